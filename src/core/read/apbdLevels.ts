/** Levels of budget rows: by kode, by words, by column or indent of the name, by the two numberings proved by the sums. */
import { add, equals, ZERO } from '../exact/decimal';
import type { AnggaranLevel, BagianAnggaran } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import { isTotalText } from './lines';
import { closeUp, wordsOf } from './words';

/** A row before it is placed. */
export interface BudgetDraft {
  readonly kode: string;
  readonly no: string;
  readonly name: string;
  /** How far right its name starts: column and leading spaces. */
  readonly indent: number;
  readonly bold: boolean | null;
  readonly anggaran: Decimal | null;
  readonly realisasi: Decimal | null;
}

export interface Placed {
  readonly level: AnggaranLevel;
  readonly parent: number | null;
  readonly bagian: BagianAnggaran;
}

export interface Placing {
  readonly rows: readonly Placed[];
  /** True where bold or indent would have to decide. */
  readonly uncertain: boolean;
}

/** Depth and level by row; `uncertain` where bold or indent would have to decide. */
interface Levels {
  readonly depth: Map<number, number>;
  readonly level: Map<number, AnggaranLevel>;
  readonly uncertain: boolean;
}

const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})\.?$/i;

/** "A.", "B": sections below those with roman numbers. */
const LETTER = /^[a-z]\.?$/i;

/** A heading of the whole, above its programs or closing the table. */
function isTotalRow({ kode, no, name }: BudgetDraft): boolean {
  if (kode !== '' || (no !== '' && !ROMAN.test(no) && !LETTER.test(no))) return false;
  const words = closeUp(name);
  return isTotalText(name) || /^(?:(?:[ivx]+|[a-z])\.? )?(?:belanja|pendapatan|pembiayaan)(?: (?:langsung|tidak langsung|daerah|operasi|modal|negara))?$/.test(words) || /^(?:surplus|defisit)/.test(words);
}

function bagianOf(draft: BudgetDraft, before: BagianAnggaran): BagianAnggaran {
  const words = closeUp(draft.name).replace(/^(?:(?:[ivx]+|[a-z])\.? )/, '');
  if (/^(?:jumlah |total )?pendapatan\b/.test(words) || /^4(?:\.|$)/.test(draft.kode) && words.includes('pendapatan')) return 'pendapatan';
  if (/^(?:surplus|defisit|jumlah pembiayaan|pembiayaan|penerimaan pembiayaan|pengeluaran pembiayaan|silpa|sisa lebih)/.test(words)) return 'pembiayaan';
  if (/^(?:jumlah |total )?belanja\b/.test(words)) return 'belanja';
  return before;
}

/** Places every row under its parent and names its level. `outline`: the kode are outline numbers (1, 1.1), not kode rekening. */
export function placeRows(drafts: readonly BudgetDraft[], outline = false): Placing {
  const bagian: BagianAnggaran[] = [];
  let current: BagianAnggaran = 'belanja';
  for (const draft of drafts) bagian.push((current = bagianOf(draft, current)));
  const totals = drafts.map(isTotalRow);
  const all = drafts.map((_, index) => index).filter((index) => totals[index] !== true);
  const coded = all.filter((index) => drafts[index]?.kode !== '').length * 2 > all.length;
  // Programs and kegiatan are of belanja only; without kode the lines of pendapatan and pembiayaan have no levels among themselves.
  const body = coded ? all : all.filter((index) => bagian[index] === 'belanja');
  const placed = coded ? byKode(drafts, body, outline) : (byWords(drafts, body) ?? byIndent(drafts, body) ?? byBold(drafts, body) ?? byNumbering(drafts, body));
  const stack: { index: number; depth: number }[] = [];
  let heading: number | null = null;
  /** The heading with a roman number, or none, that lettered ones stand under. */
  let above: number | null = null;
  const rows = drafts.map((_, index): Placed => {
    const part = bagian[index] ?? 'belanja';
    if (totals[index] === true) {
      stack.length = 0;
      const closing = isTotalText(drafts[index]?.name ?? '');
      const lettered = !closing && LETTER.test(drafts[index]?.no ?? '') && !ROMAN.test(drafts[index]?.no ?? '') && above !== null && bagian[above] === part;
      const parent = lettered ? above : null;
      if (!lettered) above = closing ? null : index;
      heading = closing ? null : index;
      return { level: 'total', parent, bagian: part };
    }
    const depth = placed.depth.get(index) ?? 0;
    while (stack.length > 0 && (stack[stack.length - 1]?.depth ?? 0) >= depth) stack.pop();
    const parent = stack[stack.length - 1]?.index ?? heading;
    stack.push({ index, depth });
    const level = placed.level.get(index) ?? 'lain';
    return { level: part === 'belanja' ? level : 'rekening', parent, bagian: part };
  });
  return { rows, uncertain: placed.uncertain && !agree(drafts, rows) };
}

