/** The look, the header and the numbering of an appended column, after the table's own. */
import type { CellValue, Rect } from '../../../src/core/model/grid';
import type { TablePlace } from '../../../src/core/model/tables';
import { addressOfArea } from '../../../src/core/record/address';
import { headCells, lookSteps, type Dressing } from '../../../src/core/writeback/dress';
import { mergesByRow } from '../../../src/core/writeback/merges';
import { layout, type Look } from '../layout';

const PLACE: TablePlace = { headerTop: 1, headerRows: 1, left: 0, right: 2, top: 2, bottom: 4, numberingRows: [], repeatedHeaders: [], dataColumns: [], resultColumns: {} };
const ROWS: readonly (readonly CellValue[])[] = [['REALISASI'], ['Program', 'Anggaran', 'Realisasi'], ['A', 4, 3], ['B', 4, 3], ['C', 4, 3]];

/** Sisa in column D, beside a table in A to C, unless told otherwise. */
function dressing(place: Partial<TablePlace> = {}, look: Look = {}, rows = ROWS, more: Partial<Dressing> = {}): Dressing {
  const sheet = layout('APBD', rows, look);
  return { sheet, place: { ...PLACE, ...place }, merges: mergesByRow(sheet), lastOwn: 2, column: 3, header: 'Sisa', width: 105, numberFormat: '#,##0', ...more };
}

const named = (area: Rect): string => addressOfArea(area);

/** "C2 → D2 105", "merge D2:D3", "D3:D5 #,##0". */
function steps(of: Dressing): string[] {
  return lookSteps(of).map((step) => {
    if (step.kind === 'copy-look') return `${named(step.from)} → ${named(step.to)}${step.width === null ? '' : ` ${step.width}`}`;
    if (step.kind === 'merge-cells') return `merge ${named(step.area)}`;
    return step.kind === 'format-numbers' ? `${named(step.area)} ${step.format}` : step.kind;
  });
}

test.each<[why: string, Dressing, expected: readonly string[]]>([
  ['header and rows after the last column, the width once', dressing(), ['C2 → D2 105', 'C3:C5 → D3:D5', 'D3:D5 #,##0']],
  ['a header of two lines', dressing({ headerRows: 2, top: 3 }), ['C2 → D2 105', 'C3 → D3', 'C4:C5 → D4:D5', 'D4:D5 #,##0']],
  ['two lines merged downwards', dressing({ headerRows: 2, top: 3 }, { merges: 'C2:C3' }), ['C2:C3 → D2:D3 105', 'C4:C5 → D4:D5', 'merge D2:D3', 'D4:D5 #,##0']],
  ['a last column under a common heading: the one before it is taken', dressing({ headerRows: 2, top: 3 }, { merges: 'A2:A3 B2:C2' }), ['A2:A3 → D2:D3 105', 'C4:C5 → D4:D5', 'merge D2:D3', 'D4:D5 #,##0']],
  ['a header merged into the data is no model', dressing({ headerRows: 2, top: 3 }, { merges: 'C3:C4 B2:B3' }), ['B2:B3 → D2:D3 105', 'B4 → D4', 'C5 → D5', 'merge D2:D3', 'D4:D5 #,##0']],
  ['a header merged with what stands above is none', dressing({}, { merges: 'C1:C2' }), ['B2 → D2 105', 'C3:C5 → D3:D5', 'D3:D5 #,##0']],
  ['a heading over two columns and a title merged into the data: line by line', dressing({ headerRows: 2, top: 3 }, { merges: 'B2:C2 A2:A4' }), ['C3 → D3 105', 'C4:C5 → D4:D5', 'D4:D5 #,##0']],
  ['rows whose last cell is merged take another column\'s', dressing({}, { merges: 'B4:C4' }), ['C2 → D2 105', 'C3 → D3', 'A4 → D4', 'C5 → D5', 'D3:D5 #,##0']],
  ['a row that is merged as a whole has no look to give', dressing({}, { merges: 'A4:C4' }), ['C2 → D2 105', 'C3 → D3', 'C5 → D5', 'D3:D5 #,##0']],
  ['columns left of the table are no model', dressing({ left: 1 }, { merges: 'B4:C4' }), ['C2 → D2 105', 'C3 → D3', 'C5 → D5', 'D3:D5 #,##0']],
  ['a numbering row has no number format', dressing({ numberingRows: [2], top: 3 }), ['C2 → D2 105', 'C3:C5 → D3:D5', 'D4:D5 #,##0']],
  ['one between the data', dressing({ numberingRows: [3] }), ['C2 → D2 105', 'C3:C5 → D3:D5', 'D3 #,##0', 'D5 #,##0']],
  ['a row between header and data', dressing({ top: 3 }), ['C2 → D2 105', 'C3:C5 → D3:D5', 'D4:D5 #,##0']],
  ['a header that is repeated', dressing({ repeatedHeaders: [3] }), ['C2 → D2 105', 'C4 → D4', 'C3 → D3', 'C5 → D5', 'D3 #,##0', 'D5 #,##0']],
  ['one that is told twice', dressing({ repeatedHeaders: [1] }), ['C2 → D2 105', 'C3:C5 → D3:D5', 'D3:D5 #,##0']],
  ['one that begins in the last row, cut off', dressing({ headerRows: 2, top: 3, repeatedHeaders: [4] }), ['C2 → D2 105', 'C3 → D3', 'C5 → D5', 'C4 → D4', 'D4 #,##0']],
  ['only the last column before it, not the user\'s own beside', dressing({}, {}, ROWS, { lastOwn: 1 }), ['B2 → D2 105', 'B3:B5 → D3:D5', 'D3:D5 #,##0']],
])('%s', (_, of, expected) => {
  expect(steps(of)).toEqual(expected);
});

