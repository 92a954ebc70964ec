/** Kode that Excel took for dates as they were typed: 1.02.01 became 1 February 2001. */
import { formatOf } from './numberFormat';
import type { CellInput } from './numberContext';

/** The serial number of 1 January 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;

const twoDigits = (part: number): string => String(part % 100).padStart(2, '0');

/** What may have been typed where a date stands: day and month either way round, with the year's two digits where the format shows a year. Empty where none stands. */
export function typedAsDate({ value, numberFormat }: CellInput): readonly string[] {
  if (typeof value !== 'number' || formatOf(numberFormat, value < 0) !== 'date') return [];
  const date = new Date((value - EPOCH) * DAY);
  const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
  const year = /y/i.test(numberFormat) ? `.${twoDigits(date.getUTCFullYear())}` : '';
  return [...new Set([`${day}.${twoDigits(month)}${year}`, `${month}.${twoDigits(day)}${year}`])];
}
