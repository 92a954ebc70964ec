/** The name of a row of indikator, and what numbers it. */
import type { HeaderColumn } from './header';
import type { SheetView } from './sheetView';

/** Only a bullet or number in a cell of its own, before the name's: "-", "1.2", "a.". */
export const MARK = /^(?:[-–•]|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z])[.)]?)$/i;

export interface NameCell {
  readonly mark: string;
  readonly name: string;
  readonly column: number;
}

/** The name as typed, and the bullet or number that stands in a cell of its own before it. */
export function nameAt(view: SheetView, row: number, { column: from, to }: Pick<HeaderColumn, 'column' | 'to'>): NameCell {
  let mark = '';
  for (let column = from; column <= to; column++) {
    const text = view.text(row, column);
    if (text === '') continue;
    if (column < to && MARK.test(text)) mark = text;
    else if (!/^[-–•]$/.test(text)) return { mark, name: String(view.value(row, column)).replace(/\u00A0/g, ' ').trimEnd(), column };
  }
  return { mark: '', name: /^[-–•]$/.test(mark) ? '' : mark, column: from };
}
