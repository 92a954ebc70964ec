/** What the areas of a report table are: ruled tables with their headers, numbers that only feed a chart, and all else. */
import type { Rect } from '../core/model/grid';
import type { ReportTable } from '../core/model/reportTable';

/** Whether a cell lies in an area. */
export function isInside(row: number, column: number, area: Rect): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** How many rows from the frame's top are header: Word repeats them on every page. */
export function headerRows({ rows }: ReportTable, frame: Rect): number {
  const isHeader = (row: number): boolean => {
    const cells = (rows[row] ?? []).slice(frame.column, frame.column + frame.columns).filter((cell) => cell !== null);
    return cells.length > 0 && cells.every(({ role }) => role === 'kepala' || role === 'nomor-kolom');
  };
  let count = 0;
  while (count < frame.rows && isHeader(frame.row + count)) count += 1;
  return count < frame.rows ? count : 0;
}

/** Areas that only feed a chart: Word's charts hold their own numbers. The first area is the table itself. */
export function feedsChart({ frames, charts }: ReportTable, frame: Rect): boolean {
  if (frame === frames[0]) return false;
  return charts.some(({ categories, series }) => [categories, ...series.map(({ values }) => values)].some(({ row, column }) => isInside(row, column, frame)));
}

/** "Tabel 3.2 Rekapitulasi …"; tables without a number have their title alone. */
export function captionOf({ id, sheetName }: ReportTable, judul: string): string {
  return /^\d/.test(id) ? `${sheetName} ${judul}` : judul;
}
