/** Which lines of Tabel 3.4 stand under one number, and how far down the cells of each list reach in them. */
import type { Daftar } from './riwayatDaftar';

/** Lines below one another. */
export interface Lines {
  readonly from: number;
  readonly count: number;
}

/** Lines that a row of a list takes; `baris` is its index, null where the list has nothing there. */
export interface Run extends Lines {
  readonly baris: number | null;
}

export interface Groups {
  /** The lists, their rows on the lines of the table: lines that none of them has anything in are left out. */
  readonly daftar: readonly Daftar[];
  readonly groups: readonly Lines[];
}

/**
 * Groups lines by the sheet's own numbers.
 * @param numbered lines whose number column is filled; null for a sheet without numbers: then each indikator begins a group
 * @param known how many lines the sheet has; what a longer list of PK adds below begins a group with each indikator
 */
export function groupLines(daftar: readonly Daftar[], numbered: ReadonlySet<number> | null, known: number): Groups {
  const rows = daftar.flatMap(({ baris }) => baris);
  const used = new Set(rows.map(({ line }) => line));
  const indikator = new Set(rows.filter(({ isSub }) => !isSub).map(({ line }) => line));
  const last = Math.max(-1, ...used);
  const at = new Map<number, number>();
  const starts: number[] = [];
  let begins = true;
  for (let line = 0; line <= last; line += 1) {
    // The number of a line that is left out goes to the next one.
    begins ||= numbered === null || line >= known ? indikator.has(line) : numbered.has(line);
    if (!used.has(line)) continue;
    if (begins) starts.push(at.size);
    begins = false;
    at.set(line, at.size);
  }
  return {
    daftar: daftar.map((list) => ({ ...list, baris: list.baris.map((row) => ({ ...row, line: at.get(row.line) ?? 0 })) })),
    groups: starts.map((from, index) => ({ from, count: (starts[index + 1] ?? at.size) - from })),
  };
}

/** The runs of a list: each row's reaches down to the next row or to its group's end. */
export function runsOf({ baris }: Daftar, groups: readonly Lines[]): readonly Run[] {
  const at = new Map(baris.map(({ line }, index) => [line, index]));
  return groups.flatMap(({ from, count }): Run[] => {
    const end = from + count;
    const rows = Array.from({ length: count }, (_, step) => from + step).flatMap((line) => (at.has(line) ? [{ line, index: at.get(line) ?? 0 }] : []));
    const runs = rows.map(({ line, index }, position): Run => ({ from: line, count: (rows[position + 1]?.line ?? end) - line, baris: index }));
    const first = rows[0]?.line ?? end;
    return first === from ? runs : [{ from, count: first - from, baris: null }, ...runs];
  });
}

/** The lines of each sasaran of a list, from its first row to its last, blank lines between them included; other blank lines stay runs of their own. */
export function sasaranRuns({ baris }: Daftar, runs: readonly Run[]): readonly Run[] {
  const sasaranOf = ({ baris: index }: Run): string | null => (index === null ? null : (baris[index]?.sasaran ?? null));
  const found: Run[] = [];
  // Blank lines belong to the sasaran above them only if it has another row below.
  let blanks: Run[] = [];
  for (const run of runs) {
    if (run.baris === null) {
      blanks.push(run);
      continue;
    }
    const above = found.at(-1);
    if (above !== undefined && sasaranOf(above) === sasaranOf(run)) found[found.length - 1] = { ...above, count: run.from + run.count - above.from };
    else found.push(...blanks, run);
    blanks = [];
  }
  return [...found, ...blanks];
}
