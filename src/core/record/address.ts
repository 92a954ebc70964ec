/** Cells and areas by their A1 names; rows and columns are 0-based and absolute in the worksheet. */
import type { Rect } from '../model/grid';

/** Letters of a column: 0 is A, 26 is AA. */
function lettersOf(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : lettersOf(rest)) + String.fromCharCode(65 + (column % 26));
}

/** The cell's address without its sheet: row 4, column 7 is "H5". */
export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** "G5:G6"; a single cell is "G5". */
export function addressOfArea({ row, column, rows, columns }: Rect): string {
  const first = addressOf(row, column);
  return rows * columns === 1 ? first : `${first}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** Sorted rows as unbroken stretches. */
export function contiguous(rows: readonly number[]): { row: number; rows: number }[] {
  const stretches: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else stretches.push({ row, rows: 1 });
  }
  return stretches;
}

/** How many cells and areas a list of addresses names. */
const NAMED_AREAS = 10;

/** "D7, D9:D12": one column's cells, neighbours as areas; the first ten where there are more. */
export function addressesOf(column: number, rows: readonly number[]): string {
  const areas = contiguous([...new Set(rows)].sort((a, b) => a - b)).map((run) => addressOfArea({ ...run, column, columns: 1 }));
  return areas.length > NAMED_AREAS ? `${areas.slice(0, NAMED_AREAS).join(', ')}, …` : areas.join(', ');
}
