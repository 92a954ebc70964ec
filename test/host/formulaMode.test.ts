/**
 * Formula mode, the whole way: every cell shows what value mode writes, after IronCalc and after LibreOffice computed all
 * formulas anew; then an input is changed in the finished file, and everything follows as if it had been calculated from it.
 */
import { readdirSync } from 'node:fs';
import {  } from '../../src/core/evaluate';
import { evaluateRestore } from '../../src/core/evaluateBack';
import { runRestore } from '../../src/app/runRestore';
import { findTables } from '../../src/core/read/findTables';
import type { SheetSnapshot } from '../../src/core/model/grid';
import { addressOf } from '../../src/core/record/address';
import { cellAt } from '../../src/core/record/currentCell';
import { createExcelPort } from '../../src/host/excel/session';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { calculate, installGlobals, startHost, type HostWorkbook } from '../excel-host';
import { packWorkbook } from '../excel-host/xlsx/save';
import { snapshotOfFixture } from '../core/fixtureSnapshot';
import { cellsOf, differences, fixture, hasLibreOffice, recalculated, runIn, type Shown } from './bothModes';

const FIXTURES = readdirSync('test/fixtures').filter((name) => name.endsWith('.xlsx')).map((name) => name.slice(0, -'.xlsx'.length));

interface Change {
  readonly sheet: string;
  readonly cell: string;
  readonly value: number;
}

/** The first number among the cells that formulas can follow, one more; not a 0, which may be no part of a table's list. */
function changeOf(sheet: SheetSnapshot, rows: readonly { readonly row: number }[], column: number | null): Change[] {
  for (const { row } of rows) {
    if (column === null) continue;
    const { value, formula, numberFormat } = cellAt(sheet, row, column);
    if (typeof value === 'number' && value !== 0 && formula === null && !numberFormat.includes('%')) return [{ sheet: sheet.name, cell: addressOf(row, column), value: value + 1 }];
  }
  return [];
}

/** A realisasi of PK and one of APBD, where they are numbers in cells. */
async function changesFor(name: string): Promise<Change[]> {
  const { pk, apbd } = findTables(await snapshotOfFixture(name));
  return [
    ...(pk === null ? [] : changeOf(pk.table.sheet, pk.table.rows, pk.table.columns.realisasi)),
    ...(apbd === null ? [] : changeOf(apbd.table.sheet, [...apbd.table.rows].reverse(), apbd.table.columns.realisasi)),
  ];
}

function poke(workbook: HostWorkbook, changes: readonly Change[]): void {
  for (const { sheet, cell, value } of changes) workbook.sheetNamed(sheet).poke(cell, value);
}

/** The fixture's own formulas, whose results a file may hold with fewer digits, left out. */
async function withoutUsersFormulas(name: string, cells: ReadonlyMap<string, Shown>): Promise<Map<string, Shown>> {
  const own = cellsOf(await fixture(name));
  return new Map([...cells].filter(([at]) => own.get(at)?.isFormula !== true));
}

/** The cells of "D7, D9:D12" on a sheet. */
function cellsIn(sheet: string, areas: string): string[] {
  return areas.split(', ').flatMap((area) => {
    const [, column = '', first = '', last = first] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(area) ?? [];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => `${sheet}!${column}${Number(first) + i}`);
  });
}

function without(cells: ReadonlyMap<string, Shown>, left: ReadonlySet<string>): Map<string, Shown> {
  return new Map([...cells].filter(([at]) => !left.has(at)));
}

/** A workbook's cells in value mode, and the same in formula mode as a file, before and after inputs were changed. */
interface Compared {
  readonly sheets: readonly string[];
  readonly values: ReadonlyMap<string, Shown>;
  readonly shown: ReadonlyMap<string, Shown>;
  readonly file: Uint8Array;
  /** Null where there is no number to change. */
  readonly changed: {
    /** Of a run on the changed workbook. Result cells of which a finding says that they stay values are left out. */
    readonly values: ReadonlyMap<string, Shown>;
    readonly shown: ReadonlyMap<string, Shown>;
    /** Holds the changed inputs beside the old results: who opens it must compute. */
    readonly file: Uint8Array;
  } | null;
}

