/** Which cells of a result column are written, row by row: the user's are kept, ours are brought up to date. */
import { exactRef } from '../formula/exactRef';
import type { ReportMode } from '../model/formula';
import type { CellValue, SheetSnapshot } from '../model/grid';
import type { CellChange } from '../model/pratinjau';
import type { ResultEntry } from '../model/resultColumn';
import type { ResultRole } from '../model/tables';
import { cellAt, isEmptyCell, type CurrentCell } from '../record/currentCell';
import { isGiven, type GantiSet } from '../record/ganti';
import type { LedgerEntry } from '../record/ledger';
import { isOurs, originOf, type RecordState } from '../record/record';
import { isFormula, recordedOf, writeOf } from '../record/recorded';
import { formatToSet, showsFormula, valueFor } from './numberFormat';
import { formulaText } from './ownFormulas';
import type { PlacedColumn } from './places';

export interface FilledColumn {
  /** By absolute row; rows that keep what they have are left out. */
  readonly cells: readonly (CellValue | undefined)[];
  readonly formats: ReadonlyMap<number, string>;
  /** By the row's key: everything in the column that is ours after the run. */
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  /** Rows whose cell holds the result as a plain number after the run, ours or the user's: a formula may refer to it. Empty where none is wanted. */
  readonly numbers: ReadonlySet<number>;
  /** Rows that a formula was wanted for and that keep a value. */
  readonly fixed: readonly number[];
  /** For the preview: what changes, and typed results that would if the user said so; empty unless asked for. */
  readonly changes: readonly CellChange[];
}

/** What the columns of one table have in common. */
export interface Filling {
  readonly sheet: SheetSnapshot;
  readonly record: RecordState;
  /** Typed results that may be replaced. */
  readonly given: GantiSet;
  /** Whether the changes are told one by one. */
  readonly tells: boolean;
  readonly mode: ReportMode;
  /** Excel would make a calculated column of a formula in one of its Tables. */
  readonly inExcelTable: boolean;
  /** Where each result stands. */
  readonly columns: ReadonlyMap<ResultRole, number>;
  /** Rows that formulas may refer to, of the columns filled before. */
  readonly numbers: ReadonlyMap<ResultRole, ReadonlySet<number>>;
}

/** What becomes of one cell; null where it is the user's or stays empty. */
interface Decision {
  readonly write: CellValue | null;
  /** What the cell shows then. */
  readonly shows: CellValue;
  readonly format: string | null;
  readonly entry: LedgerEntry | null;
  readonly holdsNumber: boolean;
  readonly fixed: boolean;
}

interface Content {
  readonly value: CellValue;
  readonly shows: CellValue;
  readonly fixed: boolean;
  readonly holdsNumber: boolean;
}

/** What a cell of that format is to hold: a formula where one is wanted and shows the same; null where no Excel number is exact enough. */
function contentFor({ mode, inExcelTable, columns, numbers }: Filling, entry: ResultEntry, format: string): Content | null {
  const value = valueFor(entry.content, format);
  if (value === null) return null;
  const holdsNumber = entry.content.kind === 'number' && showsFormula(format);
  if (mode === 'nilai' || entry.formula === undefined) return { value, shows: value, fixed: false, holdsNumber };
  const stands = entry.formula.every((part) => typeof part === 'string' || !('result' in part) || numbers.get(part.result)?.has(entry.row) === true);
  const formula = stands && !inExcelTable && showsFormula(format) ? formulaText(entry, columns) : null;
  return { value: formula ?? value, shows: value, fixed: formula === null, holdsNumber };
}

/** A cell of a column that is ours as a whole: its format is given to the whole column. */
function decideNew(filling: Filling, placed: PlacedColumn, entry: ResultEntry): Decision | null {
  const { numberFormat } = placed.result;
  const content = contentFor(filling, entry, numberFormat);
  if (content === null || content.value === '') return null;
  const { value, holdsNumber, fixed } = content;
  return { write: writeOf(value, numberFormat), format: null, entry: { value, earlier: '', kept: false, formatBefore: null }, shows: content.shows, holdsNumber, fixed };
}

/**
 * The pre-image is that of the first of several runs that did not finish: where the unfinished one had written already, what
 * stood before it counts, not what it left. `given`: the user lets a typed result go.
 */
