/** A sheet of a budget as it is read: which header makes it one, which rows it has, what is told. */
import { toText } from '../../../src/core/exact/decimal';
import type { AnggaranRow } from '../../../src/core/model/anggaran';
import type { Decimal } from '../../../src/core/model/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import { isApbdHeader, readApbdSheet, type ApbdReading } from '../../../src/core/read/apbdSheet';
import { headersOf } from '../../../src/core/read/header';
import { viewSheet } from '../../../src/core/read/sheetView';
import { shortOf } from './apbdTerbaca';
import { layout, type Look } from '../layout';

type Row = readonly CellValue[];

function headerIn(sheet: SheetSnapshot) {
  const view = viewSheet(sheet);
  const [header] = view === null ? [] : headersOf(view);
  if (view === null || header === undefined) throw new Error('no header');
  return { view, header };
}

test.each<[why: string, rows: readonly Row[], merges: string, is: boolean]>([
  ['names, budget and what was spent', [['Uraian', 'Anggaran', 'Realisasi']], '', true],
  ['programs', [['Program', 'Anggaran', 'Realisasi']], '', true],
  ['kegiatan', [['Kegiatan', 'Anggaran', 'Realisasi']], '', true],
  ['kode alone', [['Kode', 'Anggaran', 'Realisasi']], '', true],
  ['no names', [['No', 'Anggaran', 'Realisasi']], '', false],
  ['no budget', [['Uraian', 'Satuan', 'Realisasi']], '', false],
  ['nothing spent', [['Uraian', 'Anggaran', 'Sisa']], '', false],
  ['indikator', [['Program', 'Indikator Kinerja', 'Anggaran', 'Realisasi']], '', false],
  ['performance alone beside a budget', [['Program', 'Anggaran', 'Target', 'Realisasi']], '', false],
  ['a plan of what will be spent is no performance', [['Program', 'Anggaran', 'Rencana Realisasi', 'Realisasi']], '', true],
  ['nor is its target', [['Program', 'Anggaran', 'Target Realisasi', 'Realisasi']], '', true],
  ['the target of performance is, however it is called', [['Program', 'Anggaran', 'Target Realisasi Kinerja', 'Realisasi']], '', false],
  ['what a group of both plans is', [['Program', 'Anggaran', 'Target dan Realisasi', ''], ['', '', 'Target', 'Realisasi']], 'A1:A2 B1:B2 C1:D1', false],
  ['performance beside a budget and what was spent', [['No', 'Program', 'Kinerja', '', 'Keuangan', ''], ['', '', 'Target', 'Realisasi', 'Anggaran', 'Realisasi']], 'A1:A2 B1:B2 C1:D1 E1:F1', true],
])('a header of a budget: %s', (_, rows, merges, is) => {
  expect(isApbdHeader(headerIn(layout('APBD', [...rows, (rows[0] ?? []).map(() => 5)], { merges })).header)).toBe(is);
});

interface Sheet extends Look {
  readonly titles?: readonly string[];
  /** Bold and indent of the cells of the names' column, from the first row. */
  readonly looks?: readonly { readonly bold: boolean; readonly indent: number }[];
  readonly nameColumn?: number;
}

function read(rows: readonly Row[], { titles = [], looks, nameColumn = 1, ...look }: Sheet = {}): ApbdReading | null {
  const sheet = layout('APBD', rows, look);
  const { view, header } = headerIn(looks === undefined ? sheet : { ...sheet, looks: new Map([[nameColumn, looks]]) });
  return readApbdSheet(view, header, titles);
}

const text = (amount: Decimal | null | undefined): string => (amount === undefined ? '' : amount === null ? '-' : toText(amount));

const rowText = ({ kode, uraian, anggaran, realisasi, anggaranMurni }: AnggaranRow): string => [kode, `${uraian}:`, text(anggaran), text(realisasi), text(anggaranMurni)].filter((part) => part !== '').join(' ');

const rowsOf = (rows: readonly Row[], options: Sheet = {}): readonly string[] => read(rows, options)?.table.rows.map(rowText) ?? [];