/** True where at least one row is the sum of those below it, and none differs from its sum: the levels are proved then. */
function agree(drafts: readonly BudgetDraft[], rows: readonly Placed[]): boolean {
  const children = new Map<number, number[]>();
  rows.forEach(({ parent }, index) => {
    if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), index]);
  });
  const sumOf = (indices: readonly number[]): Decimal => indices.reduce((total, index) => add(total, drafts[index]?.anggaran ?? ZERO), ZERO);
  const top = rows.flatMap(({ parent, level, bagian }, index) => (parent === null && level !== 'total' && bagian === 'belanja' ? [index] : []));
  let proved = false;
  for (const [index, { level }] of rows.entries()) {
    const draft = drafts[index];
    const below = level === 'total' && isTotalText(draft?.name ?? '') ? top : (children.get(index) ?? []);
    if (draft?.anggaran === null || draft === undefined || below.length === 0) continue;
    if (!equals(draft.anggaran, sumOf(below))) return false;
    proved = true;
  }
  return proved;
}

const DEPTH_NAMES: readonly AnggaranLevel[] = ['program', 'kegiatan', 'sub-kegiatan', 'rekening'];

/** The level a kode speaks of (Permendagri 90/2019: urusan X, bidang X.XX, program X.XX.XX, kegiatan +.Y.ZZ, sub kegiatan +.WW). */
function levelOfKode(kode: string, name: string): AnggaranLevel | null {
  const words = wordsOf(name);
  if (/^program\b/.test(words)) return 'program';
  if (/^sub kegiatan\b/.test(words)) return 'sub-kegiatan';
  if (/^kegiatan\b/.test(words)) return 'kegiatan';
  if (/^[4-9](?:\.\d{1,2}){0,2}$/.test(kode) && /^(?:belanja|pendapatan|pembiayaan|penerimaan|pengeluaran|pajak|retribusi)\b/.test(words)) return 'rekening';
  if (/^[45678]\.\d\.\d{2}(?:\.|$)/.test(kode) && /^[45678]\.[1-4]\./.test(kode)) return 'rekening';
  const n = kode.split('.').length;
  if (/^(?:\d|x)(?:\.(?:\d{2}|xx))?$/i.test(kode)) return 'lain';
  if (n === 3 && /^(?:\d|x)\.(?:\d{2}|xx)\.\d{2}$/i.test(kode)) return 'program';
  if (n === 5 && /^(?:\d|x)\.(?:\d{2}|xx)\.\d{2}\.\d\.\d{2}$/i.test(kode)) return 'kegiatan';
  if (n === 6 && /^(?:\d|x)\.(?:\d{2}|xx)\.\d{2}\.\d\.\d{2}\.\d{2,4}$/i.test(kode)) return 'sub-kegiatan';
  return null;
}

