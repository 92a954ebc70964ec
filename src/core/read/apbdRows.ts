/** Which rows of a sheet belong to a budget table: its data, the rows that number its columns, its header repeated at page breaks. */
import type { BudgetColumns } from './apbdColumns';
import { headerAt, repeatsOf } from './header';
import { firstText, isBlankRow, isSignature } from './lines';
import { isNumberingRow } from './numberingRow';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';

export interface BudgetRows {
  readonly data: readonly number[];
  readonly numberingRows: readonly number[];
  readonly repeatedHeaders: readonly number[];
}

/** How many lines may stand between two parts of a table: title, unit, a blank one. */
const TITLE_LINES = 4;

export function budgetRows(view: SheetView, { header, anggaran, realisasi, nameTo }: BudgetColumns): BudgetRows {
  const { left, right } = header;
  const data: number[] = [];
  const numberingRows: number[] = [];
  const repeatedHeaders: number[] = [];
  const repeatsHeader = repeatsOf(view, header);
  const hasAmount = (row: number): boolean => !view.isBlank(row, anggaran.column) || (realisasi !== null && !view.isBlank(row, realisasi.column));
  /** After a blank row: amounts before the next one, below names without amounts or beside names outside the columns of names. */
  const amountsFollow = (from: number): boolean => {
    for (let row = from; row <= view.bottom && !isBlankRow(view, row, left, right); row++) {
      if (isSignature(firstText(view, row, left, right)) || headerAt(view, row) !== null) return false;
      if ([anggaran, realisasi ?? anggaran].some(({ column }) => typeof view.value(row, column) === 'number')) return true;
    }
    return false;
  };
  const isSameHeader = (row: number): boolean => header.columns.every(({ column }) => wordsOf(view.text(row, column)) === wordsOf(view.text(header.top, column)));
  /** After a blank row: titles of the next part, and the very header again; one that only resembles it is of another table. */
  const headerFollows = (from: number): boolean => {
    let row = from;
    while (row < Math.min(from + TITLE_LINES, view.bottom) && !hasAmount(row) && !isSignature(firstText(view, row, left, right)) && !isSameHeader(row)) row++;
    return isSameHeader(row);
  };
  for (let row = header.top + header.rows; row <= view.bottom; row++) {
    if (isBlankRow(view, row, left, right)) {
      let next = row + 1;
      while (next <= view.bottom && isBlankRow(view, next, left, right)) next++;
      if (next > view.bottom) break;
      const text = firstText(view, next, left, nameTo);
      const goesOn = repeatsHeader(next) || isNumberingRow(view, next, left, right) || (text !== '' && !isSignature(text) && (hasAmount(next) || data.length === 0)) || amountsFollow(next) || headerFollows(next);
      if (!goesOn) break;
      row = next - 1;
    } else if (isNumberingRow(view, row, left, right)) numberingRows.push(row);
    else if (repeatsHeader(row)) {
      repeatedHeaders.push(row);
      row += header.rows - 1;
    } else {
      if (firstText(view, row, left, nameTo) === '') continue;
      if (isSignature(firstText(view, row, left, right)) && !hasAmount(row)) break;
      data.push(row);
    }
  }
  return { data, numberingRows, repeatedHeaders };
}
