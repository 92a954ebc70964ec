/** The two sheets as read: their rows, and where their tables stand so that results can be written beside them. */
import type { AnggaranResult, AnggaranRow } from './anggaran';
import type { Decimal } from './decimal';
import type { SheetSnapshot } from './grid';
import type { IndikatorResult, IndikatorRow, ProgramRow } from './indikator';

/** What a column of results holds. */
export type ResultRole = 'capaian' | 'kategori' | 'sisa' | 'persen';

/** What a column of the user's numbers holds; realisasi is performance, the budget's is another. */
export type InputRole = 'target' | 'realisasi' | 'anggaran' | 'realisasiAnggaran';

/** Where a table stands. Rows and columns are 0-based and absolute in the worksheet. */
export interface TablePlace {
  readonly headerTop: number;
  readonly headerRows: number;
  /** Leftmost and rightmost column that the header covers. */
  readonly left: number;
  readonly right: number;
  /** First and last row of data. */
  readonly top: number;
  readonly bottom: number;
  /** Rows that number the columns (1 2 3 …), below the header or repeated at page breaks. */
  readonly numberingRows: readonly number[];
  /** Where header rows are repeated at page breaks: the first row of each repetition. */
  readonly repeatedHeaders: readonly number[];
  /** Columns that the header names as data of the user's: never one of ours, wherever a name of ours may have come to stand. */
  readonly dataColumns: readonly number[];
  /** The column of each result, or null where the sheet has none and one is appended. */
  readonly resultColumns: Readonly<Partial<Record<ResultRole, number | null>>>;
}

/** PK's table of indikator as read. */
export interface PkTable {
  readonly sheet: SheetSnapshot;
  readonly place: TablePlace;
  /** The report's own year, where the sheet tells; null where it has a single pair without a year and no title names one. */
  readonly tahun: number | null;
  /** False where the sheet has no realisasi: it is a plan and nothing is computed or written. */
  readonly computable: boolean;
  readonly columns: { readonly indikator: number; readonly target: number; readonly realisasi: number | null; readonly satuan: number | null; readonly arah: number | null };
  readonly rows: readonly IndikatorRow[];
}

/** PK's table of programs; its JUMLAH rows are kept for verification. */
export interface ProgramTable {
  readonly sheet: SheetSnapshot;
  readonly columns: { readonly program: number; readonly anggaran: number; readonly ket: number | null };
  readonly rows: readonly ProgramRow[];
  readonly totals: readonly ProgramTotal[];
}

export interface ProgramTotal {
  readonly row: number;
  readonly label: string;
  readonly anggaran: Decimal | null;
}

/** An APBD sheet's table as read. */
export interface ApbdTable {
  readonly sheet: SheetSnapshot;
  readonly place: TablePlace;
  readonly tahun: number | null;
  /** 1, 1000 or 1000000: rupiah per unit in the sheet, from "(dalam ribuan rupiah)". Amounts in `rows` are rupiah already. */
  readonly factor: number;
  readonly computable: boolean;
  /** `murni`: the budget before perubahan, where the sheet has both. `terikat`: amounts that are bound but not spent (kontrak, panjar). */
  readonly columns: { readonly uraian: number; readonly anggaran: number; readonly realisasi: number | null; readonly murni?: number | null; readonly terikat?: readonly number[] };
  readonly rows: readonly AnggaranRow[];
}

/** All that checks look at. */
export interface CheckInput {
  readonly pk: { readonly table: PkTable; readonly results: readonly IndikatorResult[] } | null;
  readonly programs: ProgramTable | null;
  readonly apbd: { readonly table: ApbdTable; readonly results: readonly AnggaranResult[] } | null;
}
