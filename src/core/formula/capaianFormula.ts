/** Capaian and kategori as formulas on cells of a table, by the arah, form and cap that the core used. */
import { isZero, toText, withoutTrailingZeros } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { Formula } from '../model/formula';
import type { IndikatorResult, IndikatorRow } from '../model/indikator';
import type { BatasCapaian, BentukTurun } from '../rules/rumusCapaian';
import type { SkalaKategori } from '../rules/skalaKategori';
import { inside, percentFormula, type Operand } from './formula';

export interface CapaianCells<Ref extends object> {
  /** The cell of the target; null where it is shown as text (BB, 80–90, ≥ 80) and stands in the formula as its number. */
  readonly target: Operand<Ref> | null;
  readonly realisasi: Operand<Ref>;
}

interface CapaianForm {
  readonly bentukTurun: BentukTurun;
  readonly batas: BatasCapaian | null;
}

function decimalsOf(...values: readonly Decimal[]): number {
  return Math.max(...values.map((value) => withoutTrailingZeros(value).scale));
}

/** Floor, then cap, as the core has them. */
function limited<Ref extends object>(quotient: Formula<Ref>, floor: boolean, batas: BatasCapaian | null): Formula<Ref> {
  const floored: Formula<Ref> = floor ? ['MAX(0,', ...quotient, ')'] : quotient;
  return batas === null ? floored : ['MIN(', ...floored, `,${batas})`];
}

/** What was computed, of a row of PK or of any table beside it. */
export interface ComputedRow extends Pick<IndikatorResult, 'target' | 'realisasi' | 'asal'> {
  readonly source: Pick<IndikatorRow, 'target' | 'arah'>;
}

/** The formula of a computed capaian; null where nothing was computed from numbers. Empty where the target is 0, as no percentage is of 0. */
export function capaianFormula<Ref extends object>({ source, target, realisasi, asal }: ComputedRow, cells: CapaianCells<Ref>, { bentukTurun, batas }: CapaianForm): Formula<Ref> | null {
  if (asal !== 'dihitung' || target === null || realisasi === null) return null;
  const range = source.target.kind === 'range' ? source.target : null;
  const decimals = decimalsOf(target, realisasi, ...(range === null ? [] : [range.lower, range.upper]));
  const constant = (value: Decimal): Formula<Ref> => [toText(withoutTrailingZeros(value))];
  const own: Formula<Ref> = cells.target === null ? constant(target) : inside(cells.target);
  const lower = range === null ? own : constant(range.lower);
  const upper = range === null ? own : constant(range.upper);
  const result = inside(cells.realisasi);
  const percent = (part: Formula<Ref>, whole: Formula<Ref>, floor = false): Formula<Ref> => limited(percentFormula(part, whole, decimals, null), floor, batas);
  const less: Formula<Ref> =
    bentukTurun === 'T/R' ? ['IF(', ...result, '=0,"",', ...percent(upper, result), ')'] : percent(['2*', ...upper, '-', ...result], upper, true);
  // A target that stands in the formula as its number will not turn into 0.
  const neverZero = (range !== null || cells.target === null) && !isZero(range?.upper ?? target);
  const unlessZero = (formula: Formula<Ref>, atZero: Formula<Ref> = ['""']): Formula<Ref> => (neverZero ? formula : ['IF(', ...upper, '=0,', ...atZero, ',', ...formula, ')']);
  switch (source.arah) {
    case 'naik':
      return unlessZero(percent(result, own));
    case 'turun':
      return unlessZero(less, ['IF(', ...result, '=0,100,"")']);
    case 'rentang':
      return unlessZero(['IF(', ...result, '>', ...upper, ',', ...less, ',IF(', ...result, '<', ...lower, ',', ...percent(result, lower), ',100))']);
    case 'stabil':
      return unlessZero(percent([...own, '-ABS(', ...result, '-', ...own, ')'], own, true));
  }
}

/** The kategori of the capaian in a cell, by the scale's bands from the highest down; empty where the cell holds no number. */
export function kategoriFormula<Ref extends object>(capaian: Ref, { pita }: SkalaKategori): Formula<Ref> {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const bands = pita.slice(0, -1).flatMap(({ kategori, dari }): Formula<Ref> => (dari === null ? [] : ['IF(', capaian, `${dari.termasuk ? '>=' : '>'}${toText(dari.nilai)},${quoted(kategori)},`]));
  const nested = bands.filter((part) => typeof part !== 'string').length;
  return ['IF(ISNUMBER(', capaian, '),', ...bands, quoted(pita.at(-1)?.kategori ?? ''), ')'.repeat(nested), ',"")'];
}
