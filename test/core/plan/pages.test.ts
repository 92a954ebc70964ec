/** Tables on paper: where a printed page ends, how high rows are, and that no column is too narrow for its words. */
import { readdirSync } from 'node:fs';
import type { Rect } from '../../../src/core/model/grid';
import type { ReportCell, ReportRole, ReportTable } from '../../../src/core/model/reportTable';
import { pagesOf } from '../../../src/core/plan/pages';
import { BODY_SIZE, lookOf } from '../../../src/core/plan/reportLooks';
import { rowHeights } from '../../../src/core/plan/rowHeights';
import { textCell } from '../../../src/core/report/cells';
import { makeLaporan } from '../../../src/core/report/laporan';
import { printed } from '../../../src/core/report/printed';
import { textWidth } from '../../../src/core/report/textWidth';
import { pointsOf } from '../../../src/core/report/widths';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { inputOf } from '../report/reportInput';

/** A table of one column, 266.25 points wide, that a page takes at its full size. */
function tableOf(rows: readonly (readonly (ReportCell | null)[])[], more: Partial<ReportTable> = {}): ReportTable {
  return { id: 'x', sheetName: 'X', widths: [50], rows, merges: [], frames: [], repeated: null, landscape: false, charts: [], ...more };
}

/** So many rows of one line, which takes 15 points; `headings` stand above what follows them. */
function lines(count: number, headings: readonly number[] = []): ReportCell[][] {
  return Array.from({ length: count }, (_, row): ReportCell[] => [textCell(`Baris ${row + 1}`, headings.includes(row) ? 'induk' : 'isi')]);
}

function check(table: ReportTable, expected: ReturnType<typeof pagesOf>): void {
  expect(pagesOf(table, rowHeights(table).heights)).toEqual(expected);
}

const frame = (rows: number): Rect => ({ row: 0, column: 0, rows, columns: 1 });

// An upright page holds 770 points, 731.5 of them trusted: 48 rows of 15.
describe('pages', () => {
  test.each<[what: string, table: ReportTable, expected: ReturnType<typeof pagesOf>]>([
    ['what fits one page', tableOf(lines(51)), { fit: 'page', breaks: [], goesOn: true }],
    // 770 / (73 × 15) is 0.703, 770 / (74 × 15) is 0.694: letters of 10 points would be smaller than 7.
    ['what is still read when it is shrunk', tableOf(lines(73)), { fit: 'page', breaks: [], goesOn: true }],
    ['what is not', tableOf(lines(74)), { fit: 'width', breaks: [48], goesOn: true }],
    // 1155 points ask for a scale of 0.453; 118 rows for 770 / 1770 = 0.435, which is little more: 0.87 × 0.453 is 0.394.
    ['a wide table, a little too long', tableOf(lines(118), { widths: [219.3] }), { fit: 'page', breaks: [], goesOn: true }],
    ['a header that is repeated takes its room on each page', tableOf(lines(120), { repeated: { row: 0, rows: 2 } }), { fit: 'width', breaks: [48, 94], goesOn: true }],
    ['a heading at a page\'s end goes over with what follows', tableOf(lines(80, [46])), { fit: 'width', breaks: [46], goesOn: true }],
    // 20 rows of 48 are more than 0.3 of the page, and 28 more than 0.2 are left.
    ['a larger group may be torn apart', tableOf(lines(80, [30, 50])), { fit: 'width', breaks: [48], goesOn: true }],
    ['a small one is not', tableOf(lines(80, [38, 50])), { fit: 'width', breaks: [38], goesOn: true }],
    ['two headings in a row are one', tableOf(lines(80, [46, 47])), { fit: 'width', breaks: [46], goesOn: true }],
    ['three rows at least stand on the last page', tableOf(lines(97), { frames: [frame(97)] }), { fit: 'width', breaks: [48, 94], goesOn: true }],
    ['and never without their heading', tableOf(lines(97, [93]), { frames: [frame(97)] }), { fit: 'width', breaks: [48, 93], goesOn: true }],
    ['a chart and its numbers begin a page', tableOf(lines(80), { frames: [frame(40)], breaks: [41] }), { fit: 'width', breaks: [41], goesOn: false }],
    ['but not where they fit below', tableOf(lines(90), { frames: [frame(60)], breaks: [61] }), { fit: 'width', breaks: [48], goesOn: true }],
    // 20 rows of numbers and 25 of a chart are 45 of 48; with 30 of a chart they are 50.
    ['a chart stays with its numbers', tableOf(lines(75), { frames: [frame(25)], breaks: [30, 50] }), { fit: 'width', breaks: [30], goesOn: false }],
    ['unless one page does not hold both', tableOf(lines(80), { frames: [frame(25)], breaks: [30, 50] }), { fit: 'width', breaks: [30, 50], goesOn: false }],
    // The heading of a sasaran, and two rows on that of its indikator.
    ['headings below headings', tableOf(lines(80, [45, 47])), { fit: 'width', breaks: [45], goesOn: true }],
    ['more breaks than Excel keeps', tableOf(lines(49_000)), { fit: 'width', breaks: [], goesOn: true }],
  ])('%s', (_, table, expected) => {
    check(table, expected);
  });
});

