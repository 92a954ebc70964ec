/** The workbench's own words. */
import type { Language } from '../../../src/messages/language';
import type { BadFile } from '../../excel-host/xlsx/package';
import type { Look } from './excel';

export interface Texts {
  readonly title: string;
  readonly file: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly template: string;
  readonly language: string;
  readonly look: string;
  readonly looks: Readonly<Record<Look, string>>;
  readonly loading: string;
  readonly running: string;
  readonly stop: string;
  readonly closePane: string;
  readonly closeDialog: string;
  readonly dialog: string;
  readonly close: string;
  readonly cell: string;
  readonly content: string;
  readonly protected: string;
  readonly fault: (detail: string) => string;
  readonly badFile: (name: string) => Readonly<Record<BadFile, string>>;
  readonly faults: {
    readonly title: string;
    readonly about: string;
    readonly request: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<'fail' | 'hang' | 'half' | 'lost-answer', string>>;
    readonly inject: string;
    readonly clear: string;
    readonly editing: string;
    readonly ordered: (request: number) => string;
  };
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  id: {
    title: 'Workbench LKj',
    file: 'Berkas',
    open: 'Buka .xlsx…',
    save: 'Simpan .xlsx',
    sample: 'Contoh',
    template: 'Templat kosong',
    language: 'Bahasa',
    look: 'Tampilan Office',
    looks: { light: 'Terang', dark: 'Gelap', contrast: 'Hitam (kontras tinggi)' },
    loading: 'Membuka buku kerja…',
    running: 'Perintah sedang berjalan…',
    stop: 'Hentikan',
    closePane: 'Tutup panel',
    closeDialog: 'Tutup dialog',
    dialog: 'Dialog add-in',
    close: 'Tutup pesan',
    cell: 'Sel',
    content: 'Isi sel',
    protected: 'Sel ini dilindungi. Buka perlindungan lembarnya di Excel sebelum mengubahnya.',
    fault: (detail) => `Tiruan Excel di workbench gagal: ${detail}`,
    badFile: (name) => ({
      empty: `${name} kosong (0 byte). Salin ulang dari sumbernya.`,
      'old-xls': `${name} berformat Excel lama (.xls). Buka di Excel, lalu simpan sebagai .xlsx.`,
      encrypted: `${name} dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan.`,
      'other-format': `${name} bukan berformat .xlsx. Buka di Excel, lalu simpan sebagai .xlsx.`,
      'not-zip': `${name} bukan buku kerja Excel atau sudah rusak.`,
      damaged: `${name} bukan buku kerja Excel atau sudah rusak.`,
    }),
    faults: {
      title: 'Gangguan',
      about: 'Membuat sebuah permintaan add-in ke Excel terganggu, untuk melihat apa yang lalu dikatakan panel dan pita.',
      request: 'Permintaan ke-',
      kind: 'Yang terjadi',
      kinds: { fail: 'gagal, tidak ada yang dikerjakan', hang: 'tidak pernah dijawab', half: 'dikerjakan setengah, lalu gagal', 'lost-answer': 'dikerjakan, jawabannya hilang' },
      inject: 'Pasang',
      clear: 'Batalkan semua',
      editing: 'Sebuah sel sedang disunting',
      ordered: (request) => `Gangguan terpasang pada permintaan ke-${request} dari sekarang.`,
    },
  },
  en: {
    title: 'LKj workbench',
    file: 'File',
    open: 'Open .xlsx…',
    save: 'Save .xlsx',
    sample: 'Sample',
    template: 'Empty template',
    language: 'Language',
    look: 'Office theme',
    looks: { light: 'Light', dark: 'Dark', contrast: 'Black (high contrast)' },
    loading: 'Opening the workbook…',
    running: 'A command is running…',
    stop: 'Stop it',
    closePane: 'Close the pane',
    closeDialog: 'Close the dialog',
    dialog: "The add-in's dialog",
    close: 'Close the message',
    cell: 'Cell',
    content: 'Content of the cell',
    protected: 'This cell is protected. Unprotect its worksheet in Excel before changing it.',
    fault: (detail) => `The workbench's stand-in for Excel failed: ${detail}`,
    badFile: (name) => ({
      empty: `${name} is empty (0 bytes). Copy it again from its source.`,
      'old-xls': `${name} is in the old Excel format (.xls). Open it in Excel and save it as .xlsx.`,
      encrypted: `${name} is locked by a password. Open it in Excel, remove the password, and save.`,
      'other-format': `${name} is not in the .xlsx format. Open it in Excel and save it as .xlsx.`,
      'not-zip': `${name} is no Excel workbook, or is damaged.`,
      damaged: `${name} is no Excel workbook, or is damaged.`,
    }),
    faults: {
      title: 'Faults',
      about: "Disturbs a request of the add-in's to Excel, to see what the pane and the ribbon then say.",
      request: 'Request number',
      kind: 'What happens',
      kinds: { fail: 'fails, nothing is done', hang: 'is never answered', half: 'is half done, then fails', 'lost-answer': 'is done, its answer is lost' },
      inject: 'Set up',
      clear: 'Clear all',
      editing: 'A cell is being edited',
      ordered: (request) => `A fault is set up at request ${request} from now.`,
    },
  },
};
