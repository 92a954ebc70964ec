/** The preview as its user meets it: nothing is written unseen, what was typed goes only at a tick, by keyboard too. */
import type { Page } from 'playwright-core';
import { eachWindow, type Built } from './eachWindow';
import { faultsOf, scrollsSideways, until, type WindowOptions } from './excelWindow';

/** 905 of 905 is 100, typed 99. */
const typeWrong: NonNullable<WindowOptions['prepare']> = (workbook) => workbook.sheetNamed('PK').poke('G7', 99);

export function describePratinjau(built: Built): void {
  const excel = eachWindow(built);
  const open = async (options: WindowOptions = {}): Promise<Page> => {
    const page = await excel.openPane({ prepare: typeWrong, ...options });
    await page.getByRole('button', { name: /^(Pratinjau|Preview)$/ }).waitFor();
    return page;
  };
  const contents = (): unknown => excel.workbook.sheets.map((sheet) => [sheet.name, sheet.grid('A1:Z150')]);
  const pk = (address: string): unknown => excel.workbook.sheetNamed('PK').peek(address).value;

  test('by keyboard: shown, ticked, written; the way back brings back what was typed', async () => {
    const page = await open();
    const before = contents();
    await page.getByRole('button', { name: 'Pratinjau' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Pratinjau', exact: true }).waitFor();
    expect(contents()).toEqual(before);
    const shown = await page.getByRole('list', { name: 'PK · CAPAIAN (%)' }).innerText();
    // The row of 4.905 of 4.905.
    expect(shown.replace(/\s+/g, ' ')).toMatch(/G6 \(kosong\) → menjadi 100/);
    const tick = page.getByRole('checkbox', { name: /^PK · G7 99/ });
    await tick.focus();
    await page.keyboard.press('Space');
    const write = page.getByRole('button', { name: /^Tulis \d+ Sel$/ });
    await write.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Selesai\. \d+ sel ditulis\b/).waitFor();
    expect([pk('G6'), pk('G7')]).toEqual([100, 100]);

    await page.getByRole('navigation').getByRole('button', { name: 'Kembalikan' }).click();
    await page.getByRole('button', { name: 'Kembalikan…' }).click();
    await page.getByRole('button', { name: 'Ya, kembalikan' }).click();
    await until('all is back', () => !excel.workbook.sheets.some(({ name }) => name === 'Temuan'));
    expect(contents()).toEqual(before);
  });

  test('the workbook changes after the preview: nothing is written, the new preview is shown and can be written', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Pratinjau' }).click();
    await page.getByRole('heading', { name: 'Pratinjau', exact: true }).waitFor();
    excel.workbook.sheetNamed('PK').poke('F8', 3000);
    const before = contents();
    const write = page.getByRole('button', { name: /^Tulis \d+ Sel$/ });
    await write.click();
    await page.getByText(/berubah sejak pratinjau dibuat/).waitFor();
    expect(contents()).toEqual(before);
    await write.click();
    await page.getByText(/^Selesai\./).waitFor();
    // 3.000 of 4.000; what was typed stays.
    expect([pk('G8'), pk('G7')]).toEqual([75, 99]);
  });

  test('numbers kept as text: shown, fixed at a press, and what they change is shown then', async () => {
    // Pasted from Word: 905 of 905 stays 100.
    const page = await open({ prepare: (workbook) => workbook.sheetNamed('PK').poke('F7', '905 orang') });
    await page.getByRole('navigation').getByRole('button', { name: 'Temuan' }).click();
    await page.getByRole('button', { name: 'Periksa tanpa Menulis' }).click();
    await page.getByRole('button', { name: 'Perbaiki angka yang berupa teks…' }).click();
    const fix = page.getByRole('button', { name: 'Perbaiki 1 Sel' });
    await fix.waitFor();
    expect((await page.innerText('main')).replace(/\s+/g, ' ')).toMatch(/F7 905 orang → menjadi 905/);
    expect(await faultsOf(page)).toEqual([]);
    await fix.click();
    await page.getByText(/^1 sel diperbaiki\. Belum ada yang ditulis\./).waitFor();
    expect(pk('F7')).toBe(905);
  });

  test('results whose record was lost, by keyboard: taken for LKj’s at a tick without a change, then kept up to date', async () => {
    const page = await open({ prepare: () => undefined });
    const run = page.getByRole('button', { name: /^Hitung (Capaian|Lagi)$/ });
    await run.click();
    await page.getByText(/^Selesai\. \d+ sel ditulis\b/).waitFor();
    const { workbook } = excel;
    for (const part of [...workbook.xmlParts]) workbook.removeXmlPart(part);
    for (const name of workbook.names.filter((one) => one.name.startsWith('LKj_'))) workbook.removeName(name);
    const before = contents();
    await page.getByRole('navigation').getByRole('button', { name: 'Temuan' }).click();
    await page.getByRole('button', { name: 'Periksa Lagi' }).click();
    const offer = page.getByRole('button', { name: 'Anggap kolom ini hasil LKj…' });
    await offer.waitFor();
    await offer.focus();
    await page.keyboard.press('Enter');
    const capaian = page.getByRole('checkbox', { name: /^PK · CAPAIAN \(%\), kolom G \(\d+ sel\)$/ });
    await capaian.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await capaian.focus();
    await page.keyboard.press('Space');
    const take = page.getByRole('button', { name: /^Anggap [1-9]\d* Sel Hasil LKj$/ });
    await take.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^\d+ sel kini dianggap hasil LKj\./).waitFor();
    expect(contents()).toEqual(before);

    // 3.000 of 4.000; the kategori was not taken, and stays.
    const kategori = pk('H8');
    workbook.sheetNamed('PK').poke('F8', 3000);
    await page.getByRole('navigation').getByRole('button', { name: 'Hitung' }).click();
    await run.click();
    await page.getByText(/^Selesai\. \d+ sel ditulis\b/).first().waitFor();
    expect([pk('G8'), pk('H8')]).toEqual([75, kategori]);
  });

  test('a request that takes long: the run is ended at once, and nothing is written', async () => {
    const page = await open();
    const before = contents();
    excel.host.faults.inject({ kind: 'hang', at: excel.host.requests + 2 });
    await page.getByRole('button', { name: 'Hitung Capaian' }).click();
    const cancel = page.getByRole('button', { name: 'Batalkan' });
    await cancel.waitFor();
    const took = await page.evaluate(async () => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Batalkan');
      const from = performance.now();
      button?.click();
      while (!document.body.textContent.includes('Dibatalkan')) await new Promise((resolve) => setTimeout(resolve, 1));
      return performance.now() - from;
    });
    expect(took).toBeLessThan(100);
    expect(contents()).toEqual(before);
  });

  test.each<[look: string, WindowOptions]>([
    ['light', {}],
    ['dark, in English', { external: { theme: { background: 0x1f1f1f, foreground: 0xffffff }, language: 'en-US' } }],
    ['high contrast', { context: { forcedColors: 'active' } }],
  ])('%s: no fault that axe knows, and no scrolling sideways at 320 px', async (_, options) => {
    const page = await open(options);
    await page.getByRole('button', { name: /^(Pratinjau|Preview)$/ }).click();
    await page.getByRole('heading', { name: /^(Pratinjau|Preview)$/ }).waitFor();
    await page.getByRole('checkbox').first().check();
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });
}
