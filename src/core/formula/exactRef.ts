/** The user's cells as formulas may use them: only where a recalculation gives exactly the number that was read. */
import { decimalOf, equals } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { CellRef } from '../model/formula';
import type { SheetSnapshot } from '../model/grid';
import type { NumberReading } from '../model/number';
import { cellAt } from '../record/currentCell';

/** The user's cell where it holds exactly that number; null for a text, a percent format's 0.98, an empty cell, another number. */
export function exactRef(sheet: SheetSnapshot, row: number, column: number | null, value: Decimal): CellRef | null {
  if (column === null) return null;
  const { value: there, numberFormat } = cellAt(sheet, row, column);
  const stands = typeof there === 'number' && !numberFormat.includes('%') ? decimalOf(there) : null;
  return stands !== null && equals(stands, value) ? { sheet: sheet.name, cell: { row, column } } : null;
}

/** A number that is shown as one: no letter, no sign beside it that would be lost. */
export function plainNumber(reading: NumberReading): Decimal | null {
  return reading.kind === 'number' && reading.predikat === null && reading.arah === null ? reading.value : null;
}
