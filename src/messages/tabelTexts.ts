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
  /** The button beside a table, and what it does, for a screen reader. */
  readonly salin: string;
  readonly salinTabel: (name: string) => string;
  readonly tersalin: (name: string) => string;
  readonly tidakTersalin: string;
  readonly word: string;
  readonly wordLead: string;
  /** Where a page cannot save a file. */
  readonly wordSalin: string;
  readonly unduhWord: string;
  readonly menyusun: string;
  readonly terunduh: (name: string) => string;
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
    salin: 'Salin',
    salinTabel: (name) => `Salin ${name} untuk Word`,
    tersalin: (name) => `${name} tersalin. Tempelkan di Word; hasilnya tabel yang dapat disunting.`,
    tidakTersalin: 'Tidak dapat menyalin di sini. Buat tabelnya sebagai lembar, lalu salin dari sana.',
    word: 'Naskah Word',
    wordLead: 'Semua tabel dan hitungan di atas sebagai naskah Bab III yang dapat disunting di Word. Dihitung dari isi lembar saat ini; buku kerja tidak diubah.',
    wordSalin: 'Di Excel ini panel tidak dapat menyimpan berkas. Pilih Salin di samping tabel, lalu tempelkan di Word.',
    unduhWord: 'Unduh naskah Bab III',
    menyusun: 'Menyusun naskah…',
    terunduh: (name) => `Berkas ${name} diunduh. Bila tidak muncul, pakai Salin di samping tabel.`,
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
    salin: 'Copy',
    salinTabel: (name) => `Copy ${name} for Word`,
    tersalin: (name) => `${name} was copied. Paste it into Word; it becomes a table that can be edited.`,
    tidakTersalin: 'Copying is not possible here. Make the table as a worksheet, then copy it from there.',
    word: 'Word document',
    wordLead: 'All tables and calculations above as a draft of chapter III (in Indonesian) that can be edited in Word. Computed from what the worksheets hold now; the workbook is not changed.',
    wordSalin: 'In this Excel the pane cannot save a file. Choose Copy beside a table, then paste it into Word.',
    unduhWord: 'Download the draft of chapter III',
    menyusun: 'Writing the draft…',
    terunduh: (name) => `The file ${name} was downloaded. If none appears, use Copy beside a table.`,
  },
};
