/** Tables on paper: where a printed page ends, how high rows are, and that no column is too narrow for its words. */
import { readdirSync } from 'node:fs';
import type { Rect } from '../../../src/core/model/grid';
import type { ReportCell, ReportRole, ReportTable } from '../../../src/core/model/reportTable';
import { pagesOf } from '../../../src/core/plan/pages';
import { BODY_SIZE, lookOf } from '../../../src/core/plan/reportLooks';
import { rowHeights } from '../../../src/core/plan/rowHeights';
import { numberCell, textCell } from '../../../src/core/report/cells';
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
    // 45 rows and a header of four that is repeated are 49.
    ['or would, without the header that is repeated', tableOf(lines(75), { frames: [frame(25)], breaks: [30, 50], repeated: { row: 0, rows: 4 } }), { fit: 'width', breaks: [30, 50], goesOn: false }],
    // The heading of a sasaran, and two rows on that of its indikator.
    ['headings below headings', tableOf(lines(80, [45, 47])), { fit: 'width', breaks: [45], goesOn: true }],
    ['more breaks than Excel keeps', tableOf(lines(49_000)), { fit: 'width', breaks: [], goesOn: true }],
  ])('%s', (_, table, expected) => {
    check(table, expected);
  });
});

/** Rows of 15 points in all, or of the heights told. */
const pages = (heights: readonly number[], more: Partial<ReportTable> = {}, rows = lines(heights.length)): ReturnType<typeof pagesOf> => pagesOf(tableOf(rows, more), heights);
const high = (count: number, height = 15): number[] => Array.from({ length: count }, () => height);
/** Wide enough for 0.6 of a page's width at its own size: 770 / 0.6 are 1283 points, of which 1219 are trusted. */
const WIDE = { widths: [(523 / 0.6 - 3.75) / 5.25] };

