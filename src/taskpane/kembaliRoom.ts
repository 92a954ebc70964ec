/** The ways back on the workbook: what each would do, and doing it. */
import { readWorkbook } from '../app/readWorkbook';
import { runRestore } from '../app/runRestore';
import { writtenCells, type WrittenCell } from '../app/writtenCells';
import { evaluateClean, evaluateRestore, type EvaluatedRestore } from '../core/evaluateBack';
import type { WorkbookSnapshot } from '../core/model/grid';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import type { Answer, BackView, KembaliRoom, SheetCount } from './rooms';
import { failedAnswer, type PaneWorkbook } from './workbook';

type Planner = (snapshot: WorkbookSnapshot, at: string) => EvaluatedRestore;

/** For a plan that is looked at only: its journal, which would hold the time, is never written. */
const NEVER = '';

function countBySheet(cells: readonly WrittenCell[]): SheetCount[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, cells: cells.filter((cell) => cell.sheet === sheet).length }));
}

/** What a plan of this kind changes, by worksheet. */
function backViewOf(snapshot: WorkbookSnapshot, { plan, left }: EvaluatedRestore): BackView {
  const removed = new Set(plan.steps.flatMap((step) => (step.kind === 'remove-sheet' ? [step.sheet] : [])));
  return { cells: countBySheet(writtenCells(snapshot, plan)), sheets: snapshot.sheets.filter(({ id }) => removed.has(id)).map(({ name }) => name), left };
}

async function lookAt<View>({ port }: PaneWorkbook, see: (snapshot: WorkbookSnapshot) => View): Promise<Answer<View>> {
  const looked = await readWorkbook(port, see);
  return looked.kind === 'seen' ? { kind: 'ok', value: looked.seen } : failedAnswer(looked.failure);
}

/** Goes the way back; null where there was none to go. */
async function goBack({ port, ownRuns }: PaneWorkbook, planner: Planner): Promise<Answer<BackView | null>> {
  let view: BackView | null = null;
  const planRestore: Planner = (snapshot, at) => {
    const planned = planner(snapshot, at);
    view = backViewOf(snapshot, planned);
    return planned;
  };
  const outcome = await runRestore({ port, ownRuns, planRestore });
  return outcome.kind === 'failed' ? failedAnswer(outcome.failure) : { kind: 'ok', value: outcome.kind === 'nothing' && outcome.left.length === 0 ? null : view };
}

export function createKembaliRoom(workbook: PaneWorkbook): KembaliRoom {
  const planRestore: Planner = (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at);
  const planClean = (columns: boolean): Planner => (snapshot, at) => evaluateClean(snapshot, SHEET_TEXTS.id, columns, at);
  return {
    look: () =>
      lookAt(workbook, (snapshot) => {
        const planned = planRestore(snapshot, NEVER);
        return planned.at === null ? null : { ...backViewOf(snapshot, planned), at: planned.at };
      }),
    restore: () => goBack(workbook, planRestore),
    lookClean: (columns) =>
      lookAt(workbook, (snapshot) => {
        const planned = planClean(columns)(snapshot, NEVER);
        return planned.plan.steps.length + planned.plan.obsoleteParts.length + planned.left.length === 0 ? null : backViewOf(snapshot, planned);
      }),
    clean: (columns) => goBack(workbook, planClean(columns)),
  };
}
