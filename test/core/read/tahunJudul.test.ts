/** Which years and periods titles name. */
import { periodOf, yearBesidePeriod } from '../../../src/core/read/period';
import { yearOfTitle, yearsIn } from '../../../src/core/read/year';

test.each<[text: string, years: readonly number[]]>([
  ['TAHUN 2023', [2023]],
  ['Tahun 1999 dan 2001', [1999, 2001]],
  ['Target 2023(%)', [2023]],
  ['Tahun 2018 s.d. Tahun 2020', [2018, 2020]],
  ['2016-2021', []],
  ['2016 - 2021', []],
  ['2016–2021', []],
  ['RENSTRA 2021/2026', []],
  ['2021 hingga 2026', []],
  ['2021 sd 2026', []],
  ['2021 s. d. 2026', []],
  ['2016—2021', []],
  ['2016 s/d 2021', []],
  ['2016 S.D. 2021', []],
  ['2016 s.d 2021', []],
  ['2016 sampai 2021', []],
  ['2016 sampai dengan 2021', []],
  ['1999-2004', []],
  ['Renstra 2016-2021, realisasi 2020', [2020]],
  ['Renstra 2016-2021 dan 2021-2026', []],
  ['2016 2021', [2016, 2021]],
  ['Nomor 120233', []],
  ['NIP 20231', []],
  ['12023', []],
  ['Tahun 2123', []],
  ['1823', []],
  ['Rp 2.023', []],
  ['', []],
])('%j names %j', (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

test.each<[why: string, lines: readonly string[], year: number | null]>([
  ['in words', ['PERJANJIAN KINERJA', 'TAHUN 2023'], 2023],
  ['the later of two', ['TAHUN 2023', 'PERUBAHAN TAHUN 2022'], 2023],
  ['the later of a range in words', ['TAHUN 2018 S/D TAHUN 2020'], 2020],
  ['without the word', ['LKJ 2023'], 2023],
  ['as a budget year', ['TA 1999'], 1999],
  ['as a budget year with dots', ['T.A. 1999'], 1999],
  ['an early year with the word', ['Tahun 1999'], 1999],
  ['an early year without the word is a number', ['PERDA 1999'], null],
  ['an early year beside a word that only ends so', ['DATA 1999'], null],
  ['an early year beside letters that only look so', ['SITUA 1999'], null],
  ['a period', ['RENSTRA TAHUN 2021-2026'], null],
  ['none', ['PERJANJIAN KINERJA'], null],
  ['no lines', [], null],
])('the year of titles: %s', (_, lines, year) => {
  expect(yearOfTitle(lines)).toBe(year);
});

test.each<[why: string, texts: readonly string[], period: string | null]>([
  ['a Renstra\'s', ['RENSTRA TAHUN 2016-2021'], '2016 2021'],
  ['with a dash', ['Renstra 2016 – 2021'], '2016 2021'],
  ['with a long dash', ['Renstra 2016—2021'], '2016 2021'],
  ['with a slash', ['RPJMD 2016/2021'], '2016 2021'],
  ['s.d.', ['RPJMD 2021 s.d. Tahun 2026'], '2021 2026'],
  ['s/d', ['RPJMD 2021 s/d 2026'], '2021 2026'],
  ['sd', ['RPJMD 2021 sd 2026'], '2021 2026'],
  ['s. d.', ['RPJMD 2021 s. d. 2026'], '2021 2026'],
  ['s/d.', ['RPJMD 2021 S / D. 2026'], '2021 2026'],
  ['sampai', ['Rencana Strategis 2021 sampai 2026'], '2021 2026'],
  ['sampai dengan', ['Rencana Strategis 2021 sampai dengan tahun 2026'], '2021 2026'],
  ['with more blanks', ['RENSTRA 2021  sampai  dengan  tahun  2026'], '2021 2026'],
  ['hingga', ['RPD 2024 hingga 2026'], '2024 2026'],
  ['of the last century', ['Renstra 1999-2004'], '1999 2004'],
  ['in the second line', ['PENGUKURAN KINERJA TAHUN 2023', 'RENSTRA 2021-2026'], '2021 2026'],
  ['the first of two', ['RENSTRA 2021-2026', 'RPJMD 2016-2021'], '2021 2026'],
  ['of no plan', ['DATA PENDUDUK 2016-2021'], null],
  ['that does not run forward', ['RENSTRA 2021-2021'], null],
  ['that runs back, before one that does not', ['RENSTRA 2026-2021', 'RPJMD 2021-2026'], '2021 2026'],
  ['a single year', ['RENSTRA TAHUN 2021'], null],
  ['two years without a sign between', ['RENSTRA 2021 2026'], null],
  ['none', [], null],
])('the period of a plan: %s', (_, texts, period) => {
  const found = periodOf(texts);
  expect(found === null ? null : `${found.awal} ${found.akhir}`).toBe(period);
});

test.each<[why: string, texts: readonly string[], year: number | null]>([
  ['beside the period', ['EVALUASI RENSTRA 2021-2026 TAHUN 2023'], 2023],
  ['the latest of several lines', ['RENSTRA 2021-2026', 'Tahun 2022', 'Tahun 2023', 'Tahun 2021'], 2023],
  ['never the period alone', ['RENSTRA 2021-2026'], null],
  ['nor a period as only plans write it', ['RENSTRA 2021 hingga tahun 2026'], null],
  ['nor the plan\'s end', ['Target akhir RPJMD tahun 2026'], null],
  ['nor its end in figures alone', ['Akhir Renstra 1999'], null],
  ['beside the plan\'s end', ['Realisasi 2023 terhadap target akhir RPJMD 2026'], 2023],
  ['the end of a word is no end', ['Terakhir Renstra 2026'], 2026],
  ['the end of what is no plan', ['Sampai akhir tahun 2023'], 2023],
  ['a regulation\'s is none', ['RENSTRA', 'Peraturan Gubernur Nomor 12 Tahun 2021', 'Tahun 2020'], 2020],
  ['a regulation\'s with fewer blanks', ['Perda No.12 Tahun 2021', 'Nomor:7 Tahun 2022'], null],
  ['a regulation\'s with more blanks', ['Nomor  :  12   Tahun   2021', 'Nomor  12 Tahun 2022'], null],
  ['a regulation\'s, abbreviated', ['Perda No. 5 Tahun 2021', 'Perda No 6 Tahun 2022', 'Nomor : 7/X tahun 2023'], null],
  ['two regulations in a line', ['Perda No. 5 Tahun 2021 jo. No. 6 Tahun 2022'], null],
  ['no regulation', ['Diano 5 Tahun 2021'], 2021],
  ['none', ['RENSTRA'], null],
])('the year up to which a plan is reported: %s', (_, texts, year) => {
  expect(yearBesidePeriod(texts)).toBe(year);
});
