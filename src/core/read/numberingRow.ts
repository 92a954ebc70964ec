/** The row below a header that numbers its columns. */
import type { SheetView } from './sheetView';

/** "Rp 4" is one too: it may be made a number any time. */
const NUMBER = /^(?:rp\.? ?)?\(?(\d{1,2})(?!\d)\)?[-+*/:x×()\d\s%=]*$/i;

/** Where more columns than these are numbered one of them may be mistyped; fewer letters may be anything. */
const FEW = 5;

/** Where fewer are numbered, a blank cell stands for no number: they may be a row of data. */
const LEAST_WITH_BLANKS = 4;

/**
 * True where each of the numbers in the cells is the one before it and one more; a blank cell, null, may have a number unseen.
 * One may be mistyped, left out or too many where so many others, or a formula, tell what they are, and the count goes on behind it.
 */
function counts(cells: readonly (number | null)[], numbers: readonly number[], maySlip: boolean): boolean {
  const [first = 0] = numbers;
  let slips = 0;
  let due: readonly number[] = [first];
  for (const number of numbers.length < LEAST_WITH_BLANKS ? numbers : cells) {
    if (number === null) due = [...due, Math.max(...due) + 1];
    else if (due.includes(number)) due = [number + 1];
    else {
      slips++;
      const [missed = 0] = due;
      due = [number + 1, missed, missed + 1];
    }
  }
  return numbers.length >= 3 && first <= 2 && slips <= (maySlip ? 1 : 0);
}

/** True where every cell from here on letters its column: a, b, c = b / a or (a), (b), (c), which Excel corrects to ©. */
function areLetters(view: SheetView, row: number, from: number, right: number): boolean {
  let letters = 0;
  for (let column = from; column <= right; column++) {
    const text = view.text(row, column);
    if (text === '') continue;
    if (text.toLowerCase().replace('©', 'c').replace(/[().]|\s*=.*/g, '') !== String.fromCharCode('a'.charCodeAt(0) + letters)) return false;
    letters++;
  }
  return letters > FEW;
}

/**
 * Every cell numbers its column: `1 2 3 4 5`, `13 = 9+10`, or letters it; never a row of data, whose name is words. Columns that were
 * moved took their numbers along: then they are many, or one at least says by a formula that it is no count.
 */
export function isNumberingRow(view: SheetView, row: number, left: number, right: number): boolean {
  const cells: (number | null)[] = [];
  let hasFormula = false;
  for (let column = left; column <= right; column++) {
    const text = view.text(row, column);
    const found = NUMBER.exec(text);
    if (text !== '' && found === null) return cells.every((cell) => cell === null) && areLetters(view, row, column, right);
    cells.push(found === null ? null : Number(found[1]));
    hasFormula ||= text.includes('=');
  }
  const numbers = cells.filter((cell) => cell !== null);
  const sorted = [...numbers].sort((a, b) => a - b);
  const maySlip = numbers.length > (hasFormula ? LEAST_WITH_BLANKS : FEW);
  return counts(cells, numbers, maySlip) || ((hasFormula || maySlip) && counts(sorted, sorted, false));
}
