/** Faults 4 to 23: Excel refuses, keeps silent, or is in another state than thought. More of them are tested beside what they concern; tests there have the same numbers. */
import { runEvaluation, type EvaluationOutcome, type Stage } from '../../src/app/runEvaluation';
import { runRestore } from '../../src/app/runRestore';
import { evaluate, type EvaluateOptions, type Results } from '../../src/core/evaluate';
import { evaluateRestore } from '../../src/core/evaluateBack';
import { createExcelPort } from '../../src/host/excel/session';
import { HostFailure } from '../../src/host/port';
import { noticesOf } from '../../src/messages/notice';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { openBench, REPORT, stateOf, type Bench, type BenchOptions } from '../host/bench';

let bench: Bench;
beforeEach(() => {
  bench = openBench({ sheets: REPORT });
});
afterEach(() => bench.close());

function reopen(options: BenchOptions): void {
  bench.close();
  bench = openBench({ sheets: REPORT, ...options });
}

function run(options: EvaluateOptions = {}, onStage: (stage: Stage) => void = () => undefined): Promise<EvaluationOutcome<Results>> {
  return runEvaluation({ port: bench.port, onStage, evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at, options) });
}

const COMMIT = 3;
/** By hand: 10 of 20, target 0, 84 of 80. */
const RESULTS = [[50, 'Kurang'], ['', '(target 0)'], [105, 'Sangat Baik']];

test('fault 04: while a request takes long it is said what is going on, and the run ends as any other', async () => {
  const stages: Stage[] = [];
  bench.host.faults.inject({ at: 2, kind: 'lost-answer', answer: 'late', lateMs: 400 });
  expect(await run({}, (stage) => stages.push(stage))).toMatchObject({ kind: 'done' });
  expect(stages).toEqual(['reading', 'computing', 'writing']);
  expect(bench.pk.grid('G3:H5')).toEqual(RESULTS);
});

test.each([
  ['everything was written', 'lost-answer' as const, 'done'],
  ['nothing was', 'hang' as const, 'failed'],
])('fault 05: no answer to the commit, and %s: it is read back before anything is said, and nothing is sent again', async (_, kind, expected) => {
  reopen({ timeoutMs: 500 });
  bench.host.faults.inject({ at: COMMIT, kind, answer: 'never' });
  const outcome = await run();
  expect(outcome.kind).toBe(expected);
  // Probe and read, the commit without an answer, probe and read again.
  expect(bench.host.requests).toBe(5);
  if (outcome.kind === 'failed') expect(noticesOf(outcome).map(({ code }) => code)).toEqual(['state-unknown', 'tertulis-sebagian']);
});

test('fault 09: values that Excel leaves out as too large are never taken for empty cells: they are read in pieces', async () => {
  // Of a range of one column and 20,000 rows or more this Excel answers null.
  const rows = Array.from({ length: 300 }, (_, row) => [row + 1, `Sasaran ${row}`, `Jumlah orang dilatih ${row}`, 'orang', 20, 10]);
  reopen({ sheets: { PK: [...REPORT.PK.slice(0, 2), ...rows] } });
  const { getRange } = bench.host.Excel.Worksheet.prototype as unknown as { getRange: (address: string) => Excel.Range };
  const values = Object.getOwnPropertyDescriptor(bench.host.Excel.Range.prototype, 'values');
  let asked = 0;
  Object.defineProperty(bench.host.Excel.Range.prototype, 'values', {
    ...values,
    configurable: true,
    get(this: Excel.Range) {
      asked += 1;
      // The first time the whole block is looked at, it was too large.
      return asked === 1 ? null : (values?.get?.call(this) as unknown);
    },
  });
  try {
    expect(getRange).toBeDefined();
    expect(await run()).toMatchObject({ kind: 'done' });
    expect(bench.pk.grid('G3:G302').flat()).toEqual(rows.map(() => 50));
  } finally {
    if (values !== undefined) Object.defineProperty(bench.host.Excel.Range.prototype, 'values', values);
  }
});

