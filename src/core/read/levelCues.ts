/** Levels of rows without a kode, by what sets their names apart: words, columns, indents, bold, the style of their numbers. */
import type { AnggaranLevel } from '../model/anggaran';
import { LEVELS, levelOfWords, rankOf, type BudgetDraft, type Levels } from './anggaranDraft';

/** @param top the level that the outermost rows have; what stands above them (−1) has none */
export function fromDepths(body: readonly number[], top: AnggaranLevel, depthOf: (index: number, position: number) => number, ambiguous = false): Levels {
  const first = Math.max(rankOf(top), 0);
  const depth: number[] = [];
  const level: AnggaranLevel[] = [];
  const levelAt = (at: number): AnggaranLevel => (at < 0 ? 'lain' : (LEVELS[Math.min(at + first, LEVELS.length - 1)] ?? 'rekening'));
  body.forEach((index, position) => {
    const own = depthOf(index, position);
    depth[index] = own;
    level[index] = levelAt(own);
  });
  return { depth, level, ambiguous };
}

/** Levels that are known stand as deep as they rank; the others right below the deepest of them. */
function fromRanks(body: readonly number[], ranks: readonly (number | null)[]): Levels | null {
  const known = ranks.filter((rank) => rank !== null);
  if (known.length === 0) return null;
  const below = Math.min(Math.max(...known) + 1, LEVELS.length - 1);
  return fromDepths(body, 'program', (_, position) => ranks[position] ?? below);
}

/** "Program …", "Kegiatan …", "Sub Kegiatan …"; a name without such a word belongs to the one above it. */
export function byWords(drafts: readonly BudgetDraft[], body: readonly number[]): Levels | null {
  const ranks = body.map((index) => {
    const level = levelOfWords(drafts[index]?.name ?? '');
    return level === null ? null : rankOf(level);
  });
  return ranks[0] === null ? null : fromRanks(body, ranks);
}

/** Names in columns of their own, each under a header that says what it holds. */
export function byHeaders(drafts: readonly BudgetDraft[], body: readonly number[]): Levels | null {
  const ranks = body.map((index) => {
    const level = drafts[index]?.level ?? null;
    return level === null ? null : rankOf(level);
  });
  return new Set(ranks).size < 2 || ranks.includes(null) ? null : fromRanks(body, ranks);
}

function bySteps(body: readonly number[], top: AnggaranLevel, stepOf: (index: number) => number): Levels | null {
  const steps = [...new Set(body.map(stepOf))].sort((a, b) => a - b);
  if (steps.length < 2 || steps.length > LEVELS.length) return null;
  return fromDepths(body, top, (index) => steps.indexOf(stepOf(index)));
}

export function byIndent(drafts: readonly BudgetDraft[], body: readonly number[], top: AnggaranLevel): Levels | null {
  return bySteps(body, top, (index) => drafts[index]?.indent ?? 0);
}

export function byBold(drafts: readonly BudgetDraft[], body: readonly number[], top: AnggaranLevel): Levels | null {
  return bySteps(body, top, (index) => (drafts[index]?.bold === true ? 0 : 1));
}

/** No list comes to fifty or a hundred: L and C alone are letters. */
const ROMAN = /^(?![lc]$)[ivxlc]+$/i;

/**
 * How a number is written: A, I, 1, 1), a, -; '' for none. A letter that is a roman number too is none right behind the one before it.
 * @param last the letter that the last number of each case begins with
 */
function styleOf(no: string, last: Map<string, number>): string {
  const text = no.replace(/\s+/g, '').replace(/\.$/, '');
  if (text === '') return '';
  const mark = text.startsWith('(') ? '()' : text.endsWith(')') ? ')' : '';
  const plain = text.replace(/[().]/g, '');
  if (/^\d+$/.test(plain)) return `1${mark}`;
  if (!/^(?:[A-Z]+|[a-z]+)$/.test(plain)) return /^[-–•*]+$/.test(plain) ? '-' : '?';
  const [letter, roman] = plain < 'a' ? ['A', 'I'] : ['a', 'i'];
  const code = plain.charCodeAt(0);
  const isRoman = ROMAN.test(plain) && last.get(letter) !== code - 1;
  last.set(letter, code);
  return `${isRoman ? roman : letter}${mark}`;
}

/** The first of a style is a level deeper than the styles before it: I, then 1, then a. */
export function byNumberStyle(drafts: readonly BudgetDraft[], body: readonly number[], top: AnggaranLevel): Levels | null {
  const last = new Map<string, number>();
  const styles = body.map((index) => styleOf(drafts[index]?.no ?? '', last));
  const order = [...new Set(styles)];
  if (order.length < 2 || order.length > LEVELS.length || order[0] === '' || order.includes('?')) return null;
  return fromDepths(body, top, (_, position) => order.indexOf(styles[position] ?? ''));
}
