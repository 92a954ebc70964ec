/** Texts of sheets as they are compared, and the levels that kode rekening speak of. */
import { levelOfKode } from '../../../src/core/read/anggaranDraft';
import { closeUp, wordsOf } from '../../../src/core/read/words';

test.each([
  ['Sasaran  Strategis', 'sasaran strategis'],
  [' Sasaran;\nStrategis: ', 'sasaran strategis'],
  ['“Target” – 2020', 'target 2020'],
  ['Target “2020”', 'target 2020'],
  ['TARGET\u00a02020', 'target 2020'],
  ['Capaian (%)', 'capaian (%)'],
  ['Rp. 1.000,-', 'rp. 1.000 -'],
  ['T/R + sisa & lain', 't/r + sisa & lain'],
  // Full-width, as from a phone's keyboard.
  ['Ｔａｒｇｅｔ １２ ％', 'target 12 %'],
  ['Pekerjaan\tke‐2', 'pekerjaan ke 2'],
  ['', ''],
])('%j is compared as %j', (text, words) => expect(wordsOf(text)).toBe(words));

test.each([
  ['J U M L A H', 'jumlah'],
  ['j u m', 'jum'],
  ['a. b', 'a. b'],
  ['I I', 'i i'],
  ['Nilai A B C', 'nilai a b c'],
  ['a b c nilai', 'a b c nilai'],
])('letters spread out, %j, are %j', (text, words) => expect(closeUp(text)).toBe(words));

// Permendagri 90/2019: 1.06 bidang, 1.06.01 program, 1.06.01.2.01 kegiatan, with .01 (later .0001) sub kegiatan; akun 5.1.02…
test.each([
  ['1', 'URUSAN PEMERINTAHAN WAJIB', 'lain'],
  ['X', 'Unsur', 'lain'],
  ['1.06', 'Bidang Sosial', 'lain'],
  ['X.XX', 'Nonurusan', 'lain'],
  ['1.06.0.00.0.00.01.0000', 'Dinas Sosial', 'lain'],
  ['1.06.0.00.0.00.01.0000', 'Panti Budi Luhur', 'lain'],
  ['1.06.01', 'Penunjang', 'program'],
  ['X.XX.01', 'Penunjang', 'program'],
  // Bidang 5.01 (perencanaan) has programs, whatever akun begin with 5.
  ['5.01.02', 'Perencanaan', 'program'],
  ['1.06.01', 'Dinas Sosial', 'lain'],
  ['1.06.01.2.01', 'Perencanaan', 'kegiatan'],
  ['X.XX.01.2.01', 'Perencanaan', 'kegiatan'],
  ['1.06.01.2.01.01', 'Penyusunan', 'sub-kegiatan'],
  ['1.06.01.2.01.0001', 'Penyusunan', 'sub-kegiatan'],
  ['5', 'Belanja Daerah', 'rekening'],
  ['5.1', 'Belanja Operasi', 'rekening'],
  ['5.1.02', 'Barang dan Jasa', 'rekening'],
  ['5.1.02.01.01.0024', 'Alat Tulis Kantor', 'rekening'],
  ['4.1.01.09', 'Hotel', 'rekening'],
  ['5.5.02.01', 'Entah', null],
  ['1.06.01.2.01.01.7', 'Entah', null],
  ['1.06.1.06', 'UPTD Panti', 'lain'],
  // A word counts for more than the kode.
  ['1.06.01.2.01', 'Sub Kegiatan Penyusunan', 'sub-kegiatan'],
])('kode %s, %s: %s', (kode, name, level) => expect(levelOfKode(kode, name)).toBe(level));
