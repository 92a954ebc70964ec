import fc from 'fast-check';
import { compareTyped } from '../../src/core/compute/audit';
import type { TypedComparison, TypedContext } from '../../src/core/compute/audit';
import { parseDigits, toNumber } from '../../src/core/exact/decimal';
import { divideHalfAway, roundHalfAway } from '../../src/core/exact/rounding';
import type { CellValue } from '../../src/core/model/grid';

function compared(typed: CellValue, computed: string, format = 'General', context: TypedContext = {}): TypedComparison {
  return compareTyped({ value: typed, valueType: typeof typed === 'string' ? 'String' : 'Double', numberFormat: format }, parseDigits(computed), context);
}

describe('capaian at its own printed precision', () => {
  it.each<[CellValue, string, TypedComparison]>([
    // the printed results of a real report, as numbers and as texts
    [99.6, '99.59', 'equal'], ['99,6', '99.59', 'equal'],
    [97.9, '97.84', 'pembulatan-berbeda'], ['97,9', '97.84', 'pembulatan-berbeda'], ['97,9%', '97.84', 'pembulatan-berbeda'],
    [253.4, '253.33', 'pembulatan-berbeda'], ['20,9', '20.83', 'pembulatan-berbeda'],
    [103.37, '103.79', 'salah-hitung'], ['103,37', '103.79', 'salah-hitung'], [98.49, '99.75', 'salah-hitung'], ['98,49', '99.75', 'salah-hitung'],
    [1022.87, '1022.87', 'equal'], ['1022,87', '1022.87', 'equal'], ['1.022,87', '1022.87', 'equal'], ['118,18', '118.18', 'equal'],
    [100, '100.00', 'equal'], ['100', '100.00', 'equal'], ['100%', '100.00', 'equal'], ['0 %', '0.00', 'equal'], [0, '0.00', 'equal'],
    // fewer decimals
    [100, '99.59', 'equal'], ['100', '99.50', 'equal'], ['100', '99.49', 'pembulatan-berbeda'], ['99', '99.59', 'pembulatan-berbeda'], ['98', '99.59', 'salah-hitung'],
    // more decimals than a result has: an unrounded formula
    [97.83783783783784, '97.84', 'equal'], ['97,8378', '97.84', 'equal'], [97.8278, '97.84', 'salah-hitung'],
    // written decimals count, also zeros
    ['99,60', '99.59', 'salah-hitung'], ['100,00', '99.59', 'salah-hitung'],
    // a text with two readings is judged by the better one
    ['97.838', '97.84', 'equal'], ['1.023', '1022.87', 'equal'],
    ['', '97.84', 'bukan-angka'], ['Baik', '97.84', 'bukan-angka'], ['-', '97.84', 'bukan-angka'], ['97,9 dari 100', '97.84', 'bukan-angka'], [true, '97.84', 'bukan-angka'],
  ])('%p for %s: %s', (typed, computed, expected) => expect(compared(typed, computed)).toBe(expected));

  it.each<[number, string, string, TypedComparison]>([
    [1, '0%', '100.00', 'equal'], [0.9784, '0.00%', '97.84', 'equal'], [0.979, '0.0%', '97.84', 'pembulatan-berbeda'], [0.9783783783783784, '0%', '97.84', 'equal'], [1.0337, '0.00%', '103.79', 'salah-hitung'],
    // shown 98 for 97.84, whatever the cell holds
    [97.9, '0', '97.84', 'equal'],
    // shown 97,90 and 99,60 and 100,00: the zero claims a precision that was not typed
    [97.9, '0.00', '97.84', 'pembulatan-berbeda'], [99.6, '0.00', '99.59', 'pembulatan-berbeda'], [100, '0.00', '99.59', 'pembulatan-berbeda'],
    [97.84, '0.00', '97.84', 'equal'], [97.84, '[$-421]General', '97.84', 'equal'], [103.37, '0', '103.79', 'salah-hitung'],
  ])('%p as %s for %s: %s', (typed, format, computed, expected) => expect(compared(typed, computed, format)).toBe(expected));

  it.each<[why: string, typed: CellValue, computed: string, expected: TypedComparison]>([
    ['off by a whole unit of the last place typed', 97, '98.00', 'salah-hitung'],
    ['… of the first decimal', '97,9', '98.00', 'salah-hitung'],
    ['… of the second', '97,83', '97.84', 'salah-hitung'],
    ['a hundredth less than a unit off', 97, '97.99', 'pembulatan-berbeda'],
    ['below as above', 99, '98.01', 'pembulatan-berbeda'],
    ['a unit above', 99, '98.00', 'salah-hitung'],
    ['more decimals than two are judged at two', '97,8449', '97.84', 'equal'],
    ['… and told as such', '97,8451', '97.84', 'salah-hitung'],
    ['a number of more decimals', 97.8451, '97.84', 'salah-hitung'],
    ['half a hundredth is rounded up', '97,835', '97.84', 'equal'],
    ['nil', '0,00', '0.00', 'equal'],
    ['below nil', -5, '5.00', 'salah-hitung'],
  ])('%s', (_, typed, computed, expected) => expect(compared(typed, computed)).toBe(expected));

  it.each<[why: string, typed: number, format: string, computed: string, expected: TypedComparison]>([
    ['a format of more decimals than two claims two', 97.84, '0.0000', '97.84', 'equal'],
    ['… also of a number that has more', 97.84449, '0.0000', '97.84', 'equal'],
    ['a format of no decimals shows a whole number', 97.49, '0', '97.00', 'equal'],
    ['a format for negative numbers with fewer decimals', -97.44, '0.00;-0', '-97.00', 'equal'],
    ['a positive number goes by the first', 97.44, '0.00;-0', '97.00', 'salah-hitung'],
    ['a percent format of no decimals', 0.9749, '0%', '97.00', 'equal'],
  ])('%s', (_, typed, format, computed, expected) => expect(compared(typed, computed, format)).toBe(expected));

  it('the sign that starts decimals is a comma unless the column tells otherwise', () => {
    expect(compared('97.838', '97838.00', 'General', { kind: 'money' })).toBe('equal');
    expect(compared('1,234', '1.23', 'General', { decimalMark: ',' })).toBe('equal');
    expect(compared('1.234', '1.23', 'General', { decimalMark: '.' })).toBe('equal');
  });

  it('the unrounded result counts where it is known', () => {
    const exact = divideHalfAway(parseDigits('90500'), parseDigits('925'), 40); // 97.8378…
    expect(compared(97.83, '97.84', 'General', { exact })).toBe('pembulatan-berbeda'); // cut off instead of rounded
    expect(compared(97.83, '97.84')).toBe('salah-hitung');
    expect(compared(97.85, '97.84', 'General', { exact })).toBe('salah-hitung'); // off by 0.0122
    // 97.846 is 97.85 at two decimals and 97.8 at one; 97.85 alone would be 97.9
    expect(compared(97.8, '97.85', 'General', { exact: parseDigits('97.846') })).toBe('equal');
    expect(compared(97.9, '97.85', 'General', { exact: parseDigits('97.846') })).toBe('equal');
    expect(compared(97.8, '97.85')).toBe('pembulatan-berbeda');
  });
});

