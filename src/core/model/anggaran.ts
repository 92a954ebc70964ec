/** The budget side: the rows of an APBD sheet (or LRA, DPA realisation) and what was computed from them. Amounts are rupiah. */
import type { Decimal } from './decimal';
import type { ResultCell } from './indikator';

export type AnggaranLevel = 'total' | 'program' | 'kegiatan' | 'sub-kegiatan' | 'rekening' | 'lain';

/** The part of a budget a row belongs to. Totals of belanja never include the other two. */
export type BagianAnggaran = 'pendapatan' | 'belanja' | 'pembiayaan';

/** One row as read and placed in the tree. Rows are 0-based and absolute in the worksheet. */
export interface AnggaranRow {
  readonly row: number;
  /** Absolute column of the cell that holds the row's name. */
  readonly nameColumn: number;
  readonly key: string;
  /** Kode rekening, normalised ("1.06.01.2.01"), or the row's number, or ''. */
  readonly kode: string;
  readonly uraian: string;
  readonly level: AnggaranLevel;
  readonly bagian: BagianAnggaran;
  /** Index of the parent in the list of rows; null at the top. A total's children are the top rows it sums. */
  readonly parent: number | null;
  /** Index of the row that a closing line sums up ("Jumlah Program I"); absent where it closes all of its part, or is no such line. */
  readonly closes?: number;
  /** True for a name beside that of the row's own amounts (a program merged beside its kegiatan): no amount or result of the row is its. */
  readonly beside?: boolean;
  /** As typed; null where the cell is empty or unreadable. */
  readonly anggaran: Decimal | null;
  readonly realisasi: Decimal | null;
  /** The budget as first passed, where the sheet has it beside the one after perubahan; absent without such a column. */
  readonly anggaranMurni?: Decimal | null;
  readonly typedSisa: ResultCell | null;
  readonly typedPersen: ResultCell | null;
}

/** A row with its results. `persen` has two decimals and is null where anggaran is 0 or unknown. */
export interface AnggaranResult {
  readonly source: AnggaranRow;
  /** Own amount, or the sum of the children where the row has none. */
  readonly anggaran: Decimal | null;
  readonly realisasi: Decimal | null;
  /** True when an amount shown here is the sum of the children, not typed. */
  readonly summed: boolean;
  readonly sisa: Decimal | null;
  readonly persen: Decimal | null;
}
