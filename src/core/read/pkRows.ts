/** Walks the rows of PK's table: which name an indikator, which only a sasaran, which go on from the row above, and where the table ends. */
import { repeatsOf, type Header } from './header';
import { firstText, headsRows, isBlankRow, isNote, isSignature, isSignedFrom, isSignedRow, isTotalText, namesSasaranAndIndikator } from './lines';
import { isNumberingRow } from './numberingRow';
import { MARK, nameAt } from './namaBaris';
import type { PkColumns } from './pkColumns';
import type { SheetView } from './sheetView';
import { BULLET, ENUMERATOR, type NamedRow } from './subIndikator';
import { wordsOf } from './words';
import { yearsIn } from './year';

/** A row that names an indikator. */
export interface PkDraft extends NamedRow {
  readonly row: number;
  readonly sasaran: string;
}

/** Whose words may go on in later rows. */
type GrowingDraft = Omit<PkDraft, 'name' | 'sasaran'> & { name: string; sasaran: string };

export interface PkRows {
  readonly drafts: readonly PkDraft[];
  readonly numberingRows: readonly number[];
  readonly repeatedHeaders: readonly number[];
  readonly bottom: number;
  /** How many rows are of other years or of parts of the year, of indikator that have several. */
  readonly others: number;
}

/** What the rows are read by. */
export interface PkTableFrame {
  readonly header: Header;
  readonly columns: PkColumns;
  /** The lines above the table; they may stand again where a page breaks. */
  readonly titles: readonly string[];
  /** First rows of the headers of all tables that are known, by which another one is told from a row of data. */
  readonly headerTops: ReadonlySet<number>;
  /** Told of a row that holds numbers and no name. */
  readonly nameless: (row: number) => void;
}

/** An indent of a cell counts as so many spaces before its text. */
const INDENT_SPACES = 10;

/** Tujuan above and program, kegiatan below the OPD's own sasaran. */
const CASCADED = /^(?:tujuan|program|kegiatan|sub kegiatan)\s*(?::|$)|^sasaran (?:program|kegiatan|sub)/i;

/** Whose table it is where it is not the OPD's: another PK, or a unit below. */
const OF_ANOTHER = /perjanjian kinerja|penetapan kinerja|\beselon\b|^(?:kepala|kabid|kasi|kasub(?:b?ag|bid)|sekretaris|camat|lurah|direktur|inspektur|bidang|seksi|sub ?bagian|uptd?)\b/;

/** Lines between two parts of a table that may hold titles, notes and means. */
const LINES_BETWEEN = 8;

const LANJUTAN = /\s*[([]?\s*\blanjutan\b\s*[)\]]?\s*$/i;

const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text) && !ENUMERATOR.test(text);

/** The column in which most names stand, where the header covers several: numbers may have one of their own. */
export function nameColumnOf(view: SheetView, drafts: readonly { readonly row: number }[], { column: from, to }: PkColumns['indikator']): number {
  for (let column = from; column < to; column++) if (drafts.some(({ row }) => view.text(row, column) !== '' && !MARK.test(view.text(row, column)))) return column;
  return drafts.some(({ row }) => view.text(row, to) !== '') ? to : from;
}

/** Words of a row of data may be those of a header; no header begins a cell with a number that is no year. */
function holdsNumber(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) if (/^\(?\d/.test(view.text(row, column)) && !/^(?:19|20)\d{2}$/.test(view.text(row, column))) return true;
  return false;
}

/** Rows of other years or parts of the year go where their indikator has further rows: a year beside the only one is that of its data. */
function withoutOthers(drafts: readonly GrowingDraft[], others: ReadonlySet<GrowingDraft>): readonly GrowingDraft[] {
  const times = new Map<string, number>();
  for (const { name } of drafts) times.set(wordsOf(name), (times.get(wordsOf(name)) ?? 0) + 1);
  return drafts.filter((draft) => !others.has(draft) || times.get(wordsOf(draft.name)) === 1);
}

