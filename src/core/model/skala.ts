/** What is wrong with a scale; `pita` counts the bands from 0, the highest first. */
export interface SkalaProblem {
  readonly code: 'tanpa-pita' | 'nama-kosong' | 'nama-ganda' | 'batas-negatif' | 'terlalu-halus' | 'pita-kosong' | 'tidak-menurun' | 'celah' | 'tumpang-tindih' | 'atas-tertutup' | 'bawah-tertutup';
  readonly pita: number;
}
