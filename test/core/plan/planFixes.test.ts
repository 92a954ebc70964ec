/** Numbers kept as text that become numbers, and the way back from them. */
import type { CellValue } from '../../../src/core/model/grid';
import type { ApbdTable, PkTable } from '../../../src/core/model/tables';
import type { PlanStep } from '../../../src/core/model/writePlan';
import { fixesBack, inputColumn } from '../../../src/core/plan/fixesBack';
import { guardsOf, planFixes } from '../../../src/core/plan/planFixes';
import { addressOfArea } from '../../../src/core/record/address';
import type { LedgerFix } from '../../../src/core/record/ledger';
import { parseLedger } from '../../../src/core/record/ledgerXml';
import type { RecordState } from '../../../src/core/record/record';
import { apbdOf, pkOf, type Ind } from '../checkInput';
import { columnOf, entryOf, ledgerOf, recordOf, sheetEntry } from '../record/records';

const AT = '2026-11-25T08:00:00.000Z';

/** A PK whose cells have these number formats by row and column; targets in D, realisasi in E, from row 1. */
function pkTable(lines: readonly Ind[], formats: Readonly<Record<string, string>> = {}, more: Partial<PkTable['sheet']> = {}): PkTable {
  const { table } = pkOf(lines.map((line) => ({ satuan: 'Orang', ...line })));
  const numberFormats = table.sheet.numberFormats.map((row, r) => row.map((format, c) => formats[`${r} ${c}`] ?? format));
  return { ...table, sheet: { ...table.sheet, numberFormats, ...more } };
}

const onlyPk = (pk: PkTable) => ({ pk, apbd: null });

/** "D1 = 4905", "D1:D1 #,##0". */
function said(steps: readonly PlanStep[]): string[] {
  return steps.flatMap((step) => (step.kind === 'write-column' ? step.cells.flatMap((cell, row) => (cell === null ? [] : [`${step.column}.${row} = ${JSON.stringify(cell)}`])) : step.kind === 'format-numbers' ? [`${addressOfArea(step.area)} ${step.format}`] : [step.kind]));
}

const fix = (more: Partial<LedgerFix> = {}): LedgerFix => ({ sheet: 'PK', role: 'target', key: '0', value: 4905, earlier: '4.905', formatBefore: null, ...more });
const fixesOf = (openPart: string | null): readonly LedgerFix[] => (openPart === null ? [] : (parseLedger(openPart)?.fixes ?? []));

test.each<[why: string, pk: PkTable, steps: readonly string[], fixes: readonly LedgerFix[]]>([
  ['no text', pkTable([{ t: 5, r: 4 }]), [], []],
  ['a whole number', pkTable([{ t: '12', r: 4 }]), ['3.0 = 12'], [fix({ value: 12, earlier: '12' })]],
  ['thousands: they are shown apart', pkTable([{ t: '4.905', r: '4.800' }]), ['D1 #,##0', '3.0 = 4905', 'E1 #,##0', '4.0 = 4800'], [fix({ formatBefore: 'General' }), fix({ role: 'realisasi', value: 4800, earlier: '4.800', formatBefore: 'General' })]],
  ['under the text format', pkTable([{ t: '12', r: 4 }], { '0 3': '@' }), ['D1 0', '3.0 = 12'], [fix({ value: 12, earlier: '12', formatBefore: '@' })]],
  ['two rows of one column', pkTable([{ t: '12', r: 4 }, { t: '14', r: 4 }]), ['3.0 = 12', '3.1 = 14'], [fix({ value: 12, earlier: '12' }), fix({ key: '1', value: 14, earlier: '14' })]],
])('%s', (_, pk, steps, fixes) => {
  const { plan, refused } = planFixes(onlyPk(pk), recordOf(), AT);
  expect([said(plan.steps), fixesOf(plan.openPart), refused]).toEqual([steps, fixes, false]);
});

