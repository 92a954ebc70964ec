/** What the pane does when it is used: the whole core and the door to Excel. Loaded after the pane is painted. */
import { changeSettings } from '../app/changeSettings';
import { evaluate } from '../core/evaluate';
import { changePilihan } from '../core/record/settings';
import { createExcelPort } from '../host/excel/session';
import { failureNotice } from '../messages/notice';
import { id } from '../messages/issues/id';
import { sentencesIn } from '../messages/sentences';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import { createRun } from './run';
import type { Engine } from './start';
import { viewOf } from './viewOf';

export { selectCell as select } from '../host/excel/selectCell';

const port = createExcelPort();

export const choose: Engine['choose'] = async (change) => {
  const failure = await changeSettings(port, (settings) => changePilihan(settings, change));
  return failure === null ? null : failureNotice(failure.code);
};

export const run: Engine['run'] = createRun({ port, ownRuns: new Set(), evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at, { sentencesOf: sentencesIn(id) }) }, ({ result, issues }) => viewOf(result, issues));
