/** For every finding a workbook that has it: as small as it can be, its sheets as rows of cells from A1. */
import { DEFAULT_SETTINGS, type EvaluateOptions } from '../../src/core/evaluate';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import type { IssueCode } from '../../src/core/model/issueCode';
import type { HostWorkbook } from '../excel-host';

type Cell = string | number | boolean;
type Rows = readonly (readonly Cell[])[];

export interface Buku {
  readonly lembar: Readonly<Record<string, Rows>>;
  /** What cells do not say: protection, filters, formats. */
  readonly siapkan?: (workbook: HostWorkbook) => void;
  /** What happens between a first run and the one whose findings count. */
  readonly lalu?: (workbook: HostWorkbook) => void;
  /** What Excel is made to answer in place of the truth. */
  readonly jawaban?: (snapshot: WorkbookSnapshot) => WorkbookSnapshot;
  /** Of the run whose findings count; `tabel`: with the tables of the report. */
  readonly pilihan?: Pick<EvaluateOptions, 'mode' | 'settings'> & { readonly tabel?: boolean };
}

/** A workbook, and where in it the finding is: "PK!F3", "PK" for the whole worksheet, "" for the workbook. */
export type Contoh = readonly [tempat: string, buku: Buku];

export const PK_TITLE = ['PERJANJIAN KINERJA TAHUN 2020'];
export const PK_HEAD = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'];
const SASARAN = 'Meningkatnya layanan sosial';

/** An indikator: from row 3 on, satuan D, target E, realisasi F, what follows from G. */
const indikator = (nama: string, satuan: string, target: Cell, realisasi: Cell, ...more: readonly Cell[]): readonly Cell[] => [1, SASARAN, nama, satuan, target, realisasi, ...more];
const pkRows = (...rows: Rows): Rows => [PK_TITLE, PK_HEAD, ...rows];
const pk = (...rows: Rows): Buku => ({ lembar: { PK: pkRows(...rows) } });
const pkWith = (heads: readonly string[], ...rows: Rows): Buku => ({ lembar: { PK: [PK_TITLE, [...PK_HEAD, ...heads], ...rows] } });

const ORANG = indikator('Jumlah orang dilatih', 'Orang', 20, 10);
const LAYANAN = indikator('Indeks layanan', 'Indeks', 80, 84);

/** Kode A, uraian B, anggaran C, realisasi D, what follows from E, from row 3 on. */
const apbdRows = (...rows: Rows): Rows => [['REALISASI APBD TAHUN 2020'], ['Kode', 'Uraian', 'Anggaran', 'Realisasi'], ...rows];
const apbd = (...rows: Rows): Buku => ({ lembar: { APBD: apbdRows(...rows) } });

/** PK with its programs: names in B, amounts in C, what pays for them in D, from row 6 on. */
const pkPrograms = (...rows: Rows): Rows => [...pkRows(ORANG), [], ['No', 'Program', 'Anggaran', 'Ket'], ...rows];
const programs = (inPk: Rows, inApbd: Rows): Buku => ({ lembar: { PK: pkPrograms(...inPk), APBD: apbdRows(...inApbd) } });

/** What supports which indikator: name in C, program in D, kegiatan in E, from row 2 on. */
const kegiatan = (rows: Rows, { inPk = [ORANG], inApbd = PROGRAM_APBD }: { readonly inPk?: Rows; readonly inApbd?: Rows } = {}): Buku => ({
  lembar: { PK: pkRows(...inPk), APBD: apbdRows(...inApbd), Kegiatan: [['No', 'Sasaran', 'Indikator', 'Program', 'Kegiatan'], ...rows.map((row) => [1, SASARAN, ...row])] },
  pilihan: { tabel: true },
});
const PROGRAM_APBD: Rows = [['1.06.04', 'Program Rehabilitasi Sosial', 500, 400], ['1.06.04.2.01', 'Pengadaan Beras untuk Panti', 500, 400]];

