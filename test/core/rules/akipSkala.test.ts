/** Letters, scales and forms as regulations and reports have them. */
import { toText } from '../../../src/core/exact/decimal';
import { PREDIKAT_AKIP, SEBUTAN_AKIP, SKOR_TERTINGGI, SURVEI_KEPUASAN } from '../../../src/core/rules/predikatAkip';
import { CAPAIAN_JANGGAL, RUMUS, type Rumus } from '../../../src/core/rules/rumusCapaian';
import { DASAR_SKALA, pitaFrom, SKALA_BAWAAN, SKALA_LKJ, SKALA_PERMENDAGRI_86_2017, type SkalaKategori } from '../../../src/core/rules/skalaKategori';

// PermenPAN-RB 12/2015 and 88/2021.
test.each([['AA', 90n, 'Sangat Memuaskan'], ['A', 80n, 'Memuaskan'], ['BB', 70n, 'Sangat Baik'], ['B', 60n, 'Baik'], ['CC', 50n, 'Cukup'], ['C', 30n, 'Kurang'], ['D', 0n, 'Sangat Kurang']])('%s lies above %s and is called %s', (predikat, batasBawah, sebutan) => {
  expect(PREDIKAT_AKIP.filter((each) => each.predikat === predikat)).toEqual([{ predikat, batasBawah }]);
  expect(SEBUTAN_AKIP[predikat]).toBe(sebutan);
});

test('the best grade comes first, a score has 100 at most', () => {
  expect(PREDIKAT_AKIP.map(({ predikat }) => predikat).join(' ')).toBe('AA A BB B CC C D');
  expect([SKOR_TERTINGGI, CAPAIAN_JANGGAL]).toEqual([100n, 200n]);
});

test.each<[name: string, survei: boolean]>([['Indeks Kepuasan Masyarakat', true], ['Nilai IKM', true], ['SKM kecamatan', true], ['Survei kepuasan', true], ['Nilai SAKIP', false], ['IKMA', false], ['Jumlah UKM', false], ['ASKM', false], ['Kepuas', false]])('letters of %s are those of a survey: %p', (name, survei) => expect(SURVEI_KEPUASAN.test(name)).toBe(survei));

const written = ({ pita }: SkalaKategori): string[] => pita.map(({ kategori, dari, sampai }) => [dari === null ? '' : `${dari.termasuk ? '≥' : '>'}${toText(dari.nilai)}`, kategori, sampai === null ? '' : `${sampai.termasuk ? '≤' : '<'}${toText(sampai.nilai)}`].join(' ').trim());

test.each<[id: string, skala: SkalaKategori, nama: string, pita: readonly string[]]>([
  ['lkj', SKALA_LKJ, 'Skala LKj (Tabel 3.1)', ['>100 Sangat Baik', '≥75 Baik ≤100', '≥55 Cukup <75', 'Kurang <55']],
  ['permendagri-86-2017', SKALA_PERMENDAGRI_86_2017, 'Permendagri 86/2017', ['≥91 Sangat Tinggi', '≥76 Tinggi <91', '≥66 Sedang <76', '≥51 Rendah <66', 'Sangat Rendah <51']],
])('the scale %s', (id, skala, nama, pita) => {
  expect([skala.id, written(skala), DASAR_SKALA[id]?.nama]).toEqual([id, pita, nama]);
  expect(DASAR_SKALA[id]?.dasarHukum).toMatch(/Permen/);
});

test('the first scale is the default', () => expect(SKALA_BAWAAN.map(({ id }) => id)).toEqual(['lkj', 'permendagri-86-2017']));

test('a band that is open below ends none above the next', () => {
  expect(pitaFrom([{ kategori: 'A', dari: null }, { kategori: 'B', dari: null }])).toEqual([{ kategori: 'A', dari: null, sampai: null }, { kategori: 'B', dari: null, sampai: null }]);
});

const PNS = 'PermenPAN-RB 8/2021 tentang Sistem Manajemen Kinerja PNS (kondisi khusus)';

test.each<[rumus: Rumus, teks: string, sumber: string]>([
  ['R/T', 'Realisasi / Target × 100 %', 'lazim dalam LKj; PermenPAN-RB 53/2014 meminta perbandingan target dan realisasi'],
  ['(2T-R)/T', '(2 × Target − Realisasi) / Target × 100 %', PNS],
  ['T/R', 'Target / Realisasi × 100 %', 'LKj sebagian daerah'],
  ['dalam rentang', 'Realisasi di dalam rentang target = 100 %', PNS],
  ['R/B', 'Realisasi / Batas bawah × 100 %', PNS],
  ['(2A-R)/A', '(2 × Batas atas − Realisasi) / Batas atas × 100 %', PNS],
  ['A/R', 'Batas atas / Realisasi × 100 %', 'LKj sebagian daerah'],
  ['(T-|R-T|)/T', '100 % − |Realisasi − Target| / Target × 100 %', 'lazim untuk target yang dijaga tetap'],
  ['tingkat sama', 'Tingkat yang dicapai sama dengan target = 100 %', 'tingkat tanpa skala angka (opini, zona)'],
])('%s is written %s, by %s', (rumus, teks, sumber) => expect(RUMUS[rumus]).toEqual({ rumus, teks, sumber }));
