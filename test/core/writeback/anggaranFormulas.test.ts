/** Sisa and % realisasi as formulas on the cells of APBD. */
import type { CellValue } from '../../../src/core/model/grid';
import type { AnggaranResult } from '../../../src/core/model/anggaran';
import type { ResultFormula } from '../../../src/core/model/resultColumn';
import { addressOf } from '../../../src/core/record/address';
import { anggaranFormulas } from '../../../src/core/writeback/anggaranFormulas';
import { formulaText } from '../../../src/core/writeback/ownFormulas';
import { apbdOf, type Line } from '../checkInput';

interface Case {
  readonly lines: readonly Line[];
  readonly factor?: number;
  /** What stands in cells instead of what was read. */
  readonly cells?: Readonly<Record<string, CellValue>>;
  readonly change?: (result: AnggaranResult, at: number) => AnggaranResult;
}

function made({ lines, factor = 1, cells = {}, change = (result) => result }: Case) {
  const { table, results } = apbdOf(lines, factor);
  const values = table.sheet.values.map((row, r) => row.map((value, c) => cells[addressOf(r, c)] ?? value));
  const { sisa, persen, fixedInputs } = anggaranFormulas({ ...table, sheet: { ...table.sheet, values, formulas: values } }, results.map(change), '-');
  const said = (formula: ResultFormula | null | undefined): string | null => (formula === null || formula === undefined ? null : formulaText({ row: 0, key: '', content: { kind: 'empty' }, formula }, new Map()));
  return { sisa: sisa.map(said), persen: persen.map(said), fixed: fixedInputs.map(({ row, column }) => addressOf(row, column)) };
}

const quotient = (part: string, whole: string, scale = 100): string => `=IF(${whole}=0,"-",ROUND(ROUND(${part}*${scale},0)*10000/ROUND(${whole}*${scale},0),0)/100)`;

test.each<[why: string, Case, sisa: readonly (string | null)[], persen: readonly (string | null)[], fixed: readonly string[]]>([
  ['whole rupiah', { lines: [{ a: 400, r: 300 }] }, ['=C1-D1'], [quotient('D1', 'C1')], []],
  ['one decimal: two are rounded to', { lines: [{ a: 400.5, r: 300 }] }, ['=ROUND(C1-D1,2)'], [quotient('D1', 'C1')], []],
  ['three decimals of realisasi', { lines: [{ a: 400, r: 300.125 }] }, ['=ROUND(C1-D1,3)'], [quotient('D1', 'C1', 1000)], []],
  ['three decimals of anggaran', { lines: [{ a: 400.125, r: 300 }] }, ['=ROUND(C1-D1,3)'], [quotient('D1', 'C1', 1000)], []],
  ['in thousands: the sheet\'s own numbers', { lines: [{ a: 400, r: 300 }], factor: 1000 }, ['=C1-D1'], [quotient('D1', 'C1')], []],
  ['no realisasi', { lines: [{ a: 400 }] }, [null], [null], []],
  ['no anggaran', { lines: [{ r: 300 }] }, [null], [null], []],
  ['a negative anggaran has no percentage', { lines: [{ a: -400, r: -300 }] }, ['=C1-D1'], [null], []],
  ['anggaran 0', { lines: [{ a: 0, r: 0 }] }, ['=C1-D1'], [quotient('D1', 'C1')], []],
  ['an anggaran kept as text', { lines: [{ a: 400, r: 300 }], cells: { C1: '400' } }, [null], [null], ['C1']],
  ['a realisasi kept as text', { lines: [{ a: 400, r: 300 }], cells: { D1: '300' } }, [null], [null], ['D1']],
  ['both', { lines: [{ a: 400, r: 300 }], cells: { C1: '400', D1: '300' } }, [null], [null], ['C1', 'D1']],
  ['a text of a row without a result is nobody\'s concern', { lines: [{ a: 400 }], cells: { C1: '400' } }, [null], [null], []],
])('%s', (_, one, sisa, persen, fixed) => {
  expect(made(one)).toEqual({ sisa, persen, fixed });
});

const PARENT: Line = { uraian: 'Program Layanan' };
const child = (a: Line['a'], r: Line['r'], parent = 0): Line => ({ level: 'kegiatan', parent, a: a ?? null, r: r ?? null });

test.each<[why: string, Case, sisa: string | null, fixed: readonly string[]]>([
  ['the sum of its children', { lines: [PARENT, child(400, 300), child(600, 500)] }, '=SUM(C2:C3)-SUM(D2:D3)', []],
  ['a child without amounts is added for tomorrow', { lines: [PARENT, child(400, 300), child(null, null), child(600, 500)] }, '=SUM(C2:C4)-SUM(D2:D4)', []],
  ['a child\'s cell that holds a word adds nothing', { lines: [PARENT, child(400, 300), child(null, null), child(600, 500)], cells: { C3: 'nihil', D3: 'nihil' } }, '=SUM(C2,C4)-SUM(D2,D4)', []],
  ['the decimals of the finest child', { lines: [PARENT, child(400.5, 300), child(600, 500.125)] }, '=ROUND(SUM(C2:C3)-SUM(D2:D3),3)', []],
  ['a child kept as text', { lines: [PARENT, child(400, 300), child(600, 500)], cells: { C3: '600' } }, null, ['C3']],
  ['one child only', { lines: [PARENT, child(400, 300)] }, '=C2-D2', []],
  ['its own anggaran, its children\'s realisasi', { lines: [{ ...PARENT, a: 1000 }, child(400, 300), child(600, 500)] }, '=C1-SUM(D2:D3)', []],
  ['grandchildren', { lines: [PARENT, { level: 'kegiatan', parent: 0 }, child(400, 300, 1), child(600, 500, 1)] }, '=SUM(C3:C4)-SUM(D3:D4)', []],
])('a row without amounts of its own: %s', (_, one, sisa, fixed) => {
  const result = made(one);
  expect([result.sisa[0], result.fixed]).toEqual([sisa, fixed]);
});

test('more children apart than a formula can name: the sum stays a value', () => {
  const lines = Array.from({ length: 61 }, (_, at): Line => child(at + 1, at, 0));
  const words = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [addressOf(2 * at + 2, 2), 'nihil']));
  const holes = lines.map((line, at): Line => (at % 2 === 1 ? child(null, null) : line));
  expect(made({ lines: [PARENT, ...holes], cells: words }).sisa[0]).toBeNull();
  expect(made({ lines: [PARENT, ...holes] }).sisa[0]).toBe('=SUM(C2:C62)-SUM(D2:D62)');
});
