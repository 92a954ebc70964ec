/** When two sheets speak of the same indikator: by its name alone, never by its sasaran. */
import { KATA_SAMA, SINGKATAN } from '../rules/namaIndikator';

const MARKER = /^(?:[-–—•▪●*·] ?|\(?(?:\d{1,2}|[a-z])[.)] ?)+/;

const KATA_BAKU: ReadonlyMap<string, string> = new Map(KATA_SAMA.flatMap((words) => words.map((word): [string, string] => [word, words[0] ?? word])));

/** "Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)" → "PPKS": an abbreviation in parentheses whose letters begin the words before it. */
function withoutSpelledOut(name: string): string {
  return name.replace(/((?:[\p{L}/-]+ )+)\(([\p{L}]{2,8})\)/gu, (whole, before: string, short: string) => {
    const words = before.trimEnd().split(' ');
    const spelled = words.slice(-short.length);
    if (spelled.length < short.length || spelled.map((word) => word.charAt(0)).join('') !== short) return whole;
    return [...words.slice(0, -short.length), short].join(' ');
  });
}

/** The name without what only numbers, marks or abbreviates it: equal for two spellings of one indikator. What else is in parentheses stays. */
export function indikatorKey(name: string): string {
  const plain = withoutSpelledOut(name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().replace(MARKER, ''));
  const short = SINGKATAN.reduce((text, [full, abbreviation]) => text.replaceAll(full, abbreviation), plain);
  return short
    .replace(/[^\p{L}\p{N}%&]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => KATA_BAKU.get(word) ?? word)
    // "Persentase (%)" and "PPKS (PPKS)" say it twice.
    .filter((word, index, words) => word !== words[index - 1] && word !== '%')
    .join(' ');
}

/** An indikator as a name stands for it: its sub-indikator have it as their parent. */
export interface NamedIndikator {
  readonly indikator: string;
  /** The name of the indikator that a sub belongs to; null for an indikator. */
  readonly induk: string | null;
}

/** The first line or the text before ` - `, and what follows it as names of sub-indikator. */
function partsOf(name: string): readonly string[] {
  return name.split(/\s*\n+\s*|\s+(?=[-–•] )/).map(indikatorKey).filter((part) => part !== '');
}

/** Finds, among PK's indikator and sub-indikator, the one that a name in another sheet means; null where none or more than one can be meant. */
export function matcherOf<Entry extends NamedIndikator>(entries: readonly Entry[]): (named: NamedIndikator) => Entry | null {
  const byKey = new Map<string, Entry[]>();
  const subsOf = new Map<string, Set<string>>();
  for (const entry of entries) {
    const key = indikatorKey(entry.indikator);
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
    if (entry.induk !== null) subsOf.set(indikatorKey(entry.induk), (subsOf.get(indikatorKey(entry.induk)) ?? new Set()).add(key));
  }
  const pick = (candidates: readonly Entry[], induk: string | null): Entry | null => {
    // "- Laki-laki" is many indikator's sub.
    const parent = induk === null ? null : indikatorKey(induk);
    const fitting = candidates.filter((entry) => entry.induk === null || parent === null || indikatorKey(entry.induk) === parent);
    const subs = fitting.filter((entry) => entry.induk !== null);
    const pool = subs.length > 0 ? subs : fitting;
    return pool.length === 1 ? (pool[0] ?? null) : null;
  };
  return ({ indikator, induk }) => {
    const exact = byKey.get(indikatorKey(indikator));
    if (exact !== undefined) return pick(exact, induk);
    const [first, ...rest] = partsOf(indikator);
    const subs = first === undefined ? undefined : subsOf.get(first);
    if (first === undefined || subs === undefined || rest.length === 0 || !rest.every((part) => subs.has(part))) return null;
    return pick(byKey.get(first) ?? [], induk);
  };
}
