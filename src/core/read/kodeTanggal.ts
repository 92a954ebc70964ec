/** Kode that Excel took for dates as they were typed: 1.02.01 became 1 February 2001. */
import { formatOf } from './numberFormat';
import type { CellInput } from './numberContext';

/** The serial number of 1 January 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** What was typed where a date stands, day and month, with the year's two digits where the format shows a year; '' where none stands. Where dots part a date the day is first. */
export function typedAsDate({ value, numberFormat }: CellInput): string {
  if (typeof value !== 'number' || formatOf(numberFormat, value < 0) !== 'date') return '';
  const date = new Date((value - EPOCH) * DAY);
  const year = /y/i.test(numberFormat) ? `.${twoDigits(date.getUTCFullYear() % 100)}` : '';
  return `${date.getUTCDate()}.${twoDigits(date.getUTCMonth() + 1)}${year}`;
}
