/** Sums, means and counts as formulas over rows of the same table: neighbours as one area, however many there are. */
import type { ReportFormula } from '../../../src/core/model/reportTable';
import { countOfBlank, countOfText, meanOfCounted, meanOfRows, sumOfRows } from '../../../src/core/report/sumCells';
import { formulaText } from './tableText';

const shown = (formula: ReportFormula | null): string => (formula === null ? '(none)' : formulaText(formula));
/** So many rows, none beside another. */
const apart = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at * 2);

test.each<[why: string, rows: readonly number[], expected: string]>([
  ['no row', [], '(none)'],
  ['one row', [4], 'ROUND(SUM(C5),2)'],
  ['rows below one another', [4, 5, 6], 'ROUND(SUM(C5:C7),2)'],
  ['rows apart', [4, 6], 'ROUND(SUM(C5,C7),2)'],
  ['runs and single rows', [0, 1, 3, 5, 6], 'ROUND(SUM(C1:C2,C4,C6:C7),2)'],
])('a sum of %s', (_, rows, expected) => {
  expect(shown(sumOfRows(rows, 2))).toBe(expected);
});

test('a sum of as many cells as one SUM takes, and of more', () => {
  const most = shown(sumOfRows(apart(200), 2));
  expect(most.match(/SUM\(/g)).toHaveLength(1);
  expect(most.match(/C\d+/g)).toHaveLength(200);
  const more = shown(sumOfRows(apart(401), 2));
  // A sum of three sums: of 200, of 200 and of the last one.
  expect(more.match(/SUM\(/g)).toHaveLength(4);
  expect(more).toMatch(/^ROUND\(SUM\(SUM\(C1,C3,/);
  expect(more).toMatch(/,C399\),SUM\(C401,/);
  expect(more).toMatch(/,C799\),SUM\(C801\)\),2\)$/);
  expect(new Set(more.match(/C\d+/g)).size).toBe(401);
});

test.each<[why: string, rows: readonly number[], expected: string]>([
  ['no row', [], '(none)'],
  ['one row', [4], 'IF(COUNT(G5)=0,"",ROUND(ROUND(SUM(G5)*100,0)/COUNT(G5),0)/100)'],
  ['rows that stand together and apart', [4, 5, 7], 'IF(COUNT(G5:G6,G8)=0,"",ROUND(ROUND(SUM(G5:G6,G8)*100,0)/COUNT(G5:G6,G8),0)/100)'],
])('a mean of %s', (_, rows, expected) => {
  expect(shown(meanOfRows(rows, 6))).toBe(expected);
});

test('a mean of more areas than a function takes stays a number', () => {
  expect([shown(meanOfRows(apart(200), 6)).match(/G399/g)?.length, meanOfRows(apart(201), 6)]).toEqual([3, null]);
});

const AREA = { top: 3, rows: 4, numberColumn: 0 } as const;

test.each<[why: string, formula: ReportFormula, expected: string]>([
  ['the mean of rows with a number', meanOfCounted(AREA, 6), 'IF(COUNTIFS(A4:A7,">0",G4:G7,">=0")=0,"",ROUND(ROUND(SUMIF(A4:A7,">0",G4:G7)*100,0)/COUNTIFS(A4:A7,">0",G4:G7,">=0"),0)/100)'],
  ['the mean of one is that one', meanOfCounted({ ...AREA, rows: 1 }, 6), 'IF(ISNUMBER(G4),G4,"")'],
  ['a kategori', countOfText(AREA, 7, 'Sangat Baik'), 'COUNTIFS(A4:A7,">0",H4:H7,"=Sangat Baik")'],
  ['one with signs that would match others', countOfText(AREA, 7, 'A* ~ B?'), 'COUNTIFS(A4:A7,">0",H4:H7,"=A~* ~~ B~?")'],
  ['one in quotes', countOfText(AREA, 7, '"Baik"'), 'COUNTIFS(A4:A7,">0",H4:H7,"=""Baik""")'],
  ['those without a capaian', countOfBlank(AREA, 6), 'COUNT(A4:A7)-COUNTIFS(A4:A7,">0",G4:G7,">=0")'],
])('%s', (_, formula, expected) => {
  expect(shown(formula)).toBe(expected);
});
