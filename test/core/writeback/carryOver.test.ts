/** What an earlier record knows of cells that a run does not look at. */
import type { LedgerColumn, LedgerTable } from '../../../src/core/record/ledger';
import { carriedTables } from '../../../src/core/writeback/carryOver';
import { columnOf, entryOf, ledgerOf, recordOf } from '../record/records';

const HEAD = { header: 'Capaian (%)', numbers: [8] };
const OLD = { header: 'Capaian', numbers: [] };
const capaian = (more: Partial<LedgerColumn> = {}): LedgerColumn => columnOf('capaian', 7, [['a', entryOf(90, { earlier: 80, formatBefore: '@' })], ['b', entryOf('', { earlier: 70 })]], more);
const sisa = columnOf('sisa', 4, [['x', entryOf(5)]]);
const table = (sheet: string, ...columns: LedgerColumn[]): LedgerTable => ({ sheet, columns });

test('no record, nothing to carry', () => expect(carriedTables(recordOf(), [])).toEqual([]));

// As left by this run: nothing before it, nothing that was cleared.
const KEPT = entryOf(90, { kept: true });

test.each<[why: string, column: LedgerColumn, carried: object]>([
  ['a column of the user\'s', capaian(), { appended: null, named: true, entries: new Map([['a', KEPT]]) }],
  ['one that the run appended is ours for good', capaian({ appended: HEAD }), { appended: null, head: HEAD, named: true, entries: new Map([['a', KEPT]]) }],
  ['its first head stays known', capaian({ appended: HEAD, head: OLD }), { appended: null, head: OLD, named: true, entries: new Map([['a', KEPT]]) }],
])('of a run that was carried out: %s', (_, column, carried) => {
  expect(carriedTables(recordOf({ complete: ledgerOf([table('PK', column)]) }), [])).toEqual([table('PK', { role: 'capaian', column: 7, ...carried } as LedgerColumn)]);
});

test('a run that did not finish keeps its way back, and outweighs the one before it', () => {
  const record = recordOf({ complete: ledgerOf([table('PK', columnOf('capaian', 9, [['a', entryOf(1)]]))]), begun: [ledgerOf([table('PK', capaian({ appended: HEAD }))], { run: 2 })] });
  expect(carriedTables(record, [])).toEqual([table('PK', capaian({ appended: HEAD }))]);
});

test('a column of which nothing is ours any more is not carried, nor its table', () => {
  const cleared = columnOf('kategori', 8, [['a', entryOf('')]]);
  expect(carriedTables(recordOf({ complete: ledgerOf([table('PK', cleared), table('APBD', sisa)]) }), [])).toMatchObject([{ sheet: 'APBD' }]);
  expect(carriedTables(recordOf({ complete: ledgerOf([table('PK', capaian(), cleared)]) }), [])[0]?.columns.map(({ role }) => role)).toEqual(['capaian']);
});

// Which of two tables, PK with capaian and APBD with sisa, are carried.
test.each<[why: string, looked: readonly LedgerTable[], carried: readonly string[]]>([
  ['nothing was looked at', [], ['PK', 'APBD']],
  ['PK was', [table('PK', capaian())], ['APBD']],
  ['PK was, with another column', [table('PK', columnOf('kategori', 8, []), capaian())], ['APBD']],
  ['PK was, and is called otherwise by now', [table('PK 2025', capaian())], ['APBD']],
  ['another worksheet that the record knows too was', [table('APBD', capaian())], ['PK', 'APBD']],
  ['both were', [table('PK', capaian()), table('APBD', sisa)], []],
  ['the same worksheet, but other results', [table('PK', columnOf('kategori', 8, []))], ['PK', 'APBD']],
])('%s', (_, looked, carried) => {
  const record = recordOf({ complete: ledgerOf([table('PK', capaian()), table('APBD', sisa)]) });
  expect(carriedTables(record, looked).map(({ sheet }) => sheet)).toEqual(carried);
});
