/** Which rows of a sheet belong to a budget table. */
import type { CellValue } from '../../../src/core/model/grid';
import { budgetColumns } from '../../../src/core/read/apbdColumns';
import { budgetRows } from '../../../src/core/read/apbdRows';
import { headersOf } from '../../../src/core/read/header';
import { viewSheet } from '../../../src/core/read/sheetView';
import { layout } from '../layout';

type Cells = readonly (readonly CellValue[])[];

const HEADER: readonly CellValue[] = ['No', 'Uraian', 'Anggaran', 'Realisasi'];
const A: readonly CellValue[] = [1, 'Program A', 1000, 500];
const B: readonly CellValue[] = [2, 'Program B', 3000, 900];

/** Rows of the sheet, from 1, by what they are. */
function read(rows: Cells, merges = ''): { readonly data: readonly number[]; readonly numbering: readonly number[]; readonly headers: readonly number[] } {
  const view = viewSheet(layout('APBD', rows, { merges }));
  const [header] = view === null ? [] : headersOf(view);
  const columns = header === undefined ? null : budgetColumns(header, 2023);
  if (view === null || columns === null) throw new Error('no budget');
  const { data, numberingRows, repeatedHeaders } = budgetRows(view, columns);
  const shown = (list: readonly number[]): readonly number[] => list.map((row) => row + 1);
  return { data: shown(data), numbering: shown(numberingRows), headers: shown(repeatedHeaders) };
}

const dataOf = (rows: Cells, merges = ''): readonly number[] => read(rows, merges).data;

test.each<[why: string, rows: Cells, data: readonly number[]]>([
  ['all below the header', [HEADER, A, B], [2, 3]],
  ['a row without amounts', [HEADER, ['', 'Program A', '', ''], B], [2, 3]],
  ['amounts without any name are none', [HEADER, A, ['', '', 5, 5], B], [2, 4]],
  ['a number without a name', [HEADER, A, [2, '', 3000, 900]], [2, 3]],
  ['a blank row before the first', [HEADER, [], A, B], [3, 4]],
  ['a name without amounts between blank rows, before the first', [HEADER, [], ['', 'Program A', '', ''], [], [1, 'Kegiatan', 1000, 500]], [3, 5]],
  ['who signs before any row', [HEADER, [], ['', 'Mengetahui', '', ''], [], A], []],
  ['blank rows at the end', [HEADER, A, [], []], [2]],
  ['who signs', [HEADER, A, ['', 'Kepala Dinas Sosial', '', ''], B], [2]],
  ['a name like a jabatan, with an amount', [HEADER, A, ['', 'Kepala Dinas Sosial', 3000, 900], B], [2, 3, 4]],
  ['with what was spent alone', [HEADER, A, ['', 'Kepala Dinas Sosial', '', 900], B], [2, 3, 4]],
  ['who signs right of the names', [HEADER, A, ['', '', 'Mengetahui', ''], B], [2, 4]],
])('rows: %s', (_, rows, data) => expect(dataOf(rows)).toEqual(data));

test.each<[why: string, below: Cells, goesOn: boolean]>([
  ['a row with amounts', [B], true],
  ['with the realisasi alone', [[2, 'Program B', '', 900]], true],
  ['a row whose amounts are kept as text', [[2, 'Program B', '3.000', '900']], true],
  ['an amount of no name, kept as text, and a note', [['', '', '3.000', ''], ['', 'Data sementara', '', '']], false],
  ['the same header with a name that differs, and rows of text', [['No', 'Uraian', 'Anggaran', 'Realisasi Akhir'], [2, 'Program B', '3.000', '900']], true],
  ['two blank rows, then a row with amounts', [[], B], true],
  ['a name and a number', [[2, 'Program B', '', '']], false],
  ['names without amounts above one with', [['', 'Program B', '', ''], [1, 'Kegiatan', 3000, 900]], true],
  ['names without amounts above what was spent', [['', 'Program B', '', ''], [1, 'Kegiatan', '', 900]], true],
  ['names without amounts up to the end', [['', 'Catatan penting', '', ''], ['', 'Data sementara', '', '']], false],
  ['an amount behind another blank row is not looked for', [['', 'Catatan penting', '', ''], [], B], false],
  ['an amount behind who signs', [['', 'Catatan penting', '', ''], ['', 'Kepala Dinas', '', ''], B], false],
  ['an amount kept as text is none of a row without a name', [['', '', '3.000', ''], ['', '', '', '']], false],
  ['amounts of another table', [['REKAP', '', '', ''], ['Nomor', 'Program', 'Pagu', 'Sisa'], [1, 'Program X', 3000, 900]], false],
  ['who signs with place and date', [['', '', 'Padang, 31 Desember 2023', '']], false],
  ['who signs first, and a number below', [['', 'Mengetahui', '', ''], ['', 'NIP 19700101', '', 5]], false],
  ['the same header', [HEADER, B], true],
  ['a title and the same header', [['', 'BELANJA MODAL', '', ''], HEADER, B], true],
  ['four lines and the same header', [['BELANJA', '', '', ''], ['MODAL', '', '', ''], ['TAHUN 2023', '', '', ''], ['(dalam rupiah)', '', '', ''], HEADER, B], true],
  ['five lines and the same header', [['BELANJA', '', '', ''], ['MODAL', '', '', ''], ['TAHUN 2023', '', '', ''], ['(dalam rupiah)', '', '', ''], ['dan lainnya', '', '', ''], HEADER, B], false],
  ['the numbers of the columns', [[1, 2, 3, 4], B], true],
])('after a blank row the table goes on: %s', (_, below, goesOn) => expect(dataOf([HEADER, A, [], ...below]).length > 1).toBe(goesOn));

test('the title of the next part is a row of it, its header is not', () => {
  expect(read([HEADER, A, [], ['', 'BELANJA MODAL', '', ''], HEADER, B])).toEqual({ data: [2, 4, 6], numbering: [], headers: [5] });
});

test('numbers of the columns and headers again are no rows', () => {
  expect(read([HEADER, [1, 2, 3, 4], A, HEADER, [1, 2, 3, 4], B])).toEqual({ data: [3, 6], numbering: [2, 5], headers: [4] });
});

test('a header of two rows is repeated with both', () => {
  const two: Cells = [['No', 'Uraian', 'Belanja', ''], ['', '', 'Anggaran', 'Realisasi']];
  expect(read([...two, A, ...two, B], 'A1:A2 B1:B2 C1:D1 A4:A5 B4:B5 C4:D4')).toEqual({ data: [3, 6], numbering: [], headers: [4] });
});

test('amounts right of the table say nothing of it', () => {
  const rows: Cells = [[...HEADER, '', 'No', 'Program', 'Anggaran', 'Realisasi'], [...A, '', ...A], ['', '', '', '', '', ...B], ['', '', '', '', '', ...B]];
  expect(dataOf(rows)).toEqual([2]);
});
