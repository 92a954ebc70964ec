/** A PK as it is read: each row's arah, numbers and result cells, and what is told of them. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { NumberReading } from '../../../src/core/model/number';
import { headersOf, titlesAbove } from '../../../src/core/read/header';
import { readPkSheet, type PkReading } from '../../../src/core/read/pkSheet';
import { viewSheet } from '../../../src/core/read/sheetView';
import { layout } from '../layout';

type Row = readonly CellValue[];

const TITLE = 'PERJANJIAN KINERJA TAHUN 2023';
const names = (header: string): readonly string[] => header.split(' | ');

/** The first table of a sheet as a PK's; null where it is none. */
function readingOf(sheet: SheetSnapshot, tahun: number | null = null): PkReading | null {
  const view = viewSheet(sheet);
  const [header] = view === null ? [] : headersOf(view);
  return view === null || header === undefined ? null : readPkSheet(view, header, titlesAbove(view, header), { headerTops: new Set([header.top]), tahun });
}

const read = (header: string, rows: readonly Row[], merges = '', title = TITLE): PkReading | null => readingOf(layout('PK', [[title], names(header), ...rows], { merges }));

const text = (reading: NumberReading | null | undefined): string => (reading === null || reading === undefined ? '-' : reading.kind === 'number' ? toText(reading.value) : reading.kind);

const toldOf = (reading: PkReading | null): readonly string[] => (reading?.issues ?? []).map(({ code, severity, sheet, cell }) => `${severity} ${code} ${sheet}!${cell}`);

describe('the arah', () => {
  const HEADER = 'Indikator | Polaritas | Satuan | Target | Realisasi';
  test.each<[why: string, polaritas: CellValue, target: CellValue, arah: string, dari: string | null, told: readonly string[]]>([
    ['as the column says', 'Negatif', 10, 'turun', 'lembar', []],
    ['as the column says, stabil', 'Stabil', 10, 'stabil', 'lembar', []],
    ['nothing says it', '', 10, 'naik', null, []],
    ['a word that is not known', 'Strategis', 10, 'naik', null, ['warning arah-tidak-dikenal PK!B3']],
    ['by the target\'s sign', '', '≤ 10', 'turun', null, ['info tanda-batas-target PK!D3']],
    ['the target\'s sign goes before the column', 'Positif', '≤ 10', 'turun', 'lembar', ['info tanda-batas-target PK!D3']],
    ['a range to stay in', '', '80 - 90', 'rentang', null, []],
    ['a range goes before the column', 'Positif', '80 - 90', 'rentang', 'lembar', []],
    ['a letter has none of its own', 'Negatif', 'BB', 'turun', 'lembar', []],
  ])('%s', (_, polaritas, target, arah, dari, told) => {
    const reading = read(HEADER, [['Indeks A', polaritas, 'Nilai', target, 9]]);
    expect(reading?.table.rows.map((row) => [row.arah, row.arahDari])).toEqual([[arah, dari]]);
    expect(toldOf(reading).filter((line) => !line.includes('angka-tersimpan-teks'))).toEqual(told);
  });
  test('one cell for several rows', () => {
    expect(read(HEADER, [['Indeks A', 'Negatif', 'Nilai', 10, 9], ['Indeks B', '', 'Nilai', 10, 9]], 'B3:B4')?.table.rows.map(({ arah }) => arah)).toEqual(['turun', 'turun']);
  });
  test('a table without such a column', () => {
    expect(read('Indikator | Satuan | Target | Realisasi', [['Indeks A', 'Nilai', 10, 9]])?.table).toMatchObject({ columns: { arah: null }, rows: [{ arah: 'naik', arahDari: null }] });
  });
});

test('what is told stands at the cell that was read', () => {
  const reading = read('Indikator | Satuan | Target | Realisasi', [['Jumlah orang', 'Orang', '100', 90], ['Jumlah unit', 'Unit', 10, '8'], ['Jumlah desa', 'Desa', 'lima', 'x y']]);
  expect(toldOf(reading).map((line) => line.replace(/^\S+ /, '').replace(/^\S+ (?=PK!)/, (code) => (code.startsWith('angka-tersimpan') ? 'teks ' : 'lain ')))).toEqual(['teks PK!C3', 'teks PK!D4', 'lain PK!C5', 'lain PK!D5']);
  expect(reading?.issues.map(({ value }) => value)).toEqual(['100', '8', 'lima', 'x y']);
});

