/**
 * The third request: reads the cells again, checks the shapes, and only then writes; between its marks ("traces") a failure
 * tells how far it came. What was written on stale input, or broke off, is taken back at once where that can be done. What
 * nothing could bring back is done last, in a request of its own (finish.ts).
 */
import type { CellValue, SheetSnapshot } from '../../core/model/grid';
import type { SheetGuard } from '../../core/model/writePlan';
import { HostFailure, type ChangedCell, type CommitOutcome } from '../port';
import { readValuesInPieces } from './contents';
import { asOfficeError, failureOf, isRequestTooLarge, tracesOf, wasRefusedWhole } from './errors';
import { asBeforeUs, askColumn, askOwnNames, askValues, changedFormulas, changedValues, type AskedColumn, type NameBefore, type RowSpan, type WrittenByUs } from './guard';
import { goBackBroken, goBackWhole } from './goBack';
import { blocksWritten, columnsTouched, operationsOf, rowsWritten, spanWritten, type Operation } from './operations';
import { packOperations } from './packing';
import { queueShapeCheck, shapeCheckBytes } from './place';
import { queueOperation, type Places } from './places';
import { checkPlan } from './planCheck';
import type { CommitInput, Progress } from './commitProgress';
import { finishCommit, needsFinish } from './finish';
import type { TrackedSheet } from './read';

/** Bytes of one request; Excel on the web refuses somewhere between 3 and 5 MB. */
export const REQUEST_BYTES = 2_500_000;

/** The operations of a request never get less than this: Excel refuses for another reason then. */
const LEAST_BYTES = 5_000;

/** Bytes of an answer that is still asked for at once, under the 5 MB of Excel on the web. */
export const ANSWER_BYTES = 4_500_000;

/** A cell of a column that is read back with its formula, kind and format. */
const BYTES_PER_OUTPUT_CELL = 45;

/** The marks of a request, in this order. */
const MARK = {
  start: 'start',
  checked: 'checked',
  opened: 'opened',
  done: (index: number): string => `done ${index}`,
  closed: 'closed',
  complete: 'complete',
} as const;

interface Batch {
  readonly operations: readonly Operation[];
  readonly first: boolean;
  readonly last: boolean;
  /** Whether the guarded blocks are read in this request. */
  readonly guarding: boolean;
  /** Whether columns are read back over their whole height, or only where this request writes them: more than that Excel would not send at once. */
  readonly wholeColumns: boolean;
}

interface AskedSheet {
  readonly snapshot: SheetSnapshot;
  readonly values: (() => readonly (readonly CellValue[])[]) | null;
  readonly columns: readonly AskedColumn[];
  /** Null after the first request: names of ours may be new by then. */
  readonly names: (() => readonly NameBefore[]) | null;
  /** Cells that earlier requests of this commit wrote. */
  readonly writtenByUs: WrittenByUs;
}

interface AskedBatch {
  readonly sheets: readonly AskedSheet[];
  readonly open: Excel.CustomXmlPart | null;
  readonly close: Excel.CustomXmlPart | null;
}

function columnsOf(operations: readonly Operation[], sheet: string): number[] {
  return operations.filter(({ step }) => step.sheet === sheet).flatMap(({ step }) => columnsTouched(step));
}

