/** Where tables of ours go: back to their own worksheet, onto a new one, or nowhere; and whether somebody put something into them. */
import type { CellValue, Rect, SheetSnapshot } from '../../../src/core/model/grid';
import { editedRows, obstacleToRemoval, ownSheetOf, placeReports, type OwnSheet } from '../../../src/core/plan/reportPlaces';
import { addressOfArea } from '../../../src/core/record/address';
import type { LedgerSheet } from '../../../src/core/record/ledger';
import type { RecordState } from '../../../src/core/record/record';
import { ledgerOf, recordOf } from '../record/records';
import { madeOf, reportOf, standingOf, workbook } from './ownSheets';

const area = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });
const TABLE = reportOf('3.2', 'Tabel 3.2', [['a', 'b'], ['c', 'd']]);
const GRID: readonly (readonly CellValue[])[] = [['a', 'b'], ['c', 'd']];
const AREA = area(0, 0, 2, 2);
const done = (...sheets: LedgerSheet[]): RecordState => recordOf({ complete: ledgerOf([], { sheets }) });
const broken = (sheets: readonly LedgerSheet[], complete: readonly LedgerSheet[] | null = null): RecordState =>
  recordOf({ begun: [ledgerOf([], { run: 2, sheets })], complete: complete === null ? null : ledgerOf([], { sheets: complete }) });
const MADE = madeOf(TABLE);
const STANDING = standingOf('3.2', 'Tabel 3.2', GRID, AREA);

// [the worksheet's name, the area, whether a run is unfinished, what each record says of added]
test.each<[why: string, sheets: readonly SheetSnapshot[], record: RecordState, found: readonly [name: string, at: string, unfinished: boolean, added: readonly boolean[]] | null]>([
  ['by our name', [standingOf('3.2', 'Lain', GRID, area(1, 1, 2, 2))], recordOf(), ['Lain', 'B2:C3', false, []]],
  ['the name of another table', [standingOf('3.3', 'Tabel 3.2', GRID, AREA)], done(MADE), null],
  ['a name whose cells are gone', [{ ...STANDING, ownNames: [{ name: 'LKj_tabel_3_2', area: null }] }], done(MADE), null],
  ['no name, and the run was carried out', [standingOf('3.2', 'Tabel 3.2', GRID, null)], done(MADE), null],
  ['a copy of it has the name too: the recorded one', [standingOf('3.2', 'Tabel 3.2 (2)', GRID, AREA), STANDING], done(MADE), ['Tabel 3.2', 'A1:B2', false, [false]]],
  ['none of two is recorded: the first', [standingOf('3.2', 'X', GRID, AREA), standingOf('3.2', 'Y', GRID, AREA)], done(MADE), ['X', 'A1:B2', false, [false]]],
  ['what a finished run added is not added any more', [STANDING], done({ ...MADE, added: true }), ['Tabel 3.2', 'A1:B2', false, [false]]],
  ['what the run under way added is', [STANDING], broken([{ ...MADE, added: true }], [{ ...MADE, added: true }]), ['Tabel 3.2', 'A1:B2', true, [true, false]]],
  ['a run that broke off at another table', [STANDING], broken([madeOf(reportOf('3.3', 'Tabel 3.3', [['x']]))], [MADE]), ['Tabel 3.2', 'A1:B2', false, [false]]],
  ['a run that broke off before the name was set', [standingOf('3.2', 'Tabel 3.2', GRID, null)], broken([MADE]), ['Tabel 3.2', 'A1:B2', true, [false]]],
  ['the worksheet is not there yet', [standingOf('3.2', 'Lain', GRID, null)], broken([{ ...MADE, added: true }]), null],
  ['it was added and is empty', [standingOf('3.2', 'Tabel 3.2', [], null)], broken([{ ...MADE, added: true }]), ['Tabel 3.2', 'A1:B2', true, [true]]],
  ['an empty worksheet that it did not add is the user\'s', [standingOf('3.2', 'Tabel 3.2', [], null)], broken([MADE]), null],
  ['the second of two records has it', [standingOf('3.2', 'Tabel 3.2', GRID, null)], broken([{ ...MADE, sheet: 'Belum ada' }], [{ ...MADE, row: 3, column: 1 }]), ['Tabel 3.2', 'B4:C5', true, [false, false]]],
])('a table\'s worksheet: %s', (_, sheets, record, found) => {
  const own = ownSheetOf(workbook(sheets), record, '3.2');
  expect(own === null ? null : [own.sheet.name, addressOfArea(own.area), own.unfinished, own.recorded.map(({ added }) => added)]).toEqual(found);
});

const own = (grid: readonly (readonly CellValue[])[], more: Partial<OwnSheet> = {}): OwnSheet => ({ sheet: standingOf('3.2', 'Tabel 3.2', grid, AREA), area: AREA, recorded: [MADE], unfinished: false, ...more });
const OTHER = madeOf(reportOf('3.2', 'Tabel 3.2', [['x', 'y'], ['z', '']]));

