/** Comparing words of sheets: case, punctuation and spacing never matter. */

/** Already as wordsOf leaves it: most cells are, once in lower case. */
const PLAIN = /^[a-z0-9%()./+&-]+(?: [a-z0-9%()./+&-]+)*$/;

/** Lower case, one space between words, signs other than %, (, ), ., / turned into spaces. */
export function wordsOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower === '' || PLAIN.test(lower)) return lower;
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}%()./+&-]+/gu, ' ').trim();
}

/** Letters spread out ("J U M L A H") are brought together. */
export function closeUp(text: string): string {
  const words = wordsOf(text);
  return /^(?:\p{L} ){2,}\p{L}$/u.test(words) ? words.replace(/ /g, '') : words;
}
