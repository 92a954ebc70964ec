/** Numbers of report tables as Excel can hold them. */
import { parseDigits } from '../../../src/core/exact/decimal';
import type { ReportMode } from '../../../src/core/model/formula';
import type { CellValue } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { contentOfTable } from '../../../src/core/plan/reportCells';
import { numberCell } from '../../../src/core/report/cells';

// In nilai mode it stands alone; in rumus mode a formula may add it up.
// 2^53 − 1 = 9007199254740991 is the last whole number below which none is skipped.
test.each<[digits: string, alone: number | string, addedUp: number | string]>([
  ['9007199254740991', 9007199254740991, 9007199254740991],
  ['9007199254740993', "'9007199254740993", 9007199254740992],
  ['-9007199254740993', "'-9007199254740993", -9007199254740992],
  [`1${'0'.repeat(320)}`, `'1${'0'.repeat(320)}`, `'1${'0'.repeat(320)}`],
  ['12.50', 12.5, 12.5],
])('%s', (digits, alone, addedUp) => {
  const table: ReportTable = { id: '3.2', sheetName: 'Tabel', rows: [[numberCell(parseDigits(digits), 'angka')]], widths: [10], merges: [], frames: [], repeated: null, landscape: false, charts: [] };
  const written = (mode: ReportMode): CellValue | undefined => contentOfTable(table, mode, { row: 0, column: 0 }).cells[0]?.[0];
  expect([written('nilai'), written('rumus')]).toEqual([alone, addedUp]);
});
