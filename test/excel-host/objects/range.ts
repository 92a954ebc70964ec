/** Range, and the RangeAreas and RangeCollection that merged areas come in. */
import { bounding, formatRect, inGrid, intersect, MAX_COLUMNS, MAX_ROWS, parseRect, quoteSheet, splitSheet, type Rect } from '../behaviour/address';
import type { SheetArea } from '../model/sheet';
import type { Sheet } from '../model/sheet';
import { fail } from '../wire/errors';
import type { Json } from '../wire/protocol';
import { formatAt, formulaAt, readGrid, textAt, valueAt, valueTypeAt, writeCells, writeFormats } from './cells';
import { cellProperties, rowProperties } from './cellProperties';
import { conditionalFormats } from './conditionalFormats';
import { copyInto } from './copy';
import { define, flag, integer, integerOr, isHostObject, NULL_OBJECT, oneOf, optionalText, type Argument, type Host, type HostObject } from './define';
import { columnPixels, pointsOf, rowPoints } from './dimensions';
import { rangeFormat } from './rangeFormat';
import { checkLayout, cutsMerge, rectOf } from './sheetRules';

function at(sheet: Sheet, rect: Rect, host: Host): HostObject {
  if (!inGrid(rect)) throw fail.invalidArgument();
  return range(host.track({ sheet, rect }), host);
}

/** A range on another place of the same sheet. */
function moved(area: SheetArea, host: Host, change: (rect: Rect) => Rect): HostObject {
  return at(area.sheet, change(rectOf(area)), host);
}

/** An argument that is a range or its address. Throws InvalidArgument for anything else. */
export function areaArgument(argument: Argument, sheet: Sheet): SheetArea {
  if (isHostObject(argument)) {
    if (!argument.area) throw fail.invalidArgument();
    return argument.area;
  }
  if (typeof argument !== 'string') throw fail.invalidArgument();
  const found = findArea(argument, sheet);
  if (!found) throw fail.invalidArgument();
  return found;
}

/** An address, or a name that points to cells, on or from a sheet; null when it is neither. */
export function findArea(address: string, sheet: Sheet): SheetArea | null {
  const { workbook } = sheet;
  const split = splitSheet(address.replace(/^=/, ''));
  const home = split.sheet === null ? sheet : workbook.sheet(split.sheet);
  const rect = parseRect(split.rest);
  if (home && rect) return { sheet: home, rect };
  const name = home && (workbook.nameIn(home, split.rest) ?? workbook.nameIn(null, split.rest));
  return name ? workbook.areaOfName(name) : null;
}

export function addressOf(sheet: Sheet, rect: Rect): string {
  return `${quoteSheet(sheet.name)}!${formatRect(rect)}`;
}

/** Whether all rows or columns of a span are hidden: true, false, or null where they differ (sure). */
function hiddenness(from: number, count: number, isHidden: (index: number) => boolean): boolean | null {
  const first = isHidden(from);
  for (let index = from + 1; index < from + Math.min(count, 100_000); index += 1) if (isHidden(index) !== first) return null;
  return first;
}

function rowHidden({ sheet, rect }: { sheet: Sheet; rect: Rect }): boolean | null {
  return hiddenness(rect.row, rect.rows, (row) => sheet.isRowHidden(row));
}

function columnHidden({ sheet, rect }: { sheet: Sheet; rect: Rect }): boolean | null {
  return hiddenness(rect.column, rect.columns, (column) => sheet.columnSpan(column)?.hidden ?? false);
}

/** The used area of a sheet, with the formats of whole columns where they count (likely, a switch). */
export function usedRect(sheet: Sheet, valuesOnly: boolean, host: Host, within?: Rect): Rect | null {
  sheet.workbook.settle();
  const used = sheet.usedRect(valuesOnly, within);
  const styled = sheet.columns.filter((span) => span.style !== null);
  if (valuesOnly || within || !host.switches.columnFormatsCountAsUsed || styled.length === 0) return used;
  const whole = { row: 0, rows: MAX_ROWS, column: Math.min(...styled.map(({ from }) => from)), columns: 1 };
  const last = Math.max(...styled.map(({ to }) => to));
  const all = { ...whole, columns: last - whole.column + 1 };
  return used ? bounding(used, all) : all;
}

function shiftCells({ sheet, rect }: { sheet: Sheet; rect: Rect }, axis: 'row' | 'column', count: number, host: Host): void {
  checkLayout(sheet);
  if (host.switches.insertConflicts && cutsMerge(sheet, { ...rect, ...(axis === 'row' ? { row: rect.row, rows: MAX_ROWS - rect.row } : {}) })) {
    throw fail.unsupportedOperation('InsertDeleteConflict');
  }
  const whole = axis === 'row' ? rect.columns === MAX_COLUMNS : rect.rows === MAX_ROWS;
  const band = axis === 'row' ? { from: rect.column, size: rect.columns } : { from: rect.row, size: rect.rows };
  sheet.shift({ axis, at: axis === 'row' ? rect.row : rect.column, count, band: whole ? null : band });
}

