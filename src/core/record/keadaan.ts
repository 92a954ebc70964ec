/** What is known of a workbook before it is computed: whether and when a run wrote there, whether one broke off, and whether the data have changed since. */
import type { ComputedFrom, SheetInputs } from './inputs';
import { isHeld } from './lease';
import type { RecordState } from './record';

export type Keadaan =
  /** Nothing of ours stands in the workbook, as far as its record tells. */
  | { readonly kind: 'belum' }
  /** The last run was carried out whole; whether the data have changed since is not known. `at` is its ISO time, as below. */
  | { readonly kind: 'selesai'; readonly at: string }
  /** What the results were computed from stands there still. */
  | { readonly kind: 'terhitung'; readonly at: string }
  /** The named worksheets have changed since, or are gone; the settings where none is named. */
  | { readonly kind: 'berubah'; readonly at: string; readonly sheets: readonly string[] }
  /** A run is under way, from another window or of a colleague's. */
  | { readonly kind: 'berjalan'; readonly at: string }
  /** A run broke off: what it wrote may stand in part. The next run puts it right, and so does the way back. */
  | { readonly kind: 'terputus'; readonly at: string };

/** What of the record it is told by. */
export interface Recorded extends Pick<RecordState, 'at'> {
  readonly from: ComputedFrom | null;
  readonly begun: readonly { readonly at: string }[];
}

/** What stands in the workbook now. */
export interface Standing {
  readonly settings: string;
  /** The print of a worksheet as it is now: null where it was not read, undefined where there is no such worksheet. */
  readonly printOf: (sheet: SheetInputs) => string | null | undefined;
  /** Whether Excel told of a change to the user's cells of a worksheet: believed only where they were not read. */
  readonly isToldChanged: (sheet: SheetInputs) => boolean;
}

function sinceComputed(from: ComputedFrom, { settings, printOf, isToldChanged }: Standing): Keadaan {
  const { at } = from;
  const seen = from.sheets.map((sheet) => {
    const now = printOf(sheet);
    const isKnown = now === undefined || (now !== null && sheet.print !== null);
    return { name: sheet.sheet, isKnown, isChanged: isKnown ? now !== sheet.print : isToldChanged(sheet) };
  });
  const sheets = seen.filter(({ isChanged }) => isChanged).map(({ name }) => name);
  if (sheets.length > 0 || settings !== from.settings) return { kind: 'berubah', at, sheets };
  return seen.every(({ isKnown }) => isKnown) ? { kind: 'terhitung', at } : { kind: 'selesai', at };
}

/**
 * `now` is ISO time; `own` are the times at which the asker's own runs began; without `standing` only the record is told.
 */
export function keadaanOf(record: Recorded, now: string, own: ReadonlySet<string>, standing: Standing | null): Keadaan {
  const [latest] = record.begun;
  if (latest !== undefined) return { kind: isHeld(record, now, own) ? 'berjalan' : 'terputus', at: latest.at };
  if (record.at === null) return { kind: 'belum' };
  return record.from === null || standing === null ? { kind: 'selesai', at: record.at } : sinceComputed(record.from, standing);
}
