/** Undoes what a commit wrote, cell by cell from what stood there right before it, in one more request. */
import type { CellValue, Rect, StoredPart, WorkbookSnapshot } from '../../core/model/grid';
import type { CellWrite } from '../../core/model/writePlan';
import { literalText } from '../../core/record/literalText';
import type { ColumnBefore, NameBefore } from './guard';
import { columnsTouched, rowsWritten, type Operation } from './operations';
import { areaOf, columnOf, queueShapeCheck } from './place';
import type { TrackedSheet } from './read';
import { placeOfTracked } from './sheetSteps';
import { queueSheetsBack } from './sheetsBack';

/** A sheet as it stood right before our writes. */
export interface SheetBefore {
  /** By absolute column; worked out only where it is gone back to. */
  readonly columns: ReadonlyMap<number, () => ColumnBefore>;
  readonly names: readonly NameBefore[];
}

/** What it takes to undo operations. */
export interface Undo {
  readonly workbook: Excel.Workbook;
  readonly tracked: ReadonlyMap<string, TrackedSheet>;
  readonly snapshot: WorkbookSnapshot;
  readonly before: ReadonlyMap<string, SheetBefore>;
}

const TEXT_FORMAT = '@';

/** A text that only looks like a formula is its own value. */
function isFormula({ formulas, values }: ColumnBefore, row: number): boolean {
  const content = formulas[row];
  return typeof content === 'string' && content.startsWith('=') && content !== values[row];
}

/** True for a cell that its own number format keeps text. */
function isTextByFormat(before: ColumnBefore, row: number): boolean {
  return before.isText[row] === true && before.numberFormats[row] === TEXT_FORMAT && !isFormula(before, row);
}

/**
 * What to write so that the same content stands there again. `formulas` gives text without the apostrophe that kept it
 * text (OfficeDev/office-js #6687).
 */
function contentAgain(before: ColumnBefore, row: number): CellValue {
  const content = before.formulas[row] ?? '';
  const isText = typeof content === 'string' && before.isText[row] === true && !isFormula(before, row);
  return isText ? literalText(content, before.numberFormats[row]) : content;
}

/** Rows of the block, relative to it, whose number format the operations may have changed. */
function rowsDressed(operations: readonly Operation[], column: number, blockRow: number): Set<number> {
  const rows = new Set<number>();
  for (const { step } of operations) {
    if (!columnsTouched(step).includes(column)) continue;
    const area = step.kind === 'copy-look' ? step.to : step.kind === 'format-numbers' || step.kind === 'clear-look' ? step.area : null;
    if (area !== null) for (let row = area.row; row < area.row + area.rows; row += 1) rows.add(row - blockRow);
  }
  return rows;
}

interface Rows {
  /** Rows of the block, relative to it, whose content was written. */
  readonly content: ReadonlySet<number>;
  /** Rows whose number format may be another now. */
  readonly format: ReadonlySet<number>;
}

/**
 * Content is written under General, or under the text format where that kept it text, and the formats come last: a number
 * or a formula written under the text format would turn into text.
 */
function queueColumn(tracked: TrackedSheet, column: number, before: ColumnBefore, { content, format }: Rows): void {
  const range = columnOf(tracked, column);
  const height = Array.from({ length: tracked.rect.rows }, (_, row) => row);
  const asColumn = (cellAt: (row: number) => CellWrite): CellWrite[][] => height.map((row) => [cellAt(row)]);
  if (content.size > 0) {
    range.numberFormat = asColumn((row) => (content.has(row) ? (isTextByFormat(before, row) ? TEXT_FORMAT : 'General') : null));
    range.values = asColumn((row) => (content.has(row) ? contentAgain(before, row) : null));
  }
  if (content.size + format.size > 0) {
    range.numberFormat = asColumn((row) => (content.has(row) || format.has(row) ? (before.numberFormats[row] ?? 'General') : null));
  }
  if (before.width !== null) range.format.columnWidth = before.width;
}

/** Looks of cells that had none of their own: copy-look and merge-cells go to the empty columns beside a table only. */
function queueLooks(tracked: TrackedSheet, operations: readonly Operation[]): void {
  for (const { step } of operations) {
    if (step.kind === 'merge-cells') areaOf(tracked, step.area).unmerge();
    if (step.kind === 'copy-look') areaOf(tracked, step.to).clear('Formats');
  }
}

function queueNames({ sheet }: TrackedSheet, before: readonly NameBefore[], operations: readonly Operation[]): void {
  for (const { step } of operations) {
    if (step.kind !== 'set-own-name') continue;
    const { names } = sheet;
    names.getItemOrNullObject(step.name).delete();
    const earlier = before.find(({ name }) => name === step.name);
    if (earlier !== undefined) names.add(earlier.name, earlier.formula).visible = false;
  }
}

/** What was printed before. */
function queuePrintArea(tracked: TrackedSheet, printArea: Rect | null | undefined, operations: readonly Operation[]): void {
  if (printArea === null || printArea === undefined || !operations.some(({ step }) => step.kind === 'set-print-area')) return;
  tracked.sheet.pageLayout.setPrintArea(placeOfTracked(tracked).areaAt(printArea));
}

/**
 * Queues what brings the cells, looks and names of these operations back; nothing of it happens where a sheet's shape is
 * another by now. Undoing an operation that was not carried out (`carriedOut` false: perhaps not) changes nothing.
 */
export function queueTakeBack({ workbook, tracked, snapshot, before }: Undo, operations: readonly Operation[], carriedOut: boolean): void {
  const touched = snapshot.sheets.flatMap(({ id }) => {
    const own = operations.filter(({ step }) => step.sheet === id);
    const place = tracked.get(id);
    const stood = before.get(id);
    return place === undefined || stood === undefined || own.length === 0 ? [] : [{ id, own, place, stood }];
  });
  for (const { place } of touched) queueShapeCheck(place);
  for (const { id, own, place, stood } of touched) {
    queueLooks(place, own);
    for (const [column, columnBefore] of stood.columns) {
      queueColumn(place, column, columnBefore(), { content: rowsWritten(own, id, column), format: rowsDressed(own, column, place.rect.row) });
    }
    queueNames(place, stood.names, own);
    queuePrintArea(place, snapshot.sheets.find((sheet) => sheet.id === id)?.printArea, own);
  }
  queueSheetsBack(workbook, snapshot, tracked, operations, carriedOut);
}

/** Queues what makes our custom XML parts those of before again: `gone` are those that this commit took away, `added` the ids of those that it added. */
export function queuePartsBack({ workbook }: Excel.RequestContext, gone: readonly StoredPart[], added: readonly string[]): void {
  const { customXmlParts } = workbook;
  // Added before any is deleted: broken off in between, no ledger is missing.
  for (const { xml } of gone) customXmlParts.add(xml);
  for (const id of added) customXmlParts.getItemOrNullObject(id).delete();
}
