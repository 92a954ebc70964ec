/** Columns of results that are ours from now on at the user's word. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { Anggapan } from '../../../src/core/model/pratinjau';
import type { ResultContent, ResultTable } from '../../../src/core/model/resultColumn';
import { planAnggapan } from '../../../src/core/plan/planAnggapan';
import type { LedgerEntry } from '../../../src/core/record/ledger';
import { parseLedger } from '../../../src/core/record/ledgerXml';
import type { RecordState } from '../../../src/core/record/record';
import { columnOf, entryOf, ledgerOf, recordOf, sheetEntry } from '../record/records';
import { modelOf, tableOf, type Cell } from '../writeback/sheetModel';

const AT = '2026-11-25T08:00:00.000Z';
const number = (value: number): ResultContent => ({ kind: 'number', value: { coefficient: BigInt(value), scale: 0 } });

interface Case {
  /** Sisa of two rows as they stand, in D. */
  readonly cells: readonly [CellValue | Cell, CellValue | Cell];
  readonly results?: readonly ResultContent[];
  /** Rows of our name over D. */
  readonly named?: readonly [row: number, rows: number];
  readonly sheet?: Partial<SheetSnapshot>;
}

function tableFor({ cells: [a, b], results = [number(100), number(200)], named, sheet = {} }: Case): ResultTable {
  const model = modelOf([['Program', 'Anggaran', 'Realisasi', 'Sisa'], ['A', 400, 300, a], ['B', 400, 200, b]]);
  if (named !== undefined) model.names.set('LKj_sisa', { row: named[0], column: 3, rows: named[1], columns: 1 });
  const table = tableOf(model, [{ role: 'sisa', numberFormat: '#,##0', entries: results.map((content, at) => ({ row: at + 1, key: `k${at + 1}`, content })) }], { top: 1, bottom: 2 });
  return { ...table, sheet: { ...table.sheet, ...sheet } };
}

const planned = (one: Case, record: RecordState = recordOf(), chosen: readonly Anggapan[] | null = null) => planAnggapan([tableFor(one)], record, AT, chosen);
const adopted = (value: CellValue): LedgerEntry => entryOf(value, { earlier: value, adopted: true });
const columnsIn = (openPart: string | null) => (openPart === null ? [] : (parseLedger(openPart)?.tables.flatMap(({ sheet, columns }) => columns.map((column) => ({ sheet, ...column }))) ?? []));

test.each<[why: string, Case, record: RecordState, taken: readonly (readonly [string, LedgerEntry])[]]>([
  ['both hold the results', { cells: [100, 200] }, recordOf(), [['k1', adopted(100)], ['k2', adopted(200)]]],
  ['one does', { cells: [100, 201] }, recordOf(), [['k1', adopted(100)]]],
  ['under our name any number may be ours', { cells: [99, 201], named: [1, 2] }, recordOf(), [['k1', adopted(99)], ['k2', adopted(201)]]],
  ['none does', { cells: [99, 201] }, recordOf(), []],
  ['nothing stands there', { cells: ['', ''] }, recordOf(), []],
  ['the record knows one', { cells: [100, 200] }, recordOf({ complete: ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['k1', entryOf(100)]])] }]) }), [['k1', entryOf(100, { kept: true })], ['k2', adopted(200)]]],
  ['a run that broke off had taken one: it is taken once more', { cells: [100, 200] }, recordOf({ begun: [ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['k1', adopted(100)]])] }], { run: 2 })] }), [['k1', adopted(100)], ['k2', adopted(200)]]],
  ['the same, but somebody changed it since', { cells: [101, 200] }, recordOf({ begun: [ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['k1', adopted(100)]])] }], { run: 2 })] }), [['k1', adopted(100)], ['k2', adopted(200)]]],
  ['a run that broke off had written one', { cells: [100, 300] }, recordOf({ begun: [ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['k1', entryOf(100)]])] }], { run: 2 })] }), []],
])('%s', (_, one, record, taken) => {
  const { plan } = planned(one, record);
  expect(columnsIn(plan.openPart).flatMap(({ entries }) => [...entries])).toEqual(taken);
  expect(plan.steps.length).toBe(taken.length === 0 ? 0 : 1);
});

