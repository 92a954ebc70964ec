/** Capaian of years beside PK: which are computed, which have not run, what is kept as typed, and what is told. */
import { checkRenstraCapaian } from '../../../src/core/check/renstraCapaian';
import { checkRenstraPersen } from '../../../src/core/check/renstraPersen';
import { checkRiwayatCapaian } from '../../../src/core/check/riwayatCapaian';
import { checkRiwayatPersen } from '../../../src/core/check/riwayatPersen';
import { arahByName, computeHasilTahun, KOSONG, withoutHasil } from '../../../src/core/compute/hasilTahun';
import { issueOf } from '../../../src/core/compute/issueOf';
import { valueAt } from '../../../src/core/record/currentCell';
import type { TahunContext } from '../../../src/core/compute/hasilTahun';
import { computeRenstra } from '../../../src/core/compute/renstraResults';
import { computeRiwayat } from '../../../src/core/compute/riwayatResults';
import { DEFAULT_SETTINGS } from '../../../src/core/evaluate';
import { toText } from '../../../src/core/exact/decimal';
import type { Decimal } from '../../../src/core/model/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { Arah, NumberReading } from '../../../src/core/model/number';
import type { RenstraTable } from '../../../src/core/model/renstra';
import type { HasilTahun, RiwayatTable } from '../../../src/core/model/riwayat';
import { readNumber } from '../../../src/core/read/number';
import { lineOf, pkOf, sheetOf } from '../checkInput';
import { renstraOf, riwayatOf } from '../read/yearsInput';
import type { RenstraLine, RiwayatLine } from '../read/yearsInput';

const text = (amount: Decimal | null): string => (amount === null ? '-' : toText(amount));
/** "10/8 80.00 Baik", with the reason where there is no capaian, "typed" where it was. */
const shown = ({ target, realisasi, capaian, kategori, alasan, asal }: HasilTahun): string => [`${text(target)}/${text(realisasi)}`, text(capaian), kategori ?? '-', ...(alasan === null ? [] : [`(${alasan})`]), ...(asal === 'diketik' ? ['typed'] : [])].join(' ');

const PK_TURUN: TahunContext['arahOf'] = (indikator) => (indikator === 'Jumlah aduan' ? 'turun' : null);
const context = (tahunLaporan: number | null = 2020): TahunContext => ({ tahunLaporan, arahOf: PK_TURUN });

