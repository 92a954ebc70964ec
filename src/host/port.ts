/**
 * The only door to the workbook. Pane, ribbon command and demo hold a `WorkbookPort`; src/host/excel implements it on office.js.
 * Every failure leaves here as a `HostFailure` with one of our codes: Office's messages are localised and never matched.
 */
import type { StoredPart, WorkbookSnapshot } from '../core/model/grid';
import type { WritePlan } from '../core/model/writePlan';

/** What can go wrong at the boundary, by what the user can do about it. */
export type FailureCode =
  | 'cell-edit-mode' // a cell is being edited: press Enter and try again
  | 'protected' // a sheet or the workbook's structure is protected
  | 'read-only' // the file cannot be changed
  | 'xls-file' // the old .xls keeps neither record nor names of ours
  | 'text-file' // nor does a text file (.csv)
  | 'opendocument-file' // nor an OpenDocument spreadsheet (.ods)
  | 'too-large' // a request or response was refused for its size, even in halves
  | 'layout-changed' // rows or columns were inserted or deleted since the sheet was read
  | 'sheet-gone' // a sheet was deleted since it was read
  | 'other-workbook' // another workbook is active
  | 'busy' // another run, of pane, ribbon or a colleague, is under way in this workbook
  | 'session-lost' // Excel's session ended or the connection broke
  | 'not-supported' // this Excel lacks something needed
  | 'state-unknown' // no answer: what was written is unknown until read back
  | 'script-missing' // a part of the add-in could not be loaded
  | 'host-error'; // anything else Excel answered

export class HostFailure extends Error {
  constructor(
    readonly code: FailureCode,
    /** True when cells may have been written before the failure: the journal must be read and the workbook repaired. */
    readonly mayHaveWritten: boolean,
    /** Office's own error code and location, for the log of a support request; never cell values. */
    readonly detail: string,
  ) {
    super(`${code} (${detail})`);
    this.name = 'HostFailure';
  }
}

/** A column of looks to read where sums and numbering cannot decide a level. */
export interface LookRequest {
  /** SheetSnapshot id. */
  readonly sheet: string;
  /** Absolute column. */
  readonly column: number;
}

/** A cell that changed between read and write. */
export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type CommitOutcome =
  | { readonly kind: 'done' }
  /** Something the results depend on, or a cell to be written, had changed: our writes were taken back. */
  | { readonly kind: 'stale'; readonly changed: readonly ChangedCell[] };

/** One conversation with one workbook: probe and read, perhaps looks, then one commit. Requests: 2, +1 for looks, +1 for the commit; or the parts alone. */
export interface WorkbookSession {
  read(): Promise<WorkbookSnapshot>;
  /** What is ours to read in the workbook besides its cells: record and settings. One request, two where a run broke off. */
  readParts(): Promise<readonly StoredPart[]>;
  /** The snapshot again with `looks` filled for the columns asked for. */
  readLooks(snapshot: WorkbookSnapshot, wanted: readonly LookRequest[]): Promise<WorkbookSnapshot>;
  /** Carries the plan out in one request (more only where Excel refuses its size). An empty plan must not be committed. */
  commit(snapshot: WorkbookSnapshot, plan: WritePlan): Promise<CommitOutcome>;
}

export interface WorkbookPort {
  /** Opens a conversation; the session is dead when `job` settles. Rejects with HostFailure only. */
  open<T>(job: (session: WorkbookSession) => Promise<T>): Promise<T>;
}
