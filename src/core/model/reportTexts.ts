/** The words of the report's tables, in the workbook's own language. `{tahun}`-like names in braces are filled in by fillIn (src/core/report/fillIn.ts). */
import type { BagianAnggaran } from './anggaran';
import type { AlasanEfisiensi, TingkatEfisiensi } from './efisiensi';
import type { DasarRata } from './indikator';
import type { AlasanTanpaAnggaran } from './kegiatan';
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
    readonly dari: Readonly<Record<DasarRata, string>>;
    /** What a title says of the year: {tahun}. Titles hold `{tahun}` where it belongs, and nothing stands there where no sheet names the year. */
    readonly tahun: string;
    /** What a table is made from, as a finding names it. */
    readonly sumber: Readonly<Record<ReportSource, string>>;
    /** Signs inside numbers that stand in sentences. */
    readonly ribuan: string;
    readonly desimal: string;
  };
  /** Tabel 1.1. */
  readonly sdm: {
    readonly sheetName: string;
    readonly judul: string;
    readonly golongan: string;
    readonly pendidikan: string;
    readonly laki: string;
    readonly perempuan: string;
    readonly jumlah: string;
    /** Staff where the sheet does not say whose. */
    readonly pegawai: string;
    readonly semua: string;
    /** Titles of the charts: {opd}. */
    readonly grafikGolongan: string;
    readonly grafikPendidikan: string;
    /** Sentences under them: {pegawai}, {daftar}; each of the list {kategori}, {jumlah}. */
    readonly kalimatGolongan: string;
    readonly kalimatPendidikan: string;
    readonly butir: string;
  };
  /** Tabel 2.1. */
  readonly perjanjianKinerja: {
    readonly sheetName: string;
    readonly judul: string;
    readonly headers: { readonly no: string; readonly sasaran: string; readonly indikator: string; readonly target: string; readonly satuan: string };
    readonly headersProgram: { readonly no: string; readonly program: string; readonly anggaran: string; readonly ket: string };
    readonly jumlahApbd: string;
    readonly jumlahApbn: string;
    readonly jumlahSemua: string;
  };
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
  readonly rekapitulasi: {
    readonly sheetName: string;
    readonly judul: string;
    readonly headers: { readonly no: string; readonly sasaran: string; readonly indikator: string };
    readonly rataSasaran: string;
    readonly jumlahIndikator: string;
    readonly tanpaCapaian: string;
    /** Of a capaian that was typed: {indikator}, {capaian}. */
    readonly diketik: string;
    /** Heads the rows that stand outside the mean. */
    readonly turunan: string;
    readonly judulGrafik: string;
    /** The line's name. */
    readonly garis: string;
    /** {daftar} of butirGrafik: {nama}, {capaian}. */
    readonly kalimatGrafik: string;
    readonly butirGrafik: string;
    /** Where not all are in the chart: {jumlah}, {semua}. */
    readonly sebagian: string;
  };
  /** Tabel 3.3. */
  readonly perbandingan: {
    readonly sheetName: string;
    /** {tahun}. */
    readonly judul: string;
    readonly selisih: string;
    /** Realisasi of the year before: {tahun}. */
    readonly realisasiLalu: string;
    readonly perubahan: string;
    readonly naik: string;
    readonly turun: string;
    readonly tetap: string;
    readonly baru: string;
    /** Below the table where nothing tells what was reached the year before: {tahun}. */
    readonly tanpaRiwayat: string;
  };
  /** Tabel 3.4. */
  readonly riwayat: {
    readonly sheetName: string;
    /** {awal}, {akhir}: the first and the last year. */
    readonly judul: string;
    readonly judulSatuTahun: string;
    /** Headers of a year's own list: {tahun}. */
    readonly sasaran: string;
    readonly indikator: string;
    readonly target: string;
    readonly realisasi: string;
    readonly capaian: string;
    /** Below the table, of years that PK gives: {tahun}. */
    readonly dariPk: string;
    /** Below the table, of earlier years that are left out: {tahun}. */
    readonly selebihnya: string;
    /** Below the table: {tahun}, {indikator}, {capaian}. */
    readonly diketik: string;
  };
  /** Tabel 3.5. */
  readonly renstra: {
    readonly sheetName: string;
    /** {sampai}, {dokumen}, {periode}. */
    readonly judul: string;
    /** " s/d Tahun 2020", in the title and over the years: {tahun}. */
    readonly sampai: string;
    readonly sampaiKelompok: string;
    /** Over the years: {DOKUMEN}, {periode}, {sampai}. */
    readonly kelompok: string;
    /** What the plan is called, by what its own sheet calls it. */
    readonly dokumen: { readonly renstra: string; readonly rpjmd: string; readonly rpd: string };
    readonly headers: {
      readonly no: string;
      readonly sasaran: string;
      readonly indikator: string;
      readonly satuan: string;
      readonly baseline: string;
      readonly target: string;
      readonly realisasi: string;
      readonly capaian: string;
      readonly ket: string;
      /** {DOKUMEN}, {akhir}. */
      readonly targetAkhir: string;
      /** {tahun}, {DOKUMEN}. */
      readonly capaianAkhir: string;
    };
    /** In KET, of a capaian that was typed because nothing can be computed. */
    readonly diketik: string;
  };
  /** Tabel 3.6–3.9. */
  readonly pendukung: {
    /** {nomor}. */
    readonly sheetName: string;
    /** All of them, where there is no Kegiatan sheet. */
    readonly semua: string;
    /** {indikator}. */
    readonly judul: string;
    /** Whom a program serves. */
    readonly kelompokSasaran: string;
  };
  /** Tabel 3.10. */
  readonly korelasi: {
    readonly sheetName: string;
    readonly judul: string;
    readonly realisasiKinerja: string;
    readonly capaian: string;
    readonly serapan: string;
    readonly keterangan: string;
    /** {jumlah}. */
    readonly jumlahKegiatan: string;
    readonly belumDipetakan: string;
    readonly terpetakan: string;
    readonly tidakTerpetakan: string;
    readonly jumlahApbd: string;
    /** Over kegiatan of indikator that PK does not have. */
    readonly diLuarPk: string;
    readonly tanpaIndikator: string;
    /** Notes below the table. */
    readonly sekali: string;
    readonly tanpaApbd: string;
    /** Stands for an amount, in parentheses. */
    readonly alasan: Readonly<Record<AlasanTanpaAnggaran, string>>;
  };
  /** Tabel 3.11. */
  readonly realisasiApbd: {
    readonly sheetName: string;
    readonly judul: string;
    /** `kode` stands for `no` where the rows are told apart by their kode. */
    readonly headers: { readonly no: string; readonly kode: string; readonly uraian: string; readonly anggaran: string; readonly realisasi: string; readonly sisa: string; readonly persen: string; readonly murni: string };
    readonly bagian: Readonly<Record<BagianAnggaran, string>>;
    readonly judulGrafik: string;
    /** {daftar} of butirGrafik: {nama}, {realisasi}, {anggaran}, {persen}. */
    readonly kalimatGrafik: string;
    readonly butirGrafik: string;
    readonly butirTanpaPersen: string;
    /** Where only the largest are in the chart: {jumlah}, {semua}. */
    readonly sebagian: string;
  };
  /** Hitungan Capaian. */
  readonly hitungan: {
    readonly sheetName: string;
    readonly judul: string;
    /** {huruf}, {sasaran}. */
    readonly sasaran: string;
    readonly pembuka: string;
    /** Names inside formulas: {nama}. */
    readonly realisasiDari: string;
    readonly jumlahDari: string;
    readonly targetDari: string;
    readonly batasBawah: string;
    readonly batasAtas: string;
    /** Sentences where there is no quotient: {realisasi}, {target}; {capaian}; {alasan}; {tingkat}. */
    readonly dalamRentang: string;
    readonly targetNol: string;
    readonly tingkatSama: string;
    readonly diketik: string;
    readonly tidakDihitung: string;
    /** Floor and cap: {hasil}, {capaian}. */
    readonly palingRendah: string;
    readonly palingTinggi: string;
    /** Means: {hitungan}, {capaian}, {dari}. */
    readonly rataSasaran: string;
    readonly rataOpd: string;
  };
  readonly efisiensi: {
    readonly sheetName: string;
    readonly judul: string;
    readonly serapan: string;
    readonly efisiensi: string;
    readonly tingkat: string;
    readonly sasaran: string;
    readonly opd: string;
    /** What efisiensi is, and that a capaian counts as 100 at most. */
    readonly keterangan: string;
    readonly paling100: string;
    /** {anggaran}: the budget of the state. */
    readonly apbn: string;
    readonly murni: string;
    readonly setelah: string;
    readonly selisih: string;
    readonly persen: string;
    readonly tingkatan: Readonly<Record<TingkatEfisiensi, string>>;
    /** Stands for a tingkat, in parentheses: of a sub-indikator whose kegiatan are its parent's. */
    readonly padaInduk: string;
    readonly alasan: Readonly<Record<AlasanEfisiensi, string>>;
  };
  /** Tabel Triwulan. */
  readonly triwulan: {
    readonly sheetName: string;
    readonly judul: string;
    readonly headers: { readonly no: string; readonly sasaran: string; readonly indikator: string };
    /** The group of a quarter, and of the year up to one: {romawi}. */
    readonly triwulan: string;
    readonly sampaiKini: string;
    readonly t: string;
    readonly r: string;
    readonly c: string;
  };
}

/** The chapter in Word, which no run on worksheets loads. */
export interface Bab3Texts {
  /** The language of the texts, by which Word checks spelling. */
  readonly bahasa: string;
  readonly bab: string;
  readonly judul: string;
  /** Heads the parts about what was reached; the parts below it, and those beside it, have names of their own. */
  readonly capaian: string;
  readonly bagian: {
    readonly tahunIni: string;
    readonly sebelumnya: string;
    readonly jangkaMenengah: string;
    readonly penunjang: string;
    readonly efisiensi: string;
    readonly anggaran: string;
    /** Tables that belong to other chapters. */
    readonly babLain: string;
  };
}
