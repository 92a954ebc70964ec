/** How soon the pane answers after it was opened, beside a page with office.js and one button, in Chromium at full speed and slowed down. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildPages, openWindow } from '../e2e/excelWindow';
import { CHROMIUM, launchChromium, ORIGIN } from '../excel-host/office/browser';
import { measuredOf, type Measured } from './measure';

const TIMES = 5;

const BARE = `<!doctype html><title>bare</title><script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script defer src="bare.js"></script>`;
const BARE_SCRIPT = "Office.onReady(() => { document.body.innerHTML = '<button>Hitung Capaian</button>'; });";

/** Milliseconds from navigation until the button can be pressed, told by the page itself. */
async function interactiveOnce(browser: Browser, folder: string, page: string, slowdown: number): Promise<number> {
  const { pages } = await openWindow(browser, folder);
  try {
    const tab = await pages.context.newPage();
    await tab.addInitScript(() => {
      const look = (): void => {
        const button = [...document.querySelectorAll('button')].find(({ textContent, disabled }) => textContent.includes('Hitung Capaian') && !disabled);
        if (button !== undefined) document.documentElement.dataset['siap'] ??= String(performance.now());
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
    });
    const cdp = await pages.context.newCDPSession(tab);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await tab.goto(ORIGIN + page);
    await tab.waitForFunction(() => document.documentElement.dataset['siap'] !== undefined);
    return Number(await tab.evaluate(() => document.documentElement.dataset['siap']));
  } finally {
    await pages.close();
  }
}

export interface PaneTimes {
  readonly slowdown: number;
  readonly bare: Measured;
  readonly pane: Measured;
}

/** Null where there is no Chromium. */
export async function measurePane(): Promise<readonly PaneTimes[] | null> {
  if (!existsSync(CHROMIUM)) return null;
  const folder = buildPages();
  writeFileSync(join(folder, 'bare.html'), BARE);
  writeFileSync(join(folder, 'bare.js'), BARE_SCRIPT);
  const browser = await launchChromium();
  try {
    const times: PaneTimes[] = [];
    for (const slowdown of [1, 4]) {
      const taken: Record<'bare' | 'pane', number[]> = { bare: [], pane: [] };
      // In turn, so that whatever else the machine does falls on both.
      for (let run = 0; run <= TIMES; run += 1) {
        const bare = await interactiveOnce(browser, folder, 'bare.html', slowdown);
        const pane = await interactiveOnce(browser, folder, 'taskpane.html', slowdown);
        if (run === 0) continue;
        taken.bare.push(bare);
        taken.pane.push(pane);
      }
      times.push({ slowdown, bare: measuredOf(taken.bare), pane: measuredOf(taken.pane) });
    }
    return times;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
