/** How a table is laid on printed pages: shrunk onto one where it nearly fits, else one page wide, with new pages where few rows are left together. */
import type { ReportTable } from '../model/reportTable';
import { pointsOf } from '../report/widths';

/** What an A4 page between half-inch margins holds, in points. */
const PAGE = { short: 523, long: 770 } as const;

/** The scale down to which a table is shrunk onto one page: letters of 7 points. */
const READABLE = 0.7;

/** How far a table that its width makes smaller still may be shrunk beyond that, so that no few last rows fall onto a second page. */
const LITTLE_MORE = 0.87;

/** The part of a page that is trusted to hold rows: printers and fonts differ a little, and a page that ends early is better than one with a single row. */
const TRUSTED = 0.95;

/** A group of rows that takes no more than this part of a page is not torn apart; a larger one only shall not begin where less than this is left. */
const SMALL = 0.3;
const LITTLE_LEFT = 0.2;

/** That many rows at least stand on the last page. */
const LAST_ROWS = 3;

/** Rows that belong together, by the row with which they begin. */
interface Part {
  readonly height: number;
  /** True where it may not be torn apart however much it takes. */
  readonly whole: boolean;
}

/** A group of so few rows goes with the next one: the heading of a sasaran with its first indikator. */
const FEW = 2;

/** Rows that begin a group: what stands above others, with all that follows it, and what is merged over several rows. */
function groupsOf({ rows, merges }: ReportTable): number[] {
  const merged = new Set(merges.filter((area) => area.rows > 1).map(({ row }) => row));
  const groups: number[] = [];
  rows.forEach((cells, row) => {
    const begins = row > 0 && !isHeading(rows[row - 1]) && (isHeading(cells) || merged.has(row));
    if (begins && row - (groups.at(-1) ?? -FEW - 1) > FEW) groups.push(row);
  });
  return groups;
}

/** A row that is nothing without the next. */
function isHeading(row: ReportTable['rows'][number] | undefined): boolean {
  return row?.some((cell) => cell?.role === 'induk') ?? false;
}

/** The rows that the last page has at least, with the few that belong to them above. */
function lastRows({ frames: [frame] }: ReportTable, groups: readonly number[]): number[] {
  if (frame === undefined || frame.rows <= 2 * LAST_ROWS) return [];
  const row = frame.row + frame.rows - LAST_ROWS;
  const group = groups.filter((start) => start <= row).at(-1) ?? 0;
  return [row - group <= LAST_ROWS ? group : row];
}

/** What no page's end may tear apart: neighbours as one where a page holds them together, a chart and its numbers. */
function wholeRows(breaks: readonly number[], sum: (from: number, to: number) => number, end: number, room: number): number[] {
  return breaks.reduce<number[]>((rows, row, at) => {
    const before = rows.at(-1);
    return before !== undefined && sum(before, breaks[at + 1] ?? end) <= room ? rows : [...rows, row];
  }, []);
}

/** Excel keeps no more page breaks on a worksheet than 1026: a table that asks for more is broken where pages are full. */
const MOST_BREAKS = 1000;

/** The rows that begin a new page, of pages that hold so many points. */
function breaksOf(table: ReportTable, heights: readonly number[], capacity: number): number[] {
  const sum = (from: number, to: number): number => heights.slice(from, to).reduce((total, height) => total + height, 0);
  const { repeated } = table;
  const head = repeated === null ? 0 : sum(repeated.row, repeated.row + repeated.rows);
  const groups = groupsOf(table);
  const whole = new Set([...wholeRows(table.breaks ?? [], sum, heights.length, capacity - head), ...lastRows(table, groups)]);
  const starts = [...new Set([...whole, ...groups])].sort((a, b) => a - b);
  const parts = new Map(starts.map((row, at): [number, Part] => [row, { height: sum(row, starts[at + 1] ?? heights.length), whole: whole.has(row) }]));
  const breaks: number[] = [];
  let used = 0;
  heights.forEach((height, row) => {
    const part = parts.get(row);
    const left = capacity - used;
    const isApart = part !== undefined && part.height > left && (part.whole || part.height <= capacity * SMALL || left < capacity * LITTLE_LEFT);
    // A row that is higher than a page stands alone on it.
    if (used > head && (isApart || height > left)) {
      breaks.push(row);
      used = head;
    }
    used += height;
  });
  return breaks.length > MOST_BREAKS ? [] : breaks;
}

export interface Pages {
  readonly fit: 'width' | 'page';
  /** Rows of the table that begin a new page. */
  readonly breaks: readonly number[];
  /** Whether the table itself goes on beyond its first page, so that its header is wanted on every page; true too where it is shrunk onto one, which a user may undo. */
  readonly goesOn: boolean;
}

/** @param heights of the table's rows, in points */
export function pagesOf(table: ReportTable, heights: readonly number[]): Pages {
  const { landscape, widths, frames: [frame] } = table;
  const [across, down] = landscape ? [PAGE.long, PAGE.short] : [PAGE.short, PAGE.long];
  const scale = Math.min(1, across / widths.reduce((sum, one) => sum + pointsOf(one), 0));
  const onePage = Math.min(scale, down / heights.reduce((sum, one) => sum + one, 0));
  if (onePage >= Math.min(READABLE, scale * LITTLE_MORE)) return { fit: 'page', breaks: [], goesOn: true };
  const breaks = breaksOf(table, heights, (down / scale) * TRUSTED);
  const [first] = breaks;
  return { fit: 'width', breaks, goesOn: first === undefined || frame === undefined || first < frame.row + frame.rows };
}
