/**
 * One press of the button: read the workbook, compute, write. Shared by pane, ribbon and demo, so that all of them do the same.
 */
import type { WorkbookSnapshot } from '../core/model/grid';
import type { Issue } from '../core/model/issue';
import type { Pratinjau } from '../core/model/pratinjau';
import type { WritePlan } from '../core/model/writePlan';
import { isHeld } from '../core/record/lease';
import { HostFailure, type LookRequest, type WorkbookPort, type WorkbookSession } from '../host/port';
import { obstacleToWriting } from './writable';
import { writtenCells, type WrittenCell } from './writtenCells';

/** What the core made of a snapshot. */
export interface Evaluated<Result> {
  readonly plan: WritePlan;
  readonly result: Result;
  readonly issues: readonly Issue[];
  /** Columns whose bold and indent must be known to tell the levels; then it is computed once more. */
  readonly wantedLooks: readonly LookRequest[];
  /** True where there were results and none of them could be written. */
  readonly refused: boolean;
  /** Runs that the workbook's record knows to have begun and not finished. */
  readonly begun: readonly { readonly at: string }[];
  /** What would change, cell by cell, where that was asked for. */
  readonly pratinjau?: Pratinjau | null;
}

/** The core with its texts; `at` is the ISO time of the run. The same snapshot and time always give the same answer. */
export type Evaluate<Result> = (snapshot: WorkbookSnapshot, at: string) => Evaluated<Result> | Promise<Evaluated<Result>>;

/** What is going on, for whoever waits. */
export type Stage = 'reading' | 'computing' | 'writing';

export interface RunOptions<Result> {
  readonly port: WorkbookPort;
  /** It may still be on its way when the workbook is being read. */
  readonly evaluate: Evaluate<Result>;
  /** The clock; the machine's own by default. */
  readonly now?: () => string;
  /** When runs of this page began, so that it may finish at once what it broke off itself; each run adds its time. */
  readonly ownRuns?: Set<string>;
  readonly onStage?: (stage: Stage) => void;
}

/** What the user agreed to. */
export interface Consent<Result> {
  /** Whether this is what the user was shown; where it is not, nothing is written. */
  readonly covers: (evaluated: Evaluated<Result>) => boolean;
  /** The core with what the user gave up; absent where nothing was. */
  readonly evaluate?: Evaluate<Result>;
}

/** A run that may end before anything is written. */
export interface AskingOptions<Result> extends RunOptions<Result> {
  /** What the user agreed to; without it whatever is computed is written. */
  readonly consent?: Consent<Result>;
  /** The user's wish to end it: obeyed at once, except while something is being written. */
  readonly signal?: AbortSignal;
}

export type EvaluationOutcome<Result> =
  /** The results stand in the workbook. `written` is empty where they stood there already; `reasons`, among the issues, say what kept others out. */
  | { readonly kind: 'done'; readonly evaluated: Evaluated<Result>; readonly written: readonly WrittenCell[]; readonly reasons: readonly Issue[] }
  /** Nothing was written, because something must be decided or cleared first: `reasons`, among the issues, say what. */
  | { readonly kind: 'refused'; readonly evaluated: Evaluated<Result>; readonly reasons: readonly Issue[] }
  /** The workbook holds neither PK nor APBD. */
  | { readonly kind: 'nothing-found'; readonly evaluated: Evaluated<Result>; readonly reasons: readonly Issue[] }
  /** Excel did not let it through; `evaluated` is what had been computed by then. */
  | { readonly kind: 'failed'; readonly failure: HostFailure; readonly evaluated: Evaluated<Result> | null };

/** A run that ended before anything was written. */
export type AskingOutcome<Result> =
  | EvaluationOutcome<Result>
  /** What would be written is not what the user agreed to: it waits for their word. */
  | { readonly kind: 'shown'; readonly evaluated: Evaluated<Result> }
  | { readonly kind: 'cancelled' };

/** How often results are computed anew because a colleague changed cells meanwhile. */
const TIMES_ANEW = 2;

/** Findings after which nothing can be written to a sheet until the user has done something. */
const REFUSING: ReadonlySet<string> = new Set<Issue['code']>([
  'dua-lembar-cocok',
  'kolom-tidak-ditemukan',
  'lembar-terlalu-panjang',
  'lembar-tidak-terbaca',
  'tahun-tidak-diketahui',
  'kolom-terhalang',
  'sel-hasil-tergabung',
  'lembar-terlindungi',
  'filter-aktif',
]);

interface Computed<Result> {
  readonly snapshot: WorkbookSnapshot;
  readonly at: string;
  readonly evaluated: Evaluated<Result>;
}

/** The options with every default filled in. */
type Running<Result> = AskingOptions<Result> & Required<Pick<RunOptions<Result>, 'now' | 'ownRuns'>>;

async function readAndCompute<Result>(session: WorkbookSession, { evaluate, onStage, now, ownRuns }: Running<Result>): Promise<Computed<Result>> {
  onStage?.('reading');
  const snapshot = await session.read();
  const at = now();
  onStage?.('computing');
  const evaluated = await evaluate(snapshot, at);
  if (isHeld(evaluated, at, ownRuns)) throw new HostFailure('busy', false, 'another run has begun');
  ownRuns.add(at);
  if (evaluated.wantedLooks.length === 0) return { snapshot, at, evaluated };
  onStage?.('reading');
  const withLooks = await session.readLooks(snapshot, evaluated.wantedLooks);
  onStage?.('computing');
  return { snapshot: withLooks, at, evaluated: await evaluate(withLooks, at) };
}

