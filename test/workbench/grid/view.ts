/** A worksheet as the grid draws it (FortuneSheet's data): what each cell shows and looks like, and how the sheet is laid out. */
import type { Workbook } from '@fortune-sheet/react';
import { formatColor } from 'numfmt';
import type { ComponentProps } from 'react';
import type { Rect } from '../../excel-host/behaviour/address';
import type { Scalar } from '../../excel-host/model/cell';
import type { Sheet } from '../../excel-host/model/sheet';
import { childElement } from '../../excel-host/xlsx/xml';
import type { BorderLook, Look } from '../../excel-host/xlsx/styles';
import { picturesOf } from './charts';
import { shownText } from './shownText';
import { editText, type Locale } from './typing';

export type GridSheet = ComponentProps<typeof Workbook>['data'][number];
export type GridCell = NonNullable<NonNullable<GridSheet['celldata']>[number]['v']>;

export interface SheetView {
  readonly id: string;
  /** By row and column, as keyOf numbers them; a cell that neither holds nor shows anything is not there. */
  readonly cells: ReadonlyMap<number, GridCell>;
  /** Everything but the cells. */
  readonly layout: Omit<GridSheet, 'celldata' | 'data' | 'status'>;
}

/** Beyond these a sheet is drawn in part only: no office's workbook is larger, but formats may reach the last row. */
const DRAWN = { rows: 20_000, columns: 256 };
/** Room to go on writing. */
const SPARE = { rows: 40, columns: 8 };
const LEAST = { rows: 60, columns: 26 };

/** Pixels of a character of Excel's default font; of a point. */
const CHARACTER = 7;
const POINT = 4 / 3;
const DEFAULT = { rowHeight: 20, columnWidth: 64 };

const HORIZONTAL: Readonly<Record<string, number>> = { center: 0, centerContinuous: 0, left: 1, fill: 1, justify: 1, right: 2 };
const VERTICAL: Readonly<Record<string, number>> = { center: 0, top: 1, justify: 1, distributed: 0 };
const BORDER: Readonly<Record<string, number>> = {
  thin: 1, hair: 2, dotted: 3, dashed: 4, dashDot: 5, dashDotDot: 6, double: 7, medium: 8,
  mediumDashed: 9, mediumDashDot: 10, mediumDashDotDot: 11, slantDashDot: 12, thick: 13,
};

export function keyOf(row: number, column: number): number {
  return row * 0x4000 + column;
}

export function placeOf(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / 0x4000), column: key % 0x4000 };
}

/** `order` is the sheet's place among the tabs. Results must be up to date (Workbook.settle). */
export function viewOf(sheet: Sheet, order: number, locale: Locale): SheetView {
  const used = sheet.usedRect(false);
  const drawn: Rect = { row: 0, column: 0, rows: Math.min(DRAWN.rows, used ? used.row + used.rows : 0), columns: Math.min(DRAWN.columns, used ? used.column + used.columns : 0) };
  const cells = new Map<number, GridCell>();
  const borderInfo: unknown[] = [];
  const merged = mergedCells(sheet, drawn);
  const visit = (row: number, column: number): void => {
    const look = sheet.workbook.styles.look(sheet.style(row, column));
    const cell = cellOf(sheet, row, column, look, locale);
    const mc = merged.get(keyOf(row, column));
    cells.set(keyOf(row, column), mc ? { ...cell, mc } : cell);
    const lines = linesOf(look);
    if (lines) borderInfo.push({ rangeType: 'cell', value: { row_index: row, col_index: column, ...lines } });
  };
  sheet.eachCell(drawn, visit);
  for (const key of merged.keys()) {
    const { row, column } = placeOf(key);
    if (!cells.has(key)) visit(row, column);
  }
  const { rowlen, rowhidden } = rowsOf(sheet, drawn.rows);
  const { columnlen, colhidden } = columnsOf(sheet, drawn.columns + SPARE.columns);
  const view = childElement(sheet.parts.tree('sheetViews'), 'sheetView');
  const frozen = frozenAt(childElement(view, 'pane')?.attributes ?? {});
  return {
    id: sheet.id,
    cells,
    layout: {
      id: sheet.id,
      name: sheet.name,
      order,
      hide: sheet.visibility === 'Visible' ? 0 : 1,
      row: Math.max(LEAST.rows, drawn.rows + SPARE.rows),
      column: Math.max(LEAST.columns, drawn.columns + SPARE.columns),
      showGridLines: view?.attributes['showGridLines'] === '0' ? 0 : 1,
      defaultRowHeight: Math.round(Number(sheet.parts.tree('sheetFormatPr')?.attributes['defaultRowHeight'] ?? 15) * POINT) || DEFAULT.rowHeight,
      defaultColWidth: DEFAULT.columnWidth,
      ...(frozen === null ? {} : { frozen }),
      ...(sheet.charts.length === 0 ? {} : { images: picturesOf(sheet, locale) }),
      config: {
        merge: Object.fromEntries(sheet.merges.map(({ row, column, rows, columns }) => [`${row}_${column}`, { r: row, c: column, rs: rows, cs: columns }])),
        rowlen, rowhidden, columnlen, colhidden, borderInfo,
      },
    },
  };
}

