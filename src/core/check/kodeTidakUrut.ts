/** Kode rekening that do not ascend. */
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { issueAt } from './issueAt';
import { hasParts, kodePlace, partsOf } from './kode';

/** Part by part: as numbers where both are, so that 9 comes before 10. */
function isBefore(a: readonly string[], b: readonly string[]): boolean {
  for (let index = 0; index < a.length; index++) {
    const left = a[index] ?? '';
    const other = b[index] ?? '';
    if (left === other) continue;
    const numbers = /^\d+$/.test(left) && /^\d+$/.test(other);
    if (!numbers) return left < other;
    if (Number(left) !== Number(other)) return Number(left) < Number(other);
  }
  return false;
}

/** `kode-tidak-urut`, once per sheet, at the first code below a higher one of the same parent and length. */
export function checkKodeTidakUrut({ apbd }: CheckInput): Issue[] {
  if (apbd === null) return [];
  const last = new Map<string, readonly string[]>();
  for (const source of apbd.table.rows) {
    const { kode } = source;
    if (!hasParts(kode)) continue;
    const parts = partsOf(kode);
    const key = `${source.parent ?? ''} ${source.bagian} ${source.level} ${parts.length}`;
    const previous = last.get(key);
    if (previous !== undefined && isBefore(parts, previous)) return [issueAt('info', 'kode-tidak-urut', kodePlace(apbd.table, source), { kode })];
    last.set(key, parts);
  }
  return [];
}
