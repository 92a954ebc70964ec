/** The words of the preview: what a run would change, before it does. */
import type { Language } from './language';
import { countedEn, NOTATIONS } from './notation';

export interface PratinjauTexts {
  readonly open: string;
  readonly title: string;
  /** How many cells would be written as things stand. */
  readonly lead: (cells: number) => string;
  readonly nothing: string;
  /** Said where the workbook is no longer what the preview before was made of. */
  readonly changed: string;
  readonly typedTitle: (count: number) => string;
  readonly typedLead: string;
  readonly all: string;
  /** "Capaian, kolom H" */
  readonly column: (header: string, letters: string, isNew: boolean) => string;
  readonly cells: (count: number) => string;
  readonly sheets: string;
  readonly sheet: (name: string, isNew: boolean) => string;
  readonly empty: string;
  readonly formula: string;
  /** For a screen reader, in place of the arrow. */
  readonly becomes: string;
  readonly write: (cells: number) => string;
  /** Of numbers kept as text that become numbers. */
  readonly perbaikan: { readonly title: string; readonly lead: (cells: number) => string; readonly nothing: string; readonly write: (cells: number) => string; readonly done: (cells: number) => string };
  /** Of columns that are taken for LKj's. */
  readonly anggapan: {
    readonly title: string;
    readonly lead: (cells: number) => string;
    readonly nothing: string;
    readonly write: (cells: number) => string;
    readonly done: (cells: number) => string;
    /** What would stand there by what was computed now. */
    readonly differs: (computed: string) => string;
  };
  readonly close: string;
  readonly cancel: string;
  readonly cancelled: string;
}

const { number: idNumber } = NOTATIONS.id;
const { number: enNumber } = NOTATIONS.en;
const cellsEn = (count: number): string => countedEn(count, 'cell', 'cells');

export const PRATINJAU_TEXTS: Readonly<Record<Language, PratinjauTexts>> = {
  id: {
    open: 'Pratinjau',
    title: 'Pratinjau',
    lead: (cells) => `Belum ada yang ditulis. ${idNumber(cells)} sel akan berubah:`,
    nothing: 'Tidak ada yang perlu ditulis: semua hasil sudah tertulis.',
    changed: 'Isi lembar kerja berubah sejak pratinjau dibuat, jadi belum ada yang ditulis. Ini pratinjau yang baru.',
    typedTitle: (count) => `Hasil ketikan Anda yang berbeda (${idNumber(count)})`,
    typedLead: 'Yang Anda ketik tetap seperti adanya. Centang yang boleh diganti dengan hasil hitungan; Kembalikan dapat membatalkannya.',
    all: 'Centang semua',
    column: (header, letters, isNew) => `${header}, kolom ${letters}${isNew ? ' (kolom baru)' : ''}`,
    cells: (count) => `${idNumber(count)} sel`,
    sheets: 'Lembar buatan LKj',
    sheet: (name, isNew) => `${name}: ${isNew ? 'dibuat' : 'diperbarui'}`,
    empty: '(kosong)',
    formula: 'rumus',
    becomes: 'menjadi',
    write: (cells) => `Tulis ${idNumber(cells)} Sel`,
    perbaikan: {
      title: 'Perbaikan angka',
      lead: (cells) => `Belum ada yang diubah. ${idNumber(cells)} sel berisi angka yang tersimpan sebagai teks dan dapat menjadi angka tanpa mengubah artinya; satuannya ada di kolom Satuan. Yang meragukan dan rumus tidak disentuh. Kembalikan dapat membatalkannya.`,
      nothing: 'Tidak ada angka berupa teks yang dapat diperbaiki dengan aman.',
      write: (cells) => `Perbaiki ${idNumber(cells)} Sel`,
      done: (cells) => `${idNumber(cells)} sel diperbaiki.`,
    },
    anggapan: {
      title: 'Hasil LKj tanpa catatan',
      lead: () => 'Catatan LKj di buku kerja ini tidak mengenal isi sel di bawah, misalnya karena berkasnya pernah disimpan dengan Google Sheets atau LibreOffice; karena itu isinya dianggap ketikan Anda. Centang kolom yang memang hasil LKj: isinya tidak berubah sekarang, dan sejak itu ikut diperbarui setiap kali dihitung. Isi sebelum LKj tidak diketahui lagi, jadi Kembalikan tidak dapat memulihkannya.',
      nothing: 'Tidak ada isi yang tampak seperti hasil LKj tanpa catatan.',
      write: (cells) => `Anggap ${idNumber(cells)} Sel Hasil LKj`,
      done: (cells) => `${idNumber(cells)} sel kini dianggap hasil LKj.`,
      differs: (computed) => `kini dihitung ${computed}`,
    },
    close: 'Tutup Pratinjau',
    cancel: 'Batalkan',
    cancelled: 'Dibatalkan. Tidak ada yang ditulis.',
  },
  en: {
    open: 'Preview',
    title: 'Preview',
    lead: (cells) => `Nothing has been written. ${cellsEn(cells)} will change:`,
    nothing: 'There is nothing to write: all results are there already.',
    changed: 'The worksheets have changed since the preview was made, so nothing was written. This is the new preview.',
    typedTitle: (count) => `Results you typed that differ (${enNumber(count)})`,
    typedLead: 'What you typed stays as it is. Tick what may be replaced by the computed result; Undo can take it back.',
    all: 'Tick all',
    column: (header, letters, isNew) => `${header}, column ${letters}${isNew ? ' (new column)' : ''}`,
    cells: cellsEn,
    sheets: 'Worksheets made by LKj',
    sheet: (name, isNew) => `${name}: ${isNew ? 'made' : 'renewed'}`,
    empty: '(empty)',
    formula: 'formula',
    becomes: 'becomes',
    write: (cells) => `Write ${cellsEn(cells)}`,
    perbaikan: {
      title: 'Fixing numbers',
      lead: (cells) => `Nothing has been changed. ${cellsEn(cells)} with a number kept as text can become numbers without a change of meaning; the unit stands in the Satuan column. What is in doubt and formulas are left alone. Undo can take it back.`,
      nothing: 'There is no number kept as text that can be fixed safely.',
      write: (cells) => `Fix ${cellsEn(cells)}`,
      done: (cells) => `${cellsEn(cells)} fixed.`,
    },
    anggapan: {
      title: 'Results of LKj without a record',
      lead: () => 'The record of LKj in this workbook does not know the cells below, perhaps because the file was saved with Google Sheets or LibreOffice; what stands in them is taken for what you typed. Tick the columns that are results of LKj: they do not change now, and from then on they are kept up to date whenever you compute. What stood there before LKj is no longer known, so Undo cannot bring it back.',
      nothing: 'Nothing looks like a result of LKj without a record.',
      write: (cells) => `Take ${cellsEn(cells)} for LKj’s`,
      done: (cells) => `${cellsEn(cells)} ${cells === 1 ? 'is' : 'are'} now taken for LKj’s.`,
      differs: (computed) => `now computed ${computed}`,
    },
    close: 'Close the Preview',
    cancel: 'Cancel',
    cancelled: 'Cancelled. Nothing was written.',
  },
};
