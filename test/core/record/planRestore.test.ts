/** The way back from the last run, cell by cell: what is written, what stays and is told, and what is ours afterwards. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/grid';
import type { ResultTable } from '../../../src/core/model/resultColumn';
import type { TablePlace } from '../../../src/core/model/tables';
import { addressOfArea } from '../../../src/core/record/address';
import type { Ledger, LedgerColumn, LedgerEntry } from '../../../src/core/record/ledger';
import { parseLedger } from '../../../src/core/record/ledgerXml';
import { planRestore, type FormulaOf, type SheetsBack } from '../../../src/core/record/planRestore';
import type { RecordState } from '../../../src/core/record/record';
import { modelOf, tableOf, type Cell } from '../writeback/sheetModel';
import { AT, columnOf, entryOf, ledgerOf, recordOf, sheetEntry } from './records';

const NOW = '2026-11-26T08:00:00.000Z';
const NO_SHEETS: SheetsBack = { steps: [], guards: [], kept: [], left: [] };

interface Case {
  /** Sisa as it stands, in D from row 2 on; its rows' keys are k1, k2 … */
  readonly cells: readonly (CellValue | Cell)[];
  readonly header?: CellValue;
  /** By key. */
  readonly entries: Readonly<Record<string, LedgerEntry>>;
  readonly column?: Partial<LedgerColumn>;
  readonly unfinished?: boolean;
  readonly place?: Partial<TablePlace>;
  readonly sheet?: Partial<SheetSnapshot>;
  /** Whether our name lies over D. */
  readonly named?: boolean;
  readonly formulaOf?: FormulaOf;
  readonly sheets?: SheetsBack;
  readonly known?: boolean;
}

const workbook = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ structureProtected: false, readOnly: false, sheets, parts: [] });

function tableFor({ cells, header = 'Sisa', place = {}, sheet = {}, named = true, known = true }: Pick<Case, 'cells' | 'header' | 'place' | 'sheet' | 'named' | 'known'>): ResultTable {
  const model = modelOf([['Program', 'Anggaran', 'Realisasi', header], ...cells.map((cell, at) => [`P${at + 1}`, 400, 300, cell])]);
  if (named) model.names.set('LKj_sisa', { row: 1, column: 3, rows: cells.length, columns: 1 });
  const made = tableOf(model, [{ role: 'sisa', entries: cells.map((_, at) => ({ row: at + 1, key: `k${at + 1}`, content: { kind: 'empty' } })) }], { right: 3, top: 1, bottom: cells.length, ...place });
  return { ...made, place: { ...made.place, resultColumns: { sisa: known ? 3 : null } }, sheet: { ...made.sheet, ...sheet } };
}

function restored(one: Case) {
  const table = tableFor(one);
  const ledger = ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, Object.entries(one.entries), { named: true, ...one.column })] }]);
  const record: RecordState = one.unfinished === true ? recordOf({ begun: [ledger] }) : recordOf({ complete: ledger });
  return planRestore({ snapshot: workbook(table.sheet), tables: [table], record, formulasOf: () => one.formulaOf ?? (() => null), at: NOW }, one.sheets ?? NO_SHEETS);
}

/** "2 = 5", "D2:D3 @", "look D1:D3 48", "name -". */
function said({ plan }: ReturnType<typeof restored>): string[] {
  return plan.steps.flatMap((step): string[] => {
    if (step.kind === 'write-column') return step.cells.flatMap((cell, row) => (cell === null ? [] : [`${row} = ${JSON.stringify(cell)}`]));
    if (step.kind === 'format-numbers') return [`${addressOfArea(step.area)} ${step.format}`];
    if (step.kind === 'clear-look') return [`look ${addressOfArea(step.area)} ${step.width}`];
    if (step.kind === 'set-own-name') return [`name ${step.area === null ? '-' : addressOfArea(step.area)}`];
    return [step.kind === 'set-print-area' ? `print ${addressOfArea(step.area)}` : step.kind];
  });
}

