/** The words of the pane's room that takes our work back. */
import type { LeftCell } from '../core/model/restore';
import type { Language } from './language';
import { NOTATIONS } from './notation';

export interface KembaliTexts {
  readonly title: string;
  readonly lead: string;
  readonly looking: string;
  readonly restoring: string;
  /** When the last run was. */
  readonly lastRun: (when: string) => string;
  readonly nothing: string;
  readonly nothingStands: string;
  readonly will: string;
  readonly cells: (sheet: string, cells: number) => string;
  readonly sheetGoes: (sheet: string) => string;
  readonly start: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly done: string;
  readonly was: string;
  readonly sheetGone: (sheet: string) => string;
  readonly left: string;
  /** Why a cell or worksheet stays as it is; `place` is "PK · G3", `value` what stands there, '' for nothing. */
  readonly why: Readonly<Record<LeftCell['why'], (place: string, value: string) => string>>;
  readonly more: (count: number) => string;
  readonly bersih: {
    readonly title: string;
    readonly lead: string;
    readonly columns: string;
    readonly show: string;
    readonly looking: string;
    readonly cleaning: string;
    readonly record: string;
    readonly nothing: string;
    readonly blocked: string;
    readonly ask: string;
    readonly yes: string;
    readonly done: string;
  };
}

const { number: idNumber, quote: idQuote } = NOTATIONS.id;
const { number: enNumber, quote: enQuote } = NOTATIONS.en;

