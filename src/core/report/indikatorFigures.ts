/** Target and realisasi of PK's indikator in tables that leave its sub-indikator out. */
import { exactRef } from '../formula/exactRef';
import { sumFormula } from '../formula/formula';
import type { IndikatorResult } from '../model/indikator';
import type { ReportCell, ReportFormula } from '../model/reportTable';
import type { ReportTexts } from '../model/reportTexts';
import { numberCell, textCell, withFormula } from './cells';
import type { ReportInput } from './input';
import { printed } from './printed';
import { readingCell, typedText } from './userCells';

type Pk = NonNullable<ReportInput['pk']>;
type Field = 'target' | 'realisasi';

/** The sum of the cells of an indikator's subs; null where one of them is no number of the sheet, or has more than two decimals. */
function sumOfSubs({ table, results }: Pk, index: number, field: Field): ReportFormula | null {
  const column = table.columns[field];
  const refs = results.filter(({ source }) => source.parent === index).map((sub) => {
    const value = sub[field];
    return value === null || value.scale > 2 ? null : exactRef(table.sheet, sub.source.row, column, value);
  });
  const found = refs.filter((ref) => ref !== null);
  return found.length === 0 || found.length < refs.length ? null : sumFormula(found);
}

/**
 * A target or realisasi as PK has it; where its own cell is blank, the sum of its subs that the capaian was computed from.
 * @param index of the result in PK's, which is also its row's
 */
export function indikatorFigure(pk: Pk, index: number, field: Field, texts: ReportTexts): ReportCell {
  const result: IndikatorResult | undefined = pk.results[index];
  if (result === undefined) return textCell('');
  const { source } = result;
  const { sheet, columns } = pk.table;
  const value = result[field];
  // A letter with a score in a column of its own shows both.
  if (field === 'realisasi' && source.realisasi.kind === 'predikat' && source.skor?.kind === 'number' && value !== null) {
    return textCell(`${typedText(sheet, source.row, columns.realisasi)} (${printed(value, null, texts)})`, 'isi', { align: 'kanan' });
  }
  if (source[field].kind === 'missing' && value !== null) return withFormula(numberCell(value, 'angka'), sumOfSubs(pk, index, field));
  return readingCell(source[field], sheet, source.row, columns[field]);
}
