/** A number of the user's as an operand: the cell that holds it, or the sum of the cells that make it up. */
import { plainSum, type Operand } from '../formula/formula';
import type { CellRef } from '../model/formula';
import { contiguous } from '../record/address';

/** Sums of more areas than that are no formula that anybody could read. */
const MOST_AREAS = 30;

/** One cell as itself, several as the sum of their areas; null for none or too many. Within a column their rows ascend. */
export function sumOfCells(sheet: string, cells: readonly { readonly row: number; readonly column: number }[]): Operand<CellRef> | null {
  const [first] = cells;
  if (first === undefined) return null;
  if (cells.length === 1) return { sheet, cell: first };
  const areas = [...new Set(cells.map(({ column }) => column))].flatMap((column) =>
    contiguous(cells.filter((cell) => cell.column === column).map(({ row }) => row)).map((run): CellRef => ({ sheet, cell: { ...run, column, columns: 1 } })),
  );
  return areas.length > MOST_AREAS ? null : plainSum(areas);
}
