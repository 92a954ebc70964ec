/**
 * Performance up to the report's year against the medium-term plan (Renstra, RPJMD, RPD; LKj Tabel 3.5).
 * Rows and columns are 0-based and absolute in the worksheet.
 */
import type { SheetSnapshot } from './grid';
import type { IndikatorLevel, ResultCell } from './indikator';
import type { Arah, NumberReading } from './number';
import type { HasilTahun } from './riwayat';

/** A year of the plan and where it stands; a year may lack realisasi or capaian, or (of a column of results only) the target. */
export interface RenstraTahun {
  readonly tahun: number;
  readonly columns: { readonly target: number | null; readonly realisasi: number | null; readonly capaian: number | null };
}

/** What a row holds for one year. */
export interface RenstraNilai {
  readonly target: NumberReading;
  readonly realisasi: NumberReading;
  readonly typedCapaian: ResultCell | null;
}

export interface RenstraRow {
  readonly row: number;
  readonly level: IndikatorLevel;
  /** Index into the table's rows of the indikator that a sub belongs to; null for an indikator. */
  readonly parent: number | null;
  /** The sasaran that holds for the row, from above where its own cell is blank. */
  readonly sasaran: string;
  /** What the row's own sasaran cell shows; '' where it is blank or the sheet has no such column. */
  readonly sasaranTyped: string;
  /** The name as typed; where one name stands over several rows, this row's part of it. */
  readonly indikator: string;
  /** From the Satuan column, else as typed beside one of the row's numbers ("18 Klp", "100%"); else ''. */
  readonly satuan: string;
  /** From the sheet's own column; null where nothing says which way is better. */
  readonly arah: Arah | null;
  /** The state before the plan: never a year's own target or realisasi. */
  readonly baseline: NumberReading;
  /** The target of the plan's end. */
  readonly targetAkhir: NumberReading;
  readonly ket: string;
  /** In the order of the table's years. */
  readonly nilai: readonly RenstraNilai[];
}

/** First and last year of the plan. */
export interface Periode {
  readonly awal: number;
  readonly akhir: number;
}

export interface RenstraTable {
  readonly sheet: SheetSnapshot;
  /** The first row of its column headers. */
  readonly headerTop: number;
  /** Lines above the table. */
  readonly titles: readonly string[];
  /** The report's own year as titles or the group over the years name it ("REALISASI S.D TAHUN 2020"), else the latest with realisasi; null for a plan without any. */
  readonly tahunLaporan: number | null;
  /** From titles or headers ("RENSTRA 2016-2021"), else the columns' first and last year. */
  readonly periode: Periode;
  readonly tahunBaseline: number | null;
  /** Years from the earliest to the latest, the baseline's not among them. */
  readonly tahun: readonly RenstraTahun[];
  readonly columns: {
    readonly no: number | null;
    readonly sasaran: number | null;
    readonly indikator: number;
    readonly satuan: number | null;
    readonly baseline: number | null;
    readonly targetAkhir: number | null;
    readonly ket: number | null;
  };
  readonly rows: readonly RenstraRow[];
}

export interface RenstraResult {
  /** In the order of the table's years. */
  readonly tahun: readonly HasilTahun[];
  /** The report's own year's realisasi against the target of the plan's end (PermenPAN-RB 53/2014); null before a year has run. */
  readonly akhir: HasilTahun | null;
}

/** A Renstra with its results, which stand in the order of `table.rows`. */
export interface RenstraWithResults {
  readonly table: RenstraTable;
  readonly results: readonly RenstraResult[];
}
