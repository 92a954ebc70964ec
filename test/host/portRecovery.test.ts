/** The whole way, core and all: whatever breaks a run, the next one finishes it, and finds nothing more to do. */
import { runEvaluation, type EvaluationOutcome } from '../../src/app/runEvaluation';
import { evaluate, type Results } from '../../src/core/evaluate';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import type { Fault } from '../excel-host';
import { openBench, REPORT, stateOf, type Bench } from './bench';

const COMMIT = 3;
let bench: Bench;
beforeEach(() => {
  bench = openBench({ sheets: REPORT });
});
afterEach(() => bench.close());

function run(): Promise<EvaluationOutcome<Results>> {
  return runEvaluation({ port: bench.port, evaluate: (snapshot) => evaluate(snapshot, SHEET_TEXTS.id, '2020-12-31T00:00:00.000Z') });
}

/** Cells, looks and names; the record's own text may differ by the number of runs. */
function seen(): unknown {
  const state = stateOf(bench) as { sheets: unknown; names: unknown };
  return { sheets: state.sheets, names: state.names };
}

async function succeed(): Promise<unknown> {
  expect(await run()).toMatchObject({ kind: 'done' });
  const state = seen();
  reopen();
  return state;
}

function reopen(options: { timeoutMs?: number } = {}): void {
  bench.close();
  bench = openBench({ sheets: REPORT, ...options });
}

/** After a broken run: the next one ends where an unbroken one ends, and the one after it has nothing to do. */
async function finishes(state: unknown): Promise<void> {
  bench.host.faults.clear();
  expect(await run()).toMatchObject({ kind: 'done' });
  expect(seen()).toEqual(state);
  bench.host.resetCounters();
  expect(await run()).toMatchObject({ kind: 'done', written: [] });
  expect(bench.host.requests).toBe(2);
}

test('what an unbroken run leaves', async () => {
  expect(await run()).toMatchObject({ kind: 'done' });
  const { workbook, host } = bench;
  expect(host.requests).toBe(3);
  expect(workbook.sheetNamed('PK').grid('G2:H5')).toEqual([['Capaian', 'Kategori'], [50, 'Kurang'], ['', '(target 0)'], [105, 'Sangat Baik']]);
  expect(workbook.sheetNamed('APBD').grid('E2:F5')).toEqual([['Sisa', '% Realisasi'], [100, 90], [0, 100], [100, 83.33]]);
});

test.each<[name: string, faults: Omit<Fault, 'at'>, expected: object]>([
  ['the answer is lost, and a look shows that all is done', { kind: 'lost-answer', answer: 'error' }, { kind: 'done' }],
  ['refused', { kind: 'fail' }, { kind: 'failed', failure: { code: 'host-error' } }],
  ['no answer at all, nothing done', { kind: 'hang' }, { kind: 'failed', failure: { code: 'state-unknown' } }],
  ['no answer at all, everything done', { kind: 'lost-answer', answer: 'never' }, { kind: 'done' }],
])('%s', async (_, fault, expected) => {
  const state = await succeed();
  reopen({ timeoutMs: 1_000 });
  bench.host.faults.inject({ at: COMMIT, ...fault });
  expect(await run()).toMatchObject(expected);
  await finishes(state);
});

test('a row inserted between reading and writing: nothing is written, and the next run does', async () => {
  bench.host.faults.before(COMMIT, () => bench.pk.insertRows(3));
  expect(await run()).toMatchObject({ kind: 'failed', failure: { code: 'layout-changed', mayHaveWritten: false } });
  expect(bench.pk.grid('G2:H5').flat().filter((value) => value !== '')).toEqual(['Capaian']);
  bench.host.faults.clear();
  expect(await run()).toMatchObject({ kind: 'done' });
});
