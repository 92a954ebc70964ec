/** The words of the first help. */
import type { Language } from './language';

export interface BantuanTexts {
  readonly title: string;
  readonly steps: readonly [{ readonly judul: string; readonly isi: string }, { readonly judul: string; readonly isi: string }, { readonly judul: string; readonly isi: string }];
  readonly contoh: string;
  readonly membuka: string;
  readonly terbuka: string;
  /** Where Excel cannot open it from here. */
  readonly unduhContoh: string;
  readonly unduhTemplat: string;
  readonly panduan: string;
  readonly mengerti: string;
  readonly bersamaBuku: string;
  readonly bersamaBukuLead: string;
  readonly bersamaBukuPilihan: string;
  readonly menyimpan: string;
  readonly tersimpan: string;
}

export const BANTUAN_TEXTS: Readonly<Record<Language, BantuanTexts>> = {
  id: {
    title: 'Mulai dalam tiga langkah',
    steps: [
      { judul: 'Buka buku kerja Anda', isi: 'Yang diperlukan lembar PK (sasaran, indikator, satuan, target, realisasi) atau APBD (uraian, anggaran, realisasi). Namanya bebas. Belum punya? Buka contoh di bawah.' },
      { judul: 'Pilih Hitung Capaian', isi: 'Capaian dan kategori ditulis di sebelah PK; sisa dan % realisasi di sebelah APBD. Ingin melihat dahulu? Pilih Pratinjau. Angka yang Anda ketik tidak ditimpa.' },
      { judul: 'Periksa temuan, lalu buat tabel', isi: 'Pilih sebuah temuan untuk menuju selnya. Tabel LKj dan naskah Bab III ada di Tabel. Semua dapat dikembalikan di Kembalikan.' },
    ],
    contoh: 'Buka contoh',
    membuka: 'Membuka contoh…',
    terbuka: 'Contoh dibuka sebagai buku kerja baru. Buka tab LKj di sana, lalu pilih Hitung Capaian.',
    unduhContoh: 'Unduh contoh',
    unduhTemplat: 'Unduh templat kosong',
    panduan: 'Panduan lengkap',
    mengerti: 'Mengerti',
    bersamaBuku: 'Buka panel bersama buku kerja ini',
    bersamaBukuLead: 'Penerima buku kerja yang sudah memasang LKj langsung melihat panel ini. Tanpa LKj, semua hasil tetap terbaca di lembar.',
    bersamaBukuPilihan: 'Buka panel ini bersama buku kerja',
    menyimpan: 'Menyimpan pilihan…',
    tersimpan: 'Berlaku setelah buku kerja disimpan.',
  },
  en: {
    title: 'Three steps to begin',
    steps: [
      { judul: 'Open your workbook', isi: 'It needs a worksheet PK (objective, indicator, unit, target, realised) or APBD (description, budget, realised). Any name will do. None yet? Open the sample below.' },
      { judul: 'Choose Compute Achievement', isi: 'Achievement and category are written beside PK; remaining budget and % realised beside APBD. To look first, choose Preview. Numbers that you typed are not overwritten.' },
      { judul: 'Check the findings, then make the tables', isi: 'Choose a finding to go to its cell. The tables of the report and the draft of chapter III are under Tables. Everything can be taken back under Undo.' },
    ],
    contoh: 'Open the sample',
    membuka: 'Opening the sample…',
    terbuka: 'The sample was opened as a new workbook. Open its LKj tab, then choose Compute Achievement.',
    unduhContoh: 'Download the sample',
    unduhTemplat: 'Download the empty template',
    panduan: 'The whole guide',
    mengerti: 'Understood',
    bersamaBuku: 'Open the pane with this workbook',
    bersamaBukuLead: 'Whoever receives the workbook and has LKj sees this pane at once. Without LKj, all results can still be read in the worksheets.',
    bersamaBukuPilihan: 'Open this pane with the workbook',
    menyimpan: 'Saving the choice…',
    tersimpan: 'Holds once the workbook has been saved.',
  },
};
