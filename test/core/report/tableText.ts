/** A report table as plain text, for golden files: a row a line, cells between bars, merged areas and formulas below. */
import { toText } from '../../../src/core/exact/decimal';
import type { ReportCell, ReportFormula, ReportTable } from '../../../src/core/model/reportTable';
import { addressOf } from '../../../src/core/record/address';

function cellText(cell: ReportCell | null): string {
  if (cell === null || cell.content.kind === 'empty') return '';
  const text = cell.content.kind === 'number' ? toText(cell.content.value) : `"${cell.content.text.replaceAll('\n', '\\n')}"`;
  const format = cell.content.kind === 'number' && cell.format !== undefined && cell.format !== 'angka' ? ` ${cell.format}` : '';
  const indent = cell.indent === undefined || cell.indent === 0 ? '' : '›'.repeat(cell.indent);
  return `${indent}${text}${format}`;
}

/** The row's role, where all its cells share one. */
function roleOf(row: readonly (ReportCell | null)[]): string {
  const roles = new Set(row.flatMap((cell) => (cell === null ? [] : [cell.role])));
  return [...roles].join('+') || '-';
}

function area({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }): string {
  return `${addressOf(row, column)}:${addressOf(row + rows - 1, column + columns - 1)}`;
}

/** A formula as it would stand in a sheet where the table begins at A1. */
export function formulaText(formula: ReportFormula): string {
  return formula
    .map((part) => {
      if (typeof part === 'string') return part;
      const cell = 'own' in part ? part.own : part.cell;
      const from = addressOf(cell.row, cell.column);
      const many = (cell.rows ?? 1) * (cell.columns ?? 1) > 1;
      const address = many ? `${from}:${addressOf(cell.row + (cell.rows ?? 1) - 1, cell.column + (cell.columns ?? 1) - 1)}` : from;
      return 'own' in part ? address : `'${part.sheet}'!${address}`;
    })
    .join('');
}

export function tableText(table: ReportTable): string {
  const rows = table.rows.map((row) => `${roleOf(row)} | ${row.map(cellText).join(' | ')}`);
  const formulas = table.rows.flatMap((row, r) => row.flatMap((cell, c) => (cell?.formula === undefined ? [] : [`${addressOf(r, c)} =${formulaText(cell.formula)}`])));
  return [
    `# ${table.id} · ${table.sheetName} · ${table.landscape ? 'landscape' : 'portrait'} · repeated ${table.repeated === null ? '-' : `${table.repeated.row + 1}–${table.repeated.row + table.repeated.rows}`}`,
    `widths ${table.widths.join(' ')}`,
    ...rows,
    `merged ${table.merges.map(area).join(' ') || '-'}`,
    `ruled ${table.frames.map(area).join(' ') || '-'}`,
    ...(formulas.length === 0 ? [] : ['formulas', ...formulas]),
    ...table.charts.map(({ title, kind, categories, series }) => `chart ${kind} "${title}" ${area(categories)}: ${series.map(({ name, values, line }) => `${name} ${area(values)}${line ? ' line' : ''}`).join('; ')}`),
    '',
  ].join('\n');
}
