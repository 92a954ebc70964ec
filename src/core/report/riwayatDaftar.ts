/** The lists of Tabel 3.4, as they stand in Riwayat or in PK. */
import { arahByName } from '../compute/hasilTahun';
import type { Arah, NumberReading } from '../model/number';
import type { ReportCell } from '../model/reportTable';
import type { HasilTahun, RiwayatWithResults } from '../model/riwayat';
import { viewSheet } from '../read/sheetView';
import { indikatorFigure } from './indikatorFigures';
import type { TypedPlace } from './hasilCells';
import type { ReportInput } from './input';
import { figureCell } from './satuanCells';
import { oneLine } from './userCells';

/** What a row has for one year. */
export interface NilaiTahun {
  readonly target: ReportCell;
  readonly realisasi: ReportCell;
  readonly hasil: HasilTahun;
  readonly reading: NumberReading;
  readonly arah: Arah;
  readonly typed: TypedPlace;
}

/** An indikator, a sub-indikator or a label of a list. */
export interface Baris {
  /** The line of the table that the row stands in, from 0. */
  readonly line: number;
  readonly sasaran: string;
  /** The name as typed, on one line. */
  readonly indikator: string;
  readonly isSub: boolean;
  /** In the order of the list's years; null where a year has nothing of the row, and for a label. */
  readonly nilai: readonly (NilaiTahun | null)[];
}

/** A list of indikator: of a year of its own, or of several years that share it. */
export interface Daftar {
  readonly tahun: readonly number[];
  /** From the top down. */
  readonly baris: readonly Baris[];
}

/** Riwayat's lists of the years that are wanted; years under one column of names share a list. */
export function daftarOfRiwayat({ table, results }: RiwayatWithResults, wanted: (tahun: number) => boolean, input: ReportInput): readonly Daftar[] {
  const view = viewSheet(table.sheet);
  if (view === null) return [];
  const arahOf = arahByName(input.pk?.table.rows ?? []);
  const years = table.daftar.flatMap((daftar, index) => (wanted(daftar.tahun) ? [{ ...daftar, hasil: results[index]?.hasil ?? [], indexOf: new Map(daftar.rows.map(({ row }, at) => [row, at])) }] : []));
  const heads = [...new Set(years.map(({ columns }) => columns.indikator))];
  return heads.map((indikator): Daftar => {
    const shared = years.filter(({ columns }) => columns.indikator === indikator);
    const named = new Map(shared.flatMap(({ rows }) => rows.map((row) => [row.row, row] as const)));
    const baris = table.lines.flatMap((line, position): Baris[] => {
      const name = named.get(line);
      if (name === undefined) return [];
      const nilai = shared.map(({ rows, columns, hasil, indexOf }): NilaiTahun | null => {
        const index = indexOf.get(line) ?? -1;
        const row = rows[index];
        const result = hasil[index];
        if (row === undefined || result === undefined || row.label) return null;
        return {
          target: figureCell(view, line, columns.target, row.target, input.texts),
          realisasi: figureCell(view, line, columns.realisasi, row.realisasi, input.texts),
          hasil: result,
          reading: row.target,
          arah: row.arah ?? arahOf(row.indikator) ?? 'naik',
          typed: { sheet: table.sheet, row: line, column: columns.capaian },
        };
      });
      return [{ line: position, sasaran: name.sasaran, indikator: oneLine(name.indikator), isSub: name.parent !== null, nilai }];
    });
    return { tahun: shared.map(({ tahun }) => tahun), baris };
  });
}

/** PK's own list, for a year that Riwayat does not have. */
export function daftarOfPk(pk: NonNullable<ReportInput['pk']>, tahun: number, { texts }: ReportInput): Daftar {
  const { table, results } = pk;
  const own = results.flatMap((result, index) => (result.source.cakupan === 'opd' ? [{ result, index }] : []));
  return {
    tahun: [tahun],
    baris: own.map(({ result, index }, line): Baris => {
      const { source } = result;
      const nilai: NilaiTahun = {
        target: indikatorFigure(pk, index, 'target', texts),
        realisasi: indikatorFigure(pk, index, 'realisasi', texts),
        hasil: result,
        reading: source.target,
        arah: source.arah,
        typed: { sheet: table.sheet, row: source.row, column: table.place.resultColumns.capaian ?? null },
      };
      return { line, sasaran: source.sasaran, indikator: oneLine(source.indikator), isSub: source.parent !== null, nilai: [nilai] };
    }),
  };
}
