/** The blocks of numbers, charts and sentences below Tabel 3.2 and 3.11: what is charted, where it stands, and what is said of the rest. */
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import type { AnggaranResult } from '../../../src/core/model/anggaran';
import type { ReportCell } from '../../../src/core/model/reportTable';
import { anggaranChart } from '../../../src/core/report/anggaranChart';
import { capaianChart, type ChartedIndikator } from '../../../src/core/report/capaianChart';
import type { ChartBlock } from '../../../src/core/report/chartBlock';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';
import { apbdOf, type Line } from '../checkInput';
import { formulaText } from './tableText';

const TEXTS = REPORT_TEXTS.id;
const shown = (cell: ReportCell | null): string => {
  if (cell === null) return '·';
  const { content, formula } = cell;
  return `${content.kind === 'empty' ? '' : content.kind === 'number' ? toText(content.value) : content.text}${formula === undefined || content.kind === 'text' ? '' : ` =${formulaText(formula)}`}`;
};
const rowsOf = ({ rows }: ChartBlock, from: number, to?: number): readonly string[] => rows.slice(from, to).map((row) => row.map(shown).join('|'));
/** The cells that the sentence's formula refers to. */
const refsOf = ({ rows }: ChartBlock): readonly string[] => [...new Set(formulaText(rows.at(-1)?.[0]?.formula ?? []).match(/\b[A-Z]\d+\b/g))];
const covered = ({ rows, chart: { place } }: ChartBlock, top: number): ReadonlySet<string> => new Set(rows.slice(place.row - top, place.row + place.rows - top).flatMap((row) => row.map(shown)));
const sentencesOf = ({ rows, chart: { place } }: ChartBlock, top: number): readonly string[] => rows.slice(place.row + place.rows - top).map(([cell]) => shown(cell ?? null));

describe('capaian', () => {
  const TOP = 20;
  const indikator = (count: number, letters = 8): readonly ChartedIndikator[] => Array.from({ length: count }, (_, at) => ({ number: at + 1, name: `I${String(at + 1).padStart(letters - 1, '0')}`, capaian: parseDigits('90.00'), row: 3 + at }));
  const made = (list: readonly ChartedIndikator[], tahun: number | null = 2024): ChartBlock => {
    const block = capaianChart(list, { capaian: 6, width: 8 }, TOP, tahun, TEXTS);
    if (block === null) throw new Error('no chart');
    return block;
  };

  test('of no indikator', () => {
    expect(capaianChart([], { capaian: 6, width: 8 }, TOP, 2024, TEXTS)).toBeNull();
  });

  test('names below the columns, both numbers beside them, then the chart and its sentence', () => {
    const block = made([{ number: 1, name: 'Nilai AKIP', capaian: parseDigits('98.41'), row: 3 }, { number: 3, name: 'Indeks', capaian: parseDigits('110.00'), row: 5 }]);
    expect(rowsOf(block, 0, 5)).toEqual([
      '|·|·|·|·|·|·|·',
      '·|Indikator||Capaian (%)|Garis 100 %|·|·|·',
      '·|Nilai AKIP||98.41 =G4|100|·|·|·',
      '·|Indeks||110.00 =G6|100|·|·|·',
      '|·|·|·|·|·|·|·',
    ]);
    // Head at 21, its two rows at 22 and 23, an empty one, the chart from 25 on for 20 rows.
    expect(block.chart).toEqual({
      title: 'Capaian Indikator Kinerja Tahun 2024', kind: 'kolom', categories: { row: 22, column: 1, rows: 2, columns: 1 },
      series: [
        { name: 'Capaian (%)', values: { row: 22, column: 3, rows: 2, columns: 1 }, line: false },
        { name: 'Garis 100 %', values: { row: 22, column: 4, rows: 2, columns: 1 }, line: true },
      ],
      axisFormat: '#,##0', place: { row: 25, column: 0, rows: 20, columns: 8 },
    });
    expect(block.frames).toEqual([{ row: 21, column: 1, rows: 3, columns: 4 }]);
    expect(block.merges).toEqual([...[21, 22, 23].map((row) => ({ row, column: 1, rows: 1, columns: 2 })), { row: 45, column: 0, rows: 1, columns: 8 }]);
    expect(block.rows).toHaveLength(26);
    expect(sentencesOf(block, TOP)).toEqual(['Grafik: capaian per indikator terhadap garis 100 %: Nilai AKIP 98,41 %; Indeks 110,00 %.']);
    expect([refsOf(block), covered(block, TOP)]).toEqual([['G4', 'G6'], new Set(['', '·'])]);
  });

  test('a title where no year is known', () => {
    expect(made(indikator(1), null).chart.title).toBe('Capaian Indikator Kinerja');
  });

  test.each<[why: string, count: number, letters: number, byNumber: boolean]>([
    ['names that have room', 30, 20, false],
    ['names that overlap', 30, 21, true],
  ])('%s: %i × %i letters', (_, count, letters, byNumber) => {
    const block = made(indikator(count, letters));
    const first = byNumber ? 0 : 1;
    expect([block.chart.categories, block.frames]).toEqual([{ row: 22, column: first, rows: count, columns: 1 }, [{ row: 21, column: first, rows: count + 1, columns: 5 - first }]]);
    expect(rowsOf(block, 1, 3).map((row) => row.split('|')[0])).toEqual(byNumber ? ['No', '1'] : ['·', '·']);
    expect(sentencesOf(block, TOP)[0]).toMatch(byNumber ? /: \(1\) 90,00 %; \(2\) / : /: I0+1 90,00 %; I0+2 /);
  });

  test.each<[count: number, charted: number, said: string | null]>([
    [30, 30, null],
    [31, 30, 'Grafik memuat 30 indikator pertama dari 31.'],
  ])('of %i indikator %i are charted', (count, charted, said) => {
    const block = made(indikator(count));
    expect(block.chart.series.map(({ values }) => values.rows)).toEqual([charted, charted]);
    const last = sentencesOf(block, TOP).at(-1) ?? '';
    expect(last.endsWith(said === null ? '90,00 %.' : `90,00 %. ${said}`)).toBe(true);
  });
});

