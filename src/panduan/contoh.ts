/** An example of each finding: what the workbook said. Where a code has none of its own, its params have. */
import type { IssueParam } from '../core/model/issue';
import type { IssueCode } from '../core/model/issueCode';
import { ISSUE_PARAMS, type ParamsOf } from '../core/model/issueParams';

type Contoh = Readonly<Record<string, IssueParam>>;

/** Params as a core would give them, each recognisable in the sentence. */
export const CONTOH_PARAM: Contoh = {
  kegiatan: 'Kegiatan B', pegawai: 'PNS', bagian: 'laki', judul: 'PENDIDIKAN', pembanding: 'GOLONGAN',
  value: '12a', read: '1234.5', id: '1.234', en: '1234', first: '905', suggestion: '100', skor: '68.89', predikat: 'BB', expected: 'B',
  arah: 'turun', inCell: 'orang', inColumn: 'Kelompok', sheets: '“PK”, “PK 2”', kind: 'pk', sheet: 'PK 2', chosen: 'PK', found: 'anggaran kas',
  column: 'Target', used: 'E', other: 'F7', reason: 'kolomnya bergeser', own: '1000', sum: '1250.5', difference: '-250.5', field: 'realisasi',
  label: 'JUMLAH APBD', kode: '1.06.01', parent: '1.06', rows: '5–7', target: 'WTP', realisasi: '5', word: 'stunting', capaian: '1022.87',
  satuan: 'Dokumen', anggaran: '4', factor: '1000', pk: '10', apbd: '20', program: 'Program A', typed: '103.37', computed: '103.79',
  shown: '97.9', blocked: 'H5', area: 'F5:F8', indikator: 'a. Indikator A', targetPk: '906', realisasiPk: '90', satuanPk: 'Orang', capaianPk: '9.93', tabel: 'Tabel 3.4', lembar: 'Riwayat', wanted: 'Tabel 3.2', cells: 'PK D5',
};

/** Where the sentence is only true of values that belong together. */
const CONTOH_KODE: { readonly [C in IssueCode]?: Partial<ParamsOf<C>> } = {
  'galat-excel': { value: '#REF!' },
  'bukan-angka': { value: 'sedang dihitung' },
  'nilai-logika': { value: 'TRUE' },
  'tanggal-bukan-angka': { value: '2024-01-05' },
  'format-angka-salah': { value: '1.23.45' },
  'dua-nilai-satu-sel': { value: '905 4.000', first: '905' },
  'angka-dengan-keterangan': { value: '100 dari 110 organisasi', suggestion: '100' },
  'angka-ambigu': { value: '1,234', id: '1.234', en: '1234' },
  'angka-ambigu-ditafsir': { value: '1,234', read: '1.234' },
  'titik-desimal': { value: '82.7', read: '82.7' },
  'melebihi-batas-presisi': { value: '123456789012345678901' },
  'nilai-negatif': { value: '-5' },
  'angka-tersimpan-teks': { value: '4.905', read: '4905' },
  'tanda-batas-target': { value: '≤ 5', arah: 'turun' },
  'satuan-berbeda': { value: '18 Klp', inCell: 'Klp', inColumn: 'Orang' },
  'skor-bertentangan': { value: 'BB (68,89)' },
  'belum-ada-data': { value: 'n/a' },
  'arah-tidak-dikenal': { value: 'bagus' },
  'anggaran-program-berbeda': { pk: '1000000000', apbd: '1250000000', difference: '-250000000' },
  'beda-lintas-lembar': { other: 'PK!C7', target: '905', realisasi: '90', satuan: 'Orang', capaian: '9.94' },
  'capaian-diketik': { typed: '98.41' },
  'jumlah-pegawai-tidak-cocok': { label: 'Total', own: '48', sum: '50', difference: '-2' },
  'jumlah-program-tidak-cocok': { own: '71099265302', sum: '71099265300', difference: '2' },
  'jumlah-sub-tidak-cocok': { own: '4905', sum: '4915', difference: '-10' },
  'jumlah-tidak-cocok': { own: '1250000', sum: '1250500', difference: '-500', field: 'anggaran' },
  'kategori-berbeda': { typed: 'Baik', computed: 'Cukup' },
  'kolom-ganda': { other: 'F' },
  'nama-kegiatan-berbeda': { kegiatan: 'Pengadaan Beras utk Panti', apbd: 'Pengadaan Beras untuk Panti' },
  'nama-lembar-terpakai': { used: 'Tabel 3.2 (2)' },
  'nama-program-berbeda': { pk: 'Program Rehab. Sosial', apbd: 'Program Rehabilitasi Sosial' },
  'pegawai-antarblok-berbeda': { own: '114', sum: '113', difference: '1' },
  'pembulatan-berbeda': { typed: '97.9', computed: '97.84', field: 'capaian' },
  'persen-lebih-100': { value: '120' },
  'perlu-nilai': { realisasi: 'WDP' },
  'realisasi-melebihi-anggaran': { realisasi: '5000000', anggaran: '4000000' },
  'realisasi-nol': { target: '5' },
  'realisasi-tanpa-anggaran': { realisasi: '5000000' },
  'rumus-berbeda': { shown: '97.9', computed: '103.79', field: 'capaian' },
  'salah-hitung': { typed: '103.37', computed: '103.79', field: 'capaian' },
  'tingkat-sama': { value: 'WTP' },
};

/** Every param that the finding tells. */
export function contohOf(code: IssueCode): Contoh {
  const names: readonly string[] = ISSUE_PARAMS[code];
  const own: Contoh = CONTOH_KODE[code] ?? {};
  return Object.fromEntries(names.flatMap((name) => {
    const value = own[name] ?? CONTOH_PARAM[name];
    return value === undefined ? [] : [[name, value]];
  }));
}
