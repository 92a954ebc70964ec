/** What an Excel number format (en-US code) makes of a number. Literals, colours, locales and padding are not format letters. */

/** `date`: days or times. `percent`: the cell shows a hundredfold. */
export type FormatKind = 'plain' | 'percent' | 'date';

interface FormatSection {
  readonly kind: FormatKind;
  /** Decimals it prints; null for General and for texts. */
  readonly decimals: number | null;
}

/** One piece of a format code: literal text, an escaped, padding or filling character, a bracket, a keyword, or one character that means something. */
const PIECE = /"[^"]*"?|[\\_*][\s\S]?|\[[^\]]*\]?|general|am\/pm|a\/p|[\s\S]/gi;

const ELAPSED = /^\[(?:h+|m+|s+)\]$/i;
const DATE_LETTER = /^[dmyhs]$/i;
const CONDITION = /^\[[<>=]/;

/** Splits the code into sections (positive; negative; zero; text) of pieces that mean something. */
function sectionsOf(numberFormat: string): string[][] {
  const sections: string[][] = [[]];
  for (const piece of numberFormat.match(PIECE) ?? []) {
    if (piece === ';') sections.push([]);
    else if (!/^["\\_*]/.test(piece)) sections.at(-1)?.push(piece);
  }
  return sections;
}

function readSection(pieces: readonly string[]): FormatSection {
  if (pieces.some((piece) => DATE_LETTER.test(piece) || ELAPSED.test(piece))) return { kind: 'date', decimals: null };
  const code = pieces.filter((piece) => !piece.startsWith('[')).join('');
  const decimals = /[0#?]/.test(code) ? (/\.([0#?]*)/.exec(code)?.[1] ?? '').length : null;
  return { kind: code.includes('%') ? 'percent' : 'plain', decimals };
}

/** The section that Excel applies to a number of this sign. */
function sectionFor(numberFormat: string, negative: boolean): FormatSection {
  const sections = sectionsOf(numberFormat);
  const conditional = sections.some((pieces) => pieces.some((piece) => CONDITION.test(piece)));
  return readSection((negative && !conditional ? sections[1] : undefined) ?? sections[0] ?? []);
}

/** What the format makes of a number of this sign. */
export function formatOf(numberFormat: string, negative: boolean): FormatKind {
  // Nearly every cell is General or #,##0: nothing in them could be a date or a percentage.
  if (numberFormat === 'General' || !/[%dmyhs]/i.test(numberFormat)) return 'plain';
  return sectionFor(numberFormat, negative).kind;
}

/** How many decimals the format prints for a number of this sign; null when it prints what the number has (General, text). */
export function printedDecimals(numberFormat: string, negative: boolean): number | null {
  return numberFormat === 'General' ? null : sectionFor(numberFormat, negative).decimals;
}
