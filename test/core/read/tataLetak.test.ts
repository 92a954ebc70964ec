/** Tables as agencies lay them out: what is read of each, worked out by hand. */
import { toText } from '../../../src/core/exact/decimal';
import { evaluate } from '../../../src/core/evaluate';
import type { Decimal } from '../../../src/core/model/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import { findTables } from '../../../src/core/read/findTables';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { layout } from '../layout';

const text = (amount: Decimal | null): string => (amount === null ? '-' : toText(amount));

/** Findings that say only that the other sheet is missing. */
const NOT_FOUND: readonly string[] = ['pk-tidak-ditemukan', 'apbd-tidak-ditemukan'];

function evaluated(sheet: SheetSnapshot) {
  const { result, issues } = evaluate({ structureProtected: false, readOnly: false, parts: [], sheets: [sheet] }, SHEET_TEXTS.id, '2026-01-02T03:04:05.000Z');
  return { result, told: issues.filter(({ code }) => !NOT_FOUND.includes(code)).map(({ code, cell }) => `${code} ${cell}`) };
}

interface Laid {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: string;
  readonly formats?: Readonly<Record<string, string>>;
  /** "name: target realisasi capaian" of each indikator, or "level name: anggaran realisasi persen" of each row of a budget. */
  readonly read: readonly string[];
  readonly told?: readonly string[];
}

const TITLE = ['PERJANJIAN KINERJA TAHUN 2023'];

