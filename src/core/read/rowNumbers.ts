/** Reads columns of numbers row by row, where a column's writing is settled by its rows of the same kind. */
import type { DecimalMark, NumberKind, NumberReading } from '../model/number';
import { SURVEI_KEPUASAN } from '../rules/predikatAkip';
import { decimalMarkOf, readNumber, type NumberRole } from './number';
import { MISSING } from './reading';
import { kindOfSatuan } from './satuan';
import type { SheetView } from './sheetView';

/** What settles a row's kind: its satuan, else its name. */
export interface NumberLine {
  readonly row: number;
  readonly name: string;
  readonly satuan: string;
}

/** Reads the cell of the line with this index; MISSING where there is no such column. */
export type RowReader = (index: number, column: number | null, role: NumberRole) => NumberReading;

/** @param named whether `satuan` comes from a column of its own, with which a unit beside a number is compared */
export function rowReader(view: SheetView, lines: readonly NumberLine[], named: boolean): RowReader {
  const kinds = lines.map(({ satuan, name }): NumberKind => kindOfSatuan(satuan, name));
  const marks = new Map<number, Map<NumberKind, DecimalMark>>();
  const markFor = (column: number, kind: NumberKind): DecimalMark => {
    const ofColumn = marks.get(column) ?? new Map<NumberKind, DecimalMark>();
    marks.set(column, ofColumn);
    const known = ofColumn.get(kind);
    if (known !== undefined) return known;
    const mark = decimalMarkOf(lines.filter((_, index) => kinds[index] === kind).map(({ row }) => view.input(row, column)));
    ofColumn.set(kind, mark);
    return mark;
  };
  return (index, column, role) => {
    const line = lines[index];
    const kind = kinds[index];
    if (line === undefined || kind === undefined || column === null) return MISSING;
    return readNumber(view.input(line.row, column), { kind, role, decimalMark: markFor(column, kind), survei: SURVEI_KEPUASAN.test(line.name), ...(named ? { satuan: line.satuan } : {}) });
  };
}
