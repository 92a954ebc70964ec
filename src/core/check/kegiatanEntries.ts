/** What the Kegiatan sheet says of each indikator, ready to be compared with PK. */
import type { KegiatanTable } from '../model/kegiatan';
import type { HasilTahun } from '../model/riwayat';
import type { LintasEntry } from './lintasLembar';

/** @param hasil in the order of the sheet's indikator */
export function entriesOfKegiatan({ sheet, tahun, columns, indikator }: KegiatanTable, hasil: readonly HasilTahun[]): LintasEntry[] {
  return indikator.map(({ row, indikator: name, satuan, target, realisasi }, index) => ({
    sheet,
    row,
    columns: { indikator: columns.indikator, target: columns.target, realisasi: columns.realisasi },
    indikator: name,
    induk: null,
    tahun,
    target,
    realisasi,
    satuan,
    capaian: hasil[index]?.capaian ?? null,
  }));
}
