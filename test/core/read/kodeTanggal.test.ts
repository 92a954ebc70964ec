/** Kode that Excel took for dates: what was typed. */
import type { CellValue } from '../../../src/core/model/grid';
import { typedAsDate } from '../../../src/core/read/kodeTanggal';

test.each<[why: string, value: CellValue, format: string, typed: string]>([
  ['day, month and year', 36_923, 'dd/mm/yyyy', '1.02.01'],
  ['a year in capitals', 36_923, 'DD/MM/YY', '1.02.01'],
  ['day and month alone', 45_323, 'd-mmm', '1.02'],
  ['a day and a month of two digits', 38_335, 'd/m/yy', '14.12.04'],
  ['a year of the last century', 36_160, 'd/m/yy', '31.12.98'],
  ['a number', 36_923, '0.00', ''],
  ['a number of no format', 1.02, 'General', ''],
  ['a text', '1.02.01', 'dd/mm/yyyy', ''],
  ['nothing', '', 'dd/mm/yyyy', ''],
  ['days for what is positive only', -5, 'd/m/yy;0', ''],
])('%s', (_, value, numberFormat, typed) => {
  expect(typedAsDate({ value, numberFormat, valueType: typeof value === 'number' ? 'Double' : value === '' ? 'Empty' : 'String' })).toBe(typed);
});
