/** What Excel refuses on a protected sheet, and what a written range is. */
import { intersect, type Rect } from '../behaviour/address';
import type { SheetArea } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { fail } from '../wire/errors';

/** The rectangle of an area. Throws InvalidReference when its cells were deleted or its sheet is gone. */
export function rectOf(area: SheetArea): Rect {
  if (!area.rect || !area.sheet.workbook.sheets.includes(area.sheet)) throw fail.invalidReference();
  return area.rect;
}

/** Sure: on a protected sheet only unlocked cells can be written. Looks and layout cannot be changed at all. */
export function checkUnlocked(sheet: Sheet, row: number, column: number): void {
  if (sheet.isProtected && sheet.workbook.styles.look(sheet.style(row, column)).locked) throw fail.accessDenied();
}

export function checkLayout(sheet: Sheet): void {
  if (sheet.isProtected) throw fail.accessDenied();
}

/** Structure protection (likely, a switch): sheets cannot be added, removed, renamed, moved or hidden. */
export function checkStructure(isProtected: boolean, refuses: boolean): void {
  if (isProtected && refuses) throw fail.accessDenied('The workbook structure is protected.');
}

/** Whether an area cuts through a merged area without holding it whole. */
export function cutsMerge(sheet: Sheet, rect: Rect): boolean {
  return sheet.merges.some((merge) => {
    const common = intersect(merge, rect);
    return common !== null && common.rows * common.columns < merge.rows * merge.columns;
  });
}
