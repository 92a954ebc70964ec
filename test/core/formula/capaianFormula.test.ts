/** Capaian and kategori as formulas, by arah, form and cap. T is the target's cell, R that of realisasi. */
import { parseDigits } from '../../../src/core/exact/decimal';
import { capaianFormula, kategoriFormula, type ComputedRow } from '../../../src/core/formula/capaianFormula';
import type { Formula } from '../../../src/core/model/formula';
import type { Arah, NumberReading } from '../../../src/core/model/number';
import { pitaFrom, SKALA_LKJ, SKALA_PERMENDAGRI_86_2017, type SkalaKategori } from '../../../src/core/rules/skalaKategori';
import type { BatasCapaian, BentukTurun } from '../../../src/core/rules/rumusCapaian';
import { readIn } from '../read/readings';

interface Cell {
  readonly at: string;
}

const text = (formula: Formula<Cell>): string => formula.map((part) => (typeof part === 'string' ? part : part.at)).join('');
const [T, R]: readonly [Cell, Cell] = [{ at: 'T' }, { at: 'R' }];

/** part / whole in percent, inputs scaled by this factor. */
const percent = (part: string, whole: string, factor = 100): string => `ROUND(ROUND(${part}*${factor},0)*10000/ROUND(${whole}*${factor},0),0)/100`;

interface Row {
  readonly arah: Arah;
  /** As it is typed. */
  readonly t: string | number;
  /** The number that was computed with; of a range its upper end. */
  readonly target?: string;
  readonly r?: string;
  /** The target stands in the formula as its number. */
  readonly shown?: true;
  readonly bentuk?: BentukTurun;
  readonly batas?: BatasCapaian;
}

function computed({ arah, t, target = String(t), r = '5' }: Row): ComputedRow {
  const reading: NumberReading = readIn('target', t);
  return { source: { target: reading, arah }, target: parseDigits(target), realisasi: parseDigits(r), asal: 'dihitung' };
}

function made(row: Row): string | null {
  const formula = capaianFormula<Cell>(computed(row), { target: row.shown === true ? null : T, realisasi: R }, { bentukTurun: row.bentuk ?? '(2T-R)/T', batas: row.batas ?? null });
  return formula === null ? null : text(formula);
}

test.each<[why: string, row: Row, wanted: string]>([
  ['naik', { arah: 'naik', t: 10 }, `IF(T=0,"",${percent('R', 'T')})`],
  ['three decimals of the target', { arah: 'naik', t: 3.755 }, `IF(T=0,"",${percent('R', 'T', 1000)})`],
  ['four of realisasi', { arah: 'naik', t: 3.755, r: '2.9985' }, `IF(T=0,"",${percent('R', 'T', 10000)})`],
  ['zeros behind them do not count', { arah: 'naik', t: 3, target: '3.0000', r: '2.5000' }, `IF(T=0,"",${percent('R', 'T')})`],
  ['a cap', { arah: 'naik', t: 10, batas: 120 }, `IF(T=0,"",MIN(${percent('R', 'T')},120))`],
  ['a letter stands as its number', { arah: 'naik', t: 'BB', target: '70', shown: true }, percent('R', '70')],
  ['and a text as its digits', { arah: 'naik', t: '4,50', target: '4.50', shown: true }, percent('R', '4.5')],
  ['turun: nothing reached of nothing is all', { arah: 'turun', t: 10 }, `IF(T=0,IF(R=0,100,""),MAX(0,${percent('(2*T-R)', 'T')}))`],
  ['with a cap above the floor', { arah: 'turun', t: 10, batas: 100 }, `IF(T=0,IF(R=0,100,""),MIN(MAX(0,${percent('(2*T-R)', 'T')}),100))`],
  ['with a bound', { arah: 'turun', t: '≤ 5', target: '5', shown: true }, `MAX(0,${percent('(2*5-R)', '5')})`],
  ['a target of 0 as text', { arah: 'turun', t: '0', r: '0', shown: true }, `IF(0=0,IF(R=0,100,""),MAX(0,${percent('(2*0-R)', '0')}))`],
  ['turun, T / R', { arah: 'turun', t: 10, bentuk: 'T/R' }, `IF(T=0,IF(R=0,100,""),IF(R=0,"",${percent('T', 'R')}))`],
  ['with a cap', { arah: 'turun', t: 10, bentuk: 'T/R', batas: 150 }, `IF(T=0,IF(R=0,100,""),IF(R=0,"",MIN(${percent('T', 'R')},150)))`],
  ['a range: above it, below it, in it', { arah: 'rentang', t: '80–90', target: '90', shown: true }, `IF(R>90,MAX(0,${percent('(2*90-R)', '90')}),IF(R<80,${percent('R', '80')},100))`],
  ['T / R above it', { arah: 'rentang', t: '80–90', target: '90', shown: true, bentuk: 'T/R' }, `IF(R>90,IF(R=0,"",${percent('90', 'R')}),IF(R<80,${percent('R', '80')},100))`],
  ['a cap on each side', { arah: 'rentang', t: '80–90', target: '90', shown: true, batas: 100 }, `IF(R>90,MIN(MAX(0,${percent('(2*90-R)', '90')}),100),IF(R<80,MIN(${percent('R', '80')},100),100))`],
  ['decimals of its lower end', { arah: 'rentang', t: '0,125-1,5', target: '1.5', shown: true }, `IF(R>1.5,MAX(0,${percent('(2*1.5-R)', '1.5', 1000)}),IF(R<0.125,${percent('R', '0.125', 1000)},100))`],
  ['of its upper end', { arah: 'rentang', t: '0,5-1.125', target: '0.5', shown: true }, `IF(R>1.125,MAX(0,${percent('(2*1.125-R)', '1.125', 1000)}),IF(R<0.5,${percent('R', '0.5', 1000)},100))`],
  ['a range of one number', { arah: 'rentang', t: 10 }, `IF(T=0,"",IF(R>T,MAX(0,${percent('(2*T-R)', 'T')}),IF(R<T,${percent('R', 'T')},100)))`],
  ['stabil', { arah: 'stabil', t: 10 }, `IF(T=0,"",MAX(0,${percent('(T-ABS(R-T))', 'T')}))`],
  ['with a cap', { arah: 'stabil', t: 10, batas: 200 }, `IF(T=0,"",MIN(MAX(0,${percent('(T-ABS(R-T))', 'T')}),200))`],
  ['of a text', { arah: 'stabil', t: '10', shown: true }, `MAX(0,${percent('(10-ABS(R-10))', '10')})`],
])('capaian, %s', (_, row, wanted) => expect(made(row)).toBe(wanted));

