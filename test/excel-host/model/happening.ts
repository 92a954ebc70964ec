/** What happened to a workbook, for whoever listens: the model tells, wire/events passes it on as Excel's events. */
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../behaviour/address';
import type { Shift } from '../behaviour/shift';

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export type Happening =
  /** Cells got other contents, or were inserted or deleted; new results of formulas are no change (sure). */
  | { readonly kind: 'changed'; readonly sheet: string; readonly rect: Rect; readonly change: ChangeType }
  | { readonly kind: 'added' | 'deleted'; readonly sheet: string };

/** `Remote` is what a colleague does in the same workbook elsewhere. */
export type Source = 'Local' | 'Remote';

export type HappeningListener = (happening: Happening, source: Source) => void;

/** What an insertion or deletion is told as. */
export function shiftHappening(sheet: string, { axis, at, count, band }: Shift): Happening {
  const size = Math.abs(count);
  const whole = axis === 'row' ? { from: 0, size: MAX_COLUMNS } : { from: 0, size: MAX_ROWS };
  const across = band ?? whole;
  const rect = axis === 'row' ? { row: at, rows: size, column: across.from, columns: across.size } : { row: across.from, rows: across.size, column: at, columns: size };
  const what = band !== null ? 'Cell' : axis === 'row' ? 'Row' : 'Column';
  return { kind: 'changed', sheet, rect, change: count > 0 ? `${what}Inserted` : `${what}Deleted` };
}