function clear(area: SheetArea, what: string): void {
  const { sheet } = area;
  const rect = rectOf(area);
  const { styles } = sheet.workbook;
  if (what === 'All' || what === 'Formats') {
    checkLayout(sheet);
    for (const merge of sheet.mergesIn(rect)) sheet.unmerge(merge);
    sheet.eachCell(rect, (row, column) => sheet.putStyle(row, column, 0));
    sheet.parts.removeConditionalFormats(rect);
  }
  if (what === 'All' || what === 'Contents') {
    sheet.eachCell(rect, (row, column) => {
      if (sheet.rows[row]?.isBlank(column) ?? true) return;
      if (sheet.isProtected && styles.look(sheet.style(row, column)).locked) throw fail.accessDenied();
      sheet.put(row, column, '', null);
    });
    sheet.edited(rect);
  }
  if (what === 'All' || what === 'Hyperlinks' || what === 'RemoveHyperlinks') sheet.parts.removeHyperlinks(rect);
}

function hideRows(area: SheetArea, value: Argument): void {
  checkLayout(area.sheet);
  const rect = rectOf(area);
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) area.sheet.hideRow(row, value === true);
}

function hideColumns(area: SheetArea, value: Argument): void {
  checkLayout(area.sheet);
  const rect = rectOf(area);
  for (const span of area.sheet.spansFor(rect.column, rect.column + rect.columns - 1)) span.hidden = value === true;
}

