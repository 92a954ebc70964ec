import fc from 'fast-check';
import { computeCapaian, meanCapaian } from '../../src/core/compute/capaian';
import type { CapaianInput } from '../../src/core/compute/capaian';
import { computeSerapan, notesOfSerapan } from '../../src/core/compute/realisasiAnggaran';
import { parseDigits, toText } from '../../src/core/exact/decimal';
import { ISSUE_PARAMS } from '../../src/core/model/issueParams';
import type { Decimal } from '../../src/core/model/decimal';
import type { Arah, NumberReading } from '../../src/core/model/number';
import { readNumber } from '../../src/core/read/number';

function number(value: Decimal): NumberReading {
  return { kind: 'number', value, satuan: null, arah: null, predikat: null, notes: [] };
}

/** Reads a text as the target or realisasi of a measured row. */
function read(value: string | number, role: 'target' | 'realisasi'): NumberReading {
  return readNumber({ value, valueType: typeof value === 'number' ? 'Double' : 'String', numberFormat: 'General' }, { kind: 'decimal', role, decimalMark: ',' });
}

type Options = Partial<Pick<CapaianInput, 'arah' | 'bentukTurun' | 'batas' | 'belumBerjalan' | 'audited'>>;

/** "98.41 R/T !codes", or "(alasan) !codes". */
function computed(target: string | number, realisasi: string | number, options: Options = {}): string {
  const result = computeCapaian({ target: read(target, 'target'), realisasi: read(realisasi, 'realisasi'), arah: 'naik', bentukTurun: '(2T-R)/T', batas: null, belumBerjalan: false, ...options });
  for (const note of result.notes) expect(Object.keys(note.params).sort()).toEqual([...ISSUE_PARAMS[note.code]].sort());
  const noted = result.notes.map(({ code, at }) => ` !${code}@${at}`).join('');
  return (result.kind === 'computed' ? `${toText(result.percent)} ${result.rumus}` : `(${result.alasan})`) + noted;
}

type Case = readonly [target: string | number, realisasi: string | number, expected: string];

function check(options: Options, cases: readonly Case[]): void {
  it.each(cases)(`T %p, R %p → %s`, (target, realisasi, expected) => expect(computed(target, realisasi, options)).toBe(expected));
}

describe('naik: R/T', () => {
  check({}, [
    [4905, 4905, '100.00 R/T'], [106, 0, '0.00 R/T'],
    [4925, 4905, '99.59 R/T'], // 99.5939…
    [925, 905, '97.84 R/T'], // 97.8378…
    [96, 20, '20.83 R/T'], // 20.8333…
    [10000, 11818, '118.18 R/T'], [4745, 4925, '103.79 R/T'], [6366, 6350, '99.75 R/T'],
    [1500, 3800, '253.33 R/T !periksa-target@target'], [1500, 15343, '1022.87 R/T !periksa-target@target'], [100, 200, '200.00 R/T'], [20000, 40001, '200.01 R/T !periksa-target@target'], // 200.005 → 200.01
    ['5', '4,55', '91.00 R/T'], // in binary floating point 4.55/5*100 is 90.99999999999999
    [5, 4.55, '91.00 R/T'], ['0,1', '0,3', '300.00 R/T !periksa-target@target'],
    [20000, 18199, '91.00 R/T'], // 90.995 → 91.00
    [800, 1, '0.13 R/T'], // 0.125 → 0.13, half away from zero
    ['100%', '0,26 %', '0.26 R/T'],
  ]);
});

describe('turun', () => {
  check({ arah: 'turun' }, [
    ['6,28', '6,28', '100.00 (2T-R)/T'], [10, 8, '120.00 (2T-R)/T'], [10, 12, '80.00 (2T-R)/T'], [10, 0, '200.00 (2T-R)/T'], [10, 20, '0.00 (2T-R)/T'], [10, 25, '0.00 (2T-R)/T'], [3, 2, '133.33 (2T-R)/T'],
    [0, 0, '100.00 (2T-R)/T'], [0, 3, '(target 0) !target-nol@target'],
  ]);
  check({ arah: 'turun', bentukTurun: 'T/R' }, [[10, 8, '125.00 T/R'], [10, 12, '83.33 T/R'], [10, 0, '(periksa realisasi) !realisasi-nol@realisasi'], [0, 0, '100.00 T/R'], [0, 3, '(target 0) !target-nol@target'], [10, 4, '250.00 T/R !periksa-target@target']]);
});

