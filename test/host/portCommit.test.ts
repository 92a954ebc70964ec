/** What one commit leaves in the workbook, and what happens when others change it between reading and writing. */
import type { WritePlan } from '../../src/core/model/writePlan';
import { HostFailure } from '../../src/host/port';
import { COMPLETION, commitOn, EARLIER_LEDGER, LEDGER, openBench, openFilledBench, planFor, sheetOf, stateOf, writeColumn, type Bench } from './bench';

let bench: Bench;
beforeEach(async () => {
  bench = await openFilledBench();
});
afterEach(() => bench.close());

/** What Excel calls third: the commit. */
const COMMIT = 3;

test('writes cells, formats, looks, merges, names and parts in three requests', async () => {
  expect(await commitOn(bench)).toEqual({ kind: 'done' });
  const { host, pk, workbook } = bench;
  expect(host.requests).toBe(3);
  expect(pk.grid('F3:G6')).toEqual([['Capaian', ''], [50, 'Kurang'], [100, 'Baik'], ['', '(target 0)']]);
  expect(pk.peek('G2').value).toBe('Kategori');
  expect(['F4', 'F5', 'F6', 'F3'].map((cell) => pk.peek(cell).numberFormat)).toEqual(['0.00', '0.00', '0.00', 'General']);
  expect(pk.merges).toEqual([{ row: 1, column: 6, rows: 2, columns: 1 }]);
  expect(workbook.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
    ['LKj_capaian', '=PK!$F$4:$F$6', false],
    ['LKj_kategori', '=PK!$G$4:$G$6', false],
  ]);
  expect(workbook.xmlParts.map(({ xml }) => xml)).toEqual([LEDGER, COMPLETION]);
  expect(workbook.selection).toEqual({ row: 3, column: 5, rows: 1, columns: 1 });
});

test('cells that are left alone stay as they are, also where they share a column with results', async () => {
  const untouched = bench.pk.grid('A1:E6');
  await commitOn(bench, (snapshot) => ({ ...planFor(snapshot), steps: [writeColumn(sheetOf(snapshot), 5, { 4: 100 })] }));
  expect(bench.pk.grid('A1:E6')).toEqual(untouched);
  expect(bench.pk.peek('F4').formula).toBe('=1+1');
  expect(bench.pk.peek('F6')).toMatchObject({ value: 0.5, numberFormat: '0%' });
});

test('clear-look takes away what copy-look and merge-cells gave', async () => {
  const before = stateOf(bench);
  await commitOn(bench);
  await commitOn(bench, (snapshot) => ({
    ...planFor(snapshot),
    steps: [
      { kind: 'clear-look', sheet: sheetOf(snapshot).id, area: { row: 1, column: 6, rows: 5, columns: 1 }, width: 48 },
      writeColumn(sheetOf(snapshot), 6, { 1: '', 3: '', 4: '', 5: '' }),
      { kind: 'set-own-name', sheet: sheetOf(snapshot).id, name: 'LKj_kategori', area: null },
    ],
  }));
  expect(bench.pk.grid('G1:G6').flat().join('')).toBe('');
  expect(bench.pk.merges).toEqual([]);
  expect(bench.workbook.names.map(({ name }) => name)).toEqual(['LKj_capaian']);
  expect(before).toBeDefined();
});

test('a row inserted above the table moves the results with it', async () => {
  bench.host.faults.before(COMMIT, () => bench.pk.insertRows(0, 2));
  expect(await commitOn(bench)).toEqual({ kind: 'done' });
  expect(bench.pk.grid('F6:G8')).toEqual([[50, 'Kurang'], [100, 'Baik'], ['', '(target 0)']]);
  expect(bench.workbook.names.map(({ formula }) => formula)).toEqual(['=PK!$F$6:$F$8', '=PK!$G$6:$G$8']);
});

test.each<[name: string, happens: (bench: Bench) => void]>([
  ['a row inserted in the table', ({ pk }) => pk.insertRows(4)],
  ['a row deleted from the table', ({ pk }) => pk.deleteRows(4)],
  ['a column inserted in the table', ({ pk }) => pk.insertColumns(3)],
  ['a column deleted from the table', ({ pk }) => pk.deleteColumns(3)],
])('%s: nothing is written', async (_, happens) => {
  let after: unknown;
  bench.host.faults.before(COMMIT, () => {
    happens(bench);
    after = stateOf(bench);
  });
  expect(await commitOn(bench)).toMatchObject({ code: 'layout-changed', mayHaveWritten: false });
  expect(stateOf(bench)).toEqual(after);
});

