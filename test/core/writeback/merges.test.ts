/** Merged areas: which one a cell is part of, and which areas share a cell. */
import type { Rect } from '../../../src/core/model/grid';
import { addressOfArea } from '../../../src/core/record/address';
import { mergeAt, mergesByRow, overlaps } from '../../../src/core/writeback/merges';
import { layout } from '../layout';

const INDEX = mergesByRow(layout('PK', [['']], { merges: 'B2:C3 E2:E4 B4:C4' }));

test.each<[where: string, row: number, column: number, area: string | null]>([
  ['above', 0, 1, null],
  ['left of it', 1, 0, null],
  ['its first cell', 1, 1, 'B2:C3'],
  ['its last column', 1, 2, 'B2:C3'],
  ['right of it', 1, 3, null],
  ['its last row', 2, 2, 'B2:C3'],
  ['another in the same row', 1, 4, 'E2:E4'],
  ['right of that', 1, 5, null],
  ['the next one right below', 3, 1, 'B4:C4'],
  ['one that goes on there', 3, 4, 'E2:E4'],
  ['below all', 4, 1, null],
])('%s', (_, row, column, area) => {
  const found = mergeAt(INDEX, row, column);
  expect(found === null ? null : addressOfArea(found)).toBe(area);
});

const area = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });

// B2:C3 against areas that touch it and areas that reach in.
test.each<[where: string, other: Rect, isShared: boolean]>([
  ['itself', area(1, 1, 2, 2), true],
  ['within it', area(2, 2, 1, 1), true],
  ['around it', area(0, 0, 9, 9), true],
  ['touches above', area(0, 1, 1, 2), false],
  ['reaches in from above', area(0, 1, 2, 2), true],
  ['touches below', area(3, 1, 1, 2), false],
  ['reaches in from below', area(2, 1, 5, 2), true],
  ['touches on the left', area(1, 0, 2, 1), false],
  ['reaches in from the left', area(1, 0, 2, 2), true],
  ['touches on the right', area(1, 3, 2, 1), false],
  ['reaches in from the right', area(1, 2, 2, 3), true],
  ['in the same rows, far off', area(1, 9, 2, 1), false],
  ['in the same columns, far off', area(9, 1, 2, 2), false],
])('two areas, the other %s', (_, other, isShared) => {
  expect([overlaps(area(1, 1, 2, 2), other), overlaps(other, area(1, 1, 2, 2))]).toEqual([isShared, isShared]);
});