test.each<[string, Laid]>([
  ['a note and a blank row between two indikator', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8], ['', 'Catatan: data sementara'], [], [2, 'Mutu', 'Jumlah B', 'Unit', 20, 22], [], ['', '*) sumber BPS']],
    read: ['Jumlah A: 10 8 80.00', 'Jumlah B: 20 22 110.00'],
  }],
  ['the score beside a letter, and in its place', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Skor'], [1, 'Akuntabilitas', 'Nilai AKIP', 'Predikat', 'BB', 'BB', 72.5], [2, 'Pelayanan', 'Nilai Pelayanan', 'Predikat', 'BB', '', 72.5]],
    read: ['Nilai AKIP: 70 72.5 103.57', 'Nilai Pelayanan: 70 72.5 103.57'],
  }],
  ['small amounts and what was spent of them, behind a realisasi of performance', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Anggaran', 'Realisasi'], [1, 'Layanan', 'Jumlah A', 'Unit', 100, 90, 75, 70], [2, 'Mutu', 'Jumlah B', 'Unit', 200, 90, 80, 80]],
    read: ['Jumlah A: 100 90 90.00', 'Jumlah B: 200 90 45.00'],
  }],
  ['marks of the names in a column of their own', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', '', 'Satuan', 'Target', 'Realisasi'], [1, 'Layanan', '1.1', 'Jumlah A', 'Unit', 100, 90], ['', '', 'a.', 'Jumlah B', 'Unit', 100, 80], ['', '', '(2)', 'Jumlah C', 'Unit', 100, 70]],
    merges: 'C2:D2',
    read: ['Jumlah A: 100 90 90.00', 'Jumlah B: 100 80 80.00', 'Jumlah C: 100 70 70.00'],
  }],
  ['names, and what they were taken from in a column of its own below the same header', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', '', 'Satuan', 'Target', 'Realisasi'], [1, 'Layanan', 'Jumlah A', 'data BPS', 'Unit', 100, 90], ['', '', 'Jumlah B', 'data Dinas', 'Unit', 100, 80]],
    merges: 'C2:D2',
    read: ['Jumlah A: 100 90 90.00', 'Jumlah B: 100 80 80.00'],
  }],
  ['a page that begins with the title alone', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8], [], TITLE, [2, 'Mutu', 'Jumlah B', 'Unit', 20, 22]],
    read: ['Jumlah A: 10 8 80.00', 'Jumlah B: 20 22 110.00'],
  }],
  ['names and units under Indikator Kinerja, "Rencana Tingkat Capaian (Target)"', {
    rows: [['PENGUKURAN KINERJA TAHUN 2012'], ['Sasaran', 'Indikator Kinerja', '', 'Rencana Tingkat Capaian (Target)', 'Realisasi', 'Persentase Tingkat Capaian'], ['', 'Uraian', 'Satuan', '', '', ''], ['Layanan', 'Jumlah perda', 'Perda', 10, 8, '80%']],
    merges: 'A2:A3 B2:C2 D2:D3 E2:E3 F2:F3',
    read: ['Jumlah perda: 10 8 80.00'],
  }],
  ['numbers and names under Indikator Kinerja Utama', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja Utama', '', 'Target', 'Realisasi'], ['', '', 'No.', 'Deskripsi', '', ''], [1, 'Layanan', '1.1', 'Indeks Kepuasan Masyarakat', 85, 88.4]],
    merges: 'A2:A3 B2:B3 C2:D2 E2:E3 F2:F3',
    read: ['Indeks Kepuasan Masyarakat: 85 88.4 104.00'],
  }],
  ['the sum of quarters has a column of its own', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '', '', '', 'Jumlah'], ['', '', '', '', 'TW I', 'TW II', 'TW III', 'TW IV', ''], [1, 'Layanan', 'Jumlah orang', 100, 20, 20, 20, 30, 90]],
    merges: 'A2:A3 B2:B3 C2:C3 D2:D3 E2:H2 I2:I3',
    read: ['Jumlah orang: 100 90 90.00'],
  }],
  ['how an indikator is computed stands in a row below it', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], [1, 'Layanan', 'Persentase A', '%', 80, 76], ['', '', 'Rumus: jumlah a / jumlah b x 100%'], ['', '', 'Persentase B', '%', 50, 55], ['', '', 'Formulasi : b dibagi c']],
    read: ['Persentase A: 80 76 95.00', 'Persentase B: 50 55 110.00'],
  }],
  ['columns numbered by letters', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], ['(a)', '(b)', '(c)', '(d)', '(e)', '(f = e / d)'], [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8]],
    read: ['Jumlah A: 10 8 80.00'],
  }],
  ['the indikator of programs beside those of the sasaran have a target and a realisasi of their own', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Sasaran', 'Target', 'Realisasi', 'Capaian', 'Program', 'Indikator Program', 'Target', 'Realisasi', 'Capaian'], [1, 'Layanan', 'Indeks A', 80, 60, 75, 'Program satu', 'Persentase B', 50, 60, 120]],
    read: ['Indeks A: 80 60 75.00'],
  }],
  ['what was reached is called capaian, beside it the result in percent', {
    rows: [['CAPAIAN KINERJA TAHUN 2023'], ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target Tahun Lalu', 'Capaian Tahun Lalu', 'Target', 'Capaian Tahun Ini', 'Capaian (%)'], [1, 'Layanan', 'Jumlah A', 'Unit', 9, 9, 10, 8, 80]],
    read: ['Jumlah A: 10 8 80.00'],
  }],
  ['what a percentage was worked out from stands beside it', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '', '', 'Capaian'], ['', '', '', '', 'Input', 'Output', '%', ''], [1, 'Layanan', 'Persentase perkara selesai', '95%', 120, 114, 95, 100]],
    merges: 'A2:A3 B2:B3 C2:C3 D2:D3 E2:G2 H2:H3',
    read: ['Persentase perkara selesai: 95 95 100.00'],
  }],
  ['quarters that run up to the year\'s end, the last not yet filled in; kegiatan below their indikator; a Jenis that is no arah', {
    rows: [
      TITLE, ['No', 'Tujuan / Sasaran / Indikator Kinerja', 'Jenis', 'Satuan', 'Target', 'Target Kumulatif', '', '', '', 'Realisasi Kumulatif', '', '', ''], ['', '', '', '', '', 'TW I', 'TW II', 'TW III', 'TW IV', 'TW I', 'TW II', 'TW III', 'TW IV'],
      ['', 'Sasaran: 1.1 - Layanan'], [1, 'Persentase A', 'IKU', 'Persen', 80, 20, 40, 60, 80, 25, 44, 68, ''], ['', '- Survei kebutuhan data'], [2, 'Jumlah B', '-', 'Unit', 12, 3, 6, 9, 12, 3, 6, 9, ''],
    ],
    merges: 'A2:A3 B2:B3 C2:C3 D2:D3 E2:E3 F2:I2 J2:M2 B4:M4 C6:M6',
    read: ['Persentase A: 80 68 85.00', 'Jumlah B: 12 9 75.00'],
  }],
  ['what K and Rp stand over is named below the numbers of the columns', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Target', '', 'Realisasi', ''], [1, 2, 3, 4, '', 5, ''], ['', '', '', 'K', 'Rp', 'K', 'Rp'], [1, 'Layanan', 'Persentase A', 80, 900, 60, 700]],
    merges: 'D2:E2 F2:G2 D3:E3 F3:G3',
    read: ['Persentase A: 80 60 75.00'],
  }],
  ['letters of a survei kepuasan are no grades of accountability', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], [1, 'Layanan', 'Indeks Kepuasan Masyarakat', 'Nilai', 'B (80)', '82,15 (B)'], ['', '', 'Nilai IKM', 'Nilai', 'B', '82,15 (B)'], ['', '', 'Predikat SKM', 'Nilai', 'B', 'B (Baik)'], ['', '', 'Nilai SAKIP', 'Nilai', 'B', '65 (B)']],
    read: ['Indeks Kepuasan Masyarakat: 80 82.15 102.69', 'Nilai IKM: - 82.15 -', 'Predikat SKM: - - 100.00', 'Nilai SAKIP: 60 65 108.33'],
    told: ['perlu-nilai F4', 'tingkat-sama F5'],
  }],
  ['quarters that add up to nothing that was planned', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi TW III'], [1, 'Layanan', 'Jumlah A', 12, 5]],
    read: ['Jumlah A: 12 - -'],
    told: ['triwulan-tidak-jelas D3'],
  }],
  ['what stands below the signature is no part of the table', {
    rows: [TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8], [], ['', '', 'Padang, 2 Januari 2023'], ['', '', 'NIP. 196701011990031001'], ['', 'Sasaran bidang'], [2, 'Mutu', 'Jumlah B', 'Unit', 20, 22]],
    read: ['Jumlah A: 10 8 80.00'],
    told: [],
  }],
])('PK: %s', (_, { rows, merges = '', read, told = [] }) => {
  const { result, told: all } = evaluated(layout('PK', rows, { merges }));
  expect(result.indikator.map(({ source, target, realisasi, capaian }) => `${source.indikator}: ${text(target)} ${text(realisasi)} ${text(capaian)}`)).toEqual(read);
  expect(all).toEqual(told);
});

