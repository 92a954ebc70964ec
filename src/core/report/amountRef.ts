/** An amount of APBD as a formula on the user's cell. */
import { divideHalfAway } from '../exact/rounding';
import type { Decimal } from '../model/decimal';
import type { ReportFormula } from '../model/reportTable';
import type { ApbdTable } from '../model/tables';
import { exactRef, typedText } from './userCells';

/** Columns that one merged header may span: "Rp" apart, the number beside it. */
const MOST_SPAN = 4;

/** The amount (rupiah) as the user's cell, times what one unit of the sheet is; null where no cell there is that number. */
export function amountRef({ sheet, factor }: ApbdTable, row: number, column: number | null, amount: Decimal): ReportFormula | null {
  if (column === null) return null;
  const inSheet = factor === 1 ? amount : divideHalfAway(amount, { coefficient: BigInt(factor), scale: 0 }, amount.scale + 6);
  let ref = exactRef(sheet, row, column, inSheet);
  for (let at = column; ref === null && at < column + MOST_SPAN && /^(?:rp\.?)?$/i.test(typedText(sheet, row, at)); at += 1) ref = exactRef(sheet, row, at + 1, inSheet);
  if (ref === null) return null;
  return factor === 1 ? [ref] : [ref, `*${factor}`];
}
