/** What the pane does when it is used: the whole core and the door to Excel. Loaded after the pane is painted. */
import { changeSettings } from '../app/changeSettings';
import { evaluate } from '../core/evaluate';
import { evaluateFixes } from '../core/evaluateBack';
import { changePilihan } from '../core/record/settings';
import { failureNotice } from '../messages/notice';
import { id } from '../messages/issues/id';
import { sentencesIn } from '../messages/sentences';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import { createKembaliRoom } from './kembaliRoom';
import { cleaningAutoShow, createMulaiRoom } from './mulaiRoom';
import { createPengaturanRoom } from './pengaturanRoom';
import { createRingkasanRoom } from './ringkasanRoom';
import type { Rooms } from './rooms';
import { createAskingRun } from './run';
import type { Engine } from './start';
import { createTabelRoom } from './tabelRoom';
import { viewOf } from './viewOf';
import { openWorkbook } from './workbook';

export { selectCell as select } from '../host/excel/selectCell';

const workbook = openWorkbook();

export const choose: Engine['choose'] = async (change) => {
  const failure = await changeSettings(workbook.port, (settings) => changePilihan(settings, change));
  return failure === null ? null : failureNotice(failure.code);
};

export const run: Engine['run'] = createAskingRun(workbook, {
  hasil: (asked) => (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at, { sentencesOf: sentencesIn(id), ...asked }),
  perbaikan: (snapshot, at) => evaluateFixes(snapshot, SHEET_TEXTS.id, at),
  viewOf: ({ result, issues }) => viewOf(result, issues),
});

/** What only the tables and the summary need. */
const loadLaporan = () => import(/* webpackChunkName: "laporan" */ './laporan');

export const rooms: Rooms = {
  ringkasan: createRingkasanRoom(workbook, async () => (await loadLaporan()).readSources),
  tabel: createTabelRoom(workbook, { parts: loadLaporan, naskah: async () => (await import(/* webpackChunkName: "naskah" */ './naskah')).naskahFile }),
  kembali: cleaningAutoShow(createKembaliRoom(workbook)),
  mulai: createMulaiRoom(),
  pengaturan: createPengaturanRoom(workbook),
};
