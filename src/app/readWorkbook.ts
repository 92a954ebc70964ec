/** A look at the workbook that writes nothing. */
import type { WorkbookSnapshot } from '../core/model/grid';
import { HostFailure, type WorkbookPort } from '../host/port';

export type Looked<Seen> = { readonly kind: 'seen'; readonly seen: Seen } | { readonly kind: 'failed'; readonly failure: HostFailure };

/** Reads the workbook and tells what `see` makes of it; a failure of Excel's comes back as an answer, only faults of our own are thrown. */
export async function readWorkbook<Seen>(port: WorkbookPort, see: (snapshot: WorkbookSnapshot) => Seen | Promise<Seen>): Promise<Looked<Seen>> {
  try {
    return { kind: 'seen', seen: await see(await port.open((session) => session.read())) };
  } catch (error) {
    if (error instanceof HostFailure) return { kind: 'failed', failure: error };
    throw error;
  }
}
