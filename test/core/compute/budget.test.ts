/** The budget's rows: which stand below which, sums of parents, what makes up a whole, % kept as fractions. */
import { childrenOf } from '../../../src/core/compute/anggaranChildren';
import { computeAnggaran } from '../../../src/core/compute/anggaranResults';
import { wholeRows } from '../../../src/core/compute/bagianRows';
import { bySasaran } from '../../../src/core/compute/bySasaran';
import { asPersen } from '../../../src/core/compute/persenPecahan';
import { exactPersen } from '../../../src/core/compute/realisasiAnggaran';
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import type { Decimal } from '../../../src/core/model/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import { apbdOf, pkOf } from '../checkInput';
import type { Line } from '../checkInput';

const text = (amount: Decimal | null): string => (amount === null ? '-' : toText(amount));
const total = (uraian: string, a: number | null, more: Line = {}): Line => ({ level: 'total', uraian, a, ...more });

test.each<[why: string, lines: readonly Line[], expected: readonly (readonly [parent: number | null, list: readonly number[]])[]]>([
  ['no rows', [], []],
  ['a program and its kegiatan', [{}, { parent: 0 }, { parent: 0 }, {}], [[null, [0, 3]], [0, [1, 2]]]],
  ['a total on top', [total('JUMLAH', 7), { parent: 0 }], [[null, [0]], [0, [1]]]],
  ['what is carried over a page', [{}, total('Jumlah dipindahkan', 7), total('Pindahan', 7), {}], [[null, [0, 3]]]],
  ['a program whose name begins so is a row', [{ uraian: 'Halaman Kantor Tertata' }], [[null, [0]]]],
  ['a line that sums up one program', [{}, { parent: 0 }, total('Jumlah Program I', 7, { closes: 0 })], [[null, [0]], [0, [1]]]],
])('rows below one another: %s', (_, lines, expected) => expect([...childrenOf(apbdOf(lines).results)]).toEqual(expected));

/** "10/8 2 80.00 summed": anggaran, realisasi, sisa, %. */
const computed = (lines: readonly Line[], computable = true): string[] =>
  computeAnggaran({ ...apbdOf(lines).table, computable }).map(({ anggaran, realisasi, sisa, persen, summed }) => `${text(anggaran)}/${text(realisasi)} ${text(sisa)} ${text(persen)}${summed ? ' summed' : ''}`);
test.each<[why: string, lines: readonly Line[], expected: readonly string[]]>([
  ['typed', [{ a: 10, r: 8 }], ['10/8 2 80.00']],
  ['a parent by its rows: 10 + 20, 8 + 5', [{}, { parent: 0, a: 10, r: 8 }, { parent: 0, a: 20, r: 5 }], ['30/13 17 43.33 summed', '10/8 2 80.00', '20/5 15 25.00']],
  ['through two levels', [{}, { parent: 0 }, { parent: 1, a: 10, r: 8 }], ['10/8 2 80.00 summed', '10/8 2 80.00 summed', '10/8 2 80.00']],
  ['its own amounts stand above its rows’', [{ a: 99, r: 9 }, { parent: 0, a: 10, r: 8 }], ['99/9 90 9.09', '10/8 2 80.00']],
  ['its realisasi only is summed', [{ a: 40 }, { parent: 0, a: 10, r: 8 }], ['40/8 32 20.00 summed', '10/8 2 80.00']],
  ['its anggaran only is summed', [{ r: 4 }, { parent: 0, a: 10, r: 8 }], ['10/4 6 40.00 summed', '10/8 2 80.00']],
  ['a row without amounts adds nothing', [{}, { parent: 0 }, { parent: 0, a: 10, r: 8 }], ['10/8 2 80.00 summed', '-/- - -', '10/8 2 80.00']],
  ['no amounts at all', [{}, { parent: 0 }], ['-/- - -', '-/- - -']],
  ['no realisasi: nothing is computed', [{ a: 10 }], ['10/- - -']],
  ['no anggaran', [{ r: 8 }], ['-/8 - -']],
  ['nil', [{ a: 0, r: 0 }], ['0/0 0 -']],
])('results: %s', (_, lines, expected) => expect(computed(lines)).toEqual(expected));
test('results: of a plan only the sums', () => expect(computed([{}, { parent: 0, a: 10, r: 8 }], false)).toEqual(['10/8 - - summed', '10/8 - -']));

