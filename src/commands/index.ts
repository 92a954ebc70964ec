/** The ribbon's page (commands.html): loaded by Excel when a button of the LKj tab is pressed, and gone when its command is completed. */
import { runEvaluation } from '../app/runEvaluation';
import { evaluate } from '../core/evaluate';
import { createExcelPort } from '../host/excel/session';
import { languageOf } from '../messages/language';
import { noticesOf } from '../messages/notice';
import { SHEET_TEXTS } from '../messages/sheetTexts';
import { createCommand } from './command';
import { showReasons } from './showReasons';

const hitungCapaian = createCommand({
  run: async () => {
    const outcome = await runEvaluation({ port: createExcelPort(), evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at) });
    return outcome.kind === 'done' ? null : noticesOf(outcome);
  },
  showReasons: (reasons) => showReasons(reasons, languageOf(Office.context.displayLanguage)),
});

// At the top level: Excel calls the function as soon as the page is loaded, also on the first press.
Office.actions.associate('hitungCapaian', (event: Office.AddinCommands.Event) => void hitungCapaian(event));

// Without it office.js never listens for the ribbon's commands.
void Office.onReady();
