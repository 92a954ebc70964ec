/** What the first room tells of the workbook before its button is pressed: worksheets with their choice, and rules that came with it. */
import { DEFAULTS, readSettings, type WorkbookSettings } from '../../src/core/record/settings';
import { planSettings } from '../../src/core/record/settingsChange';
import { SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { apbdSheet } from '../bench/sheets';
import { createWorkbook, startHost, type HostWorkbook } from '../excel-host';
import { openExcelPages } from '../excel-host/office/browser';
import { DARK, eachWindow, type Built } from './eachWindow';
import { faultsOf, scrollsSideways, until, type WindowOptions } from './excelWindow';

const keep = (settings: Partial<WorkbookSettings>) => (book: HostWorkbook): void => {
  book.addXmlPart(planSettings([], { ...DEFAULTS, ...settings }).closePart ?? '');
};

export function describeDitemukan(built: Built): void {
  const excel = eachWindow(built);
  const settings = (): WorkbookSettings => readSettings(excel.workbook.xmlParts.map(({ xml }, index) => ({ id: String(index), namespace: SETTINGS_NAMESPACE, xml })));

  test('the sample: all six worksheets, by what, and the year; nothing is written, and nothing moves when they come', async () => {
    const page = await excel.openPane();
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { sources } = entry as unknown as { sources: readonly { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[] };
          moved.push(...sources.map(({ node, previousRect, currentRect }) => `${node?.textContent?.slice(0, 40) ?? ''}: ${previousRect.top} → ${currentRect.top}`));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Seen from the beginning, in a pane of this width.
    await page.reload();
    const found = page.getByRole('region', { name: 'Lembar yang ditemukan' });
    await found.getByText('2020').waitFor();
    const lines = await found.getByRole('definition').allInnerTexts();
    expect(lines.map((line) => line.replace(/ · judul kolom baris \d+$/, ''))).toEqual(['PK', 'APBD', 'Riwayat', 'Renstra', 'Kegiatan', 'SDM', '2020']);
    expect(lines.slice(0, 6).every((line) => / · judul kolom baris \d+$/.test(line))).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(excel.workbook.xmlParts).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { moved: readonly string[] }).moved)).toEqual([]);
  });

  test('by keyboard: two PK that fit, one is chosen before anything is computed, kept in the workbook, and the run obeys', async () => {
    const page = await excel.openPane({ fixture: 'dua-lembar-setara' });
    const choice = page.getByRole('button', { name: 'Pakai lembar ini: PK (2)' });
    await choice.waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await choice.focus();
    await page.keyboard.press('Enter');
    await page.getByText('PK (2) · pilihan Anda').waitFor();
    expect(settings().pilihan.pk).toBe('PK (2)');
    expect(JSON.stringify(excel.workbook.sheetNamed('PK (2)').grid('A1:Z40'))).not.toMatch(/"Baik"|Cukup|Kurang/);
    const change = page.getByRole('button', { name: 'Ubah pilihan lembar' });
    await change.focus();
    await page.keyboard.press('Enter');
    await page.getByText('PK (2) – dipakai').waitFor();
    await page.getByRole('button', { name: 'Hitung Capaian' }).click();
    await page.getByRole('heading', { name: /^Temuan/ }).waitFor();
    expect(JSON.stringify(excel.workbook.sheetNamed('PK (2)').grid('A1:Z40'))).toMatch(/Baik|Cukup|Kurang/);
  });

  test('no PK, and one that is made while the pane is open', async () => {
    const page = await excel.openPane({ prepare: (book) => book.removeSheet(book.sheetNamed('PK')) });
    await page.getByText('belum ditemukan').waitFor();
    await page.getByText('Bila PK ada di buku kerja ini', { exact: false }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const { workbook } = excel;
    workbook.asColleague(() => {
      const sheet = workbook.addSheet('PK baru');
      [['PERJANJIAN KINERJA TAHUN 2020'], ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'], [1, 'Sasaran satu', 'Jumlah orang', 'orang', 20, 10]].forEach((row, at) => row.forEach((value, column) => sheet.poke(`${'ABCDEF'[column] ?? ''}${at + 1}`, value)));
    });
    await page.getByText('PK baru · judul kolom baris 2').waitFor();
  });

  test('a large workbook is not read unasked', async () => {
    const { browser, folder } = built();
    const workbook = createWorkbook({ APBD: apbdSheet(20_000) });
    const host = startHost(workbook, { keepTrace: false });
    excel.take({ workbook, host, pages: await openExcelPages(browser, { folder, host }) });
    const page = await excel.anotherPane();
    const ask = page.getByRole('button', { name: 'Lihat lembar yang ditemukan' });
    await ask.waitFor();
    expect(host.bytesReceived).toBeLessThan(100_000);
    expect(await faultsOf(page)).toEqual([]);
    await ask.focus();
    await page.keyboard.press('Enter');
    await page.getByText('APBD · judul kolom baris', { exact: false }).waitFor();
  });

  test('rules of somebody else: told before the first run, taken by keyboard, and not told again while the pane is open; the ribbon never waits for it', async () => {
    const page = await excel.openPane({ prepare: keep({ batas: 100, tahun: 2020 }) });
    await page.getByText('Buku kerja ini memakai aturan sendiri').waitFor();
    expect(await page.innerText('main')).toMatch(/Tahun laporan: 2020/);
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('button', { name: 'Pakai', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Buku kerja ini memakai aturan sendiri').waitFor({ state: 'detached' });
    for (const name of ['Temuan', 'Hitung']) await page.getByRole('navigation').getByRole('button', { name }).click();
    await page.getByText('APBD · judul kolom baris', { exact: false }).waitFor();
    expect(await page.getByText('Buku kerja ini memakai aturan sendiri').count()).toBe(0);
    // Nothing of them is kept outside the workbook: a pane that is opened again tells once more.
    const again = await excel.anotherPane();
    await again.getByText('Buku kerja ini memakai aturan sendiri').waitFor();
    await excel.pages.press('commands.html', 'hitungCapaian');
    await until('completed', () => excel.pages.completed === 1);
    expect(excel.pages.dialog).toBeNull();
  });

  test('they lead to the settings, where they stand; saved there they are this user’s', async () => {
    const page = await excel.openPane({ prepare: keep({ tahun: 2020 }) });
    await page.getByRole('button', { name: 'Ubah', exact: true }).click();
    const year = page.getByRole('textbox', { name: 'Tahun laporan' });
    await year.waitFor();
    expect(await year.inputValue()).toBe('2020');
    await page.getByRole('button', { name: 'Simpan', exact: false }).click();
    await page.getByText('tersimpan', { exact: false }).first().waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Hitung' }).click();
    await page.getByText('APBD · judul kolom baris', { exact: false }).waitFor();
    expect(await page.getByText('Buku kerja ini memakai aturan sendiri').count()).toBe(0);
  });

  test.each<[look: string, WindowOptions]>([
    ['light', {}],
    ['dark, in English', { external: { theme: DARK, language: 'en-US' } }],
    ['high contrast', { context: { forcedColors: 'active' } }],
  ])('%s: no fault that axe knows, no scrolling sideways at 320 px, nor at twice the size', async (_, options) => {
    const page = await excel.openPane({ prepare: keep({ batas: 100, tahun: 2020, opd: 'Dinas Sosial Provinsi Sumatera Barat' }), ...options });
    await page.getByRole('button', { name: /^(Pakai|Use them)$/ }).waitFor();
    await page.getByRole('button', { name: /^(Ubah pilihan lembar|Change the worksheets)$/ }).click();
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewportSize({ width: 160, height: 400 });
    expect(await scrollsSideways(page)).toBe(false);
  });
}
