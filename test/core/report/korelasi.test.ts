/** Tabel 3.10: the report's own figures, and sheets that do not fit together. */
import { toNumber, toText } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { CapaianMean } from '../../../src/core/model/indikator';
import type { ReportCell, ReportTable } from '../../../src/core/model/reportTable';
import { reportKorelasi } from '../../../src/core/report/korelasi';
import { apbdOf, pkOf, sheetOf, type Ind, type Line } from '../checkInput';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { expectGolden } from './golden';
import { withKegiatan } from './kegiatanInput';
import { wrongFormulas } from './recalculate';
import { inputOf, tableOf } from './reportInput';

test.each(['dinsos-sumbar-2020', 'dinsos-sumbar-2020-teks', 'dinsos-sumbar-2020-terisi'])('the report, every formula recomputed: %s', async (name) => {
  const snapshot = await snapshotOfFixture(name);
  const table = tableOf(reportKorelasi(withKegiatan(inputOf(snapshot), snapshot.sheets)));
  if (name === 'dinsos-sumbar-2020') expectGolden(table);
  const { wrong, formulas } = await wrongFormulas(table, snapshot.sheets);
  expect(wrong).toEqual([]);
  // Amounts that are kept as text have no formula; totals and percentages have.
  expect(formulas).toBeGreaterThan(name.endsWith('-teks') ? 60 : 120);
}, 60_000);

const HEAD = ['NO', 'SASARAN', 'INDIKATOR', 'TARGET', 'REALISASI', 'CAPAIAN (%)', 'PROGRAM', 'KEGIATAN', 'KETERANGAN'];
const PK: readonly Ind[] = [
  { nama: 'a. Jumlah anak terlayani', sasaran: 'Pelayanan', satuan: 'Orang', t: 120, r: 120, capaian: '100.00', asal: 'dihitung' },
  { nama: 'b. Persentase keluarga mandiri', sasaran: 'Pelayanan', satuan: 'Persen', t: 40, r: 36, capaian: '90.00', asal: 'dihitung' },
];
const APBD: readonly Line[] = [
  { uraian: 'JUMLAH BELANJA', level: 'total', a: 1000, r: 900 },
  { uraian: 'Program Anak', level: 'program', parent: 0, a: 600, r: 540 },
  { uraian: 'Makanan dan Minuman', level: 'kegiatan', parent: 1, a: 200, r: 180 },
  { uraian: 'Pendidikan', level: 'kegiatan', parent: 1, a: 400, r: 360 },
  { uraian: 'Program Keluarga', level: 'program', parent: 0, a: 400, r: 360 },
  { uraian: 'Bantuan Usaha', level: 'kegiatan', parent: 4, a: 400, r: 360 },
];

const shown = (cell: ReportCell | null | undefined): string => {
  const content = cell?.content;
  return content === undefined || content.kind === 'empty' ? '' : content.kind === 'text' ? content.text : cell?.format === 'persen' ? toText(content.value) : String(toNumber(content.value));
};

/** Rows below the header: indikator or label, program, kegiatan, anggaran, realisasi, serapan, keterangan. */
function lines(rows: readonly (readonly CellValue[])[], apbd: readonly Line[] | null = APBD, pk: readonly Ind[] = PK): { readonly lines: string[]; readonly table: ReportTable; readonly sheets: Parameters<typeof wrongFormulas>[1] } {
  const { table: pkTable, results } = pkOf(pk);
  const budget = apbd === null ? null : apbdOf(apbd);
  const empty = inputOf({ structureProtected: false, readOnly: false, sheets: [], parts: [] });
  const mean: CapaianMean = { dasar: 'indikator', capaian: null, kategori: null, counted: 0, total: 0 };
  const kegiatan = sheetOf('Kegiatan', [HEAD, ...rows]);
  const input = withKegiatan({ ...empty, pk: { table: pkTable, results, sasaran: [], opd: mean }, apbd: budget }, [kegiatan]);
  const table = tableOf(reportKorelasi(input));
  const text = table.rows.slice(3).map((row) => [shown(row[0]), shown(row[2]), ...row.slice(6).map(shown)].filter((each) => each !== '').join(' | '));
  return { lines: text, table, sheets: [pkTable.sheet, kegiatan, ...(budget === null ? [] : [budget.table.sheet])] };
}

