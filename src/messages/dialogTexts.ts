/** The words of the dialog itself, around the reasons it shows. */
import type { Language } from './language';

export interface DialogTexts {
  readonly title: string;
  /** Where the rest was done. */
  readonly partTitle: string;
  readonly unknown: string;
  readonly close: string;
}

export const DIALOG_TEXTS: Readonly<Record<Language, DialogTexts>> = {
  id: { title: 'Capaian belum dihitung', partTitle: 'Sebagian belum ditulis', unknown: 'Terjadi kesalahan pada LKj. Coba sekali lagi; bila terulang, buka panel LKj untuk melihat sebabnya.', close: 'Tutup' },
  en: { title: 'Nothing was computed', partTitle: 'A part was not written', unknown: 'Something went wrong in LKj. Try once more; if it happens again, open the LKj pane to see why.', close: 'Close' },
};
