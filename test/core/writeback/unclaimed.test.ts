/** Results that may be ours although no record tells of them. */
import { parseDigits } from '../../../src/core/exact/decimal';
import type { ResultContent, ResultEntry } from '../../../src/core/model/resultColumn';
import type { RecordState } from '../../../src/core/record/record';
import { countUnclaimed, unclaimedColumns } from '../../../src/core/writeback/unclaimed';
import { columnOf, entryOf, ledgerOf, recordOf } from '../record/records';
import { modelOf, tableOf, type Cell } from './sheetModel';

const number = (digits: string): ResultContent => ({ kind: 'number', value: parseDigits(digits) });

interface Case {
  readonly cell: Cell;
  readonly entry?: Partial<ResultEntry>;
  readonly isNamed?: boolean;
  readonly record?: RecordState;
}

/** Sisa in D of row 2, 100 by the data; "=B2-C2" in formula mode. */
function found({ cell, entry = {}, isNamed = false, record = recordOf() }: Case): readonly string[] {
  const model = modelOf([['Program', 'Anggaran', 'Realisasi', 'Sisa'], ['A', 400, 300, cell]]);
  if (isNamed) model.names.set('LKj_sisa', { row: 1, column: 3, rows: 1, columns: 1 });
  const formula = [{ sheet: 'APBD', cell: { row: 1, column: 1 } }, '-', { sheet: 'APBD', cell: { row: 1, column: 2 } }];
  const table = tableOf(model, [{ role: 'sisa', entries: [{ row: 1, key: 'a', content: number('100'), formula, ...entry }] }]);
  const [column] = unclaimedColumns(table, record);
  expect(countUnclaimed([table, table], record)).toBe(2 * (column?.entries.length ?? 0));
  return (column?.entries ?? []).map(({ key }) => key);
}

const knowing = (key: string, more: Partial<RecordState> = {}): RecordState => recordOf({ complete: ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [[key, entryOf(1)]])] }]), ...more });

test.each<[why: string, Case, isFound: boolean]>([
  ['it holds the result', { cell: { value: 100 } }, true],
  ['another number', { cell: { value: 99 } }, false],
  ['the number as a text', { cell: { value: '100' } }, false],
  ['nothing', { cell: { value: '' } }, false],
  ['our formula letter for letter', { cell: { value: 100, formula: '=B2-C2' } }, true],
  ['another formula that shows it', { cell: { value: 100, formula: '=400-300' } }, false],
  ['a formula that shows nothing, under our name', { cell: { value: '', formula: '=""' }, isNamed: true }, false],
  ['another number under our name', { cell: { value: 99 }, isNamed: true }, true],
  ['another formula under our name', { cell: { value: 99, formula: '=99' }, isNamed: true }, false],
  ['another number under our name, of a column that the record knows', { cell: { value: 99 }, isNamed: true, record: knowing('b') }, false],
  ['another number under our name, of a column in which nothing is ours any more', { cell: { value: 99 }, isNamed: true, record: recordOf({ complete: ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [])] }]) }) }, true],
  ['the result in a column that the record knows', { cell: { value: 100 }, record: knowing('b') }, true],
  ['a row that the record knows', { cell: { value: 100 }, record: knowing('a') }, false],
  ['a row that a run knows which broke off', { cell: { value: 100 }, record: recordOf({ begun: [ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['a', entryOf(100)]])] }])] }) }, false],
  ['a row that only the last complete run knows, while another broke off', { cell: { value: 100 }, record: knowing('a', { begun: [ledgerOf([], { run: 2 })] }) }, false],
  ['no result in the row', { cell: { value: 99 }, entry: { content: { kind: 'empty' } }, isNamed: true }, false],
  ['the result itself was taken from the cell', { cell: { value: 100 }, entry: { isTyped: true } }, false],
  ['a percentage under a percent format', { cell: { value: 1, format: '0.00%' } }, true],
  ['the same number without it', { cell: { value: 1 } }, false],
])('%s', (_, one, isFound) => {
  expect(found(one)).toEqual(isFound ? ['a'] : []);
});

test('a column that is not there holds nothing, whatever stands beside the table', () => {
  const table = tableOf(modelOf([['Program', 'Anggaran', 'Realisasi'], ['A', 400, 300, 100]]), [{ role: 'sisa', entries: [{ row: 1, key: 'a', content: number('100') }] }]);
  expect(countUnclaimed([table], recordOf())).toBe(0);
});
