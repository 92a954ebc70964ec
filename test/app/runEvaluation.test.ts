import { consentTo, ONLY_LOOKS } from '../../src/app/consent';
import { runEvaluation, type AskingOptions, type Evaluated, type EvaluationOutcome, type Stage } from '../../src/app/runEvaluation';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/grid';
import type { Issue } from '../../src/core/model/issue';
import type { Pratinjau } from '../../src/core/model/pratinjau';
import type { WritePlan } from '../../src/core/model/writePlan';
import { HostFailure, type CommitOutcome, type LookRequest, type WorkbookPort } from '../../src/host/port';

const SHEET: SheetSnapshot = {
  id: 'pk', name: 'PK', visible: true, protected: false, filtered: false, tables: [], ownNames: [], block: { row: 2, column: 1, rows: 3, columns: 2 },
  values: [['T', 'C'], [4, ''], [5, 9]], formulas: [['T', 'C'], [4, ''], [5, '=4+5']], valueTypes: [], numberFormats: [], merges: [], mergesKnown: true, looks: new Map(),
};
const NOTHING: WritePlan = { guards: [], steps: [], openPart: null, closePart: null, obsoleteParts: [], select: null };
const WRITES: WritePlan = { ...NOTHING, steps: [{ kind: 'write-column', sheet: 'pk', column: 2, cells: ['C', 100, null] }, { kind: 'write-column', sheet: 'pk', column: 3, cells: ['K', "'=Baik", ''] }] };
const STALE: CommitOutcome = { kind: 'stale', changed: [] };

/** A workbook that answers from lists: each commit takes the next answer, or fails with it. */
interface Script {
  readonly commits?: readonly (CommitOutcome | HostFailure)[];
  readonly readOnly?: boolean;
  /** Whether reading still works after the first commit. */
  readonly readsAfter?: boolean;
}

class ScriptedPort implements WorkbookPort {
  readonly log: string[] = [];
  private committed = 0;

  constructor(private readonly script: Script) {}

  open: WorkbookPort['open'] = (job) => {
    this.log.push('open');
    return job({
      read: () => {
        if (this.committed > 0 && this.script.readsAfter === false) return Promise.reject(new HostFailure('state-unknown', false, ''));
        this.log.push('read');
        return Promise.resolve({ structureProtected: false, readOnly: this.script.readOnly ?? false, sheets: [SHEET], parts: [] });
      },
      readParts: () => Promise.resolve([]),
      readLooks: (snapshot, wanted) => {
        this.log.push('looks');
        const looks = new Map(wanted.map(({ column }) => [column, []]));
        return Promise.resolve({ ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, looks })) });
      },
      commit: () => {
        this.log.push('commit');
        const next = this.script.commits?.[this.committed] ?? { kind: 'done' as const };
        this.committed += 1;
        return next instanceof HostFailure ? Promise.reject(next) : Promise.resolve(next);
      },
    });
  };
}

function issue(code: Issue['code']): Issue {
  return { code, severity: 'error', sheet: '', cell: '', value: null, params: {} };
}

/** A core that gives the plans one after the other, the last one again and again. */
function core(plans: readonly WritePlan[], issues: readonly Issue[] = [], wantedLooks: readonly LookRequest[] = []) {
  let times = 0;
  return (snapshot: WorkbookSnapshot): Evaluated<number> => {
    const plan = plans[Math.min(times, plans.length - 1)] ?? NOTHING;
    times += 1;
    const known = snapshot.sheets.some(({ looks }) => looks.size > 0);
    return { plan, result: times, issues, wantedLooks: known ? [] : wantedLooks, refused: plan.steps.length === 0, begun: [] };
  };
}

async function run(script: Script, evaluate: (snapshot: WorkbookSnapshot) => Evaluated<number>): Promise<{ outcome: EvaluationOutcome<number>; log: string; stages: Stage[] }> {
  const port = new ScriptedPort(script);
  const stages: Stage[] = [];
  const outcome = await runEvaluation({ port, evaluate, onStage: (stage) => stages.push(stage) });
  return { outcome, log: port.log.join(' '), stages };
}

test('what was written is told with what stood there: formulas as formulas, no apostrophe, nothing that stays as it is', async () => {
  const { outcome, log, stages } = await run({}, core([WRITES]));
  expect(log).toBe('open read commit');
  expect(stages).toEqual(['reading', 'computing', 'writing']);
  expect(outcome).toMatchObject({
    kind: 'done',
    written: [
      { sheet: 'PK', row: 3, column: 2, old: '', new: 100 },
      { sheet: 'PK', row: 2, column: 3, old: '', new: 'K' },
      { sheet: 'PK', row: 3, column: 3, old: '', new: '=Baik' },
    ],
  });
});

