/** Formulas of the tables: every arah, form and cap; ties; and that they follow when the user's cells change. */
import { DEFAULT_SETTINGS } from '../../../src/core/evaluate';
import type { CapaianSettings } from '../../../src/core/compute/capaianSettings';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/grid';
import { toText } from '../../../src/core/exact/decimal';
import { SKALA_PERMENDAGRI_86_2017, type SkalaKategori } from '../../../src/core/rules/skalaKategori';
import { reportHitungan } from '../../../src/core/report/hitungan';
import { reportPerjanjianKinerja } from '../../../src/core/report/perjanjianKinerja';
import { reportRealisasiApbd } from '../../../src/core/report/realisasiApbd';
import { reportRekapitulasi } from '../../../src/core/report/rekapitulasi';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { layout } from '../layout';
import { wrongFormulas } from './recalculate';
import { inputOf, tableOf } from './reportInput';

function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { structureProtected: false, readOnly: false, sheets, parts: [] };
}

type Case = readonly [arah: string, target: CellValue, realisasi: CellValue, capaian: string, satuan?: string];

function pkOf(cases: readonly Case[]): SheetSnapshot {
  return layout('PK 2024', [
    ['PERJANJIAN KINERJA TAHUN 2024'],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target', 'Realisasi'],
    ...cases.map(([arah, target, realisasi, , satuan = 'Persen'], at): CellValue[] => [at + 1, 'Meningkatnya layanan', `Nilai ke-${at + 1}`, satuan, arah, target, realisasi]),
  ]);
}

async function check(cases: readonly Case[], settings: Partial<CapaianSettings> = {}): Promise<void> {
  const sheet = pkOf(cases);
  const input = inputOf(workbook(sheet), { ...DEFAULT_SETTINGS, ...settings });
  const table = tableOf(reportRekapitulasi(input));
  const hitungan = tableOf(reportHitungan(input));
  expect(input.pk?.results.map(({ capaian, alasan }) => (capaian === null ? `(${alasan ?? ''})` : toText(capaian)))).toEqual(cases.map(([, , , capaian]) => capaian));
  // Rows with a capaian from numbers: it and its kategori are formulas.
  const first = 3;
  cases.forEach(([, , realisasi, capaian], at) => {
    const row = table.rows[first + at];
    expect([row?.[6]?.formula !== undefined, row?.[7]?.formula !== undefined]).toEqual(capaian.startsWith('(') ? [false, false] : [typeof realisasi === 'number' || /^\d/.test(String(realisasi)), true]);
  });
  expect((await wrongFormulas(table, [sheet])).wrong).toEqual([]);
  expect((await wrongFormulas(hitungan, [sheet])).wrong).toEqual([]);
}

describe('capaian', () => {
  it('naik, on ties too', () =>
    check([
      ['naik', 5, 4.55, '91.00'], // 90.99999999999999 in binary fractions
      ['naik', 20000, 18199, '91.00'], // 90.995
      ['naik', 800, 1, '0.13'], // 0.125
      ['naik', 3, 2, '66.67'],
      ['naik', 0.1, 0.3, '300.00'],
      ['naik', 3.755, 2.998, '79.84'], // 79.8402…
      ['naik', '4,5', '4,05', '90.00'], // numbers kept as text stay values
      ['naik', 0, 5, '(target 0)'],
      ['naik', 5, '', '(belum ada data)'],
      ['naik', 'BB', 68.89, '98.41', 'Nilai'], // 68.89 / 70
      ['naik', '≥ 80', 60, '75.00'],
    ]));
  it('turun, (2T − R) / T', () => check([['turun', 10, 12, '80.00'], ['turun', 10, 25, '0.00'], ['turun', 3, 2, '133.33'], ['turun', 0, 0, '100.00'], ['turun', '≤ 5', 6, '80.00'], ['turun', 6.28, 6.28, '100.00']]));
  it('turun, T / R', () => check([['turun', 10, 12, '83.33'], ['turun', 10, 8, '125.00'], ['turun', 0, 0, '100.00'], ['turun', 10, 0, '(periksa realisasi)']], { bentukTurun: 'T/R' }));
  it('rentang', () => check([['naik', '80–90', 85, '100.00'], ['naik', '80–90', 99, '90.00'], ['naik', '80–90', 60, '75.00'], ['naik', '80–90', 90, '100.00']]));
  it('rentang, A / R above it', () => check([['naik', '80–90', 120, '75.00']], { bentukTurun: 'T/R' }));
  it('stabil', () => check([['stabil', 10, 12, '80.00'], ['stabil', 10, 8, '80.00'], ['stabil', 10, 30, '0.00']]));
  it('a cap', () => check([['naik', 10, 30, '120.00'], ['turun', 10, 1, '120.00'], ['naik', 10, 11, '110.00'], ['rentang', '80–90', 85, '100.00']], { batas: 120 }));
  it('one below 100', () => check([['turun', 10, 8, '100.00'], ['stabil', 10, 10, '100.00']], { batas: 100 }));
});

