/** `Range.copyFrom`. */
import { contains, intersect, type Rect } from '../behaviour/address';
import { offsetFormula } from '../formula/references';
import type { SheetArea } from '../model/sheet';
import { fail } from '../wire/errors';
import type { Host } from './define';
import { checkLayout, checkUnlocked, cutsMerge, rectOf } from './sheetRules';

export type CopyKind = 'All' | 'Formulas' | 'Values' | 'Formats';

/**
 * Sure: the source is repeated where the target is an exact multiple of it; a smaller target is taken for its first cell.
 * Formats bring merges and conditional formats along.
 */
export function copyInto(target: SheetArea, source: SheetArea, kind: CopyKind, skipBlanks: boolean, host: Host): void {
  const from = rectOf(source);
  const given = rectOf(target);
  const { sheet } = target;
  const fits = given.rows % from.rows === 0 && given.columns % from.columns === 0;
  const to: Rect = fits ? given : { ...given, rows: from.rows, columns: from.columns };
  const formats = kind === 'All' || kind === 'Formats';
  if (formats) checkLayout(sheet);
  if (host.switches.mergedConflicts && cutsMerge(sheet, to)) throw fail.mergedRangeConflict();
  host.workbook.settle();
  if (kind !== 'Formats') sheet.edited(to);
  for (let row = to.row; row < to.row + to.rows; row += from.rows) {
    for (let column = to.column; column < to.column + to.columns; column += from.columns) {
      const tile = { row, column, rows: from.rows, columns: from.columns };
      copyTile(source.sheet, from, sheet, tile, kind, skipBlanks);
      if (!formats) continue;
      for (const merge of sheet.mergesIn(tile)) if (contains(tile, merge)) sheet.unmerge(merge);
      for (const merge of source.sheet.mergesIn(from)) if (contains(from, merge)) sheet.merge({ ...merge, row: merge.row - from.row + row, column: merge.column - from.column + column });
      if (source.sheet === sheet && !intersect(from, tile)) sheet.parts.copyConditionalFormats(from, tile);
    }
  }
}

function copyTile(source: SheetArea['sheet'], from: Rect, sheet: SheetArea['sheet'], to: Rect, kind: CopyKind, skipBlanks: boolean): void {
  // Read whole before written: source and target may overlap.
  const cells = Array.from({ length: from.rows * from.columns }, (_, at) => {
    const [r, c] = [Math.floor(at / from.columns), at % from.columns];
    const [row, column] = [from.row + r, from.column + c];
    return { r, c, value: source.value(row, column), formula: source.formula(row, column), style: source.style(row, column), exists: source.rows[row]?.styles[column] !== undefined };
  });
  for (const { r, c, value, formula, style, exists } of cells) {
    const [row, column] = [to.row + r, to.column + c];
    const blank = value === '' && !formula;
    if (kind !== 'Formats' && !(skipBlanks && blank)) {
      checkUnlocked(sheet, row, column);
      const text = formula && kind !== 'Values' ? offsetFormula(formula.text, row - from.row - r, column - from.column - c) : null;
      if (!blank || !(sheet.rows[row]?.isBlank(column) ?? true)) sheet.put(row, column, text === null ? value : '', text === null ? null : { text, array: null });
    }
    if ((kind === 'All' || kind === 'Formats') && (exists || style !== sheet.style(row, column))) sheet.putStyle(row, column, style);
  }
}