test.each<[name: string, script: Script, plans: readonly WritePlan[], issues: readonly Issue['code'][], expected: object, log: string]>([
  ['nothing to write: no third request', {}, [NOTHING], [], { kind: 'done', written: [], reasons: [] }, 'open read'],
  ['neither PK nor APBD', {}, [NOTHING], ['lembar-tidak-ditemukan'], { kind: 'nothing-found' }, 'open read'],
  ['a protected sheet', {}, [NOTHING], ['lembar-terlindungi'], { kind: 'refused' }, 'open read'],
  ['one sheet protected, another written: that is told too', {}, [WRITES], ['lembar-terlindungi', 'target-nol'], { kind: 'done', reasons: [{ code: 'lembar-terlindungi' }] }, 'open read commit'],
  ['fault 19: a read-only file is computed, not written', { readOnly: true }, [WRITES], [], { kind: 'failed', failure: { code: 'read-only' }, evaluated: { result: 1 } }, 'open read'],
  ['cells changed once: computed anew', { commits: [STALE] }, [WRITES], [], { kind: 'done', evaluated: { result: 2 } }, 'open read commit read commit'],
  ['cells keep changing: twice anew, then it is told', { commits: [STALE, STALE, STALE] }, [WRITES], [], { kind: 'failed', failure: { code: 'layout-changed' } }, 'open read commit read commit read commit'],
  ['refused before writing: not read back', { commits: [new HostFailure('cell-edit-mode', false, '')] }, [WRITES], [], { kind: 'failed', failure: { code: 'cell-edit-mode' }, evaluated: { result: 1 } }, 'open read commit'],
  ['the answer was lost, everything stands', { commits: [new HostFailure('state-unknown', true, '')] }, [WRITES, NOTHING], [], { kind: 'done', written: [{}, {}, {}] }, 'open read commit open read'],
  ['the answer was lost, something is missing', { commits: [new HostFailure('state-unknown', true, '')] }, [WRITES], [], { kind: 'failed', failure: { code: 'state-unknown' } }, 'open read commit open read'],
  ['Excel answers no more', { commits: [new HostFailure('session-lost', true, '')], readsAfter: false }, [WRITES], [], { kind: 'failed', failure: { code: 'session-lost' } }, 'open read commit open'],
])('%s', async (_, script, plans, issues, expected, log) => {
  const ran = await run(script, core(plans, issues.map(issue)));
  expect(ran.outcome).toMatchObject(expected);
  expect(ran.log).toBe(log);
});

test('looks are read once, and computed with', async () => {
  const { outcome, log } = await run({}, core([WRITES], [], [{ sheet: 'pk', column: 1 }]));
  expect(log).toBe('open read looks commit');
  expect(outcome).toMatchObject({ kind: 'done', evaluated: { result: 2, wantedLooks: [] } });
});

test('a fault of our own is no outcome', async () => {
  const evaluate = (): never => {
    throw new TypeError('fault');
  };
  await expect(run({}, evaluate)).rejects.toThrow(TypeError);
});

const SHOWN: Pratinjau = { columns: [], sheets: [{ sheet: 'Temuan', isNew: true }] };
const OTHER: Pratinjau = { columns: [], sheets: [] };

function asking(script: Script, plans: readonly WritePlan[], pratinjau: Pratinjau, more: Partial<AskingOptions<number>>, issues: readonly Issue[] = []) {
  const port = new ScriptedPort(script);
  const evaluate = core(plans, issues);
  const outcome = runEvaluation<number>({ port, evaluate: (snapshot) => ({ ...evaluate(snapshot), pratinjau }), ...more });
  return { port, outcome };
}

test.each<[what: string, script: Script, plans: readonly WritePlan[], more: Partial<AskingOptions<number>>, issues: readonly Issue['code'][], kind: string, log: string]>([
  ['only looking: nothing is written', {}, [WRITES], { consent: ONLY_LOOKS }, [], 'shown', 'open read'],
  ['only looking, nothing to write', {}, [NOTHING], { consent: ONLY_LOOKS }, [], 'shown', 'open read'],
  ['only looking, neither PK nor APBD', {}, [NOTHING], { consent: ONLY_LOOKS }, ['lembar-tidak-ditemukan'], 'nothing-found', 'open read'],
  ['what was shown is written', {}, [WRITES], { consent: consentTo(SHOWN) }, [], 'done', 'open read commit'],
  ['something else than was shown is not', {}, [WRITES], { consent: consentTo(OTHER) }, [], 'shown', 'open read'],
  ['what was given up: computed with it from the same reading', {}, [WRITES], { consent: consentTo(SHOWN, core([WRITES])) }, [], 'done', 'open read commit'],
])('%s', async (_, script, plans, more, issues, kind, log) => {
  const { port, outcome } = asking(script, plans, SHOWN, more, issues.map(issue));
  expect((await outcome).kind).toBe(kind);
  expect(port.log.join(' ')).toBe(log);
});

test('ended while Excel is being read: answered at once, and nothing is written whatever Excel says then', async () => {
  const end = new AbortController();
  const { port, outcome } = asking({}, [WRITES], SHOWN, { signal: end.signal, onStage: (stage) => stage === 'reading' && end.abort() });
  expect(await outcome).toEqual({ kind: 'cancelled' });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(port.log).not.toContain('commit');
});

test('ended while something is being written: it is written', async () => {
  const end = new AbortController();
  const { port, outcome } = asking({}, [WRITES], SHOWN, { signal: end.signal });
  const { open } = port;
  port.open = (job) => open((session) => job({ ...session, commit: (...given) => (end.abort(), session.commit(...given)) }));
  expect(await outcome).toMatchObject({ kind: 'done' });
});
