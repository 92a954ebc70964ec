/**
 * What Excel makes of a value written to a cell: it reads strings as a person's typing, in en-US whatever the user's own
 * settings are (sure: OfficeDev/office-js #1559).
 */
import { errorOf, type Scalar } from '../model/cell';
import type { LookChange } from '../xlsx/styles';

export interface Input {
  readonly value: Scalar;
  /** `=…`, or null. */
  readonly formula: string | null;
  /** What the cell's look takes on: a recognised date's format, the mark of a leading apostrophe. */
  readonly change: LookChange | null;
}

const plain = (value: Scalar): Input => ({ value, formula: null, change: null });

/**
 * Sure: a leading `=` is a formula, a leading apostrophe makes text and vanishes, `15-Feb` becomes a date, `50%` 0.5.
 * Likely: a cell formatted `@` keeps whatever is written as text.
 */
export function coerceInput(content: string | number | boolean, numberFormat: string, date1904: boolean): Input {
  if (numberFormat === '@') {
    const text = typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
    return text.startsWith("'") ? { value: text.slice(1), formula: null, change: { quotePrefix: true } } : plain(text);
  }
  if (typeof content !== 'string' || content === '') return plain(content);
  if (content.startsWith("'")) return { value: content.slice(1), formula: null, change: { quotePrefix: true } };
  if (content.startsWith('=') && content.length > 1) return { value: '', formula: content, change: null };
  const error = errorOf(content.trim());
  if (error) return plain(error);
  if (/^\s*(true|false)\s*$/i.test(content)) return plain(content.trim().toLowerCase() === 'true');
  const read = readNumber(content.trim()) ?? readTime(content.trim()) ?? readDate(content.trim(), date1904);
  if (!read) return plain(content);
  return { value: read.value, formula: null, change: numberFormat === 'General' && read.format !== null ? { numberFormat: read.format } : null };
}

interface Read {
  readonly value: number;
  readonly format: string | null;
}

const NUMBER = /^([+-]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d+)?(%?)$/i;

function readNumber(text: string): Read | null {
  const negative = /^\((.+)\)$/.exec(text);
  const match = NUMBER.exec(negative?.[1] ?? text);
  if (!match || !/\d/.test(match[3] ?? '')) return null;
  const [, sign, dollar, digits = '', exponent = '', percent] = match;
  const size = Number(digits.replaceAll(',', '') + exponent);
  // The quotient, not the product with 0.01: 98.41% must be the number that 0.9841 reads as.
  const value = (percent === '%' ? size / 100 : size) * (sign === '-' || negative ? -1 : 1);
  if (!Number.isFinite(value)) return null;
  const decimals = digits.includes('.');
  if (percent === '%') return { value, format: decimals ? '0.00%' : '0%' };
  if (dollar === '$') return { value, format: decimals ? '$#,##0.00' : '$#,##0' };
  if (exponent !== '') return { value, format: '0.00E+00' };
  return { value, format: digits.includes(',') ? (decimals ? '#,##0.00' : '#,##0') : null };
}

function readTime(text: string): Read | null {
  const match = /^(\d{1,4}):(\d{2})(?::(\d{2}))?\s*(am|pm)?$/i.exec(text);
  if (!match) return null;
  const [, hours = '0', minutes = '0', seconds, half] = match;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  const format = half === undefined ? (hour > 23 ? '[h]:mm:ss' : seconds === undefined ? 'h:mm' : 'h:mm:ss') : 'h:mm AM/PM';
  return { value, format };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

function month(text: string): number {
  const at = MONTHS.indexOf(text.toLowerCase());
  return at >= 0 ? at : FULL.indexOf(text.toLowerCase());
}

function readDate(text: string, date1904: boolean): Read | null {
  const date = (year: number | null, monthAt: number, day: number, format: string): Read | null => {
    const value = dateSerial(year ?? new Date().getFullYear(), monthAt, day, date1904);
    return value === null ? null : { value, format };
  };
  const year = (digits: string): number => (digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900));
  let match = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (match) {
    const [, first = '', second = '', last] = match;
    return date(last === undefined ? null : year(last), Number(first) - 1, Number(second), last === undefined ? 'd-mmm' : 'm/d/yyyy');
  }
  match = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  if (match) return date(Number(match[1]), Number(match[2]) - 1, Number(match[3]), 'm/d/yyyy');
  match = /^(\d{1,2})[\s-]([a-z]{3,9})(?:[\s-](\d{2}|\d{4}))?$/i.exec(text);
  if (match && month(match[2] ?? '') >= 0) return date(match[3] === undefined ? null : year(match[3]), month(match[2] ?? ''), Number(match[1]), match[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
  match = /^([a-z]{3,9})[\s-](\d{1,2})(?:,?\s(\d{4}))?$/i.exec(text);
  if (match && month(match[1] ?? '') >= 0) return date(match[3] === undefined ? null : Number(match[3]), month(match[1] ?? ''), Number(match[2]), match[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
  match = /^([a-z]{3,9})[\s-](\d{4})$/i.exec(text);
  if (match && month(match[1] ?? '') >= 0) return date(Number(match[2]), month(match[1] ?? ''), 1, 'mmm-yy');
  return null;
}

/** Excel's day number; day 60 of the 1900 system is the 29 February that never was. Null for a day that does not exist. */
export function dateSerial(year: number, monthAt: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, monthAt, day);
  const back = new Date(time);
  if (year < 1900 || year > 9999 || back.getUTCMonth() !== monthAt || back.getUTCDate() !== day) return null;
  const days = time / 86_400_000;
  if (date1904) return days + 24_107;
  const serial = days + 25_569;
  return serial <= 60 ? serial - 1 : serial;
}
