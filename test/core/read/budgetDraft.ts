/** Rows of a budget before they are placed, from a name and what else is known of them. */
import { decimalOf } from '../../../src/core/exact/decimal';
import type { BudgetDraft } from '../../../src/core/read/anggaranDraft';

export interface Known extends Partial<Omit<BudgetDraft, 'name' | 'anggaran' | 'realisasi'>> {
  readonly anggaran?: number;
  readonly realisasi?: number;
}

export function draftOf(name: string, { anggaran, realisasi, ...rest }: Known = {}): BudgetDraft {
  return {
    kode: '', path: [], no: '', indent: 0, bold: null, level: null, ...rest, name,
    anggaran: anggaran === undefined ? null : decimalOf(anggaran),
    realisasi: realisasi === undefined ? null : decimalOf(realisasi),
  };
}

/** Every index of a list. */
export function indices(list: readonly unknown[]): readonly number[] {
  return list.map((_, index) => index);
}
