/** The cells of an amount as the operand of a formula. */
import type { CellRef } from '../../../src/core/model/formula';
import { addressOfArea } from '../../../src/core/record/address';
import { sumOfCells } from '../../../src/core/writeback/sumOfCells';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** "SUM(C4:C5,C7)". */
function textOf(cells: readonly Place[]): string | null {
  const operand = sumOfCells('APBD', cells);
  if (operand === null) return null;
  const said = ({ sheet, cell }: CellRef): string => `${sheet}.${addressOfArea({ rows: 1, columns: 1, ...cell })}`;
  return 'sheet' in operand ? said(operand) : operand.map((part) => (typeof part === 'string' ? part : said(part))).join('');
}

const inColumn = (column: number, ...rows: number[]): Place[] => rows.map((row) => ({ row, column }));

test.each<[why: string, cells: readonly Place[], text: string | null]>([
  ['none', [], null],
  ['one cell is itself', inColumn(2, 3), 'APBD.C4'],
  ['neighbours are one area', inColumn(2, 3, 4, 5), 'SUM(APBD.C4:C6)'],
  ['a gap parts them', inColumn(2, 3, 4, 6), 'SUM(APBD.C4:C5,APBD.C7)'],
  ['two columns side by side', [...inColumn(2, 3), ...inColumn(3, 4)], 'SUM(APBD.C4,APBD.D5)'],
  ['columns in turn', [...inColumn(3, 3), ...inColumn(2, 4), ...inColumn(3, 4)], 'SUM(APBD.D4:D5,APBD.C5)'],
])('%s', (_, cells, text) => {
  expect(textOf(cells)).toBe(text);
});

test('thirty areas can still be read, more cannot', () => {
  const apart = (count: number): Place[] => inColumn(2, ...Array.from({ length: count }, (_, at) => at * 2));
  expect([textOf(apart(30))?.split(',').length, textOf(apart(31))]).toEqual([30, null]);
});
