/** Tabel Triwulan: what each quarter planned and reached, in its own words where it is no number. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import type { ReportInput } from '../../../src/core/report/input';
import { reportTriwulan } from '../../../src/core/report/triwulan';
import { layout } from '../layout';
import { inputOf, tableOf } from './reportInput';
import { workbookOf } from './sheetsInput';
import { tableText } from './tableText';

type Rows = readonly (readonly CellValue[])[];

/** PK with a target and a realisasi for each quarter, and the year's realisasi behind them. */
const rencana = (quarters: readonly string[], rows: Rows, title = 'PERJANJIAN KINERJA TAHUN 2023'): SheetSnapshot =>
  layout('Rencana Aksi', [
    [title],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target', ...quarters.flatMap((quarter) => [`Triwulan ${quarter}`, '']), 'Realisasi'],
    ['', '', '', '', '', '', ...quarters.flatMap(() => ['Target', 'Realisasi']), ''],
    ...rows,
  ]);

const inputFor = (sheet: SheetSnapshot, settings?: Parameters<typeof inputOf>[1]): ReportInput => inputOf(workbookOf([sheet]), settings);
const made = (sheet: SheetSnapshot, settings?: Parameters<typeof inputOf>[1]): ReportTable => tableOf(reportTriwulan(inputFor(sheet, settings)));
/** The lines of a table's text that begin so. */
const linesOf = (table: ReportTable, start: string): string[] => tableText(table).split('\n').filter((line) => line.startsWith(start));

