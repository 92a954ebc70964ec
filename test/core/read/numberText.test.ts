/** Texts in a column of numbers that hold none: days, errors, nothing yet; and the marks of footnotes. */
import { readAll, readIn, type Column, type Extra } from './readings';

test.each<[why: string, column: Column, texts: string, expected: string, extra?: Extra]>([
  ['days with the month’s name', 'hitungan', '31 Desember 2020 | 31 Des 2020 | 31-Des-20 | 31/Des/2020 | 31.Des.2020 | 5 mei 2020 | Desember 2020 | Des-20 | Des 2020 | DES. 2020 | Mei2020', '!tanggal-bukan-angka'],
  ['days without a year', 'hitungan', '17 Agustus | 17 AGUSTUS | 17-Agt | 17/Agt | 17.Agt | 5 Mei', '!tanggal-bukan-angka'],
  ['no days', 'hitungan', '131 Desember 2020 | 31 Desember 202 | 31 Desember 20201 | 117 Agustus | 17 agustusan | tgl 17 Agustus | kali 31 Des 2020', '!angka-dengan-keterangan'],
  ['day, month and year', 'hitungan', '31/12/2020 | 1/1/2020 | 01/01/2020 | 25/9/1999 | 15-6-2020 | 9-10-2020 | 30/11/2020', '!tanggal-bukan-angka'],
  ['with points', 'hitungan', '31.12.2020 | 1.1.2020 | 5.06.1999 | 19.10.2020', '!tanggal-bukan-angka'],
  ['no such day, month or century', 'hitungan', '32/12/2020 | 45/12/2020 | 0/12/2020 | 31/13/2020 | 31/0/2020 | 31/12/1820 | 31/12/20205 | 131/12/2020 | 31/12-2020', '!angka-dengan-keterangan'],
  ['no such day with points', 'hitungan', '32.12.2020 | 31.13.2020 | 31.12.1820 | 31.12.20205 | 131.12.2020', '!format-angka-salah'],
  ['two digits of a year', 'hitungan', '31-12-20 | 1/1/20 | 31/12/99 | 1-12-20', '!tanggal-bukan-angka'],
  ['not with two signs, nor with more digits', 'hitungan', '31-12/20 | 131-12-20 | 31-12-205 | 31-122-20', '!angka-dengan-keterangan'],
  ['the year first', 'hitungan', '2020-12-31 | 2020/1/5 | 1999-09-25 | 2020-10-19 | 2020-06-01 | 2020.12.31 | 2020.1.5 | 2020/11/30', '!tanggal-bukan-angka'],
  ['no such day or month', 'hitungan', '2020-13-31 | 2020-0-5 | 2020-12-32 | 2020-12-0 | 2020-12-45 | 2020-12-311 | 12020-12-31 | 1820-12-31', '!angka-dengan-keterangan'],
  ['a month and its year', 'hitungan', '12-2020 | 1/2020 | 09/2020 | 10-1999', '!tanggal-bukan-angka'],
  ['no such month', 'hitungan', '13-2020 | 0/2020 | 12-1820 | 12-20205 | 112/2020', '!angka-dengan-keterangan'],
  ['with spaces around it', 'hitungan', ' 31.12.2020 |  31/12/2020', '!tanggal-bukan-angka'],

  ['errors of Excel', 'hitungan', '#REF! | #N/A | #DIV/0! | #VALUE! | #NAME? | #NUM! | #NULL! | #SPILL! | #CALC! | #FIELD! | #BUSY! | #BLOCKED! | #CONNECT! | #UNKNOWN! | #GETTING_DATA | #EXTERNAL! | #PYTHON! | #ref!', '!galat-excel'],
  ['words about them', 'hitungan', 'ada #REF! | #REF! lagi | #N/A-an | #nama', '!bukan-angka'],
  ['truths', 'hitungan', 'TRUE | false | Benar | salah', '!nilai-logika'],
  ['words that hold one', 'hitungan', 'tidak benar | salah ketik | benarkah', '!bukan-angka'],
  ['digits of another script', 'hitungan', '５ | 12５ | ٤٥ orang | 4.905 orang ２', '!bukan-angka'],

  ['dashes', 'desimal', '- | – | — | -- | -,- | -.- | -,-- | Rp - | Rp- | Rp. - | Rp.- | IDR - | - % | -%', 'none'],
  ['a dash and something', 'desimal', '-x | x - | - - | -,-,- | rp', '!bukan-angka'],
  ['in a budget they are 0', 'anggaran', '- | Rp- | Rp. - | rp - | -,- | -,-- | nihil | Nil | (nihil) | nihil. | (nihil).', '0'],
  ['nothing yet', 'hitungan', 'n/a. | n/a.. | n/a . | (n/a) | (n/a). | (n/a) . | (nihil). | Nihil. . | Belum ada. | (belum) | (BELUM RILIS)', 'none'],
  ['a number behind it is told', 'hitungan', '(belum) 80 | (belum ada) 80 | (n/a) 80', '!angka-dengan-keterangan'],
  ['a level that says “not yet” is a level', 'hitungan', 'Belum terakreditasi', '<Belum terakreditasi>'],
  ['of money it is nothing yet', 'anggaran', 'Belum terakreditasi', 'none'],
  ['levels, in targets too', 'target', 'WTP', '<WTP>'],
  ['but no level is a score', 'skor', 'WTP | Baik', '!bukan-angka'],
  ['nor a budget', 'anggaran', 'WTP | BB | Baik', '!bukan-angka'],

  ['the mark of a footnote', 'desimal', '74,2* | 74,2 * | 74,2** | 74,2*** | 74,2*) | 74,2 **) | 74,2 (*) | 74,2 (**) | 74,2 *)', '74.2 !tanda-catatan-kaki'],
  ['behind a point it tells enough', 'desimal', '74.2* | 74.2 **)', '74.2 !tanda-catatan-kaki'],
  ['a doubt tells more', 'desimal', '82.125*', '82.125 !angka-ambigu-ditafsir'],
  ['another unit does too', 'hitungan', '18 Klp*', '18 Klp !satuan-berbeda', { satuan: 'Orang' }],
  ['behind nothing, a letter or a level', 'desimal', '-* | n/a*', 'none'], ['a letter', 'desimal', 'BB* | BB **)', '[BB]'], ['a level', 'hitungan', 'WTP*', '<WTP>'],
  ['behind what cannot be read', 'hitungan', '5 dokumen lengkap* | 5 dan 6 **)', '!angka-dengan-keterangan'],
  ['amid the text it is none', 'hitungan', '5*2 | 5* orang | *5', '!angka-dengan-keterangan'],
])('%s (%s): %s → %s', (...[, column, texts, expected, extra]) => {
  const [read, wanted] = readAll(column, texts, expected, extra);
  expect(read).toEqual(wanted);
});

