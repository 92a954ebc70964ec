/**
 * Exact decimal arithmetic on {@link Decimal}. Nothing here rounds; rounding has its own file and its own names.
 * A value may have several representations (1.5 and 1.50): compare with {@link equals}, never with `===`.
 */
import type { Decimal } from '../model/decimal';

/** Powers of ten up to the scales that sheets produce; higher ones are computed. */
const POWERS: readonly bigint[] = Array.from({ length: 41 }, (_, exponent) => 10n ** BigInt(exponent));

export const ZERO: Decimal = { coefficient: 0n, scale: 0 };

export const HUNDRED: Decimal = { coefficient: 100n, scale: 0 };

/** The largest whole number that an Excel number (a binary double) holds unmistakably: 2^53 itself could already be 2^53 + 1. */
export const LARGEST_EXACT: Decimal = { coefficient: BigInt(Number.MAX_SAFE_INTEGER), scale: 0 };

/** 10^exponent, exponent ≥ 0. */
export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/**
 * The decimal that Excel itself shows for one of its numbers: 15 significant digits, so 0.1 + 0.2 is 0.3.
 * Whole numbers up to 2^53 are taken as they are, since a sum of money may need its sixteenth digit.
 * Null when the number is not finite.
 */
export function decimalOf(x: number): Decimal | null {
  if (Number.isSafeInteger(x)) return { coefficient: BigInt(x), scale: 0 };
  if (!Number.isFinite(x)) return null;
  return shortDecimalOf(x) ?? longDecimalOf(x);
}

/**
 * A number of few decimals, without going through its text: n / 10^k for small k, if that is exactly `x`.
 * With at most 15 digits in n no other decimal of 15 digits is as near, so this is what Excel shows.
 */
function shortDecimalOf(x: number): Decimal | null {
  let power = 1;
  for (let scale = 1; scale <= 6; scale += 1) {
    power *= 10;
    const n = Math.round(x * power);
    if (Math.abs(n) >= 1e15) return null;
    if (n / power === x) return { coefficient: BigInt(n), scale };
  }
  return null;
}

function longDecimalOf(x: number): Decimal {
  const [mantissa = '', exponent = '0'] = x.toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  const scale = 14 - Number(exponent);
  const significant = digits.replace(/0+$/, '');
  const kept = scale - (digits.length - significant.length);
  if (kept >= 0) return { coefficient: BigInt(significant), scale: kept };
  return { coefficient: BigInt(significant) * powerOfTen(-kept), scale: 0 };
}

/** Reads plain digits with an optional `-` and an optional decimal point; keeps the written scale. Throws RangeError on anything else. */
export function parseDigits(text: string): Decimal {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new RangeError('not plain decimal digits');
  const point = text.indexOf('.');
  if (point < 0) return { coefficient: BigInt(text), scale: 0 };
  return { coefficient: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

/** The coefficient that `d` has at a scale not below its own. */
function coefficientAt(d: Decimal, scale: number): bigint {
  return d.scale === scale ? d.coefficient : d.coefficient * powerOfTen(scale - d.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { coefficient: coefficientAt(a, scale) + coefficientAt(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { coefficient: coefficientAt(a, scale) - coefficientAt(b, scale), scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { coefficient: a.coefficient * b.coefficient, scale: a.scale + b.scale };
}

export function negate(d: Decimal): Decimal {
  return { coefficient: -d.coefficient, scale: d.scale };
}

export function abs(d: Decimal): Decimal {
  return d.coefficient < 0n ? negate(d) : d;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  const left = coefficientAt(a, scale);
  const right = coefficientAt(b, scale);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Equal in value, whatever the scales. */
export function equals(a: Decimal, b: Decimal): boolean {
  return compare(a, b) === 0;
}

export function isZero(d: Decimal): boolean {
  return d.coefficient === 0n;
}

export function isNegative(d: Decimal): boolean {
  return d.coefficient < 0n;
}

/** The exact total; zero for an empty list. */
export function sum(list: Iterable<Decimal>): Decimal {
  let total = ZERO;
  for (const d of list) total = add(total, d);
  return total;
}

/** Takes away the zeros that end the decimals: 1.50 → 1.5. */
export function withoutTrailingZeros(d: Decimal): Decimal {
  let { coefficient, scale } = d;
  while (scale > 0 && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale -= 1;
  }
  return { coefficient, scale };
}

/** Powers of ten that are binary doubles without an error: up to 10^22. */
const EXACT_POWERS: readonly number[] = POWERS.slice(0, 23).map(Number);

/**
 * The Excel number nearest to `d`. Exact for whole numbers up to 2^53; a cell shows the same 15 digits otherwise.
 * Where coefficient and power are both exact, IEEE 754's division rounds once, to the very double that the digits spell.
 */
export function toNumber(d: Decimal): number {
  if (d.scale === 0) return Number(d.coefficient);
  const coefficient = Number(d.coefficient);
  const power = EXACT_POWERS[d.scale];
  return Number.isSafeInteger(coefficient) && power !== undefined ? coefficient / power : Number(toText(d));
}

/** Plain digits with a decimal point, as many decimals as the scale says, no exponent: "98.41", "100.00", "-0.5". */
export function toText(d: Decimal): string {
  if (d.scale === 0) return d.coefficient.toString();
  const negative = d.coefficient < 0n;
  const digits = (negative ? -d.coefficient : d.coefficient).toString().padStart(d.scale + 1, '0');
  const point = digits.length - d.scale;
  return `${negative ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}
