/** The port on office.js: one `Excel.run` per conversation, so that its proxies follow the cells from reading to writing. */
import type { WorkbookSnapshot } from '../../core/model/grid';
import { HostFailure, type CommitOutcome, type WorkbookPort, type WorkbookSession } from '../port';
import { ANSWER_BYTES, commitPlan, REQUEST_BYTES } from './commit';
import { failureOf } from './errors';
import { unkeptFormatOf } from './fileFormat';
import { readLooks } from './looks';
import { askPartIds, probeParts, probeWorkbook, type Probe } from './probe';
import { readSheets, type ReadSheets, type TrackedSheet } from './read';
import { createSend, type Send } from './send';

export interface ExcelPortOptions {
  /** How long to wait for one answer before its outcome counts as unknown, in milliseconds; 60,000 by default. */
  readonly timeoutMs?: number;
  /** Bytes of one writing request; 2,500,000 by default. */
  readonly bytesAtOnce?: number;
  /** Bytes of what is read back in the writing request; where it is more, cells are compared before and columns read back in part. 4,500,000 by default. */
  readonly answerBytes?: number;
}

const DEFAULT_TIMEOUT_MS = 60_000;

async function asFailure<T>(reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch (error) {
    throw failureOf(error, false);
  }
}

/** How often it is read again because another run came between outline and cells. */
const TIMES_AGAIN = 3;

/**
 * Outline and cells of one moment: our parts are asked for again with the cells, for a run that comes in between would leave
 * its cells without the record that says whose they are. Rejects with HostFailure when another run comes in between each time.
 */
async function readTogether(context: Excel.RequestContext, send: Send): Promise<{ readonly probe: Probe; readonly read: ReadSheets }> {
  for (let again = 0; again <= TIMES_AGAIN; again += 1) {
    const probe = await probeWorkbook(context, send);
    let partIds: () => readonly string[] = () => [];
    const read = await readSheets(async () => {
      partIds = askPartIds(context);
      await send();
    }, probe.sheets);
    const now = partIds();
    if (now.length === probe.parts.length && probe.parts.every(({ id }) => now.includes(id))) return { probe, read };
  }
  throw new HostFailure('busy', false, 'other runs came in between');
}

function createSession(context: Excel.RequestContext, { timeoutMs, ...sizes }: Required<ExcelPortOptions>): WorkbookSession {
  const send = createSend(context, timeoutMs);
  let tracked: ReadonlyMap<string, TrackedSheet> = new Map();
  return {
    read: () =>
      asFailure(async (): Promise<WorkbookSnapshot> => {
        const { probe, read } = await readTogether(context, send);
        tracked = read.tracked;
        const unkeptFormat = unkeptFormatOf(probe.fileName);
        return { structureProtected: probe.structureProtected, readOnly: probe.readOnly, ...(unkeptFormat === undefined ? {} : { unkeptFormat }), sheets: read.snapshots, parts: probe.parts };
      }),
    readParts: () => asFailure(() => probeParts(context, send)),
    readLooks: (snapshot, wanted) =>
      asFailure(async () => ({ ...snapshot, sheets: await readLooks(send, snapshot.sheets, tracked, wanted) })),
    commit: (snapshot, plan): Promise<CommitOutcome> => commitPlan({ context, send, snapshot, plan, tracked, ...sizes }),
  };
}

/**
 * Asks something of Excel. It ends when `job` does, also where Excel no longer answers; what Excel says afterwards reaches
 * nobody. Rejects with the job's own error, or with HostFailure.
 */
export function converse<T>(timeoutMs: number, job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let finish: (() => void) | undefined;
    let clock: ReturnType<typeof setTimeout> | undefined;
    const run = Excel.run(async (context) => {
      try {
        const value = await job(context);
        finish = (): void => resolve(value);
      } catch (error) {
        reject(error instanceof Error ? error : failureOf(error, false));
        throw error;
      }
      // Excel's own tidying up may hang as any request may; the job is done all the same.
      clock = setTimeout(finish, timeoutMs);
    });
    const end = (error: unknown): void => {
      clearTimeout(clock);
      if (finish === undefined) reject(failureOf(error, false));
      else finish();
    };
    run.then(end, end);
  });
}

/** A port to the workbook in whose Excel this page runs. An error of the job's own leaves `open` as it is. */
export function createExcelPort(options: ExcelPortOptions = {}): WorkbookPort {
  const filled: Required<ExcelPortOptions> = { timeoutMs: DEFAULT_TIMEOUT_MS, bytesAtOnce: REQUEST_BYTES, answerBytes: ANSWER_BYTES, ...options };
  return { open: (job) => converse(filled.timeoutMs, (context) => job(createSession(context, filled))) };
}
