/** The ways back on the workbook: what each would do, and doing it. */
import { readWorkbook } from '../app/readWorkbook';
import { runRestore } from '../app/runRestore';
import type { WorkbookSnapshot } from '../core/model/grid';
import type { Core } from './core';
import type { PlannedBack } from './jobs';
import type { Answer, BackView, KembaliRoom } from './rooms';
import { failedAnswer, type PaneWorkbook } from './workbook';

type Planner = (snapshot: WorkbookSnapshot, at: string) => Promise<PlannedBack>;

/** For a plan that is looked at only: its journal, which would hold the time, is never written. */
const NEVER = '';

async function lookAt<View>({ port }: PaneWorkbook, see: (snapshot: WorkbookSnapshot) => Promise<View>): Promise<Answer<View>> {
  const looked = await readWorkbook(port, see);
  return looked.kind === 'seen' ? { kind: 'ok', value: looked.seen } : failedAnswer(looked.failure);
}

/** Goes the way back; null where there was none to go. */
async function goBack({ port, ownRuns }: PaneWorkbook, planner: Planner): Promise<Answer<BackView | null>> {
  let view: BackView | null = null;
  const planRestore: Planner = async (snapshot, at) => {
    const planned = await planner(snapshot, at);
    ({ view } = planned);
    return planned;
  };
  const outcome = await runRestore({ port, ownRuns, planRestore });
  return outcome.kind === 'failed' ? failedAnswer(outcome.failure) : { kind: 'ok', value: outcome.kind === 'nothing' && outcome.left.length === 0 ? null : view };
}

export function createKembaliRoom(workbook: PaneWorkbook, core: Core): KembaliRoom {
  const planRestore: Planner = (snapshot, at) => core.ask('kembali', snapshot, { at });
  const planClean = (columns: boolean): Planner => (snapshot, at) => core.ask('bersihkan', snapshot, { at, columns });
  return {
    look: () =>
      lookAt(workbook, async (snapshot) => {
        const { at, view } = await planRestore(snapshot, NEVER);
        return at === null ? null : { ...view, at };
      }),
    restore: () => goBack(workbook, planRestore),
    lookClean: (columns) =>
      lookAt(workbook, async (snapshot) => {
        const { plan, left, view } = await planClean(columns)(snapshot, NEVER);
        return plan.steps.length + plan.obsoleteParts.length + left.length === 0 ? null : view;
      }),
    clean: (columns) => goBack(workbook, planClean(columns)),
  };
}
