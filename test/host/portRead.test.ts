/** What a reading holds, whatever the sheet and the answers look like. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/grid';
import { COMPLETION_NAMESPACE } from '../../src/core/record/namespaces';
import { createExcelPort } from '../../src/host/excel/session';
import { installGlobals, openXlsx, startHost, type Switches } from '../excel-host';
import { COMPLETION, EARLIER_LEDGER, LEDGER, openBench, openFilledBench, sheetOf, type Bench } from './bench';

let bench: Bench;
beforeEach(async () => {
  bench = await openFilledBench();
});
afterEach(() => bench.close());

function read({ port }: Bench): Promise<WorkbookSnapshot> {
  return port.open((session) => session.read());
}

test('a block with everything that is known of it, in two requests', async () => {
  const { workbook, pk, host } = bench;
  pk.merge({ row: 1, column: 1, rows: 1, columns: 4 });
  workbook.addName('Milik_orang', '=PK!$A$1', pk);
  workbook.addName('LKj_hilang', '=#REF!', pk);
  const snapshot = await read(bench);
  expect(host.requests).toBe(2);
  const sheet = sheetOf(snapshot);
  expect(sheet).toMatchObject({
    id: pk.id,
    visible: true,
    protected: false,
    filtered: false,
    tables: [],
    block: { row: 1, column: 1, rows: 5, columns: 5 },
    merges: [{ row: 1, column: 1, rows: 1, columns: 4 }],
    mergesKnown: true,
  });
  expect(sheet.ownNames).toEqual(expect.arrayContaining([{ name: 'LKj_capaian', area: { row: 3, column: 5, rows: 2, columns: 1 } }, { name: 'LKj_hilang', area: null }]));
  expect(sheet.ownNames).toHaveLength(2);
  expect(sheet.values[2]).toEqual(['a', 10, 5, 'orang', 2]);
  expect(sheet.formulas[2]).toEqual(['a', 10, 5, 'orang', '=1+1']);
  expect(sheet.valueTypes[3]).toEqual(['String', 'Double', 'Double', 'String', 'String']);
  expect(sheet.numberFormats.map((row) => row[4])).toEqual(['General', 'General', 'General', '@', '0%']);
});

test('an empty sheet has no block; a hidden one is read; a protected and a filtered one are told', async () => {
  const { workbook, pk } = bench;
  workbook.addSheet('Kosong');
  workbook.sheetNamed('Lain').visibility = 'VeryHidden';
  pk.protect();
  pk.setFilter('B3:F6', (row) => row !== 4);
  const snapshot = await read(bench);
  expect(snapshot.sheets.map(({ name, visible, block }) => [name, visible, block === null])).toEqual([['PK', true, false], ['Lain', false, false], ['Kosong', true, true]]);
  expect(sheetOf(snapshot)).toMatchObject({ protected: true, filtered: true });
  // Hidden rows are in the values.
  expect(sheetOf(snapshot).values).toHaveLength(5);
  expect(sheetOf(snapshot).hiddenRows).toEqual([4]);
});

test('the workbook itself', async () => {
  expect(await read(bench)).toMatchObject({ readOnly: false, structureProtected: false });
  bench.workbook.readOnly = true;
  bench.workbook.protectStructure(true);
  expect(await read(bench)).toMatchObject({ readOnly: true, structureProtected: true });
});

test('our parts; several of one namespace cost one request more, others are not read', async () => {
  const { workbook, host } = bench;
  workbook.addXmlPart('<milik xmlns="urn:orang-lain"/>');
  workbook.addXmlPart(COMPLETION);
  expect((await read(bench)).parts.map(({ xml }) => xml)).toEqual([EARLIER_LEDGER, COMPLETION]);
  expect(host.requests).toBe(2);
  workbook.addXmlPart(LEDGER);
  const { parts } = await read(bench);
  expect(host.requests).toBe(2 + 3);
  expect(parts.map(({ xml }) => xml)).toEqual([EARLIER_LEDGER, LEDGER, COMPLETION]);
  expect(parts[2]?.namespace).toBe(COMPLETION_NAMESPACE);
});

test('bold and indent of the wanted columns, in one request', async () => {
  const { pk, port, host, workbook } = bench;
  pk.putStyle(3, 1, workbook.styles.derive(pk.style(3, 1), { bold: true }));
  pk.putStyle(4, 1, workbook.styles.derive(pk.style(4, 1), { horizontal: 'left', indent: 2 }));
  const snapshot = await port.open(async (session) => {
    const first = await session.read();
    return session.readLooks(first, [{ sheet: sheetOf(first).id, column: 1 }, { sheet: sheetOf(first).id, column: 40 }]);
  });
  expect(host.requests).toBe(3);
  const plain = { bold: false, indent: 0 };
  expect([...sheetOf(snapshot).looks]).toEqual([[1, [plain, plain, { bold: true, indent: 0 }, { bold: false, indent: 2 }, plain]]]);
});

/** 0-based, of Excel's 1,048,576. */
const LAST_ROW = 1_048_575;

