/** Reads PK's table of programs, which may stand below the indikator: No | Program | Anggaran | Ket, with its JUMLAH rows. */
import type { Issue } from '../model/issue';
import type { ProgramRow } from '../model/indikator';
import type { ProgramTable, ProgramTotal } from '../model/tables';
import { amountReader, factorOf } from './anggaranAmounts';
import { anggaranColumn, ofYear } from './apbdColumns';
import type { Header } from './header';
import { kolomGanda } from './kolomGanda';
import { firstText, isBlankRow, isSignature, isTotalText } from './lines';
import { isNumberingRow } from './numberingRow';
import type { SheetView } from './sheetView';
import { yearOfTitle } from './year';

/** True where a header lists programs with their budget and no realisasi. */
export function isProgramHeader(header: Header): boolean {
  const has = (concept: string): boolean => header.columns.some((column) => column.concept === concept);
  return has('program') && has('anggaran') && !has('indikator') && !has('realisasi') && !has('target');
}

/** @param titles the lines above the table, which may say that its amounts are in thousands or millions, and of which year they are */
export function readProgramTable(view: SheetView, header: Header, titles: readonly string[]): { readonly table: ProgramTable; readonly issues: readonly Issue[] } | null {
  const find = (concept: string): number | null => header.columns.find((column) => column.concept === concept)?.column ?? null;
  const program = find('program');
  const counted = anggaranColumn(ofYear(header.columns.filter(({ concept }) => concept === 'anggaran'), yearOfTitle(titles)));
  if (program === null || counted === null || counted.withoutSum) return null;
  const anggaran = counted.column.column;
  const ket = find('ket');
  const no = find('no');
  const rows: ProgramRow[] = [];
  const totals: ProgramTotal[] = [];
  const issues: Issue[] = [...kolomGanda(view, header, [counted])];
  const body = Array.from({ length: Math.max(0, view.bottom + 1 - header.top - header.rows) }, (_, index) => header.top + header.rows + index);
  const amountAt = amountReader(view, body, counted.column, factorOf([...titles, ...counted.column.path]), issues);
  for (const row of body) {
    if (isBlankRow(view, row, header.left, header.right)) {
      if (rows.length > 0) break;
      continue;
    }
    if (isNumberingRow(view, row, header.left, header.right)) continue;
    const first = firstText(view, row, header.left, anggaran - 1);
    if (isTotalText(first)) {
      totals.push({ row, label: first, anggaran: amountAt(row) });
      continue;
    }
    const name = view.text(row, program);
    if (isSignature(first) || name === '') {
      if (rows.length > 0 && view.text(row, anggaran) === '') break;
      continue;
    }
    // After a JUMLAH only numbered rows go on; recapitulations have no number.
    if (totals.length > 0 && no !== null && view.text(row, no) === '') break;
    if (view.text(row, anggaran) === '' && (no === null || view.text(row, no) === '')) continue;
    rows.push({ row, program: name, anggaran: amountAt(row), ket: ket === null ? '' : view.shownText(row, ket) });
  }
  return rows.length === 0 ? null : { table: { sheet: view.sheet, columns: { program, anggaran, ket }, rows, totals }, issues };
}
