/** Worksheet, its protection and its panes. */
import { isSheetName } from '../behaviour/names';
import { formatRect, MAX_COLUMNS, MAX_ROWS } from '../behaviour/address';
import type { Sheet } from '../model/sheet';
import { normalColor } from '../xlsx/colors';
import { childElement, childElements } from '../xlsx/xml';
import { fail } from '../wire/errors';
import { EVENT } from '../wire/events';
import { sheetAutoFilter } from './autoFilter';
import { charts } from './charts';
import { define, flag, integer, integerOr, NULL_OBJECT, oneOf, optionalText, text, type Argument, type Host, type HostObject } from './define';
import { pointsOf } from './dimensions';
import { names } from './names';
import { horizontalPageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { areaArgument, findArea, range, usedRect } from './range';
import { checkStructure } from './sheetRules';
import { tables } from './tables';

function rename(sheet: Sheet, value: Argument, host: Host): void {
  const { workbook } = sheet;
  const name = text(value);
  checkStructure(workbook.structureProtected, host.switches.structureProtectionRefuses);
  if (!isSheetName(name)) throw fail.invalidArgument();
  if (workbook.sheets.some((other) => other !== sheet && other.name.toLowerCase() === name.toLowerCase())) throw fail.alreadyExists();
  sheet.rename(name);
}

function isLastVisible(sheet: Sheet): boolean {
  return sheet.workbook.sheets.every((other) => other === sheet || other.visibility !== 'Visible');
}

function setVisibility(sheet: Sheet, value: Argument, host: Host): void {
  checkStructure(sheet.workbook.structureProtected, host.switches.structureProtectionRefuses);
  const wanted = oneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
  if (wanted !== 'Visible' && isLastVisible(sheet)) throw fail.invalidOperation();
  sheet.visibility = wanted;
  sheet.workbook.sheetsChanged = true;
}

function remove(sheet: Sheet, host: Host): void {
  checkStructure(sheet.workbook.structureProtected, host.switches.structureProtectionRefuses);
  // Sure: the last visible sheet cannot go, and a very hidden one neither.
  if (isLastVisible(sheet) || sheet.visibility === 'VeryHidden') throw fail.invalidOperation();
  sheet.workbook.removeSheet(sheet);
}

function rangeOn(sheet: Sheet, address: Argument, host: Host): HostObject {
  const wanted = optionalText(address);
  if (wanted === undefined) return range(host.track({ sheet, rect: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } }), host);
  const found = findArea(wanted, sheet);
  if (!found) throw fail.invalidArgument();
  return range(host.track(found), host);
}

function block(sheet: Sheet, [row, column, rows, columns]: readonly number[], host: Host): HostObject {
  const rect = { row: row ?? 0, column: column ?? 0, rows: rows ?? 1, columns: columns ?? 1 };
  if (rect.row < 0 || rect.column < 0 || rect.rows < 1 || rect.columns < 1 || rect.row + rect.rows > MAX_ROWS || rect.column + rect.columns > MAX_COLUMNS) throw fail.invalidArgument();
  return range(host.track({ sheet, rect }), host);
}

function used(sheet: Sheet, valuesOnly: Argument, host: Host): HostObject {
  const rect = usedRect(sheet, flag(valuesOnly), host);
  return rect ? range(host.track({ sheet, rect }), host) : NULL_OBJECT;
}

/** The nearest sheet on one side, of the visible ones only when asked. */
function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean, host: Host): HostObject {
  const { sheets } = sheet.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const other = sheets[at];
    if (other && (!visibleOnly || other.visibility === 'Visible')) return worksheet(other, host);
  }
  return NULL_OBJECT;
}

function tabColor(sheet: Sheet): string {
  const rgb = childElement(sheet.parts.tree('sheetPr'), 'tabColor')?.attributes['rgb'];
  return rgb === undefined ? '' : `#${rgb.slice(-6).toUpperCase()}`;
}

function setTabColor(sheet: Sheet, value: Argument): void {
  const wanted = value === '' ? '' : normalColor(text(value));
  if (wanted === null) throw fail.invalidArgument();
  sheet.parts.edit('sheetPr', (node) => {
    const rest = node.children.filter((child) => typeof child === 'string' || !child.name.endsWith('tabColor'));
    const color = wanted === '' ? [] : [{ name: `${sheet.parts.prefix}tabColor`, attributes: { rgb: `FF${wanted.slice(1)}` }, children: [] }];
    node.children.splice(0, node.children.length, ...color, ...rest);
  });
}

/** The first view of a sheet, made when there is none. */
function editView(sheet: Sheet, change: (view: ReturnType<typeof childElements>[number]) => void): void {
  const p = sheet.parts.prefix;
  sheet.parts.edit('sheetViews', (node) => {
    if (childElements(node, 'sheetView').length === 0) node.children.push({ name: `${p}sheetView`, attributes: { workbookViewId: '0' }, children: [] });
    const view = childElements(node, 'sheetView')[0];
    if (view) change(view);
  });
}

function pane(sheet: Sheet): Readonly<Record<string, string>> | undefined {
  return childElement(childElements(sheet.parts.tree('sheetViews') ?? { name: '', attributes: {}, children: [] })[0], 'pane')?.attributes;
}

