/** The workbook that the pane stands beside, and when runs of this pane began (src/core/record/lease.ts). */
import { createExcelPort } from '../host/excel/session';
import { failureNotices } from '../messages/notice';
import { HostFailure, type WorkbookPort } from '../host/port';
import type { Answer } from './rooms';

export interface PaneWorkbook {
  readonly port: WorkbookPort;
  readonly ownRuns: Set<string>;
}

export function openWorkbook(): PaneWorkbook {
  return { port: createExcelPort(), ownRuns: new Set() };
}

/** A failure of Excel's as a room shows it. */
export function failedAnswer(failure: HostFailure): Answer<never> {
  return { kind: 'failed', reasons: failureNotices(failure) };
}

/** What a job gives, or Excel's failure as a room shows it. */
export async function answered<Value>(job: () => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { kind: 'ok', value: await job() };
  } catch (error) {
    if (error instanceof HostFailure) return failedAnswer(error);
    throw error;
  }
}
