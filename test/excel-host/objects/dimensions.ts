/**
 * Widths and heights. Files count a column's width in digits of the default font (7 pixels each for Calibri 11), the API in
 * points (4/3 pixels each).
 */
import { linesOfText } from '../../../src/core/report/textWidth';
import type { Sheet } from '../model/sheet';
import type { Look } from '../xlsx/styles';

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

/** Pixels that an average letter of an 11 point font takes; of fonts other than Arial nobody knows the letters here. */
const LETTER_PIXELS = 6.6;
const LETTER_POINTS = 11;
/** Pixels of a cell that its text leaves free, left and right together. */
const EDGES = 6;

/** Lines of a wrapped text in a cell of so many pixels. */
function wrappedLines(shown: string, pixels: number, { fontName, fontSize, bold }: Look): number {
  if (fontName === 'Arial') return linesOfText(shown, pointsOf(pixels - EDGES), { size: fontSize, bold });
  const room = Math.max(1, Math.floor((pixels - EDGES) / ((LETTER_PIXELS * fontSize) / LETTER_POINTS)));
  return shown.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
}

/** The height, in points, that shows all of a row's wrapped texts; null where one line does. Merged cells do not count (sure). */
export function fittingHeight(sheet: Sheet, row: number, columns: { readonly from: number; readonly to: number }): number | null {
  const { styles } = sheet.workbook;
  let height = DEFAULT_ROW_POINTS;
  for (let column = columns.from; column <= columns.to; column += 1) {
    const value = sheet.value(row, column);
    const look = styles.look(sheet.style(row, column));
    if (typeof value !== 'string' || !look.wrap || sheet.mergeAt(row, column) !== undefined) continue;
    height = Math.max(height, wrappedLines(value, columnPixels(sheet, column), look) * (look.fontSize * 1.3 + 0.7));
  }
  return height === DEFAULT_ROW_POINTS ? null : Math.round(height * 4) / 4;
}
