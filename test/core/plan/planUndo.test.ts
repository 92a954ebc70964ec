/** The way back from a run as far as it goes by worksheets: those it made go, the findings' tells that it was taken back. */
import type { CellValue, Rect, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/grid';
import type { PkTable } from '../../../src/core/model/tables';
import { planUndo } from '../../../src/core/plan/planUndo';
import { rowFingerprint } from '../../../src/core/plan/reportCells';
import { TEMUAN_ID } from '../../../src/core/plan/reportSheets';
import type { LedgerEntry, LedgerFix, LedgerSheet } from '../../../src/core/record/ledger';
import { parseLedger } from '../../../src/core/record/ledgerXml';
import type { RecordState } from '../../../src/core/record/record';
import { pkOf } from '../checkInput';
import { columnOf, entryOf, ledgerOf, recordOf } from '../record/records';
import { modelOf, tableOf } from '../writeback/sheetModel';
import { madeOf, reportOf, standingOf, workbook } from './ownSheets';

const NOW = '2026-11-26T08:00:00.000Z';
const BACK = 'Dikembalikan';
const area = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });
const GRID: readonly (readonly CellValue[])[] = [['a', 'b'], ['c', 'd']];
const AREA = area(0, 0, 2, 2);
const MADE = madeOf(reportOf('3.2', 'Tabel 3.2', [['a', 'b'], ['c', 'd']]));
const STANDING = standingOf('3.2', 'Tabel 3.2', GRID, AREA);
const TEMUAN_GRID: readonly (readonly CellValue[])[] = [['Temuan', ''], ['2 temuan', ''], ['x', 'y']];
const TEMUAN_MADE = madeOf(reportOf(TEMUAN_ID, 'Temuan', [['Temuan', ''], ['2 temuan', ''], ['x', 'y']]));
const temuan = (grid = TEMUAN_GRID, more: Partial<SheetSnapshot> = {}): SheetSnapshot => standingOf(TEMUAN_ID, 'Temuan', grid, area(0, 0, 3, 2), more);

/** Sisa in D2 of APBD, as the run wrote it. */
const TABLE = tableOf(modelOf([['Program', 'Anggaran', 'Realisasi', 'Sisa'], ['A', 400, 300, 100]]), [{ role: 'sisa', entries: [{ row: 1, key: 'k', content: { kind: 'empty' } }] }]);
const wrote = (entry: LedgerEntry = entryOf(100)) => [{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['k', entry]])] }];

interface Case {
  readonly sheets?: readonly SheetSnapshot[];
  readonly known?: readonly LedgerSheet[];
  readonly tables?: ReturnType<typeof wrote>;
  readonly fixes?: readonly LedgerFix[];
  readonly record?: RecordState;
  readonly more?: Partial<WorkbookSnapshot>;
  readonly pk?: PkTable | null;
}

function undone({ sheets = [], known = [], tables = wrote(), fixes, record, more = {}, pk = null }: Case) {
  const ledger = ledgerOf(tables, { sheets: known, ...(fixes === undefined ? {} : { fixes }) });
  return planUndo(workbook([TABLE.sheet, ...sheets], more), [TABLE], record ?? recordOf({ complete: ledger, obsoleteParts: ['p1'] }), NOW, { pk, apbd: null, dikembalikan: BACK });
}

const broken = (known: readonly LedgerSheet[], complete: readonly LedgerSheet[] = []): RecordState => recordOf({ begun: [ledgerOf([], { run: 2, sheets: known })], complete: ledgerOf(wrote(), { sheets: complete }) });
const kinds = ({ plan }: ReturnType<typeof undone>): string[] => plan.steps.map((step) => (step.kind === 'remove-sheet' ? `remove ${step.sheet}` : step.kind === 'set-own-name' ? `name ${step.name}` : step.kind));
const told = ({ left }: ReturnType<typeof undone>): string[] => left.map(({ sheet, cell, why }) => `${sheet} ${cell} ${why}`);
const keptIn = ({ plan }: ReturnType<typeof undone>): readonly LedgerSheet[] => (plan.closePart === null ? [] : (parseLedger(plan.closePart)?.sheets ?? []));