const left = ({ left: all }: ReturnType<typeof restored>): string[] => all.map(({ sheet, cell, value, why }) => `${sheet} ${cell} ${String(value)} ${why}`);
const ours = ({ plan }: ReturnType<typeof restored>): unknown[] => (plan.closePart === null ? [] : (parseLedger(plan.closePart)?.tables.flatMap(({ columns }) => columns.flatMap(({ entries }) => [...entries])) ?? []));
const kept = (value: CellValue, more: Partial<LedgerEntry> = {}): LedgerEntry => entryOf(value, { kept: true, ...more });

test.each<[why: string, Case, steps: readonly string[], left: readonly string[], ours: readonly unknown[]]>([
  ['an empty cell is empty again', { cells: [5], entries: { k1: entryOf(5) } }, ['1 = ""'], [], []],
  ['an earlier result stands again, and is ours', { cells: [5], entries: { k1: entryOf(5, { earlier: 4 }) } }, ['1 = 4'], [], [['k1', kept(4)]]],
  ['what the user had typed is the user\'s', { cells: [5], entries: { k1: entryOf(5, { earlier: 4, typed: 4 }) } }, ['1 = 4'], [], []],
  ['a result that replaced another of ours, while the user\'s stays known', { cells: [5], entries: { k1: entryOf(5, { earlier: 4, typed: 3 }) } }, ['1 = 4'], [], [['k1', kept(4, { typed: 3 })]]],
  ['a text that looks like a formula', { cells: [5], entries: { k1: entryOf(5, { earlier: "'=x" }) } }, ['1 = "\'=x"'], [], [['k1', kept("'=x")]]],
  ['what an earlier run wrote stays', { cells: [5], entries: { k1: kept(5) } }, [], [], []],
  ['it was edited', { cells: [6], entries: { k1: entryOf(5) } }, [], ['APBD D2 6 edited'], []],
  ['its formula was edited', { cells: [{ value: 6, formula: '=B2' }], entries: { k1: entryOf(5) } }, [], ['APBD D2 =B2 edited'], []],
  ['the row is gone', { cells: [5], entries: { k1: entryOf(5), k9: entryOf(7) } }, ['1 = ""'], ['APBD  7 row-gone'], []],
  ['a row that was only kept is gone: nobody need know', { cells: [5], entries: { k1: entryOf(5), k9: kept(7) } }, ['1 = ""'], [], []],
  ['it is back already', { cells: [4], entries: { k1: entryOf(5, { earlier: 4 }) } }, [], [], []],
  ['one is back already, the other comes back', { cells: [4, 5], entries: { k1: entryOf(5, { earlier: 4 }), k2: entryOf(5) } }, ['2 = ""'], [], [['k1', kept(4)]]],
  ['beside one that comes back, a kept one stays ours', { cells: [4, 5], entries: { k1: kept(4), k2: entryOf(5) } }, ['2 = ""'], [], [['k1', kept(4)]]],
  ['a kept one that was cleared is none', { cells: ['', 5], entries: { k1: kept(''), k2: entryOf(5) } }, ['2 = ""'], [], []],
  ['a row without an entry is not touched', { cells: [9, 5], entries: { k2: entryOf(5) } }, ['2 = ""'], [], []],
])('%s', (_, one, steps, told, own) => {
  const back = restored(one);
  expect([said(back), left(back), ours(back)]).toEqual([steps, told, own]);
});

const F = '=B2-C2';
const NOW_OF: FormulaOf = (role, row) => (role === 'sisa' ? `=B${row + 1}-C${row + 1}` : null);

