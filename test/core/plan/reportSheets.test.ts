/** Worksheets of ours as steps: made, filled again, left as they are, or taken away; and what the record keeps of them. */
import type { CellValue, Rect, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/grid';
import type { Issue } from '../../../src/core/model/issue';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { planReportSheets, TEMUAN_ID, type ReportSheetsInput } from '../../../src/core/plan/reportSheets';
import { addressOfArea } from '../../../src/core/record/address';
import type { LedgerSheet } from '../../../src/core/record/ledger';
import type { RecordState } from '../../../src/core/record/record';
import { ledgerOf, recordOf } from '../record/records';
import { madeOf, reportOf, standingOf, workbook } from './ownSheets';

const area = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });
const TABLE = reportOf('3.2', 'Tabel 3.2', [['a', 'b'], ['c', 'd']]);
const GRID: readonly (readonly CellValue[])[] = [['a', 'b'], ['c', 'd']];
const AREA = area(0, 0, 2, 2);
const MADE = madeOf(TABLE);
const STANDING = standingOf('3.2', 'Tabel 3.2', GRID, AREA);
const CHART = { title: 'x', kind: 'kolom', categories: AREA, series: [], axisFormat: '0', place: AREA } as const;

const done = (...sheets: LedgerSheet[]): RecordState => recordOf({ complete: ledgerOf([], { sheets }) });
const broken = (sheets: readonly LedgerSheet[], complete: readonly LedgerSheet[] = []): RecordState => recordOf({ begun: [ledgerOf([], { run: 2, sheets })], complete: ledgerOf([], { sheets: complete }) });

interface Case {
  readonly tables?: readonly ReportTable[];
  readonly sheets?: readonly SheetSnapshot[];
  readonly record?: RecordState;
  readonly findings?: ReportSheetsInput['findings'];
  readonly basis?: string;
  readonly more?: Partial<WorkbookSnapshot>;
  readonly issues?: readonly Issue[];
}

function planned({ tables = [TABLE], sheets = [], record = recordOf(), findings = () => null, basis = 'dasar', more = {}, issues = [] }: Case) {
  return planReportSheets({ snapshot: workbook(sheets, more), record, tables, findings, issues, mode: 'nilai', basis }, record);
}

/** The kinds of steps, neighbours of one kind as one, and where. */
function kinds(one: Case): string[] {
  return planned(one).steps.map((step) => (step.kind === 'add-sheet' ? `add ${step.sheet} ${step.name}` : step.kind === 'clear-block' ? `clear ${addressOfArea(step.area)} ${step.charts.join()}` : step.kind === 'set-own-name' ? `name ${step.area === null ? '-' : addressOfArea(step.area)}` : step.kind)).filter((kind, at, all) => kind !== all[at - 1]);
}

const FILL = ['size-column', 'dress-block', 'write-block', 'size-rows', 'set-page'];

test.each<[why: string, Case, steps: readonly string[]]>([
  ['a new one', {}, ['add new:3.2 Tabel 3.2', 'name A1:B2', ...FILL]],
  ['it stands as it is', { sheets: [STANDING], record: done(MADE) }, []],
  ['it stands, but the results changed: that it agrees is worth a record', { sheets: [STANDING], record: done(MADE), basis: 'lain' }, ['name A1:B2']],
  ['it shows something else', { sheets: [STANDING], record: done({ ...MADE, signature: 'lain' }) }, ['clear A1:B2 ', ...FILL]],
  ['a run that broke off may have left it half made', { sheets: [STANDING], record: broken([MADE]) }, ['clear A1:B2 ', 'name A1:B2', ...FILL]],
  ['somebody edited it', { sheets: [standingOf('3.2', 'Tabel 3.2', [['a', 'b'], ['c', 'x']], AREA)], record: done({ ...MADE, signature: 'lain' }) }, []],
  ['it grows by a row', { sheets: [STANDING], record: done(MADE), tables: [reportOf('3.2', 'Tabel 3.2', [['a', 'b'], ['c', 'd'], ['e', 'f']])] }, ['clear A1:B2 ', 'name A1:B3', ...FILL]],
  ['it has a column less', { sheets: [STANDING], record: done(MADE), tables: [reportOf('3.2', 'Tabel 3.2', [['a'], ['c']])] }, ['clear A1:B2 ', 'name A1:A2', ...FILL]],
  ['it stands elsewhere on its worksheet', { sheets: [{ ...standingOf('3.2', 'Tabel 3.2', GRID, area(2, 1, 2, 2)), block: area(2, 1, 2, 2) }], record: done({ ...MADE, signature: 'lain' }) }, ['clear B3:C4 ', ...FILL]],
])('%s', (_, one, steps) => {
  expect(kinds(one)).toEqual(steps);
});

