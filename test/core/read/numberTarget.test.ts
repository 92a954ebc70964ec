/** What only a target may say: a bound, or a range to stay in. */
import { readAll, readIn, type Column, type Extra } from './readings';

const NAIK = '80 naik !tanda-batas-target';
const TURUN = '5 turun !tanda-batas-target';

test.each<[why: string, column: Column, texts: string, expected: string, extra?: Extra]>([
  ['signs of a lower bound', 'target', '≥ 80 | ≥80 | ⩾ 80 | >= 80 | => 80 | > 80 | >80 | ≥: 80 | ≥ : 80', NAIK],
  ['its words', 'target', 'min 80 | Min. 80 | min: 80 | min : 80 | minimal 80 | minimal: 80 | minimum 80 | MINIMAL 80', NAIK],
  ['at least', 'target', 'paling sedikit 80 | paling rendah 80 | paling kurang 80 | paling tidak 80 | sekurang-kurangnya 80 | sedikitnya 80 | setidaknya 80 | setidak-tidaknya 80', NAIK],
  ['more than', 'target', 'lebih dari 80 | lebih besar dari 80 | lebih dari atau sama dengan 80 | lebih besar dari atau sama dengan 80 | di atas 80 | diatas 80 | Di Atas 80 | lebih dari80', NAIK],
  ['behind the number', 'target', '80 min | 80 min. | 80 minimal | 80 minimum | 80 (min) | 80 (min.) | 80 (minimal) | 80(min) | 80min | 80 MIN', NAIK],
  ['with a percent sign', 'target', '≥ 80% | min 80 % | 80% (min)', '80 % naik !tanda-batas-target'],
  ['signs of an upper bound', 'target', '≤ 5 | ≤5 | ⩽ 5 | <= 5 | =< 5 | < 5 | <5 | ≤: 5 | ≤ : 5', TURUN],
  ['its words', 'target', 'maks 5 | Maks. 5 | maks: 5 | maksimal 5 | maksimum 5 | max 5 | max. 5 | maximum 5 | maximal 5 | MAKS 5', TURUN],
  ['at most', 'target', 'paling banyak 5 | paling tinggi 5 | paling lama 5 | paling besar 5 | paling lambat 5 | setinggi-tingginya 5 | sebanyak-banyaknya 5 | selama-lamanya 5', TURUN],
  ['less than', 'target', 'kurang dari 5 | lebih kecil dari 5 | kurang dari atau sama dengan 5 | lebih kecil dari atau sama dengan 5 | di bawah 5 | dibawah 5 | Di Bawah 5', TURUN],
  ['behind the number', 'target', '5 maks | 5 maks. | 5 maksimal | 5 maksimum | 5 max | 5 (maks) | 5 (maks.) | 5 (maksimal) | 5 (max) | 5(maks) | 5maks | 5 MAKS', TURUN],
  ['words that begin like a sign', 'target', 'minat 80 | miniatur 80 | maksud 80 | maksimalnya 80 | maxi 80 | paling sedikitnya 80 | paling tinggian 80 | paling lamanya 80 | lebih darinya 80 | lebih dari atau sama dengannya 80 | di atasnya 80 | diatasan 80 | kurang darinya 80 | di bawahnya 80 | dibawahan 80', '!angka-dengan-keterangan'],
  ['a sign amid the text', 'target', 'kira-kira ≥ 80 | target maks 5 orang | 80 maks 90 | 80 min 90 | 5 max. lima', '!angka-dengan-keterangan'],
  ['a unit that begins like a sign', 'target', '8 (minggu) | 8 minggu', '8 minggu'],
  ['a bound of something else', 'target', '≥ | minimal | ≥ banyak', '!bukan-angka'],
  ['a bound of a letter', 'target', '≥ BB | minimal BB | BB (minimal)', '[BB] !tanda-batas-target'],
  ['in rupiah there are no letters', 'targetRupiah', 'minimal B | ≥ BB', '!bukan-angka'],
  ['a result names no bound', 'desimal', '≥ 80 | min 80 | 80 (min)', '!angka-dengan-keterangan'],
  ['nor does a budget', 'anggaran', '≤ 5.000.000 | maks 5.000.000', '!angka-dengan-keterangan'],
])('a bound, %s (%s): %s → %s', (...[, column, texts, expected, extra]) => {
  const [read, wanted] = readAll(column, texts, expected, extra);
  expect(read).toEqual(wanted);
});

