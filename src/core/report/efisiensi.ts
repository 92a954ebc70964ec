/** Efisiensi (LKj §3.3.5): what was reached of the targets against what was spent of the budget, by indikator, sasaran and organisation. */
import { wholeRows } from '../compute/bagianRows';
import { parentsBySasaran, withSubs } from '../compute/efisiensi';
import { anggaranRowsOf } from '../compute/petaKegiatan';
import { sum } from '../exact/decimal';
import { capaianFormula } from '../formula/capaianFormula';
import { exactRef } from '../formula/exactRef';
import { differenceFormula, own, percentFormula } from '../formula/formula';
import type { EfisiensiRow, EfisiensiTable, PerubahanAnggaran } from '../model/efisiensi';
import type { Rect } from '../model/grid';
import type { CapaianMean, IndikatorResult } from '../model/indikator';
import type { Report, ReportCell, ReportFormula, ReportRole } from '../model/reportTable';
import { isApbn } from '../rules/sumberDana';
import { numberCell, rowOf, textCell, titleRow, withFormula } from './cells';
import { fillIn } from './fillIn';
import { indikatorFigure } from './indikatorFigures';
import type { ReportInput } from './input';
import { judulOf } from './judul';
import { jumlahFormula } from './jumlahApbd';
import { printed } from './printed';
import { meanOfRows } from './sumCells';
import { oneLine } from './userCells';

const WIDTH = 8;
const CAPAIAN = 2;
const ANGGARAN = 3;
const SPENT = 4;
const SERAPAN = 5;
const EFISIENSI = 6;
/** Money has at most two decimals. */
const DECIMALS = 2;

type Row = (ReportCell | null)[];
type Pk = NonNullable<ReportInput['pk']>;

