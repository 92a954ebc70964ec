/** The tree of budget rows that given levels make: headings above, what is below them, and closing lines beside what they close. */
import { add, equals, ZERO } from '../exact/decimal';
import type { AnggaranLevel, BagianAnggaran } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { BudgetDraft, Levels } from './anggaranDraft';
import { closedBy, isBareClosing, type Section } from './anggaranSections';

export interface Placed {
  readonly level: AnggaranLevel;
  readonly parent: number | null;
  readonly bagian: BagianAnggaran;
  /** The row that a closing line sums up ("Jumlah Program I"); null where it closes all of its part, or is no closing line. */
  readonly closes: number | null;
}

/** How deep what has no level stands: below whatever is above it. */
export const DEEPEST = 9;

/** What the rows placed right below a row add up to so far. */
function sumBelow(drafts: readonly BudgetDraft[], placed: readonly Placed[], above: number | null): Decimal {
  return placed.reduce((total, { parent, level }, index) => (parent === above && level !== 'total' ? add(total, drafts[index]?.anggaran ?? ZERO) : total), ZERO);
}

/**
 * What a closing line sums up: the row that it names, else the outermost one still open, where its amount is that of this one's rows
 * and not of all.
 * @param open rows with something below them, outermost first
 */
function closedRow(drafts: readonly BudgetDraft[], placed: readonly Placed[], index: number, headings: readonly number[], open: readonly number[]): number | null {
  const draft = drafts[index];
  if (draft === undefined) return null;
  if (!isBareClosing(draft.name)) return closedBy(drafts, index, [...headings, ...open]);
  const [outermost] = open;
  if (outermost === undefined || draft.anggaran === null) return null;
  const whole = sumBelow(drafts, placed, placed[outermost]?.parent ?? null);
  return equals(draft.anggaran, sumBelow(drafts, placed, outermost)) && !equals(draft.anggaran, whole) ? outermost : null;
}

export function treeOf(drafts: readonly BudgetDraft[], sections: readonly Section[], levels: Levels): readonly Placed[] {
  const placed: Placed[] = [];
  const stack: { readonly index: number; readonly depth: number }[] = [];
  let heading: number | null = null;
  const closeAll = (): void => {
    stack.length = 0;
    heading = null;
  };
  drafts.forEach((_, index) => {
    const { kind = 'row', bagian = 'belanja', above = null } = sections[index] ?? {};
    const total = (parent: number | null, closes: number | null): number => placed.push({ level: 'total', parent, bagian, closes });
    if (kind === 'carried') total(null, null);
    else if (kind === 'heading') {
      closeAll();
      heading = index;
      total(above, null);
    } else if (kind === 'unit') {
      heading = index;
      placed.push({ level: 'lain', parent: null, bagian, closes: null });
    } else if (kind === 'closing') {
      const headings = heading === null ? [] : [sections[heading]?.above ?? null, heading].filter((one) => one !== null);
      const closes = closedRow(drafts, placed, index, headings, stack.map((open) => open.index));
      if (closes === null || headings.includes(closes)) closeAll();
      total(null, closes);
    } else {
      const depth = levels.depth[index] ?? DEEPEST;
      while ((stack.at(-1)?.depth ?? -Infinity) >= depth) stack.pop();
      const parent = (levels.parents === undefined ? stack.at(-1)?.index : levels.parents[index]) ?? heading;
      stack.push({ index, depth });
      placed.push({ level: bagian === 'belanja' ? (levels.level[index] ?? 'rekening') : 'rekening', parent, bagian, closes: null });
    }
  });
  return placed;
}
