/** What a commit is given, and how far its requests have come. */
import type { WorkbookSnapshot } from '../../core/model/grid';
import type { WritePlan } from '../../core/model/writePlan';
import type { ChangedCell } from '../port';
import type { Operation } from './operations';
import type { Places } from './places';
import type { TrackedSheet } from './read';
import type { Send } from './send';
import type { SheetBefore } from './takeBack';

export interface CommitInput {
  readonly context: Excel.RequestContext;
  readonly send: Send;
  readonly snapshot: WorkbookSnapshot;
  readonly plan: WritePlan;
  readonly tracked: ReadonlyMap<string, TrackedSheet>;
  readonly bytesAtOnce: number;
  readonly answerBytes: number;
}

/** What the requests so far did; grows with every answer. */
export interface Progress {
  readonly places: Places;
  readonly before: Map<string, SheetBefore>;
  /** Operations that were carried out, in their order. */
  readonly done: Operation[];
  /** The operation during which a request broke off: carried out, in part or not at all. */
  readonly broken: Operation[];
  /** Ids of the parts of ours that stand in the workbook now, as far as answers tell. */
  readonly parts: Set<string>;
  /** Texts of the parts that the request that broke off has added, or may have. */
  readonly addedUnanswered: Set<string>;
  /** Whether the request that broke off came as far as deleting parts. */
  deleting: boolean;
  readonly changed: ChangedCell[];
  /** The id of "mulai"; null before it is known. */
  opened: string | null;
}
