/** Findings of writing and of our own worksheets, in Indonesian. */
import { NOTATIONS } from '../notation';
import type { CatalogueTulis } from './catalogue';

const { quote } = NOTATIONS.id;

export const idTulis: CatalogueTulis = {
  'kolom-terhalang': ({ blocked }) => ({
    message: `Kolom hasil tidak dapat ditambahkan, karena ${blocked} di sebelah kanan tabel sudah terisi.`,
    remedy: 'Pindahkan isinya, atau sisipkan kolom kosong di sebelah kanan tabel, lalu hitung lagi.',
  }),
  'sel-hasil-tergabung': ({ area }) => ({
    message: `Sel hasil ${area} tergabung, jadi tidak dapat diisi per baris.`,
    remedy: 'Batalkan penggabungan selnya, lalu hitung lagi.',
  }),
  'lembar-terlindungi': () => ({
    message: 'Lembar ini dilindungi, jadi hasilnya tidak dapat ditulis.',
    remedy: 'Buka perlindungannya (menu Tinjau, Buka Proteksi Lembar), lalu hitung lagi.',
  }),
  'filter-aktif': () => ({
    message: 'Sebagian baris sedang disaring, jadi hasilnya belum ditulis agar tidak salah tempat.',
    remedy: 'Hapus saringannya (menu Data, Hapus), lalu hitung lagi.',
  }),
  'bukan-hasil-lkj': () => ({
    message: 'Sel hasil ini berisi sesuatu yang bukan angka, jadi tidak ditimpa.',
    remedy: 'Pindahkan atau kosongkan isinya, lalu hitung lagi.',
  }),
  'struktur-terlindungi': ({ tabel }) => ({
    message: `Lembar ${quote(tabel)} tidak dapat dibuat karena struktur buku kerja terlindungi.`,
    remedy: 'Buka perlindungannya (menu Tinjau, Proteksi Buku Kerja), lalu buat tabelnya lagi.',
  }),
  'tabel-diubah': ({ area }) => ({
    message: `Isi tabel ini telah diubah di ${area} sejak dibuat, jadi tabelnya dibiarkan apa adanya.`,
    remedy: 'Pindahkan perubahan itu ke lembar sumbernya lalu hapus lembar tabel ini, atau ganti nama lembarnya bila ingin disimpan; kemudian buat tabelnya lagi.',
  }),
  'tabel-terhalang': ({ blocked }) => ({
    message: `Tabel ini perlu lebih banyak tempat, tetapi sel ${blocked} sudah berisi.`,
    remedy: 'Pindahkan isi di bawah atau di samping tabel itu, lalu buat tabelnya lagi.',
  }),
  'nama-lembar-terpakai': ({ wanted, used }) => ({
    message: `Sudah ada lembar bernama ${quote(wanted)} yang bukan buatan LKj; lembar itu dibiarkan.`,
    remedy: `Tabelnya dibuat di lembar ${quote(used)}. Bila lembar lama itu tabel LKj yang kehilangan catatannya, hapus saja.`,
  }),
  'nilai-tetap': ({ cells, bagian }) =>
    bagian === 'hasil'
      ? {
          message: `Hasil di sel berikut tetap berupa nilai, bukan rumus, karena berada di Tabel Excel, berformat persen atau teks, atau capaiannya diketik sendiri: ${cells}.`,
          remedy: 'Hasilnya benar, tetapi tidak berubah sendiri. Setelah mengubah data, hitung lagi.',
        }
      : {
          message: `Sel berikut tidak dapat dipakai rumus karena isinya bukan angka biasa (huruf, rentang, persen, atau angka yang tersimpan sebagai teks): ${cells}.`,
          remedy: 'Isinya masuk ke hasil sebagai nilai tetap. Ubah menjadi angka bila hasilnya harus ikut berubah, lalu hitung lagi.',
        },
  'tabel-belum-diperbarui': () => ({
    message: 'Hasil hitungan berubah, tetapi tabel LKj yang sudah ada belum dibuat ulang.',
    remedy: 'Klik Buat Tabel LKj agar isi tabel sama dengan hasil terbaru.',
  }),
};