test.each<[why: string, Case, steps: readonly string[], left: readonly string[]]>([
  ['our formula, letter by letter', { cells: [{ value: 100, formula: F }], entries: { k1: entryOf(F, { earlier: 90 }) } }, ['1 = 90'], []],
  ['our formula, whose references Excel wrote anew', { cells: [{ value: 100, formula: F }], entries: { k1: entryOf('=B9-C9', { earlier: 90 }) }, formulaOf: NOW_OF }, ['1 = 90'], []],
  ['another formula', { cells: [{ value: 100, formula: '=B3-C3' }], entries: { k1: entryOf('=B9-C9', { earlier: 90 }) }, formulaOf: NOW_OF }, [], ['APBD D2 =B3-C3 edited']],
  ['a formula where we wrote a value', { cells: [{ value: 100, formula: F }], entries: { k1: entryOf(100) }, formulaOf: NOW_OF }, [], ['APBD D2 =B2-C2 edited']],
  ['a formula stood before: today\'s is taken', { cells: [100], entries: { k1: entryOf(100, { earlier: '=B9-C9' }) }, formulaOf: NOW_OF }, [`1 = "${F}"`], []],
  ['a formula stood before and none could be written today', { cells: [100], entries: { k1: entryOf(100, { earlier: '=B9-C9' }) } }, [], ['APBD D2 100 edited']],
  ['a formula stood before, and ours has not moved since', { cells: [{ value: 100, formula: '=C2' }], entries: { k1: entryOf('=C2', { earlier: '=B2-C2-0' }) }, formulaOf: NOW_OF }, ['1 = "=B2-C2-0"'], []],
  ['a formula stood before, and ours has moved', { cells: [{ value: 100, formula: F }], entries: { k1: entryOf('=B9-C9', { earlier: '=C9' }) }, formulaOf: NOW_OF }, [], []],
])('formulas: %s', (_, one, steps, told) => {
  const back = restored(one);
  expect([said(back), left(back)]).toEqual([steps, told]);
});

test.each<[why: string, Case, steps: readonly string[]]>([
  ['none was replaced', { cells: [{ value: 5, format: '0.00' }], entries: { k1: entryOf(5) } }, ['1 = ""']],
  ['the one before comes after the content', { cells: [{ value: 5, format: '0.00' }], entries: { k1: entryOf(5, { formatBefore: 'General' }) } }, ['1 = ""', 'D2 General']],
  ['the user gave it back already', { cells: [{ value: 5, format: '0%' }], entries: { k1: entryOf(5, { formatBefore: '0%' }) } }, ['1 = ""']],
  ['the text format comes before a text', { cells: [{ value: 5, format: '0.00' }], entries: { k1: entryOf(5, { earlier: '-', formatBefore: '@' }) } }, ['D2 @', '1 = "-"']],
  ['the text format comes after a number, which would be a text otherwise', { cells: [{ value: 5, format: '0.00' }], entries: { k1: entryOf(5, { earlier: 4, formatBefore: '@' }) } }, ['1 = 4', 'D2 @']],
  ['and after nothing', { cells: [{ value: 5, format: '0.00' }], entries: { k1: entryOf(5, { formatBefore: '@' }) } }, ['1 = ""', 'D2 @']],
  ['another format comes after a text', { cells: [{ value: 5, format: '0.00' }], entries: { k1: entryOf(5, { earlier: 'nihil', formatBefore: '0%' }) } }, ['1 = "nihil"', 'D2 0%']],
  ['neighbours with one format are one step', { cells: [1, 2, 3, 4].map((value) => ({ value, format: '0.00' })), entries: { k1: entryOf(1, { formatBefore: '@' }), k2: entryOf(2, { formatBefore: '@' }), k3: entryOf(3, { formatBefore: '0%' }), k4: entryOf(4, { formatBefore: '@' }) } }, ['1 = ""', '2 = ""', '3 = ""', '4 = ""', 'D2:D3 @', 'D4 0%', 'D5 @']],
  ['a gap parts them', { cells: [1, 2, 3].map((value) => ({ value, format: '0.00' })), entries: { k1: entryOf(1, { formatBefore: '@' }), k3: entryOf(3, { formatBefore: '@' }) } }, ['1 = ""', '3 = ""', 'D2 @', 'D4 @']],
  ['the cell is back, but not its format', { cells: [{ value: '', format: '0.00' }], entries: { k1: entryOf(5, { formatBefore: 'General' }) } }, ['D2 General']],
])('number formats: %s', (_, one, steps) => {
  expect(said(restored(one))).toEqual(steps);
});

const HEAD = { header: 'Sisa', numbers: ['(4)'] };

