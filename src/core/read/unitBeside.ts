/** Units that stand beside a number instead of in a column of their own. */
import { readNumber } from './number';
import { isKnownSatuan } from './satuan';
import type { SheetView } from './sheetView';

/** The unit that a cell shows beside its number, as text or by its number format (`0" Klp"`, `0%`); null without one. */
export function unitBeside(view: SheetView, row: number, column: number): string | null {
  const input = view.input(row, column);
  if (typeof input.value === 'number') {
    const literal = [...input.numberFormat.matchAll(/"([^"]*)"/g)].map((found) => (found[1] ?? '').trim()).find(isKnownSatuan);
    if (literal !== undefined) return literal;
  }
  const reading = readNumber(input, { kind: 'count', role: 'target', decimalMark: null });
  return reading.kind === 'number' || reading.kind === 'range' ? reading.satuan : null;
}
