/** Percentages over 100 in earlier years. */
import type { Issue } from '../model/issue';
import type { RiwayatTable } from '../model/riwayat';
import { persenLebih100 } from './persenLebih100';

/** `persen-lebih-100`, at the year's target or realisasi. */
export function checkRiwayatPersen({ sheet, daftar }: RiwayatTable): Issue[] {
  return daftar.flatMap(({ columns, rows }) => rows.flatMap((row) => persenLebih100(sheet, columns, row)));
}
