/** Worksheets as an agency might lay them out, for readers: rows of cells from A1, merged areas and number formats by their addresses. */
import type { CellValue, Rect, SheetSnapshot } from '../../src/core/model/grid';
import { sheetOf } from './checkInput';

const ADDRESS = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/;

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function areaOf(address: string): Rect {
  const [, left = 'A', top = '1', right = left, bottom = top] = ADDRESS.exec(address) ?? [];
  return { row: Number(top) - 1, column: columnOf(left), rows: Number(bottom) - Number(top) + 1, columns: columnOf(right) - columnOf(left) + 1 };
}

export interface Look {
  /** "A1:P1 D4:F4". */
  readonly merges?: string;
  /** Number formats by cell. */
  readonly formats?: Readonly<Record<string, string>>;
}

export function layout(name: string, rows: readonly (readonly CellValue[])[], { merges = '', formats = {} }: Look = {}): SheetSnapshot {
  const sheet = sheetOf(name, rows);
  const numberFormats = sheet.numberFormats.map((row) => [...row]);
  for (const [address, format] of Object.entries(formats)) {
    const { row, column } = areaOf(address);
    (numberFormats[row] ?? [])[column] = format;
  }
  return { ...sheet, numberFormats, merges: merges === '' ? [] : merges.split(' ').map(areaOf) };
}
