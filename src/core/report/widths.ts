/** Column widths in characters, the measure that Excel shows its users. */
import type { ReportCell } from '../model/reportTable';
import type { ReportTexts } from '../model/reportTexts';
import { printed } from './printed';
import { textWidth } from './textWidth';

/** A character of Excel's standard font takes 7 pixels, a cell's edges 5; a pixel is 0.75 points. */
const CHARACTER = 5.25;
const EDGES = 3.75;

/** Points beside a number's own, so that it does not touch the rules. */
const AROUND = 6;
/** Letters of our tables, in points; headers and totals are bold. */
const STYLE = { size: 10, bold: true } as const;

/** The points of a column of so many characters. */
export function pointsOf(characters: number): number {
  return characters * CHARACTER + EDGES;
}

/** The characters, to a half, of a column in which a text stands on one line. */
export function charactersFor(text: string): number {
  return Math.ceil(((textWidth(text, STYLE) + AROUND - EDGES) / CHARACTER) * 2) / 2;
}

/** A longer word may break. */
const LONGEST_WORD = 20;

/**
 * The width of a column in characters: `least`, or as much as the longest number in these rows needs, which Excel would show as
 * #### where a text wraps; the words of a text stay whole too.
 */
export function fittingWidth(rows: readonly (readonly (ReportCell | null)[])[], column: number, least: number, texts: ReportTexts): number {
  const lengths = rows.map((row) => {
    const cell = row[column];
    if (cell?.content.kind === 'number') return charactersFor(printed(cell.content.value, cell.format === 'persen' ? 2 : null, texts));
    return cell?.content.kind === 'text' ? Math.min(LONGEST_WORD, Math.max(...cell.content.text.split(/\s+/).map(charactersFor))) : 0;
  });
  return Math.max(least, ...lengths);
}
