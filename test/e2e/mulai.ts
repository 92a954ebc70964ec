/** The beginner's way in: first help, the sample at a click, the pane that opens with the workbook, and a network that goes away. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { DARK, eachWindow, type Built } from './eachWindow';
import { faultsOf, SAMPLE, scrollsSideways, until, type WindowOptions } from './excelWindow';

const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';

/** The add-in's settings as Excel keeps them in the workbook. */
function settingsOf(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(() => (window as unknown as { excelHostPage: { settings: Record<string, string> } }).excelHostPage.settings);
}

export function describeMulai(built: Built): void {
  const excel = eachWindow(built, false);
  const enter = (page: Page, name: string): Promise<void> => page.getByRole('navigation').getByRole('button', { name }).click();

  test('first help: once, below the button, by keyboard; then under Bantuan', async () => {
    const page = await excel.openPane();
    await page.getByRole('heading', { name: 'Mulai dalam tiga langkah' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mengerti' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('heading', { name: 'Mulai dalam tiga langkah' }).count()).toBe(0);
    expect(await page.evaluate(() => Object.entries({ ...localStorage }))).toEqual([['lkj-bantuan-dilihat', '1']]);
    const again = await excel.pages.open('taskpane.html');
    await again.getByRole('button', { name: 'Hitung Capaian' }).waitFor();
    await enter(again, 'Bantuan');
    await again.getByRole('heading', { name: 'Mulai dalam tiga langkah' }).waitFor();
    expect(excel.pages.errors).toEqual([]);
  });

  test('the sample opens as a workbook of its own, and this one stays as it is', async () => {
    const page = await excel.openPane();
    await page.getByRole('button', { name: 'Buka contoh' }).click();
    await page.getByText(/^Contoh dibuka sebagai buku kerja baru/).waitFor();
    expect(excel.workbook.opened).toEqual([readFileSync(path.resolve(__dirname, `../fixtures/${SAMPLE}.xlsx`)).toString('base64')]);
    expect(excel.workbook.xmlParts).toEqual([]);
    expect(excel.pages.refused).toEqual([]);
    expect(excel.pages.errors).toEqual([]);
  });

  test('the pane with the workbook: kept under Excel’s own name, and taken out by cleaning', async () => {
    const page = await excel.openPane();
    await enter(page, 'Bantuan');
    const choice = page.getByRole('checkbox', { name: 'Buka panel ini bersama buku kerja' });
    await choice.focus();
    await page.keyboard.press('Space');
    await page.getByText('Berlaku setelah buku kerja disimpan.').waitFor();
    expect(Object.keys(await settingsOf(page))).toContain(AUTO_SHOW);
    await enter(page, 'Hitung');
    await page.getByRole('button', { name: 'Hitung Capaian' }).click();
    await page.getByRole('heading', { name: /^Temuan/ }).waitFor();
    await enter(page, 'Kembalikan');
    await page.getByRole('button', { name: 'Lihat yang akan dibersihkan' }).click();
    await page.getByRole('button', { name: 'Ya, bersihkan' }).click();
    await page.getByText(/Simpan buku kerja ini, lalu serahkan/).waitFor();
    expect(Object.keys(await settingsOf(page))).not.toContain(AUTO_SHOW);
  });

  test('the network goes away while the pane is open: said, and fetched again when it is back', async () => {
    const page = await excel.openPane();
    await page.getByRole('heading', { name: 'Mulai dalam tiga langkah' }).waitFor();
    await page.waitForLoadState('networkidle');
    const scripts = /localhost:3000\/.*\.js$/;
    await excel.pages.context.route(scripts, (route) => route.abort('internetdisconnected'));
    await enter(page, 'Tabel');
    await page.getByText('Sebagian panel tidak dapat dimuat').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    // What is loaded goes on working.
    await enter(page, 'Hitung');
    await page.getByRole('button', { name: 'Hitung Capaian' }).click();
    await page.getByText('74,60%').waitFor();
    await enter(page, 'Tabel');
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
    await excel.pages.context.unroute(scripts);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('heading', { name: 'Tabel yang dapat dibuat' }).waitFor();
    await until('no part missing', () => excel.pages.refused.length === 0);
  });

  test.each<[look: string, WindowOptions, room: string]>([
    ['dark, in English', { external: { theme: DARK, language: 'en-US' } }, 'Help'],
    ['high contrast', { context: { forcedColors: 'active' } }, 'Bantuan'],
  ])('%s: no fault that axe knows, no scrolling sideways at 320 px, nor at twice the size', async (_, options, room) => {
    const page = await excel.openPane(options);
    await enter(page, room);
    await page.getByRole('checkbox').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewportSize({ width: 160, height: 400 });
    expect(await scrollsSideways(page)).toBe(false);
  });
}
