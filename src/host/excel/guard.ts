/**
 * Reads cells again in the request that writes, just before it writes, and compares them with what the results were
 * computed from. The same answer is the state to go back to.
 */
import type { CellValue, SheetSnapshot } from '../../core/model/grid';
import { isOwnName } from '../../core/record/ownNames';
import { HostFailure, type ChangedCell } from '../port';
import { columnContentsOf, queueContents, toCellRows, type ColumnContents } from './contents';
import { columnOf } from './place';
import type { TrackedSheet } from './read';

/** One column, or rows of it, as it stood right before our writes. */
export interface ColumnBefore extends ColumnContents {
  /** In points; null when it was not asked for. */
  readonly width: number | null;
}

const NO_CELLS: ColumnContents = { values: [], formulas: [], isText: [], numberFormats: [] };

/** Rows of a block, relative to it. */
export interface RowSpan {
  readonly from: number;
  readonly count: number;
}

/** A queued reading of a column's rows from `from` on: `take` gives what was read, once the answer is there. */
export interface AskedColumn {
  readonly column: number;
  readonly from: number;
  readonly take: () => ColumnBefore;
}

/** Queues the reading of a column that is about to change, or of some of its rows. Excel answers null for what is too large to send. */
export function askColumn(tracked: TrackedSheet, column: number, { from, count }: RowSpan, withWidth: boolean): AskedColumn {
  const whole = columnOf(tracked, column);
  const range = count === tracked.rect.rows ? whole : whole.getCell(from, 0).untrack().getResizedRange(Math.max(count, 1) - 1, 0).untrack();
  if (count > 0) queueContents(range);
  const format = range.format;
  if (withWidth) format.load('columnWidth');
  return {
    column,
    from,
    take: () => {
      const contents = count > 0 ? columnContentsOf(range) : NO_CELLS;
      if (contents === null) throw new HostFailure('too-large', true, 'a column could not be read back');
      return { ...contents, width: withWidth ? format.columnWidth : null };
    },
  };
}

/** A column as it was read with the sheet; right of the block nothing stood. */
function columnAsRead({ block, values, formulas, valueTypes, numberFormats }: SheetSnapshot, column: number): ColumnBefore {
  const inside = column - (block?.column ?? 0);
  return {
    values: values.map((row) => row[inside] ?? ''),
    formulas: formulas.map((row) => row[inside] ?? ''),
    isText: valueTypes.map((row) => row[inside] === 'String'),
    numberFormats: numberFormats.map((row) => row[inside] ?? 'General'),
    width: null,
  };
}

/** A name of ours and what it stands for. */
export interface NameBefore {
  readonly name: string;
  readonly formula: string;
}

/** Queues the reading of our names on a sheet. */
export function askOwnNames({ sheet }: TrackedSheet): () => readonly NameBefore[] {
  const { names } = sheet;
  names.load('items/name,items/formula');
  return () => names.items.filter(({ name }) => isOwnName(name)).map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** Queues the reading of a block's values. */
export function askValues({ block }: TrackedSheet): () => readonly (readonly CellValue[])[] {
  block.load('values');
  return () => toCellRows(block.values);
}

/** A formula whose value is another one at every reading: that it differs means nothing. */
const ALWAYS_DIFFERENT = /\b(?:NOW|RAND|RANDBETWEEN|RANDARRAY)\(/i;

function isAlwaysDifferent(formula: CellValue | undefined): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && ALWAYS_DIFFERENT.test(formula);
}

/** Whether this commit itself wrote a cell already; the row is relative to the block, the column absolute. */
export type WrittenByUs = (row: number, column: number) => boolean;

/** Values of the block that are no longer what was read. */
export function changedValues(snapshot: SheetSnapshot, now: readonly (readonly CellValue[])[], writtenByUs: WrittenByUs): ChangedCell[] {
  const { block, values, formulas } = snapshot;
  if (block === null) return [];
  const changed: ChangedCell[] = [];
  now.forEach((cells, row) => {
    const [before, typed] = [values[row], formulas[row]];
    for (let inside = 0; inside < cells.length; inside++) {
      if (cells[inside] === before?.[inside] || isAlwaysDifferent(typed?.[inside]) || writtenByUs(row, block.column + inside)) continue;
      changed.push({ sheet: snapshot.id, row: block.row + row, column: block.column + inside });
    }
  });
  return changed;
}

/** Cells of an output column, read from its row `from` on, whose formula or constant is no longer what was read; right of the block nothing stood. */
export function changedFormulas(snapshot: SheetSnapshot, { column, from }: AskedColumn, { formulas }: ColumnBefore, writtenByUs: WrittenByUs): ChangedCell[] {
  const { block } = snapshot;
  if (block === null) return [];
  const changed: ChangedCell[] = [];
  formulas.forEach((formula, index) => {
    const row = from + index;
    if (formula === (snapshot.formulas[row]?.[column - block.column] ?? '') || writtenByUs(row, column)) return;
    changed.push({ sheet: snapshot.id, row: block.row + row, column });
  });
  return changed;
}

/**
 * What a column was, after some of its rows were read once more: those that we wrote in between as they stood at first, the
 * others as they stood last. Formats and width are those of the first reading; `stood` is undefined before it.
 */
export function asBeforeUs(stood: ColumnBefore | undefined, snapshot: SheetSnapshot, { column, from }: AskedColumn, last: ColumnBefore, writtenByUs: WrittenByUs): ColumnBefore {
  const first = stood ?? columnAsRead(snapshot, column);
  const ours = first.values.map((_, row) => writtenByUs(row, column));
  const choose = <T>(earlier: readonly T[], later: readonly T[]): T[] => earlier.map((cell, row) => (ours[row] === true ? cell : (later[row - from] ?? cell)));
  return {
    values: choose(first.values, last.values),
    formulas: choose(first.formulas, last.formulas),
    isText: choose(first.isText, last.isText),
    numberFormats: stood?.numberFormats ?? choose(first.numberFormats, last.numberFormats),
    // Asked for only in the request that sets it.
    width: stood?.width ?? last.width,
  };
}
