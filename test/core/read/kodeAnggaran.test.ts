/** The kode of budget rows: what is one, how it is typed, and what it is where it stands over several columns. */
import type { CellValue } from '../../../src/core/model/grid';
import type { Issue } from '../../../src/core/model/issue';
import { continues, isLongKode, isRightAbove, kodeOf, kodeReader } from '../../../src/core/read/kodeAnggaran';
import { viewSheet } from '../../../src/core/read/sheetView';
import { shortOf } from './apbdTerbaca';
import { layout } from '../layout';

test.each<[text: string, is: boolean]>([
  ['1.06.01', true], ['1.06.01.', true], ['X.XX.01', true], ['x.xx.01.2.01', true], ['10.06.01', true], ['5.1.02.01.01.0024', true], ['1.06.000001', true],
  ['1.06', false], ['1', false], ['', false], ['100.06.01', false], ['1.06.01 Program', false], ['No 1.06.01', false], ['A.06.01', false], ['1.06.0000001', false], ['1.06.01..', false], ['1,06,01', false],
])('%j is a kode of three parts or more: %s', (text, is) => expect(isLongKode(text)).toBe(is));

test.each<[why: string, text: string, kode: string]>([
  ['as it stands', '1.06.01', '1.06.01'],
  ['one number', '5', '5'],
  ['of two digits', '12', '12'],
  ['of no number', 'X.XX.01', 'X.XX.01'],
  ['in lower case', 'x.xx.01', 'x.xx.01'],
  ['a closing dot', '1.06.01.', '1.06.01'],
  ['spaces around its dots', '1 . 06 . 01', '1.06.01'],
  ['spaces and a closing dot', '1. 06. 01.', '1.06.01'],
  ['hyphens of SIPD', '1-06.0-00.0-00.01.0000', '1.06.0.00.0.00.01.0000'],
  ['a hyphen before the last part', '1-06', '1.06'],
  ['numbers from one to another', '1-6', ''],
  ['three digits behind a hyphen', '1-060', ''],
  ['a hyphen before all', '-06', ''],
  ['nothing', '', ''],
  ['zero', '0', ''],
  ['zeros', '00', ''],
  ['a zero before a number', '01.02', '01.02'],
  ['a zero behind a number', '4.0', '4.0'],
  ['three digits', '100', ''],
  ['a part of seven digits', '5.1234567', ''],
  ['a name', 'Program', ''],
  ['a name behind it', '1.06 Sosial', ''],
  ['a letter before it', 'A.1', ''],
  ['two dots', '1..06', ''],
])('the kode of a text: %s', (_, text, kode) => expect(kodeOf(text)).toBe(kode));

test.each<[longer: string, shorter: string, goesOn: boolean, rightAbove: boolean]>([
  ['1.06.01', '1.06', true, true],
  ['1.06.01.2.01', '1.06', true, false],
  ['1.06.01', '1', true, false],
  ['1.06', '1.06', false, false],
  ['1.06', '1.06.01', false, false],
  ['1.061.01', '1.06', false, false],
  ['2.06.01', '1.06', false, false],
  ['1.06', '', false, false],
  ['5', '', false, false],
])('%s goes on from %j: %s, by one part: %s', (longer, shorter, goesOn, rightAbove) => {
  expect([continues(longer, shorter), isRightAbove(shorter, longer)]).toEqual([goesOn, rightAbove]);
});

interface Read {
  readonly kode: readonly string[];
  readonly paths: readonly string[];
  readonly told: readonly string[];
  readonly issues: readonly Issue[];
}

function readKode(rows: readonly (readonly CellValue[])[], formats: Readonly<Record<string, string>> = {}): Read {
  const view = viewSheet(layout('APBD', rows, { formats }));
  if (view === null) throw new Error('no cells');
  const issues: Issue[] = [];
  const all = rows.map((_, row) => row);
  const read = kodeReader(view, all, (rows[0] ?? []).map((_, column) => column), issues);
  return { kode: all.map((row) => read(row).kode), paths: all.map((row) => read(row).path.join('|')), told: issues.map((issue) => `${shortOf(issue)} ${issue.params['kode']}`), issues };
}

const oneColumn = (...cells: readonly CellValue[]): readonly (readonly CellValue[])[] => cells.map((cell) => [cell]);

