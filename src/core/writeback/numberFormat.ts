/** Which number format a result cell gets, and what to write so that it shows the result. */
import { LARGEST_EXACT, abs, compare, toNumber } from '../exact/decimal';
import type { CellValue } from '../model/grid';
import type { ResultContent } from '../model/resultColumn';
import type { ResultRole } from '../model/tables';
import { formatOf, printedDecimals } from '../read/numberFormat';
import { recordedValue } from '../record/recorded';

const PERCENT_WITH_DECIMALS = '0.00%';
const TEXT_FORMAT = '@';

/**
 * The format to give a cell that receives a number, or null to keep the one it has: a number format that the user chose
 * stays, a percent format too if it shows two decimals; General, text and dates do not show a result.
 */
export function formatToSet(current: string, own: string, role: ResultRole): string | null {
  if (current === own) return null;
  const decimals = printedDecimals(current, false);
  if (decimals === null) return own;
  if (formatOf(current, false) === 'plain') return null;
  if (role === 'sisa') return own;
  return decimals < 2 ? PERCENT_WITH_DECIMALS : null;
}

/** What a cell of this format holds, as the ledger keeps it, when it shows `content`: 0.9766 for 97,66 under a percent format. Null where no Excel number is exact enough. */
export function valueFor(content: ResultContent, format: string): CellValue | null {
  if (content.kind === 'empty') return '';
  if (content.kind === 'text') return recordedValue(content.text);
  const { value } = content;
  if (compare(abs(value), LARGEST_EXACT) > 0) return null;
  return toNumber(formatOf(format, false) === 'percent' ? { ...value, scale: value.scale + 2 } : value);
}

/** Whether a formula's number is shown as it is under this format: not as a hundredth, nor the formula itself as a text. */
export function showsFormula(format: string): boolean {
  return format !== TEXT_FORMAT && formatOf(format, false) !== 'percent';
}
