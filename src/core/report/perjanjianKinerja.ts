/** Tabel 2.1: what the head of the agency promised for the year, and the programs with their budget. */
import { sum } from '../exact/decimal';
import { exactRef } from '../formula/exactRef';
import type { Decimal } from '../model/decimal';
import type { Rect } from '../model/grid';
import type { ProgramRow } from '../model/indikator';
import type { Report, ReportCell } from '../model/reportTable';
import { isApbn } from '../rules/sumberDana';
import { countCell, numberCell, rowOf, textCell, titleRow, withFormula } from './cells';
import type { ReportInput } from './input';
import { judulOf } from './judul';
import { sumOfRows } from './sumCells';
import { indikatorCell, oneLine, readingCell, satuanOf } from './userCells';

const WIDTH = 5;
const ANGGARAN = 3;

type Row = (ReportCell | null)[];

/** The indikator's part; a sasaran is merged down its rows. `at` is where the first row will stand. */
function indikatorPart({ table }: NonNullable<ReportInput['pk']>, at: number): { rows: Row[]; merges: Rect[] } {
  const merges: Rect[] = [];
  let number = 0;
  const rows = table.rows.map((row, index): Row => {
    const begins = table.rows[index - 1]?.sasaranIndex !== row.sasaranIndex;
    if (begins) {
      number += 1;
      const count = table.rows.filter(({ sasaranIndex }) => sasaranIndex === row.sasaranIndex).length;
      if (count > 1) merges.push({ row: at + index, column: 0, rows: count, columns: 1 }, { row: at + index, column: 1, rows: count, columns: 1 });
    }
    const target = readingCell(row.target, table.sheet, row.row, table.columns.target);
    return rowOf(WIDTH, [begins ? countCell(number) : null, textCell(begins ? row.sasaran : ''), indikatorCell(row), { ...target, align: 'tengah' }, textCell(satuanOf(row), 'isi', { align: 'tengah' })]);
  });
  return { rows, merges };
}

/** The programs' part: those of APBD with their total, then those of APBN with theirs, numbered on. */
function programPart({ programs, texts }: ReportInput, at: number): { rows: Row[]; merges: Rect[] } {
  if (programs === null) return { rows: [], merges: [] };
  const { perjanjianKinerja } = texts;
  const rows: Row[] = [];
  const listed: number[] = [];
  const total = (label: string, of: readonly ProgramRow[], where: readonly number[]): void => {
    const amounts = of.flatMap(({ anggaran }): Decimal[] => (anggaran === null ? [] : [anggaran]));
    const amount = withFormula(numberCell(sum(amounts), 'rupiah', 'jumlah'), sumOfRows(where, ANGGARAN));
    rows.push(rowOf(WIDTH, [null, textCell(label, 'jumlah'), null, amount], 'jumlah'));
  };
  const list = (of: readonly ProgramRow[]): number[] =>
    of.map(({ row, program, anggaran, ket }) => {
      const ref = anggaran === null ? null : exactRef(programs.sheet, row, programs.columns.anggaran, anggaran);
      const amount = withFormula(numberCell(anggaran, 'rupiah'), ref === null ? null : [ref]);
      listed.push(at + rows.length);
      rows.push(rowOf(WIDTH, [countCell(listed.length), textCell(oneLine(program)), null, amount, textCell(ket, 'isi', { align: 'tengah' })]));
      return at + rows.length - 1;
    });
  const apbd = programs.rows.filter(({ ket }) => !isApbn(ket));
  const apbn = programs.rows.filter(({ ket }) => isApbn(ket));
  if (apbd.length > 0) total(perjanjianKinerja.jumlahApbd, apbd, list(apbd));
  if (apbn.length > 0) total(perjanjianKinerja.jumlahApbn, apbn, list(apbn));
  if (apbd.length > 0 && apbn.length > 0) total(perjanjianKinerja.jumlahSemua, programs.rows, [...listed]);
  return { rows, merges: rows.map((_, index) => ({ row: at + index, column: 1, rows: 1, columns: 2 })) };
}

export function reportPerjanjianKinerja(input: ReportInput): Report {
  const { texts, pk, tahun, programs } = input;
  const { sheetName, judul, headers, headersProgram } = texts.perjanjianKinerja;
  if (pk === null) return { kind: 'missing', id: '2.1', wanted: sheetName, needs: 'pk' };
  const rows: Row[] = [
    titleRow(WIDTH, judulOf(judul, tahun, texts)),
    titleRow(WIDTH, input.opd),
    rowOf(WIDTH, [headers.no, headers.sasaran, headers.indikator, headers.target, headers.satuan].map((header) => textCell(header, 'kepala'))),
  ];
  const indikator = indikatorPart(pk, rows.length);
  const frames: Rect[] = [{ row: 2, column: 0, rows: indikator.rows.length + 1, columns: WIDTH }];
  const merges: Rect[] = [{ row: 0, column: 0, rows: 1, columns: WIDTH }, { row: 1, column: 0, rows: 1, columns: WIDTH }, ...indikator.merges];
  rows.push(...indikator.rows);
  if (programs !== null) {
    const head = rows.length + 1;
    const program = programPart(input, head + 1);
    rows.push(titleRow(WIDTH, '', 'keterangan'), rowOf(WIDTH, [headersProgram.no, headersProgram.program, '', headersProgram.anggaran, headersProgram.ket].map((header) => textCell(header, 'kepala'))), ...program.rows);
    merges.push({ row: head, column: 1, rows: 1, columns: 2 }, ...program.merges);
    frames.push({ row: head, column: 0, rows: program.rows.length + 1, columns: WIDTH });
  }
  return {
    kind: 'table',
    table: { id: '2.1', sheetName, widths: [6, 34, 46, 20, 14], rows, merges, frames, repeated: { row: 2, rows: 1 }, landscape: true, charts: [] },
  };
}
