/** Kode rekening that do not ascend. */
import type { AnggaranLevel } from '../model/anggaran';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { issueAt } from './issueAt';
import { countParts, hasParts, kodePlace, siblingsOf, type Siblings } from './kode';

/** A code's part that begins there. */
function partFrom(kode: string, start: number): string {
  const end = kode.indexOf('.', start);
  return end < 0 ? kode.slice(start) : kode.slice(start, end);
}

/** Part by part from the first that differs: by the numbers they begin with, so that 9 and 9a come before 10. Of as many parts both. */
function isBefore(kode: string, other: string): boolean {
  let same = 0;
  while (same < kode.length && kode[same] === other[same]) same++;
  const start = kode.lastIndexOf('.', same - 1) + 1;
  const [left, right] = [partFrom(kode, start), partFrom(other, start)];
  if (left === right) return false;
  const gap = parseInt(left, 10) - parseInt(right, 10);
  // No number where one of them begins with none.
  if (gap < 0 || gap > 0) return gap < 0;
  if (/\D/.test(left + right)) return left < right;
  // 01 and 1: what follows decides.
  return isBefore(kode.slice(start + left.length + 1), other.slice(start + right.length + 1));
}

/** The last code of a level and length. */
interface Coded {
  readonly level: AnggaranLevel;
  readonly length: number;
  kode: string;
}

/** `kode-tidak-urut`, once per sheet, at the first code below a higher one of the same parent and length. */
export function checkKodeTidakUrut({ apbd }: CheckInput): Issue[] {
  if (apbd === null) return [];
  const lastOf = new Map<Siblings, Coded[]>();
  for (const source of apbd.table.rows) {
    const { kode } = source;
    if (!hasParts(kode)) continue;
    const length = countParts(kode);
    const siblings = lastOf.get(siblingsOf(source)) ?? [];
    const previous = siblings.find((last) => last.level === source.level && last.length === length);
    if (previous === undefined) {
      siblings.push({ level: source.level, length, kode });
      lastOf.set(siblingsOf(source), siblings);
      continue;
    }
    if (isBefore(kode, previous.kode)) return [issueAt('info', 'kode-tidak-urut', kodePlace(apbd.table, source), { kode })];
    previous.kode = kode;
  }
  return [];
}
