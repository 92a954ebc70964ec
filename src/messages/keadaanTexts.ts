/** The words for what the workbook's record says before the button is pressed. `when` is a day and time. */
import type { Language } from './language';

export interface KeadaanTexts {
  readonly belum: string;
  readonly selesai: (when: string) => string;
  readonly terhitung: (when: string) => string;
  readonly berubahTitle: string;
  /** `sheets` are worksheets that have changed; none where it is the settings. */
  readonly berubah: (when: string, sheets: readonly string[]) => string;
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
    terhitung: (when) => `Terhitung pada ${when}. Datanya belum berubah sejak itu.`,
    berubahTitle: 'Data berubah sejak dihitung',
    berubah: (when, sheets) => `${sheets.length === 0 ? 'Pengaturan' : `Isi lembar ${sheets.join(' dan ')}`} berubah sesudah hitungan pada ${when}. Hitung lagi agar hasilnya sesuai.`,
    berjalan: (when) => `Sedang dihitung dari jendela lain atau oleh rekan Anda, sejak ${when}.`,
    terputusTitle: 'Hitungan terakhir terputus',
    terputus: (when) => `Hitungan pada ${when} tidak selesai, jadi hasilnya mungkin baru tertulis sebagian. Selesaikan hitungan itu, atau kembalikan isi sebelumnya.`,
    selesaikan: 'Selesaikan',
    kembalikan: 'Kembalikan…',
  },
  en: {
    belum: 'This workbook holds no results of LKj yet.',
    selesai: (when) => `LKj last wrote into this workbook on ${when}. If its data have changed since, compute again.`,
    terhitung: (when) => `Computed on ${when}. The data have not changed since.`,
    berubahTitle: 'The data have changed since they were computed',
    berubah: (when, sheets) => `${sheets.length === 0 ? 'The settings have' : `${sheets.length === 1 ? 'Worksheet' : 'Worksheets'} ${sheets.join(' and ')} ${sheets.length === 1 ? 'has' : 'have'}`} changed since the run of ${when}. Compute again, so that the results agree.`,
    berjalan: (when) => `Being computed from another window or by a colleague, since ${when}.`,
    terputusTitle: 'The last run broke off',
    terputus: (when) => `The run of ${when} did not finish, so its results may stand there in part. Finish it, or bring back what was there before.`,
    selesaikan: 'Finish',
    kembalikan: 'Undo…',
  },
};
