/** A report chart as a chart of Word, which its reader can edit there. */
import { AlignmentType, Paragraph } from 'docx';
import { ChartRun, type ChartSeries } from 'docx/charts';
import { toNumber } from '../core/exact/decimal';
import type { Rect } from '../core/model/grid';
import type { ReportCell, ReportChart, ReportTable } from '../core/model/reportTable';
import type { ReportTexts } from '../core/model/reportTexts';
import { contentText } from './content';

/** Twips in a pixel of 1/96 inch. */
const PIXEL = 15;
/** Of the page's width: columns leave some of it, bars need all beside their names. */
const SHARE = { kolom: 0.8, batang: 1 } as const;
/** Of the chart's own width. */
const HEIGHT = 0.36;
/** Pixels: what a page that lies has left below a heading. */
const HIGHEST = 540;
/** Pixels that a horizontal bar and its name take. */
const BAR = 34;

function cellsOf({ rows }: ReportTable, area: Rect): (ReportCell | null)[] {
  return rows.slice(area.row, area.row + area.rows).flatMap((row) => row.slice(area.column, area.column + area.columns));
}

/** @param pageWidth between the margins, in twips. */
export function chartParagraph(chart: ReportChart, table: ReportTable, texts: ReportTexts, pageWidth: number): Paragraph {
  const { title, kind, axisFormat } = chart;
  const categories = cellsOf(table, chart.categories).map((cell) => (cell === null ? '' : contentText(cell, texts)));
  const series = chart.series.map(({ name, values, line }): ChartSeries => ({
    name,
    values: cellsOf(table, values).map((cell) => (cell?.content.kind === 'number' ? toNumber(cell.content.value) : null)),
    ...(line && kind === 'kolom' ? { type: 'line', markers: false } : {}),
  }));
  const width = Math.floor((pageWidth * SHARE[kind]) / PIXEL);
  const height = Math.min(HIGHEST, Math.max(Math.floor(width * HEIGHT), kind === 'batang' ? categories.length * BAR : 0));
  // The sentence below the chart says its numbers to who cannot see it.
  const options = { title, categories, series, transformation: { width, height }, valueAxis: { numberFormat: axisFormat, minimum: 0 }, altText: { name: title, title, description: title } };
  // Word begins bars from below; the table is read from above.
  const run = kind === 'kolom' ? new ChartRun({ type: 'column', ...options }) : new ChartRun({ type: 'bar', categoryAxis: { reverseOrder: true }, ...options });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- docx's Paragraph takes every Run; its type names TextRun, which is one
  return new Paragraph({ style: 'Uraian', alignment: AlignmentType.CENTER, keepNext: true, children: [run] });
}