test('fault 12: a sheet that is protected from the start is left so, and it is said; the other one is written', async () => {
  bench.pk.protect();
  const before = bench.pk.grid('A1:I8');
  const outcome = await run();
  expect(outcome.kind === 'done' ? outcome.evaluated.issues.filter(({ code }) => code === 'lembar-terlindungi').map(({ sheet }) => sheet) : []).toEqual(['PK']);
  expect([bench.pk.grid('A1:I8'), bench.pk.isProtected]).toEqual([before, true]);
  expect(bench.workbook.sheetNamed('APBD').grid('E3:F3')).toEqual([[100, 90]]);
});

test.each([true, false])('fault 14: the workbook\'s structure is protected (Excel refuses new worksheets: %s): the columns are written', async (structureProtectionRefuses) => {
  reopen({ switches: { structureProtectionRefuses } });
  bench.workbook.structureProtected = true;
  expect(await run()).toMatchObject({ kind: 'done' });
  expect(bench.pk.grid('G3:H5')).toEqual(RESULTS);
});

test('fault 15: a cell is being edited: nothing is written, the remedy is told, and the next press does it', async () => {
  bench.host.switches.cellEditMode = true;
  const outcome = await run();
  expect(outcome.kind === 'failed' ? noticesOf(outcome) : []).toEqual([{ kind: 'failure', code: 'cell-edit-mode' }]);
  bench.host.switches.cellEditMode = false;
  expect(await run()).toMatchObject({ kind: 'done' });
});

test.each([true, false])('fault 16: another workbook is active (%s): nothing depends on what is active or selected', async (otherWorkbookActive) => {
  reopen({ switches: { otherWorkbookActive } });
  bench.workbook.active = bench.workbook.sheetNamed('APBD');
  expect(await run()).toMatchObject({ kind: 'done' });
  expect(bench.pk.grid('G3:H5')).toEqual(RESULTS);
});

test('fault 17: the session ends before the commit: it is said, no success is shown, nothing stands', async () => {
  const before = stateOf(bench);
  bench.host.faults.inject({ at: COMMIT, kind: 'fail', code: 'InvalidOrTimedOutSession', lasting: true });
  const outcome = await run();
  expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'session-lost' } });
  bench.host.faults.clear();
  expect(stateOf(bench)).toEqual(before);
});

test.each<[mode: 'nilai' | 'rumus']>([['nilai'], ['rumus']])('fault 20: Excel ignores how it is told to calculate (%s): the same results, for nobody tells it', async (mode) => {
  const results = async (calculationModeIgnored: boolean): Promise<unknown> => {
    reopen({ switches: { calculationModeIgnored } });
    expect(await run({ mode })).toMatchObject({ kind: 'done' });
    return bench.pk.grid('G3:H5');
  };
  expect(await results(true)).toEqual(await results(false));
  expect(JSON.stringify(bench.host.trace.map(({ request }) => request))).not.toMatch(/calculationMode/i);
});

test.each<[what: string, press: () => Promise<unknown>]>([
  ['to the end', () => run()],
  ['back', () => runRestore({ port: createExcelPort(), planRestore: (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at) })],
])('fault 22: the pane is closed while something is being written; opened again later, the workbook is brought %s', async (where, press) => {
  const before = bench.pk.grid('A1:I8');
  bench.host.faults.inject({ at: COMMIT, kind: 'half', afterAction: 150 });
  bench.host.faults.inject({ at: COMMIT + 1, kind: 'fail', lasting: true });
  const broken = await runEvaluation({ port: bench.port, now: () => '2020-12-31T00:00:00.000Z', evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at) });
  expect(broken.kind === 'failed' ? broken.failure : null).toBeInstanceOf(HostFailure);
  expect(broken.kind === 'failed' ? noticesOf(broken).map(({ code }) => code) : []).toContain('tertulis-sebagian');
  bench.host.faults.clear();
  expect(bench.pk.grid('A1:I8')).not.toEqual(before);
  expect(await press()).toMatchObject({ kind: 'done' });
  if (where === 'back') expect(bench.pk.grid('A1:I8')).toEqual(before);
  else expect(bench.pk.grid('G3:H5')).toEqual(RESULTS);
});
