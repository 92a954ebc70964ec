/** Capaian that already stand in PK against the computed ones. */
import { toText } from '../exact/decimal';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { bentukTertulis } from './arahTertulis';
import { auditCell, printed, type Hasil } from './auditCell';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';
import { paramOf } from './jumlah';

/** `salah-hitung`, `pembulatan-berbeda`, `rumus-berbeda`, `bukan-hasil-lkj`; `arah-menurut-capaian` where it is right if less is better; `capaian-diketik` where a typed one is kept because nothing can be computed. */
export function checkAuditCapaian({ pk }: CheckInput): Issue[] {
  const column = pk?.table.place.resultColumns.capaian ?? null;
  if (pk === null || column === null || !pk.table.computable) return [];
  return findingsIn(pk.results, (result) => {
    const { source, capaian, capaianExact, asal } = result;
    const { typedCapaian, row } = source;
    if (typedCapaian === null || capaian === null) return [];
    const place = { sheet: pk.table.sheet, row, column };
    if (asal === 'diketik') return [issueAt('info', 'capaian-diketik', place, { typed: paramOf(capaian) })];
    const hasil: Hasil = { field: 'capaian', computed: capaian, exact: capaianExact, kind: 'decimal', factor: 1 };
    const rumus = bentukTertulis(result);
    if (rumus !== undefined) return [issueAt('warning', 'arah-menurut-capaian', place, { typed: printed(typedCapaian, hasil), computed: toText(capaian), rumus })];
    return auditCell(typedCapaian, hasil, place);
  });
}
