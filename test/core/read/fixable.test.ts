/** Numbers kept as text that can become numbers: which, by which number, in which format. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import { decimalOf } from '../../../src/core/exact/decimal';
import { fixableInApbd, fixableInPk, type FixableCell } from '../../../src/core/read/fixable';
import { apbdOf, pkOf, sheetOf, type Ind } from '../checkInput';
import { readIn } from './readings';

/** "E1 = 4905 #,##0"; no format where the cell's own shows the number. */
function told({ row, column, value, format }: FixableCell): string {
  return `${String.fromCodePoint(65 + column)}${row + 1} = ${value}${format === null ? '' : ` ${format}`}`;
}

/** The sheet with this number format in every cell. */
function formatted(sheet: SheetSnapshot, format: string): SheetSnapshot {
  return { ...sheet, numberFormats: sheet.numberFormats.map((row) => row.map(() => format)) };
}

function fixedInPk(lines: readonly Ind[], format = 'General'): string[] {
  const { table } = pkOf(lines);
  return fixableInPk({ ...table, sheet: formatted(table.sheet, format) }).map(told);
}

test.each<[why: string, satuan: string, text: string, format: string, fixed: string | null]>([
  ['whole, as General shows it', 'Orang', '905', 'General', '905'],
  ['with its thousands apart', 'Orang', '4.905', 'General', '4905 #,##0'],
  ['in millions', 'Orang', '1.234.567', 'General', '1234567 #,##0'],
  ['by commas', 'Orang', '1,234,567', 'General', '1234567 #,##0'],
  ['by spaces', 'Rupiah', '1 000 000', 'General', '1000000 #,##0'],
  ['by spaces that do not break', 'Rupiah', '1\u00a0000\u00a0000', 'General', '1000000 #,##0'],
  ['with decimals', 'Persen', '98,41', 'General', '98.41 0.00'],
  ['by a point', 'Persen', '82.7', 'General', '82.7 0.0'],
  ['zeros behind the comma are kept', 'Persen', '98,00', 'General', '98 0.00'],
  ['thousands and decimals', 'Persen', '1.022,87', 'General', '1022.87 #,##0.00'],
  ['thousands together and decimals', 'Persen', '1022,87', 'General', '1022.87 0.00'],
  ['three decimals are no thousands', 'Persen', '0,125', 'General', '0.125 0.000'],
  ['nor are four', 'Persen', '12,5000', 'General', '12.5 0.0000'],
  ['thousands and three decimals', 'Persen', '1.234,125', 'General', '1234.125 #,##0.000'],
  ['three decimals and a unit', 'Persen', '82,125 %', 'General', null],
  ['in powers of ten', 'Persen', '98,4125', '0.00E+00', '98.4125 0.0000'],
  ['negative', 'Persen', '-5', 'General', '-5'],
  ['in a text cell', 'Orang', '905', '@', '905 0'],
  ['with thousands', 'Orang', '4.905', '@', '4905 #,##0'],
  ['with decimals', 'Persen', '98,41', '@', '98.41 0.00'],
  ['the format shows as many decimals', 'Persen', '98,41', '0.00', '98.41'],
  ['it shows more', 'Persen', '98,41', '#,##0.000', '98.41'],
  ['it shows fewer', 'Persen', '98,41', '0.0', '98.41 0.00'],
  ['it shows whole numbers', 'Orang', '905', '#,##0', '905'],
  ['thousands in a format of whole numbers', 'Orang', '4.905', '0', '4905'],
  ['it is one of days', 'Orang', '905', 'dd/mm/yyyy', '905 0'],
  ['percent', 'Persen', '98', '0%', '0.98'],
  ['percent with decimals', 'Persen', '98,41', '0.00%', '0.9841'],
  ['percent that shows fewer decimals', 'Persen', '98,41', '0%', '0.9841 0.00%'],
  ['percent that shows one of two', 'Persen', '98,41', '0.0%', '0.9841 0.00%'],
  ['thousands of percent', 'Persen', '1.022,87', '0.0%', '10.2287 0.00%'],
  ['percent for positive numbers only', 'Persen', '-5', '0%;-0', '-5'],
  ['percent for negative numbers only', 'Persen', '-5', '0;-0%', '-0.05'],
  ['percent for positive numbers, of one', 'Persen', '5', '0%;-0', '0.05'],
  ['zero is one of those', 'Persen', '0,0', '0%;-0', '0 0.0%'],
  ['fewer decimals for negative numbers', 'Persen', '-5,5', '0.0;-0', '-5.5 0.0'],
  ['fewer for positive numbers', 'Persen', '5,5', '0;-0.0', '5.5 0.0'],
  ['and for zero', 'Persen', '0,0', '0;-0.0', '0 0.0'],
  ['percent typed beside it stands in Satuan', 'Persen', '98,41%', 'General', '98.41 0.00'],
  ['so does its unit', 'Orang', '4.905 orang', 'General', '4905 #,##0'],
  ['its currency', 'Rupiah', 'Rp 5.000', 'General', '5000 #,##0'],
  ['its unit would be lost', '', '4.905 orang', 'General', null],
  ['of a Satuan that is blank', '  ', '4.905 orang', 'General', null],
  ['there is none to be lost', '', '905', 'General', '905'],
  ['the mark of a footnote', 'Persen', '74,2*', 'General', null],
  ['a letter beside it', 'Nilai', 'B (68,89)', 'General', null],
  ['no number', 'Orang', 'banyak', 'General', null],
  ['nothing yet', 'Orang', '-', 'General', null],
  ['more digits than Excel holds', 'Persen', '33,3333333333333333', 'General', null],
])('PK, %s: %s, %j in %s', (_, satuan, r, format, fixed) => expect(fixedInPk([{ nama: 'Layanan', satuan, r }], format)).toEqual(fixed === null ? [] : [`E1 = ${fixed}`]));

