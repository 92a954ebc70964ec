/** Whole runs on workbooks in both modes, and the reading of what formulas show when LibreOffice recalculates them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runEvaluation, type EvaluationOutcome } from '../../src/app/runEvaluation';
import { evaluate, type Results } from '../../src/core/evaluate';
import type { ReportMode } from '../../src/core/model/formula';
import { makeLaporan } from '../../src/core/report/laporan';
import { createExcelPort } from '../../src/host/excel/session';
import { messageOf } from '../../src/messages/messageOf';
import { REPORT_TEXTS } from '../../src/messages/reportTexts';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { installGlobals, openXlsx, startHost, type ExcelHost, type HostWorkbook } from '../excel-host';
import { columnName } from '../excel-host/behaviour/address';
import { loadOffice } from '../excel-host/office/loadOffice';

/** Evaluated once a file: each host sets itself as its session anew. */
const OFFICE = loadOffice();

/** A run with all tables, as the pane's button makes it. */
export async function runIn(workbook: HostWorkbook, mode: ReportMode, tables = true): Promise<{ readonly outcome: EvaluationOutcome<Results>; readonly requests: number; readonly host: ExcelHost }> {
  const host = startHost(workbook, { keepTrace: false }, OFFICE);
  const uninstall = installGlobals(host);
  try {
    const outcome = await runEvaluation({
      port: createExcelPort(),
      now: () => '2020-12-31T00:00:00.000Z',
      evaluate: (snapshot, at) =>
        evaluate(snapshot, SHEET_TEXTS.id, at, {
          mode,
          ...(tables ? { sentencesOf: (issue) => messageOf(issue, 'id'), laporan: (found, own) => makeLaporan(found, own, REPORT_TEXTS.id) } : {}),
        }),
    });
    return { outcome, requests: host.requests, host };
  } finally {
    uninstall();
  }
}

export function fixture(name: string): Promise<HostWorkbook> {
  return openXlsx(readFileSync(`test/fixtures/${name}.xlsx`));
}

export interface Shown {
  readonly value: string | number | boolean;
  readonly isFormula: boolean;
}

/**
 * Every filled cell by "Sheet!A1". The list of findings is left out: it tells what stays a value in one mode.
 * @param names of the worksheets; LibreOffice renames a "sheet1" on opening
 */
export function cellsOf({ sheets }: HostWorkbook, names: readonly string[] = sheets.map(({ name }) => name)): Map<string, Shown> {
  const cells = new Map<string, Shown>();
  for (const [index, sheet] of sheets.entries()) {
    const name = names[index] ?? sheet.name;
    if (name === SHEET_TEXTS.id.temuan.sheetName) continue;
    const rect = sheet.usedRect(false);
    if (rect === null) continue;
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const { value, formula } = sheet.peek(`${columnName(column)}${row + 1}`);
        if (value !== '' || formula !== null) cells.set(`${name}!${columnName(column)}${row + 1}`, { value, isFormula: formula !== null });
      }
    }
  }
  return cells;
}

/** Cells that differ; with `texts` false, texts that are no formulas are left out. */
export function differences(shown: ReadonlyMap<string, Shown>, expected: ReadonlyMap<string, Shown>, texts = true): string[] {
  return [...new Set([...shown.keys(), ...expected.keys()])].flatMap((at) => {
    const is = shown.get(at) ?? { value: '', isFormula: false };
    const should = expected.get(at)?.value ?? '';
    if (!texts && !is.isFormula && typeof should === 'string') return [];
    return Object.is(is.value, should) ? [] : [`${at}: ${String(is.value)} is ${String(should)}`];
  });
}

export const hasLibreOffice = ((): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
})();

const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Files as LibreOffice shows them after it has computed every formula anew; one start for all. */
export async function recalculated(files: Readonly<Record<string, Uint8Array>>): Promise<Map<string, HostWorkbook>> {
  const folder = mkdtempSync(join(tmpdir(), 'lkj-'));
  try {
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, `${name}.xlsx`), files[name] ?? new Uint8Array());
    execFileSync(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...names.map((name) => join(folder, `${name}.xlsx`))],
      { stdio: 'ignore', timeout: 600_000 },
    );
    const opened = new Map<string, HostWorkbook>();
    for (const name of names) opened.set(name, await openXlsx(readFileSync(join(folder, 'out', `${name}.xlsx`))));
    return opened;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
