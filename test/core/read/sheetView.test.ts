/** A worksheet's cells by their own rows and columns, wherever its block begins. */
import type { CellValue, Rect, SheetSnapshot } from '../../../src/core/model/grid';
import { viewSheet, type SheetView } from '../../../src/core/read/sheetView';
import { sheetOf } from '../checkInput';

/** A block that begins at C5. */
function viewAt(rows: readonly (readonly CellValue[])[], more: Partial<SheetSnapshot> = {}): SheetView {
  const sheet = sheetOf('Lembar', rows);
  const view = viewSheet({ ...sheet, block: { row: 4, column: 2, rows: sheet.block?.rows ?? 0, columns: sheet.block?.columns ?? 0 }, ...more });
  if (view === null) throw new Error('an empty sheet');
  return view;
}

test('an empty sheet has no view', () => expect(viewSheet({ ...sheetOf('Lembar', []), block: null })).toBeNull());

test('a block is seen from its first to its last cell, and nothing beyond', () => {
  const view = viewAt([['a', 'b', 'c'], ['d', 'e', 'f']]);
  expect([view.bottom, view.right]).toEqual([5, 4]);
  expect([[4, 2], [4, 4], [5, 2], [5, 4], [3, 2], [6, 2], [4, 1], [4, 5]].map(([row = 0, column = 0]) => view.value(row, column))).toEqual(['a', 'c', 'd', 'f', '', '', '', '']);
});

test.each<[why: string, value: CellValue, text: string, blank: boolean]>([
  ['words', 'Program', 'Program', false],
  ['spaces around them', '  Program A ', 'Program A', false],
  ['spaces that do not break', '\u00A0Program\u00A0A', 'Program A', false],
  ['spaces as wide as a digit', '1\u2007000', '1 000', false],
  ['narrow spaces', '1\u202F000\u202F000', '1 000 000', false],
  ['nothing', '', '', true],
  ['spaces only', '  ', '', true],
  ['spaces that do not break, only', '\u00A0', '', true],
  ['a number', 12.5, '12.5', false],
  ['zero', 0, '0', false],
  ['a logical value', false, 'false', false],
])('the text of a cell: %s', (_, value, text, blank) => {
  const view = viewAt([[value]]);
  expect([view.text(4, 2), view.isBlank(4, 2)]).toEqual([text, blank]);
});

test('what a cell was typed as goes with its value', () => {
  const view = viewAt([['a', 5], ['b', '']], { numberFormats: [['@', '0%'], ['General', 'General']] });
  expect(view.input(4, 3)).toEqual({ value: 5, valueType: 'Double', numberFormat: '0%' });
  expect(view.input(4, 2)).toEqual({ value: 'a', valueType: 'String', numberFormat: '@' });
  const nothing = { value: '', valueType: 'Empty', numberFormat: 'General' };
  expect([view.input(3, 2), view.input(6, 2), view.input(4, 1), view.input(4, 4)]).toEqual([nothing, nothing, nothing, nothing]);
});

test('cells of which only the values are known', () => {
  const view = viewAt([['a', 5]], { valueTypes: [], numberFormats: [], formulas: [] });
  expect(view.result(4, 3)).toEqual({ value: 5, valueType: 'Empty', numberFormat: 'General', formula: null });
});

test('a formula is one only by its sign', () => {
  const view = viewAt([[80, 80, '= 80', 'a']], { formulas: [['=C1/D1', 80, '-80', 'a=b']] });
  expect([2, 3, 4, 5, 6, 1].map((column) => view.result(4, column).formula)).toEqual(['=C1/D1', null, null, null, null, null]);
  expect(view.result(4, 2)).toEqual({ value: 80, valueType: 'Double', numberFormat: 'General', formula: '=C1/D1' });
});

const MERGES: readonly Rect[] = [{ row: 4, column: 2, rows: 2, columns: 2 }, { row: 4, column: 5, rows: 1, columns: 2 }, { row: 6, column: 2, rows: 1, columns: 3 }];

test('merged cells show the first of them', () => {
  const view = viewAt([['a', '', 'b', 'c', ''], ['', 'd', 'e', 'f', 'g'], ['h', '', '', 'i', 'j']], { merges: MERGES });
  const shown = [4, 5, 6].map((row) => [2, 3, 4, 5, 6].map((column) => view.shownText(row, column)));
  expect(shown).toEqual([['a', 'a', 'b', 'c', 'c'], ['a', 'a', 'e', 'f', 'g'], ['h', 'h', 'h', 'i', 'j']]);
  expect([view.mergeAt(5, 3), view.mergeAt(4, 6), view.mergeAt(6, 4)]).toEqual(MERGES);
  expect([view.mergeAt(4, 4), view.mergeAt(5, 5), view.mergeAt(6, 5), view.mergeAt(7, 2), view.mergeAt(3, 2)]).toEqual([null, null, null, null, null]);
});
