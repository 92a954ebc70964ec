/** Tabel 3.11: every row of the budget with what was spent of it and what is left. */
import { childrenOf } from '../compute/anggaranChildren';
import { computeSerapan } from '../compute/realisasiAnggaran';
import { isNegative, sum } from '../exact/decimal';
import { amountRef } from '../formula/amountRef';
import { differenceFormula, own, percentFormula } from '../formula/formula';
import type { AnggaranLevel, AnggaranResult, BagianAnggaran } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { Rect } from '../model/grid';
import type { Report, ReportCell, ReportRole } from '../model/reportTable';
import type { ApbdTable } from '../model/tables';
import { isCarriedText } from '../read/lines';
import { anggaranChart } from './anggaranChart';
import { countCell, numberCell, rowOf, textCell, titleRow, withFormula } from './cells';
import type { ReportInput } from './input';
import { judulOf } from './judul';
import { sumOfRows } from './sumCells';
import { oneLine } from './userCells';
import { charactersFor } from './widths';

type Row = (ReportCell | null)[];

/** Money has at most two decimals. */
const DECIMALS = 2;

const INDENT: Readonly<Record<AnggaranLevel, number>> = { total: 0, lain: 0, program: 0, kegiatan: 1, 'sub-kegiatan': 2, rekening: 3 };

/** A row of the budget and where it stands in the table. */
interface PlacedAnggaran {
  readonly result: AnggaranResult;
  readonly row: number;
}

const WIDTH = 6;
const COLUMNS = { anggaran: 2, realisasi: 3, sisa: 4, persen: 5, width: WIDTH } as const;

/** A line that repeats what stands above it: it closes a program or a unit, or carries a sum over a page. */
function repeats({ source: { level, closes, uraian } }: AnggaranResult): boolean {
  return level === 'total' && (closes !== undefined || isCarriedText(uraian) || /^sub\b/i.test(uraian));
}

/** The rows of one part in the order of the table: its total first, even where the sheet has it last. */
function orderOf(results: readonly AnggaranResult[], bagian: BagianAnggaran): number[] {
  const indexes = results.flatMap((result, index) => (result.source.bagian === bagian && !repeats(result) ? [index] : []));
  const isTotal = (index: number | undefined): boolean => index !== undefined && results[index]?.source.level === 'total';
  const last = indexes.at(-1);
  return last !== undefined && isTotal(last) && !isTotal(indexes[0]) ? [last, ...indexes.slice(0, -1)] : indexes;
}

/** The total of belanja that a flat list of programs lacks. */
function totalRow(label: string, of: readonly PlacedAnggaran[], row: number, tanpaPersen: string): Row {
  const amount = (amounts: readonly Decimal[], column: number): ReportCell => withFormula(numberCell(sum(amounts), 'rupiah', 'jumlah'), sumOfRows(of.map((one) => one.row), column));
  const anggaran = of.flatMap(({ result }) => result.anggaran ?? []);
  const realisasi = of.flatMap(({ result }) => result.realisasi ?? []);
  const { sisa, persen } = computeSerapan(sum(anggaran), sum(realisasi));
  const [first, second] = [own(row, COLUMNS.anggaran), own(row, COLUMNS.realisasi)];
  return rowOf(WIDTH, [
    null,
    textCell(label, 'jumlah'),
    amount(anggaran, COLUMNS.anggaran),
    amount(realisasi, COLUMNS.realisasi),
    { ...numberCell(sisa, 'rupiah', 'jumlah'), formula: differenceFormula(first, second) },
    { ...numberCell(persen, 'persen', 'jumlah', tanpaPersen), formula: percentFormula(second, first, DECIMALS, tanpaPersen) },
  ], 'jumlah');
}

function roleOf(level: AnggaranLevel): ReportRole {
  if (level === 'total') return 'jumlah';
  return level === 'program' || level === 'lain' ? 'induk' : 'isi';
}

