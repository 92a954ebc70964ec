/** The words of the pane's room where the report's tables are made. */
import type { Language } from './language';

export interface TabelTexts {
  readonly title: string;
  readonly lead: string;
  readonly looking: string;
  readonly saving: string;
  readonly mode: string;
  readonly nilai: string;
  readonly nilaiHint: string;
  readonly rumus: string;
  readonly rumusHint: string;
  readonly make: string;
  readonly makeAgain: string;
  readonly none: string;
  readonly list: string;
  readonly notMade: string;
  /** What a click on a table does, for a screen reader. */
  readonly goTo: (sheet: string) => string;
  readonly missing: string;
  /** What a table needs: "perlu lembar Riwayat". */
  readonly needs: (sheet: string) => string;
  readonly gone: string;
}

export const TABEL_TEXTS: Readonly<Record<Language, TabelTexts>> = {
  id: {
    title: 'Tabel LKj',
    lead: 'Setiap tabel laporan menjadi satu lembar di belakang lembar Anda. Tabel yang sudah ada diperbarui di tempatnya.',
    looking: 'Mencari tabel yang dapat dibuat…',
    saving: 'Menyimpan pilihan…',
    mode: 'Isi tabel',
    nilai: 'Nilai',
    nilaiHint: 'angka tetap seperti saat dihitung',
    rumus: 'Rumus',
    rumusHint: 'angka mengikuti bila PK atau APBD diubah',
    make: 'Buat Tabel LKj',
    makeAgain: 'Perbarui Tabel LKj',
    none: 'Belum ada tabel yang dapat dibuat: buku kerja ini belum memuat PK atau APBD yang dapat dibaca.',
    list: 'Tabel yang dapat dibuat',
    notMade: 'belum dibuat',
    goTo: (sheet) => `Buka lembar ${sheet}`,
    missing: 'Belum dapat dibuat',
    needs: (sheet) => `perlu lembar ${sheet}`,
    gone: 'Lembar itu sudah tidak ada. Buat tabel lagi untuk memperbarui daftar ini.',
  },
  en: {
    title: 'Tables of the report',
    lead: 'Each table of the report becomes a worksheet behind yours. Tables that are there already are renewed in place.',
    looking: 'Looking for tables that can be made…',
    saving: 'Saving the choice…',
    mode: 'What the tables hold',
    nilai: 'Values',
    nilaiHint: 'numbers stay as they were computed',
    rumus: 'Formulas',
    rumusHint: 'numbers follow when PK or APBD change',
    make: 'Make the Tables',
    makeAgain: 'Renew the Tables',
    none: 'No table can be made yet: this workbook has no PK or APBD that can be read.',
    list: 'Tables that can be made',
    notMade: 'not made yet',
    goTo: (sheet) => `Open worksheet ${sheet}`,
    missing: 'Cannot be made yet',
    needs: (sheet) => `needs a worksheet ${sheet}`,
    gone: 'That worksheet is gone. Make the tables again to renew this list.',
  },
};
