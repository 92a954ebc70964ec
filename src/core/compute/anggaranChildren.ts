/** Which rows of a budget stand right below which. */
import type { AnggaranResult } from '../model/anggaran';
import { isCarriedText } from '../read/lines';

/** The rows under each parent by their indices, in the sheet's order; the top rows are under null. */
export type AnggaranChildren = ReadonlyMap<number | null, readonly number[]>;

/** What is carried over a page, or sums up a row of its own, is none of a list's rows. */
export function childrenOf(results: readonly AnggaranResult[]): AnggaranChildren {
  const children = new Map<number | null, number[]>();
  results.forEach(({ source }, index) => {
    if (source.closes !== undefined || (source.level === 'total' && isCarriedText(source.uraian))) return;
    const list = children.get(source.parent);
    if (list === undefined) children.set(source.parent, [index]);
    else list.push(index);
  });
  return children;
}
