/** Tabel 3.2: what was reached of every target, with the mean of each sasaran and of the organisation, and how many indikator have which kategori. */
import { bySasaran } from '../compute/bySasaran';
import { capaianFormula, kategoriFormula } from '../formula/capaianFormula';
import { exactRef } from '../formula/exactRef';
import { own } from '../formula/formula';
import type { Rect } from '../model/grid';
import type { CapaianMean, IndikatorResult, SasaranResult } from '../model/indikator';
import type { Report, ReportCell, ReportFormula } from '../model/reportTable';
import { capaianChart } from './capaianChart';
import { countCell, numberCell, rowOf, textCell, titleRow, withFormula } from './cells';
import { fillIn } from './fillIn';
import type { ReportInput } from './input';
import { judulOf } from './judul';
import { printed } from './printed';
import { countOfBlank, countOfText, meanOfCounted, meanOfRows, sumOfRows } from './sumCells';
import { indikatorCell, oneLine, readingCell, satuanOf, typedText } from './userCells';

const WIDTH = 8;
const NO = 0;
const TARGET = 4;
const REALISASI = 5;
const CAPAIAN = 6;
const KATEGORI = 7;

type Row = (ReportCell | null)[];
type Pk = NonNullable<ReportInput['pk']>;

/** The table as it grows: rows are absolute in it. */
interface Draft {
  readonly rows: Row[];
  readonly merges: Rect[];
  readonly frames: Rect[];
}

/** A row of PK and where it stands in the table. */
interface Placed {
  readonly result: IndikatorResult;
  readonly row: number;
}

function kategoriCell(kategori: string | null, row: number, { skala }: ReportInput, role: 'isi' | 'jumlah', otherwise: string): ReportCell {
  const rank = skala.pita.findIndex((band) => band.kategori === kategori);
  if (kategori === null || rank < 0) return textCell(otherwise, role, { align: 'tengah' });
  return textCell(kategori, role, { align: 'tengah', kategori: { rank, of: skala.pita.length }, formula: kategoriFormula(own(row, CAPAIAN), skala) });
}

/** What was reached: of a letter with a score of its own, both. */
function realisasiCell({ source, realisasi }: IndikatorResult, { table }: Pk, texts: ReportInput['texts']): ReportCell {
  const cell = readingCell(source.realisasi, table.sheet, source.row, table.columns.realisasi);
  const scored = source.realisasi.kind === 'predikat' && source.skor?.kind === 'number' && realisasi !== null;
  return scored ? textCell(`${typedText(table.sheet, source.row, table.columns.realisasi)} (${printed(realisasi, null, texts)})`, 'isi', { align: 'kanan' }) : cell;
}

function indikatorRow(input: ReportInput, pk: Pk, { result, row }: Placed, number: number | null, subs: readonly number[], sasaran: string): Row {
  const { source, target, realisasi, capaian, kategori, alasan, asal } = result;
  const { table } = pk;
  const summed = (cell: ReportCell, value: typeof target, column: number): ReportCell =>
    cell.content.kind === 'empty' && value !== null && subs.length > 0 ? withFormula(numberCell(value, 'angka'), sumOfRows(subs, column)) : cell;
  const targetCell = summed(readingCell(source.target, table.sheet, source.row, table.columns.target), target, TARGET);
  const resultCell = summed(realisasiCell(result, pk, input.texts), realisasi, REALISASI);
  const formula =
    resultCell.content.kind === 'number' ? capaianFormula(result, { target: targetCell.content.kind === 'number' ? [own(row, TARGET)] : null, realisasi: [own(row, REALISASI)] }, input) : null;
  const typed = asal === 'diketik' && capaian !== null ? exactRef(table.sheet, source.row, table.place.resultColumns.capaian ?? null, capaian) : null;
  return rowOf(WIDTH, [
    number === null ? null : countCell(number),
    textCell(sasaran),
    indikatorCell(source),
    textCell(satuanOf(source), 'isi', { align: 'tengah' }),
    targetCell,
    resultCell,
    withFormula(numberCell(capaian, 'persen'), typed === null ? formula : [typed]),
    kategoriCell(kategori, row, input, 'isi', alasan === null ? '' : input.sheetTexts.alasan[alasan]),
  ]);
}

