/** What an earlier record knows of cells that this run does not look at: it stays known. */
import type { ResultRole } from '../model/tables';
import type { Ledger, LedgerColumn, LedgerTable } from '../record/ledger';
import type { RecordState } from '../record/record';

/** A complete run's column as one that this run leaves as it is. */
function asKept(column: LedgerColumn): LedgerColumn {
  const entries = [...column.entries]
    .filter(([, { value }]) => value !== '')
    .map(([key, entry]) => [key, { ...entry, earlier: '', kept: true, formatBefore: null }] as const);
  const head = column.head ?? column.appended;
  return { ...column, ...(head === null ? {} : { head }), appended: null, named: true, entries: new Map(entries) };
}

/** A sheet that was renamed is looked at under its new name: its old name has no table, its role has. */
function isCovered({ tables }: Ledger, { sheet }: LedgerTable, role: ResultRole, looked: readonly LedgerTable[]): boolean {
  const ofRole = looked.filter(({ columns }) => columns.some((column) => column.role === role));
  return ofRole.some((table) => table.sheet === sheet || !tables.some((known) => known.sheet === table.sheet));
}

/**
 * Tables to add to a new ledger: those of the newest run, complete or not, that are not among `looked`. What an unfinished
 * run left there keeps its way back.
 */
export function carriedTables({ complete, begun }: RecordState, looked: readonly LedgerTable[]): LedgerTable[] {
  const [unfinished] = begun;
  const source = unfinished ?? complete;
  if (source === null) return [];
  return source.tables.flatMap((table) => {
    const columns = table.columns.filter(({ role }) => !isCovered(source, table, role, looked)).map((column) => (unfinished === undefined ? asKept(column) : column));
    const known = columns.filter(({ entries }) => entries.size > 0);
    return known.length === 0 ? [] : [{ sheet: table.sheet, columns: known }];
  });
}
