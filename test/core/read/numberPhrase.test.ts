/** A number with a sign, a currency or a unit around it, and amounts that were wrapped or that stand two in a cell. */
import { readAll, readIn, type Column, type Extra } from './readings';

test.each<[why: string, column: Column, texts: string, expected: string, extra?: Extra]>([
  ['an amount in parentheses is negative, wherever the currency stands', 'anggaran', '(1.234) | ( 1.234) | (1.234 ) | (Rp 1.234) | (Rp1.234) | (Rp. 1.234) | (IDR 1.234) | Rp (1.234) | Rp(1.234) | Rp. (1.234) | idr(1.234)', '-1234'],
  ['parentheses among things counted are none', 'hitungan', '(1.234) | (Rp 1.234)', '!format-angka-salah'],
  ['words before or behind parentheses', 'anggaran', '(1.234) lebih | kurang (1.234) | (1.234) (5)', '!angka-dengan-keterangan'],
  ['two signs', 'anggaran', '(-1.234) | -Rp -1.234 | +-5 | --5', '!format-angka-salah'],
  ['a plus', 'anggaran', '+1.234 | Rp +1.234 | + 1.234', '1234'],
  ['a dash for a minus right before the digits', 'anggaran', '–1.234 | —1.234 | −1.234', '-1234'],
  ['before a currency or behind it too', 'anggaran', '–Rp 1.234 | —Rp1.234 | –IDR 1.234 | Rp –1.234 | Rp. —1.234 | -Rp 1.234', '-1234'],
  ['apart from them it may be a bullet', 'anggaran', '– Rp 1.234 | – 1.234', '!angka-dengan-keterangan'],
  ['of things counted too', 'hitungan', '–5 | —5 | -5', '-5'],
  ['a dash apart from them may be a bullet', 'hitungan', '- 5 | + 5', '!format-angka-salah'],
  ['behind a currency as well', 'hitungan', 'Rp - 5 | Rp. - 5', '!format-angka-salah'],
  ['a minus behind a currency', 'hitungan', 'Rp -5', '-5 Rp'],
  ['the apostrophe that keeps a text, a space behind it', 'hitungan', "'5 | ' 5", '5'],
  ['the end of a written-out amount', 'anggaran', '10.000,- | 10.000.- | 10.000,-- | 10.000,= | 10.000 ,- | Rp 10.000,- | Rp 10.000,- rupiah | 10.000,-.', '10000'],
  ['words in that place', 'anggaran', '10.000, lebih - kurang | 10.000,x-', '!angka-dengan-keterangan'],
  ['rupiah behind it', 'anggaran', '10.000 rupiah | 10.000 Rp | 10.000 IDR | 10.000 rp. | 10.000 RUPIAH', '10000'],
  ['more decimals than rupiah have', 'anggaran', 'Rp 1.234.567,891 | Rp 0,125', '!format-angka-salah'],
  ['rupiah with words around it', 'anggaran', '10.000 rupiah per orang | 10.000 rupiahnya | 10 juta rupiah | 10 ribu rp', '!angka-dengan-keterangan'],
  ['a word with a number behind the number is no exponent', 'hitungan', '12 tipe 3 | 5 E1 dan E2', '!angka-dengan-keterangan'],
  ['an exponent', 'hitungan', '1E5 | 1,5E+10 | 1e-3 | 7 e 5 | 7 E + 5', '!format-angka-salah'],
  ['an e alone is a remark', 'hitungan', '5 e | 5 e x', '!angka-dengan-keterangan'],
])('%s (%s): %s → %s', (...[, column, texts, expected, extra]) => {
  const [read, wanted] = readAll(column, texts, expected, extra);
  expect(read).toEqual(wanted);
});

