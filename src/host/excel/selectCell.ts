/** Shows a cell to the user. */
import { failureOf } from './errors';

/**
 * Activates a worksheet by name and selects a cell by its A1 address; false when the worksheet is not there any more.
 * Rejects with HostFailure.
 */
export async function selectCell(sheet: string, cell: string): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      await context.sync();
      if (worksheet.isNullObject) return false;
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
      return true;
    });
  } catch (error) {
    throw failureOf(error, false);
  }
}
