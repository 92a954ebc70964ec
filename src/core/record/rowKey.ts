/**
 * Keys that find a row again after sorting and inserting, and that say nothing about it: a short hash of its name
 * (kode + uraian, or the indikator's text).
 */

const KEY_LENGTH = 7;

/** A 53-bit hash of good spread (cyrb53, public domain); it need not resist an attacker: a false key only makes a cell "typed". */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}

function keyOf(text: string): string {
  const normal = text.normalize('NFKC').replace(/\s{2,}|[^\S ]/g, ' ').trim().toLowerCase();
  return (hash53(normal) % 36 ** KEY_LENGTH).toString(36).padStart(KEY_LENGTH, '0');
}

/**
 * One key per text, in the same order; the second row of the same key gets "~2", and so on, so that all are unique.
 * Case and the amount of white space do not count.
 */
export function rowKeys(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const key = keyOf(text);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}~${times}`;
  });
}
