/**
 * Every job broken off at each of its requests, in every way: afterwards the workbook is the old one, the new one, or one whose
 * record says that a job has begun, from which both ways lead: the same job again to the new one, going back to the old one.
 */
import type { StoredPart } from '../../src/core/model/grid';
import { COMPLETION_NAMESPACE, LEDGER_NAMESPACE, SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { readRecord } from '../../src/core/record/record';
import { readSettings } from '../../src/core/record/settings';
import { createExcelPort } from '../../src/host/excel/session';
import { HostFailure } from '../../src/host/port';
import type { Fault, Sheet } from '../excel-host';
import { formatRect } from '../excel-host/behaviour/address';
import { JOBS, openPage, type Ended, type Job, type Page } from './jobs';

/** How many places within one request a half-applied batch breaks off at; FAULT_PLACES=1000 tries them all. */
const PLACES = Number(process.env['FAULT_PLACES'] ?? 5);

/** Until the broken job gives a request up; those of this workbook take far less. */
const TIMEOUT_MS = 300;

/** For all that must go through, also on a busy machine. */
const PATIENT_MS = 5_000;

function storedParts({ bench: { workbook } }: Page): StoredPart[] {
  const namespaces = [LEDGER_NAMESPACE, COMPLETION_NAMESPACE, SETTINGS_NAMESPACE];
  return workbook.xmlParts.map(({ id, xml }) => ({ id, xml, namespace: namespaces.find((namespace) => xml.includes(namespace)) ?? '' }));
}

/** In characters, as a file has it: a column of that width may say so or say nothing. */
const STANDARD_WIDTH = 9.14;

/** Cells with their formulas and formats, merges and widths. */
function seenOf(sheet: Sheet): unknown {
  const used = sheet.usedRect(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  const cells = Array.from({ length: used.row + used.rows + 1 }, (_, row) =>
    Array.from({ length: used.column + used.columns + 1 }, (__, column) => {
      const { value, formula, numberFormat } = sheet.peek(formatRect({ row, column, rows: 1, columns: 1 }));
      return [value, formula, numberFormat];
    }),
  );
  return [sheet.name, cells, [...sheet.merges], cells[0]?.map((_, column) => (sheet.columnSpan(column)?.width ?? STANDARD_WIDTH).toFixed(1))];
}

/** All that a user sees, what is named, and the settings; the record's own text differs by the number of runs. */
function seen(page: Page): string {
  const { workbook } = page.bench;
  return JSON.stringify({
    sheets: workbook.sheets.map((sheet) => JSON.stringify(seenOf(sheet))).sort(),
    names: workbook.names.map(({ name, formula, visible, scope }) => JSON.stringify([name, formula, visible, scope?.name])).sort(),
    settings: readSettings(storedParts(page)),
  });
}

function parts({ bench: { workbook } }: Page): string[] {
  return workbook.xmlParts.map(({ xml }) => xml).sort();
}

function hasBegun(page: Page): boolean {
  return readRecord(storedParts(page)).begun.length > 0;
}

async function prepared({ options, prepare }: Job): Promise<Page> {
  const page = openPage({ timeoutMs: PATIENT_MS, ...options });
  await prepare?.(page);
  page.bench.host.resetCounters();
  return page;
}

/** The same page, with another patience: a port keeps nothing between two jobs. */
function waiting(page: Page, { options }: Job, timeoutMs: number): Page {
  return { ...page, bench: { ...page.bench, port: createExcelPort({ ...options, timeoutMs }) } };
}

/** What an unbroken job does. */
interface Known {
  readonly old: string;
  readonly oldParts: readonly string[];
  readonly done: string;
  /** After going back from it: the old workbook, but for tables of ours, which keep what they show. */
  readonly back: string;
  /** Actions of each request. */
  readonly actions: readonly number[];
}

async function known(job: Job): Promise<Known> {
  const page = await prepared(job);
  try {
    const [old, oldParts] = [seen(page), parts(page)];
    expect(await job.run(page)).toBe('done');
    const done = seen(page);
    const actions = page.bench.host.trace.filter(({ number }) => number > 0).map(({ request }) => request.Actions.length);
    expect(await job.goBack(page)).toBe('done');
    return { old, oldParts, done, back: seen(page), actions };
  } finally {
    page.bench.close();
  }
}

interface Break {
  readonly fault: Fault;
  /** From which request after it on Excel refuses everything, so that nothing can be taken back; 0 for none. */
  readonly thenRefused: number;
}

async function broken(job: Job, { fault, thenRefused }: Break): Promise<{ readonly page: Page; readonly ended: Ended }> {
  const page = await prepared(job);
  const { faults } = page.bench.host;
  faults.inject(fault);
  if (thenRefused > 0) faults.inject({ at: fault.at + thenRefused, kind: 'fail', lasting: true });
  const hangs = fault.kind === 'hang' || fault.answer === 'never';
  const ended = await job.run(hangs ? waiting(page, job, TIMEOUT_MS) : page);
  faults.clear();
  return { page, ended };
}

/** What is wrong with the workbook as the broken job left it. */
function wrongAfter(page: Page, ended: Ended, { old, oldParts, done }: Known): string[] {
  const now = seen(page);
  const isOld = now === old && JSON.stringify(parts(page)) === JSON.stringify(oldParts);
  const failure = ended instanceof HostFailure ? ended : null;
  const wrong: string[] = [];
  if (failure === null && now !== done) wrong.push('told as done, and is not');
  if (failure?.mayHaveWritten === false && !isOld) wrong.push('told as not written, and something is');
  if (now !== old && now !== done && !hasBegun(page)) wrong.push('a mix that looks complete');
  return wrong;
}

async function wrongForward(job: Job, page: Page, { done }: Known): Promise<string[]> {
  const wrong: string[] = [];
  await job.run(page);
  if (seen(page) !== done || hasBegun(page)) wrong.push('the job again does not complete it');
  await job.run(page);
  if (seen(page) !== done) wrong.push('twice again is not once again');
  return wrong;
}

async function wrongBack(job: Job, page: Page, { old, done, back }: Known): Promise<string[]> {
  if (!hasBegun(page) && seen(page) !== done) return [];
  const wrong: string[] = [];
  await job.goBack(page);
  const now = seen(page);
  if ((now !== old && now !== back) || hasBegun(page)) wrong.push('going back does not lead to the old workbook');
  await job.run(page);
  if (seen(page) !== done) wrong.push('the job again after going back does not lead to the new one');
  return wrong;
}

/** Breaks the job off in all these ways; twice each, to go forward from the one and back from the other. */
async function check(job: Job, breaksOf: (known: Known) => readonly Break[]): Promise<void> {
  const whole = await known(job);
  const wrong: string[] = [];
  for (const one of breaksOf(whole)) {
    const first = await broken(job, one);
    const found = [...wrongAfter(first.page, first.ended, whole), ...(await wrongForward(job, first.page, whole))];
    first.page.bench.close();
    const second = await broken(job, one);
    found.push(...(await wrongBack(job, second.page, whole)));
    second.page.bench.close();
    wrong.push(...found.map((what) => `${JSON.stringify(one)}: ${what}`));
  }
  expect(wrong).toEqual([]);
}

/** A fault at each request. */
function atEach({ actions }: Known, fault: Omit<Fault, 'at'>, thenRefused = 0): Break[] {
  return actions.map((_, index) => ({ fault: { at: index + 1, ...fault }, thenRefused }));
}

/** Places within each request that writes, evenly apart, both ends among them. */
function halves({ actions }: Known, thenRefused: number): Break[] {
  return actions.flatMap((count, index) => {
    const places = index < 2 ? 1 : Math.min(PLACES, count + 1);
    const after = Array.from({ length: places }, (_, place) => Math.round((count * place) / Math.max(1, places - 1)));
    return after.map((afterAction): Break => ({ fault: { at: index + 1, kind: 'half', afterAction }, thenRefused }));
  });
}

describe.each(JOBS)('$name', (job) => {
  test('fault 01: a request is refused, each in its turn', () => check(job, (whole) => atEach(whole, { kind: 'fail' })), 120_000);

  test('fault 02: an error comes although all was carried out', () =>
    check(job, (whole) => [...atEach(whole, { kind: 'lost-answer', answer: 'error' }), ...atEach(whole, { kind: 'lost-answer', answer: 'error' }, 1)]), 120_000);

  test.each([
    ['taken back at once', 0],
    ['and Excel refuses all that follows', 1],
    ['and Excel refuses the second request of taking it back', 2],
    ['and Excel refuses the third request of taking it back', 3],
  ])('fault 03: a request is half carried out, %s', (_, thenRefused) => check(job, (whole) => halves(whole, thenRefused)), 600_000);

  test('fault 05: no answer, nothing done', () => check(job, (whole) => atEach(whole, { kind: 'hang' })), 120_000);

  test('fault 05: no answer, all done', () => check(job, (whole) => atEach(whole, { kind: 'lost-answer', answer: 'never' })), 120_000);
});
