/** What a way back changes, counted by worksheet. */
import { writtenCells, type WrittenCell } from '../app/writtenCells';
import type { WorkbookSnapshot } from '../core/model/grid';
import type { Restore } from '../core/record/planRestore';
import type { BackView, SheetCount } from './rooms';

function countBySheet(cells: readonly WrittenCell[]): SheetCount[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, cells: cells.filter((cell) => cell.sheet === sheet).length }));
}

/** What a plan of this kind changes, by worksheet. */
export function backViewOf(snapshot: WorkbookSnapshot, { plan, left }: Restore): BackView {
  const removed = new Set(plan.steps.flatMap((step) => (step.kind === 'remove-sheet' ? [step.sheet] : [])));
  return { cells: countBySheet(writtenCells(snapshot, plan)), sheets: snapshot.sheets.filter(({ id }) => removed.has(id)).map(({ name }) => name), left };
}
