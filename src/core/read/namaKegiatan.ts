/** Names of program and kegiatan as two sheets spell them. */
import { KATA_SETARA } from '../rules/namaSetara';
import { distance } from './distance';

/** Two names of one kegiatan may differ by this many letters. */
const EDITS = 2;
/** Shorter words differ by a letter because they are others ("desa", "dasa"): they are never edited. */
const SHORTEST_EDITED = 5;

/** A number, code, roman number or letter before a name, several of them too ("1. ", "1.06.02.2.01 ", "II. ", "a) "). */
export const NOMOR = /^(?:[-–—•▪●*·]\s*|\(?(?:[ivx]+|[a-z])[.)]\s+|\(?\d[\d.]*[.)]?\s+|\d{1,2}[.)])+/;

/** A bullet, letter, roman number, number or kode rekening that stands before a name; a number that begins the name itself is none. */
const MARK_SHOWN = /^(?:[-–—•▪●*·]\s*|\(?(?:[ivx]{1,5}|[a-z])[.)]\s+|\(?\d{1,3}[.)](?!\d)\s*|\d+(?:\.\d+){2,}[.)]?\s+)+/i;

/** The name as typed, on one line, without what numbers it: tables number anew. */
export function namaTanpaNomor(nama: string): string {
  return nama.replace(/\s+/g, ' ').trim().replace(MARK_SHOWN, '');
}

/** Without case and punctuation, without the number or the level's word ("Program", "Kegiatan") before it; "&" is "dan". */
export function namaKegiatanKey(nama: string): string {
  return nama
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(NOMOR, '')
    .replace(/^(?:program|sub ?-?kegiatan|kegiatan)\b[\s:.-]*/, '')
    .replace(/&/g, ' dan ')
    .replace(/[^\p{L}\p{N}()]+/gu, ' ')
    .replace(/\s*([()])\s*/g, ' $1 ')
    .trim()
    .split(/\s+/)
    .map((word) => KATA_SETARA.get(word) ?? word)
    .join(' ');
}

/** What stands in parentheses tells kegiatan of one name apart: (Budi Utama), (Tri Murni). */
function splitKey(key: string): { readonly words: readonly string[]; readonly fixed: string } {
  const fixed: string[] = [];
  const rest = key.replace(/\(([^()]*)\)?/g, (_, inner: string) => {
    fixed.push(inner.trim());
    return ' ';
  });
  return { words: rest.split(/[\s)]+/).filter((word) => word !== ''), fixed: fixed.join('|') };
}

/**
 * True where two keys are one name with at most two letters wrong. Words in parentheses, short words and words with digits are never
 * edited: they are what tells kegiatan apart ("(Budi Utama)", "Tahap I", "2020").
 */
export function isNearKegiatan(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > EDITS) return false;
  const left = splitKey(a);
  const right = splitKey(b);
  if (left.fixed !== right.fixed) return false;
  // Only spaces differ: "E Warong", "EWarong".
  if (left.words.join('') === right.words.join('')) return true;
  if (left.words.length !== right.words.length) return false;
  let edits = 0;
  for (const [index, word] of left.words.entries()) {
    const other = right.words[index] ?? '';
    if (word === other) continue;
    if (/\d/.test(word + other) || Math.min(word.length, other.length) < SHORTEST_EDITED) return false;
    edits += distance(word, other, EDITS);
    if (edits > EDITS) return false;
  }
  return true;
}
