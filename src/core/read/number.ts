/**
 * Reads one cell of numbers: a real Excel number, or a text pasted from Word or a PDF.
 * Never throws and never guesses: what cannot be taken is `invalid`, with a note that says why.
 */
import { abs, compare, decimalOf, LARGEST_EXACT, powerOfTen, toText } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { NumberReading, ReadNote } from '../model/number';
import type { CellInput, NumberContext } from './numberContext';
import { formatOf } from './numberFormat';
import { invalid } from './numberNotes';
import { readText } from './numberText';

export type { CellInput, NumberContext, NumberRole } from './numberContext';
export { decimalMarkOf } from './numberMark';

const NO_NOTES: readonly ReadNote[] = [];

/** Reads a cell's number in the light of its column and row. */
export function readNumber(cell: CellInput, context: NumberContext): NumberReading {
  const { value } = cell;
  if (typeof value === 'number') return readReal(value, cell.numberFormat);
  if (typeof value === 'boolean') return invalid('nilai-logika', { value: value ? 'TRUE' : 'FALSE' });
  if (cell.valueType === 'Error') return invalid('galat-excel', { value });
  return readText(value, context);
}

function readReal(x: number, numberFormat: string): NumberReading {
  const format = formatOf(numberFormat, x < 0);
  if (format === 'date') return invalid('tanggal-bukan-angka', { value: x });
  const stored = decimalOf(x);
  if (stored === null) return invalid('bukan-angka', { value: String(x) });
  const percent = format === 'percent';
  const value = percent ? hundredfold(stored) : stored;
  if (!Number.isSafeInteger(x) && (Number.isInteger(x) || compare(abs(value), LARGEST_EXACT) > 0)) return invalid('melebihi-batas-presisi', { value: toText(value) });
  return { kind: 'number', value, satuan: percent ? '%' : null, arah: null, predikat: null, notes: NO_NOTES };
}

/** A cell that shows 98,41% holds 0.9841. */
function hundredfold(d: Decimal): Decimal {
  return d.scale >= 2 ? { coefficient: d.coefficient, scale: d.scale - 2 } : { coefficient: d.coefficient * powerOfTen(2 - d.scale), scale: 0 };
}
