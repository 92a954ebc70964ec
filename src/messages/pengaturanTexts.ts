/** The words of the pane's room of settings. */
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
  readonly salin: string;
  readonly salinHint: string;
  readonly salinTeks: string;
  readonly pakaiTeks: string;
  readonly teksSalah: string;
  readonly teksDipakai: string;
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
    batasPersen: (percent) => `${percent} %`,
    tahun: 'Tahun laporan',
    tahunHint: 'Hanya bila judul lembar tidak menyebutnya; boleh kosong.',
    tahunSalah: 'Tulis tahun dari 2000 sampai 2100, atau kosongkan.',
    opd: 'Nama OPD',
    opdHint: 'Untuk judul tabel; bila kosong, diambil dari judul lembar.',
    mode: 'Hasil ditulis sebagai',
    nilai: 'Nilai',
    rumus: 'Rumus',
    temuan: 'Tulis temuan pada lembar Temuan',
    salin: 'Salin ke buku kerja lain',
    salinHint: 'Salin teks ini (Ctrl+A, Ctrl+C) ke kotak yang sama di buku kerja lain, atau tempelkan teks dari sana, lalu pilih Pakai teks ini.',
    salinTeks: 'Pengaturan sebagai teks',
    pakaiTeks: 'Pakai teks ini',
    teksSalah: 'Teks ini bukan pengaturan LKj yang utuh, jadi tidak dipakai. Salin lagi seluruhnya.',
    teksDipakai: 'Teks dipakai pada isian di atas. Periksa, lalu pilih Simpan.',
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
    salin: 'Copy to another workbook',
    salinHint: 'Copy this text (Ctrl+A, Ctrl+C) into the same box of another workbook, or paste the text from there and choose Use this text.',
    salinTeks: 'Settings as text',
    pakaiTeks: 'Use this text',
    teksSalah: 'This text is not a whole set of LKj settings, so it was not used. Copy all of it again.',
    teksDipakai: 'The text was put into the fields above. Check them, then choose Save.',
  },
};
