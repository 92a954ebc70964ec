/** What results were computed from: which changes to cells and settings show, and which do not. */
import { fromText, parseCompletion, writeCompletion } from '../../../src/core/record/completionXml';
import { parseFrom } from '../../../src/core/record/computedFrom';
import { isInOurColumns, MAX_INPUT_CELLS, printOf, settingsPrint, type ComputedFrom, type InputAreas } from '../../../src/core/record/inputs';
import { keadaanOf, type Standing } from '../../../src/core/record/keadaan';
import { DEFAULTS } from '../../../src/core/record/settings';
import type { CellValue } from '../../../src/core/model/grid';

const AT = '2026-11-24T08:00:00.000Z';
/** Results in column D over rows 2 to 3, computed from column C. */
const AREAS: InputAreas = { sheet: 'PK', ours: [{ row: 1, rows: 2, columns: [3] }], read: [{ row: 1, rows: 2, columns: [2] }] };

type Grid = readonly (readonly CellValue[])[];

const GRID: Grid = [
  ['No', 'Indikator', 'Target', 'Capaian', ''],
  [1, 'a', 20, '', ''],
  [2, 'b', '=E3', '', '=D2*2'],
];

function print(formulas: Grid, values: Grid = formulas, row = 0): string | null {
  return printOf({ block: { row, column: 0, rows: formulas.length, columns: formulas[0]?.length ?? 0 }, values, formulas }, AREAS);
}

function withCell(grid: Grid, row: number, column: number, cell: CellValue): Grid {
  return grid.map((cells, at) => (at === row ? cells.map((old, place) => (place === column ? cell : old)) : cells));
}

test.each<[what: string, isSeen: boolean, formulas: Grid, values: Grid | null]>([
  ['a number', true, withCell(GRID, 1, 2, 21), null],
  ['a number that differs in its last digit', true, withCell(GRID, 1, 2, 20.000000000000004), null],
  ['a number made a text', true, withCell(GRID, 1, 2, '20'), null],
  ['a name', true, withCell(GRID, 1, 1, 'A'), null],
  ['a note beside the table', true, withCell(GRID, 0, 4, 'x'), null],
  ['two cells that change places', true, withCell(withCell(GRID, 1, 0, 2), 2, 0, 1), null],
  ['what a formula shows from which results are computed', true, GRID, withCell(GRID, 2, 2, 5)],
  ['what a formula shows that is computed from our results', false, GRID, withCell(GRID, 2, 4, 5)],
  ['a result of ours', false, withCell(GRID, 1, 3, 50), null],
  ['the header of our column, which stands above the band', true, withCell(GRID, 0, 3, 'Lain'), null],
  ['columns without anything that the used range has now', false, GRID.map((cells) => [...cells, '', '']), null],
])('%s: seen %s', (_, isSeen, formulas, values) => {
  expect(print(formulas, values ?? formulas) !== print(GRID)).toBe(isSeen);
});

test('a row inserted above is seen; a worksheet of very many cells has no print', () => {
  expect(print(GRID, GRID, 1)).not.toBe(print(GRID));
  const rows = Math.ceil(MAX_INPUT_CELLS / 5) + 1;
  expect(print(Array.from({ length: rows }, () => ['', '', '', '', '']))).toBeNull();
});

test.each([
  ['D1:D40', true],
  ['D2', true],
  ['C2:D2', false],
  ['2:2', false],
  ['E2', false],
])('a change of %s can only have been ours: %s', (address, isOurs) => expect(isInOurColumns(address, AREAS)).toBe(isOurs));

test('settings: only what differs from the standard counts', () => {
  expect(settingsPrint(DEFAULTS)).toBe('');
  expect(settingsPrint({ ...DEFAULTS, batas: 120 })).not.toBe(settingsPrint({ ...DEFAULTS, batas: 150 }));
});

const FROM: ComputedFrom = { at: AT, settings: '', sheets: [{ ...AREAS, sheet: "Bu Ani's & <PK>", print: 'abc' }, { ...AREAS, sheet: 'APBD', print: null }] };

