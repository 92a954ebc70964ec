/**
 * Undoes what a commit did to worksheets of ours: new ones go, the others hold again what was read. Their looks are those of
 * the new table until the next run, which makes them anew. Those to be taken away are still there (finish.ts).
 */
import type { CellValue, Rect, SheetSnapshot, WorkbookSnapshot } from '../../core/model/grid';
import { literalText } from '../../core/record/literalText';
import type { Operation } from './operations';
import type { TrackedSheet } from './read';
import { placeOfTracked, type SheetPlace } from './sheetSteps';

/** What to write so that the cell holds again what was read; row and column are absolute. */
function contentAgain({ block, formulas, valueTypes, numberFormats }: SheetSnapshot, row: number, column: number): CellValue {
  if (block === null) return '';
  const [inRow, inColumn] = [row - block.row, column - block.column];
  const content = formulas[inRow]?.[inColumn] ?? '';
  const isText = typeof content === 'string' && valueTypes[inRow]?.[inColumn] === 'String' && !content.startsWith('=');
  return isText ? literalText(content, numberFormats[inRow]?.[inColumn]) : content;
}

function within(inner: Rect, outer: Rect): boolean {
  return inner.row >= outer.row && inner.column >= outer.column && inner.row + inner.rows <= outer.row + outer.rows && inner.column + inner.columns <= outer.column + outer.columns;
}

/** Lets an area hold what the snapshot says: contents, number formats and merges. */
function queueAreaAgain({ areaAt }: SheetPlace, snapshot: SheetSnapshot, area: Rect): void {
  const range = areaAt(area);
  const rows = Array.from({ length: area.rows }, (_, row) => area.row + row);
  const columns = Array.from({ length: area.columns }, (_, column) => area.column + column);
  const { block, numberFormats } = snapshot;
  range.numberFormat = rows.map((row) => columns.map((column) => (block === null ? 'General' : (numberFormats[row - block.row]?.[column - block.column] ?? 'General'))));
  range.values = rows.map((row) => columns.map((column) => contentAgain(snapshot, row, column)));
  for (const merge of snapshot.merges) if (within(merge, area)) areaAt(merge).merge(false);
}

/**
 * Queues it for operations that were carried out, or of which that is not known (`carriedOut` false): a worksheet that could
 * not be added, because there is one of its name by now, is not ours to delete.
 */
export function queueSheetsBack(
  workbook: Excel.Workbook,
  snapshot: WorkbookSnapshot,
  tracked: ReadonlyMap<string, TrackedSheet>,
  operations: readonly Operation[],
  carriedOut: boolean,
): void {
  for (const { step } of operations) {
    if (step.kind === 'add-sheet' && carriedOut) workbook.worksheets.getItemOrNullObject(step.name).delete();
  }
  for (const sheet of snapshot.sheets) {
    const read = tracked.get(sheet.id);
    const blocks = operations.flatMap(({ step }) => ((step.kind === 'clear-block' || step.kind === 'write-block') && step.sheet === sheet.id ? [step.area] : []));
    if (read === undefined || blocks.length === 0) continue;
    const place = placeOfTracked(read);
    for (const area of blocks) {
      place.areaAt(area).unmerge();
      queueAreaAgain(place, sheet, area);
    }
  }
}

/** A worksheet that perhaps was added, and what it holds. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Queues the question whether a worksheet that perhaps was added stands there. */
export function askAdded({ workbook }: Excel.RequestContext, name: string): AskedSheet {
  const sheet = workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address');
  return { sheet, used };
}

/** Queues its deletion where it is empty: its name was free when the workbook was read, and one that holds anything is not ours. */
export function queueDropEmpty({ sheet, used }: AskedSheet): void {
  if (!sheet.isNullObject && used.isNullObject) sheet.delete();
}
