/** The settings' room on the workbook. */
import { changeSettings } from '../app/changeSettings';
import { readWorkbook } from '../app/readWorkbook';
import { hasUnreadableSettings, readSettings, type WorkbookSettings } from '../core/record/settings';
import type { Core } from './core';
import type { PengaturanRoom } from './rooms';
import { failedAnswer, type PaneWorkbook } from './workbook';

/** @param remember told what this user has set */
export function createPengaturanRoom({ port }: Pick<PaneWorkbook, 'port'>, core: Core, remember: (settings: WorkbookSettings) => void): PengaturanRoom {
  const read: PengaturanRoom['read'] = async () => {
    const looked = await readWorkbook(port, async (snapshot) => ({
      settings: readSettings(snapshot.parts),
      isUnreadable: hasUnreadableSettings(snapshot.parts),
      indikator: await core.ask('arah', snapshot, { at: new Date().toISOString() }),
    }));
    return looked.kind === 'seen' ? { kind: 'ok', value: looked.seen } : failedAnswer(looked.failure);
  };
  return {
    read,
    save: async (settings) => {
      // Which worksheets count may have been decided elsewhere meanwhile.
      const failure = await changeSettings(port, ({ pilihan }) => ({ ...settings, pilihan }));
      if (failure !== null) return failedAnswer(failure);
      remember(settings);
      return read();
    },
  };
}
