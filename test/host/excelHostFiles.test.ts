/** Opening and saving .xlsx: whatever the user's file holds survives, what is written lands, bad files are told apart. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { init } from 'excelize-wasm';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createWorkbook, installGlobals, NotAWorkbook, openXlsx, saveXlsx, startHost, type BadFile, type HostWorkbook } from '../excel-host';
import type { Scalar } from '../excel-host/model/cell';
import { cellsOf, changedCells, damage } from '../fixtures/damage';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const SAMPLE = readFileSync(join(FIXTURES, 'dinsos-sumbar-2020.xlsx'));
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A workbook with much of what people put into one, and parts that only other programs know. */
async function fullWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Isi');
  sheet.columns = [{ header: 'No', width: 5 }, { header: 'Nama', width: 30 }, { header: 'Nilai', width: 12 }, { header: 'Rumus', width: 12 }];
  for (let row = 1; row <= 20; row += 1) sheet.addRow([row, `Baris ${row}`, row * 1.5]);
  sheet.fillFormula('D2:D10', 'C2*2', Array.from({ length: 9 }, (_, row) => [(row + 1) * 3]));
  sheet.getCell('B3').value = { richText: [{ text: 'tebal', font: { bold: true } }, { text: ' biasa  ' }] };
  sheet.getCell('A25').value = { formula: 'SUM(C2:C21)', result: 315 };
  sheet.getCell('B25').value = { text: 'tautan', hyperlink: 'https://example.go.id/' };
  sheet.getCell('C25').note = 'catatan';
  sheet.mergeCells('F1:G2');
  sheet.getCell('F1').value = 'gabung';
  sheet.getRow(7).hidden = true;
  sheet.autoFilter = 'A1:D21';
  sheet.getCell('B5').dataValidation = { type: 'list', formulae: ['"a,b"'], allowBlank: true };
  sheet.addConditionalFormatting({ ref: 'C2:D21', rules: [{ type: 'expression', priority: 1, formulae: ['$C2>5'], style: { font: { italic: true } } }] });
  await sheet.protect('rahasia', {});
  const second = book.addWorksheet('Tabel & lain');
  second.addTable({ name: 'Data1', ref: 'A1', headerRow: true, columns: [{ name: 'X' }, { name: 'Y' }], rows: [[1, 2], [3, 4]] });
  second.getCell('D1').value = ' a\nb  ';
  second.getCell('D2').value = new Date(Date.UTC(2020, 0, 15));
  second.getCell('D3').value = { error: '#N/A' };
  second.addImage(book.addImage({ base64: PIXEL, extension: 'png' }), 'F1:G4');
  book.addWorksheet('Rahasia', { state: 'veryHidden' }).getCell('A1').value = 'x';
  return withForeignParts(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Custom XML of others, an add-in's task pane, a name that is a formula. */
function withForeignParts(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (text: string) => string): void => {
    parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  };
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
  edit('customXml/item7.xml', () => '<catatan xmlns="urn:milik-orang-lain"><a>1</a></catatan>');
  edit('customXml/_rels/item7.xml.rels', () => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/customXmlProps" Target="itemProps7.xml"/></Relationships>`);
  edit('customXml/itemProps7.xml', () => `<ds:datastoreItem xmlns:ds="${office}/customXml" ds:itemID="{5B8E4A0C-0000-4000-8000-000000000007}"><ds:schemaRefs/></ds:datastoreItem>`);
  edit('xl/webextensions/taskpanes.xml', () => '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>');
  edit('[Content_Types].xml', (text) => text.replace('</Types>', '<Override PartName="/customXml/itemProps7.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/><Override PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"/></Types>'));
  edit('xl/_rels/workbook.xml.rels', (text) => text.replace('</Relationships>', `<Relationship Id="rId908" Type="${office}/relationships/customXml" Target="../customXml/item7.xml"/></Relationships>`));
  edit('xl/workbook.xml', (text) => text.replace(/<\/sheets>/, "</sheets><definedNames><definedName name=\"Dinamis\">OFFSET('Tabel &amp; lain'!$A$1,0,0,COUNTA('Tabel &amp; lain'!$A:$A),2)</definedName></definedNames>"));
  return zipSync(parts);
}

async function check(before: Uint8Array): Promise<void> {
  const after = await saveXlsx(await openXlsx(before));
  expect(changedCells(before, after)).toEqual([]);
  expect(damage(before, after)).toEqual([]);
  expect(Buffer.compare(after, await saveXlsx(await openXlsx(after)))).toBe(0);
}

test.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx')))('%s comes through unharmed', (name) => check(readFileSync(join(FIXTURES, name))));

test('a workbook with much of everything comes through unharmed, to the byte where nothing changed', async () => {
  const before = await fullWorkbook();
  await check(before);
  const [old, now] = [unzipSync(before), unzipSync(await saveXlsx(await openXlsx(before)))];
  expect(Object.keys(old).filter((path) => Buffer.compare(old[path] ?? new Uint8Array(), now[path] ?? new Uint8Array()) !== 0)).toEqual([]);
});

test('in a changed sheet, every other cell stays: rich text, shared formulas, spaces', async () => {
  const before = await fullWorkbook();
  const workbook = await openXlsx(before);
  workbook.sheetNamed('Isi').protect(false);
  workbook.sheetNamed('Isi').poke('B4', 'baru');
  workbook.sheetNamed('Isi').poke('H9', 12.5);
  workbook.sheetNamed('Tabel & lain').poke('E9', '=1+1');
  const after = await saveXlsx(workbook);
  expect(changedCells(before, after)).toEqual(['Isi!B4']);
  expect(damage(before, after)).toEqual(['Isi: sheetProtection']);
  expect(cellsOf(after).get('Isi!H9')).toMatchObject({ kind: 'n', content: '12.5' });
  expect(strFromU8(unzipSync(after)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('t="shared"');
});

test('overwriting the first of shared formulas spells the others out', async () => {
  const workbook = await openXlsx(await fullWorkbook());
  workbook.sheetNamed('Isi').poke('D2', 99);
  const again = (await openXlsx(await saveXlsx(workbook))).sheetNamed('Isi');
  expect([again.peek('D2').value, again.peek('D3'), again.peek('D10').formula]).toEqual([99, expect.objectContaining({ formula: '=C3*2', value: 6 }), '=C10*2']);
});

test('rows inserted by a person move formulas, merges, rules, tables and names', async () => {
  const workbook = await openXlsx(await fullWorkbook());
  workbook.sheetNamed('Isi').insertRows(1, 2);
  workbook.sheetNamed('Tabel & lain').insertRows(0, 1);
  const again = await openXlsx(await saveXlsx(workbook));
  const sheet = again.sheetNamed('Isi');
  expect([sheet.peek('A27').formula, sheet.peek('D5').formula, sheet.peek('B5').value]).toEqual(['=SUM(C4:C23)', '=C5*2', 'tebal biasa  ']);
  expect(sheet.merges).toEqual([{ row: 0, column: 5, rows: 4, columns: 2 }]);
  expect(sheet.parts.get('conditionalFormatting')).toContain('sqref="C4:D23"');
  expect(again.sheetNamed('Tabel & lain').tables[0]?.rect).toEqual({ row: 1, column: 0, rows: 3, columns: 2 });
  expect(again.names.find(({ name }) => name === 'Dinamis')?.formula).toBe("=OFFSET('Tabel & lain'!$A$2,0,0,COUNTA('Tabel & lain'!$A:$A),2)");
});

/** What a job through Excel's API leaves in the file. */
async function after(before: Uint8Array, job: (context: Excel.RequestContext) => void): Promise<{ bytes: Uint8Array; again: HostWorkbook }> {
  const workbook = await openXlsx(before);
  const restore = installGlobals(startHost(workbook));
  try {
    await Excel.run(async (context) => {
      job(context);
      await context.sync();
    });
  } finally {
    restore();
  }
  const bytes = await saveXlsx(workbook);
  return { bytes, again: await openXlsx(bytes) };
}

test('looks, merges, widths, formats, hidden names and custom XML land in the file', async () => {
  const { bytes, again } = await after(SAMPLE, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('APBD');
    const column = sheet.getRange('F4:F20');
    column.copyFrom(sheet.getRange('D4:D20'), 'Formats');
    column.format.columnWidth = 90;
    sheet.getRange('F6:F20').numberFormat = [['0.00']].concat(Array.from({ length: 14 }, () => ['0.00']));
    sheet.getRange('H1:I1').merge();
    sheet.getRange('H1').format.font.bold = true;
    sheet.getRange('H1').format.fill.color = '#FFEE00';
    sheet.getRange('H1').format.borders.getItem('EdgeBottom').style = 'Double';
    sheet.names.add('_lkj_hasil', column).visible = false;
    workbook.customXmlParts.add('<catatan xmlns="urn:uji">é &amp; 1</catatan>');
  });
  expect(changedCells(SAMPLE, bytes)).toEqual([]);
  expect(damage(SAMPLE, bytes)).toEqual([]);
  const sheet = again.sheetNamed('APBD');
  const look = (row: number, column: number) => again.styles.look(sheet.style(row, column));
  expect(look(4, 5)).toEqual(look(4, 3));
  expect(look(7, 5)).toEqual({ ...look(7, 3), numberFormat: '0.00' });
  expect(sheet.columnSpan(5)?.width).toBeCloseTo(120 / 7, 2); // 90 points are 120 pixels, 7 a digit
  expect(sheet.merges).toContainEqual({ row: 0, column: 7, rows: 1, columns: 2 });
  expect(look(0, 7)).toMatchObject({ bold: true, fill: '#FFEE00', borders: { bottom: { style: 'double' } } });
  expect(again.nameIn(sheet, '_lkj_hasil')).toMatchObject({ formula: '=APBD!$F$4:$F$20', visible: false });
  expect(again.xmlParts.map(({ xml }) => xml)).toEqual([expect.stringContaining('<catatan xmlns="urn:uji">é &amp; 1</catatan>')]);
});

test('custom XML of others stays when ours is replaced', async () => {
  const before = await fullWorkbook();
  const first = await after(before, ({ workbook }) => void workbook.customXmlParts.add('<a xmlns="urn:uji">1</a>'));
  const ours = first.again.xmlParts.find(({ xml }) => xml.includes('urn:uji'))?.id ?? '';
  const second = await after(first.bytes, ({ workbook }) => {
    workbook.customXmlParts.getItem(ours).delete();
    workbook.customXmlParts.add('<a xmlns="urn:uji">2</a>');
  });
  expect(damage(before, second.bytes)).toEqual([]);
  expect(second.again.xmlParts.map(({ xml }) => /<[a-z].*/.exec(xml)?.[0])).toEqual(['<catatan xmlns="urn:milik-orang-lain"><a>1</a></catatan>', '<a xmlns="urn:uji">2</a>']);
});

test('a new sheet, a renamed one and a deleted one', async () => {
  const { bytes, again } = await after(SAMPLE, ({ workbook }) => {
    const sheet = workbook.worksheets.add('Tabel 3.1');
    sheet.position = 1;
    sheet.tabColor = '#00B050';
    sheet.getRange('A1:B2').values = [['a & b', 1], ["'=1", '=B1*2']];
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintTitleRows('$1:$1');
    sheet.freezePanes.freezeRows(1);
    workbook.worksheets.getItem('SDM').delete();
    workbook.worksheets.getItem('Renstra').name = "Renstra '21";
  });
  expect(again.sheets.map(({ name }) => name)).toEqual(['PK', 'Tabel 3.1', 'APBD', 'Riwayat', "Renstra '21", 'Kegiatan']);
  const sheet = again.sheetNamed('Tabel 3.1');
  expect(sheet.grid('A1:B2')).toEqual([['a & b', 1], ['=1', 2]]);
  expect([sheet.peek('A2').formula, sheet.peek('B2').formula]).toEqual([null, '=B1*2']);
  expect(sheet.parts.get('pageSetup')).toContain('orientation="landscape"');
  expect(sheet.parts.get('sheetViews')).toContain('ySplit="1"');
  // The print titles of the sheets behind it are still theirs.
  expect(again.names.map(({ scope, formula }) => [scope?.name, formula])).toEqual([
    ['APBD', "='APBD'!$4:$5".replaceAll("'", '')],
    ['Riwayat', '=Riwayat!$4:$5'],
    ['Kegiatan', '=Kegiatan!$4:$4'],
    ['Tabel 3.1', "='Tabel 3.1'!$1:$1"],
  ]);
  expect(changedCells(SAMPLE, bytes).filter((address) => !/^(SDM|Renstra)!/.test(address))).toEqual([]);
});

test('strange texts and dates of 1904 stay as they are', async () => {
  const texts = ['_x000D_', 'a\rb', ' depan', 'é 😀 \ud800', '<&>"', "'kutip", '=1+1', 'x'.repeat(32_767), '\u0007', '', '0123'];
  const workbook = createWorkbook({ Teks: [[1]] });
  texts.forEach((text, row) => workbook.sheetNamed('Teks').put(row, 1, text, null));
  workbook.sheetNamed('Teks').poke('C1', '15-Feb-2020');
  const again = (await openXlsx(await saveXlsx(workbook))).sheetNamed('Teks');
  expect(texts.map((_, row) => again.value(row, 1))).toEqual(texts);
  expect(again.peek('C1')).toMatchObject({ value: 43_876, numberFormat: 'd-mmm-yy' }); // 2020-02-15
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipOf = (parts: Record<string, string>): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

test.each<[name: string, bytes: Uint8Array, reason: BadFile]>([
  ['nothing', new Uint8Array(), 'empty'],
  ['noise', Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 251), 'not-zip'],
  ['an empty zip', Uint8Array.from([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]), 'damaged'],
  ['half a workbook', SAMPLE.subarray(0, 9000), 'damaged'],
  ['.xls', Uint8Array.from([...OLE, ...Array.from({ length: 2000 }, () => 0)]), 'old-xls'],
  ['a password', Uint8Array.from([...OLE, ...Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
  ['OpenDocument', zipOf({ mimetype: 'x', 'content.xml': '<x/>' }), 'other-format'],
  ['a text document', zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>', 'word/document.xml': '<w:document/>' }), 'other-format'],
  ['a sheet cut off', zipOf({ ...Object.fromEntries(Object.entries(unzipSync(SAMPLE)).filter(([path]) => !path.endsWith('/')).map(([path, bytes]) => [path, path.endsWith('sheet1.xml') ? strFromU8(bytes).slice(0, 700) : strFromU8(bytes)])) }), 'damaged'],
])('%s is told apart', async (_, bytes, reason) => {
  const error: unknown = await openXlsx(bytes).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(NotAWorkbook);
  expect(error).toMatchObject({ reason });
});

test('10,100 rows are opened, read, written and saved in far less than ten seconds', async () => {
  const workbook = createWorkbook({ APBD: Array.from({ length: 10_100 }, (_, row) => [row, `Kegiatan ${row}`, row * 1000, row * 900]) });
  const started = Date.now();
  const { again } = await after(await saveXlsx(workbook), (context) => {
    const block = context.workbook.worksheets.getItem('APBD').getRange('A1:CV20000').getUsedRangeOrNullObject(true);
    block.load('values,formulas,valueTypes,numberFormat');
    block.getColumnsAfter(1).values = Array.from({ length: 10_100 }, (_, row) => [row * 100]);
  });
  expect(again.sheetNamed('APBD').peek('E10100').value).toBe(1_009_900);
  expect(Date.now() - started).toBeLessThan(10_000);
});

test('charts are made, placed, found again by name and deleted; those of others stay', async () => {
  const made = await after(SAMPLE, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('PK');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('C4:D8'), 'Columns');
    chart.name = 'Grafik Capaian';
    chart.title.text = 'Capaian & target';
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
    chart.setPosition('I2', 'P20');
    const line = chart.series.add('100 %');
    line.setValues(sheet.getRange('F5:F8'));
    line.chartType = 'Line';
    sheet.charts.add('Pie', sheet.getRange('C4:D8'), 'Columns').name = 'Kue';
  });
  expect(damage(SAMPLE, made.bytes)).toEqual([]);
  const xml = strFromU8(unzipSync(made.bytes)['xl/charts/chart1.xml'] ?? new Uint8Array());
  expect(xml).toMatch(/<c:barChart>.*<c:lineChart>.*PK!\$F\$5:\$F\$8/);
  expect(xml).toContain('<a:rPr sz="1200" b="1"/><a:t>Capaian &amp; target</a:t>');
  // Between two cells: I2 is column 8, row 1; P20 ends where column 16 and row 20 begin.
  const drawing = strFromU8(unzipSync(made.bytes)['xl/drawings/drawing1.xml'] ?? new Uint8Array());
  expect(drawing).toMatch(/<xdr:from><xdr:col>8<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>1<\/xdr:row>.*<xdr:to><xdr:col>16<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>20<\/xdr:row>/);
  const chartsOf = ({ again }: { again: HostWorkbook }): string[] => again.sheetNamed('PK').charts.map(({ name }) => name);
  expect(chartsOf(made)).toEqual(['Grafik Capaian', 'Kue']);
  const left = await after(made.bytes, ({ workbook }) => workbook.worksheets.getItem('PK').charts.getItem('Grafik Capaian').delete());
  expect(chartsOf(left)).toEqual(['Kue']);
  expect(Object.keys(unzipSync(left.bytes))).not.toContain('xl/charts/chart1.xml');
});

type Excelize = ReturnType<Awaited<ReturnType<typeof init>>['OpenReader']>;

const EXCELIZE = `
  import { readFileSync } from 'node:fs';
  import { init } from 'excelize-wasm';
  const excelize = await init('node_modules/excelize-wasm/excelize.wasm.gz');
  const { result, error } = excelize.OpenReader(readFileSync(process.argv[1])).GetRows(process.argv[2], { RawCellValue: true });
  if (error) throw new Error(error);
  process.stdout.write(JSON.stringify(result), () => process.exit());
`;

/** Excelize, a reader of another make: what it finds in the cells of a sheet. It does not start inside jest. */
function excelizeRows(bytes: Uint8Array, sheet: string): readonly (readonly string[])[] {
  const path = join(mkdtempSync(join(tmpdir(), 'excel-host-')), 'buku.xlsx');
  writeFileSync(path, bytes);
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', EXCELIZE, path, sheet], { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8' });
  return JSON.parse(said) as ReturnType<Excelize['GetRows']>['result'];
}

const textOf = (value: Scalar): string => (typeof value === 'object' ? value.text : String(value));

test('another reader sees the same cells', async () => {
  const { bytes, again } = await after(SAMPLE, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('PK');
    sheet.getRange('H5:H7').values = [['Sangat Baik'], ['=F9*2'], [98.41]];
    sheet.getRange('H5:H7').format.font.bold = true;
  });
  const rows = excelizeRows(bytes, 'PK');
  const sheet = again.sheetNamed('PK');
  const ours = sheet.rows.map((row) => Array.from({ length: row?.width ?? 0 }, (_, column) => textOf(row?.value(column) ?? '')));
  const trimmed = (all: readonly (readonly string[])[]): string[] => all.map((row) => row.join('|').replace(/\|+$/, ''));
  expect(trimmed(Array.from(ours, (row: string[] | undefined) => row ?? []))).toEqual(trimmed(rows));
}, 60_000);
