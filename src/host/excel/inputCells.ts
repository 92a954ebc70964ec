/** The cells of a few worksheets as they are now, contents alone: what is compared with what results were computed from. */
import type { SheetSnapshot } from '../../core/model/grid';
import { toCellRows } from './contents';
import { failureOf, isResponseTooLarge } from './errors';
import { windowOf } from './read';
import { createSend } from './send';
import { converse } from './session';

/** Longer than reading a few small worksheets ever takes. */
const TIMEOUT_MS = 20_000;

export type InputCells = Pick<SheetSnapshot, 'block' | 'values' | 'formulas'>;

export interface SeenSheet {
  /** Excel's id of the worksheet, good for this session. */
  readonly id: string;
  readonly name: string;
  /** Null where its cells were not asked for, or are more than Excel sends at once. */
  readonly cells: InputCells | null;
}

function cellsOf(block: Excel.Range): InputCells | null {
  if (block.isNullObject) return { block: null, values: [], formulas: [] };
  const loaded: readonly unknown[] = [block.values, block.formulas];
  if (loaded.includes(null)) return null;
  return {
    block: { row: block.rowIndex, column: block.columnIndex, rows: block.rowCount, columns: block.columnCount },
    values: toCellRows(block.values),
    formulas: toCellRows(block.formulas),
  };
}

/** All worksheets, with the cells of those that are asked for by name: two requests. Rejects with HostFailure. */
export function readInputCells(isAsked: (name: string) => boolean): Promise<readonly SeenSheet[]> {
  return converse(TIMEOUT_MS, async (context) => {
    const send = createSend(context, TIMEOUT_MS);
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    try {
      await send();
      const asked = worksheets.items.map((sheet) => {
        if (!isAsked(sheet.name)) return { sheet, block: null };
        const block = windowOf(sheet).getUsedRangeOrNullObject(true).untrack();
        block.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas');
        return { sheet, block };
      });
      const isRead = await send().then(
        () => true,
        (error: unknown) => {
          if (isResponseTooLarge(error)) return false;
          throw error;
        },
      );
      return asked.map(({ sheet: { id, name }, block }) => ({ id, name, cells: block === null || !isRead ? null : cellsOf(block) }));
    } catch (error) {
      throw failureOf(error, false);
    }
  });
}
