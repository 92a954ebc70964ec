/** The formulas of results as texts, with the places that their columns have or will have. */
import type { ResultEntry, ResultTable } from '../model/resultColumn';
import type { ResultRole } from '../model/tables';
import { addressOf, addressOfArea } from '../record/address';
import type { FormulaOf } from '../record/planRestore';
import type { RecordState } from '../record/record';
import { placeColumns, type PlacedColumn } from './places';

type ColumnOf = ReadonlyMap<ResultRole, number>;

/** Where each result stands. */
export function columnsByRole(placed: readonly PlacedColumn[]): ColumnOf {
  return new Map(placed.map(({ result, column }) => [result.role, column]));
}

/** An entry's formula as Excel is given it; null where it has none, or refers to a result that the table has no column for. */
export function formulaText({ row, formula }: ResultEntry, columns: ColumnOf): string | null {
  if (formula === undefined) return null;
  const parts = formula.map((part): string | null => {
    if (typeof part === 'string') return part;
    if ('result' in part) {
      const column = columns.get(part.result);
      return column === undefined ? null : addressOf(row, column);
    }
    return addressOfArea({ rows: 1, columns: 1, ...part.cell });
  });
  return parts.includes(null) ? null : `=${parts.join('')}`;
}

/** The formula that formula mode would write for a role into a row now, whatever the mode. */
export function ownFormulas(table: ResultTable, record: RecordState): FormulaOf {
  const columns = columnsByRole(placeColumns(table, record));
  const texts = new Map(table.columns.map(({ role, entries }) => [role, new Map(entries.map((entry) => [entry.row, formulaText(entry, columns)]))]));
  return (role, row) => texts.get(role)?.get(row) ?? null;
}
