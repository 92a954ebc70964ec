/** A finding at a cell of a worksheet, with what stands there now. */
import { issueOf } from '../compute/issueOf';
import type { SheetSnapshot } from '../model/grid';
import type { Issue, Severity } from '../model/issue';
import type { IssueCode } from '../model/issueCode';
import type { ParamsOf } from '../model/issueParams';

/** Where a finding stands. Rows and columns are 0-based and absolute. */
export interface Place {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
}

/** Makes the finding; its params are those its sentence is made from. */
export function issueAt<C extends IssueCode>(severity: Severity, code: C, { sheet, row, column }: Place, params: ParamsOf<C>): Issue {
  return issueOf(sheet, row, column, { code, severity, params });
}
