/** Finds and rewrites the references in a formula's text without parsing the rest of it. */
import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS, quoteSheet, splitSheet } from '../behaviour/address';
import { shiftIndex, shiftRect, type Shift } from '../behaviour/shift';

/** One end of a reference; a whole column has no row, a whole row no column. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export interface Reference {
  /** The sheet named before it, or null. */
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const AREA = String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const TOKEN = new RegExp(String.raw`"(?:[^"]|"")*"|\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]|(?<![\p{L}\p{N}_.$'!\]])(${SHEET})?(${AREA})(?![\p{L}\p{N}_.(!\[])|[\p{L}_\\][\p{L}\p{N}_.]*`, 'gu');

/** Calls `change` for every reference; what it returns stands instead ("#REF!" too). */
export function mapReferences(formula: string, change: (reference: Reference) => string): string {
  return formula.replace(TOKEN, (whole: string, sheet: string | undefined, area: string | undefined) => {
    if (area === undefined) return whole;
    const [first = '', second] = area.split(':');
    const from = corner(first);
    const to = second === undefined ? null : corner(second);
    if (from.row !== null && (from.row < 0 || from.row >= MAX_ROWS)) return whole;
    if (from.column !== null && from.column >= MAX_COLUMNS) return whole;
    return change({ sheet: sheet === undefined ? null : splitSheet(`${sheet}x`).sheet, from, to });
  });
}

function corner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  const column = letters === '' ? null : columnIndex(letters);
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column,
    columnFixed: column !== null && first === '$',
    rowFixed: column === null ? first === '$' : second === '$',
  };
}

export function formatReference(reference: Reference): string {
  const sheet = reference.sheet === null ? '' : `${quoteSheet(reference.sheet)}!`;
  const end = (c: Corner): string =>
    (c.column === null ? '' : (c.columnFixed ? '$' : '') + columnName(c.column)) + (c.row === null ? '' : (c.rowFixed ? '$' : '') + String(c.row + 1));
  return sheet + end(reference.from) + (reference.to ? `:${end(reference.to)}` : '');
}

/** The formula as it reads when copied `rows` down and `columns` to the right (shared formulas, copyFrom). */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  const move = (c: Corner): Corner | null => {
    const row = c.row === null || c.rowFixed ? c.row : c.row + rows;
    const column = c.column === null || c.columnFixed ? c.column : c.column + columns;
    const inside = (row === null || (row >= 0 && row < MAX_ROWS)) && (column === null || (column >= 0 && column < MAX_COLUMNS));
    return inside ? { ...c, row, column } : null;
  };
  return mapReferences(formula, (reference) => {
    const from = move(reference.from);
    const to = reference.to && move(reference.to);
    return from && (to || !reference.to) ? formatReference({ ...reference, from, to }) : '#REF!';
  });
}

/** The formula of a cell on `home` after rows or columns of `changed` moved. */
export function shiftFormula(formula: string, home: string, changed: string, shift: Shift): string {
  return mapReferences(formula, (reference) => {
    if ((reference.sheet ?? home).toLowerCase() !== changed.toLowerCase()) return formatReference(reference);
    const moved = shiftReference(reference, shift);
    return moved ? formatReference(moved) : `${reference.sheet === null ? '' : `${quoteSheet(reference.sheet)}!`}#REF!`;
  });
}

function shiftReference(reference: Reference, shift: Shift): Reference | null {
  const { from, to } = reference;
  const last = to ?? from;
  const top = Math.min(from.row ?? 0, last.row ?? 0);
  const bottom = from.row === null ? MAX_ROWS - 1 : Math.max(from.row, last.row ?? 0);
  const left = Math.min(from.column ?? 0, last.column ?? 0);
  const right = from.column === null ? MAX_COLUMNS - 1 : Math.max(from.column, last.column ?? 0);
  const rect = shiftRect({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }, shift);
  if (!rect) return null;
  if (!to && shiftIndex(shift.axis === 'row' ? top : left, shift) === null) return null;
  const start: Corner = { ...from, row: from.row === null ? null : rect.row, column: from.column === null ? null : rect.column };
  if (!to) return { ...reference, from: start };
  const end: Corner = {
    ...to,
    row: to.row === null ? null : rect.row + rect.rows - 1,
    column: to.column === null ? null : rect.column + rect.columns - 1,
  };
  return { ...reference, from: start, to: end };
}

/** The formula after a sheet was renamed (`to` a name) or deleted (`to` null). */
export function renameSheetIn(formula: string, from: string, to: string | null): string {
  return mapReferences(formula, (reference) => {
    if (reference.sheet?.toLowerCase() !== from.toLowerCase()) return formatReference(reference);
    return to === null ? '#REF!' : formatReference({ ...reference, sheet: to });
  });
}
