/** Cells of the user's sheets as tables show them: numbers that refer to their cell, other things as typed, units beside them. */
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { NumberKind } from '../../../src/core/model/number';
import type { ReportCell } from '../../../src/core/model/reportTable';
import { readNumber } from '../../../src/core/read/number';
import { viewSheet, type SheetView } from '../../../src/core/read/sheetView';
import { figureCell } from '../../../src/core/report/satuanCells';
import { indikatorCell, oneLine, readingCell, satuanOf, typedText } from '../../../src/core/report/userCells';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';
import { pkOf, sheetOf, type Ind } from '../checkInput';
import { layout } from '../layout';
import { formulaText } from './tableText';

const shown = ({ content, formula }: ReportCell): string => {
  const text = content.kind === 'empty' ? '(empty)' : content.kind === 'number' ? toText(content.value) : `"${content.text}"`;
  return formula === undefined ? text : `${text} =${formulaText(formula)}`;
};

/** The sheet with its block further down and to the right, as Excel gives a sheet whose first rows are empty. */
const moved = (sheet: SheetSnapshot, row: number, column: number): SheetSnapshot => ({ ...sheet, block: sheet.block === null ? null : { ...sheet.block, row, column } });
const errors = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, valueTypes: sheet.valueTypes.map((row) => row.map(() => 'Error')) });

test.each<[why: string, text: string, expected: string]>([
  ['line breaks of a cell', 'Indeks\nkepuasan\r\nmasyarakat', 'Indeks kepuasan masyarakat'],
  ['spaces typed to align', '  Nilai   AKIP ', 'Nilai AKIP'],
  ['a tab', 'Nilai\tAKIP', 'Nilai AKIP'],
  ['nothing to change', 'Nilai AKIP', 'Nilai AKIP'],
])('on one line: %s', (_, text, expected) => {
  expect(oneLine(text)).toBe(expected);
});

test.each<[why: string, sheet: SheetSnapshot, row: number, column: number | null, expected: string]>([
  ['a text, on one line', sheetOf('PK', [['Opini'], [' belum\n rilis ']]), 1, 0, 'belum rilis'],
  ['in a block that begins further down and right', moved(sheetOf('PK', [['x', 'y'], ['z', 'WTP']]), 4, 2), 5, 3, 'WTP'],
  ['a column that the sheet has not', sheetOf('PK', [['BB']]), 0, null, ''],
  ['an error says nothing to a reader of the table', errors(sheetOf('PK', [['#N/A']])), 0, 0, ''],
  ['nor does one in a block that begins further down and right', moved(errors(sheetOf('PK', [['#N/A', '#REF!']])), 4, 2), 4, 3, ''],
  ['an error elsewhere does not matter', sheetOf('PK', [['#N/A', 'BB']]), 0, 1, 'BB'],
  ['a date\'s number', sheetOf('PK', [[44197]]), 0, 0, ''],
  ['a tick', sheetOf('PK', [[true]]), 0, 0, 'TRUE'],
  ['right of the block', sheetOf('PK', [['BB']]), 0, 3, ''],
  ['below the block', sheetOf('PK', [['BB']]), 3, 0, ''],
  ['above the block', moved(sheetOf('PK', [['BB']]), 4, 0), 0, 0, ''],
  ['an empty sheet', { ...sheetOf('PK', []), block: null }, 0, 0, ''],
])('as typed: %s', (_, sheet, row, column, expected) => {
  expect(typedText(sheet, row, column)).toBe(expected);
});

const readingOf = (value: CellValue, numberFormat = 'General', kind: NumberKind = 'decimal') =>
  readNumber({ value, valueType: typeof value === 'number' ? 'Double' : 'String', numberFormat }, { kind, role: 'target', decimalMark: null });

test.each<[why: string, value: CellValue, expected: string]>([
  ['a number refers to its cell', 98.41, "98.41 ='PK'!B1"],
  ['a number typed as text is shown as one, but no formula could take it', '98,41', '98.41'],
  ['a letter', 'BB', '"BB"'],
  ['a letter with its score beside it keeps both', 'B (68,89)', '"B (68,89)"'],
  ['a sign beside a number is not lost', '≥ 80', '"≥ 80"'],
  ['a range', '80–90', '"80–90"'],
  ['a level', 'WTP', '"WTP"'],
  ['no data yet', 'belum rilis', '"belum rilis"'],
  ['an empty cell', '', '(empty)'],
])('a target or realisasi: %s', (_, value, expected) => {
  expect(shown(readingCell(readingOf(value), sheetOf('PK', [['Indeks', value]]), 0, 1))).toBe(expected);
});

