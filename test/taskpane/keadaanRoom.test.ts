/** What the pane knows of its workbook, on the real office.js: its own runs, the ribbon's, a colleague's changes, Excel that says nothing. */
import { runEvaluation } from '../../src/app/runEvaluation';
import { evaluate } from '../../src/core/evaluate';
import { evaluateFixes } from '../../src/core/evaluateBack';
import { MAX_INPUT_CELLS } from '../../src/core/record/inputs';
import type { Keadaan } from '../../src/core/record/keadaan';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import type { Core } from '../../src/taskpane/core';
import { JOBS } from '../../src/taskpane/jobs';
import { createKeadaanRoom, type PaneKeadaan } from '../../src/taskpane/keadaanRoom';
import { createAskingRun } from '../../src/taskpane/run';
import { openBench, REPORT, type Bench } from '../host/bench';

/** Does the jobs at once. */
const core = { ask: (job: keyof typeof JOBS, snapshot: never, asked: never) => Promise.resolve((JOBS[job] as (of: never, what: never) => unknown)(snapshot, asked)) } as unknown as Core;

interface Pane {
  readonly room: PaneKeadaan;
  readonly run: () => Promise<unknown>;
  /** How often it was told to look again. */
  readonly told: () => number;
  readonly leave: () => void;
}

function openPane({ port }: Bench): Pane {
  const workbook = { port, ownRuns: new Set<string>() };
  const room = createKeadaanRoom(workbook, core);
  const run = createAskingRun(workbook, core, room.note);
  let times = 0;
  const leave = room.watch(() => void (times += 1));
  return { room, run: () => run({ kind: 'tulis' }, () => undefined, new AbortController().signal), told: () => times, leave };
}

let bench: Bench;
let pane: Pane;

function open(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>> = REPORT): void {
  bench = openBench({ sheets });
  pane = openPane(bench);
}

afterEach(() => {
  pane.leave();
  bench.close();
});

const kind = async (): Promise<Keadaan['kind'] | undefined> => (await pane.room.look())?.kind;
const ribbon = (): Promise<unknown> => runEvaluation({ port: bench.port, evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at) });
const until = async (holds: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).toBe(true);
};
/** Waits until it is told to look again. */
const heard = (before = 0): Promise<void> => until(() => pane.told() > before);

test('own runs and the ribbon’s leave it computed; a colleague’s change is known, and known no more when it is put back', async () => {
  open();
  expect(await kind()).toBe('belum');
  await pane.run();
  expect(await kind()).toBe('terhitung');
  await heard();
  bench.workbook.asColleague(() => bench.pk.poke('F3', 12));
  expect(await pane.room.look()).toMatchObject({ kind: 'berubah', sheets: ['PK'] });
  bench.workbook.asColleague(() => bench.pk.poke('F3', 10));
  expect(await kind()).toBe('terhitung');
  bench.pk.poke('F3', 12);
  await ribbon();
  expect(await kind()).toBe('terhitung');
});

test('a change that changes no result: nothing is written for it, also by the ribbon, and the pane finds out by itself and keeps it in mind until another run writes', async () => {
  open();
  await pane.run();
  const parts = bench.workbook.xmlParts.map(({ xml }) => xml);
  const before = await pane.room.look();
  bench.pk.poke('C12', 'catatan');
  await ribbon();
  const after = await pane.room.look();
  expect(after).toMatchObject({ kind: 'terhitung' });
  // Computed when it was looked at.
  expect(after).not.toEqual(before);
  expect(bench.workbook.xmlParts.map(({ xml }) => xml)).toEqual(parts);
  const { requests } = bench.host;
  expect(await pane.room.look()).toEqual(after);
  // Record and cells, and nothing computed anew.
  expect(bench.host.requests - requests).toBe(3);
  bench.pk.poke('F3', 12);
  expect(await kind()).toBe('berubah');
  await ribbon();
  bench.pk.poke('F3', 10);
  // What was kept in mind would be this, but its results stand no more.
  expect(await kind()).toBe('berubah');
});

test('texts that become numbers leave what is known of the last computation', async () => {
  open({ ...REPORT, PK: REPORT.PK.map((cells, row) => (row === 2 ? cells.map((cell, column) => (column === 4 ? '20' : cell)) : cells)) });
  await ribbon();
  const before = await pane.room.look();
  expect(before).toMatchObject({ kind: 'terhitung' });
  const fixed = await runEvaluation({ port: bench.port, evaluate: (snapshot, at) => evaluateFixes(snapshot, SHEET_TEXTS.id, at) });
  expect(fixed).toMatchObject({ kind: 'done', written: [{}] });
  expect(await pane.room.look()).toEqual({ ...before, kind: 'berubah', sheets: ['PK'] });
  await pane.run();
  expect(await kind()).toBe('terhitung');
});

test('of a worksheet too large to be read again, what Excel tells decides, but for our own columns', async () => {
  const rows = Math.ceil(MAX_INPUT_CELLS / 4);
  open({ APBD: [['REALISASI APBD TAHUN 2020'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], ...Array.from({ length: rows }, (_, row) => [row + 1, `Program ${row}`, 1000, 900])] });
  await pane.run();
  await heard();
  // Nothing says that it has changed, and nothing that it has not.
  expect(await kind()).toBe('selesai');
  const { bytesReceived } = bench.host;
  bench.workbook.asColleague(() => bench.pk.poke('D9', 800));
  const before = pane.told();
  await heard(before);
  expect(await pane.room.look()).toMatchObject({ kind: 'berubah', sheets: ['APBD'] });
  // The record is all that was read.
  expect(bench.host.bytesReceived - bytesReceived).toBeLessThan(2_000_000);
}, 120_000);

test('while a cell is being edited nothing is known, and it is looked again; who leaves is registered for nothing', async () => {
  open();
  await pane.run();
  await heard();
  bench.host.switches.cellEditMode = true;
  expect(await pane.room.look()).toBeNull();
  bench.host.switches.cellEditMode = false;
  const before = pane.told();
  await heard(before);
  expect(bench.host.registrations).toBe(3);
  pane.leave();
  await until(() => bench.host.registrations === 0);
});

test('an Excel that lets nobody listen is no error: looking tells all the same', async () => {
  bench = openBench({ sheets: REPORT });
  bench.host.faults.inject({ at: 1, kind: 'fail' });
  pane = openPane(bench);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(bench.host.registrations).toBe(0);
  await ribbon();
  expect(await kind()).toBe('terhitung');
});
