/**
 * Which kegiatan support which indikator (LKj Tabel 3.6–3.10), as the Kegiatan sheet says, and where PK and APBD have them.
 * Rows and columns are 0-based and absolute in the worksheet. Amounts are rupiah.
 */
import type { Decimal } from './decimal';
import type { SheetSnapshot } from './grid';
import type { ResultCell } from './indikator';
import type { NumberReading } from './number';

/** An indikator of the Kegiatan sheet: its own numbers stand in its first row, its kegiatan beside and below. */
export interface KegiatanIndikator {
  readonly row: number;
  /** As shown in the sheet's No column; '' without one. */
  readonly no: string;
  readonly sasaran: string;
  /** As typed: with bullet or letter, and with the sub-indikator that share the cell. */
  readonly indikator: string;
  readonly satuan: string;
  readonly target: NumberReading;
  readonly realisasi: NumberReading;
  /** What stands in the capaian cell; null where the sheet has no such column. */
  readonly typedCapaian: ResultCell | null;
}

/** A program as it stands over its kegiatan; one that two indikator have stands twice. */
export interface KegiatanProgram {
  readonly row: number;
  /** Index into the table's indikator; null above the first of them. */
  readonly indikator: number | null;
  /** As typed, its number included; '' where the sheet names none. */
  readonly program: string;
}

export interface KegiatanRow {
  readonly row: number;
  /** Index into the table's indikator; null for a kegiatan above the first of them. */
  readonly indikator: number | null;
  /** Index into the table's programs. */
  readonly program: number;
  /** As typed, its number included; on a row of a sub kegiatan, the kegiatan it belongs to. */
  readonly kegiatan: string;
  /** '' where the row is a kegiatan itself. */
  readonly subKegiatan: string;
  /** The column that holds the row's own name. */
  readonly nameColumn: number;
  /** Whom it serves ("535 Anak asuh"); from the merged cell or the row above where the row's own is blank within a program. */
  readonly kelompokSasaran: string;
  readonly keterangan: string;
}

export interface KegiatanTable {
  readonly sheet: SheetSnapshot;
  /** The first row of its column headers. */
  readonly headerTop: number;
  readonly titles: readonly string[];
  readonly tahun: number | null;
  readonly columns: {
    readonly indikator: number;
    readonly target: number | null;
    readonly realisasi: number | null;
    readonly capaian: number | null;
    readonly program: number | null;
    readonly kegiatan: number;
  };
  readonly indikator: readonly KegiatanIndikator[];
  readonly programs: readonly KegiatanProgram[];
  readonly rows: readonly KegiatanRow[];
}

/** Which row of PK an indikator of the Kegiatan sheet is: an index into PK's rows, or why none is. */
export type PetaIndikator = { readonly kind: 'pk'; readonly row: number } | { readonly kind: 'none'; readonly alasan: 'tidak ada di PK' | 'lebih dari satu cocok' };

/** Why a kegiatan has no row of APBD. */
export type AlasanTanpaAnggaran = 'tanpa apbd' | 'program tidak ditemukan' | 'program apbn' | 'kegiatan tidak ditemukan' | 'lebih dari satu cocok';

/** Which row of APBD a kegiatan is: an index into APBD's rows; `ejaan`: by a name misspelt in one of the sheets. */
export type PetaAnggaran = { readonly kind: 'apbd'; readonly row: number; readonly dasar: 'nama' | 'ejaan' } | { readonly kind: 'none'; readonly alasan: AlasanTanpaAnggaran };

/** A sum of budget rows, each counted once. */
export interface JumlahAnggaran {
  readonly anggaran: Decimal;
  /** Null where one of the rows has no realisasi. */
  readonly realisasi: Decimal | null;
  /** How many kegiatan (or sub kegiatan, where these were mapped) were counted. */
  readonly kegiatan: number;
}

export interface PetaKegiatan {
  /** In the order of the Kegiatan sheet's indikator. */
  readonly indikator: readonly PetaIndikator[];
  /** In the order of its rows. */
  readonly anggaran: readonly PetaAnggaran[];
  /** The whole belanja of APBD; null without APBD, or where its total is unknown. */
  readonly total: JumlahAnggaran | null;
  /** What indikator of PK take. */
  readonly terpetakan: JumlahAnggaran | null;
  /** What none takes: total − terpetakan, so that the two add up to APBD. */
  readonly tidakTerpetakan: JumlahAnggaran | null;
}
