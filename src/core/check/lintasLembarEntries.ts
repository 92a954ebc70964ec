/** What PK, Riwayat and Renstra say of each indikator in the report's own year, ready to be compared. */
import type { Decimal } from '../model/decimal';
import type { Issue } from '../model/issue';
import type { NumberReading } from '../model/number';
import type { RenstraWithResults } from '../model/renstra';
import type { RiwayatWithResults } from '../model/riwayat';
import type { CheckInput } from '../model/tables';
import { compareLintasLembar, type LintasEntry } from './lintasLembar';

export interface LintasInput {
  readonly pk: CheckInput['pk'];
  readonly riwayat: RiwayatWithResults | null;
  readonly renstra: RenstraWithResults | null;
  /** What further sheets (Kegiatan) say of the same year. */
  readonly lain?: readonly LintasEntry[];
}

/** A parent's sum stands for what its own cell leaves blank. */
function orSum(own: NumberReading, computed: Decimal | null): NumberReading {
  return own.kind === 'missing' && computed !== null ? { kind: 'number', value: computed, satuan: null, arah: null, predikat: null, notes: [] } : own;
}

function entriesOfPk({ table, results }: NonNullable<CheckInput['pk']>): LintasEntry[] {
  const { indikator, target, realisasi } = table.columns;
  return results
    .filter(({ source }) => source.cakupan === 'opd')
    .map((result) => {
      const { source } = result;
      return {
        sheet: table.sheet,
        row: source.row,
        columns: { indikator, target, realisasi },
        indikator: source.indikator,
        induk: source.parent === null ? null : (table.rows[source.parent]?.indikator ?? null),
        tahun: table.tahun,
        target: orSum(source.target, result.target),
        realisasi: orSum(source.realisasi, result.realisasi),
        satuan: source.satuan,
        capaian: result.capaian,
      };
    });
}

function entriesOfRiwayat({ table, results }: RiwayatWithResults, tahun: number): LintasEntry[] {
  const year = table.daftar.findIndex((each) => each.tahun === tahun);
  const list = table.daftar[year];
  if (list === undefined) return [];
  return list.rows.flatMap((row, index) =>
    row.label
      ? []
      : [{
          sheet: table.sheet, row: row.row, columns: list.columns, indikator: row.indikator, induk: row.parent === null ? null : (list.rows[row.parent]?.indikator ?? null), tahun,
          target: row.target, realisasi: row.realisasi, satuan: row.satuan, capaian: results[year]?.hasil[index]?.capaian ?? null,
        }],
  );
}

function entriesOfRenstra({ table, results }: RenstraWithResults, tahun: number): LintasEntry[] {
  const year = table.tahun.findIndex((each) => each.tahun === tahun);
  const found = table.tahun[year];
  if (found === undefined) return [];
  return table.rows.flatMap((row, index) => {
    const nilai = row.nilai[year];
    if (nilai === undefined) return [];
    return [{
      sheet: table.sheet, row: row.row, columns: { indikator: table.columns.indikator, target: found.columns.target, realisasi: found.columns.realisasi }, indikator: row.indikator,
      induk: row.parent === null ? null : (table.rows[row.parent]?.indikator ?? null), tahun,
      target: nilai.target, realisasi: nilai.realisasi, satuan: row.satuan, capaian: results[index]?.tahun[year]?.capaian ?? null,
    }];
  });
}

/** `beda-lintas-lembar`: Riwayat, Renstra and further sheets against PK, for the report's own year. Without PK or its year nothing is compared. */
export function checkLintasLembar({ pk, riwayat, renstra, lain = [] }: LintasInput): Issue[] {
  const tahun = pk?.table.tahun ?? riwayat?.table.tahun ?? renstra?.table.tahunLaporan ?? null;
  if (pk === null || tahun === null) return [];
  return compareLintasLembar(entriesOfPk(pk), [
    ...(riwayat === null ? [] : entriesOfRiwayat(riwayat, tahun)),
    ...(renstra === null ? [] : entriesOfRenstra(renstra, tahun)),
    ...lain,
  ]);
}
