/** How high the rows of a table are: Excel fits a row to its cells, but not to merged ones, so that these are measured here. */
import type { Rect } from '../model/grid';
import type { ReportCell, ReportTable } from '../model/reportTable';
import { linesOfText } from '../report/textWidth';
import { pointsOf } from '../report/widths';
import { BODY_SIZE, lookOf } from './reportLooks';

/** Points: the height of a row of one line, what a cell keeps free of text left and right together, and above and below; a step of indent. */
const ROW = 15;
const BESIDE = 5;
const ABOVE_AND_BELOW = 1;
const INDENT = 7;
/** The height of a line, in parts of the letters' size. */
const LEADING = 1.275;
/** Excel makes no row higher. */
const HIGHEST = 409;
/** Points below a table's titles. */
const BELOW_TITLE = 9;

/** What a cell's text asks for in a column, or several, of so many points; 0 where one row holds it. */
function heightOf(cell: ReportCell | null | undefined, width: number): number {
  if (cell?.content.kind !== 'text') return 0;
  const { size = BODY_SIZE, bold = false, wrap = false, indent = 0 } = lookOf(cell);
  const lines = wrap ? linesOfText(cell.content.text, width - BESIDE - indent * INDENT, { size, bold }) : 1;
  // Excel keeps heights to a quarter of a point.
  return lines === 1 && size <= BODY_SIZE ? 0 : Math.ceil((lines * size * LEADING + ABOVE_AND_BELOW) * 4) / 4;
}

export interface RowHeights {
  /** In points, of every row. */
  readonly heights: readonly number[];
  /** Rows that Excel would not make so high by itself. */
  readonly forced: ReadonlySet<number>;
}

/** The heights of a table's rows. Where a merged text needs more than its rows have, they share what is missing. */
export function rowHeights({ rows, widths, merges }: ReportTable): RowHeights {
  const points = widths.map(pointsOf);
  const merged = rows.map((row) => row.map(() => false));
  for (const area of merges) {
    for (let row = area.row; row < area.row + area.rows; row += 1) merged[row]?.fill(true, area.column, area.column + area.columns);
  }
  const heights = rows.map((row, r) => Math.min(HIGHEST, Math.max(ROW, ...row.map((cell, c) => (merged[r]?.[c] === true ? 0 : heightOf(cell, points[c] ?? 0))))));
  const forced = new Set<number>();
  const raise = (row: number, by: number): void => {
    heights[row] = Math.min(HIGHEST, Math.ceil((heights[row] ?? ROW) + by));
    forced.add(row);
  };
  const widthOf = ({ column, columns }: Rect): number => points.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
  for (const area of merges) {
    const own = Array.from({ length: area.rows }, (_, at) => area.row + at);
    const missing = heightOf(rows[area.row]?.[area.column], widthOf(area)) - own.reduce((sum, row) => sum + (heights[row] ?? ROW), 0);
    if (missing > 0) for (const row of own) raise(row, missing / area.rows);
  }
  rows.forEach(([cell], row) => {
    if (cell?.role === 'judul' && cell.content.kind === 'text' && rows[row + 1]?.[0]?.role !== 'judul') raise(row, BELOW_TITLE);
  });
  return { heights, forced };
}
