/** Tables made from PK and APBD on sheets of other agencies. */
import type { CellValue } from '../../../src/core/model/grid';
import type { Report, ReportTable } from '../../../src/core/model/reportTable';
import { rowHeights } from '../../../src/core/plan/rowHeights';
import { reportHitungan } from '../../../src/core/report/hitungan';
import type { ReportInput } from '../../../src/core/report/input';
import { reportPerjanjianKinerja } from '../../../src/core/report/perjanjianKinerja';
import { reportRealisasiApbd } from '../../../src/core/report/realisasiApbd';
import { reportRekapitulasi } from '../../../src/core/report/rekapitulasi';
import { reportTriwulan } from '../../../src/core/report/triwulan';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { layout } from '../layout';
import { wrongFormulas } from './recalculate';
import { inputOf, tableOf } from './reportInput';
import { tableText } from './tableText';

/** The rows of the table as golden texts have them, those of empty cells left out. */
function linesOf(table: ReportTable): string[] {
  return tableText(table).split('\nmerged')[0]?.split('\n').slice(2).filter((line) => /\|.*[^\s|]/.test(line)) ?? [];
}

async function made(fixture: string, make: (input: ReportInput) => Report): Promise<string[]> {
  return linesOf(tableOf(make(inputOf(await snapshotOfFixture(fixture)))));
}

function ofRows(rows: readonly (readonly CellValue[])[]): ReportInput {
  return inputOf({ structureProtected: false, readOnly: false, sheets: [layout('Lembar', rows)], parts: [] });
}

