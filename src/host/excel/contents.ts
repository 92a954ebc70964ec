/** Cells as Excel gives them → plain rows, and reading many of them in pieces that Excel is willing to send. */
import type { CellValue, Rect, ValueType } from '../../core/model/grid';
import { HostFailure } from '../port';
import { isResponseTooLarge } from './errors';
import type { Send } from './send';

/** About 2.5 MB of JSON: half of what Excel on the web sends at most (5 MB). */
const CELLS_AT_ONCE = 60_000;

/** Of values alone as many come to the same. */
const VALUES_AT_ONCE = 180_000;

export interface Contents {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly valueTypes: readonly (readonly ValueType[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

export const NO_CONTENTS: Contents = { values: [], formulas: [], valueTypes: [], numberFormats: [] };

/** An error's text in `values`: #N/A, #REF!, #DIV/0!, #NAME?, #GETTING_DATA and what Excel may add of their kind. */
const ERROR_TEXT = /^#(?:N\/A|GETTING_DATA|[A-Z]+(?:\/0)?[!?])$/;

function toCell(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/**
 * The kind of a cell, told from its value: asking for `valueTypes` as well would make answers a fifth longer, and two sheets
 * of 10,000 rows would no longer fit into one. A literal text that reads like an error counts as one.
 */
function valueTypeOf(value: CellValue, content: CellValue): ValueType {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (ERROR_TEXT.test(value)) return 'Error';
  return value === '' && content === '' ? 'Empty' : 'String';
}

/** Copies into arrays of our own: office.js keeps the ones it hands out and changes them at the next load. `map` is several times faster here than `Array.from`. */
function toRows<T>(rows: readonly (readonly unknown[])[], toOne: (cell: unknown) => T): T[][] {
  return rows.map((row) => row.map(toOne));
}

/** The other row where it holds the same: most rows have no formula, and the kinds and formats of the row above. It halves what a snapshot keeps. */
function shared<T>(row: T[], other: T[] | undefined): T[] {
  return other?.length === row.length && row.every((cell, column) => cell === other[column]) ? other : row;
}

function sharedWithAbove<T>(rows: T[][]): T[][] {
  let above: T[] | undefined;
  return rows.map((row) => (above = shared(row, above)));
}

/** A loaded `values` or `formulas`, as rows of our own. */
export function toCellRows(rows: readonly (readonly unknown[])[]): CellValue[][] {
  return toRows(rows, toCell);
}

/** Queues the reading of everything that is read of a cell. */
export function queueContents(range: Excel.Range): void {
  range.load('values,formulas,numberFormat');
}

/** What was loaded of a range; null where Excel answered null, which means too large and never empty. */
export function contentsOf(range: Excel.Range): Contents | null {
  const loaded: readonly unknown[] = [range.values, range.formulas, range.numberFormat];
  if (loaded.some((grid) => grid === null)) return null;
  const values = toCellRows(range.values);
  const formulas = toCellRows(range.formulas).map((row, at) => shared(row, values[at]));
  return {
    values,
    formulas,
    valueTypes: sharedWithAbove(values.map((row, at) => row.map((value, column) => valueTypeOf(value, formulas[at]?.[column] ?? '')))),
    numberFormats: sharedWithAbove(toRows(range.numberFormat, String)),
  };
}

/** One column's cells from the top down. */
export interface ColumnContents {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  /** Whether the cell's value is a text; an error is none. */
  readonly isText: readonly boolean[];
  readonly numberFormats: readonly string[];
}

/** What was loaded of a range of one column, without a row of its own for each of its cells; null as of {@link contentsOf}. */
export function columnContentsOf(range: Excel.Range): ColumnContents | null {
  const loaded: readonly unknown[] = [range.values, range.formulas, range.numberFormat];
  if (loaded.some((grid) => grid === null)) return null;
  const values = range.values.map(([cell]: readonly unknown[]) => toCell(cell));
  const formulas = range.formulas.map(([cell]: readonly unknown[]) => toCell(cell));
  return {
    values,
    formulas,
    isText: values.map((value, row) => valueTypeOf(value, formulas[row] ?? '') === 'String'),
    numberFormats: range.numberFormat.map(([format]: readonly unknown[]) => (typeof format === 'string' ? format : 'General')),
  };
}

/** `count` rows of a block, from its row `from` on; not tracked. */
export function rowsOf(block: Excel.Range, rect: Rect, from: number, count: number): Excel.Range {
  return block.getCell(from, 0).untrack().getResizedRange(count - 1, rect.columns - 1).untrack();
}

/** How a part of a block is asked for: what is queued, and what the answer gives; null where Excel found it too large. */
type Ask<T> = (slice: Excel.Range) => () => T | null;

const askContents: Ask<Contents> = (slice) => {
  queueContents(slice);
  return () => contentsOf(slice);
};

const askValues: Ask<CellValue[][]> = (slice) => {
  slice.load('values');
  return () => {
    const [values]: readonly unknown[] = [slice.values];
    return values === null ? null : toCellRows(slice.values);
  };
};

async function readSlice<T>(send: Send, slice: Excel.Range, ask: Ask<T>): Promise<T | null> {
  const take = ask(slice);
  try {
    await send();
  } catch (error) {
    if (isResponseTooLarge(error)) return null;
    throw error;
  }
  return take();
}

/** Reads a block from its row `first` on in pieces, one request each; a piece that Excel refuses for its size is read in halves. */
async function inPieces<T>(send: Send, block: Excel.Range, rect: Rect, first: number, cellsAtOnce: number, ask: Ask<T>): Promise<T[]> {
  const step = Math.max(1, Math.floor(cellsAtOnce / rect.columns));
  const waiting: { readonly from: number; readonly count: number }[] = [];
  for (let from = first; from < rect.rows; from += step) waiting.push({ from, count: Math.min(step, rect.rows - from) });
  waiting.reverse();

  const pieces: T[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, count } = next;
    const piece = await readSlice(send, rowsOf(block, rect, from, count), ask);
    if (piece !== null) {
      pieces.push(piece);
    } else if (count === 1) {
      throw new HostFailure('too-large', false, 'one row exceeds what Excel sends');
    } else {
      const half = Math.ceil(count / 2);
      waiting.push({ from: from + half, count: count - half }, { from, count: half });
    }
  }
  return pieces;
}

/** Reads a block; `known` are its first rows where they were read before. */
export async function readInPieces(send: Send, block: Excel.Range, rect: Rect, known: Contents = NO_CONTENTS): Promise<Contents> {
  const pieces = [known, ...(await inPieces(send, block, rect, known.values.length, CELLS_AT_ONCE, askContents))];
  return {
    values: pieces.flatMap((piece) => piece.values),
    formulas: pieces.flatMap((piece) => piece.formulas),
    valueTypes: pieces.flatMap((piece) => piece.valueTypes),
    numberFormats: pieces.flatMap((piece) => piece.numberFormats),
  };
}

/** Reads a block's values only. */
export async function readValuesInPieces(send: Send, block: Excel.Range, rect: Rect): Promise<CellValue[][]> {
  return (await inPieces(send, block, rect, 0, VALUES_AT_ONCE, askValues)).flat();
}