test('the columns and numbers of a row', () => {
  const reading = read('No | Sasaran | Indikator | Satuan | Polaritas | Target | Realisasi | Skor | Capaian | Kategori', [[1, 'Layanan', 'Nilai AKIP', 'Nilai', 'Positif', 'BB', 'A', 81.5, 101, 'Baik'], [2, '', 'Indeks', 'Nilai', 'Positif', 80, '', '', '', '']]);
  expect(reading?.table.columns).toEqual({ indikator: 2, target: 5, realisasi: 6, satuan: 3, arah: 4 });
  expect(reading?.table.place).toMatchObject({ top: 2, bottom: 3, left: 0, right: 9, resultColumns: { capaian: 8, kategori: 9 }, dataColumns: [0, 1, 2, 3, 4, 5, 6] });
  expect(reading?.table.rows.map(({ target, realisasi, skor, typedCapaian, typedKategori }) => [text(target), text(realisasi), text(skor), typedCapaian?.value, typedKategori?.value])).toEqual([['predikat', 'predikat', '81.5', 101, 'Baik'], ['80', 'missing', 'missing', '', '']]);
  expect(reading?.titles).toEqual([TITLE]);
});

test('a table without results, scores or satuan', () => {
  const reading = read('Indikator | Target | Realisasi', [['Indeks A', 10, 9]]);
  expect(reading?.table).toMatchObject({ computable: true, columns: { satuan: null }, rows: [{ satuan: '', skor: null, typedCapaian: null, typedKategori: null, triwulan: [] }] });
});

test('rows of one name under two sasaran are two', () => {
  const keys = read('Sasaran | Indikator | Target | Realisasi', [['Layanan', 'Indeks A', 10, 9], ['Mutu', 'Indeks A', 10, 9], ['Mutu', 'Indeks A', 10, 9]])?.table.rows.map(({ key }) => key) ?? [];
  expect(new Set(keys).size).toBe(3);
  const again = read('Sasaran | Indikator | Target | Realisasi', [['Mutu', 'Indeks A', 10, 9], ['Layanan', 'Indeks A', 10, 9]])?.table.rows.map(({ key }) => key) ?? [];
  expect([again[1], again[0]]).toEqual([keys[0], keys[1]]);
});

describe('parts of the year', () => {
  const QUARTERS = 'Indikator | Satuan | Target | Target TW I | Realisasi TW I | Target TW II | Realisasi TW II';
  test.each<[why: string, header: string, row: Row, realisasi: string, told: readonly string[]]>([
    ['what is measured stands as last filled in', QUARTERS, ['Indeks A', 'Persen', 80, 40, 38, 80, 75], '75', []],
    ['what is counted is added up where the targets are', QUARTERS, ['Jumlah orang', 'Orang', 100, 40, 38, 60, 55], '93', []],
    ['what is counted runs up where the targets do', QUARTERS, ['Jumlah orang', 'Orang', 100, 40, 38, 100, 93], '93', []],
    ['neither', QUARTERS, ['Jumlah orang', 'Orang', 100, 40, 38, 50, 48], 'invalid', ['warning triwulan-tidak-jelas PK!C3']],
    ['none filled in', QUARTERS, ['Jumlah orang', 'Orang', 100, 40, '', 60, ''], 'missing', []],
    ['a text among them is told where it stands', QUARTERS, ['Indeks A', 'Persen', 80, 40, 38, 80, '75'], '75', ['info angka-tersimpan-teks PK!G3']],
    ['up to the end of each', 'Indikator | Satuan | Target | Realisasi s.d. TW I | Realisasi s.d. TW II', ['Jumlah orang', 'Orang', 100, 40, 93], '93', []],
    ['up to the year\'s end, filled in', 'Indikator | Satuan | Target | Realisasi s.d. TW III | Realisasi s.d. TW IV', ['Jumlah orang', 'Orang', 100, 40, 93], '93', []],
    ['up to the year\'s end, not yet filled in', 'Indikator | Satuan | Target | Realisasi s.d. TW III | Realisasi s.d. TW IV', ['Jumlah orang', 'Orang', 100, 40, ''], '40', []],
    ['beside a realisasi of the year that is blank', 'Indikator | Satuan | Target | Realisasi TW I | Realisasi TW II | Realisasi', ['Jumlah orang', 'Orang', 100, 40, 60, ''], 'missing', []],
  ])('%s', (_, header, row, realisasi, told) => {
    const reading = read(header, [row]);
    expect(reading?.table.rows.map((each) => text(each.realisasi))).toEqual([realisasi]);
    expect(reading?.table.computable).toBe(true);
    expect(toldOf(reading)).toEqual(told);
  });
  test('each quarter\'s own target and realisasi', () => {
    expect(read(QUARTERS, [['Indeks A', 'Persen', 80, 40, 38, 80, '']])?.table.rows[0]?.triwulan.map(({ triwulan, target, realisasi }) => [triwulan, text(target), text(realisasi)])).toEqual([[1, '40', '38'], [2, '80', 'missing']]);
  });
});

