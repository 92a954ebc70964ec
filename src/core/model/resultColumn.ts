/** Results ready to be laid beside their rows, before it is decided which cells may be written. */
import type { Decimal } from './decimal';
import type { CellRef, Formula } from './formula';
import type { SheetSnapshot } from './grid';
import type { ResultRole, TablePlace } from './tables';

export type ResultContent = { readonly kind: 'number'; readonly value: Decimal } | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'empty' };

/** The same row's cell in another result column: where it stands is known only when the columns are placed. */
export interface ResultRef {
  readonly result: ResultRole;
}

/** A formula on cells of the results' own worksheet. */
export type ResultFormula = Formula<CellRef | ResultRef>;

export interface ResultEntry {
  readonly row: number;
  /** The row's key in our record. */
  readonly key: string;
  readonly content: ResultContent;
  /** What shows the same when it is recalculated; absent where the result comes from cells that a formula cannot use. */
  readonly formula?: ResultFormula;
  /** True where nothing can be computed and the result is what the user typed into its own cell. */
  readonly isTyped?: true;
}

export interface ResultColumn {
  readonly role: ResultRole;
  /** Excel's en-US code for the numbers of this column. */
  readonly numberFormat: string;
  readonly entries: readonly ResultEntry[];
}

/** One table's results: its columns stand in the order in which missing ones are appended. */
export interface ResultTable {
  readonly sheet: SheetSnapshot;
  readonly place: TablePlace;
  readonly columns: readonly ResultColumn[];
  /** Cells that results come from and that hold no plain number (a letter, a range, a percent, a number kept as text): no formula follows them. */
  readonly fixedInputs?: readonly { readonly row: number; readonly column: number }[];
}
