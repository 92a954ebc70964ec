/** Which number format a result cell gets, what it holds under it, and where a formula may stand. */
import { parseDigits } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { ResultContent } from '../../../src/core/model/resultColumn';
import type { ResultRole } from '../../../src/core/model/tables';
import { formatToSet, showsFormula, valueFor } from '../../../src/core/writeback/numberFormat';

test.each<[why: string, current: string, own: string, role: ResultRole, given: string | null]>([
  ['it has the format already', '0.00', '0.00', 'capaian', null],
  ['of words it is General, and stays so', 'General', 'General', 'kategori', null],
  ['General shows what it likes', 'General', '0.00', 'capaian', '0.00'],
  ['text shows digits only', '@', '0.00', 'persen', '0.00'],
  ['a date', 'dd/mm/yyyy', '0.00', 'capaian', '0.00'],
  ['hours', '[h]:mm', '#,##0', 'sisa', '#,##0'],
  ['a number format of the user\'s', '#,##0.0', '0.00', 'capaian', null],
  ['one without decimals too', '#,##0', '0.00', 'persen', null],
  ['accounting', '_-* #,##0_-;-* #,##0_-', '#,##0', 'sisa', null],
  ['percent without decimals', '0%', '0.00', 'capaian', '0.00%'],
  ['percent with one', '0.0%', '0.00', 'persen', '0.00%'],
  ['percent with two', '0.00%', '0.00', 'persen', null],
  ['percent with two, with none below nothing', '0.00%;-0%', '0.00', 'persen', null],
  ['percent with three', '0.000%', '0.00', 'capaian', null],
  ['rupiah are no percentage', '0%', '#,##0', 'sisa', '#,##0'],
  ['however many decimals it has', '0.00%', '#,##0', 'sisa', '#,##0'],
])('%s', (_, current, own, role, given) => {
  expect(formatToSet(current, own, role)).toBe(given);
});

const number = (digits: string): ResultContent => ({ kind: 'number', value: parseDigits(digits) });

test.each<[why: string, content: ResultContent, format: string, held: CellValue | null]>([
  ['nothing', { kind: 'empty' }, '0.00', ''],
  ['words', { kind: 'text', text: 'Sangat Baik' }, 'General', 'Sangat Baik'],
  ['a text that begins like a formula', { kind: 'text', text: '=A1' }, 'General', "'=A1"],
  ['a number', number('97.66'), '0.00', 97.66],
  ['a number below nothing', number('-12.50'), '#,##0', -12.5],
  ['a percentage is its hundredth', number('97.66'), '0.00%', 0.9766],
  ['a percentage that is one only below nothing', number('97.66'), '0.00;-0.00%', 97.66],
  ['the last whole number that Excel holds exactly', number('9007199254740991'), '#,##0', 9_007_199_254_740_991],
  ['the next', number('9007199254740992'), '#,##0', null],
  ['the same below nothing', number('-9007199254740991'), '#,##0', -9_007_199_254_740_991],
  ['and one less', number('-9007199254740992'), '#,##0', null],
])('held: %s', (_, content, format, held) => {
  expect(valueFor(content, format)).toBe(held);
});

test.each<[format: string, shows: boolean]>([['General', true], ['#,##0.00', true], ['@', false], ['0%', false], ['0.00%', false], ['dd/mm/yyyy', true]])('a formula under %s: %s', (format, shows) => {
  expect(showsFormula(format)).toBe(shows);
});