test('a completion tells what was computed from what; where that is not exactly ours it completes its run all the same', () => {
  const text = fromText(FROM);
  expect(parseCompletion(writeCompletion({ run: 7, at: AT }, text))).toEqual({ run: 7, at: AT, from: text });
  expect(text).not.toMatch(/[<>&]/);
  expect(parseFrom(text)).toEqual(FROM);
  for (const [from, to] of [['"abc"', '5'], ['"at":"2026', '"at":"x2026'], ['"row":1', '"row":-1'], ['{', '[']] as const) {
    expect(text).toContain(from);
    expect(parseFrom(text.replace(from, to))).toBeNull();
    expect(parseCompletion(writeCompletion({ run: 7, at: AT }, text.replace(from, to)))).toMatchObject({ run: 7, at: AT });
  }
});

const standing = (over: Partial<Standing> = {}): Standing => ({ settings: '', printOf: ({ print: of }) => of, isToldChanged: () => false, ...over });
const SMALL: ComputedFrom = { ...FROM, sheets: FROM.sheets.slice(0, 1) };

test.each<[what: string, from: ComputedFrom | null, now: Standing | null, expected: object]>([
  ['all equal', SMALL, standing(), { kind: 'terhitung', at: AT }],
  ['a cell differs', SMALL, standing({ printOf: () => 'abd' }), { kind: 'berubah', at: AT, sheets: ["Bu Ani's & <PK>"] }],
  ['the worksheet is gone', SMALL, standing({ printOf: () => undefined }), { kind: 'berubah', at: AT, sheets: ["Bu Ani's & <PK>"] }],
  ['the settings differ', SMALL, standing({ settings: 'x' }), { kind: 'berubah', at: AT, sheets: [] }],
  ['what was read outweighs what Excel told', SMALL, standing({ isToldChanged: () => true }), { kind: 'terhitung', at: AT }],
  ['a large worksheet of which nothing was told', FROM, standing(), { kind: 'selesai', at: AT }],
  ['a large worksheet of which a change was told', FROM, standing({ isToldChanged: () => true }), { kind: 'berubah', at: AT, sheets: ['APBD'] }],
  ['a completion of an older version', null, standing(), { kind: 'selesai', at: AT }],
  ['cells not looked at', SMALL, null, { kind: 'selesai', at: AT }],
])('%s', (_, from, now, expected) => {
  expect(keadaanOf({ at: AT, from, begun: [] }, AT, new Set(), now)).toEqual(expected);
});

test.each<[what: string, isSeen: boolean, formulas: Grid, values: Grid]>([
  ['a number below nothing', true, withCell(GRID, 1, 2, -20), withCell(GRID, 1, 2, -20)],
  ['the last row of our results', false, withCell(GRID, 2, 3, 50), withCell(GRID, 2, 3, 50)],
  ['a text that a formula shows from which results are computed', true, GRID, withCell(GRID, 2, 2, '')],
])('a change of %s is seen: %s', (_, isSeen, formulas, values) => {
  expect(print(formulas, values) !== print(GRID)).toBe(isSeen);
});

test('what a formula shows counts in the first row that is read from, and not above it', () => {
  const shown = (row: number, value: CellValue): string | null => print(withCell(GRID, row, 2, '=E9'), withCell(GRID, row, 2, value));
  expect(shown(1, 5)).not.toBe(shown(1, 6));
  expect(shown(0, 5)).toBe(shown(0, 6));
});

test('-0 is 0, texts that run into each other are told apart, and so are a yes and its word', () => {
  const only = (...cells: CellValue[]): string | null => printOf({ block: { row: 0, column: 0, rows: 1, columns: cells.length }, values: [cells], formulas: [cells] }, { ours: [], read: [] });
  expect(only(-0)).toBe(only(0));
  expect(new Set([only('ab', 'c'), only('a', 'bc'), only('abc'), only('', 'abc'), only(true), only('true'), only(false), only(1), only('1'), only(0)]).size).toBe(10);
  expect([only(), only(''), only('', '')]).toEqual([only(), only(), only()]);
  expect(printOf({ block: null, values: [], formulas: [] }, { ours: [], read: [] })).toBe('');
});

