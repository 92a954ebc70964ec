/** Reading and writing a range's cells, with Excel's rules for shapes, merges, filters, protection and tables. */
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../behaviour/address';
import { coerceInput } from '../behaviour/coercion';
import { formatValue } from '../behaviour/numberText';
import type { SheetArea } from '../model/sheet';
import type { Scalar } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { fail } from '../wire/errors';
import type { Json } from '../wire/protocol';
import type { Argument, Host } from './define';
import { checkLayout, checkUnlocked, rectOf } from './sheetRules';
import { writtenToTables } from './tableCells';

/** More cells than this are answered with null, as a whole column is (sure: `values` null means too large, never empty). */
const MOST_CELLS = 5_000_000;

/** A grid of what `read` gives for each cell; null for a range too large to be sent. */
export function readGrid(area: SheetArea, read: (sheet: Sheet, row: number, column: number) => Json): Json {
  const rect = rectOf(area);
  if (rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS || rect.rows * rect.columns > MOST_CELLS) return null;
  area.sheet.workbook.settle();
  return Array.from({ length: rect.rows }, (_, r) => Array.from({ length: rect.columns }, (__, c) => read(area.sheet, rect.row + r, rect.column + c)));
}

export function shownValue(value: Scalar): string | number | boolean {
  return typeof value === 'object' ? value.text : value;
}

export function valueAt(sheet: Sheet, row: number, column: number): Json {
  return shownValue(sheet.value(row, column));
}

export function formulaAt(sheet: Sheet, row: number, column: number): Json {
  return sheet.formula(row, column)?.text ?? valueAt(sheet, row, column);
}

/** Sure: an error is told by its kind only; a whole number is `Double` like any other. */
export function valueTypeAt(sheet: Sheet, row: number, column: number): Json {
  const value = sheet.value(row, column);
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value === '' && !sheet.formula(row, column) ? 'Empty' : 'String';
}

export function formatAt(sheet: Sheet, row: number, column: number): Json {
  return sheet.workbook.styles.look(sheet.style(row, column)).numberFormat;
}

export function textAt(sheet: Sheet, row: number, column: number): Json {
  const { workbook } = sheet;
  return formatValue(sheet.value(row, column), workbook.styles.look(sheet.style(row, column)).numberFormat, workbook.date1904);
}

/** One entry of a written array, for each cell that is not left alone (`null`). */
export function eachWritten(rect: Rect, value: Argument, write: (row: number, column: number, content: Json) => void): void {
  const rows: readonly unknown[] | null = Array.isArray(value) ? value : null;
  if (rows === null) {
    if (value === null || value === undefined) return;
    for (let r = 0; r < rect.rows; r += 1) for (let c = 0; c < rect.columns; c += 1) write(rect.row + r, rect.column + c, asJson(value));
    return;
  }
  const grid = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : []));
  if (grid.length !== rect.rows || grid.some((row) => row.length !== rect.columns)) throw fail.wrongShape();
  grid.forEach((row, r) => row.forEach((content, c) => content !== null && content !== undefined && write(rect.row + r, rect.column + c, asJson(content))));
}

function asJson(value: unknown): Json {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw fail.invalidArgument();
}

interface Write {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

/** `values` and `formulas` alike: null leaves a cell, '' clears it, a scalar fills, a wrong shape is refused (sure). */
export function writeCells(area: SheetArea, value: Argument, host: Host): void {
  const rect = rectOf(area);
  const { sheet } = area;
  if (rect.rows * rect.columns > MOST_CELLS) throw fail.invalidArgument();
  const writes: Write[] = [];
  eachWritten(rect, value, (row, column, content) => {
    if (typeof content === 'string' && content.length > 32_767) throw fail.invalidArgument();
    writes.push({ row, column, content: content as string | number | boolean });
  });
  for (const { row, column } of writes) checkUnlocked(sheet, row, column);
  const merges = sheet.mergesIn(rect);
  const placed = throughFilter(sheet, rect, writes, host);
  for (const { row, column, content } of placed) {
    const merge = merges.find((one) => row >= one.row && row < one.row + one.rows && column >= one.column && column < one.column + one.columns);
    if (merge && (merge.row !== row || merge.column !== column) && host.switches.mergedWritesDropped) continue;
    writeCell(sheet, row, column, content);
  }
  writtenToTables(sheet, placed, host);
  if (placed.length > 0) sheet.edited(rect);
}

function writeCell(sheet: Sheet, row: number, column: number, content: string | number | boolean): void {
  const style = sheet.style(row, column);
  const look = sheet.workbook.styles.look(style);
  const input = coerceInput(content, look.numberFormat, sheet.workbook.date1904);
  sheet.put(row, column, input.value, input.formula === null ? null : { text: input.formula, array: null });
  const change = input.change ?? (look.quotePrefix ? { quotePrefix: false } : null);
  if (change) sheet.putStyle(row, column, sheet.workbook.styles.derive(style, change));
}

/** What a write across filtered-out rows does is a guess: see the switch. */
function throughFilter(sheet: Sheet, rect: Rect, writes: readonly Write[], host: Host): readonly Write[] {
  const filtered = sheet.autoFilter?.filtered === true || sheet.tables.some((table) => table.filtered);
  if (!filtered || host.switches.filteredWrites === 'right') return writes;
  const hidden = writes.some(({ row }) => sheet.isRowHidden(row));
  if (!hidden) return writes;
  if (host.switches.filteredWrites === 'refused') throw fail.invalidOperation();
  const visible = Array.from({ length: rect.rows }, (_, r) => rect.row + r).filter((row) => !sheet.isRowHidden(row));
  return writes.flatMap((write) => {
    const row = visible[write.row - rect.row];
    return row === undefined ? [] : [{ ...write, row }];
  });
}

/** Number formats: en-US codes, one for all or one for each cell. */
export function writeFormats(area: SheetArea, value: Argument): void {
  const rect = rectOf(area);
  const { sheet } = area;
  checkLayout(sheet);
  eachWritten(rect, value, (row, column, content) => {
    if (typeof content !== 'string') throw fail.invalidArgument();
    const code = content === '' ? 'General' : content;
    sheet.putStyle(row, column, sheet.workbook.styles.derive(sheet.style(row, column), { numberFormat: code }));
  });
}
