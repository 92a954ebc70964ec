/** The summary's room on the workbook: everything computed anew from what the worksheets hold, nothing written. */
import { readWorkbook } from '../app/readWorkbook';
import type { Core } from './core';
import type { RingkasanRoom } from './rooms';
import { failedAnswer, type PaneWorkbook } from './workbook';

export function createRingkasanRoom({ port }: Pick<PaneWorkbook, 'port'>, core: Core): RingkasanRoom {
  return {
    look: async () => {
      const looked = await readWorkbook(port, (snapshot) => core.ask('ringkasan', snapshot, { at: new Date().toISOString() }));
      return looked.kind === 'seen' ? { kind: 'ok', value: looked.seen } : failedAnswer(looked.failure);
    },
  };
}
