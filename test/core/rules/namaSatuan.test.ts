/** What the name of an indikator says of its numbers, where its Satuan says nothing: each word, and words that are alike. Names as they are compared, lower case. */
import { kindOfSatuan } from '../../../src/core/read/satuan';
import { KATA_DESIMAL, KELIPATAN, NAMA_DESIMAL, NAMA_HITUNGAN, SATUAN_KELIPATAN, SATUAN_PER } from '../../../src/core/rules/satuan';

const split = (text: string): string[] => text.split(', ');
const anyOf = (patterns: readonly RegExp[]) => (text: string): boolean => patterns.some((pattern) => pattern.test(text));

const RATES = 'indeks, index, indek, rasio, ratio, skor, score, koefisien, gini, tingkat, laju, prevalensi, insiden, insidensi, proporsi, cakupan, kontribusi, pertumbuhan, inflasi, derajat, rata-rata, rerata, rata rata, usia harapan, umur harapan, kualitas, maturitas, level, opini, predikat, peringkat, akreditasi, kategori, hasil evaluasi, hasil penilaian, ipm, ikm, ipg, idg, iklh, spbe, nilai, ketepatan, kepuasan, elastisitas, kapabilitas, implementasi sakip, akuntabilitas';
const FIGURES = 'kemiskinan, kematian, kelahiran, harapan, melek, buta, partisipasi, putus, mortalitas, morbiditas, kesakitan, pengangguran, kriminalitas, prevalensi, stunting, kelulusan, melanjutkan, beban, ketergantungan, konsumsi, kecukupan, lama, rata, rasio, indeks, inflasi, gini, kejadian, kecelakaan, kesembuhan, keberhasilan, penemuan, pertumbuhan, mengulang, fertilitas, perceraian, usia, kepuasan, kelangsungan, drop';
const GOODS = 'investasi, ekspor, impor, produksi, transaksi, pad, penjualan, omzet, omset, aset, kontrak, pdrb, pendapatan, pajak, retribusi, bantuan, kredit, modal, penanaman, penyertaan, belanja, usaha';

test.each(split('persentase, prosentase, presentase, persen, percentage, %'))('a name that begins with %s is measured', (word) => {
  const says = anyOf(NAMA_DESIMAL);
  expect([says(`${word} anak sekolah`), says(word), says(`anak ${word}`)]).toEqual([true, true, false]);
  expect([kindOfSatuan('', `${word} anak sekolah`), kindOfSatuan('', `a. ${word} anak`)]).toEqual(['decimal', 'decimal']);
});

test.each(split(RATES))('a name that begins with the word %s is measured', (word) => {
  const says = anyOf(NAMA_DESIMAL);
  expect([says(`${word} anak sekolah`), says(word), says(`${word}x anak`), says(`anak ${word}`)]).toEqual([true, true, false, false]);
  expect(kindOfSatuan('', `${word} anak sekolah`)).toBe('decimal');
});

test.each(split(FIGURES))('“angka %s” is a rate', (word) => {
  const says = anyOf(NAMA_DESIMAL);
  expect([says(`angka ${word} anak`), says(`angka anak ${word}`), says(`sangka ${word}`)]).toEqual([true, false, false]);
});

test.each(split('jumlah, jml, banyaknya, total, volume, luas, panjang, produksi, populasi'))('a name that begins with %s is counted', (word) => {
  const says = anyOf(NAMA_HITUNGAN);
  expect([says(`${word} indeks desa`), says(`${word}nya indeks`), says(`indeks ${word}`)]).toEqual([true, false, false]);
  expect([kindOfSatuan('', `${word} indeks desa`), kindOfSatuan('Angka', `${word} desa`)]).toEqual(['count', 'count']);
});

test.each(split(GOODS))('“nilai %s” is an amount', (word) => {
  const says = anyOf(NAMA_HITUNGAN);
  expect([`nilai ${word} daerah`, `nilai total ${word}`, `nilai realisasi ${word}`, `nilai rencana ${word}`].map(says)).toEqual([true, true, true, true]);
  expect([`nilai ${word}nya daerah`, `nilai mutu ${word}`, `senilai ${word}`, `indeks nilai ${word}`].map(says)).toEqual([false, false, false, false]);
  expect(kindOfSatuan('', `Nilai ${word} daerah`)).toBe('count');
});

test.each(split('pendapatan, pengeluaran, produksi, penghasilan, jumlah, konsumsi kalori'))('an average of %s is an amount', (word) => {
  const says = anyOf(NAMA_HITUNGAN);
  expect([`rata-rata ${word}`, `rerata ${word} petani`, `rata rata ${word}`].map(says)).toEqual([true, true, true]);
  expect([`rata-rata ${word}nya`, `rata-rata lama ${word}`, `kira rata-rata ${word}`, `ratarata ${word}`].map(says)).toEqual([false, false, false, false]);
});

test.each(split('persentase, prosentase, presentase, indeks, rasio, skor, prevalensi, laju, predikat, opini, akip, sakip, nilai akuntabilitas, evaluasi akuntabilitas, reformasi birokrasi, maturitas, spip, gini, kepuasan masyarakat, tingkat kepuasan, tingkat kepatuhan, tingkat kemiskinan, tingkat pengangguran, tingkat partisipasi, tingkat keberhasilan, tingkat kematangan, tingkat ketepatan'))('%s says so anywhere in the name', (word) => {
  expect([`capaian ${word} daerah`, word, `x${word} daerah`, `capaian ${word}nya`].map((name) => KATA_DESIMAL.test(name))).toEqual([true, true, false, false]);
  expect([kindOfSatuan('', `Capaian ${word} daerah`), kindOfSatuan('', `Jumlah ${word}`)]).toEqual(['decimal', 'count']);
});

test.each(['tingkat kelurahan', 'kepuasan', 'akuntabilitas daerah', 'reformasi', 'tingkat'])('“capaian %s” says nothing', (words) => expect(KATA_DESIMAL.test(`capaian ${words}`)).toBe(false));

test.each(split('ribu, rb, juta, jt, miliar, milyar, triliun, trilyun'))('a Satuan in %s', (word) => {
  expect([`${word} rupiah`, `rp (${word})`, `rp ${word}`, word].map((satuan) => SATUAN_KELIPATAN.test(satuan))).toEqual([true, true, true, true]);
  expect([`${word}an rupiah`, `per${word}`].map((satuan) => SATUAN_KELIPATAN.test(satuan))).toEqual([false, false]);
  expect(kindOfSatuan(`${word} rupiah`, 'Nilai')).toBe('count');
});

test('a Satuan that is a rate', () => {
  expect(['per 1.000 penduduk', 'per seribu', 'per', '/1.000 kh', '/ 1.000'].map((satuan) => SATUAN_PER.test(satuan))).toEqual([true, true, true, true, true]);
  expect(['persen', 'perkara', 'orang per hari', 'kg/ha'].map((satuan) => SATUAN_PER.test(satuan))).toEqual([false, false, false, false]);
});

test('what words multiply by, as powers of ten', () => {
  const words: Readonly<Record<number, string>> = { 2: 'ratus', 3: 'ribu, rb, ribuan', 6: 'juta, jt, jutaan', 9: 'miliar, milyar, miliyar, mlr, mly, m', 12: 'triliun, trilyun, t' };
  expect(new Map(Object.entries(words).flatMap(([power, list]) => split(list).map((word): [string, number] => [word, Number(power)])))).toEqual(new Map(KELIPATAN));
});
