/** The ribbon's button as Excel presses it the first time: a page of its own, nothing loaded before. */
import type { HostWorkbook } from '../excel-host';
import { eachWindow, type Built } from './eachWindow';
import { faultsOf, scrollsSideways, until, type ExcelWindow, type WindowOptions } from './excelWindow';

/** Every cell that has content. */
function contents({ sheets }: HostWorkbook): unknown {
  return sheets.map((sheet) => [sheet.name, sheet.grid('A1:Z120')]);
}

function press({ pages }: ExcelWindow): ReturnType<ExcelWindow['pages']['press']> {
  return pages.press('commands.html', 'hitungCapaian', 'LKj.Hitung');
}

/** Nothing was asked for outside, and nothing went wrong. */
function expectClean({ pages }: ExcelWindow): void {
  expect(pages.refused).toEqual([]);
  expect(pages.errors).toEqual([]);
}

const english: WindowOptions = { external: { language: 'en-US' } };

export function describeRibbon(built: Built): void {
  const excel = eachWindow(built, false);

  test('results stand in the workbook at the first click, the first capaian is selected, Excel is told', async () => {
    await excel.openWindow();
    await press(excel);
    await until('completed', () => excel.pages.completed === 1);
    const { workbook, pages } = excel;
    // 68,89 of 70 is 98,41 …; the row of the first indikator, by hand from the sample.
    expect(workbook.active.name).toBe('PK');
    const { row, column } = workbook.selection;
    expect(workbook.active.grid('A1:Z120')[row]?.[column]).toBe(98.41);
    expect(pages.dialog).toBeNull();
    expectClean(excel);
  });

  test.each<[what: string, options: WindowOptions, sentence: RegExp]>([
    ['neither PK nor APBD', { fixture: 'bukan-apbd' }, /PK/],
    ['a protected sheet', { prepare: ({ sheets }) => sheets.forEach((sheet) => sheet.protect()) }, /perlindungan|dilindungi/],
    ['a cell that is being edited', {}, /Tekan Enter atau Esc/],
    ['a cell that is being edited, in English', english, /Press Enter or Esc/],
    ['the old .xls', { prepare: (book) => Object.assign(book, { fileName: 'LKj 2020.XLS' }) }, /format Excel lama \(\.xls\).*Simpan Sebagai/s],
    ['a .csv, in English', { ...english, prepare: (book) => Object.assign(book, { fileName: 'pk.csv' }) }, /plain text.*Save As/s],
    ['two PK that fit', { fixture: 'dua-lembar-setara', prepare: (book) => book.removeSheet(book.sheetNamed('APBD')) }, /Lebih dari satu lembar cocok sebagai PK/],
    ['a filter', { fixture: 'apbd-filter-aktif', prepare: (book) => book.removeSheet(book.sheetNamed('PK')) }, /disaring/],
  ])('%s: the dialog says why and what to do, closes, and nothing is written', async (what, options, sentence) => {
    await excel.openWindow(options);
    excel.host.switches.cellEditMode = what.startsWith('a cell');
    const before = contents(excel.workbook);
    await press(excel);
    await until('a dialog', () => excel.pages.dialog !== null);
    const dialog = await excel.pages.openDialog();
    await dialog.waitForSelector('#sebab > section');
    const text = await dialog.innerText('main');
    expect(text).toMatch(sentence);
    expect(text).not.toMatch(/undefined|…/);
    expect(await faultsOf(dialog)).toEqual([]);
    await dialog.setViewportSize({ width: 320, height: 300 });
    expect(await scrollsSideways(dialog)).toBe(false);
    expect(excel.pages.completed).toBe(0);
    await dialog.keyboard.press('Enter');
    await until('completed', () => excel.pages.completed === 1);
    expect(excel.pages.dialog).toBeNull();
    expect(contents(excel.workbook)).toEqual(before);
    expectClean(excel);
  });
}
