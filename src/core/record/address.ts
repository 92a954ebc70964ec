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