/** One row: amounts refer to the user's cells, or to the rows they are the sum of; sisa and % to the row's own amounts. */
function anggaranRow({ result, row }: PlacedAnggaran, no: ReportCell | null, children: readonly number[], table: ApbdTable, tanpaPersen: string): Row {
  const { source, anggaran, realisasi, sisa, persen } = result;
  const role = roleOf(source.level);
  const amount = (value: Decimal | null, typed: Decimal | null, column: number, inSheet: number | null): ReportCell =>
    withFormula(numberCell(value, 'rupiah', role), typed === null ? sumOfRows(children, column) : amountRef(table, source.row, inSheet, typed));
  const [first, second] = [own(row, COLUMNS.anggaran), own(row, COLUMNS.realisasi)];
  const percent = numberCell(persen, 'persen', role, sisa === null ? '' : tanpaPersen);
  const percentOf = sisa !== null && anggaran !== null && !isNegative(anggaran);
  return rowOf(WIDTH, [
    no,
    textCell(oneLine(source.uraian), role, { indent: INDENT[source.level] }),
    amount(anggaran, source.anggaran, COLUMNS.anggaran, table.columns.anggaran),
    amount(realisasi, source.realisasi, COLUMNS.realisasi, table.columns.realisasi),
    withFormula(numberCell(sisa, 'rupiah', role), differenceFormula(first, second)),
    percentOf ? { ...percent, formula: percentFormula(second, first, DECIMALS, tanpaPersen) } : percent,
  ], role);
}

/** True where the sheet tells its rows apart by kode, on levels that running numbers do not reach: then all of them are shown by it. */
function usesKode(results: readonly AnggaranResult[]): boolean {
  const isNumbered = ({ level }: AnggaranResult['source']): boolean => level === 'program' || level === 'kegiatan';
  const coded = results.filter(({ source: { kode } }) => kode !== '');
  return coded.some(({ source }) => !isNumbered(source) && source.level !== 'total') && results.every(({ source }) => !isNumbered(source) || source.kode !== '');
}

/** What names a row in the first column: its kode, or else its number: programs and kegiatan count on through the part. */
function numbering(byKode: boolean): (result: AnggaranResult) => ReportCell | null {
  const counts = { program: 0, kegiatan: 0 };
  return ({ source: { level, kode } }) => {
    if (!byKode && (level === 'program' || level === 'kegiatan')) {
      counts[level] += 1;
      return countCell(counts[level], level === 'program' ? 'induk' : 'isi');
    }
    return level === 'total' ? null : textCell(kode, roleOf(level), { align: 'kiri' });
  };
}

/** The sum of the budget before perubahan; empty where a row of it is not known, since a sum of the others would look whole. */
function murniTotal(top: readonly PlacedAnggaran[], column: number): ReportCell {
  const known = top.flatMap(({ result }) => result.source.anggaranMurni ?? []);
  return known.length < top.length ? textCell('', 'jumlah') : withFormula(numberCell(sum(known), 'rupiah', 'jumlah'), sumOfRows(top.map((one) => one.row), column));
}

/** The budget before perubahan as a last column: what is computed beside it is of the one after. */
function withMurni(rows: readonly Row[], placed: readonly PlacedAnggaran[], table: ApbdTable, header: string): Row[] {
  const column = WIDTH;
  const byRow = new Map(placed.map((one) => [one.row, one.result.source]));
  const top = placed.filter(({ result: { source } }) => source.parent === null && source.bagian === 'belanja');
  return rows.map((row, index): Row => {
    const source = byRow.get(index);
    if (source !== undefined) {
      const value = source.anggaranMurni ?? null;
      const cell = numberCell(value, 'rupiah', roleOf(source.level));
      return [...row, value === null ? cell : withFormula(cell, amountRef(table, source.row, table.columns.murni ?? null, value))];
    }
    const [first, second] = row;
    if (first?.role === 'nomor-kolom') return [...row, countCell(column + 1, 'nomor-kolom')];
    if (second?.role === 'kepala' && second.content.kind === 'text') return [...row, textCell(header, 'kepala')];
    if (second?.role === 'jumlah') return [...row, murniTotal(top, column)];
    return row;
  });
}

