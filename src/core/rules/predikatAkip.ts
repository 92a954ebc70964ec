/**
 * Letter grades of accountability (Nilai AKIP) and their scores.
 * PermenPAN-RB 12/2015 (Pedoman Evaluasi atas Implementasi SAKIP); PermenPAN-RB 88/2021 keeps the same bounds:
 * AA > 90, A > 80, BB > 70, B > 60, CC > 50, C > 30, D from 0. A score exactly on a bound has the letter below it: 70,00 is B.
 */
export interface PredikatAkip {
  readonly predikat: string;
  /** The score that this letter's scores lie above (D: from here), and the number that stands for the letter as a target. */
  readonly batasBawah: bigint;
}

/** From the best grade down. */
export const PREDIKAT_AKIP: readonly PredikatAkip[] = [
  { predikat: 'AA', batasBawah: 90n },
  { predikat: 'A', batasBawah: 80n },
  { predikat: 'BB', batasBawah: 70n },
  { predikat: 'B', batasBawah: 60n },
  { predikat: 'CC', batasBawah: 50n },
  { predikat: 'C', batasBawah: 30n },
  { predikat: 'D', batasBawah: 0n },
];

/** What the regulation calls each grade. */
export const SEBUTAN_AKIP: Readonly<Record<string, string>> = { AA: 'Sangat Memuaskan', A: 'Memuaskan', BB: 'Sangat Baik', B: 'Baik', CC: 'Cukup', C: 'Kurang', D: 'Sangat Kurang' };

/**
 * Whose letters are none of these: PermenPAN-RB 14/2017 gives a survei kepuasan masyarakat A from 88,31, B from 76,61, C from 65,00 and
 * D below, and an index of 1 to 4 beside them.
 */
export const SURVEI_KEPUASAN = /\b(?:ikm|skm)\b|kepuasan/i;

/** The highest score there is. */
export const SKOR_TERTINGGI = 100n;