test.each<[name: string, happens: (bench: Bench) => void, changed: readonly [row: number, column: number][]]>([
  ['an input', ({ pk }) => pk.poke('D4', 6), [[3, 3]]],
  ['a typed result', ({ pk }) => pk.poke('F6', 0.75), [[5, 5]]],
  ['a result made a formula of the same value', ({ pk }) => pk.poke('F6', '=1/2'), [[5, 5]]],
  ['text that looks like a formula, in an empty cell to be written', ({ pk }) => pk.poke('G5', "'=A1"), [[4, 6]]],
  ['a literal that would read as a date', ({ pk }) => pk.poke('F4', "'15-Feb"), [[3, 5]]],
  ['an error value', ({ pk }) => pk.poke('F4', '#N/A'), [[3, 5]]],
  ['a logical value', ({ pk }) => pk.poke('F4', true), [[3, 5]]],
  ['rows swapped', ({ pk }) => { pk.deleteRows(3); pk.insertRows(4); }, [[3, 1]]],
])('%s edited in between: our writes are taken back to the letter', async (_, happens, changed) => {
  let after: unknown;
  bench.host.faults.before(COMMIT, () => {
    happens(bench);
    after = stateOf(bench);
  });
  const id = bench.pk.id;
  const outcome = await commitOn(bench);
  expect(outcome).toMatchObject({ kind: 'stale' });
  expect(outcome).toHaveProperty('changed', expect.arrayContaining(changed.map(([row, column]) => ({ sheet: id, row, column }))));
  expect(stateOf(bench)).toEqual(after);
  expect(bench.host.requests).toBe(4);
});

test('results of another table on the same sheet are no change', async () => {
  bench.host.faults.before(COMMIT, () => bench.pk.poke('K20', 'catatan'));
  expect(await commitOn(bench)).toEqual({ kind: 'done' });
});

test('a clock in the sheet is no change', async () => {
  const { pk } = bench;
  pk.poke('B2', '=RAND()');
  expect(await commitOn(bench)).toEqual({ kind: 'done' });
});

test('fault 11: another sheet of the workbook may change, and the sheet be renamed', async () => {
  bench.host.faults.before(COMMIT, () => {
    bench.workbook.sheetNamed('Lain').poke('A1', 'y');
    bench.pk.rename('PK baru');
  });
  expect(await commitOn(bench)).toEqual({ kind: 'done' });
  expect(bench.pk.grid('F4:F5')).toEqual([[50], [100]]);
});

test('fault 10: a sheet deleted in between', async () => {
  bench.host.faults.before(COMMIT, () => bench.workbook.removeSheet(bench.pk));
  expect(await commitOn(bench)).toMatchObject({ code: 'sheet-gone', mayHaveWritten: false });
});

test('fault 13: a sheet protected in between', async () => {
  let after: unknown;
  bench.host.faults.before(COMMIT, () => {
    bench.pk.protect();
    after = stateOf(bench);
  });
  expect(await commitOn(bench)).toMatchObject({ code: 'protected', mayHaveWritten: false });
  expect(stateOf(bench)).toEqual(after);
});

test('fault 15: a cell being edited', async () => {
  const before = stateOf(bench);
  bench.host.faults.before(COMMIT, () => {
    bench.host.switches.cellEditMode = true;
  });
  const outcome = await commitOn(bench);
  bench.host.switches.cellEditMode = false;
  expect(outcome).toMatchObject({ code: 'cell-edit-mode' });
  expect(stateOf(bench)).toEqual(before);
});

test('fault 16: another workbook active: the results are written, only the selection is not', async () => {
  bench.host.switches.otherWorkbookActive = true;
  expect(await commitOn(bench)).toEqual({ kind: 'done' });
  expect(bench.pk.grid('F4:F5')).toEqual([[50], [100]]);
  expect(bench.workbook.xmlParts.map(({ xml }) => xml)).toEqual([LEDGER, COMPLETION]);
});

test('a hidden sheet is written to, not shown', async () => {
  bench.workbook.active = bench.workbook.sheetNamed('Lain');
  bench.pk.visibility = 'Hidden';
  expect(await commitOn(bench)).toEqual({ kind: 'done' });
  expect(bench.workbook.active.name).toBe('Lain');
});

