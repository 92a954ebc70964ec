/** Capaian of the tables beside PK as formulas, in the forms that PK's has. */
import type { Arah, NumberReading } from '../model/number';
import type { FormulaRef, ReportCell, ReportFormula } from '../model/reportTable';
import type { HasilTahun } from '../model/riwayat';
import { capaianFormula } from './capaianFormula';
import { own } from './formula';
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

/** A figure that the table shows in words ("18 Klp", "≥ 80") is no number to refer to. */
function refOf({ cell, row, column }: PlacedFigure): FormulaRef | null {
  return cell.content.kind === 'number' ? own(row, column) : null;
}

function arahOf(reading: NumberReading, arah: Arah): Arah {
  if (reading.kind === 'range') return 'rentang';
  return reading.kind === 'number' ? (reading.arah ?? arah) : arah;
}

/** The formula of a row's capaian in one year; null where it was not computed from a realisasi that the table shows as a number. */
export function hasilFormula(hasil: HasilTahun, { target, realisasi, reading, arah }: HasilFigures, input: ReportInput): ReportFormula | null {
  const result = refOf(realisasi);
  return result === null ? null : capaianFormula({ ...hasil, source: { target: reading, arah: arahOf(reading, arah) } }, { target: refOf(target), realisasi: result }, input);
}
