import { arahNamed, wordThatSuggestsTurun } from '../../src/core/read/arah';
import { isKnownSatuan, isPersen, kindOfSatuan, sameSatuan } from '../../src/core/read/satuan';
import type { Arah, NumberKind } from '../../src/core/model/number';

describe('sameSatuan', () => {
  const same: readonly [string, string][] = [
    ['orang', 'Jiwa/Orang'], ['Orang', 'Orang/Jiwa'], ['Klp', 'Kelompok'], ['dok', 'Dokumen'], ['dok.', 'DOKUMEN'], ['%', 'Persen'], ['%', 'Persen (%)'], ['Kab/Kota', 'Kabupaten / Kota'], ['ha', 'Hektar'], ['m2', 'M²'], ['Rp', 'Rupiah'], ['KK', 'Kepala Keluarga'], ['keg', 'Kegiatan'], ['barongsai', 'Barongsai'], ['Kelompok KUBE', 'Klp'], ['Orang/Jiwa', 'orang (PPKS)'], ['nilai', 'Nilai/Predikat'],
  ];
  const different: readonly [string, string][] = [['orang', 'Kelompok'], ['%', 'Orang'], ['', 'Orang'], ['barongsai', 'orang'], ['__proto__', 'constructor']];
  it.each(same)('%s is %s', (a, b) => expect([sameSatuan(a, b), sameSatuan(b, a)]).toEqual([true, true]));
  it.each(different)('%s is not %s', (a, b) => expect([sameSatuan(a, b), sameSatuan(b, a)]).toEqual([false, false]));
  it.each(['orang', 'Kab/Kota', 'dokumen laporan', 'ha', '%'])('%s is known', (unit) => expect(isKnownSatuan(unit)).toBe(true));
  it.each(['', 'barongsai', 'dari', 'orang lebih', 'constructor', 'toString'])('%p is not known', (unit) => expect(isKnownSatuan(unit)).toBe(false));
  it('isPersen', () => expect(['Persen', '%', 'Persen (%)', 'Orang', ''].map(isPersen)).toEqual([true, true, true, false, false]));
});

describe('kindOfSatuan', () => {
  const cases: readonly [satuan: string, name: string, kind: NumberKind][] = [
    ['Orang', 'Persentase KAT yang terampil', 'count'], // Satuan decides, the name does not
    ['Jiwa/Orang', '', 'count'], ['Klp', '', 'count'], ['dok', '', 'count'], ['Unit', '', 'count'], ['Kab/Kota', '', 'count'], ['Paket', '', 'count'], ['Ton', '', 'count'], ['Hari', '', 'count'], ['Bulan', '', 'count'],
    ['Persen', 'Jumlah …', 'decimal'], ['%', '', 'decimal'], ['Persen (%)', '', 'decimal'], ['Nilai', '', 'decimal'], ['Indeks', '', 'decimal'], ['Skor', '', 'decimal'], ['Rasio', '', 'decimal'], ['Poin', '', 'decimal'], ['Predikat', '', 'decimal'], ['Opini', '', 'decimal'], ['Tahun', 'Angka Harapan Hidup', 'decimal'],
    ['per 100.000 KH', 'Angka Kematian Ibu', 'decimal'], ['Per 1.000 penduduk', '', 'decimal'],
    ['Rp', '', 'money'], ['Juta Rupiah', '', 'count'], ['Rp (miliar)', '', 'count'], ['Ribu Ton', '', 'count'], ['Rupiah', '', 'money'],
    ['Angka', 'Angka Kemiskinan', 'decimal'], ['Angka', 'Kemiskinan', 'decimal'], ['Angka', 'Jumlah Panti', 'count'], ['Angka', 'Angka PMKS yang mendapat pelayanan', 'count'],
    ['', 'Persentase PSKS yang terampil', 'decimal'], ['', 'a. Persentase …', 'decimal'], ['', 'Nilai Evaluasi Akuntabilitas Kinerja', 'decimal'], ['', '1) Indeks Kepuasan Masyarakat', 'decimal'], ['', 'Rasio guru', 'decimal'], ['', 'Tingkat pengangguran', 'decimal'], ['', 'Laju pertumbuhan', 'decimal'], ['', 'Angka kemiskinan', 'decimal'], ['', 'Opini BPK', 'decimal'],
    ['', 'Jumlah PPKS yang Memiliki Usaha', 'count'], ['', '- Jumlah indeks desa', 'count'], ['', 'Angka PMKS yang mendapat pelayanan', 'count'], ['', 'Nilai investasi', 'count'], ['', 'Nilai ekspor', 'count'], ['', '', 'count'], ['', '- Panti Swasta', 'count'],
    ['Barongsai', 'Jumlah barongsai', 'count'], ['Barongsai', 'Persentase barongsai', 'decimal'],
    ['constructor', '__proto__', 'count'],
  ];
  it.each(cases)('%p, %p → %s', (satuan, name, kind) => expect(kindOfSatuan(satuan, name)).toBe(kind));
});

describe('arah', () => {
  const cases: readonly [string, Arah | null][] = [
    ['naik', 'naik'], ['Maksimasi', 'naik'], ['Positif', 'naik'], ['MAX', 'naik'], ['↑', 'naik'], ['turun', 'turun'], ['Minimasi', 'turun'], ['negatif', 'turun'], ['min', 'turun'], ['↓', 'turun'], ['Rentang', 'rentang'], ['Stabil', 'stabil'], ['Stabilize', 'stabil'],
    ['Maksimasi (naik)', 'naik'], ['Polaritas Negatif', 'turun'], ['naik/turun', null], ['', null], ['outcome', null], ['IKU', null],
  ];
  it.each(cases)('%p → %p', (text, expected) => expect(arahNamed(text)).toBe(expected));
  it.each<[string, string | null]>([
    ['Angka Kemiskinan', 'angka kemiskinan'], ['Prevalensi stunting', 'prevalensi'], ['Angka putus  sekolah', 'putus sekolah'], ['Jumlah keluhan masyarakat', 'keluhan'], ['Persentase penurunan emisi', 'penurunan'], ['Tingkat Pengangguran Terbuka', 'pengangguran'],
    ['Jumlah PPKS yang Mendapatkan Pelayanan', null], ['Nilai Evaluasi Akuntabilitas Kinerja', null], ['Persentase daerah bencana', null],
  ])('%p suggests %p', (name, word) => expect(wordThatSuggestsTurun(name)).toBe(word));
});
