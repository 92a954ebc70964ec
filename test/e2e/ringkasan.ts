/** The summary in the browser, on the sample of the report: figures by hand from its tables. */
import { DARK, eachWindow, type Built } from './eachWindow';
import { faultsOf, scrollsSideways, type WindowOptions } from './excelWindow';

export function describeRingkasan(built: Built): void {
  const excel = eachWindow(built);

  test('by keyboard: capaian, serapan and efisiensi as text, and nothing is written', async () => {
    const page = await excel.openPane();
    await page.getByRole('button', { name: 'Ringkasan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Efisiensi per sasaran' }).waitFor();
    const text = (await page.innerText('main')).replace(/\s+/g, ' ');
    // 74,60 − 90,15; (98,41 + 100 + 100 + 0) / 4.
    for (const figure of ['74,60%', 'Cukup', 'Baik 3 indikator', 'Rp 64.096.468.692 dari Rp 71.099.265.302', '-15,55 · tidak efisien']) expect(text).toContain(figure);
    expect(excel.workbook.xmlParts).toEqual([]);
    await page.getByRole('button', { name: 'Perbarui ringkasan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Menghitung ringkasan…').waitFor();
  });

  test.each<[look: string, WindowOptions, room: string, heading: string]>([
    ['light', {}, 'Ringkasan', 'Efisiensi per sasaran'],
    ['dark, in English', { external: { theme: DARK, language: 'en-US' } }, 'Summary', 'Efficiency by objective'],
    ['high contrast', { context: { forcedColors: 'active' } }, 'Ringkasan', 'Efisiensi per sasaran'],
  ])('%s: no fault that axe knows, no scrolling sideways at 320 px, nor at twice the size', async (_, options, room, heading) => {
    const page = await excel.openPane(options);
    await page.getByRole('button', { name: room }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.setViewportSize({ width: 160, height: 400 });
    expect(await scrollsSideways(page)).toBe(false);
  });
}
