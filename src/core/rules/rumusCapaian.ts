/**
 * The formulas of capaian. PermenPAN-RB 53/2014 says what an LKj compares and gives no formula; each one here says where it is in use.
 * T target, R realisasi, A and B the upper and lower end of a range. The result is a percentage.
 */

/** The form for an indikator whose decrease is good: a setting. */
export type BentukTurun = '(2T-R)/T' | 'T/R';

/** The form that was applied to a row. */
export type Rumus = 'R/T' | '(2T-R)/T' | 'T/R' | 'dalam rentang' | 'R/B' | '(2A-R)/A' | 'A/R' | '(T-|R-T|)/T' | 'tingkat sama';

export interface RumusRule {
  readonly rumus: Rumus;
  /** As it is written in a report. */
  readonly teks: string;
  readonly sumber: string;
}

const PERMENPAN_8_2021 = 'PermenPAN-RB 8/2021 tentang Sistem Manajemen Kinerja PNS (kondisi khusus)';

export const RUMUS: Readonly<Record<Rumus, RumusRule>> = {
  'R/T': { rumus: 'R/T', teks: 'Realisasi / Target × 100 %', sumber: 'lazim dalam LKj; PermenPAN-RB 53/2014 meminta perbandingan target dan realisasi' },
  '(2T-R)/T': { rumus: '(2T-R)/T', teks: '(2 × Target − Realisasi) / Target × 100 %', sumber: PERMENPAN_8_2021 },
  'T/R': { rumus: 'T/R', teks: 'Target / Realisasi × 100 %', sumber: 'LKj sebagian daerah' },
  'dalam rentang': { rumus: 'dalam rentang', teks: 'Realisasi di dalam rentang target = 100 %', sumber: PERMENPAN_8_2021 },
  'R/B': { rumus: 'R/B', teks: 'Realisasi / Batas bawah × 100 %', sumber: PERMENPAN_8_2021 },
  '(2A-R)/A': { rumus: '(2A-R)/A', teks: '(2 × Batas atas − Realisasi) / Batas atas × 100 %', sumber: PERMENPAN_8_2021 },
  'A/R': { rumus: 'A/R', teks: 'Batas atas / Realisasi × 100 %', sumber: 'LKj sebagian daerah' },
  '(T-|R-T|)/T': { rumus: '(T-|R-T|)/T', teks: '100 % − |Realisasi − Target| / Target × 100 %', sumber: 'lazim untuk target yang dijaga tetap' },
  'tingkat sama': { rumus: 'tingkat sama', teks: 'Tingkat yang dicapai sama dengan target = 100 %', sumber: 'tingkat tanpa skala angka (opini, zona)' },
};

/** The most that a capaian may count: a setting. */
export type BatasCapaian = 100 | 110 | 120 | 150 | 200;

/** Above this a target is worth a second look; also the highest cap in use. */
export const CAPAIAN_JANGGAL = 200n;
