/** The words for what the workbook's record says before the button is pressed. `when` is a day and time. */
import type { Language } from './language';

export interface KeadaanTexts {
  readonly belum: string;
  readonly selesai: (when: string) => string;
  readonly berjalan: (when: string) => string;
  readonly terputusTitle: string;
  readonly terputus: (when: string) => string;
  /** The two ways out of a run that broke off. */
  readonly selesaikan: string;
  readonly kembalikan: string;
}

export const KEADAAN_TEXTS: Readonly<Record<Language, KeadaanTexts>> = {
  id: {
    belum: 'Belum ada hasil LKj di buku kerja ini.',
    selesai: (when) => `LKj terakhir menulis di buku kerja ini pada ${when}. Bila datanya berubah sejak itu, hitung lagi.`,
    berjalan: (when) => `Sedang dihitung dari jendela lain atau oleh rekan Anda, sejak ${when}.`,
    terputusTitle: 'Hitungan terakhir terputus',
    terputus: (when) => `Hitungan pada ${when} tidak selesai, jadi hasilnya mungkin baru tertulis sebagian. Selesaikan hitungan itu, atau kembalikan isi sebelumnya.`,
    selesaikan: 'Selesaikan',
    kembalikan: 'Kembalikan…',
  },
  en: {
    belum: 'This workbook holds no results of LKj yet.',
    selesai: (when) => `LKj last wrote into this workbook on ${when}. If its data have changed since, compute again.`,
    berjalan: (when) => `Being computed from another window or by a colleague, since ${when}.`,
    terputusTitle: 'The last run broke off',
    terputus: (when) => `The run of ${when} did not finish, so its results may stand there in part. Finish it, or bring back what was there before.`,
    selesaikan: 'Finish',
    kembalikan: 'Undo…',
  },
};