describe('Riwayat', () => {
  const of = (years: readonly (readonly [number, readonly RiwayatLine[]])[], tahunLaporan: number | null = 2020, change: (table: RiwayatTable) => RiwayatTable = (table) => table): string[] => {
    const { table } = riwayatOf(years, 2020);
    const { results, issues } = computeRiwayat(change(table), context(tahunLaporan), DEFAULT_SETTINGS);
    return [...results.flatMap(({ tahun, hasil }) => hasil.map((each) => `${tahun} ${shown(each)}`)), ...issues.map(lineOf), ...checkRiwayatCapaian({ table, results }).map(lineOf)];
  };
  test.each<[why: string, years: readonly (readonly [number, readonly RiwayatLine[]])[], tahunLaporan: number | null, expected: readonly string[]]>([
    ['each year by its own numbers', [[2019, [['Jumlah A', 10, 8]]], [2020, [['Jumlah A', 10, 5]]]], 2020, ['2019 10/8 80.00 Baik', '2020 10/5 50.00 Kurang']],
    ['PK says that less is better: (2 × 10 − 8)/10', [[2019, [['Jumlah aduan', 10, 8]]]], 2020, ['2019 10/8 120.00 Sangat Baik']],
    ['the sheet’s own word stands above PK’s', [[2019, [['Jumlah aduan', 10, 8, { arah: 'naik' }]]]], 2020, ['2019 10/8 80.00 Baik']],
    ['a heading is not computed', [[2019, [['Jumlah A', '', '', { label: true }]]]], 2020, ['2019 -/- - -']],
    ['a year after the report’s has not run', [[2021, [['Jumlah A', 10, 0]]]], 2020, ['2021 10/- - - (belum berjalan)']],
    ['the report’s own year has', [[2020, [['Jumlah A', 10, 0]]]], 2020, ['2020 10/0 0.00 Kurang']],
    ['PK says no year: the sheet’s own counts', [[2020, [['Jumlah A', 10, 0]]], [2021, [['Jumlah A', 10, 0]]]], null, ['2020 10/0 0.00 Kurang', '2021 10/- - - (belum berjalan)']],
    ['PK’s year stands above the sheet’s', [[2021, [['Jumlah A', 10, 5]]]], 2021, ['2021 10/5 50.00 Kurang']],
    ['what cannot be computed is told at its cell', [[2018, [['Jumlah A', 0, 5]]], [2019, [['Jumlah A', 10, '']]]], 2020, ['2018 0/5 - - (target 0)', '2019 10/- - - (belum ada data)', 'B1 target-nol warning', 'G1 belum-ada-data warning value=']],
    ['a far capaian is told at the target', [[2018, [['Jumlah A', 10, 30]]]], 2020, ['2018 10/30 300.00 Sangat Baik', 'B1 periksa-target info capaian=300.00']],
    ['printed wrongly', [[2018, [['Jumlah A', 10, 8, { capaian: 80 }], ['Jumlah B', 10, 8, { capaian: 90 }]]]], 2020, ['2018 10/8 80.00 Baik', '2018 10/8 80.00 Baik', 'D2 salah-hitung warning typed=90 computed=80.00 field=capaian']],
    ['kept as typed', [[2018, [['Nilai AKIP', 'BB', 'B', { capaian: '98,4' }]]]], 2020, ['2018 -/- 98.40 Baik typed', 'D1 capaian-diketik info typed=98.4']],
  ])('%s', (_, years, tahunLaporan, expected) => expect(of(years, tahunLaporan)).toEqual(expected));

  const without = (more: Partial<RiwayatTable['daftar'][number]['columns']>) => (table: RiwayatTable): RiwayatTable => ({ ...table, daftar: table.daftar.map((each) => ({ ...each, columns: { ...each.columns, ...more } })) });
  test('a year of targets only is a plan', () => expect(of([[2019, [['Jumlah A', 10, '']]]], 2020, without({ realisasi: null }))).toEqual(['2019 10/- - - (rencana)']));
  test('a year of realisasi only has nothing to be computed from', () => expect(of([[2019, [['Jumlah A', '', 8]]]], 2020, without({ target: null }))).toEqual(['2019 -/8 - -']));
  test('percentages over 100 of every year', () => {
    const { table } = riwayatOf([[2019, [['Jumlah A', 120, 90, { satuan: 'Persen' }]]], [2020, [['Jumlah A', 100, 100, { satuan: 'Persen' }], ['Persentase B', 90, 101]]]]);
    expect(checkRiwayatPersen(table).map(lineOf)).toEqual(['B1 persen-lebih-100 warning value=120', 'G2 persen-lebih-100 warning value=101']);
  });
});

