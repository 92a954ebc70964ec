/** Pane, ribbon and dialog as they are built, in Chromium with the untouched office.js; left out where there is no Chromium. */
import { existsSync, rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { CHROMIUM, launchChromium } from '../excel-host/office/browser';
import { describeDitemukan } from './ditemukan';
import { buildPages } from './excelWindow';
import { describeHambatan } from './hambatan';
import { describeKeadaan } from './keadaan';
import { describeMulai } from './mulai';
import { describePane } from './pane';
import { describePratinjau } from './pratinjau';
import { describeRibbon } from './ribbon';
import { describeRingkasan } from './ringkasan';
import { describeRooms } from './rooms';

jest.setTimeout(60_000);

(existsSync(CHROMIUM) ? describe : describe.skip)('in Chromium (left out where there is none)', () => {
  const built: { browser?: Browser; folder?: string } = {};
  const get = (): { browser: Browser; folder: string } => {
    const { browser, folder } = built;
    if (browser === undefined || folder === undefined) throw new Error('not built');
    return { browser, folder };
  };

  beforeAll(async () => {
    built.folder = buildPages();
    built.browser = await launchChromium();
  }, 240_000);

  afterAll(async () => {
    await built.browser?.close();
    if (built.folder !== undefined) rmSync(built.folder, { recursive: true });
  });

  describe('ribbon', () => describeRibbon(get));
  describe('pane', () => describePane(get));
  describe('hindrances', () => describeHambatan(get));
  describe('found', () => describeDitemukan(get));
  describe('state', () => describeKeadaan(get));
  describe('preview', () => describePratinjau(get));
  describe('rooms', () => describeRooms(get));
  describe('mulai', () => describeMulai(get));
  describe('ringkasan', () => describeRingkasan(get));
});
