/**
 * A stand-in for Excel: the real, unmodified office.js talks to a workbook in memory, read from .xlsx and saved to it again.
 * It shows how a client behaves against Excel's protocol and rules as far as they are known (behaviour/switches says how
 * surely); it cannot prove what Excel itself would do.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Workbook } from './model/workbook';
import { createFiles, newSeed } from './files';
import { createHost, type ExcelHost, type HostOptions } from './host';
import { loadOffice } from './office/loadOffice';
import type { Office } from './office/session';
import { createWorkbookFrom } from './xlsx/create';

export type { Switches } from './behaviour/switches';
export type { ExcelHost, HostOptions } from './host';
export type { Sheet } from './model/sheet';
export type { Workbook as HostWorkbook } from './model/workbook';
export type { Fault } from './wire/faults';
export { NotAWorkbook, type BadFile } from './xlsx/package';

const files = createFiles(() => readFile(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')));

/** Opens a workbook. Its results are right: those that the file leaves out are computed. Throws NotAWorkbook. */
export const openXlsx = (bytes: Uint8Array): Promise<Workbook> => files.open(bytes);

/** The workbook as a file, its results up to date; it can be worked with and saved again. */
export const saveXlsx = (workbook: Workbook): Promise<Uint8Array> => files.save(workbook);

/** A new workbook with the given cells; a string that starts with `=` is a formula. */
export function createWorkbook(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Workbook {
  return createWorkbookFrom(sheets, newSeed());
}

/** Computes all formulas now: for tests that poke formulas and look without going through Excel's API. */
export async function calculate(workbook: Workbook): Promise<void> {
  if (workbook.hasFormulas()) await files.startCalculator(workbook);
  workbook.settle(true);
}

/** Lets an office.js talk to a workbook: a new one, which shares nothing with another, or the one given, which leaves its last workbook. */
export function startHost(workbook: Workbook, options: HostOptions = {}, office: Office = loadOffice()): ExcelHost {
  return createHost(workbook, office, files.startCalculator, options);
}

/** Puts `Excel` and `OfficeExtension` where product code expects them. Returns a function that takes them away again. */
export function installGlobals(host: ExcelHost): () => void {
  const before = ['Excel', 'OfficeExtension'].map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  Object.assign(globalThis, { Excel: host.Excel, OfficeExtension: host.OfficeExtension });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