describe('rentang and stabil', () => {
  check({}, [
    ['80–90', 80, '100.00 dalam rentang'], ['80–90', 90, '100.00 dalam rentang'], ['80–90', '85,5', '100.00 dalam rentang'],
    ['80–90', 60, '75.00 R/B'], // 60/80
    ['80–90', 99, '90.00 (2A-R)/A'], // (180 − 99)/90
    ['80–90', 200, '0.00 (2A-R)/A'], ['80–90', 0, '0.00 R/B'], ['0-5', 0, '100.00 dalam rentang'], ['0-5', 6, '80.00 (2A-R)/A'],
  ]);
  check({ bentukTurun: 'T/R' }, [['80–90', 100, '90.00 A/R']]);
  check({ arah: 'rentang' }, [[80, 80, '100.00 dalam rentang'], [80, 60, '75.00 R/B'], [80, 100, '75.00 (2A-R)/A'], [0, 0, '(target 0) !target-nol@target']]);
  check({ arah: 'stabil' }, [[80, 80, '100.00 (T-|R-T|)/T'], [80, 60, '75.00 (T-|R-T|)/T'], [80, 100, '75.00 (T-|R-T|)/T'], [80, 200, '0.00 (T-|R-T|)/T'], [0, 0, '(target 0) !target-nol@target'], [3, 4, '66.67 (T-|R-T|)/T']]);
});

describe('nothing to compute', () => {
  check({}, [
    [0, 0, '(target 0) !target-nol@target'], [0, 5, '(target 0) !target-nol@target'], ['0,00', 5, '(target 0) !target-nol@target'],
    ['', 5, '(belum ada data) !belum-ada-data@target'], [5, '', '(belum ada data) !belum-ada-data@realisasi'], [5, '-', '(belum ada data) !belum-ada-data@realisasi'], ['n/a', 'n/a', '(belum ada data) !belum-ada-data@target'], [0, 'belum rilis', '(belum ada data) !belum-ada-data@realisasi'],
    [-5, 5, '(periksa target) !nilai-negatif@target'], [5, -5, '(periksa realisasi) !nilai-negatif@realisasi'],
    ['#REF!', 5, '(periksa target)'], [5, '#N/A', '(periksa realisasi)'], [5, '1:17,9', '(periksa realisasi)'], ['1.23.45', '', '(periksa target)'],
  ]);
  check({ belumBerjalan: true }, [[4925, 0, '(belum berjalan) !belum-berjalan@capaian'], ['', '', '(belum berjalan) !belum-berjalan@capaian'], [5, 5, '(belum berjalan) !belum-berjalan@capaian']]);
});

describe('letters and levels', () => {
  check({}, [
    ['BB', '68,89', '98.41 R/T'], ['BB', 'B (68,89)', '98.41 R/T'], ['BB', '68,89 (B)', '98.41 R/T'], ['BB', '70,00', '100.00 R/T'], ['BB (70)', 'B (70,00)', '100.00 R/T'], ['BB (72)', 'B (68,89)', '95.68 R/T'],
    ['B', '68,89', '114.82 R/T'], ['75', 'B (68,89)', '91.85 R/T'],
    ['BB', 'B', '(perlu skor) !perlu-skor@realisasi'], ['BB', 'BB', '(perlu skor) !perlu-skor@realisasi'], ['70', 'B', '(perlu skor) !perlu-skor@realisasi'], ['BB', '4905', '(perlu skor) !perlu-skor@realisasi'],
    ['BB', '', '(belum ada data) !belum-ada-data@realisasi'], ['BB', 'B (78,89)', '(periksa realisasi)'], ['D', '20', '(target 0) !target-nol@target'],
    ['WTP', 'WTP', '100.00 tingkat sama !tingkat-sama@realisasi'], ['WTP', 'Wajar Tanpa Pengecualian', '100.00 tingkat sama !tingkat-sama@realisasi'], ['Zona Hijau', 'hijau', '100.00 tingkat sama !tingkat-sama@realisasi'], ['Level 3', 'level 3', '100.00 tingkat sama !tingkat-sama@realisasi'],
    ['WTP', 'WDP', '(perlu nilai) !perlu-nilai@realisasi'], ['Level 3', 'Level 2', '(perlu nilai) !perlu-nilai@realisasi'], ['WTP', '5', '(perlu nilai) !perlu-nilai@realisasi'], ['5', 'WTP', '(perlu nilai) !perlu-nilai@realisasi'], ['BB', 'Baik', '(perlu nilai) !perlu-nilai@realisasi'],
  ]);
});

