/** Efisiensi as a table: the report's own figures, several indikator of a sasaran, what has no efisiensi. */
import { parseDigits, toText, withoutTrailingZeros } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { CapaianMean } from '../../../src/core/model/indikator';
import type { ReportCell } from '../../../src/core/model/reportTable';
import { reportEfisiensi } from '../../../src/core/report/efisiensi';
import type { ReportInput } from '../../../src/core/report/input';
import { apbdOf, pkOf, sheetOf, type Ind, type Line } from '../checkInput';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { expectGolden } from './golden';
import { withKegiatan } from './kegiatanInput';
import { wrongFormulas } from './recalculate';
import { inputOf, tableOf } from './reportInput';

test.each(['dinsos-sumbar-2020', 'dinsos-sumbar-2020-teks', 'dinsos-sumbar-2020-terisi'])('the report, every formula recomputed: %s', async (name) => {
  const snapshot = await snapshotOfFixture(name);
  const table = tableOf(reportEfisiensi(withKegiatan(inputOf(snapshot), snapshot.sheets, parseDigits('90141688392'))));
  if (name === 'dinsos-sumbar-2020') expectGolden(table);
  const { wrong, formulas } = await wrongFormulas(table, snapshot.sheets);
  expect(wrong).toEqual([]);
  expect(formulas).toBeGreaterThan(name.endsWith('-teks') ? 15 : 40);
}, 60_000);

const shown = (cell: ReportCell | null): string => {
  const content = cell?.content;
  return content === undefined || content.kind === 'empty' ? '' : content.kind === 'text' ? content.text : cell?.format === 'persen' ? toText(content.value) : toText(withoutTrailingZeros(content.value));
};

interface Case {
  readonly pk: readonly Ind[];
  readonly kegiatan: readonly (readonly CellValue[])[];
  readonly apbd?: readonly Line[];
  readonly sasaran?: readonly string[];
  readonly opd?: string;
  readonly paling100?: boolean;
  readonly expected: readonly string[];
}

const mean = (capaian: string | undefined, total: number): CapaianMean => ({ dasar: 'indikator', capaian: capaian === undefined ? null : parseDigits(capaian), kategori: null, counted: total, total });
const APBD: readonly Line[] = [
  { uraian: 'JUMLAH BELANJA', level: 'total', a: 1000, r: 900 },
  { uraian: 'Program P', level: 'program', parent: 0, a: 1000, r: 900 },
  { uraian: 'Satu', level: 'kegiatan', parent: 1, a: 600, r: 480 },
  { uraian: 'Dua', level: 'kegiatan', parent: 1, a: 400, r: 420 },
  { uraian: 'Tiga', level: 'kegiatan', parent: 1, a: 0, r: 0 },
];
const computed = { asal: 'dihitung', satuan: 'Orang' } as const;