const HEADER: Row = ['No', 'Uraian', 'Anggaran', 'Realisasi'];

test.each<[why: string, rows: readonly Row[], names: readonly string[]]>([
  ['amounts', [['', 'Panti', 10, 5]], ['Panti: 10 5']],
  ['a budget alone', [['', 'Panti', 10, '']], ['Panti: 10 -']],
  ['what was spent alone', [['', 'Panti', '', 5]], ['Panti: - 5']],
  ['a number', [[1, 'Panti', '', '']], ['1 Panti: - -']],
  ['a name alone is a label', [['', 'Catatan', '', ''], ['', 'Panti', 10, 5]], ['Panti: 10 5']],
  ['a sum that is not filled in', [['', 'Panti', 10, 5], ['', 'JUMLAH', '', '']], ['Panti: 10 5', 'JUMLAH: - -']],
  ['a program without amounts', [['', 'Program Sosial', '', ''], ['', 'Panti', 10, 5]], ['Program Sosial: - -', 'Panti: 10 5']],
  ['a kegiatan', [['', 'Kegiatan Sosial', '', '']], ['Kegiatan Sosial: - -']],
  ['a sub kegiatan', [['', 'SUB KEGIATAN Sosial', '', '']], ['SUB KEGIATAN Sosial: - -']],
  ['belanja', [['', 'Belanja', '', '']], ['Belanja: - -']],
  ['pendapatan', [['', 'PENDAPATAN', '', '']], ['PENDAPATAN: - -']],
  ['pembiayaan', [['', 'Pembiayaan', '', '']], ['Pembiayaan: - -']],
  ['a roman number in its name', [['', 'II. Layanan', '', ''], ['', 'Panti', 10, 5]], ['II. Layanan: - -', 'Panti: 10 5']],
  ['one that only speaks of a program', [['', 'Daftar Program', '', ''], ['', 'Panti', 10, 5]], ['Panti: 10 5']],
  ['what heads rows further right', [['', 'Layanan', '', ''], ['', '  Panti', 10, 5]], ['Layanan: - -', 'Panti: 10 5']],
  ['what stands as far right as the next does not', [['', '  Layanan', '', ''], ['', '  Panti', 10, 5]], ['Panti: 10 5']],
  ['nor the last', [['', 'Panti', 10, 5], ['', '  Layanan', '', '']], ['Panti: 10 5']],
])('rows of a budget: %s', (_, rows, names) => expect(rowsOf([HEADER, ...rows])).toEqual(names));

test('a kode makes a row of a name without amounts, and goes before the number', () => {
  expect(rowsOf([['No', 'Kode', 'Uraian', 'Anggaran', 'Realisasi'], [1, '1.06.01', 'Layanan', '', ''], [2, '', 'Panti', 10, 5], ['', '1.06.03', 'Dapur', '', '']])).toEqual(['1.06.01 Layanan: - -', '2 Panti: 10 5', '1.06.03 Dapur: - -']);
});

test('a name beside that of the amounts has none, and no results', () => {
  const found = read([['Program', 'Kegiatan', 'Anggaran Murni', 'Anggaran Perubahan', 'Realisasi', 'Sisa', '%'], ['Sosial', 'Panti', 10, 20, 5, 15, 25], ['', 'Dapur', 10, 10, 5, 5, 50]]);
  expect(found?.table.rows.map(rowText)).toEqual(['Sosial: - - -', 'Panti: 20 5 10', 'Dapur: 10 5 10']);
  expect(found?.table.rows.map(({ beside, typedSisa, typedPersen }) => [beside, typedSisa?.value, typedPersen?.value])).toEqual([[true, undefined, undefined], [undefined, 15, 25], [undefined, 5, 50]]);
});

test('results that are typed, and none without their columns', () => {
  const typed = read([[...HEADER, 'Sisa', '%'], [1, 'Panti', 10, 5, 5, 50]])?.table;
  expect([typed?.rows[0]?.typedSisa?.value, typed?.rows[0]?.typedPersen?.value, typed?.place.resultColumns]).toEqual([5, 50, { sisa: 4, persen: 5 }]);
  const bare = read([HEADER, [1, 'Panti', 10, 5]])?.table;
  expect([bare?.rows[0]?.typedSisa, bare?.rows[0]?.typedPersen, bare?.place.resultColumns]).toEqual([null, null, { sisa: null, persen: null }]);
});

