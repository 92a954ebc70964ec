/** Which cells of a result column are written, row by row: the user's are kept, ours are brought up to date. */
import type { CellValue, SheetSnapshot } from '../model/grid';
import type { ResultEntry } from '../model/resultColumn';
import { cellAt, isEmptyCell } from '../record/currentCell';
import type { LedgerEntry } from '../record/ledger';
import { isOurs, type RecordState } from '../record/record';
import { formatToSet, valueFor, writeFor } from './numberFormat';
import type { PlacedColumn } from './places';

export interface FilledColumn {
  /** By absolute row. */
  readonly cells: ReadonlyMap<number, CellValue>;
  readonly formats: ReadonlyMap<number, string>;
  /** By the row's key: everything in the column that is ours after the run. */
  readonly entries: ReadonlyMap<string, LedgerEntry>;
}

/** What becomes of one cell; null where it is the user's or stays empty. */
interface Decision {
  readonly write: CellValue | null;
  readonly format: string | null;
  readonly entry: LedgerEntry | null;
}

/** A cell of a column that is ours as a whole: its format is given to the whole column. */
function decideNew(placed: PlacedColumn, { content }: ResultEntry): Decision | null {
  const { numberFormat } = placed.result;
  const value = valueFor(content, numberFormat);
  if (value === null || value === '') return null;
  return { write: writeFor(value, numberFormat), format: null, entry: { value, earlier: '', kept: false, formatBefore: null } };
}

/**
 * The pre-image is that of the first of several runs that did not finish: where the unfinished one had written already, what
 * stood before it counts, not what it left.
 */
function decide(sheet: SheetSnapshot, record: RecordState, placed: PlacedColumn, entry: ResultEntry): Decision | null {
  const { result, column, begun, dress } = placed;
  const current = cellAt(sheet, entry.row, column);
  if (current.formula !== null) return null;
  const ours = isOurs(record, sheet, result.role, column, entry, current);
  if (!ours && !isEmptyCell(current)) return null;

  const started = begun?.entries.get(entry.key);
  const written = started?.value === current.value && !started.kept ? started : null;
  const own = result.numberFormat;
  const replaced = entry.content.kind === 'number' ? (dress ? own : formatToSet(current.numberFormat, own, result.role)) : null;
  const shownBy = replaced ?? current.numberFormat;
  const value = valueFor(entry.content, shownBy);
  if (value === null) return null;

  const changes = value !== current.value;
  if (!changes && !ours && written === null) return null;
  const giveFormat = replaced !== null && replaced !== current.numberFormat && !dress && (changes || written !== null);
  const formatBefore = started?.formatBefore ?? (giveFormat ? current.numberFormat : null);
  const earlier = written?.earlier ?? (changes ? current.value : '');
  const pointless = value === '' && earlier === '' && formatBefore === null;
  return {
    write: changes ? writeFor(value, shownBy) : null,
    format: giveFormat ? replaced : null,
    entry: pointless ? null : { value, earlier, kept: !changes && written === null, formatBefore },
  };
}

/** Decides every cell of the column. */
export function fillColumn(sheet: SheetSnapshot, record: RecordState, placed: PlacedColumn): FilledColumn {
  const cells = new Map<number, CellValue>();
  const formats = new Map<number, string>();
  const entries = new Map<string, LedgerEntry>();
  for (const entry of placed.result.entries) {
    const decision = placed.isNew ? decideNew(placed, entry) : decide(sheet, record, placed, entry);
    if (decision === null) continue;
    if (decision.write !== null) cells.set(entry.row, decision.write);
    if (decision.format !== null) formats.set(entry.row, decision.format);
    if (decision.entry !== null) entries.set(entry.key, decision.entry);
  }
  return { cells, formats, entries };
}
