/** Cells of equal look as few rectangles: what is one block, and what is not. */
import { addressOfArea } from '../../../src/core/record/address';
import { blocksOf } from '../../../src/core/plan/blocks';

/** Each letter is a value of its own, "." none; "A1:B2 x". */
function blocks(...rows: string[]): string[] {
  return blocksOf(rows.map((row) => [...row].map((letter) => (letter === '.' ? null : letter))), (letter) => letter.toLowerCase()).map(({ area, value }) => `${addressOfArea(area)} ${value}`);
}

test.each<[why: string, rows: readonly string[], expected: readonly string[]]>([
  ['nothing', [], []],
  ['no value', ['..', '..'], []],
  ['one cell', ['x'], ['A1 x']],
  ['a row', ['xx'], ['A1:B1 x']],
  ['two values in a row', ['xy'], ['A1 x', 'B1 y']],
  ['a gap parts a row', ['x.x'], ['A1 x', 'C1 x']],
  ['two rows', ['xx', 'xx'], ['A1:B2 x']],
  ['three', ['x', 'x', 'x'], ['A1:A3 x']],
  ['the row below is wider', ['x.', 'xx'], ['A1 x', 'A2:B2 x']],
  ['the row below is narrower', ['xx', 'x.'], ['A1:B1 x', 'A2 x']],
  ['the row below begins elsewhere', ['x.', '.x'], ['A1 x', 'B2 x']],
  ['another value below', ['x', 'y'], ['A1 x', 'A2 y']],
  ['an empty row parts', ['x', '.', 'x'], ['A1 x', 'A3 x']],
  ['a row without cells parts', ['x', '', 'x'], ['A1 x', 'A3 x']],
  ['one of two goes on', ['xy', 'x.'], ['B1 y', 'A1:A2 x']],
  ['values that are told apart by nothing are one: the first stands', ['xX', 'Xx'], ['A1:B2 x']],
])('%s', (_, rows, expected) => {
  expect(blocks(...rows)).toEqual(expected);
});
