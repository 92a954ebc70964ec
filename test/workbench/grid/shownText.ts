/** What a cell shows. */
import { format, isDateFormat } from 'numfmt';
import type { Scalar } from '../../excel-host/model/cell';
import { DAYS_TO_1904, type Locale } from './typing';

/** The value under its number format, in the language's way of writing. */
export function shownText(value: Scalar, numberFormat: string, date1904: boolean, locale: Locale): string {
  if (typeof value === 'object') return value.text;
  // This code is the system's own short date, whatever it says.
  const pattern = numberFormat === 'm/d/yyyy' && locale === 'id-ID' ? 'dd/mm/yyyy' : numberFormat;
  const days = date1904 && typeof value === 'number' && isDateFormat(pattern) ? value + DAYS_TO_1904 : value;
  return format(pattern, days, { locale, throws: false });
}