function meanRow(input: ReportInput, label: string, mean: CapaianMean, row: number, formula: ReportFormula | null): Row {
  const { dari } = input.texts.umum;
  const text = `${label} (${fillIn(dari[mean.dasar], { counted: mean.counted, total: mean.total })})`;
  const value = withFormula(numberCell(mean.capaian, 'persen', 'jumlah'), formula);
  return rowOf(WIDTH, [null, textCell(text, 'jumlah'), null, null, null, null, value, kategoriCell(mean.kategori, row, input, 'jumlah', '')], 'jumlah');
}

interface SasaranPlaces {
  readonly placed: readonly Placed[];
  /** Where the means of the sasaran stand. */
  readonly meanRows: readonly number[];
}

/** Rows of one cakupan, each sasaran followed by its mean. The numbers of indikator run on over the sasaran. */
function sasaranRows(input: ReportInput, pk: Pk, cakupan: SasaranResult['cakupan'], { rows, merges }: Draft): SasaranPlaces {
  const { texts } = input;
  const placed: Placed[] = [];
  const meanRows: number[] = [];
  const means = pk.sasaran.filter((mean) => mean.cakupan === cakupan);
  const own = pk.results.map((result, index) => ({ source: result.source, result, index })).filter(({ source }) => source.cakupan === cakupan);
  let number = 0;
  bySasaran(own).forEach((of, position) => {
    const top = rows.length;
    of.forEach(({ source, result, index }, at) => {
      const isSub = source.level === 'sub';
      const subs = of.flatMap((other, where) => (other.source.parent === index ? [top + where] : []));
      if (!isSub) number += 1;
      const place = { result, row: top + at };
      placed.push(place);
      rows.push(indikatorRow(input, pk, place, isSub ? null : number, subs, at === 0 ? source.sasaran : ''));
    });
    if (of.length > 1) merges.push({ row: top, column: 1, rows: of.length, columns: 1 });
    const mean = means[position];
    if (mean === undefined) return;
    meanRows.push(rows.length);
    merges.push({ row: rows.length, column: 1, rows: 1, columns: CAPAIAN - 1 });
    rows.push(meanRow(input, texts.rekapitulasi.rataSasaran, mean, rows.length, meanOfCounted({ top, rows: rows.length - top, numberColumn: NO }, CAPAIAN)));
  });
  return { placed, meanRows };
}

function headerRow({ umum, rekapitulasi: { headers } }: ReportInput['texts']): Row {
  return rowOf(WIDTH, [headers.no, headers.sasaran, headers.indikator, umum.satuan, umum.target, umum.realisasi, umum.capaian, umum.kategori].map((header) => textCell(header, 'kepala')));
}

/** How many indikator have each kategori, and how many have no capaian. */
function countRows(input: ReportInput, placed: readonly Placed[], area: { readonly top: number; readonly rows: number }, { rows, merges, frames }: Draft): void {
  const { texts, skala } = input;
  const counted = { ...area, numberColumn: NO };
  const parents = placed.filter(({ result }) => result.source.level === 'indikator');
  const top = rows.length;
  const line = (name: ReportCell, count: ReportCell): void => {
    merges.push({ row: rows.length, column: 1, rows: 1, columns: 2 });
    rows.push(Array.from({ length: WIDTH }, (_, column): ReportCell | null => (column === 1 ? name : column === 2 ? textCell('', name.role) : column === 3 ? count : null)));
  };
  line(textCell(texts.umum.kategori, 'kepala'), textCell(texts.rekapitulasi.jumlahIndikator, 'kepala'));
  skala.pita.forEach(({ kategori }, rank) => {
    const count = parents.filter(({ result }) => result.kategori === kategori).length;
    line(textCell(kategori, 'isi', { kategori: { rank, of: skala.pita.length } }), withFormula(countCell(count), countOfText(counted, KATEGORI, kategori)));
  });
  const without = parents.filter(({ result }) => result.capaian === null).length;
  line(textCell(texts.rekapitulasi.tanpaCapaian), withFormula(countCell(without), countOfBlank(counted, CAPAIAN)));
  frames.push({ row: top, column: 1, rows: rows.length - top, columns: 3 });
}

