/** The workbench as `npm start` serves it, walked through in Chromium as its user would; left out where there is no Chromium. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openXlsx } from '../excel-host';
import { CHROMIUM, launchChromium } from '../excel-host/office/browser';
import { faultsOf } from '../e2e/excelWindow';

const ROOT = path.resolve(__dirname, '../..');
const fixture = (name: string): string => path.join(ROOT, `test/fixtures/${name}.xlsx`);

jest.setTimeout(120_000);

/** Starts it as `npm start` does, on a port of its own; resolves to its address. */
function start(): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'test/workbench/main.ts', '--port', '3101'], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (piece: Buffer): void => {
      said += piece.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address !== undefined) resolve({ server, address });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => reject(new Error(said)));
  });
}

(existsSync(CHROMIUM) ? describe : describe.skip)('in Chromium (left out where there is none)', () => {
  const running: { server?: ChildProcess; address?: string; browser?: Browser } = {};
  let page: Page;
  let errors: string[];

  beforeAll(async () => {
    Object.assign(running, await start(), { browser: await launchChromium() });
  }, 240_000);

  afterAll(async () => {
    const { browser, server } = running;
    await browser?.close();
    if (!server) return;
    const ended = new Promise((resolve) => server.once('close', resolve));
    server.kill();
    await ended;
  });

  beforeEach(async () => {
    const { browser, address } = running;
    if (browser === undefined || address === undefined) throw new Error('not started');
    const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
    page = await context.newPage();
    errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) errors.push(`asked for ${request.url()}`);
    });
    await page.goto(address);
    await tab('PK').waitFor();
  });

  afterEach(async () => {
    expect(errors).toEqual([]);
    await page.context().close();
  });

  const tab = (name: string) => page.locator('.luckysheet-sheets-item', { hasText: name }).first();
  const press = (name: string): Promise<void> => page.getByRole('toolbar').getByRole('button', { name }).click();
  const pane = (): FrameLocator => page.frameLocator('aside iframe');
  const open = (name: string): Promise<void> => page.locator('input[type=file]').setInputFiles(fixture(name));
  /** What the grid says is selected, and what it holds. */
  const expectSelected = async (cell: string, content: string): Promise<void> => {
    await page.waitForFunction((wanted) => JSON.stringify([...document.querySelectorAll<HTMLInputElement>('.bilah input')].map(({ value }) => value)) === wanted, JSON.stringify([cell, content]));
  };
  const keys = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) await page.keyboard.press(name);
  };
  /** Selects a cell by its address and takes the keyboard to it. */
  const enterCell = async (cell: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Sel', exact: true }).fill(cell);
    await keys('Enter');
    // The grid tells readers of screens what it has selected: "F. 12 …".
    await page.waitForFunction((wanted) => document.querySelector('#sr-selection')?.textContent.replace('. ', '').startsWith(wanted), cell);
    const { x, y, width, height } = (await page.locator('#luckysheet-cell-selected').boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
  };
  const computed = (): Promise<void> => tab('Temuan').waitFor();

  test('from the sample to a computed file: ribbon, pane, an edit, saved and read again', async () => {
    await expectSelected('A1', 'PERJANJIAN KINERJA TAHUN 2020 (PERUBAHAN)');
    await press('Hitung Capaian');
    await computed();
    // 68,89 of 70 is 98,41 …; the ribbon's command leaves the first capaian selected.
    await expectSelected('G5', '98,41');
    expect(await page.getByRole('dialog').count()).toBe(0);

    await press('Buka Panel');
    await pane().getByRole('button', { name: 'Hitung Capaian' }).click();
    await pane().getByText('74,60%').waitFor();

    // The realisasi of the last indikator, 0 of 106.
    await enterCell('F12');
    await expectSelected('F12', '0');
    await page.keyboard.type('106');
    await keys('Enter');
    await expectSelected('F13', '');
    await pane().getByText('Data berubah sejak dihitung').waitFor();
    await pane().getByRole('button', { name: 'Hitung Lagi' }).click();
    // (98,41 + 100 + 100 + 100) / 4 = 99,6025
    await pane().getByText('99,60%').waitFor();
    await pane().getByText('Data berubah sejak dihitung').waitFor({ state: 'detached' });

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Simpan .xlsx' }).click()]);
    expect(download.suggestedFilename()).toBe('dinsos-sumbar-2020.xlsx');
    const saved = (await openXlsx(readFileSync(await download.path()))).sheetNamed('PK');
    expect([saved.peek('F12').value, saved.peek('G12').value, saved.peek('G5').value]).toEqual([106, 100, 98.41]);
  });

  test('the pane that a workbook asks for opens with it, once it was saved so', async () => {
    expect(await page.locator('aside iframe').count()).toBe(0);
    await press('Buka Panel');
    await pane().getByRole('navigation').getByRole('button', { name: 'Bantuan' }).click();
    await pane().getByRole('checkbox', { name: 'Buka panel ini bersama buku kerja' }).check();
    await pane().getByText('Berlaku setelah buku kerja disimpan.').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Simpan .xlsx' }).click()]);
    const saved = await download.path();
    await page.getByRole('button', { name: 'Tutup panel' }).click();
    await page.locator('input[type=file]').setInputFiles({ name: 'dari-rekan.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: readFileSync(saved) });
    await page.getByRole('heading', { name: 'dari-rekan.xlsx' }).waitFor();
    await pane().getByRole('button', { name: 'Hitung Capaian' }).waitFor();
  });

  test('a finding of the pane shows its cell in the grid', async () => {
    await press('Buka Panel');
    await pane().getByRole('button', { name: 'Hitung Capaian' }).click();
    await pane().getByRole('button', { name: 'Lihat temuan' }).click();
    const finding = pane().getByRole('button', { name: / · [A-Z]+\d+/ }).last();
    const [, sheet = '', cell = ''] = /^(.+) · ([A-Z]+\d+)/.exec(await finding.innerText()) ?? [];
    await finding.click();
    await page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>('.bilah input')?.value === wanted, cell);
    expect((await page.locator('.luckysheet-sheets-item-active').innerText()).trim()).toBe(sheet);
  });

  test('what the keyboard clears in the grid is cleared in the workbook', async () => {
    await enterCell('B4');
    await expectSelected('B4', 'SASARAN STRATEGIS');
    await keys('Delete');
    await expectSelected('B4', '');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Simpan .xlsx' }).click()]);
    const saved = (await openXlsx(readFileSync(await download.path()))).sheetNamed('PK');
    expect([saved.peek('B4').value, saved.peek('C4').value]).toEqual(['', 'INDIKATOR KINERJA']);
  });

  test('a workbook from disk in which nothing can be computed: the dialog says why, and is closed', async () => {
    await open('bukan-apbd');
    await page.getByRole('heading', { name: 'bukan-apbd.xlsx' }).waitFor();
    await press('Hitung Capaian');
    const dialog = page.frameLocator('dialog iframe');
    await dialog.getByText(/PK/).first().waitFor();
    await dialog.getByRole('button', { name: 'Tutup' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText('Perintah sedang berjalan').waitFor({ state: 'detached' });
  });

  test('a file that is no workbook is refused with its reason, and the workbook stays', async () => {
    await page.locator('input[type=file]').setInputFiles({ name: 'lama.xls', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) });
    expect(await page.locator('.pesan').innerText()).toContain('lama.xls berformat Excel lama (.xls)');
    await page.getByRole('heading', { name: 'dinsos-sumbar-2020.xlsx' }).waitFor();
  });

  test('a fault that was set up reaches the pane', async () => {
    await press('Buka Panel');
    await pane().getByRole('button', { name: 'Hitung Capaian' }).waitFor();
    await page.getByText('Gangguan', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'Sebuah sel sedang disunting' }).check();
    await page.getByText('Gangguan', { exact: true }).click();
    await pane().getByRole('button', { name: 'Hitung Capaian' }).click();
    await pane().getByText(/Tekan Enter atau Esc/).waitFor();
  });

  test.each([
    ['id-ID', 'light', 'Hitung Capaian'],
    ['en-US', 'dark', 'Compute Achievement'],
    ['id-ID', 'contrast', 'Hitung Capaian'],
  ])('%s, %s: ribbon, pane and grid follow, and axe knows no fault', async (language, look, button) => {
    await page.locator('select').first().selectOption(language);
    await page.locator('select').nth(1).selectOption(look);
    await press(language === 'id-ID' ? 'Buka Panel' : 'Open Pane');
    await pane().getByRole('button', { name: button }).waitFor();
    await press(button);
    await computed();
    await expectSelected('G5', language === 'id-ID' ? '98,41' : '98.41');
    expect(await faultsOf(page)).toEqual([]);
  });
});
