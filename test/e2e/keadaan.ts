/** What the first room says of the workbook before its button is pressed, and after a job that failed. */
import type { Page } from 'playwright-core';
import { eachWindow, type Built } from './eachWindow';
import { faultsOf, scrollsSideways, until } from './excelWindow';

/** The commit of a run in a workbook of ordinary size: outline, cells, commit. */
const COMMIT = 3;

export function describeKeadaan(built: Built): void {
  const excel = eachWindow(built);
  const openPane = async (): Promise<Page> => {
    const page = await excel.anotherPane();
    await page.getByRole('button', { name: 'Hitung Capaian' }).waitFor();
    return page;
  };
  const open = async (): Promise<Page> => {
    await excel.openWindow();
    return openPane();
  };

  const ribbon = async (): Promise<void> => {
    const { completed } = excel.pages;
    await excel.pages.press('commands.html', 'hitungCapaian');
    await until('completed', () => excel.pages.completed > completed);
  };
  const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

  /** The ribbon's run broke off years ago: its completion is gone. */
  const breakOff = (): void => {
    const { workbook } = excel;
    const completion = workbook.xmlParts.find(({ xml }) => xml.startsWith('<selesai'));
    const ledger = workbook.xmlParts.find(({ xml }) => xml.startsWith('<catatan'));
    if (completion === undefined || ledger === undefined) throw new Error('the ribbon left no record');
    workbook.removeXmlPart(completion);
    workbook.removeXmlPart(ledger);
    workbook.addXmlPart(ledger.xml.replace(/"waktu":"\d{4}/, '"waktu":"2020'));
  };

  test('a pane that opens says that there is nothing yet, and when the ribbon last wrote', async () => {
    const page = await open();
    await page.getByText('Belum ada hasil LKj di buku kerja ini.').waitFor();
    await ribbon();
    const again = await openPane();
    await again.getByText(/^Terhitung pada \d+ \p{L}+ \d{4} pukul \d\d[.:]\d\d\. Datanya belum berubah/u).waitFor();
    expect(await faultsOf(again)).toEqual([]);
  });

  test('of a run that broke off the way forward and the way back are a press away', async () => {
    await open();
    await ribbon();
    breakOff();
    const broken = await openPane();
    await broken.getByText('Hitungan terakhir terputus').waitFor();
    expect(await faultsOf(broken)).toEqual([]);
    expect(await scrollsSideways(broken)).toBe(false);
    await press(broken, 'Selesaikan');
    await broken.getByRole('heading', { name: /^Temuan/ }).waitFor();
    expect(await broken.getByText('Hitungan terakhir terputus').count()).toBe(0);
    expect(excel.workbook.xmlParts).toHaveLength(2);

    breakOff();
    const back = await openPane();
    await press(back, 'Kembalikan…');
    // What the way back would do is shown before it is gone.
    await press(back, 'Kembalikan…');
    await press(back, 'Ya, kembalikan');
    await back.getByText('Buku kerja sudah kembali seperti sebelum hitungan itu.', { exact: false }).waitFor();
    expect(excel.workbook.xmlParts).toEqual([]);
    expect(excel.workbook.sheetNamed('PK').grid('A1:Z40').flat()).not.toContain('Sangat Baik');
  });

  test('a job of the pane’s own that broke off offers both at once', async () => {
    const page = await open();
    const { host } = excel;
    await page.getByText('Belum ada hasil LKj di buku kerja ini.').waitFor();
    await page.getByText('APBD · judul kolom baris', { exact: false }).waitFor();
    const from = host.requests;
    // Excel breaks down in the middle of writing, and answers neither the way back nor the look at what stands there.
    host.faults.inject({ at: from + COMMIT, kind: 'half', afterAction: 150 });
    for (const later of [1, 2]) host.faults.inject({ at: from + COMMIT + later, kind: 'fail' });
    await press(page, 'Hitung Capaian');
    await page.getByText('Hitungan terakhir terputus').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, 'Selesaikan');
    await page.getByText('74,60%').waitFor();
    expect(await page.getByText('Hitungan terakhir terputus').count()).toBe(0);
    expect(excel.workbook.xmlParts).toHaveLength(2);
  });

  const CHANGED = 'Data berubah sejak dihitung';
  const COMPUTED = /^Terhitung pada .* Datanya belum berubah/;

  test('a colleague’s change is told, and told no more once it is put back; what LKj writes itself never is', async () => {
    const page = await open();
    const { workbook } = excel;
    await page.getByText('Belum ada hasil LKj di buku kerja ini.').waitFor();
    // The ribbon computes in a page of its own: the pane beside it hears of it.
    await ribbon();
    await page.getByText(COMPUTED).waitFor();
    expect(await page.getByText(CHANGED).count()).toBe(0);
    const pk = workbook.sheetNamed('PK');
    // A target of 4.905 orang.
    const cell = 'D6';
    const { value } = pk.peek(cell);
    workbook.asColleague(() => pk.poke(cell, Number(value) + 1));
    await page.getByText(CHANGED).waitFor();
    expect(await page.innerText('main')).toContain('Isi lembar PK berubah');
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    workbook.asColleague(() => pk.poke(cell, value));
    await page.getByText(COMPUTED).waitFor();
    expect(await page.getByText(CHANGED).count()).toBe(0);

    // A pane that opens later compares by itself.
    workbook.asColleague(() => pk.poke(cell, Number(value) + 1));
    const again = await openPane();
    await again.getByText(CHANGED).waitFor();
    await press(again, 'Hitung Capaian');
    await again.getByRole('heading', { name: /^Temuan/ }).waitFor();
    await page.getByText(COMPUTED).waitFor();
    await again.waitForTimeout(1_500);
    expect(await again.getByText(CHANGED).count()).toBe(0);
  });

  test('a change that changes no result is written nowhere, and not told: the pane beside it finds out by itself, also when the ribbon had nothing to write', async () => {
    await open();
    await ribbon();
    const page = await openPane();
    await page.getByText(COMPUTED).waitFor();
    const { workbook } = excel;
    const parts = JSON.stringify(workbook.xmlParts.map(({ xml }) => xml));
    const { requests } = excel.host;
    workbook.asColleague(() => workbook.sheetNamed('PK').poke('Z60', 'catatan'));
    await until('looked at again', () => excel.host.requests > requests);
    await ribbon();
    // Longer than it waits for what follows at once, and looks.
    await page.waitForTimeout(2_500);
    expect(await page.getByText(CHANGED).count()).toBe(0);
    expect(await page.getByText(COMPUTED).count()).toBe(1);
    expect(JSON.stringify(workbook.xmlParts.map(({ xml }) => xml))).toBe(parts);
  });

  test('a pane that is gone hears nothing any more', async () => {
    const page = await open();
    await until('listening', () => excel.host.registrations === 3);
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await until('gone', () => excel.host.registrations === 0);
  });
}
