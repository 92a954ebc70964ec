/** The pane's further rooms on the sample of the report: tables, the way back, settings, cleaning. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readSettings } from '../../src/core/record/settings';
import { SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { eachWindow, type Built } from './eachWindow';
import { faultsOf, scrollsSideways, until, type WindowOptions } from './excelWindow';

export function describeRooms(built: Built): void {
  const excel = eachWindow(built);
  const open = async (options?: WindowOptions): Promise<Page> => {
    const page = await excel.openPane(options);
    await page.getByRole('button', { name: /Hitung Capaian|Compute Achievement/ }).waitFor();
    return page;
  };

  const enter = (page: Page, name: string): Promise<void> => page.getByRole('navigation').getByRole('button', { name }).click();
  const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const sheets = (): string[] => excel.workbook.sheets.map(({ name }) => name);
  const contents = (): unknown => excel.workbook.sheets.map((sheet) => [sheet.name, sheet.grid('A1:Z150')]);
  const settings = () => readSettings(excel.workbook.xmlParts.map(({ xml }, index) => ({ id: String(index), namespace: SETTINGS_NAMESPACE, xml })));

  test('tables: listed with what each needs, made, renewed, and a click away', async () => {
    const page = await open({ prepare: (workbook) => workbook.removeSheet(workbook.sheetNamed('Riwayat')) });
    await enter(page, 'Tabel');
    await page.getByRole('heading', { name: 'Belum dapat dibuat' }).waitFor();
    expect(await page.innerText('main')).toMatch(/perlu lembar Riwayat/);
    await page.getByRole('radio', { name: /^Rumus/ }).check();
    await until('the choice in the workbook', () => settings().mode === 'rumus');
    await press(page, 'Buat Tabel LKj');
    await page.getByRole('button', { name: 'Perbarui Tabel LKj' }).waitFor();
    expect(sheets()).toContain('Tabel 3.11');
    const table = page.getByRole('button', { name: /^Tabel 3\.11/ });
    await table.focus();
    await page.keyboard.press('Enter');
    await until('the worksheet shown', () => excel.workbook.active.name === 'Tabel 3.11');
    await enter(page, 'Hitung');
    await page.getByText('74,60%').waitFor();
  });

  test('tables go to Word: as a file, and one by one through the clipboard; the workbook stays as it is', async () => {
    const page = await open();
    const before = contents();
    await enter(page, 'Tabel');
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Unduh naskah Bab III')]);
    expect(download.suggestedFilename()).toBe('BAB III.docx');
    const parts = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('74,60');
    await page.getByText('Berkas BAB III.docx diunduh.').waitFor();
    await excel.pages.context.grantPermissions(['clipboard-read']);
    await page.getByRole('button', { name: 'Salin Tabel 3.2 untuk Word' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Tabel 3.2 tersalin.').waitFor();
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item === undefined ? '' : (await item.getType('text/html')).text();
    });
    expect(html).toMatch(/<table[\s\S]*<td[^>]*>[\s\S]*74,60/);
    expect(contents()).toEqual(before);
    expect(excel.workbook.xmlParts).toEqual([]);
  });

  test('the way back: what will happen is said first; no changes nothing, yes brings back, and what was edited is left and named', async () => {
    const page = await open();
    const before = contents();
    await press(page, 'Hitung Capaian');
    await page.getByRole('heading', { name: /^Temuan/ }).waitFor();
    const computed = contents();
    await enter(page, 'Kembalikan');
    await page.getByText(/Hitungan terakhir: /).waitFor();
    expect(await page.innerText('main')).toMatch(/Lembar PK: \d+ sel kembali seperti semula[\s\S]*Lembar Temuan dihapus/);
    await press(page, 'Kembalikan…');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Kembalikan…' }).waitFor();
    expect(contents()).toEqual(computed);
    await press(page, 'Kembalikan…');
    await press(page, 'Ya, kembalikan');
    await page.getByText(/sudah kembali seperti sebelum hitungan itu/).waitFor();
    expect(contents()).toEqual(before);
    expect(excel.workbook.xmlParts).toEqual([]);

    await enter(page, 'Hitung');
    await press(page, 'Hitung Capaian');
    await page.getByRole('heading', { name: /^Temuan/ }).waitFor();
    excel.workbook.sheetNamed('Temuan').poke('H20', 'catatan');
    await enter(page, 'Kembalikan');
    await page.getByText('Temuan: sudah diubah setelah dihitung.').waitFor();
  });

  test('settings: checked while they are written, kept in the workbook, taken from a text', async () => {
    const page = await open();
    await enter(page, 'Pengaturan');
    await page.getByRole('radio', { name: 'Skala sendiri' }).check();
    await page.getByText('Beri nama skala ini.').waitFor();
    await page.getByLabel('Nama skala').fill('Skala Dinas');
    await page.getByLabel('Batas bawah kategori 2 (%)').fill('100,5');
    await page.getByText(/harus lebih rendah daripada kategori di atasnya/).waitFor();
    expect(await page.getByRole('button', { name: 'Simpan' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Batas bawah kategori 2 (%)').fill('97,5');
    await page.getByLabel('Tahun laporan').fill('1999');
    await page.getByText('Tulis tahun dari 2000 sampai 2100').waitFor();
    await page.getByLabel('Tahun laporan').fill('2020');
    await page.getByRole('checkbox', { name: /lembar Temuan/ }).uncheck();
    await press(page, 'Simpan');
    await page.getByText('Tersimpan di buku kerja.').waitFor();
    expect(settings()).toMatchObject({ skala: { nama: 'Skala Dinas', pita: [{}, { kategori: 'Baik', dari: { nilai: '97.5', termasuk: true } }, {}, { dari: null }] }, tahun: 2020, temuan: false });

    const text = page.getByLabel('Atau tempelkan teks pengaturan');
    await text.fill('{"batas": 115}');
    await press(page, 'Periksa teks ini');
    await page.getByText(/Isian “Capaian paling tinggi” di dalamnya tidak dapat dipakai/).waitFor();
    await text.fill('{"skala": "permendagri-86-2017", "batas": 120}');
    await press(page, 'Periksa teks ini');
    await page.getByText('Capaian paling tinggi: tanpa batas → 120%').waitFor();
    await press(page, 'Pakai');
    await press(page, 'Simpan');
    await until('saved', () => settings().batas === 120);
    expect(settings()).toMatchObject({ skala: 'permendagri-86-2017', tahun: 2020 });
    await enter(page, 'Hitung');
    await press(page, 'Hitung Capaian');
    await page.getByText('Sangat Tinggi', { exact: true }).waitFor();
    expect(sheets()).not.toContain('Temuan');
  });

  test('settings travel as a file, and as text where a page may not save files; arah by the name of an indikator', async () => {
    const page = await open();
    await enter(page, 'Pengaturan');
    await page.getByText('Arah tiap indikator').click();
    await page.locator('details select').first().selectOption('stabil');
    await page.getByRole('radio', { name: 'rata-rata capaian sasaran' }).check();
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Unduh sebagai berkas')]);
    expect(download.suggestedFilename()).toBe('lkj-pengaturan.json');
    const file = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ rataRata: 'sasaran', arah: [{ arah: 'stabil' }] });
    await excel.pages.context.grantPermissions(['clipboard-read']);
    await press(page, 'Salin sebagai teks');
    await page.getByText(/^Tersalin/).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(file);
    expect(settings().rataRata).toBe('indikator');
    await excel.pages.close();

    const other = await open();
    await enter(other, 'Pengaturan');
    await other.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await other.getByText(/^Capaian OPD: rata-rata semua indikator → rata-rata capaian sasaran$/).waitFor();
    expect(await faultsOf(other)).toEqual([]);
    await press(other, 'Pakai');
    await press(other, 'Simpan');
    await until('saved', () => settings().rataRata === 'sasaran' && settings().arah.length === 1);
  });

  test('cleaning: with the results too, the workbook is what it was', async () => {
    const page = await open();
    const before = contents();
    await press(page, 'Hitung Capaian');
    await page.getByRole('heading', { name: /^Temuan/ }).waitFor();
    await enter(page, 'Kembalikan');
    await page.getByText(/Hitungan terakhir: /).waitFor();
    expect(await page.innerText('main')).toMatch(/ikut terkirim bila buku kerja dikirim lewat surel/);
    await page.getByRole('checkbox', { name: /Hapus juga hasil/ }).check();
    await press(page, 'Lihat yang akan dibersihkan');
    await page.getByText('catatan LKj dihapus').waitFor();
    await press(page, 'Ya, bersihkan');
    await page.getByText(/Simpan buku kerja ini, lalu serahkan/).waitFor();
    expect(contents()).toEqual(before);
    expect(excel.workbook.xmlParts).toEqual([]);
    expect(excel.workbook.names.filter(({ name }) => name.startsWith('LKj_'))).toEqual([]);
  });

  test('a sheet that is protected: cleaning says so and does nothing', async () => {
    const page = await open();
    await press(page, 'Hitung Capaian');
    await page.getByRole('heading', { name: /^Temuan/ }).waitFor();
    excel.workbook.sheetNamed('Temuan').protect();
    await enter(page, 'Kembalikan');
    await page.getByText(/Hitungan terakhir: /).waitFor();
    await press(page, 'Lihat yang akan dibersihkan');
    await page.getByText('Belum dapat dibersihkan.').waitFor();
    expect(await page.getByRole('button', { name: 'Ya, bersihkan' }).count()).toBe(0);
  });

  const DARK = { background: 0x1f1f1f, foreground: 0xffffff };
  test.each<[look: string, WindowOptions, texts: readonly [string, string, string]]>([
    ['light', {}, ['Tabel', 'Kembalikan', 'Pengaturan']],
    ['dark, in English', { external: { theme: DARK, language: 'en-US' } }, ['Tables', 'Undo', 'Settings']],
    ['high contrast', { context: { forcedColors: 'active' } }, ['Tabel', 'Kembalikan', 'Pengaturan']],
  ])('%s: no fault that axe knows in any room, and no scrolling sideways at 320 px', async (_, options, [tabel, kembali, pengaturan]) => {
    const page = await open(options);
    await enter(page, tabel);
    await press(page, /^(Buat Tabel LKj|Make the Tables)$/);
    await page.getByText(/^(Selesai|Done)\./).waitFor();
    const check = async (): Promise<void> => {
      expect(await faultsOf(page)).toEqual([]);
      expect(await scrollsSideways(page)).toBe(false);
    };
    await check();
    await enter(page, kembali);
    await press(page, /^(Kembalikan|Undo)…$/);
    await press(page, /^(Lihat yang akan dibersihkan|Show what will be cleaned)$/);
    await page.getByRole('button', { name: /^(Ya, bersihkan|Yes, clean)$/ }).waitFor();
    await check();
    await enter(page, pengaturan);
    await page.getByRole('radio', { name: /^(Skala sendiri|A scale of your own)$/ }).check();
    await check();
  });
}
