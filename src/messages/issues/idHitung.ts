/** Findings in Indonesian, for a clerk who is no programmer. The finding's own cell is shown beside the sentence, so it is not repeated here. */
import type { IssueParam } from '../../core/model/issue';
import { NOTATIONS } from '../notation';
import type { CatalogueHitung } from './catalogue';

const { number, rupiah, percent, result, quote } = NOTATIONS.id;

const FIELDS: ReadonlyMap<IssueParam, string> = new Map([
  ['target', 'target'],
  ['realisasi', 'realisasi'],
  ['anggaran', 'anggaran'],
  ['capaian', 'capaian'],
  ['kategori', 'kategori'],
  ['sisa', 'sisa'], ['persen', '% realisasi'],
]);
const ARAH: ReadonlyMap<IssueParam, string> = new Map([
  ['naik', 'naik (makin tinggi makin baik)'],
  ['turun', 'turun (makin rendah makin baik)'],
  ['rentang', 'rentang (di antara dua batas)'],
  ['stabil', 'stabil (makin dekat target makin baik)'],
]);
/** What of a worksheet Excel handed over in another form: the first part of a path as "merges.0.rows" (src/core/read/snapshotShape.ts). */
const BAGIAN_LEMBAR: ReadonlyMap<string, string> = new Map([['values', 'isi sel'], ['formulas', 'rumus'], ['valueTypes', 'jenis isi sel'], ['numberFormats', 'format angka'], ['merges', 'sel gabungan'], ['tables', 'tabel Excel'], ['looks', 'huruf tebal dan inden']]);

const fieldName = (field: IssueParam): string => FIELDS.get(field) ?? String(field);
const bagianLembar = (bagian: IssueParam): string => BAGIAN_LEMBAR.get(String(bagian).replace(/\..*/, '')) ?? 'keterangan lembarnya';
const kindName = (kind: IssueParam): string => String(kind).toUpperCase();
/** Most programs are called so already: “Program Rehabilitasi Sosial”. */
export const named = (noun: string, program: IssueParam): string => (/^program\b/i.test(String(program).trim()) ? quote(program) : `${noun} ${quote(program)}`);