export const range: (target: SheetArea, host: Host) => HostObject = define<'Range', SheetArea>('Range', {
  area: (area) => area,
  get: {
    address: (area) => addressOf(area.sheet, rectOf(area)),
    addressLocal: (area) => addressOf(area.sheet, rectOf(area)),
    cellCount: (area) => (rectOf(area).rows * rectOf(area).columns > 2 ** 31 - 1 ? -1 : rectOf(area).rows * rectOf(area).columns),
    rowIndex: (area) => rectOf(area).row,
    columnIndex: (area) => rectOf(area).column,
    rowCount: (area) => rectOf(area).rows,
    columnCount: (area) => rectOf(area).columns,
    values: (area) => readGrid(area, valueAt),
    formulas: (area) => readGrid(area, formulaAt),
    valueTypes: (area) => readGrid(area, valueTypeAt),
    numberFormat: (area) => readGrid(area, formatAt),
    text: (area) => readGrid(area, textAt),
    hidden: (area) => {
      const [byRow, byColumn] = [rowHidden({ sheet: area.sheet, rect: rectOf(area) }), columnHidden({ sheet: area.sheet, rect: rectOf(area) })];
      return byRow === true || byColumn === true ? true : byRow === null || byColumn === null ? null : false;
    },
    rowHidden: (area) => rowHidden({ sheet: area.sheet, rect: rectOf(area) }),
    columnHidden: (area) => columnHidden({ sheet: area.sheet, rect: rectOf(area) }),
    isEntireRow: (area) => rectOf(area).columns === MAX_COLUMNS,
    isEntireColumn: (area) => rectOf(area).rows === MAX_ROWS,
    hasSpill: () => false,
    hyperlink: (area) => linkAt(area),
    top: (area) => sum(0, rectOf(area).row, (row) => rowPoints(area.sheet, row)),
    left: (area) => sum(0, rectOf(area).column, (column) => pointsOf(columnPixels(area.sheet, column))),
    width: (area) => sum(rectOf(area).column, rectOf(area).columns, (column) => pointsOf(columnPixels(area.sheet, column))),
    height: (area) => sum(rectOf(area).row, rectOf(area).rows, (row) => rowPoints(area.sheet, row)),
  },
  set: {
    values: (area, value, host) => writeCells(area, value, host),
    formulas: (area, value, host) => writeCells(area, value, host),
    numberFormat: (area, value) => writeFormats(area, value),
    rowHidden: (area, value) => hideRows(area, value),
    columnHidden: (area, value) => hideColumns(area, value),
    hyperlink: (area, value, host) => {
      checkLayout(area.sheet);
      const link = readLink(value);
      if (link.reference === null) throw fail.notImplemented('Range.hyperlink (address)');
      area.sheet.parts.setHyperlink(rectOf(area), link.reference, link.tip);
      if (link.text !== null) writeCells(area, link.text, host);
    },
  },
  nav: {
    worksheet: (area, host) => host.families.worksheet(area.sheet, host),
    format: (area, host) => rangeFormat(area, host),
    conditionalFormats: (area, host) => conditionalFormats(area, host),
  },
  call: {
    _ValidateArraySize: (area, [rows, columns]) => {
      const rect = rectOf(area);
      if (rect.rows !== rows || rect.columns !== columns) throw fail.wrongShape();
    },
    getCell: (area, [row, column], host) => moved(area, host, (rect) => ({ row: rect.row + integer(row), column: rect.column + integer(column), rows: 1, columns: 1 })),
    getRow: (area, [row], host) => moved(area, host, (rect) => ({ ...rect, row: rect.row + integer(row), rows: 1 })),
    getColumn: (area, [column], host) => moved(area, host, (rect) => ({ ...rect, column: rect.column + integer(column), columns: 1 })),
    getColumnsAfter: (area, [count], host) => moved(area, host, (rect) => beside(rect, 'column', integerOr(count, 1))),
    getColumnsBefore: (area, [count], host) => moved(area, host, (rect) => beside(rect, 'column', -integerOr(count, 1))),
    getRowsBelow: (area, [count], host) => moved(area, host, (rect) => beside(rect, 'row', integerOr(count, 1))),
    getRowsAbove: (area, [count], host) => moved(area, host, (rect) => beside(rect, 'row', -integerOr(count, 1))),
    getOffsetRange: (area, [rows, columns], host) => moved(area, host, (rect) => ({ ...rect, row: rect.row + integer(rows), column: rect.column + integer(columns) })),
    getResizedRange: (area, [rows, columns], host) => moved(area, host, (rect) => ({ ...rect, rows: rect.rows + integer(rows), columns: rect.columns + integer(columns) })),
    getAbsoluteResizedRange: (area, [rows, columns], host) => moved(area, host, (rect) => ({ ...rect, rows: integer(rows), columns: integer(columns) })),
    getBoundingRect: (area, [other], host) => {
      const second = areaArgument(other, area.sheet);
      if (second.sheet !== area.sheet) throw fail.invalidArgument();
      return moved(area, host, (rect) => bounding(rect, rectOf(second)));
    },
    getIntersection: (area, [other], host) => {
      const second = areaArgument(other, area.sheet);
      const common = second.sheet === area.sheet ? intersect(rectOf(area), rectOf(second)) : null;
      if (!common) throw fail.itemNotFound();
      return at(area.sheet, common, host);
    },
    getIntersectionOrNullObject: (area, [other], host) => {
      const second = areaArgument(other, area.sheet);
      const common = second.sheet === area.sheet ? intersect(rectOf(area), rectOf(second)) : null;
      return common ? at(area.sheet, common, host) : NULL_OBJECT;
    },
    getLastCell: (area, _, host) => moved(area, host, (rect) => ({ row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1, rows: 1, columns: 1 })),
    getLastRow: (area, _, host) => moved(area, host, (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
    getLastColumn: (area, _, host) => moved(area, host, (rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 })),
    getEntireRow: (area, _, host) => moved(area, host, (rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS })),
    getEntireColumn: (area, _, host) => moved(area, host, (rect) => ({ ...rect, row: 0, rows: MAX_ROWS })),
    getUsedRange: (area, [valuesOnly], host) => {
      const used = usedRect(area.sheet, flag(valuesOnly), host, rectOf(area));
      if (!used) throw fail.itemNotFound();
      return at(area.sheet, used, host);
    },
    getUsedRangeOrNullObject: (area, [valuesOnly], host) => {
      const used = usedRect(area.sheet, flag(valuesOnly), host, rectOf(area));
      return used ? at(area.sheet, used, host) : NULL_OBJECT;
    },
    getMergedAreasOrNullObject: (area, _, host) => {
      const merges = area.sheet.mergesIn(rectOf(area));
      return merges.length === 0 ? NULL_OBJECT : rangeAreas({ sheet: area.sheet, rects: merges }, host);
    },
    getTables: (area, _, host) => host.families.tablesOf(area.sheet.tables.filter((table) => intersect(table.rect, rectOf(area))).map((table) => ({ sheet: area.sheet, table })), host),
    merge: (area, [across]) => {
      checkLayout(area.sheet);
      const rect = rectOf(area);
      if (area.sheet.tables.some((table) => intersect(table.rect, rect))) throw fail.invalidOperation();
      if (flag(across)) for (let row = rect.row; row < rect.row + rect.rows; row += 1) area.sheet.merge({ ...rect, row, rows: 1 });
      else area.sheet.merge(rect);
    },
    unmerge: (area) => {
      checkLayout(area.sheet);
      area.sheet.unmerge(rectOf(area));
    },
    clear: (area, [what]) => { clear(area, optionalText(what) ?? 'All'); },
    copyFrom: (area, [source, type, skipBlanks, transpose], host) => {
      const kind = oneOf(optionalText(type) ?? 'All', ['All', 'Formulas', 'Values', 'Formats'] as const);
      if (flag(transpose)) throw fail.notImplemented('Range.copyFrom (transpose)');
      copyInto(area, areaArgument(source, area.sheet), kind, flag(skipBlanks), host);
    },
    insert: (area, [direction], host) => {
      const rect = rectOf(area);
      const down = oneOf(direction, ['Down', 'Right'] as const) === 'Down';
      shiftCells({ sheet: area.sheet, rect }, down ? 'row' : 'column', down ? rect.rows : rect.columns, host);
      return at(area.sheet, rect, host);
    },
    delete: (area, [direction], host) => {
      const rect = rectOf(area);
      const up = oneOf(direction, ['Up', 'Left'] as const) === 'Up';
      shiftCells({ sheet: area.sheet, rect }, up ? 'row' : 'column', up ? -rect.rows : -rect.columns, host);
    },
    select: (area, _, host) => {
      if (host.switches.otherWorkbookActive) throw fail.invalidSelection();
      if (area.sheet.visibility !== 'Visible') throw fail.invalidOperation();
      host.workbook.active = area.sheet;
      host.workbook.selection = rectOf(area);
    },
    calculate: (_, __, host) => { host.workbook.settle(true); },
    getCellProperties: (area, [wanted]) => cellProperties(area, wanted),
    getRowProperties: (area, [wanted]) => rowProperties(area, wanted),
  },
});

