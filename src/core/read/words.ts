/** Comparing words of sheets: case, punctuation and spacing never matter. */

/** Lower case, one space between words, signs other than %, (, ), ., / turned into spaces. */
export function wordsOf(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}%()./+&-]+/gu, ' ').replace(/\s+/g, ' ').trim();
}

/** Letters spread out ("J U M L A H") are brought together. */
export function closeUp(text: string): string {
  const words = wordsOf(text);
  return /^(?:\p{L} ){2,}\p{L}$/u.test(words) ? words.replace(/ /g, '') : words;
}
