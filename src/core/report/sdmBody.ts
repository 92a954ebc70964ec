/** The SDM sheet's tables as cells: as they stand, with the sums computed anew. */
import { decimalOf } from '../exact/decimal';
import { exactRef } from '../formula/exactRef';
import type { Rect } from '../model/grid';
import type { ReportCell, ReportRole } from '../model/reportTable';
import type { SdmArea, SdmNilai } from '../model/sdm';
import { nilaiAt } from '../read/sdmCells';
import { viewSheet } from '../read/sheetView';
import { numberCell, textCell, withFormula } from './cells';
import { blokSum, isBySex, kategoriSum, type PlaceOf, type Sdm, type SdmSum } from './sdmSums';
import { typedText } from './userCells';

type Row = (ReportCell | null)[];

const PARTS = ['laki', 'perempuan', 'jumlah'] as const;

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

/** What the cells of the blocks are: counts, and sums of counts. */
interface SdmCells {
  readonly counts: ReadonlyMap<string, SdmNilai>;
  readonly sums: ReadonlyMap<string, SdmSum>;
}

function cellsOf(sdm: Sdm, placeOf: PlaceOf): SdmCells {
  const counts = new Map<string, SdmNilai>();
  const sums = new Map<string, SdmSum>();
  sdm.table.blok.forEach((blok, index) => {
    const bySex = isBySex(blok);
    blok.kategori.forEach((kategori, at) => {
      for (const part of PARTS) {
        const cell = kategori[part];
        if (cell === null) continue;
        if (part === 'jumlah' && bySex) sums.set(keyOf(cell), kategoriSum(index, at, sdm, placeOf));
        else counts.set(keyOf(cell), cell);
      }
    });
    for (const part of PARTS) {
      const cell = blok.tertulis[part];
      if (cell !== null) sums.set(keyOf(cell), blokSum([index], part, sdm, placeOf));
    }
  });
  return { counts, sums };
}

/** A row that only holds sums is a total. */
function roleOf({ area, headerRows }: SdmArea, row: number, { counts, sums }: SdmCells): ReportRole {
  if (row < area.row + headerRows) return 'kepala';
  const keys = Array.from({ length: area.columns }, (_, column) => keyOf({ row, column: area.column + column }));
  return keys.some((key) => sums.has(key)) && !keys.some((key) => counts.has(key)) ? 'jumlah' : 'isi';
}

/**
 * The body of the SDM sheet, row by row; what is in no block stands as it is written. Counts of 0 are shown as a dash, as the report has them.
 * @param placeOf where a cell of the sheet stands in the table
 */
export function sdmBody(sdm: Sdm, placeOf: PlaceOf): Row[] {
  const { sheet, badan, areas } = sdm.table;
  const view = viewSheet(sheet);
  if (view === null) return [];
  const cells = cellsOf(sdm, placeOf);
  const areaAt = (row: number): SdmArea | undefined => areas.find(({ area }) => row >= area.row && row < area.row + area.rows);
  const cellAt = (row: number, column: number): ReportCell | null => {
    const of = areaAt(row);
    const inside = of !== undefined && column >= of.area.column && column < of.area.column + of.area.columns;
    const text = typedText(sheet, row, column);
    if (!inside && text === '' && nilaiAt(view, row, column).reading.kind !== 'number') return null;
    const role = inside ? roleOf(of, row, cells) : 'keterangan';
    const align = role === 'kepala' || role === 'keterangan' ? {} : { align: 'tengah' as const };
    const sum = cells.sums.get(keyOf({ row, column }));
    if (sum !== undefined && sum.value !== null) return withFormula(numberCell(sum.value, 'rupiah', role, '', align), sum.formula);
    const reading = cells.counts.get(keyOf({ row, column }))?.reading;
    const value = view.value(row, column);
    const typed = reading?.kind === 'number' ? reading.value : typeof value === 'number' ? decimalOf(value) : null;
    if (typed === null) return textCell(text, role, align);
    const ref = exactRef(sheet, row, column, typed);
    return withFormula(numberCell(typed, reading === undefined ? 'angka' : 'rupiah', role, '', align), ref === null ? null : [ref]);
  };
  return Array.from({ length: badan.rows }, (_, row) => Array.from({ length: badan.columns }, (__, column) => cellAt(badan.row + row, badan.column + column)));
}

/** Merged areas of the sheet inside a part of it, moved to where the part stands in the table. */
export function mergesWithin({ table: { sheet, badan } }: Sdm, part: { readonly row: number; readonly rows: number }, top: number): Rect[] {
  return sheet.merges
    .filter(({ row, rows, column, columns }) => row >= part.row && row + rows <= part.row + part.rows && column >= badan.column && column + columns <= badan.column + badan.columns)
    .map((merge) => ({ ...merge, row: merge.row - part.row + top, column: merge.column - badan.column }));
}