/** Every cell of every merged area, as the grid wants to be told. */
function mergedCells(sheet: Sheet, drawn: Rect): ReadonlyMap<number, NonNullable<GridCell['mc']>> {
  const merged = new Map<number, NonNullable<GridCell['mc']>>();
  for (const { row, column, rows, columns } of sheet.merges) {
    for (let r = row; r < Math.min(row + rows, drawn.rows); r += 1) {
      for (let c = column; c < Math.min(column + columns, drawn.columns); c += 1) merged.set(keyOf(r, c), { r: row, c: column, ...(r === row && c === column ? { rs: rows, cs: columns } : {}) });
    }
  }
  return merged;
}

function cellOf(sheet: Sheet, row: number, column: number, look: Look, locale: Locale): GridCell {
  const value = sheet.value(row, column);
  const formula = sheet.formula(row, column);
  const style: GridCell = {
    ff: look.fontName, fs: look.fontSize, fc: colorFor(value, look),
    vt: VERTICAL[look.vertical] ?? 2,
    ht: HORIZONTAL[look.horizontal] ?? (typeof value === 'number' ? 2 : typeof value === 'string' ? 1 : 0),
    tb: look.wrap ? '2' : '1',
    ...(look.bold ? { bl: 1 } : {}),
    ...(look.italic ? { it: 1 } : {}),
    ...(look.underline === null ? {} : { un: 1 }),
    ...(look.strikethrough ? { cl: 1 } : {}),
    ...(look.fill === null ? {} : { bg: look.fill }),
    ...(look.rotation === 0 ? {} : { rt: look.rotation > 90 ? 90 - look.rotation : look.rotation }),
  };
  if (value === '' && !formula) return style;
  const shown = shownText(value, look.numberFormat, sheet.workbook.date1904, locale);
  // The grid computes nothing: to it every cell is a text, with the text to edit and the text to show.
  return { ...style, v: editText(sheet, row, column, locale), m: indented(shown, look), ct: { fa: '@', t: 's' }, ...(formula ? { f: formula.text } : {}) };
}

/** The grid knows no indent. */
function indented(text: string, { indent, horizontal }: Look): string {
  return indent > 0 && horizontal !== 'right' ? '\u00a0\u00a0\u00a0'.repeat(indent) + text : text;
}

/** The colour that a number format asks for, e.g. [Red] for what is negative. */
function colorFor(value: Scalar, { numberFormat, color }: Look): string {
  if (typeof value !== 'number' || !numberFormat.includes('[')) return color;
  const own: unknown = formatColor(numberFormat, value, { throws: false });
  return typeof own === 'string' ? own : color;
}

function linesOf({ borders }: Look): Readonly<Record<string, unknown>> | null {
  const line = ({ style, color }: BorderLook): { style: number; color: string } | undefined => (style === null ? undefined : { style: BORDER[style] ?? 1, color });
  const lines = { l: line(borders.left), r: line(borders.right), t: line(borders.top), b: line(borders.bottom) };
  return Object.values(lines).every((drawn) => drawn === undefined) ? null : lines;
}

function rowsOf(sheet: Sheet, rows: number): { rowlen: Record<string, number>; rowhidden: Record<string, number> } {
  const rowlen: Record<string, number> = {};
  const rowhidden: Record<string, number> = {};
  for (let row = 0; row < rows; row += 1) {
    const { height = null, hidden = false } = sheet.rows[row] ?? {};
    if (height !== null) rowlen[row] = Math.round(height * POINT);
    if (hidden) rowhidden[row] = 0;
  }
  return { rowlen, rowhidden };
}

function columnsOf(sheet: Sheet, columns: number): { columnlen: Record<string, number>; colhidden: Record<string, number> } {
  const columnlen: Record<string, number> = {};
  const colhidden: Record<string, number> = {};
  for (const { from, to, width, hidden } of sheet.columns) {
    for (let column = from; column <= Math.min(to, columns - 1); column += 1) {
      if (width !== null) columnlen[column] = Math.round(width * CHARACTER);
      if (hidden) colhidden[column] = 0;
    }
  }
  return { columnlen, colhidden };
}

/** Frozen panes, from the file's pane element. */
function frozenAt({ state, xSplit = '0', ySplit = '0' }: Readonly<Record<string, string>>): NonNullable<GridSheet['frozen']> | null {
  const columns = Number(xSplit);
  const rows = Number(ySplit);
  if (!(state ?? '').startsWith('frozen') || (columns === 0 && rows === 0)) return null;
  return { type: rows === 0 ? 'rangeColumn' : columns === 0 ? 'rangeRow' : 'rangeBoth', range: { row_focus: rows - 1, column_focus: columns - 1 } };
}
