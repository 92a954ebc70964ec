/** Columns of parts of the year beside the annual target, and the year's realisasi where only the parts have one. */
import { compare, sum } from '../exact/decimal';
import type { Triwulan } from '../model/indikator';
import type { NumberKind, NumberReading } from '../model/number';
import type { Concept } from '../rules/headers';
import type { Header } from './header';
import { isCumulative, type HeaderColumn } from './headerColumn';
import { PARTS_OF_YEAR, type Periode } from './periode';
import { valueOf } from './reading';

interface PartColumns {
  readonly ke: number;
  readonly target: HeaderColumn | null;
  readonly realisasi: HeaderColumn | null;
}

export interface QuarterColumns {
  readonly triwulan: Triwulan;
  readonly target: number | null;
  readonly realisasi: number | null;
}

/** The parts of this length that have a target or a realisasi of their own, in order. */
function partsOf({ columns }: Header, satuan: Periode['satuan']): readonly PartColumns[] {
  const at = (ke: number, concept: Concept): HeaderColumn | null => columns.find(({ periode, concept: its, money }) => periode?.satuan === satuan && periode.ke === ke && its === concept && !money) ?? null;
  return Array.from({ length: PARTS_OF_YEAR[satuan] }, (_, index): PartColumns => ({ ke: index + 1, target: at(index + 1, 'target'), realisasi: at(index + 1, 'realisasi') })).filter(({ target, realisasi }) => target !== null || realisasi !== null);
}

/** The quarters that have a target or a realisasi of their own, in order. */
export function quartersOf(header: Header): readonly QuarterColumns[] {
  return partsOf(header, 'triwulan').map(({ ke, target, realisasi }) => ({ triwulan: ke as Triwulan, target: target?.column ?? null, realisasi: realisasi?.column ?? null }));
}

/** Where the year's realisasi stands if only parts of the year have one; null where they have none either. */
export interface YearInParts {
  readonly parts: readonly { readonly target: number | null; readonly realisasi: number | null }[];
  /** True where every result says that it runs up to the end of its part. */
  readonly cumulative: boolean;
}

/** Quarters before half years before months: of the first that have results. */
export function yearInParts(header: Header): YearInParts | null {
  for (const satuan of ['triwulan', 'semester', 'bulan'] as const) {
    const parts = partsOf(header, satuan);
    const results = parts.map(({ realisasi }) => realisasi).filter((column) => column !== null);
    if (results.length > 0) return { parts: parts.map(({ target, realisasi }) => ({ target: target?.column ?? null, realisasi: realisasi?.column ?? null })), cumulative: results.every(isCumulative) };
  }
  return null;
}

/** What a part of the year was planned and reached, and the column of its result. */
export interface PartReading {
  readonly target: NumberReading;
  readonly realisasi: NumberReading;
  readonly column: number | null;
}

/** The year's realisasi with the column that it stands in; null where it was added up. */
export interface AnnualReading {
  readonly reading: NumberReading;
  readonly column: number | null;
}

/**
 * The year's realisasi where only parts of it have one: what is measured (persen, nilai, indeks) stands as last filled in; what is counted
 * is the last part's where it runs up to there or the parts' targets rise to the year's, their sum where those add up to it, and unclear
 * otherwise. Null where no part is filled in.
 */
export function annualRealisasi(annual: NumberReading, parts: readonly PartReading[], kind: NumberKind, cumulative: boolean): AnnualReading | 'unclear' | null {
  const results = parts.filter(({ realisasi }) => realisasi.kind !== 'missing');
  const last = results.at(-1);
  if (last === undefined) return null;
  const lastFilled: AnnualReading = { reading: last.realisasi, column: last.column };
  if (kind === 'decimal' || cumulative) return lastFilled;
  const targets = parts.map(({ target }) => valueOf(target)).filter((value) => value !== null);
  const goal = valueOf(annual);
  const final = targets.at(-1);
  if (goal === null || final === undefined) return 'unclear';
  const rising = targets.every((value, index) => compare(value, targets[index - 1] ?? value) >= 0);
  if (rising && compare(final, goal) === 0) return lastFilled;
  const values = results.map(({ realisasi }) => valueOf(realisasi));
  if (compare(sum(targets), goal) !== 0 || values.some((value) => value === null)) return 'unclear';
  return { reading: { kind: 'number', value: sum(values.filter((value) => value !== null)), satuan: null, arah: null, predikat: null, notes: [] }, column: null };
}