describe('Renstra', () => {
  const of = (years: readonly number[], rows: readonly RenstraLine[], tahunLaporan: number | null = 2020, change: (table: RenstraTable) => RenstraTable = (table) => table): string[] => {
    const table = change(renstraOf(years, rows, 2020).table);
    const { results, issues } = computeRenstra(table, context(tahunLaporan), DEFAULT_SETTINGS);
    return [...results.flatMap(({ tahun, akhir }) => [...tahun.map(shown), ...(akhir === null ? [] : [`akhir ${shown(akhir)}`])]), ...issues.map(lineOf), ...checkRenstraCapaian({ table, results }).map(lineOf)];
  };
  test.each<[why: string, years: readonly number[], rows: readonly RenstraLine[], tahunLaporan: number | null, expected: readonly string[]]>([
    ['each year by its own numbers', [2019, 2020], [['Jumlah A', [[10, 8], [10, 5]]]], 2020, ['10/8 80.00 Baik', '10/5 50.00 Kurang']],
    ['PK says that less is better', [2020], [['Jumlah aduan', [[10, 8]]]], 2020, ['10/8 120.00 Sangat Baik']],
    ['the sheet’s own word stands above PK’s', [2020], [['Jumlah aduan', [[10, 8]], { arah: 'naik' }]], 2020, ['10/8 80.00 Baik']],
    ['a year with nothing in it', [2019, 2020], [['Jumlah A', [['', ''], [10, 5]]]], 2020, ['-/- - -', '10/5 50.00 Kurang']],
    ['… but spaces', [2019, 2020], [['Jumlah A', [[' ', '  '], [10, 5]]]], 2020, ['-/- - -', '10/5 50.00 Kurang']],
    ['a year with a target only', [2020], [['Jumlah A', [[10, '']]]], 2020, ['10/- - - (belum ada data)', 'C1 belum-ada-data warning value=']],
    ['a year with a realisasi only', [2020], [['Jumlah A', [['', 5]]]], 2020, ['-/5 - - (belum ada data)', 'B1 belum-ada-data warning value=']],
    ['a row that ends before the plan does', [2019, 2020], [['Jumlah A', [[10, 8]]]], 2020, ['10/8 80.00 Baik', '-/- - -']],
    ['a year to come has a target', [2020, 2021], [['Jumlah A', [[10, 5], [10, '']]]], 2020, ['10/5 50.00 Kurang', '10/- - - (belum berjalan)']],
    ['… a zero typed ahead is told once for the year', [2020, 2021], [['Jumlah A', [[10, 5], [10, '']]], ['Jumlah B', [[10, 5], [10, 0]]], ['Jumlah C', [[10, 5], [10, 0]]]], 2020, ['10/5 50.00 Kurang', '10/- - - (belum berjalan)', '10/5 50.00 Kurang', '10/- - - (belum berjalan)', '10/5 50.00 Kurang', '10/- - - (belum berjalan)', 'F2 belum-berjalan info']],
    ['… a capaian typed ahead too', [2020, 2021], [['Jumlah A', [[10, 5], [10, '', 0]]]], 2020, ['10/5 50.00 Kurang', '10/- - - (belum berjalan)', 'G1 belum-berjalan info']],
    ['PK says no year: the plan’s own counts', [2020, 2021], [['Jumlah A', [[10, 5], [10, 0]]]], null, ['10/5 50.00 Kurang', '10/- - - (belum berjalan)', 'F1 belum-berjalan info']],
    ['PK’s year stands above the plan’s', [2020, 2021], [['Jumlah A', [[10, 5], [10, 8]]]], 2021, ['10/5 50.00 Kurang', '10/8 80.00 Baik']],
    ['against the plan’s end', [2020], [['Jumlah A', [[10, 5]], { akhir: 20 }]], 2020, ['10/5 50.00 Kurang', 'akhir 20/5 25.00 Kurang']],
    ['… of the report’s year, not the last', [2019, 2020, 2021], [['Jumlah A', [[10, 5], [10, 10], [10, '']], { akhir: 20 }]], 2020, ['10/5 50.00 Kurang', '10/10 100.00 Baik', '10/- - - (belum berjalan)', 'akhir 20/10 50.00 Kurang']],
    ['… where less is better, as PK says: (2 × 4 − 5)/4', [2020], [['Jumlah aduan', [[10, 5]], { akhir: 4 }]], 2020, ['10/5 150.00 Sangat Baik', 'akhir 4/5 75.00 Baik']],
    ['… where the sheet says which way is better', [2020], [['Jumlah aduan', [[10, 5]], { akhir: 20, arah: 'naik' }]], 2020, ['10/5 50.00 Kurang', 'akhir 20/5 25.00 Kurang']],
    ['… of a year that the plan does not have', [2019], [['Jumlah A', [[10, 5]], { akhir: 20 }]], 2020, ['10/5 50.00 Kurang']],
    ['printed wrongly', [2019, 2020], [['Jumlah A', [[10, 8, 90], [10, 5, 50]]]], 2020, ['10/8 80.00 Baik', '10/5 50.00 Kurang', 'D1 salah-hitung warning typed=90 computed=80.00 field=capaian']],
  ])('%s', (_, years, rows, tahunLaporan, expected) => expect(of(years, rows, tahunLaporan)).toEqual(expected));

  test('where nothing tells the report’s year, every year has run', () => {
    expect(of([2020, 2021], [['Jumlah A', [[10, 5], [10, 8]], { akhir: 20 }]], null, (table) => ({ ...table, tahunLaporan: null }))).toEqual(['10/5 50.00 Kurang', '10/8 80.00 Baik']);
  });
  const without = (more: Partial<RenstraTable['tahun'][number]['columns']>) => (table: RenstraTable): RenstraTable => ({ ...table, tahun: table.tahun.map((each) => ({ ...each, columns: { ...each.columns, ...more } })) });
  test('a plan without realisasi', () => expect(of([2020], [['Jumlah A', [[10, '']]]], 2020, without({ realisasi: null }))).toEqual(['10/- - - (rencana)']));
  test('… of a year to come', () => expect(of([2021], [['Jumlah A', [[10, '']]]], 2020, without({ realisasi: null }))).toEqual(['10/- - - (belum berjalan)']));
  test('realisasi without targets', () => expect(of([2020], [['Jumlah A', [['', 5]]]], 2020, without({ target: null }))).toEqual(['-/5 - -']));
  test('realisasi without targets, and blank', () => expect(of([2020], [['Jumlah A', [[7, '']]]], 2020, without({ target: null }))).toEqual(['-/- - -']));
  test('percentages over 100 of every year, not of years that a row lacks', () => {
    const { table } = renstraOf([2019, 2020], [['Jumlah A', [[120, 90], [100, 100]], { satuan: 'Persen' }], ['Persentase B', [[90, 101]]], ['Jumlah C', [[500, 500]]]]);
    expect(checkRenstraPersen(table).map(lineOf)).toEqual(['B1 persen-lebih-100 warning value=120', 'C2 persen-lebih-100 warning value=101']);
  });
});

