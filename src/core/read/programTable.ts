/** Reads PK's table of programs, which may stand below the indikator: No | Program | Anggaran | Ket, with its JUMLAH rows. */
import type { Decimal } from '../model/decimal';
import type { Issue } from '../model/issue';
import type { ProgramRow } from '../model/indikator';
import type { ProgramTable, ProgramTotal } from '../model/tables';
import { addressOf } from '../record/address';
import { isNumberingRow, type Header } from './header';
import { firstText, isBlankRow, isSignature, isTotalText } from './lines';
import { decimalMarkOf, readNumber, type CellInput } from './number';
import type { SheetView } from './sheetView';

/** True where a header lists programs with their budget and no realisasi. */
export function isProgramHeader(header: Header): boolean {
  const has = (concept: string): boolean => header.columns.some((column) => column.concept === concept);
  return has('program') && has('anggaran') && !has('indikator') && !has('realisasi') && !has('target');
}

export function readProgramTable(view: SheetView, header: Header): { readonly table: ProgramTable; readonly issues: readonly Issue[] } | null {
  const at = (concept: string): number | null => header.columns.find((column) => column.concept === concept)?.column ?? null;
  const program = at('program');
  const anggaran = at('anggaran');
  if (program === null || anggaran === null) return null;
  const ket = at('ket');
  const no = at('no');
  const rows: ProgramRow[] = [];
  const totals: ProgramTotal[] = [];
  const issues: Issue[] = [];
  const cells: CellInput[] = [];
  for (let row = header.top + header.rows; row <= view.bottom; row++) cells.push(view.input(row, anggaran));
  const decimalMark = decimalMarkOf(cells);
  const amountAt = (row: number): Decimal | null => {
    const reading = readNumber(view.input(row, anggaran), { kind: 'money', role: 'anggaran', decimalMark });
    for (const { code, severity, params } of reading.notes) issues.push({ code, severity, sheet: view.sheet.name, cell: addressOf(row, anggaran), value: view.value(row, anggaran), params });
    return reading.kind === 'number' ? reading.value : null;
  };
  for (let row = header.top + header.rows; row <= view.bottom; row++) {
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
