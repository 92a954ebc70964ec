/** Excel Tables: found, read, extended by a column. */
import { intersect, sameRect, type Rect } from '../behaviour/address';
import { isDefinedName } from '../behaviour/names';
import type { Sheet, Table } from '../model/sheet';
import { fail } from '../wire/errors';
import { tableAutoFilter } from './autoFilter';
import { readGrid, valueAt, writeCells } from './cells';
import { itemAt, keyed, sameKey } from './collection';
import { define, integer, text, type Argument, type Host, type HostObject } from './define';
import { areaArgument, range } from './range';
import { checkLayout, rectOf } from './sheetRules';
import { uniqueHeader } from './tableCells';

export interface SheetTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

function listed(scope: Sheet | null, host: Host): SheetTable[] {
  return host.workbook.tables().filter(({ sheet }) => scope === null || sheet === scope);
}

const members = keyed<Sheet | null, SheetTable>({
  list: listed,
  find: (scope, key, host) => listed(scope, host).find(({ table }) => table.id === key || sameKey(table.name, key)),
  wrap: (target, host) => tableObject(target, host),
});

export const tables = define<'TableCollection', Sheet | null>('TableCollection', {
  items: members.items,
  index: members.index,
  get: { count: (scope, host) => listed(scope, host).length },
  set: {},
  nav: {},
  call: {
    ...members.call,
    getItemAt: (scope, [index], host) => tableObject(itemAt(listed(scope, host), index), host),
  },
});

const scopedMembers = keyed<readonly SheetTable[], SheetTable>({
  list: (list) => list,
  find: (list, key) => list.find(({ table }) => table.id === key || sameKey(table.name, key)),
  wrap: (target, host) => tableObject(target, host),
});

export const tableScoped = define<'TableScopedCollection', readonly SheetTable[]>('TableScopedCollection', {
  items: scopedMembers.items,
  index: scopedMembers.index,
  get: {},
  set: {},
  nav: {},
  call: {
    ...scopedMembers.call,
    getFirst: (list, _, host) => tableObject(itemAt(list, 0), host),
  },
});

function part({ sheet }: SheetTable, rect: Rect, host: Host): HostObject {
  return range(host.track({ sheet, rect }), host);
}

function bodyOf({ rect, hasHeaders, hasTotals }: Table): Rect {
  return { ...rect, row: rect.row + (hasHeaders ? 1 : 0), rows: rect.rows - (hasHeaders ? 1 : 0) - (hasTotals ? 1 : 0) };
}

function removeTable({ sheet, table }: SheetTable): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheet.removedTables.push(table);
}

const tableObject: (target: SheetTable, host: Host) => HostObject = define<'Table', SheetTable>('Table', {
  identity: ({ table }) => ({ Id: table.id }),
  get: {
    id: ({ table }) => table.id,
    name: ({ table }) => table.name,
    showHeaders: ({ table }) => table.hasHeaders,
    showTotals: ({ table }) => table.hasTotals,
    style: ({ table }) => table.style,
  },
  set: {
    name: ({ table }, value, host) => {
      const name = text(value);
      if (!isDefinedName(name)) throw fail.invalidArgument();
      if (host.workbook.tables().some((other) => other.table !== table && sameKey(other.table.name, name))) throw fail.alreadyExists();
      table.name = name;
      table.changed = true;
    },
  },
  nav: {
    columns: (target, host) => tableColumns(target, host),
    worksheet: ({ sheet }, host) => host.families.worksheet(sheet, host),
    autoFilter: ({ sheet, table }, host) => tableAutoFilter(sheet, table, host),
  },
  call: {
    getRange: (target, _, host) => part(target, target.table.rect, host),
    getDataBodyRange: (target, _, host) => part(target, bodyOf(target.table), host),
    getHeaderRowRange: (target, _, host) => {
      if (!target.table.hasHeaders) throw fail.itemNotFound();
      return part(target, { ...target.table.rect, rows: 1 }, host);
    },
    getTotalRowRange: (target, _, host) => {
      const { rect, hasTotals } = target.table;
      if (!hasTotals) throw fail.itemNotFound();
      return part(target, { ...rect, row: rect.row + rect.rows - 1, rows: 1 }, host);
    },
    clearFilters: ({ sheet, table }, _, host) => {
      tableAutoFilter(sheet, table, host).call('clearCriteria', []);
    },
    convertToRange: (target, _, host) => {
      checkLayout(target.sheet);
      const { rect } = target.table;
      removeTable(target);
      return part(target, rect, host);
    },
    resize: ({ sheet, table }, [to]) => {
      checkLayout(sheet);
      const wanted = rectOf(areaArgument(to, sheet));
      if (wanted.row !== table.rect.row || !intersect(wanted, table.rect) || wanted.rows < 2) throw fail.invalidArgument();
      resizeTable(sheet, table, wanted);
    },
  },
});

