/** Letter grades and levels: what a text names, and which score goes with it. */
import { compare } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { NumberReading, ReadNote } from '../model/number';
import { PREDIKAT_AKIP, SKOR_TERTINGGI } from '../rules/predikatAkip';
import { KATA_TINGKAT, TINGKAT } from '../rules/tingkat';

const BATAS_BAWAH: ReadonlyMap<string, Decimal> = new Map(PREDIKAT_AKIP.map(({ predikat, batasBawah }) => [predikat, { coefficient: batasBawah, scale: 0 }]));

/** The first spelling of each level, by every spelling of it. */
const TINGKAT_BAKU: ReadonlyMap<string, string> = new Map(TINGKAT.map((line) => line.split('|')).flatMap((spellings) => spellings.map((spelling) => [spelling, spellings[0] ?? spelling])));

const TINGKAT_BERNOMOR = new RegExp(`^(?:${KATA_TINGKAT}) (?:\\d{1,2}|[ivx]{1,4})$`);

/** Scores run from 0 to 100. */
export function isSkor(d: Decimal): boolean {
  return d.coefficient >= 0n && compare(d, { coefficient: SKOR_TERTINGGI, scale: 0 }) <= 0;
}

/** The letter that a score has (PermenPAN-RB 12/2015): 70,00 is B, 70,01 is BB. Null outside 0–100. */
export function predikatOf(skor: Decimal): string | null {
  if (!isSkor(skor)) return null;
  for (const { predikat, batasBawah } of PREDIKAT_AKIP) {
    if (batasBawah === 0n || compare(skor, { coefficient: batasBawah, scale: 0 }) > 0) return predikat;
  }
  return null;
}

/** The number that stands for a letter as a target: its lower bound (BB = 70). Null when the letter is not a grade. */
export function batasBawahOf(predikat: string): Decimal | null {
  return BATAS_BAWAH.get(predikat) ?? null;
}

/** The grade's letters in capitals, or null when the text is no grade. */
export function predikatNamed(text: string): string | null {
  const letters = text.toUpperCase();
  return BATAS_BAWAH.has(letters) ? letters : null;
}

function normalised(text: string): string {
  return text.toLowerCase().replace(/[“”"'.]/g, '').replace(/\s+/g, ' ').trim();
}

/** What a letter is in the indikator of this name: a grade of accountability, or a level of another scale. */
export function letterReading(predikat: string, { survei }: { readonly survei?: boolean }, notes: readonly ReadNote[] = []): NumberReading {
  return survei === true ? { kind: 'level', text: predikat, notes } : { kind: 'predikat', predikat, notes };
}

/** True when the text names a level without a scale: opini WTP, Zona Hijau, Level 3. */
export function isTingkat(text: string): boolean {
  const name = normalised(text);
  return TINGKAT_BAKU.has(name) || TINGKAT_BERNOMOR.test(name);
}

/** The same level under whatever spelling: "WTP" and "Wajar Tanpa Pengecualian". */
export function sameTingkat(a: string, b: string): boolean {
  const left = normalised(a);
  const right = normalised(b);
  return (TINGKAT_BAKU.get(left) ?? left) === (TINGKAT_BAKU.get(right) ?? right);
}