test('words stand at the right, where the numbers stand', () => {
  expect(readingCell(readingOf('BB'), sheetOf('PK', [['BB']]), 0, 0)).toEqual({ content: { kind: 'text', text: 'BB' }, role: 'isi', align: 'kanan' });
});

test.each<[why: string, row: Ind, expected: string]>([
  ['from its column', { satuan: ' Orang ', t: '18 Klp', r: 17 }, 'Orang'],
  ['beside the target', { t: '18 Klp', r: '17 orang' }, 'Klp'],
  ['beside the realisasi', { t: 18, r: '17 orang' }, 'orang'],
  ['a column of blanks is none', { satuan: '  ', t: '18 Klp', r: 17 }, 'Klp'],
  ['beside a range', { t: '80–90 %', r: 85 }, '%'],
  ['nowhere', { t: 18, r: 17 }, ''],
  ['beside a letter there is none', { t: 'BB', r: 'B' }, ''],
])('satuan %s', (_, line, expected) => {
  const [row] = pkOf([line]).table.rows;
  expect(row === undefined ? '' : satuanOf(row)).toBe(expected);
});

test.each<[level: 'indikator' | 'sub', indent: number | undefined]>([['indikator', undefined], ['sub', 1]])('the name of an %s', (level, indent) => {
  const [row] = pkOf([{ nama: 'Jumlah\n penerima', level }]).table.rows;
  expect(row === undefined ? null : indikatorCell(row)).toEqual({ content: { kind: 'text', text: 'Jumlah penerima' }, role: 'isi', ...(indent === undefined ? {} : { indent }) });
});

function viewOf(sheet: SheetSnapshot): SheetView {
  const view = viewSheet(sheet);
  if (view === null) throw new Error('an empty sheet');
  return view;
}

describe('figures of tables without a column of units', () => {
  const figure = (value: CellValue, numberFormat = 'General', kind: NumberKind = 'decimal'): string => {
    const sheet = layout('Riwayat', [['Jumlah', value]], { formats: { B1: numberFormat } });
    return shown(figureCell(viewOf(sheet), 0, 1, readingOf(value, numberFormat, kind), REPORT_TEXTS.id));
  };

  test.each<[why: string, value: CellValue, format: string | undefined, kind: NumberKind | undefined, expected: string]>([
    ['a plain number refers to its cell', 4905, undefined, undefined, "4905 ='Riwayat'!B1"],
    ['a unit typed beside it stays as it was typed', '18  Klp', undefined, 'count', '"18 Klp"'],
    ['a unit of the number format', 1250.5, '0" Klp"', 'count', '"1.250,5 Klp"'],
    ['percent stands without a space', 0.985, '0.00%', undefined, '"98,5%"'],
    ['percent as typed', '98,5 %', undefined, undefined, '"98,5 %"'],
    ['a text that may be another number is repeated, not decided', '2.480', undefined, undefined, '"2.480"'],
    ['a text that is one number alone', '98,41', undefined, undefined, '98.41'],
    ['a letter', 'BB', undefined, undefined, '"BB"'],
    ['a range keeps its unit', '80–90 %', undefined, undefined, '"80–90 %"'],
    ['no data yet', 'n/a', undefined, undefined, '"n/a"'],
  ])('%s', (_, value, format, kind, expected) => {
    expect(figure(value, format, kind)).toBe(expected);
  });

  test('with its unit it stands where the numbers stand', () => {
    const sheet = layout('Riwayat', [['18 Klp']]);
    expect(figureCell(viewOf(sheet), 0, 0, readingOf('18 Klp', 'General', 'count'), REPORT_TEXTS.id)).toEqual({ content: { kind: 'text', text: '18 Klp' }, role: 'isi', align: 'kanan' });
  });

  test('a column that the sheet has not', () => {
    expect(figureCell(viewOf(layout('Riwayat', [[5]])), 0, null, { kind: 'number', value: parseDigits('5'), satuan: null, arah: null, predikat: null, notes: [] }, REPORT_TEXTS.id)).toEqual({ content: { kind: 'empty' }, role: 'isi' });
  });
});