/** Gives a table another width or height; new columns get the names that stand in their header cells. */
function resizeTable(sheet: Sheet, table: Table, rect: Rect): void {
  if (sameRect(rect, table.rect)) return;
  table.rect = rect;
  table.changed = true;
  table.columns.length = Math.min(table.columns.length, rect.columns);
  for (let at = table.columns.length; at < rect.columns; at += 1) {
    const shown = sheet.value(rect.row, rect.column + at);
    table.columns[at] = uniqueHeader(table, at, typeof shown === 'object' ? shown.text : String(shown));
    if (table.hasHeaders && shown !== table.columns[at]) sheet.put(rect.row, rect.column + at, table.columns[at] ?? '', null);
  }
}

interface Column extends SheetTable {
  readonly at: number;
}

function columnsOf(target: SheetTable): Column[] {
  return target.table.columns.map((_, at) => ({ ...target, at }));
}

const columnMembers = keyed<SheetTable, Column>({
  list: columnsOf,
  find: (target, key) => columnsOf(target).find(({ table, at }) => key === at + 1 || key === String(at + 1) || sameKey(table.columns[at] ?? '', key)),
  wrap: (target, host) => tableColumn(target, host),
});

/** A new column; what stands right of the table in its rows moves (an end column needs free cells there: the table only grows). */
function addColumn({ sheet, table }: SheetTable, index: Argument, values: Argument, name: Argument, host: Host): HostObject {
  checkLayout(sheet);
  const given = index === null || index === undefined ? -1 : integer(index);
  const at = given === -1 ? table.columns.length : given;
  if (at < 0 || at > table.columns.length) throw fail.invalidArgument();
  const { rect } = table;
  const edge = { row: rect.row, rows: rect.rows, column: rect.column + at, columns: 1 };
  const blocked = Array.from({ length: rect.rows }, (_, r) => rect.row + r).some((row) => !(sheet.rows[row]?.isBlank(edge.column) ?? true));
  if (at < table.columns.length || blocked) sheet.shift({ axis: 'column', at: edge.column, count: 1, band: { from: rect.row, size: rect.rows } });
  table.rect = { ...rect, columns: rect.columns + 1 };
  table.columns.splice(at, 0, '');
  table.columns[at] = uniqueHeader(table, at, name === null || name === undefined ? '' : text(name));
  table.changed = true;
  if (table.hasHeaders) {
    sheet.put(rect.row, edge.column, table.columns[at] ?? '', null);
    sheet.edited({ ...edge, rows: 1 });
  }
  const copied = edge.column > rect.column ? edge.column - 1 : edge.column + 1;
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) sheet.putStyle(row, edge.column, sheet.style(row, copied));
  if (values !== null && values !== undefined) writeCells({ sheet, rect: edge }, values, host);
  return tableColumn({ sheet, table, at }, host);
}

const tableColumns = define<'TableColumnCollection', SheetTable>('TableColumnCollection', {
  items: columnMembers.items,
  index: columnMembers.index,
  get: { count: ({ table }) => table.columns.length },
  set: {},
  nav: {},
  call: {
    ...columnMembers.call,
    getItemAt: (target, [index], host) => tableColumn(itemAt(columnsOf(target), index), host),
    add: (target, [index, values, name], host) => addColumn(target, index, values, name, host),
  },
});

function columnRect({ table, at }: Column): Rect {
  return { ...table.rect, column: table.rect.column + at, columns: 1 };
}

const tableColumn: (target: Column, host: Host) => HostObject = define<'TableColumn', Column>('TableColumn', {
  identity: ({ at }) => ({ Id: String(at + 1) }),
  get: {
    id: ({ at }) => at + 1,
    index: ({ at }) => at,
    name: ({ table, at }) => table.columns[at] ?? '',
    values: (column) => readGrid({ sheet: column.sheet, rect: columnRect(column) }, valueAt),
  },
  set: {
    name: ({ sheet, table, at }, value, host) => writeCells({ sheet, rect: { row: table.rect.row, column: table.rect.column + at, rows: 1, columns: 1 } }, text(value), host),
    values: (column, value, host) => writeCells({ sheet: column.sheet, rect: columnRect(column) }, value, host),
  },
  nav: {},
  call: {
    getRange: (column, _, host) => part(column, columnRect(column), host),
    getDataBodyRange: (column, _, host) => part(column, { ...bodyOf(column.table), column: column.table.rect.column + column.at, columns: 1 }, host),
    getHeaderRowRange: (column, _, host) => part(column, { ...columnRect(column), rows: 1 }, host),
    delete: ({ sheet, table, at }) => {
      checkLayout(sheet);
      if (table.columns.length === 1) throw fail.invalidOperation();
      const { rect } = table;
      sheet.shift({ axis: 'column', at: rect.column + at, count: -1, band: { from: rect.row, size: rect.rows } });
      table.rect = { ...rect, columns: rect.columns - 1 };
      table.columns.splice(at, 1);
      table.changed = true;
    },
  },
});