test.each<[why: string, OwnSheet, rows: readonly number[]]>([
  ['nothing was', own(GRID), []],
  ['the second row', own([['a', 'b'], ['c', 'e']]), [1]],
  ['both', own([['A', 'b'], ['c', 'e']]), [0, 1]],
  ['rows that changed places', own([['c', 'd'], ['a', 'b']]), [0, 1]],
  ['a row of ours that was emptied', own([['a', 'b']]), [1]],
  ['what stands beside', own([['a', 'b', 'x'], ['c', 'd']]), []],
  ['a row was inserted into it', own([['a', 'b'], ['', ''], ['c', 'd']], { area: area(0, 0, 3, 2) }), [0]],
  ['a row was taken out', own(GRID, { area: area(0, 0, 1, 2) }), [0]],
  ['no record tells of it', own(GRID, { recorded: [] }), [0]],
  ['only the newest record tells', own(GRID, { recorded: [OTHER, MADE] }), [0, 1]],
  ['of an unfinished run rows of either run may stand', own([['x', 'y'], ['c', 'd']], { recorded: [OTHER, MADE], unfinished: true }), []],
  ['in any order', own([['c', 'd'], ['x', 'y']], { recorded: [OTHER, MADE], unfinished: true }), []],
  ['or none', own([['', ''], ['c', 'd']], { recorded: [OTHER, MADE], unfinished: true }), []],
  ['but no row of somebody else', own([['x', 'y'], ['c', 'x']], { recorded: [OTHER, MADE], unfinished: true }), [1]],
])('rows that were edited: %s', (_, sheet, rows) => {
  expect(editedRows(sheet)).toEqual(rows);
});

const AT_C3 = area(2, 2, 2, 2);
const MADE_THERE = madeOf(TABLE, { row: 2, column: 2 });
const there = (grid: readonly (readonly CellValue[])[], row: number, column: number): OwnSheet => {
  const sheet = standingOf('3.2', 'Tabel 3.2', grid, AT_C3);
  return own(GRID, { sheet: { ...sheet, block: { row, column, rows: grid.length, columns: grid[0]?.length ?? 0 } }, area: AT_C3, recorded: [MADE_THERE] });
};

// The table stands at C3:D4; the used range begins elsewhere where something stands beside it.
test.each<[why: string, OwnSheet, structureProtected: boolean, obstacle: string | null]>([
  ['it stands alone', there(GRID, 2, 2), false, null],
  ['the workbook\'s structure is protected', there(GRID, 2, 2), true, 'protected'],
  ['it is protected', own(GRID, { sheet: { ...STANDING, protected: true } }), false, 'protected'],
  ['it is empty', own([]), false, null],
  ['a row was edited', there([['a', 'b'], ['c', 'x']], 2, 2), false, 'edited'],
  ['something stands above', there([['x', ''], ...GRID], 1, 2), false, 'edited'],
  ['something stands below', there([...GRID, ['x', '']], 2, 2), false, 'edited'],
  ['something stands on the left', there([['x', 'a', 'b'], ['', 'c', 'd']], 2, 1), false, 'edited'],
  ['something stands on the right', there([['a', 'b', 'x'], ['c', 'd', '']], 2, 2), false, 'edited'],
])('taking it away: %s', (_, sheet, structureProtected, obstacle) => {
  expect(obstacleToRemoval(sheet, { ...workbook([sheet.sheet]), structureProtected })).toBe(obstacle);
});

function placed(sheets: readonly SheetSnapshot[], record: RecordState = done(MADE), table = TABLE, structureProtected = false): unknown {
  const { placed: places, issues } = placeReports([table], workbook(sheets, { structureProtected }), record, new Set(sheets.map(({ name }) => name.toLowerCase())));
  const [one] = places;
  return [one?.place.kind === 'new' ? one.place.name : one?.place.kind === 'own' ? `di ${one.place.own.sheet.name}` : one?.place.kind, issues.map(({ code, severity, sheet, cell, params }) => [code, severity, sheet, cell, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' '))];
}

const GROWN = reportOf('3.2', 'Tabel 3.2', [['a', 'b', 'x'], ['c', 'd', 'y'], ['e', 'f', 'z']]);

