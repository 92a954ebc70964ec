/** Levels of rows by the two numberings that a table may have in one column, proved by the sums. */
import { add, equals, ZERO } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { BudgetDraft, Levels } from './anggaranDraft';
import { fromDepths } from './levelCues';

/**
 * Two numberings in one column: programs count 1..n, kegiatan run on or restart. Where a number fits both, the sum of the program's
 * kegiatan decides; of all readings the one with the fewest sums that do not agree is taken.
 */
export function byNumbering(drafts: readonly BudgetDraft[], body: readonly number[]): Levels {
  const numbers = body.map((index) => Number(/^\d+/.exec(drafts[index]?.no ?? '')?.[0] ?? NaN));
  const flat = fromDepths(body, 'program', () => 0);
  if (numbers.length === 0 || numbers[0] !== 1) return { ...flat, ambiguous: numbers.some((value) => Number.isNaN(value)) && body.length > 2 };
  if (numbers.every((value, position) => value === position + 1)) return flat;
  const amount = (position: number): Decimal => drafts[body[position] ?? -1]?.anggaran ?? ZERO;
  interface Way { readonly cost: number; readonly next: number | null; readonly ties: number }
  const known = new Map<string, Way>();
  // Ways are settled from the last program backwards, so that long sheets need no deep recursion.
  const pending: [number, number][] = [[0, 1]];
  const reachable: { start: number; program: number; next: readonly number[]; end: boolean; costs: readonly number[]; endCost: number }[] = [];
  const seen = new Set<string>(['0 1']);
  for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
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
  if (first === undefined || first.cost === Infinity) return { ...flat, ambiguous: true };
  const starts = new Set<number>();
  for (let start: number | null = 0, program = 1; start !== null; program++) {
    starts.add(start);
    start = known.get(`${start} ${program}`)?.next ?? null;
  }
  const position = new Map(body.map((index, at) => [index, at]));
  return fromDepths(body, 'program', (index) => (starts.has(position.get(index) ?? -1) ? 0 : 1), first.cost > 0 || first.ties > 1);
}
