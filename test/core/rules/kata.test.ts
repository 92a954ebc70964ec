/** Every word of the vocabulary that a cell or name may hold, where a clerk would write it, and words that are alike and say something else. */
import { checkPeriksaArah } from '../../../src/core/check/periksaArah';
import type { Arah } from '../../../src/core/model/number';
import { arahNamed, wordThatSuggestsTurun } from '../../../src/core/read/arah';
import { indikatorNameKey } from '../../../src/core/read/namaIndikator';
import { readNumber } from '../../../src/core/read/number';
import { monthIn } from '../../../src/core/read/periode';
import { isTingkat, sameTingkat } from '../../../src/core/read/predikat';
import { inputOf, pkOf } from '../checkInput';

const split = (text: string): string[] => text.split(', ');

const readAs = (value: string, role: 'realisasi' | 'anggaran' = 'realisasi'): string => readNumber({ value, valueType: 'String', numberFormat: 'General' }, { kind: role === 'anggaran' ? 'money' : 'count', role, decimalMark: null }).kind;

/** The word that is asked about for each name; null for none. */
function yangDitanya(names: readonly string[]): unknown[] {
  const issues = checkPeriksaArah(inputOf({ pk: pkOf(names.map((nama) => ({ nama }))) }));
  return names.map((_, row) => issues.find(({ cell }) => cell === `B${row + 1}`)?.params['word'] ?? null);
}

// rules.md 2: a column Arah, Polaritas or Jenis.
test.each<[Arah, string]>([
  ['naik', 'naik, maksimasi, maksimum, maksimal, maximize, maximasi, maximum, max, maks, positif, positive, +, (+), ↑, ▲, ⬆, 🡅, meningkat, higher is better, semakin tinggi semakin baik, makin tinggi makin baik, semakin besar semakin baik, progresif, up'],
  ['turun', 'turun, minimasi, minimum, minimal, minimize, min, negatif, negative, -, −, –, (-), ↓, ▼, ⬇, 🡇, menurun, lower is better, semakin rendah semakin baik, makin rendah makin baik, semakin kecil semakin baik, regresif, down'],
  ['rentang', 'rentang, range, kisaran, interval, antara'],
  ['stabil', 'stabil, stabilisasi, stabilize, stabilise, tetap, stabil/tetap, netral, target, konstan, =, →, ↔'],
])('arah %s', (arah, words) => {
  for (const word of split(words)) expect([word, arahNamed(word), arahNamed(` ${word.toUpperCase()}  `)]).toEqual([word, arah, arah]);
});

// rules.md 2: "angka kemiskinan, stunting, kematian … in an indicator without arah give a warning".
test.each([
  'angka kemiskinan, tingkat kemiskinan, persentase kemiskinan, penduduk miskin, stunting, kematian, kesakitan, morbiditas, mortalitas, prevalensi, gizi buruk, gizi kurang, wasting',
  'putus sekolah, buta huruf, buta aksara, pengangguran, tpt, keluhan, pengaduan, penurunan, menurunnya, berkurangnya, pengurangan, kriminalitas, kejahatan, pelanggaran, kecelakaan, kekerasan, perceraian',
  'pernikahan dini, perkawinan anak, pekerja anak, kumuh, rawan pangan, kerusakan, pencemaran, emisi, kebocoran, kehilangan air, temuan, tunggakan, kemacetan, konflik, inflasi, gini, ketimpangan, kesenjangan, ketergantungan',
  'kejadian kebakaran, titik api, lahan kritis, kasus, penderita, drop out, waktu tanggap, response time, waktu tunggu, lama pelayanan, penyalahgunaan, kawasan tertinggal, desa tertinggal, daerah tertinggal, rumah tidak layak, rtlh, risiko bencana, korban',
])('less of it is better: %s', (words) => {
  for (const word of split(words)) {
    expect(wordThatSuggestsTurun(`Jumlah ${word.toUpperCase()} di kota`)).toBe(word);
    // A part of a longer word is another word.
    expect(wordThatSuggestsTurun(`Jumlah ${word}nya di kota`)).toBeNull();
    expect(wordThatSuggestsTurun(`Jumlah per${word} di kota`)).toBeNull();
  }
});