test.each<[why: string, Case, steps: readonly string[], left: readonly string[]]>([
  ['it goes with its header and its look', { cells: [5], entries: { k1: entryOf(5) }, column: { appended: HEAD } }, ['0 = ""', '1 = ""', 'look D1:D2 48'], []],
  ['one cell was edited: header and look stay', { cells: [5, 9], entries: { k1: entryOf(5), k2: entryOf(6) }, column: { appended: HEAD } }, ['1 = ""'], ['APBD D3 9 edited']],
  ['somebody put something into another row', { cells: [5, 'catatan'], entries: { k1: entryOf(5) }, column: { appended: HEAD } }, ['1 = ""'], []],
  ['a formula that shows nothing', { cells: [5, { value: '', formula: '=""' }], entries: { k1: entryOf(5) }, column: { appended: HEAD } }, ['1 = ""'], []],
  ['its header was renamed', { cells: [5], header: 'Saldo', entries: { k1: entryOf(5) }, column: { appended: HEAD } }, ['1 = ""'], []],
  ['its numbering goes too', { cells: ['(4)', 5], entries: { k2: entryOf(5) }, column: { appended: HEAD }, place: { numberingRows: [1] } }, ['0 = ""', '1 = ""', '2 = ""', 'look D1:D3 48'], []],
  ['another number stays', { cells: ['(5)', 5], entries: { k2: entryOf(5) }, column: { appended: HEAD }, place: { numberingRows: [1] } }, ['2 = ""'], []],
  ['its repeated header goes too', { cells: [5, 'Sisa', 6], entries: { k1: entryOf(5), k3: entryOf(6) }, column: { appended: HEAD }, place: { repeatedHeaders: [2] } }, ['0 = ""', '1 = ""', '2 = ""', '3 = ""', 'look D1:D4 48'], []],
  ['a column of the user\'s keeps all', { cells: [5], entries: { k1: entryOf(5) }, column: { appended: null, head: HEAD } }, ['1 = ""'], []],
])('an appended column: %s', (_, one, steps, told) => {
  const back = restored(one);
  expect([said(back), left(back)]).toEqual([steps, told]);
});

test.each<[why: string, Case, steps: readonly string[]]>([
  ['it had it before', { cells: [5], entries: { k1: entryOf(5) } }, ['1 = ""']],
  ['it had none before', { cells: [5], entries: { k1: entryOf(5) }, column: { named: false } }, ['1 = ""', 'name -']],
  ['it had none before and has none now', { cells: [5], entries: { k1: entryOf(5) }, column: { named: false }, named: false }, ['1 = ""']],
  ['the same after a run that broke off, whose name may come late', { cells: [5], entries: { k1: entryOf(5) }, column: { named: false }, named: false, unfinished: true }, ['1 = ""', 'name -']],
  ['a run that broke off is done with by a step', { cells: [5], entries: { k1: kept(5) }, unfinished: true }, ['name D2']],
  ['it had one before and has none now', { cells: [5], entries: { k1: kept(5) }, named: false, unfinished: true }, []],
  ['its cells are gone', { cells: [5], entries: { k1: kept(5) }, sheet: { ownNames: [{ name: 'LKj_sisa', area: null }] }, unfinished: true }, []],
])('our name: %s', (_, one, steps) => {
  expect(said(restored(one))).toEqual(steps);
});

test('what was only taken for ours stays as it is, and is told in one line', () => {
  const taken = (value: CellValue): LedgerEntry => entryOf(value, { earlier: value, adopted: true });
  const back = restored({ cells: [5, 6, 7], entries: { k1: taken(5), k2: taken(6), k3: taken(9) }, column: { named: false } });
  expect([said(back), left(back), ours(back)]).toEqual([['name -'], ['APBD D4 7 edited', 'APBD D2:D3  adopted'], []]);
  expect(said(restored({ cells: [5], entries: { k1: taken(5) } }))).toEqual(['name D2']);
});