test('a worksheet begins where its used range does', () => {
  const at = (row: number, column: number): string | null => printOf({ block: { row, column, rows: 1, columns: 1 }, values: [['a']], formulas: [['a']] }, AREAS);
  expect(at(0, 0)).not.toBe(at(0, 1));
  expect(at(0, 0)).not.toBe(at(1, 0));
  // D2 and D3 are ours, D4 is not.
  expect([at(1, 3), at(2, 3)]).toEqual([print([['']]), print([['']])]);
  expect(at(3, 3)).not.toBe(print([['']]));
});

test('as many cells as are read again, and one row more', () => {
  const of = (rows: number, columns: number): string | null => printOf({ block: { row: 0, column: 0, rows, columns }, values: [], formulas: [] }, AREAS);
  expect([of(MAX_INPUT_CELLS, 1), of(1, MAX_INPUT_CELLS), of(MAX_INPUT_CELLS + 1, 1)]).toEqual([of(1, 1), of(1, 1), null]);
});

test('settings: one that a later version knows changes nothing, two that differ differ in their order too', () => {
  expect(settingsPrint({ ...DEFAULTS, arah: [], pilihan: { abaikan: [] } })).toBe('');
  expect(settingsPrint({ ...DEFAULTS, opd: 'Dinas' })).toBe(settingsPrint({ ...DEFAULTS, opd: 'Dinas', batas: null }));
  expect(settingsPrint({ ...DEFAULTS, opd: 'Dinas' })).not.toBe('');
});

// D and F are ours.
test.each<[address: string, isOurs: boolean]>([
  ['D1:D9,F1:F9', true],
  ['F3', true],
  ['E3', false],
  ['D1:F9', false],
  ['D1:D9,E1', false],
  ['E1,D1:D9', false],
  ['D:D', false],
  ['', false],
])('a change of %j can only have been to columns of ours: %s', (address, isOurs) => {
  expect(isInOurColumns(address, { ...AREAS, ours: [{ row: 1, rows: 2, columns: [3] }, { row: 9, rows: 1, columns: [5] }] })).toBe(isOurs);
});

const LATER = '2026-11-24T08:01:00.000Z';

test.each<[why: string, record: Parameters<typeof keadaanOf>[0], own: readonly string[], expected: object]>([
  ['nothing of ours', { at: null, from: null, begun: [] }, [], { kind: 'belum' }],
  ['another\'s run has just begun', { at: null, from: null, begun: [{ at: AT }] }, [], { kind: 'berjalan', at: AT }],
  ['one of the asker\'s own broke off', { at: null, from: null, begun: [{ at: AT }] }, [AT], { kind: 'terputus', at: AT }],
  ['one broke off long ago, whatever was carried out before', { at: AT, from: FROM, begun: [{ at: '2026-11-23T08:00:00.000Z' }] }, [], { kind: 'terputus', at: '2026-11-23T08:00:00.000Z' }],
  ['one broke off long ago, an older one is held', { at: null, from: null, begun: [{ at: '2026-11-23T08:00:00.000Z' }, { at: AT }] }, [], { kind: 'berjalan', at: '2026-11-23T08:00:00.000Z' }],
])('before anything is looked at: %s', (_, record, own, expected) => {
  expect(keadaanOf(record, LATER, new Set(own), standing())).toEqual(expected);
});

test('a worksheet that was small and is large now is told by what Excel said, and so is one that was large and is small now', () => {
  const keadaan = (from: ComputedFrom, over: Partial<Standing>): unknown => keadaanOf({ at: AT, from, begun: [] }, AT, new Set(), standing(over));
  expect(keadaan(SMALL, { printOf: () => null })).toEqual({ kind: 'selesai', at: AT });
  expect(keadaan(SMALL, { printOf: () => null, isToldChanged: () => true })).toMatchObject({ kind: 'berubah' });
  expect(keadaan(FROM, { printOf: () => 'abc' })).toEqual({ kind: 'selesai', at: AT });
  expect(keadaan(FROM, { printOf: ({ sheet, print: of }) => (sheet === 'APBD' ? undefined : of) })).toEqual({ kind: 'berubah', at: AT, sheets: ['APBD'] });
});
