/** The look, header and numbering of an appended column, after the table's own. */
import type { CellValue, Rect, SheetSnapshot } from '../model/grid';
import type { TablePlace } from '../model/tables';
import type { PlanStep } from '../model/writePlan';
import { contiguous } from '../record/address';
import { cellAt } from '../record/currentCell';
import { literalText } from '../record/literalText';
import { mergeAt, type MergeIndex } from './merges';

/** One column to be dressed: its neighbours are the table's columns up to `lastOwn`. */
export interface Dressing {
  readonly sheet: SheetSnapshot;
  readonly place: TablePlace;
  readonly merges: MergeIndex;
  readonly lastOwn: number;
  readonly column: number;
  readonly header: string;
  /** Points. */
  readonly width: number;
  /** Excel's code for the cells of data. */
  readonly numberFormat: string;
}

/** Rows copied from one column at once; grows while rows are added. */
interface Block {
  readonly row: number;
  rows: number;
  readonly from: number;
  readonly merged: boolean;
}

/** The rightmost column of the table whose cell in this row is not part of a merged area; null where there is none. */
function unmergedColumn({ place, merges, lastOwn }: Dressing, row: number): number | null {
  for (let column = lastOwn; column >= place.left; column -= 1) if (mergeAt(merges, row, column) === null) return column;
  return null;
}

/** Rows that take their look from the same column, together. */
function plainBlocks(dressing: Dressing, rows: readonly number[]): Block[] {
  const blocks: Block[] = [];
  for (const row of rows) {
    const from = unmergedColumn(dressing, row);
    if (from === null) continue;
    const last = blocks.at(-1);
    if (last?.from === from && last.row + last.rows === row) last.rows += 1;
    else blocks.push({ row, rows: 1, from, merged: false });
  }
  return blocks;
}

/** A header as one column has it, cells merged downwards as one block; null where the column shares a cell with another one. */
function headerOf({ merges }: Dressing, column: number, top: number, rows: number): Block[] | null {
  const blocks: Block[] = [];
  for (let row = top; row < top + rows; ) {
    const area = mergeAt(merges, row, column);
    if (area !== null && (area.columns !== 1 || area.row !== row || row + area.rows > top + rows)) return null;
    const height = area?.rows ?? 1;
    blocks.push({ row, rows: height, from: column, merged: area !== null });
    row += height;
  }
  return blocks;
}

function headerBlocks(dressing: Dressing, top: number, rows: number): Block[] {
  for (let column = dressing.lastOwn; column >= dressing.place.left; column -= 1) {
    const blocks = headerOf(dressing, column, top, rows);
    if (blocks !== null) return blocks;
  }
  return plainBlocks(dressing, Array.from({ length: rows }, (_, i) => top + i));
}

function rangeOfRows(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** First rows of the header and of its repetitions. */
function headerTops({ headerTop, repeatedHeaders }: TablePlace): number[] {
  return [headerTop, ...repeatedHeaders.filter((row) => row !== headerTop)];
}

/** Rows that belong to the header or a repetition of it. */
function headerRowsOf(place: TablePlace): Set<number> {
  return new Set(headerTops(place).flatMap((top) => rangeOfRows(top, Math.min(top + place.headerRows - 1, place.bottom))));
}

/** Formats, merges and the number format of the column. */
export function lookSteps(dressing: Dressing): PlanStep[] {
  const { sheet, place, column, width, numberFormat } = dressing;
  const heads = headerRowsOf(place);
  const body = rangeOfRows(place.headerTop + place.headerRows, place.bottom).filter((row) => !heads.has(row));
  const headers = headerTops(place).flatMap((top) => headerBlocks(dressing, top, Math.min(place.headerRows, place.bottom - top + 1)));
  const blocks = [...headers, ...plainBlocks(dressing, body)];
  const areaAt = (at: number, { row, rows }: { readonly row: number; readonly rows: number }): Rect => ({ row, column: at, rows, columns: 1 });
  const steps: PlanStep[] = blocks.map((block, i) => ({
    kind: 'copy-look',
    sheet: sheet.id,
    from: areaAt(block.from, block),
    to: areaAt(column, block),
    width: i === 0 ? width : null,
  }));
  for (const block of headers) if (block.merged) steps.push({ kind: 'merge-cells', sheet: sheet.id, area: areaAt(column, block) });
  const numbering = new Set(place.numberingRows);
  const data = body.filter((row) => row >= place.top && !numbering.has(row));
  for (const { row, rows } of contiguous(data)) {
    steps.push({ kind: 'format-numbers', sheet: sheet.id, area: areaAt(column, { row, rows }), format: numberFormat });
  }
  return steps;
}

const NUMBER = /^\s*(\(?)\s*(\d{1,2})\b[^)]*(\)?)/;
/** A higher one stands in a numbering row by mistake. */
const HIGHEST_COLUMN = 99;

/** The number format that the column's cell gets with the look of the row; see `plainBlocks`. */
function formatAt(dressing: Dressing, row: number): string {
  return cellAt(dressing.sheet, row, unmergedColumn(dressing, row) ?? dressing.column).numberFormat;
}

/**
 * The number that continues a numbering row ("5" → 6, "(5)" → "(6)", "13 = 9+10" → "14"): after its highest, wherever that
 * stands, since columns may have been moved and one left out; null where nothing in the row can be continued.
 */
function nextNumber(dressing: Dressing, row: number): CellValue | null {
  const { sheet, place, lastOwn, column } = dressing;
  const isText = formatAt(dressing, row) === '@';
  let highest = 0;
  let next: CellValue | null = null;
  for (let at = place.left; at <= lastOwn; at += 1) {
    const { value } = cellAt(sheet, row, at);
    const found = typeof value === 'string' ? NUMBER.exec(value) : null;
    const number = typeof value === 'number' ? value : Number(found?.[2] ?? 0);
    if (number <= highest || number > HIGHEST_COLUMN) continue;
    highest = number;
    const following = number + column - lastOwn;
    next = typeof value === 'number' ? (isText ? String(following) : following) : `${found?.[1] ?? ''}${following}${found?.[3] ?? ''}`;
  }
  return next;
}

export interface HeadCells {
  /** By absolute row, only where the cell does not hold it yet. */
  readonly cells: ReadonlyMap<number, CellValue>;
  readonly numbers: readonly CellValue[];
}

/** The header, its repetitions and the continued numbering. */
export function headCells(dressing: Dressing): HeadCells {
  const { sheet, place, column, header } = dressing;
  const wanted = new Map<number, CellValue>(headerTops(place).map((row) => [row, header]));
  const numbers: CellValue[] = [];
  for (const row of place.numberingRows) {
    const number = nextNumber(dressing, row);
    if (number === null) continue;
    wanted.set(row, number);
    numbers.push(number);
  }
  const missing = [...wanted].filter(([row]) => cellAt(sheet, row, column).value === '');
  return { cells: new Map(missing.map(([row, value]) => [row, typeof value === 'string' ? literalText(value, formatAt(dressing, row)) : value])), numbers };
}
