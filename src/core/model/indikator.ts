/** The performance side: what PK says of each indikator, and what was computed from it. */
import type { Decimal } from './decimal';
import type { Arah, NumberReading } from './number';
import type { CellValue, ValueType } from './grid';

export type IndikatorLevel = 'indikator' | 'sub';

/**
 * Whose performance a row measures: the OPD's own, or that of a unit or level below or above it in the cascade
 * (tujuan, sasaran program, sasaran kegiatan). Only `opd` rows enter the OPD's mean.
 */
export type Cakupan = 'opd' | 'turunan';

/** A column of quarterly figures beside the annual ones. */
export type Triwulan = 1 | 2 | 3 | 4;

/** Target and realisasi of one quarter as read. */
export interface TriwulanReading {
  readonly triwulan: Triwulan;
  readonly target: NumberReading;
  readonly realisasi: NumberReading;
}

/** One row of the PK table as read. Rows are 0-based and absolute in the worksheet. */
export interface IndikatorRow {
  readonly row: number;
  /** The row's identity in our record: stable under sorting and inserting, unique in the sheet. */
  readonly key: string;
  readonly level: IndikatorLevel;
  /** Index into the rows of the same sheet of the indikator a sub belongs to; null for an indikator. */
  readonly parent: number | null;
  readonly cakupan: Cakupan;
  readonly sasaran: string;
  /** Counts the sasaran of the sheet from 0: two sasaran of the same wording stay two. */
  readonly sasaranIndex: number;
  /** The name as typed, its bullet or letter included. */
  readonly indikator: string;
  readonly satuan: string;
  readonly arah: Arah;
  /** Who named the arah: the sheet's own column or the workbook's settings; then nobody need be asked. Null or absent where it is the default. */
  readonly arahDari?: 'lembar' | 'pengaturan' | null;
  readonly target: NumberReading;
  readonly realisasi: NumberReading;
  readonly skor: NumberReading | null;
  readonly triwulan: readonly TriwulanReading[];
  /** What stands in the result cells now: null where the sheet has no such column. */
  readonly typedCapaian: ResultCell | null;
  readonly typedKategori: ResultCell | null;
}

/** A cell that receives a result, as it stands. */
export interface ResultCell {
  readonly value: CellValue;
  /** The formula as typed when it is one, else null. */
  readonly formula: string | null;
  readonly valueType: ValueType;
  readonly numberFormat: string;
}

/** Why there is no capaian; shown in parentheses in the kategori cell. */
export type Alasan =
  | 'belum ada data'
  | 'target 0'
  | 'perlu skor'
  | 'perlu nilai'
  | 'perlu nilai induk'
  | 'periksa target'
  | 'periksa realisasi'
  | 'belum berjalan'
  | 'rencana';

/** Where a capaian comes from: computed by us, or typed by the user and kept because nothing can be computed. */
export type CapaianAsal = 'dihitung' | 'diketik';

/** An indikator with its result. Percent values have two decimals. */
export interface IndikatorResult {
  readonly source: IndikatorRow;
  /** The numbers the capaian was computed from; null where there are none. */
  readonly target: Decimal | null;
  readonly realisasi: Decimal | null;
  readonly capaian: Decimal | null;
  readonly asal: CapaianAsal | null;
  /** The exact quotient rounded to many places, for the audit of printed results; null where nothing was computed. */
  readonly capaianExact: Decimal | null;
  readonly kategori: string | null;
  readonly alasan: Alasan | null;
}

/** What a mean is taken of: every indikator counts alike, or every sasaran does. */
export type DasarRata = 'indikator' | 'sasaran';

/** A mean of a sasaran or of the OPD: "3 dari 4 indikator" is counted of total, of what `dasar` says. */
export interface CapaianMean {
  readonly dasar: DasarRata;
  readonly capaian: Decimal | null;
  readonly kategori: string | null;
  readonly counted: number;
  readonly total: number;
}

export interface SasaranResult extends CapaianMean {
  readonly sasaran: string;
  readonly cakupan: Cakupan;
}

/** A row of PK's program table. */
export interface ProgramRow {
  readonly row: number;
  readonly program: string;
  readonly anggaran: Decimal | null;
  /** APBD, APBN, … as typed. */
  readonly ket: string;
}
