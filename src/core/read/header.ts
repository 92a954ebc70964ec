/** Finds the headers of a sheet's tables: a header spans one to four rows, with merged groups above. */
import type { Concept } from '../rules/headers';
import { conceptOf, describe, namesColumn, settled, type HeaderColumn } from './headerColumn';
import { isLongKode } from './kodeAnggaran';
import { barePeriode } from './periode';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';

export type { HeaderColumn } from './headerColumn';

export interface Header {
  readonly top: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

const DEEPEST = 4;

/** Longer texts are sentences. */
const LONGEST_NAME = 120;

/** The rows of a header that starts at `top`: as far as merged cells and groups reach down. */
function depthOf(view: SheetView, top: number): number {
  let rows = 1;
  for (let row = top; row < top + rows && rows < DEEPEST; row++) {
    for (let column = view.block.column; column <= view.right; column++) {
      const merge = view.mergeAt(row, column);
      if (merge !== null && merge.row + merge.rows > top + rows) rows = Math.min(DEEPEST, merge.row + merge.rows - top);
    }
    if (row === top + rows - 1 && isHeadingRow(view, top, top + rows)) rows++;
  }
  return rows;
}

const ROMAN_QUARTER = /^(?:i{1,3}|iv)$/;

/** A row below a header that goes on naming columns: at least two names of columns or years, and no name of a row. */
function isHeadingRow(view: SheetView, top: number, row: number): boolean {
  let named = 0;
  let quarters = 0;
  for (let column = view.block.column; column <= view.right; column++) {
    const text = wordsOf(view.text(row, column));
    if (text === '') continue;
    if (!namesColumn(text) && barePeriode(text, groupsOver(view, top, row, column)) === null) return false;
    if (ROMAN_QUARTER.test(text)) quarters++;
    named++;
  }
  // "I | II | III | IV" are quarters; a single "I" numbers the first program.
  return named >= 2 && quarters !== 1;
}

/** The name of a group over this column, where it has no merged cell: the nearest one left of it that is no column's own. '' without one. */
function groupLeftOf(view: SheetView, row: number, column: number): string {
  for (let left = column - 1; left >= view.block.column; left--) {
    const there = wordsOf(view.shownText(row, left));
    if (there !== '') return view.text(row + 1, left) !== '' && view.mergeAt(row, left)?.rows !== 2 ? there : '';
  }
  return '';
}

/** What stands in a header's row over a column: its cell, the merged one that covers it, or the name of its group. */
function headerText(view: SheetView, row: number, column: number, isLast: boolean): string {
  const text = wordsOf(view.shownText(row, column));
  // A group without merged cells: the cells right of its name are blank and have names of their own below.
  return text === '' && !isLast && view.mergeAt(row, column) === null && !view.isBlank(row + 1, column) ? groupLeftOf(view, row, column) : text;
}

/** The texts over a column, from the top group down to its own name; a merged cell counts once. */
function pathOver(view: SheetView, top: number, rows: number, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = top; row < top + rows; row++) {
    const text = headerText(view, row, column, row === top + rows - 1);
    if (text !== '' && text !== path.at(-1)) path.push(text);
  }
  return path;
}

function groupsOver(view: SheetView, top: number, row: number, column: number): string {
  return pathOver(view, top, row - top + 1, column).join(' ');
}

/** What a column's name has at least of: a letter, or the percent sign that stands for a name. */
const NAMING = /[\p{L}%\uFE6A\uFF05]/u;

/**
 * Words in parentheses, as a kategori cell says why there is no capaian: "(periksa realisasi)". They name no column of their own: by
 * what a run of ours said in a row of data a second run would take that row for a header.
 */
export const REMARK = /^\([^()]*\p{L}{3}[^()]*\)$/u;

/** True where at least two of the texts name columns of different kinds; looked at only as long as there may be two. */
function namesTwoKinds(texts: readonly string[]): boolean {
  let kind: Concept | null = null;
  for (let index = 0; index < texts.length; index++) {
    if (kind === null && index === texts.length - 1) return false;
    const concept = conceptOf(wordsOf(texts[index] ?? ''));
    if (kind !== null && concept !== null && concept !== kind) return true;
    kind ??= concept;
  }
  return false;
}

/** Larger than years and dates, which may head columns. */
const LEAST_AMOUNT_OF_ROW = 100_000;

/** Only words name columns: rows of data, which bear a kode, or an amount for every two words, are passed over before anything is compared. */
function mayNameColumns(view: SheetView, row: number): boolean {
  const names: string[] = [];
  let amounts = 0;
  for (let column = view.block.column; column <= view.right; column++) {
    const value = view.value(row, column);
    if (typeof value === 'number' && value >= LEAST_AMOUNT_OF_ROW) amounts++;
    if (typeof value !== 'string') continue;
    const text = view.text(row, column);
    if (text.length > LONGEST_NAME || isLongKode(text)) return false;
    if (NAMING.test(text) && !REMARK.test(text)) names.push(text);
  }
  return names.length > 2 * amounts && namesTwoKinds(names);
}

/** The columns that a header names; cells merged over several columns down to its last row are one. */
function namedColumns(view: SheetView, top: number, rows: number): readonly HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = view.block.column; column <= view.right; column++) {
    const path = pathOver(view, top, rows, column);
    if (path.length === 0 || REMARK.test(path.join(' '))) continue;
    const merge = view.mergeAt(top + rows - 1, column) ?? view.mergeAt(top, column);
    const previous = columns.at(-1);
    if (merge !== null && merge.column < column && previous?.path.join() === path.join()) columns[columns.length - 1] = { ...previous, to: column };
    else columns.push(describe(column, column, path));
  }
  return columns;
}

