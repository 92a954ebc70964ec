import type { Rect } from '../../../src/core/model/grid';
import { areaOfNameFormula, isOwnName } from '../../../src/core/record/ownNames';

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
