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
  readonly nama: string;
  readonly dasarHukum: string;
  /** From the highest band down, without gap or overlap. */
  readonly pita: readonly PitaKategori[];
}

/** A band's lower end as people write it: "> 100", "≥ 75"; the last band has none. */
type BatasBawah = readonly [kategori: string, tanda: '>' | '≥' | null, nilai: string];

/** Bands from their lower ends: each reaches up to where the one above begins. */
function pitaFrom(batas: readonly BatasBawah[]): readonly PitaKategori[] {
  let sampai: BatasKategori | null = null;
  return batas.map(([kategori, tanda, nilai]) => {
    const dari: BatasKategori | null = tanda === null ? null : { nilai: parseDigits(nilai), termasuk: tanda === '≥' };
    const pita: PitaKategori = { kategori, dari, sampai };
    sampai = dari === null ? null : { nilai: dari.nilai, termasuk: !dari.termasuk };
    return pita;
  });
}

/** The printed bands "75 % sampai 100 %" and "55 % sampai 75 %" overlap at 75: the upper band has it. */
export const SKALA_LKJ: SkalaKategori = {
  id: 'lkj',
  nama: 'Skala LKj (Tabel 3.1)',
  dasarHukum: 'Skala pengukuran capaian sasaran kinerja yang ditetapkan dalam LKj; PermenPAN-RB 53/2014 tidak menetapkan skala',
  pita: pitaFrom([['Sangat Baik', '>', '100'], ['Baik', '≥', '75'], ['Cukup', '≥', '55'], ['Kurang', null, '']]),
};

/** The regulation prints whole percents (91–100, 76–90, 66–75, 51–65, up to 50); read as lower bounds they leave no gap between 90 and 91. */
export const SKALA_PERMENDAGRI_86_2017: SkalaKategori = {
  id: 'permendagri-86-2017',
  nama: 'Permendagri 86/2017',
  dasarHukum: 'Permendagri 86/2017 tentang Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah (skala nilai peringkat kinerja)',
  pita: pitaFrom([['Sangat Tinggi', '≥', '91'], ['Tinggi', '≥', '76'], ['Sedang', '≥', '66'], ['Rendah', '≥', '51'], ['Sangat Rendah', null, '']]),
};

/** The scales that can be chosen without writing one; the first is the default. */
export const SKALA_BAWAAN: readonly SkalaKategori[] = [SKALA_LKJ, SKALA_PERMENDAGRI_86_2017];
