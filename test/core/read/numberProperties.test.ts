import fc from 'fast-check';
import { decimalMarkOf, readNumber } from '../../../src/core/read/number';
import type { NumberContext } from '../../../src/core/read/number';
import { equals, toText } from '../../../src/core/exact/decimal';
import type { Decimal } from '../../../src/core/model/decimal';
import type { DecimalMark, NumberKind } from '../../../src/core/model/number';

type Style = 'id' | 'en';

/** Writes a decimal as a person with these regional settings does; groups only where asked. No code of the product. */
function write(d: Decimal, style: Style, grouped: boolean): string {
  const [group, mark] = style === 'id' ? ['.', ','] : [',', '.'];
  const digits = d.coefficient.toString().padStart(d.scale + 1, '0');
  const whole = digits.slice(0, digits.length - d.scale);
  const fraction = digits.slice(digits.length - d.scale);
  return (grouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole) + (fraction === '' ? '' : mark + fraction);
}

function amounts(scale: number, max: bigint): fc.Arbitrary<Decimal> {
  return fc.bigInt({ min: 0n, max }).map((coefficient) => ({ coefficient, scale }));
}

function text(value: string): { value: string; valueType: 'String'; numberFormat: string } {
  return { value, valueType: 'String', numberFormat: 'General' };
}

/** A column in one style, long enough that its majority shows, and the reading of each of its texts. */
function readsBack(column: readonly Decimal[], style: Style, kind: NumberKind, role: NumberContext['role'], dress: (text: string) => string, grouped: boolean): void {
  const cells = column.map((d) => text(dress(write(d, style, grouped))));
  const witness = text(style === 'id' ? '1.234,5' : '1,234.5');
  const decimalMark: DecimalMark = decimalMarkOf([...cells, ...cells.map(() => witness), witness]);
  cells.forEach((cell, index) => {
    const wanted = column[index];
    const reading = readNumber(cell, { kind, role, decimalMark });
    const ok = reading.kind === 'number' && wanted !== undefined && equals(reading.value, wanted);
    if (!ok) throw new Error(`${cell.value} (${style}, ${kind}, majority ${String(decimalMark)}) read as ${JSON.stringify(reading, (_key, part: unknown) => (typeof part === 'bigint' ? part.toString() : part))}, wanted ${wanted === undefined ? '' : toText(wanted)}`);
  });
}

const styles = fc.constantFrom<Style>('id', 'en');
const same = (written: string): string => written;

describe('a number written the id-ID or en-US way reads back', () => {
  it('money', () => {
    const dresses = fc.constantFrom<(written: string) => string>(same, (w) => `Rp ${w}`, (w) => `Rp. ${w}`, (w) => `Rp${w}`, (w) => `  ${w}\u00a0`, (w) => `${w} rupiah`);
    fc.assert(fc.property(styles, dresses, fc.constantFrom(0, 2), fc.boolean(), (style, dress, scale, negative) => {
      fc.assert(fc.property(fc.array(amounts(scale, 2n ** 53n - 1n), { minLength: 1, maxLength: 5 }), (column) => {
        readsBack(column, style, 'money', 'anggaran', dress, true);
        if (negative) {
          const first = column[0];
          const reading = first === undefined ? null : readNumber(text(`(${write(first, 'id', true)})`), { kind: 'money', role: 'anggaran', decimalMark: ',' });
          expect(reading?.kind === 'number' && first !== undefined && reading.value.coefficient === -first.coefficient).toBe(true);
        }
      }), { numRuns: 20 });
    }), { numRuns: 40 });
  });
  it('whole rupiah as Indonesian accounts end them', () => {
    fc.assert(fc.property(amounts(0, 2n ** 53n - 1n), fc.constantFrom(',-', ',--', '.-', ',00'), (d, end) => readsBack([d], 'id', 'money', 'anggaran', (w) => w + end, true)));
  });
  it('wrapped anywhere in the digits, in money', () => {
    // Six groups: wherever a line broke, both halves together can only be one amount, unless the first half is digits alone.
    fc.assert(fc.property(fc.bigInt({ min: 10n ** 12n, max: 9n * 10n ** 15n }), fc.nat(), fc.constantFrom(' ', '\n', '\u00a0', '\u2009'), (coefficient, at, space) => {
      const written = write({ coefficient, scale: 0 }, 'id', true);
      const split = written.indexOf('.') + 1 + (at % (written.length - written.indexOf('.') - 1));
      readsBack([{ coefficient, scale: 0 }], 'id', 'money', 'anggaran', () => written.slice(0, split) + space + written.slice(split), true);
    }));
  });
  it('percent', () => {
    const dresses = fc.constantFrom<(written: string) => string>((w) => `${w}%`, (w) => `${w} %`, (w) => `${w} persen`);
    fc.assert(fc.property(styles, dresses, fc.constantFrom(0, 1, 2), amounts(0, 99999n), (style, dress, scale, { coefficient }) => readsBack([{ coefficient, scale }], style, 'decimal', 'realisasi', dress, scale > 0)));
  });
  it('decimals with any number of places, ungrouped', () => {
    fc.assert(fc.property(styles, fc.constantFrom(1, 2, 3, 4, 6), amounts(0, 10n ** 9n), (style, scale, { coefficient }) => {
      // 12.0000 and 1234.000 with a point are taken for a slip (120.000?), not for a decimal
      const most = scale === 3 ? 1000n : 1n;
      fc.pre(style === 'id' || scale < 3 || coefficient % 10n ** BigInt(scale) !== 0n || coefficient < most * 10n ** BigInt(scale));
      readsBack([{ coefficient, scale }], style, 'decimal', 'realisasi', same, false);
    }), { numRuns: 1000 });
  });
  it('counts with their unit', () => {
    fc.assert(fc.property(amounts(0, 10n ** 9n), fc.constantFrom('', ' orang', ' Klp', ' dok.', ' Kab/Kota', ' (unit)'), fc.boolean(), (d, unit, grouped) => readsBack([d], 'id', 'count', 'realisasi', (w) => w + unit, grouped)));
  });
  it('real numbers, also in percent cells', () => {
    fc.assert(fc.property(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 6 }), (whole, places) => {
      const x = Number(`${whole}e-${places}`);
      const plain = readNumber({ value: x, valueType: 'Double', numberFormat: '#,##0.00' }, { kind: 'decimal', role: 'realisasi', decimalMark: null });
      const percent = readNumber({ value: x, valueType: 'Double', numberFormat: '0.00%' }, { kind: 'decimal', role: 'realisasi', decimalMark: null });
      expect(plain.kind === 'number' && equals(plain.value, { coefficient: BigInt(whole), scale: places })).toBe(true);
      expect(percent.kind === 'number' && equals(percent.value, { coefficient: BigInt(whole) * 100n, scale: places })).toBe(true);
    }));
  });
});

