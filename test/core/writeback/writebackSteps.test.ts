/** What a run does beside the results themselves: headers, names, the print area, the cell that is shown, and what the record keeps of a column. */
import type { CellValue, Rect, SheetSnapshot } from '../../../src/core/model/grid';
import type { ResultContent, ResultTable } from '../../../src/core/model/resultColumn';
import type { ResultRole, TablePlace } from '../../../src/core/model/tables';
import { addressOfArea } from '../../../src/core/record/address';
import { gantiSet } from '../../../src/core/record/ganti';
import type { RecordState } from '../../../src/core/record/record';
import { planWriteback, type Writeback, type WritebackInput } from '../../../src/core/writeback/planWriteback';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { columnOf, entryOf, ledgerOf, recordOf } from '../record/records';
import { modelOf, tableOf, type Cell, type SheetModel } from './sheetModel';

const number = (value: number): ResultContent => ({ kind: 'number', value: { coefficient: BigInt(value), scale: 0 } });

interface Case {
  readonly place?: Partial<TablePlace>;
  readonly roles?: readonly ResultRole[];
  readonly names?: Readonly<Record<string, Rect>>;
  readonly sheet?: Partial<SheetSnapshot>;
  readonly record?: RecordState;
  readonly input?: Partial<WritebackInput>;
  readonly results?: readonly ResultContent[];
}

const HEADER: readonly CellValue[] = ['Program', 'Anggaran', 'Realisasi'];

function tableFor(rows: readonly (readonly (CellValue | Cell)[])[], { place = {}, roles = ['sisa'], names = {}, sheet = {}, results = [number(100), number(200)] }: Case): ResultTable {
  const model: SheetModel = modelOf(rows);
  for (const [name, area] of Object.entries(names)) model.names.set(name, area);
  const top = place.top ?? 1;
  const table = tableOf(model, roles.map((role) => ({ role, entries: results.map((content, at) => ({ row: top + at, key: `k${at}`, content })) })), { top, bottom: top + 1, ...place });
  return { ...table, sheet: { ...table.sheet, ...sheet } };
}

function written(tables: readonly ResultTable[], { record = recordOf(), input = {} }: Case = {}): Writeback {
  return planWriteback({ tables, record, texts: SHEET_TEXTS.id, mode: 'nilai', given: gantiSet([]), tells: false, ...input });
}

const planned = (rows: readonly (readonly (CellValue | Cell)[])[], one: Case = {}): Writeback => written([tableFor(rows, one)], one);
const DATA: readonly (readonly CellValue[])[] = [['A', 4, 3], ['B', 4, 3]];

function headerOf({ steps }: Writeback): CellValue | null | undefined {
  return steps.flatMap((step) => (step.kind === 'write-column' ? [step.cells[0] ?? null] : []))[0];
}

test.each<[why: string, header: readonly CellValue[], role: ResultRole, place: Partial<TablePlace>, written: CellValue]>([
  ['as it is', HEADER, 'sisa', {}, 'Sisa'],
  ['in capitals where the last header is', ['PROGRAM', 'ANGGARAN', 'REALISASI'], 'sisa', {}, 'SISA'],
  ['only the last header counts', ['PROGRAM', 'ANGGARAN', 'Realisasi'], 'sisa', {}, 'Sisa'],
  ['a single capital is no word in capitals', ['Program', 'Anggaran', 'R'], 'sisa', {}, 'Sisa'],
  ['two are', ['Program', 'Anggaran', 'RP'], 'sisa', {}, 'SISA'],
  ['a number is in no capitals', ['Program', 'Anggaran', 2024], 'sisa', {}, 'Sisa'],
  ['% has a header of its own', HEADER, 'persen', {}, '% Realisasi'],
  ['% in capitals', ['PROGRAM', 'ANGGARAN', 'REALISASI'], 'persen', {}, '% REALISASI'],
  ['kategori', ['PROGRAM', 'ANGGARAN', 'REALISASI'], 'kategori', {}, 'KATEGORI'],
])('the header of an appended column: %s', (_, header, role, place, expected) => {
  expect(headerOf(planned([header, ...DATA], { roles: [role], place }))).toBe(expected);
});

test('both lines of a header are looked at', () => {
  const rows = [HEADER, ['', '', 'RP'], ...DATA];
  expect(headerOf(planned(rows, { place: { headerRows: 2, top: 2 } }))).toBe('Sisa');
  expect(headerOf(planned([['', '', 'REALISASI'], ['', '', '(RP)'], ...DATA], { place: { headerRows: 2, top: 2, right: 2 } }))).toBe('SISA');
});

