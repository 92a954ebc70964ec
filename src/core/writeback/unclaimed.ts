/** Results that may be ours although the workbook's record does not know them: Google Sheets and LibreOffice save none of it. */
import type { SheetSnapshot } from '../model/grid';
import type { ResultEntry, ResultTable } from '../model/resultColumn';
import type { ResultRole } from '../model/tables';
import { cellAt, isEmptyCell, type CurrentCell } from '../record/currentCell';
import { columnsOfRole, type Ledger } from '../record/ledger';
import { liesInOwnName, type RecordState } from '../record/record';
import { recordedOf } from '../record/recorded';
import { valueFor } from './numberFormat';
import { columnsByRole, formulaText } from './ownFormulas';
import { placeColumns, type PlacedColumn } from './places';

/** What the columns of one table have in common. */
interface Unclaimed {
  readonly sheet: SheetSnapshot;
  readonly record: RecordState;
  /** Where each result stands. */
  readonly columns: ReadonlyMap<ResultRole, number>;
}

/** Whether it holds what we would write there now; a formula only letter for letter. */
function holdsOurs(entry: ResultEntry, { columns }: Unclaimed, current: CurrentCell): boolean {
  if (current.formula !== null) return current.formula === formulaText(entry, columns);
  return valueFor(entry.content, current.numberFormat) === recordedOf(current);
}

/** The cells of one column of which no record tells. */
export interface UnclaimedColumn {
  readonly placed: PlacedColumn;
  readonly entries: readonly ResultEntry[];
}

/**
 * The column's cells of which no record tells and that hold what we would write or, where the record knows nothing of the whole
 * column, lie under a name of ours. Never a formula that differs, a row without a result, or what the result itself was taken from.
 */
function unclaimedEntries(of: Unclaimed, { result, column, isNew }: PlacedColumn): ResultEntry[] {
  if (isNew) return [];
  const { sheet, record } = of;
  const ledgers: readonly Ledger[] = record.complete === null ? record.begun : [record.complete, ...record.begun];
  const known = ledgers.flatMap((ledger) => columnsOfRole(ledger, sheet.name, result.role)).map(({ entries }) => entries);
  const isLost = known.every(({ size }) => size === 0);
  return result.entries.filter((entry) => {
    if (entry.content.kind === 'empty' || entry.isTyped === true || known.some((entries) => entries.has(entry.key))) return false;
    const current = cellAt(sheet, entry.row, column);
    if (isEmptyCell(current)) return false;
    return holdsOurs(entry, of, current) || (isLost && current.formula === null && liesInOwnName(sheet, result.role, entry.row, column));
  });
}

/** The table's columns with such cells, in their order; `entries` is empty where it has none. */
export function unclaimedColumns(table: ResultTable, record: RecordState): UnclaimedColumn[] {
  const placed = placeColumns(table, record);
  const columns = columnsByRole(placed);
  return placed.map((one) => ({ placed: one, entries: unclaimedEntries({ sheet: table.sheet, record, columns }, one) }));
}

/** How many cells look like ours although no record tells of them. */
export function countUnclaimed(tables: readonly ResultTable[], record: RecordState): number {
  return tables.flatMap((table) => unclaimedColumns(table, record)).reduce((count, { entries }) => count + entries.length, 0);
}
