/** The whole boot of office.js in Chromium: pane, ribbon command and dialog on one workbook, and nothing reached outside. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createWorkbook, startHost } from '../excel-host';
import { CHROMIUM, launchChromium, openExcelPages, ORIGIN, type ExcelPages } from '../excel-host/office/browser';

const OFFICE = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

/** An add-in's pages, served untouched. */
function pagesFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'excel-host-'));
  const page = (name: string, body: string): void => writeFileSync(join(folder, name), `<!doctype html><meta charset="utf-8">${OFFICE}<body>${body}</body>`);
  page('pane.html', `<p id="out"></p><script>
    Office.onReady(async (info) => {
      const values = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('B1').values = [['=A1*2']];
        const used = sheet.getUsedRange();
        used.load('values');
        await context.sync();
        return used.values;
      });
      document.getElementById('out').textContent = JSON.stringify([info.host, info.platform, Office.context.displayLanguage, Office.context.requirements.isSetSupported('ExcelApi', '1.14'), Office.context.requirements.isSetSupported('ExcelApi', '1.15'), values]);
    });
    </script>`);
  // Without onReady (or Office.initialize) office.js never asks Excel for commands: a button would do nothing.
  page('commands.html', `<script>
    Office.onReady();
    Office.actions.associate('hitung', async (event) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('C1').values = [[event.source.id]];
        await context.sync();
      });
      event.completed();
    });
    Office.actions.associate('tanya', (event) => {
      Office.context.ui.displayDialogAsync(location.origin + '/dialog.html', { height: 30, width: 30 }, ({ value: dialog }) => {
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, ({ message }) => {
          dialog.close();
          document.title = message;
          event.completed();
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, ({ error }) => {
          document.title = String(error);
          event.completed();
        });
      });
    });
    </script>`);
  page('dialog.html', `<script>Office.onReady(() => Office.context.ui.messageParent('tutup'));</script>`);
  page('curious.html', `<script>fetch('https://example.com/').catch(() => (document.title = 'ditolak'));</script>`);
  return folder;
}

(existsSync(CHROMIUM) ? describe : describe.skip)('in Chromium', () => {
  let browser: Browser;
  let pages: ExcelPages;
  const workbook = createWorkbook({ Data: [[21]] });
  const host = startHost(workbook);

  beforeAll(async () => {
    browser = await launchChromium();
    pages = await openExcelPages(browser, { folder: pagesFolder(), host });
  }, 30_000);

  afterAll(async () => {
    await pages.close();
    await browser.close();
  });

  const until = async (holds: () => boolean): Promise<void> => {
    for (let tries = 0; tries < 200 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(holds()).toBe(true);
  };

  test('office.js boots as Excel on a PC and works on the workbook', async () => {
    const page = await pages.open('pane.html');
    await page.waitForFunction(() => document.getElementById('out')?.textContent !== '');
    const seen: unknown = JSON.parse((await page.textContent('#out')) ?? '');
    expect(seen).toEqual(['Excel', 'PC', 'id-ID', true, false, [[21, 42]]]);
    expect(workbook.sheetNamed('Data').peek('B1')).toMatchObject({ value: 42, formula: '=A1*2' });
    expect(host.requests).toBe(1);
  }, 30_000);

  test('a ribbon button works at its first press, beside the pane', async () => {
    await pages.press('commands.html', 'hitung', 'tombolHitung');
    await until(() => pages.completed === 1);
    expect(workbook.sheetNamed('Data').peek('C1').value).toBe('tombolHitung');
  }, 30_000);

  test('a dialog opens, speaks and is closed', async () => {
    const page = await pages.press('commands.html', 'tanya');
    await until(() => pages.dialog !== null);
    expect(pages.dialog).toContain(`${ORIGIN}dialog.html`);
    await pages.openDialog();
    await page.waitForFunction(() => document.title === 'tutup');
    expect(pages.dialog).toBeNull();
  }, 30_000);

  test('a dialog that the user closes', async () => {
    const page = await pages.press('commands.html', 'tanya');
    await until(() => pages.dialog !== null);
    await pages.closeDialog();
    await page.waitForFunction(() => document.title === '12006');
  }, 30_000);

  test('an address outside is refused and noted', async () => {
    const page = await pages.open('curious.html');
    await page.waitForFunction(() => document.title === 'ditolak');
    expect(pages.refused).toContain('https://example.com/');
  }, 30_000);
});