function beside(rect: Rect, axis: 'row' | 'column', count: number): Rect {
  if (count === 0) throw fail.invalidArgument();
  if (axis === 'column') return { ...rect, column: count > 0 ? rect.column + rect.columns : rect.column + count, columns: Math.abs(count) };
  return { ...rect, row: count > 0 ? rect.row + rect.rows : rect.row + count, rows: Math.abs(count) };
}

function sum(from: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < from + count; index += 1) total += size(index);
  return total;
}

interface Link {
  readonly address: string | null;
  readonly reference: string | null;
  readonly tip: string | null;
  readonly text: string | null;
}

function readLink(value: Argument): Link {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isHostObject(value)) throw fail.invalidArgument();
  const entries = new Map<string, unknown>(Object.entries(value));
  const of = (key: string): string | null => {
    const found = entries.get(key);
    return typeof found === 'string' ? found : null;
  };
  return { address: of('address'), reference: of('documentReference'), tip: of('screenTip'), text: of('textToDisplay') };
}

function linkAt(area: SheetArea): Json {
  const { parts, workbook } = area.sheet;
  const link = parts.hyperlinkAt(rectOf(area));
  if (!link) return null;
  const id = Object.entries(link).find(([name]) => name.endsWith(':id'))?.[1];
  const address = workbook.pack.relationships(parts.path ?? '').find((relation) => relation.id === id)?.target;
  return {
    ...(address === undefined ? {} : { address }),
    ...(link['location'] === undefined ? {} : { documentReference: link['location'] }),
    ...(link['tooltip'] === undefined ? {} : { screenTip: link['tooltip'] }),
  };
}

interface Areas {
  readonly sheet: Sheet;
  readonly rects: readonly Rect[];
}

export const rangeAreas = define<'RangeAreas', Areas>('RangeAreas', {
  get: {
    address: ({ sheet, rects }) => rects.map((rect) => addressOf(sheet, rect)).join(','),
    areaCount: ({ rects }) => rects.length,
    cellCount: ({ rects }) => rects.reduce((cells, rect) => cells + rect.rows * rect.columns, 0),
    isEntireRow: ({ rects }) => rects.every((rect) => rect.columns === MAX_COLUMNS),
    isEntireColumn: ({ rects }) => rects.every((rect) => rect.rows === MAX_ROWS),
  },
  set: {},
  nav: {
    areas: (areas, host) => rangeCollection(areas, host),
    worksheet: ({ sheet }, host) => host.families.worksheet(sheet, host),
  },
  call: {},
});

const rangeCollection = define<'RangeCollection', Areas>('RangeCollection', {
  items: ({ sheet, rects }, host) => rects.map((rect) => range({ sheet, rect }, host)),
  get: {},
  set: {},
  nav: {},
  call: {
    getCount: ({ rects }) => rects.length,
    getItemAt: ({ sheet, rects }, [index], host) => {
      const rect = rects[integer(index)];
      if (!rect) throw fail.invalidArgument();
      return at(sheet, rect, host);
    },
  },
});
