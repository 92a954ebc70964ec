/**
 * Tabel 3.5: what was reached in each year of the medium-term plan, and in the report's year of the target for the plan's end:
 * PermenPAN-RB 53/2014 asks to set the realisasi up to this year against the medium-term target.
 */
import { arahByName, type TahunContext } from '../compute/hasilTahun';
import type { Rect } from '../model/grid';
import type { RenstraResult, RenstraRow, RenstraTable } from '../model/renstra';
import type { Report, ReportCell } from '../model/reportTable';
import type { HasilTahun } from '../model/riwayat';
import type { ReportTexts } from '../model/reportTexts';
import { viewSheet, type SheetView } from '../read/sheetView';
import { wordsOf } from '../read/words';
import { countCell, rowOf, textCell, titleRow } from './cells';
import { fillIn } from './fillIn';
import { capaianCell, capaianOrAlasan, type PlacedFigure } from './hasilCells';
import type { ReportInput } from './input';
import { figureCell } from './satuanCells';
import { oneLine } from './userCells';
import { fittingWidth } from './widths';

type Row = (ReportCell | null)[];

/** Rows of the title, of the header, and the row that numbers the columns. */
const TITLES = 2;
const HEADER = 3;

/** Columns of the table; null for those that the plan's sheet does not have. */
interface Columns {
  readonly sasaran: number | null;
  readonly indikator: number;
  readonly satuan: number | null;
  readonly baseline: number | null;
  /** The first of three columns for each year. */
  readonly tahun: number;
  readonly ket: number;
  /** Target and capaian of the plan's end, right of the report's own columns. */
  readonly akhir: number | null;
  readonly width: number;
}

/** All that rows and header are made from. */
interface Plan {
  readonly input: ReportInput;
  readonly table: RenstraTable;
  readonly view: SheetView;
  /** The report's own year; null for a plan of which nothing has run. */
  readonly tahun: number | null;
  readonly columns: Columns;
  /** PK's arah, for rows whose own sheet says nothing. */
  readonly arahOf: TahunContext['arahOf'];
}

function columnsOf({ rows, columns, tahun }: RenstraTable, withAkhir: boolean): Columns {
  let next = 1;
  const take = (wanted: boolean, count = 1): number | null => {
    if (!wanted) return null;
    next += count;
    return next - count;
  };
  const sasaran = take(rows.some((row) => row.sasaran !== ''));
  const indikator = next++;
  const satuan = take(columns.satuan !== null);
  const baseline = take(columns.baseline !== null);
  const years = next;
  next += tahun.length * 3;
  const ket = next++;
  return { sasaran, indikator, satuan, baseline, tahun: years, ket, akhir: take(withAkhir, 2), width: next };
}

/** What the plan is called in its own sheet: in the titles, else in the sheet's name. */
function dokumenOf({ sheet, titles }: RenstraTable, { renstra: { dokumen } }: ReportTexts): string {
  for (const words of [...titles, sheet.name].map(wordsOf)) {
    if (/\brenstra\b|rencana strategis/.test(words)) return dokumen.renstra;
    if (/\brpjmd\b/.test(words)) return dokumen.rpjmd;
    if (/\brpd\b/.test(words)) return dokumen.rpd;
  }
  return dokumen.renstra;
}

/** What titles and headers say of the plan: its name, its period, its last year, the year it has run to. */
function wordsOfPlan({ input: { texts }, table, tahun }: Plan, sampai: string): Readonly<Record<string, string>> {
  const dokumen = dokumenOf(table, texts);
  const { awal, akhir } = table.periode;
  return { dokumen, DOKUMEN: dokumen.toUpperCase(), sampai: tahun === null ? '' : fillIn(sampai, { tahun }), periode: `${awal}-${akhir}`, akhir: String(akhir), tahun: String(tahun ?? '') };
}

