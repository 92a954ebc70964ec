/**
 * Digits with separators, nothing else: which of `.` and `,` groups thousands and which starts decimals.
 * Indonesian writes 1.234.567,89 and English 1,234,567.89; sheets hold both, and what only a guess could settle is not settled here.
 */
import { compare, LARGEST_EXACT, toText, withoutTrailingZeros } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { DecimalMark, NumberKind } from '../model/number';

export type Numeral =
  /** `doubt`: `point` when a decimal point was read where a comma is the rule, `majority` when the column or the row's kind had to decide. */
  | { readonly kind: 'number'; readonly value: Decimal; readonly doubt: 'point' | 'majority' | null }
  /** Two readings, and nothing that decides between them. */
  | { readonly kind: 'ambiguous'; readonly id: string; readonly en: string }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-large'; readonly value: Decimal };

/** How the separators of a numeral are arranged, before anything else is known about it. */
type Layout =
  | { readonly kind: 'whole' }
  | { readonly kind: 'malformed' }
  /** Thousands groups of exactly three, then perhaps decimals. `mark` is what starts decimals in this writing. */
  | { readonly kind: 'grouped'; readonly mark: '.' | ','; readonly decimals: number }
  /** One separator only. `three`: exactly three digits follow, and those before it could be a first group. */
  | { readonly kind: 'single'; readonly separator: '.' | ','; readonly decimals: number; readonly three: boolean };

const DOT = 46;
const ONLY_ZEROS = /^0+$/;

const ZERO_DIGIT = 48;

/** True when `text` up to `end` is groups parted by `separator` (a character code): three digits in each but the first, which has one to three and no leading zero. */
function isGrouped(text: string, end: number, separator: number): boolean {
  if (text.charCodeAt(0) === ZERO_DIGIT) return false;
  for (let i = 0; i < end; i += 1) {
    if ((text.charCodeAt(i) === separator) !== ((end - i) % 4 === 0)) return false;
  }
  return true;
}

/** `text` holds ASCII digits, `.` and `,` only, and starts and ends with a digit. */
function layoutOf(text: string): Layout {
  const lastDot = text.lastIndexOf('.');
  const lastComma = text.lastIndexOf(',');
  if (lastDot < 0 && lastComma < 0) return { kind: 'whole' };
  const last = Math.max(lastDot, lastComma);
  const separator = text.charCodeAt(last) === DOT ? '.' : ',';
  const other = separator === '.' ? ',' : '.';
  const decimals = text.length - last - 1;
  const first = text.indexOf(separator);
  if (lastDot >= 0 && lastComma >= 0) {
    const wellFormed = first === last && isGrouped(text, last, other.charCodeAt(0));
    return wellFormed ? { kind: 'grouped', mark: separator, decimals } : { kind: 'malformed' };
  }
  if (first !== last) return isGrouped(text, text.length, separator.charCodeAt(0)) ? { kind: 'grouped', mark: other, decimals: 0 } : { kind: 'malformed' };
  return { kind: 'single', separator, decimals, three: decimals === 3 && last <= 3 && text.charCodeAt(0) !== ZERO_DIGIT };
}

/** The digits with `decimals` of them behind the point, as many as were written. */
function valueOf(text: string, decimals: number): Decimal {
  // Up to 15 characters a double holds the digits exactly, and is several times faster to read.
  if (text.length > 15) return { coefficient: BigInt(text.replace(/[.,]/g, '')), scale: decimals };
  let digits = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= ZERO_DIGIT) digits = digits * 10 + code - ZERO_DIGIT;
  }
  return { coefficient: BigInt(digits), scale: decimals };
}

/**
 * An amount is carried by an Excel number: beyond 2^53 it could not be added exactly.
 * In money the decimals count too; elsewhere more than 15 digits are only somebody's long division.
 */
function isTooLarge(value: Decimal, kind: NumberKind): boolean {
  const carried = kind === 'money' ? { coefficient: withoutTrailingZeros(value).coefficient, scale: 0 } : value;
  return compare(carried, LARGEST_EXACT) > 0;
}

function numberFrom(text: string, decimals: number, kind: NumberKind, doubt: 'point' | 'majority' | null): Numeral {
  if (kind === 'money' && decimals > 2) return { kind: 'malformed' };
  const value = valueOf(text, decimals);
  return text.length > 15 && isTooLarge(value, kind) ? { kind: 'too-large', value } : { kind: 'number', value, doubt };
}

function readSingle(text: string, layout: Layout & { kind: 'single' }, kind: NumberKind, mark: DecimalMark): Numeral {
  const { separator, decimals } = layout;
  if (layout.three) return readThree(text, separator, kind, mark);
  const doubt = separator === '.' ? 'point' : null;
  if (decimals < 3) return numberFrom(text, decimals, kind, doubt);
  const startsAtZero = text.startsWith(`0${separator}`);
  // 1234.567 among things counted is a slip of the key (1.234.567?), not decimals; so are 1.0000 (10.000?) and 1234.000, everywhere.
  if (kind !== 'decimal' && !startsAtZero) return { kind: 'malformed' };
  if (separator === '.' && !startsAtZero && ONLY_ZEROS.test(text.slice(-decimals))) return { kind: 'malformed' };
  return numberFrom(text, decimals, kind, doubt);
}

/** `4.905` or `1,234`: thousands in the one writing, three decimals in the other. */
function readThree(text: string, separator: '.' | ',', kind: NumberKind, mark: DecimalMark): Numeral {
  const ambiguous: Numeral = { kind: 'ambiguous', id: separator === ',' ? toText(valueOf(text, 3)) : toText(valueOf(text, 0)), en: separator === ',' ? toText(valueOf(text, 0)) : toText(valueOf(text, 3)) };
  if (separator === '.') {
    // A percentage or an index of 82.125 is 82,125 and never 82125; of things counted a dot means thousands.
    if (kind === 'decimal') return numberFrom(text, 3, kind, 'majority');
    if (mark !== '.') return numberFrom(text, 0, kind, null);
  } else if (mark === '.') {
    return numberFrom(text, 0, kind, 'majority');
  }
  // Rupiah have two decimals at most: a majority that would make three of them settles nothing.
  if (mark === null || kind === 'money') return ambiguous;
  return numberFrom(text, 3, kind, 'majority');
}

/** Reads digits with separators. `text` must start with a digit and hold nothing but digits, `.` and `,`. */
export function readNumeral(text: string, kind: NumberKind, mark: DecimalMark): Numeral {
  const end = text.charCodeAt(text.length - 1);
  if (end < ZERO_DIGIT) return { kind: 'malformed' };
  const layout = layoutOf(text);
  switch (layout.kind) {
    case 'whole':
      return numberFrom(text, 0, kind, null);
    case 'malformed':
      return layout;
    case 'grouped':
      return numberFrom(text, layout.decimals, kind, layout.mark === '.' && layout.decimals > 0 ? 'point' : null);
    case 'single':
      return readSingle(text, layout, kind, mark);
  }
}

/** What the numeral says about its writer's decimal mark, whatever its kind; null when it could be either. */
export function markOfNumeral(text: string): DecimalMark {
  const layout = layoutOf(text);
  if (layout.kind === 'grouped') return layout.mark;
  if (layout.kind !== 'single') return null;
  // 1234.567 and 1.0000 are as likely a slip as a decimal: only one or two decimals, or 0.123, tell.
  return layout.decimals < 3 || /^0[.,]/.test(text) ? layout.separator : null;
}
