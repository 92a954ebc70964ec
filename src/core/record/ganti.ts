/** Which typed results the user lets this run replace. */
import type { Ganti } from '../model/pratinjau';
import type { CurrentCell } from './currentCell';
import { recordedOf } from './recorded';

/** Looked up by what each cell is, never by where it stood. */
export type GantiSet = ReadonlySet<string>;

function nameOf({ sheet, role, key, standing }: Ganti): string {
  return JSON.stringify([sheet, role, key, standing]);
}

export function gantiSet(ganti: readonly Ganti[]): GantiSet {
  return new Set(ganti.map(nameOf));
}

/** Whether a cell may be replaced at the user's word: it still holds what the user saw. A formula of the user's is never given up. */
export function isGiven(given: GantiSet, sheet: string, role: Ganti['role'], key: string, current: Pick<CurrentCell, 'value' | 'formula'>): boolean {
  return given.size > 0 && current.formula === null && given.has(nameOf({ sheet, role, key, standing: recordedOf(current) }));
}
