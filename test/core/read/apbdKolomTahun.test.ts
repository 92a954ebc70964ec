/** Columns of a budget among others: several years, parts of the year, groups, another table beside it. */
import type { CellValue } from '../../../src/core/model/grid';
import { budgetColumns, hasKinerja, ofYear, type BudgetColumns } from '../../../src/core/read/apbdColumns';
import { headersOf, type Header, type HeaderColumn } from '../../../src/core/read/header';
import { viewSheet } from '../../../src/core/read/sheetView';
import { layout, type Look } from '../layout';

type Row = readonly CellValue[];

function headerOf(rows: readonly Row[], look: Look = {}): Header {
  const view = viewSheet(layout('APBD', [...rows, (rows[0] ?? []).map(() => 5000)], look));
  const [header] = view === null ? [] : headersOf(view);
  if (header === undefined) throw new Error('no header');
  return header;
}

/** "C D-E": columns by their letters. */
const at = (columns: readonly (HeaderColumn | null)[]): string => columns.map((column) => (column === null ? '-' : String.fromCharCode(65 + column.column))).join(' ');

interface Options extends Look {
  readonly tahun?: number;
}

const read = (rows: readonly Row[], { tahun, ...look }: Options = {}): BudgetColumns | null => budgetColumns(headerOf(rows, look), tahun ?? null);

