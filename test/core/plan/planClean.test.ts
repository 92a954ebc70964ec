/** Everything of ours out of a workbook: names, record, worksheets and, where it is wished, results. */
import type { CellValue, Rect, SheetSnapshot, StoredPart, WorkbookSnapshot } from '../../../src/core/model/grid';
import { planClean } from '../../../src/core/plan/planClean';
import type { LedgerColumn, LedgerEntry, LedgerSheet } from '../../../src/core/record/ledger';
import { parseLedger } from '../../../src/core/record/ledgerXml';
import type { RecordState } from '../../../src/core/record/record';
import { columnOf, entryOf, ledgerOf, recordOf } from '../record/records';
import { modelOf, tableOf } from '../writeback/sheetModel';
import { madeOf, reportOf, standingOf, workbook } from './ownSheets';

const NOW = '2026-11-26T08:00:00.000Z';
const area = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });
const GRID: readonly (readonly CellValue[])[] = [['a', 'b'], ['c', 'd']];
const MADE = madeOf(reportOf('3.2', 'Tabel 3.2', [['a', 'b'], ['c', 'd']]));
const STANDING = standingOf('3.2', 'Tabel 3.2', GRID, area(0, 0, 2, 2));
const PARTS: StoredPart[] = [{ id: 'p1', namespace: 'x', xml: '' }, { id: 'p2', namespace: 'y', xml: '' }];

interface Case {
  /** Sisa in D2. */
  readonly cell?: CellValue;
  readonly entry?: LedgerEntry;
  readonly column?: Partial<LedgerColumn>;
  readonly known?: readonly LedgerSheet[];
  readonly sheets?: readonly SheetSnapshot[];
  readonly sheet?: Partial<SheetSnapshot>;
  readonly more?: Partial<WorkbookSnapshot>;
  readonly columns?: boolean;
  readonly unfinished?: boolean;
  readonly record?: RecordState;
}

const HEAD = { header: 'Sisa', numbers: [] };

function cleaned({ cell = 100, entry = entryOf(100), column = {}, known = [], sheets = [], sheet = {}, more = {}, columns = true, unfinished = false, record }: Case) {
  const model = modelOf([['Program', 'Anggaran', 'Realisasi', 'Sisa'], ['A', 400, 300, cell]]);
  model.names.set('LKj_sisa', area(1, 3, 1, 1));
  const made = tableOf(model, [{ role: 'sisa', entries: [{ row: 1, key: 'k', content: { kind: 'empty' } }] }]);
  const table = { ...made, sheet: { ...made.sheet, ...sheet } };
  const ledger = ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['k', entry]], { named: true, ...column })] }], { run: 4, sheets: known });
  const state = record ?? (unfinished ? recordOf({ begun: [ledger], nextRun: 5 }) : recordOf({ complete: ledger, nextRun: 5 }));
  return planClean(workbook([table.sheet, ...sheets], { parts: PARTS, ...more }), [table], state, columns, NOW);
}

function said({ plan }: ReturnType<typeof cleaned>): string[] {
  return plan.steps.flatMap((step) => (step.kind === 'write-column' ? step.cells.flatMap((write, row) => (write === null ? [] : [`${row} = ${JSON.stringify(write)}`])) : step.kind === 'set-own-name' ? [`${step.sheet} ${step.name} ${step.area === null ? '-' : 'lies'}`] : step.kind === 'remove-sheet' ? [`remove ${step.sheet}`] : [step.kind]));
}

const told = ({ left }: ReturnType<typeof cleaned>): string[] => left.map(({ sheet, cell, why }) => `${sheet} ${cell} ${why}`);
const NAME = 's LKj_sisa -';

