/** Names of indikator as several sheets write them: what one is joined by. */
import { KATA_SETARA, SINGKATAN } from '../rules/namaSetara';

/** A bullet, letter or number before a name; several of them may stand there ("1) a. Jumlah …"). */
const MARK = /^(?:[-–—•▪●*·]\s*|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.)]\s*)+/i;

/** The wording of a name and nothing else: without its bullet or letter, one space between words, whatever the capitals. Two names are exactly the same where this is. */
export function wordingOf(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().replace(MARK, '').toLowerCase();
}

/** Words that an abbreviation leaves out. */
const UNCOUNTED = new Set(['dan', 'yang', 'di', 'ke', 'dari', 'untuk', 'pada', 'serta', 'bagi']);

/** The longest run of words that an abbreviation may stand for. */
const MOST_SPELLED_OUT = 12;

/** "pemerlu pelayanan kesejahteraan sosial (ppks)" → "ppks": words followed by their own initials in parentheses are those initials. */
function withoutSpelledOut(text: string): string {
  const kept: string[] = [];
  for (const token of text.split(/[\s/]+/)) {
    kept.push(token);
    const short = /^\((\p{L}{2,10})\)/u.exec(token)?.[1];
    if (short === undefined) continue;
    const before = kept.slice(0, -1);
    const initials = (from: number, counted: (word: string) => boolean): string => before.slice(from).filter(counted).map((word) => word[0] ?? '').join('');
    for (let from = before.length - 1; from >= Math.max(0, before.length - MOST_SPELLED_OUT); from -= 1) {
      if (UNCOUNTED.has(before[from] ?? '') || (initials(from, () => true) !== short && initials(from, (word) => !UNCOUNTED.has(word)) !== short)) continue;
      kept.splice(from, before.length - from);
      break;
    }
  }
  return kept.join(' ');
}

/**
 * What the name of an indikator is joined by across sheets; '' for a text without a word. Ignores case, punctuation, spacing and line
 * breaks, a bullet, letter or number before the name, the words behind an abbreviation ("Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)" is
 * "PPKS"), and forms of one word ("mendapat", "mendapatkan"; src/core/rules/namaSetara.ts). Never a key for sasaran.
 */
export function indikatorNameKey(text: string): string {
  const bare = wordingOf(text).replace(/&/g, ' dan ').replace(/^%\s*/, 'persentase ');
  let words = withoutSpelledOut(bare).replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
  words = words.split(' ').map((word) => KATA_SETARA.get(word) ?? word).join(' ');
  for (const [long, short] of SINGKATAN) words = ` ${words} `.replaceAll(` ${long} `, ` ${short} `).replaceAll(` ${short} ${short} `, ` ${short} `).trim();
  return words.replace(/^persen /, 'persentase ');
}
