/** Quarterly columns beside the annual target, and the year's realisasi where only the quarters have one. */
import { compare, sum } from '../exact/decimal';
import type { TriwulanReading } from '../model/indikator';
import type { NumberKind, NumberReading } from '../model/number';
import type { Concept } from '../rules/headers';
import type { Header } from './header';
import { MISSING, valueOf } from './reading';

export interface QuarterColumns {
  readonly triwulan: 1 | 2 | 3 | 4;
  readonly target: number | null;
  readonly realisasi: number | null;
}

/** The quarters that have a target or a realisasi of their own, in order. */
export function quartersOf(header: Header): readonly QuarterColumns[] {
  const at = (quarter: number, concept: Concept): number | null => header.columns.find((column) => column.triwulan === quarter && column.concept === concept && !column.money)?.column ?? null;
  return ([1, 2, 3, 4] as const).map((quarter) => ({ triwulan: quarter, target: at(quarter, 'target'), realisasi: at(quarter, 'realisasi') })).filter(({ target, realisasi }) => target !== null || realisasi !== null);
}

/**
 * The year's realisasi where only quarters have one: what is measured (persen, nilai, indeks) stands as last filled in; what is counted
 * is the last quarter where the quarters' targets rise to the year's, their sum where those add up to it, and unclear otherwise.
 */
export function annualRealisasi(annual: NumberReading, quarters: readonly TriwulanReading[], kind: NumberKind): NumberReading | 'unclear' {
  const results = quarters.map(({ realisasi }) => realisasi).filter((reading) => reading.kind !== 'missing');
  const last = results[results.length - 1];
  if (last === undefined) return MISSING;
  const targets = quarters.map(({ target }) => valueOf(target)).filter((value) => value !== null);
  const goal = valueOf(annual);
  if (kind === 'decimal') return last;
  const final = targets[targets.length - 1];
  if (goal === null || final === undefined) return 'unclear';
  const rising = targets.every((value, index) => index === 0 || compare(value, targets[index - 1] ?? value) >= 0);
  if (rising && compare(final, goal) === 0) return last;
  const values = results.map((reading) => valueOf(reading));
  if (compare(sum(targets), goal) !== 0 || values.some((value) => value === null)) return 'unclear';
  return { kind: 'number', value: sum(values.filter((value) => value !== null)), satuan: null, arah: null, predikat: null, notes: [] };
}