const HEADER = ['No', 'Uraian', 'Anggaran', 'Realisasi'];

test.each<[string, Laid]>([
  ['"Sub Jumlah" is no row of its program', {
    rows: [['REALISASI 2023'], HEADER, ['I', 'Program A', '', ''], [1, 'Kegiatan 1', 1000, 500], [2, 'Kegiatan 2', 3000, 500], ['', 'Sub Jumlah', 4000, 1000], ['II', 'Program B', '', ''], [1, 'Kegiatan 3', 2000, 2000], ['', 'Sub Jumlah', 2000, 2000], ['', 'TOTAL', 6000, 3000]],
    read: ['program Program A: 4000 1000 25.00', 'kegiatan Kegiatan 1: 1000 500 50.00', 'kegiatan Kegiatan 2: 3000 500 16.67', 'total Sub Jumlah: 4000 1000 25.00', 'program Program B: 2000 2000 100.00', 'kegiatan Kegiatan 3: 2000 2000 100.00', 'total Sub Jumlah: 2000 2000 100.00', 'total TOTAL: 6000 3000 50.00'],
  }],
  ['a part below with a title and the same header', {
    rows: [['REALISASI 2023'], ['A. Belanja Operasi'], HEADER, [1, 'Belanja Pegawai', 1000, 900], ['', 'Jumlah', 1000, 900], [], ['B. Belanja Modal'], HEADER, [1, 'Belanja Modal Tanah', 2000, 500], ['', 'Jumlah', 2000, 500]],
    read: ['rekening Belanja Pegawai: 1000 900 90.00', 'total Jumlah: 1000 900 90.00', 'total B. Belanja Modal: 2000 500 25.00', 'rekening Belanja Modal Tanah: 2000 500 25.00', 'total Jumlah: 2000 500 25.00'],
  }],
  ['another table below is told', {
    rows: [['REALISASI 2023'], HEADER, [1, 'Program A', 1000, 900], [], ['REKAP PER BIDANG'], ['No', 'Nama Program', 'Pagu', 'Realisasi', 'Sisa'], [1, 'Program B', 2000, 500, 1500]],
    read: ['program Program A: 1000 900 90.00'],
    told: ['tabel-lain-diabaikan A6'],
  }],
  ['SPJ by kind: their sum up to this month, not the first kind', {
    rows: [['SPJ 2024'], ['Kode', 'Uraian', 'Jumlah Anggaran', 'SPJ-LS Gaji', '', 'SPJ UP/GU/TU', '', 'Jumlah SPJ s.d. Bulan Ini'], ['', '', '', 'Bulan Ini', 's.d. Bulan Ini', 'Bulan Ini', 's.d. Bulan Ini', ''], ['1.02.01', 'Program A', 1000, 50, 100, 200, 500, 600]],
    merges: 'A2:A3 B2:B3 C2:C3 D2:E2 F2:G2 H2:H3',
    read: ['program Program A: 1000 600 60.00'],
  }],
  ['a kode at the programs only', {
    rows: [['REALISASI 2023'], ['Kode', ...HEADER.slice(1)], ['1.06.01', 'Rehabilitasi', 3000, 2000], ['', 'Kegiatan A', 1000, 500], ['', 'Kegiatan B', 2000, 1500], ['1.06.02', 'Pemberdayaan', 1000, 500], ['', 'Kegiatan C', 400, 200], ['', 'Kegiatan D', 600, 300]],
    read: ['program Rehabilitasi: 3000 2000 66.67', 'kegiatan Kegiatan A: 1000 500 50.00', 'kegiatan Kegiatan B: 2000 1500 75.00', 'program Pemberdayaan: 1000 500 50.00', 'kegiatan Kegiatan C: 400 200 50.00', 'kegiatan Kegiatan D: 600 300 50.00'],
  }],
  ['who spends in the first row', {
    rows: [['REALISASI 2023'], HEADER, ['', 'DINAS SOSIAL', 4000, 2500], [1, 'Rehabilitasi', 3000, 2000], [2, 'Pemberdayaan', 1000, 500]],
    read: ['lain DINAS SOSIAL: 4000 2500 62.50', 'program Rehabilitasi: 3000 2000 66.67', 'program Pemberdayaan: 1000 500 50.00'],
  }],
  ['numbers of two styles, each with parentheses', {
    rows: [['REALISASI 2023'], HEADER, ['1)', 'Rehabilitasi', 3000, 2000], ['(1)', 'Panti', 1000, 500], ['(2)', 'Bantuan', 2000, 1500], ['2)', 'Pemberdayaan', 1000, 500], ['(1)', 'Pelatihan', 1000, 500]],
    read: ['program Rehabilitasi: 3000 2000 66.67', 'kegiatan Panti: 1000 500 50.00', 'kegiatan Bantuan: 2000 1500 75.00', 'program Pemberdayaan: 1000 500 50.00', 'kegiatan Pelatihan: 1000 500 50.00'],
  }],
  ['numbers of two styles, a dot and a parenthesis', {
    rows: [['REALISASI 2023'], HEADER, ['1.', 'Rehabilitasi', 3000, 2000], ['1)', 'Panti', 1000, 500], ['2)', 'Bantuan', 2000, 1500], ['2.', 'Pemberdayaan', 1000, 500], ['1)', 'Pelatihan', 1000, 500]],
    read: ['program Rehabilitasi: 3000 2000 66.67', 'kegiatan Panti: 1000 500 50.00', 'kegiatan Bantuan: 2000 1500 75.00', 'program Pemberdayaan: 1000 500 50.00', 'kegiatan Pelatihan: 1000 500 50.00'],
  }],
  ['indents of as many steps as there are levels', {
    rows: [['REALISASI 2023'], HEADER.slice(1), ['Rehabilitasi', 1000, 500], ['  Panti', 1000, 500], ['    Makan', 1000, 500], ['      Beras', 1000, 500]],
    read: ['program Rehabilitasi: 1000 500 50.00', 'kegiatan Panti: 1000 500 50.00', 'sub-kegiatan Makan: 1000 500 50.00', 'rekening Beras: 1000 500 50.00'],
  }],
  ['names right of the amounts, behind an empty column', {
    rows: [['REALISASI 2023'], ['Kode', 'Anggaran', 'Realisasi', '', 'Program / Kegiatan'], ['1', 3000, 2000, '', 'Program A'], ['1.1', 1000, 500, '', 'Kegiatan 1'], ['1.2', 2000, 1500, '', 'Kegiatan 2']],
    read: ['program Program A: 3000 2000 66.67', 'kegiatan Kegiatan 1: 1000 500 50.00', 'kegiatan Kegiatan 2: 2000 1500 75.00'],
  }],
  ['quarters with a column Total beside them', {
    rows: [['REALISASI PER TRIWULAN 2023'], ['No', 'Program', 'Pagu', 'Realisasi', '', '', '', 'Total'], ['', '', '', 'TW I', 'TW II', 'TW III', 'TW IV', ''], [1, 'Program A', 1000, 100, 100, 100, 200, 500]],
    merges: 'A2:A3 B2:B3 C2:C3 D2:G2 H2:H3',
    read: ['program Program A: 1000 500 50.00'],
  }],
  ['"Belanja Menurut DPA Sesudah Perubahan"; provided funds are not spent ones', {
    rows: [['REALISASI 2020'], ['Program', 'Belanja Menurut DPA Sebelum Perubahan', 'Belanja Menurut DPA Sesudah Perubahan', 'Realisasi Keuangan', ''], ['', '', '', 'SPD', 'SP2D'], ['Program A', 1000, 1200, 700, 600]],
    merges: 'A2:A3 B2:B3 C2:C3 D2:E2',
    read: ['program Program A: 1200 600 50.00'],
  }],
  ['names beside kode under a header that is not known', {
    rows: [['REALISASI 2024'], ['Kode', 'Keperluan', 'Pagu', 'Realisasi'], ['1.06.01', 'PROGRAM PENUNJANG', 1000, 500], ['1.06.01.2.01', 'Perencanaan', 1000, 500]],
    read: ['program PROGRAM PENUNJANG: 1000 500 50.00', 'kegiatan Perencanaan: 1000 500 50.00'],
  }],
  ['% of the budget before perubahan is not audited against the one after it', {
    rows: [['REALISASI 2024'], ['No', 'Program', 'Anggaran Murni', 'Anggaran Perubahan', 'Realisasi', '% thd Murni', '% thd Perubahan'], [1, 'Program A', 1000, 2000, 500, 50, 25]],
    read: ['program Program A: 2000 500 25.00'],
  }],
  ['numbers in the last column are the table\'s own', {
    rows: [['REALISASI 2024'], ['Program', 'Anggaran', 'Realisasi', 'No'], ['Program A', 1000, 500, 1], ['Program B', 3000, 2400, 2]],
    read: ['program Program A: 1000 500 50.00', 'program Program B: 3000 2400 80.00'],
  }],
  ['what was to be spent by now stands beside the budget', {
    rows: [['REALISASI 2024'], ['No', 'Program', 'Pagu', 'Target Keuangan', 'Realisasi Keuangan'], [1, 'Program A', 1000, 900, 500]],
    read: ['program Program A: 1000 500 50.00'],
  }],
  ['two programs of one budget, one with a space before its name, are not a program and its kegiatan', {
    rows: [['REALISASI 2024'], HEADER, [1, 'Penunjang Urusan', 500, 400], [2, ' Pemberdayaan Sosial', 500, 450]],
    read: ['program Penunjang Urusan: 500 400 80.00', 'program Pemberdayaan Sosial: 500 450 90.00'],
  }],
  ['what programs stand below is none', {
    rows: [['REALISASI 2024'], ['No', 'Bidang/Program', 'Anggaran', 'Realisasi'], ['A', 'SEKRETARIAT', 500, 400], [1, 'Program Penunjang', 500, 400], ['B', 'BIDANG PAUD', 700, 350], [1, 'Program Pendidikan', 400, 200], [2, 'Program Kurikulum', 300, 150]],
    read: ['lain SEKRETARIAT: 500 400 80.00', 'program Program Penunjang: 500 400 80.00', 'lain BIDANG PAUD: 700 350 50.00', 'program Program Pendidikan: 400 200 50.00', 'program Program Kurikulum: 300 150 50.00'],
  }],
  ['the state\'s budget: program, kegiatan, KRO, RO, komponen, akun', {
    rows: [
      ['REALISASI TA 2024'], ['Kode', 'Uraian', 'Pagu', 'Realisasi'],
      ['015.01.WA', 'Dukungan Manajemen', 900, 800], [4789, 'Pengelolaan Keuangan', 600, 550], ['4789.EBA', 'Layanan Internal', 600, 550], ['4789.EBA.994', 'Layanan Perkantoran', 600, 550], ['001', 'Gaji', 600, 550], ['511111', 'Gaji Pokok', 400, 400], ['511119', 'Pembulatan', 200, 150],
      [4790, 'Pengelolaan SDM', 300, 250], ['4790.EBC', 'Layanan SDM', 300, 250],
    ],
    read: ['program Dukungan Manajemen: 900 800 88.89', 'kegiatan Pengelolaan Keuangan: 600 550 91.67', 'sub-kegiatan Layanan Internal: 600 550 91.67', 'rekening Layanan Perkantoran: 600 550 91.67', 'rekening Gaji: 600 550 91.67', 'rekening Gaji Pokok: 400 400 100.00', 'rekening Pembulatan: 200 150 75.00', 'kegiatan Pengelolaan SDM: 300 250 83.33', 'sub-kegiatan Layanan SDM: 300 250 83.33'],
  }],
  ['what was spent before, now and altogether: altogether counts', {
    rows: [['REALISASI 2023'], ['Kode Rekening', 'Uraian', 'Pagu (Rp.)', 'Realisasi Sebelumnya (Rp.)', 'Realisasi Saat Ini (Rp.)', 'Realisasi Seluruhnya (Rp.)', 'Sisa Anggaran (Rp.)'], ['5.1', 'Belanja Operasi', 800, 200, 150, 350, 450]],
    read: ['rekening Belanja Operasi: 800 350 43.75'],
  }],
  ['names under "Rekening", beside kode', {
    rows: [['REALISASI 2023'], ['Kode', 'Rekening', 'Pagu', 'Realisasi'], ['5.1.02.01', 'Belanja Barang', 1000, 500]],
    read: ['rekening Belanja Barang: 1000 500 50.00'],
  }],
  ['what may be spent by now and what is locked are no budget, nor their % that of the year', {
    rows: [['REALISASI 2023'], ['No', 'Program', 'Pagu Anggaran', 'Lock Pagu', 'Pagu Akas s.d. Juni', 'Realisasi s.d. Juni', '% thd Akas', '% thd Pagu'], [1, 'Program A', 1000, 0, 600, 500, 83.33, 50]],
    read: ['program Program A: 1000 500 50.00'],
  }],
  ['every row names its program and kegiatan, which have no kode; those of sub kegiatan and akun stand beside theirs', {
    rows: [
      ['REALISASI 2023'], ['Program', 'Kegiatan', 'Kode Sub Kegiatan', 'Sub Kegiatan', 'Kode Rekening', 'Uraian', 'Anggaran', 'Realisasi'],
      ['Penunjang', 'Perencanaan', '1.06.01.2.01.0001', 'Dokumen', '5.1.02.01.01.0024', 'Belanja ATK', 1000, 500], ['Penunjang', 'Perencanaan', '1.06.01.2.01.0002', 'Koordinasi', '5.1.02.01.01.0024', 'Belanja ATK', 300, 100],
    ],
    read: ['program Penunjang: 1300 600 46.15', 'kegiatan Perencanaan: 1300 600 46.15', 'sub-kegiatan Dokumen: 1000 500 50.00', 'rekening Belanja ATK: 1000 500 50.00', 'sub-kegiatan Koordinasi: 300 100 33.33', 'rekening Belanja ATK: 300 100 33.33'],
  }],
  ['every row names all that it stands below; the kode of who spends is no part of the program\'s', {
    rows: [
      ['Kode Urusan', 'Nama Urusan', 'Kode SKPD', 'Nama SKPD', 'Kode Program', 'Nama Program', 'Kode Rekening', 'Nama Rekening', 'Nama Paket/Kelompok', 'Pagu', 'Realisasi'],
      ['1', 'URUSAN WAJIB', '1.06.0.00.0.00.01.0000', 'Dinas Sosial', '1.06.01', 'PROGRAM PENUNJANG', '5.1.02', 'Belanja Barang', 'Paket 1', 1000, 500], ['1', 'URUSAN WAJIB', '1.06.0.00.0.00.01.0000', 'Dinas Sosial', '1.06.02', 'PROGRAM DUKUNGAN PELAKSANAAN ANGGARAN DAN REALISASI', '5.1.02', 'Belanja Barang', 'Paket 2', 300, 100],
    ],
    read: ['lain URUSAN WAJIB: 1300 600 46.15', 'program PROGRAM PENUNJANG: 1000 500 50.00', 'rekening Belanja Barang: 1000 500 50.00', 'program PROGRAM DUKUNGAN PELAKSANAAN ANGGARAN DAN REALISASI: 300 100 33.33', 'rekening Belanja Barang: 300 100 33.33'],
  }],
  ['kode that became dates are read where others go on from them, and told in any case', {
    rows: [
      ['REALISASI 2023'], ['Kode', ...HEADER.slice(1)], [45323, 'BIDANG KESEHATAN', 1050, 520], [36923, 'PROGRAM PENUNJANG', 600, 300], ['1.02.01.2.01', 'Perencanaan', 600, 300], ['1.02.02', 'PROGRAM PEMENUHAN', 400, 200],
      [37681, 'PROGRAM LAIN', 50, 20],
    ],
    // 1 February, 1 February 2001, 1 March 2003
    formats: { A3: 'd-mmm', A4: 'dd/mm/yyyy', A7: 'dd/mm/yyyy' },
    read: ['lain BIDANG KESEHATAN: 1050 520 49.52', 'program PROGRAM PENUNJANG: 600 300 50.00', 'kegiatan Perencanaan: 600 300 50.00', 'program PROGRAM PEMENUHAN: 400 200 50.00', 'program PROGRAM LAIN: 50 20 40.00'],
    told: ['kode-tanggal A3', 'kode-tanggal A4', 'kode-tanggal A7'],
  }],
  ['kinds of belanja without kode, above the akun below a sub kegiatan, in one column of kode', {
    rows: [
      ['REALISASI 2023'], ['Kode', ...HEADER.slice(1)], ['1.06.01.2.01', 'Perencanaan', 1000, 500], ['1.06.01.2.01.0001', 'Dokumen', 1000, 500],
      ['', 'Belanja Operasi', 800, 400], ['5.1.02', 'Belanja Barang dan Jasa', 800, 400], ['', 'Belanja Modal', 200, 100], ['5.2.02', 'Belanja Modal Peralatan', 200, 100],
    ],
    read: ['kegiatan Perencanaan: 1000 500 50.00', 'sub-kegiatan Dokumen: 1000 500 50.00', 'rekening Belanja Operasi: 800 400 50.00', 'rekening Belanja Barang dan Jasa: 800 400 50.00', 'rekening Belanja Modal: 200 100 50.00', 'rekening Belanja Modal Peralatan: 200 100 50.00'],
  }],
  ['and in a column each', {
    rows: [
      ['REALISASI 2023'], ['Kode Rekening', '', ...HEADER.slice(1)], ['1.06.01.2.01', '', 'Perencanaan', 1000, 500], ['1.06.01.2.01.0001', '', 'Dokumen', 1000, 500],
      ['', '', 'Belanja Operasi', 800, 400], ['1.06.01.2.01.0001', '5.1.02', 'Belanja Barang dan Jasa', 800, 400], ['', '', 'Belanja Modal', 200, 100], ['1.06.01.2.01.0001', '5.2.02', 'Belanja Modal Peralatan', 200, 100],
    ],
    merges: 'A2:B2',
    read: ['kegiatan Perencanaan: 1000 500 50.00', 'sub-kegiatan Dokumen: 1000 500 50.00', 'rekening Belanja Operasi: 800 400 50.00', 'rekening Belanja Barang dan Jasa: 800 400 50.00', 'rekening Belanja Modal: 200 100 50.00', 'rekening Belanja Modal Peralatan: 200 100 50.00'],
  }],
  ['a budget beside performance, whose targets and realisasi are none of money', {
    rows: [['PROGRAM 2023'], ['No', 'Program', 'Kinerja', '', '', 'Anggaran', '', ''], ['', '', 'Target', 'Realisasi', '%', 'Pagu', 'Realisasi', '%'], [1, 'Program A', 10, 9, 90, 1000, 500, 50]],
    merges: 'A2:A3 B2:B3 C2:E2 F2:H2',
    read: ['program Program A: 1000 500 50.00'],
  }],
  ['what is left when money that came back is taken off counts; what is left of a contract is no sisa', {
    rows: [['REALISASI 2023'], ['No', 'Program', 'Pagu', 'Realisasi Belanja', 'Pengembalian Belanja', 'Realisasi Belanja Netto', 'Sisa Kontrak', 'Sisa Pagu'], [1, 'Program A', 1000, 510, 10, 500, 400, 500]],
    read: ['program Program A: 1000 500 50.00'],
  }],
  ['belanja in an outline is no program', {
    rows: [['REALISASI 2023'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], ['1', 'PENDAPATAN', 100, 110], ['1.1', 'PENDAPATAN ASLI DAERAH', 100, 110], ['2', 'BELANJA', 1000, 900], ['2.1', 'BELANJA OPERASI', 1000, 900], ['2.1.1', 'Belanja Pegawai', 1000, 900]],
    read: ['rekening PENDAPATAN: 100 110 110.00', 'rekening PENDAPATAN ASLI DAERAH: 100 110 110.00', 'rekening BELANJA: 1000 900 90.00', 'rekening BELANJA OPERASI: 1000 900 90.00', 'rekening Belanja Pegawai: 1000 900 90.00'],
  }],
  ['the yard of an office is no line carried over from a page', {
    rows: [['REALISASI 2023'], HEADER, [1, 'Program A', 1000, 500], [2, 'Pemeliharaan Halaman Kantor', 400, 100], ['', 'Jumlah pindahan halaman 1', 1400, 600], [3, 'Program C', 600, 300], ['', 'JUMLAH', 2000, 900]],
    read: ['program Program A: 1000 500 50.00', 'program Pemeliharaan Halaman Kantor: 400 100 25.00', 'total Jumlah pindahan halaman 1: 1400 600 42.86', 'program Program C: 600 300 50.00', 'total JUMLAH: 2000 900 45.00'],
  }],
  ['"Pembinaan …" without amounts heads rows, and is no rank of who signs', {
    rows: [['REALISASI 2023'], ['Uraian', 'Anggaran', 'Realisasi'], ['Program Jasa Konstruksi', 1000, 500], ['   Pembinaan Jasa Konstruksi', '', ''], ['      Pelatihan', 1000, 500], [], ['Pembina Utama Muda', '', '']],
    read: ['program Program Jasa Konstruksi: 1000 500 50.00', 'kegiatan Pembinaan Jasa Konstruksi: 1000 500 50.00', 'sub-kegiatan Pelatihan: 1000 500 50.00'],
  }],
  ['numbers behind the amounts, and a result right of them', {
    rows: [['REALISASI 2023'], ['Program', 'Anggaran', 'Realisasi', 'Sisa', '', 'No', '% Realisasi'], ['Program A', 1000, 500, 500, '', 1, 55]],
    read: ['program Program A: 1000 500 50.00'],
    told: ['salah-hitung G3'],
  }],
  ['amounts left of the names, which name no row', {
    rows: [['REALISASI 2023'], ['Sisa', 'Anggaran', 'Realisasi', 'Uraian', '%'], [500, 1000, 500, 'Program A', 50], [200, 300, 100, '', 33.33]],
    read: ['program Program A: 1000 500 50.00', 'program : 300 100 33.33'],
  }],
  ['realisasi of one quarter, and no other', {
    rows: [['REALISASI 2023'], ['No', 'Uraian', 'Anggaran', 'Realisasi TW II'], [1, 'Program A', 1000, 500]],
    read: ['program Program A: 1000 500 50.00'],
  }],
  ['realisasi of work is none of money', {
    rows: [['ANGGARAN 2023'], ['No', 'Program', 'Anggaran', 'Fisik', ''], ['', '', '', 'Target', 'Realisasi'], [1, 'Program A', 1000, 100, 75]],
    merges: 'A2:A3 B2:B3 C2:C3 D2:E2',
    read: [],
    told: ['kolom-tidak-ditemukan A2'],
  }],
  ['realisasi of work beside that of money', {
    rows: [['REALISASI 2023'], ['No', 'Uraian', 'Anggaran', 'Fisik', '', 'Keuangan', ''], ['', '', '', 'Target', 'Realisasi', 'Realisasi', '%'], [1, 'Program A', 1000, 100, 75, 500, 50]],
    merges: 'A2:A3 B2:B3 C2:C3 D2:E2 F2:G2',
    read: ['program Program A: 1000 500 50.00'],
  }],
])('a budget: %s', (_, { rows, merges = '', formats = {}, read, told = [] }) => {
  const { result, told: all } = evaluated(layout('Realisasi', rows, { merges, formats }));
  expect(result.anggaran.map(({ source, anggaran, realisasi, persen }) => `${source.level} ${source.uraian}: ${text(anggaran)} ${text(realisasi)} ${text(persen)}`)).toEqual(read);
  expect(all).toEqual(told);
});

test('programs of PK: one without a number counts, a recapitulation below the JUMLAH does not', () => {
  const rows = [
    TITLE, ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'], [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8], [],
    ['No', 'Program', 'Anggaran', 'Keterangan'], [1, 'Program A', 100, 'APBD'], ['', 'Program B', 40, 'APBD'], [2, 'Program C', 60, 'APBN'], ['', 'JUMLAH', 200, ''], ['', 'APBD', 140, ''], ['', 'APBN', 60, ''],
  ];
  const { programs } = findTables({ structureProtected: false, readOnly: false, sheets: [layout('PK', rows)], parts: [] });
  expect(programs?.table.rows.map(({ program, anggaran }) => `${program}: ${text(anggaran)}`)).toEqual(['Program A: 100', 'Program B: 40', 'Program C: 60']);
  expect(programs?.table.totals.map(({ label, anggaran }) => `${label}: ${text(anggaran)}`)).toEqual(['JUMLAH: 200']);
});
