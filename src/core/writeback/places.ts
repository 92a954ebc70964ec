/** Where each column of results stands or will stand. */
import type { Rect } from '../model/grid';
import type { ResultColumn, ResultTable } from '../model/resultColumn';
import { cellAt, isEmptyCell } from '../record/currentCell';
import type { LedgerColumn } from '../record/ledger';
import { begunColumn, ownNameOf, type RecordState } from '../record/record';

export interface PlacedColumn {
  readonly result: ResultColumn;
  readonly column: number;
  /** True where nothing stands there yet. */
  readonly isNew: boolean;
  /** True where its look and header are ours to give: a new column, or one that an unfinished run began to append. */
  readonly dress: boolean;
  /** What the last run recorded of it, if that run did not finish. */
  readonly begun: LedgerColumn | null;
  readonly name: string;
}

/** A column of ours that the table still has, although its header no longer tells what it is (the user renamed it). */
function renamedColumn({ sheet, place }: ResultTable, name: string): number | null {
  const area = sheet.ownNames.find((own) => own.name === name)?.area ?? null;
  if (area?.columns !== 1 || area.column < place.left || area.column > place.right) return null;
  if (area.row > place.bottom || area.row + area.rows <= place.top) return null;
  if ([...place.dataColumns, ...Object.values(place.resultColumns)].includes(area.column)) return null;
  return isEmptyCell(cellAt(sheet, place.headerTop, area.column)) ? null : area.column;
}

/**
 * Where a run that broke off began to append the column, or a way back to empty it: within the table by now, since others of
 * its columns have their headers, and nothing stands in it. Null where it is to be found otherwise, or no longer.
 */
function abandonedColumn({ sheet, place }: ResultTable, begun: LedgerColumn | null): number | null {
  const appended = begun?.appended ?? null;
  if (begun === null || appended === null || begun.column < place.left || begun.column > place.right) return null;
  for (let row = place.headerTop; row <= place.bottom; row += 1) if (!isEmptyCell(cellAt(sheet, row, begun.column))) return null;
  return begun.column;
}

/** Places every column; missing ones follow right beside the table in their order. */
export function placeColumns(table: ResultTable, record: RecordState): PlacedColumn[] {
  const { sheet, place } = table;
  let next = place.right + 1;
  return table.columns.map((result): PlacedColumn => {
    const name = ownNameOf(result.role);
    const begun = begunColumn(record, sheet, result.role);
    const known = place.resultColumns[result.role] ?? renamedColumn(table, name) ?? abandonedColumn(table, begun);
    if (known === null) {
      const column = next;
      next += 1;
      return { result, column, isNew: true, dress: true, begun, name };
    }
    return { result, column: known, isNew: false, dress: begun !== null && begun.appended !== null && begun.column === known, begun, name };
  });
}

/** The band beside the table that the new columns take, or null where there are none. */
export function bandOf({ place }: ResultTable, placed: readonly PlacedColumn[]): Rect | null {
  const columns = placed.filter(({ isNew }) => isNew).length;
  if (columns === 0) return null;
  return { row: place.headerTop, column: place.right + 1, rows: place.bottom - place.headerTop + 1, columns };
}

/** What a column of the table is called: the lowest line of its header that says something. */
export function headerAt({ sheet, place }: Pick<ResultTable, 'sheet' | 'place'>, column: number): string {
  const lines = Array.from({ length: place.headerRows }, (_, i) => String(cellAt(sheet, place.headerTop + i, column).value).trim());
  return lines.filter((line) => line !== '').at(-1) ?? '';
}