/** What of the issues keeps results from being written. */
function refusingOf({ issues }: Evaluated<unknown>): readonly Issue[] {
  return issues.filter(({ code, severity }) => severity === 'error' && REFUSING.has(code));
}

function done<Result>(evaluated: Evaluated<Result>, written: readonly WrittenCell[]): EvaluationOutcome<Result> {
  return { kind: 'done', evaluated, written, reasons: refusingOf(evaluated) };
}

/** What to say of a plan without a step. */
function outcomeWithoutSteps<Result>(evaluated: Evaluated<Result>): EvaluationOutcome<Result> {
  const absent = evaluated.issues.filter(({ code }) => code === 'lembar-tidak-ditemukan');
  if (absent.length > 0) return { kind: 'nothing-found', evaluated, reasons: absent };
  const refusing = refusingOf(evaluated);
  if (evaluated.refused && refusing.length > 0) return { kind: 'refused', evaluated, reasons: refusing };
  return done(evaluated, []);
}

/** The last thing computed, so that a failure can still show it. */
interface Memory<Result> {
  latest: Computed<Result> | null;
  /** True while a commit is under way, which nothing may cut off. */
  writing: boolean;
}

/** What to say where the user has not agreed to this: why nothing can be written, or what would be. */
function outcomeToShow<Result>(evaluated: Evaluated<Result>): AskingOutcome<Result> {
  const stopped = evaluated.plan.steps.length === 0 ? outcomeWithoutSteps(evaluated) : null;
  return stopped !== null && stopped.kind !== 'done' ? stopped : { kind: 'shown', evaluated };
}

async function attempt<Result>(session: WorkbookSession, options: Running<Result>, memory: Memory<Result>): Promise<AskingOutcome<Result>> {
  const { consent, signal } = options;
  for (let anew = 0; anew <= TIMES_ANEW; anew += 1) {
    const shown = await readAndCompute(session, options);
    memory.latest = shown;
    if (consent !== undefined && !consent.covers(shown.evaluated)) return outcomeToShow(shown.evaluated);
    const computed = consent?.evaluate === undefined ? shown : { ...shown, evaluated: await consent.evaluate(shown.snapshot, shown.at) };
    memory.latest = computed;
    const { snapshot, evaluated } = computed;
    if (signal?.aborted === true) return { kind: 'cancelled' };
    if (evaluated.plan.steps.length === 0) return outcomeWithoutSteps(evaluated);
    const obstacle = obstacleToWriting(snapshot);
    if (obstacle !== null) return { kind: 'failed', failure: obstacle, evaluated };
    options.onStage?.('writing');
    memory.writing = true;
    const committed = await session.commit(snapshot, evaluated.plan);
    memory.writing = false;
    if (committed.kind === 'done') return done(evaluated, writtenCells(snapshot, evaluated.plan));
  }
  return { kind: 'failed', failure: new HostFailure('layout-changed', false, 'cells kept changing'), evaluated: memory.latest?.evaluated ?? null };
}

/**
 * After a failure that may have written: the answer may have been lost although everything was written. Reads back, and
 * where the core has nothing left to write the run is done after all. Nothing is written again without the user.
 */
async function readBack<Result>(options: Running<Result>, { latest }: Memory<Result>): Promise<EvaluationOutcome<Result> | null> {
  if (latest === null) return null;
  try {
    // Computed with what the user gave up: without it, typed results that were never replaced would look as if nothing were left to do.
    const evaluate = options.consent?.evaluate ?? options.evaluate;
    const { evaluated } = await options.port.open((session) => readAndCompute(session, { ...options, evaluate }));
    if (evaluated.plan.steps.length > 0) return null;
    return done(evaluated, writtenCells(latest.snapshot, latest.evaluated.plan));
  } catch (error) {
    if (error instanceof HostFailure) return null;
    throw error;
  }
}

/**
 * Runs once: at most three requests where nothing comes in between. Results computed from cells that changed meanwhile are
 * computed anew, twice at most. Every failure of Excel comes back as an outcome; only faults of our own are thrown.
 */
export function runEvaluation<Result>(given: RunOptions<Result>): Promise<EvaluationOutcome<Result>>;
export function runEvaluation<Result>(given: AskingOptions<Result>): Promise<AskingOutcome<Result>>;
export function runEvaluation<Result>(given: AskingOptions<Result>): Promise<AskingOutcome<Result>> {
  const options: Running<Result> = { ...given, now: given.now ?? (() => new Date().toISOString()), ownRuns: given.ownRuns ?? new Set() };
  const memory: Memory<Result> = { latest: null, writing: false };
  const run = runWith(options, memory);
  const { signal } = given;
  if (signal === undefined) return run;
  // Whatever Excel still answers to a run that was ended reaches nobody.
  const ended = new Promise<AskingOutcome<Result>>((resolve) => {
    const end = (): void => {
      if (!memory.writing) resolve({ kind: 'cancelled' });
    };
    if (signal.aborted) end();
    else signal.addEventListener('abort', end, { once: true });
  });
  return Promise.race([run, ended]);
}

async function runWith<Result>(options: Running<Result>, memory: Memory<Result>): Promise<AskingOutcome<Result>> {
  try {
    return await options.port.open((session) => attempt(session, options, memory));
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    const after = error.mayHaveWritten ? await readBack(options, memory) : null;
    return after ?? { kind: 'failed', failure: error, evaluated: memory.latest?.evaluated ?? null };
  }
}
