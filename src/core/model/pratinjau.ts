/** What a run would change, before it does: for the user to read, and to say which of the typed results may go. */
import type { CellValue } from './grid';
import type { InputRole, ResultRole } from './tables';

/** A typed result that the user lets us replace. It is named by its row's key and by what stood there, so that nothing else is ever taken for it. */
export interface Ganti {
  /** The worksheet's name. */
  readonly sheet: string;
  readonly role: ResultRole | InputRole;
  readonly key: string;
  /** What stood in the cell when the user said so, as the ledger keeps it (src/core/record/recorded.ts). */
  readonly standing: CellValue;
}

/** A column of results that the user takes for ours. */
export type Anggapan = Pick<Ganti, 'sheet' | 'role'>;

/** One cell of a result column. Rows are 0-based and absolute. */
export interface CellChange {
  readonly row: number;
  readonly key: string;
  /** `isi`: an empty cell is filled; `perbarui`: a result of ours is brought up to date; `ketikan`: the user's own, written only at their word; `perbaikan`: a number kept as text becomes a number; `anggapan`: what stands there is taken for ours, and `new` is what it would become. */
  readonly kind: 'isi' | 'perbarui' | 'ketikan' | 'perbaikan' | 'anggapan';
  /** What stands there: what it shows, its number format, and how the ledger would keep it. */
  readonly old: { readonly value: CellValue; readonly numberFormat: string; readonly standing: CellValue };
  /** What the cell shows afterwards, and whether by a formula. */
  readonly new: { readonly value: CellValue; readonly numberFormat: string; readonly isFormula: boolean };
}

/** The changes of one column. */
export interface ColumnChanges {
  readonly sheet: string;
  readonly role: ResultRole | InputRole;
  /** What the column is called, or will be where it is appended. */
  readonly header: string;
  readonly column: number;
  readonly isNew: boolean;
  readonly changes: readonly CellChange[];
}

/** A worksheet of ours that the run makes, or fills again in its place. */
export interface SheetChange {
  readonly sheet: string;
  readonly isNew: boolean;
}

export interface Pratinjau {
  readonly columns: readonly ColumnChanges[];
  readonly sheets: readonly SheetChange[];
}
