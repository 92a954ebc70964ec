/** The worksheets of the template as data: each column's header by the concept under which the readers know it (src/core/rules/headers.ts). */
import type { Concept } from '../../src/core/rules/headers';

/** What is typed into a column: decides number format, alignment and data validation. */
export type Isian = 'no' | 'teks' | 'kode' | 'angka' | 'rupiah' | 'persen' | 'hasil' | 'arah' | 'sumber';

export interface TemplateColumn {
  readonly header: string;
  /** Null where a header only stands in a group whose readers go by the year. */
  readonly concept: Concept | null;
  readonly isian: Isian;
  readonly width: number;
  /** Shown when the clerk selects a cell of the column. */
  readonly bantuan: string;
  /** The year over the column: how many years after the one of `basis`. */
  readonly tahun?: { readonly basis: 'laporan' | 'renstra'; readonly sesudah: number };
}

export interface TemplateSheet {
  readonly name: string;
  /** Titles as formulas on the help sheet's cells; the first names the table. */
  readonly judul: (cells: PetunjukCells) => string;
  /** What `judul` shows while nothing has been changed. */
  readonly judulAwal: (tahun: number) => string;
  readonly columns: readonly TemplateColumn[];
  readonly rows: number;
  /** What it is for, on the help sheet. */
  readonly guna: string;
}

/** Cells of the help sheet that the others follow. */
export interface PetunjukCells {
  readonly tahun: string;
  readonly opd: string;
  readonly awalRenstra: string;
}

/** A plan of the regions runs for five years (Permendagri 86/2017). */
const TAHUN_RENSTRA = 5;
/** Years before the report's own that Tabel 3.4 sets beside it. */
const TAHUN_RIWAYAT = 3;

const no: TemplateColumn = { header: 'NO', concept: 'no', isian: 'no', width: 6, bantuan: 'Nomor urut sasaran; kosong pada indikator berikutnya dari sasaran yang sama.' };
const sasaran: TemplateColumn = { header: 'SASARAN STRATEGIS', concept: 'sasaran', isian: 'teks', width: 34, bantuan: 'Cukup sekali, pada indikator pertamanya.' };
const indikator: TemplateColumn = { header: 'INDIKATOR KINERJA', concept: 'indikator', isian: 'teks', width: 44, bantuan: 'Satu indikator satu baris. Nama yang sama di semua lembar.' };
const satuan: TemplateColumn = { header: 'SATUAN', concept: 'satuan', isian: 'teks', width: 14, bantuan: 'Misalnya Orang, %, Nilai, Indeks.' };
const ket: TemplateColumn = { header: 'KETERANGAN', concept: 'ket', isian: 'teks', width: 28, bantuan: 'Boleh kosong.' };

/** Target, realisasi and capaian of one year; the numbers only, since the table's unit stands beside the indikator. */
function yearColumns(basis: 'laporan' | 'renstra', sesudah: number): readonly TemplateColumn[] {
  const tahun = { basis, sesudah } as const;
  return [
    { header: 'T', concept: 'target', isian: 'angka', width: 11, bantuan: 'Target tahun itu.', tahun },
    { header: 'R', concept: 'realisasi', isian: 'angka', width: 11, bantuan: 'Realisasi tahun itu; kosongkan bila belum ada.', tahun },
    { header: 'C (%)', concept: 'capaian', isian: 'hasil', width: 11, bantuan: 'Boleh kosong: dihitung dari T dan R.', tahun },
  ];
}

