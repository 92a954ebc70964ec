/** Tabel Triwulan: target, realisasi and capaian of each quarter, and of the year to date. Only where PK has quarterly columns. */
import { bySasaran } from '../compute/bySasaran';
import { computeCapaian } from '../compute/capaian';
import { capaianFormula } from '../formula/capaianFormula';
import { exactRef, plainNumber } from '../formula/exactRef';
import { own } from '../formula/formula';
import type { Decimal } from '../model/decimal';
import type { Rect } from '../model/grid';
import type { IndikatorResult, Triwulan, TriwulanReading } from '../model/indikator';
import type { NumberReading } from '../model/number';
import type { Report, ReportCell } from '../model/reportTable';
import type { ReportTexts } from '../model/reportTexts';
import { countCell, numberCell, rowOf, textCell, titleRow, withFormula } from './cells';
import { fillIn } from './fillIn';
import type { ReportInput } from './input';
import { judulOf } from './judul';
import { printed } from './printed';
import { indikatorCell, oneLine, readingCell } from './userCells';

/** No, sasaran, indikator and the year's target stand before the quarters. */
const FIRST = 4;
const TARGET = 3;
const ROMAWI: Readonly<Record<Triwulan, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

type Row = (ReportCell | null)[];
type Pk = NonNullable<ReportInput['pk']>;

/** A quarter's target or realisasi: a number, or the letter, level or range that stands in its place; a bound as typed. */
function quarterCell(reading: NumberReading, texts: ReportTexts): ReportCell {
  const value = plainNumber(reading);
  if (value !== null) return numberCell(value, 'angka');
  const bound = reading.notes.find(({ code }) => code === 'tanda-batas-target');
  if (bound !== undefined) return textCell(oneLine(String(bound.params['value'])), 'isi', { align: 'kanan' });
  switch (reading.kind) {
    case 'number':
      return textCell(`${reading.predikat ?? ''} (${printed(reading.value, null, texts)})`, 'isi', { align: 'kanan' });
    case 'range':
      return textCell(`${printed(reading.lower, null, texts)}–${printed(reading.upper, null, texts)}`, 'isi', { align: 'kanan' });
    case 'predikat':
      return textCell(reading.predikat, 'isi', { align: 'kanan' });
    case 'level':
    case 'missing':
      return textCell(reading.text, 'isi', { align: 'kanan' });
    case 'invalid':
      return textCell('');
  }
}

/** Capaian with its formula on the two cells of the table that hold its target and realisasi. */
function capaianCell(result: IndikatorResult, target: { readonly cell: ReportCell; readonly row: number; readonly column: number }, realisasi: ReportCell, input: ReportInput): ReportCell {
  const cell = numberCell(result.capaian, 'persen');
  if (realisasi.content.kind !== 'number') return cell;
  const at = target.cell.content.kind === 'number' ? own(target.row, target.column) : null;
  return withFormula(cell, capaianFormula(result, { target: at, realisasi: own(target.row, target.column + 1) }, input));
}

/** A quarter's target and realisasi as a result of their own. */
function quarterResult(result: IndikatorResult, { target, realisasi }: TriwulanReading, { bentukTurun, batas }: ReportInput): IndikatorResult {
  const computed = computeCapaian({ target, realisasi, arah: result.source.arah, bentukTurun, batas, belumBerjalan: false });
  const source = { ...result.source, target, realisasi };
  if (computed.kind === 'none') return { ...result, source, target: null, realisasi: null, capaian: null, asal: null };
  return { ...result, source, target: computed.target, realisasi: computed.realisasi, capaian: computed.percent, asal: 'dihitung' };
}

