/** What a run costs on the wire: counted, never timed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeLaporan } from '../../src/core/report/laporan';
import type { EvaluateOptions } from '../../src/core/evaluate';
import { REPORT_TEXTS_ID } from '../../src/messages/reportTexts/id';
import { createWorkbook, openXlsx, type HostWorkbook } from '../excel-host';
import { runWhole, type Traffic } from './run';
import { apbdSheet, pkSheet } from './sheets';

/** What one request or answer is planned to hold. */
const AT_ONCE = 2_500_000;

const WITH_TABLES: EvaluateOptions = { laporan: (basis, snapshot) => makeLaporan(basis, snapshot, REPORT_TEXTS_ID) };

/**
 * One question about the workbook, then as many requests as reading and writing need. The cells that guard a run are read by the
 * request that writes, so that a sheet of 10,000 rows takes three.
 */
async function check(workbook: HostWorkbook, requests: number, options: EvaluateOptions = {}): Promise<Traffic> {
  const { outcome, traffic } = await runWhole(workbook, options);
  expect(outcome.kind).toBe('done');
  expect(traffic.requests).toBe(requests);
  expect(requests).toBeLessThanOrEqual(1 + Math.ceil(traffic.read / AT_ONCE) + Math.ceil((traffic.cells + traffic.record) / AT_ONCE));
  return traffic;
}

test.each([
  ['APBD', apbdSheet],
  ['PK', pkSheet],
])('%s of 10,000 rows: three requests, and what a row takes on the wire', async (_, sheetOf) => {
  const cells = sheetOf(10_000);
  const traffic = await check(createWorkbook({ Lembar: cells }), 3);
  // Values, formulas and formats, the values once more, and the new columns as they stood.
  expect(traffic.read / cells.length).toBeLessThanOrEqual(330);
  // Two results, seven bytes that check the sheet's shape, and what does not grow with the rows.
  expect(traffic.cells / cells.length).toBeLessThanOrEqual(35);
  // A key of seven letters and what was written.
  expect(traffic.record / cells.length).toBeLessThanOrEqual(40);
}, 60_000);

test('a second run reads, and sends nothing', async () => {
  const workbook = createWorkbook({ APBD: apbdSheet(1_000) });
  const first = await check(workbook, 3);
  const second = await runWhole(workbook);
  expect(second.outcome.kind).toBe('done');
  expect(second.traffic.requests).toBe(2);
  // Its questions only; the record is the first run's.
  expect(second.traffic.cells + second.traffic.record).toBeLessThan(first.cells / 4);
});

test('all tables of a report: still three requests', async () => {
  const sample = readFileSync(join(__dirname, '../fixtures/dinsos-sumbar-2020.xlsx'));
  await check(await openXlsx(new Uint8Array(sample)), 3, WITH_TABLES);
}, 60_000);

test('a sheet of 40,000 rows: no more requests than its bytes ask for', async () => {
  // 1 question; 20,000 rows with the sheet's outline, the rest in pieces of 15,000: 3; the values once more: 1; cells and record are 2.1 MB: 1.
  await check(createWorkbook({ APBD: apbdSheet(40_000) }), 6);
}, 120_000);
