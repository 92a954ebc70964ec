/** How well the sums of a budget agree with its levels: every parent is the sum of its rows, every closing line of what it closes. */
import { add, equals, ZERO } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { BudgetDraft, Levels } from './anggaranDraft';
import type { Placed } from './anggaranTree';

export interface Proof {
  /** Parents and closing lines that are the sum of their rows. */
  readonly proved: number;
  /** Those that are not. */
  readonly broken: number;
  /** Rows that have neither an amount nor rows below them. */
  readonly empty: number;
}

/** Sums of a part's outermost rows: of all, and of those since the last closing line. */
interface Running {
  readonly all: Decimal;
  readonly since: Decimal;
}

/** Two rows may have one budget by chance: a row that has only one below it has also spent as much, where both say what they spent. */
function spentAlike(one: BudgetDraft | undefined, other: BudgetDraft | undefined): boolean {
  const [a, b] = [one?.realisasi ?? null, other?.realisasi ?? null];
  return a === null || b === null || equals(a, b);
}

export function proofOf(drafts: readonly BudgetDraft[], rows: readonly Placed[]): Proof {
  const below = rows.map((): { total: Decimal; count: number; last: number } => ({ total: ZERO, count: 0, last: 0 }));
  const amounts = drafts.map(({ anggaran }) => anggaran);
  // Parents stand above their rows, so that from the last row upwards every sum is whole when it is taken up.
  for (let index = rows.length - 1; index >= 0; index--) {
    const sum = below[index];
    if (sum !== undefined && amounts[index] === null && sum.count > 0) amounts[index] = sum.total;
    const parent = rows[index]?.parent ?? null;
    const above = parent === null ? undefined : below[parent];
    if (above === undefined) continue;
    above.total = add(above.total, amounts[index] ?? ZERO);
    above.count++;
    above.last = index;
  }
  let proved = 0;
  let broken = 0;
  const judge = (agrees: boolean): void => {
    if (agrees) proved++;
    else broken++;
  };
  const running = new Map<string, Running>();
  rows.forEach(({ level, parent, bagian, closes }, index) => {
    const own = drafts[index]?.anggaran ?? null;
    const sum = below[index];
    if (own !== null && sum !== undefined && sum.count > 0) judge(equals(own, sum.total) && (sum.count > 1 || spentAlike(drafts[index], drafts[sum.last])));
    if (closes !== null) {
      const closed = below[closes];
      if (own !== null && closed !== undefined) judge(equals(own, closed.total));
      return;
    }
    if (parent !== null) return;
    const before = running.get(bagian) ?? { all: ZERO, since: ZERO };
    const isLine = level === 'total' && (sum?.count ?? 0) === 0;
    if (!isLine) running.set(bagian, { all: add(before.all, amounts[index] ?? ZERO), since: add(before.since, amounts[index] ?? ZERO) });
    else if (own !== null && !(equals(before.all, ZERO) && equals(before.since, ZERO))) {
      judge(equals(own, before.all) || equals(own, before.since));
      running.set(bagian, { ...before, since: ZERO });
    }
  });
  const empty = amounts.filter((amount, index) => amount === null && below[index]?.count === 0).length;
  return { proved, broken, empty };
}

/** True where nothing but bold or indent could settle the levels. */
export function isAmbiguous({ ambiguous }: Levels, { proved, broken }: Pick<Proof, 'proved' | 'broken'>): boolean {
  return proved <= broken && (ambiguous || broken > 0);
}
