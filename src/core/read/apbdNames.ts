/** What the rows of a budget table are called, and by which kode: names in one column, in one per level, or several beside one another. */
import type { AnggaranLevel } from '../model/anggaran';
import type { Issue } from '../model/issue';
import type { BudgetColumns } from './apbdColumns';
import type { HeaderColumn } from './header';
import { kodeOf, kodeReader, type RowKode } from './kodeAnggaran';
import { isTotalText } from './lines';
import type { SheetView } from './sheetView';

export interface BudgetName extends RowKode {
  readonly row: number;
  readonly nameColumn: number;
  readonly no: string;
  readonly name: string;
  readonly indent: number;
  readonly level: AnggaranLevel | null;
  /** True for a name beside that of the row's own amounts (a program merged beside its kegiatan): the amounts are not its. */
  readonly beside: boolean;
}

const GLUED = /^((?:\d|x)(?:[.-](?:\d{1,6}|xx)){1,11})\.?\s+[-–]?\s*(?=\p{L})/iu;

/** Columns of a level's names are further apart than any indent. */
const COLUMN_STEP = 100;

/** What a header over names of one level alone says they are; null where it names several levels or none. */
export function levelOfHeader({ path }: HeaderColumn): AnggaranLevel | null {
  const name = path.at(-1) ?? '';
  const sub = /\bsub[- ]?kegiatan\b/;
  const named: readonly (readonly [AnggaranLevel, boolean])[] = [
    ['lain', /\burusan\b|\bskpd\b|\bopd\b|\bunit\b|\borganisasi\b/.test(name)],
    ['program', /\bprogram\b/.test(name)],
    ['kegiatan', /\bkegiatan\b/.test(name.replace(sub, ''))],
    ['sub-kegiatan', sub.test(name)],
    ['rekening', /\brekening\b|\bbelanja\b|\bakun\b/.test(name)],
  ];
  const [only, ...more] = named.filter(([, isNamed]) => isNamed);
  return only === undefined || more.length > 0 ? null : only[0];
}

/** Of columns with kode those right before a column; all where none stands there. */
function rightBefore(kodeColumns: readonly number[], column: number): readonly number[] {
  const adjacent = kodeColumns.filter((kode, index) => kode + kodeColumns.length - index === column);
  return adjacent.length > 0 ? adjacent : kodeColumns;
}

const NO_KODE: RowKode = { kode: '', path: [] };

interface Found {
  readonly column: number;
  readonly raw: string;
  readonly no: string;
}

const BULLET = /^[-–•]$/;

/** A number in a cell of its own: "II.", "a)", "1.2". */
const IN_OWN_CELL = /^(?:[ivxlc]+|[a-z]|\d{1,2}(?:\.\d{1,2})*)[.)]?$/i;

/** The first name in these columns, with the number that stands before it in a cell of its own. */
function nameIn(view: SheetView, row: number, from: number, to: number): Found | null {
  let number: Found | null = null;
  for (let column = from; column <= to; column++) {
    const text = view.text(row, column);
    if (text === '' || BULLET.test(text)) continue;
    const found: Found = { column, raw: String(view.value(row, column)), no: number?.raw.trim() ?? '' };
    if (number !== null || !IN_OWN_CELL.test(text)) return found;
    number = found;
  }
  return number;
}

