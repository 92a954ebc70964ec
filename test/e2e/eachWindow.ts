/** A window of its own for each test of a file, closed after it. */
import type { Browser, Page } from 'playwright-core';
import { openWindow, type ExcelWindow, type WindowOptions } from './excelWindow';

export type Built = () => { browser: Browser; folder: string };

/** Office's dark colours, as the desktop tells them. */
export const DARK = { background: 0x1f1f1f, foreground: 0xffffff };

/** The window of the test that runs, and the ways to open it. */
export interface EachWindow extends ExcelWindow {
  openWindow(options?: WindowOptions): Promise<void>;
  /** The pane in it, as narrow as it gets. */
  openPane(options?: WindowOptions): Promise<Page>;
  /** One more pane on the same workbook. */
  anotherPane(): Promise<Page>;
  /** A window that was opened in another way. */
  take(window: ExcelWindow): void;
}

/** @param isSilent whether every test must end without an error in a console, and without a page having asked for anything outside */
export function eachWindow(built: Built, isSilent = true): EachWindow {
  let excel: ExcelWindow | null = null;
  const open = (): ExcelWindow => {
    if (excel === null) throw new Error('no window is open');
    return excel;
  };
  afterEach(async () => {
    if (excel === null) return;
    const { pages } = excel;
    excel = null;
    const said = { refused: pages.refused, errors: pages.errors };
    await pages.close();
    if (isSilent) expect(said).toEqual({ refused: [], errors: [] });
  });
  const each: EachWindow = {
    get workbook() {
      return open().workbook;
    },
    get host() {
      return open().host;
    },
    get pages() {
      return open().pages;
    },
    openWindow: async (options) => {
      const { browser, folder } = built();
      excel = await openWindow(browser, folder, options);
    },
    openPane: async (options) => {
      await each.openWindow(options);
      return each.anotherPane();
    },
    anotherPane: async () => {
      const page = await each.pages.open('taskpane.html');
      await page.setViewportSize({ width: 320, height: 800 });
      return page;
    },
    take: (window) => {
      excel = window;
    },
  };
  return each;
}
