/** Sums of rows of APBD as formulas on its own cells. */
import { countedRows } from '../compute/petaKegiatan';
import { amountRef } from '../formula/amountRef';
import type { FormulaRef, ReportFormula } from '../model/reportTable';
import type { ReportInput } from './input';

type Apbd = NonNullable<ReportInput['apbd']>;
type Field = 'anggaran' | 'realisasi';

/** Excel takes 255 arguments; a sum of more areas stays a value. */
const MOST_ARGUMENTS = 200;

/** The cells that a row's amount stands in: its own, or its children's where it is their sum; null where one of them holds no plain number. */
function cellsOf(index: number, field: Field, apbd: Apbd): readonly ReportFormula[] | null {
  const result = apbd.results[index];
  const value = result?.[field] ?? null;
  if (result === undefined || value === null) return [];
  const { source } = result;
  const typed = source[field];
  if (typed !== null) {
    const ref = amountRef(apbd.table, source.row, apbd.table.columns[field], typed);
    return ref === null ? null : [ref];
  }
  const children = apbd.results.flatMap((child, at) => (child.source.parent === index ? [cellsOf(at, field, apbd)] : []));
  return children.some((cells) => cells === null) ? null : children.flatMap((cells) => cells ?? []);
}

/** The formula as the reference that it is; null where it is more than one ("C5*1000"). */
function plainRef(formula: ReportFormula | undefined): Extract<FormulaRef, { sheet: string }> | null {
  const [ref] = formula ?? [];
  return formula?.length === 1 && typeof ref === 'object' && 'sheet' in ref ? ref : null;
}

/** References to cells right below one another as one area. */
function asAreas(cells: readonly ReportFormula[]): readonly ReportFormula[] {
  const areas: ReportFormula[] = [];
  for (const cell of cells) {
    const ref = plainRef(cell);
    const last = plainRef(areas.at(-1));
    const rows = last?.cell.rows ?? 1;
    const goesOn = ref !== null && last !== null && last.cell.column === ref.cell.column && last.cell.row + rows === ref.cell.row;
    if (goesOn) areas[areas.length - 1] = [{ ...last, cell: { ...last.cell, rows: rows + 1, columns: 1 } }];
    else areas.push(cell);
  }
  return areas;
}

/** The sum of rows of APBD (indices into its results), each counted once; null where it cannot be one of its cells. */
export function jumlahFormula(rows: Iterable<number>, field: Field, apbd: Apbd): ReportFormula | null {
  const counted = [...countedRows(rows, apbd.results)].sort((a, b) => a - b).map((row) => cellsOf(row, field, apbd));
  if (counted.some((cells) => cells === null)) return null;
  const cells = counted.flatMap((one) => one ?? []);
  const [first] = cells;
  if (first === undefined) return null;
  if (cells.length === 1) return first;
  const areas = asAreas(cells);
  return areas.length > MOST_ARGUMENTS ? null : ['ROUND(SUM(', ...areas.flatMap((area, index) => (index === 0 ? area : [',', ...area])), '),2)'];
}
