/** A sheet's cells by absolute row and column, with merged areas looked through where a header needs it. */
import type { CellValue, Rect, SheetSnapshot } from '../model/grid';
import type { ResultCell } from '../model/indikator';
import type { CellInput } from './numberContext';

export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly block: Rect;
  readonly bottom: number;
  readonly right: number;
  value(row: number, column: number): CellValue;
  /** The cell's text, trimmed; numbers and booleans as text. */
  text(row: number, column: number): string;
  /** Whether {@link text} is empty. */
  isBlank(row: number, column: number): boolean;
  input(row: number, column: number): CellInput;
  result(row: number, column: number): ResultCell;
  /** The merged area that covers the cell, or null. */
  mergeAt(row: number, column: number): Rect | null;
  /** The text of the cell, or of the first cell of the merged area that covers it. */
  shownText(row: number, column: number): string;
}

/** Spaces that do not break, which pasted text is full of, as plain ones. Looked for one by one: hardly any cell has them. */
function withPlainSpaces(text: string): string {
  const odd = text.includes('\u00A0') || text.includes('\u2007') || text.includes('\u202F');
  return odd ? text.replace(/[\u00A0\u2007\u202F]/g, ' ') : text;
}

/** A view of the sheet's block; null for an empty sheet. */
export function viewSheet(sheet: SheetSnapshot): SheetView | null {
  const { block } = sheet;
  if (block === null) return null;
  const value = (row: number, column: number): CellValue => sheet.values[row - block.row]?.[column - block.column] ?? '';
  const text = (row: number, column: number): string => {
    const content = value(row, column);
    return typeof content === 'string' ? withPlainSpaces(content).trim() : String(content);
  };
  const isBlank = (row: number, column: number): boolean => {
    const content = value(row, column);
    return typeof content === 'string' && (content === '' || content.trim() === '');
  };
  const input = (row: number, column: number): CellInput =>
    ({ value: value(row, column), valueType: sheet.valueTypes[row - block.row]?.[column - block.column] ?? 'Empty', numberFormat: sheet.numberFormats[row - block.row]?.[column - block.column] ?? 'General' });
  const byRow = new Map<number, Rect[]>();
  for (const merge of sheet.merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      const there = byRow.get(row);
      if (there === undefined) byRow.set(row, [merge]);
      else there.push(merge);
    }
  }
  const mergeAt = (row: number, column: number): Rect | null => byRow.get(row)?.find((merge) => column >= merge.column && column < merge.column + merge.columns) ?? null;
  return {
    sheet,
    block,
    bottom: block.row + block.rows - 1,
    right: block.column + block.columns - 1,
    value,
    text,
    isBlank,
    input,
    result: (row, column) => {
      const formula = sheet.formulas[row - block.row]?.[column - block.column];
      return { ...input(row, column), formula: typeof formula === 'string' && formula.startsWith('=') ? formula : null };
    },
    mergeAt,
    shownText: (row, column) => {
      const merge = mergeAt(row, column);
      return merge === null ? text(row, column) : text(merge.row, merge.column);
    },
  };
}
