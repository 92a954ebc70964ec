/** A kode rekening that two rows bear. */
import type { AnggaranRow } from '../model/anggaran';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { addressOf } from '../record/address';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';
import { hasParts, kodePlace, siblingsOf, type Siblings } from './kode';

/** `kode-ganda`, at the later row. Akun repeat under every sub kegiatan: only rows of one parent are compared. */
export function checkKodeGanda({ apbd }: CheckInput): Issue[] {
  if (apbd === null) return [];
  const first = new Map<Siblings, Map<string, AnggaranRow>>();
  return findingsIn(apbd.table.rows, (source) => {
    if (!hasParts(source.kode)) return [];
    const siblings = first.get(siblingsOf(source));
    const earlier = siblings?.get(source.kode);
    if (earlier === undefined) {
      if (siblings === undefined) first.set(siblingsOf(source), new Map([[source.kode, source]]));
      else siblings.set(source.kode, source);
      return [];
    }
    const other = kodePlace(apbd.table, earlier);
    return [issueAt('warning', 'kode-ganda', kodePlace(apbd.table, source), { kode: source.kode, other: addressOf(other.row, other.column) })];
  });
}
