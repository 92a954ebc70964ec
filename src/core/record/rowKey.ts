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

/** Two digits in base 36. toString(36) takes ten times as long on numbers beyond 32 bits. */
const PAIRS: readonly string[] = Array.from({ length: 36 ** 2 }, (_, pair) => pair.toString(36).padStart(2, '0'));

/** The last digits of a number in base 36, as many as a key has. */
function lastDigits(number: number): string {
  let rest = number;
  let digits = '';
  while (digits.length < KEY_LENGTH) {
    digits = (PAIRS[rest % 36 ** 2] ?? '') + digits;
    rest = Math.floor(rest / 36 ** 2);
  }
  return digits.slice(-KEY_LENGTH);
}

/** Nothing to unify in it: printable ASCII, words one space apart. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

function unified(text: string): string {
  return (PLAIN.test(text) ? text : text.normalize('NFKC').replace(/\s+/g, ' ').trim()).toLowerCase();
}

function keyOf(text: string): string {
  return lastDigits(hash53(unified(text)));
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
