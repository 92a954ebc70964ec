/** Kode rekening that do not ascend. */
import type { AnggaranLevel } from '../model/anggaran';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { issueAt } from './issueAt';
import { hasParts, kodePlace, partsOf, siblingsOf, type Siblings } from './kode';

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

/** The last code of a level and length. */
interface Coded {
  readonly level: AnggaranLevel;
  parts: readonly string[];
}

/** `kode-tidak-urut`, once per sheet, at the first code below a higher one of the same parent and length. */
export function checkKodeTidakUrut({ apbd }: CheckInput): Issue[] {
  if (apbd === null) return [];
  const last = new Map<Siblings, Coded[]>();
  for (const source of apbd.table.rows) {
    const { kode } = source;
    if (!hasParts(kode)) continue;
    const parts = partsOf(kode);
    const siblings = last.get(siblingsOf(source)) ?? [];
    const previous = siblings.find(({ level, parts: others }) => level === source.level && others.length === parts.length);
    if (previous === undefined) {
      siblings.push({ level: source.level, parts });
      last.set(siblingsOf(source), siblings);
      continue;
    }
    if (isBefore(parts, previous.parts)) return [issueAt('info', 'kode-tidak-urut', kodePlace(apbd.table, source), { kode })];
    previous.parts = parts;
  }
  return [];
}
