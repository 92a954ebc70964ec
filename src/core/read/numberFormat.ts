/** What an Excel number format (en-US code) makes of a number. Literals, colours, locales and padding are not format letters. */

/** `date`: days or times. `percent`: the cell shows a hundredfold. */
export type FormatKind = 'plain' | 'percent' | 'date';

interface FormatSection {
  readonly kind: FormatKind;
  /** Decimals it prints; null for General and for texts. */
  readonly decimals: number | null;
}

const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
const CONDITION = /\[[<>=]/;
/** The power of ten of "0.00E+00". */
const EXPONENT = /e[+-][0#?]+/gi;

/** Where the piece that begins at `start` and means nothing to a number ends; `start` itself when it does mean something. */
function skipLiteral(format: string, start: number): number {
  switch (format.charAt(start)) {
    case '"': {
      const end = format.indexOf('"', start + 1);
      return end < 0 ? format.length : end + 1;
    }
    case '\\':
    case '_':
    case '*':
      return start + 2;
    default:
      return start;
  }
}

/** Reads the format's section number `wanted` (positive; negative; zero; text), or null when there are fewer. */
function readSection(format: string, wanted: number): FormatSection | null {
  let section = 0;
  let kind: FormatKind = 'plain';
  let digits = false;
  let decimals = -1; // −1 until the point
  for (let i = 0; i < format.length; ) {
    const next = skipLiteral(format, i);
    if (next > i) {
      i = next;
      continue;
    }
    const letter = format.charAt(i);
    i += 1;
    if (letter === ';') {
      section += 1;
    } else if (letter === '[') {
      const end = format.indexOf(']', i);
      const stop = end < 0 ? format.length : end + 1;
      if (section === wanted && ELAPSED.test(format.slice(i - 1, stop))) kind = 'date';
      i = stop;
    } else if (section === wanted) {
      if ('dmyhsDMYHS'.includes(letter)) kind = 'date';
      else if (letter === '%' && kind === 'plain') kind = 'percent';
      else if (letter === '.' && decimals < 0) decimals = 0;
      else if (letter === '0' || letter === '#' || letter === '?') {
        digits = true;
        if (decimals >= 0) decimals += 1;
      }
    }
  }
  if (section < wanted) return null;
  return { kind, decimals: digits && kind !== 'date' ? Math.max(decimals, 0) : null };
}

/** The section that Excel applies to a number of this sign. A format with conditions of its own is judged by its first section. */
function sectionFor(numberFormat: string, negative: boolean): FormatSection {
  const own = negative && !CONDITION.test(numberFormat) ? readSection(numberFormat, 1) : null;
  return own ?? readSection(numberFormat, 0) ?? { kind: 'plain', decimals: null };
}

/** What the format makes of a number of this sign. */
export function formatOf(numberFormat: string, negative: boolean): FormatKind {
  // Nearly every cell is General or #,##0: nothing in them could be a date or a percentage.
  if (numberFormat === 'General' || !/[%dmyhs]/i.test(numberFormat)) return 'plain';
  return sectionFor(numberFormat, negative).kind;
}

/** How many decimals the format prints for a number of this sign; null when it prints what the number has (General, text). */
export function printedDecimals(numberFormat: string, negative: boolean): number | null {
  return numberFormat === 'General' ? null : sectionFor(numberFormat.replace(EXPONENT, ''), negative).decimals;
}