export const LEMBAR: readonly TemplateSheet[] = [
  {
    name: 'PK',
    judul: ({ tahun }) => `"PERJANJIAN KINERJA TAHUN "&${tahun}`,
    judulAwal: (tahun) => `PERJANJIAN KINERJA TAHUN ${tahun}`,
    guna: 'Sasaran, indikator, target, dan realisasi tahun laporan. Wajib.',
    rows: 40,
    columns: [
      no,
      sasaran,
      indikator,
      satuan,
      { header: 'TARGET', concept: 'target', isian: 'angka', width: 14, bantuan: 'Angka, predikat huruf (BB), atau rentang (80-90). Tanpa satuan.' },
      { header: 'REALISASI', concept: 'realisasi', isian: 'angka', width: 14, bantuan: 'Angka atau predikat huruf. Kosong bila belum ada; 0 bila memang nol.' },
      { header: 'ARAH', concept: 'arah', isian: 'arah', width: 12, bantuan: 'naik: makin besar makin baik; turun: makin kecil makin baik; rentang; stabil.' },
      { header: 'CAPAIAN (%)', concept: 'capaian', isian: 'hasil', width: 13, bantuan: 'Diisi oleh tombol Hitung Capaian.' },
      { header: 'KATEGORI', concept: 'kategori', isian: 'teks', width: 18, bantuan: 'Diisi oleh tombol Hitung Capaian.' },
    ],
  },
  {
    name: 'Program PK',
    judul: ({ tahun }) => `"PROGRAM DAN ANGGARAN PERJANJIAN KINERJA TAHUN "&${tahun}`,
    judulAwal: (tahun) => `PROGRAM DAN ANGGARAN PERJANJIAN KINERJA TAHUN ${tahun}`,
    guna: 'Program dan anggaran yang diperjanjikan (Tabel 2.1).',
    rows: 25,
    columns: [
      no,
      { header: 'PROGRAM', concept: 'program', isian: 'teks', width: 60, bantuan: 'Nama yang sama seperti di lembar APBD.' },
      { header: 'ANGGARAN (Rp)', concept: 'anggaran', isian: 'rupiah', width: 22, bantuan: 'Rupiah penuh, tanpa titik dan tanpa "Rp".' },
      { header: 'KET', concept: 'ket', isian: 'sumber', width: 12, bantuan: 'APBD atau APBN.' },
    ],
  },
  {
    name: 'APBD',
    judul: ({ tahun }) => `"REALISASI APBD TAHUN "&${tahun}`,
    judulAwal: (tahun) => `REALISASI APBD TAHUN ${tahun}`,
    guna: 'Anggaran dan realisasi per program, kegiatan, dan sub kegiatan. Wajib untuk sisa dan % realisasi.',
    rows: 200,
    columns: [
      { header: 'KODE', concept: 'kode', isian: 'kode', width: 20, bantuan: 'Kode program, kegiatan, dan sub kegiatan seperti di SIPD: 1.06.02, 1.06.02.2.01, 1.06.02.2.01.0001.' },
      { header: 'URAIAN', concept: 'uraian', isian: 'teks', width: 60, bantuan: 'Nama program, kegiatan, sub kegiatan, atau BELANJA DAERAH untuk jumlah seluruhnya.' },
      { header: 'ANGGARAN (Rp)', concept: 'anggaran', isian: 'rupiah', width: 22, bantuan: 'Rupiah penuh, tanpa titik dan tanpa "Rp".' },
      { header: 'REALISASI (Rp)', concept: 'realisasi', isian: 'rupiah', width: 22, bantuan: 'Rupiah penuh; 0 bila tidak terealisasi.' },
      { header: 'SISA (Rp)', concept: 'sisa', isian: 'rupiah', width: 22, bantuan: 'Diisi oleh tombol Hitung Capaian.' },
      { header: '% REALISASI', concept: 'persen', isian: 'hasil', width: 13, bantuan: 'Diisi oleh tombol Hitung Capaian.' },
    ],
  },
  {
    name: 'Riwayat',
    judul: ({ tahun }) => `"PERBANDINGAN CAPAIAN KINERJA TAHUN "&${tahun}-${TAHUN_RIWAYAT}&" S.D. "&${tahun}-1`,
    judulAwal: (tahun) => `PERBANDINGAN CAPAIAN KINERJA TAHUN ${tahun - TAHUN_RIWAYAT} S.D. ${tahun - 1}`,
    guna: 'Target dan realisasi tahun-tahun sebelumnya (Tabel 3.3 dan 3.4). Tahun laporan diambil dari lembar PK.',
    rows: 40,
    columns: [no, sasaran, indikator, satuan, ...Array.from({ length: TAHUN_RIWAYAT }, (_, at) => yearColumns('laporan', at - TAHUN_RIWAYAT)).flat()],
  },
  {
    name: 'Renstra',
    judul: ({ awalRenstra }) => `"CAPAIAN KINERJA TERHADAP RENSTRA TAHUN "&${awalRenstra}&"-"&${awalRenstra}+${TAHUN_RENSTRA - 1}`,
    judulAwal: (tahun) => `CAPAIAN KINERJA TERHADAP RENSTRA TAHUN ${tahun - 1}-${tahun - 2 + TAHUN_RENSTRA}`,
    guna: 'Target Renstra per tahun dan realisasinya (Tabel 3.5).',
    rows: 40,
    columns: [no, sasaran, indikator, satuan, ...Array.from({ length: TAHUN_RENSTRA }, (_, at) => yearColumns('renstra', at)).flat(), ket],
  },
  {
    name: 'Kegiatan',
    judul: ({ tahun }) => `"KORELASI SASARAN STRATEGIS, INDIKATOR KINERJA, PROGRAM, DAN KEGIATAN TAHUN "&${tahun}`,
    judulAwal: (tahun) => `KORELASI SASARAN STRATEGIS, INDIKATOR KINERJA, PROGRAM, DAN KEGIATAN TAHUN ${tahun}`,
    guna: 'Kegiatan yang mendukung tiap indikator (Tabel 3.6–3.10 dan efisiensi). Nama indikator, program, dan kegiatan seperti di lembar PK dan APBD.',
    rows: 80,
    columns: [
      no,
      sasaran,
      indikator,
      { header: 'PROGRAM', concept: 'program', isian: 'teks', width: 40, bantuan: 'Nama yang sama seperti di lembar APBD.' },
      { header: 'KEGIATAN', concept: 'kegiatan', isian: 'teks', width: 46, bantuan: 'Nama yang sama seperti di lembar APBD; satu kegiatan satu baris.' },
      { header: 'KELOMPOK SASARAN', concept: 'kelompok', isian: 'teks', width: 28, bantuan: 'Siapa yang dilayani, misalnya 535 anak asuh.' },
      ket,
    ],
  },
];

/** The SDM worksheet counts heads across, which no concept names: its own words are those of src/core/rules/sdm.ts. */
export const SDM = {
  name: 'SDM',
  judul: 'REKAPITULASI PEGAWAI MENURUT GOLONGAN DAN PENDIDIKAN',
  guna: 'Jumlah pegawai menurut golongan dan pendidikan (Tabel 1.1).',
  pegawai: 'PNS',
  kelompok: [
    { nama: 'GOLONGAN', kategori: ['I', 'II', 'III', 'IV'] },
    { nama: 'PENDIDIKAN', kategori: ['SD', 'SLTP', 'SLTA', 'D1-D3', 'D4-S1', 'S2', 'S3'] },
  ],
} as const;

/** The report's year in the template as it is handed out. */
export const TAHUN_AWAL = 2026;
