/** Sends what was queued and waits for the answer, but not for ever: a sync of office.js can hang (OfficeDev/office-js #6150). */
import { NoAnswer } from './errors';

/** Sends the queued batch as one request. Rejects with Office's own error, or with NoAnswer. */
export type Send = () => Promise<void>;

/**
 * A sender for one context. After `timeoutMs` without an answer the request counts as lost: its late answer,
 * good or bad, reaches nobody.
 */
export function createSend(context: Excel.RequestContext, timeoutMs: number): Send {
  return async () => {
    let clock: ReturnType<typeof setTimeout> | undefined;
    const noAnswer = new Promise<never>((_, reject) => {
      clock = setTimeout(() => reject(new NoAnswer(timeoutMs)), timeoutMs);
    });
    try {
      await Promise.race([context.sync(), noAnswer]);
    } finally {
      clearTimeout(clock);
    }
  };
}