test('charts of all runs that are known go, those of the table come', () => {
  const record = broken([{ ...MADE, charts: ['LKj 3.2 2'] }], [{ ...MADE, charts: ['LKj 3.2 1', 'LKj 3.2 3'] }]);
  const [clear] = planned({ sheets: [STANDING], record, tables: [{ ...TABLE, charts: [CHART] }] }).steps;
  expect(clear).toMatchObject({ kind: 'clear-block', charts: ['LKj 3.2 2', 'LKj 3.2 1', 'LKj 3.2 3'] });
});

const kept = ({ ledger }: ReturnType<typeof planned>): unknown[] => ledger.map(({ id, sheet, row, column, columns, basis, added, charts }) => [id, sheet, row, column, columns, basis, added, charts]);

test.each<[why: string, Case, ledger: readonly unknown[]]>([
  ['a new one', {}, [['3.2', 'Tabel 3.2', 0, 0, 2, 'dasar', true, []]]],
  ['a new one with a chart', { tables: [{ ...TABLE, charts: [CHART] }] }, [['3.2', 'Tabel 3.2', 0, 0, 2, 'dasar', true, ['LKj 3.2 1']]]],
  ['it stands as it is, under another name and elsewhere by now', { sheets: [standingOf('3.2', 'Hasil', [[''], ['', 'a', 'b'], ['', 'c', 'd']], area(1, 1, 2, 2))], record: done({ ...MADE, added: true }) }, [['3.2', 'Hasil', 1, 1, 2, 'dasar', false, []]]],
  ['it agrees with new results', { sheets: [STANDING], record: done(MADE), basis: 'lain' }, [['3.2', 'Tabel 3.2', 0, 0, 2, 'lain', false, []]]],
  ['it is filled again', { sheets: [STANDING], record: done({ ...MADE, signature: 'lain', added: true }), basis: 'lain' }, [['3.2', 'Tabel 3.2', 0, 0, 2, 'lain', false, []]]],
  ['the run that broke off had made it', { sheets: [STANDING], record: broken([{ ...MADE, added: true }]) }, [['3.2', 'Tabel 3.2', 0, 0, 2, 'dasar', true, []]]],
  ['the run that broke off had filled it again', { sheets: [STANDING], record: broken([MADE], [{ ...MADE, added: true }]) }, [['3.2', 'Tabel 3.2', 0, 0, 2, 'dasar', false, []]]],
  ['it cannot be filled: what the last run made stays known', { sheets: [{ ...STANDING, protected: true }], record: done({ ...MADE, signature: 'lain', added: true }), basis: 'lain' }, [['3.2', 'Tabel 3.2', 0, 0, 2, 'dasar', false, []]]],
  ['it cannot be made', { more: { structureProtected: true } }, []],
  ['one that this run does not make', { sheets: [STANDING], record: done({ ...MADE, added: true }), tables: [] }, [['3.2', 'Tabel 3.2', 0, 0, 2, 'dasar', false, []]]],
  ['the same after a run that broke off', { sheets: [STANDING], record: broken([{ ...MADE, added: true }]), tables: [] }, [['3.2', 'Tabel 3.2', 0, 0, 2, 'dasar', true, []]]],
])('what the record keeps: %s', (_, one, ledger) => {
  expect(kept(planned(one))).toEqual(ledger);
});

test('what it keeps of a table that is made is what the next run finds', () => {
  const { ledger } = planned({});
  expect(kinds({ sheets: [STANDING], record: done(...ledger) })).toEqual([]);
});

test('worksheets that are filled again or taken away are guarded, new and empty ones are not', () => {
  const guards = (one: Case): string[] => planned(one).guards.map(({ sheet, outputColumns }) => `${sheet} ${outputColumns.length}`);
  const behind = done({ ...MADE, signature: 'lain' });
  expect([guards({}), guards({ sheets: [STANDING], record: behind }), guards({ sheets: [standingOf('3.2', 'Tabel 3.2', [], AREA)], record: behind }), guards({ sheets: [STANDING], record: done(MADE) })]).toEqual([[], ['Tabel 3.2 0'], [], []]);
});

const TEMUAN = reportOf(TEMUAN_ID, 'Temuan', [['x']]);
const TEMUAN_MADE = madeOf(TEMUAN);
const TEMUAN_STANDING = standingOf(TEMUAN_ID, 'Temuan', [['x']], area(0, 0, 1, 1));