describe('sisa in rupiah', () => {
  it.each<[CellValue, string, TypedComparison]>([
    [7002796610, '7002796610', 'equal'], ['7.002.796.610', '7002796610', 'equal'], ['7.002.796.610,00', '7002796610', 'equal'], ['Rp 437.500', '437500', 'equal'], ['437.500', '437500', 'equal'], ['-', '0', 'equal'], ['(5.000)', '-5000', 'equal'],
    ['1250.4', '1250.4', 'equal'], ['1.250,4', '1250.4', 'equal'], ['1,250.40', '1250.4', 'equal'], ['1250.4', '1250.46', 'pembulatan-berbeda'], ['1250,4', '1251.5', 'salah-hitung'],
    [7002796611, '7002796610', 'salah-hitung'], ['437.500', '438500', 'salah-hitung'], [1235, '1234.50', 'equal'], [1234, '1234.50', 'pembulatan-berbeda'], ['n/a', '0', 'bukan-angka'],
  ])('%p for %s: %s', (typed, computed, expected) => expect(compared(typed, computed, 'General', { kind: 'money' })).toBe(expected));
});

describe('laws', () => {
  const percents = fc.integer({ min: 0, max: 30000 }).map((hundredths) => ({ coefficient: BigInt(hundredths), scale: 2 }));
  it('what is rightly rounded is equal, at every precision', () => {
    fc.assert(fc.property(percents, fc.integer({ min: 0, max: 2 }), (percent, places) => {
      const typed = toNumber(roundHalfAway(percent, places));
      expect(compareTyped({ value: typed, valueType: 'Double', numberFormat: 'General' }, percent)).toBe('equal');
    }));
  });
  it('what is a whole percent or more away is never a matter of rounding', () => {
    fc.assert(fc.property(percents, fc.integer({ min: 100, max: 5000 }), fc.boolean(), (percent, away, up) => {
      const typed = toNumber({ coefficient: percent.coefficient + BigInt(up ? away : -away), scale: 2 });
      expect(compareTyped({ value: typed, valueType: 'Double', numberFormat: 'General' }, percent)).toBe('salah-hitung');
    }));
  });
});
