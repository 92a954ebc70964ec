/** How smoothly the list of findings scrolls: frames of a wheel that is turned fast through ten thousand of them, in Chromium. */
import { existsSync, rmSync } from 'node:fs';
import { createWorkbook, startHost } from '../excel-host';
import { CHROMIUM, launchChromium, openExcelPages } from '../excel-host/office/browser';
import { buildPages } from '../e2e/excelWindow';
import { measuredOf, type Measured } from './measure';

/** One finding a row: nothing can be computed of a target of 0. */
function withFindings(count: number): (string | number)[][] {
  const rows = Array.from({ length: count }, (_, index): (string | number)[] => [index + 1, `Sasaran ${index + 1}`, `Jumlah orang yang dilatih di kecamatan ${index + 1}`, 'orang', 0, index]);
  return [['PERJANJIAN KINERJA TAHUN 2020'], ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'], ...rows];
}

/** Pixels a second, and how far: about as fast as a hand turns a wheel. */
const SPEED = 4_000;
const FAR = 24_000;
/** A frame that came more than half a frame late at 60 a second was missed. */
const LATE_MS = 25;

export interface ScrollFrames {
  /** Milliseconds from one frame to the next. */
  readonly frame: Measured;
  readonly frames: number;
  readonly late: number;
  /** The same page with nothing to draw anew: what this machine reaches at all. */
  readonly floor: Measured;
  readonly floorLate: number;
}

/** Null where there is no Chromium. */
export async function measureScroll(findings: number): Promise<ScrollFrames | null> {
  if (!existsSync(CHROMIUM)) return null;
  const folder = buildPages();
  const browser = await launchChromium();
  try {
    const host = startHost(createWorkbook({ PK: withFindings(findings) }), { keepTrace: false });
    const pages = await openExcelPages(browser, { folder, host, context: { viewport: { width: 340, height: 640 } } });
    const page = await pages.open('taskpane.html');
    await page.getByRole('navigation').getByRole('button', { name: 'Temuan' }).click();
    await page.getByRole('button', { name: 'Periksa tanpa Menulis' }).click();
    await page.getByRole('heading', { name: /^Temuan \(1/ }).waitFor({ timeout: 60_000 });
    const cdp = await pages.context.newCDPSession(page);
    const scrolled = async (): Promise<number[]> => {
      const frames = page.evaluate(
        (ms) =>
          new Promise<number[]>((resolve) => {
            const times: number[] = [];
            const look = (now: number): void => {
              times.push(now);
              if (now - (times[0] ?? now) < ms) requestAnimationFrame(look);
              else resolve(times);
            };
            requestAnimationFrame(look);
          }),
        (FAR / SPEED) * 1_000,
      );
      await cdp.send('Input.synthesizeScrollGesture', { x: 170, y: 400, yDistance: -FAR, speed: SPEED, gestureSourceType: 'mouse' });
      const times = await frames;
      return times.slice(1).map((time, index) => time - (times[index] ?? time));
    };
    await scrolled();
    const own = await scrolled();
    await page.evaluate((height) => {
      document.body.innerHTML = `<div style="height:${height}px;background:linear-gradient(red,blue)"></div>`;
    }, findings * 100);
    const bare = await scrolled();
    const late = (deltas: readonly number[]): number => deltas.filter((delta) => delta > LATE_MS).length;
    return { frame: measuredOf(own), frames: own.length, late: late(own), floor: measuredOf(bare), floorLate: late(bare) };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}