test.each<[why: string, column: Column, texts: string, expected: string, extra?: Extra]>([
  ['dashes', 'target', '80-90 | 80 - 90 | 80–90 | 80 – 90 | 80—90 | 80~90 | 80 ~ 90 | 80−90', '80..90'],
  ['words', 'target', '80 s/d 90 | 80 s.d. 90 | 80 s.d 90 | 80 sd 90 | 80 sd. 90 | 80 sampai 90 | 80 sampai dengan 90 | 80 hingga 90 | 80 to 90 | 80 S/D 90 | 80s/d90', '80..90'],
  ['between', 'target', 'antara 80 dan 90 | Antara 80 DAN 90 | antara 80-90 | antara 80 sampai 90', '80..90'],
  ['two numbers are none', 'target', '80 dan 90 | 80 DAN 90', '!angka-dengan-keterangan'],
  ['from below zero', 'target', '-5 s/d 5 | -5–5 | -5 - 5', '-5..5'],
  ['one digit', 'target', '1-2 | 1 s/d 2', '1..2'],
  ['its unit once or twice', 'target', '80-90% | 80-90 % | 80% - 90 | 80% - 90% | 80 % s/d 90 % | 80%–90', '80..90 %'],
  ['its unit in words', 'targetHitungan', '80 orang – 90 | 80-90 orang | 80 orang s/d 90 orang | 80 jiwa – 90 orang', '80..90 orang'],
  ['the unit that stands last', 'targetHitungan', '80 orang – 90 jiwa', '80..90 jiwa'],
  ['a full stop behind it', 'targetHitungan', '5-10 dok. | 5 – 10 dok .', '5..10 dok'],
  ['areas', 'targetHitungan', '5-10 m2 | 5 m2 - 10 m2 | 5 m2–10 m2 | 5 m2 s/d 10', '5..10 m2'], ['volumes', 'targetHitungan', '5-10 m3 | 5 m3 - 10 m3', '5..10 m3'],
  ['no such power', 'targetHitungan', '5-10 m4 | 5-10 m22 | 5 m22 - 10 m22', '!angka-dengan-keterangan'],
  ['the row’s unit in no list', 'targetHitungan', '5-10 barongsai | 5 Barongsai – 10 barongsai', '5..10 barongsai', { satuan: 'Barongsai' }],
  ['a unit in no list', 'targetHitungan', '5-10 barongsai | 5 barongsai – 10 | 5 barongsai – 10 orang | 5 orang – 10 barongsai', '!angka-dengan-keterangan', { satuan: 'Naga' }],
  ['a remark behind it', 'target', '80-90 (revisi) | 80-90 orang 5 dokumen | 80-90 5', '!angka-dengan-keterangan'],
  ['a word before it', 'target', 'kira 80-90 | rentang 80 - 90 | di antara 80 dan 90', '!angka-dengan-keterangan'],
  ['a unit that says that they are counted', 'target', '4.905-5.000 orang', '4905..5000 orang'],
  ['a unit that says that they are measured', 'targetHitungan', '4.905-5.125 %', '4.905..5.125 % !angka-ambigu-ditafsir'],
  ['years are a period', 'targetHitungan', '2019-2020 | 1999-2001 | 2019 s/d 2024', '!angka-dengan-keterangan'],
  ['one end that could be a year', 'targetHitungan', '2000-2500', '2000..2500'], ['or the other', 'targetHitungan', '1500-2000', '1500..2000'],
  ['more digits than a year', 'targetHitungan', '12019-12020', '12019..12020'], ['the same from its front', 'targetHitungan', '20190-20200', '20190..20200'],
  ['downwards, or none at all', 'target', '90-80 | 80-80 | 80,0-80', '!format-angka-salah'],
  ['an end that could be two numbers', 'target', '82,125-90 | 80-82,125', '!angka-ambigu'],
  ['an end that is none', 'target', '80-1.23.4 | 1.23.4-80', '!format-angka-salah'],
  ['a point in one of them', 'target', '80.5-90', '80.5..90 !titik-desimal'],
  ['a doubt about the second counts for more than a point in the first', 'target', '80.5–90.125', '80.5..90.125 !angka-ambigu-ditafsir'],
  ['another unit than the row’s', 'target', '80-90 %', '80..90 % !satuan-berbeda', { satuan: 'Indeks' }],
  ['a point and another unit', 'target', '80.5-90 %', '80.5..90 % !titik-desimal !satuan-berbeda', { satuan: 'Indeks' }],
  ['only a target has one', 'desimal', '80-90 | 80 s/d 90 | antara 80 dan 90', '!angka-dengan-keterangan'],
])('a range, %s (%s): %s → %s', (...[, column, texts, expected, extra]) => {
  const [read, wanted] = readAll(column, texts, expected, extra);
  expect(read).toEqual(wanted);
});

test('a doubt about a range names the end that it is about', () => {
  const noteOf = (value: string) => readIn('target', value).notes.map(({ severity, params }) => ({ severity, ...params }));
  expect(noteOf('80-90.5')).toEqual([{ severity: 'info', value: '80-90.5', read: '90.5' }]);
  expect(noteOf('80.5–90.125')).toEqual([{ severity: 'warning', value: '80.5–90.125', read: '90.125' }]);
});

test('a bound’s note quotes the cell and says which way is better', () => {
  expect(['≥ 80', 'maks 5', 'minimal BB'].map((value) => readIn('target', value).notes[0]?.params)).toEqual([{ value: '≥ 80', arah: 'naik' }, { value: 'maks 5', arah: 'turun' }, { value: 'minimal BB', arah: 'naik' }]);
});
