/**
 * `npm run bench [-- --quick]`: how long a run takes, what it sends and keeps, beside the floor (JSON of all that crosses the
 * boundary, one bare pass over the cells) and what people would use instead. Nothing is asserted here: counts are, in the tests.
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { createWorkbook } from '../excel-host';
import { CHROMIUM } from '../excel-host/office/browser';
import { asXlsx, withCellByCell, withExcelJs, withLibreOffice, withOpenpyxl } from './alternatives';
import { buildCore, type Built } from './built';
import { measureMemory } from './memory';
import { measure, measuredOf, wallTime, type Measured } from './measure';
import { measurePane } from './pane';
import { runWhole, snapshotOf } from './run';
import { measureScroll } from './scroll';
import { apbdSheet, pkSheet } from './sheets';
import { LONG_MS, measureSlices } from './slices';

const QUICK = process.argv.includes('--quick');
const TIMES = 5;
/** Rows to go through until the compiler has settled: a small sheet takes more runs of it. */
const WARM_ROWS = 200_000;
const warmUpOf = (rows: number): number => Math.ceil(WARM_ROWS / rows);
/** What goes cell by cell or from file to file takes long on the largest sheet and says nothing more there. */
const LARGEST_FOR_OTHERS = 10_100;
const MANY_FINDINGS = 10_000;
const LARGEST = 100_000;

type Cells = (string | number)[][];

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function line(name: string, { median, min, max }: Measured, floor?: Measured): void {
  const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
  say(`  ${name.padEnd(54)}${ms(median).padStart(8)} ms  (${ms(min)}–${ms(max)})${floor === undefined ? '' : `   ${(median / floor.median).toFixed(1)} ×`}`);
}

function barePass({ sheets }: WorkbookSnapshot): number {
  let numbers = 0;
  for (const { values } of sheets) for (const row of values) for (const cell of row) if (typeof cell === 'number') numbers += 1;
  return numbers;
}

async function others(cells: Cells, floor: Measured): Promise<void> {
  if (await withCellByCell(cells)) line('an add-in cell by cell, on the same host', await measure(TIMES, () => withCellByCell(cells)), floor);
  else say('  an add-in cell by cell: refused, its request is larger than Excel on the web takes');
  const plain = await asXlsx(cells, false);
  line('exceljs script, file to file', await measure(TIMES, () => withExcelJs(plain)), floor);
  if (withOpenpyxl(plain)) line('python3-openpyxl script, file to file', await measure(TIMES, () => withOpenpyxl(plain), 1, wallTime), floor);
  else say('  python3-openpyxl: not installed, left out');
  const formulas = await asXlsx(cells, true);
  if (withLibreOffice(formulas)) line('LibreOffice recalculating formulas, its start included', await measure(TIMES, () => withLibreOffice(formulas), 0, wallTime), floor);
  else say('  LibreOffice: not installed, left out');
}

async function bench({ core, script, cold, save }: Built, name: string, cells: Cells): Promise<void> {
  const rows = cells.length;
  say(`\n${name} (${rows} rows)`);
  const warmUp = warmUpOf(rows);
  const workbook = () => createWorkbook({ Lembar: cells });
  const { traffic, messages } = await runWhole(workbook(), {}, true);
  const snapshot = await snapshotOf(workbook());
  const json = await measure(TIMES, () => messages.map((message): unknown => JSON.parse(JSON.stringify(message))), warmUp);
  line('floor: JSON of all that is sent and received', json, json);
  line('floor: one bare pass over the cells', await measure(TIMES, () => barePass(snapshot), warmUp), json);
  line('the core alone, warm', await measure(TIMES, () => core.evaluated(snapshot), warmUp), json);
  const file = save(`${rows}-${name.length}.bin`, snapshot);
  const first = Array.from({ length: TIMES }, () => cold(file));
  line('the core alone, cold: a fresh process parses its script', measuredOf(first.map(({ ms }) => ms)), json);
  line('the whole run, office.js and the host included', await measure(TIMES, () => runWhole(workbook())), json);

  const perRow = (bytes: number): string => (bytes / rows).toFixed(0);
  say(`  ${traffic.requests} requests; bytes a row: ${perRow(traffic.read)} read, ${perRow(traffic.cells)} sent as cells, ${perRow(traffic.record)} as journal and record`);
  const most = (what: 'peak' | 'snapshot' | 'results'): number => Math.max(...first.map((each) => each[what]));
  const kept = (await measureMemory(script, snapshot)) ?? { snapshot: most('snapshot'), results: most('results') };
  say(`  memory while it runs: bytes a row: ${perRow(kept.snapshot)} the snapshot, ${perRow(kept.results)} results and plan${existsSync(CHROMIUM) ? ', in Chromium' : ', in Node, whose pointers take twice what they take in Chromium'}; ${(most('peak') / 2 ** 20).toFixed(0)} MB at most in a process of Node that runs the core once`);
  if (rows <= LARGEST_FOR_OTHERS && name.startsWith('APBD')) await others(cells, json);
}

async function pane(): Promise<void> {
  say('\nThe pane, until its button can be pressed, beside a page with office.js and one button');
  const times = await measurePane();
  if (times === null) say('  Chromium: not installed, left out');
  for (const { slowdown, bare, pane: own } of times ?? []) {
    line(`bare page, CPU slowed down ${slowdown} ×`, bare, bare);
    line(`the pane, CPU slowed down ${slowdown} ×`, own, bare);
  }
}

async function scroll(): Promise<void> {
  say(`\nScrolling through ${MANY_FINDINGS} findings, from frame to frame, beside a page with nothing in it`);
  const frames = await measureScroll(MANY_FINDINGS);
  if (frames === null) {
    say('  Chromium: not installed, left out');
    return;
  }
  line('bare page', frames.floor, frames.floor);
  line('the findings', frames.frame, frames.floor);
  say(`  of ${frames.frames} frames ${frames.late} came late, of the bare page ${frames.floorLate}`);
}

async function slices(rows: number): Promise<void> {
  say(`\nThe pane's thread while ${rows} rows are computed`);
  const found = await measureSlices(apbdSheet(rows));
  if (found === null) {
    say('  Chromium: not installed, left out');
    return;
  }
  say(`  ${found.long} stretches of more than ${LONG_MS} ms, ${found.longOfOwn} of them in the pane's own code; the longest: ${found.longest.map(({ ms, own, office }) => `${ms.toFixed(0)} ms (${own.toFixed(0)} of its own, ${office.toFixed(0)} of office.js)`).join(', ')}`);
  line('from Batalkan until the pane can be used again', found.cancel);
}

async function main(): Promise<void> {
  const [cpu] = cpus();
  say(`${new Date().toISOString().slice(0, 10)} · ${cpu?.model ?? 'CPU'} × ${cpus().length}, load ${loadavg()[0]?.toFixed(1) ?? '?'} · Node ${process.version}\nMedian of ${TIMES} (min–max), milliseconds of processor time, of other programs and the pane those that pass; × is of the JSON floor.`);
  const built = await buildCore();
  await bench(built, 'APBD 1,000', apbdSheet(1_000));
  await bench(built, 'APBD 10,000', apbdSheet(10_000));
  await bench(built, 'PK 10,000 indikator', pkSheet(10_000));
  if (!QUICK) await bench(built, 'APBD 100,000', apbdSheet(LARGEST));
  await pane();
  await scroll();
  if (!QUICK) await slices(LARGEST);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
