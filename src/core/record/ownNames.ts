/** Our hidden, sheet-scoped names: how they are recognised and where they point. They follow sorting and inserting, which addresses do not. */
import type { Rect, SheetSnapshot } from '../model/grid';

/** Every name of ours starts so; names that do not are the user's and are never read or touched. */
export const OWN_NAME_PREFIX = 'LKj_';

/** True for one of our names. */
export function isOwnName(name: string): boolean {
  return name.startsWith(OWN_NAME_PREFIX);
}

const CELL = String.raw`\$?([A-Z]{1,3})\$?(\d{1,7})`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[^'!,:]+)!`;
const AREA = new RegExp(`^=?${SHEET}${CELL}(?::${CELL})?$`, 'i');

/** 0-based column of its letters: A is 0, CV is 99. */
function columnOfLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + (letter.charCodeAt(0) - 64), 0) - 1;
}

/**
 * Where a name's formula points: `=PK!$H$5:$H$12` or `='PK 2020'!$H$5`.
 * Null for `#REF!` (its cells were deleted), and for whatever is not one rectangle of cells.
 */
export function areaOfNameFormula(formula: string): Rect | null {
  const found = AREA.exec(formula.trim());
  if (found === null) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = found;
  const columns = [columnOfLetters(firstColumn), columnOfLetters(lastColumn)].sort((a, b) => a - b);
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1].sort((a, b) => a - b);
  const [column = 0, endColumn = 0] = columns;
  const [row = 0, endRow = 0] = rows;
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

const TABLE_PREFIX = `${OWN_NAME_PREFIX}tabel_`;

/** The name over a table of ours, by the table's id: "3.11" has `LKj_tabel_3_11`. */
export function tableNameOf(id: string): string {
  return TABLE_PREFIX + id.replace(/[^A-Za-z0-9]/g, '_');
}

/** True for a worksheet that holds a table of ours: it is never read as PK, APBD or anything else. */
export function isTableSheet({ ownNames }: SheetSnapshot): boolean {
  return ownNames.some(({ name }) => name.startsWith(TABLE_PREFIX));
}
