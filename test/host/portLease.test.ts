/** Pane and ribbon on one workbook at once, in every order: one writes, the other waits, finds it done, or mends what broke off. */
import { runEvaluation, type EvaluationOutcome } from '../../src/app/runEvaluation';
import { runRestore } from '../../src/app/runRestore';
import { evaluate, type Results } from '../../src/core/evaluate';
import { evaluateRestore } from '../../src/core/evaluateBack';
import { keadaanOf, type Keadaan } from '../../src/core/record/keadaan';
import { readRecord } from '../../src/core/record/record';
import { createExcelPort } from '../../src/host/excel/session';
import { id } from '../../src/messages/issues/id';
import { sentencesIn } from '../../src/messages/sentences';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { openBench, stateOf, type Bench } from './bench';

const SHEETS = {
  PK: [
    ['PERJANJIAN KINERJA TAHUN 2020'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
    ...Array.from({ length: 300 }, (_, row) => [row + 1, `Sasaran ${row}`, `Jumlah orang dilatih ${row}`, 'orang', 20, 10]),
  ],
  APBD: [
    ['REALISASI APBD TAHUN 2020'],
    ['No', 'Uraian', 'Anggaran', 'Realisasi'],
    [1, 'Program satu', 1000, 900],
    [1, 'Kegiatan satu', 1000, 900],
  ],
};
const COMMIT = 3;
/** So small that the commit takes several requests, between which "mulai" stands alone. */
const SMALL = 9_000;
const at = (seconds: number): string => new Date(Date.UTC(2026, 2, 1, 8, 0, seconds)).toISOString();

let bench: Bench;
beforeEach(() => {
  bench = openBench({ sheets: SHEETS });
});
afterEach(() => bench.close());

interface Page {
  readonly seconds: number;
  readonly ownRuns?: Set<string>;
  readonly bytesAtOnce?: number;
}

/** A run of a page of its own: pane and ribbon share nothing but the workbook. */
function run({ seconds, ownRuns = new Set(), ...options }: Page): Promise<EvaluationOutcome<Results>> {
  return runEvaluation({ port: createExcelPort({ timeoutMs: 10_000, ...options }), now: () => at(seconds), ownRuns, evaluate: (snapshot, time) => evaluate(snapshot, SHEET_TEXTS.id, time, { sentencesOf: sentencesIn(id) }) });
}

const busy = { kind: 'failed', failure: { code: 'busy', mayHaveWritten: false } };
const capaian = (): number => bench.pk.grid('G3:G302').flat().filter((value) => value === 50).length;
const parts = (): number => bench.workbook.xmlParts.length;

/** A commit that breaks off after its first request, and cannot be taken back. */
async function breakOff(page: Page): Promise<void> {
  for (const later of [1, 2, 3, 4]) bench.host.faults.inject({ at: COMMIT + later, kind: 'fail' });
  expect(await run({ bytesAtOnce: SMALL, ...page })).toMatchObject({ kind: 'failed' });
  bench.host.faults.clear();
}

test.each([
  ['each in one request', undefined],
  ['each in several', SMALL],
])('both have read when the first one writes: the second finds it done (%s)', async (_, small) => {
  const size = small === undefined ? {} : { bytesAtOnce: small };
  let first: EvaluationOutcome<Results> | null = null;
  bench.host.faults.before(COMMIT, async () => {
    bench.host.faults.clear();
    first = await run({ seconds: 1, ...size });
  });
  const second = await run({ seconds: 0, ...size });
  expect(first).toMatchObject({ kind: 'done' });
  expect(second).toMatchObject({ kind: 'done', written: [] });
  expect(capaian()).toBe(300);
  const state = stateOf(bench);
  expect(await run({ seconds: 2 })).toMatchObject({ kind: 'done', written: [] });
  expect(stateOf(bench)).toEqual(state);
});

/** With a target of 0, so that every run adds the sheet of the findings. */
const WITH_FINDING = { ...SHEETS, PK: [...SHEETS.PK, [301, 'Sasaran akhir', 'Jumlah kelompok dibina', 'kelompok', 0, 0]] };

test.each([
  ['first runs, a second apart', 0, 1],
  ['first runs in the same instant', 0, 0],
  ['runs after a first one', 1, 1],
])('both have read, and the first one adds the sheet that the second was to add: its record stands whole (%s)', async (_, earlier, apart) => {
  bench.close();
  bench = openBench({ sheets: WITH_FINDING });
  if (earlier > 0) {
    expect(await run({ seconds: -9 })).toMatchObject({ kind: 'done' });
    bench.workbook.removeSheet(bench.workbook.sheetNamed('Temuan'));
  }
  let first: EvaluationOutcome<Results> | null = null;
  bench.host.faults.before(bench.host.requests + COMMIT, async () => {
    bench.host.faults.clear();
    first = await run({ seconds: apart });
  });
  expect(await run({ seconds: 0 })).toMatchObject({ kind: 'done' });
  expect(first).toMatchObject({ kind: 'done' });
  expect(parts()).toBe(2);
  const state = stateOf(bench);
  expect(await run({ seconds: 2 })).toMatchObject({ kind: 'done', written: [] });
  expect(stateOf(bench)).toEqual(state);
});

test('one writes between the outline and the cells of the other: its results are known as ours', async () => {
  bench.host.faults.before(2, async () => {
    bench.host.faults.clear();
    expect(await run({ seconds: 0 })).toMatchObject({ kind: 'done' });
  });
  const second = await run({ seconds: 1 });
  expect(second).toMatchObject({ kind: 'done', written: [] });
  expect(second.kind === 'done' && second.evaluated.issues.filter(({ code }) => code === 'capaian-diketik')).toEqual([]);
  expect(parts()).toBe(2);
});

test('between the requests of one commit the other is kept out, at no request of its own, and the first finishes', async () => {
  let other: EvaluationOutcome<Results> | null = null;
  let asked = 0;
  bench.host.faults.before(COMMIT + 1, async () => {
    bench.host.faults.clear();
    const before = bench.host.requests;
    other = await run({ seconds: 30 });
    asked = bench.host.requests - before;
  });
  expect(await run({ seconds: 0, bytesAtOnce: SMALL })).toMatchObject({ kind: 'done' });
  expect(other).toMatchObject(busy);
  expect(asked).toBe(2);
  expect(capaian()).toBe(300);
  expect(parts()).toBe(2);
});

test.each<[what: string, page: (own: Set<string>) => Page, expected: object]>([
  ['another page, a minute later', () => ({ seconds: 60 }), busy],
  ['another page, two minutes later', () => ({ seconds: 120 }), { kind: 'done' }],
  ['another page whose clock is an hour behind', () => ({ seconds: -3_600 }), { kind: 'done' }],
  ['the same page, at once', (ownRuns) => ({ seconds: 1, ownRuns }), { kind: 'done' }],
])('fault 22: a run broke off; then %s', async (_, page, expected) => {
  const ownRuns = new Set<string>();
  await breakOff({ seconds: 0, ownRuns });
  const outcome = await run(page(ownRuns));
  expect(outcome).toMatchObject(expected);
  if (outcome.kind !== 'done') return;
  expect(capaian()).toBe(300);
  expect(parts()).toBe(2);
});

test.each<[what: string, seconds: number, own: boolean, expected: object]>([
  ['another page, a minute later', 60, false, busy],
  ['another page, two minutes later', 120, false, { kind: 'done' }],
  ['the same page, at once', 1, true, { kind: 'done' }],
])('fault 22: a run broke off; going back from %s', async (_, seconds, own, expected) => {
  const before = bench.pk.grid('A1:H10');
  const ownRuns = new Set<string>();
  await breakOff({ seconds: 0, ownRuns });
  const outcome = await runRestore({
    port: bench.port,
    planRestore: (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at),
    now: () => at(seconds),
    ...(own ? { ownRuns } : {}),
  });
  expect(outcome).toMatchObject(expected);
  if (outcome.kind !== 'done') return;
  expect(bench.pk.grid('A1:H10')).toEqual(before);
  expect(parts()).toBe(0);
});

/** What a pane that opens now is told. */
async function keadaan(seconds: number, own: ReadonlySet<string> = new Set()): Promise<Keadaan> {
  return keadaanOf({ ...readRecord(await bench.port.open((session) => session.readParts())), from: null }, at(seconds), own, null);
}

test('a pane that opens is told of the last run, in one request that reads no cell', async () => {
  expect(await keadaan(0)).toEqual({ kind: 'belum' });
  expect(bench.host.requests).toBe(1);
  await run({ seconds: 1 });
  expect(await keadaan(500)).toEqual({ kind: 'selesai', at: at(1) });
});

test('fault 22: a pane that opens is told of a run that broke off: under way at first, then broken off; its own is at once', async () => {
  const ownRuns = new Set<string>();
  await run({ seconds: -900 });
  bench.pk.poke('F3', 12);
  for (const later of [0, 1, 2, 3]) bench.host.faults.inject({ at: bench.host.requests + COMMIT + 1 + later, kind: 'fail' });
  expect(await run({ seconds: 0, ownRuns, bytesAtOnce: SMALL })).toMatchObject({ kind: 'failed' });
  bench.host.faults.clear();
  expect(await keadaan(60)).toEqual({ kind: 'berjalan', at: at(0) });
  expect(await keadaan(120)).toEqual({ kind: 'terputus', at: at(0) });
  expect(await keadaan(1, ownRuns)).toEqual({ kind: 'terputus', at: at(0) });
});