/** A prose line over the whole width. */
function prose(text: string, { rows, merges }: Draft): void {
  merges.push({ row: rows.length, column: 0, rows: 1, columns: WIDTH });
  rows.push(titleRow(WIDTH, text, 'keterangan'));
}

export function reportRekapitulasi(input: ReportInput): Report {
  const { texts, pk, tahun } = input;
  const { rekapitulasi } = texts;
  if (pk === null) return { kind: 'missing', id: '3.2', wanted: rekapitulasi.sheetName, needs: 'pk' };
  const draft: Draft = {
    rows: [titleRow(WIDTH, judulOf(rekapitulasi.judul, tahun, texts)), titleRow(WIDTH, input.opd), headerRow(texts)],
    merges: [{ row: 0, column: 0, rows: 1, columns: WIDTH }, { row: 1, column: 0, rows: 1, columns: WIDTH }],
    frames: [],
  };
  const { rows, merges, frames } = draft;
  const top = rows.length;
  const { placed, meanRows } = sasaranRows(input, pk, 'opd', draft);
  const area = { top, rows: rows.length - top };
  merges.push({ row: rows.length, column: 1, rows: 1, columns: CAPAIAN - 1 });
  const ofAll = pk.opd.dasar === 'sasaran' ? meanOfRows(meanRows, CAPAIAN) : meanOfCounted({ top, rows: rows.length - top, numberColumn: NO }, CAPAIAN);
  rows.push(meanRow(input, texts.umum.opd, pk.opd, rows.length, ofAll));
  frames.push({ row: top - 1, column: 0, rows: rows.length - top + 1, columns: WIDTH });
  const typed = placed.filter(({ result }) => result.asal === 'diketik');
  for (const { result } of typed) {
    prose(fillIn(rekapitulasi.diketik, { indikator: oneLine(result.source.indikator), capaian: result.capaian === null ? '' : printed(result.capaian, 2, texts) }), draft);
  }
  rows.push(titleRow(WIDTH, '', 'keterangan'));
  countRows(input, placed, area, draft);
  if (pk.results.some(({ source }) => source.cakupan === 'turunan')) {
    rows.push(titleRow(WIDTH, '', 'keterangan'));
    prose(rekapitulasi.turunan, draft);
    const from = rows.length;
    rows.push(headerRow(texts));
    sasaranRows(input, pk, 'turunan', draft);
    frames.push({ row: from, column: 0, rows: rows.length - from, columns: WIDTH });
  }
  const tableEnd = rows.length;
  const parents = placed.filter(({ result }) => result.source.level === 'indikator');
  const charted = parents.flatMap(({ result: { source, capaian }, row }, at) => (capaian === null ? [] : [{ number: at + 1, name: oneLine(source.indikator), capaian, row }]));
  const block = capaianChart(charted, { capaian: CAPAIAN, width: WIDTH }, tableEnd, tahun, texts);
  rows.push(...(block?.rows ?? []));
  merges.push(...(block?.merges ?? []));
  frames.push(...(block?.frames ?? []));
  return {
    kind: 'table',
    table: { id: '3.2', sheetName: rekapitulasi.sheetName, widths: [6, 30, 46, 14, 14, 14, 13, 18], rows, merges, frames, repeated: { row: 2, rows: 1 }, landscape: true, breaks: block === null ? [] : [tableEnd, block.chart.place.row], charts: block === null ? [] : [block.chart] },
  };
}
