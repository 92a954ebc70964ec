/** The chart of capaian per indikator with the line at 100 %. */
import { parseDigits } from '../exact/decimal';
import { own } from '../formula/formula';
import type { Decimal } from '../model/decimal';
import type { Rect } from '../model/grid';
import type { ReportCell } from '../model/reportTable';
import type { ReportTexts } from '../model/reportTexts';
import { countCell, numberCell, textCell, titleRow, withFormula } from './cells';
import { belowNumbers, type ChartBlock } from './chartBlock';
import { fillIn } from './fillIn';
import { judulOf } from './judul';
import { listingOf, sentenceOf } from './sentence';

/** More columns than that are a grey band, no chart. */
const MOST_IN_CHART = 30;
const CHART_ROWS = 20;
/** Letters below the columns of a chart: where the names are longer together, they overlap, and numbers stand for them. */
const MOST_LETTERS = 600;

/** An indikator of the table with its number, its capaian and the row that it stands in. */
export interface ChartedIndikator {
  readonly number: number;
  readonly name: string;
  readonly capaian: Decimal;
  readonly row: number;
}

/**
 * @param columns of the table: where its capaian stand, and how many it has
 * @param top the row of the table in which the block begins. Null where no indikator has a capaian.
 */
export function capaianChart(indikator: readonly ChartedIndikator[], columns: { readonly capaian: number; readonly width: number }, top: number, tahun: number | null, texts: ReportTexts): ChartBlock | null {
  const { rekapitulasi, umum } = texts;
  const { width } = columns;
  const charted = indikator.slice(0, MOST_IN_CHART);
  if (charted.length === 0) return null;
  const byNumber = charted.reduce((sum, { name }) => sum + name.length, 0) > MOST_LETTERS;
  const head = top + 1;
  const line = (number: ReportCell, name: ReportCell, capaian: ReportCell, seratus: ReportCell): (ReportCell | null)[] =>
    Array.from({ length: width }, (_, column) => [byNumber ? number : null, name, textCell('', name.role), capaian, seratus][column] ?? null);
  const numbers = [
    line(textCell(rekapitulasi.headers.no, 'kepala'), textCell(rekapitulasi.headers.indikator, 'kepala'), textCell(umum.capaian, 'kepala'), textCell(rekapitulasi.garis, 'kepala')),
    ...charted.map(({ number, name, capaian, row }) => line(countCell(number), textCell(name), withFormula(numberCell(capaian, 'persen'), [own(row, columns.capaian)]), numberCell(parseDigits('100'), 'persen'))),
  ];
  const items = charted.map(({ number, name, capaian, row }) =>
    sentenceOf(rekapitulasi.butirGrafik, { nama: [byNumber ? `(${number})` : name], capaian: [{ value: capaian, formula: [own(row, columns.capaian)], decimals: 2 }] }),
  );
  const sentences = listingOf(rekapitulasi.kalimatGrafik, items);
  if (indikator.length > charted.length) sentences.at(-1)?.push(' ', fillIn(rekapitulasi.sebagian, { jumlah: charted.length, semua: indikator.length }));
  const chartTop = head + numbers.length + 1;
  const below = belowNumbers(chartTop, CHART_ROWS, sentences, width, texts);
  const empty = (): (ReportCell | null)[] => titleRow(width, '', 'keterangan');
  const column = (at: number): Rect => ({ row: head + 1, column: at, rows: charted.length, columns: 1 });
  const first = byNumber ? 0 : 1;
  return {
    rows: [empty(), ...numbers, empty(), ...below.rows],
    merges: [...numbers.map((_, at) => ({ row: head + at, column: 1, rows: 1, columns: 2 })), ...below.merges],
    frames: [{ row: head, column: first, rows: numbers.length, columns: 5 - first }],
    chart: {
      title: judulOf(rekapitulasi.judulGrafik, tahun, texts),
      kind: 'kolom',
      categories: column(first),
      series: [
        { name: umum.capaian, values: column(3), line: false },
        { name: rekapitulasi.garis, values: column(4), line: true },
      ],
      axisFormat: '#,##0',
      place: { row: chartTop, column: 0, rows: CHART_ROWS, columns: width },
    },
  };
}
