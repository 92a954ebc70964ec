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
  /** The quotient before rounding, for the audit of printed results. */
  readonly exact: Decimal | null;
  readonly notes: readonly SerapanNote[];
}

const EXACT_PLACES = 40;

function notesOf(anggaran: Decimal, realisasi: Decimal): SerapanNote[] {
  const negative = ([['anggaran', anggaran], ['realisasi', realisasi]] as const)
    .filter(([, amount]) => isNegative(amount))
    .map(([at, amount]): SerapanNote => ({ ...note('error', 'nilai-negatif', { value: toText(amount) }), at }));
  if (negative.length > 0) return negative;
  if (compare(realisasi, anggaran) <= 0) return [];
  if (isZero(anggaran)) return [{ ...note('error', 'realisasi-tanpa-anggaran', { realisasi: toText(realisasi) }), at: 'realisasi' }];
  return [{ ...note('warning', 'realisasi-melebihi-anggaran', { anggaran: toText(anggaran), realisasi: toText(realisasi) }), at: 'realisasi' }];
}

/** Computes sisa and % realisasi. In sections of pendapatan and pembiayaan the caller drops `realisasi-melebihi-anggaran`: more is good there. */
export function computeSerapan(anggaran: Decimal, realisasi: Decimal): Serapan {
  const sisa = subtract(anggaran, realisasi);
  const notes = notesOf(anggaran, realisasi);
  if (isZero(anggaran) || isNegative(anggaran)) return { sisa, persen: null, exact: null, notes };
  const hundredfold = multiply(realisasi, HUNDRED);
  return { sisa, persen: divideHalfAway(hundredfold, anggaran, 2), exact: divideHalfAway(hundredfold, anggaran, EXACT_PLACES), notes };
}