test.each<[why: string, cells: readonly CellValue[], formats: Readonly<Record<string, string>>, kode: readonly string[], told: readonly string[]]>([
  ['texts', ['1.06.01', '1.06.01.2.01', '', 'JUMLAH'], {}, ['1.06.01', '1.06.01.2.01', '', ''], []],
  ['a number', [1, 1.06, 1.1], {}, ['1', '1.06', '1.1'], []],
  ['a number whose format shows its zero', [1.1, 1.2], { A1: '0.00', A2: '0.00' }, ['1.10', '1.20'], ['kode-angka A1 1.10', 'kode-angka A2 1.20']],
  ['a number whose format shows what it has', [1.12, 1.13], { A1: '0.00' }, ['1.12', '1.13'], []],
  ['three places', [5.125, 5.12], { A1: '0.000', A2: '0.000' }, ['5.125', '5.120'], ['kode-angka A2 5.120']],
  ['any other format shows no more than the number', [1.1, 1.2], { A1: '#,##0.00', A2: '0.0#' }, ['1.1', '1.2'], []],
  ['a text in a cell of that format', ['1.1'], { A1: '0.00' }, ['1.1'], []],
  ['the second 1.1 stands where 1.10 would', [1.1, 1.2, 1.9, 1.1, 1.11], {}, ['1.1', '1.2', '1.9', '1.10', '1.11'], ['kode-angka A4 1.10']],
  ['the second 5.2 stands where 5.20 would', [5.2, 5.19, 5.2], {}, ['5.2', '5.19', '5.20'], ['kode-angka A3 5.20']],
  ['a row without a kode between', [1.1, 1.9, '', 1.1], {}, ['1.1', '1.9', '', '1.10'], ['kode-angka A4 1.10']],
  ['the second stands anywhere else', [1.1, 1.5, 1.1], {}, ['1.1', '1.5', '1.1'], ['kode-angka A3 1.1']],
  ['behind the ninth of another number', [1.1, 2.9, 1.1], {}, ['1.1', '2.9', '1.1'], ['kode-angka A3 1.1']],
  ['the first stands behind the ninth', [1.9, 1.1], {}, ['1.9', '1.1'], []],
  ['texts that stand twice', ['1.1', '1.9', '1.1'], {}, ['1.1', '1.9', '1.1'], []],
  ['a text before the number', ['1.1', 1.9, 1.1], {}, ['1.1', '1.9', '1.10'], ['kode-angka A3 1.10']],
  ['whole numbers that stand twice', [1, 2, 1, 2], {}, ['1', '2', '1', '2'], []],
  ['a date that others go on from', [36_923, '1.02.01.2.01'], { A1: 'd/m/yyyy' }, ['1.02.01', '1.02.01.2.01'], ['kode-tanggal A1 1.02.01']],
  ['a date that others go on from by more parts', [45_323, '1.02.01.2.01'], { A1: 'd-mmm' }, ['1.02', '1.02.01.2.01'], ['kode-tanggal A1 1.02']],
  ['a date that none goes on from', [36_923, '1.03.01.2.01'], { A1: 'd/m/yyyy' }, ['', '1.03.01.2.01'], ['kode-tanggal A1']],
  ['a date that is there itself', [36_923, '1.02.01'], { A1: 'd/m/yyyy' }, ['', '1.02.01'], ['kode-tanggal A1']],
])('kode in one column: %s', (_, cells, formats, kode, told) => {
  const found = readKode(oneColumn(...cells), formats);
  expect(found.kode).toEqual(kode);
  expect(found.paths.every((path) => path === '')).toBe(true);
  expect(found.told.map((line) => line.trim())).toEqual(told);
});

test('what is told of a kode kept as a number', () => {
  expect(readKode(oneColumn(1.1), { A1: '0.00' }).issues).toEqual([{ code: 'kode-angka', severity: 'warning', sheet: 'APBD', cell: 'A1', value: 1.1, params: { kode: '1.10' } }]);
  expect(readKode(oneColumn(36_923), { A1: 'd/m/yyyy' }).issues).toEqual([{ code: 'kode-tanggal', severity: 'warning', sheet: 'APBD', cell: 'A1', value: 36_923, params: { kode: '' } }]);
});

