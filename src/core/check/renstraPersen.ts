/** Percentages over 100 in the years of the medium-term plan. */
import type { Issue } from '../model/issue';
import type { RenstraTable } from '../model/renstra';
import { persenLebih100 } from './persenLebih100';

/** `persen-lebih-100`, at the year's target or realisasi. */
export function checkRenstraPersen({ sheet, columns: { indikator }, tahun, rows }: RenstraTable): Issue[] {
  return rows.flatMap(({ row, indikator: nama, satuan, nilai }) =>
    tahun.flatMap(({ columns }, year) => {
      const found = nilai[year];
      return found === undefined ? [] : persenLebih100(sheet, { ...columns, indikator }, { row, indikator: nama, satuan, target: found.target, realisasi: found.realisasi });
    }),
  );
}
