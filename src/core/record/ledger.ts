/** What one run wrote and what stood there before it: the way back, and the proof of what is ours. Kept in a custom XML part. */
import type { CellValue } from '../model/grid';
import type { InputRole, ResultRole } from '../model/tables';

export interface LedgerEntry {
  /** What we put into the cell, as Excel holds it (0.9766 under a percent format); '' where we cleared it. */
  readonly value: CellValue;
  /** What stood there before this run: '', an earlier result of ours, or what the user had typed and let us replace (`typed`). */
  readonly earlier: CellValue;
  /** True where an earlier run wrote the value and this one left it. */
  readonly kept: boolean;
  /** The number format that this run replaced; null where it replaced none. */
  readonly formatBefore: string | null;
  /** What the user had typed there and let this run or an earlier one replace; absent where nothing was typed. It never was ours. */
  readonly typed?: CellValue;
  /** True where the user said that what stood there was ours (src/core/plan/planAnggapan.ts): what stood there before that nobody knows. */
  readonly adopted?: true;
}

/** Whether this run only took the cell for ours: what stands there stays when it is taken back. */
export function isAdoption({ adopted, kept, value, earlier }: LedgerEntry): boolean {
  return adopted === true && !kept && value === earlier;
}

/** What a run put into the cells above and between the data of a column that it appended. */
export interface AppendedHead {
  readonly header: string;
  readonly numbers: readonly CellValue[];
}

export interface LedgerColumn {
  readonly role: ResultRole;
  /** Absolute, when it was written; columns inserted since move the cells, not this number. */
  readonly column: number;
  /** Null for a column that the table had already. */
  readonly appended: AppendedHead | null;
  /** What any run of ours put there when it appended the column, however long ago; absent for a column of the user's. */
  readonly head?: AppendedHead;
  /** Whether our hidden name lay over the column before the run. */
  readonly named: boolean;
  readonly entries: ReadonlyMap<string, LedgerEntry>;
}

export interface LedgerTable {
  /** The worksheet's name: ids do not outlive the session (OfficeDev/office-js #1390). */
  readonly sheet: string;
  readonly columns: readonly LedgerColumn[];
}

/** A text of the user's that a run made a number; it stays the user's own. */
export interface LedgerFix {
  /** The worksheet's name. */
  readonly sheet: string;
  readonly role: InputRole;
  /** The row's. */
  readonly key: string;
  /** The number that we put there, and the text that stood there. */
  readonly value: number;
  readonly earlier: string;
  /** The number format that was replaced; null where none was. */
  readonly formatBefore: string | null;
}

/** A worksheet of ours: a table of the report, or the findings. */
export interface LedgerSheet {
  /** The table's unchanging id (ReportTable). */
  readonly id: string;
  /** The worksheet's name when it was written. */
  readonly sheet: string;
  /** Its upper left cell when it was written, and how many columns it has; absolute. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** Of the whole table as it was made: words, numbers, formulas, looks. */
  readonly signature: string;
  /** Of each row as it stood in the cells: what differs was edited since. */
  readonly rows: readonly string[];
  /** Of the results it was made from; a table is behind when these have changed since. */
  readonly basis: string;
  /** Names of its charts. */
  readonly charts: readonly string[];
  /** True where this run made the worksheet. */
  readonly added: boolean;
}

export interface Ledger {
  readonly run: number;
  /** ISO time. */
  readonly at: string;
  /** True where no completion part is needed: it was added after everything else. */
  readonly selfComplete: boolean;
  readonly tables: readonly LedgerTable[];
  readonly sheets: readonly LedgerSheet[];
  /** Texts that this run made numbers; absent where there were none. */
  readonly fixes?: readonly LedgerFix[];
}

/**
 * The columns of a role that may tell of a sheet's cells: those recorded for the sheet of this name, or all of the role
 * where there is none, since the sheet may have been renamed or copied.
 */
export function columnsOfRole({ tables }: Ledger, sheet: string, role: ResultRole): readonly LedgerColumn[] {
  const all = tables.flatMap((table) => table.columns.filter((column) => column.role === role).map((column) => ({ table, column })));
  const own = all.filter(({ table }) => table.sheet === sheet);
  return (own.length > 0 ? own : all).map(({ column }) => column);
}
