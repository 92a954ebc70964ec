/** The words for what was found in the workbook before its button is pressed, and for rules that came with it. */
import type { Language } from './language';

export interface LembarTexts {
  readonly title: string;
  readonly mencari: string;
  readonly jenis: Readonly<Record<'pk' | 'apbd' | 'riwayat' | 'renstra' | 'kegiatan' | 'sdm' | 'tahun', string>>;
  /** By what a worksheet was found: "judul kolom baris 5" */
  readonly judulKolom: (baris: number) => string;
  readonly pilihanAnda: string;
  /** Of PK and APBD, which the button needs. */
  readonly belumDitemukan: string;
  /** Of the others, which only tables need. */
  readonly tidakAda: string;
  /** Where several could be it. */
  readonly perluDipilih: string;
  readonly tahunTakDiketahui: string;
  readonly ubah: string;
  readonly besar: string;
  readonly cari: string;
  readonly cariLagi: string;
  readonly belumTerbaca: string;
  readonly aturan: string;
  readonly aturanTakTerbaca: string;
  readonly pakaiAturan: string;
  readonly ubahAturan: string;
}

export const LEMBAR_TEXTS: Readonly<Record<Language, LembarTexts>> = {
  id: {
    title: 'Lembar yang ditemukan',
    mencari: 'Mencari lembar PK dan APBD…',
    jenis: { pk: 'PK', apbd: 'APBD', riwayat: 'Riwayat', renstra: 'Renstra', kegiatan: 'Kegiatan', sdm: 'SDM', tahun: 'Tahun' },
    judulKolom: (baris) => `judul kolom baris ${baris}`,
    pilihanAnda: 'pilihan Anda',
    belumDitemukan: 'belum ditemukan',
    tidakAda: 'tidak ada',
    perluDipilih: 'pilih di bawah',
    tahunTakDiketahui: 'tidak tertulis',
    ubah: 'Ubah pilihan lembar',
    besar: 'Buku kerja ini besar, jadi lembarnya tidak dibaca sebelum diminta.',
    cari: 'Lihat lembar yang ditemukan',
    cariLagi: 'Cari lagi',
    belumTerbaca: 'Lembar belum dapat dibaca:',
    aturan: 'Buku kerja ini memakai aturan sendiri',
    aturanTakTerbaca: 'Aturan yang tersimpan di buku kerja ini tidak dapat dibaca, jadi yang berlaku aturan bawaan.',
    pakaiAturan: 'Pakai',
    ubahAturan: 'Ubah',
  },
  en: {
    title: 'Worksheets found',
    mencari: 'Looking for PK and APBD…',
    jenis: { pk: 'PK', apbd: 'APBD', riwayat: 'Riwayat', renstra: 'Renstra', kegiatan: 'Kegiatan', sdm: 'SDM', tahun: 'Year' },
    judulKolom: (baris) => `headers in row ${baris}`,
    pilihanAnda: 'your choice',
    belumDitemukan: 'not found yet',
    tidakAda: 'none',
    perluDipilih: 'choose below',
    tahunTakDiketahui: 'not stated',
    ubah: 'Change the worksheets',
    besar: 'This workbook is large, so its worksheets are not read before you ask for it.',
    cari: 'See the worksheets found',
    cariLagi: 'Look again',
    belumTerbaca: 'The worksheets cannot be read yet:',
    aturan: 'This workbook has rules of its own',
    aturanTakTerbaca: 'The rules kept in this workbook cannot be read, so the standard ones hold.',
    pakaiAturan: 'Use them',
    ubahAturan: 'Change',
  },
};