function freeze(sheet: Sheet, rows: number, columns: number): void {
  const p = sheet.parts.prefix;
  editView(sheet, (view) => {
    const rest = view.children.filter((child) => typeof child === 'string' || !/(?:^|:)(pane|selection)$/.test(child.name));
    const corner = formatRect({ row: rows, column: columns, rows: 1, columns: 1 });
    const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
    const attributes = { ...(columns > 0 ? { xSplit: String(columns) } : {}), ...(rows > 0 ? { ySplit: String(rows) } : {}), topLeftCell: corner, activePane: active, state: 'frozen' };
    const frozen = rows + columns === 0 ? [] : [{ name: `${p}pane`, attributes, children: [] }, { name: `${p}selection`, attributes: { pane: active }, children: [] }];
    view.children.splice(0, view.children.length, ...frozen, ...rest);
  });
}

export const worksheet: (target: Sheet, host: Host) => HostObject = define<'Worksheet', Sheet>('Worksheet', {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    visibility: ({ visibility }) => visibility,
    tabColor,
    showGridlines: (sheet) => childElements(sheet.parts.tree('sheetViews') ?? { name: '', attributes: {}, children: [] })[0]?.attributes['showGridLines'] !== '0',
    standardWidth: () => pointsOf(64),
    standardHeight: () => 15,
  },
  set: {
    name: rename,
    position: (sheet, value, host) => {
      checkStructure(sheet.workbook.structureProtected, host.switches.structureProtectionRefuses);
      const position = integer(value);
      if (position < 0 || position >= sheet.workbook.sheets.length) throw fail.invalidArgument();
      sheet.workbook.moveSheet(sheet, position);
    },
    visibility: setVisibility,
    tabColor: setTabColor,
    showGridlines: (sheet, value) =>
      editView(sheet, ({ attributes }) => {
        if (value === false) attributes['showGridLines'] = '0';
        else delete attributes['showGridLines'];
      }),
  },
  nav: {
    tables: (sheet, host) => tables(sheet, host),
    names: (sheet, host) => names(sheet, host),
    protection: (sheet, host) => protection(sheet, host),
    autoFilter: (sheet, host) => sheetAutoFilter(sheet, host),
    freezePanes: (sheet, host) => freezePanes(sheet, host),
    pageLayout: (sheet, host) => pageLayout(sheet, host),
    charts: (sheet, host) => charts(sheet, host),
    horizontalPageBreaks: (sheet, host) => horizontalPageBreaks(sheet, host),
  },
  call: {
    getRange: (sheet, [address], host) => rangeOn(sheet, address, host),
    getCell: (sheet, [row, column], host) => block(sheet, [integer(row), integer(column), 1, 1], host),
    getRangeByIndexes: (sheet, args, host) => block(sheet, args.map(integer), host),
    getUsedRange: (sheet, [valuesOnly], host) => {
      const found = used(sheet, valuesOnly, host);
      return found === NULL_OBJECT ? block(sheet, [0, 0, 1, 1], host) : found;
    },
    getUsedRangeOrNullObject: (sheet, [valuesOnly], host) => used(sheet, valuesOnly, host),
    activate: (sheet, _, host) => {
      if (host.switches.otherWorkbookActive) throw fail.invalidSelection();
      if (sheet.visibility !== 'Visible') throw fail.invalidOperation();
      sheet.workbook.active = sheet;
    },
    delete: (sheet, _, host) => { remove(sheet, host); },
    calculate: (sheet) => { sheet.workbook.settle(true); },
    getNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, 1, flag(visibleOnly), host),
    getPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, -1, flag(visibleOnly), host),
    _RegisterDataChangedEvent: ({ id }, _, { ears }) => { ears.listen(EVENT.changed, id); },
    _UnregisterDataChangedEvent: ({ id }, _, { ears }) => { ears.leave(EVENT.changed, id); },
  },
});

const protection = define<'WorksheetProtection', Sheet>('WorksheetProtection', {
  get: { protected: ({ isProtected }) => isProtected },
  set: {},
  nav: {},
  call: {
    protect: (sheet) => {
      // Sure: protecting twice fails.
      if (sheet.isProtected) throw fail.invalidOperation();
      sheet.protect();
    },
    unprotect: (sheet) => { sheet.protect(false); },
  },
});

const freezePanes = define<'WorksheetFreezePanes', Sheet>('WorksheetFreezePanes', {
  get: {},
  set: {},
  nav: {},
  call: {
    freezeRows: (sheet, [count]) => { freeze(sheet, integerOr(count, 1), 0); },
    freezeColumns: (sheet, [count]) => { freeze(sheet, 0, integerOr(count, 1)); },
    freezeAt: (sheet, [frozen]) => {
      const { rect } = areaArgument(frozen, sheet);
      if (!rect) throw fail.invalidReference();
      freeze(sheet, rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows, rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns);
    },
    unfreeze: (sheet) => { freeze(sheet, 0, 0); },
    getLocationOrNullObject: (sheet, _, host) => {
      const found = pane(sheet);
      if (found?.['state'] !== 'frozen') return NULL_OBJECT;
      const rows = Number(found['ySplit'] ?? 0);
      const columns = Number(found['xSplit'] ?? 0);
      const rect = { row: 0, column: 0, rows: rows === 0 ? MAX_ROWS : rows, columns: columns === 0 ? MAX_COLUMNS : columns };
      return range(host.track({ sheet, rect }), host);
    },
  },
});