describe('a sign in the target settles the arah', () => {
  check({}, [['≤ 10', 8, '120.00 (2T-R)/T'], ['maks 10', 12, '80.00 (2T-R)/T'], ['≥ 80', 40, '50.00 R/T']]);
  check({ arah: 'turun' }, [['≥ 80', 40, '50.00 R/T']]);
});

describe('the cap comes after rounding, and says nothing of the target', () => {
  check({ batas: 120 }, [[100, 130, '120.00 R/T'], [100, 120, '120.00 R/T'], [100, 99, '99.00 R/T'], [1500, 15343, '120.00 R/T !periksa-target@target']]);
  check({ batas: 100 }, [[20000, 20001, '100.00 R/T']]); // 100.005 → 100.01 → 100.00
});

describe('what the audit needs', () => {
  it('keeps the quotient unrounded, except where floor, cap or a rule replaced it', () => {
    const exact = (target: number, realisasi: number, options: Options = {}): string | null => {
      const result = computeCapaian({ target: read(target, 'target'), realisasi: read(realisasi, 'realisasi'), arah: 'naik', bentukTurun: '(2T-R)/T', batas: null, belumBerjalan: false, audited: true, ...options });
      return result.kind === 'computed' && result.exact !== null ? toText(result.exact).slice(0, 12) : null;
    };
    expect(exact(925, 905)).toBe('97.837837837');
    expect(exact(100, 130, { batas: 120 })).toBeNull();
    expect(exact(10, 25, { arah: 'turun' })).toBeNull();
    expect(exact(925, 905, { audited: false })).toBeNull();
  });
});

