/** What to tell when Excel refused, by our own codes of failure; Office's messages are never shown. */
import type { FailureCode } from '../host/port';
import type { Sentences } from './issues/catalogue';
import type { Language } from './language';

/** A failure, or what it left behind. */
export type FailureNoticeCode = FailureCode | 'tertulis-sebagian';

const FAILURES: Readonly<Record<Language, Readonly<Record<FailureNoticeCode, Sentences>>>> = {
  id: {
    'cell-edit-mode': {
      message: 'Sebuah sel masih dalam keadaan diketik, jadi Excel belum dapat dipakai.',
      remedy: 'Tekan Enter atau Esc di lembar kerja, lalu coba lagi.',
    },
    protected: {
      message: 'Lembar atau susunan buku kerja dilindungi, jadi hasilnya tidak dapat ditulis.',
      remedy: 'Buka perlindungannya (menu Tinjau, Buka Proteksi Lembar), lalu coba lagi.',
    },
    'read-only': {
      message: 'Buku kerja ini hanya dapat dibaca, jadi hasilnya tidak dapat ditulis.',
      remedy: 'Simpan sebagai salinan atau aktifkan pengeditan, lalu coba lagi.',
    },
    'xls-file': {
      message: 'Berkas ini berformat Excel lama (.xls), yang tidak dapat menyimpan catatan LKj, jadi tidak ada yang ditulis.',
      remedy: 'Pilih Berkas, Simpan Sebagai, lalu jenis Buku Kerja Excel (.xlsx). Tutup berkas ini, buka yang baru, lalu coba lagi.',
    },
    'text-file': {
      message: 'Berkas ini berupa teks (misalnya .csv), yang hanya menyimpan isi satu lembar dan tidak dapat menyimpan catatan LKj, jadi tidak ada yang ditulis.',
      remedy: 'Pilih Berkas, Simpan Sebagai, lalu jenis Buku Kerja Excel (.xlsx), kemudian coba lagi.',
    },
    'opendocument-file': {
      message: 'Berkas ini berformat OpenDocument (.ods), yang tidak dapat menyimpan catatan LKj, jadi tidak ada yang ditulis.',
      remedy: 'Pilih Berkas, Simpan Sebagai, lalu jenis Buku Kerja Excel (.xlsx), kemudian coba lagi.',
    },
    'too-large': {
      message: 'Tabelnya terlalu besar untuk dikirim oleh Excel, juga setelah dibagi-bagi.',
      remedy: 'Hapus baris kosong dan lembar yang tidak dipakai, atau buka buku kerja ini di Excel untuk desktop.',
    },
    'layout-changed': {
      message: 'Baris atau kolom berubah selagi dihitung, jadi tidak ada yang ditulis.',
      remedy: 'Tunggu sampai rekan kerja selesai mengubah lembarnya, lalu coba lagi.',
    },
    'sheet-gone': {
      message: 'Salah satu lembar dihapus selagi dihitung.',
      remedy: 'Periksa lembar PK dan APBD, lalu coba lagi.',
    },
    'other-workbook': {
      message: 'Buku kerja lain sedang aktif.',
      remedy: 'Pilih dahulu jendela buku kerja yang akan dihitung, lalu coba lagi.',
    },
    busy: {
      message: 'Buku kerja ini sedang dihitung dari tempat lain: panel LKj, tombol pada tab LKj, atau rekan kerja.',
      remedy: 'Tunggu sebentar, lalu coba lagi. Bila perhitungan itu terputus, dua menit lagi keadaannya dibereskan.',
    },
    'session-lost': {
      message: 'Sambungan dengan Excel terputus.',
      remedy: 'Muat ulang buku kerjanya, lalu coba lagi.',
    },
    'not-supported': {
      message: 'Versi Excel ini belum menyediakan yang diperlukan.',
      remedy: 'Pakai Excel 2021 atau yang lebih baru, Microsoft 365, atau Excel di web.',
    },
    'state-unknown': {
      message: 'Excel tidak menjawab, jadi belum diketahui apakah hasilnya sudah tertulis.',
      remedy: 'Tunggu sebentar, lalu tekan Hitung Capaian sekali lagi; keadaannya akan diperiksa dan dibereskan.',
    },
    'script-missing': {
      message: 'Sebagian program LKj tidak dapat dimuat, jadi tidak ada yang dihitung.',
      remedy: 'Periksa sambungan internet, lalu coba lagi.',
    },
    'host-error': {
      message: 'Excel menolak permintaan ini.',
      remedy: 'Simpan buku kerjanya, tutup lalu buka lagi Excel, kemudian coba lagi.',
    },
    'tertulis-sebagian': {
      message: 'Sebagian mungkin sudah tertulis di buku kerja; catatan LKj di dalamnya tahu apa saja.',
      remedy: 'Tekan tombol yang sama sekali lagi untuk menyelesaikannya, atau buka panel LKj, bagian Kembalikan, untuk kembali seperti semula.',
    },
  },
  en: {
    'cell-edit-mode': {
      message: 'A cell is still being edited, so Excel cannot be used yet.',
      remedy: 'Press Enter or Esc in the worksheet, then try again.',
    },
    protected: {
      message: 'A worksheet or the structure of the workbook is protected, so the results cannot be written.',
      remedy: 'Unprotect it (Review, Unprotect Sheet), then try again.',
    },
    'read-only': {
      message: 'This workbook is read-only, so the results cannot be written.',
      remedy: 'Save a copy or enable editing, then try again.',
    },
    'xls-file': {
      message: 'This file is in the old Excel format (.xls), which cannot keep the record of LKj, so nothing was written.',
      remedy: 'Choose File, Save As, then the type Excel Workbook (.xlsx). Close this file, open the new one, then try again.',
    },
    'text-file': {
      message: 'This file is plain text (such as .csv), which keeps the contents of one worksheet only and cannot keep the record of LKj, so nothing was written.',
      remedy: 'Choose File, Save As, then the type Excel Workbook (.xlsx), and try again.',
    },
    'opendocument-file': {
      message: 'This file is in the OpenDocument format (.ods), which cannot keep the record of LKj, so nothing was written.',
      remedy: 'Choose File, Save As, then the type Excel Workbook (.xlsx), and try again.',
    },
    'too-large': {
      message: 'The table is too large for Excel to pass on, even in parts.',
      remedy: 'Delete empty rows and unused worksheets, or open the workbook in Excel for the desktop.',
    },
    'layout-changed': {
      message: 'Rows or columns changed during the computation, so nothing was written.',
      remedy: 'Wait until your colleague has finished changing the worksheet, then try again.',
    },
    'sheet-gone': {
      message: 'A worksheet was deleted during the computation.',
      remedy: 'Check the PK and APBD worksheets, then try again.',
    },
    'other-workbook': {
      message: 'Another workbook is active.',
      remedy: 'Select the window of the workbook to compute, then try again.',
    },
    busy: {
      message: 'This workbook is being computed from elsewhere: the LKj pane, the button on the LKj tab, or a colleague.',
      remedy: 'Wait a moment, then try again. If that computation broke off, it is put right two minutes from now.',
    },
    'session-lost': {
      message: 'The connection with Excel was lost.',
      remedy: 'Reload the workbook, then try again.',
    },
    'not-supported': {
      message: 'This version of Excel lacks something that is needed.',
      remedy: 'Use Excel 2021 or later, Microsoft 365, or Excel on the web.',
    },
    'state-unknown': {
      message: 'Excel did not answer, so it is not known whether the results were written.',
      remedy: 'Wait a moment, then press Compute once more; the state will be checked and put right.',
    },
    'script-missing': {
      message: 'A part of LKj could not be loaded, so nothing was computed.',
      remedy: 'Check the internet connection, then try again.',
    },
    'host-error': {
      message: 'Excel refused this request.',
      remedy: 'Save the workbook, close and reopen Excel, then try again.',
    },
    'tertulis-sebagian': {
      message: 'A part may have been written to the workbook; the record that LKj keeps in it knows which.',
      remedy: 'Press the same button once more to finish it, or open the LKj pane, Undo, to go back to what was.',
    },
  },
};

/** What went wrong at Excel's door, and what to do about it. */
export function failureMessageOf(code: FailureNoticeCode, language: Language): Sentences {
  return FAILURES[language][code];
}

/** True for one of our codes of failure, wherever the text comes from. */
export function isFailureCode(code: unknown): code is FailureNoticeCode {
  return typeof code === 'string' && Object.hasOwn(FAILURES.id, code);
}
