/** From the snapshot's absolute cells to ranges of a tracked block, which follow rows inserted above it; never by a fresh address. */
import type { Rect } from '../../core/model/grid';
import type { TrackedSheet } from './read';

/** A whole column of the block's height, inside the block or right of it; not tracked. */
export function columnOf({ block, rect }: TrackedSheet, column: number): Excel.Range {
  const inside = column - rect.column;
  if (inside < rect.columns) return block.getColumn(inside).untrack();
  return block.getColumnsAfter(inside - rect.columns + 1).untrack().getLastColumn().untrack();
}

/** An area that lies in the block's rows, in the block or right of it; not tracked. */
export function areaOf({ block, rect }: TrackedSheet, area: Rect): Excel.Range {
  const corner = block.getCell(area.row - rect.row, area.column - rect.column).untrack();
  return corner.getResizedRange(area.rows - 1, area.columns - 1).untrack();
}

/** Roughly what a shape check takes on the wire, in bytes. */
export function shapeCheckBytes({ rect }: TrackedSheet): number {
  return 1_000 + '[null],'.length * rect.rows + 'null,'.length * rect.columns;
}

/**
 * Queues writes that change nothing but fail when the block no longer has the shape that was read, because rows or
 * columns were inserted in it or deleted from it: Excel refuses an array of another shape, and `null` leaves a cell alone.
 */
export function queueShapeCheck({ block, rect }: TrackedSheet): void {
  block.getRow(0).untrack().values = [Array.from({ length: rect.columns }, () => null)];
  block.getColumn(0).untrack().values = Array.from({ length: rect.rows }, () => [null]);
}
