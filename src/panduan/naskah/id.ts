/** The guide in Indonesian. */
import type { Naskah } from './naskah';

export const NASKAH_ID: Naskah = {
  judul: { index: 'Panduan LKj untuk Excel', hitung: 'Menghitung capaian', tabel: 'Membuat tabel laporan', pengaturan: 'Pengaturan', kembali: 'Kembali dan bersih-bersih', temuan: 'Temuan: sebab, contoh, perbaikan', rumus: 'Rumus dan sumbernya', data: 'Data Anda: apa yang disimpan', pasang: 'Memasang di satu komputer', admin: 'Memasang untuk banyak pengguna' },
  bantuan: 'Bantuan singkat',
  templat: 'Buku kerja templat (.xlsx)',
  bahasaLain: 'English',
  isi: {
    index: [
      { alinea: ['LKj untuk Excel menghitung capaian kinerja dan realisasi anggaran di buku kerja Anda sendiri, lalu membuat tabel-tabel Laporan Kinerja. Belum punya buku kerja? Isi buku kerja templat (tautan di atas).'] },
      { judul: 'Apa yang ingin Anda kerjakan?', tautan: [['hitung', 'Menghitung capaian, kategori, sisa, dan % realisasi'], ['temuan', 'Memperbaiki sebuah temuan'], ['tabel', 'Membuat tabel laporan dan naskah Bab III untuk Word'], ['pengaturan', 'Memilih skala kategori, rumus, tahun, dan nama OPD'], ['kembali', 'Mengembalikan hitungan terakhir, atau menghapus jejak LKj sebelum mengirim berkas'], ['rumus', 'Mengetahui rumus dan sumbernya'], ['data', 'Mengetahui apa yang disimpan'], ['pasang', 'Memasang di satu komputer'], ['admin', 'Memasang untuk banyak pengguna']] },
      { judul: 'Yang tidak pernah terjadi', butir: ['Angka, rumus, atau hasil ketikan Anda ditimpa tanpa Anda centang sendiri di Pratinjau.', 'Angka yang meragukan ditebak: yang meragukan dilaporkan di selnya.', 'Data dikirim ke luar buku kerja.'] },
    ],
    hitung: [
      { judul: 'Yang diperlukan', butir: ['Lembar PK dengan kolom Sasaran, Indikator, Satuan, Target, dan Realisasi; dan/atau lembar APBD dengan kolom Uraian (atau Kode dan Uraian), Anggaran, dan Realisasi.', 'Nama dan urutan kolom boleh berbeda: judul yang lazim dikenali, juga judul bertingkat dan sel tergabung.', 'Kolom di sebelah kanan tabel kosong, atau sudah berjudul Capaian, Kategori, Sisa, % Realisasi.', 'Berkas .xlsx, .xlsm, atau .xlsb. Berkas .xls, .csv, dan .ods tidak dapat menyimpan catatan LKj, jadi hasilnya hanya ditampilkan di panel: simpan dahulu sebagai Buku Kerja Excel (.xlsx).'] },
      { judul: 'Langkah', langkah: ['Pada tab LKj, pilih Hitung Capaian. Atau pilih Buka Panel, lalu Hitung Capaian di panel.', 'Lihat hasilnya di sebelah tabel: Capaian (%) dan Kategori pada PK, Sisa dan % Realisasi pada APBD.', 'Buka lembar Temuan atau panel. Klik sebuah temuan untuk memilih selnya, perbaiki, lalu hitung lagi. Bila satu lembar tidak dapat ditulis (terlindungi, tersaring), lembar lainnya tetap ditulis; yang belum ditulis disebutkan beserta cara membereskannya.'], gambar: ['lembar-pk', 'Lembar PK setelah dihitung: Capaian dan Kategori di sebelah tabel.'] },
      { judul: 'Lembar mana yang dihitung?', alinea: ['Begitu dibuka, panel menyebut lembar mana yang dibaca sebagai PK, APBD, Riwayat, Renstra, Kegiatan, dan SDM, di baris mana judul kolomnya, dan tahun laporannya. Belum ada yang ditulis. Buku kerja yang lebih dari 60.000 sel baru dibaca setelah Anda memilih Lihat lembar yang ditemukan.', 'Bila keliru, pilih Ubah pilihan lembar, lalu Pakai lembar ini atau Jangan hitung lembar ini. Bila dua lembar sama-sama cocok, pilihannya langsung ditampilkan. Pilihan itu disimpan di buku kerja dan dipatuhi juga oleh tombol di tab LKj.', 'Bila buku kerja membawa aturan sendiri (skala, batas capaian, tahun, dan seterusnya) yang bukan Anda yang mengaturnya, panel menyebutkannya sebelum hitungan pertama: Pakai bila setuju, Ubah untuk membuka Pengaturan.'], gambar: ['lembar', 'Panel saat dibuka: lembar yang ditemukan.'] },
      { gambar: ['hitung', 'Panel setelah Hitung Capaian.'] },
      { judul: 'Apakah hasilnya masih berlaku?', alinea: ['Panel menyebut kapan buku kerja terakhir dihitung. Bila isi PK, APBD, atau pengaturan berubah sesudah itu, juga oleh rekan Anda, panel menampilkan “Data berubah sejak dihitung”: pilih Hitung Capaian lagi. Bila isinya dikembalikan seperti semula, atau perubahannya ternyata tidak mengubah hasil apa pun, pemberitahuan itu hilang.', 'Lembar yang lebih dari 60.000 sel tidak dibaca ulang pada setiap perubahan: di sana panel hanya tahu apa yang berubah selama panel terbuka.'] },
      { judul: 'Melihat dahulu: Pratinjau', langkah: ['Buka Panel, lalu pilih Pratinjau. Belum ada yang ditulis.', 'Baca sel mana yang akan berubah. Hasil ketikan Anda yang berbeda dari hitungan tetap seperti adanya, kecuali Anda mencentangnya.', 'Pilih Tulis, atau tutup Pratinjau.'], gambar: ['pratinjau', 'Pratinjau: sel yang akan ditulis, dan yang Anda ketik sendiri.'] },
      { judul: 'Temuan', alinea: ['Temuan disusun menurut beratnya: galat, peringatan, informasi. Galat berarti ada yang tidak dapat dihitung; peringatan berarti ada yang perlu dilihat; informasi cukup diketahui.', 'Temuan dapat dicari dan dikelompokkan menurut lembar. “Perbaiki angka yang berupa teks” menampilkan teks seperti “4.905 orang” yang dapat menjadi angka; yang meragukan, yang akan kehilangan satuannya, dan rumus tidak disentuh. Kembalikan dapat membatalkannya sampai Anda menghitung lagi.', 'Berkas yang pernah disimpan dengan Google Sheets atau LibreOffice kehilangan catatan LKj: hasil lama dianggap ketikan Anda dan tidak diperbarui. “Anggap kolom ini hasil LKj” di ruang Temuan menampilkan kolomnya; centang yang memang hasil LKj. Yang ditawarkan hanya sel yang isinya sama dengan hitungan, atau yang masih bertanda nama tersembunyi LKj; rumus lain tidak disentuh. Lembar Temuan dan lembar tabel dari sebelum itu tidak dikenali lagi: hapus, lalu buat lagi.'], gambar: ['temuan', 'Temuan di panel: klik sebuah temuan untuk memilih selnya.'], tautan: [['temuan', 'Arti setiap temuan']] },
      { judul: 'Ringkasan', alinea: ['Ruang Ringkasan di panel menunjukkan capaian per sasaran, jumlah indikator per kategori, realisasi per program, dan efisiensi, tanpa menulis apa pun.'], gambar: ['ringkasan', 'Ruang Ringkasan.'] },
    ],
    tabel: [
      { judul: 'Langkah', langkah: ['Pada tab LKj, pilih Buat Tabel LKj. Atau buka panel, ruang Tabel: di sana terlihat tabel mana yang dapat dibuat dan lembar apa yang masih kurang.', 'Tabel 1.1, 2.1, dan 3.1–3.11, hitungan capaian, efisiensi, dan triwulan dibuat sebagai lembar siap cetak, sejauh lembar sumbernya ada.', 'Ubah datanya kapan saja, lalu pilih Buat Tabel LKj lagi: tabel dibuat ulang di tempatnya.'], gambar: ['tabel', 'Ruang Tabel di panel.'] },
      { judul: 'Nilai atau rumus', alinea: ['Nilai: angka tetap seperti saat dihitung. Rumus: tabel dan hasil di sebelah PK dan APBD mengikuti bila angka di lembar diubah. Pilihan ini disimpan di buku kerja.'] },
      { judul: 'Ke Word', langkah: ['Satu tabel: di ruang Tabel pilih Salin di samping tabelnya, lalu tempelkan di Word. Hasilnya tabel Word yang dapat disunting.', 'Semuanya: di ruang Tabel pilih Unduh naskah Bab III. Berkas Word itu memuat semua tabel, grafik, dan hitungan, siap disunting; buku kerja tidak berubah.'] },
      { judul: 'Lembar sumber', butir: ['PK: tabel 2.1, 3.1–3.3, hitungan capaian, triwulan.', 'APBD: tabel 3.11; bersama PK: efisiensi.', 'Riwayat: tabel 3.3 dan 3.4. Renstra: tabel 3.5. Kegiatan: tabel 3.6–3.10. SDM: tabel 1.1.'] },
      { alinea: ['Lembar Anda yang bernama sama dengan sebuah tabel tidak disentuh; tabelnya diberi nama lain dan itu dilaporkan.'] },
    ],
    pengaturan: [
      { judul: 'Langkah', langkah: ['Buka Panel, lalu ruang Pengaturan.', 'Ubah yang perlu; yang tidak mungkin langsung diberi tahu.', 'Pilih Simpan. Pengaturan disimpan di buku kerja itu, bukan di komputer.'], gambar: ['pengaturan', 'Ruang Pengaturan.'] },
      { judul: 'Yang dapat dipilih', butir: ['Skala kategori: skala LKj, Permendagri 86/2017, atau skala sendiri dengan dasar hukumnya.', 'Bentuk rumus untuk indikator yang lebih baik bila turun, dan capaian paling tinggi.', 'Arah tiap indikator, bila lembarnya tidak menyebutnya.', 'Capaian OPD: rata-rata semua indikator, atau rata-rata capaian sasaran.', 'Tahun laporan dan nama OPD, bila judul lembar tidak menyebutnya.', 'Nilai atau rumus, dan apakah lembar Temuan ditulis.'] },
      { judul: 'Memakai pengaturan yang sama di buku kerja lain', alinea: ['Di ruang Pengaturan, unduh sebagai berkas atau salin sebagai teks, lalu buka di buku kerja lain. Perubahannya diperlihatkan sebelum dipakai.'] },
    ],
    kembali: [
      { judul: 'Mengembalikan hitungan terakhir', langkah: ['Pilih Buka Panel, lalu ruang Kembalikan.', 'Baca daftar yang akan dikembalikan, lalu pilih Kembalikan.', 'Sel yang sudah Anda ubah sendiri setelah hitungan dibiarkan dan disebutkan.'], gambar: ['kembali', 'Ruang Kembalikan: apa yang akan terjadi dikatakan lebih dahulu.'] },
      { judul: 'Sebelum berkas dikirim: bersihkan', langkah: ['Di ruang Kembalikan, pilih Lihat yang akan dibersihkan.', 'Centang “Hapus juga hasil” bila kolom hasil tidak ikut dikirim.', 'Pilih Ya, bersihkan. Catatan, nama tersembunyi, dan pengaturan LKj hilang dari buku kerja.'] },
      { alinea: ['Urungkan (Ctrl+Z) milik Excel dapat menjadi kosong setelah hasil ditulis; karena itu ada Kembalikan. Bila Excel terganggu di tengah penulisan, yang sempat ditulis dikembalikan pada hitungan berikutnya.', 'Lembar tabel dan lembar Temuan tidak kembali ke isi sebelumnya. Lembar yang baru dibuat dihapus; lembar yang diisi ulang dibiarkan, dan lembar Temuan menyebut bahwa hitungannya sudah dikembalikan. Lembar Temuan yang sudah dihapus karena tidak ada lagi temuan tidak dibuat kembali; hitungan berikutnya membuatnya lagi bila ada temuan.', 'Sel yang dianggap hasil LKj atas kata Anda tidak dikosongkan oleh Kembalikan maupun Bersihkan: isinya sebelum LKj tidak diketahui lagi.'] },
    ],
    data: [
      { judul: 'Tidak ada yang keluar dari komputer', alinea: ['Semua dihitung di dalam Excel. Halaman add-in hanya memuat berkasnya sendiri dan `office.js` dari Microsoft. Tidak ada isi sel, nama berkas, atau catatan pemakaian yang dikirim atau disimpan di luar buku kerja.', 'Peramban di dalam Excel hanya mengingat bahwa bantuan singkat sudah dilihat, dan sidik dari aturan yang pernah Anda setujui: angka yang tidak dapat dibaca balik.'] },
      { judul: 'Yang disimpan di dalam buku kerja', butir: ['Hasil: kolom capaian, kategori, sisa, dan % realisasi; lembar Temuan dan lembar tabel.', 'Nama tersembunyi yang menandai sel dan lembar buatan LKj, supaya hasil lama dapat diperbarui dan milik Anda tidak tersentuh.', 'Catatan hitungan terakhir (bagian XML `urn:lkj-excel:catatan:1` dan `urn:lkj-excel:selesai:1`): sel mana yang ditulis dan apa isinya sebelumnya, untuk jalan kembali.', 'Pengaturan (`urn:lkj-excel:pengaturan:1`): lembar yang dipakai, skala kategori, bentuk rumus, batas capaian.'] },
    ],
    pasang: [
      { judul: 'Yang diperlukan', alinea: ['Excel 2021 atau yang lebih baru, Microsoft 365, atau Excel di web. Dari pengelola Anda: berkas `manifest.xml`. Pengembang yang menjalankan LKj dari kode sumbernya memakai satu perintah: `npm run sideload` (Windows dan Mac; dengan `-- web ALAMAT` di Excel di web; sertifikatnya ikut dipasang).'] },
      { judul: 'Excel di web', langkah: ['Buka buku kerja di Excel untuk web.', 'Pilih Beranda › Add-in › Add-in lainnya › Add-in Saya › Unggah Add-in Saya.', 'Pilih `manifest.xml`, lalu Unggah. Tab LKj muncul; di peramban lain, unggah sekali lagi.'] },
      { judul: 'Windows', langkah: ['Buat folder, misalnya `C:\\LKj`, lalu taruh `manifest.xml` di dalamnya.', 'Klik kanan folder itu › Properti › Berbagi › Berbagi…, pilih diri Anda sendiri, lalu catat alamat jaringannya (`\\\\NAMA-KOMPUTER\\LKj`).', 'Di Excel: Berkas › Opsi › Pusat Kepercayaan › Pengaturan Pusat Kepercayaan › Katalog Add-in Tepercaya; tempel alamat itu sebagai URL katalog, pilih Tambahkan katalog, centang Tampilkan di Menu, lalu OK.', 'Tutup Excel dan buka lagi. Pilih Beranda › Add-in › Tingkat lanjut › Folder Bersama › LKj › Tambahkan.'] },
      { judul: 'Mac', langkah: ['Di Finder tekan Cmd+Shift+G, lalu buka `~/Library/Containers/com.microsoft.Excel/Data/Documents`.', 'Buat folder `wef` di sana bila belum ada, lalu taruh `manifest.xml` di dalamnya.', 'Tutup Excel dan buka lagi. Pilih Sisipkan › panah di sebelah Add-in Saya › LKj.'] },
      { judul: 'Melepas', alinea: ['Windows: hapus katalog tadi di Pusat Kepercayaan. Mac: hapus `manifest.xml` dari folder `wef`. Web: Add-in Saya › titik tiga pada LKj › Hapus. Buku kerja Anda tidak berubah karenanya.'] },
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
