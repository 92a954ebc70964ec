/** A decision of the user's goes into the workbook's settings. */
import { readSettings, type WorkbookSettings } from '../core/record/settings';
import { planSettings } from '../core/record/settingsChange';
import { HostFailure, type WorkbookPort } from '../host/port';
import { obstacleToWriting } from './writable';

/** Reads the settings, changes them and puts them back, cells untouched; null when they stand there, else why not. */
export async function changeSettings(port: WorkbookPort, change: (settings: WorkbookSettings) => WorkbookSettings): Promise<HostFailure | null> {
  try {
    return await port.open(async (session) => {
      const snapshot = await session.read();
      const obstacle = obstacleToWriting(snapshot);
      if (obstacle !== null) return obstacle;
      await session.commit(snapshot, planSettings(snapshot.parts, change(readSettings(snapshot.parts))));
      return null;
    });
  } catch (error) {
    if (error instanceof HostFailure) return error;
    throw error;
  }
}
