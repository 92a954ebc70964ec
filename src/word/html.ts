/** A table of the report as HTML and as plain text, for the clipboard: Word and Excel paste the one as a table, all else the other. */
import type { Rect } from '../core/model/grid';
import type { ReportCell, ReportTable } from '../core/model/reportTable';
import type { ReportTexts } from '../core/model/reportTexts';
import { BODY_SIZE, FONT, lookOf } from '../core/plan/reportLooks';
import { captionOf, feedsChart, headerRows, isInside } from './areas';
import { contentText } from './content';

export interface CopiedTable {
  readonly plain: string;
  readonly html: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Points to the right for each step of a cell's indent, as in the Word document. */
const INDENT_STEP = 10;
/** Points of a character of a column's width. */
const CHARACTER = 5.25;

/** A text that no program reads as markup; line breaks stay. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replace(/\r?\n/g, '<br>');
}

function formatted(text: string, { bold = false, italic = false }: { readonly bold?: boolean; readonly italic?: boolean }): string {
  const body = escaped(text);
  const strong = bold ? `<b>${body}</b>` : body;
  return italic ? `<i>${strong}</i>` : strong;
}

/** What Word takes of a cell's look: it reads styles of the cell itself only. */
function styleOf(cell: ReportCell | null): string {
  const { horizontal = 'Left', vertical, fill, indent = 0 } = cell === null ? {} : lookOf(cell);
  const parts = ['border:1px solid #808080', 'padding:1pt 3pt', `text-align:${horizontal.toLowerCase()}`, `vertical-align:${vertical === 'Center' ? 'middle' : 'top'}`];
  return [...parts, ...(fill === undefined ? [] : [`background:${fill}`]), ...(indent === 0 ? [] : [`padding-left:${3 + indent * INDENT_STEP}pt`])].join(';');
}

function frameHtml(table: ReportTable, frame: Rect, texts: ReportTexts): string {
  const merges = table.merges.filter(({ row, column }) => isInside(row, column, frame));
  const headers = headerRows(table, frame);
  const rows = Array.from({ length: frame.rows }, (_, index) => {
    const row = frame.row + index;
    const tag = index < headers ? 'th' : 'td';
    const cells = Array.from({ length: frame.columns }, (__, at) => {
      const column = frame.column + at;
      const merge = merges.find((area) => isInside(row, column, area));
      if (merge !== undefined && (merge.row !== row || merge.column !== column)) return '';
      const cell = table.rows[row]?.[column] ?? null;
      const span = [...((merge?.columns ?? 1) > 1 ? [` colspan="${merge?.columns ?? 1}"`] : []), ...((merge?.rows ?? 1) > 1 ? [` rowspan="${merge?.rows ?? 1}"`] : [])].join('');
      return `<${tag}${span} style="${styleOf(cell)}">${cell === null ? '' : formatted(contentText(cell, texts), lookOf(cell))}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const columns = table.widths.slice(frame.column, frame.column + frame.columns).map((width) => `<col style="width:${width * CHARACTER}pt">`);
  const [head, body] = [rows.slice(0, headers), rows.slice(headers)];
  return `<table style="border-collapse:collapse">${columns.join('')}${head.length === 0 ? '' : `<thead>${head.join('')}</thead>`}<tbody>${body.join('')}</tbody></table>`;
}

/** A line between cells: tabs and line breaks in a cell would look like cells and rows. */
function plainLine(cells: readonly (ReportCell | null)[], texts: ReportTexts): string {
  return cells.map((cell) => (cell === null ? '' : contentText(cell, texts).replace(/\s+/g, ' '))).join('\t').trimEnd();
}

/** Titles, ruled areas and prose from above to below; numbers that only feed a chart are left out, since their sentence stands there. */
export function copiedTable(table: ReportTable, texts: ReportTexts): CopiedTable {
  const left = table.frames.filter((frame) => feedsChart(table, frame));
  let captioned = false;
  const html = table.rows.flatMap((cells, row): string[] => {
    const frames = table.frames.filter((frame) => frame.row === row && !left.includes(frame)).map((frame) => frameHtml(table, frame, texts));
    const prose = cells.flatMap((cell, column): string[] => {
      const text = cell === null ? '' : contentText(cell, texts);
      if (cell === null || text === '' || table.frames.some((frame) => isInside(row, column, frame))) return [];
      const { bold = false, indent = 0 } = lookOf(cell);
      const caption = cell.role === 'judul' && !captioned ? captionOf(table, text) : text;
      captioned ||= cell.role === 'judul';
      const depth = cell.role === 'judul' ? 0 : column + indent;
      return [`<p style="margin:0 0 4pt ${depth * INDENT_STEP}pt">${formatted(caption, { bold })}</p>`];
    });
    return [...frames, ...prose];
  });
  const plain = table.rows.flatMap((cells, row): string[] => {
    const line = plainLine(cells.map((cell, column) => (left.some((frame) => isInside(row, column, frame)) ? null : cell)), texts);
    return line === '' ? [] : [line];
  });
  return { plain: plain.join('\n'), html: `<div style="font:${BODY_SIZE}pt ${FONT}">${html.join('')}</div>` };
}
