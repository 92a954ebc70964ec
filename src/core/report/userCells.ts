/** Cells of the user's sheets as tables show them: numbers with a reference to the cell they stand in, other things as typed. */
import { exactRef, plainNumber } from '../formula/exactRef';
import type { SheetSnapshot } from '../model/grid';
import type { IndikatorRow } from '../model/indikator';
import type { NumberReading } from '../model/number';
import type { ReportCell } from '../model/reportTable';
import { numberCell, textCell, withFormula } from './cells';

/** A text without its line breaks and repeated spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of a cell as typed, on one line; '' for what is no text: a date's number, an error, a cell outside the sheet's block. */
export function typedText({ block, values, valueTypes }: SheetSnapshot, row: number, column: number | null): string {
  if (block === null || column === null || valueTypes[row - block.row]?.[column - block.column] === 'Error') return '';
  const value = values[row - block.row]?.[column - block.column] ?? '';
  if (typeof value === 'number') return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : oneLine(value);
}

/** A target or realisasi: a number, or what was typed (BB, 80–90, ≥ 80, belum rilis). */
export function readingCell(reading: NumberReading, sheet: SheetSnapshot, row: number, column: number | null): ReportCell {
  const value = plainNumber(reading);
  if (value === null) return textCell(typedText(sheet, row, column), 'isi', { align: 'kanan' });
  const ref = exactRef(sheet, row, column, value);
  return withFormula(numberCell(value, 'angka'), ref === null ? null : [ref]);
}

/** Satuan as its column has it, else as it stands beside the target or the realisasi. */
export function satuanOf({ satuan, target, realisasi }: IndikatorRow): string {
  const beside = (reading: NumberReading): string => (reading.kind === 'number' || reading.kind === 'range' ? (reading.satuan ?? '') : '');
  return satuan.trim() || beside(target) || beside(realisasi);
}

/** The indikator's name on one line, sub-indikator indented. */
export function indikatorCell({ indikator, level }: IndikatorRow): ReportCell {
  return textCell(oneLine(indikator), 'isi', level === 'sub' ? { indent: 1 } : {});
}
