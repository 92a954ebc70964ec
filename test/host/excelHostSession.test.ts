/** The host through the real office.js: proxies, batching, errors, references, counters, faults. */
import { createWorkbook, installGlobals, startHost, type ExcelHost, type Fault, type HostWorkbook } from '../excel-host';

let restore: () => void = () => undefined;
afterEach(() => restore());

function start(workbook: HostWorkbook): ExcelHost {
  const host = startHost(workbook);
  restore = installGlobals(host);
  return host;
}

/** The code and place of the error that a job ends with. */
async function errorOf(job: (context: Excel.RequestContext) => Promise<unknown>): Promise<[code: string, location: string | undefined]> {
  try {
    await Excel.run(job);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return [error.code, error.debugInfo.errorLocation];
    throw error;
  }
  return ['', undefined];
}

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Data');

/** Tidying up is sent without being waited for. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test('one batch is one request; tidying up does not count', async () => {
  const workbook = createWorkbook({ Data: [[1, 2], ['x', true]] });
  const host = start(workbook);
  const read = await Excel.run(async (context) => {
    const used = sheet(context).getUsedRangeOrNullObject(true);
    used.load('address,values,valueTypes,text');
    const none = context.workbook.worksheets.getItemOrNullObject('Tidak ada');
    await context.sync();
    return [used.address, used.values, used.valueTypes, used.text, none.isNullObject];
  });
  await settled();
  expect(read).toEqual(['Data!A1:B2', [[1, 2], ['x', true]], [['Double', 'Double'], ['String', 'Boolean']], [['1', '2'], ['x', 'TRUE']], true]);
  expect(host.requests).toBe(1);
  expect(host.trace.map(({ number }) => number)).toEqual([1, 0]);
  expect(host.references).toBe(0);
  expect(host.bytesSent).toBeGreaterThan(200);
});

test.each<[name: string, job: (context: Excel.RequestContext) => unknown, code: string, location: string]>([
  ['an unknown sheet', (c) => c.workbook.worksheets.getItem('Lain').load('name'), 'ItemNotFound', 'WorksheetCollection.getItem'],
  ['a wrong shape', (c) => (sheet(c).getRange('A1:B2').values = [[1]]), 'InvalidArgument', 'Range.values'],
  ['a bad address', (c) => sheet(c).getRange('ZZZZ1').load('values'), 'InvalidArgument', 'Worksheet.getRange'],
  ['a place outside the grid', (c) => sheet(c).getRange('A1').getOffsetRange(-1, 0).load('values'), 'InvalidArgument', 'Range.getOffsetRange'],
  ['a member that the host lacks', (c) => c.workbook.slicers.load('items/name'), 'NotImplemented', 'Workbook.slicers'],
  ['a property that the host lacks', (c) => sheet(c).load('tabId'), 'NotImplemented', 'Worksheet.tabId'],
  ['a long sheet name', (c) => c.workbook.worksheets.add('x'.repeat(32)), 'InvalidArgument', 'WorksheetCollection.add'],
  ['a sheet name that is taken', (c) => c.workbook.worksheets.add('data'), 'ItemAlreadyExists', 'WorksheetCollection.add'],
  ['a name that reads as a cell', (c) => c.workbook.names.add('AB12', sheet(c).getRange('A1')), 'InvalidArgument', 'NamedItemCollection.add'],
  ['XML that is none', (c) => c.workbook.customXmlParts.add('<a>'), 'InvalidArgument', 'CustomXmlPartCollection.add'],
])('%s', async (_, job, code, location) => {
  start(createWorkbook({ Data: [[1]] }));
  const seen = await errorOf(async (context) => {
    job(context);
    await context.sync();
  });
  expect(seen).toEqual([code, location]);
});

test('what came before a failure stays done, and traces tell how far it came', async () => {
  const workbook = createWorkbook({ Data: [[1]] });
  start(workbook);
  const error: unknown = await Excel.run(async (context) => {
    sheet(context).getRange('K1').values = [['tetap']];
    context.trace('pertama');
    sheet(context).getRange('ZZZZ1').values = [[1]];
    sheet(context).getRange('K2').values = [['hilang']];
    context.trace('kedua');
    await context.sync();
  }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: 'InvalidArgument', traceMessages: ['pertama'] });
  expect([workbook.sheetNamed('Data').peek('K1').value, workbook.sheetNamed('Data').peek('K2').value]).toEqual(['tetap', '']);
});

test('a kept range follows inserted rows; a deleted one is a bad reference', async () => {
  const workbook = createWorkbook({ Data: [['a'], ['b'], ['c']] });
  const host = start(workbook);
  host.faults.before(2, () => workbook.sheetNamed('Data').insertRows(1, 2));
  host.faults.before(3, () => workbook.sheetNamed('Data').deleteRows(0, 5));
  const seen: unknown[] = [];
  const error = await errorOf(async (context) => {
    const kept = sheet(context).getRange('A1:A3');
    await context.sync();
    kept.load('address');
    kept.getLastCell().values = [['z']];
    await context.sync();
    seen.push(kept.address, workbook.sheetNamed('Data').peek('A5').value);
    kept.load('values');
    await context.sync();
  });
  expect(seen).toEqual(['Data!A1:A5', 'z']);
  expect(error[0]).toBe('InvalidReference');
});

test('a range that is used after its run ended is no path any more', async () => {
  start(createWorkbook({ Data: [[1]] }));
  const leaked = await Excel.run(async (context) => {
    const range = sheet(context).getRange('A1');
    range.load('values');
    await context.sync();
    return range;
  });
  await settled();
  expect(() => leaked.load('address')).toThrow(/object path/);
});

test('more than 1500 cells come in chunks and land', async () => {
  const workbook = createWorkbook({ Data: [[0]] });
  const host = start(workbook);
  const rows = Array.from({ length: 1000 }, (_, r) => [r, r * 2, 'x']);
  await Excel.run(async (context) => {
    sheet(context).getRange('A1:C1000').values = rows;
    await context.sync();
  });
  expect(host.trace[0]?.request.Actions.filter(({ Name }) => Name === 'Values')).toHaveLength(2);
  expect(workbook.sheetNamed('Data').grid('A1:C1000')).toEqual(rows);
});

/** What stands in A1 and B1 after a job whose only request meets a fault, and what the job ended with. */
async function underFault(fault: Fault): Promise<[a: unknown, b: unknown, outcome: string]> {
  const workbook = createWorkbook({ Data: [['lama', 'lama']] });
  const host = start(workbook);
  host.faults.inject(fault);
  const run = errorOf(async (context) => {
    sheet(context).getRange('A1').values = [['baru']];
    sheet(context).getRange('B1').values = [['baru']];
    await context.sync();
  }).then(([code]) => code || 'selesai');
  const silence = new Promise<string>((resolve) => setTimeout(() => resolve('diam'), 200));
  const outcome = await Promise.race([run, silence]);
  const data = workbook.sheetNamed('Data');
  return [data.peek('A1').value, data.peek('B1').value, outcome];
}

