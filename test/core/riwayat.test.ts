import { checkRiwayatCapaian } from '../../src/core/check/riwayatCapaian';
import { checkRiwayatPersen } from '../../src/core/check/riwayatPersen';
import type { TahunContext } from '../../src/core/compute/hasilTahun';
import { computeRiwayat } from '../../src/core/compute/riwayatResults';
import { DEFAULT_SETTINGS } from '../../src/core/evaluate';
import { toText } from '../../src/core/exact/decimal';
import type { Decimal } from '../../src/core/model/decimal';
import type { SheetSnapshot } from '../../src/core/model/grid';
import { findRiwayat } from '../../src/core/read/riwayatSheet';
import { lineOf } from './checkInput';
import { snapshotOfFixture } from './fixtureSnapshot';
import { layout } from './layout';

const NO_PK: TahunContext = { tahunLaporan: null, arahOf: () => null };

const shown = (d: Decimal | null): string => (d === null ? '-' : toText(d));

/** A line for each row of each year: "2018 row 6: name | T R C kategori", with the reason or "label" in place of a kategori. */
function read(sheets: readonly SheetSnapshot[], context: TahunContext = NO_PK): { readonly rows: readonly string[]; readonly findings: readonly string[] } {
  const found = findRiwayat(sheets);
  if (found === null) return { rows: [], findings: [] };
  const { table } = found;
  const { results, issues } = computeRiwayat(table, context, DEFAULT_SETTINGS);
  const rows = table.daftar.flatMap(({ tahun, rows: list }, year) =>
    list.map(({ row, indikator, label }, index) => {
      const hasil = results[year]?.hasil[index];
      const word = label ? 'label' : (hasil?.kategori ?? hasil?.alasan ?? '');
      return `${tahun} ${row + 1} ${indikator} | ${shown(hasil?.target ?? null)} ${shown(hasil?.realisasi ?? null)} ${shown(hasil?.capaian ?? null)} ${word}${hasil?.asal === 'diketik' ? ' (diketik)' : ''}`;
    }),
  );
  const findings = [...found.issues, ...issues, ...checkRiwayatCapaian({ table, results })].filter(({ code }) => code !== 'angka-tersimpan-teks').map(lineOf);
  return { rows, findings };
}

async function riwayatOf(fixture: string): Promise<readonly SheetSnapshot[]> {
  return (await snapshotOfFixture(fixture)).sheets.filter(({ name }) => name !== 'PK' && name !== 'APBD');
}

