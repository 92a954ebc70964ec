/** Which way is better by the capaian that somebody typed, where the worksheet does not say it. */
import { isArahStated } from '../compute/arahPilihan';
import { compareTyped } from '../compute/audit';
import { computeCapaian } from '../compute/capaian';
import type { IndikatorResult, IndikatorRow } from '../model/indikator';
import { wordThatSuggestsTurun } from '../read/arah';
import { KATA_DITANGANI, KATA_SASARAN_LAYANAN } from '../rules/arah';
import type { BentukTurun } from '../rules/rumusCapaian';

const DITANGANI = new RegExp(`(?<![a-z])(?:${KATA_DITANGANI})(?![a-z])`);
const SASARAN_LAYANAN: readonly string[] = KATA_SASARAN_LAYANAN.split('|');

function mayBeTurun(source: IndikatorRow): boolean {
  return source.arah === 'naik' && source.arahDari !== 'pengaturan' && !isArahStated(source);
}

/** The word of a name to ask the arah about; none where the name says that those it names are helped or their cases settled. */
export function wordOfTurun(source: IndikatorRow): string | null {
  const word = mayBeTurun(source) ? wordThatSuggestsTurun(source.indikator) : null;
  if (word === null) return null;
  return SASARAN_LAYANAN.includes(word) && DITANGANI.test(source.indikator.toLowerCase().replace(/\s+/g, ' ')) ? null : word;
}

/**
 * The form of "turun" by which a typed capaian that differs from the computed one is right; undefined without one. T/R may also be a
 * formula the wrong way round, so it counts only where the indikator's name suggests it.
 */
export function bentukTertulis({ source, capaian }: IndikatorResult): BentukTurun | undefined {
  const { typedCapaian, target, realisasi } = source;
  if (typedCapaian === null || capaian === null || !mayBeTurun(source) || compareTyped(typedCapaian, capaian) === 'equal') return undefined;
  return (['(2T-R)/T', 'T/R'] as const).find((bentukTurun) => {
    const turun = computeCapaian({ target, realisasi, arah: 'turun', bentukTurun, batas: null, belumBerjalan: false });
    return turun.kind === 'computed' && compareTyped(typedCapaian, turun.percent) === 'equal' && (bentukTurun !== 'T/R' || wordOfTurun(source) !== null);
  });
}
