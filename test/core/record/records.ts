/** Records of runs, from a few words each. */
import type { Ledger, LedgerColumn, LedgerEntry, LedgerSheet, LedgerTable } from '../../../src/core/record/ledger';
import type { RecordState } from '../../../src/core/record/record';

export const AT = '2026-11-24T08:00:00.000Z';

/** A cell that a run filled where nothing stood. */
export function entryOf(value: LedgerEntry['value'], more: Partial<LedgerEntry> = {}): LedgerEntry {
  return { value, earlier: '', kept: false, formatBefore: null, ...more };
}

export function columnOf(role: LedgerColumn['role'], column: number, entries: readonly (readonly [key: string, LedgerEntry])[], more: Partial<LedgerColumn> = {}): LedgerColumn {
  return { role, column, appended: null, named: false, entries: new Map(entries), ...more };
}

export function ledgerOf(tables: readonly LedgerTable[], more: Partial<Ledger> = {}): Ledger {
  return { run: 1, at: AT, selfComplete: false, tables, sheets: [], ...more };
}

/** A worksheet of ours at A1, one column wide. */
export function sheetEntry(id: string, sheet: string, rows: readonly string[], more: Partial<LedgerSheet> = {}): LedgerSheet {
  return { id, sheet, row: 0, column: 0, columns: 1, signature: 'tanda', rows, basis: 'dasar', charts: [], added: false, ...more };
}

export function recordOf(more: Partial<RecordState> = {}): RecordState {
  return { complete: null, begun: [], nextRun: 2, obsoleteParts: [], at: null, from: '', ...more };
}
