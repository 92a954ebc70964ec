/** The period of a medium-term plan, and the year that remains of a text without it. */
import type { Periode } from '../model/renstra';
import { JUDUL_RENSTRA } from '../rules/headers';
import { wordsOf } from './words';
import { SAMPAI, yearsIn } from './year';

const PERIOD = new RegExp(`((?:19|20)\\d{2})${SAMPAI}(?:tahun\\s*)?((?:19|20)\\d{2})`, 'i');

/** The first period that a text about a plan names: "RENSTRA TAHUN 2016-2021", "RPJMD 2021 s.d. Tahun 2026". */
export function periodOf(texts: readonly string[]): Periode | null {
  for (const text of texts) {
    const found = JUDUL_RENSTRA.test(wordsOf(text)) ? PERIOD.exec(text) : null;
    if (found !== null && Number(found[1]) < Number(found[2])) return { awal: Number(found[1]), akhir: Number(found[2]) };
  }
  return null;
}

/** "Peraturan Gubernur Nomor 12 Tahun 2021": a regulation's year. */
const REGULATION = /\b(?:nomor|no\.?)\s*:?\s*\S+\s+tahun\s+\d{4}/gi;

/** "Target akhir RPJMD tahun 2026": the plan's last year. */
const END = /\bakhir\b\D*(?:19|20)\d{2}/i;

/** The year up to which a table reports: the latest in these lines that is neither the plan's period or end nor a regulation's. */
export function yearBesidePeriod(texts: readonly string[]): number | null {
  const years = texts
    .map((text) => text.replace(REGULATION, ' '))
    .flatMap((text) => yearsIn(JUDUL_RENSTRA.test(wordsOf(text)) ? text.replace(PERIOD, ' ').replace(END, ' ') : text));
  return years.length === 0 ? null : Math.max(...years);
}