test('fault 35: formatted empties down to the last row are not read', async () => {
  const { pk, workbook } = bench;
  pk.putStyle(LAST_ROW, 2, workbook.styles.derive(0, { bold: true }));
  expect(sheetOf(await read(bench)).block).toEqual({ row: 1, column: 1, rows: 5, columns: 5 });
});

describe('sheets too large for one answer', () => {
  const ROWS = 3_000;
  const sheets = { PK: Array.from({ length: ROWS }, (_, row) => [`baris ${row}`, row, `=B${row + 1}*2`]), Lain: [['x', 1]] };

  async function readWith(switches: Partial<Switches>): Promise<{ snapshot: WorkbookSnapshot; requests: number }> {
    bench.close();
    bench = openBench({ sheets, switches });
    return { snapshot: await read(bench), requests: bench.host.requests };
  }
  const plain = ({ sheets: all }: WorkbookSnapshot): Partial<SheetSnapshot>[] => all.map(({ name, block, values, formulas, valueTypes, numberFormats }) => ({ name, block, values, formulas, valueTypes, numberFormats }));

  test('fault 08: are read in halves, with the same result', async () => {
    const whole = await readWith({});
    const halves = await readWith({ responseLimit: 200_000 });
    expect(plain(halves.snapshot)).toEqual(plain(whole.snapshot));
    expect(whole.requests).toBe(2);
    expect(halves.requests).toBeGreaterThan(4);
  });

  test('and not even by single rows: it is told', async () => {
    bench.close();
    bench = openBench({ sheets: { PK: [['x'.repeat(9_000)], ['y']] }, switches: { responseLimit: 8_000 } });
    await expect(read(bench)).rejects.toMatchObject({ code: 'too-large', mayHaveWritten: false });
  });
});

test('rows below 20,000 are read too, in few requests', async () => {
  bench.close();
  bench = openBench({ sheets: { PK: Array.from({ length: 21_000 }, (_, row) => ['', `baris ${row}`, row]) } });
  const sheet = sheetOf(await read(bench));
  expect(sheet.block).toEqual({ row: 0, column: 1, rows: 21_000, columns: 2 });
  expect(sheet.values.at(-1)).toEqual(['baris 20999', 20_999]);
  expect(sheet.unreadRows).toBeUndefined();
  expect(bench.host.requests).toBe(3);
});

test.each([130_000, LAST_ROW])('fault 58: of more rows than can be handled, with something in row %d, the rest is told', async (row) => {
  bench.close();
  bench = openBench({ sheets: { PK: [['x']] } });
  bench.pk.put(row, 0, 1, null);
  const sheet = sheetOf(await read(bench));
  expect(sheet.block).toEqual({ row: 0, column: 0, rows: 120_000, columns: 1 });
  expect(sheet.unreadRows).toBe(row + 1 - 120_000);
}, 30_000);

test('an Excel Table and its filter', async () => {
  const workbook = await openXlsx(readFileSync(join(import.meta.dirname, '../fixtures/tabel-excel.xlsx')));
  const found = workbook.tables().map(({ table }) => ({ name: table.name, area: table.rect }));
  workbook.tables().forEach(({ table }) => {
    table.filtered = true;
  });
  const uninstall = installGlobals(startHost(workbook));
  const { sheets } = await createExcelPort().open((session) => session.read());
  uninstall();
  expect(sheets.flatMap(({ tables }) => tables)).toEqual(found);
  expect(sheets.map(({ filtered }) => filtered)).toEqual(sheets.map(({ tables }) => tables.length > 0));
});

test('the report of 2020: every sheet, in two requests', async () => {
  const workbook = await openXlsx(readFileSync(join(import.meta.dirname, '../fixtures/dinsos-sumbar-2020.xlsx')));
  const host = startHost(workbook);
  const uninstall = installGlobals(host);
  const snapshot = await createExcelPort().open((session) => session.read());
  uninstall();
  expect(host.requests).toBe(2);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  expect(snapshot.sheets.every(({ block, values }) => block === null || values.length === block.rows)).toBe(true);
});