test.each<[why: string, text: string, expected: string]>([
  ['as many digits as are looked at', '9'.repeat(160), 'melebihi-batas-presisi'],
  ['one more', '9'.repeat(161), 'format-angka-salah'],
  ['a remark as long as is looked at', `4.905 ${'x'.repeat(154)}`, 'angka-dengan-keterangan'],
  ['one character more', `4.905 ${'x'.repeat(155)}`, 'bukan-angka'],
  ['a number padded with spaces', `4.905${' '.repeat(315)}`, 'angka-tersimpan-teks'],
  ['with one more', `4.905${' '.repeat(316)}`, 'bukan-angka'],
])('a long text: %s', (_, text, expected) => expect(readIn('hitungan', text).notes.map(({ code }) => code)).toEqual([expected]));

test.each<[why: string, text: string, params: Readonly<Record<string, string>>]>([
  ['a number behind which a footnote stands', '74,2 **)', { value: '74,2 **)', read: '74.2' }],
  ['what cannot be read, its mark included', '5 dokumen lengkap*)', { value: '5 dokumen lengkap*)', suggestion: '5' }],
  ['a day as it stands in the cell', ' 31.12.2020', { value: ' 31.12.2020' }],
])('a finding quotes %s', (_, text, params) => expect(readIn('desimal', text).notes.map((note) => note.params)).toEqual([params]));

test.each<[why: string, column: Column, text: string, told: string]>([
  ['what stands for it', 'hitungan', 'Belum  rilis ', 'Belum rilis'],
  ['a dash', 'hitungan', ' – ', '–'],
  ['nothing', 'hitungan', '\u200b', ''],
])('no data keeps %s', (_, column, text, told) => expect(readIn(column, text)).toEqual({ kind: 'missing', text: told, notes: [] }));