test('operands that are sums', () => {
  const sum: Formula<Cell> = ['SUM(', T, ')'];
  expect(text(capaianFormula<Cell>(computed({ arah: 'naik', t: 10 }), { target: sum, realisasi: sum }, { bentukTurun: '(2T-R)/T', batas: null }) ?? [])).toBe(`IF(SUM(T)=0,"",${percent('SUM(T)', 'SUM(T)')})`);
});

test.each<[why: string, part: Partial<ComputedRow>]>([
  ['typed', { asal: 'diketik' }], ['of levels', { asal: null }], ['without a target', { target: null }], ['without realisasi', { realisasi: null }],
])('a capaian %s has no formula', (_, part) => {
  expect(capaianFormula<Cell>({ ...computed({ arah: 'naik', t: 10 }), ...part }, { target: T, realisasi: R }, { bentukTurun: '(2T-R)/T', batas: null })).toBeNull();
});

const named = (...names: readonly string[]): SkalaKategori => ({ id: 'x', pita: pitaFrom(names.map((kategori, at) => ({ kategori, dari: at === names.length - 1 ? null : { nilai: parseDigits(String(90 - at * 10)), termasuk: true } }))) });

test.each<[why: string, skala: SkalaKategori, wanted: string]>([
  ['LKj', SKALA_LKJ, 'IF(ISNUMBER(R),IF(R>100,"Sangat Baik",IF(R>=75,"Baik",IF(R>=55,"Cukup","Kurang"))),"")'],
  ['Permendagri 86/2017', SKALA_PERMENDAGRI_86_2017, 'IF(ISNUMBER(R),IF(R>=91,"Sangat Tinggi",IF(R>=76,"Tinggi",IF(R>=66,"Sedang",IF(R>=51,"Rendah","Sangat Rendah")))),"")'],
  ['one band', named('Semua'), 'IF(ISNUMBER(R),"Semua","")'],
  ['two, with quotation marks', named('"Baik"', 'A "B" C'), 'IF(ISNUMBER(R),IF(R>=90,"""Baik""","A ""B"" C"),"")'],
  ['the lowest band is for all below, wherever it begins', { id: 'x', pita: pitaFrom([{ kategori: 'Baik', dari: { nilai: parseDigits('50.5'), termasuk: false } }, { kategori: 'Kurang', dari: { nilai: parseDigits('0'), termasuk: true } }]) }, 'IF(ISNUMBER(R),IF(R>50.5,"Baik","Kurang"),"")'],
])('kategori, %s', (_, skala, wanted) => expect(text(kategoriFormula<Cell>(R, skala))).toBe(wanted));
