/** Efisiensi of indikator, sasaran and OPD. */
import { computeAnggaran } from '../../src/core/compute/anggaranResults';
import { computeEfisiensi, type EfisiensiInput } from '../../src/core/compute/efisiensi';
import { computeIndikator } from '../../src/core/compute/indikatorResults';
import { mapKegiatan } from '../../src/core/compute/petaKegiatan';
import { parseDigits, toText, withoutTrailingZeros } from '../../src/core/exact/decimal';
import { DEFAULT_SETTINGS } from '../../src/core/evaluate';
import type { Decimal } from '../../src/core/model/decimal';
import type { EfisiensiRow, EfisiensiTable } from '../../src/core/model/efisiensi';
import type { CapaianMean } from '../../src/core/model/indikator';
import { findTables } from '../../src/core/read/findTables';
import { findKegiatan } from '../../src/core/read/kegiatanSheet';
import { apbdOf, pkOf, sheetOf, type Line } from './checkInput';
import { snapshotOfFixture } from './fixtureSnapshot';

const text = (amount: Decimal | null | undefined): string => (amount === null || amount === undefined ? '-' : toText(amount));
const rupiah = (amount: Decimal | null | undefined): string => (amount === null || amount === undefined ? '-' : toText(withoutTrailingZeros(amount)));

/** "kegiatan capaian anggaran realisasi serapan efisiensi tingkat", or the reason. */
const lineOf = ({ capaian, anggaran, serapan, efisiensi }: EfisiensiRow): string =>
  [anggaran?.kegiatan ?? 0, text(capaian), rupiah(anggaran?.anggaran), rupiah(anggaran?.realisasi), text(serapan), ...(efisiensi.kind === 'computed' ? [text(efisiensi.nilai), efisiensi.tingkat] : [`(${efisiensi.alasan})`])].join(' ');

async function report(name: string): Promise<EfisiensiTable> {
  const snapshot = await snapshotOfFixture(name);
  const { pk, apbd, programs } = findTables(snapshot);
  const reading = findKegiatan(snapshot.sheets);
  if (pk === null || apbd === null || reading === null) throw new Error('a table was not found');
  const { indikator: results, sasaran, opd } = computeIndikator(pk.table, DEFAULT_SETTINGS);
  const anggaran = computeAnggaran(apbd.table);
  const peta = mapKegiatan(reading.table, pk.table.rows, anggaran, programs?.table ?? null);
  return computeEfisiensi({ pk: { results, sasaran, opd }, kegiatan: { table: reading.table, peta }, apbd: anggaran, batasi100: true, anggaranMurni: parseDigits('90141688392') });
}

describe.each(['dinsos-sumbar-2020', 'dinsos-sumbar-2020-teks', 'dinsos-sumbar-2020-terisi'])('the report: %s', (name) => {
  let table: EfisiensiTable;
  beforeAll(async () => {
    table = await report(name);
  }, 60_000);

  // Serapan = realisasi / anggaran × 100; efisiensi = capaian − serapan, each to two decimals.
  test('indikator and their subs', () => {
    expect(table.indikator.map(lineOf)).toEqual([
      '0 98.41 - - - (belum dipetakan)',
      '25 100.00 20062809306 18666778891 93.04 6.96 efisien',
      '0 100.00 - - - (belum dipetakan)',
      '0 100.00 - - - (belum dipetakan)',
      '6 100.00 37804475000 32871088942 86.95 13.05 efisien',
      '1 100.00 37226170000 32320484942 86.82 13.18 efisien',
      '5 100.00 578305000 550604000 95.21 4.79 efisien',
      '5 0.00 277619154 264129160 95.14 -95.14 tidak efisien',
    ]);
  });

  test('a sasaran is as its indikator, the OPD as the whole APBD', () => {
    expect(table.sasaran.map(lineOf)).toEqual([0, 1, 4, 7].map((row) => lineOf(table.indikator[row] ?? table.opd)));
    expect(lineOf(table.opd)).toBe('115 74.60 71099265302 64096468692 90.15 -15.55 tidak efisien');
  });

  test('the budget as first passed', () => {
    // 71.099.265.302 − 90.141.688.392; −19.042.423.090 / 90.141.688.392 = −21,1249…
    const { perubahan } = table;
    expect([rupiah(perubahan?.selisih), text(perubahan?.persen)]).toEqual(['-19042423090', '-21.12']);
  });
});