test.each<[name: string, change: (plan: WritePlan, sheet: ReturnType<typeof sheetOf>) => WritePlan['steps']]>([
  ['NaN', (_, sheet) => [writeColumn(sheet, 5, { 3: NaN })]],
  ['infinity', (_, sheet) => [writeColumn(sheet, 5, { 3: 1 / 0 })]],
  ['undefined', (_, sheet) => [writeColumn(sheet, 5, { 3: [][0] as unknown as string })].map((step) => (step.kind === 'write-column' ? { ...step, cells: [...step.cells.slice(1), undefined as unknown as string] } : step))],
  ['too few cells', (_, sheet) => [{ kind: 'write-column', sheet: sheet.id, column: 5, cells: [1] }]],
  ['a column left of the block', (_, sheet) => [writeColumn(sheet, 0, { 3: 1 })]],
  ['an area below the block', (_, sheet) => [{ kind: 'format-numbers', sheet: sheet.id, area: { row: 5, column: 5, rows: 2, columns: 1 }, format: '0' }]],
  ['a sheet that was not read', () => [{ kind: 'write-column', sheet: 'x', column: 5, cells: [] }]],
])('a plan with %s is refused before anything is sent', async (_, stepsOf) => {
  const outcome = await commitOn(bench, (snapshot) => {
    const plan = planFor(snapshot);
    return { ...plan, steps: stepsOf(plan, sheetOf(snapshot)) };
  });
  expect(outcome).toBeInstanceOf(HostFailure);
  expect(outcome).toMatchObject({ code: 'host-error', mayHaveWritten: false });
  expect(bench.host.requests).toBe(2);
  expect(bench.workbook.xmlParts.map(({ xml }) => xml)).toEqual([EARLIER_LEDGER]);
});

/** 4,000 rows of numbers, with results beside them. */
function openLongBench(requestLimit: number, bytesAtOnce?: number, answerBytes?: number): Bench {
  bench.close();
  bench = openBench({
    sheets: { PK: Array.from({ length: 4_000 }, (_, row) => [`baris ${row}`, row, row + 1]) },
    switches: { requestLimit },
    ...(bytesAtOnce === undefined ? {} : { bytesAtOnce }),
    ...(answerBytes === undefined ? {} : { answerBytes }),
  });
  return bench;
}

const longPlan: typeof planFor = (snapshot) => {
  const sheet = sheetOf(snapshot);
  const results = (f: (row: number) => number): Record<number, number> => Object.fromEntries(Array.from({ length: 4_000 }, (_, row) => [row, f(row)]));
  return { ...planFor(snapshot), guards: [{ sheet: sheet.id, outputColumns: [3, 4] }], steps: [writeColumn(sheet, 3, results((row) => row * 2)), writeColumn(sheet, 4, results((row) => row * 3))], select: null };
};

test.each<[name: string, requestLimit: number, bytesAtOnce: number | undefined, requests: number]>([
  ['one request where it fits', 5_000_000, undefined, 3],
  ['several where it would be too large', 5_000_000, 60_000, 5],
  // About 90 kB in all, 29 of them to check the shape. 2.5 MB are tried, then halves; with 78 kB there are two requests.
  ['fault 07: halves where Excel refuses the size', 80_000, undefined, 2 + 5 + 2],
])('%s: the same cells', async (_, requestLimit, bytesAtOnce, requests) => {
  const { host, pk, workbook } = openLongBench(requestLimit, bytesAtOnce);
  expect(await commitOn(bench, longPlan)).toEqual({ kind: 'done' });
  expect(host.requests).toBe(requests);
  expect(pk.grid('D1:E4000')).toEqual(Array.from({ length: 4_000 }, (__, row) => [row * 2, row * 3]));
  expect(workbook.xmlParts.map(({ xml }) => xml)).toEqual([LEDGER, COMPLETION]);
});

test('a request that stays too large: nothing is written', async () => {
  const { pk } = openLongBench(30_000);
  expect(await commitOn(bench, longPlan)).toMatchObject({ code: 'too-large', mayHaveWritten: false });
  expect(pk.grid('D1:D3')).toEqual([[''], [''], ['']]);
});

test.each<[name: string, answerBytes: number | undefined, second: number]>([
  ['columns read back whole', undefined, COMMIT + 1],
  // The cells are compared in a request of their own.
  ['columns read back in part', 0, COMMIT + 2],
])('a change between two requests of one commit, %s: both are taken back', async (_, answerBytes, second) => {
  const { host, pk, workbook } = openLongBench(5_000_000, 60_000, answerBytes);
  host.faults.before(second, () => pk.poke('E4000', 'diketik'));
  expect(await commitOn(bench, longPlan)).toMatchObject({ kind: 'stale', changed: [{ row: 3_999, column: 4 }] });
  expect(pk.grid('D3999:E4000')).toEqual([['', ''], ['', 'diketik']]);
  expect(workbook.xmlParts).toEqual([]);
});

test('a row inserted between two requests of one commit is told as such', async () => {
  const { host, pk } = openLongBench(5_000_000, 60_000);
  host.faults.before(COMMIT + 1, () => pk.insertRows(10));
  expect(await commitOn(bench, longPlan)).toMatchObject({ code: 'layout-changed', mayHaveWritten: true });
});
