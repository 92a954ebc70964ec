/** From what the grid shows to what it should show, and from what a person did in the grid to the cells that changed. */
import type { Workbook } from '@fortune-sheet/react';
import type { ComponentProps } from 'react';
import type { Rect } from '../../excel-host/behaviour/address';
import { placeOf, type GridCell, type GridSheet, type SheetView } from './view';

/** A change as the grid tells and takes it. */
export type GridOp = Parameters<NonNullable<ComponentProps<typeof Workbook>['onOp']>>[0][number];

/** The rows and columns of an area as the grid names them. */
export function gridRange({ row, column, rows, columns }: Rect): { row: number[]; column: number[] } {
  return { row: [row, row + rows - 1], column: [column, column + columns - 1] };
}

/** The grid's data for sheets; the one of `active` is shown, with what is selected in it. */
export function dataOf(views: readonly SheetView[], active: string, selection: Rect): GridSheet[] {
  return views.map(({ id, layout, cells }) => ({
    // The grid freezes and changes what it is given.
    ...structuredClone(layout),
    ...(id === active ? { status: 1, luckysheet_select_save: [gridRange(selection)] } : { status: 0 }),
    celldata: [...cells].map(([key, cell]) => {
      const { row, column } = placeOf(key);
      return { r: row, c: column, v: { ...cell } };
    }),
  }));
}

/** The changes that lead from one state to the next; null where sheets or their layout differ, so that the grid must be made anew. `touched` cells are sent in any case. */
export function opsBetween(before: readonly SheetView[], after: readonly SheetView[], touched: ReadonlyMap<string, ReadonlySet<number>> = new Map()): GridOp[] | null {
  if (before.length !== after.length) return null;
  const ops: GridOp[] = [];
  for (const [index, { id, layout, cells }] of after.entries()) {
    const old = before[index];
    if (old?.id !== id || !same(old.layout, layout)) return null;
    const forced = touched.get(id) ?? new Set();
    for (const key of new Set([...old.cells.keys(), ...cells.keys(), ...forced])) {
      const cell = cells.get(key) ?? null;
      if (!forced.has(key) && same(old.cells.get(key) ?? null, cell)) continue;
      const { row, column } = placeOf(key);
      ops.push({ op: 'replace', id, path: ['data', row, column], value: cell && { ...cell } });
    }
  }
  return ops;
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A cell that a person changed otherwise than by typing: pasted over, filled, cleared. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What it holds now, as it would be typed; null where only its look was changed. */
  readonly text: string | null;
}

/** The cells of the grid's own changes; what it does to a sheet's layout is left out. */
export function editsOf(ops: readonly GridOp[]): CellEdit[] {
  return ops.flatMap(({ id, path: [part, row, column, key], value }) => {
    if (id === undefined || part !== 'data' || typeof row !== 'number') return [];
    const whole: unknown = value;
    if (typeof column !== 'number') return Array.isArray(whole) ? whole.map((cell: unknown, at) => ({ sheet: id, row, column: at, text: textOf(cell) })) : [];
    if (key === undefined) return [{ sheet: id, row, column, text: textOf(whole) }];
    return [{ sheet: id, row, column, text: key === 'v' || key === 'f' ? plain(whole) : null }];
  });
}

function textOf(cell: unknown): string {
  if (typeof cell !== 'object' || cell === null) return '';
  const { f, v } = cell as GridCell;
  return plain(f ?? v);
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
