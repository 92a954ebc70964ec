/** A scale of the agency's own while it is being written: what the fields hold, what is wrong with it, and the scale it gives. */
import { skalaSendiri } from '../core/compute/capaianSettings';
import { validateSkala } from '../core/compute/kategori';
import type { SkalaProblem } from '../core/model/skala';
import type { SkalaSendiri } from '../core/record/settings';
import { toText } from '../core/exact/decimal';
import type { SkalaKategori } from '../core/rules/skalaKategori';

export interface PitaDraft {
  readonly kategori: string;
  /** Whether the lower end itself belongs to the band. */
  readonly termasuk: boolean;
  /** The lower end in percent as it was typed; of the last band it does not count. */
  readonly nilai: string;
}

/** From the highest band down. */
export interface SkalaDraft {
  readonly nama: string;
  readonly dasarHukum: string;
  readonly pita: readonly PitaDraft[];
}

export interface DraftProblem {
  readonly code: SkalaProblem['code'] | 'bukan-angka' | 'tanpa-nama';
  /** The band, counted from 0; -1 for the scale as a whole. */
  readonly pita: number;
}

export const MOST_PITA = 20;

/** A lower end as the settings keep it: up to four digits and two decimals, with a point. */
const NILAI = /^\d{1,4}(?:\.\d{1,2})?$/;

function nilaiOf(typed: string): string {
  return typed.trim().replace('%', '').trim().replace(',', '.');
}

/** The fields of a scale that stands in the settings. */
export function draftOf({ nama, dasarHukum = '', pita }: SkalaSendiri): SkalaDraft {
  return { nama, dasarHukum, pita: pita.map(({ kategori, dari }) => ({ kategori, termasuk: dari?.termasuk ?? true, nilai: dari?.nilai.replace('.', ',') ?? '' })) };
}

/** A built-in scale to begin from. */
export function draftFrom({ pita }: SkalaKategori): SkalaDraft {
  return { nama: '', dasarHukum: '', pita: pita.map(({ kategori, dari }) => ({ kategori, termasuk: dari?.termasuk ?? true, nilai: dari === null ? '' : toText(dari.nilai).replace('.', ',') })) };
}

/** The scale that the fields give; it may be unsound. */
export function skalaOfDraft({ nama, dasarHukum, pita }: SkalaDraft): SkalaSendiri {
  return {
    nama: nama.trim(),
    dasarHukum: dasarHukum.trim(),
    pita: pita.map(({ kategori, termasuk, nilai }, index) => ({ kategori: kategori.trim(), dari: index === pita.length - 1 ? null : { nilai: nilaiOf(nilai), termasuk } })),
  };
}

/** Everything that keeps the scale from being used. */
export function problemsOf(draft: SkalaDraft): readonly DraftProblem[] {
  const unnamed: DraftProblem[] = draft.nama.trim() === '' ? [{ code: 'tanpa-nama', pita: -1 }] : [];
  const ends = draft.pita.slice(0, -1).flatMap(({ nilai }, pita): DraftProblem[] => (NILAI.test(nilaiOf(nilai)) ? [] : [{ code: 'bukan-angka', pita }]));
  // Bands are compared only where every end is a number.
  return [...unnamed, ...(ends.length > 0 ? ends : validateSkala(skalaSendiri(skalaOfDraft(draft))))];
}
