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
