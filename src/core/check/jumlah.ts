/** What checks of sums share: which rows close a list, which amounts are unknown, and which of several sums was meant. */
import { abs, add, compare, equals, subtract, toText, withoutTrailingZeros, ZERO } from '../exact/decimal';
import type { AnggaranResult } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { SheetSnapshot } from '../model/grid';
import { valueAt } from '../record/currentCell';

/** Letter-spaced headings ("J U M L A H") closed up, lower case, single spaces. */
function closedUp(label: string): string {
  const text = label.toLowerCase().replace(/\s{2,}|[^\S ]/g, ' ').trim();
  return text.replace(/\b[a-z](?: [a-z]\b){3,}/g, (letters) => letters.replace(/ /g, ''));
}

/** True for the line that closes a list: JUMLAH, J U M L A H, TOTAL, Sub Total, Grand Total. */
export function isJumlahLine(label: string): boolean {
  return /^(?:(?:sub|grand)[ -]?)?(?:jumlah|jml|total)\b/.test(closedUp(label));
}

/** True for a line that is a difference of two parts of the budget: no sum of what stands above it. */
export function isSelisihLine(label: string): boolean {
  return /\b(?:surplus|defisit|silpa|sikpa|netto|neto|sisa lebih|sisa kurang)\b/.test(closedUp(label));
}

/** True when something stands in the cell that could not be read as an amount: a sum with it is unknown, not smaller. */
export function isUnreadable(sheet: SheetSnapshot, row: number, column: number, amount: Decimal | null): boolean {
  if (amount !== null) return false;
  const value = valueAt(sheet, row, column);
  return typeof value !== 'string' || !/^[\s\-–—]*$/.test(value);
}

export type AmountField = 'anggaran' | 'realisasi';

/**
 * For each row whether its amount is unknown: its own cell cannot be read, or it has none and a row that it sums cannot be.
 * A row's own amount settles it, so doubt does not climb past one.
 */
export function unknownAmounts(sheet: SheetSnapshot, results: readonly AnggaranResult[], field: AmountField, column: number): readonly boolean[] {
  const unknown = results.map(() => false);
  results.forEach(({ source }, index) => {
    if (source.beside === true || !isUnreadable(sheet, source.row, column, source[field])) return;
    for (let at: number | null = index; at !== null; ) {
      const row: AnggaranResult | undefined = results[at];
      if (row === undefined || unknown[at] === true || row.source[field] !== null) return;
      unknown[at] = true;
      at = row.source.parent;
    }
  });
  return unknown;
}

/** A running sum that knows whether anything was added. */
export interface RunningSum {
  readonly total: Decimal;
  readonly count: number;
}

export const NOTHING: RunningSum = { total: ZERO, count: 0 };

export function plus(sum: RunningSum, amount: Decimal): RunningSum {
  return { total: add(sum.total, amount), count: sum.count + 1 };
}

/** Both together. */
export function joined(a: RunningSum, b: RunningSum): RunningSum {
  return { total: add(a.total, b.total), count: a.count + b.count };
}

/** The sum that a typed total differs from least; null when it equals one of them or there is nothing to compare with. */
export function mismatchOf(own: Decimal, candidates: readonly RunningSum[]): Decimal | null {
  let nearest: Decimal | null = null;
  for (const { total, count } of candidates) {
    if (count === 0) continue;
    if (equals(own, total)) return null;
    if (nearest === null || compare(abs(subtract(own, total)), abs(subtract(own, nearest))) < 0) nearest = total;
  }
  return nearest;
}

/** A number as params carry it: plain digits without idle zeros. */
export function paramOf(amount: Decimal): string {
  return toText(withoutTrailingZeros(amount));
}

/** Params of every finding about a sum. */
export function sumParams(own: Decimal, sum: Decimal): { own: string; sum: string; difference: string } {
  return { own: paramOf(own), sum: paramOf(sum), difference: paramOf(subtract(own, sum)) };
}