test('murni is absent where there is one budget only', () => {
  expect(Object.keys(read([HEADER, [1, 'Panti', 10, 5]])?.table.rows[0] ?? {})).not.toContain('anggaranMurni');
  expect(read([['Uraian', 'Anggaran Murni', 'Anggaran Perubahan', 'Realisasi'], ['Panti', '', 20, 5]])?.table.rows[0]?.anggaranMurni).toBeNull();
});

test('a line that closes another says so, no other does', () => {
  const rows = read([HEADER, ['I', 'Program A', '', ''], ['1', 'Panti', 10, 5], ['', 'Jumlah Program A', 10, 5], ['II', 'Program B', 20, 5], ['', 'TOTAL', 30, 10]])?.table.rows ?? [];
  expect(rows.map((row) => ('closes' in row ? row.closes : '-'))).toEqual(['-', '-', 0, '-', '-']);
});

test('where the table is', () => {
  const found = read([['LRA'], ['', ...HEADER, 'Kontrak'], ['', 1, 2, 3, 4, 5], ['', 1, 'Panti', 10, 5, 2], ['', ...HEADER, 'Kontrak'], ['', 2, 'Dapur', 10, 5, 2], []])?.table;
  expect(found?.place).toEqual({ headerTop: 1, headerRows: 1, left: 1, right: 5, top: 3, bottom: 5, numberingRows: [2], repeatedHeaders: [4], dataColumns: [1, 2, 3, 4], resultColumns: { sisa: null, persen: null } });
  expect(found?.columns).toEqual({ uraian: 2, anggaran: 3, realisasi: 4, murni: null, terikat: [5] });
});

test('a table without names is of its kode', () => expect(read([['Kode', 'Anggaran', 'Realisasi'], ['1.06.01', 10, 5]])?.table.columns.uraian).toBe(0));

test.each<[why: string, rows: readonly Row[]]>([
  ['no budget', [['Uraian', 'Satuan', 'Realisasi'], ['Panti', 10, 5]]],
  ['no names', [['No', 'Anggaran', 'Realisasi'], [1, 10, 5]]],
  ['no rows', [HEADER, ['', 'Catatan', '', '']]],
  ['nothing below', [HEADER]],
])('there is none: %s', (_, rows) => expect(read(rows)).toBeNull());

test.each<[why: string, header: Row, titles: readonly string[], tahun: number | null, factor: number, amount: string]>([
  ['of the title', HEADER, ['LRA TAHUN 2023', '(dalam ribuan rupiah)'], 2023, 1000, '10000'],
  ['of a header', ['No', 'Uraian', 'Anggaran (Rp Juta)', 'Realisasi'], [], null, 1_000_000, '10000000'],
  ['of none', HEADER, [], null, 1, '10'],
])('year and unit %s', (_, header, titles, tahun, factor, amount) => {
  const table = read([header, [1, 'Panti', 10, 5]], { titles })?.table;
  expect([table?.tahun, table?.factor, text(table?.rows[0]?.anggaran)]).toEqual([tahun, factor, amount]);
});

test.each<[why: string, header: Row, computable: boolean, told: readonly string[], amounts: string]>([
  ['nothing', HEADER, true, [], '1 Panti: 10 5'],
  ['quarters of the budget and no sum', ['No', 'Uraian', 'Anggaran TW I', 'Anggaran TW II', 'Realisasi'], false, ['kolom-tidak-ditemukan C1 Jumlah Anggaran'], '1 Panti: - 7'],
  ['quarters of what was spent and no sum', ['No', 'Uraian', 'Anggaran', 'Realisasi TW I', 'Realisasi TW II'], false, ['kolom-tidak-ditemukan C1 Jumlah Realisasi'], '1 Panti: 10 -'],
  ['two columns of the same name', ['No', 'Uraian', 'Anggaran', 'Anggaran', 'Realisasi'], true, ['kolom-ganda D1 Anggaran'], '1 Panti: 10 7'],
])('what is told of its columns: %s', (_, header, computable, told, amounts) => {
  const found = read([header, [1, 'Panti', 10, 5, 7]]);
  expect(found?.table.computable).toBe(computable);
  expect(found?.issues.map((issue) => `${shortOf(issue)} ${issue.params['column']}`)).toEqual(told);
  expect(found?.table.rows.map(rowText)).toEqual([amounts]);
});

