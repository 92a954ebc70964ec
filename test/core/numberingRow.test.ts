/** Which rows number the columns above them, and which are data. */
import type { CellValue } from '../../src/core/model/grid';
import { isNumberingRow } from '../../src/core/read/numberingRow';
import { viewSheet } from '../../src/core/read/sheetView';
import { sheetOf } from './checkInput';

function numbers(...cells: readonly CellValue[]): boolean {
  const view = viewSheet(sheetOf('APBD', [cells]));
  return view !== null && isNumberingRow(view, 0, 0, cells.length - 1);
}

test.each<[why: string, cells: readonly CellValue[], isOne: boolean]>([
  ['one by one', [1, 2, 3], true],
  ['in parentheses, from two', ['(2)', '(3)', '(4)'], true],
  ['with formulas', [1, 2, '3', '4=3/2'], true],
  ['over merged cells', [1, '', '', 2, 3, 4], true],
  ['of many the last mistyped', [1, '', 2, 3, 4, 5, 6, 7, 10], true],
  ['of many one twice', [1, 2, 3, 4, 4, 6, 7], true],
  ['of many one left out, and the count goes on', [1, 2, 3, 4, 5, 6, 8, 9, 10], true],
  ['of many one mistyped, and the count goes on', [1, 2, 33, 4, 5, 6, 7], true],
  ['of many one too many, and the count goes on', [1, 2, 3, 4, 5, 0, 6, 7], true],
  ['of many one moved', [1, 6, 2, 3, 4, 5], true],
  ['of few one left out, whose cell is blank', ['(1)', '(2)', '(3)', '(4)', '', '(6)'], true],
  ['of few one left out, and no cell for it', [1, 2, 3, 4, 6], false],
  ['fewer yet may be a row of data', [1, '', 3, 4], false],
  ['of few one moved', [1, 3, 2], false],
  ['of few one mistyped', [1, 2, 3, 5], false],
  ['two mistyped', [1, 2, 3, 4, 6, 6, 8, 8], false],
  ['a row of small numbers', [3, 4, 5, 6, 7, 8, 9], false],
  ['letters', ['a', 'b', 'c', 'd', 'e', 'f'], true],
  ['letters in parentheses', ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)'], true],
  ['letters with a formula', ['(a)', '(b)', '(c)', '(d)', '(e)', '(f = e / d)'], true],
  ['letters as Excel corrects them', ['(a)', '(b)', '©', '(d)', '(e)', '(f)'], true],
  ['a few letters may be anything', ['a', 'b', 'c'], false],
  ['letters that miss one', ['a', 'b', 'd', 'e', 'f', 'g'], false],
  ['letters before words', ['a', 'Program', 5, 4, 80, ''], false],
  ['decimals', [1, 2.5, 3, 4], false],
  ['two are too few', [1, 2], false],
])('%s', (_, cells, isOne) => {
  expect(numbers(...cells)).toBe(isOne);
});
