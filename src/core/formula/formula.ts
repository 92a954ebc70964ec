/**
 * Formulas that recompute what the core computed, in functions that Excel 2016 and LibreOffice have, none of which depends on
 * the locale. Inputs are scaled to whole numbers before they are divided, so that binary fractions cannot move a tie
 * (4.55 of 5 is 91.00), and the quotient is rounded as a whole number of hundredths, where a tie is exact:
 * ROUND(ROUND(R*100,0)*10000/ROUND(T*100,0),0)/100.
 */
import type { FormulaRef, ReportFormula } from '../model/reportTable';

/** A cell of the same table. */
export function own(row: number, column: number, rows = 1, columns = 1): FormulaRef {
  return { own: { row, column, rows, columns } };
}

/** What a formula may be built of: a reference, or a formula within it. */
type Operand = FormulaRef | ReportFormula;

function inside(operand: Operand): ReportFormula {
  return 'own' in operand || 'sheet' in operand ? [operand] : operand;
}

/** The factor that makes numbers of that many decimals whole. */
function wholeFactor(decimals: number): string {
  return `1${'0'.repeat(Math.max(2, decimals))}`;
}

/** part / whole in percent, two decimals, from inputs of at most `decimals` decimals; `otherwise` where the whole is 0. */
export function percentFormula(part: Operand, whole: Operand, decimals: number, otherwise: string | null): ReportFormula {
  const factor = wholeFactor(decimals);
  const quotient: ReportFormula = ['ROUND(ROUND((', ...inside(part), `)*${factor},0)*10000/ROUND((`, ...inside(whole), `)*${factor},0),0)/100`];
  return otherwise === null ? quotient : ['IF((', ...inside(whole), `)=0,"${otherwise}",`, ...quotient, ')'];
}

/** a − b, two decimals. */
export function differenceFormula(a: Operand, b: Operand): ReportFormula {
  return ['ROUND((', ...inside(a), ')-(', ...inside(b), '),2)'];
}

/** The sum of cells, two decimals. */
export function sumFormula(cells: readonly FormulaRef[]): ReportFormula {
  return ['ROUND(SUM(', ...cells.flatMap((cell, index) => (index === 0 ? [cell] : [',', cell])), '),2)'];
}