const PEOPLE_AND_CASES = split('stunting, gizi buruk, gizi kurang, wasting, putus sekolah, buta huruf, buta aksara, keluhan, pengaduan, kriminalitas, kejahatan, pelanggaran, kecelakaan, kekerasan, penduduk miskin, pekerja anak, kumuh, rawan pangan, kerusakan, pencemaran, temuan, tunggakan, konflik, kejadian kebakaran, lahan kritis, kasus, penderita, drop out, penyalahgunaan, rumah tidak layak, rtlh, korban');
const DEALT_WITH = split('ditangani, tertangani, diselesaikan, terselesaikan, selesai, ditindaklanjuti, tertindaklanjuti, ditindak lanjuti, tindak lanjut, dilayani, terlayani, didampingi, direhabilitasi, dibantu, terbantu, dipulihkan, diberdayakan, ditertibkan, terpenuhi, dipenuhi, mendapat, mendapatkan, menerima, memperoleh, dibina, ditata, dibangun, diperbaiki, dilindungi, diintervensi, penanganan, penyelesaian, pendampingan, rehabilitasi, pemulihan');

test('more of those dealt with is better: nothing to ask', () => {
  const names = [...PEOPLE_AND_CASES.map((word) => `Jumlah ${word} yang  Ditangani`), ...DEALT_WITH.map((word) => `Jumlah korban yang ${word} tahun ini`)];
  expect(yangDitanya(names)).toEqual(names.map(() => null));
});

test('less of them is better where the name does not say that they are dealt with', () => {
  const names = PEOPLE_AND_CASES.map((word) => `Jumlah ${word} tahun ini`);
  expect(yangDitanya(names)).toEqual(PEOPLE_AND_CASES);
});

test.each(['Angka kemiskinan yang ditangani', 'Prevalensi penyakit yang ditangani', 'Jumlah korban yang ditanganinya'])('%s is asked about all the same', (name) => {
  expect(yangDitanya([name])).not.toEqual([null]);
});

test.each(split('januari january jan, februari pebruari february feb peb, maret march mar, april apr, mei may, juni june jun, juli july jul, agustus august agust agu agt ags aug, september sept sep, oktober october okt oct, november nopember nov nop, desember december des dec').map((names, index): [string, number] => [names, index + 1]))('%s: month %d', (names, month) => {
  for (const name of names.split(' ')) {
    expect([name, monthIn(`s.d. ${name} 2020`), monthIn(`x${name}`), monthIn(`${name}x`)]).toEqual([name, month, null, null]);
    expect([name, readAs(`5 ${name} 2020`), readAs(`${name} 2020`), readAs(`${name}-20`), readAs(`17 ${name.toUpperCase()}`)]).toEqual([name, 'invalid', 'invalid', 'invalid', 'invalid']);
  }
});

// rules.md 1: no data.
test.each([
  'n/a, na, n.a, N.A., nan, null, tad, t.a.d, kosong, ?, …, .., ..., ....',
  'tidak ada data, tdk ada data, data tidak ada, tanpa data, tidak tersedia, data tidak tersedia, tidak diukur, tidak dihitung, tidak dinilai',
  'proses, dalam proses, masih proses, masih dalam proses, sedang proses, sedang dihitung, on progress, in progress, not available, no data, tbd, tba',
  'belum, blm, menunggu, data belum, data blm, angka belum, nilai belum, hasil belum, masih menunggu',
  'belum rilis, blm ada, menunggu rilis BPS, data belum tersedia, data blm masuk, angka belum rilis, nilai belum keluar, hasil belum ada, masih menunggu BPS',
])('nothing is known yet: %s', (texts) => {
  for (const text of split(texts)) expect([text, readAs(text), readAs(text, 'anggaran'), readAs(`(${text}) `)]).toEqual([text, 'missing', 'missing', 'missing']);
});

test.each(['belumnya', 'databelum', 'proses 5', 'kosong sekali', '5 ?'])('%s is no word for it', (text) => expect(readAs(text)).toBe('invalid'));

