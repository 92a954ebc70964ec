/** Names of program and kegiatan: what numbers them, what they are joined by, and how much they may be misspelt. */
import { isNearKegiatan, namaKegiatanKey, namaTanpaNomor } from '../../../src/core/read/namaKegiatan';

test.each([
  ['1. Pengadaan Meja', 'Pengadaan Meja'], ['12) Pengadaan Meja', 'Pengadaan Meja'], ['(1) Pengadaan Meja', 'Pengadaan Meja'], ['1.Pengadaan Meja', 'Pengadaan Meja'], ['101. Pengadaan Meja', 'Pengadaan Meja'],
  ['a. Pengadaan Meja', 'Pengadaan Meja'], ['B) Pengadaan Meja', 'Pengadaan Meja'], ['(c) Pengadaan Meja', 'Pengadaan Meja'], ['II. Pengadaan Meja', 'Pengadaan Meja'], ['xviii) Pengadaan Meja', 'Pengadaan Meja'],
  ['- Pengadaan Meja', 'Pengadaan Meja'], ['–Pengadaan Meja', 'Pengadaan Meja'], ['— Pengadaan Meja', 'Pengadaan Meja'], ['• Pengadaan Meja', 'Pengadaan Meja'], ['▪ Pengadaan Meja', 'Pengadaan Meja'], ['● Pengadaan Meja', 'Pengadaan Meja'], ['* Pengadaan Meja', 'Pengadaan Meja'], ['· Pengadaan Meja', 'Pengadaan Meja'],
  ['1.06.02.2.01 Rehabilitasi Sosial', 'Rehabilitasi Sosial'], ['1.06.02. Rehabilitasi Sosial', 'Rehabilitasi Sosial'], ['I. 1. a) Pengadaan Meja', 'Pengadaan Meja'],
  ['  Pengadaan\n  Meja ', 'Pengadaan Meja'],
  ['10 Desa Mandiri', '10 Desa Mandiri'], ['1.000 Rumah Layak Huni', '1.000 Rumah Layak Huni'], ['1.5 km Jalan', '1.5 km Jalan'], ['Pengadaan 1. Meja', 'Pengadaan 1. Meja'], ['Ibu. Anak', 'Ibu. Anak'], ['', ''],
])('%j without what numbers it is %j', (nama, expected) => {
  expect(namaTanpaNomor(nama)).toBe(expected);
});

test.each([
  ['PENGADAAN  Meja\nRapat ', 'pengadaan meja rapat'],
  ['- Pengadaan', 'pengadaan'], ['–Pengadaan', 'pengadaan'], ['— Pengadaan', 'pengadaan'], ['• Pengadaan', 'pengadaan'], ['▪ Pengadaan', 'pengadaan'], ['● Pengadaan', 'pengadaan'], ['* Pengadaan', 'pengadaan'], ['· Pengadaan', 'pengadaan'],
  ['1. Pengadaan', 'pengadaan'], ['1.Pengadaan', 'pengadaan'], ['12)Pengadaan', 'pengadaan'], ['(3) Pengadaan', 'pengadaan'], ['1.06.02.2.01 Pengadaan', 'pengadaan'], ['7 Pengadaan', 'pengadaan'],
  ['II. Pengadaan', 'pengadaan'], ['(xviii) Pengadaan', 'pengadaan'], ['A) Pengadaan', 'pengadaan'], ['I. 1. a. Pengadaan', 'pengadaan'],
  ['Program Pengadaan', 'pengadaan'], ['PROGRAM: Pengadaan', 'pengadaan'], ['1. Kegiatan - Pengadaan', 'pengadaan'], ['Kegiatan.Pengadaan', 'pengadaan'], ['Sub Kegiatan Pengadaan', 'pengadaan'], ['Subkegiatan Pengadaan', 'pengadaan'], ['Sub-Kegiatan Pengadaan', 'pengadaan'], ['Sub - Kegiatan Pengadaan', 'sub kegiatan pengadaan'],
  ['Programa Pengadaan', 'programa pengadaan'], ['Pengadaan Program', 'pengadaan program'],
  ['Sarana&Prasarana', 'sarana dan prasarana'], ['Sarana, Prasarana/Alat', 'sarana prasarana alat'], ['Anak Telantar', 'anak terlantar'], ['Bantuan Tahap 2', 'bantuan tahap 2'],
  ['Pendidikan(Tri Murni)', 'pendidikan ( tri murni )'], ['Pendidikan ( Tri Murni )', 'pendidikan ( tri murni )'], ['Taman 10 m²', 'taman 10 m2'], ['', ''],
])('%j is joined by %j', (nama, expected) => {
  expect(namaKegiatanKey(nama)).toBe(expected);
});

test.each<[why: string, a: string, b: string, near: boolean]>([
  ['the same', 'pengadaan meja', 'pengadaan meja', true],
  ['two letters left out', 'pengadaan mebeleur', 'pengadaan mebeer', true],
  ['three letters left out', 'pengadaan mebeleur', 'pengadaan mebel', false],
  ['two letters wrong', 'pelatihan petani', 'palatuhan petani', true],
  ['three letters wrong', 'pelatihan petani', 'palatuhun petani', false],
  ['a letter too many and one too few', 'pelatihan petani', 'elatihann petani', true],
  ['two letters changed about', 'pelatihan petani', 'pelatihna petani', true],
  ['a letter wrong in each of two words', 'pelatihan petani', 'palatihan petany', true],
  ['a letter wrong in each of three words', 'pelatihan petani lokal', 'palatihan petany lokel', false],
  ['three letters wrong in two words', 'pelatihan petani', 'palatuhan petany', false],
  ['a short word', 'pembinaan desa', 'pembinaan dasa', false],
  ['a word that became short', 'layanan dasar', 'layanan dasa', false],
  ['a word of five letters', 'rehab balai', 'rehab balei', true],
  ['a number', 'paket12a bantuan', 'paket13a bantuan', false],
  ['a digit in the place of a letter', 'pelatihan petani', 'pe1atihan petani', false],
  ['spaces only', 'e warong', 'ewarong', true],
  ['one word more', 'bantuan warga', 'bantuan warga a', false],
  ['words in parentheses', 'pendidikan ( tri murni )', 'pendidikan ( tri murno )', false],
  ['the same parentheses', 'pendidikan ( tri murni )', 'pendidikn ( tri murni )', true],
  ['parentheses with a space more', 'pendidikan (tri murni)', 'pendidikan ( tri murni)', true],
  ['parentheses in another order', 'bantuan ( a ) ( b )', 'bantuan ( b ) ( a )', false],
  ['one with and one without parentheses', 'bantuan ( a )', 'bantuan a', false],
  ['a bracket that was never opened', 'pendidikan ) anak', 'pendidikan anak', true],
])('may be one name: %s', (_, a, b, near) => {
  expect([isNearKegiatan(a, b), isNearKegiatan(b, a)]).toEqual([near, near]);
});
