/**
 * The shape of a snapshot, checked once where it enters the core: everything after this relies on grids that are as large as their
 * block and on cells that are what the types say, whatever the host was answered.
 */
import * as z from 'zod/mini';
import type { Rect, SheetSnapshot } from '../model/grid';
import { text, whole } from '../record/schema';

const count = whole(0, Infinity);
const rect = z.object({ row: count, column: count, rows: count, columns: count });

/** What is checked by a schema: lists of rows and maps are looked at below. */
const sheetSchema = z.object({
  id: z.string(),
  name: text(Infinity, 1),
  visible: z.boolean(),
  protected: z.boolean(),
  filtered: z.boolean(),
  tables: z.array(z.object({ name: z.string(), area: rect })),
  ownNames: z.array(z.object({ name: z.string(), area: z.nullable(rect) })),
  block: z.nullable(rect),
  merges: z.array(rect),
  mergesKnown: z.boolean(),
  indented: z.optional(z.boolean()),
  printArea: z.optional(z.nullable(rect)),
  unreadRows: z.optional(count),
});

const isText = (cell: unknown): boolean => typeof cell === 'string';
const isValue = (cell: unknown): boolean => typeof cell === 'string' || typeof cell === 'boolean' || (typeof cell === 'number' && Number.isFinite(cell));

/** The grids of a sheet and what their cells may be. No schema a cell: a sheet has millions. */
const GRIDS = [['values', isValue], ['formulas', isValue], ['valueTypes', isText], ['numberFormats', isText]] as const;

function fillsBlock(grid: unknown, { rows, columns }: Pick<Rect, 'rows' | 'columns'>, isCell: (cell: unknown) => boolean): boolean {
  if (!Array.isArray(grid) || grid.length !== rows) return false;
  let known: unknown = null;
  return grid.every((row: unknown) => {
    // Rows that are alike are kept once.
    if (row === known) return true;
    known = row;
    return Array.isArray(row) && row.length === columns && row.every(isCell);
  });
}

/** What of a sheet is not as it must be, as a path ("merges.0.rows", "values"); null where all is well. */
function malformedPart(sheet: SheetSnapshot): string | null {
  const parsed = sheetSchema.safeParse(sheet);
  if (!parsed.success) return parsed.error.issues[0]?.path.join('.') ?? '';
  const { block, looks, hiddenRows = [] } = sheet;
  if (!Array.isArray(hiddenRows)) return 'hiddenRows';
  const size = block ?? { rows: 0, columns: 0 };
  const grid = GRIDS.find(([name, isCell]) => !fillsBlock(sheet[name], size, isCell));
  if (grid !== undefined) return grid[0];
  return looks instanceof Map && [...sheet.looks.values()].every((column) => column.length === size.rows) ? null : 'looks';
}

/** A sheet that cannot be relied on, and what of it is wrong. */
export interface MalformedSheet {
  readonly sheet: string;
  readonly bagian: string;
}

/** The sheets that are not of the shape they must have; none in a sound snapshot. */
export function malformedSheets(sheets: readonly SheetSnapshot[]): readonly MalformedSheet[] {
  return sheets.flatMap((sheet) => {
    const bagian = malformedPart(sheet);
    return bagian === null ? [] : [{ sheet: typeof sheet.name === 'string' ? sheet.name : '', bagian }];
  });
}
