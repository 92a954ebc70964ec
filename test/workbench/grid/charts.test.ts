/** Charts as pictures: their texts and numbers, at their place. */
import { createWorkbook } from '../../excel-host';
import { newAxis, newSeries, newTitleFont, type ChartType } from '../../excel-host/model/chart';
import type { Sheet, SheetChart } from '../../excel-host/model/sheet';
import { picturesOf, svgOf } from './charts';
import { viewOf } from './view';

const DATA = [['', 'Target', 'Realisasi'], ['Tata kelola', 70, 68.89], ['Rehabilitasi <b>', 4905, 4905], ['Perlindungan', 106, '-']];

function sheetWith(type: ChartType, over: Partial<SheetChart> = {}): Sheet {
  const [sheet] = createWorkbook({ Tabel: DATA }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const area = (row: number, column: number, rows: number) => ({ sheet, rect: { row, column, rows, columns: 1 } });
  const series = [1, 2].map((column) => ({ ...newSeries<ReturnType<typeof area>>(''), nameArea: area(0, column, 1), values: area(1, column, 3), categories: area(1, 0, 3) }));
  sheet.charts.push({ id: '{1}', name: 'Grafik 1', type, title: 'Capaian & target', titleFont: newTitleFont(), legend: 'Bottom', series, categoryAxis: newAxis(), valueAxis: newAxis(), left: 30, top: 60, width: 300, height: 180, source: null, ...over });
  return sheet;
}
const svg = (sheet: Sheet): string => svgOf(sheet.charts[0]!, 400, 240, 'id-ID');
const sizes = (text: string, side: 'width' | 'height'): number[] => [...text.matchAll(new RegExp(String.raw`<rect x="[^"]*" y="[^"]*" width="([^"]*)" height="([^"]*)"`, 'g'))].map(([, width, height]) => Number(side === 'width' ? width : height));

test('title, categories and series stand in it as text, never as markup', () => {
  const text = svg(sheetWith('BarClustered'));
  for (const word of ['Capaian &amp; target', 'Tata kelola', 'Rehabilitasi &lt;b&gt;', 'Target', 'Realisasi']) expect(text).toContain(word);
  expect(text).not.toContain('<b>');
});

test.each<[type: ChartType, side: 'width' | 'height']>([['BarClustered', 'width'], ['ColumnClustered', 'height']])('%s: bars are as long as their numbers; a text is none', (type, side) => {
  // Two series of three, then the legend's two boxes.
  const lengths = sizes(svg(sheetWith(type)), side).slice(0, 6).sort((a, b) => a - b);
  expect(lengths[0]).toBe(0);
  expect(lengths[4]).toBe(lengths[5]);
  expect((lengths[3] ?? 0) / (lengths[5] ?? 1)).toBeCloseTo(106 / 4905, 2);
});

test('lines run through the numbers there are', () => {
  const points = [...svg(sheetWith('LineMarkers')).matchAll(/points="([^"]*)"/g)].map(([, all = '']) => all.split(' ').length);
  expect(points).toEqual([3, 2]);
});

test('a pie has a slice for each number', () => {
  expect(svg(sheetWith('Pie')).match(/<path /g)).toHaveLength(3);
});

test('one that was read from a file is named at its place, since its contents are not read', () => {
  const sheet = sheetWith('ColumnClustered', { source: { drawing: 'd', relation: 'r', part: 'p' } });
  expect(svg(sheet)).toContain('Grafik: Grafik 1');
  expect(svg(sheet)).not.toContain('Tata kelola');
});

// Rows of 15 points and columns of 48, as 20 and 64 pixels with a border each: from 30 to 330 points across, 60 to 240 down.
test('it lies over the grid where the worksheet has it, and follows its cells', () => {
  const sheet = sheetWith('ColumnClustered');
  const [before] = picturesOf(sheet, 'id-ID');
  expect(before).toMatchObject({ left: 40, top: 4 * 21, width: 6 * 65 + 56 - 40, height: 12 * 21 });
  expect(viewOf(sheet, 0, 'id-ID').layout.images).toEqual([before]);
  sheet.poke('B2', 35);
  expect(viewOf(sheet, 0, 'id-ID').layout.images).not.toEqual([before]);
});
