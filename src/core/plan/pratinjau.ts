/** A plan as the user is shown it before anything is written. */
import type { WorkbookSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { IssueCode } from '../model/issueCode';
import type { CellChange, ColumnChanges, Pratinjau, SheetChange } from '../model/pratinjau';
import { addressOf } from '../record/address';
import { isGiven, type GantiSet } from '../record/ganti';
import type { RunPlan } from './planRun';

/** Findings that a typed result differs from the computed one; a formula of the user's is never offered. */
const DIFFERS: ReadonlySet<IssueCode> = new Set<IssueCode>(['salah-hitung', 'pembulatan-berbeda', 'arah-menurut-capaian', 'kategori-berbeda', 'bukan-hasil-lkj']);

/** Worksheets of ours that the plan makes or fills again, in its order. */
function sheetChanges({ plan }: Pick<RunPlan, 'plan'>, { sheets }: WorkbookSnapshot): SheetChange[] {
  const changes = new Map<string, SheetChange>();
  for (const step of plan.steps) {
    if (step.kind === 'add-sheet') changes.set(step.sheet, { sheet: step.name, isNew: true });
    if (step.kind === 'write-block' && !changes.has(step.sheet)) changes.set(step.sheet, { sheet: sheets.find(({ id }) => id === step.sheet)?.name ?? '', isNew: false });
  }
  return [...changes.values()];
}

/** Of the user's own results, those are offered that the audit found to differ, or that are given up already: 99,6 for 99,59 is right as it stands. */
export function pratinjauOf(run: Pick<RunPlan, 'plan' | 'changes'>, snapshot: WorkbookSnapshot, issues: readonly Issue[], given: GantiSet): Pratinjau {
  const differing = new Set(issues.flatMap(({ code, sheet, cell }) => (DIFFERS.has(code) ? [`${sheet}!${cell}`] : [])));
  const isTold = ({ sheet, role, column }: ColumnChanges, { row, key, kind, old }: CellChange): boolean =>
    kind !== 'ketikan' || differing.has(`${sheet}!${addressOf(row, column)}`) || isGiven(given, sheet, role, key, { value: old.value, formula: null });
  const columns = run.changes.map((column) => ({ ...column, changes: column.changes.filter((change) => isTold(column, change)) }));
  return { columns: columns.filter(({ changes }) => changes.length > 0), sheets: sheetChanges(run, snapshot) };
}

export type PratinjauOf = typeof pratinjauOf;
