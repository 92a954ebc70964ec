/** One run as one plan: the columns beside the user's tables, the worksheets of ours, and the ledger that leads back. */
import type { SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { ColumnChanges } from '../model/pratinjau';
import type { WritePlan } from '../model/writePlan';
import type { Ledger } from '../record/ledger';
import { fromText, writeCompletion } from '../record/completionXml';
import { printOf, type Band, type ComputedFrom, type SheetInputs } from '../record/inputs';
import { writeLedger } from '../record/ledgerXml';
import type { RecordState } from '../record/record';
import { planWriteback, type Writeback, type WritebackInput } from '../writeback/planWriteback';
import { planReportSheets, type ReportSheetsInput } from './reportSheets';

/** Cells that the results are computed from. */
export interface ReadBand extends Band {
  readonly sheet: SheetSnapshot;
}

export interface RunInput extends WritebackInput {
  readonly read: readonly ReadBand[];
  /** The settings' print. */
  readonly settings: string;
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
  /** What the results are computed from; null where nothing was read. */
  readonly from: ComputedFrom | null;
}

/** Nothing is written. */
export const NO_PLAN: WritePlan = { guards: [], steps: [], openPart: null, closePart: null, obsoleteParts: [], select: null };

/** What an unfinished run made of texts keeps its way back. */
export function unfinishedFixes({ begun: [latest] }: Pick<RecordState, 'begun'>): Pick<Ledger, 'fixes'> {
  return latest?.fixes === undefined ? {} : { fixes: latest.fixes };
}

function computedFrom({ read, settings, at }: RunInput, places: Writeback['places']): ComputedFrom | null {
  const sheets = [...new Set(read.map(({ sheet }) => sheet))].map((sheet): SheetInputs => {
    const areas = {
      ours: places.flatMap(({ table: { sheet: own, place }, columns }): Band[] => (own === sheet ? [{ row: place.headerTop, rows: place.bottom - place.headerTop + 1, columns }] : [])),
      read: read.flatMap(({ sheet: own, row, rows, columns }): Band[] => (own === sheet ? [{ row, rows, columns }] : [])),
    };
    return { sheet: sheet.name, ...areas, print: printOf(sheet, areas) };
  });
  return sheets.length === 0 ? null : { at, settings, sheets };
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
  const from = computedFrom(input, columns.places);
  if (steps.length === 0) return { plan: NO_PLAN, issues, changes, refused, from };
  return {
    plan: {
      guards: [...columns.guards, ...made.guards],
      steps,
      openPart: writeLedger({ run: record.nextRun, at, selfComplete: false, tables: columns.ledger, sheets: made.ledger, ...unfinishedFixes(record) }),
      closePart: writeCompletion({ run: record.nextRun, at }, fromText(from)),
      obsoleteParts: record.obsoleteParts,
      select: columns.select,
    },
    issues,
    changes,
    refused,
    from,
  };
}