describe('one row in one year', () => {
  const read = (value: CellValue, role: 'target' | 'realisasi'): NumberReading => readNumber({ value, valueType: typeof value === 'number' ? 'Double' : 'String', numberFormat: 'General' }, { kind: 'decimal', role, decimalMark: null });
  const of = (target: CellValue, realisasi: CellValue, typed: CellValue | null = null, more: { readonly arah?: Arah; readonly belumBerjalan?: boolean } = {}, settings = DEFAULT_SETTINGS): string => {
    const typedCapaian = typed === null ? null : { value: typed, formula: null, valueType: typeof typed === 'number' ? ('Double' as const) : ('String' as const), numberFormat: 'General' };
    const { hasil, notes } = computeHasilTahun({ target: read(target, 'target'), realisasi: read(realisasi, 'realisasi'), typedCapaian, arah: 'naik', belumBerjalan: false, ...more }, settings);
    return `${shown(hasil)}${hasil.capaianExact === null ? '' : ' exact'}${notes.map(({ code, at }) => ` !${code}@${at}`).join('')}`;
  };
  test.each<[why: string, result: () => string, expected: string]>([
    ['computed', () => of(10, 8), '10/8 80.00 Baik'],
    ['held against a printed one', () => of(10, 8, 80), '10/8 80.00 Baik exact'],
    ['by the workbook’s formula', () => of(10, 8, null, { arah: 'turun' }, { ...DEFAULT_SETTINGS, bentukTurun: 'T/R' }), '10/8 125.00 Sangat Baik'],
    ['by the workbook’s cap', () => of(10, 15, null, {}, { ...DEFAULT_SETTINGS, batas: 120 }), '10/15 120.00 Sangat Baik'],
    ['not run yet, whatever stands there: told once a year', () => of(10, 8, 80, { belumBerjalan: true }), '10/- - - (belum berjalan)'],
    ['a letter without its score', () => of('BB', 'B'), '-/- - - (perlu skor) !perlu-skor@realisasi'],
    ['… with a capaian that somebody typed', () => of('BB', 'B', '98,4051'), '-/- 98.41 Baik typed'],
    ['… with a word', () => of('BB', 'B', 'tercapai'), '-/- - - (perlu skor) !perlu-skor@realisasi'],
    ['a level, with a capaian that somebody typed', () => of('WTP', 'WDP', 75), '-/- 75.00 Baik typed'],
    ['… as a score of its own', () => of('BB', '4905', 90), '-/4905 90.00 Baik typed'],
    ['no target is made good by no typed capaian', () => of(0, 8, 90), '0/8 - - (target 0) !target-nol@target'],
    ['nor is no realisasi', () => of(10, '', 90), '10/- - - (belum ada data) !belum-ada-data@realisasi'],
  ])('%s', (_, result, expected) => expect(result()).toBe(expected));

  test('the numbers that stand there are kept where nothing was to be computed', () => {
    expect([withoutHasil(read(10, 'target'), read('', 'realisasi'), 'rencana'), withoutHasil(read('80–90', 'target'), read(85, 'realisasi'), null)].map(shown)).toEqual(['10/- - - (rencana)', '-/85 - -']);
  });
  test('a year of nothing', () => expect(shown(KOSONG)).toBe('-/- - -'));
});

