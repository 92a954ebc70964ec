import fc from 'fast-check';
import { abs, add, compare, decimalOf, equals, HUNDRED, isNegative, isZero, LARGEST_EXACT, multiply, negate, parseDigits, powerOfTen, subtract, sum, toNumber, toText, withoutTrailingZeros } from '../../src/core/exact/decimal';
import { divideHalfAway, roundHalfAway } from '../../src/core/exact/rounding';
import type { Decimal } from '../../src/core/model/decimal';

const decimals: fc.Arbitrary<Decimal> = fc.record({ coefficient: fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), scale: fc.integer({ min: 0, max: 12 }) });

/** a / 10^s compared with b / 10^t by cross-multiplication: no code of the product. */
function sameFraction(a: Decimal, numerator: bigint, denominator: bigint): boolean {
  return a.coefficient * denominator === numerator * 10n ** BigInt(a.scale);
}

describe('decimalOf: what Excel itself shows, 15 significant digits', () => {
  const cases: readonly [number, string][] = [
    [0, '0'], [-0, '0'], [42, '42'], [-7, '-7'],
    [0.1 + 0.2, '0.3'], // the double is 0.30000000000000004
    [1.005, '1.005'], [98.41, '98.41'], [0.9841, '0.9841'],
    [97.83783783783784, '97.8378378378378'], // 16 digits in the double, 15 shown
    [1e-7, '0.0000001'], [1.5e-10, '0.00000000015'],
    [9007199254740991, '9007199254740991'], // 2^53 − 1 needs its sixteenth digit
    [1e21, '1000000000000000000000'], [1.2345e25, '12345000000000000000000000'],
    [71099265302.5, '71099265302.5'],
    [12345678901234.56, '12345678901234.6'],
    [10000000000000.03, '10000000000000'], // of which 15 digits are a whole number
    [100000000000000.3, '100000000000000'], [123456789012345.6, '123456789012346'], [-12345678901234.56, '-12345678901234.6'],
    [0.5, '0.5'], [-0.125, '-0.125'], [1 / 3, '0.333333333333333'], [2 / 3, '0.666666666666667'], [1e-20, '0.00000000000000000001'], [123456.000001, '123456.000001'], [0.0000005, '0.0000005'],
  ];
  it.each(cases)('%p → %s', (x, text) => {
    const d = decimalOf(x);
    expect(d === null ? null : toText(d)).toBe(text);
  });
  it.each([NaN, Infinity, -Infinity])('%p is no decimal', (x) => expect(decimalOf(x)).toBeNull());
});

describe('parseDigits and toText', () => {
  it.each(['0', '1234.50', '-0.5', '100.00', '71099265302', '0.000001'])('%s comes back as written', (text) => expect(toText(parseDigits(text))).toBe(text));
  it.each(['', '.5', '5.', '1e3', '1,5', ' 1', '--1', '+1', '１'])('%p is refused', (text) => expect(() => parseDigits(text)).toThrow(RangeError));
});

describe('signs, size and zeros', () => {
  it.each<[text: string, abs: string, negative: boolean, zero: boolean]>([['-5', '5', true, false], ['5', '5', false, false], ['-0.50', '0.50', true, false], ['0.00', '0.00', false, true], ['0', '0', false, true]])('%s', (text, size, negative, zero) => {
    const d = parseDigits(text);
    expect([toText(abs(d)), isNegative(d), isZero(d)]).toEqual([size, negative, zero]);
  });
  it.each<[string, string, -1 | 0 | 1]>([['1.5', '1.50', 0], ['1.5', '1.51', -1], ['1.51', '1.5', 1], ['-2', '1', -1], ['0', '0.000', 0], ['10', '9.99', 1]])('%s compared with %s is %d', (a, b, sign) => {
    expect([compare(parseDigits(a), parseDigits(b)), equals(parseDigits(a), parseDigits(b))]).toEqual([sign, sign === 0]);
  });
  it.each([['1.50', '1.5'], ['100', '100'], ['100.00', '100'], ['0.00', '0'], ['-0.10', '-0.1'], ['1.05', '1.05']])('%s without its last zeros is %s', (text, bare) => expect(toText(withoutTrailingZeros(parseDigits(text)))).toBe(bare));
  it('powers of ten, kept and computed', () => expect([0, 1, 40, 41, 45].map((exponent) => powerOfTen(exponent))).toEqual([0, 1, 40, 41, 45].map((exponent) => BigInt(`1${'0'.repeat(exponent)}`))));
  it('nothing sums to 0', () => expect([toText(sum([])), toText(sum([parseDigits('1.5'), parseDigits('-0.25')]))]).toEqual(['0', '1.25']));
  it('the largest whole number that Excel holds unmistakably, and a whole in percent', () => expect([toText(LARGEST_EXACT), toText(HUNDRED)]).toEqual(['9007199254740991', '100']));
  it('what is refused is said', () => {
    expect(() => parseDigits('satu')).toThrow('not plain decimal digits');
    expect(() => roundHalfAway(HUNDRED, 0.5)).toThrow('places must be a whole number from 0');
    expect(() => divideHalfAway(HUNDRED, parseDigits('0'), -1)).toThrow('places must be a whole number from 0');
    expect(() => divideHalfAway(HUNDRED, parseDigits('0.00'), 2)).toThrow(RangeError);
  });
});

