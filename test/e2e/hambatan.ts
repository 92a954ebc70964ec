/** Workbooks that cannot be computed whole: what the pane shows of each, and what it and the ribbon say to do. */
import type { Page } from 'playwright-core';
import type { HostWorkbook } from '../excel-host';
import { eachWindow, type Built } from './eachWindow';
import { faultsOf, scrollsSideways, until, type WindowOptions } from './excelWindow';

function leaveEmpty(book: HostWorkbook): void {
  const before = [...book.sheets];
  book.addSheet('Sheet1');
  for (const sheet of before) book.removeSheet(sheet);
}

const protectApbd = (book: HostWorkbook): void => book.sheetNamed('APBD').protect();

export function describeHambatan(built: Built): void {
  const excel = eachWindow(built);
  const run = async (page: Page): Promise<string> => {
    await page.getByRole('button', { name: 'Hitung Capaian' }).click();
    await page.getByRole('heading', { name: /^Temuan/ }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    return (await page.innerText('main')).replace(/\s+/g, ' ');
  };
  const grid = (sheet: string): string => JSON.stringify(excel.workbook.sheetNamed(sheet).grid('A1:Z150'));

  test.each<[what: string, options: WindowOptions, shown: readonly RegExp[], absent: RegExp, isWritten: boolean]>([
    ['an empty workbook', { prepare: leaveEmpty }, [/Belum ada yang ditulis/, /PK/, /APBD/], /Capaian OPD|Rp \d/, false],
    ['an APBD and no PK', { fixture: 'apbd-program-saja' }, [/Selesai\. \d+ sel ditulis/, /Rp \d/], /Capaian OPD/, true],
    ['a PK and no APBD', { fixture: 'pk-iku-tanpa-sasaran' }, [/Selesai\. \d+ sel ditulis/, /Capaian OPD/], /Rp \d/, true],
    ['all sheets protected', { prepare: ({ sheets }) => sheets.forEach((sheet) => sheet.protect()) }, [/Belum ada yang ditulis: PK/, /Belum ada yang ditulis: APBD/, /74,60%/], /Selesai/, false],
    ['one sheet protected', { prepare: protectApbd }, [/Selesai\. \d+ sel ditulis/, /Sebagian belum ditulis: APBD/, /Buka perlindungannya|Buka Proteksi/, /90,15%/], /Belum ada yang ditulis/, true],
  ])('%s', async (_, options, shown, absent, isWritten) => {
    const page = await excel.openPane(options);
    const text = await run(page);
    for (const one of shown) expect(text).toMatch(one);
    expect(text).not.toMatch(absent);
    expect(excel.workbook.xmlParts.length > 0).toBe(isWritten);
  });

  test('one sheet protected, from the ribbon: the other is written, and the dialog says what was not', async () => {
    await excel.openWindow({ prepare: protectApbd });
    const before = grid('APBD');
    await excel.pages.press('commands.html', 'hitungCapaian');
    await until('a dialog', () => excel.pages.dialog !== null);
    const dialog = await excel.pages.openDialog();
    await dialog.getByRole('heading', { name: 'Sebagian belum ditulis' }).waitFor();
    expect(await dialog.innerText('main')).toMatch(/APBD/);
    expect(await faultsOf(dialog)).toEqual([]);
    await dialog.keyboard.press('Enter');
    await until('completed', () => excel.pages.completed === 1);
    expect(grid('APBD')).toBe(before);
    expect(grid('PK')).toMatch(/98\.41/);
  });

  test('several years: the newest with realisasi counts; left out, the one before does', async () => {
    const page = await excel.openPane({ fixture: 'pk-lembar-per-tahun' });
    await run(page);
    await page.getByText('PK 2022 – dipakai').waitFor();
    await page.getByRole('button', { name: 'Jangan hitung lembar ini: PK 2022' }).click();
    await page.getByText('PK 2021 – dipakai').waitFor();
    await page.getByRole('button', { name: 'Hitung lagi lembar ini: PK 2022' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  test('PK in rupiah, APBD in thousands: told as an error; the APBD left out, PK counts alone', async () => {
    const page = await excel.openPane({ fixture: 'beda-satuan-uang' });
    expect(await run(page)).toMatch(/[1-9]\d* galat/);
    await page.getByRole('button', { name: 'Jangan hitung lembar ini: APBD' }).click();
    await page.getByRole('button', { name: 'Hitung lagi lembar ini: APBD' }).waitFor();
    const text = (await page.innerText('main')).replace(/\s+/g, ' ');
    expect(text).toMatch(/Capaian OPD/);
    expect(text).not.toMatch(/Rp \d|galat/);
  });
}
