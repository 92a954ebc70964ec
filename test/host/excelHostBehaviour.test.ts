/** Excel's rules that office.js does not enforce: each below "sure" both ways. */
import { createWorkbook, installGlobals, openXlsx, saveXlsx, startHost, type HostWorkbook, type Switches } from '../excel-host';
import { offsetFormula, shiftFormula } from '../excel-host/formula/references';
import { formatValue } from '../excel-host/behaviour/numberText';

/** Runs a job against a workbook and gives the error's code, '' when there is none. */
async function run(workbook: HostWorkbook, job: (context: Excel.RequestContext, data: Excel.Worksheet) => unknown, switches: Partial<Switches> = {}): Promise<string> {
  const restore = installGlobals(startHost(workbook, { switches }));
  try {
    await Excel.run(async (context) => {
      job(context, context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return '';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  } finally {
    restore();
  }
}

/** What a job read. */
async function read<T>(workbook: HostWorkbook, job: (context: Excel.RequestContext, data: Excel.Worksheet) => () => T, switches: Partial<Switches> = {}): Promise<T> {
  let take: (() => T) | undefined;
  const code = await run(workbook, (context, data) => (take = job(context, data)), switches);
  if (!take || code !== '') throw new Error(`nothing read: ${code}`);
  return take();
}

// ── what a written value becomes (en-US, whatever the user's settings) ──
test.each<[written: string | number | boolean, value: string | number | boolean, format: string]>([
  ['abc', 'abc', 'General'],
  ['12', 12, 'General'],
  [' 12', 12, 'General'],
  ['1,234', 1234, '#,##0'],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['12,34', '12,34', 'General'], // no group of three: text
  ['1.234', 1.234, 'General'],
  ['50%', 0.5, '0%'],
  ['98.41%', 0.9841, '0.00%'],
  ['(5)', -5, 'General'],
  ['-', '-', 'General'],
  ['TRUE', true, 'General'],
  ['#N/A', '#N/A', 'General'],
  ['15-Feb-2020', 43_876, 'd-mmm-yy'],
  ['1/15/2020', 43_845, 'm/d/yyyy'],
  ['2020-01-15', 43_845, 'm/d/yyyy'],
  ['31/12/2020', '31/12/2020', 'General'], // no month 31
  ['10:30', 0.4375, 'h:mm'],
  ["'15-Feb", '15-Feb', 'General'],
  ["'=1+1", '=1+1', 'General'],
  ['=1+1', 2, 'General'],
  ['71.099.265.302', '71.099.265.302', 'General'],
  ['', '', 'General'],
])('%j is written', async (written, value, format) => {
  const workbook = createWorkbook({ Data: [['lama']] });
  await run(workbook, (_, data) => (data.getRange('A1').values = [[written]]));
  expect(workbook.sheetNamed('Data').peek('A1')).toMatchObject({ value, numberFormat: format });
});

test('a date without a year is of this one, and keeps a format that the cell had', async () => {
  const workbook = createWorkbook({ Data: [['']] });
  await run(workbook, (_, data) => {
    data.getRange('A1:A2').values = [['15-Feb'], ['']];
    data.getRange('A2').numberFormat = [['0.000']];
    data.getRange('A2').values = [['50%']];
  });
  const serial = (Date.UTC(new Date().getFullYear(), 1, 15) - Date.UTC(1899, 11, 30)) / 86_400_000;
  expect(workbook.sheetNamed('Data').peek('A1')).toMatchObject({ value: serial, numberFormat: 'd-mmm' });
  expect(workbook.sheetNamed('Data').peek('A2')).toMatchObject({ value: 0.5, numberFormat: '0.000' });
});

test('a cell formatted as text keeps text', async () => {
  const workbook = createWorkbook({ Data: [['']] });
  const types = await read(workbook, (_, data) => {
    const range = data.getRange('A1:A3');
    range.numberFormat = [['@'], ['@'], ['@']];
    range.values = [['0123'], ['=1+1'], [5]];
    range.load('values,valueTypes');
    return () => [range.values, range.valueTypes];
  });
  expect(types).toEqual([[['0123'], ['=1+1'], ['5']], [['String'], ['String'], ['String']]]);
});

test('null leaves, a scalar fills, an empty text clears', async () => {
  const workbook = createWorkbook({ Data: [[1, 2, 3], [4, 5, 6]] });
  await run(workbook, (_, data) => {
    Object.assign(data.getRange('A1:C1'), { values: [[null, 'x', '']] });
    Object.assign(data.getRange('A2:B2'), { values: 9 });
  });
  expect(workbook.sheetNamed('Data').grid('A1:C2')).toEqual([[1, 'x', ''], [9, 9, 6]]);
});

// ── protection ──
const locked = (): HostWorkbook => {
  const workbook = createWorkbook({ Data: [[1, 2]] });
  const sheet = workbook.sheetNamed('Data');
  sheet.putStyle(0, 1, workbook.styles.derive(0, { locked: false }));
  sheet.protect();
  return workbook;
};

test.each<[name: string, job: (data: Excel.Worksheet) => unknown, code: string]>([
  ['a locked cell', (data) => (data.getRange('A1').values = [[9]]), 'AccessDenied'],
  ['an unlocked cell', (data) => (data.getRange('B1').values = [[9]]), ''],
  ['both at once', (data) => (data.getRange('A1:B1').values = [[9, 9]]), 'AccessDenied'],
  ['a look', (data) => (data.getRange('B1').format.font.bold = true), 'AccessDenied'],
  ['a merge', (data) => data.getRange('B1:C1').merge(), 'AccessDenied'],
  ['a copied look', (data) => data.getRange('B1').copyFrom('A1', 'Formats'), 'AccessDenied'],
])('a protected sheet: %s', async (_, job, code) => {
  const workbook = locked();
  expect(await run(workbook, (__, data) => job(data))).toBe(code);
  if (code !== '') expect(workbook.sheetNamed('Data').grid('A1:B1')).toEqual([[1, 2]]);
});

test.each<[refuses: boolean, code: string]>([[true, 'AccessDenied'], [false, '']])('protected structure refuses new sheets: %s', async (structureProtectionRefuses, code) => {
  const workbook = createWorkbook({ Data: [[1]] });
  workbook.protectStructure(true);
  expect(await run(workbook, ({ workbook: book }) => book.worksheets.add('Baru'), { structureProtectionRefuses })).toBe(code);
});

// ── states ──
test('while a cell is edited nothing goes', async () => {
  expect(await run(createWorkbook({ Data: [[1]] }), (_, data) => data.load('name'), { cellEditMode: true })).toBe('InvalidOperationInCellEditMode');
});

test.each<[active: boolean, code: string]>([[true, 'InvalidSelection'], [false, '']])('another workbook is active: %s', async (otherWorkbookActive, code) => {
  expect(await run(createWorkbook({ Data: [[1]] }), (_, data) => data.getRange('A1').select(), { otherWorkbookActive })).toBe(code);
});

test('requests and answers that are too large', async () => {
  const workbook = createWorkbook({ Data: Array.from({ length: 200 }, (_, row) => [`baris ${row}`]) });
  expect(await run(workbook, (_, data) => data.getRange('A1:A200').load('values'), { responseLimit: 2000 })).toBe('ResponsePayloadSizeLimitExceeded');
  expect(await run(workbook, (_, data) => (data.getRange('B1').values = [['x'.repeat(3000)]]), { requestLimit: 2000 })).toBe('RequestPayloadSizeLimitExceeded');
  expect(workbook.sheetNamed('Data').peek('B1').value).toBe('');
});

test('a whole column is too large to be sent: null, never empty', async () => {
  expect(await read(createWorkbook({ Data: [[1]] }), (_, data) => {
    const column = data.getRange('A:A');
    column.load('values');
    return () => column.values;
  })).toBeNull();
});

// ── merges ──
test.each<[dropped: boolean, value: string]>([[true, ''], [false, 'x']])('writing inside a merged area is dropped: %s', async (mergedWritesDropped, value) => {
  const workbook = createWorkbook({ Data: [['a', '', 'c']] });
  workbook.sheetNamed('Data').merge({ row: 0, column: 0, rows: 1, columns: 2 });
  await run(workbook, (_, data) => (data.getRange('A1:C1').values = [['A', 'x', 'C']]), { mergedWritesDropped });
  expect(workbook.sheetNamed('Data').grid('A1:C1')).toEqual([['A', value, 'C']]);
});

test('merged areas come as areas; merging keeps the first cell only', async () => {
  const workbook = createWorkbook({ Data: [['a', 'b'], ['c', 'd']] });
  const seen = await read(workbook, (_, data) => {
    data.getRange('A1:B1').merge();
    const merged = data.getRange('A1:B2').getMergedAreasOrNullObject();
    merged.load('address,areaCount');
    merged.areas.load('items/address');
    const none = data.getRange('D1:D9').getMergedAreasOrNullObject();
    return () => [merged.address, merged.areaCount, merged.areas.items.map(({ address }) => address), none.isNullObject];
  });
  expect(seen).toEqual(['Data!A1:B1', 1, ['Data!A1:B1'], true]);
  expect(workbook.sheetNamed('Data').grid('A1:B2')).toEqual([['a', ''], ['c', 'd']]);
});

test.each<[conflicts: boolean, code: string]>([[true, 'MergedRangeConflict'], [false, '']])('looks copied into a part of a merged area conflict: %s', async (mergedConflicts, code) => {
  const workbook = createWorkbook({ Data: [['a', 'b', 'c']] });
  workbook.sheetNamed('Data').merge({ row: 0, column: 1, rows: 1, columns: 2 });
  expect(await run(workbook, (_, data) => data.getRange('B1').copyFrom('A1', 'Formats'), { mergedConflicts })).toBe(code);
});

// ── filters ──
test.each<[filteredWrites: Switches['filteredWrites'], code: string, column: (string | number)[]]>([
  ['right', '', ['x', 'y', 'z']],
  ['misplaced', '', ['x', '', 'y']],
  ['refused', 'InvalidOperation', ['', '', '']],
])('a write across a filtered row: %s', async (filteredWrites, code, column) => {
  const workbook = createWorkbook({ Data: [['h'], [1], [2], [3]] });
  workbook.sheetNamed('Data').setFilter('A1:A4', (row) => row !== 2);
  const states = await read(workbook, (_, data) => {
    const second = data.getRange('A3');
    second.load('rowHidden,hidden,values');
    data.autoFilter.load('enabled,isDataFiltered');
    return () => [second.rowHidden, second.hidden, second.values, data.autoFilter.enabled, data.autoFilter.isDataFiltered];
  });
  expect(states).toEqual([true, true, [[2]], true, true]);
  expect(await run(workbook, (_, data) => (data.getRange('B2:B4').values = [['x'], ['y'], ['z']]), { filteredWrites })).toBe(code);
  expect(workbook.sheetNamed('Data').grid('B2:B4').flat()).toEqual(column);
});

// ── names, parts, used ranges ──
test.each<[listed: boolean, names: string[]]>([[true, ['Print_Area', '_lkj']], [false, ['_lkj']]])('print areas appear among the names: %s', async (printNamesListed, names) => {
  const workbook = createWorkbook({ Data: [[1]] });
  const seen = await read(workbook, (_, data) => {
    data.pageLayout.setPrintArea('A1:B2');
    data.names.add('_lkj', data.getRange('A1')).visible = false;
    data.names.load('items/name,items/formula,items/visible');
    return () => data.names.items.map(({ name }) => name);
  }, { printNamesListed });
  expect(seen).toEqual(names);
});

test.each<[readable: boolean, found: boolean]>([[true, true], [false, false]])('a part can be read in the batch that added it: %s', async (partsReadableInBatch, found) => {
  const workbook = createWorkbook({ Data: [[1]] });
  const xml = await read(workbook, ({ workbook: { customXmlParts } }) => {
    customXmlParts.add('<p:a xmlns:p="urn:uji" xmlns="urn:lain">1</p:a>');
    const only = customXmlParts.getByNamespace('urn:uji').getOnlyItemOrNullObject();
    only.load('namespaceUri');
    return () => !only.isNullObject;
  }, { partsReadableInBatch });
  expect(xml).toBe(found);
});

test('two parts of a namespace are no only item; setXml and delete', async () => {
  const workbook = createWorkbook({ Data: [[1]] });
  const seen = await read(workbook, ({ workbook: { customXmlParts } }) => {
    const first = customXmlParts.add('<a xmlns="urn:uji">1</a>');
    customXmlParts.add('<a xmlns="urn:uji">2</a>');
    const scope = customXmlParts.getByNamespace('urn:uji');
    const only = scope.getOnlyItemOrNullObject();
    const count = scope.getCount();
    first.setXml('<a xmlns="urn:uji">3</a>');
    const xml = first.getXml();
    first.delete();
    const left = scope.getCount();
    return () => [only.isNullObject, count.value, xml.value, left.value];
  });
  expect(seen).toEqual([true, 2, '<a xmlns="urn:uji">3</a>', 1]);
});

test.each<[counts: boolean, address: string]>([[true, 'Data!A:C'], [false, 'Data!A1']])('formats of whole columns count as used: %s', async (columnFormatsCountAsUsed, address) => {
  const workbook = createWorkbook({ Data: [[1]] });
  const seen = await read(workbook, (_, data) => {
    data.getRange('C:C').format.font.bold = true;
    const [all, valued] = [data.getUsedRange(false), data.getUsedRange(true)];
    all.load('address');
    valued.load('address');
    return () => [all.address, valued.address];
  }, { columnFormatsCountAsUsed });
  expect(seen).toEqual([address, 'Data!A1']);
});

// ── tables ──
test.each<[grow: boolean, formulas: unknown[]]>([[true, ['=A2*2', '=A3*2']], [false, ['=A2*2', '']]])('a calculated column grows: %s', async (calculatedColumnsGrow, formulas) => {
  const workbook = createWorkbook({ Data: [['X', 'Y', 'Z'], [1, 2, ''], [3, 4, '']] });
  workbook.sheetNamed('Data').tables.push({ id: '{t}', name: 'Tabel1', rect: { row: 0, column: 0, rows: 3, columns: 3 }, columns: ['X', 'Y', 'Z'], hasHeaders: true, hasTotals: false, style: '', filtered: false, part: null, changed: false });
  await run(workbook, (_, data) => {
    data.getRange('C2').formulas = [['=A2*2']];
    data.getRange('C1').values = [['x']];
  }, { calculatedColumnsGrow });
  const sheet = workbook.sheetNamed('Data');
  expect([sheet.peek('C2').formula, sheet.peek('C3').formula ?? '']).toEqual(formulas);
  expect(sheet.peek('C1').value).toBe('x2'); // headers are unique, whatever their case
});

test('a table gets a column at its end', async () => {
  const workbook = createWorkbook({ Data: [['X', 'Y'], [1, 2], [3, 4]] });
  workbook.sheetNamed('Data').tables.push({ id: '{t}', name: 'Tabel1', rect: { row: 0, column: 0, rows: 3, columns: 2 }, columns: ['X', 'Y'], hasHeaders: true, hasTotals: false, style: '', filtered: false, part: null, changed: false });
  const address = await read(workbook, ({ workbook: book }) => {
    const table = book.tables.getItem('Tabel1');
    table.columns.add(-1, [['Capaian'], [50], [60]]);
    const range = table.getRange();
    range.load('address');
    return () => range.address;
  });
  expect(address).toBe('Data!A1:C3');
  expect(workbook.sheetNamed('Data').grid('C1:C3')).toEqual([['Capaian'], [50], [60]]);
});

// ── references that stay or move, copying ──
test.each<[follow: boolean, address: string]>([[true, 'Data!A3'], [false, 'Data!A1']])('kept references follow inserted rows: %s', async (referencesFollowMoves, address) => {
  const workbook = createWorkbook({ Data: [[1]] });
  const seen = await read(workbook, (_, data) => {
    const range = data.getRange('A1');
    range.load('address');
    data.getRange('1:2').insert('Down');
    range.load('address');
    return () => range.address;
  }, { referencesFollowMoves });
  expect(seen).toBe(address);
});

test('copying repeats into an exact multiple and brings formulas along', async () => {
  const workbook = createWorkbook({ Data: [[1, '=A1*2'], [2, ''], [3, '']] });
  await run(workbook, (_, data) => {
    data.getRange('B2:B3').copyFrom('B1');
    data.getRange('D1').copyFrom('A1:A3', 'Values');
  });
  const sheet = workbook.sheetNamed('Data');
  expect(sheet.grid('A1:D3')).toEqual([[1, 2, '', 1], [2, 4, '', 2], [3, 6, '', 3]]);
  expect(sheet.peek('B3').formula).toBe('=A3*2');
});

test('cell properties', async () => {
  const workbook = createWorkbook({ Data: [['a'], ['b']] });
  const seen = await read(workbook, (_, data) => {
    data.getRange('A1').format.font.bold = true;
    data.getRange('A2').format.indentLevel = 2;
    const cells = data.getRange('A1:A2').getCellProperties({ format: { font: { bold: true }, indentLevel: true } });
    return () => JSON.parse(JSON.stringify(cells.value)) as unknown;
  });
  expect(seen).toEqual([[{ format: { font: { bold: true }, indentLevel: 0 } }], [{ format: { font: { bold: false }, indentLevel: 2 } }]]);
});

test('a mixed look reads null', async () => {
  const workbook = createWorkbook({ Data: [['a', 'b']] });
  const seen = await read(workbook, (_, data) => {
    data.getRange('A1').format.font.bold = true;
    const [both, one] = [data.getRange('A1:B1').format.font, data.getRange('A1').format.font];
    both.load('bold,size');
    one.load('bold');
    return () => [both.bold, both.size, one.bold];
  });
  expect(seen).toEqual([null, 11, true]);
});

// ── formulas ──
test('results follow what is written, in the same batch', async () => {
  const workbook = createWorkbook({ Data: [[1, 2, '=A1+B1'], ['=C1*10', '=HYPERLINK("#\'PK\'!E5","E5")', '=1/3']] });
  const seen = await read(workbook, (_, data) => {
    data.getRange('A1').values = [[5]];
    const block = data.getRange('A1:C2');
    block.load('values,formulas');
    return () => [block.values, block.formulas[1]];
  });
  expect(seen).toEqual([[[5, 2, 7], [70, 'E5', 1 / 3]], ['=C1*10', '=HYPERLINK("#\'PK\'!E5","E5")', '=1/3']]);
});

test('under manual calculation results stay until asked for', async () => {
  const workbook = createWorkbook({ Data: [[1, '=A1*2']] });
  const values = (job: (context: Excel.RequestContext, data: Excel.Worksheet) => void): Promise<unknown> =>
    read(workbook, (context, data) => {
      job(context, data);
      const range = data.getRange('B1');
      range.load('values');
      return () => range.values;
    });
  expect(await values(() => undefined)).toEqual([[2]]);
  expect(await values(({ application }, data) => {
    application.calculationMode = 'Manual';
    data.getRange('A1').values = [[5]];
  })).toEqual([[2]]);
  expect(await values(({ application }) => application.calculate('Recalculate'))).toEqual([[10]]);
});

test('a function that the engine lacks keeps the result that the file gives', async () => {
  const made = createWorkbook({ Data: [[5, '=A1*2', '=A1+1']] });
  await run(made, (_, data) => data.load('name'));
  const sheet = made.sheetNamed('Data');
  sheet.put(0, 1, 42, { text: '=FUNGSIRAHASIA(A1)', array: null });
  const bytes = await saveXlsx(made);
  const workbook = await openXlsx(bytes);
  const shown = workbook.sheetNamed('Data');
  shown.putResult(0, 1, 42);
  await run(workbook, (_, data) => (data.getRange('A1').values = [[6]]));
  expect(shown.grid('A1:C1')).toEqual([[6, 42, 7]]);
});

test('a formula spills, or shows that it cannot', async () => {
  const workbook = createWorkbook({ Data: [['=SEQUENCE(3)', '=SEQUENCE(2)'], ['', 'x']] });
  const seen = await read(workbook, (_, data) => {
    const block = data.getRange('A1:B3');
    block.load('values,valueTypes');
    return () => [block.values, block.valueTypes[0]];
  });
  expect(seen).toEqual([[[1, '#SPILL!'], [2, 'x'], [3, '']], ['Double', 'Error']]);
});

test.each<[formula: string, down: number, right: number, copied: string]>([
  ['=A1+$B$2', 1, 1, '=B2+$B$2'],
  ["='Tabel 3.1'!A1:B2&\"A1\"", 2, 0, "='Tabel 3.1'!A3:B4&\"A1\""],
  ['=SUM(A:A,1:1)', 1, 1, '=SUM(B:B,2:2)'],
  ['=A1', -1, 0, '=#REF!'],
  ['=LOG10(A1)+Tabel1[X]', 1, 0, '=LOG10(A2)+Tabel1[X]'],
])('%s copied', (formula, down, right, copied) => expect(offsetFormula(formula, down, right)).toBe(copied));

test.each<[formula: string, at: number, count: number, moved: string]>([
  ['=SUM(A1:A10)', 4, 2, '=SUM(A1:A12)'],
  ['=SUM(A1:A10)', 10, 2, '=SUM(A1:A10)'],
  ['=A5+Lain!A5', 4, 1, '=A6+Lain!A5'],
  ['=SUM(A1:A10)', 0, -3, '=SUM(A1:A7)'],
  ['=A2', 1, -1, '=#REF!'],
  ['=$A$5', 2, -1, '=$A$4'],
])('%s when rows move', (formula, at, count, moved) => expect(shiftFormula(formula, 'Data', 'Data', { axis: 'row', at, count, band: null })).toBe(moved));

test.each<[value: number | string | boolean, format: string, text: string]>([
  [1234.5, 'General', '1234.5'],
  [71_099_265_302, 'General', '71099265302'],
  [1234.5, '#,##0', '1,235'],
  [98.405, '0.00', '98.41'],
  [0.9841, '0.00%', '98.41%'],
  [-5, '#,##0;(#,##0)', '(5)'],
  [0, '#,##0;-#,##0;"-"', '-'],
  [18, '0" Klp"', '18 Klp'],
  [4905, '[$-421]#,##0', '4,905'],
  [1973.8, '_-"Rp"* #,##0_-', ' Rp1,974 '],
  [43_845, 'm/d/yyyy', '1/15/2020'],
  [43_845.5, 'dd mmm yyyy hh:mm', '15 Jan 2020 12:00'],
  [1.5, '[h]:mm', '36:00'],
  ['teks', '@', 'teks'],
  ['teks', '0;0;0;"<"@">"', '<teks>'],
  [true, '0', 'TRUE'],
  [0.5, '#.##', '.5'],
  [1e12, '#,##0,,', '1,000,000'],
])('%j under %j', (value, format, text) => expect(formatValue(value, format, false)).toBe(text));
