/** A chart below a table: the rows of its numbers, the room it covers, and the sentences that tell them to who cannot see it. */
import type { Rect } from '../model/grid';
import type { ReportCell, ReportChart } from '../model/reportTable';
import type { ReportTexts } from '../model/reportTexts';
import { titleRow } from './cells';
import { sentenceCell, type SentencePart } from './sentence';

export interface ChartBlock {
  readonly rows: (ReportCell | null)[][];
  readonly merges: readonly Rect[];
  readonly frames: readonly Rect[];
  readonly chart: ReportChart;
}

/** The rows from the chart's first on: empty ones that it covers, then a sentence a row, from edge to edge. */
export function belowNumbers(chartTop: number, chartRows: number, sentences: readonly (readonly SentencePart[])[], width: number, texts: ReportTexts): Pick<ChartBlock, 'rows' | 'merges'> {
  const empty = (): (ReportCell | null)[] => titleRow(width, '', 'keterangan');
  return {
    rows: [...Array.from({ length: chartRows }, empty), ...sentences.map((sentence) => empty().map((cell, at) => (at === 0 ? sentenceCell(sentence, texts) : cell)))],
    merges: sentences.map((_, at) => ({ row: chartTop + chartRows + at, column: 0, rows: 1, columns: width })),
  };
}
