/** The words of the pane's room of settings. */
import type { Arah } from '../core/model/number';
import type { SkalaProblem } from '../core/model/skala';
import type { Language } from './language';

/** What can be wrong with a scale while it is written. */
export type SkalaProblemCode = SkalaProblem['code'] | 'bukan-angka' | 'tanpa-nama';

export interface PengaturanTexts {
  readonly title: string;
  readonly lead: string;
  readonly reading: string;
  readonly saving: string;
  readonly saved: string;
  readonly save: string;
  readonly skala: string;
  readonly skalaLkj: string;
  readonly skalaPermendagri: string;
  readonly skalaSendiri: string;
  readonly skalaNama: string;
  readonly dasarHukum: string;
  /** A band's fields: "Kategori 1", "Batas bawah 1 (%)". */
  readonly pitaKategori: (number: number) => string;
  readonly pitaTanda: (number: number) => string;
  readonly pitaNilai: (number: number) => string;
  readonly pitaTerbawah: string;
  readonly tandaTermasuk: string;
  readonly tandaLebih: string;
  readonly hapusPita: (number: number) => string;
  readonly tambahPita: string;
  readonly problems: Readonly<Record<SkalaProblemCode, string>>;
  readonly bentukTurun: string;
  readonly bentukTurunHint: string;
  readonly bentukDua: string;
  readonly bentukBagi: string;
  readonly batas: string;
  readonly tanpaBatas: string;
  readonly batasPersen: (percent: number) => string;
  readonly tahun: string;
  readonly tahunHint: string;
  readonly tahunSalah: string;
  readonly opd: string;
  readonly opdHint: string;
  readonly mode: string;
  readonly nilai: string;
  readonly rumus: string;
  readonly temuan: string;
  readonly arah: string;
  readonly arahHint: string;
  readonly arahNama: Readonly<Record<Arah, string>>;
  /** Of an indikator that nobody has said anything of. */
  readonly arahBawaan: string;
  /** Of one whose arah stands in the worksheet. */
  readonly arahDariLembar: (arah: string) => string;
  readonly rataRata: string;
  readonly rataIndikator: string;
  readonly rataSasaran: string;
  readonly efisiensiPaling100: string;
  readonly akhirRenstra: string;
  /** Names of the settings that the fields above have as whole sentences. */
  readonly nama: { readonly temuan: string; readonly efisiensiPaling100: string; readonly akhirRenstra: string };
  readonly ya: string;
  readonly tidak: string;
  /** What stands where a text or list is empty: "dari judul lembar". */
  readonly dariLembar: string;
  readonly takTerbaca: string;
  readonly takTerbacaIsi: string;
  readonly bukuKerjaLain: string;
  readonly bukuKerjaLainLead: string;
  readonly simpanBerkas: string;
  readonly salinTeks: string;
  readonly tersalin: string;
  readonly tidakTersalin: string;
  readonly tersimpan: (name: string) => string;
  readonly bukaBerkas: string;
  readonly tempelTeks: string;
  readonly tempelHint: string;
  readonly periksaTeks: string;
  readonly akanBerubah: string;
  readonly tidakBerubah: string;
  /** "Skala kategori: X menjadi Y" */
  readonly perubahan: (name: string, before: string, after: string) => string;
  readonly pakai: string;
  readonly batalkan: string;
  readonly dipakai: string;
  readonly tolak: {
    readonly judul: string;
    readonly 'bukan-json': string;
    readonly 'tanpa-pengaturan': string;
    /** {name} of the setting. */
    readonly 'isian-salah': (name: string) => string;
    readonly 'skala-salah': (problem: string) => string;
    readonly 'berkas-salah': string;
  };
}

