/** Sisa and % realisasi as agencies keep them beside a budget: what is told of them, and what is written where one is missing. */
import type { CellValue } from '../../../src/core/model/grid';
import { budgetIn, shortOf } from './apbdTerbaca';
import { layout } from '../layout';

const evaluated = (header: readonly CellValue[], rows: readonly (readonly CellValue[])[]) => budgetIn(layout('Realisasi', [['REALISASI 2023'], header, ...rows]));

describe('a column of % that holds fractions', () => {
  const HEADER = ['No', 'Program', 'Anggaran', 'Realisasi', '%', 'Sisa'];
  const A = [1, 'Program A', 1000, 500];
  const B = [2, 'Program B', 3000, 1000];
  const JUMLAH = ['', 'JUMLAH', 4000, 1500];
  it.each<[why: string, persen: readonly [CellValue, CellValue, CellValue], told: readonly string[]]>([
    ['as formulas leave them', [0.5, 0.333333333333333, 0.375], []],
    ['typed with two decimals', [0.5, 0.33, 0.38], []],
    ['one of them wrong', [0.5, 0.43, 0.375], ['salah-hitung E4 33.33']],
    ['one fraction among percentages', [50, 0.33, 37.5], ['salah-hitung E4 33.33']],
  ])('%s', (_, [a, b, all], told) => {
    expect(evaluated(HEADER, [[...A, a, 500], [...B, b, 2000], [...JUMLAH, all, 2500]]).told.map(shortOf)).toEqual(told);
  });
  it('gets a fraction where one is missing, shown as a percentage', () => {
    const { steps } = evaluated(HEADER, [[...A, 0.5, 500], [...B, 0.333333333333333, 2000], [3, 'Program C', 400, 100, '', '']]);
    expect(steps.flatMap((step) => (step.kind === 'write-column' ? [step.cells.at(-1)] : []))).toEqual(expect.arrayContaining([300, 0.25]));
    expect(JSON.stringify(steps)).toContain('0.00%');
  });
});

describe('sisa beyond what is bound already', () => {
  it.each<[why: string, header: readonly CellValue[], rows: readonly (readonly CellValue[])[], told: readonly string[]]>([
    ['contracts', ['No', 'Kegiatan', 'Pagu', 'Outstanding Kontrak', 'Realisasi', 'Sisa'], [[1, 'A', 1000, 100, 500, 400], [2, 'B', 3000, 200, 1000, 1800]], []],
    ['advances, some rows without', ['No', 'Kegiatan', 'Pagu', 'Realisasi', 'Panjar', 'Sisa'], [[1, 'A', 1000, 500, 100, 400], [2, 'B', 3000, 1000, '', 2000]], []],
    ['one row wrong', ['No', 'Kegiatan', 'Pagu', 'Kontrak', 'Realisasi', 'Sisa'], [[1, 'A', 1000, 100, 500, 400], [2, 'B', 3000, 200, 1000, 1800], [3, 'C', 1000, 100, 500, 450]], ['salah-hitung F5 400']],
    ['what stands in a column of anything else is no such amount', ['No', 'Kegiatan', 'Pagu', 'Realisasi', 'Denda', 'Sisa'], [[1, 'A', 1000, 500, 100, 400], [2, 'B', 3000, 1000, 200, 1800]], ['salah-hitung F3 500', 'salah-hitung F4 2000']],
  ])('%s', (_, header, rows, told) => expect(evaluated(header, rows).told.map(shortOf)).toEqual(told));
});

const RP_ROWS = [[1, 'A', 'Rp', 1000, 'Rp', 500, 'Rp', 500, 50], [2, 'B', 'Rp.', 3000, 'Rp.', 1000, 'Rp.', 1900, 33.33]];

test.each([['merged headers', 'C2:D2 E2:F2 G2:H2'], ['headers over "Rp" alone', '']])('"Rp" in a column of its own, %s', (_, merges) => {
  const { read, told } = budgetIn(layout('Realisasi', [['REALISASI 2023'], ['No', 'Program', 'Anggaran', '', 'Realisasi', '', 'Sisa', '', '%'], ...RP_ROWS], { merges }));
  expect(read).toEqual(['program A: 1000 500 50.00', 'program B: 3000 1000 33.33']);
  expect(told.map(shortOf)).toEqual(['salah-hitung H4 2000']);
});
