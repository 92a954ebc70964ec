/** How capaian is computed in a workbook: its settings as the computation takes them. */
import { parseDigits } from '../exact/decimal';
import type { DasarRata } from '../model/indikator';
import type { SkalaSendiri, WorkbookSettings } from '../record/settings';
import type { BatasCapaian, BentukTurun } from '../rules/rumusCapaian';
import { pitaFrom, SKALA_BAWAAN, SKALA_LKJ, type SkalaKategori } from '../rules/skalaKategori';
import { validateSkala } from './kategori';

/** What an agency may decide for itself; the defaults carry their source in the rules. */
export interface CapaianSettings {
  readonly skala: SkalaKategori;
  readonly bentukTurun: BentukTurun;
  readonly batas: BatasCapaian | null;
  /** What the OPD's capaian is the mean of. A sasaran's is always that of its indikator. */
  readonly rataRata: DasarRata;
}

/** A scale of the agency's own as the computation takes it; whether it is sound is another question (validateSkala). */
export function skalaSendiri({ pita }: SkalaSendiri): SkalaKategori {
  return {
    id: 'sendiri',
    pita: pitaFrom(pita.map(({ kategori, dari }) => ({ kategori, dari: dari === null ? null : { nilai: parseDigits(dari.nilai), termasuk: dari.termasuk } }))),
  };
}

/** A scale that would give a capaian no kategori or two is not taken. */
function skalaOf(skala: WorkbookSettings['skala']): SkalaKategori {
  if (typeof skala === 'string') return SKALA_BAWAAN.find(({ id }) => id === skala) ?? SKALA_LKJ;
  const own = skalaSendiri(skala);
  return validateSkala(own).length === 0 ? own : SKALA_LKJ;
}

export function capaianSettingsOf({ skala, bentukTurun, batas, rataRata }: WorkbookSettings): CapaianSettings {
  return { skala: skalaOf(skala), bentukTurun, batas, rataRata };
}
