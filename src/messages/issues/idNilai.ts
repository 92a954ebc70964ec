/** Findings of what was computed, of the budget and of printed results, in Indonesian. */
import { NOTATIONS } from '../notation';
import type { CatalogueNilai } from './catalogue';
import { capitalised, fieldName, named } from './idKata';

const { number, rupiah, percent, result, quote } = NOTATIONS.id;

export const idNilai: CatalogueNilai = {
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
};
