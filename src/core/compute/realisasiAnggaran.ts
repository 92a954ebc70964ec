/** Sisa and % realisasi of one budget row. Amounts are rupiah. */
import { compare, HUNDRED, isNegative, isZero, multiply, subtract, toText } from '../exact/decimal';
import { divideHalfAway } from '../exact/rounding';
import type { Decimal } from '../model/decimal';
import type { ReadNote } from '../model/number';
import { note } from '../read/numberNotes';

/** A note of the computation, and which amount it is about. */
export interface SerapanNote extends ReadNote {
  readonly at: 'anggaran' | 'realisasi';
}

export interface Serapan {
  /** Anggaran − realisasi, exact. */
  readonly sisa: Decimal;
  /** Realisasi / anggaran × 100, two decimals; null where anggaran is 0 or negative, which no percentage can be of. */
  readonly persen: Decimal | null;
}

const EXACT_PLACES = 40;

/** What is wrong with a pair of amounts. In sections of pendapatan and pembiayaan the caller drops `realisasi-melebihi-anggaran`: more is good there. */
export function notesOfSerapan(anggaran: Decimal, realisasi: Decimal): readonly SerapanNote[] {
  if (!isNegative(anggaran) && !isNegative(realisasi) && compare(realisasi, anggaran) <= 0) return [];
  const negative = ([['anggaran', anggaran], ['realisasi', realisasi]] as const)
    .filter(([, amount]) => isNegative(amount))
    .map(([at, amount]): SerapanNote => ({ ...note('error', 'nilai-negatif', { value: toText(amount) }), at }));
  if (negative.length > 0) return negative;
  if (isZero(anggaran)) return [{ ...note('error', 'realisasi-tanpa-anggaran', { realisasi: toText(realisasi) }), at: 'realisasi' }];
  return [{ ...note('warning', 'realisasi-melebihi-anggaran', { anggaran: toText(anggaran), realisasi: toText(realisasi) }), at: 'realisasi' }];
}

/** Realisasi / anggaran × 100 at so many decimals; null where anggaran is 0 or negative. */
function persenOf(anggaran: Decimal, realisasi: Decimal, places: number): Decimal | null {
  return isZero(anggaran) || isNegative(anggaran) ? null : divideHalfAway(multiply(realisasi, HUNDRED), anggaran, places);
}

/** Computes sisa and % realisasi. */
export function computeSerapan(anggaran: Decimal, realisasi: Decimal): Serapan {
  return { sisa: subtract(anggaran, realisasi), persen: persenOf(anggaran, realisasi, 2) };
}

/** The quotient before rounding, for the audit of printed results; null where anggaran is 0 or negative. */
export function exactPersen(anggaran: Decimal, realisasi: Decimal): Decimal | null {
  return persenOf(anggaran, realisasi, EXACT_PLACES);
}
