/** The name of an indikator, and what it says. */

/** Without what only numbers or marks it: "a. Jumlah …" → "jumlah …", lower case, without punctuation. */
export function normalisedIndikator(indikator: string): string {
  return indikator
    .toLowerCase()
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
