/**
 * A stand-in for Excel: the real, unmodified office.js talks to a workbook in memory, read from .xlsx and saved to it again.
 * It shows how a client behaves against Excel's protocol and rules as far as they are known (behaviour/switches says how
 * surely); it cannot prove what Excel itself would do.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { IronCalculator } from './formula/calculator';
import { startEngine } from './formula/engine';
import type { Workbook } from './model/workbook';
import { createHost, type ExcelHost, type HostOptions } from './host';
import { loadOffice } from './office/loadOffice';
import type { Office } from './office/session';
import { createWorkbookFrom } from './xlsx/create';
import { loadWorkbook } from './xlsx/load';
import { packWorkbook } from './xlsx/save';

export type { Switches } from './behaviour/switches';
export type { ExcelHost, HostOptions } from './host';
export type { Sheet } from './model/sheet';
export type { Workbook as HostWorkbook } from './model/workbook';
export type { Fault } from './wire/faults';
export { NotAWorkbook, type BadFile } from './xlsx/package';

/** Opens a workbook. Its results are right: those that the file leaves out are computed. Throws NotAWorkbook. */
export async function openXlsx(bytes: Uint8Array): Promise<Workbook> {
  const { workbook, mustCalculate } = loadWorkbook(bytes, newSeed());
  if (mustCalculate && workbook.hasFormulas()) await prepareCalculator(workbook, true);
  return workbook;
}

/** The workbook as a file, its results up to date; it can be worked with and saved again. */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  if (workbook.hasFormulas()) await prepareCalculator(workbook, false);
  workbook.settle();
  return packWorkbook(workbook);
}

/** A new workbook with the given cells; a string that starts with `=` is a formula. */
export function createWorkbook(sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>): Workbook {
  return createWorkbookFrom(sheets, newSeed());
}

/** Computes all formulas now: for tests that poke formulas and look without going through Excel's API. */
export async function calculate(workbook: Workbook): Promise<void> {
  if (workbook.hasFormulas()) await prepareCalculator(workbook, false);
  workbook.settle(true);
}

function newSeed(): number {
  return Math.floor(Math.random() * 0xffff);
}

async function prepareCalculator(workbook: Workbook, compute: boolean): Promise<void> {
  if (workbook.calculator) return;
  const makeModel = await startEngine(() => readFile(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')));
  const calculator = new IronCalculator(workbook, makeModel);
  // Without the state before a change nobody can tell what the change touches: everything is taken anew then.
  calculator.prepare(compute || workbook.isStale);
  workbook.calculator = calculator;
}

/** Lets an office.js talk to a workbook: a new one, which shares nothing with another, or the one given, which leaves its last workbook. */
export function startHost(workbook: Workbook, options: HostOptions = {}, office: Office = loadOffice()): ExcelHost {
  return createHost(workbook, office, (book) => prepareCalculator(book, false), options);
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