/** Looks up which cells of a sheet the operations wrote. */
function writtenIn(operations: readonly Operation[], sheet: string, firstRow: number): WrittenByUs {
  const rows = new Map([...new Set(columnsOf(operations, sheet))].map((column) => [column, rowsWritten(operations, sheet, column)]));
  const blocks = blocksWritten(operations, sheet);
  const inBlock = (row: number, column: number): boolean =>
    blocks.some((area) => row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
  return (row, column) => (rows.get(column)?.has(row) ?? false) || inBlock(firstRow + row, column);
}

function needsWidth({ step }: Operation, sheet: string, column: number): boolean {
  const dresses = step.kind === 'copy-look' || step.kind === 'clear-look';
  return dresses && step.sheet === sheet && step.width !== null && columnsTouched(step).includes(column);
}

function askSheet(input: CommitInput, progress: Progress, batch: Batch, snapshot: SheetSnapshot, tracked: TrackedSheet): AskedSheet {
  const guard: SheetGuard | undefined = input.plan.guards.find(({ sheet }) => sheet === snapshot.id);
  const wanted = new Set([...(batch.first && batch.wholeColumns ? (guard?.outputColumns ?? []) : []), ...columnsOf(batch.operations, snapshot.id)]);
  const dresses = (column: number): boolean => batch.operations.some((operation) => needsWidth(operation, snapshot.id, column));
  const rows = (column: number): RowSpan => (batch.wholeColumns ? { from: 0, count: tracked.rect.rows } : spanWritten(batch.operations, snapshot.id, column));
  const columns = [...wanted].map((column) => askColumn(tracked, column, rows(column), dresses(column)));
  return {
    snapshot,
    values: guard !== undefined && batch.guarding ? askValues(tracked) : null,
    columns,
    names: batch.first ? askOwnNames(tracked) : null,
    writtenByUs: writtenIn(progress.done, snapshot.id, tracked.rect.row),
  };
}

function sheetsOf({ plan, snapshot, tracked }: CommitInput): { readonly snapshot: SheetSnapshot; readonly tracked: TrackedSheet }[] {
  const ids = new Set([...plan.guards, ...plan.steps].map(({ sheet }) => sheet));
  return snapshot.sheets.flatMap((sheet) => {
    const found = tracked.get(sheet.id);
    return found !== undefined && ids.has(sheet.id) ? [{ snapshot: sheet, tracked: found }] : [];
  });
}

function addPart({ workbook }: Excel.RequestContext, xml: string | null): Excel.CustomXmlPart | null {
  if (xml === null) return null;
  const part = workbook.customXmlParts.add(xml);
  part.load('id');
  return part;
}

function queueEnd({ context, plan, tracked, snapshot }: CommitInput): Excel.CustomXmlPart | null {
  const close = needsFinish(plan) ? null : addPart(context, plan.closePart);
  context.trace(MARK.closed);
  for (const id of needsFinish(plan) ? [] : plan.obsoleteParts) context.workbook.customXmlParts.getItemOrNullObject(id).delete();
  context.trace(MARK.complete);
  const { select } = plan;
  const place = select === null ? undefined : tracked.get(select.sheet);
  if (select !== null && place !== undefined && snapshot.sheets.some(({ id, visible }) => id === select.sheet && visible)) {
    place.sheet.activate();
    place.block.getCell(select.row - place.rect.row, select.column - place.rect.column).untrack().select();
  }
  return close;
}

/** Queues one request: reading back, shape checks, "mulai", the operations, "selesai". Nothing before the checks changes anything. */
function queueBatch(input: CommitInput, progress: Progress, batch: Batch): AskedBatch {
  const { context, plan } = input;
  context.trace(MARK.start);
  const involved = sheetsOf(input);
  const sheets = involved.map((sheet) => askSheet(input, progress, batch, sheet.snapshot, sheet.tracked));
  for (const sheet of involved) queueShapeCheck(sheet.tracked);
  context.trace(MARK.checked);
  const open = batch.first ? addPart(context, plan.openPart) : null;
  context.trace(MARK.opened);
  batch.operations.forEach((operation, index) => {
    queueOperation(progress.places, operation);
    context.trace(MARK.done(index));
  });
  return { sheets, open, close: batch.last ? queueEnd(input) : null };
}

/** Takes an answer in: whole, or as far as `traces` say that it came. */
function takeAnswer(input: CommitInput, progress: Progress, batch: Batch, asked: AskedBatch, traces: readonly string[] | 'all'): void {
  const reached = (mark: string): boolean => traces === 'all' || traces.includes(mark);
  if (!reached(MARK.checked)) return;
  for (const { snapshot, values, columns, names, writtenByUs } of asked.sheets) {
    const stood = progress.before.get(snapshot.id);
    const columnsBefore = new Map(stood?.columns);
    progress.before.set(snapshot.id, { columns: columnsBefore, names: names?.() ?? stood?.names ?? [] });
    for (const asked of columns) {
      const now = asked.take();
      const earlier = columnsBefore.get(asked.column);
      columnsBefore.set(asked.column, () => asBeforeUs(earlier?.(), snapshot, asked, now, writtenByUs));
      progress.changed.push(...changedFormulas(snapshot, asked, now, writtenByUs));
    }
    if (values !== null) progress.changed.push(...changedValues(snapshot, values(), writtenByUs));
  }
  progress.done.push(...batch.operations.filter((_, index) => reached(MARK.done(index))));
  const next = batch.operations.find((_, index) => !reached(MARK.done(index)));
  if (next !== undefined) progress.broken.push(next);
  if (traces !== 'all') {
    if (asked.open !== null && input.plan.openPart !== null) progress.addedUnanswered.add(input.plan.openPart);
    if (asked.close !== null && input.plan.closePart !== null && next === undefined) progress.addedUnanswered.add(input.plan.closePart);
    progress.deleting = reached(MARK.closed);
    return;
  }
  if (asked.open !== null) {
    progress.opened = asked.open.id;
    progress.parts.add(asked.open.id);
  }
  if (asked.close !== null) progress.parts.add(asked.close.id);
  if (batch.last && !needsFinish(input.plan)) input.plan.obsoleteParts.forEach((id) => progress.parts.delete(id));
}

/** Goes back after a request that broke off; where that fails too, cells may stay written. */
async function goBack(input: CommitInput, progress: Progress, failure: HostFailure): Promise<void> {
  try {
    await goBackBroken(input, progress, failure);
  } catch (error) {
    throw new HostFailure(failure.code, true, `${failure.detail}; not taken back: ${failureOf(error, true).detail}`);
  }
}

/** Goes back, then reports the failure: `mayHaveWritten` only where going back failed too. */
async function giveUp(input: CommitInput, progress: Progress, failure: HostFailure): Promise<never> {
  await goBack(input, progress, failure);
  throw new HostFailure(failure.code, false, failure.detail);
}

/** After a failed request: nothing to undo where nothing was written yet; a wrong shape then is a row or column that came in between. */
async function stop(input: CommitInput, progress: Progress, error: unknown, passedChecks: boolean): Promise<never> {
  const wrongShape = asOfficeError(error)?.code === 'InvalidArgument' && !passedChecks;
  const failure = wrongShape ? new HostFailure('layout-changed', false, 'shape check') : failureOf(error, false);
  if (!passedChecks && progress.done.length === 0) throw failure;
  return giveUp(input, progress, failure);
}

/** True where another run was quicker: cells are no longer what was read, or the worksheet to add is there by now. */
function isOvertaken({ changed, broken }: Progress, error: unknown): boolean {
  return changed.length > 0 || (broken.at(-1)?.step.kind === 'add-sheet' && asOfficeError(error)?.code === 'ItemAlreadyExists');
}

type Sent = 'taken' | 'too-large' | 'overtaken';

async function sendBatch(input: CommitInput, progress: Progress, batch: Batch): Promise<Sent> {
  const asked = queueBatch(input, progress, batch);
  try {
    await input.send();
  } catch (error) {
    if (isRequestTooLarge(error)) return 'too-large';
    const traces = tracesOf(error);
    if (traces === null && !wasRefusedWhole(error)) throw failureOf(error, true);
    // Only the selection can fail after that mark, and a result is no worse for it.
    if (traces?.includes(MARK.complete) === true) {
      takeAnswer(input, progress, batch, asked, 'all');
      return 'taken';
    }
    takeAnswer(input, progress, batch, asked, traces ?? []);
    if (isOvertaken(progress, error)) {
      await goBack(input, progress, failureOf(error, false));
      return 'overtaken';
    }
    return stop(input, progress, error, traces?.includes(MARK.checked) ?? false);
  }
  takeAnswer(input, progress, batch, asked, 'all');
  return 'taken';
}

/** True where all guarded cells can be read back by one answer; counted only as far as they still might. */
function fitsOneAnswer({ plan, snapshot, answerBytes }: CommitInput): boolean {
  let bytes = 0;
  for (const { sheet, outputColumns } of plan.guards) {
    const read = snapshot.sheets.find(({ id }) => id === sheet);
    bytes += outputColumns.length * (read?.block?.rows ?? 0) * BYTES_PER_OUTPUT_CELL;
    for (const row of read?.values ?? []) {
      if (bytes > answerBytes) return false;
      bytes += JSON.stringify(row).length + 1;
    }
  }
  return bytes <= answerBytes;
}

/** Compares very large blocks before the first write, in requests of their own: together their answer would be refused. */
async function compareInPieces(input: CommitInput): Promise<ChangedCell[]> {
  const changed: ChangedCell[] = [];
  for (const { snapshot, tracked } of sheetsOf(input)) {
    if (!input.plan.guards.some(({ sheet }) => sheet === snapshot.id)) continue;
    try {
      changed.push(...changedValues(snapshot, await readValuesInPieces(input.send, tracked.block, tracked.rect), () => false));
    } catch (error) {
      throw failureOf(error, false);
    }
  }
  return changed;
}

/** Carries a plan out. Rejects with HostFailure; see WorkbookSession.commit. */
export async function commitPlan(input: CommitInput): Promise<CommitOutcome> {
  const { plan, tracked } = input;
  checkPlan(plan, input.snapshot, tracked);
  const atOnce = fitsOneAnswer(input);
  const early = atOnce ? [] : await compareInPieces(input);
  if (early.length > 0) return { kind: 'stale', changed: early };

  const places: Places = { workbook: input.context.workbook, tracked, added: new Map() };
  const progress: Progress = { places, before: new Map(), done: [], broken: [], parts: new Set(input.snapshot.parts.map(({ id }) => id)), addedUnanswered: new Set(), deleting: false, changed: [], opened: null };
  const checks = sheetsOf(input).reduce((sum, { tracked: place }) => sum + shapeCheckBytes(place), 0);
  let waiting: readonly Operation[] = operationsOf(plan.steps);
  let { bytesAtOnce } = input;
  for (let first = true, last = false; !last; ) {
    const [operations = [], ...rest] = packOperations(waiting, bytesAtOnce - checks, first ? (plan.openPart?.length ?? 0) : 0);
    last = rest.length === 0;
    const sent = await sendBatch(input, progress, { operations, first, last, guarding: atOnce && (first || last), wholeColumns: atOnce });
    if (sent === 'too-large') {
      bytesAtOnce /= 2;
      last = false;
      if (bytesAtOnce - checks < LEAST_BYTES) {
        const failure = new HostFailure('too-large', false, 'request');
        if (first) throw failure;
        return giveUp(input, progress, failure);
      }
      continue;
    }
    if (sent === 'overtaken') return { kind: 'stale', changed: progress.changed };
    if (progress.changed.length > 0) {
      try {
        await goBackWhole(input, progress);
      } catch (error) {
        throw failureOf(error, true);
      }
      return { kind: 'stale', changed: progress.changed };
    }
    first = false;
    waiting = rest.flat();
  }
  if (needsFinish(plan)) await finishCommit(input, progress.opened);
  return { kind: 'done' };
}
