/** What must hold of a plan before anything of it is sent: JSON turns NaN and undefined into null, which would silently leave the old value. */
import type { Rect, WorkbookSnapshot } from '../../core/model/grid';
import type { ColumnStep, PlanStep, WritePlan } from '../../core/model/writePlan';
import { HostFailure } from '../port';
import { isColumnStep } from './operations';
import type { TrackedSheet } from './read';

function refuse(detail: string): never {
  throw new HostFailure('host-error', false, `plan refused: ${detail}`);
}

function checkArea(area: Rect, { rect }: TrackedSheet): void {
  const inRows = area.row >= rect.row && area.rows > 0 && area.row + area.rows <= rect.row + rect.rows;
  if (!inRows || area.columns < 1 || area.column < rect.column) refuse('an area outside its block');
}

function checkCell(cell: unknown): void {
  const sendable = typeof cell === 'number' ? Number.isFinite(cell) : cell === null || typeof cell === 'string' || typeof cell === 'boolean';
  if (!sendable) refuse('a cell that JSON cannot carry');
}

function checkColumnStep(step: ColumnStep, tracked: TrackedSheet): void {
  switch (step.kind) {
    case 'write-column':
      if (step.cells.length !== tracked.rect.rows || step.column < tracked.rect.column) refuse('a column of another shape');
      step.cells.forEach(checkCell);
      return;
    case 'copy-look':
      checkArea(step.from, tracked);
      checkArea(step.to, tracked);
      return;
    case 'format-numbers':
    case 'merge-cells':
    case 'clear-look':
      checkArea(step.area, tracked);
      return;
  }
}

function checkStep(step: PlanStep, { sheets, known }: Read): void {
  if (step.kind === 'add-sheet') {
    known.add(step.sheet);
    return;
  }
  if (isColumnStep(step)) {
    const tracked = sheets.get(step.sheet);
    if (tracked === undefined) refuse('a sheet that was not read');
    checkColumnStep(step, tracked);
    return;
  }
  if (!known.has(step.sheet)) refuse('a sheet that is not there');
  if (step.kind !== 'write-block') return;
  if (step.cells.length !== step.area.rows || step.cells.some(({ length }) => length !== step.area.columns)) refuse('a block of another shape');
  step.cells.forEach((row) => row.forEach(checkCell));
}

/** The sheets of a session: those with cells, and the ids of all there are. */
interface Read {
  readonly sheets: ReadonlyMap<string, TrackedSheet>;
  readonly known: Set<string>;
}

/** Throws HostFailure (nothing sent) when the plan does not fit what was read in this session. */
export function checkPlan({ guards, steps }: WritePlan, snapshot: WorkbookSnapshot, sheets: ReadonlyMap<string, TrackedSheet>): void {
  for (const { sheet } of guards) if (!sheets.has(sheet)) refuse('a sheet that was not read');
  const read: Read = { sheets, known: new Set(snapshot.sheets.map(({ id }) => id)) };
  for (const step of steps) checkStep(step, read);
}
