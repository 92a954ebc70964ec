import type { Rect } from '../../../src/core/model/grid';
import { areaOfNameFormula, isOwnName, isTableSheet, tableNameOf } from '../../../src/core/record/ownNames';
import { sheetOf } from '../checkInput';

const area = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });

test.each<[formula: string, expected: Rect | null]>([
  ['=PK!$H$5:$H$12', area(4, 7, 8, 1)], // H is the 8th letter; rows 5–12 are eight
  ['=PK!$A$1', area(0, 0, 1, 1)],
  ["='PK 2020'!$B$2:$C$3", area(1, 1, 2, 2)],
  ["='Bu Ani''s, PK'!$B$2", area(1, 1, 1, 1)],
  ['=PK!$CV$20000', area(19_999, 99, 1, 1)], // CV = 3 × 26 + 22, counted from 1
  ['=PK!H12:H5', area(4, 7, 8, 1)], // either corner may come first
  ['=#REF!', null],
  ['=PK!#REF!', null],
  ['=PK!$A$1:$A$3,PK!$A$5', null],
  ['=PK!$A:$A', null],
  ['=SUM(PK!$A$1:$A$3)', null],
  ['', null],
])('%s', (formula, expected) => {
  expect(areaOfNameFormula(formula)).toEqual(expected);
});

test('only names with our prefix are ours', () => {
  expect(['LKj_pk_capaian', 'lkj_pk', 'Print_Area', 'XLKj_'].filter(isOwnName)).toEqual(['LKj_pk_capaian']);
});

test.each<[formula: string, expected: Rect | null]>([
  ['PK!$H$5', area(4, 7, 1, 1)], // without its sign
  [' =PK!$H$5 ', area(4, 7, 1, 1)],
  ['=pk!$h$5:$i$6', area(4, 7, 2, 2)],
  ['=PK!$C$2:$B$3', area(1, 1, 2, 2)],
  ['=PK!$B$10:$C$9', area(8, 1, 2, 2)], // rows are numbers: 9 comes before 10
  ['=PK!$K$1:$B$1', area(0, 1, 1, 10)],
  ['=PK!$XFD$1048576', area(1_048_575, 16_383, 1, 1)],
  ['=PK!$AAAA$1', null],
  ['=PK!$A$12345678', null],
  ['=PK!A', null],
  ['=$H$5', null],
  ["=''!$H$5", null],
  ["='PK'$H$5", null],
  ['=PK!$H$5x', null],
  ["=1+'PK'!$H$5", null],
  ['=PK!$H$5:', null],
  ['=PK!$H$5:$I', null],
  ['=A!B!$H$5', null],
  ['=A:B!$H$5', null],
  ['=A,B!$H$5', null],
  ["='PK''!$H$5", null],
])('where a name points: %s', (formula, expected) => {
  expect(areaOfNameFormula(formula)).toEqual(expected);
});

test.each([['3.11', 'LKj_tabel_3_11'], ['hitungan-capaian', 'LKj_tabel_hitungan_capaian'], ['temuan', 'LKj_tabel_temuan'], ['Aa0-9.z', 'LKj_tabel_Aa0_9_z']])('the table %s is named %s', (id, name) => {
  expect(tableNameOf(id)).toBe(name);
});

test.each<[names: readonly string[], isTable: boolean]>([[[], false], [['LKj_capaian'], false], [['Print_Area', 'LKj_tabel_3_2'], true], [['XLKj_tabel_3_2'], false]])('a worksheet with the names %j is a table of ours: %s', (names, isTable) => {
  expect(isTableSheet({ ...sheetOf('Tabel', [['a']]), ownNames: names.map((name) => ({ name, area: null })) })).toBe(isTable);
});
