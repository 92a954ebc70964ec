/** An Excel window with a workbook in it and the add-in as it is built, for tests in a browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openXlsx, startHost, type ExcelHost, type HostWorkbook } from '../excel-host';
import { openExcelPages, type ExcelPages, type ExcelPagesOptions } from '../excel-host/office/browser';

const ROOT = path.resolve(__dirname, '../..');
export const SAMPLE = 'dinsos-sumbar-2020';
export const AXE = path.join(ROOT, 'node_modules/axe-core/axe.min.js');

/** Builds the pages as they are shipped, into a folder of their own. */
export function buildPages(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lkj-pages-'));
  execFileSync(process.execPath, [path.join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production', '--output-path', folder], { cwd: ROOT, stdio: 'pipe' });
  return folder;
}

export interface ExcelWindow {
  readonly workbook: HostWorkbook;
  readonly host: ExcelHost;
  readonly pages: ExcelPages;
}

export interface WindowOptions extends Partial<Pick<ExcelPagesOptions, 'external' | 'context'>> {
  /** A workbook of test/fixtures, without its ending. */
  readonly fixture?: string;
  /** What happened to the workbook before. */
  readonly prepare?: (workbook: HostWorkbook) => void;
}

/** Opens a fixture in a window of its own. */
export async function openWindow(browser: Browser, folder: string, { fixture = SAMPLE, prepare, ...options }: WindowOptions = {}): Promise<ExcelWindow> {
  const workbook = await openXlsx(readFileSync(path.join(ROOT, `test/fixtures/${fixture}.xlsx`)));
  prepare?.(workbook);
  const host = startHost(workbook, { keepTrace: false });
  const pages = await openExcelPages(browser, { folder, host, ...options });
  // Violations of the page's policy are not always told to the console.
  await pages.context.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`CSP ${violatedDirective} ${blockedURI}`)));
  return { workbook, host, pages };
}

/** Waits until something holds on this side. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 800 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
  if (!holds()) throw new Error(`did not come: ${what}`);
}

/** What axe finds wrong with a page, one line each. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  // Evaluated by the test's own side, so that the page's policy stays as it is.
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[] }> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`);
  });
}

/** True where the page is wider than its window. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
