/** Tabel 1.1: the staff as the SDM sheet counts them, with its titles and signature, their sums, and the report's two charts. */
import type { Rect } from '../model/grid';
import type { Report, ReportCell } from '../model/reportTable';
import { textCell, titleRow } from './cells';
import type { ReportInput } from './input';
import { mergesWithin, sdmBody } from './sdmBody';
import { REKAP_WIDTH, sdmRekap } from './sdmRekap';
import { placesOf, type Sdm } from './sdmSums';
import { oneLine } from './userCells';
import { charactersFor } from './widths';

type Row = (ReportCell | null)[];

/** Characters: of the narrowest and the widest column. */
const NARROWEST = 6;
const WIDEST = 18;

/** Widths by the longest text that stands in each column alone; headers wrap between their words. */
function widthsOf(rows: readonly Row[], merges: readonly Rect[], width: number): number[] {
  const merged = (row: number, column: number): boolean => merges.some((area) => area.columns > 1 && row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns);
  return Array.from({ length: width }, (_, column) => {
    const longest = rows.map((row, index) => {
      const cell = row[column];
      if (cell?.content.kind !== 'text' || merged(index, column)) return 0;
      const words = cell.role === 'kepala' ? cell.content.text.split(' ') : [cell.content.text];
      return Math.max(...words.map(charactersFor));
    });
    return Math.min(WIDEST, Math.max(NARROWEST, ...longest));
  });
}

/** The signature's lines where they stand beside one another in the sheet. */
function signatureRows({ table: { signature, badan } }: Sdm, width: number): { readonly from: number; readonly rows: Row[] } {
  const [first] = signature;
  const last = signature.at(-1);
  if (first === undefined || last === undefined) return { from: 0, rows: [] };
  const rows = Array.from({ length: last.row - first.row + 1 }, (_, at): Row => {
    const here = signature.filter(({ row }) => row === first.row + at);
    return Array.from({ length: width }, (__, column): ReportCell | null => {
      const line = here.find((each) => Math.max(0, each.column - badan.column) === column);
      return line === undefined ? null : textCell(oneLine(line.text), 'keterangan', { align: 'tengah' });
    });
  });
  return { from: first.row, rows };
}

export function reportSdm(input: ReportInput): Report {
  const { texts, sdm } = input;
  if (sdm === null) return { kind: 'missing', id: '1.1', wanted: texts.sdm.sheetName, needs: 'sdm' };
  const { badan, titles, areas } = sdm.table;
  const width = Math.max(REKAP_WIDTH, badan.columns);
  const wide = (row: Row): Row => Array.from({ length: width }, (_, column) => row[column] ?? null);
  const rows: Row[] = [titleRow(width, texts.sdm.judul), ...titles.map(({ text }) => titleRow(width, oneLine(text))), titleRow(width, '')];
  const merges: Rect[] = rows.map((_, row) => ({ row, column: 0, rows: 1, columns: width }));
  const top = rows.length;
  const placeOf = placesOf(sdm, top);
  rows.push(...sdmBody(sdm, placeOf).map(wide));
  merges.push(...mergesWithin(sdm, badan, top));
  const frames: Rect[] = areas.map(({ area }) => ({ ...area, row: area.row - badan.row + top, column: area.column - badan.column }));
  const signature = signatureRows(sdm, width);
  if (signature.rows.length > 0) {
    rows.push(titleRow(width, '', 'keterangan'));
    merges.push(...mergesWithin(sdm, { row: signature.from, rows: signature.rows.length }, rows.length));
    rows.push(...signature.rows);
  }
  rows.push(titleRow(width, '', 'keterangan'));
  const rekap = sdmRekap(sdm, placeOf, input, width, rows.length);
  rows.push(...rekap.rows);
  merges.push(...rekap.merges);
  frames.push(...rekap.frames);
  const ruled = rows.map((row, index) => (frames.some((frame) => index >= frame.row && index < frame.row + frame.rows) ? row : []));
  return {
    kind: 'table',
    table: { id: '1.1', sheetName: texts.sdm.sheetName, widths: widthsOf(ruled, merges, width), rows, merges, frames, repeated: null, landscape: width > 8, charts: rekap.charts },
  };
}
