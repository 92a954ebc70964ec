/** Cells of report tables, said shortly. */
import type { Decimal } from '../model/decimal';
import type { ReportCell, ReportFormat, ReportFormula, ReportRole } from '../model/reportTable';

type Extras = Partial<Omit<ReportCell, 'content' | 'role'>>;

/** A text; the empty text is an empty cell that wears its role's look. */
export function textCell(text: string, role: ReportRole = 'isi', extras: Extras = {}): ReportCell {
  return { content: text === '' ? { kind: 'empty' } : { kind: 'text', text }, role, ...extras };
}

/** A number, or `otherwise` where there is none. */
export function numberCell(value: Decimal | null, format: ReportFormat, role: ReportRole = 'isi', otherwise = '', extras: Extras = {}): ReportCell {
  if (value === null) return textCell(otherwise, role, { align: 'kanan', ...extras });
  return { content: { kind: 'number', value }, role, format, ...extras };
}

/** A whole number of ours: a row's or a column's number. */
export function countCell(count: number, role: ReportRole = 'isi', extras: Extras = {}): ReportCell {
  return { content: { kind: 'number', value: { coefficient: BigInt(count), scale: 0 } }, role, format: 'angka', align: 'tengah', ...extras };
}

/** The same cell with a formula, where there is one. */
export function withFormula(cell: ReportCell, formula: ReportFormula | null): ReportCell {
  return formula === null || cell.content.kind !== 'number' ? cell : { ...cell, formula };
}

/** A row of `width` cells: those given, then empty ones of the same look. */
export function rowOf(width: number, cells: readonly (ReportCell | null)[], role: ReportRole = 'isi'): (ReportCell | null)[] {
  return Array.from({ length: width }, (_, column) => cells[column] ?? textCell('', role));
}

/** A title over the whole width; the cells beside it are empty and without a look. */
export function titleRow(width: number, text: string, role: ReportRole = 'judul'): (ReportCell | null)[] {
  return Array.from({ length: width }, (_, column) => (column === 0 ? textCell(text, role) : null));
}
