/** Merged areas by row, so that a table of ten thousand rows asks about its cells quickly. */
import type { Rect, SheetSnapshot } from '../model/grid';

export type MergeIndex = ReadonlyMap<number, readonly Rect[]>;

/** The sheet's merged areas under each row they cover. */
export function mergesByRow({ merges }: SheetSnapshot): MergeIndex {
  const byRow = new Map<number, Rect[]>();
  for (const area of merges) {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [area]);
      else known.push(area);
    }
  }
  return byRow;
}

/** The merged area that a cell is part of, or null. */
export function mergeAt(index: MergeIndex, row: number, column: number): Rect | null {
  return index.get(row)?.find((area) => column >= area.column && column < area.column + area.columns) ?? null;
}

/** Whether two areas have a cell in common. */
export function overlaps(a: Rect, b: Rect): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}
