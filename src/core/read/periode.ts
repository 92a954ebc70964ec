/** Which part of the year a column's texts name: a quarter, a month, a half year. */
import { BULAN, NAMA_BULAN } from '../rules/bulan';

/** Part of a year, counted from 1. */
export interface Periode {
  readonly satuan: 'bulan' | 'triwulan' | 'semester';
  readonly ke: number;
}

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(BULAN.flatMap((names, index) => names.split('|').map((name): [string, number] => [name, index + 1])));
const MONTH = new RegExp(`\\b(?:${NAMA_BULAN})\\b`);

/** The month that a text names, 1 to 12; null without one. */
export function monthIn(text: string): number | null {
  return MONTH_BY_NAME.get(MONTH.exec(text)?.[0] ?? '') ?? null;
}

/** Up to a point in time: "s.d. TW IV", "s/d Bulan ini". */
const SAMPAI = /(?:^|[ (›])(?:s ?[./]? ?d\b\.?|sampai|hingga|kumulatif|akumulasi)/;

/** True where texts speak of what was reached up to a point in time, not within a part of the year. */
export function isUpTo(text: string): boolean {
  return SAMPAI.test(text);
}

const NUMBERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, pertama: 1, satu: 1, dua: 2, tiga: 3, empat: 4 };
const numberOf = (text: string): number => NUMBERS[text] ?? Number(text);

/** "TW I", "Triwulan ke-2", "Triwulan Ketiga", "Q3", "T4", and B03 to B12, by which ministries name the month that a quarter ends with. */
const TRIWULAN = /(?:\b(?:tw|tri ?wulan|triw|trw|kuartal|kwartal|q)\.?\s*-?\s*(?:ke\s*-?\s*)?(iv|iii|ii|i|[1-4]|pertama|satu|dua|tiga|empat)|\bt([1-4])|\bb ?(03|06|09|12))\b/;

/** The same, to take it out of a text. */
export const NAMED_QUARTER = TRIWULAN;

const SEMESTER = /\b(?:semester|smt)\.?\s*-?\s*(?:ke\s*-?\s*)?(ii|i|[12]|pertama|satu|dua)\b/;

/** How many of them a year has. */
export const PARTS_OF_YEAR: Readonly<Record<Periode['satuan'], number>> = { bulan: 12, triwulan: 4, semester: 2 };

const GROUPS: readonly (readonly [Periode['satuan'], RegExp])[] = [['triwulan', /\b(?:tw|tri ?wulan|triw|trw|kuartal|kwartal)\b/], ['bulan', /\bbulan\b/], ['semester', /\b(?:semester|smt)\b/]];

const BARE = /^\(?(iv|iii|ii|i|\d{1,2})\)?$/;

/** The part of the year whose number stands alone in a cell under a group of them ("Target Triwulan" over 1, 2, 3, 4); null where it is none. */
export function barePeriode(text: string, groups: string): Periode | null {
  const satuan = GROUPS.find(([, pattern]) => pattern.test(groups))?.[0];
  const ke = numberOf(BARE.exec(text)?.[1] ?? '');
  return satuan !== undefined && ke >= 1 && ke <= PARTS_OF_YEAR[satuan] ? { satuan, ke } : null;
}

function quarterIn(text: string): number | null {
  const [, named, short, lastMonth] = TRIWULAN.exec(text) ?? [];
  return named !== undefined ? numberOf(named) : short !== undefined ? Number(short) : lastMonth !== undefined ? Number(lastMonth) / 3 : null;
}

function semesterIn(text: string): number | null {
  const found = SEMESTER.exec(text)?.[1];
  return found === undefined ? null : numberOf(found);
}

function named(text: string): Periode | null {
  const [triwulan, semester, bulan] = [quarterIn(text), semesterIn(text), monthIn(text)];
  return triwulan !== null ? { satuan: 'triwulan', ke: triwulan } : semester !== null ? { satuan: 'semester', ke: semester } : bulan !== null ? { satuan: 'bulan', ke: bulan } : null;
}

/** The part of the year that the innermost of a column's texts names that names one; a month is innermost where it stands under its quarter. */
function innermost(path: readonly string[]): Periode | null {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const text = path[depth] ?? '';
    const found = barePeriode(text, path.slice(0, depth).join(' › ')) ?? named(text);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The part of the year that a column's texts name, from the top group down to its own name; null where they name none. What runs up to
 * the year's end is the year's own.
 */
export function periodeOf(path: readonly string[]): Periode | null {
  const found = innermost(path);
  if (found === null || found.ke < PARTS_OF_YEAR[found.satuan]) return found;
  const whole = path.join(' › ');
  return isUpTo(whole) || (found.satuan === 'bulan' && /\b(?:per|akhir)\b/.test(whole)) ? null : found;
}
