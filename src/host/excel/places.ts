/** Which worksheet each step of a plan is carried out on: one that was read, an empty one, or one that the plan itself adds. */
import { isColumnStep, queueColumnStep, type Operation } from './operations';
import type { TrackedSheet } from './read';
import { placeOfEmpty, placeOfTracked, queueOwnName, queueSheetStep, type SheetPlace } from './sheetSteps';

/** The worksheets of one commit. */
export interface Places {
  readonly workbook: Excel.Workbook;
  readonly tracked: ReadonlyMap<string, TrackedSheet>;
  /** Worksheets that the plan has added so far, by the plan's own ids. */
  readonly added: Map<string, Excel.Worksheet>;
}

function placeOf({ workbook, tracked, added }: Places, sheet: string): SheetPlace {
  const read = tracked.get(sheet);
  if (read !== undefined) return placeOfTracked(read);
  return placeOfEmpty(added.get(sheet) ?? workbook.worksheets.getItem(sheet));
}

/** Queues one operation where it belongs. */
export function queueOperation(places: Places, { step, from, count }: Operation): void {
  if (step.kind === 'add-sheet') {
    places.added.set(step.sheet, places.workbook.worksheets.add(step.name));
  } else if (step.kind === 'set-own-name') {
    queueOwnName(placeOf(places, step.sheet), step);
  } else if (step.kind === 'set-print-area') {
    const { sheet, areaAt } = placeOf(places, step.sheet);
    sheet.pageLayout.setPrintArea(areaAt(step.area));
  } else if (isColumnStep(step)) {
    const read = places.tracked.get(step.sheet);
    if (read !== undefined) queueColumnStep(read, step, from, count);
  } else {
    queueSheetStep(placeOf(places, step.sheet), step, from, count);
  }
}
