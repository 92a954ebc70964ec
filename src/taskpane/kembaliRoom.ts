/** The way back on the workbook: what it would do, and doing it. */
import { readWorkbook } from '../app/readWorkbook';
import { runRestore } from '../app/runRestore';
import { writtenCells, type WrittenCell } from '../app/writtenCells';
import { evaluateRestore } from '../core/evaluateBack';
import type { WorkbookSnapshot } from '../core/model/grid';
import type { WritePlan } from '../core/model/writePlan';
import type { LeftCell } from '../core/record/planRestore';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import type { BackView, KembaliRoom, SheetCount } from './rooms';
import { failedAnswer, type PaneWorkbook } from './workbook';

function countBySheet(cells: readonly WrittenCell[]): SheetCount[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, cells: cells.filter((cell) => cell.sheet === sheet).length }));
}

/** What a plan of this kind changes, by worksheet. */
function backViewOf(snapshot: WorkbookSnapshot, { plan, left }: { readonly plan: WritePlan; readonly left: readonly LeftCell[] }): BackView {
  const removed = new Set(plan.steps.flatMap((step) => (step.kind === 'remove-sheet' ? [step.sheet] : [])));
  return { cells: countBySheet(writtenCells(snapshot, plan)), sheets: snapshot.sheets.filter(({ id }) => removed.has(id)).map(({ name }) => name), left };
}

export function createKembaliRoom({ port, ownRuns }: PaneWorkbook): KembaliRoom {
  return {
    look: async () => {
      const looked = await readWorkbook(port, (snapshot) => {
        const planned = evaluateRestore(snapshot, SHEET_TEXTS.id);
        return planned.at === null ? null : { ...backViewOf(snapshot, planned), at: planned.at };
      });
      return looked.kind === 'seen' ? { kind: 'ok', value: looked.seen } : failedAnswer(looked.failure);
    },
    restore: async () => {
      let sheets: readonly string[] = [];
      const outcome = await runRestore({
        port,
        ownRuns,
        planRestore: (snapshot) => {
          const planned = evaluateRestore(snapshot, SHEET_TEXTS.id);
          ({ sheets } = backViewOf(snapshot, planned));
          return planned;
        },
      });
      if (outcome.kind === 'failed') return failedAnswer(outcome.failure);
      return { kind: 'ok', value: outcome.kind === 'nothing' ? null : { cells: countBySheet(outcome.restored), sheets, left: outcome.left } };
    },
  };
}