export const idHitung: CatalogueHitung = {
  'galat-excel': ({ value }) => ({
    message: `Sel ini menampilkan galat Excel ${value}, jadi tidak ada angka yang dapat dibaca.`,
    remedy: 'Perbaiki rumusnya atau ketik angkanya, lalu hitung lagi.',
  }),
  'bukan-angka': ({ value }) => ({
    message: `${quote(value)} bukan angka.`,
    remedy: 'Ketik angkanya saja, misalnya 98,41. Keterangan sebaiknya dipindahkan ke kolom lain.',
  }),
  'nilai-logika': ({ value }) => ({
    message: `Sel ini berisi ${value}, bukan angka.`,
    remedy: 'Ganti isinya dengan angka, atau kosongkan bila belum ada data.',
  }),
  'tanggal-bukan-angka': () => ({
    message: 'Sel ini berisi tanggal, padahal seharusnya angka. Excel kerap mengubah ketikan seperti 1-2 atau 3/4 menjadi tanggal.',
    remedy: 'Ubah format selnya menjadi Umum atau Angka, lalu ketik ulang angkanya.',
  }),
  'format-angka-salah': ({ value }) => ({
    message: `Letak titik atau koma pada ${quote(value)} tidak sesuai dengan penulisan angka.`,
    remedy: 'Pakai titik untuk ribuan dan koma untuk desimal, misalnya 1.234,56.',
  }),
  'dua-nilai-satu-sel': ({ value, first }) => ({
    message: `Sel ini berisi lebih dari satu angka: ${quote(value)}. Tidak ada yang diambil.`,
    remedy: `Sisakan satu angka, misalnya ${number(first)}, dan tulis angka lainnya di barisnya sendiri.`,
  }),
  'angka-dengan-keterangan': ({ value, suggestion }) => ({
    message: `${quote(value)} berisi angka dan keterangan, jadi tidak diambil begitu saja.`,
    remedy: `Ketik angkanya saja, mungkin ${number(suggestion)}. Keterangannya dapat ditulis di kolom lain.`,
  }),
  'angka-ambigu': ({ value, id: indonesian, en: english }) => ({
    message: `${quote(value)} dapat berarti ${number(indonesian)} atau ${number(english)}, dan angka lain di kolom ini tidak memberi petunjuk.`,
    remedy: `Ketik ulang sebagai angka: ${number(indonesian)} atau ${number(english)}, mana yang dimaksud.`,
  }),
  'angka-ambigu-ditafsir': ({ value, read }) => ({
    message: `${quote(value)} dibaca sebagai ${number(read)}, mengikuti jenis angka pada baris dan kolomnya.`,
    remedy: 'Bila bukan itu maksudnya, ketik ulang dengan titik untuk ribuan dan koma untuk desimal.',
  }),
  'titik-desimal': ({ value, read }) => ({
    message: `${quote(value)} dibaca sebagai ${number(read)}; titiknya dianggap tanda desimal.`,
    remedy: `Bila benar, biarkan saja. Agar seragam, tulis ${number(read)}.`,
  }),
  'tanda-catatan-kaki': ({ value, read }) => ({
    message: `${quote(value)} dibaca sebagai ${number(read)}; bintangnya dianggap tanda catatan kaki.`,
    remedy: 'Bila benar, biarkan saja.',
  }),
  'melebihi-batas-presisi': ({ value }) => ({
    message: `Angka ${number(value)} terlalu besar untuk dihitung dengan tepat (batasnya 9.007.199.254.740.991).`,
    remedy: 'Periksa jumlah angkanya. Bila memang sebesar itu, tulis dalam juta rupiah dan sebutkan “(dalam juta Rp)” pada judul kolom.',
  }),
  'nilai-negatif': ({ value }) => ({
    message: `Nilai ${number(value)} kurang dari nol, padahal di sini tidak boleh negatif.`,
    remedy: 'Periksa tanda minus atau tanda kurung pada angkanya.',
  }),
  'angka-tersimpan-teks': ({ read }) => ({
    message: `Angka ini tersimpan sebagai teks dan dibaca sebagai ${number(read)}.`,
    remedy: 'Hitungannya sudah benar. Agar rumus Excel ikut menghitungnya, ketik ulang sebagai angka.',
  }),
  'tanda-batas-target': ({ value, arah }) => ({
    message: `Tanda pada ${quote(value)} dibaca sebagai arah ${ARAH.get(arah) ?? String(arah)}.`,
    remedy: 'Bila arahnya lain, tambahkan kolom “Arah” dan isi naik atau turun.',
  }),
  'satuan-berbeda': ({ inCell, inColumn }) => ({
    message: `Satuan di sel ini ${quote(inCell)}, sedangkan kolom Satuan menyebut ${quote(inColumn)}.`,
    remedy: 'Samakan satuannya, atau periksa apakah angkanya berada di baris yang benar.',
  }),
  'skor-bertentangan': ({ skor, predikat, expected }) => ({
    message: `Skor ${number(skor)} tidak sesuai dengan predikat ${predikat}; skor itu berpredikat ${expected}.`,
    remedy: 'Perbaiki skor atau predikatnya menurut lembar hasil evaluasi.',
  }),
  'belum-ada-data': ({ value }) => ({
    message: value === '' ? 'Belum ada data, jadi capaiannya tidak dihitung.' : `Belum ada data (tertulis ${quote(value)}), jadi capaiannya tidak dihitung.`,
    remedy: 'Isi angkanya bila sudah tersedia, lalu hitung lagi. Sementara itu baris ini tidak masuk rata-rata.',
  }),
  'lembar-tidak-ditemukan': () => ({
    message: 'Tidak ada lembar Perjanjian Kinerja (PK) maupun APBD yang dikenali di buku kerja ini.',
    remedy: 'Pastikan ada tabel berjudul kolom Indikator, Target, Realisasi (PK) atau Uraian, Anggaran, Realisasi (APBD), dan bahwa barisnya sudah diisi; lalu coba lagi.',
  }),
  'pk-tidak-ditemukan': () => ({
    message: 'Lembar Perjanjian Kinerja (PK) tidak ditemukan; yang dihitung hanya anggaran.',
    remedy: 'Bila PK ada di buku kerja ini, beri judul kolom Sasaran, Indikator, Target, dan Realisasi.',
  }),
  'apbd-tidak-ditemukan': () => ({
    message: 'Lembar APBD tidak ditemukan; yang dihitung hanya capaian kinerja.',
    remedy: 'Bila APBD ada di buku kerja ini, beri judul kolom Uraian, Anggaran, dan Realisasi. Anggaran di tabel PK belum tentu seluruhnya, jadi tidak dipakai: salin tiap programnya, sekali saja, ke lembar APBD.',
  }),
  'dua-lembar-cocok': ({ sheets, kind }) => ({
    message: `Lebih dari satu lembar cocok sebagai ${kindName(kind)}: ${sheets}. Tidak ada yang dihitung sebelum jelas lembar mana yang dipakai.`,
    remedy: 'Pilih lembarnya di panel LKj: buka panel, lalu pilih di bagian Lembar yang dihitung.',
  }),
  'lembar-lain-diabaikan': ({ sheet, chosen, kind }) => ({
    message: `Lembar ${quote(sheet)} juga berisi ${kindName(kind)}, tetapi yang dihitung adalah lembar ${quote(chosen)}.`,
    remedy: 'Bila keliru, pilih lembarnya di panel LKj, bagian Lembar yang dihitung.',
  }),
  'tabel-lain-diabaikan': ({ other, rows }) => ({
    message: `Tabel yang dimulai di sini (${number(rows)} baris) tidak ikut dihitung; yang dihitung adalah tabel di ${other}.`,
    remedy: 'Bila tabel ini bagian dari tabel yang sama, samakan judul kolomnya dan hapus judul di antara keduanya. Bila justru tabel ini yang harus dihitung, pindahkan ke lembar lain dan pilih lembarnya di panel LKj.',
  }),
  'lembar-terlalu-panjang': ({ rows }) => ({
    message: `Lembar ini terlalu panjang: ${number(rows)} baris terbawah tidak terbaca, jadi lembar ini tidak dihitung agar jumlahnya tidak keliru.`,
    remedy: 'Hapus baris kosong atau isi yang tidak perlu di bawah tabel, atau pindahkan tabelnya ke lembar baru, lalu hitung lagi.',
  }),
  'lembar-tidak-terbaca': ({ bagian }) => ({
    message: `Lembar ini diterima dari Excel dalam bentuk yang tidak dikenal (${bagianLembar(bagian)}), jadi tidak ada yang dihitung.`,
    remedy: 'Simpan, tutup, dan buka lagi buku kerja ini, lalu hitung lagi. Bila terulang, laporkan kepada pengelola LKj.',
  }),
  'lembar-bukan-apbd': ({ found }) => ({
    message: `Lembar ini mirip APBD, tetapi berisi ${found}. Lembar ini tidak dihitung dan tidak diubah.`,
    remedy: 'Bila ini memang APBD, beri judul kolom Uraian, Anggaran, dan Realisasi.',
  }),
  'lembar-rencana': () => ({
    message: 'Lembar ini tidak mempunyai kolom Realisasi, jadi dianggap rencana dan tidak dihitung.',
    remedy: 'Tambahkan kolom “Realisasi” di sebelah kolom Target bila capaiannya akan dihitung.',
  }),
  'realisasi-di-kolom-capaian': () => ({
    message: 'Tidak ada kolom Realisasi; angka di kolom Capaian mungkin sebenarnya realisasi. Tidak ada yang dihitung atau diubah.',
    remedy: 'Bila benar, ganti judul kolom itu menjadi “Realisasi”, lalu hitung lagi.',
  }),
  'kolom-tidak-ditemukan': ({ column }) => ({
    message: `Kolom ${quote(column)} tidak ditemukan pada tabel ini.`,
    remedy: `Beri judul ${quote(column)} pada kolomnya, lalu hitung lagi.`,
  }),
  'kolom-ganda': ({ column, used, other }) => ({
    message: `Kolom ${quote(column)} di sel ${other} sama cocoknya dengan kolom di sel ${used}; yang dipakai ${used}.`,
    remedy: 'Bila keliru, perjelas judulnya, misalnya “Sebelum Perubahan” pada kolom yang tidak boleh dipakai, lalu hitung lagi.',
  }),
  'tahun-tidak-diketahui': () => ({
    message: 'Tahun laporan tidak dapat ditentukan, karena tabel ini memuat beberapa tahun.',
    remedy: 'Tulis tahunnya pada judul, misalnya “Perjanjian Kinerja Tahun 2020”, atau isi Tahun laporan di panel LKj, bagian Pengaturan, lalu hitung lagi.',
  }),
  'baris-periode-lain': ({ rows }) => ({
    message: `Menurut kolom ini ${number(rows)} baris milik tahun lain atau sebagian tahun, jadi tidak ikut dihitung.`,
    remedy: 'Yang dihitung baris tahun laporan. Bila belum ada, tambahkan baris dengan target dan realisasi setahun.',
  }),
  'sasaran-kosong': () => ({
    message: 'Indikator ini tidak berada di bawah sasaran mana pun.',
    remedy: 'Isi kolom Sasaran pada baris ini atau pada baris pertama kelompoknya.',
  }),
  'indikator-ganda': ({ other }) => ({
    message: `Indikator ini sudah tertulis di sel ${other}, jadi terhitung dua kali dalam rata-rata.`,
    remedy: 'Hapus salah satu barisnya bila memang sama. Baris tahun atau triwulan lain, pindahkan ke lembar lain.',
  }),
  'indikator-kosong': () => ({
    message: 'Baris ini berisi angka, tetapi nama indikatornya kosong.',
    remedy: 'Isi nama indikatornya, atau kosongkan angkanya.',
  }),
  'perlu-nilai-induk': () => ({
    message: 'Indikator ini belum mempunyai nilai sendiri, dan nilai sub-indikatornya tidak boleh dijumlahkan.',
    remedy: 'Isi target dan realisasi pada baris indikator induknya.',
  }),
  'jumlah-sub-tidak-cocok': ({ own, sum, difference, field }) => ({
    message: `${capitalised(fieldName(field))} indikator tertulis ${number(own)}, sedangkan jumlah sub-indikatornya ${number(sum)} (selisih ${number(difference)}).`,
    remedy: 'Periksa angka induk dan sub-indikatornya. Yang dihitung adalah angka induk.',
  }),
  'jumlah-tidak-cocok': ({ own, sum, difference, field }) => ({
    message: `${capitalised(fieldName(field))} tertulis ${rupiah(own)}, sedangkan jumlah rinciannya ${rupiah(sum)} (selisih ${rupiah(difference)}).`,
    remedy: 'Periksa angka ini dan rinciannya di bawahnya. Yang dihitung adalah angka yang tertulis.',
  }),
  'jumlah-program-tidak-cocok': ({ own, sum, difference, label }) => ({
    message: `${label} tertulis ${rupiah(own)}, sedangkan jumlah programnya ${rupiah(sum)} (selisih ${rupiah(difference)}).`,
    remedy: 'Periksa jumlah ini dan anggaran tiap program.',
  }),
  'kode-ganda': ({ kode, other }) => ({
    message: `Kode ${kode} sudah dipakai di sel ${other}.`,
    remedy: 'Perbaiki salah satu kodenya.',
  }),
  'kode-tanpa-induk': ({ kode, parent }) => ({
    message: `Kode ${kode} tidak mempunyai induk: baris ${parent} tidak ada di lembar ini.`,
    remedy: 'Tambahkan baris induknya, atau perbaiki kodenya.',
  }),
  'kode-tidak-urut': ({ kode }) => ({
    message: `Kode ${kode} tidak berada pada urutannya.`,
    remedy: 'Hitungannya tetap benar. Pindahkan barisnya bila urutan dipentingkan.',
  }),
  'kode-angka': ({ kode }) => ({
    message: `Kode ${kode} tersimpan sebagai angka, sehingga nol di belakangnya dapat hilang (1.10 menjadi 1.1).`,
    remedy: 'Ubah format kolom kode menjadi Teks, lalu ketik ulang kodenya.',
  }),
  'kode-tanggal': ({ kode }) => ({
    message: `Kode di sel ini menjadi tanggal, ${kode === '' ? 'jadi tidak terbaca' : `dan dibaca sebagai ${kode}`}.`,
    remedy: 'Ubah format kolom kode menjadi Teks, lalu ketik ulang kodenya.',
  }),
  'tingkat-tidak-pasti': () => ({
    message: 'Belum pasti apakah baris ini program, kegiatan, atau sub kegiatan.',
    remedy: 'Isi kode rekeningnya, atau tebalkan nama program agar dapat dibedakan.',
  }),
  'baris-tersembunyi': ({ rows }) => ({
    message: `Baris yang disembunyikan ikut dihitung: ${rows}.`,
    remedy: 'Tampilkan barisnya untuk memeriksa, atau hapus bila tidak dipakai.',
  }),
  'target-nol': () => ({
    message: 'Targetnya 0, jadi capaian tidak dapat dihitung.',
    remedy: 'Periksa targetnya. Bila indikator ini tidak ditargetkan tahun ini, kosongkan target dan realisasinya.',
  }),
  'realisasi-nol': ({ target }) => ({
    message: `Realisasinya 0, jadi capaian menurut rumus target dibagi realisasi (target ${number(target)}) tidak dapat dihitung.`,
    remedy: 'Periksa realisasinya, atau pakai rumus lain untuk indikator dengan arah turun.',
  }),
  'perlu-skor': () => ({
    message: 'Target dan realisasi berupa predikat huruf; persentase tidak dapat dihitung dari huruf saja.',
    remedy: 'Tulis skornya di sel realisasi, misalnya “B (68,89)”, lalu hitung lagi.',
  }),
  'perlu-nilai': ({ target, realisasi }) => ({
    message: `Target ${quote(target)} dan realisasi ${quote(realisasi)} berbeda dan tidak mempunyai skala angka.`,
    remedy: 'Isi target dan realisasi dengan angka agar capaiannya dapat dihitung.',
  }),
  'tingkat-sama': ({ value }) => ({
    message: `Target dan realisasi sama-sama ${quote(value)}, jadi capaiannya 100,00%.`,
    remedy: 'Bila ada angkanya, isikan agar capaiannya dihitung dari angka.',
  }),
  'periksa-arah': ({ word }) => ({
    message: `Nama indikator memuat kata ${quote(word)}, yang biasanya makin rendah makin baik, tetapi indikator ini dihitung dengan arah naik.`,
    remedy: 'Tambahkan kolom “Arah” dan isi turun bila makin rendah makin baik, atau naik bila sudah benar.',
  }),
  'periksa-target': ({ capaian }) => ({
    message: `Capaiannya ${percent(capaian)}, jauh di atas target.`,
    remedy: 'Periksa apakah target terlalu rendah atau ada angka yang salah ketik.',
  }),
  'persen-lebih-100': ({ value }) => ({
    message: `Nilai ${number(value)} lebih dari 100, padahal satuannya persen.`,
    remedy: 'Periksa angkanya, atau perbaiki satuannya.',
  }),
  'persen-satuan-lain': ({ satuan }) => ({
    message: `Indikator ini menyebut persentase, tetapi satuannya ${quote(satuan)}.`,
    remedy: 'Ganti satuannya menjadi Persen, atau perbaiki nama indikatornya.',
  }),
  'belum-berjalan': () => ({
    message: 'Tahun ini belum berjalan, jadi capaiannya tidak dihitung.',
    remedy: 'Tidak perlu diapa-apakan. Capaiannya dihitung setelah tahunnya berjalan.',
  }),
  'triwulan-tidak-jelas': () => ({
    message: 'Realisasi setahun tidak dapat ditentukan dari angka per triwulan atau per bulan: targetnya tidak naik sampai target tahunan dan tidak pula berjumlah sama.',
    remedy: 'Isi kolom Realisasi tahunan, atau periksa target tiap triwulan atau bulan.',
  }),
  'arah-tidak-dikenal': ({ value }) => ({
    message: `Arah ${quote(value)} tidak dikenal.`,
    remedy: 'Isi kolom Arah dengan naik, turun, rentang, atau stabil.',
  }),
  'realisasi-melebihi-anggaran': ({ anggaran, realisasi }) => ({
    message: `Realisasi ${rupiah(realisasi)} melebihi anggaran ${rupiah(anggaran)}.`,
    remedy: 'Periksa kedua angkanya, termasuk apakah anggarannya sudah setelah perubahan.',
  }),
  'realisasi-tanpa-anggaran': ({ realisasi }) => ({
    message: `Ada realisasi ${rupiah(realisasi)}, padahal anggarannya 0.`,
    remedy: 'Isi anggarannya, atau pindahkan realisasi ke baris yang benar.',
  }),
  'beda-satuan-uang': ({ factor }) => ({
    message: `Angka PK dan APBD berbeda tepat ${number(factor)} kali, jadi satuannya tampaknya tidak sama.`,
    remedy: 'Samakan satuannya, atau sebutkan “(dalam ribuan Rp)” atau “(dalam juta Rp)” pada judul kolomnya.',
  }),
  'nama-program-berbeda': ({ pk, apbd }) => ({
    message: `Nama program di PK ${quote(pk)}, sedangkan di APBD ${quote(apbd)}.`,
    remedy: 'Samakan namanya bila memang program yang sama.',
  }),
  'anggaran-program-berbeda': ({ pk, apbd, difference }) => ({
    message: `Anggaran program di PK ${rupiah(pk)}, sedangkan di APBD ${rupiah(apbd)} (selisih ${rupiah(difference)}).`,
    remedy: 'Periksa mana yang berlaku, terutama bila ada perubahan anggaran.',
  }),
  'program-tanpa-pasangan': ({ program }) => ({
    message: `${named('Program', program)} hanya ada di lembar ini; pasangannya antara PK dan APBD tidak ditemukan.`,
    remedy: 'Periksa penulisan namanya di kedua lembar.',
  }),
  'salah-hitung': ({ typed, computed, field }) => ({
    message: `${capitalised(fieldName(field))} tertulis ${result(field, typed)}, seharusnya ${result(field, computed)}. Angka yang tertulis tidak diubah.`,
    remedy: 'Periksa angka asalnya. Bila hitungan ini benar, kosongkan selnya lalu hitung lagi.',
  }),
  'pembulatan-berbeda': ({ typed, computed, field }) => ({
    message: `${capitalised(fieldName(field))} tertulis ${result(field, typed)}, sedangkan hasil hitungan ${result(field, computed)}; bedanya hanya pembulatan.`,
    remedy: 'Bila ingin sama, kosongkan selnya lalu hitung lagi.',
  }),
  'arah-menurut-capaian': ({ typed, computed, rumus }) => ({
    message: `Capaian tertulis ${percent(typed)} benar bila makin rendah makin baik (rumus ${rumus}), tetapi indikator ini dihitung dengan arah naik: ${percent(computed)}.`,
    remedy: 'Tambahkan kolom “Arah” dan isi turun bila makin rendah makin baik, atau naik bila sudah benar.',
  }),
  'capaian-diketik': ({ typed }) => ({
    message: `Capaian ${percent(typed)} diketik sendiri dan dipertahankan, karena tidak dapat dihitung dari target dan realisasi.`,
    remedy: 'Bila skornya ada, tulis di sel realisasi, misalnya “B (68,89)”, agar capaiannya dihitung.',
  }),
  'kategori-berbeda': ({ typed, computed }) => ({
    message: `Kategori tertulis ${quote(typed)}, sedangkan menurut capaiannya ${quote(computed)}. Yang tertulis tidak diubah.`,
    remedy: 'Kosongkan selnya lalu hitung lagi bila ingin mengikuti skala.',
  }),
  'rumus-berbeda': ({ shown, computed, field }) => ({
    message: `Rumus di sel ini menghasilkan ${result(field, shown)}, sedangkan ${fieldName(field)} seharusnya ${result(field, computed)}. Rumusnya tidak diubah.`,
    remedy: 'Periksa rumusnya, atau hapus rumus itu lalu hitung lagi.',
  }),
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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
