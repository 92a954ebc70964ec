/** A run that asks first: what it would write is shown, and written only where it is still what the user was shown. */
import type { ColumnChanges, Pratinjau } from '../core/model/pratinjau';
import type { Consent, Evaluate } from './runEvaluation';

/** Nothing is written: what would be is shown. */
export const ONLY_LOOKS: Pick<Consent<unknown>, 'covers'> = { covers: () => false };

function sameColumn(a: ColumnChanges, b: ColumnChanges | undefined): boolean {
  if (a.sheet !== b?.sheet || a.role !== b.role || a.column !== b.column || a.header !== b.header || a.isNew !== b.isNew) return false;
  return (
    a.changes.length === b.changes.length &&
    a.changes.every((change, index) => {
      const other = b.changes[index];
      return change.row === other?.row && change.key === other.key && change.kind === other.kind && change.old.standing === other.old.standing && change.old.value === other.old.value && change.new.value === other.new.value && change.new.isFormula === other.new.isFormula;
    })
  );
}

/** Whether two previews tell the same, cell by cell. */
export function samePratinjau(a: Pratinjau, b: Pratinjau): boolean {
  const sameSheets = a.sheets.length === b.sheets.length && a.sheets.every(({ sheet, isNew }, index) => b.sheets[index]?.sheet === sheet && b.sheets[index].isNew === isNew);
  return sameSheets && a.columns.length === b.columns.length && a.columns.every((column, index) => sameColumn(column, b.columns[index]));
}

/** The consent to exactly this preview. */
export function consentTo<Result>(shown: Pratinjau, evaluate?: Evaluate<Result>): Consent<Result> {
  return { covers: ({ pratinjau }) => pratinjau !== null && pratinjau !== undefined && samePratinjau(shown, pratinjau), ...(evaluate === undefined ? {} : { evaluate }) };
}
