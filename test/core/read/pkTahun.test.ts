import { evaluate } from '../../../src/core/evaluate';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/model/grid';
import { findTables } from '../../../src/core/read/findTables';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { sheetOf } from '../checkInput';

const HEADER = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target 2022', 'Target 2023', 'Realisasi 2022', 'Realisasi 2023'];

/** Two years side by side, and what of their realisasi is filled in. */
function workbook(title: string, realisasi: readonly [CellValue, CellValue]): WorkbookSnapshot {
  const sheet = sheetOf('IKU', [[title], HEADER, [1, 'Meningkatnya layanan', 'Persentase layanan', 'Persen', 80, 85, ...realisasi]]);
  return { structureProtected: false, readOnly: false, sheets: [sheet], parts: [] };
}

// Columns from A: Target 2022 is 4, Target 2023 is 5, Realisasi 2022 is 6, Realisasi 2023 is 7.
test.each<readonly [why: string, title: string, realisasi: readonly [CellValue, CellValue], told: number | null, tahun: number, target: number, of: number]>([
  ['the title says it', 'PERJANJIAN KINERJA TAHUN 2022', ['', ''], null, 2022, 4, 6],
  ['the title stands above what the user said', 'PERJANJIAN KINERJA TAHUN 2022', ['', ''], 2023, 2022, 4, 6],
  ['the latest year that has realisasi', 'INDIKATOR KINERJA UTAMA', [79, ''], null, 2022, 4, 6],
  ['the user said it', 'INDIKATOR KINERJA UTAMA', ['', ''], 2023, 2023, 5, 7],
  ['the user said it, although an earlier year has realisasi', 'INDIKATOR KINERJA UTAMA', [79, ''], 2023, 2023, 5, 7],
])('%s', (_, title, realisasi, told, tahun, target, of) => {
  const { pk, issues } = findTables(workbook(title, realisasi), {}, told);
  expect(pk?.table.tahun).toBe(tahun);
  expect(pk?.table.columns).toMatchObject({ target, realisasi: of });
  expect(issues).toEqual([]);
});

test('where nothing tells the year it is asked for, and nothing is computed', () => {
  const { issues, plan, refused } = evaluate(workbook('INDIKATOR KINERJA UTAMA', ['', '']), SHEET_TEXTS.id, '2026-01-02T03:04:05.000Z');
  expect(issues.map(({ code, severity, sheet, cell }) => `${code} ${severity} ${sheet}!${cell}`)).toEqual(['tahun-tidak-diketahui error IKU!A2']);
  expect(plan.steps).toEqual([]);
  expect(refused).toBe(true);
});

// Groups without merged cells, over names that say nothing without them. Columns from A: the targets are 3 and 4, the realisasi 5 and 6.
test.each<[why: string, names: readonly string[]]>([
  ['Tahun', ['Tahun 2022', 'Tahun 2023']],
  ['TA', ['TA 2022', 'TA 2023']],
  ['only years', ['2022', '2023']],
])('years below groups that are not merged: %s', (_, names) => {
  const sheet = sheetOf('IKU', [['CAPAIAN KINERJA TAHUN 2023'], ['No', 'Sasaran', 'Indikator', 'Target', '', 'Realisasi', ''], ['', '', '', ...names, ...names], [1, 'Meningkatnya layanan', 'Persentase layanan', 80, 85, 79, 86]]);
  const { pk } = findTables({ structureProtected: false, readOnly: false, sheets: [sheet], parts: [] });
  expect(pk?.table.columns).toMatchObject({ target: 4, realisasi: 6 });
});

test('a riwayat of several years is no PK whose year is missing', () => {
  expect(findTables(workbook('RIWAYAT KINERJA', ['', ''])).issues).toEqual([]);
});

test.each([
  ['Renstra', 'RENSTRA TAHUN 2021-2023', 'PK'],
  ['Evaluasi Renstra', '', 'PK'],
  ['IKU', 'INDIKATOR KINERJA UTAMA SESUAI RPJMD', 'PK'],
  ['IKU', 'PENGUKURAN KINERJA TAHUN 2023 SESUAI RENSTRA', 'IKU'],
])('beside the PK of 2022, a sheet “%s” of later years titled “%s”: %s is taken', (name, title, taken) => {
  const pk = sheetOf('PK', [['PERJANJIAN KINERJA TAHUN 2022'], ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'], [1, 'Meningkatnya layanan', 'Persentase layanan', 'Persen', 80, '']]);
  const plan = sheetOf(name, [[title], HEADER, [1, 'Meningkatnya layanan', 'Persentase layanan', 'Persen', 80, 85, 79, 86]]);
  const read = (sheets: WorkbookSnapshot['sheets']): string | undefined => findTables({ structureProtected: false, readOnly: false, sheets, parts: [] }).pk?.table.sheet.name;
  expect(read([plan, pk])).toBe(taken);
  // Alone it may be all that an agency keeps.
  expect(read([plan])).toBe(name);
});
