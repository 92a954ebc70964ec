/** Which column tells rows of several years, or of parts of the year, apart. */
import type { CellValue } from '../../../src/core/model/grid';
import { barisPeriode } from '../../../src/core/read/barisPeriode';
import { headersOf } from '../../../src/core/read/header';
import { viewSheet } from '../../../src/core/read/sheetView';
import { layout } from '../layout';

/** The column, and the year of each row that has one: "D 3=2021 4=2022". */
function read(rows: readonly (readonly CellValue[])[], merges = ''): string | null {
  const view = viewSheet(layout('PK', rows, { merges }));
  const [header] = view === null ? [] : headersOf(view);
  if (view === null || header === undefined) throw new Error('no header');
  const found = barisPeriode(view, header);
  return found === null ? null : [String.fromCharCode(65 + found.column), ...[...found.years].map(([row, year]) => `${row + 1}=${year}`)].join(' ');
}

const below = (name: string, cells: readonly CellValue[]): string | null => read([['No', 'Indikator', name, 'Target', 'Realisasi'], ...cells.map((cell, index) => [index + 1, 'Nilai AKIP', cell, 70, 65])]);

test.each<[why: string, name: string, cells: readonly CellValue[], expected: string | null]>([
  ['years, as numbers and as texts', 'Tahun', [2021, '2022', ' 2023 '], 'C 2=2021 3=2022 4=2023'],
  ['years of the last century', 'Tahun', [1998, 1999], 'C 2=1998 3=1999'],
  ['a year for the blank cells below it', 'Tahun', [2021, '', 2022, ''], 'C 2=2021 3=2021 4=2022 5=2022'],
  ['blank cells above the first', 'Tahun', ['', 2021, 2022], 'C 3=2021 4=2022'],
  ['one year in every row', 'Tahun', [2021, 2021], null],
  ['one year and blank cells', 'Tahun', [2021, ''], null],
  ['another text ends a year', 'Tahun', [2021, 2022, 'Rata-rata', ''], 'C 2=2021 3=2022'],
  ['one year beside other texts', 'Tahun', [2021, 'Rata-rata'], null],
  ['periods of years', 'Tahun', ['2021-2026', '2016-2021'], null],
  ['figures that are no years', 'Tahun', [3021, 20211, 12021], null],
  ['no data', 'Tahun', [], null],
  ['quarters by name', 'Periode', ['TW I', 'Triwulan II'], 'C 2=0 3=0'],
  ['quarters by number alone', 'Triwulan', ['I', 'II', 3, '4'], 'C 2=0 3=0 4=0 5=0'],
  ['numbers of no quarter', 'Triwulan', [5, 6], null],
  ['half years', 'Semester', ['I', 'II'], 'C 2=0 3=0'],
  ['months by name and number', 'Bulan', ['Januari', 2, 12], 'C 2=0 3=0 4=0'],
  ['a quarter beside the whole year', 'Periode', ['TW I', 'TW II', 2022], 'C 2=0 3=0 4=2022'],
  ['numbers say nothing under “Periode”', 'Periode', [1, 2], null],
])('%s', (_, name, cells, expected) => {
  expect(below(name, cells)).toBe(expected);
});

test.each<[name: string, isOne: boolean]>([
  ['Tahun', true], ['TAHUN ANGGARAN', true], ['Periode', true], ['Triwulan', true], ['TW', true], ['Semester', true], ['Bulan', true],
  ['Tahun Dasar', false], ['Target Tahun', false], ['Keterangan', false], ['Periode Survei', false],
])('a column “%s” can tell them: %s', (name, isOne) => {
  expect(below(name, [2021, 2022])).toBe(isOne ? 'C 2=2021 3=2022' : null);
});

test('of two such columns the first that names several', () => {
  expect(read([['No', 'Indikator', 'Tahun', 'Triwulan', 'Target', 'Realisasi'], [1, 'Nilai AKIP', 2022, 'I', 70, 65], ['', '', 2022, 'II', 70, 66]])).toBe('D 2=0 3=0');
});
test('under a group its own name counts, and rows of the header are none', () => {
  expect(read([['No', 'Indikator', 'Data', '', 'Realisasi'], ['', '', 'Tahun', 'Target', ''], [1, 'Nilai AKIP', 2021, 70, 65], ['', '', 2022, 70, 66]], 'A1:A2 B1:B2 C1:D1 E1:E2')).toBe('C 3=2021 4=2022');
});