// Where the recorded column is looked for: by its header, by our name, or, of a run that broke off, where the record has it.
test.each<[why: string, Case, steps: readonly string[]]>([
  ['our name lies over another column by now', { cells: [5], entries: { k1: entryOf(400) }, known: false, sheet: { ownNames: [{ name: 'LKj_sisa', area: { row: 1, column: 1, rows: 1, columns: 1 } }] } }, ['1 = ""']],
  ['its header tells, whatever the name', { cells: [5], entries: { k1: entryOf(5) }, sheet: { ownNames: [{ name: 'LKj_sisa', area: { row: 1, column: 1, rows: 1, columns: 1 } }] } }, ['1 = ""']],
  ['our name tells, not one of another column', { cells: [5], entries: { k1: entryOf(5) }, known: false, sheet: { ownNames: [{ name: 'LKj_persen', area: { row: 1, column: 1, rows: 1, columns: 1 } }, { name: 'LKj_sisa', area: { row: 1, column: 3, rows: 1, columns: 1 } }] } }, ['1 = ""']],
  ['neither', { cells: [5], entries: { k1: entryOf(5) }, known: false, named: false }, []],
  ['neither, but the run broke off', { cells: [5], entries: { k1: entryOf(5) }, known: false, named: false, unfinished: true, column: { named: true } }, ['1 = ""']],
])('where it stands: %s', (_, one, steps) => {
  expect(said(restored(one))).toEqual(steps);
});

const printed = (column: number, columns: number, more: Partial<Case> = {}): Case => ({ cells: [5], entries: { k1: entryOf(5) }, column: { appended: HEAD }, sheet: { printArea: { row: 0, column, rows: 9, columns }, ownNames: [] }, ...more });

test.each<[why: string, Case, print: readonly string[]]>([
  ['it ends before the column again', printed(0, 4), ['print A1:C9']],
  ['it goes on behind it: it ends there too', printed(0, 6), ['print A1:C9']],
  ['it ends before it already', printed(0, 3), []],
  ['it begins with the column', printed(3, 2), []],
  ['it begins right before it', printed(2, 2), ['print C1:C9']],
  ['the column stays', printed(0, 4, { cells: [6] }), []],
  ['it is not known', printed(0, 4, { sheet: { ownNames: [] } }), []],
  ['there is none', printed(0, 4, { sheet: { printArea: null } }), []],
])('the print area: %s', (_, one, print) => {
  expect(said(restored(one)).filter((line) => line.startsWith('print'))).toEqual(print);
});

function planned(ledger: Ledger, tables: readonly ResultTable[], { sheets = NO_SHEETS, snapshot, more = {} }: { readonly sheets?: SheetsBack; readonly snapshot?: WorkbookSnapshot; readonly more?: Partial<RecordState> } = {}) {
  return planRestore({ snapshot: snapshot ?? workbook(...tables.map(({ sheet }) => sheet)), tables, record: recordOf({ complete: ledger, nextRun: 9, obsoleteParts: ['p1'], ...more }), formulasOf: () => () => null, at: NOW }, sheets);
}

const RUN = ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['k1', entryOf(5)]], { named: true })] }], { run: 8, sheets: [sheetEntry('3.2', 'Tabel 3.2', ['a'])] });
const TABLE = tableFor({ cells: [5] });

test('no record, no way back', () => {
  expect(planRestore({ snapshot: workbook(), tables: [TABLE], record: recordOf(), formulasOf: () => () => null, at: NOW }, NO_SHEETS)).toEqual({ plan: { guards: [], steps: [], openPart: null, closePart: null, obsoleteParts: [], select: null }, left: [] });
});

test('a way back has its journal, which goes, and leaves no record where nothing of ours stands any more', () => {
  const { plan } = planned(RUN, [TABLE]);
  const journal = parseLedger(plan.openPart ?? '');
  expect([journal?.run, journal?.at, journal?.selfComplete, journal?.tables[0]?.columns[0]?.entries.size, journal?.sheets.length]).toEqual([9, NOW, false, 1, 1]);
  expect([plan.openPartGoes, plan.closePart, plan.obsoleteParts, plan.guards, plan.select]).toEqual([true, null, ['p1'], [{ sheet: 's', outputColumns: [3] }], null]);
});

