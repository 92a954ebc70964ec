/** A kode rekening that two rows bear. */
import type { AnggaranRow } from '../model/anggaran';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { addressOf } from '../record/address';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';
import { hasParts, kodePlace } from './kode';

/** `kode-ganda`, at the later row. Akun repeat under every sub kegiatan: only rows of one parent are compared. */
export function checkKodeGanda({ apbd }: CheckInput): Issue[] {
  if (apbd === null) return [];
  const first = new Map<string, AnggaranRow>();
  return findingsIn(apbd.table.rows, (source) => {
    if (!hasParts(source.kode)) return [];
    const key = `${source.parent ?? ''} ${source.bagian} ${source.kode}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, source);
      return [];
    }
    const other = kodePlace(apbd.table, earlier);
    return [issueAt('warning', 'kode-ganda', kodePlace(apbd.table, source), { kode: source.kode, other: addressOf(other.row, other.column) })];
  });
}