describe('3.11', () => {
  const budget = (header: string, murni: readonly CellValue[]): readonly (readonly CellValue[])[] => [
    ['REALISASI APBD TAHUN 2020'],
    ['No', 'Uraian', 'Anggaran', header, 'Realisasi'],
    [1, 'Program satu', 1000, murni[0] ?? '', 900],
    [2, 'Program dua', 500, murni[1] ?? '', 400],
  ];

  it.each<[what: string, header: string, murni: readonly CellValue[], line: RegExp]>([
    ['the year before is no murni', 'Anggaran Tahun Sebelumnya', [800, 700], /86\.67 persen$/],
    ['last year neither', 'Anggaran Tahun Lalu', [800, 700], /86\.67 persen$/],
    ['murni', 'Anggaran Murni', [800, 700], /86\.67 persen \| 1500 rupiah$/],
    ['a murni that is not known of every row has no total', 'Anggaran Murni', [800, ''], /86\.67 persen \| $/],
  ])('%s', (_, header, murni, line) => {
    const rows = linesOf(tableOf(reportRealisasiApbd(ofRows(budget(header, murni)))));
    expect(rows.find((row) => row.startsWith('jumlah'))).toMatch(line);
  });

  it('shows the budget before perubahan too, and computes on the one after', async () => {
    const rows = await made('apbd-murni-pergeseran', reportRealisasiApbd);
    expect(rows[1]).toMatch(/"Jumlah Anggaran" \| "Realisasi" \| "Sisa Pagu Anggaran" \| "%" \| "Anggaran Sebelum Perubahan"$/);
    expect(rows.slice(2, 6)).toEqual([
      'nomor-kolom | 1 | 2 | 3 | 4 | 5 | 6 | 7',
      // 4.500.000.000 + 900.000.000 before; 3.275.000.000 + 625.000.000 after.
      'jumlah |  | "Jumlah" | 3900000000 rupiah | 3800450000 rupiah | 99550000 rupiah | 97.45 persen | 5400000000 rupiah',
      'induk | 1 | "Program Peningkatan Produksi Tanaman Pangan" | 3275000000 rupiah | 3190450000 rupiah | 84550000 rupiah | 97.42 persen | 4500000000 rupiah',
      'induk | 2 | "Program Pengembangan Hortikultura" | 625000000 rupiah | 610000000 rupiah | 15000000 rupiah | 97.60 persen | 900000000 rupiah',
    ]);
  });

  it('leaves out lines that close a program or go over a page: none is the total', () => {
    const rows = linesOf(tableOf(reportRealisasiApbd(ofRows([
      ['REALISASI APBD TAHUN 2020'], ['No', 'Uraian', 'Anggaran', 'Realisasi'],
      ['I', 'Program A', '', ''], [1, 'Kegiatan 1', 1000, 500], [2, 'Kegiatan 2', 3000, 500], ['', 'Sub Jumlah', 4000, 1000],
      ['', 'Jumlah dipindahkan', 4000, 1000], ['II', 'Program B', '', ''], [1, 'Kegiatan 3', 2000, 2000], ['', 'Sub Jumlah', 2000, 2000],
    ]))));
    expect(rows.slice(3, 9).map((row) => row.replace(/ rupiah.*/, ''))).toEqual(['jumlah |  | "Jumlah" | 6000', 'induk | 1 | "Program A" | 4000', 'isi | 1 | ›"Kegiatan 1" | 1000', 'isi | 2 | ›"Kegiatan 2" | 3000', 'induk | 2 | "Program B" | 2000', 'isi | 3 | ›"Kegiatan 3" | 2000']);
  });

  it('lists programs alone, their total first though the sheet has it last', async () => {
    const rows = await made('apbd-program-saja', reportRealisasiApbd);
    expect(rows.slice(2)).toEqual([
      'nomor-kolom | 1 | 2 | 3 | 4 | 5 | 6',
      'jumlah |  | "J U M L A H" | 2979175500 rupiah | 2813835250 rupiah | 165340250 rupiah | 94.45 persen',
      'induk | 1 | "Pelayanan Administrasi Perkantoran" | 1245600500 rupiah | 1198450250 rupiah | 47150250 rupiah | 96.21 persen',
      'induk | 2 | "Peningkatan Sarana dan Prasarana Aparatur" | 612000000 rupiah | 604310000 rupiah | 7690000 rupiah | 98.74 persen',
      'induk | 3 | "Perlindungan Konsumen dan Pengamanan Perdagangan" | 187450000 rupiah | 99875000 rupiah | 87575000 rupiah | 53.28 persen',
      'induk | 4 | "Pengembangan Industri Kecil dan Menengah" | 934125000 rupiah | 911200000 rupiah | 22925000 rupiah | 97.55 persen',
      'induk | 5 | "Peningkatan Efisiensi Perdagangan Dalam Negeri" | 0 rupiah | 0 rupiah | 0 rupiah | "-"',
      'kepala |  | "Program" | "Jumlah Anggaran" | "Realisasi" |  | ',
      'isi |  | "Pelayanan Administrasi Perkantoran" | 1245600500 rupiah | 1198450250 rupiah |  | ',
      'isi |  | "Peningkatan Sarana dan Prasarana Aparatur" | 612000000 rupiah | 604310000 rupiah |  | ',
      'isi |  | "Perlindungan Konsumen dan Pengamanan Perdagangan" | 187450000 rupiah | 99875000 rupiah |  | ',
      'isi |  | "Pengembangan Industri Kecil dan Menengah" | 934125000 rupiah | 911200000 rupiah |  | ',
      'keterangan | "Grafik: realisasi terhadap anggaran per program dalam rupiah: Pelayanan Administrasi Perkantoran 1.198.450.250 dari 1.245.600.500 (96,21 %); Peningkatan Sarana dan Prasarana Aparatur 604.310.000 dari 612.000.000 (98,74 %); Perlindungan Konsumen dan Pengamanan Perdagangan 99.875.000 dari 187.450.000 (53,28 %); Pengembangan Industri Kecil dan Menengah 911.200.000 dari 934.125.000 (97,55 %)." |  |  |  |  | ',
    ]);
  });
  it('keeps pendapatan and pembiayaan apart from belanja', async () => {
    const rows = await made('lra-pendapatan-belanja', reportRealisasiApbd);
    expect(rows.filter((row) => row.startsWith('kepala'))).toEqual([
      'kepala | "No." | "Uraian" | "Jumlah Anggaran" | "Realisasi" | "Sisa Pagu Anggaran" | "%"',
      'kepala | "A. Pendapatan" |  |  |  |  | ',
      'kepala | "B. Belanja" |  |  |  |  | ',
      'kepala |  | "Program" | "Jumlah Anggaran" | "Realisasi" |  | ',
    ]);
  });
  it('adds the total that the sheet lacks, in rupiah where the sheet is in thousands', async () => {
    const table = tableOf(reportRealisasiApbd(inputOf(await snapshotOfFixture('ribuan-rupiah'))));
    expect(linesOf(table).slice(2, 8)).toEqual([
      'nomor-kolom | 1 | 2 | 3 | 4 | 5 | 6',
      'jumlah |  | "Jumlah" | 49717050000 rupiah | 48980525500.0 rupiah | 736524500.0 rupiah | 98.52 persen',
      'induk | 1 | "Program Kesejahteraan Rakyat" | 46512300000 rupiah | 45880125500.0 rupiah | 632174500.0 rupiah | 98.64 persen',
      'induk | 2 | "Program Penunjang Urusan Pemerintahan Daerah Provinsi" | 3204750000 rupiah | 3100400000 rupiah | 104350000 rupiah | 96.74 persen',
      'kepala |  | "Program" | "Jumlah Anggaran" | "Realisasi" |  | ',
      'isi |  | "Program Kesejahteraan Rakyat" | 46512300000 rupiah | 45880125500.0 rupiah |  | ',
    ]);
    expect(tableText(table)).toContain('*1000');
  });
  it.each<[fixture: string, rows: readonly string[]]>([
    ['sipd-kode-menempel', ['"Kode" | "Uraian"', ' | "TOTAL"', '"X.XX.01" | "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH"', '"X.XX.01.2.02" | ›"Administrasi Keuangan Perangkat Daerah"', '"X.XX.01.2.02.01" | ››"Penyediaan Gaji dan Tunjangan ASN"']],
    ['apbd-nomor-bertingkat', ['"Kode" | "Uraian"', ' | "TOTAL BELANJA"', '"1" | "Penunjang Urusan Pemerintahan Daerah"', '"1.1" | ›"Administrasi Keuangan Perangkat Daerah"', '"1.1.1" | ››"Penyediaan Gaji dan Tunjangan ASN"']],
    // Its rows below the kegiatan have no kode.
    ['apbd-kolom-per-tingkat', ['"No." | "Uraian"', ' | "JUMLAH"', '1 | "Program Pengelolaan Pendidikan"', '1 | ›"Pengelolaan Pendidikan Sekolah Dasar"', ' | ››"Penambahan Ruang Kelas Baru"']],
  ])('rows that the sheet tells apart by kode are shown by it on all levels: %s', async (fixture, rows) => {
    const made311 = (await made(fixture, reportRealisasiApbd)).filter((row) => !/^(?:judul|nomor-kolom)/.test(row)).map((row) => row.split(' | ').slice(1, 3).join(' | '));
    expect(made311.slice(0, 5)).toEqual(rows);
  });
  it('sums parents without amounts', async () => {
    const table = tableOf(reportRealisasiApbd(inputOf(await snapshotOfFixture('apbd-tingkat-kata'))));
    expect(tableText(table).split('\n').filter((line) => line.includes('=ROUND(SUM('))).toEqual([
      'C6 =ROUND(SUM(C7,C10),2)',
      'D6 =ROUND(SUM(D7,D10),2)',
      'C7 =ROUND(SUM(C8:C9),2)',
      'D7 =ROUND(SUM(D8:D9),2)',
      'C10 =ROUND(SUM(C11:C12),2)',
      'D10 =ROUND(SUM(D11:D12),2)',
      'C13 =ROUND(SUM(C14),2)',
      'D13 =ROUND(SUM(D14),2)',
      'C14 =ROUND(SUM(C15),2)',
      'D14 =ROUND(SUM(D15),2)',
      'C16 =ROUND(SUM(C17),2)',
      'D16 =ROUND(SUM(D17),2)',
      'C17 =ROUND(SUM(C18),2)',
      'D17 =ROUND(SUM(D18),2)',
    ]);
  });
  it('charts the twenty largest programs, and says so', () => {
    const programs = Array.from({ length: 23 }, (_, at): CellValue[] => [at + 1, `Program ${String.fromCharCode(65 + at)}`, 1000 * (at + 1), 500 * (at + 1)]);
    const table = tableOf(reportRealisasiApbd(ofRows([['REALISASI APBD TAHUN 2024'], ['No', 'Program', 'Anggaran', 'Realisasi'], ...programs])));
    expect(table.charts[0]?.categories.rows).toBe(20);
    const last = table.rows.at(-1)?.[0]?.content;
    expect(last?.kind === 'text' ? last.text : '').toMatch(/: Program D 2\.000 dari 4\.000 \(50,00 %\);.* Grafik memuat 20 program dengan anggaran terbesar dari 23\.$/);
  });
  it('is not made without APBD', async () => {
    expect(reportRealisasiApbd(inputOf(await snapshotOfFixture('pk-triwulan')))).toEqual({ kind: 'missing', id: '3.11', wanted: 'Tabel 3.11', needs: 'apbd' });
  });
});