describe('the report (Tabel 3.4)', () => {
  // 4925/4745 = 103,7935…; 6350/6366 = 99,7487…; a letter has no percentage, so that 98,41 is kept as typed.
  const YEARS_2018_2019 = (at: readonly number[]): readonly string[] => [
    `2018 ${at[0]} Jumlah anak asuh, anak terlantar, lanjut usia terlantar, penyandang disabilitas dan eks penyakit sosial yang terlayani kebutuhan dasarnya dalam panti | 4745 4925 103.79 Sangat Baik`,
    `2018 ${at[1]} Jumlah fakir miskin yang diberdayakan. | 6366 6350 99.75 Baik`,
    `2018 ${at[2]} Jumlah PMKS yang mendapatkan perlindungan bencana alam dan bencana sosial. | 140 140 100.00 Baik`,
    `2018 ${at[4]} Jumlah PSKS yang mendapatkan bimbingan kepengurusan, penguatan kelembagaan dan penguatan jejaring kerja | 172 172 100.00 Baik`,
    `2018 ${at[5]} Jumlah lembaga penyelenggaraan Kessos yang mendapatkan bimbingan kepengurusan menuju akreditasi. | 28 28 100.00 Baik`,
    `2019 ${at[0]} Angka PMKS yang mendapat pelayanan rehabilitasi sosial | 4885 4885 100.00 Baik`,
    `2019 ${at[1]} Angka PMKS yang mendapatkan perlindungan sosial Angka PMKS yang mendapatkan jaminan sosial | 3903 3903 100.00 Baik`,
    `2019 ${at[2]} Angka PMKS yang mendapatkan pelayanan pemberdayaan sosial | 15465 15465 100.00 Baik`,
  ];
  const IN_2020 = [
    '2020 7 a. Jumlah PPKS yang mendapatkan pelayanan rehabilitasi sosial | - - - label',
    '2020 8 - Panti Pemerintah | 905 905 100.00 Baik',
    '2020 9 - Panti Swasta | 4000 4000 100.00 Baik',
    '2020 10 a. Jumlah PPKS Yang Memiliki Usaha (WRSE) | 11818 11818 100.00 Baik',
    '2020 11 b. Jumlah PPKS Yang Memiliki Usaha (KUBE) | 1000 1000 100.00 Baik',
    '2020 12 Jumlah PPKS yang mendapatkan Pelayanan Perlindungan dan Jaminan Sosial | 106 0 0.00 Kurang',
  ];

  it('from numbers, with the results filled in: 16 rows, two miscalculated, one kept as typed', async () => {
    const { rows, findings } = read(await riwayatOf('dinsos-sumbar-2020-terisi'));
    expect(rows).toEqual(expect.arrayContaining([...YEARS_2018_2019([6, 10, 12, 13, 14, 15]), '2020 6 Nilai Evaluasi Akuntabilitas Kinerja | - - 98.41 Baik (diketik)', ...IN_2020]));
    expect(rows.filter((row) => !row.endsWith('label'))).toHaveLength(16);
    expect(findings).toEqual(['F6 salah-hitung warning typed=103.37 computed=103.79 field=capaian', 'F10 salah-hitung warning typed=98.49 computed=99.75 field=capaian', 'P6 capaian-diketik info typed=98.41']);
  });

  it('without the results: nothing to audit but the typed 98,41', async () => {
    expect(read(await riwayatOf('dinsos-sumbar-2020')).findings).toEqual(['P6 capaian-diketik info typed=98.41']);
  });

  it('a percentage of 2.480 in 2019', async () => {
    const table = findRiwayat(await riwayatOf('dinsos-sumbar-2020'))?.table;
    expect(table === undefined ? [] : checkRiwayatPersen(table).map(lineOf)).toEqual(['I13 persen-lebih-100 warning value=2480', 'J13 persen-lebih-100 warning value=2480']);
  });

  it('from texts: two values in a cell are an error, in all three columns', async () => {
    const { rows, findings } = read(await riwayatOf('dinsos-sumbar-2020-teks'));
    expect(rows).toEqual(expect.arrayContaining([...YEARS_2018_2019([6, 8, 9, 10, 11, 12])]));
    expect(rows).toContain('2020 7 a. Jumlah PPKS yang mendapatkan pelayanan rehabilitasi sosial - Panti Pemerintah - Panti Swasta | - - - periksa target');
    expect(findings).toEqual(expect.arrayContaining([
      'N7 dua-nilai-satu-sel error value=905 4.000 first=905', 'O7 dua-nilai-satu-sel error value=905 4.000 first=905', 'P7 dua-nilai-satu-sel error value=100 100 first=100',
      'N8 dua-nilai-satu-sel error value=11.818 1.000 first=11818', 'O8 dua-nilai-satu-sel error value=11.818 1.000 first=11818', 'P8 dua-nilai-satu-sel error value=100 100 first=100',
      'F6 salah-hitung warning typed=103.37 computed=103.79 field=capaian', 'F8 salah-hitung warning typed=98.49 computed=99.75 field=capaian',
    ]));
    // A percentage of 2.480 is read as 2,48 and said so: what is measured never has thousands.
    expect(findings.filter((finding) => /error|salah|pembulatan/.test(finding))).toHaveLength(8);
    expect(findings).toContain('I10 angka-ambigu-ditafsir warning value=2.480 read=2.480');
  });

  it('keeps source rows and blanks: sasaran as typed and as it holds', async () => {
    const table = findRiwayat(await riwayatOf('dinsos-sumbar-2020'))?.table;
    expect(table).toMatchObject({ tahun: 2020, noColumn: 0, lines: [5, 6, 7, 8, 9, 10, 11, 12, 13, 14] });
    expect(table?.daftar[0]?.rows[1]).toMatchObject({ row: 9, sasaranTyped: '', sasaran: 'Menurunnya Jumlah Penyandang Masalah Kesejahteraan Sosial (PMKS)' });
    expect(table?.daftar[2]?.rows.map(({ parent }) => parent)).toEqual([null, null, 1, 1, null, null, null]);
  });
});

