/** Which way is better where the worksheet does not say it and the user did. */
import type { IndikatorRow } from '../model/indikator';
import type { PkTable } from '../model/tables';
import { indikatorNameKey } from '../read/namaIndikator';
import type { ArahPilihan } from '../record/settings';

/** True where the worksheet itself says which way is better: in its column, by a sign in the target (≥ 80), or by a range. */
export function isArahStated({ arahDari, target }: IndikatorRow): boolean {
  return arahDari === 'lembar' || target.kind === 'range' || (target.kind === 'number' && target.arah !== null);
}

/**
 * PK with the user's word on indikator, by their names. A column or sign in the worksheet stands above it, since every reader
 * sees that; a sub-indikator of which nothing is said goes with its parent.
 */
export function withArah(table: PkTable, pilihan: readonly ArahPilihan[]): PkTable {
  if (pilihan.length === 0) return table;
  // Of two words on one name the later holds.
  const byName = new Map(pilihan.map(({ indikator, arah }) => [indikatorNameKey(indikator), arah]));
  const told = ({ indikator, parent }: IndikatorRow): ArahPilihan['arah'] | undefined => {
    const above = parent === null ? undefined : table.rows[parent];
    return byName.get(indikatorNameKey(indikator)) ?? (above === undefined ? undefined : byName.get(indikatorNameKey(above.indikator)));
  };
  return {
    ...table,
    rows: table.rows.map((row) => {
      const arah = isArahStated(row) ? undefined : told(row);
      return arah === undefined ? row : { ...row, arah, arahDari: 'pengaturan' };
    }),
  };
}
