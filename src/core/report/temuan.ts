/** The findings as a worksheet: one row each, the gravest first, with a link to the cell. */
import type { Issue, Severity } from '../model/issue';
import type { ReportCell, ReportTable } from '../model/reportTable';
import type { TemuanTexts } from '../model/sheetTexts';
import { countCell, rowOf, textCell, titleRow } from './cells';
import { fillIn } from './fillIn';

/** What is wrong and what to do about it, in the workbook's language. */
export type SentencesOf = (issue: Issue) => { readonly message: string; readonly remedy: string };

/** More rows than anybody reads would only make the workbook heavy to send. */
const MOST_ROWS = 2_000;

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

function issueRow(issue: Issue, number: number, texts: TemuanTexts, sentencesOf: SentencesOf): ReportCell[] {
  const { message, remedy } = sentencesOf(issue);
  const link: ReportCell =
    issue.cell === '' || issue.sheet === '' ? textCell(issue.cell) : textCell(issue.cell, 'isi', { align: 'tengah', link: { sheet: issue.sheet, cell: issue.cell } });
  return [countCell(number), textCell(texts.tingkat[issue.severity]), textCell(issue.sheet), link, textCell(message), textCell(remedy)];
}

/**
 * The table, or null where there is nothing to tell.
 * @param partial the worksheets that only the tables need were not looked at in this run, though there are tables: it is said below
 */
export function reportTemuan(issues: readonly Issue[], texts: TemuanTexts, sentencesOf: SentencesOf, partial: boolean): ReportTable | null {
  if (issues.length === 0) return null;
  const { headers } = texts;
  const width = 6;
  const ordered = ORDER.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  const shown = ordered.slice(0, MOST_ROWS);
  const counts = ORDER.map((severity) => `${texts.tingkat[severity]}: ${issues.filter((issue) => issue.severity === severity).length}`).join(' · ');
  const rows = [
    titleRow(width, texts.title),
    titleRow(width, counts, 'keterangan'),
    rowOf(width, [headers.nomor, headers.tingkat, headers.lembar, headers.sel, headers.temuan, headers.saran].map((header) => textCell(header, 'kepala'))),
    ...shown.map((issue, index) => rowOf(width, issueRow(issue, index + 1, texts, sentencesOf))),
  ];
  const table = rows.length - 2;
  if (ordered.length > shown.length) rows.push(titleRow(width, fillIn(texts.selebihnya, { jumlah: ordered.length - shown.length }), 'keterangan'));
  if (partial) rows.push(titleRow(width, texts.sebagian, 'keterangan'));
  return {
    id: 'temuan',
    sheetName: texts.sheetName,
    widths: [5, 12, 14, 9, 62, 62],
    rows,
    merges: [
      { row: 0, column: 0, rows: 1, columns: width },
      { row: 1, column: 0, rows: 1, columns: width },
      ...Array.from({ length: rows.length - 2 - table }, (_, index) => ({ row: 2 + table + index, column: 0, rows: 1, columns: width })),
    ],
    frames: [{ row: 2, column: 0, rows: table, columns: width }],
    repeated: { row: 2, rows: 1 },
    landscape: true,
    charts: [],
  };
}