test.each<[role: ResultRole, width: number]>([['capaian', 75], ['kategori', 110], ['sisa', 105], ['persen', 75]])('an appended column of %s is %i points wide', (role, width) => {
  expect(planned([HEADER, ...DATA], { roles: [role] }).steps.flatMap((step) => (step.kind === 'copy-look' && step.width !== null ? [step.width] : []))).toEqual([width]);
});

const OWN: readonly CellValue[] = [...HEADER, 'Sisa'];
const area = (row: number, column: number, rows: number, columns = 1): Rect => ({ row, column, rows, columns });

function namesOf({ steps }: Writeback): string[] {
  return steps.flatMap((step) => (step.kind === 'set-own-name' ? [`${step.name} ${step.area === null ? '-' : addressOfArea(step.area)}`] : []));
}

const empty = [['A', 4, 3, ''], ['B', 4, 3, '']];
const typed = [['A', 4, 3, 7], ['B', 4, 3, 8]];
const begun = (more = {}) => recordOf({ begun: [ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [], more)] }], { run: 2 })] });

test.each<[why: string, rows: readonly (readonly CellValue[])[], Case, names: readonly string[]]>([
  ['a column that is filled gets ours over its rows', [OWN, ...empty], {}, ['LKj_sisa D2:D3']],
  ['it has it already', [OWN, ...empty], { names: { LKj_sisa: area(1, 3, 2) } }, []],
  ['it begins too high', [OWN, ...empty], { names: { LKj_sisa: area(0, 3, 2) } }, ['LKj_sisa D2:D3']],
  ['it is too short', [OWN, ...empty], { names: { LKj_sisa: area(1, 3, 1) } }, ['LKj_sisa D2:D3']],
  ['it is over another column', [OWN, ...empty], { names: { LKj_sisa: area(1, 2, 2) } }, ['LKj_sisa D2:D3']],
  ['it is over two columns', [OWN, ...empty], { names: { LKj_sisa: area(1, 3, 2, 2) } }, ['LKj_sisa D2:D3']],
  ['a column of the user\'s own numbers gets none', [OWN, ...typed], {}, []],
  ['where it has one, that stays as it is', [OWN, ...typed], { names: { LKj_sisa: area(1, 3, 1) } }, []],
  ['an appended column has it even without results', [HEADER, ...DATA], { results: [{ kind: 'empty' }, { kind: 'empty' }] }, ['LKj_sisa D2:D3']],
  ['after a run that broke off it is set again', [OWN, ...typed], { record: begun(), names: { LKj_sisa: area(1, 3, 1) } }, ['LKj_sisa D2']],
  ['or taken away again', [OWN, ...typed], { record: begun() }, ['LKj_sisa -']],
])('names: %s', (_, rows, one, names) => {
  expect(namesOf(planned(rows, one))).toEqual(names);
});

const printed = (printArea: Rect | null) => ({ sheet: { printArea } });

// A table in A to C below a title; sisa goes into D, % into E.
test.each<[why: string, Case, rows: readonly (readonly CellValue[])[], expected: readonly string[]]>([
  ['none', {}, [['x'], HEADER, ...DATA], []],
  ['it shows the table', printed(area(0, 0, 9, 3)), [['x'], HEADER, ...DATA], ['A1:E9']],
  ['it begins with the header', printed(area(1, 0, 9, 3)), [['x'], HEADER, ...DATA], ['A2:E10']],
  ['it begins below the header', printed(area(2, 0, 9, 3)), [['x'], HEADER, ...DATA], []],
  ['it ends with the header', printed(area(0, 0, 2, 3)), [['x'], HEADER, ...DATA], ['A1:E2']],
  ['it ends above the header', printed(area(0, 0, 1, 3)), [['x'], HEADER, ...DATA], []],
  ['it leaves the table\'s last column out', printed(area(0, 0, 9, 2)), [['x'], HEADER, ...DATA], []],
  ['it shows one of the new columns', printed(area(0, 0, 9, 4)), [['x'], HEADER, ...DATA], ['A1:E9']],
  ['it shows both', printed(area(0, 0, 9, 5)), [['x'], HEADER, ...DATA], []],
  ['it begins with the second column', printed(area(0, 1, 9, 2)), [['x'], HEADER, ...DATA], ['B1:E9']],
  ['both columns are there already', printed(area(0, 0, 9, 3)), [['x'], [...HEADER, 'Sisa', '% Realisasi'], ...DATA], []],
])('the print area: %s', (_, one, rows, expected) => {
  const { steps } = planned(rows, { roles: ['sisa', 'persen'], place: { headerTop: 1, top: 2 }, ...one });
  expect(steps.flatMap((step) => (step.kind === 'set-print-area' ? [addressOfArea(step.area)] : []))).toEqual(expected);
});

