/** Capaian as they stand in the Kegiatan sheet against the computed ones (LKj Tabel 3.10). */
import type { Issue } from '../model/issue';
import type { KegiatanTable } from '../model/kegiatan';
import type { HasilTahun } from '../model/riwayat';
import { auditTahun } from './auditTahun';

/** `salah-hitung`, `pembulatan-berbeda`, `rumus-berbeda`, `bukan-hasil-lkj`, `capaian-diketik`, each at the printed result. */
export function checkKegiatanCapaian({ sheet, columns, indikator }: KegiatanTable, hasil: readonly HasilTahun[]): Issue[] {
  return indikator.flatMap(({ row, typedCapaian }, index) => auditTahun(typedCapaian, hasil[index], { sheet, row, column: columns.capaian }));
}
