/** Widths of letters by the font's own table of advances, in thousandths of its size, and the lines that follow. */
import { linesOfText, textWidth } from '../../../src/core/report/textWidth';
import { charactersFor, pointsOf } from '../../../src/core/report/widths';

const BODY = { size: 10, bold: false } as const;

test.each([
  // B 667, a 556, i 222, k 500: 1945.
  ['Baik', false, 19.45],
  // B 722, a 556, i 278, k 556: 2112.
  ['Baik', true, 21.12],
  // Digits 556 each, a comma 278.
  ['98,41', false, 25.02],
  ['71.099.265.302', true, 69.5],
  // What the table does not have counts as wide as it is high.
  ['漢', false, 10],
  ['', false, 0],
])('%s, bold %s', (text, bold, points) => {
  expect(textWidth(text, { size: 10, bold })).toBeCloseTo(points, 9);
});

test.each([
  ['one line to the point', 'Baik Baik', 41.69, 1],
  ['a word more than fits', 'Baik Baik', 41.67, 2],
  ['three words, two on a line', 'Baik Baik Baik', 45, 2],
  ['a word longer than its line breaks', 'Baik', 10, 2],
  ['and the next goes on beside its rest', 'Baik k', 12, 3],
  ['line breaks of the text itself', 'a\nb\nBaik Baik', 100, 3],
  ['no text', '', 100, 1],
])('%s', (_, text, room, lines) => {
  expect(linesOfText(text, room, BODY)).toBe(lines);
});

test.each(['1.250.000.000.000', 'Jumlah', 'D4-S1', '1.02.02.2.01.0014'])('a column of so many characters holds "%s" on one line', (text) => {
  expect(pointsOf(charactersFor(text))).toBeGreaterThanOrEqual(textWidth(text, { size: 10, bold: true }) + 6);
  expect(pointsOf(charactersFor(text) - 0.5)).toBeLessThan(textWidth(text, { size: 10, bold: true }) + 6);
});
