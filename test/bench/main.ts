/**
 * `npm run bench [-- --quick]`: how long a run takes, what it sends and keeps, beside the floor (JSON of the same payload, one
 * bare pass over its cells) and what people would use instead. Nothing is asserted here: counts are, in the tests.
 */
import { cpus } from 'node:os';
import { runEvaluation } from '../../src/app/runEvaluation';
import { evaluate } from '../../src/core/evaluate';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { createExcelPort } from '../../src/host/excel/session';
import { id } from '../../src/messages/issues/id';
import { sentencesIn } from '../../src/messages/sentences';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { createWorkbook, installGlobals, startHost } from '../excel-host';
import { asXlsx, withCellByCell, withExcelJs, withLibreOffice, withOpenpyxl } from './alternatives';
import { measure, type Measured } from './measure';
import { apbdSheet, pkSheet } from './sheets';

const QUICK = process.argv.includes('--quick');
const TIMES = 5;
/** Cell by cell and file to file take long on the largest sheet and say nothing more there. */
const LARGEST_FOR_OTHERS = 10_000;

type Sheets = Record<string, (string | number)[][]>;

function evaluated(snapshot: WorkbookSnapshot): unknown {
  return evaluate(snapshot, SHEET_TEXTS.id, '2020-12-31T00:00:00.000Z', { sentencesOf: sentencesIn(id) });
}

function barePass({ sheets }: WorkbookSnapshot): number {
  let numbers = 0;
  for (const { values } of sheets) for (const row of values) for (const cell of row) if (typeof cell === 'number') numbers += 1;
  return numbers;
}

function line(name: string, { median, min, max }: Measured, floor: number | null): void {
  const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(8);
  process.stdout.write(`  ${name.padEnd(44)}${ms(median)} ms  (${ms(min).trim()}–${ms(max).trim()})${floor === null ? '' : `   ${(median / floor).toFixed(1)} × JSON`}\n`);
}

async function snapshotOf(sheets: Sheets): Promise<{ snapshot: WorkbookSnapshot; retained: number }> {
  const host = startHost(createWorkbook(sheets), { keepTrace: false });
  const uninstall = installGlobals(host);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const snapshot = await createExcelPort().open((session) => session.read());
  globalThis.gc?.();
  const retained = process.memoryUsage().heapUsed - before;
  uninstall();
  return { snapshot, retained };
}

/** One whole run on a fresh workbook; the host's own work is part of it. */
async function wholeRun(sheets: Sheets): Promise<{ requests: number; sent: number; received: number }> {
  const host = startHost(createWorkbook(sheets), { keepTrace: false });
  const uninstall = installGlobals(host);
  try {
    const outcome = await runEvaluation({ port: createExcelPort(), evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at, { sentencesOf: sentencesIn(id) }) });
    if (outcome.kind !== 'done') throw new Error(`the run was ${outcome.kind}`);
    return { requests: host.requests, sent: host.bytesSent, received: host.bytesReceived };
  } finally {
    uninstall();
  }
}

async function others(rows: (string | number)[][], floor: number): Promise<void> {
  if (await withCellByCell(rows)) line('an add-in cell by cell, same host', await measure(1, () => withCellByCell(rows)), floor);
  else process.stdout.write('  an add-in cell by cell: refused, its request is larger than Excel on the web takes\n');
  const plain = await asXlsx(rows, false);
  line('exceljs script, file to file', await measure(TIMES, () => withExcelJs(plain)), floor);
  if (withOpenpyxl(plain)) line('python3-openpyxl script, file to file', await measure(TIMES, () => withOpenpyxl(plain)), floor);
  else process.stdout.write('  python3-openpyxl: not installed, left out\n');
  const formulas = await asXlsx(rows, true);
  if (withLibreOffice(formulas)) line('LibreOffice recalculating formulas, its start included', await measure(1, () => withLibreOffice(formulas)), floor);
  else process.stdout.write('  LibreOffice: not installed, left out\n');
}

async function bench(name: string, sheets: Sheets): Promise<void> {
  const rows = Object.values(sheets).reduce((sum, cells) => sum + cells.length, 0);
  process.stdout.write(`\n${name} (${rows} rows)\n`);
  const { snapshot, retained } = await snapshotOf(sheets);
  const json = await measure(TIMES, () => JSON.parse(JSON.stringify(snapshot.sheets)) as unknown);
  line('floor: JSON of what was read, there and back', json, json.median);
  line('floor: one bare pass over its cells', await measure(TIMES, () => barePass(snapshot)), json.median);
  line('the core alone, warm', await measure(TIMES, () => evaluated(snapshot)), json.median);
  let traffic = { requests: 0, sent: 0, received: 0 };
  line('a whole run, office.js and the host included', await measure(rows > 50_000 ? 1 : TIMES, async () => { traffic = await wholeRun(sheets); }), json.median);
  process.stdout.write(`  ${traffic.requests} requests; ${(traffic.received / rows).toFixed(0)} bytes a row read, ${(traffic.sent / rows).toFixed(0)} sent; ${globalThis.gc === undefined ? 'memory not measured (--expose-gc)' : `${(retained / rows).toFixed(0)} bytes a row retained after reading`}\n`);
  const [cells] = Object.values(sheets);
  if (cells !== undefined && cells.length <= LARGEST_FOR_OTHERS + 100 && name.startsWith('APBD')) await others(cells, json.median);
}

async function main(): Promise<void> {
  const [cpu] = cpus();
  process.stdout.write(`${new Date().toISOString().slice(0, 10)} · ${cpu?.model ?? 'CPU'} × ${cpus().length} · Node ${process.version}\nMedian of ${TIMES} (min–max) after one warm-up.\n`);
  await bench('APBD 1,000', { APBD: apbdSheet(1_000) });
  await bench('APBD 10,000', { APBD: apbdSheet(10_000) });
  await bench('PK 10,000 indikator', { PK: pkSheet(10_000) });
  if (!QUICK) await bench('APBD 100,000', { APBD: apbdSheet(100_000) });
  process.stdout.write(`\nPeak memory of the process: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
