/** Names of programs as two sheets spell them: what counts as the same name, and what as the same name misspelt. */
import { distance } from '../read/distance';
import { NOMOR } from '../read/namaKegiatan';

/** Edits that a name may differ by, and that one of its words may. */
const EDITS = 3;
const EDITS_PER_WORD = 2;
/** Shorter words differ by a letter because they are others ("desa", "dasa"): they are never edited. */
const SHORTEST_EDITED = 5;

/** Without case, punctuation, the word "Program", a code or number before it; "&" is "dan". */
export function normalisedNama(nama: string): string {
  const words = nama
    .toLowerCase()
    .trim()
    .replace(NOMOR, '')
    .replace(/&/g, ' dan ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words.replace(/^program /, '');
}

/** The edits from one word to another; more than any name may have when the words are different ones. */
function wordEdits(a: string, b: string): number {
  if (a === b) return 0;
  if (/\d/.test(a + b) || Math.min(a.length, b.length) < SHORTEST_EDITED) return EDITS + 1;
  const edits = distance(a, b, EDITS_PER_WORD);
  return edits > EDITS_PER_WORD ? EDITS + 1 : edits;
}

/** True when two normalised names are one name, spelt differently: the same words, a few letters apart, or the same letters with other spaces. */
export function isMisspelling(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > EDITS + 1) return false;
  if (a.replace(/ /g, '') === b.replace(/ /g, '')) return true;
  const left = a.split(' ');
  const right = b.split(' ');
  if (left.length !== right.length) return false;
  let edits = 0;
  for (const [index, word] of left.entries()) {
    edits += wordEdits(word, right[index] ?? '');
    if (edits > EDITS) return false;
  }
  return true;
}