describe('roundHalfAway: Excel ROUND', () => {
  const cases: readonly [string, number, string][] = [
    ['2.345', 2, '2.35'], ['-2.345', 2, '-2.35'], ['2.344', 2, '2.34'], ['-2.344', 2, '-2.34'],
    ['0.005', 2, '0.01'], ['-0.005', 2, '-0.01'], ['-0.004', 2, '0.00'],
    ['90.995', 2, '91.00'], ['90.9949', 2, '90.99'], ['100', 2, '100.00'], ['0.5', 0, '1'], ['1.5', 0, '2'], ['2.5', 0, '3'], ['-2.5', 0, '-3'],
    ['1.5', 2, '1.50'], ['-1.5', 3, '-1.500'], ['1.50', 2, '1.50'], ['0', 2, '0.00'], ['99.995', 2, '100.00'],
  ];
  it.each(cases)('%s at %p places → %s', (text, places, expected) => expect(toText(roundHalfAway(parseDigits(text), places))).toBe(expected));
  it.each([-1, 0.5, NaN])('%p places are refused', (places) => expect(() => roundHalfAway(parseDigits('1'), places)).toThrow(RangeError));
});

describe('divideHalfAway', () => {
  const cases: readonly [string, string, number, string][] = [
    ['905', '925', 4, '0.9784'], ['1', '3', 2, '0.33'], ['2', '3', 2, '0.67'], ['-2', '3', 2, '-0.67'], ['2', '-3', 2, '-0.67'], ['-2', '-3', 2, '0.67'],
    ['455', '5', 2, '91.00'], // 4,55 of 5 in percent
    ['1', '8', 2, '0.13'], ['-1', '8', 2, '-0.13'], // 0.125 exactly: away from zero
    ['0.3', '0.1', 0, '3'],
  ];
  it.each(cases)('%s / %s at %p places → %s', (n, d, places, expected) => expect(toText(divideHalfAway(parseDigits(n), parseDigits(d), places))).toBe(expected));
  it('throws on a denominator of 0', () => expect(() => divideHalfAway(parseDigits('1'), parseDigits('0.00'), 2)).toThrow(RangeError));
});

describe('laws', () => {
  it('add, subtract, multiply and compare agree with fractions', () => {
    fc.assert(fc.property(decimals, decimals, (a, b) => {
      const [p, q] = [10n ** BigInt(a.scale), 10n ** BigInt(b.scale)];
      const cross = a.coefficient * q - b.coefficient * p;
      expect(sameFraction(add(a, b), a.coefficient * q + b.coefficient * p, p * q)).toBe(true);
      expect(sameFraction(subtract(a, b), cross, p * q)).toBe(true);
      expect(sameFraction(multiply(a, b), a.coefficient * b.coefficient, p * q)).toBe(true);
      expect(Math.sign(compare(a, b))).toBe(cross === 0n ? 0 : cross > 0n ? 1 : -1);
    }));
  });
  it('a number is the double nearest to the digits, whichever way it is made', () => {
    const scaled = fc.record({ coefficient: fc.oneof(fc.bigInt({ min: -(2n ** 54n), max: 2n ** 54n }), fc.bigInt({ min: -999_999n, max: 999_999n })), scale: fc.integer({ min: 0, max: 30 }) });
    // ECMAScript reads a literal as the nearest double.
    fc.assert(fc.property(scaled, (d) => expect(toNumber(d)).toBe(Number(`${d.coefficient}e-${d.scale}`) + 0)), { numRuns: 2_000 });
  });
  it('a quotient is within half a unit of its last place, and a tie lies away from zero', () => {
    fc.assert(fc.property(decimals, decimals.filter((d) => d.coefficient !== 0n), fc.integer({ min: 0, max: 6 }), (n, d, places) => {
      const q = divideHalfAway(n, d, places);
      expect(q.scale).toBe(places);
      // |q − n/d| ≤ ½·10^−places, all over the common denominator
      const top = n.coefficient * 10n ** BigInt(d.scale + places);
      const bottom = d.coefficient * 10n ** BigInt(n.scale);
      const off = 2n * (q.coefficient * bottom - top);
      const size = bottom < 0n ? -bottom : bottom;
      const distance = off < 0n ? -off : off;
      expect(distance <= size).toBe(true);
      if (distance === size) expect((q.coefficient < 0n ? -q.coefficient : q.coefficient) * size * 2n > (top < 0n ? -top : top) * 2n).toBe(true);
    }));
  });
  it('text, number and trailing zeros keep the value', () => {
    fc.assert(fc.property(decimals, (d) => {
      expect(parseDigits(toText(d))).toEqual(d);
      expect(equals(withoutTrailingZeros(d), d)).toBe(true);
      expect(equals(negate(negate(d)), d)).toBe(true);
    }));
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (x) => {
      const d = decimalOf(Number(x.toPrecision(15)));
      expect(d === null ? null : toNumber(d)).toBe(Number(x.toPrecision(15)) + 0);
    }));
  });
  it('sums whole rupiah exactly', () => {
    fc.assert(fc.property(fc.array(fc.maxSafeInteger()), (list) => {
      expect(sum(list.map((x) => ({ coefficient: BigInt(x), scale: 0 }))).coefficient).toBe(list.reduce((total, x) => total + BigInt(x), 0n));
    }));
  });
});