describe('what a result tells of itself', () => {
  const of = (target: string | number, realisasi: string | number, options: Options = {}) =>
    computeCapaian({ target: read(target, 'target'), realisasi: read(realisasi, 'realisasi'), arah: 'naik', bentukTurun: '(2T-R)/T', batas: null, belumBerjalan: false, ...options });

  it.each<[why: string, target: string | number, realisasi: string | number, options: Options, expected: string]>([
    ['a number', 10, '8,5', {}, '10 8.5'],
    ['a letter by its lower bound', 'BB', '68,89', {}, '70 68.89'],
    ['a letter by its own score', 'BB (72)', '68,89', {}, '72 68.89'],
    ['a range from within, by its lower end', '80–90', 85, {}, '80 85'],
    ['a range from below, by its lower end', '80–90', 60, {}, '80 60'],
    ['a range from above, by its upper end', '80–90', 99, {}, '90 99'],
    ['a range from above by the other formula', '80–90', 100, { bentukTurun: 'T/R' }, '90 100'],
    ['less is better', 10, 8, { arah: 'turun' }, '10 8'],
    ['nothing was to remain', 0, 0, { arah: 'turun' }, '0 0'],
    ['as it was', 80, 60, { arah: 'stabil' }, '80 60'],
    ['levels have none', 'WTP', 'WTP', {}, '- -'],
  ])('the numbers used: %s', (_, target, realisasi, options, expected) => {
    const result = of(target, realisasi, options);
    const text = (value: Decimal | null): string => (value === null ? '-' : toText(value));
    expect(result.kind === 'computed' ? `${text(result.target)} ${text(result.realisasi)}` : result.alasan).toBe(expected);
  });

  it.each<[why: string, target: string | number, realisasi: string | number, options: Options, severity: string, params: Readonly<Record<string, string>>]>([
    ['not run yet', 5, 5, { belumBerjalan: true }, 'info', {}],
    ['no target', 'n/a', 5, {}, 'warning', { value: 'n/a' }],
    ['no realisasi', 5, 'belum rilis', {}, 'warning', { value: 'belum rilis' }],
    ['a letter without its score', 'BB', 'B', {}, 'warning', {}],
    ['a letter against what is no score', 'BB', 4905, {}, 'warning', {}],
    ['the same level', 'Wajar Tanpa Pengecualian', 'WTP', {}, 'info', { value: 'WTP' }],
    ['two levels', 'WTP', 'WDP', {}, 'warning', { target: 'WTP', realisasi: 'WDP' }],
    ['a level against a number', 'WTP', '5,5', {}, 'warning', { target: 'WTP', realisasi: '5.5' }],
    ['a letter against a level', 'BB', 'WTP', {}, 'warning', { target: 'BB', realisasi: 'WTP' }],
    ['a range against a level', '80–90,5', 'WTP', {}, 'warning', { target: '80–90.5', realisasi: 'WTP' }],
    ['a target below nil', -5, 5, {}, 'error', { value: '-5' }],
    ['a realisasi below nil', 5, '-5,5', {}, 'error', { value: '-5.5' }],
    ['a target of nil', 0, 5, {}, 'warning', {}],
    ['no division by nil', 10, 0, { arah: 'turun', bentukTurun: 'T/R' }, 'warning', { target: '10' }],
    ['a far capaian as it is before the cap', 1500, 15343, { batas: 120 }, 'info', { capaian: '1022.87' }],
  ])('told: %s', (_, target, realisasi, options, severity, params) => {
    expect(of(target, realisasi, options).notes.map((note) => [note.severity, note.params])).toEqual([[severity, params]]);
  });

  it.each<[why: string, target: string | number, realisasi: string | number, options: Options, expected: boolean]>([
    ['a quotient', 10, 8, {}, true],
    ['just the cap', 100, 120, { batas: 120 }, true],
    ['beyond the cap', 100, 121, { batas: 120 }, false],
    ['nil', 10, 0, {}, true],
    ['below nil', 10, 25, { arah: 'turun' }, false],
    ['nothing was to remain', 0, 0, { arah: 'turun' }, false],
    ['the same level', 'WTP', 'WTP', {}, false],
    ['a range from within', '80–90', 85, {}, true],
  ])('kept for the audit: %s', (_, target, realisasi, options, expected) => {
    const result = of(target, realisasi, { audited: true, ...options });
    expect(result.kind === 'computed' && result.exact !== null).toBe(expected);
  });

  it('without a word of an audit nothing is kept for it', () => {
    const result = of(10, 8);
    expect(result.kind === 'computed' ? result.exact : undefined).toBeNull();
  });
});

describe('what settles whether there is a result', () => {
  check({}, [['0–5', 3, '100.00 dalam rentang'], ['-5–5', 3, '(periksa target) !nilai-negatif@target']]);
  // nothing was to remain, as a sign says it
  check({}, [['≤ 0', 0, '100.00 (2T-R)/T'], ['≤ 0', 1, '(target 0) !target-nol@target'], ['≥ 0', 0, '(target 0) !target-nol@target']]);
  // a letter where less is better: (2 × 70 − 60)/70
  check({ arah: 'turun' }, [['BB', 60, '114.29 (2T-R)/T'], ['80–90', 60, '75.00 R/B'], ['≥ 80', 60, '75.00 R/T']]);
  check({ belumBerjalan: true }, [['#REF!', 5, '(belum berjalan) !belum-berjalan@capaian']]);
  check({}, [['WTP', '', '(belum ada data) !belum-ada-data@realisasi'], ['', 'WTP', '(belum ada data) !belum-ada-data@target'], ['WTP', '#N/A', '(periksa realisasi)'], ['WTP', '80–90', '(periksa realisasi)'], ['BB', '100', '142.86 R/T'], ['BB', '101', '(perlu skor) !perlu-skor@realisasi']]);
});