test.each<[fault: Fault, seen: [a: string, b: string, outcome: string]]>([
  [{ at: 1, kind: 'fail' }, ['lama', 'lama', 'GeneralException']],
  [{ at: 1, kind: 'fail', code: 'Timeout' }, ['lama', 'lama', 'Timeout']],
  [{ at: 1, kind: 'hang' }, ['lama', 'lama', 'diam']],
  // Actions: workbook, worksheets, sheet, range, keep, range, A1 = 7; then B1.
  [{ at: 1, kind: 'half', afterAction: 7 }, ['baru', 'lama', 'GeneralException']],
  [{ at: 1, kind: 'half', afterAction: 6 }, ['lama', 'lama', 'GeneralException']],
  [{ at: 1, kind: 'lost-answer' }, ['baru', 'baru', 'diam']],
  [{ at: 1, kind: 'lost-answer', answer: 'error' }, ['baru', 'baru', 'GeneralException']],
  [{ at: 1, kind: 'lost-answer', answer: 'late', lateMs: 20 }, ['baru', 'baru', 'selesai']],
  [{ at: 2, kind: 'fail' }, ['baru', 'baru', 'selesai']],
])('%j', async (fault, seen) => {
  expect(await underFault(fault)).toEqual(seen);
});

/** Registers for all events of worksheets; what is told, as it comes. */
async function listen(): Promise<{ readonly told: string[]; readonly leave: () => Promise<void> }> {
  const told: string[] = [];
  const hear = (line: string): Promise<void> => Promise.resolve(void told.push(line));
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(({ address, changeType, source }) => hear(`${changeType} ${address} ${source}`)),
      worksheets.onAdded.add(({ type }) => hear(type)),
      worksheets.onDeleted.add(({ type }) => hear(type)),
    ];
    await context.sync();
    return added;
  });
  return {
    told,
    leave: async () => {
      const [first] = handlers;
      if (!first) return;
      await Excel.run(first.context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    },
  };
}