const HEAD = { header: 'Sisa Anggaran', numbers: [5] };
const known = (more: object): RecordState => recordOf({ complete: ledgerOf([{ sheet: 'APBD', columns: [columnOf('sisa', 3, [['k0', entryOf(100)]], more)] }]) });
const NAMED = { names: { LKj_sisa: area(1, 3, 2) } };

test.each<[why: string, rows: readonly (readonly CellValue[])[], Case, expected: object]>([
  ['the user\'s column', [OWN, ...empty], {}, { appended: null, named: false, head: undefined }],
  ['one that is appended now', [HEADER, ...DATA], {}, { appended: { header: 'Sisa', numbers: [] }, named: false, head: { header: 'Sisa', numbers: [] } }],
  ['one that the run before appended', [OWN, ...empty], { record: known({ appended: HEAD }), ...NAMED }, { appended: null, named: true, head: HEAD }],
  ['one that an earlier run appended', [OWN, ...empty], { record: known({ head: HEAD }), ...NAMED }, { appended: null, named: true, head: HEAD }],
  ['its name is gone', [OWN, ...empty], { record: known({ appended: HEAD }) }, { appended: null, named: false, head: undefined }],
  ['a run that broke off was appending it: its header stays known', [OWN, ...empty], { record: begun({ appended: HEAD }), ...NAMED }, { appended: { header: 'Sisa Anggaran', numbers: [] }, named: false, head: { header: 'Sisa Anggaran', numbers: [] } }],
  ['a run that broke off knew it as named', [OWN, ...empty], { record: begun({ named: true }) }, { appended: null, named: true, head: undefined }],
  ['a run that broke off outweighs the one before', [OWN, ...empty], { record: { ...known({ appended: HEAD }), begun: begun({ head: { header: 'Lain', numbers: [] } }).begun }, ...NAMED }, { appended: null, named: false, head: { header: 'Lain', numbers: [] } }],
])('what the record keeps: %s', (_, rows, one, expected) => {
  const [column] = planned(rows, one).ledger[0]?.columns ?? [];
  expect({ appended: column?.appended, named: column?.named, head: column?.head }).toEqual(expected);
});

test('a column of which nothing is ours is not kept, and a table without one neither', () => {
  expect(planned([OWN, ...typed]).ledger).toEqual([]);
  expect(planned([[...OWN, '% Realisasi'], ['A', 4, 3, 7, ''], ['B', 4, 3, 8, '']], { roles: ['sisa', 'persen'] }).ledger.map(({ columns }) => columns.map(({ role }) => role))).toEqual([['persen']]);
  expect(planned([HEADER, ...DATA], { results: [] }).ledger[0]?.columns.map(({ entries, appended }) => [entries.size, appended?.header])).toEqual([[0, 'Sisa']]);
});

test('the first result of the first table is shown', () => {
  const first = tableFor([OWN, ...empty], {});
  const bare = tableFor([OWN, ...empty], { results: [] });
  const other: ResultTable = { ...tableFor([['x'], OWN, ...empty], { place: { headerTop: 1, top: 2 } }), sheet: { ...first.sheet, id: 'lain', name: 'PK' } };
  expect([written([first, other]).select, written([bare, other]).select, written([bare]).select, written([]).select]).toEqual([{ sheet: 's', row: 1, column: 3 }, { sheet: 'lain', row: 2, column: 3 }, null, null]);
});

test('a worksheet is guarded once, with all its columns', () => {
  const both = tableFor([[...OWN, '% Realisasi'], ...empty.map((row) => [...row, ''])], { roles: ['sisa', 'persen'] });
  const elsewhere: ResultTable = { ...both, sheet: { ...both.sheet, id: 'lain' }, columns: both.columns.slice(1) };
  expect(written([both, both, elsewhere]).guards).toEqual([{ sheet: 's', outputColumns: [3, 4] }, { sheet: 'lain', outputColumns: [4] }]);
});

test('a worksheet in whose way something is stays, the other is written; nothing is refused as a whole then', () => {
  const table = tableFor([OWN, ...empty], {});
  const locked: ResultTable = { ...table, sheet: { ...table.sheet, id: 'lain', name: 'PK', protected: true } };
  const one = written([locked, table]);
  expect([one.refused, one.issues.map(({ code, sheet }) => [code, sheet]), one.guards.map(({ sheet }) => sheet)]).toEqual([false, [['lembar-terlindungi', 'PK']], ['s']]);
  expect([written([locked]).refused, written([]).refused, written([locked]).places.map(({ columns }) => columns)]).toEqual([true, false, [[3]]]);
});