describe('a row', () => {
  test.each<[why: string, row: readonly CellValue[], shown: string]>([
    ['numbers, with the capaian of each quarter', ['Orang', 'naik', 20, 5, 4, 10, 9, 15], '20 | 5 | 4 | 80.00 persen | 10 | 9 | 90.00 persen | 15 | 75.00 persen'],
    ['less is better', ['Kasus', 'turun', 20, 5, 6, 10, 9, 15], '20 | 5 | 6 | 80.00 persen | 10 | 9 | 110.00 persen | 15 | 125.00 persen'],
    ['a letter with its score', ['Nilai', 'naik', 'BB', 'B', 'B (68,89)', 'BB', 'BB (70,5)', 'BB (70,5)'], '"BB" | "B" | "B (68,89)" | 114.82 persen | "BB" | "BB (70,5)" | 100.71 persen | "BB (70,5)" | 100.71 persen'],
    ['a letter alone has no capaian', ['Nilai', 'naik', 'BB', 'B', 'B', 'BB', 'BB', 'BB'], '"BB" | "B" | "B" |  | "BB" | "BB" |  | "BB" | "(perlu skor)"'],
    ['a range decides by itself which way is better', ['Persen', 'naik', '80–90', '80 – 90', 72, '80-90', 85, 99], '"80–90" | "80–90" | 72 | 90.00 persen | "80–90" | 85 | 100.00 persen | 99 | 90.00 persen'],
    ['a bound as it is typed', ['Orang', 'naik', '≥ 10', '≥ 5', 4, 'min. 10', 9, 9], '"≥ 10" | "≥ 5" | 4 | 80.00 persen | "min. 10" | 9 | 90.00 persen | 9 | 90.00 persen'],
    ['of a letter too', ['Nilai', 'naik', 'minimal BB', 'minimal B', 'B (68,89)', '≥ BB', 'BB (70,5)', 'BB (70,5)'], '"minimal BB" | "minimal B" | "B (68,89)" | 114.82 persen | "≥ BB" | "BB (70,5)" | 100.71 persen | "BB (70,5)" | 100.71 persen'],
    ['levels', ['Opini', 'naik', 'WTP', 'WTP', 'WDP', 'WTP', 'WTP', 'WTP'], '"WTP" | "WTP" | "WDP" |  | "WTP" | "WTP" | 100.00 persen | "WTP" | 100.00 persen'],
    ['words for a number that is not there', ['Orang', 'naik', 20, '-', 'belum rilis', 10, 9, 9], '20 | "-" | "belum rilis" |  | 10 | 9 | 90.00 persen | 9 | 45.00 persen'],
    ['what cannot be read stays blank', ['Orang', 'naik', 20, 5, '1.23.4', 10, 9, 9], '20 | 5 |  |  | 10 | 9 | 90.00 persen | 9 | 45.00 persen'],
    ['a target of none', ['Orang', 'naik', 20, 0, 4, 10, 9, 9], '20 | 0 | 4 |  | 10 | 9 | 90.00 persen | 9 | 45.00 persen'],
    ['decimals', ['Persen', 'naik', 92.5, 90.25, 45.125, 10, 9, 74], '92.5 | 90.25 | 45.125 | 50.00 persen | 10 | 9 | 90.00 persen | 74 | 80.00 persen'],
    ['the reason why the year has no capaian', ['Orang', 'naik', 20, 5, 4, 10, '', 'n/a'], '20 | 5 | 4 | 80.00 persen | 10 |  |  | "n/a" | "(belum ada data)"'],
  ])('%s', (_, row, shown) => {
    expect(linesOf(made(rencana(['I', 'II'], [[1, 'Layanan', 'Warga terlayani', ...row]])), 'isi')).toEqual([`isi | 1 | "Layanan" | "Warga terlayani" | ${shown}`]);
  });

  test('which form less is better has, and how much counts at most, are settings', () => {
    const sheet = rencana(['I'], [[1, 'Layanan', 'Keluhan', 'Kasus', 'turun', 20, 5, 6, 10]]);
    const { skala, rataRata } = inputFor(sheet);
    expect(linesOf(made(sheet, { skala, rataRata, bentukTurun: 'T/R', batas: null }), 'isi')).toEqual(['isi | 1 | "Layanan" | "Keluhan" | 20 | 5 | 6 | 83.33 persen | 10 | 200.00 persen']);
    expect(linesOf(made(rencana(['I'], [[1, 'Layanan', 'Warga', 'Orang', 'naik', 10, 5, 9, 18]]), { skala, rataRata, bentukTurun: '(2T-R)/T', batas: 120 }), 'isi')).toEqual(['isi | 1 | "Layanan" | "Warga" | 10 | 5 | 9 | 120.00 persen | 18 | 120.00 persen']);
  });

  test('an indikator without figures has the year’s sum of its subs; they have no number', () => {
    const table = made(rencana(['I'], [[1, 'Usaha', 'Jumlah usaha', 'Unit', 'naik', '', '', '', ''], ['', '', '- Tani', 'Unit', 'naik', 6, 3, 3, 5], ['', '', '- Dagang', 'Unit', 'naik', 4, 2, 1, 4], [2, 'Mutu', 'Indeks', 'Nilai', 'naik', 2, 1, 1, 2]]));
    expect(linesOf(table, 'isi')).toEqual([
      'isi | 1 | "Usaha" | "Jumlah usaha" | 10 |  |  |  | 9 | 90.00 persen',
      'isi |  |  | ›"- Tani" | 6 | 3 | 3 | 100.00 persen | 5 | 83.33 persen',
      'isi |  |  | ›"- Dagang" | 4 | 2 | 1 | 50.00 persen | 4 | 100.00 persen',
      'isi | 2 | "Mutu" | "Indeks" | 2 | 1 | 1 | 100.00 persen | 2 | 100.00 persen',
    ]);
    expect(linesOf(table, 'merged')).toEqual(['merged A1:I1 A2:I2 A3:A4 B3:B4 C3:C4 D3:D4 E3:G3 H3:I3 B5:B7']);
  });

  test('a quarter that the row has not leaves its three cells blank', () => {
    const input = inputFor(rencana(['I', 'II'], [[1, 'A', 'Satu', 'Unit', 'naik', 4, 1, 1, 2, 2, 3], [2, 'B', 'Dua', 'Unit', 'naik', 4, 1, 1, 2, 2, 3]]));
    if (input.pk === null) throw new Error('no PK');
    const results = input.pk.results.map((result, index) => (index === 0 ? { ...result, source: { ...result.source, triwulan: result.source.triwulan.slice(1) } } : result));
    const table = tableOf(reportTriwulan({ ...input, pk: { ...input.pk, results } }));
    expect(linesOf(table, 'isi')[0]).toBe('isi | 1 | "A" | "Satu" | 4 |  |  |  | 2 | 2 | 100.00 persen | 3 | 75.00 persen');
    expect(table.rows[4]?.map((cell) => cell === null)).not.toContain(true);
    expect(linesOf(table, 'J5')).toEqual(['J5 =IF(H5=0,"",ROUND(ROUND(I5*100,0)*10000/ROUND(H5*100,0),0)/100)']);
  });
});

test.each<[why: string, columns: readonly number[], row: readonly CellValue[]]>([
  ['letters', [4, 5, 7], ['Nilai', 'BB', 'B', 'B', 'B']],
  ['letters with scores', [4, 5, 7], ['Nilai', 'BB', 'B (65)', 'B (65)', 'B (65)']],
  ['ranges', [4], ['Persen', '80–90', '80–90', 85, 85]],
  ['levels', [4, 5, 7], ['Opini', 'WTP', 'WTP', 'WDP', 'WTP']],
  ['targets of at least so many', [4], ['Orang', 10, '≥ 5', 4, 9]],
  ['words', [4, 5, 7], ['Orang', 10, 'n/a', 'belum rilis', 'n/a']],
])('%s stand at the right of their cells, as numbers do', (_, columns, [satuan = '', t = '', ...rest]) => {
  const cells = made(rencana(['I'], [[1, 'A', 'Nilai AKIP', satuan, 'naik', t, ...rest]])).rows[4] ?? [];
  expect(columns.map((column) => [cells[column]?.content.kind, cells[column]?.align])).toEqual(columns.map(() => ['text', 'kanan']));
});