export const KEMBALI_TEXTS: Readonly<Record<Language, KembaliTexts>> = {
  id: {
    title: 'Kembalikan hitungan terakhir',
    lead: 'Sel yang diisi LKj kembali seperti sebelum hitungan terakhir. Sel yang sudah Anda ubah sendiri tidak disentuh.',
    looking: 'Memeriksa yang dapat dikembalikan…',
    restoring: 'Mengembalikan…',
    lastRun: (when) => `Hitungan terakhir: ${when}.`,
    nothing: 'Belum ada hitungan LKj yang tercatat di buku kerja ini, jadi tidak ada yang perlu dikembalikan.',
    nothingStands: 'Tidak ada lagi yang dapat dikembalikan: hasilnya sudah diubah atau sudah kembali.',
    will: 'Yang akan terjadi',
    cells: (sheet, cells) => `Lembar ${sheet}: ${idNumber(cells)} sel kembali seperti semula`,
    sheetGoes: (sheet) => `Lembar ${sheet} dihapus`,
    start: 'Kembalikan…',
    ask: 'Kembalikan sekarang? Langkah ini tidak dapat dibatalkan dengan Ctrl+Z; hasilnya dapat dihitung lagi.',
    yes: 'Ya, kembalikan',
    no: 'Batal',
    done: 'Selesai. Buku kerja sudah kembali seperti sebelum hitungan itu.',
    was: 'Yang dikembalikan',
    sheetGone: (sheet) => `Lembar ${sheet} sudah dihapus`,
    left: 'Yang dibiarkan',
    why: {
      edited: (place, value) => (value === '' ? `${place}: sudah diubah setelah dihitung.` : `${place}: sudah diubah setelah dihitung, kini ${idQuote(value)}.`),
      adopted: (place) => `${place}: dianggap hasil LKj atas kata Anda; isi sebelumnya tidak diketahui, jadi dibiarkan seperti adanya. Sesudah ini menjadi isian Anda lagi.`,
      'row-gone': (place) => `${place}: baris hasil sudah tidak ada atau namanya berubah.`,
      'sheet-gone': (place) => `${place}: lembarnya sudah tidak ada atau tabelnya tidak terbaca lagi.`,
      protected: (place) => `${place}: lembar atau susunan buku kerja terlindungi. Buka perlindungannya, lalu coba lagi.`,
      filtered: (place) => `${place}: lembar sedang disaring. Hapus saringannya, lalu coba lagi.`,
    },
    more: (count) => `dan ${idNumber(count)} lagi`,
    bersih: {
      title: 'Bersihkan jejak LKj',
      lead: 'Sebelum buku kerja diserahkan: lembar Temuan, tabel, pengaturan, dan catatan LKj dikeluarkan. Sampai dibersihkan, catatan itu memuat isi sel sebelum diubah LKj dan ikut terkirim bila buku kerja dikirim lewat surel.',
      columns: 'Hapus juga hasil pada PK dan APBD',
      show: 'Lihat yang akan dibersihkan',
      looking: 'Memeriksa jejak LKj…',
      cleaning: 'Membersihkan…',
      record: 'Nama tersembunyi, pengaturan, dan catatan LKj dihapus',
      nothing: 'Tidak ada jejak LKj di buku kerja ini.',
      blocked: 'Belum dapat dibersihkan. Bereskan dahulu yang tertulis di bawah ini.',
      ask: 'Bersihkan sekarang? Sesudahnya hitungan terakhir tidak dapat lagi dikembalikan.',
      yes: 'Ya, bersihkan',
      done: 'Selesai. Simpan buku kerja ini, lalu serahkan.',
    },
  },
  en: {
    title: 'Undo the last computation',
    lead: 'Cells that LKj filled become what they were before the last computation. Cells that you have changed yourself are left alone.',
    looking: 'Looking at what can be brought back…',
    restoring: 'Bringing back…',
    lastRun: (when) => `Last computation: ${when}.`,
    nothing: 'No computation of LKj is recorded in this workbook, so there is nothing to undo.',
    nothingStands: 'There is nothing left to undo: the results were changed or are back already.',
    will: 'What will happen',
    cells: (sheet, cells) => `Worksheet ${sheet}: ${enNumber(cells)} ${cells === 1 ? 'cell becomes' : 'cells become'} what ${cells === 1 ? 'it was' : 'they were'}`,
    sheetGoes: (sheet) => `Worksheet ${sheet} is deleted`,
    start: 'Undo…',
    ask: 'Undo now? Ctrl+Z cannot take this back; the results can be computed again.',
    yes: 'Yes, undo',
    no: 'Cancel',
    done: 'Done. The workbook is as it was before that computation.',
    was: 'What was brought back',
    sheetGone: (sheet) => `Worksheet ${sheet} was deleted`,
    left: 'What was left',
    why: {
      edited: (place, value) => (value === '' ? `${place}: changed since it was computed.` : `${place}: changed since it was computed, now ${enQuote(value)}.`),
      adopted: (place) => `${place}: taken for LKj’s at your word; what stood there before is not known, so it stays as it is. From then on it is yours again.`,
      'row-gone': (place) => `${place}: the row of a result is gone or has another name.`,
      'sheet-gone': (place) => `${place}: the worksheet is gone or its table can no longer be read.`,
      protected: (place) => `${place}: the worksheet or the structure of the workbook is protected. Unprotect it, then try again.`,
      filtered: (place) => `${place}: the worksheet is filtered. Clear the filter, then try again.`,
    },
    more: (count) => `and ${enNumber(count)} more`,
    bersih: {
      title: 'Clean up after LKj',
      lead: 'Before the workbook is handed in: the findings, the tables, the settings and the record of LKj are taken out. Until then that record holds what cells contained before LKj changed them, and travels along when the workbook is sent by email.',
      columns: 'Delete the results in PK and APBD too',
      show: 'Show what will be cleaned',
      looking: 'Looking for traces of LKj…',
      cleaning: 'Cleaning…',
      record: 'Hidden names, settings and the record of LKj are deleted',
      nothing: 'There is no trace of LKj in this workbook.',
      blocked: 'It cannot be cleaned yet. First settle what is listed below.',
      ask: 'Clean now? Afterwards the last computation can no longer be undone.',
      yes: 'Yes, clean',
      done: 'Done. Save this workbook, then hand it in.',
    },
  },
};
