/** Capaian that already stand in PK against the computed ones. */
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { auditCell } from './auditCell';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';
import { paramOf } from './jumlah';

/** `salah-hitung`, `pembulatan-berbeda`, `rumus-berbeda`, `bukan-hasil-lkj`; `capaian-diketik` where a typed one is kept because nothing can be computed. */
export function checkAuditCapaian({ pk }: CheckInput): Issue[] {
  const column = pk?.table.place.resultColumns.capaian ?? null;
  if (pk === null || column === null || !pk.table.computable) return [];
  return findingsIn(pk.results, ({ source, capaian, capaianExact, asal }) => {
    const { typedCapaian, row } = source;
    if (typedCapaian === null || capaian === null) return [];
    const place = { sheet: pk.table.sheet, row, column };
    if (asal === 'diketik') return [issueAt('info', 'capaian-diketik', place, { typed: paramOf(capaian) })];
    return auditCell(typedCapaian, { field: 'capaian', computed: capaian, exact: capaianExact, kind: 'decimal', factor: 1 }, place);
  });
}
