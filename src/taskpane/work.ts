/** One piece of work at a time in the whole pane, and what came of it. */
import { useState } from 'react';
import type { NoticeItem } from '../messages/notice';
import { isPartMissing } from './retriable';
import type { Answer } from './rooms';

/** The pane's turn: while one room works, no other begins. */
export interface Turn {
  readonly busy: boolean;
  readonly take: <Value>(job: () => Promise<Value>) => Promise<Value>;
}

export type WorkState =
  | { readonly kind: 'still' }
  /** `what` says what is going on. */
  | { readonly kind: 'running'; readonly what: string }
  | { readonly kind: 'failed'; readonly reasons: readonly NoticeItem[] }
  /** A part of the pane could not be fetched; `again` begins the same work anew. */
  | { readonly kind: 'offline'; readonly again: () => void }
  /** A fault of our own. */
  | { readonly kind: 'fault' };

export interface Work<Value> {
  readonly state: WorkState;
  /** The last answer that was one. */
  readonly value: Value | null;
  /** Puts another answer in its place. */
  readonly set: (value: Value) => void;
  /** Begins, unless something is under way already. `say` replaces what is said of it. */
  readonly start: (what: string, job: (say: (what: string) => void) => Promise<Answer<Value>>) => void;
}

export function useWork<Value>({ busy, take }: Turn): Work<Value> {
  const [state, setState] = useState<WorkState>({ kind: 'still' });
  const [value, setValue] = useState<Value | null>(null);
  const say = (what: string): void => setState({ kind: 'running', what });
  const start: Work<Value>['start'] = (what, job) => {
    if (busy) return;
    say(what);
    take(() => job(say)).then(
      (answer) => {
        if (answer.kind === 'ok') setValue(answer.value);
        setState(answer.kind === 'ok' ? { kind: 'still' } : answer);
      },
      (error: unknown) => setState(isPartMissing(error) ? { kind: 'offline', again: () => start(what, job) } : { kind: 'fault' }),
    );
  };
  return { state, value, set: setValue, start };
}
