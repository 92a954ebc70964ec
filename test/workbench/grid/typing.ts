/** What a person types into a cell and sees of it while editing: in Indonesian `98,41` is a number and `31/12/2020` a date. */
import { format, getFormatFromId, isDateFormat, isPercentFormat, parseValue } from 'numfmt';
import { errorOf, type Scalar } from '../../excel-host/model/cell';
import type { Sheet } from '../../excel-host/model/sheet';

/** Of Excel's own settings: how numbers and dates are typed and shown. */
export type Locale = 'id-ID' | 'en-US';

/** Days between the two calendars that Excel counts by. */
export const DAYS_TO_1904 = 1462;

/** A value as the formula bar shows it, to be edited; a formula is written in English with commas in either language. */
export function editText(sheet: Sheet, row: number, column: number, locale: Locale): string {
  const formula = sheet.formula(row, column);
  if (formula) return formula.text;
  const value = sheet.value(row, column);
  const { numberFormat, quotePrefix } = sheet.workbook.styles.look(sheet.style(row, column));
  if (typeof value === 'string') return quotePrefix ? `'${value}` : value;
  if (typeof value === 'object') return value.text;
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (isDateFormat(numberFormat)) {
    const days = sheet.workbook.date1904 ? value + DAYS_TO_1904 : value;
    const date = locale === 'id-ID' ? 'dd/mm/yyyy' : 'm/d/yyyy';
    return format(Number.isInteger(days) ? date : `${date} hh:mm:ss`, days, { locale });
  }
  return isPercentFormat(numberFormat) ? `${plainNumber(value * 100, locale)}%` : plainNumber(value, locale);
}

/** All of the fifteen digits that Excel keeps, without thousands. */
function plainNumber(value: number, locale: Locale): string {
  const text = String(Number(value.toPrecision(15)));
  return locale === 'id-ID' ? text.replace('.', ',') : text;
}

/** Puts into a cell what was typed; false where the sheet's protection forbids it. */
export function enterText(sheet: Sheet, row: number, column: number, text: string, locale: Locale): boolean {
  const { workbook } = sheet;
  const style = sheet.style(row, column);
  const { locked, numberFormat } = workbook.styles.look(style);
  if (sheet.isProtected && locked) return false;
  // Text cells, formulas and the apostrophe are the same in every language: as Excel's API takes them.
  if (numberFormat === '@' || /^['=]./.test(text)) {
    workbook.type(sheet, row, column, text);
    return true;
  }
  const read = readValue(text, locale);
  const isDate = read.format !== null && isDateFormat(read.format);
  sheet.put(row, column, isDate && workbook.date1904 && typeof read.value === 'number' ? read.value - DAYS_TO_1904 : read.value, null);
  if (read.format !== null && numberFormat === 'General') sheet.putStyle(row, column, workbook.styles.derive(style, { numberFormat: read.format }));
  sheet.edited({ row, column, rows: 1, columns: 1 });
  return true;
}

/** A number, date, truth or error in the language's way of writing; anything else is text. */
function readValue(text: string, locale: Locale): { readonly value: Scalar; readonly format: string | null } {
  const error = errorOf(text.trim());
  if (error) return { value: error, format: null };
  const read = parseValue(text, { locale });
  if (!read) return { value: text, format: null };
  return { value: read.value, format: read.formatId === undefined ? null : getFormatFromId(read.formatId) };
}
