/** % realisasi that a column keeps as fractions: 0.5 for 50 %, as =realisasi/anggaran leaves it in cells without a percent format. */
import { decimalOf, isZero, toNumber } from '../exact/decimal';
import type { AnggaranResult } from '../model/anggaran';
import type { ResultCell } from '../model/indikator';
import { formatOf } from '../read/numberFormat';
import { compareTyped } from './audit';
import { exactPersen } from './realisasiAnggaran';

/** Decimals that a percentage is compared at. */
const PLACES = 2;

function isPlainNumber({ value, numberFormat }: ResultCell): boolean {
  return typeof value === 'number' && formatOf(numberFormat, value < 0) === 'plain';
}

/** The cell as one with a percent format would show it, with as many decimals as it was typed with: 0.38 as 38 %. */
export function asPersen(typed: ResultCell): ResultCell {
  if (!isPlainNumber(typed)) return typed;
  const decimals = (decimalOf(Number(typed.value))?.scale ?? 0) - PLACES;
  return { ...typed, numberFormat: decimals <= 0 ? '0%' : `0.${'0'.repeat(Math.min(decimals, PLACES))}%` };
}

/** True where most of the numbers in the column of % are right as fractions only. */
export function isPecahan(results: readonly AnggaranResult[]): boolean {
  let numbers = 0;
  let fractions = 0;
  for (const { source: { typedPersen }, anggaran, realisasi, persen } of results) {
    if (typedPersen === null || persen === null || isZero(persen) || anggaran === null || realisasi === null || !isPlainNumber(typedPersen)) continue;
    numbers += 1;
    // About a hundredth of its percentage, a fraction is below a tenth however both are rounded: most need not be compared exactly.
    if (Math.abs(Number(typedPersen.value)) * 10 >= Math.abs(toNumber(persen))) continue;
    const exact = exactPersen(anggaran, realisasi);
    if (compareTyped(typedPersen, persen, { exact }) !== 'equal' && compareTyped(asPersen(typedPersen), persen, { exact }) === 'equal') fractions += 1;
  }
  return fractions * 2 > numbers;
}
