/** Bold and indent of single columns, for sheets where only they tell a program from its kegiatan. */
import type { CellLook, SheetSnapshot } from '../../core/model/grid';
import type { LookRequest } from '../port';
import type { TrackedSheet } from './read';
import type { Send } from './send';

type AskedLooks = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

function askLooks(tracked: TrackedSheet, column: number): AskedLooks {
  const cells = tracked.block.getColumn(column - tracked.rect.column).untrack();
  return cells.getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
}

function looksOf(asked: AskedLooks): CellLook[] {
  return Array.from(asked.value, ([cell]) => ({ bold: cell?.format?.font?.bold ?? false, indent: cell?.format?.indentLevel ?? 0 }));
}

/** The snapshots with the looks of the wanted columns added: one request. Columns outside a sheet's block have no look and are left out. */
export async function readLooks(
  send: Send,
  sheets: readonly SheetSnapshot[],
  tracked: ReadonlyMap<string, TrackedSheet>,
  wanted: readonly LookRequest[],
): Promise<readonly SheetSnapshot[]> {
  const asked = wanted.flatMap(({ sheet, column }) => {
    const found = tracked.get(sheet);
    const inside = found !== undefined && column >= found.rect.column && column < found.rect.column + found.rect.columns;
    return inside ? [{ sheet, column, looks: askLooks(found, column) }] : [];
  });
  if (asked.length === 0) return sheets;
  await send();
  return sheets.map((snapshot) => {
    const own = asked.filter(({ sheet }) => sheet === snapshot.id);
    if (own.length === 0) return snapshot;
    return { ...snapshot, looks: new Map([...snapshot.looks, ...own.map(({ column, looks }) => [column, looksOf(looks)] as const)]) };
  });
}
