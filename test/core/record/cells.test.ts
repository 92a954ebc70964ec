/** Single cells: what stands in one, how a record keeps it, what is written so that it stands there again, and whether the user gave it up. */
import type { CellValue } from '../../../src/core/model/grid';
import type { Ganti } from '../../../src/core/model/pratinjau';
import { cellAt, isEmptyCell } from '../../../src/core/record/currentCell';
import { gantiSet, isGiven } from '../../../src/core/record/ganti';
import { literalText } from '../../../src/core/record/literalText';
import { isFormula, recordedOf, recordedValue, writeOf } from '../../../src/core/record/recorded';
import { sheetOf } from '../checkInput';

// A block that begins at C3.
const SHEET = { ...sheetOf('PK', [['a', 5], ['=B1', '']]), block: { row: 2, column: 2, rows: 2, columns: 2 }, formulas: [['a', '=2+3'], ['=B1', '=""']], numberFormats: [['@', '0.00'], ['@']] };

test.each<[where: string, row: number, column: number, value: CellValue, formula: string | null, numberFormat: string]>([
  ['the first cell', 2, 2, 'a', null, '@'],
  ['a formula', 2, 3, 5, '=2+3', '0.00'],
  ['a text that looks like a formula', 3, 2, '=B1', null, '@'],
  ['a formula that shows nothing, of which no format was read', 3, 3, '', '=""', 'General'],
  ['above', 1, 2, '', null, 'General'],
  ['left', 2, 1, '', null, 'General'],
  ['right', 2, 4, '', null, 'General'],
  ['below', 4, 2, '', null, 'General'],
])('a cell: %s', (_, row, column, value, formula, numberFormat) => {
  expect(cellAt(SHEET, row, column)).toEqual({ value, formula, numberFormat });
});

test('of an empty worksheet every cell is empty', () => {
  expect(cellAt({ ...SHEET, block: null }, 0, 0)).toEqual({ value: '', formula: null, numberFormat: 'General' });
});

test('a formula that is no text, or does not begin as one, is none', () => {
  expect(cellAt({ ...SHEET, formulas: [[7, '2+3'], ['', '']] }, 2, 2).formula).toBeNull();
  expect(cellAt({ ...SHEET, formulas: [[7, '2+3'], ['', '']] }, 2, 3).formula).toBeNull();
});

test.each<[value: CellValue, formula: string | null, isEmpty: boolean]>([['', null, true], ['', '=""', false], [0, null, false], [false, null, false], ['a', null, false], ['a', '="a"', false]])('%j with the formula %j is empty: %s', (value, formula, isEmpty) => {
  expect(isEmptyCell({ value, formula, numberFormat: 'General' })).toBe(isEmpty);
});

test.each<[value: CellValue, kept: CellValue]>([['Baik', 'Baik'], ['=1+1', "'=1+1"], ["'kutip", "''kutip"], ['a=b', 'a=b'], ["Jum'at", "Jum'at"], [5, 5], [true, true], ['', '']])('the record keeps %j as %j, and brings it back', (value, kept) => {
  expect(recordedValue(value)).toBe(kept);
  expect(recordedOf({ value, formula: null })).toBe(kept);
  expect(isFormula(kept)).toBe(false);
  expect(writeOf(kept, '@')).toBe(value);
});

test('the record keeps a formula as itself', () => {
  expect(recordedOf({ value: 5, formula: '=2+3' })).toBe('=2+3');
  expect([isFormula('=2+3'), isFormula('2=3'), isFormula(5)]).toEqual([true, false, false]);
});

test.each<[kept: CellValue, numberFormat: string, write: CellValue]>([
  ['=2+3', 'General', '=2+3'],
  ["'=1+1", 'General', "'=1+1"],
  ["'=1+1", '@', '=1+1'],
  ['-', 'General', "'-"],
  ['-', '@', '-'],
  ["''kutip", 'General', "''kutip"],
  [5, '@', 5],
])('%j under %s is written as %j', (kept, numberFormat, write) => {
  expect(writeOf(kept, numberFormat)).toBe(write);
});

const GANTI: Ganti = { sheet: 'PK', role: 'capaian', key: 'a', standing: 91 };

test.each<[why: string, ganti: readonly Ganti[], cell: { value: CellValue; formula: string | null }, isGivenUp: boolean]>([
  ['the user said so', [GANTI], { value: 91, formula: null }, true],
  ['among others', [{ ...GANTI, key: 'b' }, GANTI], { value: 91, formula: null }, true],
  ['nothing was said', [], { value: 91, formula: null }, false],
  ['it holds something else by now', [GANTI], { value: 92, formula: null }, false],
  ['a text of the same digits', [GANTI], { value: '91', formula: null }, false],
  ['it is a formula by now', [GANTI], { value: 91, formula: '=90+1' }, false],
  ['a formula is never given up', [{ ...GANTI, standing: '=90+1' }], { value: 91, formula: '=90+1' }, false],
  ['another row', [{ ...GANTI, key: 'b' }], { value: 91, formula: null }, false],
  ['another worksheet', [{ ...GANTI, sheet: 'PK 2' }], { value: 91, formula: null }, false],
  ['another column', [{ ...GANTI, role: 'kategori' }], { value: 91, formula: null }, false],
  ['a text that looks like a formula', [{ ...GANTI, standing: "'=A1" }], { value: '=A1', formula: null }, true],
])('given up: %s', (_, ganti, cell, isGivenUp) => {
  expect(isGiven(gantiSet(ganti), 'PK', 'capaian', 'a', cell)).toBe(isGivenUp);
});

// What Excel could take for a number, a date, a logical value or a formula gets an apostrophe; words do not.
test.each<[text: string, isPlain: boolean]>([
  ['Baik', true],
  ['Sangat Baik, dan 5', false],
  ['% Realisasi', true],
  ['%Realisasi', false],
  ['% % a', false],
  ['(belum ada data)', true],
  ['((a', false],
  ['Sisa (Rp.)', true],
  ['Sub-kegiatan', true],
  ['Nilai:', false],
  ['Señor', true],
  ['e\u0301', true],
  ['Capaian%', true],
  ['5 orang', false],
  [' Baik', false],
  ['Baik\n', false],
  ['(target 0)', true],
  ['(target 10)', true],
  ['(target sub 10)', true],
  ['(target)', true],
  ['(target0)', false],
  ['(target 0', false],
  ['target 0)', false],
  ['(5 target 0)', false],
  ['(target 0) x', false],
  ['x(target 0)', false],
  ['true', false],
  ['FALSE', false],
  ['Benar', false],
  ['salah', false],
  ['Salah satu', true],
  ['Tidak benar', true],
  ['benarkah', true],
])('%j needs no apostrophe: %s', (text, isPlain) => {
  expect(literalText(text)).toBe(isPlain ? text : `'${text}`);
});