test.each<[why: string, Case, steps: readonly string[], kept: number]>([
  ['none there', {}, [], 0],
  ['it goes', { sheets: [TEMUAN_STANDING], record: done({ ...TEMUAN_MADE, added: true }) }, ['remove-sheet'], 1],
  ['somebody wrote on it', { sheets: [standingOf(TEMUAN_ID, 'Temuan', [['x', 'sudah diperbaiki']], area(0, 0, 1, 1))], record: done(TEMUAN_MADE) }, [], 0],
  ['the workbook\'s structure is protected', { sheets: [TEMUAN_STANDING], record: done(TEMUAN_MADE), more: { structureProtected: true } }, [], 0],
  ['it is empty', { sheets: [standingOf(TEMUAN_ID, 'Temuan', [], area(0, 0, 1, 1))], record: done(TEMUAN_MADE) }, ['remove-sheet'], 1],
])('without findings their worksheet is wanted no more: %s', (_, one, steps, known) => {
  const made = planned({ tables: [], ...one });
  expect([made.steps.map(({ kind }) => kind), made.ledger.length, made.ledger.every(({ added }) => !added)]).toEqual([steps, known, true]);
});

test('a findings\' worksheet that no record tells of is somebody\'s', () => {
  expect(planned({ tables: [], sheets: [TEMUAN_STANDING] })).toMatchObject({ steps: [], ledger: [] });
  expect(planned({ tables: [], sheets: [TEMUAN_STANDING], record: done(TEMUAN_MADE) }).guards).toEqual([{ sheet: 'Temuan', outputColumns: [] }]);
  expect(planned({ tables: [], sheets: [standingOf(TEMUAN_ID, 'Temuan', [], area(0, 0, 1, 1))], record: done(TEMUAN_MADE) }).guards).toEqual([]);
});

const ISSUE: Issue = { code: 'filter-aktif', severity: 'error', sheet: 'PK', cell: '', value: null, params: {} };

test('findings come last and tell of what stood in the way of the tables before; not of what stands in their own', () => {
  const seen: string[][] = [];
  const made = planned({ sheets: [{ ...STANDING, protected: true }, standingOf('x', 'Temuan', [['milik bidang']], null)], record: done(MADE), issues: [ISSUE], findings: (issues) => {
    seen.push(issues.map(({ code }) => code));
    return TEMUAN;
  } });
  expect(seen).toEqual([['filter-aktif', 'lembar-terlindungi']]);
  expect(made.issues.map(({ code, sheet }) => [code, sheet])).toEqual([['lembar-terlindungi', 'Tabel 3.2'], ['nama-lembar-terpakai', 'Temuan']]);
  expect(made.steps[0]).toEqual({ kind: 'add-sheet', sheet: 'new:temuan', name: 'Temuan (LKj)' });
  expect(made.ledger.map(({ id }) => id)).toEqual(['3.2', 'temuan']);
});

test('a table and the findings never get one name', () => {
  const made = planned({ tables: [reportOf('3.2', 'Temuan', [['a']])], findings: () => TEMUAN });
  expect(made.steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.name] : []))).toEqual(['Temuan', 'Temuan (LKj)']);
});

test.each<[why: string, Case, isTold: boolean]>([
  ['it shows what the workbook has', { sheets: [STANDING], record: done(MADE), tables: [] }, false],
  ['it shows other results', { sheets: [STANDING], record: done(MADE), tables: [], basis: 'lain' }, true],
  ['it is made again now', { sheets: [STANDING], record: done(MADE), basis: 'lain' }, false],
  ['it is gone', { record: done(MADE), tables: [], basis: 'lain' }, false],
  ['it is the findings, which are always made again', { sheets: [TEMUAN_STANDING], record: done(TEMUAN_MADE), tables: [], basis: 'lain' }, false],
  ['one of two', { sheets: [STANDING, standingOf('3.3', 'Tabel 3.3', GRID, AREA)], record: done({ ...MADE, basis: 'lain' }, { ...MADE, id: '3.3', sheet: 'Tabel 3.3' }), tables: [], basis: 'lain' }, true],
])('a table that is behind: %s', (_, one, isTold) => {
  expect(planned(one).issues).toEqual(isTold ? [{ code: 'tabel-belum-diperbarui', severity: 'info', sheet: '', cell: '', value: null, params: {} }] : []);
});

test('where no worksheet is to be made, what is known of them is carried on', () => {
  const carried = (record: RecordState): unknown => planReportSheets(null, record);
  expect(carried(recordOf())).toEqual({ steps: [], guards: [], ledger: [], issues: [] });
  expect(carried(done({ ...MADE, added: true }, TEMUAN_MADE))).toEqual({ steps: [], guards: [], ledger: [MADE, TEMUAN_MADE], issues: [] });
  expect(carried(broken([{ ...MADE, added: true }], [TEMUAN_MADE]))).toEqual({ steps: [], guards: [], ledger: [{ ...MADE, added: true }], issues: [] });
});
