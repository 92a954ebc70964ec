/** Formulas as Excel gets them, cell by cell, from operands that are cells, sums or differences. */
import type { Formula } from '../../../src/core/model/formula';
import { differenceFormula, inside, own, percentFormula, plainSum, sumFormula, type Operand } from '../../../src/core/formula/formula';

interface Cell {
  readonly at: string;
}

const cell = (at: string): Cell => ({ at });
const text = (formula: Formula<Cell>): string => formula.map((part) => (typeof part === 'string' ? part : part.at)).join('');

const [A, B, C] = [cell('A1'), cell('B1'), cell('C1')];
const SUM = plainSum([A, B]);
const DIFFERENCE: Formula<Cell> = [A, '-', B];
const TWO_SUMS: Formula<Cell> = [...plainSum([A]), '-', ...plainSum([B])];
const NUMBER: Formula<Cell> = ['70'];

test('a cell of the same table, alone or an area', () => expect([own(1, 2), own(1, 2, 3), own(1, 2, 3, 4)]).toEqual([{ own: { row: 1, column: 2, rows: 1, columns: 1 } }, { own: { row: 1, column: 2, rows: 3, columns: 1 } }, { own: { row: 1, column: 2, rows: 3, columns: 4 } }]));

test('an operand’s parts', () => expect([inside(A), inside(DIFFERENCE)]).toEqual([[A], DIFFERENCE]));

test.each<[why: string, cells: readonly Cell[], plain: string]>([
  ['one cell', [A], 'SUM(A1)'], ['two', [A, B], 'SUM(A1,B1)'], ['three', [A, B, C], 'SUM(A1,B1,C1)'],
])('a sum of %s', (_, cells, plain) => expect([text(plainSum(cells)), text(sumFormula(cells))]).toEqual([plain, `ROUND(${plain},2)`]));

test.each<[why: string, part: Operand<Cell>, whole: Operand<Cell>, decimals: number, otherwise: string | null, wanted: string]>([
  ['whole numbers are scaled by a hundred too', A, B, 0, null, 'ROUND(ROUND(A1*100,0)*10000/ROUND(B1*100,0),0)/100'],
  ['two decimals', A, B, 2, null, 'ROUND(ROUND(A1*100,0)*10000/ROUND(B1*100,0),0)/100'],
  ['three', A, B, 3, null, 'ROUND(ROUND(A1*1000,0)*10000/ROUND(B1*1000,0),0)/100'],
  ['a word where the whole is 0', A, B, 2, '-', 'IF(B1=0,"-",ROUND(ROUND(A1*100,0)*10000/ROUND(B1*100,0),0)/100)'],
  ['nothing where it is', A, B, 2, '', 'IF(B1=0,"",ROUND(ROUND(A1*100,0)*10000/ROUND(B1*100,0),0)/100)'],
  ['a sum stands as it is', SUM, SUM, 2, '-', 'IF(SUM(A1,B1)=0,"-",ROUND(ROUND(SUM(A1,B1)*100,0)*10000/ROUND(SUM(A1,B1)*100,0),0)/100)'],
  ['a number too', A, NUMBER, 2, null, 'ROUND(ROUND(A1*100,0)*10000/ROUND(70*100,0),0)/100'],
  ['a difference in parentheses', DIFFERENCE, DIFFERENCE, 2, '-', 'IF((A1-B1)=0,"-",ROUND(ROUND((A1-B1)*100,0)*10000/ROUND((A1-B1)*100,0),0)/100)'],
  ['one of two sums too', TWO_SUMS, A, 2, null, 'ROUND(ROUND((SUM(A1)-SUM(B1))*100,0)*10000/ROUND(A1*100,0),0)/100'],
  ['and what ends like a sum', ['2*(', A, ')'], A, 2, null, 'ROUND(ROUND((2*(A1))*100,0)*10000/ROUND(A1*100,0),0)/100'],
])('percent, %s', (_, part, whole, decimals, otherwise, wanted) => expect(text(percentFormula(part, whole, decimals, otherwise))).toBe(wanted));

test('a difference', () => {
  expect([differenceFormula<Cell>(A, B), differenceFormula<Cell>(A, B, 0), differenceFormula<Cell>(A, B, 3), differenceFormula<Cell>(SUM, SUM, 0), differenceFormula<Cell>(DIFFERENCE, DIFFERENCE)].map(text)).toEqual([
    'ROUND(A1-B1,2)', 'A1-B1', 'ROUND(A1-B1,3)', 'SUM(A1,B1)-SUM(A1,B1)', 'ROUND(A1-B1-(A1-B1),2)',
  ]);
});
