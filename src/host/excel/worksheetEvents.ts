/**
 * What Excel tells of changes to worksheets: hints only. They come late, come of our own writes too, and may not come at all.
 * It is asked of the collection: a worksheet's own events empty the user's list of undo (OfficeDev/office-js #2543), and
 * events of the collection get lost where they are combined with onActivated (#1814).
 */
import { failureOf } from './errors';

/** A change that Excel told of. */
export interface Hint {
  /** Excel's id of the worksheet, good for this session. */
  readonly sheetId: string;
  /** The cells that changed, without the worksheet; null where a worksheet came or went. */
  readonly address: string | null;
}

/** Tells of every change until the function it gives is called, which rejects with HostFailure as this does. */
export async function watchWorksheets(tell: (hint: Hint) => void): Promise<() => Promise<void>> {
  const hear = (sheetId: string, address: string | null): Promise<void> => {
    tell({ sheetId, address });
    return Promise.resolve();
  };
  try {
    const handlers = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = [
        worksheets.onChanged.add(({ worksheetId, address }) => hear(worksheetId, address)),
        worksheets.onAdded.add(({ worksheetId }) => hear(worksheetId, null)),
        worksheets.onDeleted.add(({ worksheetId }) => hear(worksheetId, null)),
      ] as const;
      await context.sync();
      return added;
    });
    return async () => {
      try {
        await Excel.run(handlers[0].context, async (context) => {
          for (const handler of handlers) handler.remove();
          await context.sync();
        });
      } catch (error) {
        throw failureOf(error, false);
      }
    };
  } catch (error) {
    throw failureOf(error, false);
  }
}
