/** The words around the list of findings; the findings' own sentences are in issues/. */
import type { Severity } from '../core/model/issue';
import type { Language } from './language';
import { countedEn, NOTATIONS } from './notation';

export interface TemuanTexts {
  /** Said before anything was looked at. */
  readonly before: string;
  readonly lead: string;
  /** Looks for findings without writing anything. */
  readonly look: string;
  readonly lookAgain: string;
  /** "2 peringatan" */
  readonly count: Readonly<Record<Severity, (count: number) => string>>;
  /** Leads from the count to the findings. */
  readonly open: string;
  readonly search: string;
  readonly groupBy: string;
  readonly bySeverity: string;
  readonly bySheet: string;
  /** How many of how many fit what is sought. */
  readonly found: (found: number, all: number) => string;
  readonly none: string;
  readonly toCell: string;
  /** Leads to the preview of numbers kept as text that can become numbers. */
  readonly fix: string;
  /** Leads to the columns that look like results of LKj although its record does not know them. */
  readonly adopt: string;
}

const { number: idNumber } = NOTATIONS.id;
const { number: enNumber } = NOTATIONS.en;

export const TEMUAN_TEXTS: Readonly<Record<Language, TemuanTexts>> = {
  id: {
    before: 'Temuan muncul setelah lembar kerja diperiksa: apa yang salah atau perlu dilihat, mengapa, dan cara memperbaikinya.',
    lead: 'Klik sebuah temuan untuk menuju selnya.',
    look: 'Periksa tanpa Menulis',
    lookAgain: 'Periksa Lagi',
    count: { error: (count) => `${idNumber(count)} galat`, warning: (count) => `${idNumber(count)} peringatan`, info: (count) => `${idNumber(count)} informasi` },
    open: 'Lihat temuan',
    search: 'Cari temuan',
    groupBy: 'Kelompokkan',
    bySeverity: 'menurut tingkat',
    bySheet: 'menurut lembar',
    found: (found, all) => `${idNumber(found)} dari ${idNumber(all)} temuan`,
    none: 'Tidak ada temuan yang cocok. Coba kata lain, misalnya nama lembar atau alamat sel.',
    toCell: 'Ke sel',
    fix: 'Perbaiki angka yang berupa teks…',
    adopt: 'Anggap kolom ini hasil LKj…',
  },
  en: {
    before: 'Findings appear once the worksheets have been looked at: what is wrong or worth a look, why, and how to put it right.',
    lead: 'Press a finding to go to its cell.',
    look: 'Check Without Writing',
    lookAgain: 'Check Again',
    count: { error: (count) => countedEn(count, 'error', 'errors'), warning: (count) => countedEn(count, 'warning', 'warnings'), info: (count) => countedEn(count, 'note', 'notes') },
    open: 'See the findings',
    search: 'Search the findings',
    groupBy: 'Group',
    bySeverity: 'by severity',
    bySheet: 'by worksheet',
    found: (found, all) => `${enNumber(found)} of ${enNumber(all)} findings`,
    none: 'No finding fits. Try other words, such as the name of a worksheet or the address of a cell.',
    toCell: 'Go to cell',
    fix: 'Fix numbers kept as text…',
    adopt: 'Take a column for LKj’s results…',
  },
};
