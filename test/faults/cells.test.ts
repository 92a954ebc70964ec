/** What bad cells may never do to a result: each test is one fault of the list of faults and bad input. */
import { compareTyped } from '../../src/core/compute/audit';
import { computeCapaian } from '../../src/core/compute/capaian';
import { kategoriOf } from '../../src/core/compute/kategori';
import { computeSerapan, notesOfSerapan } from '../../src/core/compute/realisasiAnggaran';
import { parseDigits, sum, toNumber, toText } from '../../src/core/exact/decimal';
import type { CellValue, ValueType } from '../../src/core/model/grid';
import type { Arah, NumberReading } from '../../src/core/model/number';
import { decimalMarkOf, readNumber } from '../../src/core/read/number';
import type { CellInput, NumberContext } from '../../src/core/read/number';
import { kindOfSatuan, sameSatuan } from '../../src/core/read/satuan';
import { SKALA_LKJ } from '../../src/core/rules/skalaKategori';

const MONEY: NumberContext = { kind: 'money', role: 'anggaran', decimalMark: null };
const COUNT: NumberContext = { kind: 'count', role: 'realisasi', decimalMark: null };
const DECIMAL: NumberContext = { kind: 'decimal', role: 'realisasi', decimalMark: null };

function cell(value: CellValue, valueType: ValueType = typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String', numberFormat = 'General'): CellInput {
  return { value, valueType, numberFormat };
}

/** The number read, or the codes of what was found. */
function outcome(input: CellInput, context: NumberContext): string {
  const reading = readNumber(input, context);
  return reading.kind === 'number' ? toText(reading.value) : reading.kind === 'invalid' ? reading.notes.map(({ code }) => code).join() : reading.kind;
}

function capaian(target: NumberReading, realisasi: NumberReading, arah: Arah = 'naik'): ReturnType<typeof computeCapaian> {
  return computeCapaian({ target, realisasi, arah, bentukTurun: '(2T-R)/T', batas: null, belumBerjalan: false });
}

const READ = (value: CellValue, context: NumberContext = DECIMAL): NumberReading => readNumber(cell(value), context);

describe('fault 42: error values are flagged, never 0', () => {
  it.each(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#BUSY!', '#GETTING_DATA'])('%s', (error) => {
    for (const context of [MONEY, COUNT, DECIMAL]) {
      expect(outcome(cell(error, 'Error'), context)).toBe('galat-excel');
      // the same text pasted as text, or in a file whose types were lost
      expect(outcome(cell(error, 'String'), context)).toBe('galat-excel');
    }
  });
  it('an error in either cell leaves no capaian', () => {
    const error = readNumber(cell('#REF!', 'Error'), DECIMAL);
    expect(capaian(error, READ(5))).toEqual({ kind: 'none', alasan: 'periksa target', notes: [] });
    expect(capaian(READ(5), error)).toEqual({ kind: 'none', alasan: 'periksa realisasi', notes: [] });
  });
});

describe('fault 43: numbers kept as text, with the spaces of Word and PDF', () => {
  it.each<[string, NumberContext, string]>([
    ['71.099.265.302', MONEY, '71099265302'], ['\u00a071.099.265.302\u00a0', MONEY, '71099265302'], ['71\u00a0099\u00a0265\u00a0302', MONEY, '71099265302'], ['71\u202f099\u202f265\u202f302,50', MONEY, '71099265302.50'], ['Rp\u00a03.349.048.946', MONEY, '3349048946'], ['71.099.265.302,0\u00a00', MONEY, '71099265302.00'],
    ['4.905\u00a0orang', COUNT, '4905'], ['\u200b4.905', COUNT, '4905'], ['\ufeff98,41', DECIMAL, '98.41'], ['98,41\r\n', DECIMAL, '98.41'],
    ['905\u00a04.000', COUNT, 'dua-nilai-satu-sel'],
  ])('%j', (value, context, expected) => expect(outcome(cell(value), context)).toBe(expected));
});