test('rows are told in the order of the sheet', () => {
  const record = recordOf({ begun: [ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['k1', adopted(100)]])] }], { run: 2 })] });
  expect(planned({ cells: [100, 200] }, record).pratinjau.columns[0]?.changes.map(({ row }) => row)).toEqual([1, 2]);
});

test('no cell changes: the name is set over the rows, in a run of its own', () => {
  const record = recordOf({ nextRun: 7, obsoleteParts: ['p1'], from: 'dari', complete: ledgerOf([{ sheet: 'PK', columns: [columnOf('capaian', 5, [['x', entryOf(90)]])] }], { sheets: [sheetEntry('3.2', 'Tabel 3.2', ['a'])] }) });
  const { plan, refused, issues } = planned({ cells: [100, 200] }, record);
  expect(plan.steps).toEqual([{ kind: 'set-own-name', sheet: 's', name: 'LKj_sisa', area: { row: 1, column: 3, rows: 2, columns: 1 } }]);
  expect([plan.guards, plan.obsoleteParts, plan.select, refused, issues]).toEqual([[{ sheet: 's', outputColumns: [3] }], ['p1'], null, false, []]);
  expect(plan.closePart).toMatch(new RegExp(`run="7" waktu="${AT}">dari<`));
  const ledger = parseLedger(plan.openPart ?? '');
  expect([ledger?.run, ledger?.at, ledger?.selfComplete, ledger?.sheets.length]).toEqual([7, AT, false, 1]);
  expect(columnsIn(plan.openPart).map(({ sheet, role, column, named, appended, entries }) => [sheet, role, column, named, appended, [...entries.keys()]])).toEqual([['PK', 'capaian', 5, true, null, ['x']], ['APBD', 'sisa', 3, false, null, ['k1', 'k2']]]);
});

test.each<[why: string, named: readonly [number, number] | undefined, record: RecordState, isNamed: boolean]>([
  ['no name', undefined, recordOf(), false],
  ['our name', [1, 2], recordOf(), true],
  ['our name now, but not before the run that broke off', [1, 2], recordOf({ begun: [ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [])] }], { run: 2 })] }), false],
])('whether it was named before: %s', (_, named, record, isNamed) => {
  const { plan } = planned({ cells: [100, 200], ...(named === undefined ? {} : { named }) }, record);
  expect(columnsIn(plan.openPart).map((column) => column.named)).toEqual([isNamed]);
});

test('a name whose cells are gone is none', () => {
  const { plan } = planned({ cells: [100, 200], sheet: { ownNames: [{ name: 'LKj_sisa', area: null }, { name: 'LKj_lain', area: { row: 1, column: 3, rows: 2, columns: 1 } }] } });
  expect(columnsIn(plan.openPart).map(({ named }) => named)).toEqual([false]);
});

test('other columns of the same sheet stay known as they were', () => {
  const record = recordOf({ complete: ledgerOf([{ sheet: 'APBD', columns: [columnOf('persen', 4, [['k1', entryOf(75)]]), columnOf('sisa', 3, [['k1', entryOf(100)]])] }]) });
  expect(columnsIn(planned({ cells: [100, 200] }, record).plan.openPart).map(({ sheet, role, entries }) => [sheet, role, entries.size])).toEqual([['APBD', 'persen', 1], ['APBD', 'sisa', 2]]);
});

test.each<[why: string, Case, expected: readonly object[]]>([
  ['what is right', { cells: [100, 201] }, [{ value: 100, isFormula: false }]],
  ['what the next run brings up to date', { cells: [99, 201], named: [1, 2] }, [{ value: 100, isFormula: false }, { value: 200, isFormula: false }]],
  ['a number too large for Excel stays', { cells: [99, 201], named: [1, 2], results: [number(9_007_199_254_740_992), number(200)] }, [{ value: 99, isFormula: false }, { value: 200, isFormula: false }]],
])('the preview: %s', (_, one, expected) => {
  const { pratinjau } = planned(one);
  expect(pratinjau.sheets).toEqual([]);
  expect(pratinjau.columns[0]).toMatchObject({ sheet: 'APBD', role: 'sisa', header: 'Sisa', column: 3, isNew: false });
  expect(pratinjau.columns[0]?.changes.map((change) => change.new)).toMatchObject(expected);
  expect(pratinjau.columns[0]?.changes.every(({ kind }) => kind === 'anggapan')).toBe(true);
});

