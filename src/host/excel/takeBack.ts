/** Undoes what a commit wrote, cell by cell from what stood there right before it, in one more request. */
import type { CellValue, Rect, SheetSnapshot, WorkbookSnapshot } from '../../core/model/grid';
import type { CellWrite } from '../../core/model/writePlan';
import type { ColumnBefore } from './guard';
import { columnsTouched, type Operation } from './operations';
import { areaOf, columnOf, queueShapeCheck } from './place';
import type { TrackedSheet } from './read';

/** What it takes to undo operations. */
export interface Undo {
  readonly tracked: ReadonlyMap<string, TrackedSheet>;
  readonly snapshot: WorkbookSnapshot;
  /** By sheet, then by absolute column. */
  readonly before: ReadonlyMap<string, ReadonlyMap<number, ColumnBefore>>;
}

const TEXT_FORMAT = '@';

/** A text that only looks like a formula is its own value. */
function isFormula({ formulas, values }: ColumnBefore, row: number): boolean {
  const content = formulas[row];
  return typeof content === 'string' && content.startsWith('=') && content !== values[row];
}

/** True for a cell that its own number format keeps text. */
function isTextByFormat(before: ColumnBefore, row: number): boolean {
  return before.valueTypes[row] === 'String' && before.numberFormats[row] === TEXT_FORMAT && !isFormula(before, row);
}

/**
 * What to write so that the same content stands there again. `formulas` gives text without the apostrophe that kept it
 * text (OfficeDev/office-js #6687): it gets one, unless the cell's own format keeps it text.
 */
function contentAgain(before: ColumnBefore, row: number): CellValue {
  const content = before.formulas[row] ?? '';
  const isText = before.valueTypes[row] === 'String' && content !== '' && !isFormula(before, row);
  return isText && !isTextByFormat(before, row) ? `'${String(content)}` : content;
}

function setOf(rect: { readonly from: number; readonly count: number }): number[] {
  return Array.from({ length: rect.count }, (_, i) => rect.from + i);
}

interface Rows {
  /** Rows of the block, relative to it, whose content was written. */
  readonly content: ReadonlySet<number>;
  /** Rows whose number format may be another now. */
  readonly format: ReadonlySet<number>;
}

function rowsChanged(operations: readonly Operation[], column: number, blockRow: number): Rows {
  const content = new Set<number>();
  const format = new Set<number>();
  const addFormats = (area: Rect): void => setOf({ from: area.row - blockRow, count: area.rows }).forEach((row) => format.add(row));
  for (const { step, from, count } of operations) {
    if (!columnsTouched(step).includes(column)) continue;
    if (step.kind === 'write-column') {
      setOf({ from, count }).filter((row) => step.cells[row] !== null).forEach((row) => content.add(row));
    } else if (step.kind === 'copy-look') {
      addFormats(step.to);
    } else if (step.kind === 'format-numbers' || step.kind === 'clear-look') {
      addFormats(step.area);
    }
  }
  return { content, format };
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

function queueNames(tracked: TrackedSheet, snapshot: SheetSnapshot, operations: readonly Operation[]): void {
  for (const { step } of operations) {
    if (step.kind !== 'set-own-name') continue;
    const { names } = tracked.sheet;
    names.getItemOrNullObject(step.name).delete();
    const earlier = snapshot.ownNames.find(({ name }) => name === step.name)?.area ?? null;
    if (earlier !== null) names.add(step.name, areaOf(tracked, earlier)).visible = false;
  }
}

/**
 * Queues what brings the cells, looks and names of these operations back; nothing of it happens where a sheet's shape is
 * another by now. Undoing an operation that was not carried out changes nothing.
 */
export function queueTakeBack({ tracked, snapshot, before }: Undo, operations: readonly Operation[]): void {
  const touched = snapshot.sheets.flatMap((sheet) => {
    const own = operations.filter(({ step }) => step.sheet === sheet.id);
    const place = tracked.get(sheet.id);
    return place === undefined || own.length === 0 ? [] : [{ sheet, own, place }];
  });
  for (const { place } of touched) queueShapeCheck(place);
  for (const { sheet, own, place } of touched) {
    queueLooks(place, own);
    for (const [column, columnBefore] of before.get(sheet.id) ?? []) {
      queueColumn(place, column, columnBefore, rowsChanged(own, column, place.rect.row));
    }
    queueNames(place, sheet, own);
  }
}

/** Queues what makes our custom XML parts those of the snapshot again, given the ids of the ones that stand there now. */
export function queuePartsBack({ workbook }: Excel.RequestContext, { parts }: WorkbookSnapshot, present: readonly string[]): void {
  const { customXmlParts } = workbook;
  for (const id of present) if (!parts.some((part) => part.id === id)) customXmlParts.getItemOrNullObject(id).delete();
  for (const { id, xml } of parts) if (!present.includes(id)) customXmlParts.add(xml);
}
