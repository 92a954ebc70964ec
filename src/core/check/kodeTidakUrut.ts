/** Kode rekening that do not ascend. */
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { issueAt } from './issueAt';
import { countParts, hasParts, kodePlace, partsOf } from './kode';

/** Part by part: as numbers where both are, so that 9 comes before 10. */
function isBefore(a: string, b: string): boolean {
  const right = partsOf(b);
  for (const [index, left] of partsOf(a).entries()) {
    const other = right[index] ?? '';
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
  const last = new Map<string, string>();
  for (const source of apbd.table.rows) {
    const { kode } = source;
    if (!hasParts(kode)) continue;
    const key = `${source.parent ?? ''} ${source.bagian} ${source.level} ${countParts(kode)}`;
    const previous = last.get(key);
    if (previous !== undefined && isBefore(kode, previous)) return [issueAt('info', 'kode-tidak-urut', kodePlace(apbd.table, source), { kode })];
    last.set(key, kode);
  }
  return [];
}
