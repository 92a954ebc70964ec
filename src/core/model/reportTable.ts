/**
 * A table of the report as a typed grid, before anything of Excel: the same grid becomes a worksheet, a golden text or a Word table.
 * Rows and columns are 0-based from the table's own upper left cell.
 */
import type { CellRef, Formula } from './formula';
import type { Rect } from './grid';
import type { ResultContent } from './resultColumn';

/** What a cell is in its table; how each looks is one decision for all tables (src/core/plan/reportLooks.ts). */
export type ReportRole =
  | 'judul' // the table's title
  | 'keterangan' // prose above or below a table
  | 'kepala' // header
  | 'nomor-kolom' // the row that numbers the columns
  | 'isi'
  | 'induk' // a row that stands above others: program, sasaran
  | 'jumlah'; // totals and means

/** How a number is shown: whole rupiah (0 as "-"), two decimals, or as many decimals as the number has (4.905; 98,41). */
export type ReportFormat = 'rupiah' | 'persen' | 'angka';

/** A cell, or a block of them, that a formula refers to. */
export type FormulaRef =
  /** A cell of the same table. */
  | { readonly own: { readonly row: number; readonly column: number; readonly rows?: number; readonly columns?: number } }
  | CellRef;

export type ReportFormula = Formula<FormulaRef>;

export interface ReportCell {
  readonly content: ResultContent;
  readonly role: ReportRole;
  /** What shows the same value when it is recalculated; absent where the cell is no formula in any mode. */
  readonly formula?: ReportFormula;
  /** For numbers; 'angka' where absent. */
  readonly format?: ReportFormat;
  /** Texts are left, numbers right, headers centred where absent. */
  readonly align?: 'kiri' | 'tengah' | 'kanan';
  readonly indent?: number;
  /** The rank of a kategori in its scale, 0 the best, of how many: it gets a quiet colour besides its name. */
  readonly kategori?: { readonly rank: number; readonly of: number };
  /** The cell leads to another one; its content is the link's text. */
  readonly link?: { readonly sheet: string; readonly cell: string };
}

/** A native chart. Its areas are cells of the table; a sentence in the table carries the same numbers for who cannot see it. */
export interface ReportChart {
  readonly title: string;
  readonly kind: 'kolom' | 'batang';
  readonly categories: Rect;
  readonly series: readonly { readonly name: string; readonly values: Rect; readonly line: boolean }[];
  /** Excel's number format of the value axis, in its en-US code. */
  readonly axisFormat: string;
  /** The cells it covers. */
  readonly place: Rect;
}

export interface ReportTable {
  /** '1.1' … '3.11', 'hitungan-capaian', 'efisiensi', 'triwulan', 'temuan': unchanging, unlike the name. */
  readonly id: string;
  /** The worksheet's wanted name: at most 31 characters, none of `:\/?*[]`. */
  readonly sheetName: string;
  /** Column widths, in characters. */
  readonly widths: readonly number[];
  /** Every row has as many cells as there are widths; null is an empty cell without a look. */
  readonly rows: readonly (readonly (ReportCell | null)[])[];
  /** Merged areas: only the upper left cell of each has content. */
  readonly merges: readonly Rect[];
  /** Areas whose cells are ruled. */
  readonly frames: readonly Rect[];
  /** Header rows that every printed page repeats. */
  readonly repeated: { readonly row: number; readonly rows: number } | null;
  readonly landscape: boolean;
  /** Rows that begin what no page's end may tear apart, charts with their numbers above all: they begin a new page where they do not fit on what is left of one. */
  readonly breaks?: readonly number[];
  readonly charts: readonly ReportChart[];
}

/** What a table needs that the workbook does not have. */
export type ReportSource = 'pk' | 'apbd' | 'riwayat' | 'renstra' | 'kegiatan' | 'sdm' | 'triwulan';

export type Report =
  | { readonly kind: 'table'; readonly table: ReportTable }
  /** Not made: which worksheet it would need. `wanted` is the table's name. */
  | { readonly kind: 'missing'; readonly id: string; readonly wanted: string; readonly needs: ReportSource };