test.each<[what: string, happen: (workbook: HostWorkbook) => unknown, told: string[]]>([
  ['typing', (w) => w.sheetNamed('Data').poke('B7', 5), ['RangeEdited B7 Local']],
  ['a colleague typing', (w) => w.asColleague(() => w.sheetNamed('Data').poke('B7', 5)), ['RangeEdited B7 Remote']],
  ['rows inserted', (w) => w.sheetNamed('Data').insertRows(1, 2), ['RowInserted 2:3 Local']],
  ['a column deleted', (w) => w.sheetNamed('Data').deleteColumns(1), ['ColumnDeleted B:B Local']],
  ['a sheet added', (w) => w.addSheet('Lain'), ['WorksheetAdded']],
  ['a sheet deleted', (w) => w.removeSheet(w.sheetNamed('Dua')), ['WorksheetDeleted']],
])('what a person does is told: %s', async (_, happen, expected) => {
  const workbook = createWorkbook({ Data: [[1], [2]], Dua: [[3]] });
  start(workbook);
  const { told } = await listen();
  happen(workbook);
  expect(told).toEqual([]);
  await settled();
  expect(told).toEqual(expected);
});

test('what a page writes itself is told to it too; looks, names and new results of formulas are not', async () => {
  const workbook = createWorkbook({ Data: [[1, '=A1*2']] });
  start(workbook);
  const { told } = await listen();
  await Excel.run(async (context) => {
    const data = sheet(context);
    data.getRange('A1:A2').values = [[5], [6]];
    data.getRange('A1').format.fill.color = '#FF0000';
    data.getRange('A1').numberFormat = [['0.00']];
    data.getRange('C1:C2').copyFrom('A1:A2', 'Formats');
    data.getRange('D1:D2').copyFrom('A1:A2', 'Values');
    data.getRange('A2').clear('Contents');
    data.getRange('3:3').insert('Down');
    data.names.add('nama', data.getRange('A1'));
    context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
    await context.sync();
  });
  await settled();
  expect(workbook.sheetNamed('Data').peek('B1').value).toBe(10);
  expect(told).toEqual(['RangeEdited A1:A2 Local', 'RangeEdited D1:D2 Local', 'RangeEdited A2 Local', 'RowInserted 3:3 Local']);
});

test('who has left is told nothing, and nothing stays registered', async () => {
  const workbook = createWorkbook({ Data: [[1]] });
  const host = start(workbook);
  const { told, leave } = await listen();
  expect(host.registrations).toBe(3);
  workbook.sheetNamed('Data').poke('A1', 2);
  await leave();
  await settled();
  workbook.sheetNamed('Data').poke('A1', 3);
  await settled();
  expect([told.length <= 1, host.registrations]).toEqual([true, 0]);
});

test('an event that the host does not have is refused', async () => {
  start(createWorkbook({ Data: [[1]] }));
  const seen = await errorOf(async (context) => {
    context.workbook.worksheets.onActivated.add(() => Promise.resolve());
    await context.sync();
  });
  expect(seen[0]).toBe('NotImplemented');
});

test("a sheet's own event tells of no other sheet", async () => {
  const workbook = createWorkbook({ Data: [[1]], Dua: [[2]] });
  start(workbook);
  const told: string[] = [];
  await Excel.run(async (context) => {
    const data = sheet(context);
    data.load('id');
    data.onChanged.add(({ address }) => Promise.resolve(void told.push(address)));
    await context.sync();
  });
  workbook.sheetNamed('Dua').poke('A1', 3);
  workbook.sheetNamed('Data').poke('A2', 3);
  await settled();
  expect(told).toEqual(['A2']);
});
