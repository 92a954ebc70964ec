/**
 * Capaian of one indikator: percent of its target, rounded half away from zero to two decimals from the exact inputs.
 * The rounded number is the number: kategori and means are read off it. Formulas and their sources: rules/rumusCapaian.
 */
import { abs, compare, HUNDRED, isNegative, isZero, multiply, subtract, sum, toText } from '../exact/decimal';
import { divideHalfAway } from '../exact/rounding';
import type { Decimal } from '../model/decimal';
import type { Alasan } from '../model/indikator';
import type { Arah, NumberReading, ReadNote } from '../model/number';
import { note } from '../read/numberNotes';
import { batasBawahOf, isSkor, sameTingkat } from '../read/predikat';
import { CAPAIAN_JANGGAL } from '../rules/rumusCapaian';
import type { BatasCapaian, BentukTurun, Rumus } from '../rules/rumusCapaian';

export interface CapaianInput {
  readonly target: NumberReading;
  readonly realisasi: NumberReading;
  readonly arah: Arah;
  readonly bentukTurun: BentukTurun;
  /** The highest capaian that counts; null for none. */
  readonly batas: BatasCapaian | null;
  /** True for a year after the report's own: whatever zeros stand there, nothing has run. */
  readonly belumBerjalan: boolean;
  /** True where a printed result is held against this one: only then the quotient before rounding is kept. */
  readonly audited?: boolean;
}

/** A note of the computation, and which of the row's cells it is about. */
export interface CapaianNote extends ReadNote {
  readonly at: 'target' | 'realisasi' | 'capaian';
}

export type CapaianResult =
  | {
      readonly kind: 'computed';
      /** Two decimals, after floor and cap. */
      readonly percent: Decimal;
      /** The quotient before rounding, floor and cap, for the audit of printed results; null where there is none, or the result is no quotient as it stands. */
      readonly exact: Decimal | null;
      readonly rumus: Rumus;
      /** The numbers used: of a letter its lower bound or its score, of a range the end that was missed (inside it, the lower one); null for levels. */
      readonly target: Decimal | null;
      readonly realisasi: Decimal | null;
      readonly notes: readonly CapaianNote[];
    }
  | { readonly kind: 'none'; readonly alasan: Alasan; readonly notes: readonly CapaianNote[] };

/** Places that a quotient keeps for the audit: more than two amounts up to 2^53 need to be told from a tie. */
const EXACT_PLACES = 40;

const SERATUS: Decimal = { coefficient: 10000n, scale: 2 };
const NOL: Decimal = { coefficient: 0n, scale: 2 };

function at(cell: CapaianNote['at'], told: ReadNote): CapaianNote {
  return { ...told, at: cell };
}

function none(alasan: Alasan, ...notes: CapaianNote[]): CapaianResult {
  return { kind: 'none', alasan, notes };
}

/** How a reading is quoted in a note. */
function quote(reading: NumberReading): string {
  switch (reading.kind) {
    case 'number':
      return toText(reading.value);
    case 'range':
      return `${toText(reading.lower)}–${toText(reading.upper)}`;
    case 'predikat':
      return reading.predikat;
    case 'level':
    case 'missing':
      return reading.text;
    case 'invalid':
      return '';
  }
}

/** Computes the capaian of one row, or says why there is none. Never throws; 0/0 is no number, and nothing is ever infinite. */
export function computeCapaian(input: CapaianInput): CapaianResult {
  const { target, realisasi } = input;
  if (input.belumBerjalan) return none('belum berjalan', at('capaian', note('info', 'belum-berjalan', {})));
  if (target.kind === 'invalid') return none('periksa target');
  if (realisasi.kind === 'invalid' || realisasi.kind === 'range') return none('periksa realisasi');
  if (target.kind === 'missing') return none('belum ada data', at('target', note('warning', 'belum-ada-data', { value: target.text })));
  if (realisasi.kind === 'missing') return none('belum ada data', at('realisasi', note('warning', 'belum-ada-data', { value: realisasi.text })));
  if (target.kind === 'level' || realisasi.kind === 'level') return compareLevels(target, realisasi);
  // A percentage is never derived from letters alone: a letter spans ten points or more.
  if (realisasi.kind === 'predikat') return none('perlu skor', at('realisasi', note('warning', 'perlu-skor', {})));
  if (target.kind === 'predikat') {
    const bound = batasBawahOf(target.predikat);
    if (bound === null || !isSkor(realisasi.value)) return none('perlu skor', at('realisasi', note('warning', 'perlu-skor', {})));
    return computeFrom(input, bound, bound, realisasi.value, input.arah);
  }
  if (target.kind === 'range') return computeFrom(input, target.lower, target.upper, realisasi.value, 'rentang');
  // "≥ 80", "maks 5": the sign in the target settles which way is better.
  return computeFrom(input, target.value, target.value, realisasi.value, target.arah ?? input.arah);
}

