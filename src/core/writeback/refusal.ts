/** Why nothing may be written to a table. */
import type { Rect, SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { IssueCode } from '../model/issueCode';
import type { ParamsOf } from '../model/issueParams';
import type { ResultTable } from '../model/resultColumn';
import { addressOf, addressOfArea } from '../record/address';
import { cellAt, isEmptyCell } from '../record/currentCell';
import { mergeAt, overlaps, type MergeIndex } from './merges';
import { bandOf, type PlacedColumn } from './places';

/** How many merged areas a finding names. */
const NAMED_AREAS = 5;

function refusal<C extends IssueCode>(code: C, sheet: SheetSnapshot, at: { row: number; column: number } | null, params: ParamsOf<C>): Issue {
  return {
    code,
    severity: 'error',
    sheet: sheet.name,
    cell: at === null ? '' : addressOf(at.row, at.column),
    value: at === null ? null : cellAt(sheet, at.row, at.column).value,
    params,
  };
}

/** The first cell that stands where new columns must go: filled, part of a merged area, or of an Excel Table. */
function blockingCell(sheet: SheetSnapshot, band: Rect): { row: number; column: number } | null {
  for (let row = band.row; row < band.row + band.rows; row += 1) {
    for (let column = band.column; column < band.column + band.columns; column += 1) {
      if (!isEmptyCell(cellAt(sheet, row, column))) return { row, column };
    }
  }
  return sheet.merges.find((area) => overlaps(area, band)) ?? sheet.tables.find(({ area }) => overlaps(area, band))?.area ?? null;
}

/** Merged areas that result cells are part of; rows without a result may be merged as the user likes. */
function mergedResults(merges: MergeIndex, placed: readonly PlacedColumn[]): Rect[] {
  const found = new Set<Rect>();
  for (const { result, column, isNew } of placed) {
    if (isNew) continue;
    for (const { row, content } of result.entries) {
      const area = content.kind === 'empty' ? null : mergeAt(merges, row, column);
      if (area !== null) found.add(area);
    }
  }
  return [...found];
}

/** What stands in the way of a table's results, as errors that name the cells; empty where they can be written. */
export function refusalsOf(table: ResultTable, placed: readonly PlacedColumn[], merges: MergeIndex): Issue[] {
  const { sheet } = table;
  if (sheet.protected) return [refusal('lembar-terlindungi', sheet, null, {})];
  if (sheet.filtered) return [refusal('filter-aktif', sheet, null, {})];
  const merged = mergedResults(merges, placed);
  const [first] = merged;
  const issues: Issue[] = [];
  if (first !== undefined) {
    issues.push(refusal('sel-hasil-tergabung', sheet, first, { area: merged.slice(0, NAMED_AREAS).map(addressOfArea).join(', ') }));
  }
  const band = bandOf(table, placed);
  const blocked = band === null ? null : blockingCell(sheet, band);
  if (blocked !== null) issues.push(refusal('kolom-terhalang', sheet, blocked, { blocked: addressOf(blocked.row, blocked.column) }));
  return issues;
}
