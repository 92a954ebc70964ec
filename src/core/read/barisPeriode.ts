/** Tables with a row for each year, or part of the year, of an indikator: which rows are the report's year's own. */
import type { Header } from './header';
import type { HeaderColumn } from './headerColumn';
import { bareNumber, periodeOf } from './periode';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';

export interface BarisPeriode {
  /** The first column that tells the rows apart. */
  readonly column: number;
  /** The report's year by the rows; null where they name none. */
  readonly tahun: number | null;
  /** False for a row of another year, or of a part of the year. */
  readonly isOwn: (row: number) => boolean;
}

const NAME = /^(?:tahun(?: anggaran)?|periode|triwulan|tw|semester|bulan)$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** The year of each row by what this column says of it, 0 for a part of the year; blank cells go on from the one above. Empty where all say the same. */
function yearsIn(view: SheetView, header: Header, { column, path }: HeaderColumn): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  const texts = new Set<string>();
  let last: number | null = null;
  for (let row = header.top + header.rows; row <= view.bottom; row++) {
    const text = wordsOf(view.text(row, column));
    if (text !== '') last = YEAR.test(text) ? Number(text) : periodeOf([text]) !== null || bareNumber(text, path.join(' ')) !== null ? 0 : null;
    if (last === null) continue;
    if (text !== '') texts.add(text);
    years.set(row, last);
  }
  return texts.size > 1 ? years : new Map();
}

/** Null where no column tells rows apart. The report's year is `told` where a row is of it, else the latest that has a realisasi, else the latest. */
export function barisPeriode(view: SheetView, header: Header, isFilled: (row: number) => boolean, told: number | null): BarisPeriode | null {
  const columns = header.columns.filter(({ path }) => NAME.test(path.at(-1) ?? '')).map((named) => ({ column: named.column, years: yearsIn(view, header, named) })).filter(({ years }) => years.size > 0);
  const [first] = columns;
  if (first === undefined) return null;
  const named = columns.flatMap(({ years }) => [...years]).filter(([, year]) => year > 0);
  const filled = named.filter(([row]) => isFilled(row));
  const tahun = named.length === 0 || named.some(([, year]) => year === told) ? told : Math.max(...(filled.length > 0 ? filled : named).map(([, year]) => year));
  return { column: first.column, tahun, isOwn: (row) => columns.every(({ years }) => (years.get(row) ?? tahun) === tahun) };
}
