/**
 * The words that are written into the user's worksheets. Their language is the workbook's own setting (Indonesian by default),
 * never the display language: a colleague who opens the workbook must find the words it had. src/messages/sheetTexts/ holds them.
 */
import type { Alasan } from './indikator';
import type { Severity } from './issue';

/** Headers of result columns that are appended beside PK and APBD. */
export interface ColumnHeaders {
  readonly capaian: string;
  readonly kategori: string;
  readonly sisa: string;
  readonly persenRealisasi: string;
}

/** The worksheet that lists the findings. */
export interface TemuanTexts {
  /** The worksheet's name: at most 31 characters, none of `:\/?*[]`. */
  readonly sheetName: string;
  readonly title: string;
  readonly headers: {
    readonly nomor: string;
    readonly tingkat: string;
    readonly lembar: string;
    readonly sel: string;
    readonly temuan: string;
    readonly saran: string;
  };
  readonly tingkat: Readonly<Record<Severity, string>>;
  /** Where more were found than are listed: {jumlah}. */
  readonly selebihnya: string;
  /** Where only PK and APBD were looked at. */
  readonly sebagian: string;
  /** In place of the counts, where the run whose findings stand below was taken back. */
  readonly dikembalikan: string;
}

export interface SheetTexts {
  readonly headers: ColumnHeaders;
  /** What stands in the kategori cell of a row without capaian, in its parentheses. */
  readonly alasan: Readonly<Record<Alasan, string>>;
  /** Stands in place of a percentage that cannot be computed because the anggaran is 0. */
  readonly tanpaPersen: string;
  readonly temuan: TemuanTexts;
}