test.each<[why: string, rows: readonly (readonly CellValue[])[], kode: readonly string[], paths: readonly string[]]>([
  ['its parts', [['1', '06', '', ''], ['1', '06', '01', ''], ['1', '06', '01', '2.01']], ['1.06', '1.06.01', '1.06.01.2.01'], ['', '', '']],
  ['a part that is left out', [['1', '', '01']], ['1.01'], ['']],
  ['parts as numbers', [[1, 6, 1], [1, 6, 1]], ['1.6.1', '1.6.1'], ['', '']],
  ['a name among them', [['', 'JUMLAH'], ['1', '06']], ['', '1.06'], ['', '']],
  ['a whole one in each, on from the one before it', [['1.06', ''], ['1.06', '1.06.01'], ['', '1.06.01.2.01']], ['1.06', '1.06.01', '1.06.01.2.01'], ['1.06|', '1.06|1.06.01', '|1.06.01.2.01']],
  ['a whole one, on from one two columns before it', [['1.06', '', '1.06.01']], ['1.06.01'], ['1.06||1.06.01']],
  ['an akun beside a program', [['1.06.01', ''], ['1.06.01', '5.1']], ['1.06.01', '5.1'], ['1.06.01|', '1.06.01|5.1']],
  ['an akun beside a sub kegiatan', [['1.06.01.2.01.0001', '5.1.02.01'], ['', 'JUMLAH']], ['5.1.02.01', ''], ['1.06.01.2.01.0001|5.1.02.01', '|']],
  ['pendapatan and pembiayaan beside a unit', [['1.06.0.00', '4.1'], ['1.06.0.00', '6.1']], ['4.1', '6.1'], ['1.06.0.00|4.1', '1.06.0.00|6.1']],
  ['what the state has is no akun here', [['1.06.01', '7.1']], ['1.06.01.7.1'], ['']],
  ['an akun as the last of a kode\'s parts', [['1', '06', '01', '5.2']], ['1.06.01.5.2'], ['']],
  ['two parts beside an akun are no kode of a program', [['1.06', '5.2']], ['1.06.5.2'], ['']],
  ['the number of a kegiatan is no akun', [['1.06.01', '2.01']], ['1.06.01.2.01'], ['']],
  ['nor is it where it begins like one', [['1.06.01', '5.01']], ['1.06.01.5.01'], ['']],
  ['dots and spaces of each', [['1.06.', '1.06. 01.']], ['1.06.01'], ['1.06|1.06.01']],
])('kode over several columns: %s', (_, rows, kode, paths) => {
  const found = readKode(rows);
  expect([found.kode, found.paths, found.told]).toEqual([kode, paths, []]);
});

test('a date among several columns is told where it stands, and no kode', () => {
  const found = readKode([['1', 36_923], ['1.02.01.2.01', '01']], { B1: 'd/m/yyyy' });
  expect([found.kode[0], found.told]).toEqual(['', ['kode-tanggal B1 ']]);
});

test('of several columns the parts may be one that a date would be: still none', () => {
  const found = readKode([[36_923, ''], ['1.02.01.2.01', '']], { A1: 'd/m/yyyy' });
  expect([found.kode[0], found.told]).toEqual(['', ['kode-tanggal A1 ']]);
});

test('numbers over several columns have lost nothing that could be told', () => {
  expect(readKode([[1.1, ''], [1.9, ''], [1.1, '']])).toMatchObject({ kode: ['1.1', '1.9', '1.1'], told: [] });
});

test('kode of the state come with those that they stand below', () => {
  const found = readKode([['WA', ''], ['4789.EBA', ''], ['', '511111']]);
  expect(found.kode).toEqual(['WA', '4789.EBA', '511111']);
  expect(found.paths).toEqual(['WA|||||||', 'WA||4789.EBA|||||', 'WA||4789.EBA|||||511111']);
});

test('without a column of kode no row has one; nor has a row that is not read', () => {
  const view = viewSheet(layout('APBD', [['1.06']]));
  if (view === null) throw new Error('no cells');
  const none = { kode: '', path: [] };
  expect([kodeReader(view, [0], [], [])(0), kodeReader(view, [0], [0], [])(1)]).toEqual([none, none]);
});
