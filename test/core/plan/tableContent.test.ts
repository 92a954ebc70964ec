/** A table as what stands in its cells, and the fingerprints by which it is known again. */
import { parseDigits } from '../../../src/core/exact/decimal';
import type { ReportMode } from '../../../src/core/model/formula';
import type { CellValue } from '../../../src/core/model/grid';
import type { ReportCell, ReportFormula, ReportTable } from '../../../src/core/model/reportTable';
import { contentOfTable, emptyRow, rowFingerprint, standingRows } from '../../../src/core/plan/reportCells';
import { numberCell, textCell } from '../../../src/core/report/cells';
import { layout } from '../layout';

function tableOf(rows: readonly (readonly (ReportCell | null)[])[], more: Partial<ReportTable> = {}): ReportTable {
  return { id: '3.2', sheetName: 'Tabel', widths: [10], rows, merges: [], frames: [], repeated: null, landscape: false, charts: [], ...more };
}

const ORIGIN = { row: 4, column: 2 };
const CELL = { row: 0, column: 0, rows: 1, columns: 1 };
const one = (cell: ReportCell | null, mode: ReportMode = 'rumus'): CellValue | undefined => contentOfTable(tableOf([[cell]]), mode, ORIGIN).cells[0]?.[0];
const number = (digits: string, formula?: ReportFormula): ReportCell => numberCell(parseDigits(digits), 'angka', 'isi', '', formula === undefined ? {} : { formula });

test.each<[why: string, cell: ReportCell | null, written: CellValue]>([
  ['no cell', null, ''],
  ['an empty cell', textCell(''), ''],
  ['a number', number('12.50'), 12.5],
  ['a text', textCell('Baik'), 'Baik'],
  ['a text that Excel could misread', textCell('1/2'), "'1/2"],
  // From C5: the cell one right and two down is D7.
  ['a formula on the table itself', number('5', ['SUM(', { own: { row: 2, column: 1, rows: 3, columns: 1 } }, ')']), '=SUM(D7:D9)'],
  ['on one cell of it', number('5', [{ own: { row: 0, column: 0 } }]), '=C5'],
  ['on columns of it', number('5', ['SUM(', { own: { row: 0, column: 0, columns: 3 } }, ')']), '=SUM(C5:E5)'],
  ['on the user\'s worksheet, where it stands', number('5', [{ sheet: 'PK 2024', cell: { row: 2, column: 1 } }, '/2']), "='PK 2024'!B3/2"],
  ['on an area of the user\'s', number('5', [{ sheet: "Jum'at", cell: { row: 2, column: 1, rows: 2, columns: 2 } }]), "='Jum''at'!B3:C4"],
  ['a link', textCell('F3', 'isi', { link: { sheet: 'PK', cell: 'F3' } }), `=HYPERLINK("#'PK'!F3","F3")`],
  ['a link with quotes', textCell('sel "F3"', 'isi', { link: { sheet: `A"B'C`, cell: 'F3' } }), `=HYPERLINK("#'A""B''C'!F3","sel ""F3""")`],
  ['a link without words', textCell('', 'isi', { link: { sheet: 'PK', cell: 'F3' } }), ''],
  ['a number with a link is a number', { ...number('5'), link: { sheet: 'PK', cell: 'F3' } }, 5],
])('%s', (_, cell, written) => {
  expect(one(cell)).toBe(written);
});

test('in value mode no formula is written, links are', () => {
  expect([one(number('5', ['2+3']), 'nilai'), one(number('5', ['2+3']), 'rumus')]).toEqual([5, '=2+3']);
  expect(one(textCell('F3', 'isi', { link: { sheet: 'PK', cell: 'F3' } }), 'nilai')).toBe(`=HYPERLINK("#'PK'!F3","F3")`);
});

test('the largest number that stands as one, in either mode and below nothing', () => {
  expect(['9007199254740991', '-9007199254740991', '9007199254740992'].map((digits) => one(number(digits), 'nilai'))).toEqual([9_007_199_254_740_991, -9_007_199_254_740_991, "'9007199254740992"]);
});

