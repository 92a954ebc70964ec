/** Everything that LKj does to a workbook, as a table: what stands there before, the job itself, and the way back from it. A new job is one more line. */
import { changeSettings } from '../../src/app/changeSettings';
import { runEvaluation } from '../../src/app/runEvaluation';
import { runRestore, type RestoreOutcome } from '../../src/app/runRestore';
import { evaluate, type EvaluateOptions } from '../../src/core/evaluate';
import { evaluateClean, evaluateRestore } from '../../src/core/evaluateBack';
import type { WorkbookSettings } from '../../src/core/record/settings';
import { makeLaporan } from '../../src/core/report/laporan';
import type { HostFailure } from '../../src/host/port';
import { messageOf } from '../../src/messages/messageOf';
import { REPORT_TEXTS } from '../../src/messages/reportTexts';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { openBench, REPORT, type Bench, type BenchOptions } from '../host/bench';

/** A pane beside a workbook: what it began itself it may finish at once. */
export interface Page {
  readonly bench: Bench;
  readonly ownRuns: Set<string>;
  /** ISO times, a second apart. */
  readonly now: () => string;
}

export function openPage(options: BenchOptions = {}): Page {
  let seconds = 0;
  return {
    bench: openBench({ sheets: REPORT, ...options }),
    ownRuns: new Set(),
    now: () => new Date(Date.UTC(2021, 0, 4, 8, 0, (seconds += 1))).toISOString(),
  };
}

/** How a job ended, in the one way that matters here. */
export type Ended = 'done' | 'nothing' | HostFailure;

export interface Job {
  readonly name: string;
  /** How the pane's port is set up, where not as usual. */
  readonly options?: BenchOptions;
  /** What happened before. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly run: (page: Page) => Promise<Ended>;
  /** The way back from it that the pane offers. */
  readonly goBack: (page: Page) => Promise<Ended>;
}

/** One of each kind: a table with a chart, a plain one. All would make every run slow and show nothing more. */
const MADE = new Set(['3.1', '3.11']);

const TABLES: EvaluateOptions = {
  sentencesOf: (issue) => messageOf(issue, 'id'),
  laporan: (found, snapshot) => ({ tables: makeLaporan(found, snapshot, REPORT_TEXTS.id).tables.filter(({ id }) => MADE.has(id)), issues: [] }),
};

async function compute({ bench, now, ownRuns }: Page, options: EvaluateOptions): Promise<Ended> {
  const outcome = await runEvaluation({ port: bench.port, now, ownRuns, evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at, options) });
  if (outcome.kind === 'failed') return outcome.failure;
  if (outcome.kind !== 'done') throw new Error(`the sheets are computable, but: ${outcome.kind}`);
  return outcome.written.length === 0 ? 'nothing' : 'done';
}

function ended(outcome: RestoreOutcome): Ended {
  return outcome.kind === 'failed' ? outcome.failure : outcome.kind;
}

async function undo({ bench, now, ownRuns }: Page): Promise<Ended> {
  return ended(await runRestore({ port: bench.port, now, ownRuns, planRestore: (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at) }));
}

async function clean({ bench, now, ownRuns }: Page, columns: boolean): Promise<Ended> {
  return ended(await runRestore({ port: bench.port, now, ownRuns, planRestore: (snapshot, at) => evaluateClean(snapshot, SHEET_TEXTS.id, columns, at) }));
}

async function setTo({ bench }: Page, change: Partial<WorkbookSettings>): Promise<Ended> {
  return (await changeSettings(bench.port, (settings) => ({ ...settings, ...change }))) ?? 'done';
}

const computeValues = (page: Page): Promise<Ended> => compute(page, {});
const computeTables = (page: Page): Promise<Ended> => compute(page, TABLES);

/** An input that differs since the results were written: they are to be replaced. */
async function staleResults(page: Page): Promise<void> {
  await computeTables(page);
  page.bench.pk.poke('F3', 15);
  page.bench.pk.poke('E4', 5);
}

export const JOBS: readonly Job[] = [
  { name: 'Hitung Capaian, as values', run: computeValues, goBack: undo },
  { name: 'Hitung Capaian, in many small requests', options: { bytesAtOnce: 9_000 }, run: computeValues, goBack: undo },
  { name: 'Hitung Capaian, as formulas', run: (page) => compute(page, { mode: 'rumus' }), goBack: undo },
  { name: 'Buat Tabel LKj', run: computeTables, goBack: undo },
  { name: 'Buat Tabel LKj again, on other inputs', prepare: staleResults, run: computeTables, goBack: undo },
  { name: 'Kembalikan', prepare: computeTables, run: undo, goBack: computeTables },
  { name: 'Pengaturan', prepare: (page) => setTo(page, { opd: 'Dinas lama' }), run: (page) => setTo(page, { opd: 'Dinas Sosial', batas: 120 }), goBack: (page) => setTo(page, { opd: 'Dinas lama', batas: null }) },
  { name: 'Bersihkan, with the results', prepare: computeTables, run: (page) => clean(page, true), goBack: computeTables },
  { name: 'Bersihkan, the results stay', prepare: computeTables, run: (page) => clean(page, false), goBack: computeTables },
];