/** One indikator with this capaian, supported by a kegiatan with this budget. */
function one(capaian: string | null, a: number | null, r: number | null, batasi100 = true): EfisiensiRow {
  const { table, results } = pkOf([{ nama: 'Indeks', capaian }]);
  const mean: CapaianMean = { dasar: 'indikator', capaian: capaian === null ? null : parseDigits(capaian), kategori: null, counted: 1, total: 1 };
  const apbd = apbdOf([{ uraian: 'P', level: 'program' }, { uraian: 'K', level: 'kegiatan', parent: 0, a, r }]).results;
  const reading = findKegiatan([sheetOf('Kegiatan', [['Indikator', 'Target', 'Program', 'Kegiatan'], ['Indeks', 3, 'P', 'K']])]);
  if (reading === null) throw new Error('no Kegiatan');
  const input: EfisiensiInput = {
    pk: { results, sasaran: [{ sasaran: 'Sasaran', cakupan: 'opd', ...mean }], opd: mean },
    kegiatan: { table: reading.table, peta: mapKegiatan(reading.table, table.rows, apbd) }, apbd, batasi100,
  };
  const [row] = computeEfisiensi(input).indikator;
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('one indikator', () => {
  test.each<readonly [string, string | null, number | null, number | null, boolean, string]>([
    ['all reached for less', '100.00', 200, 150, true, '1 100.00 200 150 75.00 25.00 efisien'],
    ['as much spent as reached', '75.00', 200, 150, true, '1 75.00 200 150 75.00 0.00 sebanding'],
    ['less reached than spent', '74.99', 200, 150, true, '1 74.99 200 150 75.00 -0.01 tidak efisien'],
    ['less spent than reached, but not all', '99.99', 200, 150, true, '1 99.99 200 150 75.00 24.99 target belum tercapai'],
    // 1 of 3 is 33,333…: rounded before the difference is taken
    ['rounded first', '33.34', 3, 1, true, '1 33.34 3 1 33.33 0.01 target belum tercapai'],
    ['more than the target counts as the target', '150.00', 200, 190, true, '1 150.00 200 190 95.00 5.00 efisien'],
    ['unless the setting lets it', '150.00', 200, 190, false, '1 150.00 200 190 95.00 55.00 efisien'],
    ['nothing budgeted', '100.00', 0, 0, true, '1 100.00 0 0 - (anggaran 0)'],
    ['nothing budgeted nor typed', '100.00', null, null, true, '0 100.00 - - - (anggaran tidak diketahui)'],
    ['no realisasi', '100.00', 200, null, true, '1 100.00 200 - - (tanpa realisasi anggaran)'],
    ['no capaian', null, 200, 150, true, '1 - 200 150 75.00 (tanpa capaian)'],
  ])('%s', (_, capaian, a, r, batasi100, expected) => {
    expect(lineOf(one(capaian, a, r, batasi100))).toBe(expected);
  });
});

describe('without a sheet', () => {
  const { results } = pkOf([{ nama: 'Indeks', capaian: '90.00' }]);
  const opd: CapaianMean = { dasar: 'indikator', capaian: parseDigits('90.00'), kategori: null, counted: 1, total: 1 };
  const pk = { results, sasaran: [], opd };
  const apbd = apbdOf([{ uraian: 'P', level: 'program', a: 100, r: 80 }]).results;
  test.each<readonly [string, EfisiensiInput['apbd'], string, string]>([
    ['Kegiatan', apbd, '0 90.00 - - - (belum dipetakan)', '0 90.00 100 80 80.00 10.00 target belum tercapai'],
    ['APBD', null, '0 90.00 - - - (tanpa apbd)', '0 90.00 - - - (tanpa apbd)'],
  ])('%s', (_, anggaran, row, whole) => {
    const table = computeEfisiensi({ pk, kegiatan: null, apbd: anggaran, batasi100: true });
    expect([table.indikator.map(lineOf), lineOf(table.opd), table.perubahan]).toEqual([[row], whole, null]);
  });
});

describe('the whole APBD', () => {
  const whole = (lines: readonly Line[]): string => {
    const { results } = pkOf([]);
    const opd: CapaianMean = { dasar: 'indikator', capaian: null, kategori: null, counted: 0, total: 0 };
    return rupiah(computeEfisiensi({ pk: { results, sasaran: [], opd }, kegiatan: null, apbd: apbdOf(lines).results, batasi100: true }).opd.anggaran?.anggaran);
  };
  test.each<readonly [string, readonly Line[], string]>([
    ['programs without a total', [{ a: 10, r: 1 }, { a: 20, r: 2 }], '30'],
    ['a closing total', [{ a: 10, r: 1 }, { a: 20, r: 2 }, { level: 'total', a: 30, r: 3 }], '30'],
    ['a heading and a closing total', [{ level: 'total', a: 30, r: 3 }, { parent: 0, a: 10, r: 1 }, { parent: 0, a: 20, r: 2 }, { level: 'total', a: 30, r: 3 }], '30'],
    ['belanja tidak langsung, langsung, and both', [{ level: 'total', a: 10, r: 1 }, { level: 'total', a: 20, r: 2 }, { level: 'total', a: 30, r: 3 }], '30'],
    ['belanja tidak langsung and langsung', [{ level: 'total', a: 10, r: 1 }, { level: 'total', a: 20, r: 2 }], '30'],
    ['pendapatan stands outside', [{ level: 'total', bagian: 'pendapatan', a: 99, r: 99 }, { level: 'total', a: 20, r: 2 }], '20'],
  ])('%s', (_, lines, expected) => {
    expect(whole(lines)).toBe(expected);
  });
});