const CASES: readonly (readonly [string, readonly (readonly CellValue[])[], readonly Line[] | null, readonly string[]])[] = [
  [
    'a kegiatan that supports two indikator counts once where they are added up',
    [
      [1, 'Pelayanan', 'Jumlah anak terlayani', 120, 120, 100, 'Program Anak', 'Makanan dan Minuman', ''],
      ['', '', '', '', '', '', '', 'Pendidikan', ''],
      ['', '', 'Persentase keluarga mandiri', 40, 36, 90, 'Program Anak', 'Pendidikan', ''],
    ],
    APBD,
    [
      '1 | a. Jumlah anak terlayani | Jumlah (2 kegiatan) | 600 | 540 | 90.00',
      '1. Program Anak | 1. Makanan dan Minuman | 200 | 180 | 90.00',
      '2. Pendidikan | 400 | 360 | 90.00',
      'b. Persentase keluarga mandiri | Jumlah (1 kegiatan) | 400 | 360 | 90.00',
      '1. Program Anak | 1. Pendidikan | 400 | 360 | 90.00',
      // 600, not 600 + 400
      'Jumlah terpetakan | 600 | 540 | 90.00',
      'Tidak terpetakan | 400 | 360 | 90.00',
      'Jumlah APBD | 1000 | 900 | 90.00',
      'Kegiatan yang tercantum lebih dari satu kali dihitung satu kali dalam setiap jumlah.',
    ],
  ],
  [
    'no APBD',
    [[1, 'Pelayanan', 'Jumlah anak terlayani', 120, 120, 100, '1. Program Anak', '1 Makanan dan Minuman', 'x']],
    null,
    [
      '1 | a. Jumlah anak terlayani | Jumlah (1 kegiatan) | - | - | -',
      '1. Program Anak | 1. Makanan dan Minuman | - | - | - | x',
      'b. Persentase keluarga mandiri | belum dipetakan | - | - | -',
      'Lembar APBD tidak ada dalam buku kerja ini, sehingga anggaran dan serapan tidak dapat ditampilkan.',
    ],
  ],
  [
    'kegiatan that APBD does not have, an indikator that PK does not have',
    [
      [1, 'Pelayanan', 'Jumlah anak terlayani', 120, 120, 100, 'II. Program Anak', 'Makanan dan Minuman', 'x'],
      ['', '', '', '', '', '', '', 'Rekreasi', 'x'],
      ['', '', 'Indeks kepuasan', 80, 81, '', 'Program Keluarga', 'Bantuan Usaha', ''],
    ],
    APBD,
    [
      '1 | a. Jumlah anak terlayani | Jumlah (2 kegiatan) | 200 | 180 | 90.00',
      '1. Program Anak | 1. Makanan dan Minuman | 200 | 180 | 90.00 | x',
      '2. Rekreasi | (kegiatan tidak ada di APBD) | - | -',
      'b. Persentase keluarga mandiri | belum dipetakan | - | - | -',
      'Jumlah terpetakan | 200 | 180 | 90.00',
      'Tidak terpetakan | 800 | 720 | 90.00',
      'Jumlah APBD | 1000 | 900 | 90.00',
      'Kegiatan dengan indikator yang tidak ada di PK; anggarannya termasuk dalam baris "Tidak terpetakan"',
      'Indeks kepuasan | Jumlah (1 kegiatan)',
      '1. Program Keluarga | 1. Bantuan Usaha | 400 | 360 | 90.00',
    ],
  ],
];

test.each(CASES)('%s', async (_, rows, apbd, expected) => {
  const found = lines(rows, apbd);
  expect(found.lines).toEqual(expected);
  expect((await wrongFormulas(found.table, found.sheets)).wrong).toEqual([]);
});

test('without a sheet that it needs', () => {
  const empty = inputOf({ structureProtected: false, readOnly: false, sheets: [], parts: [] });
  const needs = (sheets: Parameters<typeof withKegiatan>[1]): string => {
    const report = reportKorelasi(withKegiatan(empty, sheets));
    return report.kind === 'missing' ? report.needs : 'made';
  };
  const rows = [HEAD, [1, 'S', 'Jumlah anak', 1, 1, 100, 'P', 'K', '']];
  expect([needs([]), needs([sheetOf('Kegiatan', rows)])]).toEqual(['kegiatan', 'pk']);
});