test.each<[why: string, lines: readonly Line[], expected: readonly number[]]>([
  ['programs', [{ a: 10 }, { parent: 0, a: 10 }, { a: 20 }], [0, 2]],
  ['one total', [{ a: 10 }, { a: 20 }, total('JUMLAH', 30)], [2]],
  ['two totals that add up to no third', [total('BELANJA TIDAK LANGSUNG', 10), total('BELANJA LANGSUNG', 20)], [0, 1]],
  ['two totals and their sum', [total('BTL', 10), total('BL', 20), total('JUMLAH', 30)], [2]],
  ['a total that repeats the largest', [total('BELANJA', 30), total('Jumlah I', 5), total('JUMLAH', 30)], [0]],
  ['totals of sections that add up to less than the largest', [total('A', 10), total('B', 5), total('C', 30)], [0, 1, 2]],
  ['a total whose amount is not known', [total('A', null), total('B', 5)], [0, 1]],
  ['none of their amounts is known', [total('A', null), total('B', null)], [0, 1]],
  ['the closing line of one program is none', [{ a: 10 }, total('Jumlah Program I', 10, { closes: 0 }), { a: 20 }], [0, 2]],
  ['what is carried over a page is none', [{ a: 10 }, total('Jumlah dipindahkan', 10), { a: 20 }], [0, 2]],
  ['units and urusan beside programs belong nowhere', [{ level: 'lain', uraian: 'DINAS SOSIAL', a: 30 }, { a: 10 }, { a: 20 }], [1, 2]],
  ['units alone stand for what is below them', [{ level: 'lain', uraian: 'DINAS SOSIAL', a: 30 }, { level: 'lain', uraian: 'UPTD', a: 5 }], [0, 1]],
  ['units above a total', [{ level: 'lain', uraian: 'DINAS SOSIAL', a: 30 }, total('JUMLAH', 30)], [1]],
  ['pendapatan is another part', [{ bagian: 'pendapatan', a: 99 }, { a: 10 }], [1]],
  ['no rows', [], []],
])('what makes up the whole: %s', (_, lines, expected) => expect(wholeRows(apbdOf(lines).results, 'belanja')).toEqual(expected));

test('sasaran in the sheet’s order, the OPD’s and a unit’s apart', () => {
  const { results } = pkOf([{ nama: 'a', sasaranIndex: 1 }, { nama: 'b', sasaranIndex: 0 }, { nama: 'c', sasaranIndex: 1 }, { nama: 'd', sasaranIndex: 1, cakupan: 'turunan' }]);
  expect(bySasaran(results).map((list) => list.map(({ source }) => source.indikator).join(''))).toEqual(['ac', 'b', 'd']);
});

test.each<[why: string, value: CellValue, numberFormat: string, expected: string]>([
  ['two decimals are whole percents', 0.38, 'General', '0%'],
  ['one decimal too', 0.5, 'General', '0%'],
  ['three decimals', 0.385, '0.000', '0.0%'],
  ['four decimals', 0.3856, 'General', '0.00%'],
  ['more of them are an unrounded division', 0.385612, 'General', '0.00%'],
  ['a whole number', 1, 'General', '0%'],
  ['a percent format stays', 0.38, '0.0%', '0.0%'],
  ['a text stays', '0,38', 'General', 'General'],
])('a fraction shown as a percentage: %s', (_, value, numberFormat, expected) => {
  expect(asPersen({ value, formula: null, valueType: typeof value === 'string' ? 'String' : 'Double', numberFormat }).numberFormat).toBe(expected);
});

test.each<[anggaran: string, realisasi: string, expected: string | null]>([['3', '1', `33.${'3'.repeat(40)}`], ['0', '1', null], ['-3', '1', null]])('the quotient before rounding of %s and %s', (anggaran, realisasi, expected) => {
  const exact = exactPersen(parseDigits(anggaran), parseDigits(realisasi));
  expect(exact === null ? null : toText(exact)).toBe(expected);
});