test('an empty worksheet and a table without results are passed over', () => {
  const table = tableFor([OWN, ...empty], {});
  expect(written([{ ...table, sheet: { ...table.sheet, block: null } }, { ...table, columns: [] }])).toMatchObject({ steps: [], places: [], issues: [], refused: false });
});

test('formats that differ are given by stretches of rows', () => {
  const cells = (['0%', '@', '@', '0%', '@'] as const).map((format, at) => [`P${at}`, 4, 3, { value: '', format }]);
  const results = cells.map(() => number(50));
  const { steps } = planned([[...HEADER, '% Realisasi'], ...cells], { roles: ['persen'], results, place: { bottom: 5 } });
  expect(steps.flatMap((step) => (step.kind === 'format-numbers' ? [`${addressOfArea(step.area)} ${step.format}`] : []))).toEqual(['D2 0.00%', 'D5 0.00%', 'D3:D4 0.00', 'D6 0.00']);
});

// Sisa in D; formulas on B and C.
test.each<[why: string, tables: readonly Rect[], isFormula: boolean]>([
  ['no Excel Table', [], true],
  ['over the results', [area(0, 0, 3, 4)], false],
  ['over the last row of results', [area(2, 3, 1)], false],
  ['beside them', [area(0, 0, 3, 3)], true],
  ['over the header only', [area(0, 3, 1)], true],
  ['below', [area(3, 3, 1)], true],
])('a formula stands only outside Excel Tables: %s', (_, tables, isFormula) => {
  const made = tableFor([OWN, ...empty], { sheet: { tables: tables.map((over, at) => ({ name: `T${at}`, area: over })) } });
  const formula = [{ sheet: 'APBD', cell: { row: 1, column: 1 } }, '*25'];
  const withFormula: ResultTable = { ...made, columns: made.columns.map((column) => ({ ...column, entries: column.entries.map((entry) => ({ ...entry, formula })) })) };
  const { steps, issues } = written([withFormula], { input: { mode: 'rumus' } });
  expect(steps.flatMap((step) => (step.kind === 'write-column' ? step.cells.slice(1) : []))).toEqual(isFormula ? ['=B2*25', '=B2*25'] : [100, 200]);
  expect(issues.map(({ params }) => params)).toEqual(isFormula ? [] : [{ bagian: 'hasil', cells: 'D2:D3' }]);
});

test('changes are told column by column, with the header that it has or will have', () => {
  const { changes } = planned([[...HEADER, 'Sisa'], ...empty], { roles: ['sisa', 'persen'], input: { tells: true } });
  expect(changes.map(({ sheet, role, header, column, isNew, changes: own }) => [sheet, role, header, column, isNew, own.length])).toEqual([['APBD', 'sisa', 'Sisa', 3, false, 2], ['APBD', 'persen', '% Realisasi', 4, true, 2]]);
  expect(planned([OWN, ...typed], { input: { tells: true }, results: [number(7), number(8)] }).changes).toEqual([]);
});

test('where the used range begins further down, cells are written from there on', () => {
  const made = tableFor([OWN, ['A', 4, 3, { value: '', format: '0.00' }], ['B', 4, 3, '']], {});
  const down = 5;
  const table: ResultTable = {
    ...made,
    sheet: { ...made.sheet, block: { row: down, column: 0, rows: 3, columns: 4 } },
    place: { ...made.place, headerTop: down, top: down + 1, bottom: down + 2 },
    columns: made.columns.map((column) => ({ ...column, entries: column.entries.map((entry) => ({ ...entry, row: entry.row + down })) })),
  };
  expect(written([table]).steps).toEqual([
    { kind: 'format-numbers', sheet: 's', area: area(down + 2, 3, 1), format: '#,##0' },
    { kind: 'write-column', sheet: 's', column: 3, cells: [null, 100, 200] },
    { kind: 'set-own-name', sheet: 's', name: 'LKj_sisa', area: area(down + 1, 3, 2) },
  ]);
  const appended: ResultTable = { ...table, place: { ...table.place, right: 2, resultColumns: { sisa: null } }, sheet: { ...table.sheet, values: table.sheet.values.map((row) => row.slice(0, 3)), formulas: table.sheet.formulas.map((row) => row.slice(0, 3)) } };
  expect(written([appended]).steps.flatMap((step) => (step.kind === 'write-column' ? [step.cells] : []))).toEqual([['Sisa', 100, 200]]);
});

test('a column that a run began to append has the look of the last one before it, not its own', () => {
  const { steps } = planned([OWN, ...empty], { record: begun({ appended: HEAD }), ...NAMED });
  expect(steps.flatMap((step) => (step.kind === 'copy-look' ? [`${addressOfArea(step.from)} → ${addressOfArea(step.to)}`] : []))).toEqual(['C1 → D1', 'C2:C3 → D2:D3']);
});
