/** Capaian of each year of the medium-term plan as they stand in Renstra against the computed ones (LKj Tabel 3.5). */
import type { Issue } from '../model/issue';
import type { RenstraWithResults } from '../model/renstra';
import { auditTahun } from './auditTahun';

/** `salah-hitung`, `pembulatan-berbeda`, `rumus-berbeda`, `bukan-hasil-lkj`, `capaian-diketik`, each at the printed result. */
export function checkRenstraCapaian({ table, results }: RenstraWithResults): Issue[] {
  return table.rows.flatMap(({ row, nilai }, index) =>
    table.tahun.flatMap(({ columns }, year) => auditTahun(nilai[year]?.typedCapaian ?? null, results[index]?.tahun[year], { sheet: table.sheet, row, column: columns.capaian })),
  );
}
