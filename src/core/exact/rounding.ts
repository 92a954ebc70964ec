/**
 * Rounding half away from zero, as Excel's ROUND does: 2.345 → 2.35 and −2.345 → −2.35; −2.344 → −2.34.
 * −0.004 at two places is 0.00, without a sign. Every result has exactly `places` decimals (100 → 100.00).
 */
import type { Decimal } from '../model/decimal';
import { powerOfTen } from './decimal';

function checkPlaces(places: number): void {
  if (!Number.isInteger(places) || places < 0) throw new RangeError('places must be a whole number from 0');
}

/** The integer nearest to n / d, d ≠ 0; a tie goes away from zero. */
function divideIntegers(n: bigint, d: bigint): bigint {
  const negative = n < 0n !== d < 0n;
  const numerator = n < 0n ? -n : n;
  const denominator = d < 0n ? -d : d;
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  return negative ? -rounded : rounded;
}

/** `d` with exactly `places` decimals. Throws RangeError when `places` is not a whole number from 0. */
export function roundHalfAway(d: Decimal, places: number): Decimal {
  checkPlaces(places);
  if (d.scale === places) return d;
  if (d.scale < places) return { coefficient: d.coefficient * powerOfTen(places - d.scale), scale: places };
  return { coefficient: divideIntegers(d.coefficient, powerOfTen(d.scale - places)), scale: places };
}

/** The exact quotient n / d rounded once, to `places` decimals. Throws RangeError when d is 0 or `places` is not a whole number from 0. */
export function divideHalfAway(n: Decimal, d: Decimal, places: number): Decimal {
  checkPlaces(places);
  return { coefficient: divideIntegers(n.coefficient * powerOfTen(d.scale + places), d.coefficient * powerOfTen(n.scale)), scale: places };
}
