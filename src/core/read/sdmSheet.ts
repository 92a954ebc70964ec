/** Reads the optional SDM sheet (LKj Tabel 1.1): its titles, its tables of staff, its signature. */
import type { Rect, SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { SdmArea, SdmBlok, SdmLine, SdmNilai, SdmTable } from '../model/sdm';
import { addressOf } from '../record/address';
import { JUDUL_SDM } from '../rules/sdm';
import { isSignature } from './lines';
import { sdmTablesAcross } from './sdmAcross';
import { sdmTablesDown } from './sdmDown';
import { viewSheet, type SheetView } from './sheetView';
import { wordsOf } from './words';
import { yearOfTitle } from './year';

export interface SdmReading {
  readonly table: SdmTable;
  readonly issues: readonly Issue[];
}

/** Every text between two rows, both included. */
function linesOf(view: SheetView, from: number, to: number): readonly SdmLine[] {
  const lines: SdmLine[] = [];
  for (let row = from; row <= to; row++) {
    for (let column = view.block.column; column <= view.right; column++) {
      const text = view.text(row, column);
      if (text !== '') lines.push({ row, column, text });
    }
  }
  return lines;
}

function issuesOf(view: SheetView, blok: readonly SdmBlok[]): readonly Issue[] {
  const nilai = blok.flatMap(({ kategori, tertulis }) => [...kategori, tertulis].flatMap(({ laki, perempuan, jumlah }) => [laki, perempuan, jumlah])).filter((each): each is SdmNilai => each !== null);
  return nilai.flatMap(({ row, column, reading }) => reading.notes.map(({ code, severity, params }): Issue => ({ code, severity, sheet: view.sheet.name, cell: addressOf(row, column), value: view.value(row, column), params })));
}

/** Reads a sheet that counts staff; null where it has no table of them, or nothing says that it is staff that is counted. */
export function readSdmSheet(view: SheetView): SdmReading | null {
  // A sheet keeps to one layout; a header of the one never reads as the other's.
  const across = sdmTablesAcross(view);
  const tables = across.length > 0 ? across : sdmTablesDown(view);
  const [first] = tables;
  if (first === undefined) return null;
  const titles = linesOf(view, view.block.row, first.area.row - 1);
  const blok = tables.flatMap((table) => table.blok);
  const said = [view.sheet.name, ...titles.map(({ text }) => text), ...blok.flatMap(({ pegawai, judul }) => [pegawai, judul])].map(wordsOf);
  if (!said.some((text) => JUDUL_SDM.test(text)) || blok.every(({ dimensi }) => dimensi === 'lain')) return null;
  let counted = 0;
  const areas = tables.map(({ area, headerRows, dinyatakan, blok: own }): SdmArea => {
    const indices = own.map((_, index) => counted + index);
    counted += own.length;
    return { area, headerRows, dinyatakan, blok: indices };
  });
  const end = Math.max(...tables.map(({ area }) => area.row + area.rows));
  const below = linesOf(view, end, view.bottom);
  const signed = below.find(({ text }) => isSignature(text))?.row ?? view.bottom + 1;
  const last = Math.max(end - 1, ...below.filter(({ row }) => row < signed).map(({ row }) => row));
  const left = Math.min(...tables.map(({ area }) => area.column));
  const right = Math.max(...tables.map(({ area }) => area.column + area.columns));
  const badan: Rect = { row: first.area.row, column: left, rows: last + 1 - first.area.row, columns: right - left };
  return {
    issues: issuesOf(view, blok),
    table: { sheet: view.sheet, tahun: yearOfTitle(titles.map(({ text }) => text)), titles, badan, areas, blok, signature: below.filter(({ row }) => row >= signed) },
  };
}

/** The SDM sheet among the worksheets, null without one; of several the one with the most blocks, the first of equals. Worksheets of ours are left out by the caller. */
export function findSdm(sheets: readonly SheetSnapshot[]): SdmReading | null {
  let best: SdmReading | null = null;
  for (const sheet of sheets) {
    const view = viewSheet(sheet);
    const reading = view === null ? null : readSdmSheet(view);
    if (reading !== null && reading.table.blok.length > (best?.table.blok.length ?? 0)) best = reading;
  }
  return best;
}
