/** What keeps anything from being written into a workbook as a whole. */
import type { WorkbookSnapshot } from '../core/model/grid';
import { HostFailure, type FailureCode } from '../host/port';

const FORMAT_FAILURES: Readonly<Record<NonNullable<WorkbookSnapshot['unkeptFormat']>, FailureCode>> = { xls: 'xls-file', text: 'text-file', opendocument: 'opendocument-file' };

/** Why nothing may be written; null where nothing stands in the way. */
export function obstacleToWriting({ readOnly, unkeptFormat }: WorkbookSnapshot): HostFailure | null {
  if (readOnly) return new HostFailure('read-only', false, 'workbook');
  return unkeptFormat === undefined ? null : new HostFailure(FORMAT_FAILURES[unkeptFormat], false, 'workbook');
}
