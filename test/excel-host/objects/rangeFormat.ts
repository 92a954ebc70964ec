/** RangeFormat and its parts: a mixed range reads null, a set value goes to every cell (sure). */
import { MAX_COLUMNS, MAX_ROWS, type Rect } from '../behaviour/address';
import type { SheetArea } from '../model/sheet';
import { normalColor } from '../xlsx/colors';
import type { BorderLook, Edge, Look, LookChange } from '../xlsx/styles';
import { fail } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { shownValue } from './cells';
import { define, integer, number, text, type Argument, type Host, type HostObject } from './define';
import { columnPixels, fileWidth, fittingHeight, pointsOf, rowPoints } from './dimensions';
import { apiBorder, apiHorizontal, apiUnderline, apiVertical, fileBorder, fileHorizontal, fileUnderline, fileVertical } from './lookNames';
import { checkLayout, rectOf } from './sheetRules';

/** The cells that a look is read from: all of a range, but of whole rows or columns only what exists and one more. */
function sampled(area: SheetArea): Rect {
  const rect = rectOf(area);
  const rows = rect.rows === MAX_ROWS ? Math.min(rect.rows, area.sheet.rows.length + 1) : rect.rows;
  const columns = rect.columns === MAX_COLUMNS ? 200 : rect.columns;
  return { ...rect, rows, columns };
}

/** What all cells have in common, or null. */
function common<T extends Json>(area: SheetArea, read: (look: Look) => T): T | null {
  const { sheet } = area;
  const rect = sampled(area);
  const { styles } = sheet.workbook;
  let first: T | undefined;
  let last = -1;
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const style = sheet.style(row, column);
      if (style === last) continue;
      last = style;
      const value = read(styles.look(style));
      if (first === undefined) first = value;
      else if (first !== value) return null;
    }
  }
  return first ?? null;
}

/** Changes the look of every cell; whole columns and rows keep it for cells to come. */
export function restyle(area: SheetArea, change: (look: Look, row: number, column: number) => LookChange): void {
  const { sheet } = area;
  checkLayout(sheet);
  const rect = rectOf(area);
  const { styles } = sheet.workbook;
  if (rect.rows === MAX_ROWS) {
    for (const span of sheet.spansFor(rect.column, rect.column + rect.columns - 1)) span.style = styles.derive(span.style ?? 0, change(styles.look(span.style ?? 0), 0, span.from));
    sheet.eachCell(rect, (row, column) => {
      if (sheet.rows[row]?.styles[column] !== undefined) sheet.putStyle(row, column, styles.derive(sheet.style(row, column), change(styles.look(sheet.style(row, column)), row, column)));
    });
    return;
  }
  const last = rect.columns === MAX_COLUMNS ? Math.max(1, (sheet.usedRect(false)?.columns ?? 0) + (sheet.usedRect(false)?.column ?? 0)) : rect.column + rect.columns;
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < last; column += 1) {
      const style = sheet.style(row, column);
      sheet.putStyle(row, column, styles.derive(style, change(styles.look(style), row, column)));
    }
  }
}

function color(value: Argument): string {
  const found = normalColor(text(value));
  if (found === null) throw fail.invalidArgument();
  return found;
}

function truth(value: Argument): boolean {
  if (typeof value !== 'boolean') throw fail.invalidArgument();
  return value;
}

function commonSize(area: SheetArea, axis: 'row' | 'column'): number | null {
  const rect = rectOf(area);
  const [from, count] = axis === 'row' ? [rect.row, Math.min(rect.rows, 100_000)] : [rect.column, rect.columns];
  const size = (index: number): number => (axis === 'row' ? rowPoints(area.sheet, index) : pointsOf(columnPixels(area.sheet, index)));
  const first = size(from);
  for (let index = from + 1; index < from + count; index += 1) if (size(index) !== first) return null;
  return first;
}

function setWidth(area: SheetArea, value: Argument): void {
  checkLayout(area.sheet);
  const points = number(value);
  if (points < 0 || points > 1_342) throw fail.invalidArgument();
  const rect = rectOf(area);
  for (const span of area.sheet.spansFor(rect.column, rect.column + rect.columns - 1)) span.width = fileWidth(points);
}

