/** An amount of APBD as a formula on the user's cell. */
import { divideHalfAway } from '../exact/rounding';
import type { Decimal } from '../model/decimal';
import type { CellRef, Formula } from '../model/formula';
import type { ApbdTable } from '../model/tables';
import { cellAt } from '../record/currentCell';
import { exactRef } from './exactRef';

/** Columns that one merged header may span: "Rp" apart, the number beside it. */
const MOST_SPAN = 4;

/** More decimals than thousands or millions of whole rupiah have. */
const DECIMALS_OF_UNIT = 6;

/** The user's cell of an amount in the sheet's own unit; null where no cell there is that number. */
export function amountCell({ sheet }: ApbdTable, row: number, column: number | null, inSheet: Decimal): CellRef | null {
  if (column === null) return null;
  const isRp = (at: number): boolean => /^\s*(?:rp\.?)?\s*$/i.test(String(cellAt(sheet, row, at).value));
  let ref = exactRef(sheet, row, column, inSheet);
  for (let at = column; at < column + MOST_SPAN && isRp(at); at += 1) ref = exactRef(sheet, row, at + 1, inSheet);
  return ref;
}

/** An amount (rupiah) in the unit of the sheet. */
export function inUnitOf({ factor }: Pick<ApbdTable, 'factor'>, amount: Decimal): Decimal {
  return factor === 1 ? amount : divideHalfAway(amount, { coefficient: BigInt(factor), scale: 0 }, amount.scale + DECIMALS_OF_UNIT);
}

/** The amount (rupiah) as the user's cell, times what one unit of the sheet is; null where no cell there is that number. */
export function amountRef(table: ApbdTable, row: number, column: number | null, amount: Decimal): Formula<CellRef> | null {
  const ref = amountCell(table, row, column, inUnitOf(table, amount));
  if (ref === null) return null;
  return table.factor === 1 ? [ref] : [ref, `*${table.factor}`];
}
