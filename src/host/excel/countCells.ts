/** How much there is to read in the workbook, before any cell of it is read. */
import { failureOf } from './errors';
import { createSend } from './send';
import { converse } from './session';

const TIMEOUT_MS = 20_000;

/** Cells in the used ranges of all worksheets: two requests. Rejects with HostFailure. */
export function countCells(): Promise<number> {
  return converse(TIMEOUT_MS, async (context) => {
    const send = createSend(context, TIMEOUT_MS);
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    try {
      await send();
      const used = worksheets.items.map((sheet) => {
        const range = sheet.getUsedRangeOrNullObject(true).untrack();
        range.load('rowCount,columnCount');
        return range;
      });
      await send();
      return used.reduce((sum, range) => sum + (range.isNullObject ? 0 : range.rowCount * range.columnCount), 0);
    } catch (error) {
      throw failureOf(error, false);
    }
  });
}