/** Levels without a scale: equal ones are 100, different ones say nothing of how far apart they are. */
function compareLevels(target: NumberReading, realisasi: NumberReading): CapaianResult {
  if (target.kind === 'level' && realisasi.kind === 'level' && sameTingkat(target.text, realisasi.text)) {
    const notes = [at('realisasi', note('info', 'tingkat-sama', { value: realisasi.text }))];
    return { kind: 'computed', percent: SERATUS, exact: null, rumus: 'tingkat sama', target: null, realisasi: null, notes };
  }
  return none('perlu nilai', at('realisasi', note('warning', 'perlu-nilai', { target: quote(target), realisasi: quote(realisasi) })));
}

/** A quotient times 100, and what it was made from. */
interface Applied {
  readonly rumus: Rumus;
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  /** The end of the target that was used. */
  readonly target: Decimal;
}

/** `lower` and `upper` are the same number unless the target is a range. */
function computeFrom(input: CapaianInput, lower: Decimal, upper: Decimal, realisasi: Decimal, arah: Arah): CapaianResult {
  if (isNegative(lower)) return none('periksa target', at('target', note('error', 'nilai-negatif', { value: toText(lower) })));
  if (isNegative(realisasi)) return none('periksa realisasi', at('realisasi', note('error', 'nilai-negatif', { value: toText(realisasi) })));
  if (isZero(upper)) {
    // Nothing was to remain, and nothing remained.
    if (arah === 'turun' && isZero(realisasi)) return { kind: 'computed', percent: SERATUS, exact: null, rumus: input.bentukTurun, target: upper, realisasi, notes: [] };
    return none('target 0', at('target', note('warning', 'target-nol', {})));
  }
  const applied = apply(arah, input.bentukTurun, lower, upper, realisasi);
  if (isZero(applied.denominator)) return none('periksa realisasi', at('realisasi', note('warning', 'realisasi-nol', { target: toText(applied.target) })));
  return finish(applied, realisasi, input);
}

/** (2T − R)/T, or T/R where the setting says so. */
function lessIsBetter(bentuk: BentukTurun, target: Decimal, realisasi: Decimal, ofRange: boolean): Applied {
  if (bentuk === 'T/R') return { rumus: ofRange ? 'A/R' : 'T/R', numerator: target, denominator: realisasi, target };
  const twice: Decimal = { coefficient: 2n * target.coefficient, scale: target.scale };
  return { rumus: ofRange ? '(2A-R)/A' : '(2T-R)/T', numerator: subtract(twice, realisasi), denominator: target, target };
}

function apply(arah: Arah, bentuk: BentukTurun, lower: Decimal, upper: Decimal, realisasi: Decimal): Applied {
  switch (arah) {
    case 'naik':
      return { rumus: 'R/T', numerator: realisasi, denominator: lower, target: lower };
    case 'turun':
      return lessIsBetter(bentuk, upper, realisasi, false);
    case 'rentang':
      if (compare(realisasi, upper) > 0) return lessIsBetter(bentuk, upper, realisasi, true);
      if (compare(realisasi, lower) < 0) return { rumus: 'R/B', numerator: realisasi, denominator: lower, target: lower };
      return { rumus: 'dalam rentang', numerator: upper, denominator: upper, target: lower };
    case 'stabil':
      return { rumus: '(T-|R-T|)/T', numerator: subtract(lower, abs(subtract(realisasi, lower))), denominator: lower, target: lower };
  }
}

/** Rounds once, then floor and cap. */
function finish(applied: Applied, realisasi: Decimal, { batas, audited = false }: CapaianInput): CapaianResult {
  const hundredfold = multiply(applied.numerator, HUNDRED);
  const rounded = divideHalfAway(hundredfold, applied.denominator, 2);
  const notes = compare(rounded, { coefficient: CAPAIAN_JANGGAL, scale: 0 }) > 0 ? [at('target', note('info', 'periksa-target', { capaian: toText(rounded) }))] : [];
  const cap: Decimal | null = batas === null ? null : { coefficient: BigInt(batas) * 100n, scale: 2 };
  const capped = cap !== null && compare(rounded, cap) > 0;
  const percent = isNegative(rounded) ? NOL : capped ? cap : rounded;
  const exact = audited && percent === rounded ? divideHalfAway(hundredfold, applied.denominator, EXACT_PLACES) : null;
  return { kind: 'computed', percent, exact, rumus: applied.rumus, target: applied.target, realisasi, notes };
}

/** The mean of capaian (two decimals each), added exactly and rounded once to two decimals; null for an empty list. */
export function meanCapaian(list: readonly Decimal[]): Decimal | null {
  if (list.length === 0) return null;
  return divideHalfAway(sum(list), { coefficient: BigInt(list.length), scale: 0 }, 2);
}
