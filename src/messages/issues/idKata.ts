/** Words that several findings use, in Indonesian. */
import type { IssueParam } from '../../core/model/issue';
import { NOTATIONS } from '../notation';

const { quote } = NOTATIONS.id;

const FIELDS: ReadonlyMap<IssueParam, string> = new Map([
  ['target', 'target'],
  ['realisasi', 'realisasi'],
  ['anggaran', 'anggaran'],
  ['capaian', 'capaian'],
  ['kategori', 'kategori'],
  ['sisa', 'sisa'],
  ['persen', '% realisasi'],
]);

/** A column of numbers as a sentence names it. */
export const fieldName = (field: IssueParam): string => FIELDS.get(field) ?? String(field);

/** Most programs are called so already: “Program Rehabilitasi Sosial”. */
export const named = (noun: string, program: IssueParam): string => (/^program\b/i.test(String(program).trim()) ? quote(program) : `${noun} ${quote(program)}`);

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
