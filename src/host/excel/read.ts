/** The second request: every worksheet's cells, merges, names and tables, hidden sheets too. More requests only where a sheet is very large. */
import type { ExcelTable, OwnName, Rect, SheetSnapshot } from '../../core/model/grid';
import { areaOfNameFormula, isOwnName } from '../../core/record/ownNames';
import { contentsOf, NO_CONTENTS, queueContents, readInPieces, type Contents } from './contents';
import { isResponseTooLarge } from './errors';
import type { ProbedSheet } from './probe';
import type { Send } from './send';

/** Far more than any PK or APBD, and bounded: whole-column formats make a used range of a million rows (`getUsedRange(false)`). */
const WINDOW_ROWS = 20_000;
const WINDOW_COLUMNS = 100;
const WINDOW_LAST_COLUMN = 'CV';

/** Rows read of one sheet at most; more could neither be read nor recomputed without freezing Excel. */
const MAX_ROWS = 120_000;

/** Excel's own bound on non-contiguous areas; an answer that long may have been cut off. */
const MAX_AREAS = 8_192;


/** A sheet that was read, with the proxies that follow inserted rows and renamed sheets. */
export interface TrackedSheet {
  readonly sheet: Excel.Worksheet;
  readonly block: Excel.Range;
  /** Where the block stood when it was read. */
  readonly rect: Rect;
}

export interface ReadSheets {
  readonly snapshots: readonly SheetSnapshot[];
  /** By worksheet id; sheets without any value are not in it. */
  readonly tracked: ReadonlyMap<string, TrackedSheet>;
}

interface AskedTable {
  readonly name: string;
  readonly range: Excel.Range;
  readonly filter: Excel.AutoFilter;
}

/** A sheet's proxies between asking and the answer. */
interface AskedSheet {
  readonly probed: ProbedSheet;
  readonly withContents: boolean;
  readonly block: Excel.Range;
  readonly used: Excel.Range;
  readonly merged: AskedAreas;
  readonly printed: AskedAreas;
  readonly rows: AskedRows;
  readonly protection: Excel.WorksheetProtection;
  readonly filter: Excel.AutoFilter;
  readonly names: Excel.NamedItemCollection;
  readonly tables: readonly AskedTable[];
}

type AskedRows = OfficeExtension.ClientResult<Excel.RowProperties[]>;

interface AskedAreas {
  readonly all: Excel.RangeAreas;
  readonly areas: Excel.RangeCollection;
}

/** As much of a worksheet as is looked at first. */
export function windowOf(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getRange(`A1:${WINDOW_LAST_COLUMN}${WINDOW_ROWS}`).untrack();
}

function queueBounds(range: Excel.Range): void {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
}

