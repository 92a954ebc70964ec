/** One press of the button on a fresh workbook behind the real office.js, and what of it crossed the boundary. */
import { runEvaluation, type EvaluationOutcome } from '../../src/app/runEvaluation';
import type { EvaluateOptions, Results } from '../../src/core/evaluate';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { createExcelPort } from '../../src/host/excel/session';
import { installGlobals, startHost, type ExcelHost, type HostWorkbook } from '../excel-host';
import { AT, evaluated } from './core';

/** What crossed the boundary, in bytes of JSON. */
export interface Traffic {
  readonly requests: number;
  readonly read: number;
  /** Journal and record: custom XML parts, as they are escaped on the wire. */
  readonly record: number;
  /** Everything else that was sent: cells, looks, questions. */
  readonly cells: number;
}

export interface WholeRun {
  readonly outcome: EvaluationOutcome<Results>;
  readonly traffic: Traffic;
  readonly messages: readonly unknown[];
}

async function withHost<T>(workbook: HostWorkbook, keepTrace: boolean, job: (host: ExcelHost) => Promise<T>): Promise<T> {
  const host = startHost(workbook, { keepTrace });
  const uninstall = installGlobals(host);
  try {
    return await job(host);
  } finally {
    uninstall();
  }
}

export function snapshotOf(workbook: HostWorkbook): Promise<WorkbookSnapshot> {
  return withHost(workbook, false, () => createExcelPort().open((session) => session.read()));
}

function trafficOf({ requests, bytesSent, bytesReceived, workbook }: ExcelHost): Traffic {
  const record = workbook.xmlParts.reduce((sum, { xml }) => sum + JSON.stringify(xml).length, 0);
  return { requests, read: bytesReceived, record, cells: bytesSent - record };
}

/** Runs once. With `keepMessages` every request and answer is kept as it travelled. */
export function runWhole(workbook: HostWorkbook, options: EvaluateOptions = {}, keepMessages = false): Promise<WholeRun> {
  return withHost(workbook, keepMessages, async (host) => {
    const outcome = await runEvaluation({ port: createExcelPort(), evaluate: (snapshot) => evaluated(snapshot, options), now: () => AT });
    return { outcome, traffic: trafficOf(host), messages: host.trace.flatMap(({ request, response }) => [request, response]) };
  });
}
