/** Which of several columns of target and realisasi are the year's. */
import type { CellValue } from '../../src/core/model/grid';
import { findTables } from '../../src/core/read/findTables';
import { sheetOf } from './checkInput';

const BEFORE = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan'];
const ROW = [1, 'Meningkatnya layanan', 'Persentase layanan', 'Persen'];

// Columns from A: the first of `header` is 4 (E).
test.each<readonly [why: string, header: readonly string[], numbers: readonly CellValue[], target: number, realisasi: number, told: readonly string[]]>([
  ['up to this month, not this month', ['Target', 'Realisasi Bulan Ini', 'Realisasi s.d. Bulan Ini'], [80, 20, 40], 4, 6, []],
  ['after perubahan', ['Target Murni', 'Target Perubahan', 'Realisasi'], [80, 20, 40], 5, 6, []],
  ['two of one name: the first, and it is told', ['Target', 'Realisasi', 'Realisasi'], [80, 20, 40], 4, 5, ['kolom-ganda PK!G2 F2 G2']],
  ['another table beside it has its own', ['Target', 'Realisasi', 'No', 'Program', 'Anggaran', 'Realisasi'], [80, 40, 1, 'Program satu', 1000, 900], 4, 5, []],
])('%s', (_, header, numbers, target, realisasi, told) => {
  const { pk } = findTables({ structureProtected: false, readOnly: false, parts: [], sheets: [sheetOf('PK', [['PERJANJIAN KINERJA TAHUN 2023'], [...BEFORE, ...header], [...ROW, ...numbers]])] });
  expect(pk?.table.columns).toMatchObject({ target, realisasi });
  expect(pk?.issues.map(({ code, sheet, cell, params }) => `${code} ${sheet}!${cell} ${String(params['used'])} ${String(params['other'])}`)).toEqual(told);
});
