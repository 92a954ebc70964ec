/** Files that cannot keep our record are computed and shown; no way of writing changes anything in them, and each is told how to be saved. */
import { changeSettings } from '../../src/app/changeSettings';
import { runEvaluation } from '../../src/app/runEvaluation';
import { runRestore } from '../../src/app/runRestore';
import { evaluate } from '../../src/core/evaluate';
import { evaluateClean, evaluateRestore } from '../../src/core/evaluateBack';
import type { FailureCode } from '../../src/host/port';
import { failureMessageOf } from '../../src/messages/failures';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { openBench, REPORT, stateOf, type Bench } from './bench';

let bench: Bench;
beforeEach(() => {
  bench = openBench({ sheets: REPORT });
});
afterEach(() => bench.close());

const ownRuns = new Set<string>();
const compute = () => runEvaluation({ port: bench.port, ownRuns, evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at) });

/** Everything that writes into a workbook. */
const WAYS: Readonly<Record<string, () => Promise<FailureCode | null>>> = {
  compute: async () => {
    const outcome = await compute();
    return outcome.kind === 'failed' ? outcome.failure.code : null;
  },
  undo: async () => {
    const outcome = await runRestore({ port: bench.port, ownRuns, planRestore: (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at) });
    return outcome.kind === 'failed' ? outcome.failure.code : null;
  },
  clean: async () => {
    const outcome = await runRestore({ port: bench.port, ownRuns, planRestore: (snapshot, at) => evaluateClean(snapshot, SHEET_TEXTS.id, true, at) });
    return outcome.kind === 'failed' ? outcome.failure.code : null;
  },
  settings: async () => (await changeSettings(bench.port, (settings) => ({ ...settings, opd: 'Dinas Sosial' })))?.code ?? null,
};

test.each<[name: string, code: FailureCode]>([
  ['Laporan 2020.xls', 'xls-file'],
  ['LAPORAN.XLS', 'xls-file'],
  ['templat.xlt', 'xls-file'],
  ['pk.csv', 'text-file'],
  ['pk.v2.txt', 'text-file'],
  ['Laporan.ods', 'opendocument-file'],
])('%s: nothing is written in any way', async (name, code) => {
  await compute();
  bench.pk.poke('F3', 15);
  bench.workbook.fileName = name;
  const before = stateOf(bench);
  for (const way of Object.values(WAYS)) expect(await way()).toBe(code);
  expect(stateOf(bench)).toEqual(before);
  for (const language of ['id', 'en'] as const) expect(failureMessageOf(code, language).remedy).toContain('.xlsx');
});

test('the results are there to be shown, in as many requests as ever', async () => {
  bench.workbook.fileName = 'Laporan.xls';
  expect(await compute()).toMatchObject({ kind: 'failed', evaluated: { result: { pkSheet: 'PK', indikator: [{ kategori: 'Kurang' }, {}, {}] } } });
  expect(bench.host.requests).toBe(2);
});

test.each(['Laporan.xlsx', 'Laporan.xlsm', 'Laporan.xlsb', 'Templat.xltx', 'Book1', 'Laporan 12.5', 'data.csv.xlsx', 'Laporan.xls salinan'])('%s is written', async (name) => {
  bench.workbook.fileName = name;
  for (const [way, run] of Object.entries(WAYS)) expect([way, await run()]).toEqual([way, null]);
});
