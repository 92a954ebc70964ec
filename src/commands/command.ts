/** A ribbon button's life: run, say why if nothing could be done, and tell Excel that it is over, in every case. */
import type { NoticeItem } from '../messages/notice';

export interface CommandSteps {
  /** Does the work; the reasons why nothing was done, or null when it is done. */
  readonly run: () => Promise<readonly NoticeItem[] | null>;
  readonly showReasons: (reasons: readonly NoticeItem[]) => Promise<void>;
}

/** What Excel hands to a command. */
export interface CommandEvent {
  completed(): void;
}

/** The function to associate with a button. A press while the last one is under way does nothing. */
export function createCommand({ run, showReasons }: CommandSteps): (event: CommandEvent) => Promise<void> {
  let running = false;
  return async (event) => {
    if (running) {
      event.completed();
      return;
    }
    running = true;
    try {
      const reasons = await runOrFault(run);
      if (reasons !== null) await showReasons(reasons);
    } finally {
      running = false;
      // Excel keeps the button busy until it hears this.
      event.completed();
    }
  };
}

/** A fault of our own is told in general words: no reasons. */
async function runOrFault(run: CommandSteps['run']): Promise<readonly NoticeItem[] | null> {
  try {
    return await run();
  } catch {
    return [];
  }
}
