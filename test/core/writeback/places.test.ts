/** Where columns of results stand: by their headers, by our names, where a run began them, or beside the table. */
import type { CellValue, OwnName, Rect } from '../../../src/core/model/grid';
import type { ResultTable } from '../../../src/core/model/resultColumn';
import type { TablePlace } from '../../../src/core/model/tables';
import { bandOf, headerAt, placeColumns } from '../../../src/core/writeback/places';
import { columnOf, ledgerOf, recordOf } from '../record/records';
import { modelOf, tableOf } from './sheetModel';

const area = (row: number, column: number, rows: number, columns = 1): Rect => ({ row, column, rows, columns });

/** Data in rows 2 and 3 below a header in row 1, in columns A to D; sisa is to stand there. */
function tableWith(header: readonly CellValue[], rows: readonly (readonly CellValue[])[] = [['A', 1, 2, ''], ['B', 3, 4, '']], place: Partial<TablePlace> = {}): ResultTable {
  const model = modelOf([['REALISASI APBD'], header, ...rows]);
  const entries = rows.map((_, at) => ({ row: at + 2, key: `k${at}`, content: { kind: 'empty' } as const }));
  return tableOf(model, [{ role: 'sisa', entries }, { role: 'persen', entries }], { headerTop: 1, left: 0, right: 3, ...place });
}

const HEADER = ['Program', 'Anggaran', 'Realisasi', 'Saldo'];

function withName(table: ResultTable, named: Rect | null, name = 'LKj_sisa'): ResultTable {
  const own: OwnName = { name, area: named };
  return { ...table, sheet: { ...table.sheet, ownNames: [{ name: 'LKj_lain', area: area(2, 0, 2) }, own] } };
}

const placedSisa = (table: ResultTable, record = recordOf()): unknown => {
  const [sisa] = placeColumns(table, record);
  return sisa === undefined ? null : [sisa.column, sisa.isNew];
};

// The user calls our column "Saldo": the name over its rows tells that it is ours. A column that is not found goes beside D.
test.each<[why: string, table: ResultTable, column: number, isNew: boolean]>([
  ['no name', tableWith(HEADER), 4, true],
  ['our name over it', withName(tableWith(HEADER), area(2, 3, 2)), 3, false],
  ['the name of another result', withName(tableWith(HEADER), area(2, 3, 2), 'LKj_capaian'), 4, true],
  ['a name whose cells are gone', withName(tableWith(HEADER), null), 4, true],
  ['a name over two columns', withName(tableWith(HEADER), area(2, 2, 2, 2)), 4, true],
  ['left of the table', withName(tableWith(HEADER, undefined, { left: 1 }), area(2, 0, 2)), 4, true],
  ['at the table\'s left end', withName(tableWith(HEADER, undefined, { left: 3 }), area(2, 3, 2)), 3, false],
  ['right of the table', withName(tableWith(HEADER, undefined, { right: 2 }), area(2, 3, 2)), 3, true],
  ['it begins in the last row', withName(tableWith(HEADER), area(3, 3, 5)), 3, false],
  ['it begins below the last row', withName(tableWith(HEADER), area(4, 3, 5)), 4, true],
  ['it ends in the first row', withName(tableWith(HEADER), area(0, 3, 3)), 3, false],
  ['it ends above the first row', withName(tableWith(HEADER), area(0, 3, 2)), 4, true],
  ['a column of the user\'s own data', withName(tableWith(HEADER, undefined, { dataColumns: [3] }), area(2, 3, 2)), 4, true],
  ['a column without a header', withName(tableWith(['Program', 'Anggaran', 'Realisasi', '']), area(2, 3, 2)), 4, true],
])('a renamed column, %s', (_, table, column, isNew) => {
  expect(placedSisa(table)).toEqual([column, isNew]);
});

test('where another result is known to stand, a name tells nothing', () => {
  const table = tableWith(['Program', 'Anggaran', 'Realisasi', '% Realisasi']);
  const placed = placeColumns(withName(table, area(2, 3, 2)), recordOf());
  expect(placed.map(({ result, column, isNew, dress }) => [result.role, column, isNew, dress])).toEqual([['sisa', 4, true, true], ['persen', 3, false, false]]);
});