test.each<[why: string, texts: string, expected: string]>([
  ['thousands by spaces', '1 000 000 | 1\u00a0000\u00a0000 | Rp 1 000 000', '1000000'],
  ['so many that no short way reads them', '1 000 000 000 000', '1000000000000'],
  ['with sen', '1 000 000,50', '1000000.50'],
  ['with one decimal', '12 345,5', '12345.5'],
  ['with sen by a point', '12 345.50', '12345.50 !titik-desimal'],
  ['four digits before thousands by spaces', '1234 567 890 | 1234 567', '!dua-nilai-satu-sel'],
  ['fewer than three digits behind them', '1 000 50 | 1 000 5', '!dua-nilai-satu-sel'],
  ['wrapped within a group', '71.09 9.265.302 | 71.099.26\n5.302 | 71.099.265.3 02', '71099265302'],
  ['wrapped before a separator', '71 .099.265.302', '71099265302'],
  ['wrapped behind one', '71. 099.265.302 | 71.099. 265.302', '71099265302'],
  ['wrapped within the sen', '71.099.265.302,0 0 | 71.099.265.302, 00', '71099265302.00'],
  ['one digit of sen, wrapped', '71.099.265.30 2,5', '71099265302.5'],
  ['the English way', '5,551,16 2,657 | 5,551, 162,657 | 5,5 51,162,657', '5551162657'],
  ['the English way with sen', '5,551,162,6 57.50 | 5,551,162,657.5 0', '5551162657.50 !titik-desimal'],
  ['with one digit of sen', '5,551,162,6 57.5', '5551162657.5 !titik-desimal'],
  ['a number that stands alone before an amount', '5 1.000 | 15 1.000 | 5 10.000 | 5 100.000 | 5 1,000 | 2020 1.000.000', '!dua-nilai-satu-sel'],
  ['digits that make no amount together', '5 10 | 1.000 5 | 1.000.000 2.000.000 | 1.000,5 0 0', '!dua-nilai-satu-sel'],
  ['a separator that stands alone', '98 ,41 | 98, 41 | 98 , 41', '!format-angka-salah'],
])('an amount, %s: %s → %s', (_, texts, expected) => {
  const [read, wanted] = readAll('anggaran', texts, expected);
  expect(read).toEqual(wanted);
});

test.each<[why: string, texts: string, expected: string, extra?: Extra]>([
  ['its unit in parentheses', '12 (orang) | 12(orang) | 12 ( orang )', '12 orang'],
  ['a unit of which one part is in parentheses', '12 Kab (Kota) | 12 Kab(Kota)', '12 Kab Kota'],
  ['full stops behind the unit', '2 dok. | 2 dok.. | 2 dok . | 2 dok. .', '2 dok'],
  ['a unit in no list that is the row’s', '12 barongsai | 12  barongsai', '12 barongsai', { satuan: 'BARONGSAI' }],
  ['a unit in no list that is not the row’s', '12 barongsai', '!angka-dengan-keterangan', { satuan: 'Naga' }],
])('a thing counted and %s: %s → %s', (...[, texts, expected, extra]) => {
  const [read, wanted] = readAll('hitungan', texts, expected, extra);
  expect(read).toEqual(wanted);
});

