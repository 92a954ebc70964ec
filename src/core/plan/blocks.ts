/** Cells of equal look as few rectangles, so that formats are set by the block and never by the cell. */
import type { Rect } from '../model/grid';

/** A rectangle whose cells share a value. */
export interface Block<T> {
  readonly area: Rect;
  readonly value: T;
}

interface Run {
  readonly column: number;
  readonly columns: number;
  readonly key: string;
}

function runsOf(keys: readonly (string | null)[]): Run[] {
  const runs: Run[] = [];
  keys.forEach((key, column) => {
    const last = runs.at(-1);
    if (key === null) return;
    if (last?.key === key && last.column + last.columns === column) runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ column, columns: 1, key });
  });
  return runs;
}

/**
 * Covers a grid with rectangles of equal values: runs along a row, joined downward where the run below is the same.
 * `keyOf` tells values apart; null values are not covered.
 */
export function blocksOf<T>(grid: readonly (readonly (T | null)[])[], keyOf: (value: T) => string): Block<T>[] {
  const done: Block<T>[] = [];
  let open = new Map<string, { area: Rect; value: T }>();
  grid.forEach((values, row) => {
    const next = new Map<string, { area: Rect; value: T }>();
    for (const run of runsOf(values.map((value) => (value === null ? null : keyOf(value))))) {
      const name = `${run.column} ${run.columns} ${run.key}`;
      const above = open.get(name);
      const value = values[run.column];
      if (value === null || value === undefined) continue;
      if (above === undefined) next.set(name, { area: { row, column: run.column, rows: 1, columns: run.columns }, value });
      else next.set(name, { area: { ...above.area, rows: above.area.rows + 1 }, value: above.value });
      open.delete(name);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}