const BASE = tableOf([[textCell('Baik')], [number('5', ['2+3'])]]);
const signature = (table: ReportTable, mode: ReportMode = 'nilai'): string => contentOfTable(table, mode, ORIGIN).signature;

test.each<[what: string, table: ReportTable]>([
  ['a word', { ...BASE, rows: [[textCell('Cukup')], BASE.rows[1] ?? []] }],
  ['a role', { ...BASE, rows: [[textCell('Baik', 'induk')], BASE.rows[1] ?? []] }],
  ['an alignment', { ...BASE, rows: [[textCell('Baik', 'isi', { align: 'tengah' })], BASE.rows[1] ?? []] }],
  ['an indent', { ...BASE, rows: [[textCell('Baik', 'isi', { indent: 1 })], BASE.rows[1] ?? []] }],
  ['a tint', { ...BASE, rows: [[textCell('Baik', 'isi', { kategori: { rank: 1, of: 4 } })], BASE.rows[1] ?? []] }],
  ['a number format', { ...BASE, rows: [BASE.rows[0] ?? [], [numberCell(parseDigits('5'), 'persen')]] }],
  ['a cell without a look', { ...BASE, rows: [BASE.rows[0] ?? [], BASE.rows[1] ?? [], [null]] }],
  ['a width', { ...BASE, widths: [11] }],
  ['a merged area', { ...BASE, merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] }],
  ['a frame', { ...BASE, frames: [{ row: 0, column: 0, rows: 2, columns: 1 }] }],
  ['a repeated header', { ...BASE, repeated: { row: 0, rows: 1 } }],
  ['the paper', { ...BASE, landscape: true }],
  ['a page break', { ...BASE, breaks: [1] }],
  ['a chart', { ...BASE, charts: [{ title: 'x', kind: 'kolom', categories: CELL, series: [], axisFormat: '0', place: CELL }] }],
])('a table is another by %s', (_, table) => {
  expect(signature(table)).not.toBe(signature(BASE));
});


test('the same table is the same, its name on the tab says nothing; a formula is another content than its value', () => {
  expect(signature({ ...BASE, sheetName: 'Lain', id: '9' })).toBe(signature(BASE));
  expect(signature(BASE, 'rumus')).not.toBe(signature(BASE));
});

test('what stands in the rows afterwards is known again, whatever the references of formulas became', () => {
  const table = tableOf([[textCell('=A1'), number('5', ['2+3'])], [null, number('9007199254740993')], [textCell('F3', 'isi', { link: { sheet: 'PK', cell: 'F3' } }), null]], { widths: [10, 10] });
  const { rows } = contentOfTable(table, 'nilai', ORIGIN);
  const inFormulas = contentOfTable(table, 'rumus', ORIGIN).rows;
  const standing = layout('Tabel', [['x', '=A1', 5], ['x', '', '9007199254740993'], ['x', 'F3', '']]);
  const withLink = { ...standing, formulas: [standing.formulas[0] ?? [], standing.formulas[1] ?? [], ['x', '=HYPERLINK("lain")', '']] };
  const area = { row: 0, column: 1, rows: 3, columns: 2 };
  expect(standingRows(withLink, area)).toEqual(rows);
  const withFormula = { ...withLink, formulas: [['x', '=A1', '=4+1'], ...withLink.formulas.slice(1)] };
  expect(standingRows(withFormula, area).slice(0, 1)).toEqual(inFormulas.slice(0, 1));
  expect(inFormulas[0]).not.toBe(rows[0]);
});

test('rows are told apart by where their words stand', () => {
  expect(new Set([rowFingerprint(['a', 'b']), rowFingerprint(['b', 'a']), rowFingerprint(['ab', '']), rowFingerprint(['', 'ab']), rowFingerprint(['ab']), emptyRow(2), emptyRow(3)]).size).toBe(7);
  expect(emptyRow(2)).toBe(rowFingerprint(['', '']));
  expect(standingRows(layout('Tabel', [['a', 5]]), { row: 0, column: 0, rows: 2, columns: 2 })).toEqual([rowFingerprint(['a', 5]), emptyRow(2)]);
});