function heads(of: Dressing): unknown {
  const { cells, numbers } = headCells(of);
  return [[...cells], numbers];
}

test.each<[why: string, Dressing, cells: readonly (readonly [number, CellValue])[]]>([
  ['the header', dressing(), [[1, 'Sisa']]],
  ['a header that Excel could misread', dressing({}, {}, ROWS, { header: '-' }), [[1, "'-"]]],
  ['where the look makes a text of it, no mark is wanted', dressing({}, { formats: { C2: '@' } }, ROWS, { header: '-' }), [[1, '-']]],
  ['a header line that is merged as a whole: what the cell itself has', dressing({}, { merges: 'A2:C2', formats: { C2: 'General', D2: '@' } }, [['REALISASI', '', '', ''], ['Program', '', '', ''], ['A', 4, 3, '']], { header: '-' }), [[1, '-']]],
  ['a repeated header', dressing({ repeatedHeaders: [3] }), [[1, 'Sisa'], [3, 'Sisa']]],
  ['what stands there already', dressing({}, {}, [['REALISASI'], ['Program', 'Anggaran', 'Realisasi', 'Sisa'], ['A', 4, 3]]), []],
])('%s', (_, of, cells) => {
  expect(heads(of)).toEqual([cells, []]);
});

const numbered = (row: readonly CellValue[], look: Look = {}, more: Partial<Dressing> = {}): Dressing => dressing({ numberingRows: [2], top: 3 }, look, [['REALISASI'], ['Program', 'Anggaran', 'Realisasi'], row, ['B', 4, 3]], more);

test.each<[why: string, row: readonly CellValue[], number: CellValue | null]>([
  ['numbers', [1, 2, 3], 4],
  ['in parentheses', ['(1)', '(2)', '(3)'], '(4)'],
  ['parentheses with spaces', ['( 1 )', '( 2 )', '( 3 )'], '(4)'],
  ['one that tells how it is computed', [11, 12, '13 = 9+10'], '14'],
  ['one in parentheses that tells it', ['(1)', '(2)', '(3=1-2)'], '(4)'],
  ['columns that were moved', [1, 3, 2], 4],
  ['the last one counts without the one before it', ['', '', 7], 8],
  ['another does not', [9, 1, 2], 3],
  ['one of three digits is mistyped', [1, 2, 100], 3],
  ['99 columns', [98, 99, ''], 100],
  ['0 is no column', [0, '', ''], null],
  ['letters', ['a', 'b', 'c'], null],
  ['nothing', ['', '', ''], null],
  ['words that end in a number', ['kolom 1', 'kolom 2', ''], null],
  ['an amount of money by mistake', [1, 2, 'Rp. 3'], '4'],
  ['the same in capitals', [1, 2, 'RP 3'], '4'],
  ['right at its sign', [1, 2, 'Rp3'], '4'],
  ['a parenthesis behind', ['1)', '2)', '3)'], '4)'],
  ['a parenthesis that was forgotten', ['(1)', '(2)', '(3'], '(4'],
  ['a point behind', ['1.', '2.', '3.'], '4'],
  ['a letter at it', [1, 2, '3a'], 3],
  ['a number with three digits in a text', [1, 2, '300'], 3],
  ['a point before it', [1, 2, '.3'], '4'],
])('the numbering goes on: %s', (_, row, number) => {
  expect(heads(numbered(row))).toEqual([[[1, 'Sisa'], ...(number === null ? [] : [[2, typeof number === 'string' ? `'${number}` : number]])], number === null ? [] : [number]]);
});

test('only columns of the table are numbered, and the second appended column goes on after the first', () => {
  const place = { numberingRows: [2], top: 3, left: 1 };
  const rows: readonly (readonly CellValue[])[] = [['REALISASI'], ['', 'Anggaran', 'Realisasi'], [9, 1, 2, ''], ['B', 4, 3]];
  expect(heads(dressing(place, {}, rows, { column: 4 }))).toEqual([[[1, 'Sisa'], [2, 4]], [4]]);
});

test('a number under the text format is a text, and what stands there is told but not written', () => {
  expect(heads(numbered([1, 2, 3], { formats: { C3: '@' } }))).toEqual([[[1, 'Sisa'], [2, '4']], ['4']]);
  expect(heads(numbered([1, 2, 3, 4]))).toEqual([[[1, 'Sisa']], [4]]);
});
