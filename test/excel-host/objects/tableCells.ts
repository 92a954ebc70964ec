/** What Excel Tables do by themselves when cells in them are written. */
import { offsetFormula } from '../formula/references';
import type { Sheet, Table } from '../model/sheet';
import type { Host } from './define';

interface Written {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

/** Header cells rename their column (sure: unique text); one formula in an empty column fills it (likely: a switch). */
export function writtenToTables(sheet: Sheet, writes: readonly Written[], host: Host): void {
  for (const table of sheet.tables) {
    const inside = writes.filter(({ row, column }) => row >= table.rect.row && row < table.rect.row + table.rect.rows && column >= table.rect.column && column < table.rect.column + table.rect.columns);
    if (inside.length === 0) continue;
    for (const { row, column } of inside) if (table.hasHeaders && row === table.rect.row) renameColumn(sheet, table, column);
    if (host.switches.calculatedColumnsGrow) growColumns(sheet, table, inside);
  }
}

/** `Capaian` beside another `Capaian` becomes `Capaian2`; an empty header `Column3`. */
export function uniqueHeader(table: Table, at: number, wanted: string): string {
  const others = new Set(table.columns.filter((_, index) => index !== at).map((name) => name.toLowerCase()));
  const base = wanted === '' ? 'Column' : wanted;
  let name = wanted === '' ? `Column${at + 1}` : base;
  for (let number = 2; others.has(name.toLowerCase()); number += 1) name = base + String(number);
  return name;
}

function renameColumn(sheet: Sheet, table: Table, column: number): void {
  const at = column - table.rect.column;
  const shown = sheet.value(table.rect.row, column);
  const name = uniqueHeader(table, at, typeof shown === 'object' ? shown.text : String(shown));
  table.columns[at] = name;
  table.changed = true;
  if (shown !== name) sheet.put(table.rect.row, column, name, null);
}

function growColumns(sheet: Sheet, table: Table, writes: readonly Written[]): void {
  const first = table.rect.row + (table.hasHeaders ? 1 : 0);
  const last = table.rect.row + table.rect.rows - 1 - (table.hasTotals ? 1 : 0);
  for (const { row, column, content } of writes) {
    if (row < first || row > last || typeof content !== 'string' || !content.startsWith('=')) continue;
    const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((other) => other !== row);
    if (writes.some((write) => write.column === column && write.row !== row) || rows.some((other) => !(sheet.rows[other]?.isBlank(column) ?? true))) continue;
    for (const other of rows) sheet.put(other, column, '', { text: offsetFormula(content, other - row, 0), array: null });
  }
}