function setHeight(area: SheetArea, value: Argument): void {
  checkLayout(area.sheet);
  const points = number(value);
  if (points < 0 || points > 409.5) throw fail.invalidArgument();
  const rect = rectOf(area);
  for (let row = rect.row; row < rect.row + Math.min(rect.rows, 100_000); row += 1) {
    const target = area.sheet.row(row);
    target.height = points;
    target.attributesChanged = true;
  }
}

/** Heights fit the wrapped texts, widths the longest shown text, roughly, as nobody measures fonts here. */
function autofit(area: SheetArea, axis: 'row' | 'column', host: Host): void {
  checkLayout(area.sheet);
  const rect = rectOf(area);
  if (axis === 'row') {
    for (let row = rect.row; row < rect.row + Math.min(rect.rows, area.sheet.rows.length); row += 1) {
      const target = area.sheet.row(row);
      target.height = fittingHeight(area.sheet, row, { from: 0, to: target.width - 1 });
      target.attributesChanged = true;
    }
    return;
  }
  host.workbook.settle();
  for (const span of area.sheet.spansFor(rect.column, rect.column + rect.columns - 1)) {
    let longest = 8;
    for (const row of area.sheet.rows) longest = Math.max(longest, String(shownValue(row?.value(span.from) ?? '')).length);
    span.width = Math.min(255, longest + 1);
  }
}

export const rangeFormat = define<'RangeFormat', SheetArea>('RangeFormat', {
  get: {
    columnWidth: (area) => commonSize(area, 'column'),
    rowHeight: (area) => commonSize(area, 'row'),
    horizontalAlignment: (area) => common(area, (look) => apiHorizontal(look.horizontal)),
    verticalAlignment: (area) => common(area, (look) => apiVertical(look.vertical)),
    wrapText: (area) => common(area, ({ wrap }) => wrap),
    indentLevel: (area) => common(area, ({ indent }) => indent),
    shrinkToFit: (area) => common(area, ({ shrink }) => shrink),
    textOrientation: (area) => common(area, ({ rotation }) => rotation),
  },
  set: {
    columnWidth: setWidth,
    rowHeight: setHeight,
    horizontalAlignment: (area, value) => restyle(area, () => ({ horizontal: fileHorizontal(value) })),
    verticalAlignment: (area, value) => restyle(area, () => ({ vertical: fileVertical(value) })),
    wrapText: (area, value) => restyle(area, () => ({ wrap: truth(value) })),
    indentLevel: (area, value) => {
      const indent = integer(value);
      if (indent < 0 || indent > 250) throw fail.invalidArgument();
      // Sure: an indent makes a cell of general alignment left-aligned.
      restyle(area, (look) => ({ indent, ...(look.horizontal === 'general' && indent > 0 ? { horizontal: 'left' } : {}) }));
    },
    shrinkToFit: (area, value) => restyle(area, () => ({ shrink: truth(value) })),
    textOrientation: (area, value) => restyle(area, () => ({ rotation: integer(value) })),
  },
  nav: {
    fill: (area, host) => rangeFill(area, host),
    font: (area, host) => rangeFont(area, host),
    borders: (area, host) => rangeBorders(area, host),
    protection: (area, host) => formatProtection(area, host),
  },
  call: {
    autofitColumns: (area, _, host) => { autofit(area, 'column', host); },
    autofitRows: (area, _, host) => { autofit(area, 'row', host); },
  },
});

const rangeFill = define<'RangeFill', SheetArea>('RangeFill', {
  get: { color: (area) => common(area, ({ fill }) => fill ?? '#FFFFFF') },
  set: { color: (area, value) => restyle(area, () => ({ fill: color(value) })) },
  nav: {},
  call: { clear: (area) => { restyle(area, () => ({ fill: null })); } },
});

const rangeFont = define<'RangeFont', SheetArea>('RangeFont', {
  get: {
    bold: (area) => common(area, ({ bold }) => bold),
    italic: (area) => common(area, ({ italic }) => italic),
    underline: (area) => common(area, ({ underline }) => apiUnderline(underline)),
    strikethrough: (area) => common(area, ({ strikethrough }) => strikethrough),
    color: (area) => common(area, (look) => look.color),
    name: (area) => common(area, ({ fontName }) => fontName),
    size: (area) => common(area, ({ fontSize }) => fontSize),
  },
  set: {
    bold: (area, value) => restyle(area, () => ({ bold: truth(value) })),
    italic: (area, value) => restyle(area, () => ({ italic: truth(value) })),
    underline: (area, value) => restyle(area, () => ({ underline: fileUnderline(value) })),
    strikethrough: (area, value) => restyle(area, () => ({ strikethrough: truth(value) })),
    color: (area, value) => restyle(area, () => ({ color: color(value) })),
    name: (area, value) => restyle(area, () => ({ fontName: text(value) })),
    size: (area, value) => {
      const size = number(value);
      if (size < 1 || size > 409) throw fail.invalidArgument();
      restyle(area, () => ({ fontSize: size }));
    },
  },
  nav: {},
  call: {},
});

