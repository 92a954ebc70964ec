/** Notes that go with a reading, and the readings that carry nothing else. */
import type { IssueParam, Severity } from '../model/issue';
import type { IssueCode } from '../model/issueCode';
import type { NumberReading, ReadNote } from '../model/number';

export function note(severity: Severity, code: IssueCode, params: Readonly<Record<string, IssueParam>>): ReadNote {
  return { code, severity, params };
}

/** A cell that cannot be taken, and why. */
export function invalid(code: IssueCode, params: Readonly<Record<string, IssueParam>>): NumberReading {
  return { kind: 'invalid', notes: [note('error', code, params)] };
}
