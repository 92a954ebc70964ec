/** Events: who registered for which, and what Excel tells them. Each page (runtime) registers for itself. */
import { formatRect } from '../behaviour/address';
import type { Happening, Source } from '../model/happening';
import type { Workbook } from '../model/workbook';

/** Excel's numbers for the events that the host has. */
export const EVENT = { changed: 10, added: 13, deleted: 15 } as const;

/** The target under which the events of a collection in the workbook are told. */
export const WORKBOOK_TARGET = 'Workbook';

/** An event as it goes to a page. */
export interface WireEvent {
  readonly type: number;
  readonly target: string;
  readonly payload: object;
}

/** A page with an office.js of its own. */
export interface Runtime {
  deliver(event: WireEvent): void;
}

/** One page's part in the events, as the objects of the API use it. */
export interface Ears {
  listen(type: number, target: string): void;
  leave(type: number, target: string): void;
}

export class Events {
  private readonly heard = new Map<Runtime, Set<string>>();

  /** @param delay milliseconds after which a page hears of what happened; never before the answer to the request that did it. */
  constructor(workbook: Workbook, private readonly delay: number) {
    workbook.onHappening((happening, source) => this.tell(happening, source));
  }

  earsOf(runtime: Runtime): Ears {
    return {
      listen: (type, target) => {
        const events = this.heard.get(runtime) ?? new Set();
        this.heard.set(runtime, events.add(keyOf(type, target)));
      },
      leave: (type, target) => void this.heard.get(runtime)?.delete(keyOf(type, target)),
    };
  }

  /** A page that is gone hears nothing any more. */
  forget(runtime: Runtime): void {
    this.heard.delete(runtime);
  }

  /** How many registrations stand: none after pages that tidied up. */
  get count(): number {
    return [...this.heard.values()].reduce((sum, events) => sum + events.size, 0);
  }

  /** Sure: the page that made a change hears of it too. */
  private tell(happening: Happening, source: Source): void {
    const type = EVENT[happening.kind];
    const what = happening.kind === 'changed' ? { address: formatRect(happening.rect), changeType: happening.change, shiftDirection: 'None' } : {};
    const payload = { ...what, worksheetId: happening.sheet, source };
    for (const runtime of this.heard.keys()) {
      for (const target of happening.kind === 'changed' ? [WORKBOOK_TARGET, happening.sheet] : [WORKBOOK_TARGET]) {
        // Whoever has left by the time it is told is not told.
        setTimeout(() => this.heard.get(runtime)?.has(keyOf(type, target)) === true && runtime.deliver({ type, target, payload }), this.delay);
      }
    }
  }
}

function keyOf(type: number, target: string): string {
  return `${type} ${target}`;
}