/** Reads what stands below a PK's header, to the end of its table: the rows that name an indikator of the report's year. */
export function readPkRows(view: SheetView, { header, columns, titles, headerTops, nameless }: PkTableFrame): PkRows {
  const { left, right } = header;
  const isOwnHeader = repeatsOf(view, header);
  const isNo = (row: number): boolean => view.sheet.tables.length === 0 && row > header.top + header.rows && /^no\.?$/i.test(firstText(view, row, left, right));
  const isOtherHeader = (row: number): boolean => !isOwnHeader(row) && (isNo(row) || (headerTops.has(row) && !holdsNumber(view, row, left, right)));
  const isBlank = (row: number): boolean => isBlankRow(view, row, left, right);
  const nameOf = (row: number): string => nameAt(view, row, columns.indikator).name;
  const hasData = (row: number): boolean => [columns.target, columns.realisasi, columns.satuan].some((column) => column !== null && !view.isBlank(row, column.column));
  // "Jumlah …" also begins the names of many indikator: a total stands left of their column, or has neither numbers nor parts below it.
  const isTotalRow = (row: number): boolean => {
    if (!isTotalText(firstText(view, row, left, right))) return false;
    const { mark, name } = nameAt(view, row + 1, columns.indikator);
    return nameOf(row) === '' || (!hasData(row) && !(hasData(row + 1) && name !== '' && BULLET.test(mark || name)));
  };
  const isDataRow = (row: number): boolean => nameOf(row) !== '' && hasData(row) && !isTotalRow(row);
  const known = new Set(titles.map(wordsOf));

  /** Where the table goes on below a blank row, a note or a mean, and the sasaran that a line between names; null where it has ended. */
  const resume = (from: number, afterBlank: boolean): { readonly row: number; readonly heading: string } | null => {
    let heading = '';
    let lines = 0;
    let hasOthers = false;
    let blank = afterBlank;
    for (let row = from; row <= view.bottom && lines < LINES_BETWEEN; row++) {
      if (isBlank(row)) {
        blank = true;
        continue;
      }
      if (isOwnHeader(row) || isNumberingRow(view, row, left, right)) return { row, heading };
      if (isOtherHeader(row)) return null;
      const text = firstText(view, row, left, right);
      if (isDataRow(row) && (hasOthers ? headsRows(heading) : afterBlank || !blank)) return isSignedFrom(view, row, left, right) ? null : { row, heading };
      lines++;
      const isTotal = isTotalRow(row);
      if (!isTotal && (isNote(text) || known.has(wordsOf(text)))) continue;
      hasOthers = true;
      if (isTotal) continue;
      const years = yearsIn(text);
      if (isSignature(text) || hasData(row) || OF_ANOTHER.test(wordsOf(text)) || (years.length > 0 && columns.tahun !== null && !years.includes(columns.tahun))) return null;
      if (!headsRows(heading)) heading = text;
    }
    return null;
  };

  const drafts: GrowingDraft[] = [];
  const sasaran: string[] = [''];
  const numberingRows: number[] = [];
  const repeatedHeaders: number[] = [];
  let cakupan: 'opd' | 'turunan' = 'opd';
  const others = new Set<GrowingDraft>();
  let lastName = '';
  let bottom = header.top + header.rows - 1;
  /** Below a header of a lower rank than the table's own: "Sasaran Kegiatan" below "Sasaran Program". */
  let isLower = false;
  const rankNamed = (row: number): string => (columns.sasaran === null ? '' : wordsOf(view.text(row, columns.sasaran.column)));
  const tujuan = header.columns.find(({ path, column }) => /^tujuan\b(?! ?[/&])/.test(path.at(-1) ?? '') && column < columns.indikator.column);
  const enter = (text: string): void => {
    const bare = text.replace(LANJUTAN, '');
    const current = sasaran[sasaran.length - 1] ?? '';
    if (bare === '' || wordsOf(bare) === wordsOf(current)) return;
    if (drafts.length === 0) sasaran.pop();
    sasaran.push(bare);
    cakupan = isLower || CASCADED.test(bare) ? 'turunan' : 'opd';
  };
  const enterHeading = (text: string): void => {
    const words = wordsOf(text);
    if (!/^\d+$/.test(words) && (columns.sasaran === null || /^(?:sasaran|tujuan|program|kegiatan|sub kegiatan)\b/.test(words))) enter(text);
  };
  const both = namesSasaranAndIndikator(columns.indikator.path);
  const coversTarget = (row: number, from: number): boolean => {
    const merge = view.mergeAt(row, from);
    return merge !== null && merge.column + merge.columns > columns.target.column && merge.column < columns.target.column;
  };
  /** A sasaran in the indikator's own column, where the sheet has no column for it. */
  const headsOwnColumn = (row: number, name: string): boolean => {
    if (columns.sasaran !== null || hasData(row) || BULLET.test(name)) return false;
    if (headsRows(name) || coversTarget(row, columns.indikator.column)) return true;
    const next = row + 1;
    return both && next <= view.bottom && !isBlank(next) && nameOf(next) !== '' && !isTotalRow(next);
  };

  const lastTitle = titles.at(-1) ?? '';
  if (columns.sasaran === null && headsRows(lastTitle)) enter(lastTitle);
  for (let row = header.top + header.rows; row <= view.bottom; row++) {
    const first = firstText(view, row, left, right);
    const ends = first === '' || isTotalRow(row) || (!hasData(row) && isNote(first));
    if (ends) {
      const next = resume(first === '' ? row : row + 1, !isTotalRow(row));
      if (next === null) break;
      enterHeading(next.heading);
      row = next.row - 1;
      continue;
    }
    if (isNumberingRow(view, row, left, right)) {
      numberingRows.push(row);
      continue;
    }
    if (isOwnHeader(row)) {
      repeatedHeaders.push(row);
      isLower = CASCADED.test(rankNamed(row)) && rankNamed(row) !== rankNamed(header.top);
      if (isLower) cakupan = 'turunan';
      row += header.rows - 1;
      continue;
    }
    if (isOtherHeader(row) || (isSignature(first) && !hasData(row)) || isSignedRow(view, row, left, right)) break;
    const { mark, name: own, column } = nameAt(view, row, columns.indikator);
    // A name over the rows of several years stands in the first of them.
    const name = own === '' && columns.baris !== null && hasData(row) ? lastName : own;
    lastName = name;
    const typed = columns.sasaran === null ? '' : view.text(row, columns.sasaran.column);
    const above = drafts[drafts.length - 1];
    // A line of a text that was broken over rows, as copying from a PDF leaves it.
    const numbered = columns.no !== null && view.text(row, columns.no.column) !== '';
    if (!hasData(row) && !numbered && above !== undefined && startsLower(typed === '' ? name : typed)) {
      if (typed !== '') sasaran[sasaran.length - 1] = `${sasaran[sasaran.length - 1] ?? ''} ${typed}`.trim();
      if (name !== '') above.name = `${above.name} ${name.trim()}`;
      continue;
    }
    if (typed !== '') enter(typed);
    // Beside a column of sasaran a tujuan alone has this row's indikator.
    else if (columns.sasaran !== null && tujuan !== undefined && name !== '' && hasData(row) && !view.isBlank(row, tujuan.column)) {
      enter(view.text(row, tujuan.column));
      cakupan = 'turunan';
    }
    if (name === '') {
      // "K | Rp | K | Rp" below the numbers of the columns goes on naming them, as the forms of Permendagri 86/2017 do.
      if (hasData(row) && /^k$/i.test(view.text(row, columns.target.column))) continue;
      if (hasData(row)) nameless(row);
      // A sasaran, tujuan or program in a row of its own heads the rows below it; right of the indikator stands what supports them.
      else enterHeading(firstText(view, row, left, columns.indikator.to));
      continue;
    }
    // What is listed below an indikator without a cell for a target: the kegiatan that serve it.
    if (BULLET.test(name) && coversTarget(row, columns.target.column)) continue;
    if (headsOwnColumn(row, name)) {
      enter(name.trim());
      continue;
    }
    bottom = row;
    const spaces = name.length - name.trimStart().length;
    const look = view.sheet.looks.get(column)?.[row - view.block.row];
    const draft: GrowingDraft = { row, name, mark, sasaran: '', indent: spaces + (look?.indent ?? 0) * INDENT_SPACES, sasaranIndex: sasaran.length - 1, satuan: columns.satuan === null ? '' : view.shownText(row, columns.satuan.column), cakupan };
    drafts.push(draft);
    if ((columns.baris?.years.get(row) ?? columns.tahun) !== columns.tahun) others.add(draft);
  }
  // The words of a sasaran may go on in later rows.
  for (const draft of drafts) draft.sasaran = sasaran[draft.sasaranIndex] ?? '';
  const own = others.size === 0 ? drafts : withoutOthers(drafts, others);
  return { drafts: own, numberingRows, repeatedHeaders, bottom, others: drafts.length - own.length };
}