/** Null where the workbook has nothing to compute. */
async function compare(name: string): Promise<Compared | null> {
  const inValues = await fixture(name);
  if ((await runIn(inValues, 'nilai')).outcome.kind !== 'done') return null;
  const workbook = await fixture(name);
  const { outcome } = await runIn(workbook, 'rumus');
  const told = outcome.kind === 'done' ? outcome.evaluated.issues.filter(({ code, params }) => code === 'nilai-tetap' && params['bagian'] === 'hasil') : [];
  const fixed = new Set(told.flatMap(({ sheet, params }) => cellsIn(sheet, String(params['cells']))));
  const unchanged = {
    sheets: workbook.sheets.map((sheet) => sheet.name),
    values: await withoutUsersFormulas(name, cellsOf(inValues)),
    shown: await withoutUsersFormulas(name, cellsOf(workbook)),
    file: packWorkbook(workbook),
  };
  const changes = await changesFor(name);
  const again = await fixture(name);
  poke(again, changes);
  if (changes.length === 0 || (await runIn(again, 'nilai')).outcome.kind !== 'done') return { ...unchanged, changed: null };
  poke(workbook, changes);
  const file = packWorkbook(workbook);
  await calculate(workbook);
  const values = without(await withoutUsersFormulas(name, cellsOf(again)), fixed);
  return { ...unchanged, changed: { values, shown: without(await withoutUsersFormulas(name, cellsOf(workbook)), fixed), file } };
}

const compared = new Map<string, Compared>();

test.each(FIXTURES)('%s: formulas show what values are, and follow a changed input', async (name) => {
  const both = await compare(name);
  if (both === null) return;
  compared.set(name, both);
  expect(differences(both.shown, both.values)).toEqual([]);
  if (both.changed === null) return;
  expect(differences(both.changed.shown, both.changed.values, false)).toEqual([]);
  expect(differences(both.changed.shown, both.shown)).not.toEqual([]);
});

describe(hasLibreOffice ? 'LibreOffice' : 'LibreOffice (left out: no soffice on this machine)', () => {
  const only = hasLibreOffice ? test : test.skip;
  only('shows the same after it has computed every formula anew, and after inputs were changed', async () => {
    const files = [...compared].flatMap(([name, { file, changed }]) => [[name, file] as const, ...(changed === null ? [] : [[`${name}-diubah`, changed.file] as const])]);
    const opened = await recalculated(Object.fromEntries(files));
    const cellsIn = async (name: string, file: string, sheets: readonly string[]): Promise<Map<string, Shown>> => {
      const workbook = opened.get(file);
      return workbook === undefined ? new Map() : withoutUsersFormulas(name, cellsOf(workbook, sheets));
    };
    const wrong: string[] = [];
    for (const [name, { sheets, values, changed }] of compared) {
      const told = (difference: string): string => `${name}: ${difference}`;
      wrong.push(...differences(await cellsIn(name, name, sheets), values).map(told));
      if (changed === null) continue;
      const cells = await cellsIn(name, `${name}-diubah`, sheets);
      wrong.push(...differences(new Map([...cells].filter(([at]) => changed.shown.has(at))), changed.values, false).map(told));
    }
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(80);
  }, 300_000);
});

/** Sub-indikator of this workbook are told by their cells' indents, which take a request more to read. */
const LOOKS = 1;

test('a run, a second one, both switches of the mode, and the way back', async () => {
  const workbook = await fixture('pk-sub-indikator');
  const before = cellsOf(workbook);
  const seen = (): Map<string, Shown> => cellsOf(workbook);
  const run = async (mode: 'nilai' | 'rumus'): Promise<{ requests: number; written: number }> => {
    const { outcome, requests } = await runIn(workbook, mode, false);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    return { requests, written: outcome.written.length };
  };
  const back = async (): Promise<void> => {
    const uninstall = installGlobals(startHost(workbook));
    try {
      expect((await runRestore({ port: createExcelPort(), planRestore: (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at) })).kind).toBe('done');
    } finally {
      uninstall();
    }
  };
  const first = await run('rumus');
  const formulas = seen();
  expect([first.requests, first.written > 0]).toEqual([3 + LOOKS, true]);
  expect(await run('rumus')).toEqual({ requests: 2 + LOOKS, written: 0 });

  const own = [...formulas].filter(([at, { isFormula }]) => isFormula && before.get(at)?.isFormula !== true);
  expect(own.length).toBeGreaterThan(10);
  expect(await run('nilai')).toEqual({ requests: 3 + LOOKS, written: own.length });
  const values = seen();
  expect([...values].filter(([at, { isFormula }]) => isFormula && before.get(at)?.isFormula !== true)).toEqual([]);
  expect(differences(values, formulas)).toEqual([]);
  expect(await run('nilai')).toEqual({ requests: 2 + LOOKS, written: 0 });

  await back();
  expect(seen()).toEqual(formulas);
  expect(await run('nilai')).toEqual({ requests: 3 + LOOKS, written: own.length });
  expect(await run('rumus')).toEqual({ requests: 3 + LOOKS, written: own.length });
  expect(seen()).toEqual(formulas);
  await back();
  expect(seen()).toEqual(values);
});

test('from formulas the way back leads to the start', async () => {
  const workbook = await fixture('pk-sub-indikator');
  const before = cellsOf(workbook);
  await runIn(workbook, 'rumus');
  const uninstall = installGlobals(startHost(workbook));
  try {
    await runRestore({ port: createExcelPort(), planRestore: (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at) });
  } finally {
    uninstall();
  }
  expect(cellsOf(workbook)).toEqual(before);
});
