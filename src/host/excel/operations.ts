/** A plan's steps as operations small enough for one request, and the one interpreter that queues them. */
import type { Rect } from '../../core/model/grid';
import type { ColumnStep, PlanStep, RemoveSheet, WriteBlock, WriteColumn } from '../../core/model/writePlan';
import { areaOf, columnOf } from './place';
import type { TrackedSheet } from './read';

/** office.js itself splits writes of more cells than this; split here, it is known how far a broken one came. */
const CELLS_AT_ONCE = 1_500;

/** Room for an operation's paths and actions on the wire, cells apart. */
const OVERHEAD_BYTES = 900;

export interface Operation {
  /** Worksheets are taken away after everything else (finish.ts). */
  readonly step: Exclude<PlanStep, RemoveSheet>;
  /** The rows of the step's cells to write; whole for a step without cells. */
  readonly from: number;
  readonly count: number;
}

/** True for steps that carry cells, a row after another. */
function carriesCells(step: PlanStep): step is WriteColumn | WriteBlock {
  return step.kind === 'write-column' || step.kind === 'write-block';
}

/** The steps in order, long columns in parts. */
export function operationsOf(steps: readonly PlanStep[]): Operation[] {
  return steps.flatMap((step) => {
    if (step.kind === 'remove-sheet') return [];
    const height = carriesCells(step) ? step.cells.length : 1;
    const rowsAtOnce = step.kind === 'write-block' ? Math.max(1, Math.floor(CELLS_AT_ONCE / step.area.columns)) : CELLS_AT_ONCE;
    return Array.from({ length: Math.ceil(height / rowsAtOnce) }, (_, part) => {
      const from = part * rowsAtOnce;
      return { step, from, count: Math.min(rowsAtOnce, height - from) };
    });
  });
}

/** The same operation as two of half its rows; null when it cannot be divided. */
export function halvesOf(operation: Operation): readonly [Operation, Operation] | null {
  const { step, from, count } = operation;
  if (!carriesCells(step) || count < 2) return null;
  const half = Math.ceil(count / 2);
  return [
    { step, from, count: half },
    { step, from: from + half, count: count - half },
  ];
}

/** Roughly what an operation takes on the wire, in bytes. */
export function bytesOf({ step, from, count }: Operation): number {
  if (!carriesCells(step)) return OVERHEAD_BYTES;
  return OVERHEAD_BYTES + JSON.stringify(step.cells.slice(from, from + count)).length + 2 * count;
}

const COLUMN_STEPS: Readonly<Record<ColumnStep['kind'], true>> = { 'write-column': true, 'format-numbers': true, 'copy-look': true, 'merge-cells': true, 'clear-look': true };

/** True for a step beside the user's columns; the others are on worksheets of ours, or set a name. */
export function isColumnStep(step: PlanStep): step is ColumnStep {
  return Object.hasOwn(COLUMN_STEPS, step.kind);
}

/** Columns beside the user's own that a step changes, absolute. */
export function columnsTouched(step: PlanStep): readonly number[] {
  if (!isColumnStep(step)) return [];
  const across = ({ column, columns }: Rect): number[] => Array.from({ length: columns }, (_, i) => column + i);
  switch (step.kind) {
    case 'write-column':
      return [step.column];
    case 'copy-look':
      return across(step.to);
    case 'format-numbers':
    case 'merge-cells':
    case 'clear-look':
      return across(step.area);
  }
}

/** Rows, relative to the block, of one column whose content the operations write. */
export function rowsWritten(operations: readonly Operation[], sheet: string, column: number): Set<number> {
  const rows = new Set<number>();
  for (const { step, from, count } of operations) {
    if (step.kind !== 'write-column' || step.sheet !== sheet || step.column !== column) continue;
    for (let row = from; row < from + count; row += 1) if (step.cells[row] !== null) rows.add(row);
  }
  return rows;
}

/** The stretch of a column's rows, relative to the block, that the operations write; none where they write no cell of it. */
export function spanWritten(operations: readonly Operation[], sheet: string, column: number): { readonly from: number; readonly count: number } {
  const own = operations.filter(({ step }) => step.kind === 'write-column' && step.sheet === sheet && step.column === column);
  if (own.length === 0) return { from: 0, count: 0 };
  const from = Math.min(...own.map((operation) => operation.from));
  return { from, count: Math.max(...own.map((operation) => operation.from + operation.count)) - from };
}

/** Blocks of a worksheet of ours, absolute, whose content the operations changed. */
export function blocksWritten(operations: readonly Operation[], sheet: string): Rect[] {
  return operations.flatMap(({ step }) => ((step.kind === 'write-block' || step.kind === 'clear-block') && step.sheet === sheet ? [step.area] : []));
}

function queueCells(tracked: TrackedSheet, { column, cells }: WriteColumn, from: number, count: number): void {
  const whole = columnOf(tracked, column);
  const target = count === tracked.rect.rows ? whole : whole.getCell(from, 0).untrack().getResizedRange(count - 1, 0).untrack();
  target.values = cells.slice(from, from + count).map((cell) => [cell]);
}

/** One format for every cell of the range: a scalar fills it, which Excel takes though the type asks for an array. */
function queueFormat(range: Excel.Range, format: string): void {
  Object.assign(range, { numberFormat: format });
}

/** Queues an operation beside the user's columns. */
export function queueColumnStep(tracked: TrackedSheet, step: ColumnStep, from: number, count: number): void {
  switch (step.kind) {
    case 'write-column':
      queueCells(tracked, step, from, count);
      return;
    case 'format-numbers':
      queueFormat(areaOf(tracked, step.area), step.format);
      return;
    case 'copy-look': {
      const target = areaOf(tracked, step.to);
      target.copyFrom(areaOf(tracked, step.from), 'Formats');
      target.conditionalFormats.clearAll();
      if (step.width !== null) target.format.columnWidth = step.width;
      return;
    }
    case 'merge-cells':
      areaOf(tracked, step.area).merge(false);
      return;
    case 'clear-look': {
      const target = areaOf(tracked, step.area);
      target.unmerge();
      target.clear('Formats');
      if (step.width !== null) target.format.columnWidth = step.width;
      return;
    }
    default: {
      const unknown: never = step;
      throw new TypeError(`unknown step ${JSON.stringify(unknown)}`);
    }
  }
}
