/** A commit that breaks off, at every request and at every action of it: the workbook is the old one, the new one, or open for repair. */
import { COMPLETION, commitOn, LEDGER, openFilledBench, planFor, stateOf, type Bench } from './bench';

let bench: Bench;
beforeEach(async () => {
  bench = await openFilledBench();
});
afterEach(() => bench.close());

const COMMIT = 3;

interface Success {
  readonly state: unknown;
  /** How many actions the commit's request has. */
  readonly actions: number;
}

async function succeed(): Promise<Success> {
  await commitOn(bench);
  const success = { state: stateOf(bench), actions: bench.host.trace.find(({ number }) => number === COMMIT)?.request.Actions.length ?? 0 };
  await reopen();
  return success;
}

async function reopen(options: Parameters<typeof openFilledBench>[0] = {}): Promise<void> {
  bench.close();
  bench = await openFilledBench(options);
}

/** A run that began and is not known to have ended: the next one finds it by its ledger. */
function isOpenForRepair({ workbook }: Bench): boolean {
  const parts = workbook.xmlParts.map(({ xml }) => xml);
  return parts.includes(LEDGER) && !parts.includes(COMPLETION);
}

test.each([1, 2, COMMIT])('request %i refused: nothing is written', async (at) => {
  const before = stateOf(bench);
  bench.host.faults.inject({ at, kind: 'fail' });
  expect(await commitOn(bench)).toMatchObject({ code: 'host-error' });
  expect(stateOf(bench)).toEqual(before);
});

test('broken off after every action: all that was written is taken back', async () => {
  const success = await succeed();
  const outcomes = new Set<string>();
  for (let afterAction = 1; afterAction <= success.actions; afterAction += 1) {
    await reopen();
    const before = stateOf(bench);
    bench.host.faults.inject({ at: COMMIT, kind: 'half', afterAction });
    const outcome = await commitOn(bench);
    const state = stateOf(bench);
    if ('kind' in outcome) {
      // From here on only the selection failed, or nothing at all.
      expect(state).toEqual(success.state);
      outcomes.add(outcome.kind);
    } else {
      expect({ afterAction, ...outcome }).toMatchObject({ code: 'host-error', mayHaveWritten: false });
      expect({ afterAction, state }).toEqual({ afterAction, state: before });
      outcomes.add(outcome.code);
    }
  }
  expect(outcomes).toEqual(new Set(['host-error', 'done']));
}, 60_000);

test('broken off after every action, and taking back refused: old, new, or open for repair', async () => {
  const success = await succeed();
  for (let afterAction = 0; afterAction <= success.actions; afterAction += 1) {
    await reopen();
    const before = stateOf(bench);
    bench.host.faults.inject({ at: COMMIT, kind: 'half', afterAction });
    bench.host.faults.inject({ at: COMMIT + 1, kind: 'fail', code: 'ServiceNotAvailable' });
    const outcome = await commitOn(bench);
    const state = stateOf(bench);
    const same = (other: unknown): boolean => JSON.stringify(state) === JSON.stringify(other);
    expect({ afterAction, fine: same(before) || same(success.state) || isOpenForRepair(bench) || hasLedgerAndCompletion(bench) }).toEqual({ afterAction, fine: true });
    if (!('kind' in outcome) && !same(before)) expect(outcome).toMatchObject({ mayHaveWritten: true });
  }
}, 60_000);

test('cells compared before and columns read back in part, as of very long sheets: broken off anywhere, all that was written is taken back', async () => {
  // Requests too small for the plan, and no answer large enough for the cells that guard it.
  const inParts = { answerBytes: 0, bytesAtOnce: 4_000 };
  await reopen(inParts);
  expect(await commitOn(bench)).toEqual({ kind: 'done' });
  const done = stateOf(bench);
  const requests = bench.host.trace.slice(COMMIT - 1).map(({ number, request }) => ({ number, actions: request.Actions.length }));
  await reopen();
  expect(await commitOn(bench)).toEqual({ kind: 'done' });
  expect(done).toEqual(stateOf(bench));

  expect(requests.length).toBeGreaterThan(2);
  for (const { number: at, actions } of requests) {
    // Every fifth action from the first mark on: before it, nobody knows what Excel did.
    for (let afterAction = 1; afterAction < actions; afterAction += 5) {
      await reopen(inParts);
      const before = stateOf(bench);
      bench.host.faults.inject({ at, kind: 'half', afterAction });
      const outcome = await commitOn(bench);
      expect({ at, afterAction, state: stateOf(bench) }).toEqual({ at, afterAction, state: 'kind' in outcome ? done : before });
    }
  }
}, 120_000);

