/** Where each table of ours goes: back to its own worksheet, onto a new one, or nowhere, and why. */
import type { Rect, SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { IssueCode } from '../model/issueCode';
import type { ParamsOf } from '../model/issueParams';
import type { ReportTable } from '../model/reportTable';
import { addressOf, addressOfArea } from '../record/address';
import { cellAt, isEmptyCell } from '../record/currentCell';
import type { LedgerSheet } from '../record/ledger';
import { tableNameOf } from '../record/ownNames';
import type { RecordState } from '../record/record';
import { emptyRow, standingRows } from './reportCells';

/** What is known of a table's worksheet. */
export interface OwnSheet {
  readonly sheet: SheetSnapshot;
  /** The block that is ours. */
  readonly area: Rect;
  /** What the runs recorded of it, the newest first. */
  readonly recorded: readonly LedgerSheet[];
  /** True where a run that did not finish may have left it half made. */
  readonly unfinished: boolean;
}

export type ReportPlace =
  | { readonly kind: 'own'; readonly own: OwnSheet }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'refused' };

const LONGEST_NAME = 31;

/** What the record says of a table, the newest run first. What a finished run added is not added by the one that is under way. */
function recordedOf({ begun, complete }: RecordState, id: string): { readonly recorded: readonly LedgerSheet[]; readonly unfinished: boolean } {
  const ofId = (sheets: readonly LedgerSheet[]): LedgerSheet[] => sheets.filter((sheet) => sheet.id === id);
  const fromBegun = begun.flatMap(({ sheets }) => ofId(sheets));
  return { recorded: [...fromBegun, ...ofId(complete?.sheets ?? []).map((known) => ({ ...known, added: false }))], unfinished: fromBegun.length > 0 };
}

/** The worksheet that holds a table: by our name over its block, or as the record of a run that broke off has it. */
export function ownSheetOf(snapshot: WorkbookSnapshot, record: RecordState, id: string): OwnSheet | null {
  const { recorded, unfinished } = recordedOf(record, id);
  const name = tableNameOf(id);
  const named = snapshot.sheets.flatMap((sheet) => {
    const area = sheet.ownNames.find((own) => own.name === name)?.area ?? null;
    return area === null ? [] : [{ sheet, area }];
  });
  // A copy of the worksheet has the name too: the one that was recorded is ours.
  const found = named.find(({ sheet }) => recorded.some((known) => known.sheet === sheet.name)) ?? named[0];
  if (found !== undefined) return { ...found, recorded, unfinished };
  return unfinished ? unnamedSheet(snapshot, recorded) : null;
}

/** A worksheet that a run began and could not name: it was added and is empty, or its name was about to be set anew. */
function unnamedSheet({ sheets }: WorkbookSnapshot, recorded: readonly LedgerSheet[]): OwnSheet | null {
  for (const known of recorded) {
    const sheet = sheets.find(({ name }) => name === known.sheet);
    if (sheet === undefined || (sheet.block === null && !known.added)) continue;
    const { row, column, columns, rows } = known;
    return { sheet, area: { row, column, rows: rows.length, columns }, recorded, unfinished: true };
  }
  return null;
}

function say<C extends IssueCode>(code: C, severity: Issue['severity'], sheet: string, cell: string, params: ParamsOf<C>): Issue {
  return { code, severity, sheet, cell, value: null, params };
}

/** Rows of ours, relative to the block, that hold something else than any run of ours wrote. */
export function editedRows({ sheet, area, recorded, unfinished }: OwnSheet): number[] {
  const standing = standingRows(sheet, area);
  if (unfinished) {
    const ours = new Set([...recorded.flatMap(({ rows }) => rows), emptyRow(area.columns)]);
    return standing.flatMap((row, at) => (ours.has(row) ? [] : [at]));
  }
  const [latest] = recorded;
  if (latest?.rows.length !== standing.length) return [0];
  return standing.flatMap((row, at) => (row === latest.rows[at] ? [] : [at]));
}