test.each<[why: string, t: CellValue, fixed: readonly string[]]>([
  ['a number', '80', ['D1 = 80']], ['a bound', '≥ 80', []], ['a range', '80–90', []], ['a letter', 'BB', []], ['a real number', 80, []], ['nothing', '', []],
])('PK, a target that is %s', (_, t, fixed) => expect(fixedInPk([{ nama: 'Layanan', satuan: 'Persen', t }])).toEqual(fixed));

test.each<[why: string, lines: readonly Ind[], fixed: readonly string[]]>([
  ['what could be two numbers keeps its column as it is', [{ satuan: 'Persen', t: '80', r: '82,125' }, { satuan: 'Persen', t: '81', r: '98,41' }], ['D1 = 80', 'D2 = 81']],
  ['what was taken for one of two does too', [{ satuan: 'Persen', t: '82.125', r: '80' }, { satuan: 'Persen', t: '98,41', r: '81' }], ['E1 = 80', 'E2 = 81']],
  ['what is no number does not', [{ satuan: 'Persen', r: 'banyak' }, { satuan: 'Persen', r: '98,41' }], ['E2 = 98.41 0.00']],
  ['nor does a number', [{ satuan: 'Persen', r: 75.5 }, { satuan: 'Persen', r: '98,41' }], ['E2 = 98.41 0.00']],
])('PK, %s', (_, lines, fixed) => expect(fixedInPk(lines)).toEqual(fixed));

test('PK, another unit than the row’s has to be looked at first', () => {
  const { table } = pkOf([{ satuan: 'Orang', r: '18 Klp' }]);
  expect(fixableInPk({ ...table, rows: table.rows.map((row) => ({ ...row, realisasi: readIn('hitungan', '18 Klp', { satuan: 'Orang' }) })) })).toEqual([]);
});

test('PK, each with its sheet, column and row', () => {
  const { table } = pkOf([{ satuan: 'Orang', t: '905', r: '900' }]);
  expect(fixableInPk(table)).toEqual([
    { sheet: table.sheet, role: 'target', key: '0', row: 0, column: 3, value: 905, format: null },
    { sheet: table.sheet, role: 'realisasi', key: '0', row: 0, column: 4, value: 900, format: null },
  ]);
});

test('PK, without a column Satuan a unit would be lost, without one of realisasi there is none', () => {
  const { table } = pkOf([{ satuan: 'Orang', t: '905', r: '900 orang' }]);
  const { columns } = table;
  expect(fixableInPk({ ...table, columns: { ...columns, satuan: null } }).map(told)).toEqual(['D1 = 905']);
  expect(fixableInPk({ ...table, columns: { ...columns, realisasi: null } }).map(told)).toEqual(['D1 = 905']);
});

