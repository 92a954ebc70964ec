/** What must hold of a plan before anything of it is sent: JSON turns NaN and undefined into null, which would silently leave the old value. */
import type { Rect } from '../../core/model/grid';
import type { PlanStep, WritePlan } from '../../core/model/writePlan';
import { HostFailure } from '../port';
import type { TrackedSheet } from './read';

function refuse(detail: string): never {
  throw new HostFailure('host-error', false, `plan refused: ${detail}`);
}

function checkArea(area: Rect, { rect }: TrackedSheet): void {
  const inRows = area.row >= rect.row && area.rows > 0 && area.row + area.rows <= rect.row + rect.rows;
  if (!inRows || area.columns < 1 || area.column < rect.column) refuse('an area outside its block');
}

function checkStep(step: PlanStep, tracked: TrackedSheet): void {
  switch (step.kind) {
    case 'write-column': {
      if (step.cells.length !== tracked.rect.rows || step.column < tracked.rect.column) refuse('a column of another shape');
      const sendable = step.cells.every((cell: unknown) =>
        typeof cell === 'number' ? Number.isFinite(cell) : cell === null || typeof cell === 'string' || typeof cell === 'boolean',
      );
      if (!sendable) refuse('a cell that JSON cannot carry');
      return;
    }
    case 'copy-look':
      checkArea(step.from, tracked);
      checkArea(step.to, tracked);
      return;
    case 'format-numbers':
    case 'merge-cells':
    case 'clear-look':
      checkArea(step.area, tracked);
      return;
    case 'set-own-name':
      if (step.area !== null) checkArea(step.area, tracked);
      return;
  }
}

/** Throws HostFailure (nothing sent) when the plan does not fit what was read in this session. */
export function checkPlan(plan: WritePlan, sheets: ReadonlyMap<string, TrackedSheet>): void {
  for (const { sheet } of [...plan.guards, ...plan.steps]) if (!sheets.has(sheet)) refuse('a sheet that was not read');
  for (const step of plan.steps) {
    const tracked = sheets.get(step.sheet);
    if (tracked !== undefined) checkStep(step, tracked);
  }
}