test.each<[why: string, Case, steps: readonly string[], left: readonly string[]]>([
  ['a result goes', {}, ['1 = ""', NAME], []],
  ['a result of an earlier run goes too', { entry: entryOf(100, { kept: true }) }, ['1 = ""', NAME], []],
  ['what stood before it was ours as well', { entry: entryOf(100, { earlier: 90 }) }, ['1 = ""', NAME], []],
  ['what the user had typed comes back', { entry: entryOf(100, { earlier: 90, typed: 80 }) }, ['1 = 80', NAME], []],
  ['what the user took for ours stays', { entry: entryOf(100, { earlier: 100, adopted: true }) }, [NAME], ['APBD D2 adopted']],
  ['the same after a run that brought it up to date', { entry: entryOf(100, { earlier: 90, adopted: true }) }, [NAME], ['APBD D2 adopted']],
  ['the same, typed by the user before', { entry: entryOf(100, { earlier: 90, adopted: true, typed: 80 }) }, [NAME], ['APBD D2 adopted']],
  ['a result that was edited stays', { cell: 101 }, [NAME], ['APBD D2 edited']],
  ['results are wished to stay', { columns: false }, [NAME], []],
  ['an appended column goes with its header', { column: { appended: HEAD } }, ['0 = ""', '1 = ""', 'clear-look', NAME], []],
  ['one that an earlier run appended too', { column: { head: HEAD } }, ['0 = ""', '1 = ""', 'clear-look', NAME], []],
  ['a run that broke off', { unfinished: true, entry: entryOf(100, { earlier: 90 }) }, ['1 = ""', NAME], []],
  ['no record: names go all the same', { record: recordOf() }, [NAME], []],
  ['a worksheet of ours goes', { columns: false, known: [MADE], sheets: [STANDING] }, [NAME, 'remove Tabel 3.2'], []],
  ['somebody edited it: it stays as the user\'s own, without our name', { columns: false, known: [MADE], sheets: [standingOf('3.2', 'Tabel 3.2', [['a', 'b'], ['c', 'x']], area(0, 0, 2, 2))] }, [NAME, 'Tabel 3.2 LKj_tabel_3_2 -'], ['Tabel 3.2  edited']],
  ['it is gone', { columns: false, known: [MADE] }, [NAME], []],
])('%s', (_, one, steps, left) => {
  const clean = cleaned(one);
  expect([said(clean), told(clean)]).toEqual([steps, left]);
  expect(clean.plan.obsoleteParts).toEqual(['p1', 'p2']);
});

test.each<[why: string, Case, left: readonly string[]]>([
  ['the results\' worksheet is protected', { sheet: { protected: true } }, ['APBD  protected']],
  ['it is filtered', { sheet: { filtered: true } }, ['APBD  filtered']],
  ['a worksheet of ours is protected', { known: [MADE], sheets: [{ ...STANDING, protected: true }] }, ['Tabel 3.2  protected']],
  ['the structure is', { known: [MADE], sheets: [STANDING], more: { structureProtected: true } }, ['Tabel 3.2  protected']],
  ['only what can be lifted is told', { cell: 101, known: [MADE], sheets: [{ ...STANDING, protected: true }] }, ['Tabel 3.2  protected']],
])('it must wait where %s', (_, one, left) => {
  const clean = cleaned(one);
  expect(clean.plan).toEqual({ guards: [], steps: [], openPart: null, closePart: null, obsoleteParts: [], select: null });
  expect(told(clean)).toEqual(left);
});

test('a protected worksheet is in nobody\'s way where results stay', () => {
  expect(told(cleaned({ columns: false, sheet: { protected: true } }))).toEqual([]);
});

test('there is a journal while there is a record, and nothing is left of it', () => {
  const { plan } = cleaned({ known: [MADE], sheets: [STANDING] });
  const journal = parseLedger(plan.openPart ?? '');
  expect([journal?.run, journal?.at, journal?.selfComplete, journal?.sheets.length, plan.openPartGoes, plan.closePart]).toEqual([5, NOW, false, 1, true, null]);
  // The journal is that of the run itself, not of all runs as one.
  expect(parseLedger(cleaned({ entry: entryOf(100, { earlier: 90 }) }).plan.openPart ?? '')?.tables[0]?.columns[0]?.entries.get('k')).toEqual(entryOf(100, { earlier: 90 }));
  expect(cleaned({ record: recordOf() }).plan.openPart).toBeNull();
});

test('what is written to or goes is guarded; an empty worksheet is not', () => {
  const guards = (one: Case): string[] => cleaned(one).plan.guards.map(({ sheet, outputColumns }) => `${sheet} ${outputColumns.join()}`);
  expect(guards({ known: [MADE], sheets: [STANDING] })).toEqual(['s 3', 'Tabel 3.2 ']);
  expect(guards({ known: [MADE], sheets: [standingOf('3.2', 'Tabel 3.2', [], area(0, 0, 2, 2))], columns: false })).toEqual([]);
});

test('the newest run tells which worksheets are ours', () => {
  const other = madeOf(reportOf('3.3', 'Tabel 3.3', [['x']]));
  const record = recordOf({ complete: ledgerOf([], { sheets: [MADE] }), begun: [ledgerOf([], { run: 2, sheets: [{ ...other, added: true }] })] });
  const sheets = [STANDING, standingOf('3.3', 'Tabel 3.3', [['x']], area(0, 0, 1, 1))];
  expect(said(cleaned({ columns: false, sheets, record })).filter((line) => line.startsWith('remove'))).toEqual(['remove Tabel 3.3']);
});
