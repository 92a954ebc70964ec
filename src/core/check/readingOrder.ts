/** Findings in the order in which a person walks through the workbook. */
import type { SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';

/** The workbook as a whole first, then worksheet by worksheet and row by row; findings at one cell keep their order. */
export function inReadingOrder(issues: readonly Issue[], sheets: readonly SheetSnapshot[]): Issue[] {
  const places = new Map([['', -1], ...sheets.map(({ name }, index) => [name, index] as const)]);
  const stops = issues.map((issue) => {
    const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)/.exec(issue.cell) ?? [];
    // "Z" stands before "AA": the shorter name first.
    return { issue, sheet: places.get(issue.sheet) ?? sheets.length, row: Number(row), column: letters.padStart(3) };
  });
  return stops.sort((a, b) => a.sheet - b.sheet || a.row - b.row || (a.column < b.column ? -1 : Number(a.column > b.column))).map(({ issue }) => issue);
}
