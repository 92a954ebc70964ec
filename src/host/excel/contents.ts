/** Cells as Excel gives them → plain rows, and reading many of them in pieces that Excel is willing to send. */
import type { CellValue, Rect, ValueType } from '../../core/model/grid';
import { HostFailure } from '../port';
import { isResponseTooLarge } from './errors';
import type { Send } from './send';

/** About 2 MB of JSON: less than half of what Excel on the web sends at most (5 MB). */
const CELLS_AT_ONCE = 50_000;

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

/** Copies into arrays of our own: office.js keeps the ones it hands out and changes them at the next load. */
function toRows<T>(rows: readonly (readonly unknown[])[], toOne: (cell: unknown) => T): T[][] {
  return Array.from(rows, (row) => Array.from(row, toOne));
}

/** A loaded `values`, as rows of our own. */
export function toValues(rows: readonly (readonly unknown[])[]): CellValue[][] {
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
  const values = toValues(range.values);
  const formulas = toRows(range.formulas, toCell);
  return {
    values,
    formulas,
    valueTypes: values.map((row, at) => row.map((value, column) => valueTypeOf(value, formulas[at]?.[column] ?? ''))),
    numberFormats: toRows(range.numberFormat, String),
  };
}

/** `count` rows of a block, from its row `from` on; not tracked. */
export function rowsOf(block: Excel.Range, rect: Rect, from: number, count: number): Excel.Range {
  return block.getCell(from, 0).untrack().getResizedRange(count - 1, rect.columns - 1).untrack();
}

async function readSlice(send: Send, slice: Excel.Range): Promise<Contents | null> {
  queueContents(slice);
  try {
    await send();
  } catch (error) {
    if (isResponseTooLarge(error)) return null;
    throw error;
  }
  return contentsOf(slice);
}

/** Reads a whole block in pieces, one request each; a piece that Excel refuses for its size is read in halves. */
export async function readInPieces(send: Send, block: Excel.Range, rect: Rect): Promise<Contents> {
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / rect.columns));
  const waiting: { readonly from: number; readonly count: number }[] = [];
  for (let from = 0; from < rect.rows; from += step) waiting.push({ from, count: Math.min(step, rect.rows - from) });
  waiting.reverse();

  const pieces: Contents[] = [];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { from, count } = next;
    const piece = await readSlice(send, rowsOf(block, rect, from, count));
    if (piece !== null) {
      pieces.push(piece);
    } else if (count === 1) {
      throw new HostFailure('too-large', false, 'one row exceeds what Excel sends');
    } else {
      const half = Math.ceil(count / 2);
      waiting.push({ from: from + half, count: count - half }, { from, count: half });
    }
  }
  return {
    values: pieces.flatMap((piece) => piece.values),
    formulas: pieces.flatMap((piece) => piece.formulas),
    valueTypes: pieces.flatMap((piece) => piece.valueTypes),
    numberFormats: pieces.flatMap((piece) => piece.numberFormats),
  };
}
