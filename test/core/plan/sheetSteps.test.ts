/** The steps that put a table into its worksheet: what is done where, and in which order. */
import { parseDigits } from '../../../src/core/exact/decimal';
import type { Rect } from '../../../src/core/model/grid';
import type { ReportCell, ReportChart, ReportTable } from '../../../src/core/model/reportTable';
import type { BlockLook, PlanStep } from '../../../src/core/model/writePlan';
import { contentOfTable } from '../../../src/core/plan/reportCells';
import { lookOf } from '../../../src/core/plan/reportLooks';
import { chartNames, fillSteps } from '../../../src/core/plan/sheetSteps';
import { addressOfArea } from '../../../src/core/record/address';
import { countCell, numberCell, textCell } from '../../../src/core/report/cells';

const area = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });
/** The table begins at C5. */
const ORIGIN = area(4, 2, 1, 1);

const ROWS: readonly (readonly (ReportCell | null)[])[] = [
  [textCell('Tabel 3.2', 'judul'), null],
  [textCell('Indikator', 'kepala'), textCell('Capaian', 'kepala')],
  [textCell('(1)', 'nomor-kolom'), textCell('(2)', 'nomor-kolom')],
  [textCell('Sasaran', 'induk'), numberCell(parseDigits('98.41'), 'persen')],
  [textCell('Indeks', 'isi', { indent: 1, link: { sheet: 'PK', cell: 'F3' } }), numberCell(parseDigits('5'), 'angka', 'isi', '', { kategori: { rank: 0, of: 4 } })],
  [textCell('Jumlah', 'jumlah'), countCell(5, 'jumlah')],
];

function tableOf(more: Partial<ReportTable> = {}): ReportTable {
  return { id: '3.2', sheetName: 'Tabel 3.2', widths: [30, 10], rows: ROWS, merges: [area(0, 0, 1, 2)], frames: [area(1, 0, 5, 2)], repeated: { row: 1, rows: 2 }, landscape: false, charts: [], ...more };
}

const steps = (table: ReportTable, isNamed = false): PlanStep[] => fillSteps(table, contentOfTable(table, 'nilai', ORIGIN), 'x', ORIGIN, isNamed);

test('the order: name, widths, looks, merges, contents, heights, page', () => {
  const kinds = steps(tableOf()).map(({ kind }) => kind).filter((kind, at, all) => kind !== all[at - 1]);
  expect(kinds).toEqual(['set-own-name', 'size-column', 'dress-block', 'merge-block', 'write-block', 'size-rows', 'set-page']);
  expect(steps(tableOf(), true)[0]?.kind).toBe('size-column');
});

test('everything stands from the table\'s own first cell on', () => {
  const all = steps(tableOf());
  const of = <K extends PlanStep['kind']>(kind: K): Extract<PlanStep, { kind: K }>[] => all.filter((step): step is Extract<PlanStep, { kind: K }> => step.kind === kind);
  const [name] = of('set-own-name');
  expect([name?.name, name?.area]).toEqual(['LKj_tabel_3_2', area(4, 2, 6, 2)]);
  // 30 × 5.25 + 3.75 and 10 × 5.25 + 3.75.
  expect(of('size-column').map(({ column, width }) => [column, width])).toEqual([[2, 161.25], [3, 56.25]]);
  expect(of('merge-block').map((step) => addressOfArea(step.area))).toEqual(['C5:D5']);
  expect(of('write-block').map((step) => [addressOfArea(step.area), step.cells.length])).toEqual([['C5:D10', 6]]);
  // All rows are fitted to what they hold, then the title has its gap.
  expect(of('size-rows').map((step) => [addressOfArea(step.area), step.height])).toEqual([['C5:D10', null], ['C5:D5', 26]]);
  expect(of('set-page')).toEqual([{ kind: 'set-page', sheet: 'x', landscape: false, fit: 'page', breaks: [], area: area(4, 2, 6, 2), repeated: { row: 5, rows: 2 } }]);
  expect(all.every((step) => step.sheet === 'x')).toBe(true);
});

test('each cell gets its own look, the font first, the rules last, and no cell a look that it has not', () => {
  const looks = steps(tableOf()).flatMap((step) => (step.kind === 'dress-block' ? [step] : []));
  expect([looks[0], looks.at(-1)]).toEqual([
    { kind: 'dress-block', sheet: 'x', area: area(4, 2, 6, 2), look: { font: 'Arial', size: 10 } },
    { kind: 'dress-block', sheet: 'x', area: area(5, 2, 5, 2), look: { ruled: true } },
  ]);
  const given = ROWS.map((row, r) => row.map((_, c) => looks.slice(1, -1).filter((step) => r + 4 >= step.area.row && r + 4 < step.area.row + step.area.rows && c + 2 >= step.area.column && c + 2 < step.area.column + step.area.columns).reduce<BlockLook>((look, step) => ({ ...look, ...step.look }), {})));
  expect(given).toEqual(ROWS.map((row) => row.map((cell) => (cell === null ? {} : lookOf(cell)))));
});

