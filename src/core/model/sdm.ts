/**
 * Staff of the OPD (LKj Tabel 1.1), as the optional SDM sheet counts them: blocks of categories (golongan, pendidikan, jabatan), each by
 * laki-laki and perempuan. Categories are told apart by their place, not their name: one name may stand twice.
 * Rows and columns are 0-based and absolute in the worksheet.
 */
import type { Decimal } from './decimal';
import type { Rect, SheetSnapshot } from './grid';
import type { NumberReading } from './number';

export type DimensiSdm = 'golongan' | 'pendidikan' | 'jabatan' | 'lain';

/** A count and its cell; a dash is 0, a blank cell is `missing` and adds nothing. */
export interface SdmNilai {
  readonly row: number;
  readonly column: number;
  readonly reading: NumberReading;
}

/** Who is counted: laki-laki, perempuan, both. */
export type BagianSdm = 'laki' | 'perempuan' | 'jumlah';

/** Null where the sheet has no such cell; laki-laki and perempuan have one both, or neither. */
export type SdmNilaiBagian = Readonly<Record<BagianSdm, SdmNilai | null>>;

export interface SdmKategori extends SdmNilaiBagian {
  /** As typed ("III", "D4-S1", "Es III"), with the group between the block's title and it, if any. */
  readonly label: string;
}

/** A number of staff that words say, and their cell. */
export interface SdmDinyatakan {
  readonly row: number;
  readonly column: number;
  readonly nilai: Decimal;
}

export interface SdmBlok {
  /** Whose staff, as typed ("PNS", "P T T - 6 orang."); '' where the sheet does not say. */
  readonly pegawai: string;
  /** The block's title as typed ("GOLONGAN"); '' where it has none of its own. */
  readonly judul: string;
  readonly dimensi: DimensiSdm;
  /** The cell of the title, or of the first category where there is none. */
  readonly row: number;
  readonly column: number;
  /** How many its title or the kind of staff itself says there are ("- 6 orang"), and where. */
  readonly dinyatakan: SdmDinyatakan | null;
  readonly kategori: readonly SdmKategori[];
  /** Sums over all categories that the sheet holds. */
  readonly tertulis: SdmNilaiBagian;
}

/** A table of blocks side by side or below one another. */
export interface SdmArea {
  readonly area: Rect;
  readonly headerRows: number;
  /** Indices of its blocks. */
  readonly blok: readonly number[];
  /** What its total row itself says ("TOTAL - 94"), and where. */
  readonly dinyatakan: (SdmDinyatakan & { readonly label: string }) | null;
}

export interface SdmLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SdmTable {
  readonly sheet: SheetSnapshot;
  readonly tahun: number | null;
  readonly titles: readonly SdmLine[];
  /** Everything from the first header down to the signature: what is in no block is kept as it is written. */
  readonly badan: Rect;
  readonly areas: readonly SdmArea[];
  readonly blok: readonly SdmBlok[];
  readonly signature: readonly SdmLine[];
}

/** Sums of one block; null where a count of it cannot be read, or it does not count so. */
export interface SdmBlokResult extends Readonly<Record<BagianSdm, Decimal | null>> {
  /** Laki-laki and perempuan of each category. */
  readonly kategori: readonly (Decimal | null)[];
}

export interface SdmResults {
  /** In the order of the table's blocks. */
  readonly blok: readonly SdmBlokResult[];
  /** Each kind of staff once, by its first block that is counted whole. */
  readonly pegawai: readonly { readonly pegawai: string; readonly blok: number; readonly jumlah: Decimal | null }[];
  /** All staff; null where a kind of them is not known. */
  readonly semua: Decimal | null;
}
