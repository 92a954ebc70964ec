/** Everything that LKj does to a workbook, as a table: what stands there before, the job itself, and the way back from it. A new job is one more line. */
import { changeSettings } from '../../src/app/changeSettings';
import { consentTo, ONLY_LOOKS } from '../../src/app/consent';
import { runEvaluation } from '../../src/app/runEvaluation';
import { runRestore, type RestoreOutcome } from '../../src/app/runRestore';
import { evaluate, type EvaluateOptions } from '../../src/core/evaluate';
import { evaluateAnggapan, evaluateClean, evaluateFixes, evaluateRestore } from '../../src/core/evaluateBack';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import type { Anggapan } from '../../src/core/model/pratinjau';
import { pratinjauOf } from '../../src/core/plan/pratinjau';
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

/** Capaian typed: 55 for 10 of 20, 105 for 84 of 80; kategori typed: Baik for 50. */
const TYPED = {
  PK: [
    ['PERJANJIAN KINERJA TAHUN 2020'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori'],
    [1, 'Sasaran satu', 'Jumlah orang dilatih', 'orang', 20, 10, 55, 'Baik'],
    ['', '', 'Indeks layanan', 'indeks', 80, 84, 105, ''],
    ['', '', 'Jumlah kelompok dibina', 'kelompok', 4, 2, '', ''],
  ],
};

/** The preview, then the run that gives up everything typed that differs. */
async function replaceTyped({ bench: { port }, now, ownRuns }: Page): Promise<Ended> {
  const core = (options: EvaluateOptions) => (snapshot: WorkbookSnapshot, at: string) => evaluate(snapshot, SHEET_TEXTS.id, at, options);
  const seen = await runEvaluation({ port, now, ownRuns, evaluate: core({ pratinjauOf }), consent: ONLY_LOOKS });
  if (seen.kind === 'failed') return seen.failure;
  const shown = seen.kind === 'shown' ? (seen.evaluated.pratinjau ?? null) : null;
  if (shown === null) throw new Error(`no preview: ${seen.kind}`);
  const ganti = shown.columns.flatMap(({ sheet, role, changes }) => changes.flatMap(({ key, kind, old }) => (kind === 'ketikan' ? [{ sheet, role, key, standing: old.standing }] : [])));
  const outcome = await runEvaluation({ port, now, ownRuns, evaluate: core({ pratinjauOf }), consent: consentTo(shown, core({ ganti })) });
  if (outcome.kind === 'failed') return outcome.failure;
  return outcome.kind === 'done' && outcome.written.length > 0 ? 'done' : 'nothing';
}

/** Numbers kept as text, with and without a unit. */
const TEXTS = {
  PK: [
    ['PERJANJIAN KINERJA TAHUN 2020'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
    [1, 'Sasaran satu', 'Jumlah orang dilatih', 'orang', '4.905 orang', '4.905'],
    ['', '', 'Indeks layanan', 'indeks', 80, '84,5'],
  ],
};

/** The preview, then every text that can become a number. */
async function fixTexts({ bench: { port }, now, ownRuns }: Page): Promise<Ended> {
  const core = (snapshot: WorkbookSnapshot, at: string) => evaluateFixes(snapshot, SHEET_TEXTS.id, at);
  const seen = await runEvaluation<null>({ port, now, ownRuns, evaluate: core, consent: ONLY_LOOKS });
  if (seen.kind === 'failed') return seen.failure;
  const shown = seen.kind === 'shown' ? (seen.evaluated.pratinjau ?? null) : null;
  if (shown === null) throw new Error(`no preview: ${seen.kind}`);
  const outcome = await runEvaluation<null>({ port, now, ownRuns, evaluate: core, consent: consentTo<null>(shown) });
  if (outcome.kind === 'failed') return outcome.failure;
  return outcome.kind === 'done' && outcome.written.length > 0 ? 'done' : 'nothing';
}

/** Results stand in the workbook as LKj wrote them; its record and its names are lost. */
async function loseRecord(page: Page): Promise<void> {
  await computeValues(page);
  const { workbook } = page.bench;
  for (const part of [...workbook.xmlParts]) workbook.removeXmlPart(part);
  for (const name of workbook.names.filter((one) => one.name.startsWith('LKj_'))) workbook.removeName(name);
}

/** The preview, then every column that looks like LKj's is taken for its. */
async function adoptColumns({ bench: { port }, now, ownRuns }: Page): Promise<Ended> {
  const core = (kolom: readonly Anggapan[] | null) => (snapshot: WorkbookSnapshot, at: string) => evaluateAnggapan(snapshot, SHEET_TEXTS.id, at, kolom);
  const seen = await runEvaluation<null>({ port, now, ownRuns, evaluate: core(null), consent: ONLY_LOOKS });
  if (seen.kind === 'failed') return seen.failure;
  const shown = seen.kind === 'shown' ? (seen.evaluated.pratinjau ?? null) : null;
  if (shown === null) throw new Error(`no preview: ${seen.kind}`);
  if (shown.columns.length === 0) return 'nothing';
  const outcome = await runEvaluation<null>({ port, now, ownRuns, evaluate: core(null), consent: consentTo(shown, core(shown.columns)) });
  if (outcome.kind === 'failed') return outcome.failure;
  return outcome.kind === 'done' ? 'done' : 'nothing';
}

/** An input that differs since the results were written: they are to be replaced. */
async function staleResults(page: Page): Promise<void> {
  await computeTables(page);
  page.bench.pk.poke('F3', 15);
  page.bench.pk.poke('E4', 5);
}

/** A second run filled the worksheets of the first again, so that they stay when it is taken back. */
async function computedTwice(page: Page): Promise<void> {
  await staleResults(page);
  await computeTables(page);
}

export const JOBS: readonly Job[] = [
  { name: 'Hitung Capaian, as values', run: computeValues, goBack: undo },
  { name: 'Hitung Capaian, in many small requests', options: { bytesAtOnce: 9_000 }, run: computeValues, goBack: undo },
  { name: 'Hitung Capaian, as formulas', run: (page) => compute(page, { mode: 'rumus' }), goBack: undo },
  { name: 'Pratinjau, typed results replaced', options: { sheets: TYPED }, run: replaceTyped, goBack: undo },
  { name: 'Perbaikan angka berupa teks', options: { sheets: TEXTS }, run: fixTexts, goBack: undo },
  { name: 'Anggap kolom ini hasil LKj', prepare: loseRecord, run: adoptColumns, goBack: undo },
  { name: 'Buat Tabel LKj', run: computeTables, goBack: undo },
  { name: 'Buat Tabel LKj again, on other inputs', prepare: staleResults, run: computeTables, goBack: undo },
  { name: 'Kembalikan', prepare: computeTables, run: undo, goBack: computeTables },
  { name: 'Kembalikan, where the findings stay and say so', prepare: computedTwice, run: undo, goBack: computeTables },
  { name: 'Pengaturan', prepare: (page) => setTo(page, { opd: 'Dinas lama' }), run: (page) => setTo(page, { opd: 'Dinas Sosial', batas: 120 }), goBack: (page) => setTo(page, { opd: 'Dinas lama', batas: null }) },
  { name: 'Bersihkan, with the results', prepare: computeTables, run: (page) => clean(page, true), goBack: computeTables },
  { name: 'Bersihkan, the results stay', prepare: computeTables, run: (page) => clean(page, false), goBack: computeTables },
];