test('nothing to do is an empty plan; what is done is a run of its own', () => {
  const record = recordOf({ nextRun: 7, obsoleteParts: ['p1'], from: 'dari', complete: ledgerOf([{ sheet: 'PK', columns: [columnOf('capaian', 5, [['0', entryOf(90)]])] }], { sheets: [sheetEntry('3.2', 'Tabel 3.2', ['a'], { added: true })] }) });
  expect(planFixes({ pk: null, apbd: null }, record, AT).plan).toEqual({ guards: [], steps: [], openPart: null, closePart: null, obsoleteParts: [], select: null });
  const { plan } = planFixes(onlyPk(pkTable([{ t: '12', r: '4' }])), record, AT);
  const ledger = parseLedger(plan.openPart ?? '');
  expect([ledger?.run, ledger?.at, ledger?.selfComplete, ledger?.sheets.map(({ added }) => added)]).toEqual([7, AT, false, [false]]);
  // What stood before stays ours, as the run before left it.
  expect(ledger?.tables[0]?.columns[0]?.entries).toEqual(new Map([['0', entryOf(90, { kept: true })]]));
  expect(plan.closePart).toMatch(new RegExp(`run="7" waktu="${AT}">dari<`));
  expect([plan.obsoleteParts, plan.guards, plan.select]).toEqual([['p1'], [{ sheet: 'PK', outputColumns: [3, 4] }], null]);
});

test('PK and APBD, each with its guard', () => {
  const { table } = apbdOf([{ a: 400, r: 300 }]);
  const values: CellValue[][] = [['', '', '4.000.000', 300, '', '']];
  const apbd: ApbdTable = { ...table, rows: table.rows.map((row) => ({ ...row, anggaran: { coefficient: 4_000_000n, scale: 0 } })), sheet: { ...table.sheet, values, formulas: values, valueTypes: [['Empty', 'Empty', 'String', 'Double', 'Empty', 'Empty']] } };
  const { plan, pratinjau } = planFixes({ pk: pkTable([{ t: '12' }]), apbd }, recordOf(), AT);
  expect([said(plan.steps), plan.guards.map(({ sheet, outputColumns }) => [sheet, outputColumns])]).toEqual([['3.0 = 12', 'C1 #,##0', '2.0 = 4000000'], [['PK', [3]], ['APBD', [2]]]]);
  expect(pratinjau.columns.map(({ sheet, role, column, isNew, changes }) => [sheet, role, column, isNew, changes.length])).toEqual([['PK', 'target', 3, false, 1], ['APBD', 'anggaran', 2, false, 1]]);
});

test('the preview tells what stands there and what will', () => {
  const { pratinjau } = planFixes(onlyPk(pkTable([{ t: '4.905' }, { t: '12' }])), recordOf(), AT);
  expect(pratinjau.columns[0]?.changes).toEqual([
    { row: 0, key: '0', kind: 'perbaikan', old: { value: '4.905', numberFormat: 'General', standing: '4.905' }, new: { value: 4905, numberFormat: '#,##0', isFormula: false } },
    { row: 1, key: '1', kind: 'perbaikan', old: { value: '12', numberFormat: 'General', standing: '12' }, new: { value: 12, numberFormat: 'General', isFormula: false } },
  ]);
  expect(pratinjau.sheets).toEqual([]);
});

test.each<[why: string, more: Partial<PkTable['sheet']>, code: string | null, isPlanned: boolean]>([
  ['protected', { protected: true }, 'lembar-terlindungi', false],
  ['filtered', { filtered: true }, 'filter-aktif', false],
  ['both', { protected: true, filtered: true }, 'lembar-terlindungi', false],
  ['the cell is merged with another', { merges: [{ row: 0, column: 3, rows: 2, columns: 1 }] }, null, false],
  ['another cell is merged', { merges: [{ row: 0, column: 0, rows: 2, columns: 3 }] }, null, true],
])('a worksheet that cannot be written to: %s', (_, more, code, isPlanned) => {
  const { plan, issues, refused, pratinjau } = planFixes(onlyPk(pkTable([{ t: '12' }], {}, more)), recordOf(), AT);
  expect([issues.map((issue) => [issue.code, issue.severity, issue.sheet, issue.cell]), plan.steps.length > 0, refused, pratinjau.columns.length > 0]).toEqual([code === null ? [] : [[code, 'error', 'PK', '']], isPlanned, code !== null, isPlanned]);
});

const begun = (...fixes: LedgerFix[]): RecordState => recordOf({ begun: [ledgerOf([], { run: 2, fixes })] });

