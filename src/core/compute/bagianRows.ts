/** The rows that make up a whole part of the budget. */
import { compare, equals, sum, ZERO } from '../exact/decimal';
import type { AnggaranResult, BagianAnggaran } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import { isCarriedText } from '../read/lines';

/**
 * The rows (indices) that a part of the budget is the sum of: its total, or the outermost rows where there is none. Of several totals
 * the one that the others add up to or repeat stands for all of them; a closing line of one program alone is none.
 */
export function wholeRows(results: readonly AnggaranResult[], bagian: BagianAnggaran): readonly number[] {
  const tops = results.flatMap(({ source }, index) =>
    source.bagian === bagian && source.parent === null && source.closes === undefined && !(source.level === 'total' && isCarriedText(source.uraian)) ? [index] : [],
  );
  const totals = tops.filter((index) => results[index]?.source.level === 'total');
  // Units and urusan stand for what is below them; beside programs such a row belongs nowhere.
  const placed = tops.filter((index) => results[index]?.source.level !== 'lain');
  if (totals.length === 0) return placed.length > 0 ? placed : tops;
  const amountOf = (index: number): Decimal | null => results[index]?.anggaran ?? null;
  const [largest, ...others] = totals.filter((index) => amountOf(index) !== null).sort((a, b) => compare(amountOf(b) ?? ZERO, amountOf(a) ?? ZERO));
  const whole = largest === undefined ? null : amountOf(largest);
  if (largest === undefined || whole === null) return totals;
  const amounts = others.flatMap((index) => amountOf(index) ?? []);
  const closes = amounts.some((amount) => equals(amount, whole)) || equals(sum(amounts), whole);
  return closes ? [largest] : totals;
}
