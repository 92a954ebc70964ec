/** A workbook of test/fixtures as the core receives it: read through the real office.js. */
import { readFileSync } from 'node:fs';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { createExcelPort } from '../../src/host/excel/session';
import { installGlobals, openXlsx, startHost } from '../excel-host';

async function read(name: string): Promise<WorkbookSnapshot> {
  const host = startHost(await openXlsx(readFileSync(`test/fixtures/${name}.xlsx`)), { keepTrace: false });
  const removeGlobals = installGlobals(host);
  try {
    return await createExcelPort().open((session) => session.read());
  } finally {
    removeGlobals();
  }
}

/** Read once for all tests of a file: nothing in the core changes a snapshot. */
const known = new Map<string, Promise<WorkbookSnapshot>>();

export function snapshotOfFixture(name: string): Promise<WorkbookSnapshot> {
  const found = known.get(name) ?? read(name);
  known.set(name, found);
  return found;
}
