/** Widths that numbers ask for: Excel shows a number that does not fit as ####, where a text would wrap. */
import type { ReportCell } from '../model/reportTable';
import type { ReportTexts } from '../model/reportTexts';
import { printed } from './printed';

/** Characters beside a number's own, so that it does not touch the rules. */
const AROUND = 1.5;

/** The width of a column in characters: `least`, or as much as the longest number in these rows needs. */
export function fittingWidth(rows: readonly (readonly (ReportCell | null)[])[], column: number, least: number, texts: ReportTexts): number {
  const lengths = rows.map((row) => {
    const cell = row[column];
    return cell?.content.kind === 'number' ? printed(cell.content.value, cell.format === 'persen' ? 2 : null, texts).length + AROUND : 0;
  });
  return Math.max(least, ...lengths);
}
