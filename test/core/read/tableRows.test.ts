/** Which rows are a table's: beyond blank rows, over the next page's header, with results between its names. */
import { evaluate } from '../../../src/core/evaluate';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/model/grid';
import { findTables } from '../../../src/core/read/findTables';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { applied } from '../../fuzz/grid';
import { sheetOf } from '../checkInput';

type Rows = readonly (readonly CellValue[])[];

function workbook(name: string, rows: Rows): WorkbookSnapshot {
  return { structureProtected: false, readOnly: false, sheets: [sheetOf(name, rows)], parts: [] };
}

const JUDUL_PK = ['PERJANJIAN KINERJA TAHUN 2020'];
const KEPALA_PK = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'];
const SATU = [1, 'Meningkatnya layanan', 'Jumlah desa mandiri', 'Desa', 24, 27, ''];
const DUA = [2, 'Meningkatnya tata kelola', 'Jumlah posyandu aktif', 'Unit', 320, 320, ''];

// Seven names: three of them may differ. Rows count from 1.
test.each<[why: string, header: readonly CellValue[], repeated: readonly number[], indikator: readonly number[]]>([
  ['word by word', KEPALA_PK, [5], [3, 6]],
  ['one name typed wrongly', [...KEPALA_PK.slice(0, 4), 'Targ', ...KEPALA_PK.slice(5)], [5], [3, 6]],
  ['one called otherwise, one left out', ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', ''], [5], [3, 6]],
  ['three typed wrongly', ['Nox', 'Sasaranx', 'Indikator Kinerja', 'Satuan', 'Targetx', 'Realisasi', 'Capaian (%)'], [5], [3, 6]],
  ['no header: a row of words', ['', 'Sasaran', 'Target', 'Satuan', 1, 2, ''], [], [3, 5, 6]],
])('PK, header of the next page: %s', (_, header, repeated, indikator) => {
  const { pk } = findTables(workbook('PK', [JUDUL_PK, KEPALA_PK, SATU, [], header, DUA]));
  expect(pk?.table.place.repeatedHeaders.map((row) => row + 1)).toEqual(repeated);
  expect(pk?.table.rows.map(({ row }) => row + 1)).toEqual(indikator);
});

const JAM = '2026-01-02T03:04:05.000Z';

/** All choices of at least one of so many. */
function choices(count: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** count - 1 }, (_, index) => Array.from({ length: count }, (__, at) => at).filter((at) => ((index + 1) >> at) % 2 === 1));
}

// Taken for a header, for another table's or for data: what the first run writes beside it must not change what it is taken for.
test.each<[how: string, typed: (name: string) => string]>([
  ['left out', () => ''],
  ['typed wrongly', (name) => `${name}x`],
  ['called otherwise', () => 'Uraian lain'],
])('whichever names of the next page are %s, a second run has nothing to do', (_, typed) => {
  for (const differ of choices(KEPALA_PK.length)) {
    const header = KEPALA_PK.map((name, at) => (differ.includes(at) ? typed(name) : name));
    const before = workbook('PK', [JUDUL_PK, KEPALA_PK, SATU, [], header, DUA]);
    const first = evaluate(before, SHEET_TEXTS.id, JAM).plan;
    expect(first.steps).not.toEqual([]);
    expect([header, evaluate(applied(before, first), SHEET_TEXTS.id, JAM).plan.steps]).toEqual([header, []]);
  }
});

// Behind a budget's realisasi a capaian would be the budget's: what was appended there is known by its name, whether or not it holds a result.
test.each<[what: string, realisasi: CellValue]>([
  ['with results', 20],
  ['without any', ''],
])('columns appended behind a budget beside PK, %s: a second run has nothing to do', (_, realisasi) => {
  const before = workbook('PK', [JUDUL_PK, ['No', 'Indikator Kinerja', 'Target', 'Realisasi', 'Pagu', 'Realisasi'], [1, 'Jumlah desa mandiri', 24, realisasi, 50_000_000, 40_000_000]]);
  const first = evaluate(before, SHEET_TEXTS.id, JAM).plan;
  expect(first.steps).not.toEqual([]);
  expect(evaluate(applied(before, first), SHEET_TEXTS.id, JAM).plan.steps).toEqual([]);
});

