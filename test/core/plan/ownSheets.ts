/** Worksheets of ours as they stand after a run, from the words in their rows. */
import type { CellValue, Rect, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { contentOfTable } from '../../../src/core/plan/reportCells';
import type { LedgerSheet } from '../../../src/core/record/ledger';
import { tableNameOf } from '../../../src/core/record/ownNames';
import { textCell } from '../../../src/core/report/cells';
import { sheetOf } from '../checkInput';
import { sheetEntry } from '../record/records';

export function reportOf(id: string, sheetName: string, rows: readonly (readonly string[])[], more: Partial<ReportTable> = {}): ReportTable {
  return { id, sheetName, widths: rows[0]?.map(() => 10) ?? [], rows: rows.map((row) => row.map((text) => textCell(text))), merges: [], frames: [], repeated: null, landscape: false, charts: [], ...more };
}

/** What the record says of a table whose upper left cell is `at`. */
export function madeOf(table: ReportTable, at: { readonly row: number; readonly column: number } = { row: 0, column: 0 }, more: Partial<LedgerSheet> = {}): LedgerSheet {
  const { signature, rows } = contentOfTable(table, 'nilai', at);
  return sheetEntry(table.id, table.sheetName, rows, { ...at, columns: table.widths.length, signature, ...more });
}

/** The worksheet with the table on it, under our name; `grid` is what stands there now, from A1. */
export function standingOf(id: string, name: string, grid: readonly (readonly CellValue[])[], area: Rect | null, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const sheet = sheetOf(name, grid);
  return { ...sheet, ...(grid.length === 0 ? { block: null } : {}), ownNames: area === null ? [] : [{ name: tableNameOf(id), area }], ...more };
}

export function workbook(sheets: readonly SheetSnapshot[], more: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return { structureProtected: false, readOnly: false, sheets, parts: [], ...more };
}