const HEAD = { header: 'Sisa', numbers: [] };
const begunAt = (column: number, appended: typeof HEAD | null) => recordOf({ begun: [ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', column, [], { appended })] }], { run: 2 })] });
const OPEN = ['Program', 'Anggaran', '', '% Realisasi'];
const BLANK = [['A', 1, '', 9], ['B', 3, '', 9]];

// A run that broke off had appended sisa in C; % beside it has its header already, so that the table reaches to D.
test.each<[why: string, table: ResultTable, record: ReturnType<typeof recordOf>, column: number, isNew: boolean]>([
  ['nothing stands there', tableWith(OPEN, BLANK), begunAt(2, HEAD), 2, false],
  ['the run had not appended it', tableWith(OPEN, BLANK), begunAt(2, null), 4, true],
  ['something stands in its first row', tableWith(OPEN, [['A', 1, 5, 9], ['B', 3, '', 9]]), begunAt(2, HEAD), 4, true],
  ['something stands in its last row', tableWith(OPEN, [['A', 1, '', 9], ['B', 3, 5, 9]]), begunAt(2, HEAD), 4, true],
  ['its header stands', tableWith(['Program', 'Anggaran', 'Lain', '% Realisasi'], BLANK), begunAt(2, HEAD), 4, true],
  ['the table begins there', tableWith(OPEN, BLANK, { left: 2 }), begunAt(2, HEAD), 2, false],
  ['it lies left of the table', tableWith(OPEN, BLANK, { left: 3 }), begunAt(2, HEAD), 4, true],
  ['it lies right of the table', tableWith(OPEN, BLANK, { right: 3 }), begunAt(5, HEAD), 4, true],
  ['the table ends there', tableWith(['Program', 'Anggaran', '% Realisasi', ''], [['A', 1, 9, ''], ['B', 3, 9, '']], { right: 3 }), begunAt(3, HEAD), 3, false],
])('an appended column of a run that broke off: %s', (_, table, record, column, isNew) => {
  expect(placedSisa(table, record)).toEqual([column, isNew]);
});

test.each<[why: string, column: number, appended: typeof HEAD | null, dress: boolean]>([
  ['a run that broke off was appending it', 3, HEAD, true],
  ['it filled the user\'s column', 3, null, false],
  ['it was appending another one', 5, HEAD, false],
])('the look of a column that stands is ours to give: %s', (_, column, appended, dress) => {
  const [sisa] = placeColumns(tableWith(['Program', 'Anggaran', 'Realisasi', 'Sisa']), begunAt(column, appended));
  expect([sisa?.column, sisa?.dress]).toEqual([3, dress]);
});

test('missing columns stand side by side, and take the band from the header to the last row', () => {
  const table = tableWith(HEADER);
  const placed = placeColumns(table, recordOf());
  expect(placed.map(({ column, name }) => [column, name])).toEqual([[4, 'LKj_sisa'], [5, 'LKj_persen']]);
  expect(bandOf(table, placed)).toEqual(area(1, 4, 3, 2));
  expect(bandOf(table, placed.map((one) => ({ ...one, isNew: false })))).toBeNull();
});

test.each<[why: string, lines: readonly CellValue[], headerRows: number, header: string]>([
  ['one line', ['Sisa'], 1, 'Sisa'],
  ['the lower of two', ['Realisasi', 'Rp'], 2, 'Rp'],
  ['what stands below counts for nothing where the header is one line', ['Realisasi', 'Rp'], 1, 'Realisasi'],
  ['nothing in the lower one', ['Sisa', ''], 2, 'Sisa'],
  ['only spaces in the lower one', ['Sisa', '  '], 2, 'Sisa'],
  ['spaces around it', [' Sisa '], 1, 'Sisa'],
  ['a number', [2024], 1, '2024'],
  ['nothing at all', [''], 1, ''],
])('what a column is called: %s', (_, lines, headerRows, header) => {
  const table = tableOf(modelOf([['x'], ...lines.map((line) => ['Program', line]), ['A', 1]]), [{ role: 'sisa', entries: [] }], { headerTop: 1, headerRows });
  expect(headerAt(table, 1)).toBe(header);
});