function header(plan: Plan): { readonly rows: Row[]; readonly merges: Rect[] } {
  const { input: { texts: { renstra } }, table, columns } = plan;
  const words = wordsOfPlan(plan, renstra.sampaiKelompok);
  const rows: Row[] = Array.from({ length: HEADER }, () => rowOf(columns.width, [], 'kepala'));
  const merges: Rect[] = [];
  const put = (row: number, column: number | null, text: string, height = 1, width = 1): void => {
    if (column === null) return;
    (rows[row] ?? [])[column] = textCell(text, 'kepala');
    if (height > 1 || width > 1) merges.push({ row: TITLES + row, column, rows: height, columns: width });
  };
  put(0, 0, renstra.headers.no, HEADER);
  put(0, columns.sasaran, renstra.headers.sasaran, HEADER);
  put(0, columns.indikator, renstra.headers.indikator, HEADER);
  put(0, columns.satuan, renstra.headers.satuan, HEADER);
  put(0, columns.baseline, renstra.headers.baseline, table.tahunBaseline === null ? HEADER : 1);
  if (table.tahunBaseline !== null) put(1, columns.baseline, String(table.tahunBaseline), HEADER - 1);
  put(0, columns.tahun, fillIn(renstra.kelompok, words), 1, table.tahun.length * 3);
  table.tahun.forEach(({ tahun }, year) => {
    const at = columns.tahun + year * 3;
    put(1, at, String(tahun), 1, 3);
    [renstra.headers.target, renstra.headers.realisasi, renstra.headers.capaian].forEach((text, field) => {
      put(2, at + field, text);
    });
  });
  put(0, columns.ket, renstra.headers.ket, HEADER);
  if (columns.akhir !== null) {
    put(0, columns.akhir, fillIn(renstra.headers.targetAkhir, words), HEADER);
    put(0, columns.akhir + 1, oneLine(fillIn(renstra.headers.capaianAkhir, words)), HEADER);
  }
  rows.push(Array.from({ length: columns.width }, (_, column) => countCell(column + 1, 'nomor-kolom')));
  return { rows, merges };
}

/** The sheet's own remark, then why years have no capaian: "2017, 2018 (target 0)". */
function ketOf({ ket }: RenstraRow, hasil: readonly HasilTahun[], { table, input: { texts, sheetTexts } }: Plan): string {
  const remarks = new Map<string, number[]>();
  hasil.forEach(({ alasan, asal }, year) => {
    const { tahun } = table.tahun[year] ?? {};
    const remark = asal === 'diketik' ? texts.renstra.diketik : alasan === null || alasan === 'belum berjalan' || alasan === 'rencana' ? null : sheetTexts.alasan[alasan];
    if (remark !== null && tahun !== undefined) remarks.set(remark, [...(remarks.get(remark) ?? []), tahun]);
  });
  return [...(ket === '' ? [] : [ket]), ...[...remarks].map(([remark, years]) => `${years.join(', ')} ${remark}`)].join('; ');
}

function indikatorRow(plan: Plan, source: RenstraRow, result: RenstraResult, at: number, number: number | null): Row {
  const { input, table, view, tahun, columns, arahOf } = plan;
  const figure = (column: number | null, reading: RenstraRow['baseline']): ReportCell => figureCell(view, source.row, column, reading, input.texts);
  const arah = source.arah ?? arahOf(source.indikator) ?? 'naik';
  const cells: Row = [];
  const put = (column: number | null, cell: ReportCell): void => {
    if (column !== null) cells[column] = cell;
  };
  if (number !== null) put(0, countCell(number));
  put(columns.sasaran, textCell(number === null ? '' : source.sasaran));
  put(columns.indikator, textCell(oneLine(source.indikator), 'isi', source.level === 'sub' ? { indent: 1 } : {}));
  put(columns.satuan, textCell(source.satuan, 'isi', { align: 'tengah' }));
  put(columns.baseline, figure(table.columns.baseline, source.baseline));
  const ownYear: PlacedFigure[] = [];
  table.tahun.forEach((year, index) => {
    const nilai = source.nilai[index];
    const hasil = result.tahun[index];
    if (nilai === undefined || hasil === undefined) return;
    const column = columns.tahun + index * 3;
    const target = { cell: figure(year.columns.target, nilai.target), row: at, column };
    put(column, target.cell);
    // Of a year that has not run only the target is anything; zeros typed ahead are no realisasi.
    if (tahun !== null && year.tahun > tahun) return;
    const realisasi = { cell: figure(year.columns.realisasi, nilai.realisasi), row: at, column: column + 1 };
    if (year.tahun === tahun) ownYear.push(realisasi);
    put(column + 1, realisasi.cell);
    put(column + 2, capaianCell(hasil, { target, realisasi, reading: nilai.target, arah }, { sheet: table.sheet, row: source.row, column: year.columns.capaian }, input));
  });
  put(columns.ket, textCell(ketOf(source, result.tahun, plan)));
  if (columns.akhir !== null) {
    const target = { cell: figure(table.columns.targetAkhir, source.targetAkhir), row: at, column: columns.akhir };
    const { akhir } = result;
    const [realisasi] = ownYear;
    put(columns.akhir, target.cell);
    if (akhir !== null && realisasi !== undefined) {
      const cell = capaianCell(akhir, { target, realisasi, reading: source.targetAkhir, arah }, { sheet: table.sheet, row: source.row, column: null }, input);
      put(columns.akhir + 1, capaianOrAlasan(cell, akhir, input));
    }
  }
  return rowOf(columns.width, cells);
}

