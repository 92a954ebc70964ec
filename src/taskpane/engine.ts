/** What the pane does when it is used: the core on its own thread and the door to Excel. Loaded after the pane is painted. */
import { changeSettings } from '../app/changeSettings';
import { changePilihan } from '../core/record/settingsChange';
import { failureNotice } from '../messages/notice';
import { createAturanDikenal } from './aturanDikenal';
import { createCore } from './core';
import { createKeadaanRoom } from './keadaanRoom';
import { createKembaliRoom } from './kembaliRoom';
import { createLembarRoom } from './lembarRoom';
import { cleaningAutoShow, createMulaiRoom } from './mulaiRoom';
import { createPengaturanRoom } from './pengaturanRoom';
import { createRingkasanRoom } from './ringkasanRoom';
import type { Rooms } from './rooms';
import { createAskingRun } from './run';
import type { Engine } from './start';
import { createTabelRoom } from './tabelRoom';
import { openWorkbook } from './workbook';

export { selectCell as select } from '../host/excel/selectCell';

const workbook = openWorkbook();
const core = createCore(async () => (await import(/* webpackChunkName: "tugas" */ './jobs')).JOBS, () => new Worker(new URL('./worker.ts', import.meta.url)));

const dikenal = createAturanDikenal();
const keadaan = createKeadaanRoom(workbook, core);

export const choose: Engine['choose'] = async (change) => {
  const failure = await changeSettings(workbook.port, (settings) => changePilihan(settings, change));
  return failure === null ? null : failureNotice(failure.code);
};

export const run: Engine['run'] = createAskingRun(workbook, core, keadaan.note);

export const rooms: Rooms = {
  keadaan,
  lembar: createLembarRoom(workbook, core, dikenal),
  ringkasan: createRingkasanRoom(workbook, core),
  tabel: createTabelRoom(workbook, core, {
    salinan: async () => (await import(/* webpackChunkName: "salinan" */ './salinan')).copied,
    naskah: async () => (await import(/* webpackChunkName: "naskah" */ './naskah')).naskahFile,
  }),
  kembali: cleaningAutoShow(createKembaliRoom(workbook, core)),
  mulai: createMulaiRoom(),
  pengaturan: createPengaturanRoom(workbook, core, dikenal.remember),
};