test('what stays ours is recorded as of the run that is gone back from', () => {
  const sheets: SheetsBack = { ...NO_SHEETS, kept: [sheetEntry('3.2', 'Tabel 3.2', ['b'])], guards: [{ sheet: 'x', outputColumns: [] }], steps: [{ kind: 'remove-sheet', sheet: 'x' }], left: [{ sheet: 'X', cell: '', value: '', why: 'edited' }] };
  const { plan, left: told } = planned(RUN, [TABLE], { sheets });
  const after = parseLedger(plan.closePart ?? '');
  expect([after?.run, after?.at, after?.selfComplete, after?.tables, after?.sheets.map(({ rows }) => rows)]).toEqual([9, AT, true, [], [['b']]]);
  // The journal knows the rows as they will stand.
  expect(parseLedger(plan.openPart ?? '')?.sheets.map(({ rows }) => rows)).toEqual([['b']]);
  expect([plan.steps.at(-1), plan.guards.at(-1), told]).toEqual([sheets.steps[0], sheets.guards[0], sheets.left]);
});

test('where something must wait the record stays', () => {
  const { plan } = planned(RUN, [TABLE], { sheets: { ...NO_SHEETS, whole: false, kept: [sheetEntry('3.2', 'Tabel 3.2', ['a'])] } });
  expect([plan.steps.length, plan.closePart, plan.obsoleteParts]).toEqual([1, null, []]);
});

const other = (name: string, more: Partial<SheetSnapshot> = {}): ResultTable => ({ ...TABLE, sheet: { ...TABLE.sheet, id: name, name, ...more } });

test.each<[why: string, tables: readonly ResultTable[], ledger: Ledger, snapshot: WorkbookSnapshot | undefined, steps: number, left: readonly string[], obsolete: number]>([
  ['protected', [other('APBD', { protected: true, filtered: true })], RUN, undefined, 0, ['APBD   protected'], 0],
  ['filtered', [other('APBD', { filtered: true })], RUN, undefined, 0, ['APBD   filtered'], 0],
  ['gone', [], RUN, workbook(), 0, ['APBD   sheet-gone'], 0],
  ['there, but no table is found on it', [], RUN, workbook(TABLE.sheet), 0, ['APBD   sheet-gone'], 0],
  ['empty', [other('APBD', { block: null })], RUN, undefined, 0, ['APBD   sheet-gone'], 0],
  ['it has another name by now', [other('APBD 2024')], RUN, undefined, 1, [], 1],
  ['another of its kind, while it is there without a table', [other('APBD 2024')], RUN, workbook(TABLE.sheet, other('APBD 2024').sheet), 0, ['APBD   sheet-gone'], 0],
  ['one of another kind', [{ ...other('PK'), columns: TABLE.columns.map((column) => ({ ...column, role: 'capaian' })) }], RUN, undefined, 0, ['APBD   sheet-gone'], 0],
  ['one that the record knows for itself', [other('LRA')], ledgerOf([...RUN.tables, { sheet: 'LRA', columns: [columnOf('sisa', 3, [['k1', entryOf(5)]], { named: true })] }]), undefined, 1, ['APBD   sheet-gone'], 1],
])('the worksheet is %s', (_, tables, ledger, snapshot, steps, told, obsolete) => {
  const back = planned(ledger, tables, snapshot === undefined ? {} : { snapshot });
  expect([back.plan.steps.length, left(back), back.plan.obsoleteParts.length]).toEqual([steps, told, obsolete]);
});

const KEPT_ONLY = { sheet: 'LRA', columns: [columnOf('sisa', 3, [['k1', kept(5)]], { named: true })] };

test('a sheet that the run only kept in mind stays known, and is in nobody\'s way', () => {
  const ledger = ledgerOf([...RUN.tables, KEPT_ONLY]);
  const locked = planned(ledger, [TABLE, other('LRA', { protected: true })]);
  expect([locked.plan.steps.length, locked.left, locked.plan.obsoleteParts]).toEqual([1, [], ['p1']]);
  const gone = planned(ledger, [TABLE]);
  expect([gone.left, parseLedger(gone.plan.closePart ?? '')?.tables]).toEqual([[], [KEPT_ONLY]]);
  // One that the run appended was changed by it, even without a result.
  const appended = planned(ledgerOf([...RUN.tables, { sheet: 'LRA', columns: [columnOf('sisa', 3, [], { appended: HEAD })] }]), [TABLE]);
  expect(left(appended)).toEqual(['LRA   sheet-gone']);
});

