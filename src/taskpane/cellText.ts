/** What a cell shows, written the reader's way. */
import { decimalOf, toText } from '../core/exact/decimal';
import { roundHalfAway } from '../core/exact/rounding';
import type { CellValue } from '../core/model/grid';
import { formatOf, printedDecimals } from '../core/read/numberFormat';
import type { Language } from '../messages/language';
import { NOTATIONS } from '../messages/notation';

/** More decimals than these are noise of binary fractions. */
const MOST_DECIMALS = 10;

/** The cell's content under its number format: 0.9841 under a percent format is "98,41%". Dates are shown as the numbers that they are. */
export function cellText(value: CellValue, numberFormat: string, language: Language): string {
  if (typeof value !== 'number') return String(value);
  const stored = decimalOf(value);
  if (stored === null) return String(value);
  const isPercent = formatOf(numberFormat, value < 0) === 'percent';
  const shown = isPercent ? { coefficient: stored.coefficient * 100n, scale: stored.scale } : stored;
  const text = toText(roundHalfAway(shown, printedDecimals(numberFormat, value < 0) ?? Math.min(shown.scale, MOST_DECIMALS)));
  return isPercent ? NOTATIONS[language].percent(text) : NOTATIONS[language].number(text);
}