describe('formulas', () => {
  test('of numbers only; the year’s figures refer to their cells', () => {
    const table = made(rencana(['I', 'III'], [[1, 'A', 'Satu', 'Unit', 'naik', 20, 5, 4, 10, 9, 15], ['', '', 'Nilai AKIP', 'Nilai', 'naik', 'BB', 'B', 'B (65)', 'BB', 'BB (72)', 'BB (72)'], ['', '', 'Kadar air', 'Persen', 'rentang', '80–90', '80–90', 72, '80–90', '', 72]]));
    const percent = (target: string, realisasi: string): string => `=IF(${target}=0,"",ROUND(ROUND(${realisasi}*100,0)*10000/ROUND(${target}*100,0),0)/100)`;
    const range = (cell: string): string => `=IF(${cell}>90,MAX(0,ROUND(ROUND((2*90-${cell})*100,0)*10000/ROUND(90*100,0),0)/100),IF(${cell}<80,ROUND(ROUND(${cell}*100,0)*10000/ROUND(80*100,0),0)/100,100))`;
    const text = tableText(table).split('\n');
    expect(text.slice(text.indexOf('formulas') + 1, -1)).toEqual([
      'D5 =\'Rencana Aksi\'!F4', `G5 ${percent('E5', 'F5')}`, `J5 ${percent('H5', 'I5')}`, 'K5 =\'Rencana Aksi\'!K4', `L5 ${percent('D5', 'K5')}`,
      `G7 ${range('F7')}`, 'K7 =\'Rencana Aksi\'!K6', `L7 ${range('K7')}`,
    ]);
  });
});

test('a target in words stands in the formula as a number', () => {
  const table = made(rencana(['I'], [[1, 'A', 'Satu', 'Unit', 'naik', 20, '≥ 5', 4, 15]]));
  expect(linesOf(table, 'G5')).toEqual(['G5 =ROUND(ROUND(F5*100,0)*10000/ROUND(5*100,0),0)/100']);
});

describe('the header', () => {
  const row = (...reached: readonly CellValue[]): readonly CellValue[] => [1, 'A', 'Satu', 'Unit', 'naik', 4, ...reached.flatMap((each, at) => [at + 1, each]), ''];
  test.each<[why: string, quarters: readonly string[], rows: Rows, heads: string]>([
    ['all four', ['I', 'II', 'III', 'IV'], [row(1, 2, 3, 4)], '"Triwulan I" |  |  | "Triwulan II" |  |  | "Triwulan III" |  |  | "Triwulan IV" |  |  | "s.d. Triwulan IV" | '],
    ['the year to date goes as far as results do', ['I', 'II', 'III', 'IV'], [row(1, 2, '', '')], '"Triwulan I" |  |  | "Triwulan II" |  |  | "Triwulan III" |  |  | "Triwulan IV" |  |  | "s.d. Triwulan II" | '],
    ['one row is enough for it', ['I', 'II', 'III'], [row(1, '', ''), row(1, 2, '')], '"Triwulan I" |  |  | "Triwulan II" |  |  | "Triwulan III" |  |  | "s.d. Triwulan II" | '],
    ['some of them', ['II', 'IV'], [row(1, '')], '"Triwulan II" |  |  | "Triwulan IV" |  |  | "s.d. Triwulan II" | '],
    ['without any result the first', ['II', 'III'], [row('', '')], '"Triwulan II" |  |  | "Triwulan III" |  |  | "s.d. Triwulan II" | '],
  ])('%s', (_, quarters, rows, heads) => {
    const table = made(rencana(quarters, rows));
    expect(linesOf(table, 'kepala')).toEqual([`kepala | "No" | "Sasaran" | "Indikator" | "Target" | ${heads}`, `kepala |  |  |  |  | ${quarters.map(() => '"T" | "R" | "C (%)"').join(' | ')} | "R" | "C (%)"`]);
    expect(table.widths).toEqual([5, 24, 34, 11, ...quarters.flatMap(() => [10, 10, 9]), 11, 11]);
    expect(table.rows.every((cells) => cells.length === table.widths.length)).toBe(true);
  });

  test('the year and the agency where they are known', () => {
    const rows: Rows = [row(1)];
    const judul = (input: ReportInput): string[] => linesOf(tableOf(reportTriwulan(input)), 'judul').map((line) => line.split(' | ')[1] ?? '');
    expect(judul({ ...inputFor(rencana(['I'], rows)), opd: 'Dinas Sosial' })).toEqual(['"Target, Realisasi, dan Capaian per Triwulan Tahun 2023"', '"Dinas Sosial"']);
    expect(judul(inputFor(rencana(['I'], rows, 'PERJANJIAN KINERJA')))).toEqual(['"Target, Realisasi, dan Capaian per Triwulan"', '']);
  });
});

test('it is made of quarters only', () => {
  const missing = { kind: 'missing', id: 'triwulan', wanted: 'Tabel Triwulan', needs: 'triwulan' };
  expect(reportTriwulan(inputOf(workbookOf([])))).toEqual(missing);
  expect(reportTriwulan(inputFor(rencana([], [[1, 'A', 'Satu', 'Unit', 'naik', 4, 3]])))).toEqual(missing);
});