test.each<[why: string, column: Column, text: string, params: Readonly<Record<string, string>>]>([
  ['the first of two numbers', 'hitungan', '4.000 905', { value: '4.000 905', first: '4000' }],
  ['the first of two as it is written, where that could be two numbers', 'hitungan', '1,234 5.000', { value: '1,234 5.000', first: '1,234' }],
  ['the number within a remark', 'hitungan', 'sekitar 1.400 orang', { value: 'sekitar 1.400 orang', suggestion: '1400' }],
  ['of one digit', 'hitungan', 'lebih dari 5, kurang dari 10', { value: 'lebih dari 5, kurang dari 10', suggestion: '5' }],
  ['as it is written where that could be two numbers', 'hitungan', '±1,234', { value: '±1,234', suggestion: '1,234' }],
  ['tenths of millions', 'anggaran', '2,5 juta', { value: '2,5 juta', suggestion: '2500000' }],
  ['thousands of millions', 'anggaran', '1.234 juta', { value: '1.234 juta', suggestion: '1234000000' }],
  ['the same of a measure', 'desimal', '1.234 juta', { value: '1.234 juta', suggestion: '1234000000' }],
  ['more decimals than the thousand has zeros', 'anggaran', '1,2345 ribu', { value: '1,2345 ribu', suggestion: '1234.5' }],
  ['as many decimals', 'hitungan', '0,125 ribu', { value: '0,125 ribu', suggestion: '125' }],
  ['decimals that begin at the comma', 'desimal', ',5', { value: ',5', suggestion: '0.5' }],
  ['at the point', 'desimal', '.5', { value: '.5', suggestion: '0.5' }],
  ['amid words', 'desimal', 'kira-kira ,75 lebih', { value: 'kira-kira ,75 lebih', suggestion: '0.75' }],
  ['no decimals behind a full stop', 'hitungan', 'No.5 lama', { value: 'No.5 lama', suggestion: '5' }],
  ['nor behind dots that lead there', 'hitungan', 'Jumlah ....5', { value: 'Jumlah ....5', suggestion: '5' }],
  ['a word behind the million', 'hitungan', '3 juta orang', { value: '3 juta orang', suggestion: '3000000' }],
  ['a full stop behind it', 'anggaran', '3 jt.rupiah', { value: '3 jt.rupiah', suggestion: '3000000' }],
  ['parentheses behind it', 'anggaran', '3 juta(rupiah)', { value: '3 juta(rupiah)', suggestion: '3000000' }],
  ['as it is written where a million of it could be two numbers', 'anggaran', '1,234 juta', { value: '1,234 juta', suggestion: '1,234' }],
  ['nothing where there is no number', 'hitungan', 'banyak sekali', { value: 'banyak sekali' }],
])('a finding quotes the cell and suggests %s', (_, column, text, params) => expect(readIn(column, text).notes.map((note) => note.params)).toEqual([params]));

test.each<[why: string, column: Column, text: string, codes: readonly string[], extra?: Extra]>([
  ['the currency of an amount is no reason to keep it as text', 'anggaran', 'Rp 10.000', ['info angka-tersimpan-teks']],
  ['nor is a sign', 'hitungan', '-5', ['info angka-tersimpan-teks']],
  ['nor a percent sign', 'desimal', '98,41 %', ['info angka-tersimpan-teks']],
  ['a unit is', 'hitungan', '5 orang', []],
  ['the currency of a number of another kind is', 'hitungan', 'Rp 5.000', []],
  ['one note is enough: a point', 'desimal', '82.7', ['info titik-desimal']],
  ['a number that could be two', 'desimal', '82.125', ['warning angka-ambigu-ditafsir']],
  ['another unit than the row’s', 'hitungan', '18 Klp', ['warning satuan-berbeda'], { satuan: 'Orang' }],
  ['a number without a unit has none to differ', 'hitungan', '-5', ['info angka-tersimpan-teks'], { satuan: 'Orang' }],
  ['the sign of a bound', 'target', '≥ 80', ['info tanda-batas-target']],
  ['a point and the sign of a bound', 'target', '≥ 80.5', ['info titik-desimal', 'info tanda-batas-target']],
  ['the sign before a letter', 'target', 'minimal BB', ['info tanda-batas-target']],
  ['the mark of a footnote', 'desimal', '74,2*', ['info tanda-catatan-kaki']],
])('what is told, and how gravely: %s', (...[, column, text, codes, extra]) => {
  expect(readIn(column, text, extra).notes.map(({ severity, code }) => `${severity} ${code}`)).toEqual(codes);
});

test('units are compared without the spaces around the row’s', () => {
  expect(readIn('hitungan', '18 Klp', { satuan: ' Orang ' }).notes[0]?.params).toEqual({ value: '18 Klp', inCell: 'Klp', inColumn: 'Orang' });
});
