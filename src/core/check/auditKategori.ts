/** Kategori that already stand in PK against those of the scale. */
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';

function normalised(kategori: string): string {
  return kategori.toLowerCase().replace(/[\s.]+/g, ' ').trim();
}

/** `kategori-berbeda`, or `rumus-berbeda` where a formula gives another; case and spacing are no difference. */
export function checkAuditKategori({ pk }: CheckInput): Issue[] {
  const column = pk?.table.place.resultColumns.kategori ?? null;
  if (pk === null || column === null || !pk.table.computable) return [];
  return findingsIn(pk.results, ({ source, kategori }) => {
    if (source.typedKategori === null || kategori === null) return [];
    const typed = String(source.typedKategori.value).trim();
    if (typed === '' || normalised(typed) === normalised(kategori)) return [];
    const place = { sheet: pk.table.sheet, row: source.row, column };
    if (source.typedKategori.formula !== null) return [issueAt('warning', 'rumus-berbeda', place, { shown: typed, computed: kategori, field: 'kategori' })];
    return [issueAt('warning', 'kategori-berbeda', place, { typed, computed: kategori })];
  });
}