/** The formulas again as fractions of bigints, rounded with floor division: independent of the product's arithmetic. */
function expectedPercent(arah: Arah, t: bigint, r: bigint): string {
  const naik = r;
  const turun = 2n * t - r;
  const stabil = t - (r > t ? r - t : t - r);
  const inside = r > t ? turun : r;
  const top = { naik, turun, rentang: inside, stabil }[arah];
  const hundredths = top <= 0n ? 0n : (top * 10000n * 2n + t) / (2n * t); // ⌊x + ½⌋ of a positive x is half away from zero
  const digits = hundredths.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

describe('agreement with exact fractions', () => {
  const arahs = fc.constantFrom<Arah>('naik', 'turun', 'rentang', 'stabil');
  it('on random numbers of any scale', () => {
    fc.assert(fc.property(arahs, fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), (arah, t, r, s, u) => {
      const result = computeCapaian({ target: number({ coefficient: t, scale: s }), realisasi: number({ coefficient: r, scale: u }), arah, bentukTurun: '(2T-R)/T', batas: null, belumBerjalan: false });
      expect(result.kind === 'computed' ? toText(result.percent) : null).toBe(expectedPercent(arah, t * 10n ** BigInt(u), r * 10n ** BigInt(s)));
    }), { numRuns: 2000 });
  });
  it('at every half hundredth, where binary floating point fails', () => {
    let wrongInFloatingPoint = 0;
    for (let hundredths = 1n; hundredths <= 20000n; hundredths += 1n) {
      // R/T × 100 lies exactly on hundredths − 0.005 for T = 200, with R to four decimals
      const r: Decimal = { coefficient: 2n * hundredths - 1n, scale: 2 };
      const result = computeCapaian({ target: number(parseDigits('200')), realisasi: number(r), arah: 'naik', bentukTurun: '(2T-R)/T', batas: null, belumBerjalan: false });
      const digits = hundredths.toString().padStart(3, '0');
      const expected = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
      if (result.kind !== 'computed' || toText(result.percent) !== expected) throw new Error(`at ${expected}`);
      if (Math.round((Number(r.coefficient) / 100 / 200) * 10000) !== Number(hundredths)) wrongInFloatingPoint += 1;
    }
    expect(wrongInFloatingPoint).toBeGreaterThan(0);
  });
});

describe('meanCapaian', () => {
  const mean = (...list: string[]): string | null => {
    const result = meanCapaian(list.map(parseDigits));
    return result === null ? null : toText(result);
  };
  it.each<[string[], string | null]>([
    [['98.41', '100.00', '100.00', '0.00'], '74.60'], // 298.41/4 = 74.6025
    [['100.00', '100.00', '0.00'], '66.67'],
    [['98.41', '100.00', '100.00', '100.00', '100.00', '0.00'], '83.07'], // 498.41/6 = 83.0683…
    [['90.99', '91.00'], '91.00'], // 90.995, half away from zero
    [['1022.87'], '1022.87'], [[], null],
  ])('%p → %p', (list, expected) => expect(mean(...list)).toBe(expected));
});

describe('computeSerapan', () => {
  it.each<[string, string, string, string | null, string]>([
    ['71099265302', '64096468692', '7002796610', '90.15', ''],
    ['219623000', '219614000', '9000', '100.00', ''], // 99.9959
    ['107669400', '107231900', '437500', '99.59', ''],
    ['3160000', '3160000', '0', '100.00', ''],
    ['0', '0', '0', null, ''],
    ['0', '5', '-5', null, ' !realisasi-tanpa-anggaran@realisasi'],
    ['100', '120', '-20', '120.00', ' !realisasi-melebihi-anggaran@realisasi'],
    ['1000.50', '1000.25', '0.25', '99.98', ''],
    ['-100', '50', '-150', null, ' !nilai-negatif@anggaran'],
    ['100', '-50', '150', '-50.00', ' !nilai-negatif@realisasi'],
  ])('%s − %s = %s, %p', (anggaran, realisasi, sisa, persen, noted) => {
    const result = computeSerapan(parseDigits(anggaran), parseDigits(realisasi));
    const notes = notesOfSerapan(parseDigits(anggaran), parseDigits(realisasi));
    for (const note of notes) expect(Object.keys(note.params).sort()).toEqual([...ISSUE_PARAMS[note.code]].sort());
    expect([toText(result.sisa), result.persen === null ? null : toText(result.persen), notes.map(({ code, at }) => ` !${code}@${at}`).join('')]).toEqual([sisa, persen, noted]);
  });
});
