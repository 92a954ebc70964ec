import { checkRenstraCapaian } from '../../src/core/check/renstraCapaian';
import { checkRenstraPersen } from '../../src/core/check/renstraPersen';
import type { TahunContext } from '../../src/core/compute/hasilTahun';
import { computeRenstra } from '../../src/core/compute/renstraResults';
import { DEFAULT_SETTINGS } from '../../src/core/evaluate';
import { toText } from '../../src/core/exact/decimal';
import type { Decimal } from '../../src/core/model/decimal';
import type { SheetSnapshot } from '../../src/core/model/grid';
import { findRenstra } from '../../src/core/read/renstraSheet';
import { lineOf } from './checkInput';
import { snapshotOfFixture } from './fixtureSnapshot';
import { layout } from './layout';

const NO_PK: TahunContext = { tahunLaporan: null, arahOf: () => null };

const shown = (d: Decimal | null): string => (d === null ? '-' : toText(d));

interface Read {
  /** "2016-2021 s.d. 2020". */
  readonly periode: string;
  /** "row 9 name [satuan] | 2017 capaian or (reason) · 2018 … | akhir capaian", a sub indented. */
  readonly rows: readonly string[];
  readonly findings: readonly string[];
}

function read(sheets: readonly SheetSnapshot[], context: TahunContext = NO_PK): Read | null {
  const found = findRenstra(sheets);
  if (found === null) return null;
  const { table } = found;
  const { results, issues } = computeRenstra(table, context, DEFAULT_SETTINGS);
  return {
    periode: `${table.periode.awal}-${table.periode.akhir} s.d. ${table.tahunLaporan ?? '?'}`,
    rows: table.rows.map(({ row, level, indikator, satuan }, index) => {
      const years = (results[index]?.tahun ?? []).map(({ capaian, alasan, asal }, year) => `${table.tahun[year]?.tahun} ${capaian === null ? `(${alasan ?? ''})` : toText(capaian)}${asal === 'diketik' ? ' diketik' : ''}`);
      return `${level === 'sub' ? '  ' : ''}${row + 1} ${indikator} [${satuan}] | ${years.join(' · ')} | ${shown(results[index]?.akhir?.capaian ?? null)}`;
    }),
    findings: [...found.issues, ...issues, ...checkRenstraCapaian({ table, results })].filter(({ code }) => code !== 'angka-tersimpan-teks').map(lineOf),
  };
}

describe('the report (Tabel 3.5)', () => {
  // 4905/4925 = 99,5939…; 905/925 = 97,8378…; 3800/1500 = 253,3333…; 15343/1500 = 1022,8666…; 20/96 = 20,8333…
  // End of the plan: 11818/11000 = 107,4363…; 20/100 = 20.
  const rowsWith = (kube: string, perlindungan: string): readonly string[] => [
    '9 Jumlah Pemerlu Pelayanan Kesejahteraan Sosial (PPKS) yang mendapat Pelayanan Rehabilitasi Sosial [] | 2017 100.00 · 2018 100.00 · 2019 100.00 · 2020 99.59 · 2021 (belum berjalan) | 99.59',
    '  10 - Panti Pemerintah [] | 2017 100.00 · 2018 100.00 · 2019 100.00 · 2020 97.84 · 2021 (belum berjalan) | 97.84',
    '  11 - Panti Swasta [] | 2017 100.00 · 2018 100.00 · 2019 100.00 · 2020 100.00 · 2021 (belum berjalan) | 100.00',
    '12 Jumlah PPKS Yang Memiliki Usaha (WRSE) [] | 2017 (target 0) · 2018 253.33 · 2019 1022.87 · 2020 118.18 · 2021 (belum berjalan) | 107.44',
    `13 Jumlah PPKS Yang Memiliki Usaha (KUBE) [${kube}] | 2017 100.00 · 2018 100.00 · 2019 100.00 · 2020 20.83 · 2021 (belum berjalan) | 20.00`,
    `14 Jumlah PPKS yang mendapatkan Pelayanan Perlindungan dan Jaminan Sosial [${perlindungan}] | 2017 100.00 · 2018 100.00 · 2019 100.00 · 2020 0.00 · 2021 (belum berjalan) | 0.00`,
  ];
  const WITHOUT_RESULTS = ['R9 belum-berjalan info', 'E12 target-nol warning', 'H12 periksa-target info capaian=253.33', 'K12 periksa-target info capaian=1022.87'];
  const AUDIT = ['P10 pembulatan-berbeda warning typed=97.9 computed=97.84 field=capaian', 'J12 pembulatan-berbeda warning typed=253.4 computed=253.33 field=capaian', 'P13 pembulatan-berbeda warning typed=20.9 computed=20.83 field=capaian'];

  it.each([
    ['from numbers', 'dinsos-sumbar-2020', WITHOUT_RESULTS],
    ['with the results filled in: 99,6 is right at its precision, zeros of 2021 are no data', 'dinsos-sumbar-2020-terisi', [...WITHOUT_RESULTS, ...AUDIT]],
    ['from texts: one merged name gives the sub-indikator theirs', 'dinsos-sumbar-2020-teks', [...WITHOUT_RESULTS, ...AUDIT]],
  ])('%s', async (_, fixture, findings) => {
    const sheets = (await snapshotOfFixture(fixture)).sheets.filter(({ name }) => name !== 'PK' && name !== 'APBD');
    // "18 Klp" and "100%" stand as texts or by number formats.
    expect(read(sheets)).toEqual({ periode: '2016-2021 s.d. 2020', rows: rowsWith('Klp', '%'), findings });
  });

  it('baseline, sasaran and the columns of the plan’s end', async () => {
    const table = findRenstra((await snapshotOfFixture('dinsos-sumbar-2020')).sheets)?.table;
    expect(table).toMatchObject({ tahunBaseline: 2016, columns: { no: 0, sasaran: 1, indikator: 2, satuan: null, baseline: 3, targetAkhir: 16, ket: 19 } });
    expect(table?.rows[4]).toMatchObject({ sasaranTyped: '', sasaran: 'Meningkatnya PPKS yang memiliki usaha', baseline: { kind: 'number', value: { coefficient: 18n, scale: 0 } } });
    expect(table?.rows.map(({ parent }) => parent)).toEqual([null, 0, 0, null, null, null]);
  });
});

