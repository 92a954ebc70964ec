/** Numbers, titles and sentences with names in braces, in the marks of the workbook's language. */
import { parseDigits } from '../../../src/core/exact/decimal';
import { fillIn } from '../../../src/core/report/fillIn';
import { judulOf } from '../../../src/core/report/judul';
import { printed } from '../../../src/core/report/printed';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';

test.each<[why: string, digits: string, decimals: number | null, id: string, en: string]>([
  ['below a thousand', '905', null, '905', '905'],
  ['thousands', '4905', null, '4.905', '4,905'],
  ['groups of three from the right', '12345678', null, '12.345.678', '12,345,678'],
  ['rupiah of a whole APBD', '71099265302', null, '71.099.265.302', '71,099,265,302'],
  ['its own decimals', '98.41', null, '98,41', '98.41'],
  ['decimals are not grouped', '1234.56789', null, '1.234,56789', '1,234.56789'],
  ['zeros at the end say nothing', '4.50', null, '4,5', '4.5'],
  ['a whole number written with decimals', '60.00', null, '60', '60'],
  ['nothing', '0', null, '0', '0'],
  ['below zero: the minus sign, not a hyphen', '-1234.5', null, '−1.234,5', '−1,234.5'],
  ['two decimals', '98.4', 2, '98,40', '98.40'],
  ['two decimals of a whole number', '100', 2, '100,00', '100.00'],
  ['more than two are rounded half up', '66.665', 2, '66,67', '66.67'],
  ['a part below a hundredth', '0.05', 2, '0,05', '0.05'],
  ['no decimals', '1250.5', 0, '1.251', '1,251'],
  ['no decimals of a whole number', '1250', 0, '1.250', '1,250'],
])('%s: %s', (_, digits, decimals, id, en) => {
  expect([printed(parseDigits(digits), decimals, REPORT_TEXTS.id), printed(parseDigits(digits), decimals, REPORT_TEXTS.en)]).toEqual([id, en]);
});

test.each<[why: string, tahun: number | null, id: string, en: string]>([
  ['of a year', 2020, 'Perjanjian Kinerja Tahun 2020', 'Perjanjian Kinerja 2020'],
  ['of no known year', null, 'Perjanjian Kinerja', 'Perjanjian Kinerja'],
])('a title %s', (_, tahun, id, en) => {
  expect([judulOf('Perjanjian Kinerja{tahun}', tahun, REPORT_TEXTS.id), judulOf('Perjanjian Kinerja{tahun}', tahun, REPORT_TEXTS.en)]).toEqual([id, en]);
});

test.each<[why: string, text: string, expected: string]>([
  ['every name, a number too', '{jumlah} dari {semua} program', '20 dari 23 program'],
  ['one name twice', '{semua} dan {semua}', '23 dan 23'],
  ['a name without a value stays as it is', '{jumlah} dari {lain}', '20 dari {lain}'],
  ['nor is it taken from what every object has', '{toString}', '{toString}'],
  ['braces around other than a name', '{} { jumlah }', '{} { jumlah }'],
])('filled in: %s', (_, text, expected) => {
  expect(fillIn(text, { jumlah: 20, semua: '23' })).toBe(expected);
});
