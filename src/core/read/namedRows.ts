/** The rows of a table of indikator that stands beside PK: where they end, and what each is called. */
import type { Header, HeaderColumn } from './header';
import { firstText, headsRows, isBlankRow, isNote, isSignature, isSignedFrom, isSignedRow, isTotalText, namesSasaranAndIndikator } from './lines';
import { nameAt } from './namaBaris';
import { isNumberingRow } from './numberingRow';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';

/** One list of the table: where its names stand, and its numbers. */
export interface ListColumns {
  readonly indikator: HeaderColumn;
  readonly sasaran: HeaderColumn | null;
  readonly satuan: HeaderColumn | null;
  /** Columns of what was planned and reached: a line with a result alone is a mean. */
  readonly data: readonly number[];
}

function hasData(view: SheetView, row: number, { data }: ListColumns): boolean {
  return data.some((column) => view.text(row, column) !== '');
}

/** Rows of data below a header, down to `last` at most: blank lines within stay out, notes, totals and signatures end the table. */
export function bodyRows(view: SheetView, header: Header, lists: readonly ListColumns[], last: number): readonly number[] {
  const texts = (row: number): string => header.columns.map(({ column }) => wordsOf(view.text(row, column))).join('|');
  const ownHeader = texts(header.top);
  const isNamed = (row: number): boolean => lists.some((list) => nameAt(view, row, list.indikator).name !== '');
  const isData = (row: number): boolean => lists.some((list) => hasData(view, row, list));
  const isBlank = (row: number): boolean => isBlankRow(view, row, header.left, header.right);
  // A block of its own for each sasaran: its name, then the header again.
  const isHeadOfBlock = (row: number): boolean => {
    let next = row;
    while (next <= last && next < row + 3 && texts(next) !== ownHeader && !isData(next)) next++;
    return next <= last && texts(next) === ownHeader;
  };
  const rows: number[] = [];
  for (let row = header.top + header.rows; row <= last; row++) {
    if (isBlank(row)) {
      let next = row + 1;
      while (next <= last && isBlank(next)) next++;
      const goesOn = isHeadOfBlock(next) || isNumberingRow(view, next, header.left, header.right) || (isNamed(next) && isData(next) && !isSignedFrom(view, next, header.left, header.right));
      if (!goesOn) break;
      row = next - 1;
      continue;
    }
    if (isNumberingRow(view, row, header.left, header.right)) continue;
    if (texts(row) === ownHeader) {
      row += header.rows - 1;
      continue;
    }
    const first = firstText(view, row, header.left, header.right);
    if ((!isData(row) && (isSignature(first) || isNote(first))) || isSignedRow(view, row, header.left, header.right)) break;
    // "Jumlah …" and "Rata-rata …" begin many indikator: a total stands left of their column, a mean has no target.
    if (isTotalText(first) && (!isNamed(row) || (/^rata-rata/i.test(first) && !isData(row)))) break;
    rows.push(row);
  }
  return rows;
}

export interface NamedLine {
  readonly row: number;
  readonly name: string;
  readonly mark: string;
  /** Spaces before the name. */
  readonly indent: number;
  readonly sasaran: string;
  readonly sasaranTyped: string;
  readonly sasaranIndex: number;
  readonly satuan: string;
  readonly cakupan: 'opd';
}

/** Before a bullet, a letter or on a new line another part of a name begins. */
const PARTS = /\n|\s(?=[-–—•▪●*·]\s+\S|\(?[a-h1-9][.)]\s+\S)/;

/** A name over as many rows as it has parts: a part for each ("X - Panti Pemerintah - Panti Swasta" over three rows). Null where they do not fit. */
export function namesOverRows(name: string, rows: number): readonly string[] | null {
  if (rows < 2) return null;
  const parts = name.split(PARTS).map((part) => part.trim()).filter((part) => part !== '');
  return parts.length === rows ? parts : null;
}

/**
 * The rows of one list with their names; `nameless` is told of a row that holds numbers and no name.
 * @param titles the lines above the table, the last of which may name the first rows' sasaran where no column does
 */
export function namedLines(view: SheetView, rows: readonly number[], list: ListColumns, titles: readonly string[], nameless: (row: number) => void): readonly NamedLine[] {
  const lines: NamedLine[] = [];
  let sasaran = '';
  let sasaranIndex = 0;
  const push = (row: number, mark: string, name: string, sasaranTyped: string): void => {
    lines.push({ row, name, mark, indent: /^\s*/.exec(name)?.[0].length ?? 0, sasaran, sasaranTyped, sasaranIndex, satuan: list.satuan === null ? '' : view.shownText(row, list.satuan.column), cakupan: 'opd' });
  };
  const enter = (text: string): void => {
    if (text === '' || text === sasaran) return;
    sasaranIndex++;
    sasaran = text;
  };
  const title = titles.at(-1) ?? '';
  if (list.sasaran === null && headsRows(title)) enter(title);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined) continue;
    const typed = list.sasaran === null ? '' : view.text(row, list.sasaran.column);
    enter(typed);
    const { mark, name } = nameAt(view, row, list.indikator);
    if (name === '') {
      const first = list.sasaran === null ? firstText(view, row, view.block.column, list.indikator.column) : '';
      if (hasData(view, row, list)) nameless(row);
      else if (headsRows(first)) enter(first);
      continue;
    }
    const next = rows[index + 1];
    const headsBoth = namesSasaranAndIndikator(list.indikator.path) && next !== undefined && nameAt(view, next, list.indikator).name !== '';
    if (list.sasaran === null && (headsBoth || headsRows(name)) && !hasData(view, row, list)) {
      enter(name);
      continue;
    }
    // Rows without a name that follow with numbers stand under the same name.
    let end = index + 1;
    for (let below = rows[end]; below !== undefined && nameAt(view, below, list.indikator).name === '' && hasData(view, below, list); below = rows[++end]);
    const names = namesOverRows(name, end - index);
    if (names === null) {
      push(row, mark, name, typed);
      continue;
    }
    names.forEach((part, offset) => {
      const at = rows[index + offset];
      if (at !== undefined) push(at, offset === 0 ? mark : '', part, offset === 0 ? typed : '');
    });
    index = end - 1;
  }
  return lines;
}
