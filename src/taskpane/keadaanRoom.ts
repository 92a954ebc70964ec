/** What the pane knows of its workbook when it opens: the record alone is read, no cell. */
import { keadaanOf, type Keadaan } from '../core/record/keadaan';
import { HostFailure } from '../host/port';
import type { Core } from './core';
import type { PaneWorkbook } from './workbook';

/** Null where Excel gives no answer now, as while a cell is being edited. */
export async function lookAtRecord({ port, ownRuns }: PaneWorkbook, core: Core): Promise<Keadaan | null> {
  try {
    const parts = await port.open((session) => session.readParts());
    const record = await core.ask('catatan', { structureProtected: false, readOnly: false, sheets: [], parts }, undefined);
    return keadaanOf(record, new Date().toISOString(), ownRuns);
  } catch (error) {
    if (error instanceof HostFailure) return null;
    throw error;
  }
}
