/** Findings: what is wrong or worth knowing, without a sentence. Sentences and remedies live in src/messages. */
import type { CellValue } from './grid';
import type { IssueCode } from './issueCode';

export type Severity = 'error' | 'warning' | 'info';

/** A value a sentence may quote: numbers are already formatted exactly as decimal strings ("98.41"); the catalogue localises them. */
export type IssueParam = string | number;

export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** The worksheet's name, or '' for the workbook as a whole. */
  readonly sheet: string;
  /** A1 address of the offending cell, without sheet name; '' when the finding concerns the whole sheet. */
  readonly cell: string;
  /** What stands in the cell now. */
  readonly value: CellValue | null;
  readonly params: Readonly<Record<string, IssueParam>>;
}
