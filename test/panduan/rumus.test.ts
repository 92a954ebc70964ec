/** The guide's page of formulas says what is computed: each of its formulas, computed by Excel's rules as it stands there, gives what the core gives. */
import { computeAnggaran } from '../../src/core/compute/anggaranResults';
import { computeCapaian } from '../../src/core/compute/capaian';
import { toText } from '../../src/core/exact/decimal';
import type { CellValue } from '../../src/core/model/grid';
import type { Arah } from '../../src/core/model/number';
import { predikatOf } from '../../src/core/read/predikat';
import { readNumber } from '../../src/core/read/number';
import { PREDIKAT_AKIP } from '../../src/core/rules/predikatAkip';
import { RUMUS, type BentukTurun, type Rumus } from '../../src/core/rules/rumusCapaian';
import { NASKAH_ID } from '../../src/panduan/naskah/id';
import { apbdOf } from '../core/checkInput';
import { calculate, createWorkbook } from '../excel-host';

/** What the right side of a formula gives where its words stand for these numbers. */
async function computed(teks: string, words: Readonly<Record<string, number>>): Promise<number> {
  const names = Object.keys(words).sort((a, b) => b.length - a.length);
  const right = teks.split(' = ').at(-1) ?? '';
  const formula = names.reduce((text, name) => text.replaceAll(name, String(words[name])), right.replaceAll(/\|([^|]+)\|/g, 'ABS($1)').replaceAll('100 %', '100').replaceAll('×', '*').replaceAll('−', '-'));
  const workbook = createWorkbook({ Isi: [[`=${formula}`]] });
  await calculate(workbook);
  const { value, isError } = workbook.sheetNamed('Isi').peek('A1');
  if (typeof value !== 'number' || isError) throw new Error(`${formula} is no formula`);
  return value;
}

function capaianOf(target: CellValue, realisasi: CellValue, arah: Arah, bentukTurun: BentukTurun): { readonly rumus: Rumus; readonly percent: number } {
  const [t, r] = ([['target', target], ['realisasi', realisasi]] as const).map(([role, value]) => readNumber({ value, valueType: typeof value === 'number' ? 'Double' : 'String', numberFormat: 'General' }, { kind: 'decimal', role, decimalMark: null }));
  if (t === undefined || r === undefined) throw new Error('two cells give two readings');
  const result = computeCapaian({ target: t, realisasi: r, arah, bentukTurun, batas: null, belumBerjalan: false });
  if (result.kind !== 'computed') throw new Error(`no capaian of ${String(target)} and ${String(realisasi)}`);
  return { rumus: result.rumus, percent: Number(toText(result.percent)) };
}

/** The numbers that the words of a target stand for: a range has two ends. */
function wordsOf(target: CellValue, realisasi: CellValue): Record<string, number> {
  const [lower = 0, upper = lower] = String(target).split('-').map(Number);
  return { Target: lower, 'Batas bawah': lower, 'Batas atas': upper, Realisasi: Number(realisasi) };
}

const CASES: Readonly<Record<Rumus, readonly [target: CellValue, realisasi: CellValue, arah: Arah, bentukTurun: BentukTurun, percent: number]>> = {
  'R/T': [20, 9, 'naik', '(2T-R)/T', 45],
  '(2T-R)/T': [5, 4, 'turun', '(2T-R)/T', 120],
  'T/R': [5, 4, 'turun', 'T/R', 125],
  'dalam rentang': ['60-80', 70, 'naik', '(2T-R)/T', 100],
  'R/B': ['60-80', 45, 'naik', '(2T-R)/T', 75],
  '(2A-R)/A': ['60-80', 100, 'naik', '(2T-R)/T', 75],
  'A/R': ['60-80', 100, 'naik', 'T/R', 80],
  '(T-|R-T|)/T': [50, 55, 'stabil', '(2T-R)/T', 90],
  'tingkat sama': ['WTP', 'WTP', 'naik', '(2T-R)/T', 100],
};

test.each(Object.entries(CASES) as [Rumus, (typeof CASES)[Rumus]][])('capaian by %s', async (rumus, [target, realisasi, arah, bentukTurun, percent]) => {
  expect(capaianOf(target, realisasi, arah, bentukTurun)).toEqual({ rumus, percent });
  expect(await computed(RUMUS[rumus].teks, wordsOf(target, realisasi))).toBe(percent);
});

test.each([['Sisa', 'sisa', 100], ['% realisasi', 'persen', 80]] as const)('%s of a budget', async (name, field, expected) => {
  const [result] = computeAnggaran(apbdOf([{ a: 500, r: 400 }]).table);
  const [teks = ''] = NASKAH_ID.rumus.lainnya.find(([each]) => each.startsWith(`${name} = `)) ?? [];
  expect(Number(toText(result?.[field] ?? { coefficient: -1n, scale: 0 }))).toBe(expected);
  expect(await computed(teks, { Anggaran: 500, Realisasi: 400 })).toBe(expected);
});

test.each(PREDIKAT_AKIP.map(({ predikat, batasBawah }, index) => [predikat, batasBawah, PREDIKAT_AKIP[index + 1]?.predikat ?? predikat] as const))('above %s is its own score, exactly at it the letter below', (predikat, batasBawah, below) => {
  expect(predikatOf({ coefficient: batasBawah * 100n + 1n, scale: 2 })).toBe(predikat);
  expect(predikatOf({ coefficient: batasBawah, scale: 0 })).toBe(below);
});
