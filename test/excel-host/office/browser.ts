/**
 * Real pages in a real Chromium with the real office.js, talking to a workbook in this process: pane, ribbon command and
 * dialog at once on one workbook, as in Excel. Nothing but the given folder and Microsoft's office.js is ever reached.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { ExcelHost } from '../host';
import type { Runtime } from '../wire/events';
import { DEFAULT_EXTERNAL, fakeExternal, type FakeExternalOptions, type FakeExternalPage } from './fakeExternal';
import { officeFolder } from './loadOffice';

const CDN = 'https://appsforoffice.microsoft.com/';
export const ORIGIN = 'https://localhost:3000/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css', '.png': 'image/png', '.svg': 'image/svg+xml', '.json': 'application/json', '.wasm': 'application/wasm',
};

/** Without these flags Chromium calls home, which a closed network refuses again and again. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Where Chromium is; a test that cannot have it should skip itself, so that it is said. */
export const CHROMIUM = process.env['CHROMIUM'] === undefined || process.env['CHROMIUM'] === '' ? '/usr/bin/chromium' : process.env['CHROMIUM'];

/** Starts Chromium: the environment's `CHROMIUM` names another than Debian's. */
export function launchChromium(executablePath = CHROMIUM): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

export interface ExcelPagesOptions {
  /** The folder that stands at the add-in's own origin. */
  readonly folder: string;
  readonly host: ExcelHost;
  readonly external?: Partial<FakeExternalOptions>;
  readonly context?: Parameters<Browser['newContext']>[0];
}

/** An Excel window: its add-in pages, and what they asked for. */
export interface ExcelPages {
  readonly context: BrowserContext;
  /** Addresses that a page wanted outside its own origin and office.js: refused. */
  readonly refused: readonly string[];
  /** Errors that no script caught, and what consoles said as errors. */
  readonly errors: readonly string[];
  /** What the dialog that is open was asked for (its URL in it), or null. */
  readonly dialog: string | null;
  /** How many ribbon commands have said that they are done. */
  readonly completed: number;
  /** Opens the pane, or any page of the add-in. */
  open(path: string): Promise<Page>;
  /** Presses a ribbon button as Excel does: a new page of its own is loaded, the action is called once the page asks for it. */
  press(path: string, action: string, control?: string): Promise<Page>;
  /** Shows the page of the dialog that is wanted. */
  openDialog(): Promise<Page>;
  /** The user closes the dialog. */
  closeDialog(): Promise<void>;
  close(): Promise<void>;
}

export async function openExcelPages(browser: Browser, { folder, host, external, context: contextOptions }: ExcelPagesOptions): Promise<ExcelPages> {
  // Colours are judged as they settle, not on their way from one state to the next.
  const context = await browser.newContext({ ignoreHTTPSErrors: true, reducedMotion: 'reduce', ...contextOptions });
  const refused: string[] = [];
  const errors: string[] = [];
  const state: { dialog: string | null; completed: number; opener: Page | null } = { dialog: null, completed: 0, opener: null };
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const file = fileFor(url, folder);
    if (file === null) refused.push(url.href);
    if (file === null || !existsSync(file) || !statSync(file).isFile()) {
      await (file === null ? route.abort() : route.fulfill({ status: 404 }));
      return;
    }
    // Without the header, office.js's own crossorigin scripts never load and onReady never comes.
    await route.fulfill({ body: readFileSync(file), contentType: TYPES[extname(file)] ?? 'application/octet-stream', headers: { 'access-control-allow-origin': '*' } });
  });
  const runtimes = new Map<Page, Runtime>();
  const runtimeOf = (page: Page): Runtime => {
    const known = runtimes.get(page);
    if (known) return known;
    const runtime: Runtime = {
      deliver: ({ type, target, payload }) => {
        const told = page.evaluate(([messageType, id, what]) => (window as Window & FakeExternalPage).excelHostPage?.fire(messageType, id, what), [type, target, payload] as const);
        // A page that is closed or reloaded meanwhile hears of nothing.
        told.catch(() => host.forget(runtime));
      },
    };
    page.on('close', () => host.forget(runtime));
    runtimes.set(page, runtime);
    return runtime;
  };
  await context.exposeBinding('excelHostExecute', ({ page }, body: string) => host.send(body, runtimeOf(page)));
  await context.exposeBinding('excelHostCompleted', () => void (state.completed += 1));
  await context.exposeBinding('excelHostDialog', ({ page }, wanted: string | null) => {
    state.dialog = wanted;
    state.opener = wanted === null ? null : page;
  });
  await context.exposeBinding('excelHostMessageParent', async (_source, message: string) => {
    await state.opener?.evaluate((said) => (window as Window & FakeExternalPage).excelHostPage?.dialogSays(said), message);
  });
  // Compilers may name functions through a helper that the page does not have.
  await context.addInitScript({ content: `globalThis.__name ??= (target) => target; (${fakeExternal.toString()})(window, ${JSON.stringify({ ...DEFAULT_EXTERNAL, ...external })});` });
  const open = async (path: string, isDialog = false): Promise<Page> => {
    const page = await context.newPage();
    if (isDialog) await page.addInitScript(() => Object.assign(window, { excelHostIsDialog: true }));
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(ORIGIN + path);
    return page;
  };
  return {
    context, refused, errors,
    open: (path) => open(path),
    openDialog: () => open(dialogPath(state.dialog), true),
    get dialog() { return state.dialog; },
    get completed() { return state.completed; },
    press: async (path, action, control = 'tombol') => {
      const page = await open(path);
      await page.waitForFunction(([name, id]) => (window as Window & FakeExternalPage).excelHostPage?.clickRibbon(name, id) === true, [action, control] as const);
      return page;
    },
    closeDialog: async () => {
      const { opener } = state;
      Object.assign(state, { dialog: null, opener: null });
      await opener?.evaluate(() => (window as Window & FakeExternalPage).excelHostPage?.dialogSays(null));
    },
    close: () => context.close(),
  };
}

/** The page that a wanted dialog shows. */
function dialogPath(wanted: string | null): string {
  const address = /https:\/\/[^"\\\s]+/.exec(wanted ?? '')?.[0];
  if (!address?.startsWith(ORIGIN)) throw new Error(`no dialog of ours is wanted: ${wanted ?? 'none'}`);
  return address.slice(ORIGIN.length);
}

/** The file behind an address; null for one that no add-in of ours has any business with. */
function fileFor(url: URL, folder: string): string | null {
  if (url.href.startsWith(ORIGIN)) return join(folder, normalize(decodeURIComponent(url.pathname)));
  if (!url.href.startsWith(CDN)) return null;
  return join(officeFolder(), normalize(url.pathname.replace(/^\/lib\/1(?:\.1)?\/hosted\//, '/')));
}
