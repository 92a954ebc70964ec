/** Tables with a row for each year, or part of the year, of an indikator. */
import type { Header } from './header';
import { barePeriode, periodeOf } from './periode';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';

/** The column that tells such rows apart, and the year of each row; 0 for a part of the year. */
export interface BarisPeriode {
  readonly column: number;
  readonly years: ReadonlyMap<number, number>;
}

const NAME = /^(?:tahun(?: anggaran)?|periode|triwulan|tw|semester|bulan)$/;

/** The first column that names several years or parts of the year, each for its row and the blank cells below; null without one. */
export function barisPeriode(view: SheetView, header: Header): BarisPeriode | null {
  for (const { column, path } of header.columns) {
    const name = path.at(-1) ?? '';
    if (!NAME.test(name)) continue;
    const texts = new Set<string>();
    const years = new Map<number, number>();
    let year: number | null = null;
    for (let row = header.top + header.rows; row <= view.bottom; row++) {
      const text = wordsOf(view.text(row, column));
      if (text !== '') year = /^(?:19|20)\d{2}$/.test(text) ? Number(text) : periodeOf([text]) !== null || barePeriode(text, name) !== null ? 0 : null;
      if (year === null) continue;
      if (text !== '') texts.add(text);
      years.set(row, year);
    }
    if (texts.size > 1) return { column, years };
  }
  return null;
}
