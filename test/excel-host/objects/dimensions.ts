/**
 * Widths and heights. Files count a column's width in digits of the default font (7 pixels each for Calibri 11), the API in
 * points (4/3 pixels each).
 */
import type { Sheet } from '../model/sheet';

const DIGIT_PIXELS = 7;
const DEFAULT_COLUMN_PIXELS = 64;
const DEFAULT_ROW_POINTS = 15;

export function columnPixels(sheet: Sheet, column: number): number {
  const span = sheet.columnSpan(column);
  if (span?.hidden === true) return 0;
  return span?.width === null || span === undefined ? defaultPixels(sheet) : Math.round(span.width * DIGIT_PIXELS);
}

function defaultPixels(sheet: Sheet): number {
  const width = sheet.parts.tree('sheetFormatPr')?.attributes['defaultColWidth'];
  return width === undefined ? DEFAULT_COLUMN_PIXELS : Math.round(Number(width) * DIGIT_PIXELS);
}

export function pointsOf(pixels: number): number {
  return pixels * 0.75;
}

/** The width that a file gives for so many points. */
export function fileWidth(points: number): number {
  return Math.round((Math.round(points / 0.75) / DIGIT_PIXELS) * 256) / 256;
}

export function rowPoints(sheet: Sheet, row: number): number {
  const own = sheet.rows[row];
  if (own?.hidden === true) return 0;
  return own?.height ?? Number(sheet.parts.tree('sheetFormatPr')?.attributes['defaultRowHeight'] ?? DEFAULT_ROW_POINTS);
}