it('a day is a date and no number, whichever way it is typed', () => {
  const two = (n: number): string => String(n).padStart(2, '0');
  const days = fc.date({ min: new Date(Date.UTC(1990, 0, 1)), max: new Date(Date.UTC(2049, 11, 31)), noInvalidDate: true }).map((date) => [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()] as const);
  const kinds = fc.constantFrom<NumberKind>('money', 'count', 'decimal');
  fc.assert(fc.property(days, fc.constantFrom('/', '-', '.'), fc.boolean(), fc.boolean(), kinds, ([day, month, year], sign, padded, yearFirst, kind) => {
    const [d, m] = padded ? [two(day), two(month)] : [String(day), String(month)];
    const reading = readNumber(text((yearFirst ? [String(year), m, d] : [d, m, String(year)]).join(sign)), { kind, role: 'realisasi', decimalMark: null });
    expect(reading.notes.map(({ code }) => code)).toEqual(['tanggal-bukan-angka']);
    expect(reading.kind).toBe('invalid');
  }), { numRuns: 1000 });
});

describe('no text does harm', () => {
  const contexts: fc.Arbitrary<NumberContext> = fc.record({ kind: fc.constantFrom('money', 'count', 'decimal'), role: fc.constantFrom('target', 'realisasi', 'anggaran', 'capaian', 'skor'), decimalMark: fc.constantFrom(',', '.', null) });
  const likeNumbers = fc.string({ unit: fc.constantFrom(...'0123456789.,-–() %/:RprpjtBA≥<\u00a0\n'.split('')), maxLength: 24 });
  it('nothing throws, and only finite plain digits are numbers', () => {
    fc.assert(fc.property(fc.oneof(likeNumbers, fc.string({ unit: 'binary', maxLength: 40 })), contexts, (value, context) => {
      const reading = readNumber(text(value), context);
      if (reading.kind === 'number') expect(toText(reading.value)).toMatch(/^-?\d+(\.\d+)?$/);
      if (reading.kind === 'range') expect(context.role).toBe('target');
      if (reading.kind === 'invalid') expect(reading.notes.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    }), { numRuns: 5000 });
  });
  it('every digit of a number that was read stands in the text, in order', () => {
    fc.assert(fc.property(likeNumbers, contexts, (value, context) => {
      const reading = readNumber(text(value), context);
      if (reading.kind !== 'number') return;
      const read = toText(reading.value).replace(/\D/g, '').replace(/^0+/, '');
      expect(value.replace(/\D/g, '').replace(/^0+/, '').startsWith(read.replace(/^0+/, ''))).toBe(true);
    }), { numRuns: 5000 });
  });
});