/** A result as the table has it: where its row stands, and which rows of APBD support it. */
interface Line {
  readonly row: number;
  readonly role: ReportRole;
  readonly result: EfisiensiRow;
  readonly capaian: ReportFormula | null;
  readonly apbdRows: readonly number[];
  /** True for a sub-indikator without kegiatan whose parent has them. */
  readonly ofParent: boolean;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Capaian, anggaran, realisasi, serapan, efisiensi and tingkat of a line; where there is no efisiensi a dash, and the reason as its tingkat. */
function resultCells({ row, role, result, capaian, apbdRows, ofParent }: Line, input: ReportInput): ReportCell[] {
  const { apbd, efisiensiPaling100, texts: { efisiensi: words }, sheetTexts: { tanpaPersen } } = input;
  const { anggaran, serapan, efisiensi } = result;
  const amount = (field: 'anggaran' | 'realisasi'): ReportCell =>
    withFormula(numberCell(anggaran?.[field] ?? null, 'rupiah', role, tanpaPersen), apbd === null ? null : jumlahFormula(apbdRows, field, apbd));
  const percent = numberCell(serapan, 'persen', role, tanpaPersen);
  const counted: ReportFormula = efisiensiPaling100 ? ['MIN(', own(row, CAPAIAN), ',100)'] : [own(row, CAPAIAN)];
  const value = own(row, EFISIENSI);
  const { efisien, sebanding, 'tidak efisien': tidak, 'target belum tercapai': belum } = words.tingkatan;
  const difference: ReportFormula = ['IF(AND(ISNUMBER(', own(row, CAPAIAN), '),ISNUMBER(', own(row, SERAPAN), ')),ROUND(', ...counted, '-', own(row, SERAPAN), `,2),${quoted(tanpaPersen)})`];
  const level: ReportFormula = [
    'IF(ISNUMBER(', value, '),IF(', value, `=0,${quoted(sebanding)},IF(`, value, `<0,${quoted(tidak)},IF(`, ...counted, `<100,${quoted(belum)},${quoted(efisien)}))),${quoted(tanpaPersen)})`,
  ];
  return [
    withFormula(numberCell(result.capaian, 'persen', role, tanpaPersen), capaian),
    amount('anggaran'),
    amount('realisasi'),
    (anggaran?.realisasi ?? null) === null ? percent : { ...percent, formula: percentFormula(own(row, SPENT), own(row, ANGGARAN), DECIMALS, tanpaPersen) },
    ...(efisiensi.kind === 'computed'
      ? [{ ...numberCell(efisiensi.nilai, 'persen', role), formula: difference }, textCell(words.tingkatan[efisiensi.tingkat], role, { align: 'tengah', formula: level })]
      : [textCell(tanpaPersen, role, { align: 'kanan' }), textCell(`(${ofParent ? words.padaInduk : words.alasan[efisiensi.alasan]})`, role, { align: 'tengah' })]),
  ];
}

/** A capaian as a formula on PK's cells: of its target and realisasi, or of the cell it was typed in. */
function capaianOf(pk: Pk, index: number, result: IndikatorResult, input: ReportInput): ReportFormula | null {
  const { source, capaian, asal } = result;
  if (asal === 'diketik' && capaian !== null) {
    const ref = exactRef(pk.table.sheet, source.row, pk.table.place.resultColumns.capaian ?? null, capaian);
    return ref === null ? null : [ref];
  }
  const [target, realisasi] = (['target', 'realisasi'] as const).map((field) => indikatorFigure(pk, index, field, input.texts));
  if (target === undefined || realisasi?.formula === undefined) return null;
  // A target that is shown in words stands in the formula as its number.
  if (target.content.kind === 'number' && target.formula === undefined) return null;
  return capaianFormula(result, { target: target.formula ?? null, realisasi: realisasi.formula }, input);
}

function nameOf(label: string, mean: CapaianMean, { umum }: ReportInput['texts']): string {
  return `${label} (${fillIn(umum.dari[mean.dasar], { counted: mean.counted, total: mean.total })})`;
}

/** Indikator with their subs by sasaran; a sasaran of several indikator has a line of its own; then the organisation. */
function resultRows(pk: Pk, table: EfisiensiTable, input: ReportInput, rows: Row[]): Rect[] {
  const { texts, kegiatan, peta, apbd } = input;
  const { results } = pk;
  const taken = kegiatan === null || peta === null ? results.map(() => []) : anggaranRowsOf(kegiatan, peta, results.length);
  const apbdRowsOf = (indexes: readonly number[]): readonly number[] => indexes.flatMap((index) => withSubs(results, index)).flatMap((index) => taken[index] ?? []);
  const merges: Rect[] = [];
  const ofOpd: number[] = [];
  parentsBySasaran(results).forEach((own, position) => {
    const top = rows.length;
    const counted: number[] = [];
    const isOpd = own[0]?.source.cakupan === 'opd';
    for (const { source: { sasaran }, index: parent } of own) {
      counted.push(rows.length);
      for (const index of withSubs(results, parent)) {
        const [result, of] = [results[index], table.indikator[index]];
        if (result === undefined || of === undefined) continue;
        const ofParent = of.anggaran === null && (table.indikator[parent]?.anggaran ?? null) !== null;
        const line: Line = { row: rows.length, role: 'isi', result: of, capaian: capaianOf(pk, index, result, input), apbdRows: apbdRowsOf([index]), ofParent };
        const name = textCell(oneLine(result.source.indikator), 'isi', result.source.level === 'sub' ? { indent: 1 } : {});
        rows.push(rowOf(WIDTH, [textCell(rows.length === top ? oneLine(sasaran) : ''), name, ...resultCells(line, input)]));
      }
    }
    if (rows.length - top > 1) merges.push({ row: top, column: 0, rows: rows.length - top, columns: 1 });
    const [mean, of] = [pk.sasaran[position], table.sasaran[position]];
    if (isOpd) ofOpd.push(...(input.rataRata === 'indikator' || own.length < 2 ? counted : [rows.length]));
    if (mean === undefined || of === undefined || own.length < 2) return;
    const line: Line = { row: rows.length, role: 'jumlah', result: of, capaian: meanOfRows(counted, CAPAIAN), apbdRows: apbdRowsOf(own.map(({ index }) => index)), ofParent: false };
    merges.push({ row: rows.length, column: 0, rows: 1, columns: 2 });
    rows.push(rowOf(WIDTH, [textCell(nameOf(texts.efisiensi.sasaran, mean, texts), 'jumlah'), null, ...resultCells(line, input)], 'jumlah'));
  });
  const opd: Line = { row: rows.length, role: 'jumlah', result: table.opd, capaian: meanOfRows(ofOpd, CAPAIAN), apbdRows: apbd === null ? [] : wholeRows(apbd.results, 'belanja'), ofParent: false };
  merges.push({ row: rows.length, column: 0, rows: 1, columns: 2 });
  rows.push(rowOf(WIDTH, [textCell(nameOf(texts.efisiensi.opd, pk.opd, texts), 'jumlah'), null, ...resultCells(opd, input)], 'jumlah'));
  return merges;
}

/** The budget as first passed, as carried out, and what was changed. */
function perubahanRows({ murni, setelah, selisih, persen }: PerubahanAnggaran, opdRow: number, top: number, { texts: { efisiensi: words }, sheetTexts: { tanpaPersen } }: ReportInput): Row[] {
  const [first, second, third] = [own(top + 1, CAPAIAN), own(top + 1, ANGGARAN), own(top + 1, SPENT)];
  const line = (cells: readonly ReportCell[]): Row => Array.from({ length: WIDTH }, (_, column): ReportCell | null => cells[column - CAPAIAN] ?? null);
  return [
    line([words.murni, words.setelah, words.selisih, words.persen].map((header) => textCell(header, 'kepala'))),
    line([
      numberCell(murni, 'rupiah'),
      withFormula(numberCell(setelah, 'rupiah'), [own(opdRow, ANGGARAN)]),
      withFormula(numberCell(selisih, 'rupiah'), differenceFormula(second, first)),
      { ...numberCell(persen, 'persen', 'isi', tanpaPersen), formula: percentFormula(third, first, DECIMALS, tanpaPersen) },
    ]),
  ];
}

/** The budget that the state pays beside it, as a note: what was spent of it is not known. */
function apbnNote({ programs, texts }: ReportInput): string | null {
  const amounts = programs?.rows.flatMap(({ ket, anggaran }) => (isApbn(ket) && anggaran !== null ? [anggaran] : [])) ?? [];
  return amounts.length === 0 ? null : fillIn(texts.efisiensi.apbn, { anggaran: printed(sum(amounts), null, texts) });
}

export function reportEfisiensi(input: ReportInput): Report {
  const { texts, pk, efisiensi: table, tahun } = input;
  const { umum, efisiensi } = texts;
  if (pk === null || table === null) return { kind: 'missing', id: 'efisiensi', wanted: efisiensi.sheetName, needs: 'pk' };
  // Without a budget every line would be dashes.
  if (input.apbd === null) return { kind: 'missing', id: 'efisiensi', wanted: efisiensi.sheetName, needs: 'apbd' };
  const headers = [umum.sasaran, umum.indikator, umum.capaian, umum.anggaran, umum.realisasiAnggaran, efisiensi.serapan, efisiensi.efisiensi, efisiensi.tingkat];
  const rows: Row[] = [titleRow(WIDTH, judulOf(efisiensi.judul, tahun, texts)), titleRow(WIDTH, input.opd), rowOf(WIDTH, headers.map((header) => textCell(header, 'kepala')))];
  const merges: Rect[] = [0, 1].map((row): Rect => ({ row, column: 0, rows: 1, columns: WIDTH }));
  merges.push(...resultRows(pk, table, input, rows));
  const frames: Rect[] = [{ row: 2, column: 0, rows: rows.length - 2, columns: WIDTH }];
  const opdRow = rows.length - 1;
  const notes = [input.efisiensiPaling100 ? `${efisiensi.keterangan} ${efisiensi.paling100}` : efisiensi.keterangan, apbnNote(input)];
  for (const note of notes) {
    if (note === null) continue;
    merges.push({ row: rows.length, column: 0, rows: 1, columns: WIDTH });
    rows.push(titleRow(WIDTH, note, 'keterangan'));
  }
  if (table.perubahan !== null) {
    rows.push(titleRow(WIDTH, '', 'keterangan'));
    frames.push({ row: rows.length, column: CAPAIAN, rows: 2, columns: 4 });
    rows.push(...perubahanRows(table.perubahan, opdRow, rows.length, input));
  }
  return {
    kind: 'table',
    table: { id: 'efisiensi', sheetName: efisiensi.sheetName, widths: [30, 44, 19, 20, 20, 12, 12, 24], rows, merges, frames, repeated: { row: 2, rows: 1 }, landscape: true, charts: [] },
  };
}
