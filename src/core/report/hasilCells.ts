/** Capaian of a row in one year as a cell: computed, with PK's forms as its formula; typed, with a reference to where it was typed. */
import { capaianFormula } from '../formula/capaianFormula';
import { exactRef } from '../formula/exactRef';
import { own } from '../formula/formula';
import type { SheetSnapshot } from '../model/grid';
import type { Arah, NumberReading } from '../model/number';
import type { FormulaRef, ReportCell, ReportFormula } from '../model/reportTable';
import type { HasilTahun } from '../model/riwayat';
import { numberCell, textCell, withFormula } from './cells';
import type { ReportInput } from './input';

/** A figure's cell and where it stands in the table. */
export interface PlacedFigure {
  readonly cell: ReportCell;
  readonly row: number;
  readonly column: number;
}

export interface HasilFigures {
  readonly target: PlacedFigure;
  readonly realisasi: PlacedFigure;
  /** What the target was read as: its sign or its range settles the arah before the row does. */
  readonly reading: NumberReading;
  readonly arah: Arah;
}

/** Where a sheet has the row's capaian; the column is null where it has none. */
export interface TypedPlace {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number | null;
}

/** The figure's cell as a formula takes it; null where the table shows it in words ("18 Klp", "≥ 80"). */
export function figureRef({ cell, row, column }: PlacedFigure): FormulaRef | null {
  return cell.content.kind === 'number' ? own(row, column) : null;
}

function arahOf(reading: NumberReading, arah: Arah): Arah {
  if (reading.kind === 'range') return 'rentang';
  return reading.kind === 'number' ? (reading.arah ?? arah) : arah;
}

function formulaOf(hasil: HasilTahun, { target, realisasi, reading, arah }: HasilFigures, input: ReportInput): ReportFormula | null {
  const result = figureRef(realisasi);
  return result === null ? null : capaianFormula({ ...hasil, source: { target: reading, arah: arahOf(reading, arah) } }, { target: figureRef(target), realisasi: result }, input);
}

/** The capaian, two decimals; empty where there is none. */
export function capaianCell(hasil: HasilTahun, figures: HasilFigures, { sheet, row, column }: TypedPlace, input: ReportInput): ReportCell {
  const { capaian, asal } = hasil;
  const typed = asal === 'diketik' && capaian !== null ? exactRef(sheet, row, column, capaian) : null;
  return withFormula(numberCell(capaian, 'persen'), typed === null ? formulaOf(hasil, figures, input) : [typed]);
}

/** In a table with no other place for it the reason stands where the capaian would: sums and averages pass over a text. */
export function capaianOrAlasan(cell: ReportCell, { capaian, alasan }: HasilTahun, { sheetTexts }: ReportInput): ReportCell {
  const told = capaian === null && alasan !== null && alasan !== 'belum berjalan' && alasan !== 'rencana';
  return told ? textCell(sheetTexts.alasan[alasan], cell.role, { align: 'tengah' }) : cell;
}
