import { arahNamed, wordThatSuggestsTurun } from '../../../src/core/read/arah';
import { isKnownSatuan, isPersen, kindOfSatuan, kindOfUnit, sameSatuan, sameSpelling } from '../../../src/core/read/satuan';
import type { Arah, NumberKind } from '../../../src/core/model/number';

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

describe('units as they are typed', () => {
  it.each([
    ['a space on one side of the slash', 'Kab/ Kota'], ['on the other', 'Kab /Kota'], ['a full stop before a word', 'dok. laporan'], ['before a slash', 'Kab./Kota'], 
    ['two words in capitals', 'Kepala Keluarga'], ['three, one of two words', 'TON  CO2E'], ['four words', 'laporan kegiatan program opd'],
  ])('known, %s: %s', (_, unit) => expect(isKnownSatuan(unit)).toBe(true));
  it.each([['a whole sentence of them', 'laporan kegiatan program unit opd'], ['one word of two', 'orang anu'], ['the other', 'anu orang'], ['a full stop within', 'do.k']])('not known, %s: %s', (_, unit) => expect(isKnownSatuan(unit)).toBe(false));
  it.each<[why: string, a: string, b: string, same: boolean]>([
    ['nothing behind a slash', 'Orang/', 'Kelompok/', false], ['empty parentheses', 'Orang ()', 'Kelompok ()', false],
    ['a full stop in parentheses', 'Kelompok (klp.)', 'KLP', true], ['in another unit’s parentheses', 'PPKS (org.)', 'orang', true],
    ['by a comma', 'Laporan, Dokumen', 'dok', true], ['by “atau”', 'laporan atau dokumen', 'dok', true], ['by “dan”', 'laporan dan dokumen', 'dok', true], ['by “&”', 'laporan&dokumen', 'dok', true], ['by a bar', 'laporan|dokumen', 'dok', true], ['by a semicolon', 'laporan;dokumen', 'dok', true],
    ['the same unlisted words', 'Barongsai Besar', 'barongsai  besar', true], ['other unlisted words', 'Barongsai Besar', 'Barongsai Kecil', false],
    ['one unlisted word with a listed one', 'barongsai kelompok', 'klp', true],
  ])('%s: %s, %s', (_, a, b, same) => expect([sameSatuan(a, b), sameSatuan(b, a)]).toEqual([same, same]));
  it.each<[string, string, boolean]>([['Barongsai', 'BARONGSAI.', true], ['kab / kota', 'Kab/Kota', true], ['barongsai', 'naga', false], ['1.000 ton', '1000 ton', false]])('%s and %s are spelt alike: %p', (a, b, same) => expect(sameSpelling(a, b)).toBe(same));
  it.each<[string, NumberKind | null]>([['Kepala Keluarga', 'count'], ['Persen.', 'decimal'], ['jumlah orang', 'count'], ['hasil persen', 'decimal'], ['kali/tahun', 'count'], ['barongsai', null], ['', null]])('%p is %p', (unit, kind) => expect(kindOfUnit(unit)).toBe(kind));
  it.each<[string, boolean]>([['Nilai, %', true], ['Nilai (persen)', true], ['Persen per tahun', true], ['Persen kenaikan', false], ['Per seribu', false]])('%s says percent: %p', (satuan, says) => expect(isPersen(satuan)).toBe(says));
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
    // A rate in parentheses is a rate.
    ['Kematian (per 1.000 KH)', '', 'decimal'], ['Kasus/per 1.000 penduduk', '', 'decimal'], ['Perkara', 'Persentase', 'count'],
    // Of two units the first that is known.
    ['Persen, Orang', '', 'decimal'], ['Barongsai/Orang', 'Persentase', 'count'], ['Rp/Orang', '', 'money'],
    // The bullet before a name is not the name.
    ['', 'a. Jumlah indeks desa', 'count'], ['', 'a.Jumlah indeks desa', 'count'], ['', 'b) Jumlah indeks desa', 'count'], ['', '(c) Jumlah indeks desa', 'count'], ['', '1. Jumlah indeks desa', 'count'], ['', '12. Jumlah indeks desa', 'count'], ['', '(1) Jumlah indeks desa', 'count'], ['', '1. a. Jumlah indeks desa', 'count'],
    ['', '- Jumlah indeks desa', 'count'], ['', '-Jumlah indeks desa', 'count'], ['', '• Jumlah indeks desa', 'count'], ['', '* Jumlah indeks desa', 'count'], ['', '– Jumlah indeks desa', 'count'], ['', '— Jumlah indeks desa', 'count'], ['', '  Jumlah indeks desa', 'count'],
    // What looks like one within a name is part of it.
    ['', 'Rata-rata lama sekolah', 'decimal'], ['', 'Desa sangat maju (a) jumlah indeks', 'decimal'],
    ['', 'Angka  kemiskinan', 'decimal'], ['', 'Rata  rata lama sekolah', 'decimal'], ['', 'Nilai\ninvestasi', 'count'],
    ['Angka', '1. Angka PMKS yang mendapat pelayanan', 'count'], ['Angka', 'a. Jumlah Panti', 'count'],
  ];
  it.each(cases)('%p, %p → %s', (satuan, name, kind) => expect(kindOfSatuan(satuan, name)).toBe(kind));
});

describe('arah', () => {
  const cases: readonly [string, Arah | null][] = [
    ['naik', 'naik'], ['Maksimasi', 'naik'], ['Positif', 'naik'], ['MAX', 'naik'], ['↑', 'naik'], ['turun', 'turun'], ['Minimasi', 'turun'], ['negatif', 'turun'], ['min', 'turun'], ['↓', 'turun'], ['Rentang', 'rentang'], ['Stabil', 'stabil'], ['Stabilize', 'stabil'],
    ['Higher  is\nbetter', 'naik'], [' semakin  rendah semakin baik ', 'turun'], ['naik, maksimasi', 'naik'], ['stabil; tetap', 'stabil'], ['Arah: turun', 'turun'], ['Arah:turun', 'turun'], ['Negatif/Minimize', 'turun'], ['naik atau turun', null],
    ['Maksimasi (naik)', 'naik'], ['Polaritas Negatif', 'turun'], ['naik/turun', null], ['', null], ['outcome', null], ['IKU', null],
  ];
  it.each(cases)('%p → %p', (text, expected) => expect(arahNamed(text)).toBe(expected));
  it.each<[string, string | null]>([
    ['Angka Kemiskinan', 'angka kemiskinan'], ['Prevalensi stunting', 'prevalensi'], ['Angka putus  sekolah', 'putus sekolah'], ['Jumlah keluhan masyarakat', 'keluhan'], ['Persentase penurunan emisi', 'penurunan'], ['Tingkat Pengangguran Terbuka', 'pengangguran'],
    ['Jumlah PPKS yang Mendapatkan Pelayanan', null], ['Nilai Evaluasi Akuntabilitas Kinerja', null], ['Persentase daerah bencana', null],
  ])('%p suggests %p', (name, word) => expect(wordThatSuggestsTurun(name)).toBe(word));
});