/** A PK of so many indikator with names of so many letters. */
function manyIndikator(count: number, letters: number): ReportInput {
  const name = (at: number): string => `${'Indikator '.repeat(Math.ceil(letters / 10)).slice(0, letters - 3)} ${String(at).padStart(2, '0')}`;
  return ofRows([['PERJANJIAN KINERJA TAHUN 2024'], ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'], ...Array.from({ length: count }, (_, at): CellValue[] => [at + 1, `Sasaran ${at + 1}`, name(at + 1), 'Orang', 10, at === 1 ? '' : 9])]);
}

describe('many indikator with long names', () => {
  const table = tableOf(reportRekapitulasi(manyIndikator(40, 200)));
  const [chart] = table.charts;
  const sentences = table.rows.slice((chart?.place.row ?? 0) + (chart?.place.rows ?? 0)).flatMap(([cell]) => (cell?.content.kind === 'text' ? [cell.content.text] : []));

  it('their numbers stand below the columns, names and numbers above the chart', () => {
    // 30 × 200 letters are more than 600; the second indikator has no capaian.
    expect(chart?.categories).toMatchObject({ column: 0, rows: 30 });
    const shown = table.rows.slice(chart?.categories.row, (chart?.categories.row ?? 0) + 3).map(([cell]) => (cell?.content.kind === 'number' ? Number(cell.content.value.coefficient) : null));
    expect(shown).toEqual([1, 3, 4]);
    expect(sentences[0]).toMatch(/^Grafik: .* 100 %: \(1\) 90,00 %; \(3\) 90,00 %; .*\(31\) 90,00 %\. Grafik memuat 30 indikator pertama dari 39\.$/);
  });
  it('no row is higher than Excel makes one', () => {
    // A name of 32.767 letters asks for 200 lines and more.
    const monster = tableOf(reportRekapitulasi(manyIndikator(2, 30_000)));
    for (const { heights } of [table, monster].map(rowHeights)) expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });
});

test('a long listing goes on in the next row', () => {
  const programs = Array.from({ length: 20 }, (_, at): CellValue[] => [at + 1, `Program ${'yang panjang sekali '.repeat(8)}${at + 1}`, 1000, 500]);
  const table = tableOf(reportRealisasiApbd(ofRows([['REALISASI APBD TAHUN 2024'], ['No', 'Program', 'Anggaran', 'Realisasi'], ...programs])));
  const { row = 0, rows = 0 } = table.charts[0]?.place ?? {};
  const texts = table.rows.slice(row + rows).map(([cell]) => (cell?.content.kind === 'text' ? cell.content.text : ''));
  // 20 × (8 × 20 + 8 + the numbers) letters are nearly 4.000: three cells of at most 1.500.
  expect(texts).toHaveLength(3);
  expect(texts.every((text) => text.length <= 1_600)).toBe(true);
  expect(texts.map((text) => text.slice(-1))).toEqual([';', ';', '.']);
  expect(texts.join(' ').match(/ 500 dari 1\.000 \(50,00 %\)/g)).toHaveLength(20);
  expect(table.merges).toEqual(expect.arrayContaining(texts.map((_, at) => ({ row: row + rows + at, column: 0, rows: 1, columns: 6 }))));
});

describe('3.2', () => {
  it('keeps cascaded rows out of the mean, in a part of their own', async () => {
    expect(await made('pk-berjenjang', reportRekapitulasi)).toEqual([
      'judul | "Rekapitulasi Realisasi Indikator Kinerja Tahun 2023" |  |  |  |  |  |  | ',
      'kepala | "No" | "Sasaran" | "Indikator" | "Satuan" | "Target" | "Realisasi" | "Capaian (%)" | "Kategori"',
      'isi | 1 | "Sasaran Strategis : Meningkatnya produksi perkebunan" | "Jumlah produksi kelapa sawit" | "Ton" | 650000 | 611000 | 94.00 persen | "Baik"',
      'jumlah |  | "Capaian sasaran (rata-rata 1 dari 1 indikator)" |  |  |  |  | 94.00 persen | "Baik"',
      'isi | 2 | "Sasaran Strategis : Meningkatnya mutu hasil" | "Persentase kebun bersertifikat" | "Persen" | 40 | 44 | 110.00 persen | "Sangat Baik"',
      'jumlah |  | "Capaian sasaran (rata-rata 1 dari 1 indikator)" |  |  |  |  | 110.00 persen | "Sangat Baik"',
      'jumlah |  | "Capaian kinerja organisasi (rata-rata 2 dari 2 indikator)" |  |  |  |  | 102.00 persen | "Sangat Baik"',
      'kepala |  | "Kategori" |  | "Jumlah Indikator" |  |  |  | ',
      'isi |  | "Sangat Baik" |  | 1 |  |  |  | ',
      'isi |  | "Baik" |  | 1 |  |  |  | ',
      'isi |  | "Cukup" |  | 0 |  |  |  | ',
      'isi |  | "Kurang" |  | 0 |  |  |  | ',
      'isi |  | "Tanpa capaian" |  | 0 |  |  |  | ',
      'keterangan | "Kinerja turunan (tidak masuk rata-rata organisasi)" |  |  |  |  |  |  | ',
      'kepala | "No" | "Sasaran" | "Indikator" | "Satuan" | "Target" | "Realisasi" | "Capaian (%)" | "Kategori"',
      'isi | 1 | "Tujuan : Meningkatnya kesejahteraan petani" | "Nilai Tukar Petani" | "Nilai" | 105 | 109.2 | 104.00 persen | "Sangat Baik"',
      'jumlah |  | "Capaian sasaran (rata-rata 1 dari 1 indikator)" |  |  |  |  | 104.00 persen | "Sangat Baik"',
      'isi | 2 | "Sasaran Program : Meningkatnya sarana perkebunan" | "Jumlah bibit bersertifikat" | "Batang" | 90000 | 45000 | 50.00 persen | "Kurang"',
      'jumlah |  | "Capaian sasaran (rata-rata 1 dari 1 indikator)" |  |  |  |  | 50.00 persen | "Kurang"',
      'isi | 3 | "Sasaran Kegiatan : Tersedianya pupuk" | "Jumlah pupuk yang disalurkan" | "Ton" | 500 | 125 | 25.00 persen | "Kurang"',
      'jumlah |  | "Capaian sasaran (rata-rata 1 dari 1 indikator)" |  |  |  |  | 25.00 persen | "Kurang"',
      'kepala |  | "Indikator" |  | "Capaian (%)" | "Garis 100 %" |  |  | ',
      'isi |  | "Jumlah produksi kelapa sawit" |  | 94.00 persen | 100 persen |  |  | ',
      'isi |  | "Persentase kebun bersertifikat" |  | 110.00 persen | 100 persen |  |  | ',
      'keterangan | "Grafik: capaian per indikator terhadap garis 100 %: Jumlah produksi kelapa sawit 94,00 %; Persentase kebun bersertifikat 110,00 %." |  |  |  |  |  |  | ',
    ]);
  });
  it('gives the reason where there is no capaian', async () => {
    const rows = await made('pk-sel-bermasalah', reportRekapitulasi);
    expect(rows.filter((row) => row.includes('"('))).toEqual([
      'isi | 1 | "Meningkatnya ketahanan pangan daerah" | "Jumlah kelompok lumbung pangan baru" | "Kelompok" | 0 | 5 |  | "(target 0)"',
      'isi | 2 |  | "Jumlah cadangan pangan pemerintah" | "Ton" |  | 12 |  | "(belum ada data)"',
      'isi | 3 |  | "Persentase ketersediaan pangan" | "Persen" | 80 |  |  | "(belum ada data)"',
      'isi | 4 |  | "Skor Pola Pangan Harapan (PPH)" | "Skor" | 92.5 | "n/a" |  | "(belum ada data)"',
      'isi | 5 |  | "Indeks Ketahanan Pangan" | "Indeks" | 78.2 | "belum rilis" |  | "(belum ada data)"',
      'isi | 6 |  | "Persentase penguatan cadangan pangan" | "Persen" | 60 | "38% (Evaluasi Semester I)" |  | "(periksa realisasi)"',
      'isi | 7 |  | "Rasio penyuluh pangan terhadap desa" | "Rasio" | "1:17,9" | "1:18,2" |  | "(periksa target)"',
      'isi | 8 |  | "Jumlah desa rawan pangan yang ditangani" | "Desa" | 14 |  |  | "(periksa realisasi)"',
      'isi | 9 |  | "Ketersediaan peta FSVA" | "Dokumen" | 1 | "TRUE" |  | "(periksa realisasi)"',
      'isi | 10 |  | "Waktu penyusunan Neraca Bahan Makanan" | "Dokumen" | 1 |  |  | "(periksa realisasi)"',
      'isi | 11 |  | "Jumlah penerima bantuan pangan" | "Orang" | 4905 | "905 4.000" |  | "(periksa realisasi)"',
      'isi | 12 |  | "Jumlah organisasi pangan yang dibina" | "Organisasi" | 110 | "100 dari 110 organisasi" |  | "(periksa realisasi)"',
      'isi | 13 |  | "Jumlah lahan pekarangan" | "Unit" | 30 | -5 |  | "(periksa realisasi)"',
      'isi | 14 |  | "Konsumsi protein hewani" | "Nilai" | 11 | "1.0000" |  | "(periksa realisasi)"',
      'isi | 23 |  | "Jumlah rekomendasi kebijakan" | "Rekomendasi" | 4 | "tercapai" |  | "(perlu nilai)"',
    ]);
  });
  it('shows letters with their scores', async () => {
    expect((await made('pk-predikat-skor', reportRekapitulasi)).slice(1, 8)).toEqual([
      'kepala | "No" | "Sasaran" | "Indikator" | "Satuan" | "Target" | "Realisasi" | "Capaian (%)" | "Kategori"',
      'isi | 1 | "Meningkatnya akuntabilitas kinerja" | "Nilai AKIP Sekretariat DPRD" | "Predikat" | "BB" | "B (68,89)" | 98.41 persen | "Baik"',
      'isi | 2 |  | "Nilai evaluasi internal SAKIP" | "Predikat" | "A" | "A (82,15)" | 102.69 persen | "Sangat Baik"',
      'isi | 3 |  | "Nilai reformasi birokrasi unit" | "Predikat" | "B" | "64,37 (B)" | 107.28 persen | "Sangat Baik"',
      'isi | 4 |  | "Nilai evaluasi SAKIP bidang persidangan" | "Predikat" | "BB" | "B (70,00)" | 100.00 persen | "Baik"',
      'jumlah |  | "Capaian sasaran (rata-rata 4 dari 4 indikator)" |  |  |  |  | 102.10 persen | "Sangat Baik"',
      'isi | 5 | "Meningkatnya tata kelola keuangan" | "Opini BPK" | "Opini" | "WTP" | "WTP" | 100.00 persen | "Baik"',
    ]);
  });
  it('computes nothing of a plan', async () => {
    const table = tableOf(reportRekapitulasi(inputOf(await snapshotOfFixture('pk-rencana-saja'))));
    expect(table.charts).toEqual([]);
    expect(table.rows.flatMap((row) => row.map((cell) => cell?.format)).filter((format) => format === 'persen')).toEqual([]);
  });
});

describe('2.1', () => {
  const head: CellValue[][] = [
    ['PERJANJIAN KINERJA'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
    [1, 'Meningkatnya layanan', 'Indeks kepuasan', 'Indeks', '80–90', 85],
    ['', '', 'Nilai AKIP', 'Nilai', 'BB', 'B'],
    [],
  ];
  it('leaves the totals of APBN out where there is none, and the year where nobody says it', () => {
    const input = ofRows([...head, ['No', 'Program', 'Anggaran (Rp)', 'Ket'], [1, 'Program A', 1000, 'APBD'], [2, 'Program B', 2500, 'APBD']]);
    expect(linesOf(tableOf(reportPerjanjianKinerja(input)))).toEqual([
      'judul | "Perjanjian Kinerja" |  |  |  | ',
      'kepala | "NO" | "SASARAN STRATEGIS" | "INDIKATOR KINERJA" | "TARGET KINERJA" | "SATUAN"',
      'isi | 1 | "Meningkatnya layanan" | "Indeks kepuasan" | "80–90" | "Indeks"',
      'isi |  |  | "Nilai AKIP" | "BB" | "Nilai"',
      'kepala | "No" | "Program" |  | "Anggaran (Rp.)" | "Ket"',
      'isi | 1 | "Program A" |  | 1000 rupiah | "APBD"',
      'isi | 2 | "Program B" |  | 2500 rupiah | "APBD"',
      'jumlah |  | "JUMLAH APBD" |  | 3500 rupiah | ',
    ]);
  });
  it('is made without programs', () => {
    expect(linesOf(tableOf(reportPerjanjianKinerja(ofRows(head))))).toHaveLength(4);
  });
});

describe('Hitungan Capaian', () => {
  it('writes every form as it was used', () => {
    const rows = ofRows([
      ['PERJANJIAN KINERJA TAHUN 2024'],
      ['No', 'Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target', 'Realisasi'],
      [1, 'Meningkatnya layanan', 'Jumlah warga terlayani', 'Orang', 'naik', 4000, 3650.5],
      [2, '', 'Angka stunting', 'Persen', 'turun', 10, 12.5],
      [3, '', 'Angka kematian', 'Kasus', 'turun', 10, 25],
      [4, '', 'Inflasi', 'Persen', '', '80–90', 99],
      [5, '', 'Suhu', 'Persen', '', '80–90', 60],
      [6, '', 'Kelembapan', 'Persen', '', '80–90', 85],
      [7, '', 'Rasio guru', 'Persen', 'stabil', 10, 12],
      [8, '', 'Opini BPK', 'Opini', 'naik', 'WTP', 'WTP'],
      [9, '', 'Konflik', 'Kasus', 'turun', 0, 0],
      [10, '', 'Jumlah data', 'Dokumen', 'naik', 3, ''],
    ]);
    expect(linesOf(tableOf(reportHitungan(rows)))).toEqual([
      'judul | "Hitungan Capaian Kinerja Tahun 2024" | ',
      'induk | "A. Sasaran strategis : Meningkatnya layanan" | ',
      'keterangan | "Hitungan capaian kinerja pada sasaran strategis makro ini adalah:" | ',
      'induk |  | "Jumlah warga terlayani"',
      'keterangan |  | ›"c = Jumlah warga terlayani / Target warga terlayani × 100 %"',
      'keterangan |  | ›"c = 3.650,5 Orang / 4.000 Orang × 100 %"',
      'keterangan |  | ›"c = 91,26 %"',
      'induk |  | "Angka stunting"',
      'keterangan |  | ›"c = (2 × Target Angka stunting − Realisasi Angka stunting) / Target Angka stunting × 100 %"',
      'keterangan |  | ›"c = (2 × 10 Persen − 12,5 Persen) / 10 Persen × 100 %"',
      'keterangan |  | ›"c = 75,00 %"',
      'induk |  | "Angka kematian"',
      'keterangan |  | ›"c = (2 × Target Angka kematian − Realisasi Angka kematian) / Target Angka kematian × 100 %"',
      'keterangan |  | ›"c = (2 × 10 Kasus − 25 Kasus) / 10 Kasus × 100 %"',
      'keterangan |  | ›"c = −50,00 %, dihitung 0,00 %"',
      'induk |  | "Inflasi"',
      'keterangan |  | ›"c = (2 × Batas atas target Inflasi − Realisasi Inflasi) / Batas atas target Inflasi × 100 %"',
      'keterangan |  | ›"c = (2 × 90 Persen − 99 Persen) / 90 Persen × 100 %"',
      'keterangan |  | ›"c = 90,00 %"',
      'induk |  | "Suhu"',
      'keterangan |  | ›"c = Realisasi Suhu / Batas bawah target Suhu × 100 %"',
      'keterangan |  | ›"c = 60 Persen / 80 Persen × 100 %"',
      'keterangan |  | ›"c = 75,00 %"',
      'induk |  | "Kelembapan"',
      'keterangan |  | ›"c = 100,00 % (realisasi 85 berada di dalam rentang target 80–90)"',
      'induk |  | "Rasio guru"',
      'keterangan |  | ›"c = (Target Rasio guru − |Realisasi Rasio guru − Target Rasio guru|) / Target Rasio guru × 100 %"',
      'keterangan |  | ›"c = (10 Persen − |12 Persen − 10 Persen|) / 10 Persen × 100 %"',
      'keterangan |  | ›"c = 80,00 %"',
      'induk |  | "Opini BPK"',
      'keterangan |  | ›"c = 100,00 % (tingkat yang dicapai sama dengan target: WTP)"',
      'induk |  | "Konflik"',
      'keterangan |  | ›"c = 100,00 % (target 0 dan realisasi 0)"',
      'induk |  | "Jumlah data"',
      'keterangan |  | ›"tidak dihitung (belum ada data)"',
      'keterangan | "Capaian sasaran = (91,26 + 75,00 + 0,00 + 90,00 + 75,00 + 100,00 + 80,00 + 100,00 + 100,00) / 9 = 79,03 % (rata-rata 9 dari 10 indikator)" | ',
      'keterangan | "Capaian kinerja organisasi = (91,26 + 75,00 + 0,00 + 90,00 + 75,00 + 100,00 + 80,00 + 100,00 + 100,00) / 9 = 79,03 % (rata-rata 9 dari 10 indikator)" | ',
    ]);
    const capped = linesOf(tableOf(reportHitungan({ ...inputOf({ structureProtected: false, readOnly: false, sheets: [layout('PK', [['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'], [1, 'S', 'Jumlah a', 'Orang', 1500, 15343]])], parts: [] }, { skala: rows.skala, bentukTurun: rows.bentukTurun, batas: 120, rataRata: 'indikator' }) })));
    expect(capped).toContain('keterangan |  | ›"c = 1.022,87 %, dibatasi 120,00 %"');
  });
});

test('every table in English', async () => {
  const snapshot = await snapshotOfFixture('dinsos-sumbar-2020');
  const input: ReportInput = { ...inputOf(snapshot), texts: REPORT_TEXTS.en };
  for (const make of [reportPerjanjianKinerja, reportRekapitulasi, reportRealisasiApbd, reportHitungan]) {
    const table = tableOf(make(input));
    expect((await wrongFormulas(table, snapshot.sheets)).wrong).toEqual([]);
    expect(JSON.stringify(table.rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).not.toMatch(/\{\w+\}/);
  }
});

test('Tabel Triwulan is made only of quarters', async () => {
  expect(reportTriwulan(inputOf(await snapshotOfFixture('dinsos-sumbar-2020')))).toEqual({ kind: 'missing', id: 'triwulan', wanted: 'Tabel Triwulan', needs: 'triwulan' });
});
