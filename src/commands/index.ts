/** The ribbon's page (commands.html): loaded by Excel when a button of the LKj tab is pressed, and gone when its command is completed. */
import { runEvaluation } from '../app/runEvaluation';
import type { Evaluation } from '../core/evaluate';
import type { WorkbookSnapshot } from '../core/model/grid';
import { createExcelPort } from '../host/excel/session';
import { HostFailure } from '../host/port';
import { languageOf } from '../messages/language';
import { issueNotice, noticesOf } from '../messages/notice';
import { createCommand, type CommandEvent } from './command';
import { showReasons } from './showReasons';

/** What a button needs of the core. */
interface Core {
  readonly evaluateWorkbook: (snapshot: WorkbookSnapshot, at: string) => Evaluation;
}

/** The core's script comes while Excel answers the first questions; without it nothing is written. */
async function loaded(core: Promise<Core>): Promise<Core> {
  try {
    return await core;
  } catch {
    throw new HostFailure('script-missing', false, 'core');
  }
}

function createButton(loadCore: () => Promise<Core>): (event: CommandEvent) => Promise<void> {
  return createCommand({
    run: async () => {
      const core = loaded(loadCore());
      // It is awaited below, but perhaps only after Excel has refused; until then its failure is nobody's.
      core.catch(() => undefined);
      const outcome = await runEvaluation({ port: createExcelPort(), evaluate: async (snapshot, at) => (await core).evaluateWorkbook(snapshot, at) });
      if (outcome.kind !== 'done') return { reasons: noticesOf(outcome), isPart: false };
      return outcome.reasons.length === 0 ? null : { reasons: outcome.reasons.map(issueNotice), isPart: true };
    },
    showReasons: (unfinished) => showReasons(unfinished, languageOf(Office.context.displayLanguage)),
  });
}

const hitungCapaian = createButton(() => import(/* webpackChunkName: "hitung" */ './hitung'));
const buatTabel = createButton(() => import(/* webpackChunkName: "tabel" */ './tabel'));

// At the top level: Excel calls the function as soon as the page is loaded, also on the first press.
Office.actions.associate('hitungCapaian', (event: Office.AddinCommands.Event) => void hitungCapaian(event));
Office.actions.associate('buatTabel', (event: Office.AddinCommands.Event) => void buatTabel(event));

// Without it office.js never listens for the ribbon's commands.
void Office.onReady();
