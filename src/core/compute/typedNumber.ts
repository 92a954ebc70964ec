/** A result that the user typed, as a number. */
import { roundHalfAway } from '../exact/rounding';
import type { Decimal } from '../model/decimal';
import type { ResultCell } from '../model/indikator';
import { readNumber } from '../read/number';

/** A result that was typed, two decimals, where it is a number. */
export function typedNumber(cell: ResultCell | null): Decimal | null {
  if (cell === null) return null;
  const reading = readNumber(cell, { kind: 'decimal', role: 'capaian', decimalMark: null });
  return reading.kind === 'number' ? roundHalfAway(reading.value, 2) : null;
}
