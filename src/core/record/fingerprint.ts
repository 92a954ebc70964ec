/** Short fingerprints of what we wrote, by which an edit is told later. FNV-1a, 32 bits: for telling apart, not against forgery. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** The fingerprint of a text, in base 36. */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return (hash >>> 0).toString(36);
}