/** True where the plan's end lies ahead and has targets to be compared with, or where a column of its own holds them. */
function hasAkhir({ tahun: years, columns, periode }: RenstraTable, results: readonly RenstraResult[], tahun: number | null): boolean {
  const ownColumn = columns.targetAkhir !== null && columns.targetAkhir !== (years.at(-1)?.columns.target ?? null);
  return ownColumn || (tahun !== null && tahun < periode.akhir && results.some(({ akhir }) => akhir !== null));
}

export function reportRenstra(input: ReportInput): Report {
  const { texts, renstra, akhirRenstra } = input;
  const view = renstra === null ? null : viewSheet(renstra.table.sheet);
  if (renstra === null || view === null) return { kind: 'missing', id: '3.5', wanted: texts.renstra.sheetName, needs: 'renstra' };
  const { table, results } = renstra;
  const tahun = input.tahun ?? table.tahunLaporan;
  const columns = columnsOf(table, akhirRenstra && hasAkhir(table, results, tahun));
  const plan: Plan = { input, table, view, tahun, columns, arahOf: arahByName(input.pk?.table.rows ?? []) };
  const { width } = columns;
  const head = header(plan);
  const rows: Row[] = [titleRow(width, fillIn(texts.renstra.judul, wordsOfPlan(plan, texts.renstra.sampai))), titleRow(width, input.opd), ...head.rows];
  const merges: Rect[] = [{ row: 0, column: 0, rows: 1, columns: width }, { row: 1, column: 0, rows: 1, columns: width }, ...head.merges];
  const top = rows.length;
  let number = 0;
  table.rows.forEach((source, index) => {
    const result = results[index];
    if (result === undefined) return;
    const above = table.rows[index - 1];
    const begins = columns.sasaran === null ? source.level === 'indikator' : above?.sasaran !== source.sasaran;
    if (begins) number += 1;
    rows.push(indikatorRow(plan, source, result, top + index, begins ? number : null));
    if (!begins || columns.sasaran === null) return;
    let count = 1;
    while (table.rows[index + count]?.sasaran === source.sasaran) count += 1;
    if (count > 1) merges.push(...[0, columns.sasaran].map((column) => ({ row: top + index, column, rows: count, columns: 1 })));
  });
  const widths = Array.from({ length: width }, (_, column): number => {
    if (column === 0) return 5;
    if (column === columns.sasaran) return 20;
    if (column === columns.indikator) return 30;
    if (column === columns.ket) return 14;
    if (column === columns.satuan) return 10;
    return fittingWidth(rows.slice(top), column, column === columns.baseline ? 11 : column > columns.ket ? 11 : 6, texts);
  });
  return {
    kind: 'table',
    table: {
      id: '3.5',
      sheetName: texts.renstra.sheetName,
      widths,
      rows,
      merges,
      frames: [{ row: TITLES, column: 0, rows: rows.length - TITLES, columns: width }],
      repeated: { row: TITLES, rows: HEADER + 1 },
      landscape: true,
      charts: [],
    },
  };
}
