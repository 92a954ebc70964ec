/**
 * Tabel 3.4: several years side by side, each with its own list of sasaran and indikator, because they change from year to year.
 * PermenPAN-RB 53/2014 asks to compare realisasi and capaian with those of earlier years. Lists are never joined by row or by name.
 */
import type { Rect } from '../model/grid';
import type { Report, ReportCell } from '../model/reportTable';
import type { RiwayatTable } from '../model/riwayat';
import { cellAt } from '../record/currentCell';
import { countCell, rowOf, textCell, titleRow } from './cells';
import { fillIn } from './fillIn';
import { capaianCell, capaianOrAlasan } from './hasilCells';
import type { ReportInput } from './input';
import { printed } from './printed';
import { daftarOfPk, daftarOfRiwayat, type Daftar } from './riwayatDaftar';
import { groupLines, runsOf, sasaranRuns, type Lines } from './riwayatGroups';
import { fittingWidth } from './widths';

type Row = (ReportCell | null)[];

const TITLES = 2;
const HEADER = 2;
/** T, R, C. */
const FIELDS = 3;
/** The years that the table's title names: the report's own and the two before. */
const MOST_YEARS = 3;

/** A list and where it stands in the table. */
interface Placed {
  readonly daftar: Daftar;
  /** Null where the list names no sasaran. */
  readonly sasaran: number | null;
  readonly indikator: number;
  /** The first column of the first year. */
  readonly tahun: number;
}

function placed(daftar: readonly Daftar[]): { readonly lists: readonly Placed[]; readonly width: number } {
  let next = 1;
  const lists = daftar.map((list): Placed => {
    const sasaran = list.baris.some((row) => row.sasaran !== '') ? next++ : null;
    const indikator = next++;
    const tahun = next;
    next += list.tahun.length * FIELDS;
    return { daftar: list, sasaran, indikator, tahun };
  });
  return { lists, width: next };
}

function header(lists: readonly Placed[], width: number, { texts: { umum, riwayat } }: ReportInput): { readonly rows: Row[]; readonly merges: Rect[] } {
  const rows: Row[] = Array.from({ length: HEADER }, () => rowOf(width, [], 'kepala'));
  const merges: Rect[] = [];
  const put = (row: number, column: number | null, text: string, height = 1, across = 1): void => {
    if (column === null) return;
    (rows[row] ?? [])[column] = textCell(text, 'kepala');
    if (height > 1 || across > 1) merges.push({ row: TITLES + row, column, rows: height, columns: across });
  };
  put(0, 0, umum.no, HEADER);
  for (const { daftar, sasaran, indikator, tahun: first } of lists) {
    const [only, ...more] = daftar.tahun;
    const named = only !== undefined && more.length === 0;
    put(0, sasaran, named ? fillIn(riwayat.sasaran, { tahun: only }) : umum.sasaran, HEADER);
    put(0, indikator, named ? fillIn(riwayat.indikator, { tahun: only }) : umum.indikator, HEADER);
    daftar.tahun.forEach((tahun, index) => {
      const at = first + index * FIELDS;
      put(0, at, String(tahun), 1, FIELDS);
      [riwayat.target, riwayat.realisasi, riwayat.capaian].forEach((text, field) => {
        put(1, at + field, text);
      });
    });
  }
  return { rows, merges };
}

/** Writes a list into the rows that stand at `top`, and merges its cells down the lines they take. */
function fillList({ daftar, sasaran, indikator, tahun }: Placed, groups: readonly Lines[], rows: Row[], top: number, input: ReportInput): readonly Rect[] {
  const merges: Rect[] = [];
  const down = ({ from, count }: Lines, column: number): void => {
    if (count > 1) merges.push({ row: top + from, column, rows: count, columns: 1 });
  };
  const put = (line: number, column: number, cell: ReportCell): void => {
    (rows[top + line] ?? [])[column] = cell;
  };
  const runs = runsOf(daftar, groups);
  for (const run of runs) {
    for (let column = indikator; column < tahun + daftar.tahun.length * FIELDS; column += 1) down(run, column);
    const row = run.baris === null ? undefined : daftar.baris[run.baris];
    if (row === undefined) continue;
    put(row.line, indikator, textCell(row.indikator, 'isi', row.isSub ? { indent: 1 } : {}));
    row.nilai.forEach((nilai, year) => {
      if (nilai === null) return;
      const at = { row: top + row.line, column: tahun + year * FIELDS };
      const target = { ...at, cell: nilai.target };
      const realisasi = { row: at.row, column: at.column + 1, cell: nilai.realisasi };
      put(row.line, target.column, target.cell);
      put(row.line, realisasi.column, realisasi.cell);
      put(row.line, at.column + 2, capaianOrAlasan(capaianCell(nilai.hasil, { target, realisasi, reading: nilai.reading, arah: nilai.arah }, nilai.typed, input), nilai.hasil, input));
    });
  }
  if (sasaran === null) return merges;
  for (const run of sasaranRuns(daftar, runs)) {
    down(run, sasaran);
    if (run.baris !== null) put(run.from, sasaran, textCell(daftar.baris[run.baris]?.sasaran ?? ''));
  }
  return merges;
}