function rectOf(range: Excel.Range): Rect {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** The areas are read one by one: the address of the whole gives only their first cells (OfficeDev/office-js #1590). */
function askAreas(all: Excel.RangeAreas): AskedAreas {
  const { areas } = all;
  areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  return { all, areas };
}

function askMerges(block: Excel.Range): AskedAreas {
  return askAreas(block.getMergedAreasOrNullObject());
}

function mergesOf({ all, areas }: AskedAreas): Rect[] {
  return all.isNullObject ? [] : areas.items.map(rectOf).filter((area) => area.rows * area.columns > 1);
}

/** The print area; null where there is none, or several. */
function printAreaOf({ all, areas }: AskedAreas): Rect | null {
  const [first, ...more] = all.isNullObject ? [] : areas.items.map(rectOf);
  return first === undefined || more.length > 0 ? null : first;
}

function askRows(block: Excel.Range): AskedRows {
  return block.getRowProperties({ rowHidden: true });
}

/** Absolute rows that are hidden. An empty sheet has no block, and its answer no rows. */
function hiddenRowsOf(rows: AskedRows, firstRow: number): number[] {
  return Array.from(rows.value, ({ rowHidden }, index) => (rowHidden === true ? firstRow + index : -1)).filter((row) => row >= 0);
}

function askTable({ name, proxy }: ProbedSheet['tables'][number]): AskedTable {
  const range = proxy.getRange().untrack();
  queueBounds(range);
  const filter = proxy.autoFilter;
  filter.load('isDataFiltered');
  return { name, range, filter };
}

function askSheet(probed: ProbedSheet, withContents: boolean): AskedSheet {
  const { proxy } = probed;
  const block = windowOf(proxy).getUsedRangeOrNullObject(true);
  queueBounds(block);
  // One value for the whole block: 0 where no cell is indented, null where they differ.
  block.format.load('indentLevel');
  if (withContents) queueContents(block);
  const used = proxy.getUsedRangeOrNullObject(true).untrack();
  queueBounds(used);
  const { protection, autoFilter: filter, names } = proxy;
  protection.load('protected');
  filter.load('isDataFiltered');
  names.load('items/name,items/formula');
  return { probed, withContents, block, used, merged: askMerges(block), printed: askAreas(proxy.pageLayout.getPrintAreaOrNullObject()), rows: askRows(block), protection, filter, names, tables: probed.tables.map(askTable) };
}

/** Asks all sheets in one request; asks again without their cells when these are too much for one answer. */
async function askSheets(send: Send, sheets: readonly ProbedSheet[]): Promise<readonly AskedSheet[]> {
  const asked = sheets.map((sheet) => askSheet(sheet, true));
  try {
    await send();
    return asked;
  } catch (error) {
    if (!isResponseTooLarge(error)) throw error;
  }
  const outlines = sheets.map((sheet) => askSheet(sheet, false));
  await send();
  return outlines;
}

interface ReadBlock {
  readonly block: Excel.Range;
  readonly rect: Rect;
  readonly contents: Contents;
  readonly merges: readonly Rect[];
  readonly hiddenRows: readonly number[];
  readonly unreadRows: number;
}

/** The first rows of a block that runs past the window, where they came with the sheet's outline. */
function shownOf({ withContents, block }: AskedSheet, rect: Rect): Contents | undefined {
  if (!withContents || block.isNullObject) return undefined;
  const shown = rectOf(block);
  const begins = shown.row === rect.row && shown.column === rect.column && shown.columns === rect.columns;
  return begins ? (contentsOf(block) ?? undefined) : undefined;
}

/** A sheet that runs past the window: its block is the used range itself, as far down as can be handled. */
async function readTall(send: Send, asked: AskedSheet): Promise<ReadBlock> {
  const used = rectOf(asked.used);
  const rect = { ...used, rows: Math.min(used.rows, MAX_ROWS), columns: Math.min(used.columns, WINDOW_COLUMNS - used.column) };
  const block = asked.probed.proxy.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
  const merged = askMerges(block);
  const rows = askRows(block);
  const contents = await readInPieces(send, block, rect, shownOf(asked, rect));
  return { block, rect, contents, merges: mergesOf(merged), hiddenRows: hiddenRowsOf(rows, rect.row), unreadRows: used.rows - rect.rows };
}

async function readBlock(send: Send, asked: AskedSheet): Promise<ReadBlock | null> {
  const { block, used } = asked;
  if (used.isNullObject || used.columnIndex >= WINDOW_COLUMNS) return null;
  if (used.rowIndex + used.rowCount > WINDOW_ROWS) return readTall(send, asked);
  if (block.isNullObject) return null;
  const rect = rectOf(block);
  const loaded = asked.withContents ? contentsOf(block) : null;
  const contents = loaded ?? (await readInPieces(send, block, rect));
  return { block, rect, contents, merges: mergesOf(asked.merged), hiddenRows: hiddenRowsOf(asked.rows, rect.row), unreadRows: 0 };
}

function ownNamesOf(names: Excel.NamedItemCollection): OwnName[] {
  return names.items
    .filter((item) => isOwnName(item.name))
    .map((item) => ({ name: item.name, area: areaOfNameFormula(String(item.formula)) }));
}

function tablesOf(tables: readonly AskedTable[]): ExcelTable[] {
  return tables.map(({ name, range }) => ({ name, area: rectOf(range) }));
}

function snapshotOf(asked: AskedSheet, read: ReadBlock | null): SheetSnapshot {
  const { id, name, visible } = asked.probed;
  const merges = read?.merges ?? [];
  return {
    id,
    name,
    visible,
    protected: asked.protection.protected,
    filtered: asked.filter.isDataFiltered || asked.tables.some((table) => table.filter.isDataFiltered),
    tables: tablesOf(asked.tables),
    ownNames: ownNamesOf(asked.names),
    block: read?.rect ?? null,
    ...(read?.contents ?? NO_CONTENTS),
    merges,
    mergesKnown: merges.length < MAX_AREAS,
    // Of a sheet that runs past the window only the window's indents are known.
    ...(read?.block === asked.block ? { indented: asked.block.format.indentLevel !== 0 } : {}),
    printArea: printAreaOf(asked.printed),
    hiddenRows: read?.hiddenRows ?? [],
    looks: new Map(),
    ...(read !== null && read.unreadRows > 0 ? { unreadRows: read.unreadRows } : {}),
  };
}

/** Reads all sheets: one request for workbooks of ordinary size. Rejects with Office's error. */
export async function readSheets(send: Send, sheets: readonly ProbedSheet[]): Promise<ReadSheets> {
  const snapshots: SheetSnapshot[] = [];
  const tracked = new Map<string, TrackedSheet>();
  for (const asked of await askSheets(send, sheets)) {
    const read = await readBlock(send, asked);
    snapshots.push(snapshotOf(asked, read));
    if (read !== null) tracked.set(asked.probed.id, { sheet: asked.probed.proxy, block: read.block, rect: read.rect });
  }
  return { snapshots, tracked };
}
