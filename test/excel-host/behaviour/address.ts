/** A1 addresses and rectangles. Rows and columns are 0-based everywhere in the host. */

/** Excel's grid since 2007. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` → `0`, `ab` → `27`; only letters may be passed. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads an address without a sheet name; null when it is none or lies outside the grid. Corners may come in any order. */
export function parseRect(address: string): Rect | null {
  const text = address.trim();
  const cells = CELLS.exec(text);
  if (cells) {
    const [, c1 = '', r1 = '', c2 = c1, r2 = r1] = cells;
    return between(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return null;
}

/** The rectangle spanned by two corners, or null when a corner lies outside the grid. */
export function between(r1: number, c1: number, r2: number, c2: number): Rect | null {
  const rect = {
    row: Math.min(r1, r2),
    column: Math.min(c1, c2),
    rows: Math.abs(r2 - r1) + 1,
    columns: Math.abs(c2 - c1) + 1,
  };
  return inGrid(rect) ? rect : null;
}

/** Whether a rectangle has cells and lies within Excel's grid. */
export function inGrid(rect: Rect): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows >= 1 &&
    rect.columns >= 1 &&
    rect.row + rect.rows <= MAX_ROWS &&
    rect.column + rect.columns <= MAX_COLUMNS
  );
}

/** `A1`, `A1:B3`, `A:B` for whole columns, `1:3` for whole rows. */
export function formatRect(rect: Rect, absolute = false): string {
  const mark = absolute ? '$' : '';
  const first = columnName(rect.column);
  const last = columnName(rect.column + rect.columns - 1);
  if (rect.rows === MAX_ROWS) return `${mark}${first}:${mark}${last}`;
  const top = rect.row + 1;
  const bottom = rect.row + rect.rows;
  if (rect.columns === MAX_COLUMNS) return `${mark}${top}:${mark}${bottom}`;
  const start = `${mark}${first}${mark}${top}`;
  return rect.rows * rect.columns === 1 ? start : `${start}:${mark}${last}${mark}${bottom}`;
}

export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** The common part of two rectangles, or null. */
export function intersect(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(outer: Rect, inner: Rect): boolean {
  const common = intersect(outer, inner);
  return common !== null && sameRect(common, inner);
}

export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The smallest rectangle around both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** `Sheet1`, or `'Tabel 3.1'` where Excel wants quotes (also for names that look like a cell or start with a digit). */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && parseRect(name) === null && !/^r\d*(c\d*)?$|^c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits `'My sheet'!A1` into its sheet name (null if none) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const plain = /^([^'!]+)!(.*)$/s.exec(address);
  return plain ? { sheet: plain[1] ?? '', rest: plain[2] ?? '' } : { sheet: null, rest: address };
}
