/** Stages of a plan or budget within its year, as headers name them: before perubahan, shifted, after perubahan. */
import type { HeaderColumn } from './headerColumn';

const BEFORE = /sebelum(?!nya)|\bmurni\b|\bsemula\b|\bawal\b|\binduk\b/;
const CHANGED = /perubahan|\bp-?apbd|apbd-?p\b|dppa|\bmenjadi\b|\bakhir\b|\brevisi\b|\befektif\b/;
const AFTER = /setelah|sesudah/;
const SHIFTED = 'pergeseran';

/** What sums up the parts beside it, or is left of them when what came back is taken off. */
export const WHOLE = /\b(?:total|jumlah|(?:ke)?seluruh(?:an|nya)|net+o)\b/;

const textOf = ({ path }: HeaderColumn): string => path.join(' ');

export function isBefore(column: HeaderColumn): boolean {
  return BEFORE.test(textOf(column));
}

function isChanged(column: HeaderColumn): boolean {
  const text = textOf(column);
  return CHANGED.test(text) || (AFTER.test(text) && !text.includes(SHIFTED));
}

/** True where a column says that it holds what was passed after the beginning of the year. */
export function isLater(column: HeaderColumn): boolean {
  const text = textOf(column);
  return CHANGED.test(text) || AFTER.test(text) || text.includes(SHIFTED);
}

/** The column that counts, and those that could as well be it: nothing in their names tells them apart. */
export interface Counted {
  readonly column: HeaderColumn;
  readonly equal: readonly HeaderColumn[];
}

const sameNames = (of: readonly HeaderColumn[], column: HeaderColumn): readonly HeaderColumn[] => of.filter(({ path }) => path.join() === column.path.join());

/** Of equally named columns the first. */
function named(of: readonly HeaderColumn[], column: HeaderColumn | undefined): Counted | null {
  if (column === undefined) return null;
  const [first = column, ...equal] = sameNames(of, column);
  return { column: first, equal };
}

/** Perubahan before the last pergeseran before the one there is; the sum before its parts; of several that say nothing the first. Null without any. */
export function latestStage(columns: readonly HeaderColumn[]): Counted | null {
  const after = columns.filter((column) => !isBefore(column));
  const changed = after.filter(isChanged);
  const shifted = after.filter((column) => textOf(column).includes(SHIFTED));
  const sumOf = (of: readonly HeaderColumn[]): HeaderColumn | undefined => of.find(({ path }) => path.length > 1 && WHOLE.test(path.at(-1) ?? ''));
  const told = named(changed, sumOf(changed) ?? changed.at(-1)) ?? named(shifted, sumOf(shifted) ?? shifted.at(-1)) ?? named(after, sumOf(after));
  if (told !== null) return told;
  const [first, ...equal] = after.length > 0 ? after : columns;
  return first === undefined ? null : { column: first, equal };
}
