/** What an insertion or deletion of whole rows or columns, or of a block of cells, does to rectangles. */
import { MAX_COLUMNS, MAX_ROWS, type Rect } from './address';

/**
 * Rows (or columns) inserted before `at` when `count` > 0, or `-count` of them deleted from `at` on.
 * `band` limits the change to some columns (or rows): the cells of a block moved, the rest of the sheet stayed.
 */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly band: { readonly from: number; readonly size: number } | null;
}

/** Where one index stands afterwards; null when it was deleted. */
export function shiftIndex(index: number, shift: Shift): number | null {
  if (index < shift.at) return index;
  if (shift.count >= 0) return index + shift.count;
  return index < shift.at - shift.count ? null : index + shift.count;
}

/** A span that contains the place of change grows or shrinks; null when all of it was deleted. */
export function shiftSpan(from: number, size: number, shift: Shift, limit: number): { from: number; size: number } | null {
  if (size >= limit) return { from, size };
  if (shift.count >= 0) {
    if (shift.at <= from) return { from: from + shift.count, size };
    return shift.at < from + size ? { from, size: size + shift.count } : { from, size };
  }
  const end = from + size;
  const cutEnd = shift.at - shift.count;
  const kept = Math.max(0, Math.min(end, shift.at) - from) + Math.max(0, end - Math.max(from, cutEnd));
  if (kept === 0) return null;
  return { from: from < shift.at ? from : Math.max(from, cutEnd) + shift.count, size: kept };
}

/** The rectangle after the change; the same one when the change passes it by; null when its cells are gone. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const byRow = shift.axis === 'row';
  if (shift.band) {
    const [from, size] = byRow ? [rect.column, rect.columns] : [rect.row, rect.rows];
    if (from < shift.band.from || from + size > shift.band.from + shift.band.size) return rect;
  }
  const span = byRow ? shiftSpan(rect.row, rect.rows, shift, MAX_ROWS) : shiftSpan(rect.column, rect.columns, shift, MAX_COLUMNS);
  if (!span) return null;
  return byRow ? { ...rect, row: span.from, rows: span.size } : { ...rect, column: span.from, columns: span.size };
}
