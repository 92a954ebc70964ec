/** What our record says of a workbook before any of its cells is read: whether and when a run wrote there, and whether one broke off. */
import { isHeld } from './lease';
import type { RecordState } from './record';

export type Keadaan =
  /** Nothing of ours stands in the workbook, as far as its record tells. */
  | { readonly kind: 'belum' }
  /** The last run was carried out whole. `at` is its ISO time, as below. */
  | { readonly kind: 'selesai'; readonly at: string }
  /** A run is under way, from another window or of a colleague's. */
  | { readonly kind: 'berjalan'; readonly at: string }
  /** A run broke off: what it wrote may stand in part. The next run puts it right, and so does the way back. */
  | { readonly kind: 'terputus'; readonly at: string };

/** `now` is ISO time; `own` are the times at which the asker's own runs began. */
export function keadaanOf(record: Pick<RecordState, 'at'> & { readonly begun: readonly { readonly at: string }[] }, now: string, own: ReadonlySet<string>): Keadaan {
  const [latest] = record.begun;
  if (latest !== undefined) return { kind: isHeld(record, now, own) ? 'berjalan' : 'terputus', at: latest.at };
  return record.at === null ? { kind: 'belum' } : { kind: 'selesai', at: record.at };
}
