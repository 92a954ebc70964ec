/** One run as one plan: the columns beside the user's tables, the worksheets of ours, and the ledger that leads back. */
import type { Issue } from '../model/issue';
import type { ColumnChanges } from '../model/pratinjau';
import type { WritePlan } from '../model/writePlan';
import type { Ledger } from '../record/ledger';
import { writeCompletion, writeLedger } from '../record/ledgerXml';
import type { RecordState } from '../record/record';
import { planWriteback, type WritebackInput } from '../writeback/planWriteback';
import { planReportSheets, type ReportSheetsInput } from './reportSheets';

export interface RunInput extends WritebackInput {
  /** ISO time; stands in the ledger only. */
  readonly at: string;
  /** The worksheets of ours to make anew; null where this run makes none. */
  readonly sheets: Omit<ReportSheetsInput, 'record'> | null;
}

export interface RunPlan {
  readonly plan: WritePlan;
  /** What stood in the way. */
  readonly issues: readonly Issue[];
  /** For a preview, where it is asked for. */
  readonly changes: readonly ColumnChanges[];
  /** True where tables had results to write and none of them could be written to. */
  readonly refused: boolean;
}

/** Nothing is written. */
export const NO_PLAN: WritePlan = { guards: [], steps: [], openPart: null, closePart: null, obsoleteParts: [], select: null };

/** What an unfinished run made of texts keeps its way back. */
export function unfinishedFixes({ begun: [latest] }: Pick<RecordState, 'begun'>): Pick<Ledger, 'fixes'> {
  return latest?.fixes === undefined ? {} : { fixes: latest.fixes };
}

/** The plan of a run. Where nothing differs it is empty; where nothing may be written beside the tables, no worksheet is made either. */
export function planRun(input: RunInput): RunPlan {
  const { record, at, sheets } = input;
  const columns = planWriteback(input);
  const refused = columns.refused;
  const made = planReportSheets(sheets === null || refused ? null : { ...sheets, record, issues: [...sheets.issues, ...columns.issues] }, record);
  const issues = [...columns.issues, ...made.issues];
  const steps = [...columns.steps, ...made.steps];
  const { changes } = columns;
  if (steps.length === 0) return { plan: NO_PLAN, issues, changes, refused };
  return {
    plan: {
      guards: [...columns.guards, ...made.guards],
      steps,
      openPart: writeLedger({ run: record.nextRun, at, selfComplete: false, tables: columns.ledger, sheets: made.ledger, ...unfinishedFixes(record) }),
      closePart: writeCompletion({ run: record.nextRun, at }),
      obsoleteParts: record.obsoleteParts,
      select: columns.select,
    },
    issues,
    changes,
    refused,
  };
}