/** Staff, men and women: by golongan in B and C, by pendidikan in D and E, from row 5 on. */
const pegawai = (...rows: Rows): Buku => ({
  lembar: {
    PK: pkRows(ORANG),
    SDM: [['KEADAAN PEGAWAI TAHUN 2020'], ['JK', 'PNS', '', '', ''], ['', 'Golongan', '', 'Pendidikan', ''], ['', 'III', 'IV', 'S1', 'S2'], ...rows],
  },
  siapkan: (workbook) => {
    const sdm = workbook.sheetNamed('SDM');
    for (const area of [[1, 0, 3, 1], [1, 1, 1, 4], [2, 1, 1, 2], [2, 3, 1, 2]] as const) sdm.merge({ row: area[0], column: area[1], rows: area[2], columns: area[3] });
  },
  pilihan: { tabel: true },
});

/** A PK alone, with its tables. */
const RAN: Buku = { lembar: { PK: pkRows(ORANG) }, pilihan: { tabel: true } };

/** Findings that no workbook has, and the one that most looks as if it had. */
export const TIDAK_PERNAH = {
  // A run reads such numbers all the same and keeps silent: one finding for each would hide the others. The pane offers to make them numbers.
  'angka-tersimpan-teks': pk(indikator('Jumlah orang dilatih', 'Orang', 20, '4.905')),
} as const satisfies Partial<Record<IssueCode, Buku>>;

