/** Sisa and % realisasi of one budget row. Amounts are rupiah. */
import { compare, HUNDRED, isNegative, isZero, multiply, subtract, toText } from '../exact/decimal';
import { divideHalfAway } from '../exact/rounding';
import type { Decimal } from '../model/decimal';
import type { ReadNote } from '../model/number';

export interface Serapan {
  /** Anggaran − realisasi, exact. */
  readonly sisa: Decimal;
  /** Realisasi / anggaran × 100, two decimals; null where anggaran is 0 or negative, which no percentage can be of. */
  readonly persen: Decimal | null;
  /** The quotient before rounding, for the audit of printed results. */
  readonly exact: Decimal | null;
  readonly notes: readonly ReadNote[];
}

const EXACT_PLACES = 40;

function notesOf(anggaran: Decimal, realisasi: Decimal): ReadNote[] {
  const notes: ReadNote[] = [];
  if (isNegative(anggaran)) notes.push({ severity: 'error', code: 'nilai-negatif', params: { field: 'anggaran', value: toText(anggaran) } });
  if (isNegative(realisasi)) notes.push({ severity: 'error', code: 'nilai-negatif', params: { field: 'realisasi', value: toText(realisasi) } });
  if (notes.length > 0) return notes;
  if (isZero(anggaran) && !isZero(realisasi)) notes.push({ severity: 'error', code: 'realisasi-tanpa-anggaran', params: { realisasi: toText(realisasi) } });
  else if (compare(realisasi, anggaran) > 0) notes.push({ severity: 'warning', code: 'realisasi-melebihi-anggaran', params: { anggaran: toText(anggaran), realisasi: toText(realisasi) } });
  return notes;
}

/** Computes sisa and % realisasi. In sections of pendapatan and pembiayaan the caller drops `realisasi-melebihi-anggaran`: more is good there. */
export function computeSerapan(anggaran: Decimal, realisasi: Decimal): Serapan {
  const sisa = subtract(anggaran, realisasi);
  const notes = notesOf(anggaran, realisasi);
  if (isZero(anggaran) || isNegative(anggaran)) return { sisa, persen: null, exact: null, notes };
  const hundredfold = multiply(realisasi, HUNDRED);
  return { sisa, persen: divideHalfAway(hundredfold, anggaran, 2), exact: divideHalfAway(hundredfold, anggaran, EXACT_PLACES), notes };
}
