/** The words around the list of findings; the findings' own sentences are in issues/. */
import type { Language } from './language';
import { NOTATIONS } from './notation';

export interface TemuanTexts {
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
}

const { number: idNumber } = NOTATIONS.id;
const { number: enNumber } = NOTATIONS.en;

export const TEMUAN_TEXTS: Readonly<Record<Language, TemuanTexts>> = {
  id: {
    search: 'Cari temuan',
    groupBy: 'Kelompokkan',
    bySeverity: 'menurut tingkat',
    bySheet: 'menurut lembar',
    found: (found, all) => `${idNumber(found)} dari ${idNumber(all)} temuan`,
    none: 'Tidak ada temuan yang cocok. Coba kata lain, misalnya nama lembar atau alamat sel.',
    toCell: 'Ke sel',
    fix: 'Perbaiki angka yang berupa teks…',
  },
  en: {
    search: 'Search the findings',
    groupBy: 'Group',
    bySeverity: 'by severity',
    bySheet: 'by worksheet',
    found: (found, all) => `${enNumber(found)} of ${enNumber(all)} findings`,
    none: 'No finding fits. Try other words, such as the name of a worksheet or the address of a cell.',
    toCell: 'Go to cell',
    fix: 'Fix numbers kept as text…',
  },
};