test.each<[why: string, header: string, rows: readonly Row[], told: readonly string[]]>([
  ['a plan', 'Indikator | Satuan | Target', [['Indeks A', 'Nilai', 10]], ['info lembar-rencana PK!C2']],
  ['a capaian that is filled in', 'Indikator | Satuan | Target | Capaian', [['Indeks A', 'Nilai', 10, ''], ['Indeks B', 'Nilai', 10, 9]], ['warning realisasi-di-kolom-capaian PK!C2']],
  ['a capaian that is not', 'Indikator | Satuan | Target | Capaian', [['Indeks A', 'Nilai', 10, '']], ['info lembar-rencana PK!C2']],
  ['a column that has another name', 'Indikator | Satuan | Target | Perolehan', [['Indeks A', 'Nilai', 10, 9]], ['error kolom-tidak-ditemukan PK!D2']],
])('without a realisasi nothing is computed, and it is said why: %s', (_, header, rows, told) => {
  const reading = read(header, rows);
  expect(reading?.table).toMatchObject({ computable: false, columns: { realisasi: null } });
  expect(toldOf(reading)).toEqual(told);
});

test.each<[why: string, header: string, rows: readonly Row[]]>([
  ['a header alone', 'Indikator | Satuan | Target | Realisasi', []],
  ['no target of its own', 'Indikator | Satuan | Target Renstra | Realisasi', [['Indeks A', 'Nilai', 10, 9]]],
  ['numbers and no names', 'Indikator | Satuan | Target | Realisasi', [['', 'Nilai', 10, 9]]],
])('no PK: %s', (_, header, rows) => {
  expect(read(header, rows)).toBeNull();
});

test('rows of other years only, of an indikator that has several, are told at the column\'s header', () => {
  const reading = read('Indikator | Tahun | Target | Realisasi', [['Indeks A', 'TW I', 10, 9], ['Indeks A', 'TW II', 10, 9]]);
  expect(reading?.table).toMatchObject({ rows: [], computable: false, place: { top: 2 } });
  expect(toldOf(reading)).toEqual(['error baris-periode-lain PK!B2']);
});

test('the year is the title\'s, else the one that is known beside the table', () => {
  const rows = [names('Indikator | Target 2022 | Target 2023 | Realisasi 2022 | Realisasi 2023'), ['Indeks A', 10, 20, 9, 19]];
  const targets = (title: string, tahun: number | null): readonly (number | undefined)[] => {
    const reading = readingOf(layout('PK', [[title], ...rows]), tahun);
    return [reading?.table.tahun ?? undefined, reading?.table.columns.target];
  };
  expect([targets('PERJANJIAN KINERJA TAHUN 2022', 2023), targets('PERJANJIAN KINERJA', 2022), targets('PERJANJIAN KINERJA', null)]).toEqual([[2022, 1], [2022, 1], [2023, 2]]);
});

test.each<[why: string, rows: readonly Row[], more: Partial<SheetSnapshot>, wanted: boolean]>([
  ['two names of one sasaran', [['Layanan', 'Jumlah anak', 10, 9], ['', 'Panti', 4, 4]], {}, true],
  ['cells that are indented', [['Layanan', 'Jumlah anak', 10, 9], ['', 'Panti', 4, 4]], { indented: true }, true],
  ['no cell is indented', [['Layanan', 'Jumlah anak', 10, 9], ['', 'Panti', 4, 4]], { indented: false }, false],
  ['they were read', [['Layanan', 'Jumlah anak', 10, 9], ['', 'Panti', 4, 4]], { looks: new Map([[1, []]]) }, false],
  ['those of another column were read', [['Layanan', 'Jumlah anak', 10, 9], ['', 'Panti', 4, 4]], { looks: new Map([[0, []]]) }, true],
  ['a name each', [['Layanan', 'Jumlah anak', 10, 9], ['Mutu', 'Panti', 4, 4]], {}, false],
])('the indents of the names are wanted: %s', (_, rows, more, wanted) => {
  expect(readingOf({ ...layout('PK', [[TITLE], names('Sasaran | Indikator | Target | Realisasi'), ...rows]), ...more })?.wantsLooks).toBe(wanted);
});
