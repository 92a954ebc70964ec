/** The name of an indikator, and what it says. */

/** Words and digits with single spaces between them: nothing to take out of it. */
const PLAIN = /^[a-z0-9%]+(?: [a-z0-9%]+)*$/;

/** Without what only numbers or marks it: "a. Jumlah …" → "jumlah …", lower case, without punctuation. */
export function normalisedIndikator(indikator: string): string {
  const lower = indikator.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-•*–—] ?|\(?(?:\d{1,2}|[a-z])[.)] ?)+/, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

/** True for "Persentase …" in its spellings. */
export function isNamedPersentase(indikator: string): boolean {
  return /^(?:persentase|prosentase|presentase|persen|percentage|%)/.test(normalisedIndikator(indikator));
}
