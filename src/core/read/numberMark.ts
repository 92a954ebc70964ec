/** Which sign starts decimals in a column of texts. */
import type { DecimalMark } from '../model/number';
import { LONGEST_NUMBER_TEXT } from './numberClean';
import type { CellInput } from './numberContext';
import { markOfNumeral } from './numberNumeral';

/** A text that holds exactly one numeral of two digits or more, whatever words stand around it. */
const SOLE_NUMERAL = /^\D*?(\d[\d.,]*\d)\D*$/;

/**
 * The decimal mark of a column: what most of its unambiguous texts say ("1.234,5" and "98,41" say comma, "1,234.5" and "82.7" say point;
 * "1,234" says neither). Null when none tells or as many say the one as the other. Pass the cells of rows of one kind only.
 */
export function decimalMarkOf(cells: Iterable<CellInput>): DecimalMark {
  let commas = 0;
  let points = 0;
  for (const { value } of cells) {
    if (typeof value !== 'string' || value.length > LONGEST_NUMBER_TEXT) continue;
    const numeral = SOLE_NUMERAL.exec(value)?.[1];
    const mark = numeral === undefined ? null : markOfNumeral(numeral);
    if (mark === ',') commas += 1;
    else if (mark === '.') points += 1;
  }
  if (commas === points) return null;
  return commas > points ? ',' : '.';
}
