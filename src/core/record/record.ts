/** Our record in a workbook: which runs it tells of, and which cells are ours. */
import type { CellValue, SheetSnapshot, StoredPart } from '../model/grid';
import type { ResultRole } from '../model/tables';
import { parseCompletion, type Completion } from './completionXml';
import { columnsOfRole, type Ledger, type LedgerColumn, type LedgerEntry } from './ledger';
import { MAX_RUN, parseLedger } from './ledgerXml';
import { COMPLETION_NAMESPACE, LEDGER_NAMESPACE } from './namespaces';
import { OWN_NAME_PREFIX } from './ownNames';
import { isFormula, recordedOf } from './recorded';

export interface RecordState {
  /** The newest run that was carried out whole: what is ours. */
  readonly complete: Ledger | null;
  /** Newer runs that did not finish, the newest first. */
  readonly begun: readonly Ledger[];
  readonly nextRun: number;
  /** Parts that the next ledger replaces. Parts that are not exactly ours are never among them. */
  readonly obsoleteParts: readonly string[];
  /** ISO time of the last complete run. */
  readonly at: string | null;
  /** What its results were computed from, as its completion tells it (computedFrom.ts); '' where that does not tell. */
  readonly from: string;
}

interface Found {
  readonly id: string;
  readonly ledger: Ledger | null;
  readonly completes: Completion | null;
}

function readPart({ id, namespace, xml }: StoredPart): Found {
  return {
    id,
    ledger: namespace === LEDGER_NAMESPACE ? parseLedger(xml) : null,
    completes: namespace === COMPLETION_NAMESPACE ? parseCompletion(xml) : null,
  };
}

/** Reads the parts; what is not valid is as if it were not there. */
export function readRecord(parts: readonly StoredPart[]): RecordState {
  const ours = parts.map(readPart).filter(({ ledger, completes }) => ledger !== null || completes !== null);
  const completions = ours.flatMap(({ completes }) => completes ?? []);
  const completionsOf = ({ run, at }: Ledger): Completion[] => completions.filter((of) => of.run === run && (of.at === null || of.at === at));
  const isComplete = (ledger: Ledger): boolean => ledger.selfComplete || completionsOf(ledger).length > 0;
  const ledgers = ours.flatMap(({ ledger }) => (ledger === null ? [] : [ledger])).sort((a, b) => b.run - a.run);
  const complete = ledgers.find(isComplete) ?? null;
  const begun = ledgers.filter((ledger) => ledger.run >= (complete?.run ?? 0) && !isComplete(ledger));
  const last = Math.max(0, ...completions.map(({ run }) => run), ...ledgers.map(({ run }) => run));
  return {
    complete,
    begun,
    nextRun: last < MAX_RUN ? last + 1 : 1,
    obsoleteParts: ours.map(({ id }) => id),
    at: complete?.at ?? null,
    from: complete === null ? '' : (completionsOf(complete)[0]?.from ?? ''),
  };
}

/** The name over the cells of a role, in the scope of their sheet. */
export function ownNameOf(role: ResultRole): string {
  return `${OWN_NAME_PREFIX}${role}`;
}

/** True where our name for the role covers the cell. */
export function liesInOwnName({ ownNames }: SheetSnapshot, role: ResultRole, row: number, column: number): boolean {
  return ownNames.some(({ name, area }) => {
    if (area === null || name !== ownNameOf(role)) return false;
    return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  });
}

/** What we left in the cell of this key: the run's value, or the one of ours that it replaced (a user's undo brings that one back). */
function wasWritten({ entries }: LedgerColumn, key: string, standing: CellValue, isFormulaNow: boolean): boolean {
  const entry = entries.get(key);
  if (entry === undefined) return false;
  const ours = entry.earlier === entry.typed ? [entry.value] : [entry.value, entry.earlier];
  return ours.some((own) => own === standing || (isFormulaNow && isFormula(own)));
}

/**
 * Whether we wrote what stands in a cell: it lies under our name (or, of a run that did not finish, in the column that run
 * was to fill) and still equals what the record says of its row. Of a row whose formula we wrote, the one that we would write
 * now (`entry.formula`) is ours too: Excel rewrites references when rows are inserted or sorted. An empty cell is never ours.
 */
export function isOurs(
  record: RecordState,
  sheet: SheetSnapshot,
  role: ResultRole,
  column: number,
  entry: { readonly row: number; readonly key: string; readonly formula: string | null },
  current: { readonly value: CellValue; readonly formula: string | null },
): boolean {
  const standing = recordedOf(current);
  if (standing === '') return false;
  const isFormulaNow = standing === entry.formula;
  const tells = (ledger: Ledger, inPlace: (recorded: LedgerColumn) => boolean): boolean =>
    columnsOfRole(ledger, sheet.name, role).some((recorded) => inPlace(recorded) && wasWritten(recorded, entry.key, standing, isFormulaNow));
  if (liesInOwnName(sheet, role, entry.row, column)) {
    const ledgers = record.complete === null ? record.begun : [record.complete, ...record.begun];
    if (ledgers.some((ledger) => tells(ledger, () => true))) return true;
  }
  return record.begun.some((ledger) => tells(ledger, (recorded) => recorded.column === column));
}

/** The column of a role in the newest run that did not finish; null where that run had none, or every run finished. */
export function begunColumn({ begun }: RecordState, sheet: SheetSnapshot, role: ResultRole): LedgerColumn | null {
  const [latest] = begun;
  return latest === undefined ? null : (columnsOfRole(latest, sheet.name, role)[0] ?? null);
}

/** How a result that stands by now became ours, as the newest run knows it: in place of what the user had typed, or because the user said so. */
export function originOf({ begun, complete }: RecordState, sheet: string, role: ResultRole, key: string): Pick<LedgerEntry, 'typed' | 'adopted'> {
  const newest = begun[0] ?? complete;
  const known = newest === null ? [] : columnsOfRole(newest, sheet, role).flatMap(({ entries }) => entries.get(key) ?? []);
  const { typed, adopted } = known.find((entry) => entry.typed !== undefined || entry.adopted === true) ?? {};
  return { ...(typed === undefined ? {} : { typed }), ...(adopted === true ? { adopted } : {}) };
}
