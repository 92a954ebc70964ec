/** What a run keeps in memory where the pane runs: Chromium, whose pointers take half of what they take in Node. */
import { existsSync, readFileSync } from 'node:fs';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { CHROMIUM, launchChromium } from '../excel-host/office/browser';
import type * as Core from './core';

/** Bytes on the heap that only the snapshot, and only the results and the plan, keep from being collected. */
export interface Kept {
  readonly snapshot: number;
  readonly results: number;
}

declare global {
  interface Window {
    inti: typeof Core;
    snapshot: WorkbookSnapshot | null;
    results: unknown;
  }
}

/** @param script the core's file, a CommonJS module; null where there is no Chromium */
export async function measureMemory(script: string, snapshot: WorkbookSnapshot): Promise<Kept | null> {
  if (!existsSync(CHROMIUM)) return null;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: `{ const module = { exports: {} }; ${readFileSync(script, 'utf8')}\nwindow.inti = module.exports; }` });
    const cdp = await page.context().newCDPSession(page);
    const heap = async (): Promise<number> => {
      await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize;
    };
    const wire = JSON.stringify(snapshot);
    const take = (text: string): void => {
      const read = JSON.parse(text) as WorkbookSnapshot;
      // Of a first run: no looks were read.
      window.snapshot = { ...read, sheets: read.sheets.map((sheet) => ({ ...sheet, looks: new Map() })) };
    };
    const run = (): void => {
      if (window.snapshot !== null) window.results = window.inti.evaluated(window.snapshot);
    };
    const forget = (): void => {
      window.snapshot = null;
      window.results = null;
    };
    await page.evaluate(take, wire);
    await page.evaluate(run);
    await page.evaluate(forget);
    const empty = await heap();
    await page.evaluate(take, wire);
    const read = await heap();
    await page.evaluate(run);
    const all = await heap();
    return { snapshot: read - empty, results: all - read };
  } finally {
    await browser.close();
  }
}
