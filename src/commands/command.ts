/** A ribbon button's life: run, say why if something could not be done, and tell Excel that it is over, in every case. */
import type { NoticeItem } from '../messages/notice';

export interface CommandSteps {
  /** Does the work; why not, or null when all of it is done. */
  readonly run: () => Promise<Unfinished | null>;
  readonly showReasons: (unfinished: Unfinished) => Promise<void>;
}

/** What was not done, and why. */
export interface Unfinished {
  readonly reasons: readonly NoticeItem[];
  /** True where the rest was done. */
  readonly isPart: boolean;
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
      const unfinished = await runOrFault(run);
      if (unfinished !== null) await showReasons(unfinished);
    } finally {
      running = false;
      // Excel keeps the button busy until it hears this.
      event.completed();
    }
  };
}

/** A fault of our own is told in general words: no reasons. */
async function runOrFault(run: CommandSteps['run']): Promise<Unfinished | null> {
  try {
    return await run();
  } catch {
    return { reasons: [], isPart: false };
  }
}