test('a reason in the kategori cell makes no header of a row whose words name columns', () => {
  const before = workbook('PK', [
    JUDUL_PK,
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Capaian', 'Program', 'Kegiatan', 'Anggaran'],
    [1, 'Meningkatnya layanan', 'Indeks Kepuasan', 82.5, 84.15, '', 'Program Pemerintahan', 'Kegiatan Koordinasi', 120_000_000],
    ['', '', 'Persentase keluhan', '100%', 'Pagu Anggaran', '', 'Program Pemberdayaan', 'Kegiatan Pembinaan', 50_000_000],
    [2, 'Meningkatnya akuntabilitas', 'Nilai AKIP', 70, 72, '', 'Program Penunjang', 'Kegiatan Perencanaan', 30_000_000],
  ]);
  const first = evaluate(before, SHEET_TEXTS.id, JAM).plan;
  expect(first.steps).not.toEqual([]);
  expect(evaluate(applied(before, first), SHEET_TEXTS.id, JAM).plan.steps).toEqual([]);
});

const JUDUL_APBD = ['REALISASI APBD TAHUN 2020'];
const KEPALA_APBD = ['No', 'Uraian', 'Anggaran', 'Realisasi'];

test.each<[why: string, rows: Rows, read: readonly string[]]>([
  [
    'a program whose amounts stand at its kegiatan only goes on after a blank row',
    [KEPALA_APBD, [1, 'Program Satu', '', ''], ['', 'Kegiatan A', 10, 5], [], [2, 'Program Dua', '', ''], ['', 'Kegiatan B', 20, 10], ['', 'JUMLAH', 30, 15]],
    ['Program Satu', 'Kegiatan A', 'Program Dua', 'Kegiatan B', 'JUMLAH'],
  ],
  [
    'a row whose name slipped out of the table is no end of it',
    [KEPALA_APBD, [1, 'Program Satu', 10, 5], ['', '', '', '', 'Program Dua'], ['', '', 20, 10], ['', 'JUMLAH', 30, 15]],
    ['Program Satu', 'JUMLAH'],
  ],
  [
    'a place to sign below ends it, numbers beneath or not',
    [KEPALA_APBD, [1, 'Program Satu', 10, 5], [], ['', '', 'Padang, 4 Januari 2021'], ['', 'Rekap', 99, 99]],
    ['Program Satu'],
  ],
  [
    'a table below has a header of its own',
    [KEPALA_APBD, [1, 'Program Satu', 10, 5], [], ['', 'Menurut sumber dana'], ['No', 'Sumber Dana', 'Anggaran', 'Realisasi', 'Sisa'], [1, 'DAU', 10, 5, 5]],
    ['Program Satu'],
  ],
  [
    'a result between the columns of names is no name',
    [['No', 'Program', 'Sisa', 'Kegiatan', 'Anggaran', 'Realisasi'], [1, 'Program Satu', '', '', '', ''], ['', '', 5, 'Kegiatan A', 10, 5], ['JUMLAH', '', 5, '', 10, 5]],
    ['Program Satu', 'Kegiatan A', 'JUMLAH'],
  ],
])('APBD: %s', (_, rows, read) => {
  const { apbd } = findTables(workbook('APBD', [JUDUL_APBD, ...rows]));
  expect(apbd?.table.rows.map(({ uraian }) => uraian)).toEqual(read);
});

test('a name of ours that came to stand over targets does not make results of them', () => {
  const sheet = sheetOf('PK', [JUDUL_PK, KEPALA_PK, SATU, DUA]);
  const ownNames = [{ name: 'LKj_kategori', area: { row: 1, column: 4, rows: 3, columns: 1 } }];
  const { steps } = evaluate({ structureProtected: false, readOnly: false, sheets: [{ ...sheet, ownNames }], parts: [] }, SHEET_TEXTS.id, JAM).plan;
  expect(steps.flatMap((step) => (step.kind === 'write-column' ? [step.column] : []))).toEqual([6, 7]);
});
