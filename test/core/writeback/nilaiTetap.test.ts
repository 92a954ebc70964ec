/** What stays a value in formula mode, a finding a column. */
import { addressOf } from '../../../src/core/record/address';
import { nilaiTetap } from '../../../src/core/writeback/nilaiTetap';
import { modelOf, tableOf } from './sheetModel';

const TABLE = tableOf(modelOf([['Program', 'Anggaran', 'Realisasi'], ['A', '1.000', 'BB'], ['B', '2.000', 5]]), [{ role: 'sisa', entries: [] }]);
const at = (row: number, column: number) => ({ row, column });

test.each<[why: string, fixed: readonly { row: number; column: number }[] | undefined, results: readonly { column: number; rows: readonly number[] }[], told: readonly string[]]>([
  ['nothing', undefined, [], []],
  ['no cell of a column', [], [{ column: 3, rows: [] }], []],
  ['inputs by column, from the left', [at(1, 2), at(1, 1), at(2, 1)], [], ['B2 masukan B2:B3 1.000', 'C2 masukan C2 BB']],
  ['results after them', [at(1, 2)], [{ column: 3, rows: [2] }], ['C2 masukan C2 BB', 'D3 hasil D3 ']],
])('%s', (_, fixedInputs, results, told) => {
  const issues = nilaiTetap({ ...TABLE, ...(fixedInputs === undefined ? {} : { fixedInputs }) }, results);
  expect(issues.map(({ cell, params, value }) => `${cell} ${String(params['bagian'])} ${String(params['cells'])} ${String(value)}`)).toEqual(told);
  for (const issue of issues) expect(issue).toMatchObject({ code: 'nilai-tetap', severity: 'info', sheet: 'APBD' });
});

test('columns to the right of J come after those before it', () => {
  const cells = [12, 2, 9].map((column) => at(1, column));
  expect(nilaiTetap({ ...TABLE, fixedInputs: cells }, []).map(({ cell }) => cell)).toEqual([2, 9, 12].map((column) => addressOf(1, column)));
});
