/** PK's table of programs: which header is one, and which rows it has. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import { headersOf } from '../../../src/core/read/header';
import { isProgramHeader, readProgramTable } from '../../../src/core/read/programTable';
import { viewSheet, type SheetView } from '../../../src/core/read/sheetView';
import { shortOf } from './apbdTerbaca';
import { layout, type Look } from '../layout';

type Cells = readonly (readonly CellValue[])[];

function viewOf(rows: Cells, look: Look = {}): SheetView {
  const view = viewSheet(layout('PK', rows, look));
  if (view === null) throw new Error('no cells');
  return view;
}

test.each<[header: readonly CellValue[], is: boolean]>([
  [['No', 'Program', 'Anggaran', 'Keterangan'], true],
  [['Program', 'Pagu'], true],
  [['No', 'Kegiatan', 'Anggaran', 'Keterangan'], false],
  [['No', 'Program', 'Lokasi', 'Keterangan'], false],
  [['No', 'Program', 'Indikator Kinerja', 'Anggaran'], false],
  [['No', 'Program', 'Anggaran', 'Realisasi'], false],
  [['No', 'Program', 'Target', 'Anggaran'], false],
])('%j lists programs with their budget: %s', (header, is) => {
  expect(headersOf(viewOf([header])).map(isProgramHeader)).toEqual([is]);
});

interface Read {
  /** "Program A: 100 APBD". */
  readonly rows: readonly string[];
  readonly totals: readonly string[];
  readonly told: readonly string[];
}

function read(rows: Cells, { titles = [], ...look }: Look & { readonly titles?: readonly string[] } = {}): Read | null {
  const view = viewOf(rows, look);
  const [header] = headersOf(view);
  const found = header === undefined ? null : readProgramTable(view, header, titles);
  if (found === null) return null;
  const line = (name: string, amount: Parameters<typeof toText>[0] | null, behind = ''): string => `${name}: ${amount === null ? '-' : toText(amount)} ${behind}`.trim();
  return {
    rows: found.table.rows.map(({ program, anggaran, ket }) => line(program, anggaran, ket)),
    totals: found.table.totals.map(({ row, label, anggaran }) => `${row + 1} ${line(label, anggaran)}`),
    told: found.issues.map(shortOf),
  };
}

const HEADER: readonly CellValue[] = ['No', 'Program', 'Anggaran', 'Keterangan'];
const A: readonly CellValue[] = [1, 'Program A', 100, 'APBD'];
const B: readonly CellValue[] = [2, 'Program B', 60, 'APBN'];
const [READ_A, READ_B] = ['Program A: 100 APBD', 'Program B: 60 APBN'];

test.each<[why: string, rows: Cells, programs: readonly string[], totals: readonly string[]]>([
  ['one below another', [HEADER, A, B], [READ_A, READ_B], []],
  ['a JUMLAH below them', [HEADER, A, B, ['', 'JUMLAH', 160, '']], [READ_A, READ_B], ['4 JUMLAH: 160']],
  ['a JUMLAH in the column of numbers', [HEADER, A, B, ['JUMLAH', '', 160, '']], [READ_A, READ_B], ['4 JUMLAH: 160']],
  ['a JUMLAH without an amount', [HEADER, A, ['', 'Jumlah', '', '']], [READ_A], ['3 Jumlah: -']],
  ['the word stands behind the amount', [HEADER, A, [2, 'Program B', 60, 'Jumlah sementara']], [READ_A, 'Program B: 60 Jumlah sementara'], []],
  ['blank rows before the first', [HEADER, [], [], A, B], [READ_A, READ_B], []],
  ['a blank row behind them ends the table', [HEADER, A, [], B], [READ_A], []],
  ['a JUMLAH before any does not', [HEADER, ['', 'JUMLAH', 160, ''], [], A], [READ_A], ['2 JUMLAH: 160']],
  ['the numbers of the columns', [HEADER, [1, 2, 3, 4], A], [READ_A], []],
  ['one without a number', [HEADER, A, ['', 'Program B', 60, 'APBN']], [READ_A, READ_B], []],
  ['one without an amount', [HEADER, [1, 'Program A', '', 'APBD'], B], ['Program A: - APBD', READ_B], []],
  ['a label, which has neither', [HEADER, ['', 'Program Utama', '', ''], A], [READ_A], []],
  ['no column of numbers', [['Program', 'Anggaran', 'Keterangan'], ['Program A', 100, 'APBD'], ['Program Utama', '', ''], ['Program B', 60, 'APBN']], [READ_A, READ_B], []],
  ['numbered ones go on behind a JUMLAH', [HEADER, A, ['', 'JUMLAH', 100, ''], B, ['', 'JUMLAH', 60, '']], [READ_A, READ_B], ['3 JUMLAH: 100', '5 JUMLAH: 60']],
  ['what has no number behind a JUMLAH is a recapitulation', [HEADER, A, B, ['', 'JUMLAH', 160, ''], ['', 'APBD', 100, ''], [3, 'Program C', 5, '']], [READ_A, READ_B], ['4 JUMLAH: 160']],
  ['without a column of numbers all go on', [['Program', 'Anggaran', 'Keterangan'], ['Program A', 100, 'APBD'], ['JUMLAH', 100, ''], ['Program B', 60, 'APBN']], [READ_A, READ_B], ['3 JUMLAH: 100']],
  ['who signs ends it', [HEADER, A, ['', 'Kepala Dinas Sosial', '', ''], B], [READ_A], []],
  ['who signs above the first', [HEADER, ['', 'Mengetahui', '', ''], A], [READ_A], []],
  ['a number without a name ends it', [HEADER, A, [2, '', '', ''], B], [READ_A], []],
  ['an amount without a name does not', [HEADER, A, ['', '', 7, ''], B], [READ_A, READ_B], []],
  ['an amount as text', [HEADER, [1, 'Program A', 'Rp 1.000', 'APBD']], ['Program A: 1000 APBD'], []],
])('programs: %s', (_, rows, programs, totals) => expect(read(rows)).toEqual({ rows: programs, totals, told: [] }));

