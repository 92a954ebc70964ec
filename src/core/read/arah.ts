/** Which way is better: what a column says, and which names should make a reader ask. */
import type { Arah } from '../model/number';
import { KATA_ARAH, KATA_PERIKSA_ARAH } from '../rules/arah';

const ARAH_BY_WORD: ReadonlyMap<string, Arah> = new Map(
  (['naik', 'turun', 'rentang', 'stabil'] as const).flatMap((arah) => KATA_ARAH[arah].map((word): [string, Arah] => [word, arah])),
);

/** Whole words only: "kasus" is not in "perkasusan". */
const PERIKSA_ARAH = new RegExp(`(?<![a-z])(?:${KATA_PERIKSA_ARAH})(?![a-z])`);

/** The arah that a cell of a column Arah, Polaritas or Jenis names; null when it names none (blank included). */
export function arahNamed(text: string): Arah | null {
  const words = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const whole = ARAH_BY_WORD.get(words);
  if (whole !== undefined) return whole;
  // "Maksimasi (naik)", "Polaritas positif", "Negatif/Minimize": every word that names an arah must name the same.
  const named = new Set(words.split(/[\s/(),;:]+/).flatMap((word) => ARAH_BY_WORD.get(word) ?? []));
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** The word in an indikator's name that suggests that less is better ("angka kemiskinan"), or null. */
export function wordThatSuggestsTurun(indikator: string): string | null {
  return PERIKSA_ARAH.exec(indikator.toLowerCase().replace(/\s+/g, ' '))?.[0] ?? null;
}
