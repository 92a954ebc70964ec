/** What checks of sums share: closing lines, differences, unknown amounts, and which sum was meant. */
import { isJumlahLine, isSelisihLine, isUnreadable, joined, mismatchOf, NOTHING, paramOf, plus, sumParams, unknownAmounts } from '../../../src/core/check/jumlah';
import type { RunningSum } from '../../../src/core/check/jumlah';
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import { apbdOf, sheetOf } from '../checkInput';
import type { Line } from '../checkInput';

describe('lines that close a list', () => {
  test.each<[why: string, label: string, expected: boolean]>([
    ['plain', 'JUMLAH', true],
    ['what it sums up behind it', 'Jumlah Belanja Langsung', true],
    ['abbreviated', 'Jml.', true],
    ['the English word', 'TOTAL', true],
    ['of a part', 'Sub Total', true],
    ['of a part, hyphenated', 'SUB-TOTAL', true],
    ['of a part, in one word', 'Subtotal', true],
    ['of everything', 'Grand Total', true],
    ['of everything, in one word', 'GRANDTOTAL', true],
    ['of a part, the Indonesian word', 'Sub Jumlah', true],
    ['letter-spaced', 'J U M L A H', true],
    ['letter-spaced, and what it sums up', 'T O T A L  BELANJA', true],
    ['two spaces between the words', 'SUB  TOTAL', true],
    ['a line break in the label', 'SUB\nTOTAL', true],
    ['a no-break space', 'Grand\u00a0Total', true],
    ['spaces before it', '   Jumlah', true],
    ['another word that begins so', 'Jumlahan Aset', false],
    ['another word that begins so', 'Totalitas Pelayanan', false],
    ['a word before it', 'Persentase Jumlah', false],
    ['a program whose name has the word', 'Program Peningkatan Jumlah Wisatawan', false],
    ['another prefix', 'Meta Total', false],
    ['nothing', '', false],
  ])('%s: %j', (_, label, expected) => expect(isJumlahLine(label)).toBe(expected));

  test.each<[why: string, label: string, expected: boolean]>([
    ['surplus', 'SURPLUS', true],
    ['both', 'Surplus/(Defisit)', true],
    ['deficit alone', 'DEFISIT', true],
    ['letter-spaced', 'D E F I S I T', true],
    ['financing left over', 'SILPA Tahun Berkenaan', true],
    ['financing lacking', 'SiKPA', true],
    ['net', 'Pembiayaan Netto', true],
    ['net, with one t', 'PEMBIAYAAN NETO', true],
    ['net, letter-spaced', 'N E T O', true],
    ['spelled out', 'Sisa Lebih Pembiayaan Anggaran', true],
    ['spelled out, with two spaces', 'SISA  LEBIH PEMBIAYAAN', true],
    ['spelled out, lacking', 'Sisa Kurang Pembiayaan', true],
    ['what is left is no difference of parts', 'Sisa Anggaran', false],
    ['a word that has it within', 'Program Netralitas Aparatur', false],
    ['a word that ends so', 'Belanja Kabinetto', false],
    ['an ordinary line', 'Belanja Pegawai', false],
  ])('a difference of two parts: %s: %j', (_, label, expected) => expect(isSelisihLine(label)).toBe(expected));
});

describe('what could not be read as an amount', () => {
  test.each<[why: string, value: CellValue, expected: boolean]>([
    ['blank', '', false],
    ['spaces', '   ', false],
    ['a dash', '-', false],
    ['a longer dash', ' – ', false],
    ['the longest dash', '—', false],
    ['two dashes', '--', false],
    ['a word', 'nihil', true],
    ['a dash and a word', '- nihil', true],
    ['a word and a dash', 'nihil -', true],
    ['an error', '#REF!', true],
    ['a truth value', true, true],
  ])('%s', (_, value, expected) => expect(isUnreadable(sheetOf('APBD', [[value]]), 0, 0, null)).toBe(expected));
  test('an amount was read', () => expect(isUnreadable(sheetOf('APBD', [['Rp 5.000']]), 0, 0, parseDigits('5000'))).toBe(false));
});