// rules.md 3: levels without a scale.
const LEVELS = [
  'wtp, wajar tanpa pengecualian, opini wtp, wtp murni, unqualified opinion | wtp-dpp, wtp dpp, wtp-pp, wajar tanpa pengecualian dengan paragraf penjelasan | wdp, wajar dengan pengecualian, opini wdp',
  'tw, tidak wajar | tmp, disclaimer, tidak memberikan pendapat, tidak menyatakan pendapat | hijau, zona hijau | kuning, zona kuning | merah, zona merah',
  'sangat memuaskan | memuaskan | sangat tinggi | tinggi | sedang | rendah | sangat rendah | sangat baik | baik | cukup | cukup baik | kurang | kurang baik | tidak baik | sangat kurang | pelayanan prima, prima',
  'informatif | menuju informatif | cukup informatif | kurang informatif | tidak informatif | pratama | madya | nindya | utama | paripurna | dasar | mandiri | maju | berkembang | tertinggal',
  'terakreditasi, akreditasi | terakreditasi a, akreditasi a | terakreditasi b, akreditasi b | terakreditasi c, akreditasi c | tidak terakreditasi, belum terakreditasi | unggul, terakreditasi unggul, akreditasi unggul',
  'sangat inovatif, terinovatif | inovatif | kurang inovatif | ada | tidak ada | ya | tidak | lulus | tidak lulus | tercapai | tidak tercapai | terlaksana | tidak terlaksana | tersedia | tepat waktu | terlambat, tidak tepat waktu',
  'wbk, wilayah bebas dari korupsi | wbbm, wilayah birokrasi bersih dan melayani',
].flatMap((line) => line.split(' | ').map(split));

test('each level is known by each of its spellings, and they are one level', () => {
  for (const spellings of LEVELS) {
    for (const spelling of spellings) expect([spelling, isTingkat(`“${spelling.toUpperCase()}”.`), sameTingkat(spelling, spellings[0] ?? '')]).toEqual([spelling, true, true]);
  }
  const names = LEVELS.map(([name = '']) => name);
  expect(names.flatMap((name, at) => names.slice(at + 1).filter((other) => sameTingkat(name, other)))).toEqual([]);
});

test.each(split('level, tingkat, peringkat, kelas, tipe, bintang, kategori, grade, strata'))('%s is a level with its number behind it', (word) => {
  expect([`${word} 3`, `${word} 12`, `${word} II`, `${word} viii`].map(isTingkat)).toEqual([true, true, true, true]);
  expect([word, `${word} 123`, `${word} iiiii`, `${word}3`, `x ${word} 3`, `${word} 3 x`].map(isTingkat)).toEqual([false, false, false, false, false, false]);
});

// rules.md 6: names of indikator that are joined.
test.each([
  ['Jumlah pemerlu pelayanan kesejahteraan sosial', 'Jumlah PPKS'],
  ['Jumlah penyandang masalah kesejahteraan sosial', 'Jumlah PMKS'],
  ['Jumlah potensi dan sumber kesejahteraan sosial', 'Jumlah PSKS'],
  ['Nilai sistem akuntabilitas kinerja instansi pemerintah', 'Nilai SAKIP'],
  ['Nilai akuntabilitas kinerja instansi pemerintah', 'Nilai AKIP'],
  ['Indeks sistem pemerintahan berbasis elektronik', 'Indeks SPBE'],
  ['Indeks pembangunan manusia', 'IPM'],
  ['Anak yang mendapat layanan', 'Anak yang mendapatkan layanan'],
  ['Anak yang memperoleh layanan', 'Anak yang mendapatkan layanan'],
  ['Prosentase anak', 'Persentase anak'],
  ['Presentase anak', 'Persentase anak'],
  ['Anak telantar', 'Anak terlantar'],
  ['Jalan propinsi', 'Jalan provinsi'],
  ['Penyandang dissabilitas', 'Penyandang disabilitas'],
])('%s is %s', (long, short) => {
  expect(indikatorNameKey(long)).toBe(indikatorNameKey(short));
  expect(indikatorNameKey(`${long}nya`)).not.toBe(indikatorNameKey(short));
});
