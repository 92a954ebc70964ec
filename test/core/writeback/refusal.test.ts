/** What stands in the way of results, and which cells are named. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { ResultContent, ResultTable } from '../../../src/core/model/resultColumn';
import { mergesByRow } from '../../../src/core/writeback/merges';
import { placeColumns } from '../../../src/core/writeback/places';
import { refusalsOf } from '../../../src/core/writeback/refusal';
import { recordOf } from '../record/records';
import { modelOf, tableOf, type SheetModel } from './sheetModel';

const NUMBER: ResultContent = { kind: 'number', value: { coefficient: 1n, scale: 0 } };

function refusals(model: SheetModel, contents: readonly ResultContent[], change: (sheet: SheetSnapshot) => Partial<SheetSnapshot> = () => ({})): unknown[] {
  const entries = contents.map((content, at) => ({ row: at + 1, key: `k${at}`, content }));
  const made = tableOf(model, [{ role: 'sisa', entries }, { role: 'persen', entries: [] }], { right: 3, top: 1, bottom: contents.length });
  const table: ResultTable = { ...made, sheet: { ...made.sheet, ...change(made.sheet) } };
  return refusalsOf(table, placeColumns(table, recordOf()), mergesByRow(table.sheet)).map(({ code, severity, sheet, cell, value, params }) => [code, severity, sheet, cell, value, params]);
}

const grid = (cell: CellValue = ''): SheetModel => modelOf([['Program', 'Anggaran', 'Realisasi', 'Sisa', ''], ['A', 4, 3, 7, cell], ['B', 4, 3, '', '']]);

test('nothing is in the way', () => expect(refusals(grid(), [NUMBER, NUMBER])).toEqual([]));

test('a protected worksheet is told alone, a filter too', () => {
  expect(refusals(grid('catatan'), [NUMBER, NUMBER], () => ({ protected: true, filtered: true }))).toEqual([['lembar-terlindungi', 'error', 'APBD', '', null, {}]]);
  expect(refusals(grid('catatan'), [NUMBER, NUMBER], () => ({ filtered: true }))).toEqual([['filter-aktif', 'error', 'APBD', '', null, {}]]);
});

test.each<[why: string, contents: readonly ResultContent[], merges: SheetModel['merges'], told: readonly unknown[]]>([
  ['result cells that are merged', [NUMBER, NUMBER], [{ row: 1, column: 3, rows: 2, columns: 1 }], [['sel-hasil-tergabung', 'error', 'APBD', 'D2', 7, { area: 'D2:D3' }]]],
  ['a row without a result may be merged', [{ kind: 'empty' }, NUMBER], [{ row: 1, column: 2, rows: 1, columns: 2 }], []],
  ['other cells of the row may be merged', [NUMBER, NUMBER], [{ row: 1, column: 1, rows: 1, columns: 2 }], []],
  // Both what stands in result cells and what stands where % is to be appended.
  ['both at once', [NUMBER, NUMBER], [{ row: 2, column: 3, rows: 1, columns: 2 }], [['sel-hasil-tergabung', 'error', 'APBD', 'D3', '', { area: 'D3:E3' }], ['kolom-terhalang', 'error', 'APBD', 'D3', '', { blocked: 'D3' }]]],
])('%s', (_, contents, merges, told) => {
  const model = grid();
  model.merges.push(...merges);
  expect(refusals(model, contents)).toEqual(told);
});

test('of many merged areas five are named', () => {
  const rows = Array.from({ length: 6 }, (_, at): CellValue[] => [`P${at}`, 1, 1, '']);
  const model = modelOf([['Program', 'Anggaran', 'Realisasi', 'Sisa'], ...rows]);
  rows.forEach((_, at) => model.merges.push({ row: at + 1, column: 2, rows: 1, columns: 2 }));
  expect(refusals(model, rows.map(() => NUMBER))).toMatchObject([['sel-hasil-tergabung', 'error', 'APBD', 'C2', 1, { area: 'C2:D2, C3:D3, C4:D4, C5:D5, C6:D6' }]]);
});

test('what stands beside the table, below it or under another header is not in the way', () => {
  const model = modelOf([['Program', 'Anggaran', 'Realisasi', 'Sisa', '', 'Catatan'], ['A', 4, 3, 7, '', 'x'], ['', '', '', '', 'dibuat di Surabaya', '']]);
  model.tables.push({ name: 'Lain', area: { row: 0, column: 5, rows: 2, columns: 1 } });
  expect(refusals(model, [NUMBER])).toEqual([]);
});

test('the first cell in the way is named, row by row, with what stands there', () => {
  const model = grid('catatan');
  (model.cells[0] ?? [])[4] = { value: 'Ket.' };
  expect(refusals(model, [NUMBER, NUMBER])).toEqual([['kolom-terhalang', 'error', 'APBD', 'E1', 'Ket.', { blocked: 'E1' }]]);
});
