/** Sisa and % realisasi as formulas on the cells of APBD, in the sheet's own unit. */
import { childrenOf } from '../compute/anggaranChildren';
import { isNegative, withoutTrailingZeros } from '../exact/decimal';
import { amountCell, inUnitOf } from '../formula/amountRef';
import { differenceFormula, percentFormula } from '../formula/formula';
import type { AnggaranResult } from '../model/anggaran';
import type { ResultFormula, ResultTable } from '../model/resultColumn';
import type { ApbdTable } from '../model/tables';
import { cellAt, isEmptyCell } from '../record/currentCell';
import { sumOfCells } from './sumOfCells';

export interface AnggaranFormulas {
  /** One per result; null where an amount is in no cell that a formula could follow. */
  readonly sisa: readonly (ResultFormula | null)[];
  readonly persen: readonly (ResultFormula | null)[];
  readonly fixedInputs: NonNullable<ResultTable['fixedInputs']>;
}

/** Cells whose sum is an amount, and the decimals that they have at most. */
interface Amount {
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly decimals: number;
}

/** The amount of every row, from the last row upwards: its own cell, or those of its children where it has none of its own; null where a cell does not hold its number. */
function amountsOf(table: ApbdTable, results: readonly AnggaranResult[], field: 'anggaran' | 'realisasi'): (Amount | null)[] {
  const column = table.columns[field];
  const childrenByRow = childrenOf(results);
  const amounts: (Amount | null)[] = results.map(() => null);
  for (let index = results.length - 1; index >= 0; index -= 1) {
    const result = results[index];
    if (result === undefined || column === null) continue;
    const typed = result.source[field];
    if (typed !== null) {
      const inUnit = withoutTrailingZeros(inUnitOf(table, typed));
      const ref = amountCell(table, result.source.row, column, inUnit);
      amounts[index] = ref === null ? null : { cells: [ref.cell], decimals: inUnit.scale };
      continue;
    }
    const children = (childrenByRow.get(index) ?? []).map((child): Amount | null => {
      // A blank child adds nothing today, and what it is given tomorrow.
      const row = results[child]?.source.row ?? 0;
      return results[child]?.[field] === null ? { cells: isEmptyCell(cellAt(table.sheet, row, column)) ? [{ row, column }] : [], decimals: 0 } : (amounts[child] ?? null);
    });
    const known = children.filter((child) => child !== null);
    if (known.length < children.length) continue;
    amounts[index] = { cells: known.flatMap(({ cells }) => cells), decimals: Math.max(0, ...known.map(({ decimals }) => decimals)) };
  }
  return amounts;
}

export function anggaranFormulas(table: ApbdTable, results: readonly AnggaranResult[], tanpaPersen: string): AnggaranFormulas {
  const { columns } = table;
  const anggaran = amountsOf(table, results, 'anggaran');
  const realisasi = amountsOf(table, results, 'realisasi');
  const made = results.map((result, index) => {
    const [whole, part] = [anggaran[index] ?? null, realisasi[index] ?? null];
    if (result.sisa === null || result.anggaran === null || whole === null || part === null) return { sisa: null, persen: null };
    const [a, r] = [sumOfCells(table.sheet.name, whole.cells), sumOfCells(table.sheet.name, part.cells)];
    if (a === null || r === null) return { sisa: null, persen: null };
    const decimals = Math.max(whole.decimals, part.decimals);
    return {
      sisa: differenceFormula(a, r, decimals === 0 ? 0 : Math.max(2, decimals)),
      // No percentage is of a negative amount, which the formula does not look for.
      persen: isNegative(result.anggaran) ? null : percentFormula(r, a, decimals, tanpaPersen),
    };
  });
  const amounts = { anggaran, realisasi };
  const fixedInputs = results.flatMap(({ source, sisa }, index) =>
    (['anggaran', 'realisasi'] as const).flatMap((field) => {
      const column = columns[field];
      return sisa === null || source[field] === null || column === null || (amounts[field][index] ?? null) !== null ? [] : [{ row: source.row, column }];
    }),
  );
  return { sisa: made.map((one) => one.sisa), persen: made.map((one) => one.persen), fixedInputs };
}