describe('fault 44: a separator with two meanings', () => {
  it.each<[string, NumberContext, string]>([
    ['1.234', MONEY, '1234'], ['1.234', COUNT, '1234'], ['1.234', DECIMAL, '1.234'],
    ['1,234', MONEY, 'angka-ambigu'], ['1,234', COUNT, 'angka-ambigu'], ['1,234', DECIMAL, 'angka-ambigu'],
  ])('%s among %p', (value, context, expected) => expect(outcome(cell(value), context)).toBe(expected));
  it('the column decides where it can', () => {
    const indonesian = decimalMarkOf(['98,41', '1,234'].map((value) => cell(value)));
    const english = decimalMarkOf(['98.41', '1,234'].map((value) => cell(value)));
    expect([indonesian, english]).toEqual([',', '.']);
    expect(outcome(cell('1,234'), { ...COUNT, decimalMark: indonesian })).toBe('1.234');
    expect(outcome(cell('1,234'), { ...COUNT, decimalMark: english })).toBe('1234');
  });
});

describe('fault 45: booleans, dates, percentages as text', () => {
  it.each<[CellInput, string]>([
    [cell(true), 'nilai-logika'], [cell(false), 'nilai-logika'],
    [cell(44196, 'Double', 'dd/mm/yyyy'), 'tanggal-bukan-angka'], [cell(44196, 'Double', '[$-421]dd mmmm yyyy'), 'tanggal-bukan-angka'], [cell('31 Desember 2020'), 'tanggal-bukan-angka'],
    [cell('50%'), '50'], [cell('50%', 'String', '0.00%'), '50'], [cell(0.5, 'Double', '0%'), '50'],
  ])('%p', (input, expected) => expect(outcome(input, DECIMAL)).toBe(expected));
});