test('PK, a formula that gives a text is no text', () => {
  const { table } = pkOf([{ satuan: 'Orang', t: '905', r: '900' }]);
  const formulas = table.sheet.values.map((row) => row.map((value, column) => (column === 4 ? '=TEXT(900,"0")' : value)));
  expect(fixableInPk({ ...table, sheet: { ...table.sheet, formulas } }).map(told)).toEqual(['D1 = 905']);
});

test('PK, where the sheet’s cells begin further down and to the right', () => {
  const { table } = pkOf([{ satuan: 'Orang', t: '905', r: '4.905' }]);
  const { sheet, columns, rows } = table;
  const moved = { ...sheet, block: { row: 6, column: 2, rows: 1, columns: 7 } };
  expect(fixableInPk({ ...table, sheet: moved, columns: { ...columns, target: 5, realisasi: 6 }, rows: rows.map((row) => ({ ...row, row: 6 })) }).map(told)).toEqual(['F7 = 905', 'G7 = 4905 #,##0']);
});

/** Anggaran and realisasi as they stand in C and D, and what they were read as, in rupiah. */
type Amounts = readonly [anggaran: CellValue, realisasi: CellValue, readAnggaran: number | null, readRealisasi: number | null];

function budget(lines: readonly Amounts[], factor = 1) {
  const { table } = apbdOf(lines.map(() => ({})), factor);
  const rows = table.rows.map((row, at) => ({ ...row, anggaran: decimalOf(lines[at]?.[2] ?? Number.NaN), realisasi: decimalOf(lines[at]?.[3] ?? Number.NaN) }));
  return { ...table, sheet: sheetOf('APBD', lines.map(([a, r]) => ['', '', a, r])), rows };
}

test.each<[why: string, lines: readonly Amounts[], factor: number, fixed: readonly string[]]>([
  ['amounts', [['1.000.000', '900.000', 1000000, 900000]], 1, ['C1 = 1000000 #,##0', 'D1 = 900000 #,##0']],
  ['with sen and with the end of a written-out amount', [['1.000.000,50', 'Rp 900.000,-', 1000000.5, 900000]], 1, ['C1 = 1000000.5 #,##0.00', 'D1 = 900000 #,##0']],
  ['below zero', [['(1.000)', '-900', -1000, -900]], 1, ['C1 = -1000 #,##0', 'D1 = -900']],
  ['in thousands of rupiah', [['1.000', '900', 1000000, 900000]], 1000, ['C1 = 1000 #,##0', 'D1 = 900']],
  ['a dash is no number', [['-', 'nihil', 0, 0]], 1, []],
  ['real numbers', [[1000, 900, 1000, 900]], 1, []],
  ['what the row was read otherwise', [['1.000', '900', 2000, 900]], 1, ['D1 = 900']],
  ['the same of realisasi', [['1.000', '900', 1000, 800]], 1, ['C1 = 1000 #,##0']],
  ['what the row was not read as at all', [['1.000', '900', null, null]], 1, []],
  ['in a sheet of thousands read as rupiah', [['1.000', '900', 1000, 900]], 1000, []],
  ['one that cannot be read', [['sekitar 1.000', '900', null, 900], ['1.000', '', 1000, null]], 1, ['C2 = 1000 #,##0', 'D1 = 900']],
  ['one that could be two keeps its column', [['1,234', '900', null, 900], ['1.000', '800', 1000, 800]], 1, ['D1 = 900', 'D2 = 800']],
  ['one that its column settles keeps it too', [['1,234', '900', 1234, 900], ['5,551,162', '800', 5551162, 800]], 1, ['D1 = 900', 'D2 = 800']],
])('APBD, %s', (_, lines, factor, fixed) => expect(fixableInApbd(budget(lines, factor)).map(told)).toEqual(fixed));

test('APBD, each with its sheet, column and row; without a column of realisasi none of it', () => {
  const table = budget([['1.000', '900', 1000, 900]]);
  expect(fixableInApbd(table)).toEqual([
    { sheet: table.sheet, role: 'anggaran', key: '0', row: 0, column: 2, value: 1000, format: '#,##0' },
    { sheet: table.sheet, role: 'realisasiAnggaran', key: '0', row: 0, column: 3, value: 900, format: null },
  ]);
  expect(fixableInApbd({ ...table, columns: { ...table.columns, realisasi: null } }).map(told)).toEqual(['C1 = 1000 #,##0']);
});
