/**
 * `npm run pictures`: takes the guide's pictures anew, of the pane as it is built, in Chromium, on the sample of the report, in both
 * languages; and of a worksheet of results as LibreOffice prints it. They stand in assets/panduan/ and are looked at before they are committed.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../src/messages/language';
import { LEMBAR_TEXTS } from '../../src/messages/lembarTexts';
import { PANE_TEXTS } from '../../src/messages/paneTexts';
import { PRATINJAU_TEXTS } from '../../src/messages/pratinjauTexts';
import { TABEL_TEXTS } from '../../src/messages/tabelTexts';
import { pathOfGambar, type Gambar } from '../../src/panduan/gambar';
import { buildPages, openWindow, type ExcelWindow } from '../e2e/excelWindow';
import { saveXlsx } from '../excel-host';
import { launchChromium } from '../excel-host/office/browser';

const ROOT = path.resolve(__dirname, '../..');
/** A pane as Excel opens it, and the sharpness of an ordinary screen in print. */
const PANE = { viewport: { width: 340, height: 640 }, deviceScaleFactor: 1.5 };
const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-US' };

function fileOf(gambar: Gambar, language: Language): string {
  const file = path.join(ROOT, pathOfGambar(gambar, language));
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

async function take(page: Page, gambar: Gambar, language: Language): Promise<void> {
  // Focus rings, what lies under the pointer and running transitions are of the moment.
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.screenshot({ path: fileOf(gambar, language), animations: 'disabled', caret: 'hide' });
}

/** One result that differs, so that the preview has something to ask: 905 of 905 is 100, typed 99. */
function typeWrong({ workbook }: ExcelWindow): void {
  workbook.sheetNamed('PK').poke('G7', 99);
}

/** The pane's rooms, in the order in which a user comes to them. */
async function takePane(excel: ExcelWindow, language: Language): Promise<void> {
  const texts = PANE_TEXTS[language];
  const page = await excel.pages.open('taskpane.html');
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const enter = (room: keyof typeof texts.rooms): Promise<void> => page.getByRole('navigation').getByRole('button', { name: texts.rooms[room] }).click();

  await page.getByText(`APBD · ${LEMBAR_TEXTS[language].judulKolom(0).split(' ')[0] ?? ''}`, { exact: false }).waitFor();
  await take(page, 'lembar', language);
  typeWrong(excel);
  await press(PRATINJAU_TEXTS[language].open);
  await page.getByRole('heading', { name: PRATINJAU_TEXTS[language].title, exact: true }).waitFor();
  await take(page, 'pratinjau', language);
  await press(PRATINJAU_TEXTS[language].close);
  await press(texts.compute);
  const findings = new RegExp(`^${texts.temuan(0).split(' ')[0] ?? ''}`);
  await page.getByRole('heading', { name: findings }).waitFor();
  await page.getByText(/74[.,]60/).first().waitFor();
  await take(page, 'hitung', language);
  await enter('temuan');
  await page.getByRole('list').nth(0).waitFor();
  await take(page, 'temuan', language);

  await enter('ringkasan');
  await page.getByText(/90[.,]15/).first().waitFor();
  await take(page, 'ringkasan', language);
  await enter('kembali');
  await page.getByRole('main').getByRole('checkbox').first().waitFor();
  await take(page, 'kembali', language);
  await enter('tabel');
  await press(TABEL_TEXTS[language].make);
  await page.getByRole('button', { name: TABEL_TEXTS[language].makeAgain }).waitFor();
  await take(page, 'tabel', language);
  await enter('pengaturan');
  await page.getByRole('radio').first().waitFor();
  await take(page, 'pengaturan', language);
}

/** Where the sample's PK stands on its printed page, in pixels at that resolution. */
const PRINTED_PK = { '-r': 160, '-x': 70, '-y': 85, '-W': 1205, '-H': 245 };

/** The first worksheet as LibreOffice prints it. */
function takeWorksheet(xlsx: Uint8Array, language: Language): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'lkj-gambar-'));
  try {
    writeFileSync(path.join(folder, 'buku.xlsx'), xlsx);
    execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profil`, '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'buku.xlsx')], { stdio: 'ignore' });
    execFileSync('pdftoppm', ['-png', '-f', '1', '-l', '1', ...Object.entries(PRINTED_PK).flat().map(String), path.join(folder, 'buku.pdf'), path.join(folder, 'hal')]);
    const page = readdirSync(folder).find((name) => name.startsWith('hal'));
    if (page === undefined) throw new Error('LibreOffice printed no page');
    copyFileSync(path.join(folder, page), fileOf('lembar-pk', language));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function takeAll(browser: Browser, folder: string, language: Language): Promise<void> {
  const excel = await openWindow(browser, folder, { external: { language: LOCALES[language] }, context: PANE });
  try {
    await takePane(excel, language);
    takeWorksheet(await saveXlsx(excel.workbook), language);
    process.stdout.write(`${language}: assets/panduan/\n`);
  } finally {
    await excel.pages.close();
  }
}

async function main(): Promise<void> {
  const folder = buildPages();
  const browser = await launchChromium();
  try {
    for (const language of ['id', 'en'] as const) await takeAll(browser, folder, language);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
