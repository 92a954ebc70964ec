/** What is typed into a cell, in Indonesian and in English, as Excel reads it under each setting. */
import { createWorkbook, calculate } from '../../excel-host';
import { editText, enterText, type Locale } from './typing';

type Content = string | number | boolean;

/** Types into A1 of a sheet whose B1 is 4, and looks. */
function typed(text: string, locale: Locale, format = 'General') {
  const { workbook, sheet } = sheetOf(format);
  expect(enterText(sheet, 0, 0, text, locale)).toBe(true);
  const { value, numberFormat } = sheet.peek('A1');
  return { workbook, sheet, cell: { value, numberFormat } };
}

function sheetOf(format: string) {
  const workbook = createWorkbook({ Data: [['', 4]] });
  const sheet = workbook.sheetNamed('Data');
  sheet.putStyle(0, 0, workbook.styles.derive(0, { numberFormat: format }));
  return { workbook, sheet };
}

test.each<[text: string, locale: Locale, value: Content, format?: string]>([
  ['98,41', 'id-ID', 98.41],
  ['98.41', 'en-US', 98.41],
  // A group of thousands brings the format along, as in Excel.
  ['4.905', 'id-ID', 4905, '#,##0'],
  ['71.099.265.302', 'id-ID', 71_099_265_302, '#,##0'],
  ['71,099,265,302', 'en-US', 71_099_265_302, '#,##0'],
  ['98,41%', 'id-ID', 0.9841, '0.00%'],
  // 31 December 2020 is day 44,196: 1 January 2021 is day 44,197 of Excel's calendar.
  ['31/12/2020', 'id-ID', 44_196, 'm/d/yyyy'],
  ['12/31/2020', 'en-US', 44_196, 'm/d/yyyy'],
  // In the other language none of these is a number: text, to be seen as such.
  ['31/12/2020', 'en-US', '31/12/2020'],
  ['98,41', 'en-US', '98,41'],
  ['1.5', 'id-ID', '1.5'],
  ['TRUE', 'id-ID', true],
  ['#N/A', 'id-ID', '#N/A'],
  ['Sangat Baik', 'id-ID', 'Sangat Baik'],
  ["'0012", 'id-ID', '0012'],
  ['', 'id-ID', ''],
])('%s in %s', (text, locale, value, format = 'General') => {
  expect(typed(text, locale).cell).toEqual({ value, numberFormat: format });
});

test('a text cell takes everything as text, a formatted one keeps its format', () => {
  expect(typed('4.905', 'id-ID', '@').cell).toEqual({ value: '4.905', numberFormat: '@' });
  expect(typed('4.905', 'id-ID', '0.00').cell).toEqual({ value: 4905, numberFormat: '0.00' });
});

test('a formula is computed', async () => {
  const { workbook, sheet } = typed('=B1*2', 'id-ID');
  await calculate(workbook);
  expect(sheet.peek('A1')).toMatchObject({ value: 8, formula: '=B1*2' });
  expect(editText(sheet, 0, 0, 'id-ID')).toBe('=B1*2');
});

test('a locked cell of a protected sheet refuses', () => {
  const { sheet } = sheetOf('General');
  sheet.protect();
  expect(enterText(sheet, 0, 1, '5', 'id-ID')).toBe(false);
  expect(sheet.peek('B1').value).toBe(4);
});

test.each<[text: string, locale: Locale, shown?: string]>([
  ['98,41', 'id-ID'],
  ['98.41', 'en-US'],
  ['4.905', 'id-ID', '4905'],
  ['98,41%', 'id-ID'],
  ['7%', 'en-US'],
  ['31/12/2020', 'id-ID'],
  ['2/1/2021', 'en-US'],
  ['TRUE', 'en-US'],
  ["'0012", 'id-ID'],
  ['Jiwa', 'id-ID'],
])('what was typed as %s in %s is edited again', (text, locale, shown = text) => {
  expect(editText(typed(text, locale).sheet, 0, 0, locale)).toBe(shown);
});