const formatProtection = define<'FormatProtection', SheetArea>('FormatProtection', {
  get: { locked: (area) => common(area, ({ locked }) => locked) },
  set: { locked: (area, value) => restyle(area, () => ({ locked: truth(value) })) },
  nav: {},
  call: {},
});

/** In the API's order of items. */
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;
type Side = (typeof SIDES)[number];

interface Border {
  readonly area: SheetArea;
  readonly side: Side;
}

/** The cells and edges that a side of a range stands for. */
function edgesOf(rect: Rect, side: Side): { readonly cells: Rect; readonly edge: Edge }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ cells: { ...rect, rows: 1 }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ cells: { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ cells: { ...rect, columns: 1 }, edge: 'left' }];
    case 'EdgeRight':
      return [{ cells: { ...rect, column: rect.column + rect.columns - 1, columns: 1 }, edge: 'right' }];
    case 'InsideVertical':
      return rect.columns < 2 ? [] : [{ cells: { ...rect, columns: rect.columns - 1 }, edge: 'right' }, { cells: { ...rect, column: rect.column + 1, columns: rect.columns - 1 }, edge: 'left' }];
    case 'InsideHorizontal':
      return rect.rows < 2 ? [] : [{ cells: { ...rect, rows: rect.rows - 1 }, edge: 'bottom' }, { cells: { ...rect, row: rect.row + 1, rows: rect.rows - 1 }, edge: 'top' }];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [];
  }
}

function readBorder({ area, side }: Border, read: (border: BorderLook) => string): string | null {
  const found = edgesOf(rectOf(area), side)[0];
  if (!found) return read({ style: null, color: '#000000' });
  return common({ sheet: area.sheet, rect: found.cells }, (look) => read(look.borders[found.edge]));
}

function writeBorder({ area, side }: Border, change: (border: BorderLook) => BorderLook): void {
  checkLayout(area.sheet);
  for (const { cells, edge } of edgesOf(rectOf(area), side)) {
    restyle({ sheet: area.sheet, rect: cells }, (look) => ({ borders: { [edge]: change(look.borders[edge]) } }));
  }
}

const rangeBorder = define<'RangeBorder', Border>('RangeBorder', {
  identity: ({ side }) => ({ Id: side }),
  get: {
    sideIndex: ({ side }) => side,
    style: (border) => readBorder(border, ({ style }) => apiBorder(style)[0]),
    weight: (border) => readBorder(border, ({ style }) => apiBorder(style)[1]),
    color: (border) => readBorder(border, (look) => look.color),
  },
  set: {
    style: (border, value) => writeBorder(border, (look) => ({ ...look, style: fileBorder(text(value), look.style === null ? 'Thin' : apiBorder(look.style)[1]) })),
    weight: (border, value) => writeBorder(border, (look) => ({ ...look, style: fileBorder(look.style === null ? 'Continuous' : apiBorder(look.style)[0], text(value)) })),
    color: (border, value) => writeBorder(border, (look) => ({ style: look.style ?? 'thin', color: color(value) })),
  },
  nav: {},
  call: {},
});

const rangeBorders = define<'RangeBorderCollection', SheetArea>('RangeBorderCollection', {
  items: (area, host) => SIDES.map((side) => rangeBorder({ area, side }, host)),
  index: (area, key, host) => borderOf(area, key, host),
  get: { count: () => SIDES.length },
  set: {},
  nav: {},
  call: {
    getItem: (area, [key], host) => borderOf(area, key, host),
    getItemAt: (area, [index], host) => borderOf(area, SIDES[integer(index)], host),
  },
});

function borderOf(area: SheetArea, key: Argument, host: Host): HostObject {
  const side = SIDES.find((one) => one === key);
  if (!side) throw fail.invalidArgument();
  return rangeBorder({ area, side }, host);
}

