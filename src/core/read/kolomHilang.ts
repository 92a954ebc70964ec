/** Columns that a PK or a budget must have and that no header names. */
import type { IndikatorRow } from '../model/indikator';
import type { Issue } from '../model/issue';
import { addressOf } from '../record/address';
import type { Concept } from '../rules/headers';
import type { Header, HeaderColumn } from './header';
import { isUnknown } from './headerColumn';
import type { PkColumns } from './pkColumns';
import type { SheetView } from './sheetView';

/**
 * The column right of the target that may hold the realisasi although its header does not say so: under a name that is not known, or
 * none, most rows have a number there. Null without one.
 */
export function unnamedRealisasi(view: SheetView, header: Header, { target }: PkColumns, rows: readonly IndikatorRow[]): number | null {
  for (let column = target.to + 1; column <= Math.min(header.right + 1, view.right); column++) {
    const named = header.columns.find((each) => each.column <= column && column <= each.to);
    if (named !== undefined && (!isUnknown(named) || named.periode !== null || named.year !== null || named.foreign || named.money)) continue;
    const filled = rows.filter(({ row }) => /^[<>≤≥]?\s*\d/.test(view.text(row, column)) && !/^(?:19|20)\d{2}$/.test(view.text(row, column)));
    if (filled.length * 2 > rows.length) return column;
  }
  return null;
}

/** What a header lacks to be PK's, as it should be called; null where it lacks nothing, or more than one column. */
function missingOf({ columns }: Header): 'Indikator Kinerja' | 'Target' | null {
  const own = (concept: Concept): readonly HeaderColumn[] => columns.filter((column) => column.concept === concept && !column.money && !column.foreign && column.periode === null);
  const has = (concept: Concept): boolean => own(concept).length > 0;
  if (columns.some(({ concept }) => concept === 'anggaran' || concept === 'kegiatan' || concept === 'program') || !has('realisasi')) return null;
  if (own('indikator').length === 1 && !columns.some(({ concept }) => concept === 'target')) return 'Target';
  return has('sasaran') && has('target') && !columns.some(({ concept }) => concept === 'indikator') ? 'Indikator Kinerja' : null;
}

/** What a header lacks to be one of a budget and what was spent of it; null where it lacks nothing, or more than one column. */
function missingOfBudget({ columns }: Header): 'Uraian' | 'Anggaran' | 'Realisasi' | null {
  const has = (...concepts: readonly Concept[]): boolean => columns.some(({ concept }) => concepts.includes(concept));
  if (has('indikator', 'target', 'sasaran')) return null;
  const missing = [has('uraian', 'program', 'kegiatan', 'kode') ? null : 'Uraian', has('anggaran') ? null : 'Anggaran', has('realisasi') ? null : 'Realisasi'] as const;
  const [only, ...more] = missing.filter((name) => name !== null);
  return only === undefined || more.length > 0 ? null : only;
}

/** `kolom-tidak-ditemukan` at the first table that has all that a PK, or a budget, needs but one column; null without one. */
export function kolomHilang(view: SheetView, headers: readonly Header[], kind: 'pk' | 'apbd'): Issue | null {
  for (const header of headers) {
    const column = kind === 'pk' ? missingOf(header) : missingOfBudget(header);
    if (column !== null) return { code: 'kolom-tidak-ditemukan', severity: 'error', sheet: view.sheet.name, cell: addressOf(header.top, header.left), value: null, params: { column } };
  }
  return null;
}
