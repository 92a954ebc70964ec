/** Which rows number the columns above them, and which are data. */
import type { CellValue } from '../../../src/core/model/grid';
import { isNumberingRow } from '../../../src/core/read/numberingRow';
import { viewSheet } from '../../../src/core/read/sheetView';
import { sheetOf } from '../checkInput';

function numbers(...cells: readonly CellValue[]): boolean {
  const view = viewSheet(sheetOf('APBD', [cells]));
  return view !== null && isNumberingRow(view, 0, 0, cells.length - 1);
}

test.each<[why: string, cells: readonly CellValue[], isOne: boolean]>([
  ['one by one', [1, 2, 3], true],
  ['in parentheses, from two', ['(2)', '(3)', '(4)'], true],
  ['of money', [1, 2, 'Rp. 3', 'Rp 4'], true],
  ['with formulas', [1, 2, '3', '4=3/2'], true],
  ['over merged cells', [1, '', '', 2, 3, 4], true],
  ['of many the last mistyped', [1, '', 2, 3, 4, 5, 6, 7, 10], true],
  ['of many one twice', [1, 2, 3, 4, 4, 6, 7], true],
  ['of many one left out, and the count goes on', [1, 2, 3, 4, 5, 6, 8, 9, 10], true],
  ['of many one mistyped, and the count goes on', [1, 2, 33, 4, 5, 6, 7], true],
  ['of many one too many, and the count goes on', [1, 2, 3, 4, 5, 0, 6, 7], true],
  ['of many one moved', [1, 6, 2, 3, 4, 5], true],
  ['of many two moved', [1, 6, 2, 3, 7, 4, 5], true],
  ['of few one left out, whose cell is blank', ['(1)', '(2)', '(3)', '(4)', '', '(6)'], true],
  ['of few one left out, and no cell for it', [1, 2, 3, 4, 6], false],
  ['of few one left out, but a formula tells what they are', ['(1)', '(3)', '(4)', '(5)=(3)-(4)', '(6)'], true],
  ['of few two left out, whatever a formula says', ['(1)', '(3)', '(5)', '(6)=(3)-(5)'], false],
  ['an amount among them', [1, 2, 5_551_162_657, 4, 5, 6, 7], false],
  ['fewer yet may be a row of data', [1, '', 3, 4], false],
  ['of few one moved', [1, 3, 2], false],
  ['of few one mistyped', [1, 2, 3, 5], false],
  ['two mistyped', [1, 2, 3, 4, 6, 6, 8, 8], false],
  ['a row of small numbers', [3, 4, 5, 6, 7, 8, 9], false],
  ['letters', ['a', 'b', 'c', 'd', 'e', 'f'], true],
  ['letters in parentheses', ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)'], true],
  ['letters with a formula', ['(a)', '(b)', '(c)', '(d)', '(e)', '(f = e / d)'], true],
  ['letters with a formula, and no blanks', ['a', 'b', 'c', 'd', 'e', 'f=e/d'], true],
  ['letters as Excel corrects them', ['(a)', '(b)', '©', '(d)', '(e)', '(f)'], true],
  ['a few letters may be anything', ['a', 'b', 'c'], false],
  ['letters that miss one', ['a', 'b', 'd', 'e', 'f', 'g'], false],
  ['letters before words', ['a', 'Program', 5, 4, 80, ''], false],
  ['decimals', [1, 2.5, 3, 4], false],
  ['two are too few', [1, 2], false],
  ['zero before one', [0, 1, 2], true],
  ['from three', [3, 4, 5], false],
  ['in rupiah', ['1', '2', 'Rp 3', 'rp4'], true],
  ['with formulas of many signs', ['1', '2', '3', '4 = 3 : 2 x 100 %', '5=(4×2)-1', '6 = 4 + 5'], true],
  ['with a formula of several signs', ['1', '2', '3=2*1'], true],
  ['a formula in parentheses', ['(1)', '(2)', '(3)=(2)/(1)'], true],
  ['words behind a number', ['1', '2', '3 orang'], false],
  ['words before a number', ['1', '2', 'ke 3'], false],
  ['decimals with a comma', ['1', '2,5', '3', '4'], false],
  ['an amount', [1, 2, 3, 250_000], false],
  ['of few one moved, with a formula', [2, 1, '3=2/1'], true],
  ['of five one moved', [1, 3, 2, 4, 5], false],
  ['of few one left out, with a formula', [1, 2, '4=2/1'], false],
  ['of six the last mistyped', [1, 2, 3, 4, 5, 7], true],
  ['three over a blank cell', [1, '', 2, 3], true],
  ['four over a blank cell that has none', [1, '', 2, 3, 4], true],
  ['four over a blank cell that hides one', [1, '', 3, 4, 5], true],
  ['over two blank cells that hide one', [1, '', '', 3, 4, 5], true],
  ['over two blank cells that hide two', [1, '', '', 4, 5, 6], true],
  ['over a blank cell that hides two', [1, '', 4, 5, 6], false],
  ['behind a blank cell', ['', 1, 2, 3], true],
  ['nothing', ['', '', ''], false],
  ['five letters may be anything', ['a', 'b', 'c', 'd', 'e'], false],
  ['capital letters with a dot', ['A.', 'B.', 'C.', 'D.', 'E.', 'F.'], true],
  ['letters over merged cells', ['a', '', 'b', 'c', 'd', '', 'e', 'f'], true],
  ['letters behind a blank cell', ['', 'a', 'b', 'c', 'd', 'e', 'f'], true],
  ['letters behind a number', [1, 'a', 'b', 'c', 'd', 'e', 'f'], false],
  ['letters from b', ['b', 'c', 'd', 'e', 'f', 'g'], false],
  ['words that begin with letters', ['a', 'b', 'c', 'd', 'e', 'f', 'gaji'], false],
])('%s', (_, cells, isOne) => {
  expect(numbers(...cells)).toBe(isOne);
});
