/** Cells and areas by their names. */
import { addressesOf, addressOf, addressOfArea } from '../../../src/core/record/address';

test.each([[0, 'A1'], [25, 'Z1'], [26, 'AA1'], [51, 'AZ1'], [52, 'BA1'], [701, 'ZZ1'], [702, 'AAA1'], [16_383, 'XFD1']])('column %i is %s', (column, address) => {
  expect(addressOf(0, column)).toBe(address);
});

test('an area, and a single cell', () => {
  expect([addressOfArea({ row: 4, column: 6, rows: 2, columns: 1 }), addressOfArea({ row: 4, column: 6, rows: 1, columns: 1 })]).toEqual(['G5:G6', 'G5']);
});

test.each<[why: string, rows: readonly number[], addresses: string]>([
  ['neighbours are one area, in any order and twice', [11, 6, 8, 10, 9, 9], 'D7, D9:D12'],
  ['ten areas', [0, 2, 4, 6, 8, 10, 12, 14, 16, 18], 'D1, D3, D5, D7, D9, D11, D13, D15, D17, D19'],
  ['more than ten', [0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20], 'D1, D3, D5, D7, D9, D11, D13, D15, D17, D19, …'],
  ['none', [], ''],
])('%s', (_, rows, addresses) => {
  expect(addressesOf(3, rows)).toBe(addresses);
});
