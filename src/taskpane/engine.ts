/** What the pane does when it is used: the whole core and the door to Excel. Loaded after the pane is painted. */
import { evaluate } from '../core/evaluate';
import { createExcelPort } from '../host/excel/session';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import { createRun } from './run';
import type { Engine } from './start';
import { viewOf } from './viewOf';

export { selectCell as select } from '../host/excel/selectCell';

export const run: Engine['run'] = createRun({ port: createExcelPort(), ownRuns: new Set(), evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at) }, ({ result, issues }) => viewOf(result, issues));
