/**
 * Performance of several years side by side (LKj Tabel 3.4): for each year a list of its own, because sasaran and indikator change from year to year.
 * Lists are never joined by row or by name. Rows and columns are 0-based and absolute in the worksheet.
 */
import type { SheetSnapshot } from './grid';
import type { IndikatorResult, ResultCell } from './indikator';
import type { Arah, NumberReading } from './number';

export interface RiwayatRow {
  readonly row: number;
  /** Index into the rows of the same year of the indikator that a bulleted row belongs to; null for an indikator. */
  readonly parent: number | null;
  /** The sasaran that holds for the row, from above where its own cell is blank. */
  readonly sasaran: string;
  /** What the row's own sasaran cell shows; '' where it is blank or the sheet has no such column. */
  readonly sasaranTyped: string;
  /** The name as typed, its bullet or letter included. */
  readonly indikator: string;
  readonly satuan: string;
  /** From the sheet's own column; null where nothing says which way is better. */
  readonly arah: Arah | null;
  /** True for a line without target and realisasi: it heads the rows below it, and nothing is summed into it. */
  readonly label: boolean;
  readonly target: NumberReading;
  readonly realisasi: NumberReading;
  readonly typedCapaian: ResultCell | null;
}

export interface RiwayatColumns {
  readonly sasaran: number | null;
  readonly indikator: number;
  readonly satuan: number | null;
  readonly target: number | null;
  readonly realisasi: number | null;
  readonly capaian: number | null;
}

/** One year's list, from the top down. */
export interface RiwayatTahun {
  readonly tahun: number;
  readonly columns: RiwayatColumns;
  readonly rows: readonly RiwayatRow[];
}

export interface RiwayatTable {
  readonly sheet: SheetSnapshot;
  /** The first row of its column headers. */
  readonly headerTop: number;
  /** Lines above the table. */
  readonly titles: readonly string[];
  /** The report's own year as this sheet's titles name it, else its latest year. */
  readonly tahun: number;
  /** The column that numbers the lines, if any. */
  readonly noColumn: number | null;
  /** Rows of data in the sheet's order, whichever years they hold something of. */
  readonly lines: readonly number[];
  /** Years from the earliest to the latest. */
  readonly daftar: readonly RiwayatTahun[];
}

/** What was computed for one row in one year; percent values have two decimals. */
export type HasilTahun = Omit<IndikatorResult, 'source'>;

export interface RiwayatTahunResult {
  readonly tahun: number;
  /** In the order of the year's rows; a label has neither capaian nor alasan. */
  readonly hasil: readonly HasilTahun[];
}

/** A riwayat with its results, which stand in the order of `table.daftar`. */
export interface RiwayatWithResults {
  readonly table: RiwayatTable;
  readonly results: readonly RiwayatTahunResult[];
}
