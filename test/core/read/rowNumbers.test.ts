/** Columns of numbers, each row by what it counts or measures; and units that stand beside a number. */
import type { CellValue } from '../../../src/core/model/grid';
import type { NumberReading } from '../../../src/core/model/number';
import type { NumberRole } from '../../../src/core/read/number';
import { rowReader, type NumberLine } from '../../../src/core/read/rowNumbers';
import { viewSheet, type SheetView } from '../../../src/core/read/sheetView';
import { unitBeside } from '../../../src/core/read/unitBeside';
import { layout } from '../layout';
import { written } from './readings';

function viewOf(rows: readonly (readonly CellValue[])[], formats: Readonly<Record<string, string>> = {}): SheetView {
  const view = viewSheet(layout('PK', rows, { formats }));
  if (view === null) throw new Error('nothing there');
  return view;
}

/** Name, satuan, and one cell a column. */
type Line = readonly [name: string, satuan: string, ...cells: readonly CellValue[]];

function readings(lines: readonly Line[], role: NumberRole = 'realisasi', named = true, columns: readonly (number | null)[] = [2]): string[] {
  const reader = rowReader(viewOf(lines), lines.map(([name, satuan], row): NumberLine => ({ row, name, satuan })), named);
  return lines.flatMap((_, index) => columns.map((column) => written(reader(index, column, role))));
}

test.each<[why: string, lines: readonly Line[], expected: readonly string[]]>([
  ['the unit tells what a point means', [['Anak', 'Orang', '4.905'], ['Cakupan', 'Persen', '82.125']], ['4905', '82.125 !angka-ambigu-ditafsir']],
  ['without a unit the name does', [['Jumlah anak', '', '4.905'], ['Persentase anak', '', '82.125']], ['4905', '82.125 !angka-ambigu-ditafsir']],
  ['rows of one kind settle its decimal mark', [['A', 'Orang', '1,234'], ['B', 'Orang', '4.905,5']], ['1.234 !angka-ambigu-ditafsir', '4905.5']],
  ['rows of another kind do not', [['A', 'Orang', '1,234'], ['B', 'Persen', '98,41']], ['!angka-ambigu', '98.41']],
  ['each kind by its own', [['A', 'Orang', '1,234'], ['B', 'Orang', '1,234,567'], ['C', 'Persen', '1,234'], ['D', 'Persen', '98,41']], ['1234 !angka-ambigu-ditafsir', '1234567', '1.234 !angka-ambigu-ditafsir', '98.41']],
  ['a unit beside a number is compared with its row’s', [['A', 'Orang', '18 Klp'], ['B', 'Kelompok', '18 Klp']], ['18 Klp !satuan-berbeda', '18 Klp']],
  ['a letter of accountability', [['Nilai AKIP', 'Predikat', 'BB']], ['[BB]']],
  ['in a survey it is a level', [['Indeks Kepuasan Masyarakat', 'Predikat', 'B'], ['Nilai IKM', 'Predikat', 'B'], ['Nilai SKM kecamatan', 'Predikat', 'B'], ['Nilai SKMX', 'Predikat', 'B']], ['<B>', '<B>', '<B>', '[B]']],
])('%s', (_, lines, expected) => expect(readings(lines)).toEqual(expected));

test('each column has a decimal mark of its own', () => {
  expect(readings([['A', 'Orang', '1,234', '1,234'], ['B', 'Orang', '1,234,567', '4.905,5']], 'realisasi', true, [2, 3])).toEqual(['1234 !angka-ambigu-ditafsir', '1.234 !angka-ambigu-ditafsir', '1234567', '4905.5']);
});

test('where the unit stands beside the number only, it is not compared', () => expect(readings([['A', 'Orang', '18 Klp']], 'realisasi', false)).toEqual(['18 Klp']));

test('the column’s role goes with it', () => expect([readings([['A', 'Persen', '80–90']], 'target'), readings([['A', 'Persen', '80–90']])]).toEqual([['80..90'], ['!angka-dengan-keterangan']]));

test('no such column, no such row', () => {
  const missing: NumberReading = { kind: 'missing', text: '', notes: [] };
  const reader = rowReader(viewOf([['A', 'Orang', 5]]), [{ row: 0, name: 'A', satuan: 'Orang' }], true);
  expect([reader(0, null, 'target'), reader(1, 2, 'target'), reader(0, 9, 'target')]).toEqual([missing, missing, missing]);
});

test.each<[why: string, value: CellValue, format: string, unit: string | null]>([
  ['as text', '18 Klp', 'General', 'Klp'], ['percent as text', '98,41%', 'General', '%'], ['a currency', 'Rp 5.000', 'General', 'Rp'], ['of a range', '80–90 %', 'General', '%'], ['with a bound', '≥ 80 orang', 'General', 'orang'],
  ['by the number format', 18, '0" Klp"', 'Klp'], ['behind other text', 18, '"±"0" Klp"', 'Klp'], ['the first that is one', 18, '0" orang"" dok"', 'orang'], ['a percent format', 0.98, '0%', '%'], ['a unit before percent', 0.98, '" orang"0%', 'orang'],
  ['text that is no unit', 18, '0" lebih"', null], ['empty text', 18, '0""', null], ['a number alone', 18, 'General', null], ['a text without one', '18', '0" Klp"', null],
  ['a remark', '18 klp lebih', 'General', null], ['nothing there', '', 'General', null], ['a letter', 'BB', 'General', null],
])('the unit beside a number, %s: %j %s', (_, value, format, unit) => expect(unitBeside(viewOf([[value]], { A1: format }), 0, 0)).toBe(unit));
