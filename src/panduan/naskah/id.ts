/** The guide in Indonesian. */
import type { Naskah } from './naskah';

export const NASKAH_ID: Naskah = {
  judul: { index: 'Panduan LKj untuk Excel', temuan: 'Temuan: sebab, contoh, perbaikan', rumus: 'Rumus dan sumbernya', data: 'Data Anda dan cara kembali', admin: 'Memasang untuk banyak pengguna' },
  bantuan: 'Bantuan singkat',
  templat: 'Buku kerja templat (.xlsx)',
  bahasaLain: 'English',
  isi: {
    index: [
      { judul: 'Menghitung capaian', langkah: ['Siapkan lembar PK (Sasaran, Indikator, Satuan, Target, Realisasi) dan/atau APBD (Uraian, Anggaran, Realisasi), atau isi buku kerja templat.', 'Pada tab LKj, pilih Hitung Capaian.', 'Lihat hasilnya di sebelah tabel: Capaian (%) dan Kategori pada PK, Sisa dan % Realisasi pada APBD.', 'Buka lembar Temuan. Klik sel pada temuan, perbaiki, lalu pilih Hitung Capaian lagi.'] },
      { judul: 'Membuat tabel laporan', langkah: ['Pilih Buat Tabel LKj.', 'Tabel 1.1, 2.1, dan 3.1–3.11, hitungan capaian, efisiensi, dan triwulan dibuat sebagai lembar siap cetak, sejauh lembar sumbernya ada.', 'Ubah datanya kapan saja, lalu pilih Buat Tabel LKj lagi: tabel dibuat ulang di tempatnya.'] },
      { judul: 'Yang tidak pernah terjadi', butir: ['Angka, rumus, atau hasil ketikan Anda ditimpa.', 'Angka yang meragukan ditebak: yang meragukan dilaporkan di selnya.', 'Data dikirim ke luar buku kerja.'] },
    ],
    data: [
      { judul: 'Tidak ada yang keluar dari komputer', alinea: ['Semua dihitung di dalam Excel. Halaman add-in hanya memuat berkasnya sendiri dan `office.js` dari Microsoft. Tidak ada isi sel, nama berkas, atau catatan pemakaian yang dikirim atau disimpan di luar buku kerja.'] },
      { judul: 'Yang disimpan di dalam buku kerja', butir: ['Hasil: kolom capaian, kategori, sisa, dan % realisasi; lembar Temuan dan lembar tabel.', 'Nama tersembunyi yang menandai sel dan lembar buatan LKj, supaya hasil lama dapat diperbarui dan milik Anda tidak tersentuh.', 'Catatan hitungan terakhir (bagian XML `urn:lkj-excel:catatan:1` dan `urn:lkj-excel:selesai:1`): sel mana yang ditulis dan apa isinya sebelumnya, untuk jalan kembali.', 'Pengaturan (`urn:lkj-excel:pengaturan:1`): lembar yang dipakai, skala kategori, bentuk rumus, batas capaian.'] },
      { judul: 'Mengembalikan hitungan terakhir', langkah: ['Pilih Buka Panel, lalu ruang Kembalikan.', 'Baca daftar yang akan dikembalikan, lalu pilih Kembalikan.', 'Sel yang sudah Anda ubah sendiri setelah hitungan dibiarkan dan disebutkan.'] },
      { alinea: ['Urungkan (Ctrl+Z) milik Excel dapat menjadi kosong setelah hasil ditulis; karena itu ada Kembalikan. Bila Excel terganggu di tengah penulisan, yang sempat ditulis dikembalikan pada hitungan berikutnya.'] },
    ],
    admin: [
      { judul: 'Menyiapkan halaman add-in', langkah: ['Sediakan alamat https di server web kantor; isinya berkas statis saja, tanpa basis data.', 'Bangun dengan alamat itu, dari salinan kode sumber dan Node.js 20 atau yang lebih baru:'], perintah: 'npm ci\nLKJ_BASE_URL=https://lkj.contoh.go.id npm run build' },
      { alinea: ['Salin isi folder `dist/` ke server. `manifest.xml` di dalamnya sudah memuat alamat itu. Di Windows, tetapkan alamatnya lebih dahulu dengan `set LKJ_BASE_URL=https://lkj.contoh.go.id`.'] },
      { judul: 'Microsoft 365: pusat admin', langkah: ['Masuk ke pusat admin Microsoft 365 sebagai administrator.', 'Pilih Pengaturan › Aplikasi terintegrasi › Unggah aplikasi kustom.', 'Pilih jenis Add-in Office, lalu unggah `manifest.xml`.', 'Tentukan pengguna atau kelompoknya, lalu sebarkan. Tab LKj dapat baru muncul setelah beberapa jam.'] },
      { judul: 'Tanpa pusat admin: folder bersama (Windows)', langkah: ['Letakkan `manifest.xml` di folder jaringan yang dapat dibaca semua pengguna.', 'Di Excel: Berkas › Opsi › Pusat Kepercayaan › Pengaturan Pusat Kepercayaan › Katalog Add-in Tepercaya.', 'Tambahkan alamat folder itu, centang Tampilkan di Menu, lalu buka Excel lagi.', 'Pilih Sisipkan › Add-in Saya › Folder Bersama, lalu LKj.'] },
      { judul: 'Memperbarui', alinea: ['Bangun lagi dan salin `dist/` yang baru. Pengguna mendapatkannya saat Excel dibuka lagi; manifest hanya perlu diunggah ulang bila berubah.'] },
    ],
  },
  temuan: { pengantar: 'Setiap temuan pada lembar Temuan dan di panel mempunyai kode. Di bawah ini sebabnya pada sebuah contoh, dan cara memperbaikinya.', contoh: 'Sebab, pada contoh', perbaikan: 'Perbaikan' },
  rumus: {
    pengantar: 'Capaian dihitung persis dari desimalnya, lalu dibulatkan sekali, menjauhi nol, ke dua desimal; kategori dibaca dari angka yang sudah dibulatkan.',
    capaian: 'Capaian',
    kolom: { rumus: 'Rumus', sumber: 'Sumber', kategori: 'Kategori', batas: 'Capaian (%)', predikat: 'Predikat', skor: 'Skor di atas', sebutan: 'Sebutan' },
    skala: 'Skala kategori',
    predikat: 'Predikat huruf',
    predikatDasar: 'PermenPAN-RB 12/2015, dipertahankan PermenPAN-RB 88/2021. Skor tepat pada batas mendapat huruf di bawahnya.',
    lain: 'Anggaran dan rata-rata',
    lainnya: [
      ['Sisa = Anggaran − Realisasi', 'LKj Tabel 3.11'],
      ['% realisasi = Realisasi / Anggaran × 100 %', 'LKj Tabel 3.11'],
      ['Efisiensi = capaian (paling tinggi 100) − % realisasi anggaran', 'PermenPAN-RB 53/2014: analisis efisiensi penggunaan sumber daya'],
      ['Capaian sasaran = rata-rata capaian indikatornya', 'LKj Tabel 3.2'],
      ['Capaian organisasi = rata-rata capaian semua indikator', 'LKj Tabel 3.2'],
    ],
    pembulatan: 'Indikator tanpa realisasi atau tanpa target tidak dihitung dan tidak masuk rata-rata; alasannya ditulis di kolom kategori.',
  },
};
