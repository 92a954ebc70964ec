/** Headers of a few words: "sasaran › nama" are the texts over one column, " | " stands between columns. Lower case, as names are compared. */
import type { Header } from '../../../src/core/read/header';
import { describe, settled, type HeaderColumn } from '../../../src/core/read/headerColumn';

export function column(names: string, at = 0): HeaderColumn {
  return describe(at, at, names.split(' › '));
}

export const each = (names: string): string[] => names.split(' | ');

/** Columns from A, each by its own names. */
export function columns(names: string): readonly HeaderColumn[] {
  return each(names).map((name, at) => column(name, at));
}

/** A header of one row from A1, all of whose columns are known. */
export function headerNamed(names: string): Header {
  const own = settled(columns(names), { holdsAmounts: () => false, largest: () => 0 });
  return { top: 0, rows: 1, left: 0, right: own.length - 1, columns: own };
}
