/** Every word of staff recapitulations as clerks write it, and words that are alike and say something else. Texts as wordsOf gives them. */
import { DIMENSI, JABATAN_UMUM, JUDUL_SDM, JUMLAH_SDM, KATEGORI, LAKI_LAKI, PEREMPUAN } from '../../../src/core/rules/sdm';

const split = (text: string): string[] => text.split(', ');

test.each<[string, RegExp, yes: string, no: string]>([
  ['men', LAKI_LAKI, 'l, lk, laki, laki-laki, laki - laki, laki laki, lakilaki, pria, putra', 'lain, lain-lain, jumlah laki-laki, total l, putra putri, perempuan, laki-laki dan perempuan'],
  ['women', PEREMPUAN, 'p, pr, perempuan, wanita, w, putri', 'pns, pppk, pria, total p, perempuan dan anak, putri malu'],
  ['a sum', JUMLAH_SDM, 'jumlah, jml, jlh, total, jumlah pegawai, l + p, l/p, l&p, l+p', 'sub jumlah, jumlahnya, totalitas, lp, jabatan'],
  ['everybody without an office', JABATAN_UMUM, 'jfu, pelaksana, staf, staf umum, fungsional umum, jabatan fungsional umum, jabatan pelaksana', 'pejabat pelaksana, fungsional tertentu, jft, stafsus, jabatan fungsional tertentu'],
  ['titles', JUDUL_SDM, 'sumber daya manusia, sumber daya aparatur, keadaan sdm tahun 2023, jumlah pegawai, data kepegawaian, rekap pns, asn dinas, pppk, p3k, ptt, p t t, tenaga honorer, aparatur sipil negara', 'sumber daya alam, kepegawainegerian, asnaf, pnsx, honorarium'],
])('%s', (_, pattern, yes, no) => {
  for (const word of split(yes)) expect([word, pattern.test(word)]).toEqual([word, true]);
  for (const word of split(no)) expect([word, pattern.test(word)]).toEqual([word, false]);
});

/** What the words say that a block counts by; a hyphen for nothing. */
const dimensiOf = (rules: typeof DIMENSI, text: string): string => rules.find(([, pattern]) => pattern.test(text))?.[0] ?? '-';

test.each([
  ['golongan', 'menurut golongan, gol, pangkat/golongan ruang'],
  ['pendidikan', 'tingkat pendidikan, ijazah terakhir'],
  ['jabatan', 'menurut jabatan, eselon, eselonering'],
  ['-', 'golong, pangkatan, pendidik, jabatannya, usia'],
])('a title says %s', (dimensi, words) => {
  for (const word of split(words)) expect([word, dimensiOf(DIMENSI, word)]).toEqual([word, dimensi]);
});

test.each([
  ['golongan', 'iv, iii, ii, i, iv/a, iii.d, ii c, i/e, golongan iv, gol. iii, gol.iii, goliv, gol iii/b'],
  ['pendidikan', 'sd, sltp, smp, slta, sma, smu, smk, sarjana, pasca sarjana, pascasarjana, magister, doktor, diploma, diploma iii, d3, d-4, d.iii, d/iv, d i, di, di/dii, s1, s-2, s.3, s/1, s2 hukum, smp sederajat'],
  ['jabatan', 'eselon ii, es. iii, es.iii, esiv, es iv, eselon 2, eselon 4, jft, jfu, jpt pratama, administrator, pengawas, pelaksana, fungsional, struktural, staf'],
  ['-', 'lulusan sd, proses ii, eselon 5, v, iii/f, vi, ivan, sda, smpn, d5, s4, sarjanawan, dokter, di bawah 30 tahun, di atas 50 tahun, estimasi, jptx, l, lain-lain'],
])('a category of %s', (dimensi, words) => {
  for (const word of split(words)) expect([word, dimensiOf(KATEGORI, word)]).toEqual([word, dimensi]);
});