describe('fault 46: negative, and beyond 2^53', () => {
  it('a negative target or realisasi is an error', () => {
    expect(capaian(READ(-5), READ(5)).notes.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error nilai-negatif']);
    expect(capaian(READ(5), READ('-5')).notes.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error nilai-negatif']);
  });
  it('amounts that Excel cannot hold are refused, the largest that it can are added exactly', () => {
    expect(outcome(cell('9.007.199.254.740.993'), MONEY)).toBe('melebihi-batas-presisi');
    expect(outcome(cell(2 ** 53), MONEY)).toBe('melebihi-batas-presisi');
    const largest = parseDigits('9007199254740991');
    expect(toText(sum([largest, largest, parseDigits('1')]))).toBe('18014398509481983'); // in doubles …984
    expect(toText(computeSerapan(largest, parseDigits('9007199254740990')).sisa)).toBe('1');
  });
});

describe('fault 47: a target of 0 or none gives no Infinity and no NaN', () => {
  const values: readonly CellValue[] = [0, '', '-', '0', '0,00', '0%', 'n/a', -1, 5, '80–90', '0-0', 'BB', 'D', 'WTP', '#DIV/0!', true];
  it('for every pair of readings, arah and form', () => {
    for (const target of values) for (const realisasi of values) for (const arah of ['naik', 'turun', 'rentang', 'stabil'] as const) for (const bentukTurun of ['(2T-R)/T', 'T/R'] as const) {
      const result = computeCapaian({ target: READ(target, { ...DECIMAL, role: 'target' }), realisasi: READ(realisasi), arah, bentukTurun, batas: null, belumBerjalan: false });
      if (result.kind === 'computed') {
        expect(Number.isFinite(toNumber(result.percent))).toBe(true);
        expect(toText(result.percent)).toMatch(/^\d+\.\d\d$/);
      } else expect(result.alasan).not.toBe('');
    }
  });
  it('nor does an anggaran of 0', () => {
    expect(computeSerapan(parseDigits('0'), parseDigits('0')).persen).toBeNull();
    expect(notesOfSerapan(parseDigits('0'), parseDigits('0'))).toEqual([]);
    expect(computeSerapan(parseDigits('0'), parseDigits('5')).persen).toBeNull();
    expect(notesOfSerapan(parseDigits('0'), parseDigits('5'))).toMatchObject([{ code: 'realisasi-tanpa-anggaran' }]);
  });
});

describe('fault 48: on a threshold to the digit', () => {
  it.each<[CellValue, CellValue, string, string]>([
    ['5', '4,55', '91.00', 'Baik'], [5, 4.55, '91.00', 'Baik'], // 90.99999999999999 in floating point
    [20000, 14999, '75.00', 'Baik'], // 74.995
    [200000, 149989, '74.99', 'Cukup'], // 74.9945
    [20000, 10999, '55.00', 'Cukup'], // 54.995
    [20000, 20000, '100.00', 'Baik'], [20000, 20001, '100.01', 'Sangat Baik'], // 100.005
    [100000, 100004, '100.00', 'Baik'], // 100.004: shown as 100,00, so it is not above 100
  ])('T %p, R %p → %s %s', (target, realisasi, percent, kategori) => {
    const result = capaian(READ(target), READ(realisasi));
    expect(result.kind === 'computed' ? [toText(result.percent), kategoriOf(result.percent, SKALA_LKJ)] : null).toEqual([percent, kategori]);
  });
});

describe('fault 54: text that starts like a formula is text', () => {
  it.each<[string, string]>([['=1+1', 'angka-dengan-keterangan'], ['=HYPERLINK("x")', 'bukan-angka'], ['@SUM(1)', 'angka-dengan-keterangan'], ['+5', '5'], ['-5', '-5'], ['\t4.905', '4905'], ['4.905\r', '4905'], ['=cmd|x', 'bukan-angka']])('%j', (value, expected) => expect(outcome(cell(value), COUNT)).toBe(expected));
});

describe('fault 55: markup in a cell is a text like any other', () => {
  it('is quoted unchanged', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const reading = READ(markup, COUNT);
    expect(reading).toMatchObject({ kind: 'invalid', notes: [{ code: 'angka-dengan-keterangan', params: { value: markup } }] });
  });
});

describe('fault 56: very long texts, emoji, right-to-left, lone surrogates', () => {
  const LONGEST = 32767;
  it.each<[string, string]>([
    ['spaces', ' '.repeat(LONGEST)], ['digits', '9'.repeat(LONGEST)], ['groups', '1.'.repeat(LONGEST / 2)], ['parentheses', '('.repeat(LONGEST)], ['dashes', '-'.repeat(LONGEST)], ['a number lost in spaces', `1${' '.repeat(LONGEST - 2)}x`], ['letters', 'A'.repeat(LONGEST)],
    ['emoji', '😀'.repeat(LONGEST / 2)], ['lone surrogates', '\ud800'.repeat(LONGEST)], ['right-to-left', 'ש'.repeat(LONGEST)], ['names', 'orang '.repeat(5000)], ['ranges', '80-'.repeat(10000)],
  ])('%s: no number, no freeze', (_name, value) => {
    const started = performance.now();
    for (const context of [MONEY, COUNT, DECIMAL, { ...DECIMAL, role: 'target' as const }]) {
      const reading = readNumber(cell(value), context);
      expect(['invalid', 'missing']).toContain(reading.kind);
      if (reading.kind === 'invalid') expect(reading.notes[0]?.params['value']).toBe(value);
    }
    expect(decimalMarkOf([cell(value)])).toBeNull();
    expect(compareTyped(cell(value), parseDigits('100.00'))).toBe('bukan-angka');
    expect(performance.now() - started).toBeLessThan(500);
  });
  it.each<[string, string]>([['4.905 😀', 'angka-dengan-keterangan'], ['\u202e4.905', '4905'], ['4.905\ud83d', 'angka-dengan-keterangan'], ['٤٬٩٠٥', 'bukan-angka'], ['４９０５', 'bukan-angka'], ['४', 'bukan-angka']])('%j', (value, expected) => expect(outcome(cell(value), COUNT)).toBe(expected));
});

describe('fault 57: __proto__ and constructor are words like any other', () => {
  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', '5 constructor', '5 __proto__'])('%s', (word) => {
    expect(['bukan-angka', 'angka-dengan-keterangan']).toContain(outcome(cell(word), COUNT));
    expect(sameSatuan(word, 'orang')).toBe(false);
    expect(kindOfSatuan(word, word)).toBe('count');
  });
});