/** Lines whose number the sheet prints; null where it numbers none. */
function numberedLines({ sheet, noColumn, lines }: RiwayatTable): ReadonlySet<number> | null {
  const filled = noColumn === null ? [] : lines.flatMap((row, line) => (String(cellAt(sheet, row, noColumn).value).trim() === '' ? [] : [line]));
  return filled.length === 0 ? null : new Set(filled);
}

/** The lists of the years that are compared, and the years that are not. A year that Riwayat has no realisasi of is PK's, if it is the report's own. */
function listsOf(input: ReportInput, riwayat: NonNullable<ReportInput['riwayat']>): { readonly daftar: readonly Daftar[]; readonly fromPk: number | null; readonly leftOut: readonly number[] } {
  const { pk } = input;
  const { table } = riwayat;
  const own = input.tahun ?? table.tahun;
  const years = table.daftar.filter(({ tahun, columns }) => tahun < own || (tahun === own && columns.realisasi !== null)).map(({ tahun }) => tahun);
  const fromPk = pk !== null && !years.includes(own) && (pk.table.tahun ?? own) === own ? own : null;
  const all = [...years, ...(fromPk === null ? [] : [fromPk])];
  const shown = new Set(all.slice(-MOST_YEARS));
  const lists = daftarOfRiwayat(riwayat, (tahun) => tahun !== fromPk && shown.has(tahun), input);
  return { daftar: fromPk === null || pk === null ? lists : [...lists, daftarOfPk(pk, fromPk, input)], fromPk, leftOut: all.slice(0, -MOST_YEARS) };
}

function notesOf(daftar: readonly Daftar[], fromPk: number | null, leftOut: readonly number[], { texts }: ReportInput): readonly string[] {
  const { riwayat } = texts;
  const typed = daftar.flatMap(({ tahun: years, baris }) =>
    baris.flatMap(({ indikator, nilai }) =>
      nilai.flatMap((each, year) => {
        const { capaian = null, asal } = each?.hasil ?? {};
        return asal === 'diketik' && capaian !== null ? [fillIn(riwayat.diketik, { indikator, capaian: printed(capaian, 2, texts), tahun: years[year] ?? '' })] : [];
      }),
    ),
  );
  return [
    ...typed,
    ...(fromPk === null ? [] : [fillIn(riwayat.dariPk, { tahun: fromPk })]),
    ...(leftOut.length === 0 ? [] : [fillIn(riwayat.selebihnya, { tahun: leftOut.join(', ') })]),
  ];
}

function widthsOf(lists: readonly Placed[], width: number, rows: readonly Row[], { texts }: ReportInput): readonly number[] {
  const sasaran = new Set(lists.map((list) => list.sasaran));
  const indikator = new Set(lists.map((list) => list.indikator));
  return Array.from({ length: width }, (_, column) => (column === 0 ? 5 : sasaran.has(column) ? 20 : indikator.has(column) ? 26 : fittingWidth(rows, column, 6, texts)));
}

export function reportRiwayat(input: ReportInput): Report {
  const { texts, riwayat } = input;
  const missing: Report = { kind: 'missing', id: '3.4', wanted: texts.riwayat.sheetName, needs: 'riwayat' };
  if (riwayat === null) return missing;
  const { daftar: found, fromPk, leftOut } = listsOf(input, riwayat);
  if (found.length === 0) return missing;
  const { daftar, groups } = groupLines(found, numberedLines(riwayat.table), riwayat.table.lines.length);
  const { lists, width } = placed(daftar);
  const years = daftar.flatMap(({ tahun }) => tahun);
  const head = header(lists, width, input);
  const judul = fillIn(years.length > 1 ? texts.riwayat.judul : texts.riwayat.judulSatuTahun, { awal: Math.min(...years), akhir: Math.max(...years) });
  const rows: Row[] = [titleRow(width, judul), titleRow(width, input.opd), ...head.rows];
  const merges: Rect[] = [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: width }));
  merges.push(...head.merges);
  const top = rows.length;
  groups.forEach(({ from, count }, index) => {
    for (let line = 0; line < count; line += 1) rows.push(rowOf(width, line === 0 ? [countCell(index + 1)] : []));
    if (count > 1) merges.push({ row: top + from, column: 0, rows: count, columns: 1 });
  });
  for (const list of lists) merges.push(...fillList(list, groups, rows, top, input));
  const frame: Rect = { row: TITLES, column: 0, rows: rows.length - TITLES, columns: width };
  const widths = widthsOf(lists, width, rows, input);
  for (const note of notesOf(daftar, fromPk, leftOut, input)) {
    merges.push({ row: rows.length, column: 0, rows: 1, columns: width });
    rows.push(titleRow(width, note, 'keterangan'));
  }
  return { kind: 'table', table: { id: '3.4', sheetName: texts.riwayat.sheetName, widths, rows, merges, frames: [frame], repeated: { row: TITLES, rows: HEADER }, landscape: true, charts: [] } };
}