/** Everything was written; only the parts that the new ones replace may still stand there. */
function hasLedgerAndCompletion({ workbook }: Bench): boolean {
  const parts = workbook.xmlParts.map(({ xml }) => xml);
  return parts.includes(LEDGER) && parts.includes(COMPLETION);
}

test.each([1, 2, 3, 4])('taking back itself breaks off at its request %i: open for repair, or old', async (request) => {
  const { actions } = await succeed();
  for (const afterAction of [1, 5, 20, 40]) {
    await reopen();
    const before = stateOf(bench);
    bench.host.faults.inject({ at: COMMIT, kind: 'half', afterAction: Math.floor(actions * 0.7) });
    bench.host.faults.inject({ at: COMMIT + request, kind: 'half', afterAction });
    const outcome = await commitOn(bench);
    const old = JSON.stringify(stateOf(bench)) === JSON.stringify(before);
    expect({ afterAction, fine: old || isOpenForRepair(bench) }).toEqual({ afterAction, fine: true });
    expect(outcome).toMatchObject({ code: 'host-error' });
    if (!old) expect(outcome).toMatchObject({ mayHaveWritten: true });
  }
});

test('fault 13: protected in the middle: what was written before is taken back', async () => {
  const { actions } = await succeed();
  bench.host.faults.inject({ at: COMMIT, kind: 'half', afterAction: Math.floor(actions * 0.7), code: 'AccessDenied' });
  const before = stateOf(bench);
  expect(await commitOn(bench)).toMatchObject({ code: 'protected', mayHaveWritten: false });
  expect(stateOf(bench)).toEqual(before);
});

test.each<[name: string, code: string, expected: string]>([
  ['fault 17: the session ended', 'InvalidOrTimedOutSession', 'session-lost'],
  ['fault 17: the connection broke', 'ConnectionFailure', 'session-lost'],
  ['fault 18: this Excel lacks something', 'ApiNotFound', 'not-supported'],
  ['anything else', 'SomethingNew', 'host-error'],
])('%s', async (_, code, expected) => {
  bench.host.faults.inject({ at: 1, kind: 'fail', code });
  expect(await commitOn(bench)).toMatchObject({ code: expected, mayHaveWritten: false });
});

describe('no answer', () => {
  test.each([1, 2])('to request %i: nothing can have been written', async (at) => {
    await reopen({ timeoutMs: 500 });
    bench.host.faults.inject({ at, kind: 'hang' });
    expect(await commitOn(bench)).toMatchObject({ code: 'state-unknown', mayHaveWritten: false });
  });

  test.each(['hang', 'lost-answer'] as const)('fault 05: to the commit (%s): not known', async (kind) => {
    await reopen({ timeoutMs: 500 });
    bench.host.faults.inject({ at: COMMIT, kind, answer: 'never' });
    expect(await commitOn(bench)).toMatchObject({ code: 'state-unknown', mayHaveWritten: true });
  });

  test('fault 06: an answer that comes too late reaches nobody', async () => {
    await reopen({ timeoutMs: 500 });
    bench.host.faults.inject({ at: COMMIT, kind: 'lost-answer', answer: 'late', lateMs: 900 });
    const outcome = await commitOn(bench);
    expect(outcome).toMatchObject({ code: 'state-unknown', mayHaveWritten: true });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(bench.workbook.xmlParts.map(({ xml }) => xml)).toEqual([LEDGER, COMPLETION]);
    // A conversation after it is not disturbed.
    expect(await commitOn(bench, planFor)).toEqual({ kind: 'done' });
  });

  test('an error after everything was written', async () => {
    bench.host.faults.inject({ at: COMMIT, kind: 'lost-answer', answer: 'error' });
    expect(await commitOn(bench)).toMatchObject({ code: 'host-error', mayHaveWritten: true });
    expect(bench.workbook.xmlParts.map(({ xml }) => xml)).toEqual([LEDGER, COMPLETION]);
  });
});
