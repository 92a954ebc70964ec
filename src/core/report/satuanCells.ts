/** Figures in tables that have no column of units: one that has its unit beside it keeps it ("18 Klp", "100%"). */
import type { NumberReading } from '../model/number';
import type { ReportCell } from '../model/reportTable';
import type { ReportTexts } from '../model/reportTexts';
import { unitBeside } from '../read/unitBeside';
import type { SheetView } from '../read/sheetView';
import { textCell } from './cells';
import { printed } from './printed';
import { readingCell, typedText } from './userCells';

/** What a cell shows of its number and the unit beside it, typed or by its number format; null where there is no unit. */
function withSatuan(view: SheetView, row: number, column: number, reading: NumberReading, texts: ReportTexts): string | null {
  const satuan = reading.kind === 'number' ? unitBeside(view, row, column) : null;
  if (reading.kind !== 'number' || satuan === null) return null;
  if (typeof view.value(row, column) === 'string') return typedText(view.sheet, row, column);
  return `${printed(reading.value, null, texts)}${satuan === '%' ? '' : ' '}${satuan}`;
}

/** True for a text that may be read as another number ("2.480" of a percentage): the table repeats it rather than deciding it. */
function isDoubtful(view: SheetView, row: number, column: number, reading: NumberReading): boolean {
  return typeof view.value(row, column) === 'string' && reading.notes.some(({ severity }) => severity === 'warning');
}

/** A target, a realisasi or a baseline as its sheet shows it: a plain number as a number that refers to its cell, anything else in its own words. */
export function figureCell(view: SheetView, row: number, column: number | null, reading: NumberReading, texts: ReportTexts): ReportCell {
  if (column === null) return textCell('');
  const text = withSatuan(view, row, column, reading, texts) ?? (isDoubtful(view, row, column, reading) ? typedText(view.sheet, row, column) : null);
  return text === null ? readingCell(reading, view.sheet, row, column) : textCell(text, 'isi', { align: 'kanan' });
}
