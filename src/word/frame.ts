/** A ruled area of a report table as a table of Word. */
import { AlignmentType, BorderStyle, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { Rect } from '../core/model/grid';
import type { ReportCell, ReportTable } from '../core/model/reportTable';
import type { ReportTexts } from '../core/model/reportTexts';
import { lookOf } from '../core/plan/reportLooks';
import { textWidth } from '../core/report/textWidth';
import { headerRows, isInside } from './areas';
import { contentText } from './content';
import { cellParagraph } from './paragraphs';

/** A character of Excel's default font and the space around it, in twips: what column widths are counted in. */
const CHARACTER = 105;
/** In a point. */
const TWIPS = 20;
/** Half points: the size of a table that fits, and the smallest that is still read in print. */
const FULL_SIZE = 18;
const SMALLEST_SIZE = 12;

const RULE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const;
const MARGINS = { top: 30, bottom: 30, left: 45, right: 45 } as const;

/** What a column must have, in twips, so that no word or amount breaks; cells over several columns ask nothing of one. */
function leastWidth(table: ReportTable, frame: Rect, column: number, texts: ReportTexts, size: number): number {
  const across = table.merges.filter((area) => area.columns > 1);
  const words = table.rows.slice(frame.row, frame.row + frame.rows).flatMap((cells, index) => {
    const cell = cells[column] ?? null;
    return cell === null || across.some((area) => isInside(frame.row + index, column, area)) ? [] : contentText(cell, texts).split(/[\s/-]+/);
  });
  const widths = words.map((word) => textWidth(word, { size: size / 2, bold: true }) * TWIPS);
  return Math.ceil(Math.max(0, ...widths)) + MARGINS.left + MARGINS.right;
}

/** Column widths in twips: as in Excel where the page is wide enough, else narrower in proportion, but none so narrow that its words break. */
function columnWidths(wanted: readonly number[], least: readonly number[], pageWidth: number): number[] {
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
  const room = Math.min(pageWidth, Math.max(sum(wanted), sum(least)));
  const scaled = wanted.map((width) => (width * room) / sum(wanted));
  const isNarrow = scaled.map((width, at) => width < (least[at] ?? 0));
  const narrow = sum(least.filter((_, at) => isNarrow[at] === true));
  const others = sum(scaled.filter((_, at) => isNarrow[at] !== true));
  // Where even the words ask for more than the page has, they break.
  if (narrow >= room || others === 0) return scaled.map(Math.floor);
  return scaled.map((width, at) => Math.floor(isNarrow[at] === true ? (least[at] ?? width) : (width * (room - narrow)) / others));
}

/** A table of so few rows stands on one page. */
const SHORT = 12;

interface Laid {
  readonly texts: ReportTexts;
  readonly widths: readonly number[];
  /** Half points. */
  readonly size: number;
  readonly isShort: boolean;
}

function tableCell(cell: ReportCell | null, { texts, widths, size, isShort }: Laid, isLast: boolean, at: number, span: { readonly rows: number; readonly columns: number }): TableCell {
  const look = cell === null ? {} : lookOf(cell);
  const width = widths.slice(at, at + span.columns).reduce((total, part) => total + part, 0);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    verticalAlign: look.vertical === 'Center' ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(span.columns > 1 ? { columnSpan: span.columns } : {}),
    ...(span.rows > 1 ? { rowSpan: span.rows } : {}),
    ...(look.fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill.slice(1) } }),
    children: [cellParagraph(cell ?? { content: { kind: 'empty' }, role: 'isi' }, texts, size, isShort && !isLast)],
  });
}

/** @param pageWidth between the margins, in twips. */
export function frameTable(table: ReportTable, frame: Rect, texts: ReportTexts, pageWidth: number): Table {
  const wanted = table.widths.slice(frame.column, frame.column + frame.columns).map((width) => width * CHARACTER);
  const size = Math.max(SMALLEST_SIZE, Math.min(FULL_SIZE, Math.floor((FULL_SIZE * pageWidth) / wanted.reduce((total, width) => total + width, 0))));
  const least = wanted.map((_, at) => leastWidth(table, frame, frame.column + at, texts, size));
  const widths = columnWidths(wanted, least, pageWidth);
  const laid: Laid = { texts, widths, size, isShort: frame.rows <= SHORT };
  const merges = table.merges.filter(({ row, column }) => isInside(row, column, frame));
  const headers = headerRows(table, frame);
  const rows = Array.from({ length: frame.rows }, (_, index) => {
    const row = frame.row + index;
    const cells = Array.from({ length: frame.columns }, (__, at) => {
      const column = frame.column + at;
      const merge = merges.find((area) => isInside(row, column, area));
      // Word continues a merged cell by itself.
      if (merge !== undefined && (merge.row !== row || merge.column !== column)) return null;
      return tableCell(table.rows[row]?.[column] ?? null, laid, index === frame.rows - 1, at, merge ?? { rows: 1, columns: 1 });
    });
    return new TableRow({ cantSplit: true, tableHeader: index < headers, children: cells.filter((cell) => cell !== null) });
  });
  return new Table({
    alignment: AlignmentType.CENTER,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    rows,
  });
}
