/** A kode rekening whose parent is missing, although rows like it have theirs. */
import type { AnggaranRow } from '../model/anggaran';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { isRightAbove } from '../read/kodeAnggaran';
import { findingsIn } from './findingsIn';
import { issueAt } from './issueAt';
import { countParts, hasParts, kodePlace, partsOf } from './kode';

/** Rows that should have parents of the same length, by the length of their own code; below zero those of an akun, which is no sub kegiatan. */
function kindOf({ level, kode }: AnggaranRow): number {
  return level === 'rekening' ? -countParts(kode) : countParts(kode);
}

/** How many parts the longest code in the sheet has that this one continues; 0 when there is none. */
function parentLength({ kode, parent }: AnggaranRow, rows: readonly AnggaranRow[], known: ReadonlySet<string>): number {
  const above = rows[parent ?? -1]?.kode ?? '';
  if (isRightAbove(above, kode)) return countParts(above);
  for (let end = kode.lastIndexOf('.'); end > 0; end = kode.lastIndexOf('.', end - 1)) {
    const shorter = kode.slice(0, end);
    if (known.has(shorter)) return countParts(shorter);
  }
  return 0;
}

/** The length that at least half of the rows of a kind have for a parent; 0 when there is no such habit. */
function usualLength(lengths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [usual] = [...counts].filter(([length, count]) => length > 0 && 2 * count >= lengths.length).sort(([a], [b]) => b - a);
  return usual?.[0] ?? 0;
}

/** `kode-tanpa-induk`, at the code, with the parent's code that is missing. */
export function checkKodeTanpaInduk({ apbd }: CheckInput): Issue[] {
  if (apbd === null) return [];
  const known = new Set(apbd.table.rows.map(({ kode }) => kode));
  const found = apbd.table.rows.filter(({ kode }) => hasParts(kode)).map((source) => ({ source, kind: kindOf(source), length: parentLength(source, apbd.table.rows, known) }));
  const lengths = new Map<number, number[]>();
  for (const { kind, length } of found) {
    const list = lengths.get(kind);
    if (list === undefined) lengths.set(kind, [length]);
    else list.push(length);
  }
  const usual = new Map([...lengths].map(([kind, list]) => [kind, usualLength(list)]));
  return findingsIn(found, ({ source, kind, length }) => {
    const expected = usual.get(kind) ?? 0;
    if (length >= expected) return [];
    const parent = partsOf(source.kode).slice(0, expected).join('.');
    return [issueAt('warning', 'kode-tanpa-induk', kodePlace(apbd.table, source), { kode: source.kode, parent })];
  });
}
