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
  return new Set(headerTops(place).flatMap((top) => rangeOfRows(top, top + place.headerRows - 1)));
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

const NUMBER = /^(?:rp)?[.\s]*(\(?)\s*(\d{1,2})\b[^)]*(\)?)/i;
/** A higher one stands in a numbering row by mistake. */
const HIGHEST_COLUMN = 99;

/** The number format that the column's cell gets with the look of the row; see `plainBlocks`. */
function formatAt(dressing: Dressing, row: number): string {
  return cellAt(dressing.sheet, row, unmergedColumn(dressing, row) ?? dressing.column).numberFormat;
}

interface ColumnNumber {
  readonly number: number;
  /** As it is typed: what stands before and behind it, null where it is a number and no text. */
  readonly around: readonly [string, string] | null;
}

/** The number in a cell of a numbering row; 0 where there is none. */
function numberIn({ value }: { readonly value: CellValue }): ColumnNumber {
  if (typeof value === 'number') return { number: value, around: null };
  const [, before = '', digits = '0', behind = ''] = NUMBER.exec(String(value)) ?? [];
  return { number: Number(digits), around: [before, behind] };
}

/**
 * The number that continues a numbering row ("5" → 6, "(5)" → "(6)", "13 = 9+10" → "14"): after its highest, wherever that
 * stands, since columns may have been moved; only the last one counts without the one before it, since any other such number is
 * mistyped. Null where nothing in the row can be continued.
 */
function nextNumber(dressing: Dressing, row: number): CellValue | null {
  const { sheet, place, lastOwn, column } = dressing;
  const found = Array.from({ length: lastOwn - place.left + 1 }, (_, index) => numberIn(cellAt(sheet, row, place.left + index))).filter(({ number }) => number > 0 && number <= HIGHEST_COLUMN);
  const counted = found.filter(({ number }, index) => index === found.length - 1 || found.some((other) => other.number === number - 1));
  const [highest] = counted.sort((a, b) => b.number - a.number);
  if (highest === undefined) return null;
  const following = highest.number + column - lastOwn;
  if (highest.around === null) return formatAt(dressing, row) === '@' ? String(following) : following;
  return highest.around.join(String(following));
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
