/** Finds the headers of a sheet's tables and says what each column is: a header spans one to four rows, with merged groups above. */
import { KONSEP, type Concept } from '../rules/headers';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';
import { yearsIn } from './year';

export interface HeaderColumn {
  readonly column: number;
  /** The rightmost column that this header covers, where its data may also stand. */
  readonly to: number;
  readonly concept: Concept;
  /** Texts from the top group down to the column's own, normalised. */
  readonly path: readonly string[];
  readonly year: number | null;
  readonly triwulan: 1 | 2 | 3 | 4 | null;
  /** Of the end of Renstra, a baseline, last year or another period: never the year's own. */
  readonly foreign: boolean;
  /** Stands under a group of money in a table of performance, or names rupiah. */
  readonly money: boolean;
}

export interface Header {
  readonly top: number;
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

const DEEPEST = 4;

/**
 * Every cell numbers its column: `1 2 3 4 5`, `13 = 9+10`; never a row of data, whose name is words. Columns that were moved
 * took their numbers along: then one at least must say by a formula that it is no count.
 */
export function isNumberingRow(view: SheetView, row: number, left: number, right: number): boolean {
  const numbers: number[] = [];
  let hasFormula = false;
  for (let column = left; column <= right; column++) {
    const text = view.text(row, column);
    if (text === '') continue;
    const found = /^\(?(\d{1,2})\)?(?:\s*=?\s*[-+*/:x×()\d\s%=]*)?$/.exec(text);
    if (found === null || /[.,]/.test(text)) return false;
    numbers.push(Number(found[1]));
    hasFormula ||= text.includes('=');
  }
  const [first = 0] = hasFormula ? numbers.sort((a, b) => a - b) : numbers;
  return numbers.length >= 3 && first <= 2 && numbers.every((number, index) => number === first + index);
}

function conceptOf(text: string): Concept | null {
  return text === '' ? null : (KONSEP.find(([, pattern]) => pattern.test(text))?.[0] ?? null);
}

const TRIWULAN = /(?:\btw|\btriwulan|\btriw|\bq)\.?\s*-?\s*(iv|iii|ii|i|[1-4])\b/;
const QUARTERS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { i: 1, ii: 2, iii: 3, iv: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const BARE_QUARTER = /^\(?(iv|iii|ii|i|[1-4])\)?$/;

/** The quarter that a column's texts name, also where its group says "Triwulan" and it alone a number; a result up to the fourth is the year's. */
function quarterOf(path: readonly string[]): 1 | 2 | 3 | 4 | null {
  const whole = path.join(' › ');
  const bare = /\b(?:tw|triwulan|triw)\b/.test(whole) ? BARE_QUARTER.exec(path[path.length - 1] ?? '') : null;
  const quarter = QUARTERS[(TRIWULAN.exec(whole) ?? bare)?.[1] ?? ''] ?? null;
  return quarter === 4 && SAMPAI.test(whole) ? null : quarter;
}

/** Up to a point in time: "s.d. TW IV", "s/d Bulan ini". */
const SAMPAI = /\bs ?[./]? ?d\b|\bsampai\b|\bhingga\b|kumulatif/;

const BULAN = /\b(?:jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)\b/;

/** The month that a column stands for, "" where it names none. What runs up to December is the year's. */
function monthOf({ path }: HeaderColumn): string {
  const leaf = path[path.length - 1] ?? '';
  const month = BULAN.exec(leaf)?.[0] ?? '';
  return month.startsWith('des') && (SAMPAI.test(leaf) || /\b(?:per|akhir)\b/.test(leaf)) ? '' : month;
}

/** A part of a plan or budget before or after it was changed: a leaf that takes its meaning from its group. */
const TAHAPAN = /^(?:murni|awal|induk|semula|menjadi|pergeseran|(?:(?:setelah|sesudah|sebelum) )?perubahan)$/;

/** True where the innermost group that names fisik or keuangan names fisik alone. */
function isFisik(path: readonly string[]): boolean {
  const named = path.filter((text) => /\bfisik\b|\bkeuangan\b/.test(text)).at(-1) ?? '';
  return /\bfisik\b/.test(named) && !/\bkeuangan\b/.test(named);
}

function describe(column: number, to: number, path: readonly string[]): HeaderColumn {
  const whole = path.join(' › ');
  const leaf = path[path.length - 1] ?? '';
  // A leaf that only qualifies (a year, "TW I", "Rp", "Murni") takes its meaning from the group above.
  const plain = (text: string): string => text.replace(/\b(?:tahun|ta)?\s*(?:19|20)\d{2}\b/g, ' ').replace(TRIWULAN, ' ').replace(/\(?\brp\.?\)?/g, ' ').replace(/\s+/g, ' ').trim();
  let concept: Concept | null = null;
  for (let depth = path.length - 1; depth >= 0 && concept === null; depth--) {
    const text = path[depth] ?? '';
    if (TAHAPAN.test(text) && path.slice(0, depth).some((group) => conceptOf(plain(group)) !== null)) continue;
    concept = conceptOf(plain(text)) ?? conceptOf(text);
  }
  const under = path.slice(0, -1).join(' ');
  if (concept === 'persen' && /\bsisa\b/.test(under)) concept = 'lain';
  if ((concept === 'persen' || concept === 'target' || concept === 'realisasi') && isFisik(path)) concept = 'fisik';
  const years = path.flatMap((text) => yearsIn(text));
  return {
    column,
    to,
    concept: concept ?? 'lain',
    path,
    year: years.length === 0 ? null : (years[years.length - 1] ?? null),
    triwulan: quarterOf(path),
    foreign: /renstra|rpjmd|rpd\b|jangka menengah|baseline|kondisi a|\bta?hu?n\.? lalu|\bn ?- ?[1-5]\b|periode lalu|sebelumnya|semester|bulan lalu|nasional|provinsi lain/.test(whole),
    money: /anggaran|pagu|keuangan|\(rp|\brp\b/.test(whole) && !leaf.includes('kinerja'),
  };
}

/** Where columns stand for single months, none of them is the year's own. */
function withoutMonths(columns: readonly HeaderColumn[]): readonly HeaderColumn[] {
  const months = new Set(columns.map(monthOf).filter((month) => month !== ''));
  return months.size < 2 ? columns : columns.map((column) => (monthOf(column) === '' ? column : { ...column, foreign: true }));
}

/** The rows of a header that starts at `top`: as far as merged cells and groups reach down. */
function depthOf(view: SheetView, top: number, columnsUsed: readonly number[]): number {
  let rows = 1;
  for (let row = top; row < top + rows && rows < DEEPEST; row++) {
    for (const column of columnsUsed) {
      const merge = view.mergeAt(row, column);
      if (merge !== null && merge.row + merge.rows > top + rows) rows = Math.min(DEEPEST, merge.row + merge.rows - top);
    }
    const next = top + rows;
    if (row === top + rows - 1 && rows < DEEPEST && isHeadingRow(view, next, columnsUsed)) rows++;
  }
  return rows;
}

const ROMAN_QUARTER = /^(?:i{1,3}|iv)$/;

/** A row below a header that goes on naming columns: at least two names of columns or years, and no name of a row. */
function isHeadingRow(view: SheetView, row: number, columnsUsed: readonly number[]): boolean {
  let named = 0;
  let other = 0;
  // "I | II | III | IV" are quarters; a single "I" numbers the first program.
  const quarters = columnsUsed.filter((column) => ROMAN_QUARTER.test(wordsOf(view.text(row, column)))).length;
  for (const column of columnsUsed) {
    const text = wordsOf(view.text(row, column));
    if (text === '') continue;
    if (quarters === 1 && ROMAN_QUARTER.test(text)) return false;
    const short = text.length <= 45;
    if (/^(?:19|20)\d{2}$/.test(text) || (short && /^(?:rp|\(rp\)|t|r|c ?\(?%?\)?|%|i{1,3}|iv|murni|(?:setelah |sebelum )?perubahan|keuangan|s\.?d\.? .*|periode .*)$/.test(text)) || (short && (TRIWULAN.test(text) || conceptOf(text) !== null) && !/\d{5,}/.test(text))) named++;
    else other++;
  }
  return named >= 2 && other === 0;
}

/** What a column's name has at least of: a letter, or the percent sign that stands for a name. */
const NAMING = /[\p{L}%\uFE6A\uFF05]/u;

/** Words in parentheses, as a kategori cell says why there is no capaian: "(periksa realisasi)". They name no column. */
const REMARK = /^\([^()]*\p{L}{3}[^()]*\)$/u;

/** True where at least two cells of the row name columns of different kinds; looked at only as long as there may be two. */
function namesTwoKinds(view: SheetView, row: number, columns: readonly number[]): boolean {
  const texts = columns.map((column) => view.text(row, column)).filter((text) => NAMING.test(text) && !REMARK.test(text));
  let kind: Concept | null = null;
  for (const [index, text] of texts.entries()) {
    if (kind === null && index === texts.length - 1) return false;
    const concept = conceptOf(wordsOf(text));
    if (kind !== null && concept !== null && concept !== kind) return true;
    kind ??= concept;
  }
  return false;
}

/** The header that starts at this row, or null: at least three named columns of at least two kinds. */
export function headerAt(view: SheetView, top: number): Header | null {
  // Only words name columns: rows of data, most of whose cells are numbers or codes, are passed over before anything is compared.
  const words = view.sheet.values[top - view.block.row]?.filter((value) => typeof value === 'string' && NAMING.test(value)).length ?? 0;
  if (words < 2) return null;
  const used: number[] = [];
  for (let column = view.block.column; column <= view.right; column++) if (view.text(top, column) !== '' || view.mergeAt(top, column) !== null) used.push(column);
  if (!namesTwoKinds(view, top, used)) return null;
  if (used.some((column) => view.text(top, column).length > 120)) return null;
  const all: number[] = [];
  for (let column = view.block.column; column <= view.right; column++) all.push(column);
  const rows = depthOf(view, top, all);
  const columns: HeaderColumn[] = [];
  for (const column of all) {
    const path: string[] = [];
    for (let row = top; row < top + rows; row++) {
      const merge = view.mergeAt(row, column);
      let text = wordsOf(view.shownText(row, column));
      // A group without merged cells: the cells right of its name are blank and have names of their own below.
      if (text === '' && merge === null && row < top + rows - 1 && view.text(row + 1, column) !== '') {
        for (let left = column - 1; left >= view.block.column; left--) {
          const there = wordsOf(view.shownText(row, left));
          if (there !== '') {
            if (view.text(row + 1, left) !== '' && view.mergeAt(row, left)?.rows !== 2) text = there;
            break;
          }
        }
      }
      if (text !== '' && text !== path[path.length - 1]) path.push(text);
    }
    if (path.length === 0) continue;
    const merge = view.mergeAt(top + rows - 1, column) ?? view.mergeAt(top, column);
    const previous = columns[columns.length - 1];
    if (merge !== null && merge.columns > 1 && merge.column < column && previous?.path.join() === path.join()) {
      columns[columns.length - 1] = { ...previous, to: column };
      continue;
    }
    columns.push(describe(column, column, path));
  }
  const spread = withoutMonths(columns).map((found, index) => {
    // Blank header cells right of a name belong to it: levels of a name often stand in columns of their own.
    const next = columns[index + 1]?.column ?? found.to + 1;
    return next > found.to + 1 && ['kode', 'uraian', 'program', 'kegiatan', 'sasaran', 'indikator'].includes(found.concept) ? { ...found, to: next - 1 } : found;
  });
  const left = spread[0]?.column;
  const last = spread[spread.length - 1];
  return left === undefined || last === undefined ? null : { top, rows, left, right: last.to, columns: spread };
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

/** Tells whether a row repeats the names of the header's first row, as the next page of a table does. */
export function repeatsOf(view: SheetView, { top, columns }: Header): (row: number) => boolean {
  const own = columns.map(({ column }) => wordsOf(view.text(top, column)));
  return (row) => columns.every(({ column }, index) => wordsOf(view.text(row, column)) === own[index]);
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