// A run broke off: the format was given, or the number written too.
test.each<[why: string, pk: PkTable, record: RecordState, steps: readonly string[], fixes: readonly LedgerFix[]]>([
  ['only the format was given: the one before counts', pkTable([{ t: '4.905' }], { '0 3': '#,##0' }), begun(fix({ formatBefore: '@' })), ['3.0 = 4905'], [fix({ formatBefore: '@' })]],
  ['the same of another text', pkTable([{ t: '4.906' }], { '0 3': '@' }), begun(fix({ formatBefore: 'General' })), ['D1 #,##0', '3.0 = 4906'], [fix({ value: 4906, earlier: '4.906', formatBefore: '@' })]],
  ['it is a number already: written once more', pkTable([{ t: 4905 }]), begun(fix({ formatBefore: '@' })), ['3.0 = 4905'], [fix({ formatBefore: '@' })]],
  ['somebody changed the number since', pkTable([{ t: 5000 }]), begun(fix()), [], []],
  ['its row is gone', pkTable([{ t: 4905 }]), begun(fix({ key: '9' })), [], []],
  ['its worksheet has another name', pkTable([{ t: 4905 }]), begun(fix({ sheet: 'PK lama' })), [], []],
  ['there is no APBD by now', pkTable([{ t: 4905 }]), begun(fix({ role: 'anggaran' })), [], []],
  ['another waits: its way back stays known', pkTable([{ t: '12' }, { t: 4905 }]), begun(fix({ key: '9' })), ['3.0 = 12'], [fix({ value: 12, earlier: '12' }), fix({ key: '9' })]],
])('after a run that broke off: %s', (_, pk, record, steps, fixes) => {
  const { plan } = planFixes(onlyPk(pk), record, AT);
  expect([said(plan.steps), fixesOf(plan.openPart)]).toEqual([steps, fixes]);
});

test('what is a number already is no change in the preview, and a formula is nobody\'s fix', () => {
  expect(planFixes(onlyPk(pkTable([{ t: 4905 }])), begun(fix()), AT).pratinjau.columns).toEqual([]);
  const table = pkTable([{ t: 4905 }]);
  const formulas = table.sheet.formulas.map((row) => row.map((cell) => (cell === 4905 ? '=4900+5' : cell)));
  expect(planFixes(onlyPk({ ...table, sheet: { ...table.sheet, formulas } }), begun(fix()), AT).plan.steps).toEqual([]);
});

test('guards: a worksheet once, its columns once', () => {
  const { sheet } = pkTable([{ t: 5 }]);
  const other = { ...sheet, id: 'lain' };
  expect(guardsOf([{ sheet, column: 3 }, { sheet: other, column: 5 }, { sheet, column: 4 }, { sheet, column: 3 }])).toEqual([{ sheet: 'PK', outputColumns: [3, 4] }, { sheet: 'lain', outputColumns: [5] }]);
});

test('where the user\'s numbers stand', () => {
  const pk = pkTable([{ t: 5 }]);
  const apbd = apbdOf([{ a: 1, r: 1 }]).table;
  expect((['target', 'realisasi', 'anggaran', 'realisasiAnggaran'] as const).map((role) => inputColumn({ pk, apbd }, role)).map((at) => [at?.table.sheet.name, at?.column])).toEqual([['PK', 3], ['PK', 4], ['APBD', 2], ['APBD', 3]]);
  expect((['target', 'realisasi', 'anggaran', 'realisasiAnggaran'] as const).map((role) => inputColumn({ pk: null, apbd: null }, role))).toEqual([null, null, null, null]);
  expect([inputColumn({ pk: { ...pk, columns: { ...pk.columns, realisasi: null } }, apbd: null }, 'realisasi'), inputColumn({ pk: null, apbd: { ...apbd, columns: { ...apbd.columns, realisasi: null } } }, 'realisasiAnggaran')]).toEqual([null, null]);
});

