/** What both layouts of a staff table share: counts, and what its words say. */
import { parseDigits } from '../exact/decimal';
import type { Rect } from '../model/grid';
import type { DimensiSdm, SdmArea, SdmBlok, SdmDinyatakan, SdmNilai, SdmNilaiBagian } from '../model/sdm';
import { DIMENSI, KATEGORI } from '../rules/sdm';
import { readNumber } from './number';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';

/** A table with its own blocks, before the sheet's are numbered. */
export interface SdmTableRead extends Omit<SdmArea, 'blok'> {
  readonly blok: readonly SdmBlok[];
}

export const TANPA_NILAI: SdmNilaiBagian = { laki: null, perempuan: null, jumlah: null };

/** No header of a count is longer: long texts are passed over before anything is compared. */
const LONGEST_HEAD = 32;

/** A cell's words as shown, merged areas looked through; '' for a long text. */
export function headWords(view: SheetView, row: number, column: number): string {
  const own = view.value(row, column);
  if (typeof own !== 'string' || own.length > LONGEST_HEAD) return '';
  const text = view.shownText(row, column);
  return text.length > LONGEST_HEAD ? '' : wordsOf(text);
}

/** The count in a cell; a dash is 0. */
export function nilaiAt(view: SheetView, row: number, column: number): SdmNilai {
  return { row, column, reading: readNumber(view.input(row, column), { kind: 'count', role: 'anggaran', decimalMark: null }) };
}

/** "P T T - 6 orang.", "TOTAL - 94", "PNS (201 orang)": the number that a text says of itself; null where it says none. */
export function statedIn(text: string, row: number, column: number): SdmDinyatakan | null {
  const [, sign = '', digits = '', unit] = /([-–—:=(]\s*|\s)(\d{1,3}(?:\.\d{3})+|\d{1,6})\s*(orang|org|pegawai|jiwa)?\s*\.?\s*\)?\s*$/i.exec(text) ?? [];
  return digits === '' || (sign.trim() === '' && unit === undefined) ? null : { row, column, nilai: parseDigits(digits.replace(/\./g, '')) };
}

/** What a text says that categories are; null where it says nothing. */
export function dimensiNamed(text: string): DimensiSdm | null {
  return DIMENSI.find(([, pattern]) => pattern.test(wordsOf(text)))?.[0] ?? null;
}

/** What categories are: by their title, else by the names of most of them. */
export function dimensiOf(judul: string, labels: readonly string[]): DimensiSdm {
  const named = dimensiNamed(judul);
  if (named !== null) return named;
  const words = labels.map(wordsOf);
  return KATEGORI.find(([, pattern]) => words.filter((label) => pattern.test(label)).length * 2 > words.length)?.[0] ?? 'lain';
}

/** The first row of a header that ends at `last`: no blank row, no title over all columns, no row of data stands within it. */
export function headerTopOf(view: SheetView, last: number, stub: number, right: number): number {
  let top = last;
  for (let row = last - 1; row >= last - 3; row--) {
    const merge = view.mergeAt(row, stub);
    if (merge !== null && merge.column + merge.columns - 1 > stub) break;
    let beside = false;
    for (let column = stub + 1; column <= right; column++) {
      if (typeof view.value(row, column) === 'number') return top;
      beside ||= view.shownText(row, column) !== '';
    }
    if (!beside) break;
    top = row;
  }
  return top;
}

/** The columns of a table: on both sides of its counts and their names as far as its header reaches. */
export function columnsAround(view: SheetView, top: number, last: number, from: number, to: number): Pick<Rect, 'column' | 'columns'> {
  const isHeaded = (column: number): boolean => {
    for (let row = top; row <= last; row++) if (view.shownText(row, column) !== '') return true;
    return false;
  };
  let [left, right] = [from, to];
  while (isHeaded(left - 1)) left--;
  while (isHeaded(right + 1)) right++;
  return { column: left, columns: right + 1 - left };
}