describe('rows whose amount is unknown', () => {
  const at = (lines: readonly Line[], field: 'anggaran' | 'realisasi' = 'anggaran'): number[] => {
    const { table, results } = apbdOf(lines);
    return unknownAmounts(table.sheet, results, field, field === 'anggaran' ? 2 : 3).flatMap((unknown, index) => (unknown ? [index] : []));
  };
  test.each<[why: string, lines: readonly Line[], expected: readonly number[]]>([
    ['all can be read', [{ a: 10 }, { a: null }, { a: '-' }], []],
    ['the row itself', [{ a: 10 }, { a: '#N/A' }], [1]],
    ['a parent without an amount of its own', [{}, { level: 'kegiatan', parent: 0, a: '#N/A' }], [0, 1]],
    ['a parent with an amount is known', [{ a: 10 }, { level: 'kegiatan', parent: 0, a: '#N/A' }], [1]],
    ['not past the parent that is known', [{}, { parent: 0, a: 10 }, { level: 'kegiatan', parent: 1, a: '#N/A' }], [2]],
    ['two of one parent', [{}, { level: 'kegiatan', parent: 0, a: 'n.a.' }, { level: 'kegiatan', parent: 0, a: '#N/A' }], [0, 1, 2]],
    ['a name beside another row’s amounts', [{ a: '#N/A', beside: true }], []],
    ['a name that stands beside is passed through', [{ beside: true }, { level: 'kegiatan', parent: 0, a: '#N/A' }], [0, 1]],
  ])('%s', (_, lines, expected) => expect(at(lines)).toEqual(expected));
  test('each field by itself', () => {
    const lines: readonly Line[] = [{ a: '#N/A', r: 5 }, { a: 5, r: 'nihil' }];
    expect([at(lines), at(lines, 'realisasi')]).toEqual([[0], [1]]);
  });
});

describe('which of several sums was meant', () => {
  const sumOf = (...amounts: string[]): RunningSum => amounts.map(parseDigits).reduce(plus, NOTHING);
  const mismatch = (own: string, ...candidates: RunningSum[]): string | null => {
    const sum = mismatchOf(parseDigits(own), candidates);
    return sum === null ? null : toText(sum);
  };
  test.each<[why: string, own: string, candidates: readonly RunningSum[], expected: string | null]>([
    ['the one sum', '7', [sumOf('3', '4')], null],
    ['with other decimals', '7.00', [sumOf('3.5', '3.5')], null],
    ['not the one sum', '8', [sumOf('3', '4')], '7'],
    ['the second of two', '7', [sumOf('1'), sumOf('3', '4')], null],
    ['the nearest above', '10', [sumOf('1'), sumOf('12')], '12'],
    ['the nearest below', '10', [sumOf('12', '1'), sumOf('9')], '9'],
    ['of two as near the first', '10', [sumOf('12'), sumOf('8')], '12'],
    ['nothing to compare with', '10', [NOTHING, NOTHING], null],
    ['a sum of nothing is not nearest', '1', [NOTHING, sumOf('50')], '50'],
    ['nil is a sum where something was added', '1', [sumOf('0')], '0'],
    ['no candidates', '10', [], null],
  ])('%s', (_, own, candidates, expected) => expect(mismatch(own, ...candidates)).toBe(expected));

  test('two sums together count what both did', () => {
    const both = joined(sumOf('3', '4'), sumOf('5'));
    expect([toText(both.total), both.count]).toEqual(['12', 3]);
  });
  test('a sum of nothing is nothing', () => expect([toText(NOTHING.total), NOTHING.count]).toEqual(['0', 0]));
  test.each([['1.50', '1.5'], ['100', '100'], ['100.00', '100'], ['-2.10', '-2.1'], ['0.00', '0']])('%s is told as %s', (amount, expected) => expect(paramOf(parseDigits(amount))).toBe(expected));
  test('the difference is what was typed less what was summed', () => expect(sumParams(parseDigits('7.50'), parseDigits('10'))).toEqual({ own: '7.5', sum: '10', difference: '-2.5' }));
});