describe('other layouts', () => {
  const check = (sheet: SheetSnapshot, rows: readonly string[], findings: readonly string[] = [], context?: TahunContext): void => {
    expect(read([sheet], context)).toEqual({ rows, findings });
  };

  it('years in a band above the columns, the second without capaian', () =>
    check(
      layout('Riwayat', [
        ['CAPAIAN KINERJA TAHUN 2021 S/D TAHUN 2022'],
        ['NO', 'TAHUN 2021', '', '', '', '', 'TAHUN 2022', '', '', ''],
        ['', 'Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Sasaran', 'Indikator', 'Target', 'Realisasi'],
        [1, 'Meningkatnya layanan', 'Jumlah koperasi aktif', 40, 30, 75, 'Meningkatnya layanan', 'Jumlah koperasi sehat', 20, 25],
        [2, '', '', '', '', '', '', 'Indeks kepuasan', '82,5', '80.25'],
      ], { merges: 'A1:J1 A2:A3 B2:F2 G2:J2' }),
      ['2021 4 Jumlah koperasi aktif | 40 30 75.00 Baik', '2022 4 Jumlah koperasi sehat | 20 25 125.00 Sangat Baik', '2022 5 Indeks kepuasan | 82.5 80.25 97.27 Baik'],
      ['J5 titik-desimal info value=80.25 read=80.25'],
    ));

  it('one list for all years, groups not merged, with arah; a page break repeats the header', () =>
    check(
      layout('Perbandingan', [
        ['PERBANDINGAN REALISASI KINERJA TAHUN 2020, 2021 DAN 2022'],
        [],
        ['No', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Tahun 2021', '', '', 'Tahun 2022', '', ''],
        ['', '', '', '', 'T', 'R', '%', 'T', 'R', '%'],
        [1, 'Persentase jalan mantap', '%', 'Positif', '70,00', '71,40', '102', '75,00', '75,00', '100'],
        ['No', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Tahun 2021', '', '', 'Tahun 2022', '', ''],
        ['', '', '', '', 'T', 'R', '%', 'T', 'R', '%'],
        // turun: (2·8 − 6)/8 = 125
        [2, 'Angka kecelakaan', 'Kasus', 'Negatif', 8, 6, 75, 'n/a', 4, ''],
        [],
        ['Sumber: Dinas Perhubungan'],
      ]),
      ['2021 5 Persentase jalan mantap | 70.00 71.40 102.00 Sangat Baik', '2021 8 Angka kecelakaan | 8 6 125.00 Sangat Baik', '2022 5 Persentase jalan mantap | 75.00 75.00 100.00 Baik', '2022 8 Angka kecelakaan | - 4 - belum ada data'],
      ['H8 belum-ada-data warning value=n/a', 'G8 salah-hitung warning typed=75 computed=125.00 field=capaian'],
    ));

  it('a header of one row, years in the names, no sasaran; PK says which way is better', () =>
    check(
      layout('Tren', [
        ['No', 'Indikator', 'Target 2022', 'Realisasi 2022', 'Capaian 2022 (%)', 'Target 2023', 'Realisasi 2023', 'Capaian 2023 (%)'],
        // turun: (2·10 − 9)/10 = 110; (2·9 − 9)/9 = 100
        [1, 'Prevalensi stunting', '10,0', '9,0', '111,11', '9,0', '9,0', '100'],
        ['', 'Rata-rata capaian SPM', 50, 50, 100, 60, 60, 100],
        ['', 'Rata-rata', '', '', '111,11', '', '', '100'],
      ]),
      ['2022 2 Prevalensi stunting | 10.0 9.0 110.00 Sangat Baik', '2022 3 Rata-rata capaian SPM | 50 50 100.00 Baik', '2023 2 Prevalensi stunting | 9.0 9.0 100.00 Baik', '2023 3 Rata-rata capaian SPM | 60 60 100.00 Baik'],
      ['E2 salah-hitung warning typed=111.11 computed=110.00 field=capaian'],
      { tahunLaporan: 2023, arahOf: (indikator) => (indikator === 'Prevalensi stunting' ? 'turun' : null) },
    ));

  it('targets of all years, then realisasi of all years', () =>
    check(
      layout('Perkembangan', [
        ['PERKEMBANGAN CAPAIAN KINERJA'],
        ['No', 'Sasaran', 'Indikator', 'Target', '', 'Realisasi', ''],
        ['', '', '', '2022', '2023', '2022', '2023'],
        ['1', '2', '3', '4', '5', '6', '7'],
        ['1', 'Terwujudnya X', 'Jumlah dokumen', '4 dok', '5 dok', '4 dok', '-'],
      ], { merges: 'A2:A3 B2:B3 C2:C3 D2:E2 F2:G2' }),
      ['2022 5 Jumlah dokumen | 4 4 100.00 Baik', '2023 5 Jumlah dokumen | 5 - - belum ada data'],
      ['G5 belum-ada-data warning value=-'],
    ));

  it('a target without a year is nobody’s capaian', () =>
    check(
      layout('Perkembangan', [['No', 'Indikator', 'Target 2022', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023', 'Target'], [1, 'Jumlah taman', 8, 6, 8, 7, 10]]),
      ['2022 2 Jumlah taman | 8 6 75.00 Baik', '2023 2 Jumlah taman | 8 7 87.50 Baik'],
    ));

  it('groups that are called realisasi hold a capaian of their own', () =>
    check(
      layout('Perbandingan', [
        ['No', 'Indikator', 'Realisasi Capaian Kinerja 2021', '', '', 'Realisasi Capaian Kinerja 2022', '', ''],
        ['', '', 'Target', 'Realisasi', 'Capaian (%)', 'Target', 'Realisasi', 'Capaian (%)'],
        [1, 'Jumlah taman', 8, 6, 75, 8, 7, 87.5],
      ], { merges: 'A1:A2 B1:B2 C1:E1 F1:H1' }),
      ['2021 3 Jumlah taman | 8 6 75.00 Baik', '2022 3 Jumlah taman | 8 7 87.50 Baik'],
    ));

  it('a table for each year, one below the other, signed', () =>
    check(
      layout('Riwayat', [
        ['CAPAIAN TAHUN 2021'],
        ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Jumlah pelatihan', 3, 3, 100],
        [],
        ['CAPAIAN TAHUN 2022'],
        ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian'],
        [1, 'Jumlah pelatihan', 6, 2, 33.3],
        [],
        ['', '', 'Padang, 3 Januari 2023'],
        ['', '', 'Kepala Dinas'],
      ]),
      ['2021 3 Jumlah pelatihan | 3 3 100.00 Baik', '2022 7 Jumlah pelatihan | 6 2 33.33 Kurang'],
    ));

  it('the latest year is the report’s own only where no title and no PK says otherwise', () => {
    const sheet = layout('Riwayat', [
      ['PERBANDINGAN CAPAIAN S/D TAHUN 2022'],
      ['No', 'Indikator', 'Target 2022', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023'],
      [1, 'Jumlah izin', 10, 10, 12, 0],
    ]);
    check(sheet, ['2022 3 Jumlah izin | 10 10 100.00 Baik', '2023 3 Jumlah izin | 12 - - belum berjalan']);
    check(sheet, ['2022 3 Jumlah izin | 10 10 100.00 Baik', '2023 3 Jumlah izin | 12 0 0.00 Kurang'], [], { ...NO_PK, tahunLaporan: 2023 });
  });

  it('realisasi alone for earlier years: nothing to compute, the numbers are kept', () =>
    check(
      layout('Riwayat', [['No', 'Indikator', 'Satuan', 'Realisasi 2020', 'Realisasi 2021', 'Target 2022', 'Realisasi 2022'], [1, 'Jumlah wisatawan', 'Orang', '1.200', '1.500', '2.000', '1.900']]),
      ['2020 2 Jumlah wisatawan | - 1200 - ', '2021 2 Jumlah wisatawan | - 1500 - ', '2022 2 Jumlah wisatawan | 2000 1900 95.00 Baik'],
    ));

  it('the title’s year without a year of its own, beside earlier ones; a nameless row is told once', () =>
    check(
      layout('Perbandingan', [
        ['PERBANDINGAN REALISASI KINERJA TAHUN 2022'],
        ['Lampiran Peraturan Bupati Nomor 88/2023 Tahun 2023'],
        ['No', 'Indikator', 'Realisasi 2020', 'Realisasi 2021', 'Target', 'Realisasi', 'Capaian (%)', 'Realisasi Nasional 2022'],
        [1, 'Jumlah hafiz', 30, 40, 50, 45, 91, 9000],
        [2, '', 1, 1, 1, 1, 100, 1],
      ]),
      ['2020 4 Jumlah hafiz | - 30 - ', '2021 4 Jumlah hafiz | - 40 - ', '2022 4 Jumlah hafiz | 50 45 90.00 Baik'],
      ['B5 indikator-kosong warning', 'G4 salah-hitung warning typed=91 computed=90.00 field=capaian'],
    ));

  it('one name over the rows of its parts, and numbers without a name', () =>
    check(
      layout('Riwayat', [
        ['No', 'Sasaran Tahun 2021', 'Indikator Tahun 2021', 'T 2021', 'R 2021', 'Sasaran Tahun 2022', 'Indikator Tahun 2022', 'T 2022', 'R 2022'],
        [1, 'A', 'Jumlah guru\n- Negeri\n- Swasta', 30, 30, 'B', 'Jumlah murid', 5, 5],
        ['', '', '', 10, 10, '', '', 7, 7],
        ['', '', '', 20, 20, '', '', '', ''],
      ], { merges: 'C2:C4' }),
      ['2021 2 Jumlah guru | 30 30 100.00 Baik', '2021 3 - Negeri | 10 10 100.00 Baik', '2021 4 - Swasta | 20 20 100.00 Baik', '2022 2 Jumlah murid | 5 5 100.00 Baik'],
      ['G3 indikator-kosong warning'],
    ));
});

describe('what is no riwayat', () => {
  it.each<[string, SheetSnapshot]>([
    ['a PK with one year', layout('PK 2020', [['PERJANJIAN KINERJA TAHUN 2020'], ['No', 'Sasaran', 'Indikator', 'Target', 'Realisasi'], [1, 'A', 'Jumlah B', 1, 1]])],
    ['a medium-term plan', layout('Renstra', [['PERBANDINGAN CAPAIAN KINERJA TERHADAP RENSTRA 2021-2026'], ['No', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Target 2022', 'Realisasi 2022'], [1, 'Jumlah B', 1, 1, 2, 2]])],
    ['a plan of several years', layout('Rencana', [['No', 'Indikator', 'Target 2021', 'Target 2022'], [1, 'Jumlah B', 1, 2]])],
    ['a budget of several years', layout('LRA', [['No', 'Uraian', 'Anggaran 2021', 'Realisasi 2021', 'Anggaran 2022', 'Realisasi 2022'], [1, 'Belanja', 1, 1, 2, 2]])],
    ['activities', layout('Kegiatan', [['No', 'Program', 'Kegiatan', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Target 2022', 'Realisasi 2022'], [1, 'P', 'K', 'Jumlah B', 1, 1, 2, 2]])],
    ['an empty sheet', layout('Sheet1', [])],
    ['a header alone', layout('Riwayat', [['No', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Target 2022', 'Realisasi 2022']])],
  ])('%s', (_, sheet) => expect(findRiwayat([sheet])).toBeNull());

  it('the one that says so is taken, the others are listed', () => {
    const rows = [['No', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Target 2022', 'Realisasi 2022'], [1, 'Jumlah B', 1, 1, 2, 2]];
    const found = findRiwayat([layout('Lampiran', rows), layout('Riwayat', rows)]);
    expect(found?.table.sheet.name).toBe('Riwayat');
    expect(found?.issues).toEqual([{ code: 'lembar-lain-diabaikan', severity: 'info', sheet: 'Lampiran', cell: '', value: null, params: { sheet: 'Lampiran', chosen: 'Riwayat', kind: 'riwayat' } }]);
  });
});

it('a capaian without a year is that of the target and realisasi left of it', () => {
  const header = ['No', 'Indikator', 'Target 2018', 'Realisasi 2018', 'Capaian', 'Target 2019', 'Realisasi 2019', 'Capaian'];
  const found = findRiwayat([layout('Riwayat', [['CAPAIAN KINERJA TAHUN 2018 - 2019'], header, [1, 'Jumlah desa mandiri', 10, 9, 91, 20, 10, 50], [2, 'Jumlah posyandu', 10, 8, 80, 20, 5, 26]])]);
  expect(found?.table.daftar.map(({ tahun, rows }) => [tahun, ...rows.map(({ typedCapaian }) => typedCapaian?.value)])).toEqual([[2018, 91, 80], [2019, 50, 26]]);
});