test('one sheet of two that cannot be written to: the other comes back, the record stays', () => {
  const ledger = ledgerOf([...RUN.tables, { sheet: 'LRA', columns: [columnOf('sisa', 3, [['k1', entryOf(5)]])] }]);
  const back = planned(ledger, [TABLE, other('LRA', { filtered: true })]);
  expect([back.plan.steps.length, left(back), back.plan.obsoleteParts, back.plan.closePart]).toEqual([1, ['LRA   filtered'], [], null]);
  const lost = planned(ledger, [TABLE], { snapshot: workbook(TABLE.sheet, other('LRA').sheet) });
  expect([lost.plan.steps.length, left(lost), lost.plan.obsoleteParts]).toEqual([1, ['LRA   sheet-gone'], []]);
});

test('where all is back already but the record, that goes by itself', () => {
  const back = planned(RUN, [tableFor({ cells: [''] })]);
  expect([back.plan.steps, back.plan.openPart, back.plan.closePart, back.plan.obsoleteParts]).toEqual([[], null, null, ['p1']]);
  const told = planned(RUN, [tableFor({ cells: [6] })]);
  expect([told.plan.steps, told.plan.obsoleteParts, left(told)]).toEqual([[], [], ['APBD D2 6 edited']]);
  // Worksheets of ours that stay are no reason to write.
  expect(planned(RUN, [tableFor({ cells: [''] })], { sheets: { ...NO_SHEETS, kept: [sheetEntry('3.2', 'Tabel 3.2', ['a'])] } }).plan.obsoleteParts).toEqual([]);
});

test('a run that broke off is gone back from, not the one before it', () => {
  const begun = ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['k1', entryOf(5, { earlier: 4 })]], { named: true })] }], { run: 9 });
  const back = planned(RUN, [TABLE], { more: { begun: [begun] } });
  expect(said(back)).toEqual(['1 = 4', 'name D2']);
});

test('where the used range begins further down, cells are written from there on', () => {
  const down = 5;
  const table: ResultTable = { ...TABLE, sheet: { ...TABLE.sheet, block: { row: down, column: 0, rows: 2, columns: 4 } }, place: { ...TABLE.place, headerTop: down, top: down + 1, bottom: down + 1 }, columns: TABLE.columns.map((column) => ({ ...column, entries: [{ row: down + 1, key: 'k1', content: { kind: 'empty' } }] })) };
  const ledger = ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['k1', entryOf(5)]], { named: true, appended: HEAD })] }]);
  expect(planned(ledger, [table]).plan.steps).toEqual([
    { kind: 'write-column', sheet: 's', column: 3, cells: ['', ''] },
    { kind: 'clear-look', sheet: 's', area: { row: down, column: 3, rows: 2, columns: 1 }, width: 48 },
  ]);
});

test('the print area ends before the first of several columns that go', () => {
  const model = modelOf([['Program', 'Anggaran', 'Sisa', '% Realisasi'], ['A', 400, 5, 6]]);
  const entries = [{ row: 1, key: 'k1', content: { kind: 'empty' } }] as const;
  const made = tableOf(model, [{ role: 'sisa', entries }, { role: 'persen', entries }]);
  const table: ResultTable = { ...made, sheet: { ...made.sheet, printArea: { row: 0, column: 0, rows: 9, columns: 4 } } };
  const ledger = (head: string) => ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 2, [['k1', entryOf(5)]], { named: true, appended: head === 'Sisa' ? HEAD : null }), columnOf('persen', 3, [['k1', entryOf(6)]], { named: true, appended: { header: '% Realisasi', numbers: [] } })] }]);
  const printedBy = (head: string): string[] => said(planned(ledger(head), [table])).filter((line) => line.startsWith('print'));
  // Where only the second goes, it ends before that.
  expect([printedBy('Sisa'), printedBy('')]).toEqual([['print A1:B9'], ['print A1:C9']]);
});
