/** The core as both buttons call it: one function, so that it can be bundled as the pages are built and measured by itself. */
import { evaluate, type EvaluateOptions, type Evaluation } from '../../src/core/evaluate';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import { id } from '../../src/messages/issues/id';
import { sentencesIn } from '../../src/messages/sentences';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';

/** When every measured run is said to have been. */
export const AT = '2020-12-31T00:00:00.000Z';

export function evaluated(snapshot: WorkbookSnapshot, options: EvaluateOptions = {}): Evaluation {
  return evaluate(snapshot, SHEET_TEXTS.id, AT, { sentencesOf: sentencesIn(id), ...options });
}