const UNCLEAR: readonly Row[] = [HEADER, ['', 'Penunjang', 300, 30], ['', 'Rapat', 100, 10], ['', 'Surat', 200, 20]];
const look = (bold: boolean, indent = 0): { readonly bold: boolean; readonly indent: number } => ({ bold, indent });

test('where nothing tells the levels the looks of names are asked for', () => {
  const found = read(UNCLEAR);
  expect([found?.wantsLooks, found?.issues]).toEqual([true, []]);
});

test('they tell by bold', () => {
  const found = read(UNCLEAR, { looks: [look(true), look(true), look(false), look(false)] });
  expect([found?.wantsLooks, found?.issues, found?.table.rows.map(({ level }) => level)]).toEqual([false, [], ['program', 'kegiatan', 'kegiatan']]);
});

test('they tell by indent, which one step of is more than a space', () => {
  const spaced: readonly Row[] = [HEADER, ['', '   Penunjang', 300, 30], ['', 'Rapat', 100, 10], ['', 'Surat', 200, 20]];
  const found = read(spaced, { looks: [look(false), look(false), look(false, 1), look(false, 1)] });
  expect(found?.table.rows.map(({ level }) => level)).toEqual(['program', 'kegiatan', 'kegiatan']);
});

test('an indented row below makes a row of a name without amounts', () => {
  const rows: readonly Row[] = [HEADER, ['', 'Layanan', '', ''], ['', 'Panti', 10, 5]];
  expect(read(rows, { looks: [look(false), look(false), look(false, 1)] })?.table.rows.map(({ uraian }) => uraian)).toEqual(['Layanan', 'Panti']);
});

test('where they do not tell either, that is said at the first name', () => {
  const found = read(UNCLEAR, { looks: [look(false), look(false), look(false), look(false)] });
  expect([found?.wantsLooks, found?.issues]).toEqual([false, [{ code: 'tingkat-tidak-pasti', severity: 'warning', sheet: 'APBD', cell: 'B2', value: 'Penunjang', params: {} }]]);
});

test('looks of another column are none of the names', () => expect(read(UNCLEAR, { looks: [look(true), look(true), look(false), look(false)], nameColumn: 0 })?.wantsLooks).toBe(true));

test.each<[why: string, header: Row, level: string]>([
  ['a header that names one level', ['No', 'Kegiatan', 'Anggaran', 'Realisasi'], 'kegiatan'],
  ['one that names none', HEADER, 'program'],
])('a list of one level is what its header says: %s', (_, header, level) => {
  expect(read([header, [1, 'Panti', 10, 5], [2, 'Dapur', 20, 5], ['', 'JUMLAH', 30, 10]])?.table.rows.map((row) => row.level)).toEqual([level, level, 'total']);
});

test('rows of one name have keys of their own', () => {
  const keys = read([HEADER, [1, 'Panti', 10, 5], [2, 'Panti', 20, 5], [3, 'panti ', 20, 5]])?.table.rows.map(({ key }) => key) ?? [];
  expect([new Set(keys).size, keys[1]]).toEqual([3, `${keys[0]}~2`]);
  const byKode = read([['Kode', 'Uraian', 'Anggaran', 'Realisasi'], ['1.06.01', 'Panti', 10, 5], ['1.06.02', 'Panti', 20, 5]])?.table.rows.map(({ key }) => key) ?? [];
  expect(byKode[1]).not.toBe(`${byKode[0]}~2`);
});

test('titles are kept', () => expect(read([HEADER, [1, 'Panti', 10, 5]], { titles: ['LRA'] })?.titles).toEqual(['LRA']));
