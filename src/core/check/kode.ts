/** Kode rekening: their parts, and the cell they stand in. */
import type { AnggaranRow, BagianAnggaran } from '../model/anggaran';
import type { ApbdTable } from '../model/tables';
import { valueAt } from '../record/currentCell';
import type { Place } from './issueAt';

/** True for a code of several parts; a bare number counts rows and says nothing. */
export function hasParts(kode: string): boolean {
  return kode.includes('.');
}

export function partsOf(kode: string): readonly string[] {
  return kode.split('.');
}

/** How many parts a code has. */
export function countParts(kode: string): number {
  let parts = 1;
  for (let dot = kode.indexOf('.'); dot >= 0; dot = kode.indexOf('.', dot + 1)) parts += 1;
  return parts;
}

/** By what rows side by side are known: their parent or, without one, their part of the budget. */
export type Siblings = number | BagianAnggaran;

export function siblingsOf({ parent, bagian }: AnggaranRow): Siblings {
  return parent ?? bagian;
}

/** The cell left of the name that holds the code whole, else the name's (a code glued to it, or spread over several cells). */
export function kodePlace({ sheet, place }: ApbdTable, { row, nameColumn, kode }: AnggaranRow): Place {
  for (let column = place.left; column < nameColumn; column += 1) {
    if (String(valueAt(sheet, row, column)).trim().replace(/\.$/, '') === kode) return { sheet, row, column };
  }
  return { sheet, row, column: nameColumn };
}
