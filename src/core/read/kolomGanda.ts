/** Columns that fit as well as those that are taken: which were taken is said, never kept quiet. */
import type { Issue } from '../model/issue';
import { addressOf } from '../record/address';
import type { Header } from './header';
import type { SheetView } from './sheetView';
import type { Counted } from './tahapan';

/** `kolom-ganda` at the name of each column that was not taken. */
export function kolomGanda(view: SheetView, header: Header, counted: readonly Counted[]): readonly Issue[] {
  const lowest = header.top + header.rows - 1;
  /** The lowest row of the header that names this column. */
  const nameRow = (column: number): number => {
    let row = lowest;
    while (row > header.top && view.shownText(row, column) === '') row--;
    return view.mergeAt(row, column)?.row ?? row;
  };
  return counted.flatMap(({ column: { column: used }, equal }) =>
    equal.map(({ column: other }): Issue => {
      const row = nameRow(other);
      const value = view.value(row, other);
      return { code: 'kolom-ganda', severity: 'warning', sheet: view.sheet.name, cell: addressOf(row, other), value, params: { column: view.text(row, other), used: addressOf(nameRow(used), used), other: addressOf(row, other) } };
    }),
  );
}
