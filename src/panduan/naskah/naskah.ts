/** The guide's own words, in one language. Paragraphs and list items are plain text; `code` spans stand between backticks. */

import type { Gambar } from '../gambar';

export type Halaman = 'index' | 'hitung' | 'tabel' | 'pengaturan' | 'kembali' | 'temuan' | 'rumus' | 'data' | 'pasang' | 'admin';

export interface Bagian {
  readonly judul?: string;
  readonly alinea?: readonly string[];
  /** Steps, in order. */
  readonly langkah?: readonly string[];
  /** Points without an order. */
  readonly butir?: readonly string[];
  readonly perintah?: string;
  /** A picture, and what it shows. */
  readonly gambar?: readonly [gambar: Gambar, keterangan: string];
  /** Pages that are pointed to, with what is done there. */
  readonly tautan?: readonly (readonly [halaman: Halaman, teks: string])[];
}

export interface Naskah {
  readonly judul: Readonly<Record<Halaman, string>>;
  readonly bantuan: string;
  readonly templat: string;
  /** The link to the same page in the other language. */
  readonly bahasaLain: string;
  readonly isi: Readonly<Record<Exclude<Halaman, 'temuan' | 'rumus'>, readonly Bagian[]>>;
  readonly temuan: { readonly pengantar: string; readonly contoh: string; readonly perbaikan: string };
  readonly rumus: {
    readonly pengantar: string;
    readonly capaian: string;
    readonly kolom: { readonly rumus: string; readonly sumber: string; readonly kategori: string; readonly batas: string; readonly predikat: string; readonly skor: string; readonly sebutan: string };
    readonly skala: string;
    readonly predikat: string;
    readonly predikatDasar: string;
    readonly lain: string;
    readonly lainnya: readonly (readonly [rumus: string, sumber: string])[];
    readonly pembulatan: string;
  };
}
