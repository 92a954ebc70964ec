/** From rows of APBD to results: parents without amounts take the sum of their children, then sisa and % realisasi. */
import { add } from '../exact/decimal';
import type { AnggaranResult } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { ApbdTable } from '../model/tables';
import { computeSerapan } from './realisasiAnggaran';

export function computeAnggaran({ rows, computable }: ApbdTable): readonly AnggaranResult[] {
  const anggaran = rows.map(({ anggaran: own }) => own);
  const realisasi = rows.map(({ realisasi: own }) => own);
  const summed = rows.map(() => false);
  // Children stand below their parents, so that from the last row upwards every sum is whole when it is taken up.
  const below: { anggaran: Decimal | null; realisasi: Decimal | null }[] = rows.map(() => ({ anggaran: null, realisasi: null }));
  const plus = (a: Decimal | null, b: Decimal | null): Decimal | null => (a === null ? b : b === null ? a : add(a, b));
  for (let index = rows.length - 1; index >= 0; index--) {
    const children = below[index];
    if (children === undefined) continue;
    if (anggaran[index] === null && children.anggaran !== null) {
      anggaran[index] = children.anggaran;
      summed[index] = true;
    }
    if (realisasi[index] === null && children.realisasi !== null) {
      realisasi[index] = children.realisasi;
      summed[index] = true;
    }
    const above = below[rows[index]?.parent ?? -1];
    if (above !== undefined) {
      above.anggaran = plus(above.anggaran, anggaran[index] ?? null);
      above.realisasi = plus(above.realisasi, realisasi[index] ?? null);
    }
  }
  return rows.map((source, index): AnggaranResult => {
    const a = anggaran[index] ?? null;
    const r = realisasi[index] ?? null;
    const serapan = computable && a !== null && r !== null ? computeSerapan(a, r) : null;
    return { source, anggaran: a, realisasi: r, summed: summed[index] ?? false, sisa: serapan?.sisa ?? null, persen: serapan?.persen ?? null };
  });
}
