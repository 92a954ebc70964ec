/** Results ready to be laid beside their rows, before it is decided which cells may be written. */
import type { Decimal } from './decimal';
import type { SheetSnapshot } from './grid';
import type { ResultRole, TablePlace } from './tables';

export type ResultContent = { readonly kind: 'number'; readonly value: Decimal } | { readonly kind: 'text'; readonly text: string } | { readonly kind: 'empty' };

export interface ResultEntry {
  readonly row: number;
  /** The row's key in our record. */
  readonly key: string;
  readonly content: ResultContent;
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
}
