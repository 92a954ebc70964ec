/** Sums and means over many cells of a table, whatever their number. */
import { own } from '../formula/formula';
import type { FormulaRef, ReportFormula } from '../model/reportTable';

/** Excel takes 255 arguments; sums of sums take as many cells as there are. */
const MOST_ARGUMENTS = 200;

/** Rows below one another become one area. `rows` ascend. */
function areasOf(rows: readonly number[], column: number): FormulaRef[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last.to + 1 === row) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => own(from, column, to - from + 1, 1));
}

function sumOf(parts: readonly ReportFormula[]): ReportFormula {
  return ['SUM(', ...parts.flatMap((part, index) => (index === 0 ? part : [',', ...part])), ')'];
}

/** The sum of a column's cells in rows of the same table, two decimals; null without rows. */
export function sumOfRows(rows: readonly number[], column: number): ReportFormula | null {
  if (rows.length === 0) return null;
  const areas = areasOf(rows, column).map((area): ReportFormula => [area]);
  const sums = Array.from({ length: Math.ceil(areas.length / MOST_ARGUMENTS) }, (_, chunk) => sumOf(areas.slice(chunk * MOST_ARGUMENTS, (chunk + 1) * MOST_ARGUMENTS)));
  const [first] = sums;
  return sums.length === 1 && first !== undefined ? ['ROUND(', ...first, ',2)'] : ['ROUND(', ...sumOf(sums), ',2)'];
}

/** The mean of the percents (two decimals) in a column's cells in rows of the same table, over those that have one; null where there are too many to name. */
export function meanOfRows(rows: readonly number[], column: number): ReportFormula | null {
  const areas = areasOf(rows, column);
  if (areas.length === 0 || areas.length > MOST_ARGUMENTS) return null;
  const list = areas.flatMap((area, index): ReportFormula => (index === 0 ? [area] : [',', area]));
  return ['IF(COUNT(', ...list, ')=0,"",ROUND(ROUND(SUM(', ...list, ')*100,0)/COUNT(', ...list, '),0)/100)'];
}

/** Rows of a table that are counted: those whose number column holds a number; sub rows and means have none. */
export interface CountedRows {
  readonly top: number;
  readonly rows: number;
  readonly numberColumn: number;
}

function columnOf({ top, rows }: CountedRows, column: number): FormulaRef {
  return own(top, column, rows, 1);
}

/** The mean of the percents (two decimals) in a column, over the counted rows that have one. */
export function meanOfCounted(counted: CountedRows, column: number): ReportFormula {
  const numbers = columnOf(counted, counted.numberColumn);
  const values = columnOf(counted, column);
  if (counted.rows === 1) return ['IF(ISNUMBER(', values, '),', values, ',"")'];
  const count: ReportFormula = ['COUNTIFS(', numbers, ',">0",', values, ',">=0")'];
  return ['IF(', ...count, '=0,"",ROUND(ROUND(SUMIF(', numbers, ',">0",', values, ')*100,0)/', ...count, ',0)/100)'];
}

/** How many counted rows have that text in a column; whole cells, whatever wildcards the text holds. */
export function countOfText(counted: CountedRows, column: number, text: string): ReportFormula {
  const escaped = text.replaceAll(/[~*?]/g, '~$&').replaceAll('"', '""');
  return ['COUNTIFS(', columnOf(counted, counted.numberColumn), ',">0",', columnOf(counted, column), `,"=${escaped}")`];
}

/** How many counted rows have no number in a column of percents. */
export function countOfBlank(counted: CountedRows, column: number): ReportFormula {
  const numbers = columnOf(counted, counted.numberColumn);
  return ['COUNT(', numbers, ')-COUNTIFS(', numbers, ',">0",', columnOf(counted, column), ',">=0")'];
}
