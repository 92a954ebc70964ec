/** The tables' room on the workbook: which tables there can be, and making them. */
import { changeSettings } from '../app/changeSettings';
import { readWorkbook } from '../app/readWorkbook';
import type { ReportTable } from '../core/model/reportTable';
import type { Copied } from './clipboard';
import type { Core } from './core';
import type { Answer, TabelRoom, TabelView } from './rooms';
import { createRun } from './run';
import { tabelViewOf } from './tabelView';
import { failedAnswer, type PaneWorkbook } from './workbook';

/** What is loaded only for this room. */
export interface TabelLoaders {
  readonly salinan: () => Promise<(table: ReportTable) => Copied>;
  readonly naskah: () => Promise<(tables: readonly ReportTable[]) => Promise<Blob>>;
}

export function createTabelRoom({ port, ownRuns }: PaneWorkbook, core: Core, load: TabelLoaders): TabelRoom {
  const look = async (): Promise<Answer<TabelView>> => {
    const copied = await load.salinan();
    const looked = await readWorkbook(port, async (snapshot) => tabelViewOf(snapshot, await core.ask('tabel', snapshot, { at: new Date().toISOString() }), copied));
    return looked.kind === 'seen' ? { kind: 'ok', value: looked.seen } : failedAnswer(looked.failure);
  };
  const run = createRun({ port, ownRuns, evaluate: (snapshot, at) => core.ask('tabelBaru', snapshot, { at }) }, ({ result, issues }) => ({ ...result, issues }));
  return {
    look,
    setMode: async (mode) => {
      const failure = await changeSettings(port, (settings) => ({ ...settings, mode }));
      return failure === null ? look() : failedAnswer(failure);
    },
    naskah: async () => {
      const naskah = await load.naskah();
      const looked = await readWorkbook(port, async (snapshot) => (await core.ask('tabel', snapshot, { at: new Date().toISOString() })).tables);
      return looked.kind === 'seen' ? { kind: 'ok', value: await naskah(looked.seen) } : failedAnswer(looked.failure);
    },
    make: run,
  };
}