test.each<[why: string, sheets: readonly SheetSnapshot[], record: RecordState, expected: unknown]>([
  ['where it stands', [STANDING], done(MADE), ['di Tabel 3.2', []]],
  ['it is protected', [{ ...STANDING, protected: true }], done(MADE), ['refused', ['lembar-terlindungi error Tabel 3.2 ']]],
  ['a row was edited: it is named', [standingOf('3.2', 'Tabel 3.2', [['a', 'b'], ['c', 'x']], AREA)], done(MADE), ['refused', ['tabel-diubah error Tabel 3.2 A2 area=A2:B2']]],
  ['it was emptied as a whole', [standingOf('3.2', 'Tabel 3.2', [], AREA)], done(MADE), ['di Tabel 3.2', []]],
  ['a note beside it', [standingOf('3.2', 'Tabel 3.2', [['a', 'b', 'x'], ['c', 'd', '']], AREA)], done(MADE), ['di Tabel 3.2', []]],
  ['none yet', [], recordOf(), ['Tabel 3.2', []]],
  ['the name is the user\'s', [standingOf('x', 'Tabel 3.2', GRID, null)], recordOf(), ['Tabel 3.2 (LKj)', ['nama-lembar-terpakai info Tabel 3.2  wanted=Tabel 3.2 used=Tabel 3.2 (LKj)']]],
  ['in other letters', [standingOf('x', 'TABEL 3.2', GRID, null)], recordOf(), ['Tabel 3.2 (LKj)', ['nama-lembar-terpakai info Tabel 3.2  wanted=Tabel 3.2 used=Tabel 3.2 (LKj)']]],
  ['the next one too', [standingOf('x', 'Tabel 3.2', GRID, null), standingOf('x', 'tabel 3.2 (lkj)', GRID, null)], recordOf(), ['Tabel 3.2 (LKj 2)', ['nama-lembar-terpakai info Tabel 3.2  wanted=Tabel 3.2 used=Tabel 3.2 (LKj 2)']]],
  ['it has another name for the sake of one that still is there', [standingOf('x', 'Tabel 3.2', GRID, null), standingOf('3.2', 'Tabel 3.2 (LKj)', GRID, AREA)], done(MADE), ['di Tabel 3.2 (LKj)', ['nama-lembar-terpakai info Tabel 3.2  wanted=Tabel 3.2 used=Tabel 3.2 (LKj)']]],
  ['and that one is gone by now', [standingOf('3.2', 'Tabel 3.2 (LKj)', GRID, AREA)], done(MADE), ['di Tabel 3.2 (LKj)', []]],
  ['the user gave it another name', [standingOf('x', 'TABEL 3.2', GRID, null), standingOf('3.2', 'Hasil', GRID, AREA)], done(MADE), ['di Hasil', []]],
])('a table goes: %s', (_, sheets, record, expected) => {
  expect(placed(sheets, record)).toEqual(expected);
});

test('a new name has at most 31 characters', () => {
  const name = 'Tabel 3.11 Hasil Evaluasi AKIP ';
  const table = reportOf('3.11', name, [['a']]);
  const taken = (...names: string[]): SheetSnapshot[] => names.map((one) => standingOf('x', one, GRID, null));
  expect(name).toHaveLength(31);
  expect(placed(taken(), recordOf(), table)).toEqual([name, []]);
  expect(placed(taken(name), recordOf(), table)).toEqual(['Tabel 3.11 Hasil Evaluasi (LKj)', [`nama-lembar-terpakai info ${name}  wanted=${name} used=Tabel 3.11 Hasil Evaluasi (LKj)`]]);
});

test('two new tables never get one name', () => {
  const { placed: places } = placeReports([TABLE, reportOf('3.3', 'TABEL 3.2', [['x']])], workbook([]), recordOf(), new Set());
  expect(places.map(({ place }) => (place.kind === 'new' ? place.name : place.kind))).toEqual(['Tabel 3.2', 'TABEL 3.2 (LKj)']);
});

test('where the structure is protected no worksheet is made, those that stand are filled again', () => {
  expect(placed([], recordOf(), TABLE, true)).toEqual(['refused', ['struktur-terlindungi error   tabel=Tabel 3.2']]);
  expect(placed([STANDING], done(MADE), TABLE, true)).toEqual(['di Tabel 3.2', []]);
});

// The table grows by a row and a column, to A1:C3.
test.each<[why: string, grid: readonly (readonly CellValue[])[], blocked: string | null]>([
  ['nothing is there', GRID, null],
  ['a note in the new column', [['a', 'b', ''], ['c', 'd', 'x']], 'C2'],
  ['a note in the new row', [...GRID, ['x', '']], 'A3'],
  ['a note in the new corner', [['a', 'b', ''], ['c', 'd', ''], ['', '', 'x']], 'C3'],
  ['the first of two', [['a', 'b', 'y'], ['c', 'd', 'x']], 'C1'],
  ['a note right of it', [['a', 'b', '', 'x'], ['c', 'd', '', '']], null],
  ['a note below it', [...GRID, ['', ''], ['x', '']], null],
])('a table that grows: %s', (_, grid, blocked) => {
  expect(placed([standingOf('3.2', 'Tabel 3.2', grid, AREA)], done(MADE), GROWN)).toEqual(blocked === null ? ['di Tabel 3.2', []] : ['refused', [`tabel-terhalang error Tabel 3.2 ${blocked} blocked=${blocked}`]]);
});