const SPREADING: ReadonlySet<Concept> = new Set(['kode', 'uraian', 'program', 'kegiatan', 'sasaran', 'indikator']);

/** True where the first cell below the header says "Rp" alone: the amounts stand right of it. */
function holdsRp(view: SheetView, from: number, column: number): boolean {
  let row = from;
  while (row < view.bottom && view.isBlank(row, column)) row++;
  return /^rp\.?$/i.test(view.text(row, column));
}

/** Blank header cells right of a name belong to it: levels of a name often stand in columns of their own. Of amounts beside "Rp" the amounts count. */
function withBlankCells(view: SheetView, columns: readonly HeaderColumn[], from: number): readonly HeaderColumn[] {
  return columns.map((column, index) => {
    const next = columns[index + 1]?.column ?? view.right + 1;
    if (SPREADING.has(column.concept)) return index < columns.length - 1 ? { ...column, to: next - 1 } : column;
    const last = Math.max(column.to, Math.min(column.column + 1, next - 1));
    return holdsRp(view, from, column.column) ? { ...column, column: last, to: last } : column;
  });
}

/** No percentage of a budget is as large; any amount of money is. */
const LEAST_AMOUNT = 1000;
const AMOUNT = /^[^%]*[1-9](?:\d{0,2}(?:[.,]\d{3})+|\d{3})[^%]*$/;

/** True where a number below the header is too large for a percentage. */
function holdsAmounts(view: SheetView, from: number, column: number): boolean {
  for (let row = from; row <= view.bottom; row++) {
    const value = view.value(row, column);
    if (typeof value === 'number' ? Math.abs(value) >= LEAST_AMOUNT : AMOUNT.test(String(value))) return true;
  }
  return false;
}

/** The largest number below a header in a column, texts of numbers by their digits; 0 without one. */
function largestBelow(view: SheetView, from: number, column: number): number {
  let largest = 0;
  for (let row = from; row <= view.bottom; row++) {
    const value = view.value(row, column);
    const number = typeof value === 'number' ? value : AMOUNT.test(String(value)) ? Number(String(value).replace(/,\d{1,2}$/, '').replace(/\D/g, '')) : 0;
    largest = Math.max(largest, number);
  }
  return largest;
}

/** The header that starts at this row, or null: at least three named columns of at least two kinds. */
export function headerAt(view: SheetView, top: number): Header | null {
  if (!mayNameColumns(view, top)) return null;
  const rows = depthOf(view, top);
  const columns = settled(withBlankCells(view, namedColumns(view, top, rows), top + rows), {
    holdsAmounts: (column) => holdsAmounts(view, top + rows, column),
    largest: (column) => largestBelow(view, top + rows, column),
  });
  const [first, last] = [columns[0], columns.at(-1)];
  return first === undefined || last === undefined ? null : { top, rows, left: first.column, right: last.to, columns };
}

/** All headers of a sheet from the top down; a repeated one (page break) is found again. */
export function headersOf(view: SheetView): readonly Header[] {
  const found: Header[] = [];
  for (let row = view.block.row; row <= view.bottom; row++) {
    const header = headerAt(view, row);
    if (header === null) continue;
    found.push(header);
    row += header.rows - 1;
  }
  return found;
}

/** What a column of ours may be called after the user renamed it; under any other name that is known stand data of the user's. */
const OF_RESULTS: ReadonlySet<Concept> = new Set(['capaian', 'kategori', 'skor', 'sisa', 'persen', 'ket', 'lain']);

/** The columns that are named as data of the user's. */
export function dataColumns({ columns }: Header): readonly number[] {
  return columns.filter(({ concept }) => !OF_RESULTS.has(concept)).map(({ column }) => column);
}

/**
 * Tells whether a row repeats the names of the header's first row, as the next page of a table does. Half of them are enough,
 * three at least: typed again by hand names differ here and there, and no row of data is called as its columns are.
 */
export function repeatsOf(view: SheetView, { top, columns }: Header): (row: number) => boolean {
  const named = columns.map(({ column }) => ({ column, name: wordsOf(view.text(top, column)) })).filter(({ name }) => name !== '');
  const mayDiffer = Math.min(Math.floor(named.length / 2), Math.max(0, named.length - 3));
  return (row) => {
    let differ = 0;
    for (const { column, name } of named) {
      const text = view.text(row, column);
      if (wordsOf(text) === name) continue;
      differ += 1;
      if (differ > mayDiffer) return false;
    }
    return true;
  };
}

/** The lines of text above a header: titles, the OPD's name, the year, "(dalam ribuan rupiah)". */
export function titlesAbove(view: SheetView, header: Pick<Header, 'top'>): readonly string[] {
  const lines: string[] = [];
  for (let row = view.block.row; row < header.top; row++) {
    for (let column = view.block.column; column <= view.right; column++) {
      const text = view.text(row, column);
      if (text !== '') lines.push(text);
    }
  }
  return lines;
}

/** The titles of a table: all that stands above the first of a sheet, and lines of a single text between it and the table above. */
export function titlesOf(view: SheetView, header: Header, above: Header | null): readonly string[] {
  if (above === null) return titlesAbove(view, header);
  const lines: string[] = [];
  for (let row = header.top - 1; row >= above.top + above.rows; row--) {
    const texts: string[] = [];
    for (let column = view.block.column; column <= view.right; column++) if (view.text(row, column) !== '') texts.push(view.text(row, column));
    if (texts.length > 1) break;
    lines.unshift(...texts);
  }
  return lines;
}