test.each<[why: string, rows: readonly Row[], options: Options, amounts: string]>([
  ['one of each', [['No', 'Uraian', 'Anggaran', 'Realisasi']], {}, 'C D'],
  ['no realisasi', [['No', 'Uraian', 'Anggaran', 'Sisa']], {}, 'C -'],
  ['the year of the title', [['No', 'Uraian', 'Anggaran 2022', 'Realisasi 2022', 'Anggaran 2023', 'Realisasi 2023']], { tahun: 2022 }, 'C D'],
  ['the last year without a title', [['No', 'Uraian', 'Anggaran 2022', 'Realisasi 2022', 'Anggaran 2023', 'Realisasi 2023']], {}, 'E F'],
  ['no column is of the title\'s year', [['No', 'Uraian', 'Anggaran 2022', 'Realisasi 2022', 'Anggaran 2023', 'Realisasi 2023']], { tahun: 2024 }, '-'],
  ['what is of no year is of the title\'s', [['No', 'Uraian', 'Anggaran', 'Realisasi', 'Realisasi 2022']], { tahun: 2023 }, 'C D'],
  ['what was spent up to the end of the period', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. Bulan Lalu', 'Realisasi Bulan Ini', 'Realisasi s.d. Bulan Ini']], {}, 'C F'],
  ['wherever that stands', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. Bulan Ini', 'Realisasi Bulan Ini', 'Realisasi s.d. Bulan Lalu']], {}, 'C D'],
  ['the last of several quarters', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. TW II', 'Realisasi s.d. TW III', 'Realisasi s.d. TW I']], {}, 'C E'],
  ['up to the fourth is up to the end', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. TW IV', 'Realisasi s.d. TW III']], {}, 'C D'],
  ['written in full', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. Triwulan 4', 'Realisasi s.d. Triwulan 3']], {}, 'C D'],
  ['with a dot', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. TW. IV', 'Realisasi s.d. TW. III']], {}, 'C D'],
  ['with a hyphen', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. TW - IV', 'Realisasi s.d. TW - III']], {}, 'C D'],
  ['shortened', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. Triw IV', 'Realisasi s.d. Triw III']], {}, 'C D'],
  ['this quarter is a part of the year', [['No', 'Uraian', 'Anggaran', 'Realisasi Triwulan Ini', 'Realisasi']], {}, 'C E'],
  ['this month', [['No', 'Uraian', 'Anggaran', 'Realisasi Bulan Ini', 'Realisasi']], {}, 'C E'],
  ['this week', [['No', 'Uraian', 'Anggaran', 'Realisasi Minggu Ini', 'Realisasi']], {}, 'C E'],
  ['this period', [['No', 'Uraian', 'Anggaran', 'Realisasi Periode Ini', 'Realisasi']], {}, 'C E'],
  ['this time', [['No', 'Uraian', 'Anggaran', 'Realisasi Saat Ini', 'Realisasi']], {}, 'C E'],
  ['a semester of no number', [['No', 'Uraian', 'Anggaran', 'Realisasi Semester', 'Realisasi']], {}, 'C E'],
  ['this year is the year', [['No', 'Uraian', 'Anggaran', 'Realisasi Tahun Ini', 'Realisasi Lainnya']], {}, 'C D'],
  ['up to now before a sum of anything else', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. Bulan Ini', 'Realisasi Total']], {}, 'C D'],
  ['the last of several months', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. September', 'Realisasi s.d. Agustus']], {}, 'C D'],
  ['a quarter that ends later than a month', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. Agustus', 'Realisasi s.d. TW III']], {}, 'C E'],
  ['a semester that ends later than a quarter', [['No', 'Uraian', 'Anggaran', 'Realisasi s.d. TW I', 'Realisasi s.d. Semester I']], {}, 'C E'],
  ['the sum of kinds', [['No', 'Uraian', 'Anggaran', 'SPJ LS s.d. Bulan Ini', 'SPJ GU s.d. Bulan Ini', 'Jumlah SPJ s.d. Bulan Ini']], {}, 'C F'],
  ['a sum of the year beside parts of it', [['No', 'Uraian', 'Anggaran', 'Realisasi Semester I', 'Realisasi Semester II', 'Realisasi Total']], {}, 'C F'],
  ['the year\'s beside a part of it', [['No', 'Uraian', 'Anggaran', 'Realisasi Semester I', 'Realisasi']], {}, 'C E'],
  ['a sum before what says nothing', [['No', 'Uraian', 'Anggaran', 'Realisasi LS', 'Realisasi GU', 'Realisasi Jumlah']], {}, 'C F'],
  ['what is only planned does not count', [['No', 'Uraian', 'Anggaran', 'Rencana Penyerapan (Rp)', 'Realisasi Penyerapan (Rp)']], {}, 'C E'],
  ['nor what was spent before', [['No', 'Uraian', 'Anggaran', 'Realisasi Sebelumnya', 'Realisasi']], {}, 'C E'],
  ['nor last year', [['No', 'Uraian', 'Anggaran', 'Realisasi Tahun Lalu', 'Realisasi']], {}, 'C E'],
  ['one part of the year is all there is', [['No', 'Uraian', 'Anggaran', 'Realisasi Bulan Ini']], {}, 'C D'],
  ['parts of the year and no sum', [['No', 'Uraian', 'Anggaran', 'Realisasi TW I', 'Realisasi TW II']], {}, 'C -'],
  ['this period and this week and no sum', [['No', 'Uraian', 'Anggaran', 'Realisasi Minggu Ini', 'Realisasi Periode Ini']], {}, 'C -'],
  ['the budget of the whole year beside its parts', [['No', 'Uraian', 'Anggaran TW I', 'Anggaran TW II', 'Anggaran', 'Realisasi']], {}, 'E F'],
  ['one part is all the budget there is', [['No', 'Uraian', 'Anggaran TW I', 'Realisasi']], {}, 'C D'],
])('budget and realisasi: %s', (_, rows, options, amounts) => {
  const found = read(rows, options);
  expect(found === null ? '-' : at([found.anggaran, found.realisasi])).toBe(amounts === '-' ? '-' : amounts);
});

test.each<[why: string, rows: readonly Row[], options: Options, missing: BudgetColumns['withoutSum']]>([
  ['neither', [['No', 'Uraian', 'Anggaran', 'Realisasi']], {}, null],
  ['the realisasi there is none of', [['No', 'Uraian', 'Anggaran', 'Sisa']], {}, 'realisasi'],
  ['quarters of what was spent', [['No', 'Uraian', 'Anggaran', 'Realisasi TW I', 'Realisasi TW II']], {}, 'realisasi'],
  ['what was spent up to now', [['No', 'Uraian', 'Anggaran', 'Realisasi Bulan Ini', 'Realisasi s.d. Bulan Ini']], {}, null],
  ['a sum of what was spent', [['No', 'Uraian', 'Anggaran', 'Realisasi LS', 'Realisasi Total']], {}, null],
  ['one part of what was spent', [['No', 'Uraian', 'Anggaran', 'Realisasi Bulan Ini']], {}, null],
  ['quarters of the budget', [['No', 'Uraian', 'Anggaran TW I', 'Anggaran TW II', 'Realisasi']], {}, 'anggaran'],
  ['one quarter of the budget', [['No', 'Uraian', 'Anggaran TW I', 'Realisasi']], {}, null],
  ['groups of kinds, and none is their sum', [['No', 'Uraian', 'Operasi', '', 'Modal', ''], ['', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi']], { merges: 'A1:A2 B1:B2 C1:D1 E1:F1' }, 'realisasi'],
  ['groups of kinds and their sum', [['No', 'Uraian', 'Operasi', '', 'Total', ''], ['', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi']], { merges: 'A1:A2 B1:B2 C1:D1 E1:F1' }, null],
])('what has no column of its own: %s', (_, rows, options, missing) => expect(read(rows, options)?.withoutSum).toBe(missing));

const TWO: readonly Row[] = [['No', 'Uraian', 'Operasi', '', 'Modal', '', 'Jumlah', ''], ['', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi']];

test.each<[why: string, rows: readonly Row[], merges: string, amounts: string]>([
  ['the one that says it is the sum', TWO, 'A1:A2 B1:B2 C1:D1 E1:F1 G1:H1', 'G H'],
  ['wherever it stands', [['No', 'Uraian', 'Total', '', 'Operasi', ''], ['', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi']], 'A1:A2 B1:B2 C1:D1 E1:F1', 'C D'],
  ['what stands outside all of them', [['No', 'Uraian', 'Operasi', '', 'Anggaran', 'Realisasi'], ['', '', 'Anggaran', 'Realisasi', '', '']], 'A1:A2 B1:B2 C1:D1 E1:E2 F1:F2', 'E F'],
  ['a budget alone outside is no sum', [['No', 'Uraian', 'Operasi', '', 'Total', '', 'Anggaran Kegiatan'], ['', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi', '']], 'A1:A2 B1:B2 C1:D1 E1:F1 G1:G2', 'E F'],
  ['the sum of groups within a group', [['No', 'Uraian', 'Belanja Daerah', '', '', ''], ['', '', 'Operasi', '', 'Jumlah', ''], ['', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi']], 'A1:A3 B1:B3 C1:F1 C2:D2 E2:F2', 'E F'],
  ['a group that names a sum further out', [['No', 'Uraian', 'Jumlah', '', '', ''], ['', '', 'Operasi', '', 'Total', ''], ['', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi']], 'A1:A3 B1:B3 C1:F1 C2:D2 E2:F2', 'E F'],
  ['what was spent last year, outside of them', [['No', 'Uraian', 'Realisasi Tahun Lalu', 'Operasi', '', 'Total', ''], ['', '', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi']], 'A1:A2 B1:B2 C1:C2 D1:E1 F1:G1', 'F G'],
  ['the budget before perubahan beside groups within a group', [['No', 'Uraian', 'Belanja Daerah', '', '', '', ''], ['', '', 'Anggaran Awal', 'Operasi', '', 'Total', ''], ['', '', '', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi']], 'A1:A3 B1:B3 C1:G1 C2:C3 D2:E2 F2:G2', 'F G'],
  ['one group is none among several', [['No', 'Uraian', 'Operasi', ''], ['', '', 'Anggaran', 'Realisasi']], 'A1:A2 B1:B2 C1:D1', 'C D'],
  ['groups of budgets and of what was spent', [['No', 'Uraian', 'Anggaran', '', 'Realisasi', ''], ['', '', 'Murni', 'Perubahan', 'LS', 'Jumlah']], 'A1:A2 B1:B2 C1:D1 E1:F1', 'D F'],
])('groups of columns: %s', (_, rows, merges, amounts) => {
  const found = read(rows, { merges });
  expect(found === null ? '-' : at([found.anggaran, found.realisasi])).toBe(amounts);
});

test.each<[why: string, rows: readonly Row[], options: Options, names: string, kode: string]>([
  ['a name', [['No', 'Uraian', 'Anggaran', 'Realisasi']], {}, 'B', ''],
  ['a kode and a name', [['Kode', 'Uraian', 'Anggaran', 'Realisasi']], {}, 'B', 'A'],
  ['names in columns of their own', [['Program', 'Kegiatan', 'Anggaran', 'Realisasi']], {}, 'A B', ''],
  ['the kind behind a name is none', [['Uraian', 'Jenis Belanja', 'Anggaran', 'Realisasi']], {}, 'A', ''],
  ['a kind alone is one', [['Jenis Belanja', 'Anggaran', 'Realisasi']], {}, 'A', ''],
  ['what stands beside a kode is one', [['Kode', 'Keperluan', 'Anggaran', 'Realisasi']], {}, 'B', 'A'],
  ['the first that does', [['Kode', 'Keperluan', 'Penerima', 'Anggaran', 'Realisasi']], {}, 'B', 'A'],
  ['not what says it is something else', [['Kode', 'Lokasi', 'Anggaran', 'Realisasi']], {}, '', 'A'],
  ['not what stands left of it', [['Penerima', 'Kode', 'Anggaran', 'Realisasi']], {}, '', 'B'],
  ['not what stands right of the budget', [['Kode', 'Anggaran', 'Keperluan', 'Realisasi']], {}, '', 'A'],
  ['without a kode what is not known is no name', [['No', 'Keperluan', 'Anggaran', 'Realisasi']], {}, '-', '-'],
  ['akun beside a kode', [['Kode', 'Akun', 'Anggaran', 'Realisasi']], {}, 'B', 'A'],
  ['the kind of an akun is no name', [['Kode', 'Jenis Akun', 'Anggaran', 'Realisasi']], {}, '', 'A'],
  ['rekening beside a kode', [['Kode', 'Rekening', 'Anggaran', 'Realisasi']], {}, 'B', 'A'],
  ['names right of the amounts', [['Anggaran', 'Realisasi', 'Uraian']], {}, 'C', ''],
  ['names on either side, those on the left', [['Uraian', 'Anggaran', 'Realisasi', 'Kegiatan Lain']], {}, 'A', ''],
  ['kode right of the amounts of names on the left', [['Uraian', 'Anggaran', 'Realisasi', 'Kode Lokasi']], {}, 'A', ''],
  ['kode on the left and names on the right', [['Kode', 'Anggaran', 'Realisasi', 'Uraian']], {}, 'D', 'A'],
])('names and kode: %s', (_, rows, options, names, kode) => {
  const found = read(rows, options);
  expect(found === null ? ['-', '-'] : [at(found.names), at(found.kode)]).toEqual([names, kode]);
});

test.each<[why: string, header: Row, right: string]>([
  ['numbers of another table', ['No', 'Uraian', 'Anggaran', 'Realisasi', 'No', 'Program', 'Pagu'], 'D'],
  ['numbers that only results stand right of', ['Uraian', 'Anggaran', 'Realisasi', 'No', '%', 'Sisa'], 'F'],
  ['numbers that only the sisa stands right of', ['Uraian', 'Anggaran', 'Realisasi', 'No', 'Sisa'], 'E'],
  ['numbers that only a % stands right of', ['Uraian', 'Anggaran', 'Realisasi', 'No', '%'], 'E'],
  ['numbers that more than results stands right of', ['Uraian', 'Anggaran', 'Realisasi', 'No', 'Sisa', 'Lokasi'], 'C'],
  ['numbers before the budget', ['Uraian', 'Realisasi', 'No', 'Lokasi', 'Anggaran'], 'E'],
  ['numbers at the end', ['Uraian', 'Anggaran', 'Realisasi', 'No'], 'D'],
  ['numbers before what was spent', ['Uraian', 'Anggaran', 'No', 'Realisasi', 'Sisa'], 'E'],
  ['names behind an empty column', ['No', 'Uraian', 'Anggaran', 'Realisasi', '', 'Program', 'Pagu'], 'D'],
  ['kode behind an empty column', ['No', 'Uraian', 'Anggaran', 'Realisasi', '', 'Kode', 'Pagu'], 'D'],
  ['what else stands behind an empty column', ['No', 'Uraian', 'Anggaran', 'Realisasi', '', 'Sisa', '%'], 'G'],
  ['names right beside the amounts', ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Program'], 'E'],
  ['names behind an empty column where none stand before', ['No', 'Anggaran', 'Realisasi', '', 'Uraian'], 'E'],
  ['numbers without anything spent before them', ['Uraian', 'Anggaran', 'Sisa', 'No', 'Program', 'Pagu', 'Realisasi'], 'G'],
])('where a table ends: %s', (_, header, right) => expect(at([headerRight(header)])).toBe(right));

function headerRight(header: Row): HeaderColumn | null {
  const found = read([header]);
  return found === null ? null : { ...found.anggaran, column: found.header.right };
}

test.each<[why: string, header: Row, sisa: string, persen: string]>([
  ['the sisa right of the budget', ['Uraian', 'Sisa', 'Anggaran', 'Realisasi', 'Sisa Anggaran'], 'E', '-'],
  ['the one that there is', ['Sisa', 'Uraian', 'Anggaran', 'Realisasi'], 'A', '-'],
  ['the % of what was spent', ['Uraian', 'Anggaran', 'Realisasi', '%', 'Sisa'], 'E', 'D'],
  ['a % that stands beside the sisa, where it is right behind what was spent as well', ['Uraian', 'Anggaran', 'Sisa', '%', 'Realisasi', '%'], 'C', 'F'],
  ['the one right behind what was spent, not the first', ['Uraian', 'Anggaran', 'Persen Pagu', 'Realisasi', '%'], '-', 'E'],
  ['the first of several that are not of the sisa', ['Uraian', 'Anggaran', 'Realisasi', 'Sisa', 'Persen A', 'Persen B', 'Persen C'], 'D', 'F'],
  ['the one after perubahan', ['Uraian', 'Anggaran', 'Realisasi', '% thd Murni', '% thd Perubahan'], '-', 'E'],
  ['one before perubahan where there is no other', ['Uraian', 'Anggaran', 'Realisasi', '% thd Murni'], '-', 'D'],
  ['capaian where nothing is called %', ['Uraian', 'Anggaran', 'Realisasi', 'Capaian'], '-', 'D'],
  ['never capaian of work', ['Uraian', 'Anggaran', 'Realisasi', 'Capaian Kinerja', 'Capaian Output', 'Capaian Keluaran'], '-', '-'],
  ['a % of fisik is none', ['Uraian', 'Anggaran', 'Realisasi', 'Fisik (%)', 'Capaian'], '-', 'E'],
  ['without anything spent the % of the sisa is none', ['Uraian', 'Anggaran', 'Sisa', '%', 'Persen'], 'C', 'E'],
])('sisa and %%: %s', (_, header, sisa, persen) => {
  const found = read([header]);
  expect([at([found?.sisa ?? null]), at([found?.persen ?? null])]).toEqual([sisa, persen]);
});

test('results of groups that do not count are none', () => {
  const rows: readonly Row[] = [['No', 'Uraian', 'Operasi', '', '', 'Total', '', ''], ['', '', 'Anggaran', 'Realisasi', '%', 'Anggaran', 'Realisasi', '%']];
  expect(at([read(rows, { merges: 'A1:A2 B1:B2 C1:E1 F1:H1' })?.persen ?? null])).toBe('H');
});

test('capaian under Fisik is none of money', () => {
  const rows: readonly Row[] = [['No', 'Uraian', 'Anggaran', 'Realisasi', 'Fisik', 'Keuangan'], ['', '', '', '', 'Capaian', 'Capaian']];
  expect(at([read(rows, { merges: 'A1:A2 B1:B2 C1:C2 D1:D2' })?.persen ?? null])).toBe('F');
});

test.each<[why: string, header: Row, murni: string]>([
  ['the one before', ['Uraian', 'Anggaran Murni', 'Anggaran Perubahan', 'Realisasi'], 'B'],
  ['the only one is none before another', ['Uraian', 'Anggaran Murni', 'Realisasi'], '-'],
  ['the only one after is none either', ['Uraian', 'Anggaran Perubahan', 'Realisasi'], '-'],
  ['without a word of change', ['Uraian', 'Anggaran', 'Anggaran Perubahan', 'Realisasi'], 'B'],
  ['the one before, of several', ['Uraian', 'Anggaran', 'Anggaran Murni', 'Anggaran Perubahan', 'Realisasi'], 'C'],
  ['two without a word of change', ['Uraian', 'Anggaran A', 'Anggaran B', 'Anggaran Perubahan', 'Realisasi'], '-'],
  ['two without a word, none changed', ['Uraian', 'Anggaran A', 'Anggaran B', 'Realisasi'], '-'],
  ['last year\'s is none', ['Uraian', 'Anggaran Tahun Lalu', 'Anggaran Perubahan', 'Realisasi'], '-'],
  ['last year\'s beside this year\'s', ['Uraian', 'Anggaran Murni Tahun Lalu', 'Anggaran', 'Anggaran Perubahan', 'Realisasi'], 'C'],
])('the budget as first passed: %s', (_, header, murni) => expect(at([read([header])?.murni ?? null])).toBe(murni));

test('amounts that are bound, the column of numbers, columns that could as well be taken', () => {
  const found = read([['No', 'Uraian', 'Anggaran', 'Anggaran', 'Kontrak', 'Panjar', 'Denda', 'Realisasi LS', 'Realisasi GU']]);
  expect([at(found?.terikat ?? []), at([found?.no ?? null])]).toEqual(['E F', 'A']);
  expect(found?.ganda.map(({ column, equal }) => `${at([column])}: ${at(equal)}`)).toEqual(['C: D', 'H: I']);
  expect(read([['Uraian', 'Anggaran', 'Realisasi LS s.d. Bulan Ini', 'Realisasi GU s.d. Bulan Ini']])?.ganda.map(({ column, equal }) => `${at([column])}: ${at(equal)}`)).toEqual(['B: ', 'C: D']);
  expect(read([['Uraian', 'Anggaran TW I', 'Anggaran TW II', 'Realisasi']])?.ganda.map(({ equal }) => equal.length)).toEqual([0, 0]);
  const bare = read([['Uraian', 'Anggaran', 'Sisa']]);
  expect([bare?.terikat, bare?.no, bare?.ganda.length]).toEqual([[], null, 1]);
});

test.each<[why: string, rows: readonly Row[], merges: string, is: boolean, realisasi: string]>([
  ['targets of performance', [['No', 'Program', 'Kinerja', '', 'Anggaran', ''], ['', '', 'Target', 'Realisasi', 'Pagu', 'Realisasi']], 'A1:A2 B1:B2 C1:D1 E1:F1', true, 'F'],
  ['targets of money', [['No', 'Program', 'Anggaran', 'Target Keuangan', 'Realisasi']], '', false, 'E'],
  ['no targets', [['No', 'Program', 'Anggaran', 'Realisasi']], '', false, 'D'],
])('performance beside the budget: %s', (_, rows, merges, is, realisasi) => {
  const header = headerOf(rows, { merges });
  expect([hasKinerja(header), at([budgetColumns(header, null)?.realisasi ?? null])]).toEqual([is, realisasi]);
});

test.each<[why: string, header: Row, tahun: number | null, columns: string]>([
  ['of that year and of none', ['Uraian', 'Anggaran', 'Anggaran 2022', 'Anggaran 2023'], 2022, 'B C'],
  ['of none where no year is asked for', ['Uraian', 'Anggaran', 'Anggaran 2022', 'Anggaran 2023'], null, 'B'],
  ['of the latest where no year is asked for and each has one', ['Uraian', 'Anggaran 2023', 'Anggaran 2022'], null, 'B'],
  ['of the latest where none is of that year', ['Uraian', 'Anggaran 2022', 'Anggaran 2023'], 2025, 'C'],
])('columns of a year: %s', (_, header, tahun, columns) => {
  expect(at(ofYear(headerOf([header]).columns.filter(({ concept }) => concept === 'anggaran'), tahun))).toBe(columns);
});