// The way back. `said` gives formats under which a text is written before it, others after it.
test.each<[why: string, fixes: readonly LedgerFix[], pk: PkTable, steps: readonly string[], left: readonly string[]]>([
  ['our number stands', [fix()], pkTable([{ t: 4905 }]), ["3.0 = \"'4.905\""], []],
  ['the format goes back too, after the text', [fix({ formatBefore: 'General' })], pkTable([{ t: 4905 }], { '0 3': '#,##0' }), ["3.0 = \"'4.905\"", 'D1 General'], []],
  ['the text format comes first, and then no mark is wanted', [fix({ formatBefore: '@' })], pkTable([{ t: 4905 }], { '0 3': '#,##0' }), ['D1 @', '3.0 = "4.905"'], []],
  ['the user gave it back already', [fix({ formatBefore: '#,##0' })], pkTable([{ t: 4905 }], { '0 3': '#,##0' }), ["3.0 = \"'4.905\""], []],
  ['the text stands there still: the run gave the format only', [fix({ formatBefore: '@' })], pkTable([{ t: '4.905' }], { '0 3': '#,##0' }), ['D1 @'], []],
  ['all is back already', [fix()], pkTable([{ t: '4.905' }]), [], []],
  ['somebody typed another number', [fix()], pkTable([{ t: 5000 }]), [], ['PK D1 5000 edited']],
  ['the row is gone', [fix({ key: '9' })], pkTable([{ t: 4905 }]), [], ['PK  4905 row-gone']],
  ['two rows', [fix(), fix({ key: '1', value: 12, earlier: '12 orang' })], pkTable([{ t: 4905 }, { t: 12 }]), ["3.0 = \"'4.905\"", "3.1 = \"'12 orang\""], []],
  ['one of two was edited', [fix(), fix({ key: '1', value: 12, earlier: '12 orang' })], pkTable([{ t: 4905 }, { t: 13 }]), ["3.0 = \"'4.905\""], ['PK D2 13 edited']],
  ['two columns', [fix(), fix({ role: 'realisasi', value: 12, earlier: '12 orang' })], pkTable([{ t: 4905, r: 12 }]), ["3.0 = \"'4.905\"", "4.0 = \"'12 orang\""], []],
  ['there is no such table any more', [fix({ role: 'anggaran', sheet: 'APBD' })], pkTable([{ t: 4905 }]), [], ['APBD   sheet-gone']],
  ['the worksheet is protected', [fix()], pkTable([{ t: 4905 }], {}, { protected: true, filtered: true }), [], ['PK   protected']],
  ['a filter is on', [fix()], pkTable([{ t: 4905 }], {}, { filtered: true }), [], ['PK   filtered']],
])('back: %s', (_, fixes, pk, steps, left) => {
  const back = fixesBack(fixes, onlyPk(pk));
  expect([said(back.steps), back.left.map(({ sheet, cell, value, why }) => `${sheet} ${cell} ${String(value)} ${why}`)]).toEqual([steps, left]);
  const columns = [...new Set(back.steps.map((step) => ('column' in step ? step.column : 'area' in step && step.area !== null ? step.area.column : -1)))];
  expect(back.guards.map(({ outputColumns }) => outputColumns)).toEqual(columns.map((column) => [column]));
});

test('a formula that shows our number, or the text, is the user\'s', () => {
  const withFormula = (t: CellValue): PkTable => {
    const table = pkTable([{ t }]);
    return { ...table, sheet: { ...table.sheet, formulas: table.sheet.formulas.map((row) => row.map((cell, c) => (c === 3 ? '=A9' : cell))) } };
  };
  for (const t of [4905, '4.905']) expect(fixesBack([fix()], onlyPk(withFormula(t)))).toEqual({ steps: [], guards: [], left: [{ sheet: 'PK', cell: 'D1', value: '=A9', why: 'edited' }] });
});

test('where the used range begins further down, cells are written from there on', () => {
  const down = 5;
  const lowered = (t: CellValue): PkTable => {
    const table = pkTable([{ t }]);
    return { ...table, sheet: { ...table.sheet, block: { row: down, column: 0, rows: 1, columns: 7 } }, rows: table.rows.map((row) => ({ ...row, row: down })) };
  };
  const cells = (steps: readonly PlanStep[]): unknown => steps.flatMap((step) => (step.kind === 'write-column' ? [step.cells] : []));
  expect([cells(planFixes(onlyPk(lowered('12')), recordOf(), AT).plan.steps), cells(fixesBack([fix()], onlyPk(lowered(4905))).steps)]).toEqual([[[12]], [["'4.905"]]]);
});