describe('anggaran', () => {
  const TOP = 10;
  const COLUMNS = { anggaran: 2, realisasi: 3, persen: 5, width: 6 } as const;
  const blockOf = (lines: readonly Line[], tahun: number | null = 2024): ChartBlock | null =>
    anggaranChart(apbdOf(lines).results.map((result: AnggaranResult, at) => ({ result, row: 4 + at })), COLUMNS, TOP, tahun, TEXTS);
  const made = (lines: readonly Line[], tahun?: number | null): ChartBlock => {
    const block = blockOf(lines, tahun);
    if (block === null) throw new Error('no chart');
    return block;
  };
  const names = (block: ChartBlock): readonly string[] => rowsOf(block, 2, 2 + block.chart.categories.rows).map((row) => row.split('|')[1] ?? '');
  const A: Line = { uraian: 'A', a: 1000, r: 900 };

  test('a program a row, the chart as high as it needs, and the sentence', () => {
    const block = made([{ uraian: 'Program\nsatu', a: 1250000, r: 900000 }, { uraian: 'Program dua', a: 500, r: 400 }]);
    expect(rowsOf(block, 0, 5)).toEqual(['|·|·|·|·|·', '·|Program|Jumlah Anggaran|Realisasi|·|·', '·|Program satu|1250000 =C5|900000 =D5|·|·', '·|Program dua|500 =C6|400 =D6|·|·', '|·|·|·|·|·']);
    // Head at 11, programs at 12 and 13, an empty row; 2 + 14 rows for the chart.
    expect(block.chart).toEqual({
      title: 'Anggaran dan Realisasi per Program Tahun 2024', kind: 'batang', categories: { row: 12, column: 1, rows: 2, columns: 1 },
      series: [
        { name: 'Jumlah Anggaran', values: { row: 12, column: 2, rows: 2, columns: 1 }, line: false },
        { name: 'Realisasi', values: { row: 12, column: 3, rows: 2, columns: 1 }, line: false },
      ],
      axisFormat: '#,##0', place: { row: 15, column: 0, rows: 16, columns: 6 },
    });
    expect(block.frames).toEqual([{ row: 11, column: 1, rows: 3, columns: 1 }, { row: 11, column: 2, rows: 3, columns: 2 }]);
    expect(block.merges).toEqual([{ row: 31, column: 0, rows: 1, columns: 6 }]);
    expect(sentencesOf(block, TOP)).toEqual(['Grafik: realisasi terhadap anggaran per program dalam rupiah: Program satu 900.000 dari 1.250.000 (72,00 %); Program dua 400 dari 500 (80,00 %).']);
    expect([refsOf(block), covered(block, TOP)]).toEqual([['D5', 'C5', 'F5', 'D6', 'C6', 'F6'], new Set(['', '·'])]);
  });

  test('a title where no year is known', () => {
    expect(made([A], null).chart.title).toBe('Anggaran dan Realisasi per Program');
  });

  test.each<[why: string, line: Line, charted: boolean]>([
    ['nothing budgeted and nothing spent', { uraian: 'B', a: 0, r: 0 }, false],
    ['spent without a budget', { uraian: 'B', a: 0, r: 5 }, true],
    ['a budget of which nothing was spent', { uraian: 'B', a: 5, r: 0 }, true],
    ['a budget of which nothing is known to be spent', { uraian: 'B', a: 5, r: null }, false],
    ['an unknown budget', { uraian: 'B', a: null, r: 5 }, false],
  ])('%s', (_, line, charted) => {
    expect(names(made([A, line]))).toEqual(charted ? ['A', 'B'] : ['A']);
    expect(blockOf([line]) !== null).toBe(charted);
  });

  test('what was spent without a budget has no percent', () => {
    expect(sentencesOf(made([{ uraian: 'B', a: 0, r: 5 }]), TOP)).toEqual(['Grafik: realisasi terhadap anggaran per program dalam rupiah: B 5 dari 0.']);
  });

  test('the twenty largest in the order of the table, and how many there are', () => {
    const amounts = [7, 30, 1, ...Array.from({ length: 19 }, (_, at) => 100 - at)];
    const block = made([...amounts.map((a) => ({ uraian: `P${a}`, a, r: 1 })), { uraian: 'kosong', a: 0, r: 0 }]);
    expect(names(block)).toEqual(amounts.filter((a) => a > 7).map((a) => `P${a}`));
    expect(block.chart.place.rows).toBe(34);
    expect(sentencesOf(block, TOP).at(-1)?.endsWith(' Grafik memuat 20 program dengan anggaran terbesar dari 22.')).toBe(true);
  });

  test('twenty are all of them', () => {
    const block = made(Array.from({ length: 20 }, (_, at) => ({ uraian: `P${at}`, a: at + 1, r: 1 })));
    expect(names(block)).toHaveLength(20);
    expect(sentencesOf(block, TOP).at(-1)).not.toContain('Grafik memuat');
  });
});
