/**
 * Formulas that recompute what the core computed, in functions that Excel 2016 and LibreOffice have, none of which depends on
 * the locale. Inputs are scaled to whole numbers before they are divided, so that binary fractions cannot move a tie
 * (4.55 of 5 is 91.00), and the quotient is rounded as a whole number of hundredths, where a tie is exact:
 * ROUND(ROUND(R*100,0)*10000/ROUND(T*100,0),0)/100.
 */
import type { Formula } from '../model/formula';
import type { FormulaRef } from '../model/reportTable';

/** A cell of the same table. */
export function own(row: number, column: number, rows = 1, columns = 1): FormulaRef {
  return { own: { row, column, rows, columns } };
}

/** What a formula may be built of: a reference, or a formula within it. */
export type Operand<Ref extends object> = Ref | Formula<Ref>;

function isFormula<Ref extends object>(operand: Operand<Ref>): operand is Formula<Ref> {
  return Array.isArray(operand);
}

/** An operand's parts. */
export function inside<Ref extends object>(operand: Operand<Ref>): Formula<Ref> {
  return isFormula(operand) ? operand : [operand];
}

/** The same as a factor or a subtrahend: in parentheses unless it is one cell, one number or one sum. */
function grouped<Ref extends object>(operand: Operand<Ref>): Formula<Ref> {
  const parts = inside(operand);
  return parts.length === 1 || (parts[0] === 'SUM(' && parts.indexOf(')') === parts.length - 1) ? parts : ['(', ...parts, ')'];
}

/** The factor that makes numbers of that many decimals whole. */
function wholeFactor(decimals: number): string {
  return `1${'0'.repeat(Math.max(2, decimals))}`;
}

/** part / whole in percent, two decimals, from inputs of at most `decimals` decimals; `otherwise` where the whole is 0. */
export function percentFormula<Ref extends object>(part: Operand<Ref>, whole: Operand<Ref>, decimals: number, otherwise: string | null): Formula<Ref> {
  const factor = wholeFactor(decimals);
  const quotient: Formula<Ref> = ['ROUND(ROUND(', ...grouped(part), `*${factor},0)*10000/ROUND(`, ...grouped(whole), `*${factor},0),0)/100`];
  return otherwise === null ? quotient : ['IF(', ...grouped(whole), `=0,"${otherwise}",`, ...quotient, ')'];
}

/** a − b with that many decimals; of whole numbers nothing need be rounded. */
export function differenceFormula<Ref extends object>(a: Operand<Ref>, b: Operand<Ref>, decimals = 2): Formula<Ref> {
  const difference: Formula<Ref> = [...inside(a), '-', ...grouped(b)];
  return decimals === 0 ? difference : ['ROUND(', ...difference, `,${decimals})`];
}

/** The sum of cells, as it stands. */
export function plainSum<Ref extends object>(cells: readonly Ref[]): Formula<Ref> {
  return ['SUM(', ...cells.flatMap((cell, index) => (index === 0 ? [cell] : [',', cell])), ')'];
}

/** The sum of cells, two decimals. */
export function sumFormula<Ref extends object>(cells: readonly Ref[]): Formula<Ref> {
  return ['ROUND(', ...plainSum(cells), ',2)'];
}
