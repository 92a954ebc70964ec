/** Which of the user's cells a formula may point at: only one that holds exactly the number that was read. */
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import { amountCell, amountRef, inUnitOf } from '../../../src/core/formula/amountRef';
import { exactRef, plainNumber } from '../../../src/core/formula/exactRef';
import type { CellValue } from '../../../src/core/model/grid';
import { apbdOf } from '../checkInput';
import { layout } from '../layout';
import { readIn } from '../read/readings';

const at = (row: number, column: number, sheet = 'APBD') => ({ sheet, cell: { row, column } });

test.each<[why: string, there: CellValue, format: string, value: string, points: boolean]>([
  ['that number', 98.41, 'General', '98.41', true], ['with more zeros', 98.5, '0.00', '98.50', true], ['as Excel shows it', 0.1 + 0.2, 'General', '0.3', true],
  ['another', 98.4, 'General', '98.41', false], ['a text', '98.41', 'General', '98.41', false], ['a text in a percent cell', '98.41', '0%', '98.41', false],
  ['percent', 0.9841, '0.00%', '98.41', false], ['a percent cell that holds the number itself', 98.41, '0.00%', '98.41', false], ['a truth', true, 'General', '1', false], ['nothing', '', 'General', '0', false],
])('a cell that holds %s: %j in %s for %s', (_, there, format, value, points) => {
  expect(exactRef(layout('PK', [[there]], { formats: { A1: format } }), 0, 0, parseDigits(value))).toEqual(points ? at(0, 0, 'PK') : null);
});

test('no column, no cell', () => expect(exactRef(layout('PK', [[5]]), 0, null, parseDigits('5'))).toBeNull());

test.each<[why: string, text: string, plain: string | null]>([['a number', '80,5', '80.5'], ['with its unit', '80 %', '80'], ['with a letter', 'BB (75)', null], ['with a bound', '≥ 80', null], ['a range', '80–90', null], ['a letter', 'BB', null], ['none', '', null]])('%s, %j, is shown as %s', (_, text, plain) => {
  const value = plainNumber(readIn('target', text));
  expect(value === null ? null : toText(value)).toBe(plain);
});

/** The amount 1000 in the row's cells from C on: where it is found. */
test.each<[why: string, cells: readonly CellValue[], column: number | null]>([
  ['where the column says', [1000], 2], ['there, whatever stands beside it', [1000, 1000], 2],
  ['behind Rp', ['Rp', 1000], 3], ['behind rp.', ['rp.', 1000], 3], ['behind Rp with spaces', [' Rp. ', 1000], 3], ['behind a blank cell', ['', 1000], 3], ['behind one of spaces', ['  ', 1000], 3],
  ['behind Rp and blank cells', ['Rp', '', '', 1000], 5], ['as far as a heading may reach', ['', '', '', '', 1000], 6], ['further', ['', '', '', '', '', 1000], null],
  ['behind a word', ['Rp.x', 1000], null], ['behind another', ['IDR', 1000], null], ['behind a word that ends like it', ['xrp', 1000], null], ['behind another number', ['Rp', 5, 1000], null], ['nowhere', ['Rp', 900], null], ['as a text', ['Rp', '1.000'], null],
])('an amount, %s', (_, cells, column) => {
  const { table } = apbdOf([{}]);
  const moved = { ...table, sheet: layout('APBD', [['1.01', 'Program', ...cells]]) };
  expect(amountCell(moved, 0, 2, parseDigits('1000'))).toEqual(column === null ? null : at(0, column));
});

test('without a column of realisasi there is no amount of it', () => expect(amountCell(apbdOf([{ a: 1000 }]).table, 0, null, parseDigits('1000'))).toBeNull());

test.each<[factor: number, amount: string, inSheet: string]>([[1, '1500', '1500'], [1, '1500.50', '1500.50'], [1000, '1500000', '1500.000000'], [1000, '1500', '1.500000'], [1000000, '1500001', '1.500001']])('in units of %d, %s rupiah are %s', (factor, amount, inSheet) => {
  expect(toText(inUnitOf({ factor }, parseDigits(amount)))).toBe(inSheet);
});

test('an amount is the cell times what one unit of the sheet is', () => {
  const [rupiah, thousands] = [apbdOf([{ a: 1500 }]).table, apbdOf([{ a: 1500 }], 1000).table];
  expect([amountRef(rupiah, 0, 2, parseDigits('1500')), amountRef(thousands, 0, 2, parseDigits('1500000')), amountRef(thousands, 0, 2, parseDigits('1500')), amountRef(rupiah, 0, 2, parseDigits('1501'))]).toEqual([[at(0, 2)], [at(0, 2), '*1000'], null, null]);
});
