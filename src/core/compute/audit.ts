/** Compares a result that somebody printed with the computed one, at the printed one's own precision. */
import { abs, compare, equals, subtract } from '../exact/decimal';
import { roundHalfAway } from '../exact/rounding';
import type { Decimal } from '../model/decimal';
import type { DecimalMark, NumberKind } from '../model/number';
import { readNumber } from '../read/number';
import type { CellInput } from '../read/number';
import { printedDecimals } from '../read/numberFormat';

/**
 * `equal`: rounding the result to what is printed gives what is printed (99,6 for 99,59…).
 * `pembulatan-berbeda`: off by less than one unit of the last place that was typed (97,9 for 97,84: rounded up).
 * `salah-hitung`: further off (103,37 for 103,79). `bukan-angka`: nothing that could be compared.
 */
export type TypedComparison = 'equal' | 'pembulatan-berbeda' | 'salah-hitung' | 'bukan-angka';

export interface TypedContext {
  /** `money` for sisa, `decimal` for percentages (the default). */
  readonly kind?: NumberKind;
  readonly decimalMark?: DecimalMark;
  /** The result before it was rounded, where there is one: 97,8 is right for 97,846, although 97,85 would round to 97,9. */
  readonly exact?: Decimal | null;
}

/** A printed number: what it is, and how many decimals of it are shown. */
interface Printed {
  readonly value: Decimal;
  readonly decimals: number;
}

/** Results have two decimals: more of them in a cell are an unrounded formula or division. */
const PLACES = 2;

/** The number in a cell with the decimals that it was typed with; a text may have two readings ("1.023" as 1023 and 1,023). */
function readingsOf(typed: CellInput, context: TypedContext): Printed[] {
  const kind = context.kind ?? 'decimal';
  const role = kind === 'money' ? 'anggaran' : 'capaian';
  const mark = context.decimalMark ?? ',';
  const isText = typeof typed.value === 'string';
  const kinds: readonly NumberKind[] = isText && kind === 'decimal' ? ['decimal', 'count'] : [kind];
  // "500,000" of rupiah is a whole amount or nothing.
  const marks: readonly DecimalMark[] = isText && kind === 'money' ? [mark, '.'] : [mark];
  const readings = kinds.flatMap((each) => marks.map((decimalMark) => readNumber(typed, { kind: each, role, decimalMark })));
  return readings.flatMap((reading) => (reading.kind === 'number' ? [{ value: reading.value, decimals: Math.min(reading.value.scale, PLACES) }] : []));
}

/** How many decimals the cell shows: a text those it was written with, a number those of its format, else its own. */
function shownDecimals(typed: CellInput, printed: Printed): number {
  if (typeof typed.value !== 'number') return printed.decimals;
  return Math.min(printedDecimals(typed.numberFormat, typed.value < 0) ?? printed.decimals, PLACES);
}

function compareOne(typed: CellInput, printed: Printed, computed: Decimal, exact: Decimal): TypedComparison {
  const shown = shownDecimals(typed, printed);
  const result = roundHalfAway(printed.value, shown);
  const agrees = [computed, exact].some((value) => equals(result, roundHalfAway(value, shown)) || equals(roundHalfAway(printed.value, PLACES), roundHalfAway(value, PLACES)));
  if (agrees) return 'equal';
  const unit: Decimal = { coefficient: 1n, scale: printed.decimals };
  return compare(abs(subtract(roundHalfAway(printed.value, PLACES), exact)), unit) < 0 ? 'pembulatan-berbeda' : 'salah-hitung';
}

const BEST_FIRST: readonly TypedComparison[] = ['equal', 'pembulatan-berbeda', 'salah-hitung'];

/**
 * Compares a typed capaian, sisa or percentage with the computed one. A cell with a percent format holds 1 for 100 %.
 * Of a text with two readings the one that fits better counts: nobody is accused of an error over a dot.
 */
export function compareTyped(typed: CellInput, computed: Decimal, context: TypedContext = {}): TypedComparison {
  const exact = context.exact ?? computed;
  const found = readingsOf(typed, context).map((printed) => compareOne(typed, printed, computed, exact));
  return BEST_FIRST.find((comparison) => found.includes(comparison)) ?? 'bukan-angka';
}
