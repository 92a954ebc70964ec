/** The audit of one year's printed capaian, shared by Riwayat and Renstra. */
import type { SheetSnapshot } from '../model/grid';
import type { ResultCell } from '../model/indikator';
import type { Issue } from '../model/issue';
import type { HasilTahun } from '../model/riwayat';
import { auditCell } from './auditCell';
import { issueAt } from './issueAt';
import { paramOf } from './jumlah';

/** Two values in one cell were told where the cell was read. */
const TWO_VALUES = /^\s*\d[\d.,]*\s+\d/;

/** Nothing where there is no printed result, none was computed, or the year has not run: zeros typed ahead are no data. */
export function auditTahun(typed: ResultCell | null, hasil: HasilTahun | undefined, { sheet, row, column }: { readonly sheet: SheetSnapshot; readonly row: number; readonly column: number | null }): Issue[] {
  if (typed === null || column === null || hasil === undefined || hasil.capaian === null) return [];
  const place = { sheet, row, column };
  if (hasil.asal === 'diketik') return [issueAt('info', 'capaian-diketik', place, { typed: paramOf(hasil.capaian) })];
  if (typeof typed.value === 'string' && TWO_VALUES.test(typed.value)) return [];
  return auditCell(typed, { field: 'capaian', computed: hasil.capaian, exact: hasil.capaianExact, kind: 'decimal', factor: 1 }, place);
}