describe('other layouts', () => {
  const check = (sheet: SheetSnapshot, expected: Read, context?: TahunContext): void => {
    expect(read([sheet], context)).toEqual(expected);
  };

  it('years counted from the plan’s first, realisasi called capaian, ratios beside (Permendagri 86/2017, T-C.23)', () =>
    check(
      layout('T-C.23', [
        ['Pencapaian Kinerja Pelayanan Perangkat Daerah, Renstra Tahun 2021-2023, s.d. Tahun 2022'],
        ['NO', 'Indikator Kinerja', 'Satuan', 'Target Renstra Tahun ke-', '', '', 'Realisasi Capaian Tahun ke-', '', '', 'Rasio Capaian pada Tahun ke-', '', ''],
        ['', '', '', 1, 2, 3, 1, 2, 3, 1, 2, 3],
        ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
        [1, 'Persentase sekolah terakreditasi', 'Persen', '80', '85', '90', '76', '85', '', '0,95', '1', ''],
      ], { merges: 'A2:A3 B2:B3 C2:C3 D2:F2 G2:I2 J2:L2' }),
      { periode: '2021-2023 s.d. 2022', rows: ['5 Persentase sekolah terakreditasi [Persen] | 2021 95.00 · 2022 100.00 · 2023 (belum berjalan) | 94.44'], findings: [] },
    ));

  it('a year less is counted than the period has: the first is the baseline’s', () =>
    check(
      layout('Renstra', [
        ['CAPAIAN RENSTRA TAHUN 2021 S/D 2023 SAMPAI TAHUN 2022'],
        ['No', 'Indikator', 'Kondisi Awal', 'Target Tahun ke-1', 'Realisasi Tahun ke-1', 'Target Tahun ke-2', 'Realisasi Tahun ke-2'],
        [1, 'Jumlah UMKM naik kelas', 100, 120, 90, 140, ''],
      ]),
      { periode: '2021-2023 s.d. 2022', rows: ['3 Jumlah UMKM naik kelas [] | 2022 75.00 · 2023 (belum berjalan) | 64.29'], findings: [] },
    ));

  it('RPD with Satuan, T and R without capaian, targets only for what is ahead', () =>
    check(
      layout('RPD', [
        ['CAPAIAN INDIKATOR RPD TAHUN 2023 SAMPAI DENGAN TAHUN 2026'],
        ['TAHUN 2024'],
        ['No.', 'Sasaran', 'Indikator Sasaran', 'Satuan', 'Tahun 2023', '', 'Tahun 2024', '', 'Tahun 2025', 'Tahun 2026', 'Keterangan'],
        ['', '', '', '', 'Target', 'Realisasi', 'Target', 'Realisasi', 'Target', 'Target', ''],
        [1, 'Meningkatnya akuntabilitas', 'Nilai AKIP', 'Nilai', 'B', '68,20', 'BB', '71,40', 'BB', 'A', 'naik'],
        [2, '', 'Persentase temuan selesai', '%', 80, 80, 85, 68, 90, 95, ''],
      ], { merges: 'E3:F3 G3:H3' }),
      {
        // a letter as target is its lower bound: 68,20/60 = 113,67; 71,40/70 = 102; of A 71,40/80 = 89,25
        periode: '2023-2026 s.d. 2024',
        rows: ['5 Nilai AKIP [Nilai] | 2023 113.67 · 2024 102.00 · 2025 (belum berjalan) · 2026 (belum berjalan) | 89.25', '6 Persentase temuan selesai [%] | 2023 100.00 · 2024 80.00 · 2025 (belum berjalan) · 2026 (belum berjalan) | 71.58'],
        findings: [],
      },
    ));

  it('percentages over 100, by the unit beside a figure or the name', () => {
    const found = findRenstra([layout('Renstra', [['No', 'Indikator', 'Target Renstra 2021', 'Realisasi 2021', 'Target Renstra 2022', 'Realisasi 2022'], [1, 'Cakupan air bersih', '90 %', '104,5', 95, 100], [2, 'Jumlah sambungan', 120, 130, 140, 150], [3, 'Persentase aduan selesai', 100, 100, 100, 101]])]);
    expect(found === null ? [] : checkRenstraPersen(found.table).map(lineOf)).toEqual(['D2 persen-lebih-100 warning value=104.5', 'F4 persen-lebih-100 warning value=101']);
  });

  it('a plan without realisasi is no measurement', () =>
    check(
      layout('Renstra', [
        ['No', 'Tujuan/Sasaran', 'Indikator', 'Satuan', 'Target Renstra', '', ''],
        ['', '', '', '', 2021, 2022, 2023],
        [1, 'A', 'Jumlah kader', 'Orang', '1.000', '1.100', '1.200'],
      ], { merges: 'A1:A2 B1:B2 C1:C2 D1:D2 E1:G1' }),
      { periode: '2021-2023 s.d. ?', rows: ['3 Jumlah kader [Orang] | 2021 (rencana) · 2022 (rencana) · 2023 (rencana) | -'], findings: [] },
    ));

  it('nothing names the year: the latest in which something was reached, zeros typed ahead are none', () =>
    check(
      layout('Evaluasi Renstra', [
        ['No', 'Indikator', 'Baseline 2020', '2021', '', '', '2022', '', '', '2023', '', ''],
        ['', '', '', 'T', 'R', 'C', 'T', 'R', 'C', 'T', 'R', 'C'],
        ['1', 'Jumlah desa mandiri', '5', '10', '10', '100', '20', '15', '75', '30', '0', '0'],
        ['2', 'Jumlah BUMDes', '0', '0', '3', '0', '4', '0', '0', '8', '0', '0'],
      ], { merges: 'A1:A2 B1:B2 C1:C2 D1:F1 G1:I1 J1:L1' }),
      {
        periode: '2021-2023 s.d. 2022',
        rows: ['3 Jumlah desa mandiri [] | 2021 100.00 · 2022 75.00 · 2023 (belum berjalan) | 50.00', '4 Jumlah BUMDes [] | 2021 (target 0) · 2022 0.00 · 2023 (belum berjalan) | 0.00'],
        findings: ['K3 belum-berjalan info', 'D4 target-nol warning'],
      },
    ));

  it('the plan’s period is not the year, however it is written; PK’s year goes before the title’s', () => {
    const sheet = layout('Renstra', [
      ['PERBANDINGAN CAPAIAN KINERJA S/D TAHUN 2019'],
      ['TERHADAP RENSTRA TAHUN 2016 S.D TAHUN 2021'],
      ['No', 'Indikator', 'Target 2019', 'Realisasi 2019', 'Target 2020', 'Realisasi 2020'],
      [1, 'Jumlah A', 10, 11, 10, 5],
    ]);
    check(sheet, { periode: '2016-2021 s.d. 2019', rows: ['4 Jumlah A [] | 2019 110.00 · 2020 (belum berjalan) | 110.00'], findings: ['F4 belum-berjalan info'] });
    check(sheet, { periode: '2016-2021 s.d. 2019', rows: ['4 Jumlah A [] | 2019 110.00 · 2020 50.00 | 50.00'], findings: [] }, { ...NO_PK, tahunLaporan: 2020 });
  });

  it('the plan’s end in a column of its own, one year’s realisasi', () =>
    check(
      layout('Perbandingan', [
        ['PERBANDINGAN REALISASI KINERJA TAHUN 2023 DENGAN TARGET AKHIR RPJMD'],
        ['No', 'Sasaran', 'Indikator', 'Realisasi 2023', 'Target Akhir RPJMD 2026', 'Tingkat Kemajuan'],
        // turun: (2·6 − 8)/6 = 66,67
        [1, 'A', 'Tingkat pengangguran terbuka', '8,00 %', '6,00 %', '66,67'],
      ]),
      { periode: '2023-2026 s.d. 2023', rows: ['3 Tingkat pengangguran terbuka [%] | 2023 () | 66.67'], findings: [] },
      { ...NO_PK, arahOf: () => 'turun' },
    ));

  it('kinerja and rupiah side by side (Permendagri 86/2017, E.81), the end as a condition', () =>
    check(
      layout('Evaluasi', [
        ['EVALUASI TERHADAP HASIL RPJMD KABUPATEN S.D. TAHUN 2022'],
        ['No', 'Indikator Tujuan/Sasaran', 'Target RPJMD Tahun 2021', '', 'Realisasi Tahun 2021', '', 'Target RPJMD Tahun 2022', '', 'Realisasi Tahun 2022', '', 'Kondisi Kinerja pada Akhir Periode RPJMD', ''],
        ['', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)', '(12)'],
        [1, 'Persentase rumah layak huni', 10, '1.000.000', 9, '900.000', 20, '1.000.000', 20, '900.000', 50, '5.000.000'],
      ], { merges: 'A2:A3 B2:B3 C2:D2 E2:F2 G2:H2 I2:J2 K2:L2' }),
      { periode: '2021-2022 s.d. 2022', rows: ['5 Persentase rumah layak huni [] | 2021 90.00 · 2022 100.00 | 40.00'], findings: [] },
    ));

  it('the year’s own figures without a year, beside the plan’s end', () => {
    const rows = (title: string) => [
      [title],
      ['No', 'Indikator', 'Target', 'Realisasi', 'Capaian (%)', 'Target Akhir RPJMD 2026', 'Capaian terhadap Target Akhir (%)'],
      [1, 'Jumlah embung', 8, 6, 70, 12, 50],
    ];
    // 6/8 = 75; 6/12 = 50
    const expected: Read = { periode: '2023-2026 s.d. 2023', rows: ['3 Jumlah embung [] | 2023 75.00 | 50.00'], findings: ['E3 salah-hitung warning typed=70 computed=75.00 field=capaian'] };
    check(layout('Perbandingan', rows('REALISASI TAHUN 2023 TERHADAP TARGET AKHIR RPJMD TAHUN 2026')), expected);
    expect(findRenstra([layout('RPJMD', rows(''))])).toBeNull();
    expect(findRenstra([layout('RPJMD', rows(''))], 2023)?.table.tahun).toEqual([{ tahun: 2023, columns: { target: 2, realisasi: 3, capaian: 4 } }]);
  });

  it('a block for each sasaran, its header repeated; a target murni beside the one after perubahan', () => {
    const sheet = layout('Renstra', [
      ['CAPAIAN RENSTRA 2021-2022 S.D. TAHUN 2022'],
      ['Sasaran 1: Meningkatnya literasi'],
      ['No', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Target Murni 2022', 'Target Perubahan 2022', 'Realisasi 2022'],
      [1, 'Jumlah pemustaka', 100, 80, 200, 150, 120],
      [],
      ['Sasaran 2: Meningkatnya arsip'],
      ['No', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Target Murni 2022', 'Target Perubahan 2022', 'Realisasi 2022'],
      [1, 'Jumlah arsip', 10, 10, 20, 20, 25],
      [],
      ['Dibuat tahun 2023'],
    ]);
    check(sheet, { periode: '2021-2022 s.d. 2022', rows: ['4 Jumlah pemustaka [] | 2021 80.00 · 2022 80.00 | 80.00', '8 Jumlah arsip [] | 2021 100.00 · 2022 125.00 | 125.00'], findings: [] });
    expect(findRenstra([sheet])?.table.rows.map(({ sasaran }) => sasaran)).toEqual(['Sasaran 1: Meningkatnya literasi', 'Sasaran 2: Meningkatnya arsip']);
  });

  // 9/10 and 12/11, 22/20 and 18/20; the end of the plan is its last year's target.
  it('sasaran and indikator in one column', () => {
    const sheet = layout('Renstra', [
      ['RENSTRA TAHUN 2021-2022'],
      ['No', 'Sasaran / Indikator', 'Satuan', 'Target 2021', 'Realisasi 2021', 'Target 2022', 'Realisasi 2022'],
      ['1', 'Meningkatnya literasi', '', '', '', '', ''],
      ['1.1', 'Jumlah pemustaka', 'Orang', 10, 9, 11, 12],
      ['2', 'Meningkatnya arsip', '', '', '', '', ''],
      ['2.1', 'Jumlah arsip', 'Arsip', 20, 22, 20, 18],
    ]);
    check(sheet, { periode: '2021-2022 s.d. 2022', rows: ['4 Jumlah pemustaka [Orang] | 2021 90.00 · 2022 109.09 | 109.09', '6 Jumlah arsip [Arsip] | 2021 110.00 · 2022 90.00 | 90.00'], findings: [] });
    expect(findRenstra([sheet])?.table.rows.map(({ sasaran }) => sasaran)).toEqual(['Meningkatnya literasi', 'Meningkatnya arsip']);
  });

  it('numbers in one name’s rows without parts, broken cells, a row of nothing', () =>
    check(
      layout('Renstra', [
        ['RENSTRA 2021-2022 S.D. TAHUN 2022'],
        ['No', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Capaian 2021', 'Target 2022', 'Realisasi 2022', 'Capaian 2022'],
        [1, 'Jumlah X', '5', '#REF!', '#REF!', '', '', ''],
        ['', '', '6', '6', '100', '', '', ''],
        [2, 'Predikat SAKIP', 'BB', 'B', '95', 'BB', 'belum rilis', ''],
        ['Catatan: T = target', '', '', '', '', '', '', ''],
      ]),
      {
        periode: '2021-2022 s.d. 2022',
        rows: ['3 Jumlah X [] | 2021 (periksa realisasi) · 2022 () | -', '5 Predikat SAKIP [] | 2021 95.00 diketik · 2022 (belum ada data) | -'],
        findings: ['B4 indikator-kosong warning', 'D3 galat-excel error value=#REF!', 'G5 belum-ada-data warning value=belum rilis', 'E5 capaian-diketik info typed=95'],
      },
    ));
});

describe('what is no Renstra', () => {
  it.each<[string, SheetSnapshot]>([
    ['years side by side', layout('Riwayat', [['No', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Target 2022', 'Realisasi 2022'], [1, 'Jumlah B', 1, 1, 2, 2]])],
    ['a PK with the plan’s target beside it', layout('PK', [['PERJANJIAN KINERJA TAHUN 2022'], ['No', 'Sasaran', 'Indikator', 'Target 2022', 'Realisasi 2022', 'Target Renstra 2026'], [1, 'A', 'Jumlah B', 1, 1, 2]])],
    ['the plan’s budget', layout('Renstra', [['RENSTRA 2021-2026'], ['No', 'Program', 'Indikator', 'Kegiatan', 'Anggaran 2021', 'Anggaran 2022'], [1, 'A', 'B', 'C', 1, 2]])],
    ['words alone', layout('Renstra', [['RENSTRA 2021-2026'], ['No', 'Sasaran', 'Indikator', 'Penanggung Jawab'], [1, 'A', 'B', 'C']])],
  ])('%s', (_, sheet) => expect(findRenstra([sheet])).toBeNull());

  it('of two the one with realisasi is taken, the other is listed', () => {
    const plan = layout('Renstra', [['No', 'Indikator', 'Target Renstra 2021', 'Target Renstra 2022'], [1, 'Jumlah B', 1, 2]]);
    const measured = layout('Capaian Renstra', [['No', 'Indikator', 'Target 2021', 'Realisasi 2021', 'Target 2022', 'Realisasi 2022'], [1, 'Jumlah B', 1, 1, 2, 2]]);
    const found = findRenstra([plan, measured]);
    expect(found?.table.sheet.name).toBe('Capaian Renstra');
    expect(found?.issues.map(({ code, sheet }) => `${sheet} ${code}`)).toEqual(['Renstra lembar-lain-diabaikan']);
  });
});

it.each([['Kegiatan', null], ['Uraian', null], ['Satuan', 2]])('a plan with a column %s beside its indikator: rows %p', (column, rows) => {
  const header = ['No', column, 'Indikator', 'Target 2017', 'Target 2018', 'Target 2019'];
  const found = findRenstra([layout('Renstra', [['RENCANA STRATEGIS TAHUN 2017-2021'], header, [1, 'x', 'Jumlah desa mandiri', 10, 9, 90], [2, 'y', 'Jumlah posyandu', 10, 9, 90]])]);
  expect(found?.table.rows.length ?? null).toBe(rows);
});
