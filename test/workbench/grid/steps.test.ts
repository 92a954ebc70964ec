/** The grid is told what changed in the workbook, and the workbook what a person did in the grid. */
import { createWorkbook } from '../../excel-host';
import { editsOf, opsBetween, type GridOp } from './steps';
import { keyOf, viewOf } from './view';

function book() {
  const workbook = createWorkbook({ Data: [['Jiwa', 1234.5], ['', true]] });
  const sheet = workbook.sheetNamed('Data');
  return { sheet, view: () => [viewOf(sheet, 0, 'id-ID')] };
}

test('a cell that changed is told, with the text to show and the text to edit', () => {
  const { sheet, view } = book();
  const before = view();
  sheet.putStyle(0, 1, sheet.workbook.styles.derive(0, { numberFormat: '#,##0.00', bold: true }));
  expect(opsBetween(before, view())).toEqual([{ op: 'replace', id: sheet.id, path: ['data', 0, 1], value: expect.objectContaining({ m: '1.234,50', v: '1234,5', bl: 1, ht: 2 }) as unknown }]);
});

test('nothing is told where nothing changed, but for what a person touched', () => {
  const { sheet, view } = book();
  expect(opsBetween(view(), view())).toEqual([]);
  const told = opsBetween(view(), view(), new Map([[sheet.id, new Set([keyOf(0, 0), keyOf(9, 9)])]]));
  expect(told?.map(({ path, value }) => [path, (value as { v?: string } | null)?.v ?? null])).toEqual([
    [['data', 0, 0], 'Jiwa'],
    [['data', 9, 9], null],
  ]);
});

test.each<[what: string, change: (sheet: ReturnType<typeof book>['sheet']) => void]>([
  ['cells are merged', (sheet) => sheet.merge({ row: 0, column: 0, rows: 1, columns: 2 })],
  ['the sheet has another name', (sheet) => sheet.rename('PK')],
  ['a row is hidden', (sheet) => sheet.hideRow(1, true)],
])('the grid is made anew where %s', (_, change) => {
  const { sheet, view } = book();
  const before = view();
  change(sheet);
  expect(opsBetween(before, view())).toBeNull();
});

test.each<[what: string, op: Omit<GridOp, 'op' | 'id'>, edits: readonly (readonly [row: number, column: number, text: string | null])[]]>([
  ['a cell cleared', { path: ['data', 3, 1], value: {} }, [[3, 1, '']]],
  ['a cell taken away', { path: ['data', 3, 1], value: null }, [[3, 1, '']]],
  ['a cell pasted', { path: ['data', 0, 2], value: { v: '98,41', m: '98,41' } }, [[0, 2, '98,41']]],
  ['a formula filled down', { path: ['data', 0, 2], value: { v: 8, f: '=B1*2' } }, [[0, 2, '=B1*2']]],
  ['one property of a cell', { path: ['data', 0, 2, 'v'], value: 7 }, [[0, 2, '7']]],
  ['only its look', { path: ['data', 0, 2, 'bl'], value: 1 }, [[0, 2, null]]],
  ['a whole row', { path: ['data', 5], value: [{ v: 'a' }, null] }, [[5, 0, 'a'], [5, 1, '']]],
  ['the width of a column', { path: ['config', 'columnlen', '2'], value: 90 }, []],
])('%s in the grid', (_, op, edits) => {
  expect(editsOf([{ op: 'replace', id: 'lembar', ...op }])).toEqual(edits.map(([row, column, text]) => ({ sheet: 'lembar', row, column, text })));
});