/** The names of all rows, in their order; a row with names of several levels gives one for each that is new. */
export function budgetNames(view: SheetView, columns: BudgetColumns, rows: readonly number[], issues: Issue[]): { readonly names: readonly BudgetName[]; readonly outline: boolean } {
  const { header, names: nameHeaders, kode: kodeHeaders, no: noHeader, nameTo, anggaran, murni, realisasi, sisa, persen } = columns;
  /** Left of the names too they name nothing: by a result a row would be called otherwise once it is written. */
  const amounts = new Set([anggaran, murni, realisasi, sisa, persen].map((amount) => amount?.column));
  const nameFrom = nameHeaders[0]?.column ?? kodeHeaders[0]?.column ?? header.left;
  const several = nameHeaders.length > 1;
  /** Where a name may stand: other columns, perhaps of results, may lie between those of names. */
  const nameSpans = nameHeaders.length === 0 ? [{ column: nameFrom, to: nameTo }] : nameHeaders;
  const firstNames: (Found | null)[] = [];
  for (const row of rows) firstNames[row] = nameSpans.map(({ column, to }) => nameIn(view, row, column, Math.min(to, nameTo))).find((one) => one !== null) ?? null;
  const kodeColumns = kodeHeaders.flatMap(({ column, to }) => Array.from({ length: to - column + 1 }, (_, i) => column + i));
  const noText = (row: number): string => (noHeader === null ? '' : view.text(row, noHeader.column)) || (firstNames[row]?.no ?? '');
  // "NO. URUT" of an LRA: kode of akun under a header for numbers.
  const kodeInNo = noHeader !== null && kodeColumns.length === 0 && rows.some((row) => /^[4-6]\.\d\.\d{1,2}(?:\.|$)/.test(noText(row))) && rows.every((row) => /^(?:[4-6](?:\.\d{1,6})*\.?)?$/.test(noText(row)));
  const left = kodeColumns.filter((column) => column < nameFrom || nameHeaders.length === 0);
  const right = kodeColumns.filter((column) => column > nameTo);
  const before = kodeInNo ? [noHeader.column] : left.length > 0 ? rightBefore(left, nameFrom) : right;
  const kodeAt = kodeReader(view, rows, before, issues);
  /** Readers of kode that stand between the columns of names, right before the names they belong to. */
  const between = nameHeaders.map(({ column }, index) => {
    const after = nameHeaders[index - 1]?.column;
    const own = after === undefined ? [] : kodeColumns.filter((kode) => kode > after && kode < column);
    return own.length === 0 ? null : kodeReader(view, rows, rightBefore(own, column), issues);
  });
  const isOutline = (text: string): boolean => /^\d{1,2}(?:\.\d{1,4})+\.?$/.test(text);
  // Numbers with dots in the No column are an outline: 1, 1.1, 1.1.1; so are short ones in the Kode column, where kode rekening have two digits.
  const outline =
    (!kodeInNo && rows.some((row) => isOutline(noText(row)))) ||
    (!kodeInNo && rows.some((row) => /^\d{1,2}\.\d$/.test(kodeAt(row).kode)) &&
      rows.every((row) => /^(?:\d{1,2}(?:\.\d{1,2}){0,2})?$/.test(kodeAt(row).kode) && !/^\s*(?:belanja|pendapatan|pembiayaan)\b/i.test(view.text(row, nameFrom))));

  const hasBetween = between.some((reader) => reader !== null);
  /** A name's kode: from the columns right before it, else from those before all names. */
  const kodeFor = (row: number, index: number, isLast: boolean): RowKode => between[index]?.(row) ?? ((hasBetween ? index === 0 : isLast) ? kodeAt(row) : NO_KODE);
  const nameOf = (row: number, { column, raw }: Found, { kode: own, path }: RowKode, level: AnggaranLevel | null, beside: boolean): BudgetName => {
    const inNo = kodeInNo ? '' : noText(row);
    const no = isTotalText(inNo) || inNo === raw ? '' : inNo;
    let kode = own === '' && outline && !beside && /^\d{1,2}(?:\.\d{1,4})*\.?$/.test(no) ? no.replace(/\.$/, '') : own;
    let name = raw.trim();
    const glued = kode === '' ? GLUED.exec(name) : null;
    if (glued?.[1] !== undefined) {
      kode = kodeOf(glued[1]);
      name = name.slice(glued[0].length);
    }
    return { row, nameColumn: column, kode, path, no, name, indent: (column - nameFrom) * COLUMN_STEP + raw.length - raw.trimStart().length, level, beside };
  };

  const names: BudgetName[] = [];
  /** The name that stands in each column so far: repeated or merged downwards it is no new row. */
  const current: string[] = [];
  for (const row of rows) {
    const found = several ? nameHeaders.flatMap(({ column, to }, index) => ({ index, one: nameIn(view, row, column, to) })).flatMap(({ index, one }) => (one === null || typeof view.value(row, one.column) === 'number' ? [] : [{ index, one }])) : [];
    const last = found.at(-1)?.index;
    for (const { index, one } of found) {
      const isLast = index === last;
      const text = one.raw.trim();
      if (!isLast && current[index] === text) continue;
      current.length = index;
      current[index] = text;
      const header = nameHeaders[index];
      names.push(nameOf(row, one, kodeFor(row, index, isLast), header === undefined ? null : levelOfHeader(header), !isLast));
    }
    if (last !== undefined) continue;
    let column = header.left;
    while (column < nameFrom && (amounts.has(column) || view.isBlank(row, column))) column++;
    names.push(nameOf(row, firstNames[row] ?? { column, raw: view.text(row, column), no: '' }, kodeAt(row), null, false));
  }
  return { names, outline };
}
