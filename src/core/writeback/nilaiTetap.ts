/** `nilai-tetap`: what stays a value in formula mode, by worksheet and column. */
import type { Issue } from '../model/issue';
import type { ParamsOf } from '../model/issueParams';
import type { ResultTable } from '../model/resultColumn';
import { addressesOf, addressOf } from '../record/address';
import { cellAt } from '../record/currentCell';

/**
 * One finding for each column with such cells: `masukan` for cells that results come from, `hasil` for result cells themselves
 * (in an Excel Table, under a percent format, kategori of a capaian that the user typed).
 */
export function nilaiTetap({ sheet, fixedInputs = [] }: ResultTable, results: readonly { readonly column: number; readonly rows: readonly number[] }[]): Issue[] {
  const inputColumns = [...new Set(fixedInputs.map(({ column }) => column))].sort((a, b) => a - b);
  const inputs = inputColumns.map((column) => ({ bagian: 'masukan', column, rows: fixedInputs.filter((cell) => cell.column === column).map(({ row }) => row) }));
  return [...inputs, ...results.map((result) => ({ bagian: 'hasil', ...result }))].flatMap(({ bagian, column, rows }): Issue[] => {
    const [first] = rows;
    if (first === undefined) return [];
    const params: ParamsOf<'nilai-tetap'> = { cells: addressesOf(column, rows), bagian };
    return [{ code: 'nilai-tetap', severity: 'info', sheet: sheet.name, cell: addressOf(first, column), value: cellAt(sheet, first, column).value, params }];
  });
}
