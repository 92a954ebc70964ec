/** Widths of letters by the font's own table of advances, in thousandths of its size, and the lines that follow. */
import { parseDigits } from '../../../src/core/exact/decimal';
import type { ReportCell } from '../../../src/core/model/reportTable';
import { numberCell, textCell } from '../../../src/core/report/cells';
import { linesOfText, textWidth } from '../../../src/core/report/textWidth';
import { charactersFor, fittingWidth, pointsOf } from '../../../src/core/report/widths';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';

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

// Arial's advances for 1000 units of its size, and Arial Bold's.
test.each<[character: string, regular: number, bold: number]>([
  ["'", 191, 238], ['i', 222, 278], ['j', 222, 278], ['|', 260, 280], [' ', 278, 278], ['\u00a0', 278, 278], ['!', 278, 333], [',', 278, 278], ['t', 278, 333], ['I', 278, 278],
  ['(', 333, 333], ['-', 333, 333], ['r', 333, 389], ['“', 333, 500], ['{', 334, 389], ['•', 350, 350], ['"', 355, 474], ['*', 389, 389], ['^', 469, 584], ['J', 500, 556],
  ['c', 500, 556], ['s', 500, 556], ['z', 500, 500], ['≤', 549, 549], ['≥', 549, 549], ['0', 556, 556], ['9', 556, 556], ['a', 556, 556], ['n', 556, 611], ['?', 556, 611],
  ['–', 556, 556], ['+', 584, 584], ['×', 584, 584], ['−', 584, 584], ['F', 611, 611], ['T', 611, 611], ['Z', 611, 611], ['A', 667, 722], ['P', 667, 667], ['S', 667, 667],
  ['&', 667, 722], ['D', 722, 722], ['R', 722, 722], ['w', 722, 778], ['G', 778, 778], ['O', 778, 778], ['M', 833, 833], ['m', 833, 889], ['%', 889, 889], ['W', 944, 944],
])('the letter %s', (character, regular, bold) => {
  expect([false, true].map((isBold) => textWidth(character, { size: 1000, bold: isBold }))).toEqual([regular, bold]);
});

test.each([
  ['one line to the point', 'Baik Baik', 41.69, 1],
  ['a word more than fits', 'Baik Baik', 41.67, 2],
  ['three words, two on a line', 'Baik Baik Baik', 45, 2],
  ['a word longer than its line breaks', 'Baik', 10, 2],
  ['and the next goes on beside its rest', 'Baik k', 12, 3],
  ['line breaks of the text itself', 'a\nb\nBaik Baik', 100, 3],
  ['no text', '', 100, 1],
  // B 667, a 556, i 222, k 500: 19,45; a space 2,78.
  ['the space between them counts', 'Baik Baik', 40, 2],
  ['a word as wide as its line', 'Baik', 19.45, 1],
  ['several spaces are one', 'Baik   Baik', 41.69, 1],
  ['a tab too', 'Baik\tBaik', 41.69, 1],
  ['a word that begins a new line and takes three', 'a Baik', 8, 4],
  ['twice as wide as its line', 'Baik', 9.725, 2],
  ['an empty line between two', 'a\n\nb', 100, 3],
  ['as good as no room: a line for each point', 'a', 0, 6],
])('%s', (_, text, room, lines) => {
  expect(linesOfText(text, room, BODY)).toBe(lines);
});

test.each(['1.250.000.000.000', 'Jumlah', 'D4-S1', '1.02.02.2.01.0014'])('a column of so many characters holds "%s" on one line', (text) => {
  expect(pointsOf(charactersFor(text))).toBeGreaterThanOrEqual(textWidth(text, { size: 10, bold: true }) + 6);
  expect(pointsOf(charactersFor(text) - 0.5)).toBeLessThan(textWidth(text, { size: 10, bold: true }) + 6);
});

test('widths in characters are to a half', () => {
  // Digits 556: 5 × 5,56 + 6 − 3,75 = 30,05; / 5,25 = 5,72…
  expect([charactersFor('98765'), charactersFor('')]).toEqual([6, 0.5]);
  expect(pointsOf(10)).toBe(56.25);
});

describe('a column', () => {
  const number = (digits: string, format?: 'persen'): ReportCell => numberCell(parseDigits(digits), format ?? 'angka');
  const widthOf = (least: number, ...cells: readonly (ReportCell | null)[]): number => fittingWidth(cells.map((cell) => [null, cell]), 1, least, REPORT_TEXTS.id);

  test.each<[why: string, cells: readonly (ReportCell | null)[], expected: number]>([
    ['no cell', [], 4],
    ['empty ones', [null, textCell('')], 4],
    ['numbers that fit', [number('5')], 4],
    ['the longest number', [number('5'), number('4905000'), number('12')], charactersFor('4.905.000')],
    ['a number\'s own decimals', [number('98.4125')], charactersFor('98,4125')],
    ['of percent the two that are shown', [number('100', 'persen')], charactersFor('100,00')],
    ['the longest word of a text', [textCell('Indeks kesejahteraan sosial')], charactersFor('kesejahteraan')],
    ['words are told by any space', [textCell('Indeks\nkesejahteraan')], charactersFor('kesejahteraan')],
    ['a very long word may break', [textCell('Pertanggungjawabanpenyelenggaraan')], 20],
  ])('as wide as %s', (_, cells, expected) => {
    expect(widthOf(4, ...cells)).toBe(expected);
  });

  test('is never narrower than asked for, nor as wide as what stands in another', () => {
    expect(widthOf(30, number('4905000'))).toBe(30);
    expect(fittingWidth([[textCell('kesejahteraan'), number('5')]], 1, 4, REPORT_TEXTS.id)).toBe(4);
  });
});
