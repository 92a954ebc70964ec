/** From a capaian to its kategori by a scale, and whether a scale that a user wrote is one. */
import type { SkalaProblem } from '../model/skala';
import { compare, equals, isNegative, subtract } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { BatasKategori, PitaKategori, SkalaKategori } from '../rules/skalaKategori';

/** Capaian have two decimals: bounds may not be finer, and two bounds this far apart leave nothing between them. */
const STEP: Decimal = { coefficient: 1n, scale: 2 };

function reaches(percent: Decimal, dari: BatasKategori | null): boolean {
  if (dari === null) return true;
  const order = compare(percent, dari.nilai);
  return order > 0 || (order === 0 && dari.termasuk);
}

/**
 * The kategori of a capaian of two decimals: the highest band that it reaches.
 * The scale must be valid ({@link validateSkala}); below the last band of one that is not, the answer is ''.
 */
export function kategoriOf(percent: Decimal, skala: SkalaKategori): string {
  return skala.pita.find(({ dari }) => reaches(percent, dari))?.kategori ?? '';
}

/** The lowest two-decimal capaian in a band that begins at `dari`, in hundredths. */
function lowest(dari: BatasKategori): Decimal {
  return dari.termasuk ? dari.nilai : subtract(dari.nilai, { coefficient: -STEP.coefficient, scale: STEP.scale });
}

/** The highest two-decimal capaian in a band that ends at `sampai`. */
function highest(sampai: BatasKategori): Decimal {
  return sampai.termasuk ? sampai.nilai : subtract(sampai.nilai, STEP);
}

/** Names, signs and fineness of one band. */
function bandProblems(pita: PitaKategori, index: number): SkalaProblem[] {
  const problems: SkalaProblem[] = [];
  const batas = [pita.dari, pita.sampai].filter((end) => end !== null);
  if (pita.kategori.trim() === '') problems.push({ code: 'nama-kosong', pita: index });
  if (batas.some(({ nilai }) => isNegative(nilai))) problems.push({ code: 'batas-negatif', pita: index });
  if (batas.some(({ nilai }) => nilai.scale > 2 && nilai.coefficient % 10n ** BigInt(nilai.scale - 2) !== 0n)) problems.push({ code: 'terlalu-halus', pita: index });
  if (pita.dari !== null && pita.sampai !== null && compare(lowest(pita.dari), highest(pita.sampai)) > 0) problems.push({ code: 'pita-kosong', pita: index });
  return problems;
}

/** How a band joins the one above it: nothing between them, nothing twice. */
function jointProblem(above: PitaKategori, below: PitaKategori, index: number): SkalaProblem | null {
  // An open end between two bands covers what the other claims.
  if (above.dari === null || below.sampai === null) return { code: 'tumpang-tindih', pita: index };
  if (below.dari !== null && compare(below.dari.nilai, above.dari.nilai) > 0) return { code: 'tidak-menurun', pita: index };
  const next = lowest(above.dari);
  const last = highest(below.sampai);
  if (equals(subtract(next, last), STEP)) return null;
  return { code: compare(last, next) >= 0 ? 'tumpang-tindih' : 'celah', pita: index };
}

/** Everything that keeps a scale from giving every capaian exactly one kategori; empty when it is sound. */
export function validateSkala(skala: SkalaKategori): readonly SkalaProblem[] {
  const { pita } = skala;
  const first = pita[0];
  const last = pita.at(-1);
  if (first === undefined || last === undefined) return [{ code: 'tanpa-pita', pita: 0 }];
  const problems = pita.flatMap(bandProblems);
  const names = pita.map(({ kategori }) => kategori.trim().toLowerCase());
  names.forEach((name, index) => {
    if (name !== '' && names.indexOf(name) < index) problems.push({ code: 'nama-ganda', pita: index });
  });
  if (first.sampai !== null) problems.push({ code: 'atas-tertutup', pita: 0 });
  pita.slice(1).forEach((below, index) => {
    const above = pita[index];
    const problem = above === undefined ? null : jointProblem(above, below, index + 1);
    if (problem !== null) problems.push(problem);
  });
  // No capaian is below 0, so a last band that includes 0 is as good as an open one.
  if (last.dari !== null && !(last.dari.termasuk && last.dari.nilai.coefficient === 0n)) problems.push({ code: 'bawah-tertutup', pita: pita.length - 1 });
  return problems;
}
