/** Capaian of earlier years as they stand in Riwayat against the computed ones (LKj Tabel 3.4). */
import type { Issue } from '../model/issue';
import type { RiwayatWithResults } from '../model/riwayat';
import { auditTahun } from './auditTahun';

/** `salah-hitung`, `pembulatan-berbeda`, `rumus-berbeda`, `bukan-hasil-lkj`, `capaian-diketik`, each at the printed result. */
export function checkRiwayatCapaian({ table, results }: RiwayatWithResults): Issue[] {
  return table.daftar.flatMap(({ columns, rows }, year) =>
    rows.flatMap(({ row, typedCapaian }, index) => auditTahun(typedCapaian, results[year]?.hasil[index], { sheet: table.sheet, row, column: columns.capaian })),
  );
}
