/** Words that several findings use, in English. */
import type { IssueParam } from '../../core/model/issue';

const FIELDS: ReadonlyMap<IssueParam, string> = new Map([
  ['target', 'target'],
  ['realisasi', 'realisation'],
  ['anggaran', 'budget'],
  ['capaian', 'achievement'],
  ['kategori', 'category'],
  ['sisa', 'remaining budget'],
  ['persen', '% realised'],
]);

/** A column of numbers as a sentence names it. */
export const fieldName = (field: IssueParam): string => FIELDS.get(field) ?? String(field);
