/** Capaian as formulas on the cells of PK. */
import type { CapaianSettings } from '../compute/capaianSettings';
import { capaianFormula } from '../formula/capaianFormula';
import { exactRef } from '../formula/exactRef';
import type { Operand } from '../formula/formula';
import type { CellRef } from '../model/formula';
import { grouped } from '../model/grouped';
import type { IndikatorResult } from '../model/indikator';
import type { ResultFormula, ResultTable } from '../model/resultColumn';
import type { PkTable } from '../model/tables';
import { cellAt, isEmptyCell } from '../record/currentCell';
import { sumOfCells } from './sumOfCells';

export interface IndikatorFormulas {
  /** One per result; null where its realisasi is in no cell that a formula could follow. */
  readonly capaian: readonly (ResultFormula | null)[];
  readonly fixedInputs: NonNullable<ResultTable['fixedInputs']>;
}

type Field = 'target' | 'realisasi';

/** The cell of a number, or the sum of its subs' cells where it is that sum; null where a cell does not hold its number. */
function operandOf({ table, subs, result, field }: { readonly table: PkTable; readonly subs: readonly IndikatorResult[]; readonly result: IndikatorResult; readonly field: Field }): Operand<CellRef> | null {
  const { sheet, columns } = table;
  const refOf = ({ source, [field]: value }: IndikatorResult): CellRef | null => (value === null ? null : exactRef(sheet, source.row, columns[field], value));
  if (result.source[field].kind !== 'missing') return refOf(result);
  const refs = subs.map(refOf);
  const found = refs.filter((ref) => ref !== null);
  return found.length < refs.length ? null : sumOfCells(sheet.name, found.map(({ cell }) => cell));
}

/**
 * Formulas of computed capaian. A target that is no plain number (BB, 80–90, ≥ 80) stands in its formula as the number it was
 * read as, so that the capaian follows its realisasi, as it does in the report's tables.
 */
export function indikatorFormulas(table: PkTable, results: readonly IndikatorResult[], settings: CapaianSettings): IndikatorFormulas {
  const { sheet, columns } = table;
  const subsOf = grouped(results, ({ source }) => source.parent);
  const capaian = results.map((result, index) => {
    const subs = subsOf.get(index) ?? [];
    const realisasi = operandOf({ table, subs, result, field: 'realisasi' });
    return realisasi === null ? null : capaianFormula(result, { target: operandOf({ table, subs, result, field: 'target' }), realisasi }, settings);
  });
  const fixedInputs = results.flatMap(({ source, asal, ...numbers }) =>
    (['target', 'realisasi'] as const).flatMap((field) => {
      const column = columns[field];
      const value = numbers[field];
      if (asal === null || column === null || isEmptyCell(cellAt(sheet, source.row, column))) return [];
      return value !== null && exactRef(sheet, source.row, column, value) !== null ? [] : [{ row: source.row, column }];
    }),
  );
  return { capaian, fixedInputs };
}