test('a bold row does not cut a column\'s number format apart', () => {
  const rows = ['isi', 'jumlah', 'isi'].map((role) => [numberCell(parseDigits('5'), 'rupiah', role === 'isi' ? 'isi' : 'jumlah')]);
  const looks = steps(tableOf({ rows, widths: [10], merges: [], frames: [], repeated: null })).flatMap((step) => (step.kind === 'dress-block' ? [`${addressOfArea(step.area)} ${Object.keys(step.look).join()}`] : []));
  expect(looks).toEqual(['C5:C7 font,size', 'C5:C7 numberFormat', 'C6 bold', 'C6 fill', 'C5:C7 horizontal', 'C5:C7 vertical', 'C5:C7 wrap']);
});

test('a table over two pages: its breaks and its header stand where the table does', () => {
  const rows = Array.from({ length: 120 }, (_, at) => [textCell(`Baris ${at}`)]);
  const page = (more: Partial<ReportTable>) => steps(tableOf({ rows, widths: [50], merges: [], frames: [], ...more })).at(-1);
  expect(page({})).toMatchObject({ fit: 'width', breaks: [52, 98], repeated: { row: 5, rows: 2 }, landscape: false });
  expect(page({ repeated: null })).toMatchObject({ repeated: null });
  // What goes over is a note below the table: no header there.
  expect(page({ frames: [area(0, 0, 40, 1)], breaks: [40] })).toMatchObject({ repeated: null });
  expect(page({ landscape: true })).toMatchObject({ landscape: true });
});

const CHART: ReportChart = { title: 'Capaian', kind: 'kolom', categories: area(3, 0, 2, 1), series: [{ name: 'Target', values: area(3, 1, 2, 1), line: false }, { name: 'Realisasi', values: area(3, 1, 2, 1), line: false }, { name: 'Rata-rata', values: area(3, 1, 2, 1), line: true }], axisFormat: '0', place: area(7, 0, 10, 2) };
const charts = (...all: ReportChart[]) => steps(tableOf({ charts: all })).flatMap((step) => (step.kind === 'add-chart' ? [step] : []));

test('charts come last, each by its number', () => {
  expect(chartNames(tableOf({ charts: [CHART, CHART] }))).toEqual(['LKj 3.2 1', 'LKj 3.2 2']);
  expect(steps(tableOf({ charts: [CHART, CHART] })).slice(-2).map(({ kind }) => kind)).toEqual(['add-chart', 'add-chart']);
  expect(charts(CHART, CHART).map(({ name }) => name)).toEqual(['LKj 3.2 1', 'LKj 3.2 2']);
});

test('a chart of columns: places, colours, and numbers beside all but lines', () => {
  expect(charts(CHART)[0]).toEqual({
    kind: 'add-chart', sheet: 'x', name: 'LKj 3.2 1', title: 'Capaian', type: 'ColumnClustered', categories: area(7, 2, 2, 1), axisFormat: '0', place: area(11, 2, 10, 2),
    series: [
      { name: 'Target', values: area(7, 3, 2, 1), line: false, labelled: true, color: '#2F5D8A' },
      { name: 'Realisasi', values: area(7, 3, 2, 1), line: false, labelled: true, color: '#9FBCD6' },
      { name: 'Rata-rata', values: area(7, 3, 2, 1), line: true, labelled: false, color: '#B45F06' },
    ],
  });
});

test.each<[why: string, change: Partial<ReportChart>, type: string, isLabelled: boolean]>([
  ['twelve columns have room for numbers', { categories: area(0, 0, 12, 1) }, 'ColumnClustered', true],
  ['thirteen have not', { categories: area(0, 0, 13, 1) }, 'ColumnClustered', false],
  ['bars have none', { kind: 'batang' }, 'BarClustered', false],
])('%s', (_, change, type, isLabelled) => {
  const [chart] = charts({ ...CHART, ...change });
  expect([chart?.type, chart?.series[0]?.labelled]).toEqual([type, isLabelled]);
});

test('the fourth series has a colour too', () => {
  const series = Array.from({ length: 4 }, (_, at) => ({ name: `${at}`, values: area(0, 0, 1, 1), line: false }));
  expect(charts({ ...CHART, series })[0]?.series.map(({ color }) => color)).toEqual(['#2F5D8A', '#9FBCD6', '#7F7F7F', '#B45F06']);
});
