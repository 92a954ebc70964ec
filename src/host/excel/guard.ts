/**
 * Reads cells again in the request that writes, just before it writes, and compares them with what the results were
 * computed from. The same answer is the state to go back to.
 */
import type { CellValue, SheetSnapshot } from '../../core/model/grid';
import { isOwnName } from '../../core/record/ownNames';
import { HostFailure, type ChangedCell } from '../port';
import { contentsOf, queueContents, toValues } from './contents';
import { columnOf } from './place';
import type { TrackedSheet } from './read';

/** One column over the block's height as it stood right before our writes. */
export interface ColumnBefore {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  /** Whether the cell's value is a text; an error is none. */
  readonly isText: readonly boolean[];
  readonly numberFormats: readonly string[];
  /** In points; null when it was not asked for. */
  readonly width: number | null;
}

/** A queued reading: `take` gives what was read, once the answer is there. */
export interface AskedColumn {
  readonly column: number;
  readonly take: () => ColumnBefore;
}

function firstOfRows<T>(rows: readonly (readonly T[])[]): T[] {
  return rows.flatMap((row) => row.slice(0, 1));
}

/** Queues the reading of a column that is about to change. Excel answers null for what is too large to send. */
export function askColumn(tracked: TrackedSheet, column: number, withWidth: boolean): AskedColumn {
  const range = columnOf(tracked, column);
  queueContents(range);
  range.load('valueTypes');
  const format = range.format;
  if (withWidth) format.load('columnWidth');
  return {
    column,
    take: () => {
      const contents = contentsOf(range);
      if (contents === null) throw new HostFailure('too-large', true, 'a column could not be read back');
      return {
        values: firstOfRows(contents.values),
        formulas: firstOfRows(contents.formulas),
        isText: Array.from(range.valueTypes, ([type]) => String(type) === 'String'),
        numberFormats: firstOfRows(contents.numberFormats),
        width: withWidth ? format.columnWidth : null,
      };
    },
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
  return () => toValues(block.values);
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
  const { block } = snapshot;
  if (block === null) return [];
  return now.flatMap((cells, row) =>
    cells.flatMap((cell, inside) => {
      const column = block.column + inside;
      const same = cell === snapshot.values[row]?.[inside] || isAlwaysDifferent(snapshot.formulas[row]?.[inside]) || writtenByUs(row, column);
      return same ? [] : [{ sheet: snapshot.id, row: block.row + row, column }];
    }),
  );
}

/** Cells of an output column whose formula or constant is no longer what was read; right of the block nothing stood. */
export function changedFormulas(snapshot: SheetSnapshot, column: number, { formulas }: ColumnBefore, writtenByUs: WrittenByUs): ChangedCell[] {
  const { block } = snapshot;
  if (block === null) return [];
  return formulas.flatMap((formula, row) => {
    const same = formula === (snapshot.formulas[row]?.[column - block.column] ?? '') || writtenByUs(row, column);
    return same ? [] : [{ sheet: snapshot.id, row: block.row + row, column }];
  });
}

/** A column read twice: cells that we wrote in between as they stood at first, the others as they stood last. */
export function asBeforeUs(first: ColumnBefore | undefined, last: ColumnBefore, writtenByUs: (row: number) => boolean): ColumnBefore {
  if (first === undefined) return last;
  const choose = <T>(earlier: readonly T[], later: readonly T[]): T[] => later.map((cell, row) => (writtenByUs(row) ? (earlier[row] ?? cell) : cell));
  return {
    values: choose(first.values, last.values),
    formulas: choose(first.formulas, last.formulas),
    isText: choose(first.isText, last.isText),
    numberFormats: first.numberFormats,
    width: first.width,
  };
}
