/** The words of the report's tables, in the workbook's own language. `{tahun}`-like names in braces are filled in by fillIn (src/core/report/fillIn.ts). */
import type { ReportSource } from './reportTable';

export interface ReportTexts {
  /** Column headers and words that several tables share. */
  readonly umum: {
    readonly no: string;
    readonly sasaran: string;
    readonly indikator: string;
    readonly satuan: string;
    readonly target: string;
    readonly realisasi: string;
    readonly capaian: string;
    readonly kategori: string;
    readonly program: string;
    readonly kegiatan: string;
    readonly anggaran: string;
    readonly realisasiAnggaran: string;
    readonly jumlah: string;
    readonly opd: string;
    /** "rata-rata 3 dari 4 indikator": {counted}, {total}. */
    readonly dari: string;
    /** What a table is made from, as a finding names it. */
    readonly sumber: Readonly<Record<ReportSource, string>>;
    /** Signs inside numbers that stand in sentences. */
    readonly ribuan: string;
    readonly desimal: string;
  };
  /** Tabel 1.1. */
  readonly sdm: { readonly sheetName: string };
  /** Tabel 2.1. */
  readonly perjanjianKinerja: { readonly sheetName: string };
  /** Tabel 3.1. */
  readonly skala: {
    readonly sheetName: string;
    readonly judul: string;
    readonly persentase: string;
    readonly kategori: string;
    /** Ends of a band: {dari}, {sampai}. */
    readonly lebihDari: string;
    readonly dari: string;
    readonly palingRendah: string;
    readonly palingTinggi: string;
    readonly kurangDari: string;
    readonly sampai: string;
    readonly sampaiKurangDari: string;
  };
  /** Tabel 3.2. */
  readonly rekapitulasi: { readonly sheetName: string };
  /** Tabel 3.3. */
  readonly perbandingan: { readonly sheetName: string };
  /** Tabel 3.4. */
  readonly riwayat: { readonly sheetName: string };
  /** Tabel 3.5. */
  readonly renstra: { readonly sheetName: string };
  /** Tabel 3.6–3.9. */
  readonly pendukung: { readonly sheetName: string };
  /** Tabel 3.10. */
  readonly korelasi: { readonly sheetName: string };
  /** Tabel 3.11. */
  readonly realisasiApbd: { readonly sheetName: string };
  readonly hitungan: { readonly sheetName: string };
  readonly efisiensi: { readonly sheetName: string };
  readonly triwulan: { readonly sheetName: string };
}