describe('heights', () => {
  const heightsOf = (rows: readonly (readonly (ReportCell | null)[])[], merges: readonly Rect[] = []): unknown => {
    const { heights, forced } = rowHeights(tableOf(rows, { widths: [10, 10], merges }));
    return { heights, forced: [...forced] };
  };
  // A column of 10 characters is 56.25 points, 51.25 of them for text: "Baik Baik" is 41.68, a third word does not fit.
  const text = (words: number, role: ReportRole = 'isi'): ReportCell => textCell(Array.from({ length: words }, () => 'Baik').join(' '), role);

  test('Excel fits a row to its cells: two lines are 2 × 12.75 and a point', () => {
    expect(heightsOf([[text(2), text(1)], [text(4), text(1)]])).toEqual({ heights: [15, 26.5], forced: [] });
  });
  test('what a merged text wants more, its rows share', () => {
    // Six words on three lines: 39.25 points, 9.25 more than two rows have.
    expect(heightsOf([[text(6), text(1)], [null, text(1)]], [{ row: 0, column: 0, rows: 2, columns: 1 }])).toEqual({ heights: [20, 20], forced: [0, 1] });
  });
  test('a text over two columns has their room', () => {
    // 112.5 − 5 points: four words (86.12) and no fifth (108.35).
    const over: Rect[] = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    expect(heightsOf([[text(4), null]], over)).toEqual({ heights: [15], forced: [] });
    expect(heightsOf([[text(5), null]], over)).toEqual({ heights: [27], forced: [0] });
  });
  test('below the titles there is a gap', () => {
    // 12 × 1.275 + 1 = 16.3 for a line of 12 points, to the next quarter 16.5; 9 more below the last, to the next point.
    expect(heightsOf([[textCell('A', 'judul'), null], [textCell('B', 'judul'), null], [text(1), text(1)]])).toEqual({ heights: [16.5, 26, 15], forced: [1] });
  });
});

/** Words and numbers that do not fit their column, or the columns that they are merged over. */
function brokenWords({ id, rows, widths, merges }: ReportTable): string[] {
  return rows.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell === null || cell.content.kind === 'empty') return [];
      const over = merges.find((area) => area.row === r && area.column === c)?.columns ?? 1;
      const room = widths.slice(c, c + over).reduce((sum, width) => sum + pointsOf(width), 0);
      const { size = BODY_SIZE, bold = false } = lookOf(cell);
      const parts = cell.content.kind === 'number' ? [printed(cell.content.value, cell.format === 'persen' ? 2 : null, REPORT_TEXTS.id)] : cell.content.text.split(/\s+/);
      // Excel leaves 4.5 points of a cell free, and indents by 7.
      return parts.filter((part) => textWidth(part, { size, bold }) + 4.5 + (cell.indent ?? 0) * 7 > room).map((part) => `${id} ${r} ${c} ${part}`);
    }),
  );
}

test.each(readdirSync('test/fixtures').filter((file) => file.endsWith('.xlsx')).map((file) => file.replace('.xlsx', '')))('no word breaks and no number becomes ####: %s', async (name) => {
  const snapshot = await snapshotOfFixture(name);
  const { tables } = makeLaporan(inputOf(snapshot), snapshot, REPORT_TEXTS.id);
  expect(tables.flatMap(brokenWords)).toEqual([]);
});
