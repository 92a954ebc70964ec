/** The chart of anggaran against realisasi per program: its numbers, the room it covers, and the sentence that tells them. */
import { compare, isZero } from '../exact/decimal';
import { own } from '../formula/formula';
import type { AnggaranResult } from '../model/anggaran';
import type { Rect } from '../model/grid';
import type { ReportCell } from '../model/reportTable';
import type { ReportTexts } from '../model/reportTexts';
import { numberCell, textCell, titleRow, withFormula } from './cells';
import { belowNumbers, type ChartBlock } from './chartBlock';
import { fillIn } from './fillIn';
import { judulOf } from './judul';
import { listingOf, sentenceOf, type SentencePart } from './sentence';
import { oneLine } from './userCells';

/** More bars than that cannot be told apart on a page. */
const MOST_PROGRAMS = 20;
/** Rows that a chart needs beside one for each program; with the numbers above it and the sentence below it stands on one page. */
const CHART_MARGIN = 14;

/** The programs that have a budget or spent something; the largest where there are too many, in the order of the table. */
function chosen<P extends { readonly result: AnggaranResult }>(programs: readonly P[]): { readonly all: readonly P[]; readonly shown: readonly P[] } {
  const all = programs.filter(({ result: { anggaran, realisasi } }) => anggaran !== null && realisasi !== null && !(isZero(anggaran) && isZero(realisasi)));
  if (all.length <= MOST_PROGRAMS) return { all, shown: all };
  const largest = new Set([...all].sort((a, b) => (a.result.anggaran === null || b.result.anggaran === null ? 0 : compare(b.result.anggaran, a.result.anggaran))).slice(0, MOST_PROGRAMS));
  return { all, shown: all.filter((program) => largest.has(program)) };
}

/** @param top the row of the table in which the block begins. Null where no program has an amount. */
export function anggaranChart(
  programs: readonly { readonly result: AnggaranResult; readonly row: number }[],
  columns: { readonly anggaran: number; readonly realisasi: number; readonly persen: number; readonly width: number },
  top: number,
  tahun: number | null,
  texts: ReportTexts,
): ChartBlock | null {
  const { realisasiApbd } = texts;
  const { width } = columns;
  const { all, shown } = chosen(programs);
  if (shown.length === 0) return null;
  const empty = (): (ReportCell | null)[] => titleRow(width, '', 'keterangan');
  const line = (name: ReportCell, anggaran: ReportCell, realisasi: ReportCell): (ReportCell | null)[] =>
    Array.from({ length: width }, (_, column) => (column === 1 ? name : column === columns.anggaran ? anggaran : column === columns.realisasi ? realisasi : null));
  const head = top + 1;
  const first = head + 1;
  const data = shown.map(({ result, row }) =>
    line(textCell(oneLine(result.source.uraian)), withFormula(numberCell(result.anggaran, 'rupiah'), [own(row, columns.anggaran)]), withFormula(numberCell(result.realisasi, 'rupiah'), [own(row, columns.realisasi)])),
  );
  const chartTop = first + data.length + 1;
  const chartRows = data.length + CHART_MARGIN;
  const items = shown.flatMap(({ result: { source, anggaran, realisasi, persen }, row }): SentencePart[][] =>
    anggaran === null || realisasi === null
      ? []
      : [
          sentenceOf(persen === null ? realisasiApbd.butirTanpaPersen : realisasiApbd.butirGrafik, {
            nama: [oneLine(source.uraian)],
            anggaran: [{ value: anggaran, formula: [own(row, columns.anggaran)], decimals: 0 }],
            realisasi: [{ value: realisasi, formula: [own(row, columns.realisasi)], decimals: 0 }],
            persen: persen === null ? [] : [{ value: persen, formula: [own(row, columns.persen)], decimals: 2 }],
          }),
        ],
  );
  const sentences = listingOf(realisasiApbd.kalimatGrafik, items);
  if (all.length > shown.length) sentences.at(-1)?.push(' ', fillIn(realisasiApbd.sebagian, { jumlah: shown.length, semua: all.length }));
  const below = belowNumbers(chartTop, chartRows, sentences, width, texts);
  const column = (at: number): Rect => ({ row: first, column: at, rows: data.length, columns: 1 });
  return {
    rows: [
      empty(),
      line(textCell(texts.umum.program, 'kepala'), textCell(realisasiApbd.headers.anggaran, 'kepala'), textCell(realisasiApbd.headers.realisasi, 'kepala')),
      ...data,
      empty(),
      ...below.rows,
    ],
    merges: below.merges,
    frames: [
      { row: head, column: 1, rows: data.length + 1, columns: 1 },
      { row: head, column: columns.anggaran, rows: data.length + 1, columns: 2 },
    ],
    chart: {
      title: judulOf(realisasiApbd.judulGrafik, tahun, texts),
      kind: 'batang',
      categories: column(1),
      series: [
        { name: realisasiApbd.headers.anggaran, values: column(columns.anggaran), line: false },
        { name: realisasiApbd.headers.realisasi, values: column(columns.realisasi), line: false },
      ],
      axisFormat: '#,##0',
      place: { row: chartTop, column: 0, rows: chartRows, columns: width },
    },
  };
}