function indikatorRow(result: IndikatorResult, number: number | null, sasaran: string, row: number, quarters: readonly Triwulan[], input: ReportInput, pk: Pk): Row {
  const { table } = pk;
  const { source } = result;
  const summed = (cell: ReportCell, value: Decimal | null): ReportCell => (cell.content.kind === 'empty' && value !== null ? numberCell(value, 'angka') : cell);
  const annual = summed(readingCell(source.target, table.sheet, source.row, table.columns.target), result.target);
  const cells: Row = [number === null ? null : countCell(number), textCell(sasaran), indikatorCell(source), annual];
  for (const quarter of quarters) {
    const reading = source.triwulan.find(({ triwulan }) => triwulan === quarter);
    if (reading === undefined) {
      cells.push(null, null, null);
      continue;
    }
    const [target, realisasi] = [quarterCell(reading.target, input.texts), quarterCell(reading.realisasi, input.texts)];
    cells.push(target, realisasi, capaianCell(quarterResult(result, reading, input), { cell: target, row, column: cells.length }, realisasi, input));
  }
  const value = plainNumber(source.realisasi);
  const ref = value === null ? null : exactRef(table.sheet, source.row, table.columns.realisasi, value);
  const realisasi = summed(withFormula(quarterCell(source.realisasi, input.texts), ref === null ? null : [ref]), result.realisasi);
  const formula =
    realisasi.content.kind === 'number' ? capaianFormula(result, { target: annual.content.kind === 'number' ? own(row, TARGET) : null, realisasi: own(row, cells.length) }, input) : null;
  return rowOf(FIRST + 3 * quarters.length + 2, [...cells, realisasi, withFormula(numberCell(result.capaian, 'persen', 'isi', result.alasan === null ? '' : input.sheetTexts.alasan[result.alasan]), formula)]);
}

function headerRows(quarters: readonly Triwulan[], { umum, triwulan }: ReportTexts, latest: Triwulan, top: number): { rows: Row[]; merges: Rect[] } {
  const width = FIRST + 3 * quarters.length + 2;
  const groups = quarters.flatMap((quarter) => [fillIn(triwulan.triwulan, { romawi: ROMAWI[quarter] }), '', '']);
  const upper = [triwulan.headers.no, triwulan.headers.sasaran, triwulan.headers.indikator, umum.target, ...groups, fillIn(triwulan.sampaiKini, { romawi: ROMAWI[latest] }), ''];
  const lower = ['', '', '', '', ...quarters.flatMap(() => [triwulan.t, triwulan.r, triwulan.c]), triwulan.r, triwulan.c];
  return {
    rows: [upper, lower].map((texts) => rowOf(width, texts.map((text) => textCell(text, 'kepala')), 'kepala')),
    merges: [
      ...Array.from({ length: FIRST }, (_, column): Rect => ({ row: top, column, rows: 2, columns: 1 })),
      ...quarters.map((_, index): Rect => ({ row: top, column: FIRST + 3 * index, rows: 1, columns: 3 })),
      { row: top, column: width - 2, rows: 1, columns: 2 },
    ],
  };
}

export function reportTriwulan(input: ReportInput): Report {
  const { texts, pk, tahun } = input;
  const { sheetName, judul } = texts.triwulan;
  const quarters = pk === null ? [] : ([1, 2, 3, 4] as const).filter((quarter) => pk.results.some(({ source }) => source.triwulan.some(({ triwulan }) => triwulan === quarter)));
  const [first] = quarters;
  if (pk === null || first === undefined) return { kind: 'missing', id: 'triwulan', wanted: sheetName, needs: 'triwulan' };
  const filled = quarters.filter((quarter) => pk.results.some(({ source }) => source.triwulan.some(({ triwulan, realisasi }) => triwulan === quarter && realisasi.kind !== 'missing')));
  const width = FIRST + 3 * quarters.length + 2;
  const header = headerRows(quarters, texts, filled.at(-1) ?? first, 2);
  const rows: Row[] = [titleRow(width, judulOf(judul, tahun, texts)), titleRow(width, input.opd), ...header.rows];
  const merges: Rect[] = [{ row: 0, column: 0, rows: 1, columns: width }, { row: 1, column: 0, rows: 1, columns: width }, ...header.merges];
  let number = 0;
  for (const own of bySasaran(pk.results)) {
    if (own.length > 1) merges.push({ row: rows.length, column: 1, rows: own.length, columns: 1 });
    own.forEach((result, at) => {
      const isOwn = result.source.level === 'indikator';
      if (isOwn) number += 1;
      rows.push(indikatorRow(result, isOwn ? number : null, at === 0 ? result.source.sasaran : '', rows.length, quarters, input, pk));
    });
  }
  return {
    kind: 'table',
    table: {
      id: 'triwulan',
      sheetName,
      widths: [5, 24, 34, 11, ...quarters.flatMap(() => [10, 10, 9]), 11, 11],
      rows,
      merges,
      frames: [{ row: 2, column: 0, rows: rows.length - 2, columns: width }],
      repeated: { row: 2, rows: 2 },
      landscape: true,
      charts: [],
    },
  };
}