function byKode(drafts: readonly BudgetDraft[], body: readonly number[], outline: boolean): Levels {
  const depth = new Map<number, number>();
  const level = new Map<number, AnggaranLevel>();
  const open: { kode: string; depth: number; akun: boolean }[] = [];
  const unknown: number[] = [];
  for (const index of body) {
    const draft = drafts[index];
    if (draft === undefined) continue;
    const { kode } = draft;
    const known = outline ? null : levelOfKode(kode, draft.name);
    const akun = known === 'rekening';
    while (open.length > 0) {
      const last = open[open.length - 1];
      if (last === undefined || kode.startsWith(`${last.kode}.`) || (akun && !last.akun)) break;
      open.pop();
    }
    const at = open.length === 0 ? 0 : (open[open.length - 1]?.depth ?? 0) + 1;
    depth.set(index, at);
    open.push({ kode, depth: at, akun });
    if (known === null) unknown.push(index);
    else level.set(index, known);
  }
  // Older codes: the levels are those that the nesting has.
  for (const index of unknown) level.set(index, DEPTH_NAMES[Math.min(depth.get(index) ?? 0, 3)] ?? 'lain');
  return { depth, level, uncertain: false };
}

function byWords(drafts: readonly BudgetDraft[], body: readonly number[]): Levels | null {
  const named = body.map((index) => {
    const words = wordsOf(drafts[index]?.name ?? '').replace(/^[a-z\d]{1,3}[.)] /, '');
    return /^program\b/.test(words) ? 0 : /^sub ?kegiatan\b/.test(words) ? 2 : /^kegiatan\b/.test(words) ? 1 : null;
  });
  const programs = named.filter((depth) => depth === 0).length;
  const below = named.filter((depth) => depth === 1 || depth === 2).length;
  if (programs === 0) return null;
  const plain = named.filter((depth) => depth === null).length;
  // "Program …" over names without a word of their own: their kegiatan, where every program is the sum of them.
  if (below === 0 && plain > 0) return programsAddUp(drafts, body, named) ? fromDepths(body, (_, position) => (named[position] === 0 ? 0 : 1)) : null;
  // Names without a word of their own below worded ones are a level deeper only where nearly all rows are worded.
  if (plain * 5 > body.length) return null;
  const depth = new Map<number, number>();
  const level = new Map<number, AnggaranLevel>();
  body.forEach((index, position) => {
    const at = named[position] ?? 3;
    depth.set(index, at);
    level.set(index, DEPTH_NAMES[at] ?? 'lain');
  });
  return { depth, level, uncertain: false };
}

/** True where the first row is a program and each is the sum of the rows up to the next one. */
function programsAddUp(drafts: readonly BudgetDraft[], body: readonly number[], named: readonly (number | null)[]): boolean {
  if (named[0] !== 0) return false;
  const amount = (position: number): Decimal => drafts[body[position] ?? -1]?.anggaran ?? ZERO;
  const starts = named.flatMap((depth, position) => (depth === 0 ? [position] : []));
  return starts.every((start, at) => {
    const end = starts[at + 1] ?? body.length;
    let total = ZERO;
    for (let position = start + 1; position < end; position++) total = add(total, amount(position));
    return equals(total, amount(start));
  });
}

function byIndent(drafts: readonly BudgetDraft[], body: readonly number[]): Levels | null {
  const steps = [...new Set(body.map((index) => drafts[index]?.indent ?? 0))].sort((a, b) => a - b);
  if (steps.length < 2 || steps.length > 4) return null;
  return fromDepths(body, (index) => steps.indexOf(drafts[index]?.indent ?? 0));
}

function byBold(drafts: readonly BudgetDraft[], body: readonly number[]): Levels | null {
  const bold = body.filter((index) => drafts[index]?.bold === true).length;
  if (bold === 0 || bold === body.length) return null;
  return fromDepths(body, (index) => (drafts[index]?.bold === true ? 0 : 1));
}