describe('at the edges of a page', () => {
  test.each<[why: string, made: ReturnType<typeof pagesOf>, expected: Partial<ReturnType<typeof pagesOf>>]>([
    // 770 / 0.7 are 1100 points.
    ['letters of 7 points are still read', pages(high(11, 100)), { fit: 'page' }],
    ['smaller ones are not', pages(high(11, 100.1)), { fit: 'width' }],
    ['lying, a page is 523 points high', pages(high(10, 74.7), { landscape: true }), { fit: 'page' }],
    ['and no more', pages(high(10, 74.8), { landscape: true }), { fit: 'width' }],
    ['lying, it is 770 wide: 731.5 / 15 by its width would be 48 rows', pages(high(60), { landscape: true, widths: [146] }), { fit: 'width', breaks: [33] }],
    // 0.6 × 0.87 is 0.522, and 770 / 0.522 are 1475.
    ['what its width makes small may be shrunk a little more', pages(high(10, 147), WIDE), { fit: 'page' }],
    ['and no more than that', pages(high(10, 148), WIDE), { fit: 'width' }],
    ['a narrow table is not made larger', pages(high(74), { widths: [5] }), { fit: 'width', breaks: [48] }],
    ['the widths of all columns count', pages(high(90), { widths: [50, 50] }), { fit: 'width', breaks: [49] }],
    // 731.5 points: 700 and 31.5 fill a page.
    ['rows that fill a page to the point', pages([700, 31.5, 700]), { breaks: [2] }],
    ['rows that are a little more', pages([700, 31.6, 699]), { breaks: [1] }],
    ['a row higher than a page stands alone', pages([15, 800, 15, 800]), { breaks: [1, 2, 3] }],
    ['below a repeated header it does so too', pages([15, 800, 800, 15], { repeated: { row: 0, rows: 1 } }), { breaks: [2, 3] }],
    ['a header that stands below others on the page takes no room before them', pages([...high(40), ...high(40)], { repeated: { row: 2, rows: 3 } }), { breaks: [48] }],
  ])('%s', (_, made, expected) => {
    expect(made).toMatchObject(expected);
  });

  // A page of 731.5; the group's heading and what follows begin after `before`. A fifth of the page is 146.3, 0.3 of it 219.45.
  test.each<[why: string, before: number, group: number, first: 'whole' | 'torn' | 'after']>([
    ['it fits', 512, 219, 'after'],
    ['it fits to the point', 512.5, 219, 'after'],
    ['a small one does not fit', 513, 219, 'whole'],
    ['a larger one does not fit, but there is room for some of it', 520, 230, 'torn'],
    ['a larger one where little is left', 590, 230, 'whole'],
    ['a larger one where a fifth is left', 585, 230, 'torn'],
  ])('a group at the end of a page: %s', (_, before, group, first) => {
    const [at = 0] = pages([before, 15, ...high(4, (group - 15) / 4), 700], {}, lines(7, [1, 6])).breaks;
    expect(at === 1 ? 'whole' : at < 6 ? 'torn' : 'after').toBe(first);
  });

  test.each<[why: string, headings: readonly number[], merges: readonly Rect[], first: number | undefined]>([
    // 48 rows a page: row 47 is the page's last.
    ['a text merged downwards goes over with its rows', [], [{ row: 46, column: 0, rows: 4, columns: 1 }], 46],
    ['one merged across does not', [], [{ row: 46, column: 0, rows: 1, columns: 2 }], 48],
    ['a group that begins right below another of two rows belongs to it', [44], [{ row: 46, column: 0, rows: 4, columns: 1 }], 44],
    ['below one of three rows it stands for itself', [43], [{ row: 46, column: 0, rows: 4, columns: 1 }], 46],
    ['a heading in the first row begins nothing', [0], [], 48],
  ])('%s', (_, headings, merges, first) => {
    expect(pages(high(80), { merges }, lines(80, headings)).breaks[0]).toBe(first);
  });

  // 49 rows: one would stand alone on the second page.
  test.each<[why: string, frame: number, rows: number, headings: readonly number[], breaks: readonly number[]]>([
    ['the last three rows go over together', 97, 97, [], [48, 94]],
    ['a table of six rows is not torn apart for that', 6, 97, [], [48, 96]],
    ['a heading three rows above them goes over too', 97, 97, [91], [48, 91]],
    ['one four rows above keeps its other rows', 97, 97, [90], [48, 94]],
    ['of several headings the last counts', 97, 97, [60, 92], [48, 92]],
  ])('the end of a table: %s', (_, framed, rows, headings, breaks) => {
    expect(pages(high(rows), { frames: [frame(framed)] }, lines(rows, headings)).breaks).toEqual(breaks);
  });

  test('whether the header is wanted on the next page', () => {
    // The page ends after 48 rows; the table ends there, or one row later.
    expect([48, 49].map((end) => pages(high(90), { frames: [{ ...frame(end - 2), row: 2 }], breaks: [end] }).goesOn)).toEqual([false, true]);
    expect(pages(high(90)).goesOn).toBe(true);
  });

  test('as many breaks as Excel keeps', () => {
    expect([pages(high(1001, 731)).breaks.length, pages(high(1002, 731)).breaks.length]).toEqual([1000, 0]);
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

describe('heights of single cells', () => {
  const heightsOf = (rows: readonly (readonly (ReportCell | null)[])[], more: Partial<ReportTable> = {}) => rowHeights(tableOf(rows, { widths: rows[0]?.map(() => 10) ?? [], ...more }));
  const words = (count: number): string => Array.from({ length: count }, () => 'Baik').join(' ');
  // 56.25 points for 10 characters, 5 of them free: two words on a line.
  test.each<[why: string, cell: ReportCell | null, height: number]>([
    ['nothing', null, 15],
    ['an empty cell', textCell(''), 15],
    ['a number', numberCell({ coefficient: 123_456_789_012n, scale: 0 }, 'angka'), 15],
    ['one line', textCell(words(2)), 15],
    ['two', textCell(words(3)), 26.5],
    ['an indent takes room', textCell(words(2), 'isi', { indent: 2 }), 26.5],
    ['what does not wrap stands on one line', textCell(words(9), 'nomor-kolom'), 15],
    ['a title of one line', textCell('A', 'judul'), 26],
    // 409 / 12.75 are 32 lines.
    ['no row is higher than Excel makes it', textCell(words(80)), 409],
  ])('%s', (_, cell, height) => {
    expect(heightsOf([[cell]]).heights).toEqual([height]);
  });

  test('the highest cell of a row counts', () => {
    expect(heightsOf([[textCell(words(3)), textCell(words(5)), textCell('x')]]).heights).toEqual([39.25]);
  });

  test('a merged text that has room enough changes nothing, and the cells beside it count', () => {
    const { heights, forced } = heightsOf([[textCell(words(4)), textCell(words(3))], [null, textCell('x')]], { merges: [{ row: 0, column: 0, rows: 2, columns: 1 }] });
    expect([heights, [...forced]]).toEqual([[26.5, 15], []]);
  });

  test('rows that share what is missing end at the next point and at what Excel makes', () => {
    const merges = [{ row: 0, column: 0, rows: 3, columns: 1 }];
    // Four lines are 52 points, 7 more than three rows have: 2.33 each.
    expect(heightsOf([[textCell(words(8))], [null], [null]], { merges }).heights).toEqual([18, 18, 18]);
    expect(heightsOf([[textCell(words(400))], [null], [null]], { merges }).heights).toEqual([409, 409, 409]);
  });

  test.each<[why: string, below: ReportCell, height: number]>([
    ['a title', textCell('B', 'judul'), 16.5],
    ['a note', textCell('B', 'keterangan'), 26],
    ['nothing that is said', textCell('', 'judul'), 16.5],
  ])('the gap below a title above %s', (_, below, height) => {
    expect(heightsOf([[textCell('A', 'judul')], [below]]).heights[0]).toBe(height);
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
