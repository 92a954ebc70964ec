/** What there is to say of a cell, as a finding. */
import type { SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { ReadNote } from '../model/number';
import { addressOf } from '../record/address';
import { valueAt } from '../record/currentCell';

/** The finding at its cell, with what stands there now. Row and column are 0-based and absolute. */
export function issueOf(sheet: SheetSnapshot, row: number, column: number, { code, severity, params }: ReadNote): Issue {
  return { code, severity, sheet: sheet.name, cell: addressOf(row, column), value: valueAt(sheet, row, column), params };
}
