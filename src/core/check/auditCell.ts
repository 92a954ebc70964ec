/** What a printed result is held against the computed one with: shared by the audits of capaian, sisa and % realisasi. */
import { compareTyped } from '../compute/audit';
import { isZero, multiply, toText } from '../exact/decimal';
import { roundHalfAway } from '../exact/rounding';
import type { Decimal } from '../model/decimal';
import type { ResultCell } from '../model/indikator';
import type { Issue } from '../model/issue';
import type { NumberKind } from '../model/number';
import { readNumber } from '../read/number';
import { issueAt } from './issueAt';
import type { Place } from './issueAt';
import { paramOf } from './jumlah';

export interface Hasil {
  readonly field: 'capaian' | 'sisa' | 'persen';
  /** The computed result, in the unit of the sheet. */
  readonly computed: Decimal;
  /** Before it was rounded; null where it was not. */
  readonly exact: Decimal | null;
  readonly kind: NumberKind;
  /** Rupiah per unit of the sheet; 1 for percentages. */
  readonly factor: number;
}

const DASH = /^\s*[-–—]\s*$/;

/** Decimals of a number that nobody typed as they are: an unrounded formula. */
const PLACES = 2;

/** True where nothing stands to be compared: an empty text, as formulas give it for "nothing". */
function isBlank({ value }: ResultCell): boolean {
  return typeof value === 'string' && value.trim() === '';
}

/** The printed number in rupiah or percent, plain digits; the text itself where it is no number. */
export function printed(typed: ResultCell, { kind, factor }: Hasil): string {
  const kinds: readonly NumberKind[] = kind === 'decimal' ? ['decimal', 'count'] : [kind];
  for (const each of kinds) {
    const reading = readNumber(typed, { kind: each, role: kind === 'money' ? 'anggaran' : 'capaian', decimalMark: ',' });
    if (reading.kind !== 'number') continue;
    const value = reading.value.scale > PLACES ? roundHalfAway(reading.value, PLACES) : reading.value;
    return factor === 1 ? toText(value) : paramOf(multiply(value, { coefficient: BigInt(factor), scale: 0 }));
  }
  return String(typed.value);
}

function computedText({ computed, factor }: Hasil): string {
  return factor === 1 ? toText(computed) : paramOf(multiply(computed, { coefficient: BigInt(factor), scale: 0 }));
}

/**
 * The finding about one printed number, at its cell: none where it is right at its own precision, `rumus-berbeda` for a formula,
 * `pembulatan-berbeda` or `salah-hitung` for a typed one, `bukan-hasil-lkj` for what is no number where one can be computed.
 */
export function auditCell(typed: ResultCell, hasil: Hasil, place: Place): Issue[] {
  const { field, computed, exact, kind } = hasil;
  if (isBlank(typed)) return [];
  if (typeof typed.value === 'string' && DASH.test(typed.value) && isZero(computed)) return [];
  const comparison = compareTyped(typed, computed, { kind, exact });
  if (comparison === 'equal') return [];
  if (typed.formula !== null) return [issueAt('warning', 'rumus-berbeda', place, { shown: printed(typed, hasil), computed: computedText(hasil), field })];
  if (comparison === 'bukan-angka') return [issueAt('error', 'bukan-hasil-lkj', place, {})];
  return [issueAt('warning', comparison, place, { typed: printed(typed, hasil), computed: computedText(hasil), field })];
}