test.each<[why: string, Case, steps: readonly string[], left: readonly string[], kept: number]>([
  ['the run made it: it goes', { sheets: [STANDING], known: [{ ...MADE, added: true }] }, ['write-column', 'remove Tabel 3.2'], [], 0],
  ['the run filled it again: it stays', { sheets: [STANDING], known: [MADE] }, ['write-column'], [], 1],
  ['somebody edited it', { sheets: [standingOf('3.2', 'Tabel 3.2', [['a', 'b'], ['c', 'x']], AREA)], known: [{ ...MADE, added: true }] }, ['write-column'], ['Tabel 3.2  edited'], 1],
  ['it is protected', { sheets: [{ ...STANDING, protected: true }], known: [{ ...MADE, added: true }] }, ['write-column'], ['Tabel 3.2  protected'], 1],
  ['it is gone', { known: [{ ...MADE, added: true }] }, ['write-column'], [], 0],
  ['the run broke off: it goes', { sheets: [STANDING], record: broken([{ ...MADE, added: true }]) }, ['remove Tabel 3.2'], [], 0],
  ['the run broke off, what it filled again stays, and its name is set', { sheets: [STANDING], record: broken([MADE], [MADE]) }, ['name LKj_tabel_3_2'], [], 1],
])('a worksheet of ours: %s', (_, one, steps, left, kept) => {
  const back = undone(one);
  // Where a run broke off before anything was written to the columns, only worksheets come back.
  expect([kinds(back).filter((kind) => kind !== 'name LKj_sisa'), told(back), keptIn(back).length]).toEqual([steps, left, kept]);
  expect(keptIn(back).every(({ added }) => !added)).toBe(true);
});

test('a worksheet that goes is guarded, an empty one is not', () => {
  const guards = (sheet: SheetSnapshot): unknown[] => undone({ sheets: [sheet], known: [{ ...MADE, added: true }] }).plan.guards.filter(({ outputColumns }) => outputColumns.length === 0).map(({ sheet: id }) => id);
  expect([guards(STANDING), guards(standingOf('3.2', 'Tabel 3.2', [], AREA))]).toEqual([['Tabel 3.2'], []]);
});

test('of a run that broke off a worksheet is kept as it stands, so that the next run makes it anew', () => {
  const half = standingOf('3.2', 'Tabel 3.2', [['', ''], ['c', 'd']], AREA);
  const [standing] = keptIn(undone({ sheets: [half], record: broken([MADE], [MADE]) }));
  expect(standing).toEqual({ ...MADE, signature: '', basis: '', rows: [rowFingerprint(['', '']), rowFingerprint(['c', 'd'])] });
  const moved = standingOf('3.2', 'Tabel 3.2', [['', '', ''], ['', 'a', 'b'], ['', 'c', 'd']], area(1, 1, 2, 2));
  expect(keptIn(undone({ sheets: [moved], record: broken([MADE], [MADE]) }))).toMatchObject([{ row: 1, column: 1, columns: 2, signature: '' }]);
  // Edited, emptied as a whole, or of a run that was carried out: as it is known.
  const edited = standingOf('3.2', 'Tabel 3.2', [['x', ''], ['c', 'd']], AREA);
  for (const [sheet, record] of [[edited, broken([MADE], [MADE])], [standingOf('3.2', 'Tabel 3.2', [], AREA), broken([MADE], [MADE])]] as const) expect(keptIn(undone({ sheets: [sheet], record }))).toEqual([MADE]);
  expect(keptIn(undone({ sheets: [STANDING], known: [MADE] }))).toEqual([MADE]);
});

const marks = ({ plan }: ReturnType<typeof undone>): unknown[] => plan.steps.flatMap((step) => (step.kind === 'write-block' ? [[step.sheet, step.area, step.cells]] : []));
const MARK = ['Temuan', area(1, 0, 1, 1), [[BACK]]];