test.each<[why: string, rows: readonly (readonly [nama: string, arah: Arah])[], nama: string, expected: Arah | null]>([
  ['PK’s', [['Jumlah aduan', 'turun']], 'Jumlah aduan', 'turun'],
  ['by the name, spelt otherwise', [['a. Jumlah  Aduan', 'turun']], 'jumlah aduan', 'turun'],
  ['a name that PK does not have', [['Jumlah aduan', 'turun']], 'Jumlah dokumen', null],
  ['a name that stands twice, alike', [['Jumlah aduan', 'turun'], ['Jumlah aduan', 'turun']], 'Jumlah aduan', 'turun'],
  ['… and not alike', [['Jumlah aduan', 'turun'], ['Jumlah aduan', 'naik']], 'Jumlah aduan', null],
  ['… however often one of them comes', [['Jumlah aduan', 'turun'], ['Jumlah aduan', 'naik'], ['Jumlah aduan', 'naik']], 'Jumlah aduan', null],
])('which way is better by PK: %s', (_, rows, nama, expected) => {
  expect(arahByName(pkOf(rows.map(([own, arah]) => ({ nama: own, arah }))).table.rows)(nama)).toBe(expected);
});

describe('a finding of the computation', () => {
  const sheet = { ...sheetOf('Riwayat', [['x', 5]]), block: { row: 2, column: 1, rows: 1, columns: 2 } };
  test('at its cell, with what stands there', () => expect(issueOf(sheet, 2, 2, { code: 'target-nol', severity: 'warning', params: {} })).toEqual({ code: 'target-nol', severity: 'warning', sheet: 'Riwayat', cell: 'C3', value: 5, params: {} }));
  test.each<[row: number, column: number]>([[1, 1], [2, 0], [3, 1], [2, 3]])('outside what was read (%i, %i)', (row, column) => expect(valueAt(sheet, row, column)).toBe(''));
  test('nothing was read', () => expect(valueAt({ ...sheet, block: null }, 2, 1)).toBe(''));
});