/** The width of the column of numbers, which holds whole kode where rows are deeper than kegiatan. */
function noWidth(rows: readonly Row[], least: number): number {
  return Math.max(least, ...rows.map(([cell]) => (cell?.content.kind === 'text' && (cell.role === 'isi' || cell.role === 'induk') ? charactersFor(cell.content.text) : 0)));
}

export function reportRealisasiApbd(input: ReportInput): Report {
  const { texts, apbd } = input;
  const { sheetName, judul, headers, bagian: bagianTexts } = texts.realisasiApbd;
  if (apbd === null) return { kind: 'missing', id: '3.11', wanted: sheetName, needs: 'apbd' };
  const { table, results } = apbd;
  const tahun = table.tahun ?? input.tahun;
  const hasMurni = table.columns.murni !== null && table.columns.murni !== undefined;
  const width = hasMurni ? WIDTH + 1 : WIDTH;
  const merges: Rect[] = [{ row: 0, column: 0, rows: 1, columns: width }, { row: 1, column: 0, rows: 1, columns: width }];
  const byKode = usesKode(results);
  let rows: Row[] = [
    titleRow(width, judulOf(judul, tahun, texts)),
    titleRow(width, input.opd),
    rowOf(WIDTH, [byKode ? headers.kode : headers.no, headers.uraian, headers.anggaran, headers.realisasi, headers.sisa, headers.persen].map((header) => textCell(header, 'kepala'))),
    rowOf(WIDTH, Array.from({ length: WIDTH }, (_, column) => countCell(column + 1, 'nomor-kolom'))),
  ];
  const parts = (['pendapatan', 'belanja', 'pembiayaan'] as const).filter((bagian) => results.some(({ source }) => source.bagian === bagian));
  const programs: PlacedAnggaran[] = [];
  const everyRow: PlacedAnggaran[] = [];
  const children = childrenOf(results);
  parts.forEach((bagian, part) => {
    if (parts.length > 1) {
      merges.push({ row: rows.length, column: 0, rows: 1, columns: width });
      rows.push(rowOf(width, [textCell(`${String.fromCharCode(65 + part)}. ${bagianTexts[bagian]}`, 'kepala', { align: 'kiri' })], 'kepala'));
    }
    const order = orderOf(results, bagian);
    const ownTotal = !order.some((index) => results[index]?.source.level === 'total') && bagian === 'belanja';
    const first = rows.length + (ownTotal ? 1 : 0);
    const placed = order.flatMap((index, at) => (results[index] === undefined ? [] : [{ index, result: results[index], row: first + at }]));
    everyRow.push(...placed);
    const noOf = numbering(byKode);
    const rowOfResult = new Map(placed.map(({ index, row }) => [index, row]));
    const rowsBelow = (index: number): readonly number[] => (children.get(index) ?? []).flatMap((child) => rowOfResult.get(child) ?? []);
    if (ownTotal) rows.push(totalRow(texts.umum.jumlah, placed.filter(({ result }) => result.source.parent === null), rows.length, input.sheetTexts.tanpaPersen));
    for (const one of placed) {
      rows.push(anggaranRow(one, noOf(one.result), rowsBelow(one.index), table, input.sheetTexts.tanpaPersen));
      if (bagian === 'belanja' && one.result.source.level === 'program') programs.push(one);
    }
  });
  const frames: Rect[] = [{ row: 2, column: 0, rows: rows.length - 2, columns: width }];
  const tableEnd = rows.length;
  if (hasMurni) rows = withMurni(rows, everyRow, table, headers.murni);
  const block = anggaranChart(programs, { ...COLUMNS, width }, tableEnd, tahun, texts);
  if (block !== null) {
    rows.push(...block.rows);
    merges.push(...block.merges);
    frames.push(...block.frames);
  }
  return {
    kind: 'table',
    table: { id: '3.11', sheetName, widths: [noWidth(rows, 7), 54, 19, 19, 18, 9, ...(hasMurni ? [19] : [])], rows, merges, frames, repeated: { row: 2, rows: 2 }, landscape: hasMurni, breaks: block === null ? [] : [tableEnd, block.chart.place.row], charts: block === null ? [] : [block.chart] },
  };
}