test.each<[why: string, Case, isMarked: boolean]>([
  ['it stays: it tells so in the row of its counts', { sheets: [temuan()], known: [TEMUAN_MADE] }, true],
  ['it goes', { sheets: [temuan()], known: [{ ...TEMUAN_MADE, added: true }] }, false],
  ['there is none', { known: [TEMUAN_MADE] }, false],
  ['it is protected', { sheets: [temuan(TEMUAN_GRID, { protected: true })], known: [TEMUAN_MADE] }, false],
  ['it was emptied', { sheets: [temuan([])], known: [TEMUAN_MADE] }, false],
  ['somebody edited it', { sheets: [temuan([['Temuan', ''], ['2 temuan', ''], ['x', 'selesai']])], known: [TEMUAN_MADE] }, false],
  ['the record does not know it', { sheets: [temuan()], known: [] }, false],
  ['the run only made numbers of texts', { sheets: [temuan()], known: [TEMUAN_MADE], tables: [], fixes: [{ sheet: 'PK', role: 'target', key: '0', value: 5, earlier: '5 orang', formatBefore: null }], pk: pkOf([{ t: 5 }]).table }, false],
  ['the run only kept results', { sheets: [temuan(), STANDING], known: [TEMUAN_MADE, { ...MADE, added: true }], tables: wrote(entryOf(100, { kept: true })) }, false],
  ['the run only took a column for ours', { sheets: [temuan()], known: [TEMUAN_MADE], tables: wrote(entryOf(100, { earlier: 100, adopted: true })) }, false],
  ['nothing comes back', { sheets: [temuan()], known: [TEMUAN_MADE], tables: wrote(entryOf(99)) }, false],
  ['the run broke off', { sheets: [temuan()], record: broken([TEMUAN_MADE], [TEMUAN_MADE]) }, false],
])('the findings\' worksheet: %s', (_, one, isMarked) => {
  expect(marks(undone(one))).toEqual(isMarked ? [MARK] : []);
});

test('the mark comes before worksheets go, its worksheet is guarded, and what it says is known of it', () => {
  const back = undone({ sheets: [temuan(), STANDING], known: [TEMUAN_MADE, MADE] });
  expect(back.plan.guards.at(-1)).toEqual({ sheet: 'Temuan', outputColumns: [] });
  expect(kinds(undone({ sheets: [temuan(), STANDING], known: [TEMUAN_MADE, { ...MADE, added: true }] }))).toEqual(['write-column', 'write-block', 'remove Tabel 3.2']);
  expect(keptIn(back)).toEqual([{ ...TEMUAN_MADE, signature: '', basis: '', rows: [TEMUAN_MADE.rows[0], rowFingerprint([BACK, '']), TEMUAN_MADE.rows[2]] }, MADE]);
});

test('it stands where the table does, and is set once', () => {
  const elsewhere = standingOf(TEMUAN_ID, 'Temuan', [['', '', ''], ...TEMUAN_GRID.map((row) => ['', ...row])], area(1, 1, 3, 2));
  expect(marks(undone({ sheets: [elsewhere], known: [TEMUAN_MADE] }))).toEqual([['Temuan', area(2, 1, 1, 1), [[BACK]]]]);
  const marked: readonly (readonly CellValue[])[] = [['Temuan', ''], [BACK, ''], ['x', 'y']];
  expect(marks(undone({ sheets: [temuan(marked)], known: [madeOf(reportOf(TEMUAN_ID, 'Temuan', [['Temuan', ''], [BACK, ''], ['x', 'y']]))] }))).toEqual([]);
});

const FIX: LedgerFix = { sheet: 'PK', role: 'target', key: '0', value: 5, earlier: '5 orang', formatBefore: null };

test('texts come back before worksheets go; where theirs is protected or filtered the record stays', () => {
  const pk = pkOf([{ t: 5 }]).table;
  const all: Case = { sheets: [STANDING], known: [{ ...MADE, added: true }], fixes: [FIX] };
  const back = undone({ ...all, pk });
  expect([kinds(back), back.plan.obsoleteParts]).toEqual([['write-column', 'write-column', 'remove Tabel 3.2'], ['p1']]);
  expect(back.plan.guards.map(({ sheet }) => sheet)).toEqual(['s', 'PK', 'Tabel 3.2']);
  for (const [more, why] of [[{ protected: true }, 'protected'], [{ filtered: true }, 'filtered']] as const) {
    const waiting = undone({ ...all, pk: { ...pk, sheet: { ...pk.sheet, ...more } } });
    expect([told(waiting), waiting.plan.obsoleteParts]).toEqual([[`PK  ${why}`], []]);
  }
  const edited = undone({ ...all, pk: pkOf([{ t: 6 }]).table });
  expect([told(edited), edited.plan.obsoleteParts]).toEqual([['PK D1 edited'], ['p1']]);
});

test('of a run that broke off its own texts come back', () => {
  const record = recordOf({ begun: [ledgerOf([], { run: 2, fixes: [FIX] })], complete: ledgerOf(wrote(), { fixes: [{ ...FIX, earlier: '5 unit' }] }) });
  expect(undone({ record, pk: pkOf([{ t: 5 }]).table }).plan.steps).toMatchObject([{ kind: 'write-column', cells: ["'5 orang"] }]);
});
