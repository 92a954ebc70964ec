/** Findings of one cell and of a worksheet's structure, in Indonesian, for a clerk who is no programmer. The finding's own cell is shown beside the sentence, so it is not repeated here. */
import type { IssueParam } from '../../core/model/issue';
import { NOTATIONS } from '../notation';
import type { CatalogueBaca } from './catalogue';
import { capitalised, fieldName } from './idKata';

const { number, rupiah, quote } = NOTATIONS.id;

const ARAH: ReadonlyMap<IssueParam, string> = new Map([
  ['naik', 'naik (makin tinggi makin baik)'],
  ['turun', 'turun (makin rendah makin baik)'],
  ['rentang', 'rentang (di antara dua batas)'],
  ['stabil', 'stabil (makin dekat target makin baik)'],
]);
/** What of a worksheet Excel handed over in another form: the first part of a path as "merges.0.rows" (src/core/read/snapshotShape.ts). */
const BAGIAN_LEMBAR: ReadonlyMap<string, string> = new Map([['values', 'isi sel'], ['formulas', 'rumus'], ['valueTypes', 'jenis isi sel'], ['numberFormats', 'format angka'], ['merges', 'sel gabungan'], ['tables', 'tabel Excel'], ['looks', 'huruf tebal dan inden']]);

const bagianLembar = (bagian: IssueParam): string => BAGIAN_LEMBAR.get(String(bagian).replace(/\..*/, '')) ?? 'keterangan lembarnya';
const kindName = (kind: IssueParam): string => String(kind).toUpperCase();

export const idBaca: CatalogueBaca = {
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
};
