/** Sums of rows of APBD as formulas on its cells: neighbours as one area, children where a row is their sum, none that could not follow. */
import type { ReportFormula } from '../../../src/core/model/reportTable';
import { jumlahFormula } from '../../../src/core/report/jumlahApbd';
import { apbdOf, sheetOf, type Line } from '../checkInput';
import { formulaText } from './tableText';

const shown = (formula: ReportFormula | null): string => (formula === null ? '(none)' : formulaText(formula));

const P: Line = { uraian: 'Program', level: 'program' };
const K = (a: number | string | null, r = 1, parent = 0): Line => ({ uraian: 'Kegiatan', level: 'kegiatan', parent, a, r });

test.each<[why: string, lines: readonly Line[], rows: readonly number[], expected: string]>([
  ['no row', [P], [], '(none)'],
  ['one row is its cell', [{ ...P, a: 10 }], [0], "'APBD'!C1"],
  ['rows below one another are one area', [P, K(1), K(2), K(3)], [1, 2, 3], "ROUND(SUM('APBD'!C2:C4),2)"],
  ['rows apart', [P, K(1), K(2), K(3)], [1, 3], "ROUND(SUM('APBD'!C2,'APBD'!C4),2)"],
  ['both', [P, K(1), K(2), K(3), K(4)], [1, 2, 4], "ROUND(SUM('APBD'!C2:C3,'APBD'!C5),2)"],
  ['in the order of the sheet, whichever is named first', [P, K(1), K(2), K(3)], [3, 1, 2], "ROUND(SUM('APBD'!C2:C4),2)"],
  ['by number, not by letter', [P, ...Array.from({ length: 11 }, () => K(1))], [10, 9], "ROUND(SUM('APBD'!C10:C11),2)"],
  ['each once', [P, K(1), K(2)], [1, 1, 2], "ROUND(SUM('APBD'!C2:C3),2)"],
  ['a kegiatan below a counted program is in it', [{ ...P, a: 10 }, K(4), K(6)], [0, 1], "'APBD'!C1"],
  ['a program without an amount is its kegiatan', [P, K(4), K(6)], [0], "ROUND(SUM('APBD'!C2:C3),2)"],
  ['of one kegiatan, its cell', [P, K(4)], [0], "'APBD'!C2"],
  ['two levels down', [P, { uraian: 'K', level: 'kegiatan', parent: 0 }, { uraian: 'S', level: 'sub-kegiatan', parent: 1, a: 4 }, { uraian: 'S', level: 'sub-kegiatan', parent: 1, a: 5 }, K(6)], [0], "ROUND(SUM('APBD'!C3:C5),2)"],
  ['a kegiatan without any amount adds nothing', [P, K(4), K(null)], [0], "'APBD'!C2"],
  ['rows that have no amount', [P, K(null)], [1], '(none)'],
  ['a "-" that was read as 0 is no number of the sheet', [P, K('-'), K(5)], [1, 2], '(none)'],
  ['nor among the kegiatan of a program', [P, K('-'), K(5)], [0], '(none)'],
  ['a row that APBD has not', [{ ...P, a: 10 }], [7], '(none)'],
])('%s', (_, lines, rows, expected) => {
  expect(shown(jumlahFormula(rows, 'anggaran', apbdOf(lines)))).toBe(expected);
});

test('realisasi are those of their own column', () => {
  expect(shown(jumlahFormula([1, 2], 'realisasi', apbdOf([P, K(1, 7), K(2, 8)])))).toBe("ROUND(SUM('APBD'!D2:D3),2)");
});

test('a sheet in thousands: each cell times 1000, none in an area', () => {
  const apbd = apbdOf([P, K(1), K(2)], 1000);
  expect([[1], [1, 2]].map((rows) => shown(jumlahFormula(rows, 'anggaran', apbd)))).toEqual(["'APBD'!C2*1000", "ROUND(SUM('APBD'!C2*1000,'APBD'!C3*1000),2)"]);
});

test('an amount that stands right of its "Rp" is no neighbour of one that stands in the column itself', () => {
  const { table, results } = apbdOf([{ ...P, a: 10 }, { ...P, a: 20 }, { ...P, a: 30 }]);
  const sheet = sheetOf('APBD', [['', 'Program', 10, ''], ['', 'Program', 'Rp', 20], ['', 'Program', 'Rp', 30]]);
  expect(shown(jumlahFormula([0, 1, 2], 'anggaran', { table: { ...table, sheet }, results }))).toBe("ROUND(SUM('APBD'!C1,'APBD'!D2:D3),2)");
});

test('as many areas as a function takes, and one more', () => {
  const lines = [P, ...Array.from({ length: 402 }, () => K(1))];
  const apart = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => 1 + 2 * at);
  const most = shown(jumlahFormula(apart(200), 'anggaran', apbdOf(lines)));
  expect([most.match(/'APBD'/g)?.length, shown(jumlahFormula(apart(201), 'anggaran', apbdOf(lines)))]).toEqual([200, '(none)']);
});