export const BUKU: Readonly<Record<Exclude<IssueCode, keyof typeof TIDAK_PERNAH>, Contoh>> = {
  // ── reading one cell ──
  'galat-excel': ['PK!F3', pk(indikator('Jumlah orang dilatih', 'Orang', 20, '=1/0'))],
  'bukan-angka': ['PK!F3', pk(indikator('Jumlah orang dilatih', 'Orang', 20, 'lihat lampiran'))],
  'nilai-logika': ['PK!F3', pk(indikator('Jumlah dokumen', 'Dokumen', 1, true))],
  'tanggal-bukan-angka': ['PK!F3', { ...pk(indikator('Jumlah orang dilatih', 'Orang', 20, 45296)), siapkan: ({ styles, sheets: [sheet] }) => sheet?.putStyle(2, 5, styles.derive(sheet.style(2, 5), { numberFormat: 'dd/mm/yyyy' })) }],
  'format-angka-salah': ['PK!F3', pk(indikator('Jumlah orang dilatih', 'Orang', 20, '1.23.45'))],
  'dua-nilai-satu-sel': ['PK!F3', pk(indikator('Jumlah penerima bantuan', 'Orang', 4905, '905 4.000'))],
  'angka-dengan-keterangan': ['PK!F3', pk(indikator('Jumlah organisasi yang dibina', 'Organisasi', 110, '100 dari 110 organisasi'))],
  'angka-ambigu': ['PK!F3', pk(indikator('Indeks layanan', 'Indeks', 2, '1,234'))],
  'angka-ambigu-ditafsir': ['PK!F3', pk(indikator('Indeks layanan', 'Indeks', 2, '1,234'), indikator('Indeks kepuasan', 'Indeks', 80, '78,25'))],
  'titik-desimal': ['PK!F3', pk(indikator('Indeks layanan', 'Indeks', 80, '82.7'))],
  'tanda-catatan-kaki': ['PK!F3', pk(indikator('Indeks layanan', 'Indeks', 80, '74,2*'))],
  'melebihi-batas-presisi': ['PK!F3', pk(indikator('Jumlah orang dilatih', 'Orang', 20, '123456789012345678901'))],
  'nilai-negatif': ['PK!F3', pk(indikator('Jumlah orang dilatih', 'Orang', 20, -5))],
  'tanda-batas-target': ['PK!E3', pk(indikator('Waktu layanan', 'Hari', '≤ 5', 4))],
  'satuan-berbeda': ['PK!E3', pk(indikator('Jumlah kelompok dibina', 'Orang', '18 Klp', 17))],
  'skor-bertentangan': ['PK!F3', pk(indikator('Nilai AKIP', 'Predikat', 'BB', 'BB (68,89)'))],
  'belum-ada-data': ['PK!F3', pk(indikator('Jumlah orang dilatih', 'Orang', 20, 'n/a'))],
  // ── structure ──
  'lembar-tidak-ditemukan': ['', { lembar: { Catatan: [['Daftar hadir']] } }],
  'pk-tidak-ditemukan': ['', apbd(...PROGRAM_APBD)],
  'apbd-tidak-ditemukan': ['', pk(ORANG)],
  'dua-lembar-cocok': ['', { lembar: { PK: pkRows(ORANG), 'PK 2': pkRows(ORANG) } }],
  'lembar-lain-diabaikan': ['PK 2019', { lembar: { PK: pkRows(ORANG), 'PK 2019': [['PERJANJIAN KINERJA TAHUN 2019'], PK_HEAD, ORANG] } }],
  'tabel-lain-diabaikan': ['PK!A7', pk(ORANG, LAYANAN, [], ['PERJANJIAN KINERJA PERUBAHAN'], PK_HEAD, ORANG, LAYANAN)],
  'lembar-terlalu-panjang': ['PK', { ...pk(ORANG), jawaban: (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, unreadRows: 2500 })) }) }],
  'lembar-tidak-terbaca': ['PK', { ...pk(ORANG), jawaban: (snapshot) => ({ ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, values: [] })) }) }],
  'lembar-bukan-apbd': ['Kas', { lembar: { PK: pkRows(ORANG), Kas: [['ANGGARAN KAS TAHUN 2020'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Belanja pegawai', 100, 90]] } }],
  'lembar-rencana': ['PK!E2', { lembar: { PK: [PK_TITLE, ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target'], [1, SASARAN, 'Jumlah orang dilatih', 'Orang', 20]] } }],
  'realisasi-di-kolom-capaian': ['PK!E2', { lembar: { PK: [PK_TITLE, ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Capaian'], [1, SASARAN, 'Jumlah orang dilatih', 'Orang', 20, 10]] } }],
  'kolom-tidak-ditemukan': ['APBD!C2', { lembar: { APBD: [['REALISASI APBD TAHUN 2020'], ['No', 'Program', 'Anggaran', 'Realisasi TW I', 'Realisasi TW II'], [1, 'Program Rehabilitasi Sosial', 500, 100, 300]] } }],
  'tahun-tidak-diketahui': ['PK!A2', { lembar: { PK: [['PERJANJIAN KINERJA'], ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2019', 'Realisasi 2019', 'Target 2020', 'Realisasi 2020'], [1, SASARAN, 'Jumlah orang dilatih', 'Orang', 20, '', 30, '']] } }],
  'baris-periode-lain': ['PK!G2', pkWith(['Tahun'], [...ORANG, 2018], [...ORANG, 2019], [...ORANG, 2020])],
  'sasaran-kosong': ['PK!C3', pk([1, '', 'Jumlah orang dilatih', 'Orang', 20, 10], [2, SASARAN, 'Indeks layanan', 'Indeks', 80, 84])],
  'kolom-ganda': ['PK!G2', { lembar: { PK: [PK_TITLE, [...PK_HEAD, 'Target'], [...ORANG, 30]] } }],
  'indikator-ganda': ['PK!C4', pk(ORANG, ['', '', ...ORANG.slice(2)])],
  'indikator-kosong': ['PK!C4', pk(ORANG, ['', '', '', 'Orang', 30, 20])],
  'perlu-nilai-induk': ['PK!C3', pk(indikator('a. Persentase panti terakreditasi', 'Persen', '', ''), ['', '', '- Panti pemerintah', 'Persen', 90, 88], ['', '', '- Panti swasta', 'Persen', 60, 45])],
  'jumlah-sub-tidak-cocok': ['PK!F3', pk(indikator('a. Jumlah anak terlayani', 'Orang', 4915, 4905), ['', '', '- Panti pemerintah', 'Orang', 915, 915], ['', '', '- Panti swasta', 'Orang', 4000, 4000])],
  'jumlah-tidak-cocok': ['APBD!C3', apbd(['1.06.04', 'Program Rehabilitasi Sosial', 1250000, 900000], ['1.06.04.2.01', 'Pengadaan Beras untuk Panti', 1000000, 700000], ['1.06.04.2.02', 'Bimbingan Keterampilan', 250500, 200000])],
  'jumlah-program-tidak-cocok': ['PK!C8', programs([[1, 'Program Rehabilitasi Sosial', 300000000, 'APBD'], [2, 'Program Pemberdayaan Sosial', 200000000, 'APBD'], ['', 'JUMLAH', 510000000]], [])],
  'kode-ganda': ['APBD!A5', apbd(['1.06.04', 'Program Rehabilitasi Sosial', 10, 5], ['1.06.04.2.01', 'Pengadaan Beras untuk Panti', 5, 5], ['1.06.04.2.01', 'Bimbingan Keterampilan', 5, 0])],
  'kode-tanpa-induk': ['APBD!A6', apbd(['1.06.04', 'Program Rehabilitasi Sosial', 15, 5], ['1.06.04.2.01', 'Pelayanan Panti', 10, 5], ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 10, 5], ['1.06.04.2.09.0001', 'Bimbingan Keterampilan', 5, 0])],
  'kode-tidak-urut': ['APBD!A5', apbd(['1.06.04', 'Program Rehabilitasi Sosial', 10, 5], ['1.06.04.2.02', 'Bimbingan Keterampilan', 5, 5], ['1.06.04.2.01', 'Pengadaan Beras untuk Panti', 5, 0])],
  'kode-angka': ['APBD!A5', apbd([1.1, 'Bidang Rehabilitasi', 10, 5], [1.9, 'Bidang Pemberdayaan', 10, 5], [1.1, 'Sekretariat', 10, 5])],
  'kode-tanggal': ['APBD!A3', { ...apbd([38139, 'Program Rehabilitasi Sosial', 10, 5], ['1.06.04.2.01', 'Pelayanan Panti', 10, 5]), siapkan: ({ styles, sheets: [sheet] }) => sheet?.putStyle(2, 0, styles.derive(sheet.style(2, 0), { numberFormat: 'dd/mm/yyyy' })) }],
  'tingkat-tidak-pasti': ['APBD!B3', { lembar: { APBD: [['REALISASI APBD TAHUN 2020'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], ['', 'Rehabilitasi Sosial', 10, 5], ['', 'Pengadaan Beras', 7, 5], ['', 'Bimbingan Keterampilan', 5, 0]] } }],
  'baris-tersembunyi': ['PK!C4', { ...pk(...['satu', 'dua', 'tiga', 'empat'].map((name) => indikator(`Jumlah orang dilatih ${name}`, 'Orang', 20, 10))), siapkan: ({ sheets: [sheet] }) => { for (const row of [3, 4]) sheet?.hideRow(row, true); } }],
  // ── computing ──
  'target-nol': ['PK!E3', pk(indikator('Jumlah orang dilatih', 'Orang', 0, 10))],
  'realisasi-nol': ['PK!F3', { ...pkWith(['Arah'], indikator('Waktu layanan', 'Hari', 5, 0, 'turun')), pilihan: { settings: { ...DEFAULT_SETTINGS, bentukTurun: 'T/R' } } }],
  'perlu-skor': ['PK!F3', pk(indikator('Nilai AKIP', 'Predikat', 'BB', 'B'))],
  'perlu-nilai': ['PK!F3', pk(indikator('Opini BPK', 'Opini', 'WTP', 'WDP'))],
  'tingkat-sama': ['PK!F3', pk(indikator('Opini BPK', 'Opini', 'WTP', 'WTP'))],
  'periksa-arah': ['PK!C3', pk(indikator('Persentase balita stunting', 'Persen', 14, 12))],
  'periksa-target': ['PK!E3', pk(indikator('Jumlah usaha dibina', 'Usaha', 1500, 15343))],
  'persen-lebih-100': ['PK!F3', pk(indikator('Persentase panti terakreditasi', 'Persen', 100, 120))],
  'persen-satuan-lain': ['PK!D3', pk(indikator('Persentase panti terakreditasi', 'Dokumen', 10, 10))],
  'belum-berjalan': ['Renstra!F4', { lembar: { PK: pkRows(ORANG), Renstra: [['PERBANDINGAN CAPAIAN TAHUN 2020'], ['TERHADAP RENSTRA TAHUN 2016 S.D. TAHUN 2021'], ['No', 'Indikator', 'Target 2020', 'Realisasi 2020', 'Target 2021', 'Realisasi 2021'], [1, 'Jumlah orang dilatih', 20, 10, 30, 0]] }, pilihan: { tabel: true } }],
  'triwulan-tidak-jelas': ['PK!E4', { lembar: { PK: [PK_TITLE, ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Triwulan I', '', 'Triwulan II', '', 'Triwulan III', '', 'Triwulan IV', ''], ['', '', '', '', '', 'Target', 'Realisasi', 'Target', 'Realisasi', 'Target', 'Realisasi', 'Target', 'Realisasi'], [1, SASARAN, 'Jumlah orang dilatih', 'Orang', 50, 10, 10, 15, 15, 20, 22, 30, 28]] } }],
  'arah-tidak-dikenal': ['PK!G3', pkWith(['Arah'], [...ORANG, 'bagus'])],
  // ── budget ──
  'realisasi-melebihi-anggaran': ['APBD!D3', apbd(['1.06.04', 'Program Rehabilitasi Sosial', 4000000, 5000000])],
  'realisasi-tanpa-anggaran': ['APBD!D3', apbd(['1.06.04', 'Program Rehabilitasi Sosial', 0, 5000000])],
  'beda-satuan-uang': ['PK!C6', programs([[1, 'Program Rehabilitasi Sosial', 500, 'APBD'], [2, 'Program Pemberdayaan Sosial', 300, 'APBD']], [['1.06.04', 'Program Rehabilitasi Sosial', 500000, 400000], ['1.06.05', 'Program Pemberdayaan Sosial', 300000, 200000]])],
  'nama-program-berbeda': ['PK!B6', programs([[1, 'Program Rehabilitasi Sosal', 500, 'APBD']], PROGRAM_APBD)],
  'anggaran-program-berbeda': ['PK!C6', programs([[1, 'Program Rehabilitasi Sosial', 1000000000, 'APBD']], [['1.06.04', 'Program Rehabilitasi Sosial', 1250000000, 900000000]])],
  'program-tanpa-pasangan': ['PK!B7', programs([[1, 'Program Rehabilitasi Sosial', 500, 'APBD'], [2, 'Program Penanganan Bencana', 300, 'APBD']], PROGRAM_APBD)],
  // ── the same indikator in several sheets ──
  'beda-lintas-lembar': ['Riwayat!D4', { lembar: { PK: pkRows(indikator('Jumlah usaha dibina', 'Orang', 906, 90)), Riwayat: [['CAPAIAN TAHUN 2020'], [], ['No', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'], [1, 'Jumlah usaha dibina', 'Usaha', 905, 90, '']] }, pilihan: { tabel: true } }],
  // ── Kegiatan ──
  'indikator-tidak-di-pk': ['Kegiatan!C2', kegiatan([['Jumlah lansia dilayani', 'Program Rehabilitasi Sosial', 'Pengadaan Beras untuk Panti']])],
  'indikator-cocok-ganda': ['Kegiatan!C2', kegiatan([['Indeks layanan', 'Program Rehabilitasi Sosial', 'Pengadaan Beras untuk Panti']], { inPk: [LAYANAN, [2, 'Meningkatnya tata kelola', 'Indeks layanan', 'Indeks', 70, 75]] })],
  'program-tidak-di-apbd': ['Kegiatan!D2', kegiatan([['Jumlah orang dilatih', 'Program Penanganan Bencana', 'Pengadaan Tenda']])],
  'program-apbn': ['Kegiatan!D2', { lembar: { ...kegiatan([['Jumlah orang dilatih', 'Program Penanganan Bencana', 'Pengadaan Tenda']]).lembar, PK: pkPrograms([1, 'Program Penanganan Bencana', 500, 'APBN']) }, pilihan: { tabel: true } }],
  'kegiatan-tidak-di-apbd': ['Kegiatan!E2', kegiatan([['Jumlah orang dilatih', 'Program Rehabilitasi Sosial', 'Bimbingan Keterampilan']])],
  'kegiatan-cocok-ganda': ['Kegiatan!E2', kegiatan([['Jumlah orang dilatih', 'Program Rehabilitasi Sosial', 'Pengadaan Beras untuk Panti']], { inApbd: [['1.06.04', 'Program Rehabilitasi Sosial', 600, 500], ['1.06.04.2.01', 'Pengadaan Beras untuk Panti', 500, 400], ['1.06.04.2.02', 'Pengadaan Beras untuk Panti', 100, 100]] })],
  'nama-kegiatan-berbeda': ['Kegiatan!E2', kegiatan([['Jumlah orang dilatih', 'Program Rehabilitasi Sosial', 'Pengadan Beras untuk Panti']])],
  'kegiatan-dipakai-ganda': ['Kegiatan!E3', kegiatan([['Jumlah orang dilatih', 'Program Rehabilitasi Sosial', 'Pengadaan Beras untuk Panti'], ['Indeks layanan', 'Program Rehabilitasi Sosial', 'Pengadaan Beras untuk Panti']], { inPk: [ORANG, LAYANAN] })],
  // ── SDM ──
  'jumlah-pegawai-tidak-cocok': ['SDM!B7', pegawai(['L', 20, 5, 18, 7], ['P', 18, 5, 15, 8], ['Jumlah', 40, 10, 33, 15])],
  'pegawai-antarblok-berbeda': ['SDM!D5', pegawai(['L', 20, 5, 19, 7], ['P', 18, 5, 15, 8])],
  // ── audit of printed results ──
  'salah-hitung': ['PK!G3', pkWith(['Capaian'], indikator('Jumlah anak terlayani', 'Orang', 4745, 4925, 103.37))],
  'pembulatan-berbeda': ['PK!G3', pkWith(['Capaian'], indikator('Jumlah anak terlayani', 'Orang', 925, 905, 97.9))],
  'arah-menurut-capaian': ['PK!G3', pkWith(['Capaian'], indikator('Angka kematian ibu', 'Kasus', 95, 102, 92.63))],
  'capaian-diketik': ['PK!G3', pkWith(['Capaian'], indikator('Nilai AKIP', 'Predikat', 'BB', 'B', 98.41))],
  'kategori-berbeda': ['PK!H3', pkWith(['Capaian', 'Kategori'], indikator('Jumlah orang dilatih', 'Orang', 20, 14, 70, 'Baik'))],
  'rumus-berbeda': ['PK!G3', pkWith(['Capaian'], indikator('Jumlah anak terlayani', 'Orang', 4745, 4925, '=E3/F3*100'))],
  // ── writing ──
  'kolom-terhalang': ['PK!G3', pk([...ORANG, 'dicek Budi'])],
  'sel-hasil-tergabung': ['PK!G3', { ...pkWith(['Capaian', 'Kategori'], ORANG, LAYANAN), siapkan: ({ sheets: [sheet] }) => sheet?.merge({ row: 2, column: 6, rows: 2, columns: 1 }) }],
  'lembar-terlindungi': ['PK', { ...pk(ORANG), siapkan: ({ sheets: [sheet] }) => sheet?.protect() }],
  'filter-aktif': ['PK', { ...pk(ORANG, LAYANAN), siapkan: ({ sheets: [sheet] }) => sheet?.setFilter('A2:F4', (row) => row !== 3) }],
  'bukan-hasil-lkj': ['PK!G3', pkWith(['Capaian'], [...ORANG, 'lihat lampiran'])],
  // ── worksheets of ours ──
  'struktur-terlindungi': ['', { ...RAN, siapkan: (workbook) => { workbook.structureProtected = true; } }],
  'tabel-diubah': ['Tabel 3.2!A4', { ...RAN, lalu: (workbook) => workbook.sheetNamed('Tabel 3.2').poke('C4', 'diubah') }],
  'tabel-terhalang': [
    'Tabel 2.1!C5',
    {
      ...RAN,
      lalu: (workbook) => {
        workbook.sheetNamed('Tabel 2.1').poke('C5', 'catatan Budi');
        LAYANAN.forEach((cell, column) => workbook.sheetNamed('PK').put(3, column, cell, null));
      },
    },
  ],
  'nama-lembar-terpakai': ['Tabel 3.2', { ...RAN, lembar: { ...RAN.lembar, 'Tabel 3.2': [['Catatan']] } }],
  'tabel-tanpa-sumber': ['', RAN],
  'nilai-tetap': ['PK!F3', { ...pk(indikator('Jumlah orang dilatih', 'Orang', 20, '10 Orang')), pilihan: { mode: 'rumus' } }],
  'tabel-belum-diperbarui': ['', { ...RAN, lalu: (workbook) => workbook.sheetNamed('PK').poke('F3', 15), pilihan: {} }],
};