test('the preview tells of a formula that it is one, and how a text would be kept', () => {
  const table = tableFor({ cells: [{ value: 100, formula: '=B2-C2', format: '#,##0' }, { value: "'=x", format: '@' }], named: [1, 2] });
  const withFormula: ResultTable = { ...table, columns: table.columns.map((column) => ({ ...column, entries: column.entries.map((entry) => (entry.row === 1 ? { ...entry, formula: [{ sheet: 'APBD', cell: { row: 1, column: 1 } }, '-', { sheet: 'APBD', cell: { row: 1, column: 2 } }] } : entry)) })) };
  expect(planAnggapan([withFormula], recordOf(), AT, null).pratinjau.columns[0]?.changes).toEqual([
    { row: 1, key: 'k1', kind: 'anggapan', old: { value: 100, numberFormat: '#,##0', standing: '=B2-C2' }, new: { value: 100, numberFormat: '#,##0', isFormula: true } },
    { row: 2, key: 'k2', kind: 'anggapan', old: { value: "'=x", numberFormat: '@', standing: "''=x" }, new: { value: 200, numberFormat: '@', isFormula: false } },
  ]);
});

const THIS: Anggapan = { sheet: 'APBD', role: 'sisa' };

test.each<[why: string, chosen: readonly Anggapan[] | null, isTaken: boolean]>([
  ['all', null, true],
  ['this one', [THIS], true],
  ['among others', [{ ...THIS, role: 'persen' }, THIS], true],
  ['none', [], false],
  ['another column', [{ ...THIS, role: 'persen' }], false],
  ['another worksheet', [{ ...THIS, sheet: 'PK' }], false],
])('chosen: %s', (_, chosen, isTaken) => {
  const { plan, pratinjau, refused } = planned({ cells: [100, 200] }, recordOf(), chosen);
  expect([plan.openPart !== null, plan.steps.length, pratinjau.columns.length, refused]).toEqual([isTaken, isTaken ? 1 : 0, 1, false]);
});

test('a protected worksheet is told once and left, another is taken all the same', () => {
  const locked = planned({ cells: [100, 200], sheet: { protected: true } });
  const issue = { code: 'lembar-terlindungi', severity: 'error', sheet: 'APBD', cell: '', value: null, params: {} };
  expect([locked.plan.steps, locked.pratinjau.columns, locked.issues, locked.refused]).toEqual([[], [], [issue], true]);
  const other = tableFor({ cells: [100, 200] });
  const both = planAnggapan([tableFor({ cells: [100, 200], sheet: { protected: true } }), { ...other, sheet: { ...other.sheet, id: 'lain', name: 'LRA' } }], recordOf(), AT, null);
  expect([both.plan.steps.map(({ sheet }) => sheet), both.issues, both.refused]).toEqual([['lain'], [issue], false]);
  // Nothing of ours could stand there: nothing is told.
  expect(planned({ cells: [1, 2], sheet: { protected: true } })).toMatchObject({ issues: [], refused: false });
});

test('an empty worksheet, and a table without rows, have nothing', () => {
  const table = tableFor({ cells: [100, 200] });
  expect(planAnggapan([{ ...table, sheet: { ...table.sheet, block: null } }, { ...table, place: { ...table.place, bottom: 0 } }], recordOf(), AT, null).pratinjau.columns).toEqual([]);
  expect(planAnggapan([{ ...table, place: { ...table.place, bottom: 1 } }], recordOf(), AT, null).plan.steps).toMatchObject([{ area: { row: 1, rows: 1 } }]);
});

test('texts that an unfinished run made numbers keep their way back', () => {
  const fixes = [{ sheet: 'PK', role: 'target', key: 'a', value: 5, earlier: '5 orang', formatBefore: null }] as const;
  expect(parseLedger(planned({ cells: [100, 200] }, recordOf({ begun: [ledgerOf([], { run: 2, fixes })] })).plan.openPart ?? '')?.fixes).toEqual(fixes);
});
