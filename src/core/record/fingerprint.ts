/** Short fingerprints by which a change is told later. FNV-1a, 32 bits: for telling apart, not against forgery. They stand in records: a change of them makes every older record look changed. */

const PRIME = 0x01000193;

/** The hash of nothing: where every one begins. */
export const NOTHING = 0x811c9dc5;

/** One word (32 bits) more, with the upper half folded in: a word's high bits would reach no low ones otherwise. */
export function mixed(hash: number, word: number): number {
  const product = Math.imul(hash ^ word, PRIME);
  return product ^ (product >>> 15);
}

/** A hash as it is kept: base 36. */
export function asText(hash: number): string {
  return (hash >>> 0).toString(36);
}

/** The fingerprint of a text, by its UTF-16 units. */
export function fingerprint(text: string): string {
  let hash = NOTHING;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return asText(hash);
}