function fromDepths(body: readonly number[], depthOf: (index: number, position: number) => number): Levels {
  const depth = new Map(body.map((index, position) => [index, depthOf(index, position)]));
  const level = new Map(body.map((index) => [index, DEPTH_NAMES[Math.min(depth.get(index) ?? 0, 3)] ?? 'lain']));
  return { depth, level, uncertain: false };
}

/**
 * Two numberings in one column: programs count 1..n, kegiatan run on or restart. Where a number fits both, the sum of the program's
 * kegiatan decides; of all readings the one with the fewest sums that do not agree is taken.
 */
function byNumbering(drafts: readonly BudgetDraft[], body: readonly number[]): Levels {
  const numbers = body.map((index) => Number(/^\d+/.exec(drafts[index]?.no ?? '')?.[0] ?? NaN));
  const flat = { ...fromDepths(body, () => 0), uncertain: false };
  if (numbers.length === 0 || numbers[0] !== 1) return { ...flat, uncertain: numbers.some((value) => Number.isNaN(value)) && body.length > 2 };
  if (numbers.every((value, position) => value === position + 1)) return flat;
  const amount = (position: number): Decimal => drafts[body[position] ?? -1]?.anggaran ?? ZERO;
  interface Way { readonly cost: number; readonly next: number | null; readonly ties: number }
  const known = new Map<string, Way>();
  // Ways are settled from the last program backwards, so that long sheets need no deep recursion.
  const pending: [number, number][] = [[0, 1]];
  const reachable: { start: number; program: number; next: readonly number[]; end: boolean; costs: readonly number[]; endCost: number }[] = [];
  const seen = new Set<string>(['0 1']);
  while (pending.length > 0) {
    const state = pending.pop();
    if (state === undefined) break;
    const [start, program] = state;
    const next: number[] = [];
    const costs: number[] = [];
    let total = ZERO;
    let previous: number | null = null;
    let position = start + 1;
    let broken = false;
    const expected = start + 1 - program + 1;
    const costNow = (): number => (position === start + 1 || equals(total, amount(start)) ? 0 : 1);
    for (; position < body.length; position++) {
      const number = numbers[position] ?? NaN;
      if (number === program + 1) {
        next.push(position);
        costs.push(costNow());
      }
      const fits: boolean = previous === null ? number === 1 || number === expected : number === previous + 1;
      if (!fits) {
        broken = true;
        break;
      }
      previous = number;
      total = add(total, amount(position));
    }
    reachable.push({ start, program, next, end: !broken, costs, endCost: costNow() });
    for (const at of next) {
      const key = `${at} ${program + 1}`;
      if (!seen.has(key)) {
        seen.add(key);
        pending.push([at, program + 1]);
      }
    }
  }
  reachable.sort((a, b) => b.start - a.start);
  for (const { start, program, next, end, costs, endCost } of reachable) {
    let best: Way = { cost: end ? endCost : Infinity, next: null, ties: 1 };
    next.forEach((at, choice) => {
      const onward = known.get(`${at} ${program + 1}`);
      const cost = (costs[choice] ?? 1) + (onward?.cost ?? Infinity);
      if (cost < best.cost) best = { cost, next: at, ties: onward?.ties ?? 1 };
      else if (cost === best.cost && cost < Infinity) best = { ...best, ties: best.ties + (onward?.ties ?? 1) };
    });
    known.set(`${start} ${program}`, best);
  }
  const first = known.get('0 1');
  if (first === undefined || first.cost === Infinity) return { ...flat, uncertain: true };
  const starts = new Set<number>();
  for (let start: number | null = 0, program = 1; start !== null; program++) {
    starts.add(start);
    start = known.get(`${start} ${program}`)?.next ?? null;
  }
  const position = new Map(body.map((index, at) => [index, at]));
  return { ...fromDepths(body, (index) => (starts.has(position.get(index) ?? -1) ? 0 : 1)), uncertain: first.cost > 0 || first.ties > 1 };
}