function decide(filling: Filling, placed: PlacedColumn, entry: ResultEntry, current: CurrentCell, given: boolean): Decision | null {
  const { sheet, record, columns, mode } = filling;
  const { result, column, begun, dress } = placed;
  const standing = recordedOf(current);
  const ours = isOurs(record, sheet, result.role, column, { ...entry, formula: formulaText(entry, columns) }, current);
  const replaces = !ours && !isEmptyCell(current);
  if (replaces && !given) return null;

  const started = begun?.entries.get(entry.key);
  const written = started?.value === standing && !started.kept ? started : null;
  const own = result.numberFormat;
  // A formula that shows a dash today may show a number tomorrow.
  const isNumber = entry.content.kind === 'number' || (mode === 'rumus' && entry.formula !== undefined && result.role !== 'kategori');
  const replaced = isNumber ? (dress ? own : formatToSet(current.numberFormat, own, result.role)) : null;
  const shownBy = replaced ?? current.numberFormat;
  const content = contentFor(filling, entry, shownBy);
  if (content === null) return null;
  const { value, holdsNumber, fixed } = content;

  const changes = value !== standing;
  if (!changes && !ours && written === null) return null;
  const giveFormat = replaced !== null && replaced !== current.numberFormat && !dress && (changes || written !== null);
  const formatBefore = started?.formatBefore ?? (giveFormat ? current.numberFormat : null);
  const earlier = written?.earlier ?? (changes ? standing : '');
  const origin = replaces ? { typed: standing } : ours ? originOf(record, sheet.name, result.role, entry.key) : {};
  const pointless = value === '' && earlier === '' && formatBefore === null;
  return {
    write: changes ? writeOf(value, shownBy) : null,
    format: giveFormat ? replaced : null,
    entry: pointless ? null : { value, earlier, kept: !changes && written === null, formatBefore, ...origin },
    shows: content.shows,
    holdsNumber,
    fixed,
  };
}

/** Whether the user's own cell holds exactly the result, and goes on doing so: a number typed over a result that follows its inputs will not. */
function holdsResult({ sheet }: Filling, { column }: PlacedColumn, { row, content, formula }: ResultEntry): boolean {
  if (content.kind !== 'number' || exactRef(sheet, row, column, content.value) === null) return false;
  return formula === undefined || cellAt(sheet, row, column).formula !== null;
}

/** What the preview tells of a cell that is decided so; null where it stays as it is, and would at the user's word too. */
function changeOf(filling: Filling, placed: PlacedColumn, entry: ResultEntry, current: CurrentCell, decision: Decision | null, given: boolean): CellChange | null {
  const isKept = decision === null && !isEmptyCell(current) && current.formula === null && entry.content.kind !== 'empty';
  const made = isKept ? decide(filling, placed, entry, current, true) : decision;
  if (made?.write === null || made === null) return null;
  const numberFormat = made.format ?? (placed.dress ? placed.result.numberFormat : current.numberFormat);
  return {
    row: entry.row,
    key: entry.key,
    kind: isEmptyCell(current) ? 'isi' : isKept || given ? 'ketikan' : 'perbarui',
    old: { value: current.value, numberFormat: current.numberFormat, standing: recordedOf(current) },
    new: { value: made.shows, numberFormat, isFormula: made.entry !== null && isFormula(made.entry.value) },
  };
}

/** Decides every cell of the column. */
export function fillColumn(filling: Filling, placed: PlacedColumn): FilledColumn {
  const { sheet, given, tells, mode } = filling;
  const { result, column, isNew } = placed;
  const cells: CellValue[] = [];
  const formats = new Map<number, string>();
  const entries = new Map<string, LedgerEntry>();
  const numbers = new Set<number>();
  const fixed: number[] = [];
  const changes: CellChange[] = [];
  for (const entry of result.entries) {
    const current = cellAt(sheet, entry.row, column);
    const isGivenUp = isGiven(given, sheet.name, result.role, entry.key, current);
    const decision = isNew ? decideNew(filling, placed, entry) : decide(filling, placed, entry, current, isGivenUp);
    const change = tells ? changeOf(filling, placed, entry, current, decision, isGivenUp) : null;
    if (change !== null) changes.push(change);
    if (mode === 'rumus' && (decision?.holdsNumber ?? holdsResult(filling, placed, entry))) numbers.add(entry.row);
    if (decision === null) continue;
    if (decision.write !== null) cells[entry.row] = decision.write;
    if (decision.format !== null) formats.set(entry.row, decision.format);
    if (decision.entry !== null) entries.set(entry.key, decision.entry);
    if (decision.fixed) fixed.push(entry.row);
  }
  return { cells, formats, entries, numbers, fixed, changes };
}
