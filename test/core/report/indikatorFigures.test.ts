/** Target and realisasi of an indikator where its subs are left out: its own, their sum, a letter with its score. */
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import type { IndikatorResult } from '../../../src/core/model/indikator';
import type { ReportCell } from '../../../src/core/model/reportTable';
import { indikatorFigure } from '../../../src/core/report/indikatorFigures';
import type { ReportInput } from '../../../src/core/report/input';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';
import { pkOf, type Ind } from '../checkInput';
import { formulaText } from './tableText';

type Pk = NonNullable<ReportInput['pk']>;

const shown = ({ content, formula }: ReportCell): string =>
  `${content.kind === 'empty' ? '(empty)' : content.kind === 'number' ? toText(content.value) : `"${content.text}"`}${formula === undefined ? '' : ` =${formulaText(formula)}`}`;

/** The numbers that the capaian was computed from, by rows. */
type Figures = readonly (readonly [target: string | null, realisasi: string | null])[];

function pkWith(lines: readonly Ind[], figures: Figures, change: (result: IndikatorResult) => IndikatorResult = (result) => result): Pk {
  const { table, results } = pkOf(lines);
  const digits = (text: string | null | undefined) => (text === null || text === undefined ? null : parseDigits(text));
  return {
    table,
    results: results.map((result, at) => change({ ...result, target: digits(figures[at]?.[0]), realisasi: digits(figures[at]?.[1]) })),
    sasaran: [],
    opd: { dasar: 'indikator', capaian: null, kategori: null, counted: 0, total: 0 },
  };
}

const subs = (first: Ind, second: Ind): readonly Ind[] => [{ nama: 'Jumlah penerima' }, { ...first, level: 'sub', parent: 0 }, { ...second, level: 'sub', parent: 0 }];

test.each<[why: string, lines: readonly Ind[], figures: Figures, expected: string]>([
  ['its own number', [{ t: 100, r: 90 }], [['100', '90']], "90 ='PK'!E1"],
  ['its own beside subs that have one too', [{ t: 100, r: 90 }, { level: 'sub', parent: 0, r: 40 }], [['100', '90'], [null, '40']], "90 ='PK'!E1"],
  ['the sum of its subs where its own is blank', subs({ r: 40 }, { r: 50.25 }), [[null, '90.25'], [null, '40'], [null, '50.25']], "90.25 =ROUND(SUM('PK'!E2,'PK'!E3),2)"],
  ['those of another indikator are none of its', [...subs({ r: 40 }, { r: 50 }), { nama: 'Jumlah panti' }, { level: 'sub', parent: 3, r: 7 }], [[null, '90'], [null, '40'], [null, '50'], [null, '7'], [null, '7']], "90 =ROUND(SUM('PK'!E2,'PK'!E3),2)"],
  ['one of them typed as text: no formula could follow it', subs({ r: 40 }, { r: '50,5' }), [[null, '90.5'], [null, '40'], [null, '50.5']], '90.5'],
  ['one of them without a number', subs({ r: 40 }, { r: '' }), [[null, '40'], [null, '40'], [null, null]], '40'],
  // Excel would round the sum to two decimals.
  ['one of them with three decimals', subs({ r: 40 }, { r: 50.125 }), [[null, '90.125'], [null, '40'], [null, '50.125']], '90.125'],
  ['a sum that nothing stands behind', [{ nama: 'Jumlah penerima' }], [[null, '90']], '90'],
  ['nothing reached yet', [{ t: 100, r: '' }], [['100', null]], '(empty)'],
  ['words instead of a number', [{ t: 100, r: 'belum rilis' }], [['100', null]], '"belum rilis"'],
])('realisasi: %s', (_, lines, figures, expected) => {
  expect(shown(indikatorFigure(pkWith(lines, figures), 0, 'realisasi', REPORT_TEXTS.id))).toBe(expected);
});

test('target: its own, or the sum of its subs', () => {
  expect(shown(indikatorFigure(pkWith([{ t: 100, r: 90 }], [['100', '90']]), 0, 'target', REPORT_TEXTS.id))).toBe("100 ='PK'!D1");
  expect(shown(indikatorFigure(pkWith(subs({ t: 40, r: 1 }, { t: 60, r: 2 }), [['100', null], ['40', '1'], ['60', '2']]), 0, 'target', REPORT_TEXTS.id))).toBe("100 =ROUND(SUM('PK'!D2,'PK'!D3),2)");
});

describe('a letter', () => {
  const scored = (score: IndikatorResult['source']['skor']) => (result: IndikatorResult): IndikatorResult => ({ ...result, source: { ...result.source, skor: score } });
  const number = { kind: 'number', value: parseDigits('68.89'), satuan: null, arah: null, predikat: null, notes: [] } as const;
  const missing = { kind: 'missing', text: '', notes: [] } as const;
  const line: Ind = { satuan: 'Predikat', t: 'BB', r: 'B' };

  test.each<[why: string, field: 'target' | 'realisasi', figures: Figures, score: IndikatorResult['source']['skor'], expected: string]>([
    ['with its score in a column of its own shows both', 'realisasi', [['70', '68.89']], number, '"B (68,89)"'],
    ['the target stays a letter', 'target', [['70', '68.89']], number, '"BB"'],
    ['without a score', 'realisasi', [['70', '65']], null, '"B"'],
    ['with an empty score', 'realisasi', [['70', '65']], missing, '"B"'],
    ['with a score that nothing was computed from', 'realisasi', [['70', null]], number, '"B"'],
  ])('%s', (_, field, figures, score, expected) => {
    expect(shown(indikatorFigure(pkWith([line], figures, scored(score)), 0, field, REPORT_TEXTS.id))).toBe(expected);
  });

  test('both stand at the right, where the numbers stand', () => {
    expect(indikatorFigure(pkWith([line], [['70', '68.89']], scored(number)), 0, 'realisasi', REPORT_TEXTS.id).align).toBe('kanan');
  });

  test('a score beside a number is not shown with it', () => {
    expect(shown(indikatorFigure(pkWith([{ t: 70, r: 68.89 }], [['70', '68.89']], scored(number)), 0, 'realisasi', REPORT_TEXTS.id))).toBe("68.89 ='PK'!E1");
  });
});

test('a row that PK has not', () => {
  expect(shown(indikatorFigure(pkWith([{ t: 100, r: 90 }], [['100', '90']]), 5, 'target', REPORT_TEXTS.id))).toBe('(empty)');
});
