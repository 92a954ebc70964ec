/** Formulas of results as texts, with the places that their columns have or will have. */
import type { ResultEntry, ResultFormula } from '../../../src/core/model/resultColumn';
import type { ResultRole } from '../../../src/core/model/tables';
import { columnsByRole, formulaText, ownFormulas } from '../../../src/core/writeback/ownFormulas';
import { placeColumns } from '../../../src/core/writeback/places';
import { recordOf } from '../record/records';
import { modelOf, tableOf } from './sheetModel';

const entry = (row: number, formula?: ResultFormula): ResultEntry => ({ row, key: `k${row}`, content: { kind: 'empty' }, ...(formula === undefined ? {} : { formula }) });

test.each<[why: string, formula: ResultFormula | undefined, columns: readonly (readonly [ResultRole, number])[], text: string | null]>([
  ['none', undefined, [], null],
  ['text only', ['2+3'], [], '=2+3'],
  ['a cell', [{ sheet: 'PK', cell: { row: 2, column: 1 } }, '*2'], [], '=B3*2'],
  ['an area', ['SUM(', { sheet: 'PK', cell: { row: 2, column: 1, rows: 2, columns: 3 } }, ')'], [], '=SUM(B3:D4)'],
  ['a result of the same row', ['ABS(', { result: 'capaian' }, ')'], [['capaian', 7]], '=ABS(H5)'],
  ['a result that stands in column A', [{ result: 'capaian' }], [['capaian', 0]], '=A5'],
  ['a result that has no column', [{ result: 'capaian' }, '+1'], [['kategori', 7]], null],
])('%s', (_, formula, columns, text) => {
  expect(formulaText(entry(4, formula), new Map(columns))).toBe(text);
});

test('the formula of today, by role and row; of a column that is yet to be appended too', () => {
  const table = tableOf(modelOf([['No', 'Indikator', 'Kategori'], [1, 'a', ''], [2, 'b', '']]), [
    { role: 'capaian', entries: [entry(1, [{ sheet: 'PK', cell: { row: 1, column: 0 } }]), entry(2)] },
    { role: 'kategori', entries: [entry(1, [{ result: 'capaian' }, '&""']), entry(2, [{ result: 'capaian' }])] },
  ]);
  const record = recordOf();
  expect([...columnsByRole(placeColumns(table, record))]).toEqual([['capaian', 3], ['kategori', 2]]);
  const of = ownFormulas(table, record);
  expect([of('capaian', 1), of('capaian', 2), of('kategori', 1), of('kategori', 2), of('kategori', 9), of('sisa', 1)]).toEqual(['=A2', null, '=D2&""', '=D3', null, null]);
});
