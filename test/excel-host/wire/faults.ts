/** Faults that a test orders for the k-th request, and things it lets happen just before one. */
import { HostError } from './errors';

/**
 * `fail`: nothing is done, an error comes. `half`: the actions before `afterAction` are done, then an error comes.
 * `lost-answer`: all is done, but the answer never comes, comes `lateMs` late, or is an error (`answer`). `hang`: nothing is done, no answer.
 */
export interface Fault {
  /** Which request, counted from 1; only requests that count. */
  readonly at: number;
  readonly kind: 'fail' | 'hang' | 'half' | 'lost-answer';
  /** For `half`: how many actions are done. */
  readonly afterAction?: number;
  /** Excel's error code; GeneralException when none is given. */
  readonly code?: string;
  readonly answer?: 'never' | 'late' | 'error';
  readonly lateMs?: number;
  /** Whether the request after it (tidying up too) fails in the same way. */
  readonly lasting?: boolean;
}

export class Faults {
  private faults: Fault[] = [];
  private readonly befores = new Map<number, (() => void | Promise<void>)[]>();

  inject(fault: Fault): void {
    this.faults.push(fault);
  }

  /** Runs something just before the k-th request is carried out: a person edits, another program writes. */
  before(at: number, happen: () => void | Promise<void>): void {
    this.befores.set(at, [...(this.befores.get(at) ?? []), happen]);
  }

  clear(): void {
    this.faults = [];
    this.befores.clear();
  }

  async happenBefore(at: number): Promise<void> {
    for (const happen of this.befores.get(at) ?? []) await happen();
  }

  faultAt(request: number): Fault | undefined {
    return this.faults.find((fault) => fault.at === request || (fault.lasting === true && request > fault.at));
  }
}

export function faultError(fault: Fault): HostError {
  return new HostError(fault.code ?? 'GeneralException', 'There was an internal error while processing the request. (test fault)', '', 500);
}
