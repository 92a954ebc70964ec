/** Cell contents as the ledger keeps them: one value that tells a formula from a text that only looks like one. */
import type { CellValue } from '../model/grid';
import type { CurrentCell } from './currentCell';
import { literalText } from './literalText';

/** A value as the ledger keeps it; a text that begins with "=" or with an apostrophe gets an apostrophe, as Excel marks text. */
export function recordedValue(value: CellValue): CellValue {
  return typeof value === 'string' && /^[=']/.test(value) ? `'${value}` : value;
}

/** What stands in a cell, as the ledger keeps it. */
export function recordedOf({ value, formula }: Pick<CurrentCell, 'value' | 'formula'>): CellValue {
  return formula ?? recordedValue(value);
}

/** Whether the ledger's value is a formula. */
export function isFormula(recorded: CellValue): boolean {
  return typeof recorded === 'string' && recorded.startsWith('=');
}

/** What to write so that it stands there again, in a cell of that number format. */
export function writeOf(recorded: CellValue, numberFormat: string): CellValue {
  if (typeof recorded !== 'string' || isFormula(recorded)) return recorded;
  return literalText(recorded.startsWith("'") ? recorded.slice(1) : recorded, numberFormat);
}
