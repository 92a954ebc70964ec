import type { Issue } from '../model/issue';

/** What a check finds in its rows, row by row. Most have no finding: Array.flatMap takes ten times as long over them. */
export function findingsIn<T>(rows: readonly T[], find: (row: T, index: number) => readonly Issue[]): Issue[] {
  const found: Issue[] = [];
  rows.forEach((row, index) => {
    const own = find(row, index);
    if (own.length > 0) found.push(...own);
  });
  return found;
}
