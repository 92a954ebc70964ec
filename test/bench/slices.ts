/** How long the pane holds its thread up while it computes a large sheet, and how soon it lets go of a run that is cancelled, in Chromium. */
import { existsSync, rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { createWorkbook, startHost, type HostWorkbook } from '../excel-host';
import { CHROMIUM, launchChromium, openExcelPages, ORIGIN } from '../excel-host/office/browser';
import { buildPages, until } from '../e2e/excelWindow';
import { measuredOf, type Measured } from './measure';

type Cells = (string | number)[][];

/** A stretch in which the thread did nothing else, milliseconds, and whose code it was. */
export interface Slice {
  readonly ms: number;
  readonly own: number;
  readonly office: number;
}

export interface Slices {
  /** The longest ones, the longest first. */
  readonly longest: readonly Slice[];
  /** How many held the thread up for more than LONG_MS, and how many of them would without office.js and what stands in Excel's place. */
  readonly long: number;
  readonly longOfOwn: number;
  /** From the click on Batalkan until the pane can be used again. */
  readonly cancel: Measured;
}

export const LONG_MS = 50;
/** When a run is cancelled, milliseconds after its start: while it reads, while it computes. */
const CANCELLED_AFTER = [150, 500, 1_000, 1_500, 2_000];
const SAMPLE_MICROSECONDS = 500;
/** A button that does not come so soon is gone: the run is over. */
const PATIENCE_MS = 3_000;
/** A thread that is idle for less goes on with the same task. */
const GAP_MS = 1;

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
}

interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** The stretches between two idle ones. */
function slicesOf({ nodes, samples = [], timeDeltas = [] }: CpuProfile): Slice[] {
  const byId = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const found: Slice[] = [];
  let slice = { ms: 0, own: 0, office: 0 };
  let idle = 0;
  const close = (): void => {
    if (slice.ms > 0) found.push(slice);
    slice = { ms: 0, own: 0, office: 0 };
  };
  samples.forEach((id, index) => {
    const frame = byId.get(id);
    const ms = (timeDeltas[index + 1] ?? 0) / 1_000;
    if (frame === undefined || frame.functionName === '(idle)') {
      idle += ms;
      if (idle > GAP_MS) close();
      return;
    }
    idle = 0;
    slice.ms += ms;
    if (frame.url.startsWith(ORIGIN)) slice.own += ms;
    else if (frame.url !== '') slice.office += ms;
  });
  close();
  return found.sort((a, b) => b.ms - a.ms);
}

async function withPane<T>(browser: Browser, folder: string, cells: Cells, job: (page: Page, workbook: HostWorkbook) => Promise<T>): Promise<T> {
  const workbook = createWorkbook({ APBD: cells });
  const pages = await openExcelPages(browser, { folder, host: startHost(workbook, { keepTrace: false }) });
  try {
    const page = await pages.open('taskpane.html');
    await page.getByRole('button', { name: 'Hitung Capaian' }).waitFor();
    // What the pane fetches while its user reads is there.
    await page.waitForLoadState('networkidle');
    return await job(page, workbook);
  } finally {
    await pages.close();
  }
}

function profiled(browser: Browser, folder: string, cells: Cells): Promise<Slice[]> {
  return withPane(browser, folder, cells, async (page, workbook) => {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
    await cdp.send('Profiler.start');
    await page.getByRole('button', { name: 'Hitung Capaian' }).click();
    await until('a completed run', () => workbook.xmlParts.length > 1);
    await page.getByRole('button', { name: 'Batalkan' }).waitFor({ state: 'detached' });
    const { profile } = await cdp.send('Profiler.stop');
    return slicesOf(profile);
  });
}

/** Null where the run was over before. */
function cancelled(browser: Browser, folder: string, cells: Cells, after: number): Promise<number | null> {
  return withPane(browser, folder, cells, async (page) => {
    await page.evaluate(() => {
      document.addEventListener('click', ({ target, timeStamp }) => {
        if (!(target instanceof HTMLElement) || target.closest('button')?.textContent !== 'Batalkan') return;
        const look = (): void => {
          if ([...document.querySelectorAll('button')].every(({ textContent }) => textContent !== 'Batalkan')) document.documentElement.dataset['batal'] = String(performance.now() - timeStamp);
          else requestAnimationFrame(look);
        };
        look();
      }, { capture: true });
    });
    await page.getByRole('button', { name: 'Hitung Capaian' }).click();
    await page.waitForTimeout(after);
    const isPressed = await page.getByRole('button', { name: 'Batalkan' }).click({ timeout: PATIENCE_MS }).then(() => true, () => false);
    if (!isPressed) return null;
    await page.waitForFunction(() => document.documentElement.dataset['batal'] !== undefined);
    return Number(await page.evaluate(() => document.documentElement.dataset['batal']));
  });
}

/** Null where there is no Chromium. */
export async function measureSlices(cells: Cells): Promise<Slices | null> {
  if (!existsSync(CHROMIUM)) return null;
  const folder = buildPages();
  const browser = await launchChromium();
  try {
    const slices = await profiled(browser, folder, cells);
    const taken: number[] = [];
    for (const after of CANCELLED_AFTER) {
      const ms = await cancelled(browser, folder, cells, after);
      if (ms !== null) taken.push(ms);
    }
    return { longest: slices.slice(0, 3), long: slices.filter(({ ms }) => ms > LONG_MS).length, longOfOwn: slices.filter(({ own }) => own > LONG_MS).length, cancel: measuredOf(taken) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
