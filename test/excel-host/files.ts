/** Workbooks as files: opened, computed and saved, wherever the formula engine's WebAssembly comes from. */
import { IronCalculator } from './formula/calculator';
import { startEngine, type LoadEngineBytes } from './formula/engine';
import type { Workbook } from './model/workbook';
import { loadWorkbook } from './xlsx/load';
import { packWorkbook } from './xlsx/save';

export interface WorkbookFiles {
  /** Opens a workbook. Its results are right: those that the file leaves out are computed. Throws NotAWorkbook. */
  readonly open: (bytes: Uint8Array) => Promise<Workbook>;
  /** The workbook as a file, its results up to date; it can be worked with and saved again. */
  readonly save: (workbook: Workbook) => Promise<Uint8Array>;
  /** Makes the workbook's formula engine, which takes the results there are as they are. */
  readonly startCalculator: (workbook: Workbook) => Promise<void>;
}

/** A number that tells two openings of one file apart. */
export function newSeed(): number {
  return Math.floor(Math.random() * 0xffff);
}

export function createFiles(loadEngine: LoadEngineBytes): WorkbookFiles {
  const prepare = async (workbook: Workbook, compute: boolean): Promise<void> => {
    if (workbook.calculator) return;
    const makeModel = await startEngine(loadEngine);
    const calculator = new IronCalculator(workbook, makeModel);
    // Without the state before a change nobody can tell what the change touches: everything is taken anew then.
    calculator.prepare(compute || workbook.isStale);
    workbook.calculator = calculator;
  };
  return {
    open: async (bytes) => {
      const { workbook, mustCalculate } = loadWorkbook(bytes, newSeed());
      if (mustCalculate && workbook.hasFormulas()) await prepare(workbook, true);
      return workbook;
    },
    save: async (workbook) => {
      if (workbook.hasFormulas()) await prepare(workbook, false);
      workbook.settle();
      return packWorkbook(workbook);
    },
    startCalculator: (workbook) => prepare(workbook, false),
  };
}
