/** Which year a text speaks of. */

/** What stands between the years of a period, for patterns. */
export const SAMPAI = String.raw`\s*(?:-|–|—|\/|s\s*\/?\.?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*`;

const PERIOD = new RegExp(`(?:19|20)\\d{2}${SAMPAI}(?:19|20)\\d{2}`, 'gi');

/** Every year in a text; a period (2016–2021) counts as none. */
export function yearsIn(text: string): readonly number[] {
  return [...text.replace(PERIOD, ' ').matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map((found) => Number(found[1]));
}

/** The year a title names: the later of `TAHUN 2018 S/D TAHUN 2020`, never a Renstra's or RPJMD's period. */
export function yearOfTitle(lines: readonly string[]): number | null {
  const years = lines.filter((line) => /tahun|\bta\b|t\.a|20\d{2}/i.test(line)).flatMap((line) => yearsIn(line));
  return years.length === 0 ? null : Math.max(...years);
}
