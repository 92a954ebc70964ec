/** Scales that turn a capaian (percent, two decimals) into a kategori. A scale is data: PermenPAN-RB 53/2014 prescribes none. */
import { parseDigits } from '../exact/decimal';
import type { Decimal } from '../model/decimal';

/** One end of a band. */
export interface BatasKategori {
  readonly nilai: Decimal;
  /** True when the value itself belongs to the band. */
  readonly termasuk: boolean;
}

/** One band; null is an open end: below everything, above everything. */
export interface PitaKategori {
  readonly kategori: string;
  readonly dari: BatasKategori | null;
  readonly sampai: BatasKategori | null;
}

export interface SkalaKategori {
  readonly id: string;
  /** From the highest band down, without gap or overlap. */
  readonly pita: readonly PitaKategori[];
}

/** Bands from their lower ends, the highest first: each reaches up to where the one above begins. */
export function pitaFrom(bands: readonly Pick<PitaKategori, 'kategori' | 'dari'>[]): readonly PitaKategori[] {
  let sampai: BatasKategori | null = null;
  return bands.map(({ kategori, dari }) => {
    const pita: PitaKategori = { kategori, dari, sampai };
    sampai = dari === null ? null : { nilai: dari.nilai, termasuk: !dari.termasuk };
    return pita;
  });
}

/** A band's lower end as people write it: "> 100", "≥ 75"; the last band has none. */
function band(kategori: string, tanda: '>' | '≥' | null, nilai: string): Pick<PitaKategori, 'kategori' | 'dari'> {
  return { kategori, dari: tanda === null ? null : { nilai: parseDigits(nilai), termasuk: tanda === '≥' } };
}

/** The printed bands "75 % sampai 100 %" and "55 % sampai 75 %" overlap at 75: the upper band has it. */
export const SKALA_LKJ: SkalaKategori = {
  id: 'lkj',
  pita: pitaFrom([band('Sangat Baik', '>', '100'), band('Baik', '≥', '75'), band('Cukup', '≥', '55'), band('Kurang', null, '')]),
};

/** The regulation prints whole percents (91–100, 76–90, 66–75, 51–65, up to 50); read as lower bounds they leave no gap between 90 and 91. */
export const SKALA_PERMENDAGRI_86_2017: SkalaKategori = {
  id: 'permendagri-86-2017',
  pita: pitaFrom([band('Sangat Tinggi', '≥', '91'), band('Tinggi', '≥', '76'), band('Sedang', '≥', '66'), band('Rendah', '≥', '51'), band('Sangat Rendah', null, '')]),
};

/** The scales that can be chosen without writing one; the first is the default. */
export const SKALA_BAWAAN: readonly SkalaKategori[] = [SKALA_LKJ, SKALA_PERMENDAGRI_86_2017];

/** What they are called and what they rest on, by their ids. */
export const DASAR_SKALA: Readonly<Record<string, { readonly nama: string; readonly dasarHukum: string }>> = {
  lkj: { nama: 'Skala LKj (Tabel 3.1)', dasarHukum: 'Skala pengukuran capaian sasaran kinerja yang ditetapkan dalam LKj; PermenPAN-RB 53/2014 tidak menetapkan skala' },
  'permendagri-86-2017': { nama: 'Permendagri 86/2017', dasarHukum: 'Permendagri 86/2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah (skala nilai peringkat kinerja)' },
};
