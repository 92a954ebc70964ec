/** Names of indikator that hold their sub-indikator in the same cell. */
import { indikatorNameKey } from './namaIndikator';

/** A name and what stands behind its first line break or " - " in the same cell: sub-indikator, if PK has them, else the rest of the name. */
export interface NameParts {
  readonly head: string;
  readonly rest: readonly string[];
}

/** Takes a name apart at line breaks and free-standing dashes; a hyphen within a word ("rata-rata") parts nothing. */
export function partsOfName(text: string): NameParts {
  const [head = '', ...rest] = text
    .trim()
    .split(/[\r\n]|\s[-–—•]\s/)
    .map((part) => part.trim())
    .filter((part) => indikatorNameKey(part) !== '');
  return { head, rest };
}

/** A name to be found: with the names of its own sub-indikator, for cells that hold them too. */
export interface NamedIndikator {
  readonly name: string;
  readonly subs: readonly string[];
}

/**
 * Which of the candidates the name in a cell means: one whose key is the whole name's; else one whose key is that of the name's head and
 * whose subs are the rest ("a. Jumlah PPKS …\n- Panti Pemerintah\n- Panti Swasta"). Null where none or more than one fits.
 */
export function findIndikator<Candidate extends NamedIndikator>(text: string, candidates: readonly Candidate[]): Candidate | null {
  const unique = (found: readonly Candidate[]): Candidate | null => (found.length === 1 ? (found[0] ?? null) : null);
  const whole = indikatorNameKey(text);
  if (whole === '') return null;
  const exact = candidates.filter(({ name }) => indikatorNameKey(name) === whole);
  if (exact.length > 0) return unique(exact);
  const { head, rest } = partsOfName(text);
  const key = indikatorNameKey(head);
  return unique(
    candidates.filter(({ name, subs }) => {
      const keys = new Set(subs.map(indikatorNameKey));
      return indikatorNameKey(name) === key && rest.every((part) => keys.has(indikatorNameKey(part)));
    }),
  );
}