describe('kategori', () => {
  const cases: readonly Case[] = [['naik', 100000, 90994, '90.99'], ['naik', 100000, 90995, '91.00'], ['naik', 100, 76, '76.00'], ['naik', 100, 50.99, '50.99'], ['naik', 100, 51, '51.00']];
  it('of another scale', () => check(cases, { skala: SKALA_PERMENDAGRI_86_2017 }));
  it('whose names hold quotes and wildcards', () => {
    const names = ['"Istimewa"', '*', '>= 76', 'Rendah*', 'Tidak Tercapai'];
    const skala: SkalaKategori = { ...SKALA_PERMENDAGRI_86_2017, pita: SKALA_PERMENDAGRI_86_2017.pita.map((band, at) => ({ ...band, kategori: names[at] ?? '' })) };
    return check(cases, { skala });
  });
});

describe('the user changes a cell and recalculates', () => {
  const MAKERS = [reportPerjanjianKinerja, reportRekapitulasi, reportRealisasiApbd, reportHitungan] as const;

  function changed(snapshot: WorkbookSnapshot, sheetName: string, row: number, column: number, value: number): WorkbookSnapshot {
    return {
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) =>
        sheet.name !== sheetName ? sheet : { ...sheet, values: sheet.values.map((cells, r) => cells.map((cell, c) => (r + (sheet.block?.row ?? 0) === row && c + (sheet.block?.column ?? 0) === column ? value : cell))) },
      ),
    };
  }

  test.each([
    ['realisasi of an indikator', 'PK', 11, 5, 53],
    ['target of an indikator', 'PK', 5, 3, 4950],
    ['realisasi of a sub-indikator whose parent is the sum', 'PK', 9, 5, 11000],
    ['the capaian that was typed', 'PK', 4, 6, 71.25],
    ['a budget of PK', 'PK', 14, 3, 5551162658],
    ['realisasi of the total', 'APBD', 5, 3, 64096468691],
    ['realisasi of a program', 'APBD', 6, 3, 5290854073],
    ['anggaran of a kegiatan', 'APBD', 7, 2, 0],
  ] as const)('%s', async (_, sheet, row, column, value) => {
    const before = await snapshotOfFixture('dinsos-sumbar-2020');
    const after = changed(before, sheet, row, column, value);
    expect(after.sheets).not.toEqual(before.sheets);
    for (const make of MAKERS) {
      const { wrong } = await wrongFormulas(tableOf(make(inputOf(before))), after.sheets, tableOf(make(inputOf(after))));
      expect(wrong).toEqual([]);
    }
  });

  it('has formulas enough to follow', async () => {
    const snapshot = await snapshotOfFixture('dinsos-sumbar-2020');
    const input = inputOf(snapshot);
    const counts = await Promise.all([reportRekapitulasi, reportRealisasiApbd].map(async (make) => (await wrongFormulas(tableOf(make(input)), snapshot.sheets)).formulas));
    expect(counts.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(260);
  });
});
