/**
 * Canary: what the host knows of office.js's insides. It fails when another version of the package speaks differently;
 * then the host has to be looked through before anything else is believed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkbook, installGlobals, startHost, type ExcelHost } from '../excel-host';
import { SUPPORTED } from '../excel-host/objects/supported';
import { officeFolder } from '../excel-host/office/loadOffice';

let restore: () => void = () => undefined;
afterEach(() => restore());

function start(): ExcelHost {
  const host = startHost(createWorkbook({ Data: [[1, 2], [3, 4]] }));
  restore = installGlobals(host);
  return host;
}

test('the version that the host was written against', () => {
  const text = readFileSync(join(officeFolder(), '../package.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ version: '1.1.110' });
});

test('requests look as they did', async () => {
  const host = start();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    const range = sheet.getRange('A1:B2');
    range.values = [[1, 'x'], [true, 0.5]];
    range.load('values,format/fill/color');
    context.trace('jejak');
    range.getBoundingRect(sheet.getRange('C3')).load('address');
    sheet.names.add('nama', range);
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(host.trace.map(({ request, number }) => ({ number, paths: Object.values(request.ObjectPaths), actions: request.Actions }))).toMatchSnapshot();
});

test('members of office.js that the host touches are there', () => {
  const { OfficeExtension: office } = start();
  expect([typeof office.SessionBase, typeof office.SessionBase.prototype, typeof office.Promise.resolve, typeof office._internalConfig.appendTypeNameToObjectPathInfo]).toEqual(['function', 'object', 'function', 'boolean']);
  expect([typeof office.CommonUtility, typeof office._testSetRichApiMessageReadyImpl, typeof office._testTriggerRichApiMessageEvent]).toEqual(['function', 'function', 'function']);
  expect(typeof office.GenericEventRegistration.getGenericEventRegistration).toBe('function');
});

/** A class of office.js: its properties by kind, and everything its prototype has. */
interface ClientClass {
  readonly _className?: string;
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

function clientClass(excel: object, type: string): ClientClass | undefined {
  const found: unknown = Object.entries(excel).find(([name]) => name === type)?.[1];
  return typeof found === 'function' ? (found.prototype as ClientClass) : undefined;
}

/** Members that only the wire has. */
const ON_THE_WIRE = ['_ValidateArraySize', '_Id'];

test.each(Object.entries(SUPPORTED))('%s: every member that the host lists is one of office.js', (type, { get, set, nav, call }) => {
  const client = clientClass(start().Excel, type);
  expect(client?._className).toBe(type);
  const scalars = client?._scalarPropertyNames ?? [];
  const known = (names: readonly string[], has: (name: string) => boolean): string[] => names.filter((name) => !ON_THE_WIRE.includes(name) && !has(name));
  expect(known(get, (name) => scalars.includes(name))).toEqual([]);
  expect(known(set, (name) => scalars.includes(name))).toEqual([]);
  expect(known(nav, (name) => (client?._navigationPropertyNames ?? []).includes(name))).toEqual([]);
  expect(known(call, (name) => client !== undefined && name in client)).toEqual([]);
});

test('asking for everything answers what the host has of it', async () => {
  start();
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
    range.load();
    context.workbook.load();
    await context.sync();
    return [range.values, range.address, context.workbook.readOnly];
  });
  expect(seen).toEqual([[[1, 2]], 'Data!A1:B1', false]);
});

test('calls above the declared requirement set can be made to fail', async () => {
  restore = installGlobals(startHost(createWorkbook({ Data: [[1]] }), { excelApi: '1.13' }));
  const merged = await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getFirst().getRange('A1').getMergedAreasOrNullObject(); // 1.13
    await context.sync();
    return areas.isNullObject;
  });
  expect(merged).toBe(true);
  await expect(Excel.run((context) => {
    context.workbook.worksheets.getFirst().getRange('A1').getPrecedents(); // 1.14
    return context.sync();
  })).rejects.toMatchObject({ code: 'ApiNotFound' });
});