/** True where nothing but our block stands on the worksheet. */
function standsAlone({ sheet: { block }, area }: OwnSheet): boolean {
  if (block === null) return true;
  const within = (from: number, count: number, first: number, many: number): boolean => from >= first && from + count <= first + many;
  return within(block.row, block.rows, area.row, area.rows) && within(block.column, block.columns, area.column, area.columns);
}

/** Why a worksheet of ours cannot be taken away: it cannot be changed, or somebody put something into it. Null where it can. */
export function obstacleToRemoval(own: OwnSheet, { structureProtected }: WorkbookSnapshot): 'protected' | 'edited' | null {
  if (structureProtected || own.sheet.protected) return 'protected';
  return own.sheet.block !== null && (editedRows(own).length > 0 || !standsAlone(own)) ? 'edited' : null;
}

/** The first cell of the user's that lies where a table must grow. */
function blockingCell({ sheet, area }: OwnSheet, wanted: Rect): { readonly row: number; readonly column: number } | null {
  const { block } = sheet;
  if (block === null) return null;
  const lastRow = Math.min(wanted.row + wanted.rows, block.row + block.rows);
  const lastColumn = Math.min(wanted.column + wanted.columns, block.column + block.columns);
  for (let row = wanted.row; row < lastRow; row += 1) {
    for (let column = wanted.column; column < lastColumn; column += 1) {
      const inside = row < area.row + area.rows && column < area.column + area.columns;
      if (!inside && !isEmptyCell(cellAt(sheet, row, column))) return { row, column };
    }
  }
  return null;
}

function placeOwn(own: OwnSheet, table: ReportTable, issues: Issue[]): ReportPlace {
  const { sheet, area } = own;
  if (sheet.protected) {
    issues.push(say('lembar-terlindungi', 'error', sheet.name, '', {}));
    return { kind: 'refused' };
  }
  const [edited] = sheet.block === null ? [] : editedRows(own);
  if (edited !== undefined) {
    const row = area.row + edited;
    issues.push(say('tabel-diubah', 'error', sheet.name, addressOf(row, area.column), { area: addressOfArea({ ...area, row, rows: 1 }) }));
    return { kind: 'refused' };
  }
  const blocked = blockingCell(own, { ...area, rows: table.rows.length, columns: table.widths.length });
  if (blocked !== null) {
    const cell = addressOf(blocked.row, blocked.column);
    issues.push(say('tabel-terhalang', 'error', sheet.name, cell, { blocked: cell }));
    return { kind: 'refused' };
  }
  return { kind: 'own', own };
}

/** A name that no worksheet has: the wanted one, "… (LKj)", "… (LKj 2)" and on. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 0; ; number += 1) {
    const suffix = number === 0 ? '' : number === 1 ? ' (LKj)' : ` (LKj ${number})`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function otherName(wanted: string, used: string): Issue {
  return say('nama-lembar-terpakai', 'info', wanted, '', { wanted, used });
}

export interface PlacedReport {
  readonly table: ReportTable;
  readonly place: ReportPlace;
}

/** Finds every table its place, in the order of the tables. */
export function placeReports(tables: readonly ReportTable[], snapshot: WorkbookSnapshot, record: RecordState, taken: Set<string>): { readonly placed: readonly PlacedReport[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const placed = tables.map((table): PlacedReport => {
    const own = ownSheetOf(snapshot, record, table.id);
    if (own !== null) {
      const { name } = own.sheet;
      // It was made under another name, and the sheet for whose sake is still there.
      if (name.startsWith(`${table.sheetName} (LKj`) && snapshot.sheets.some((sheet) => sheet.name.toLowerCase() === table.sheetName.toLowerCase())) issues.push(otherName(table.sheetName, name));
      return { table, place: placeOwn(own, table, issues) };
    }
    if (snapshot.structureProtected) {
      issues.push(say('struktur-terlindungi', 'error', '', '', { tabel: table.sheetName }));
      return { table, place: { kind: 'refused' } };
    }
    const name = freeName(table.sheetName, taken);
    taken.add(name.toLowerCase());
    if (name !== table.sheetName) issues.push(otherName(table.sheetName, name));
    return { table, place: { kind: 'new', name } };
  });
  return { placed, issues };
}