export const PENGATURAN_TEXTS: Readonly<Record<Language, PengaturanTexts>> = {
  id: {
    title: 'Pengaturan buku kerja ini',
    lead: 'Disimpan di dalam buku kerja, jadi ikut terkirim bersamanya dan berlaku juga bagi tombol pada tab LKj. Setelah menyimpan, hitung lagi.',
    reading: 'Membaca pengaturan…',
    saving: 'Menyimpan…',
    saved: 'Tersimpan di buku kerja. Hitung lagi agar berlaku.',
    save: 'Simpan',
    skala: 'Skala kategori',
    skalaLkj: 'Skala LKj (Tabel 3.1): Sangat Baik > 100, Baik ≥ 75, Cukup ≥ 55, Kurang di bawahnya',
    skalaPermendagri: 'Permendagri 86/2017: Sangat Tinggi ≥ 91, Tinggi ≥ 76, Sedang ≥ 66, Rendah ≥ 51, Sangat Rendah di bawahnya',
    skalaSendiri: 'Skala sendiri',
    skalaNama: 'Nama skala',
    dasarHukum: 'Dasar hukum (boleh kosong)',
    pitaKategori: (number) => `Kategori ${number}`,
    pitaTanda: (number) => `Tanda kategori ${number}`,
    pitaNilai: (number) => `Batas bawah kategori ${number} (%)`,
    pitaTerbawah: 'di bawah semuanya',
    tandaTermasuk: '≥',
    tandaLebih: '>',
    hapusPita: (number) => `Hapus kategori ${number}`,
    tambahPita: 'Tambah kategori',
    problems: {
      'tanpa-nama': 'Beri nama skala ini.',
      'bukan-angka': 'Tulis angka persen, misalnya 75 atau 97,5.',
      'tanpa-pita': 'Skala memerlukan sedikitnya satu kategori.',
      'nama-kosong': 'Beri nama kategori ini.',
      'nama-ganda': 'Nama kategori ini sudah dipakai di atas.',
      'batas-negatif': 'Batas tidak boleh di bawah 0.',
      'terlalu-halus': 'Pakai paling banyak dua angka di belakang koma.',
      'pita-kosong': 'Tidak ada capaian yang dapat masuk ke kategori ini: batasnya harus lebih rendah daripada kategori di atasnya.',
      'tidak-menurun': 'Batas harus lebih rendah daripada kategori di atasnya.',
      celah: 'Ada capaian di antara kategori ini dan kategori di atasnya yang tidak mendapat kategori.',
      'tumpang-tindih': 'Sebagian capaian masuk ke kategori ini dan juga ke kategori di atasnya.',
      'atas-tertutup': 'Kategori teratas harus tanpa batas atas.',
      'bawah-tertutup': 'Kategori terbawah harus mencakup sampai 0.',
    },
    bentukTurun: 'Capaian bila makin rendah makin baik',
    bentukTurunHint: 'Misalnya angka kemiskinan atau jumlah keluhan.',
    bentukDua: '(2 × Target − Realisasi) ÷ Target',
    bentukBagi: 'Target ÷ Realisasi',
    batas: 'Capaian paling tinggi',
    tanpaBatas: 'tanpa batas',
    batasPersen: (percent) => `${percent}%`,
    tahun: 'Tahun laporan',
    tahunHint: 'Hanya bila judul lembar tidak menyebutnya; boleh kosong.',
    tahunSalah: 'Tulis tahun dari 2000 sampai 2100, atau kosongkan.',
    opd: 'Nama OPD',
    opdHint: 'Untuk judul tabel; bila kosong, diambil dari judul lembar.',
    mode: 'Hasil ditulis sebagai',
    nilai: 'Nilai',
    rumus: 'Rumus',
    temuan: 'Tulis temuan pada lembar Temuan',
    arah: 'Arah tiap indikator',
    arahHint: 'Hanya untuk indikator yang arahnya tidak tertulis di lembar PK. Disimpan menurut nama indikator, jadi berlaku juga untuk PK tahun berikutnya.',
    arahNama: { naik: 'naik: makin tinggi makin baik', turun: 'turun: makin rendah makin baik', rentang: 'rentang', stabil: 'stabil: makin dekat target makin baik' },
    arahBawaan: 'belum dikatakan (dihitung naik)',
    arahDariLembar: (arah) => `${arah} (tertulis di lembar)`,
    rataRata: 'Capaian OPD',
    rataIndikator: 'rata-rata semua indikator',
    rataSasaran: 'rata-rata capaian sasaran',
    efisiensiPaling100: 'Pada efisiensi, capaian di atas 100 dihitung 100',
    akhirRenstra: 'Tabel 3.5 juga membandingkan dengan target akhir Renstra',
    nama: { temuan: 'Lembar Temuan', efisiensiPaling100: 'Capaian di atas 100 dihitung 100 pada efisiensi', akhirRenstra: 'Tabel 3.5 sampai akhir Renstra' },
    ya: 'ya',
    tidak: 'tidak',
    dariLembar: 'menurut lembar',
    takTerbaca: 'Pengaturan yang dibawa buku kerja ini tidak dapat dibaca',
    takTerbacaIsi: 'Mungkin dibuat oleh LKj yang lebih baru. Yang berlaku sekarang pengaturan bawaan, seperti tertulis di bawah. Periksa, lalu pilih Simpan.',
    bukuKerjaLain: 'Pindahkan ke buku kerja lain',
    bukuKerjaLainLead: 'Pengaturan yang tertulis di atas dapat diunduh sebagai berkas, atau disalin sebagai teks, lalu dibuka di buku kerja lain. Pilihan lembar tidak ikut.',
    simpanBerkas: 'Unduh sebagai berkas',
    salinTeks: 'Salin sebagai teks',
    tersalin: 'Tersalin. Tempelkan pada Pengaturan di buku kerja lain.',
    tidakTersalin: 'Tidak dapat menyalin di sini.',
    tersimpan: (name) => `Berkas ${name} diunduh. Bila tidak muncul, pakai Salin sebagai teks.`,
    bukaBerkas: 'Buka berkas pengaturan…',
    tempelTeks: 'Atau tempelkan teks pengaturan',
    tempelHint: 'Teks dari Salin sebagai teks di buku kerja lain.',
    periksaTeks: 'Periksa teks ini',
    akanBerubah: 'Yang akan berubah',
    tidakBerubah: 'Sama dengan pengaturan di atas; tidak ada yang berubah.',
    perubahan: (name, before, after) => `${name}: ${before} → ${after}`,
    pakai: 'Pakai',
    batalkan: 'Jangan pakai',
    dipakai: 'Dipakai pada isian di atas. Pilih Simpan agar tersimpan di buku kerja.',
    tolak: {
      judul: 'Pengaturan itu tidak dipakai',
      'bukan-json': 'Isinya bukan pengaturan LKj, atau tidak utuh. Salin lagi seluruhnya, atau unduh lagi berkasnya.',
      'tanpa-pengaturan': 'Di dalamnya tidak ada pengaturan LKj.',
      'isian-salah': (name) => `Isian “${name}” di dalamnya tidak dapat dipakai.`,
      'skala-salah': (problem) => `Skala kategori di dalamnya tidak dapat dipakai: ${problem}`,
      'berkas-salah': 'Berkas itu tidak dapat dibaca atau terlalu besar. Pilih berkas .json dari Unduh sebagai berkas.',
    },
  },
  en: {
    title: 'Settings of this workbook',
    lead: 'Kept inside the workbook, so they travel with it and hold for the button on the LKj tab too. After saving, compute again.',
    reading: 'Reading the settings…',
    saving: 'Saving…',
    saved: 'Saved in the workbook. Compute again to apply them.',
    save: 'Save',
    skala: 'Scale of categories',
    skalaLkj: 'LKj scale (Table 3.1): Sangat Baik > 100, Baik ≥ 75, Cukup ≥ 55, Kurang below',
    skalaPermendagri: 'Permendagri 86/2017: Sangat Tinggi ≥ 91, Tinggi ≥ 76, Sedang ≥ 66, Rendah ≥ 51, Sangat Rendah below',
    skalaSendiri: 'A scale of your own',
    skalaNama: 'Name of the scale',
    dasarHukum: 'Legal basis (may be empty)',
    pitaKategori: (number) => `Category ${number}`,
    pitaTanda: (number) => `Sign of category ${number}`,
    pitaNilai: (number) => `Lower bound of category ${number} (%)`,
    pitaTerbawah: 'below all others',
    tandaTermasuk: '≥',
    tandaLebih: '>',
    hapusPita: (number) => `Delete category ${number}`,
    tambahPita: 'Add a category',
    problems: {
      'tanpa-nama': 'Give this scale a name.',
      'bukan-angka': 'Write a percentage, such as 75 or 97,5.',
      'tanpa-pita': 'A scale needs at least one category.',
      'nama-kosong': 'Give this category a name.',
      'nama-ganda': 'This name is used above already.',
      'batas-negatif': 'A bound cannot be below 0.',
      'terlalu-halus': 'Use two decimals at most.',
      'pita-kosong': 'No achievement can fall into this category: its bound must be lower than that of the category above.',
      'tidak-menurun': 'The bound must be lower than that of the category above.',
      celah: 'Some achievements between this category and the one above get no category.',
      'tumpang-tindih': 'Some achievements fall into this category and into the one above.',
      'atas-tertutup': 'The highest category must be open above.',
      'bawah-tertutup': 'The lowest category must reach down to 0.',
    },
    bentukTurun: 'Achievement where lower is better',
    bentukTurunHint: 'A poverty rate or a number of complaints, for instance.',
    bentukDua: '(2 × Target − Realised) ÷ Target',
    bentukBagi: 'Target ÷ Realised',
    batas: 'Highest achievement',
    tanpaBatas: 'no limit',
    batasPersen: (percent) => `${percent}%`,
    tahun: 'Year of the report',
    tahunHint: 'Only where no worksheet title has it; may be empty.',
    tahunSalah: 'Write a year from 2000 to 2100, or leave it empty.',
    opd: 'Name of the agency',
    opdHint: 'For the titles of tables; if empty, it is taken from the worksheet titles.',
    mode: 'Results are written as',
    nilai: 'Values',
    rumus: 'Formulas',
    temuan: 'Write findings to the worksheet Temuan',
    arah: 'Direction of each indicator',
    arahHint: 'Only for indicators whose direction does not stand in the PK worksheet. Kept by the name of the indicator, so it holds for the PK of the next year too.',
    arahNama: { naik: 'up: higher is better', turun: 'down: lower is better', rentang: 'range', stabil: 'stable: closer to the target is better' },
    arahBawaan: 'nothing said (computed as up)',
    arahDariLembar: (arah) => `${arah} (in the worksheet)`,
    rataRata: 'Achievement of the agency',
    rataIndikator: 'mean of all indicators',
    rataSasaran: 'mean of the objectives',
    efisiensiPaling100: 'In efficiency, an achievement above 100 counts as 100',
    akhirRenstra: 'Table 3.5 also compares with the target for the end of the plan',
    nama: { temuan: 'Worksheet Temuan', efisiensiPaling100: 'Achievement above 100 counts as 100 in efficiency', akhirRenstra: 'Table 3.5 to the end of the plan' },
    ya: 'yes',
    tidak: 'no',
    dariLembar: 'as the worksheets say',
    takTerbaca: 'The settings that this workbook carries cannot be read',
    takTerbacaIsi: 'A newer LKj may have made them. The default settings hold now, as written below. Check them, then choose Save.',
    bukuKerjaLain: 'Take them to another workbook',
    bukuKerjaLainLead: 'The settings above can be downloaded as a file, or copied as text, and opened in another workbook. The choice of worksheets stays here.',
    simpanBerkas: 'Download as a file',
    salinTeks: 'Copy as text',
    tersalin: 'Copied. Paste it under Settings in another workbook.',
    tidakTersalin: 'Copying is not possible here.',
    tersimpan: (name) => `The file ${name} was downloaded. If none appears, use Copy as text.`,
    bukaBerkas: 'Open a file of settings…',
    tempelTeks: 'Or paste settings as text',
    tempelHint: 'The text from Copy as text in another workbook.',
    periksaTeks: 'Check this text',
    akanBerubah: 'What will change',
    tidakBerubah: 'The same as the settings above; nothing changes.',
    perubahan: (name, before, after) => `${name}: ${before} → ${after}`,
    pakai: 'Use them',
    batalkan: 'Do not use them',
    dipakai: 'Put into the fields above. Choose Save to keep them in the workbook.',
    tolak: {
      judul: 'Those settings were not used',
      'bukan-json': 'That is no set of LKj settings, or not a whole one. Copy all of it again, or download the file again.',
      'tanpa-pengaturan': 'There are no LKj settings in it.',
      'isian-salah': (name) => `Its value for “${name}” cannot be used.`,
      'skala-salah': (problem) => `Its scale of categories cannot be used: ${problem}`,
      'berkas-salah': 'That file cannot be read or is too large. Choose a .json file from Download as a file.',
    },
  },
};
