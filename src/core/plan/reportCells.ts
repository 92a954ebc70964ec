/** A report table as what stands in the cells: values or formulas, and the fingerprints by which edits are told later. */
import { LARGEST_EXACT, abs, compare, toNumber, toText, withoutTrailingZeros } from '../exact/decimal';
import type { ReportMode } from '../model/formula';
import type { CellValue, Rect, SheetSnapshot } from '../model/grid';
import type { FormulaRef, ReportCell, ReportTable } from '../model/reportTable';
import { addressOfArea } from '../record/address';
import { cellAt } from '../record/currentCell';
import { fingerprint } from '../record/fingerprint';
import { literalText } from '../record/literalText';

/** Where a formula stands in a fingerprint: Excel rewrites references when rows are inserted, so its text says nothing. */
const FORMULA = '\u0001';
const BETWEEN = '\u0002';

/** What to write into a cell, and what Excel then says stands there. */
interface WrittenContent {
  readonly write: CellValue;
  /** A formula stands there as FORMULA. */
  readonly stands: CellValue;
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Text inside a formula's quotes. */
function inQuotes(text: string): string {
  return text.replaceAll('"', '""');
}

function referenceText(ref: FormulaRef, origin: { readonly row: number; readonly column: number }): string {
  const inTable = 'own' in ref;
  const { row, column, rows = 1, columns = 1 } = inTable ? ref.own : ref.cell;
  const area: Rect = inTable ? { row: row + origin.row, column: column + origin.column, rows, columns } : { row, column, rows, columns };
  const address = addressOfArea(area);
  return inTable ? address : `${quoted(ref.sheet)}!${address}`;
}

function contentOf(cell: ReportCell | null, mode: ReportMode, origin: { readonly row: number; readonly column: number }): WrittenContent {
  if (cell === null || cell.content.kind === 'empty') return { write: '', stands: '' };
  if (cell.link !== undefined && cell.content.kind === 'text') {
    const target = inQuotes(`#${quoted(cell.link.sheet)}!${cell.link.cell}`);
    return { write: `=HYPERLINK("${target}","${inQuotes(cell.content.text)}")`, stands: FORMULA };
  }
  if (mode === 'rumus' && cell.formula !== undefined) {
    return { write: `=${cell.formula.map((part) => (typeof part === 'string' ? part : referenceText(part, origin))).join('')}`, stands: FORMULA };
  }
  if (cell.content.kind === 'number') {
    const value = withoutTrailingZeros(cell.content.value);
    const number = toNumber(value);
    // Excel has no number of so many digits: it stands there as a text, with all of them, unless a formula may add it up.
    const isText = compare(abs(value), LARGEST_EXACT) > 0 && (mode === 'nilai' || !Number.isFinite(number));
    return isText ? { write: literalText(toText(value)), stands: toText(value) } : { write: number, stands: number };
  }
  return { write: literalText(cell.content.text), stands: cell.content.text };
}

export interface TableContent {
  readonly cells: readonly (readonly CellValue[])[];
  /** One fingerprint a row, of what stands there afterwards. */
  readonly rows: readonly string[];
  /** Of the table as a whole: its words, numbers, formulas, looks and measures. */
  readonly signature: string;
}

/** What the table's cells hold when it begins at `origin`. */
export function contentOfTable(table: ReportTable, mode: ReportMode, origin: { readonly row: number; readonly column: number }): TableContent {
  const contents = table.rows.map((row) => row.map((cell) => contentOf(cell, mode, origin)));
  const looks = table.rows.map((row) => row.map((cell) => (cell === null ? '' : [cell.role, cell.format, cell.align, cell.indent, cell.kategori?.rank].join(' '))));
  const cells = contents.map((row) => row.map(({ write }) => write));
  return {
    cells,
    rows: contents.map((row) => fingerprint(row.map(({ stands }) => String(stands)).join(BETWEEN))),
    signature: fingerprint(JSON.stringify([table.widths, table.merges, table.frames, table.repeated, table.landscape, table.breaks, table.charts, cells, looks])),
  };
}

/** Fingerprints of the rows of an area as they stand now. */
export function standingRows(sheet: SheetSnapshot, area: Rect): string[] {
  return Array.from({ length: area.rows }, (_, row) => {
    const cells = Array.from({ length: area.columns }, (__, column) => cellAt(sheet, area.row + row, area.column + column));
    return fingerprint(cells.map(({ value, formula }) => (formula === null ? String(value) : FORMULA)).join(BETWEEN));
  });
}

/** The fingerprint of a row whose cells hold these values, none of them a formula. */
export function rowFingerprint(values: readonly CellValue[]): string {
  return fingerprint(values.map(String).join(BETWEEN));
}

/** The fingerprint of a row of that many empty cells. */
export function emptyRow(columns: number): string {
  return rowFingerprint(Array.from({ length: columns }, () => ''));
}