const CASES: Readonly<Record<string, Case>> = {
  'a sasaran of two indikator has a line of its own; more than 100 counts as 100': {
    pk: [
      { ...computed, nama: 'Jumlah a', sasaran: 'S', t: 100, r: 150, capaian: '150.00' },
      { ...computed, nama: 'Jumlah b', sasaran: 'S', t: 100, r: 90, capaian: '90.00' },
    ],
    kegiatan: [[1, 'S', 'Jumlah a', 100, 150, 'P', 'Satu'], ['', '', 'Jumlah b', 100, 90, 'P', 'Dua']],
    sasaran: ['120.00'],
    opd: '120.00',
    expected: [
      // 480 of 600 is 80: 100 − 80
      'S | Jumlah a | 150.00 | 600 | 480 | 80.00 | 20.00 | efisien',
      // 420 of 400 is 105
      'Jumlah b | 90.00 | 400 | 420 | 105.00 | -15.00 | tidak efisien',
      'Sasaran (rata-rata 2 dari 2 indikator) | 120.00 | 1000 | 900 | 90.00 | 10.00 | efisien',
      'Organisasi, terhadap seluruh APBD (rata-rata 2 dari 2 indikator) | 120.00 | 1000 | 900 | 90.00 | 10.00 | efisien',
    ],
  },
  'more than 100 counts as it is where the setting says so': {
    pk: [{ ...computed, nama: 'Jumlah a', sasaran: 'S', t: 100, r: 150, capaian: '150.00' }],
    kegiatan: [[1, 'S', 'Jumlah a', 100, 150, 'P', 'Satu']],
    opd: '150.00',
    paling100: false,
    // 150 − 80; 150 − 90
    expected: ['S | Jumlah a | 150.00 | 600 | 480 | 80.00 | 70.00 | efisien', 'Organisasi, terhadap seluruh APBD (rata-rata 1 dari 1 indikator) | 150.00 | 1000 | 900 | 90.00 | 60.00 | efisien'],
  },
  'no target, no kegiatan, a budget of 0': {
    pk: [
      { nama: 'Jumlah a', sasaran: 'S', satuan: 'Orang', t: 100, capaian: null, alasan: 'belum ada data' },
      { ...computed, nama: 'Jumlah b', sasaran: 'T', sasaranIndex: 1, t: 100, r: 90, capaian: '90.00' },
      { ...computed, nama: 'Jumlah c', sasaran: 'U', sasaranIndex: 2, t: 100, r: 95, capaian: '95.00' },
    ],
    kegiatan: [[1, 'S', 'Jumlah a', 100, '', 'P', 'Satu'], [3, 'U', 'Jumlah c', 100, 95, 'P', 'Tiga']],
    opd: '92.50',
    expected: [
      'S | Jumlah a | - | 600 | 480 | 80.00 | - | (capaian belum ada)',
      'T | Jumlah b | 90.00 | - | - | - | - | (belum dipetakan)',
      'U | Jumlah c | 95.00 | 0 | 0 | - | - | (anggaran 0)',
      'Organisasi, terhadap seluruh APBD (rata-rata 3 dari 3 indikator) | 92.50 | 1000 | 900 | 90.00 | 2.50 | target belum tercapai',
    ],
  },
};

test.each(Object.entries(CASES))('%s', async (_, { pk, kegiatan, apbd = APBD, sasaran = [], opd, paling100 = true, expected }) => {
  const { table: pkTable, results } = pkOf(pk);
  const budget = apbdOf(apbd);
  const parents = results.filter(({ source }) => source.level === 'indikator').length;
  const sheet = sheetOf('Kegiatan', [['NO', 'SASARAN', 'INDIKATOR', 'TARGET', 'REALISASI', 'PROGRAM', 'KEGIATAN'], ...kegiatan]);
  const empty = inputOf({ structureProtected: false, readOnly: false, sheets: [], parts: [] });
  const means = sasaran.map((capaian) => ({ ...mean(capaian, parents), sasaran: 'S', cakupan: 'opd' as const }));
  const table = tableOf(reportEfisiensi(withKegiatan({ ...empty, efisiensiPaling100: paling100, pk: { table: pkTable, results, sasaran: means, opd: mean(opd, parents) }, apbd: budget }, [sheet])));
  expect(table.rows.slice(3, 3 + expected.length).map((row) => row.map(shown).filter((each) => each !== '').join(' | '))).toEqual(expected);
  expect((await wrongFormulas(table, [pkTable.sheet, budget.table.sheet])).wrong).toEqual([]);
});

test('without PK, without APBD', () => {
  const empty = inputOf({ structureProtected: false, readOnly: false, sheets: [], parts: [] });
  const needs = (input: ReportInput): string => {
    const report = reportEfisiensi(input);
    return report.kind === 'missing' ? report.needs : 'made';
  };
  expect(needs(empty)).toBe('pk');
  const { table, results } = pkOf([{ ...computed, nama: 'Jumlah a', sasaran: 'S', t: 100, r: 90, capaian: '90.00' }]);
  expect(needs(withKegiatan({ ...empty, pk: { table, results, sasaran: [], opd: mean('90.00', 1) } }, []))).toBe('apbd');
});