test.each<[why: string, rows: Cells]>([
  ['it has no row', [HEADER, ['', 'JUMLAH', 160, '']]],
  ['nothing stands below', [HEADER]],
  ['its programs have no column', [['No', 'Kegiatan', 'Anggaran'], A]],
  ['its budget has no column', [['No', 'Program', 'Keterangan'], A]],
  ['its budget is of quarters only, and no sum', [['No', 'Program', 'Anggaran TW I', 'Anggaran TW II'], [1, 'Program A', 100, 50]]],
])('there is no such table where %s', (_, rows) => expect(read(rows)).toBeNull());

test.each<[why: string, header: readonly CellValue[], titles: readonly string[], row: string, told: readonly string[]]>([
  ['the one of the year of the title', ['No', 'Program', 'Anggaran 2023', 'Anggaran 2024'], ['PERJANJIAN KINERJA TAHUN 2023'], 'Program A: 100', []],
  ['else of the latest', ['No', 'Program', 'Anggaran 2023', 'Anggaran 2024'], [], 'Program A: 50', []],
  ['the one after perubahan', ['No', 'Program', 'Anggaran', 'Anggaran Perubahan'], [], 'Program A: 50', []],
  ['of two alike the first, which is told', ['No', 'Program', 'Anggaran', 'Anggaran'], [], 'Program A: 100', ['kolom-ganda D1']],
  ['the whole year beside its quarters', ['No', 'Program', 'Anggaran TW I', 'Anggaran'], [], 'Program A: 50', []],
  ['in thousands by the title', ['No', 'Program', 'Anggaran', 'Keterangan'], ['(dalam ribuan rupiah)'], 'Program A: 100000 50', []],
  ['in millions by its own header', ['No', 'Program', 'Anggaran (Rp Juta)', 'Keterangan'], [], 'Program A: 100000000 50', []],
  ['what another column is given in is no unit of it', ['No', 'Program', 'Anggaran', 'Keterangan (Rp Juta)'], [], 'Program A: 100 50', []],
  ['one quarter alone is the budget there is', ['No', 'Program', 'Anggaran TW I', 'Keterangan'], [], 'Program A: 100 50', []],
])('the budget that counts: %s', (_, header, titles, row, told) => {
  expect(read([header, [1, 'Program A', 100, 50]], { titles })).toMatchObject({ rows: [row], told });
});

test('a remark that is merged downwards is of all that it stands beside', () => {
  expect(read([HEADER, [1, 'Program A', 100, 'APBD'], [2, 'Program B', 60, '']], { merges: 'D2:D3' })?.rows).toEqual([READ_A, 'Program B: 60 APBD']);
});

test('where its columns are', () => {
  const view = viewOf([['', 'No', 'Program', 'Anggaran', 'Keterangan'], ['', ...A]]);
  const [header] = headersOf(view);
  expect(header === undefined ? null : readProgramTable(view, header, [])?.table.columns).toEqual({ program: 2, anggaran: 3, ket: 4 });
  const bare = viewOf([['Program', 'Anggaran'], ['Program A', 100]]);
  const [without] = headersOf(bare);
  expect(without === undefined ? null : readProgramTable(bare, without, [])?.table.columns).toEqual({ program: 0, anggaran: 1, ket: null });
});

test('what a cell of another row that cannot be read says is told', () => {
  expect(read([HEADER, A, [2, 'Program B', 'lihat lampiran', '']])?.told).toEqual(['bukan-angka C3']);
});
