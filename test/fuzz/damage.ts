/** What people and other programs do to a sheet: rows and columns shifted, cells split, merged, blanked, retyped, renamed, doubled, swapped. */
import type { CellValue, WorkbookSnapshot } from '../../src/core/model/grid';
import { addressOf, addressOfArea } from '../../src/core/record/address';
import { cellAt, constant, EMPTY, gridOf, put, shiftColumns, shiftRows, snapshotOf, type Cell, type Grid } from './grid';
import type { Random } from './random';

/** Contents that were seen in sheets, or that a program could stumble over. */
const CONTENTS: readonly [CellValue, ...CellValue[]] = [
  '-', '–', 'n/a', 'belum rilis', '#REF!', '#DIV/0!', '1.234', '1,234', '1.234,56', '5,551,162,657', 'Rp 1.000,-', '12..3', '=1+1', '\u00a0', '905 4.000', '4.905 orang', '80–90', '≥ 80', '1:17,9', '(1.234)',
  '100%', '0,26 %', 'BB', 'B (68,89)', 'WTP', 'JUMLAH', 'J U M L A H', 'TOTAL', 'Tahun 2020', 'Target', 'Realisasi', 'Anggaran', 'Program', '2020', '1', 'a.', '- sub', '1.06', '5.1.02', '__proto__', 'constructor', '<b>x</b>', '\ud800', 'x\ny', ' ',
  0, -5, 1, 100, 0.5, 1e-320, 1e308, -1e308, 2 ** 53, 43_831, true, false,
];

/** Headings of other sheets' columns and tables. */
const HEADINGS: readonly [string, ...string[]] = [
  'No', 'Nomor Urut', 'Kode', 'Kode Rekening', 'Kd. Keg', 'Uraian', 'Program', 'Kegiatan', 'Sub Kegiatan', 'Program / Kegiatan / Sub Kegiatan', 'Nama Paket', 'Belanja', 'Sumber Dana', 'Lokasi', 'PPTK', 'Bidang', 'Unit',
  'Sasaran', 'Sasaran Strategis', 'Tujuan', 'Indikator', 'Indikator Kinerja', 'Indikator Kinerja Utama (IKU)', 'Formulasi', 'Definisi Operasional', 'Arah', 'Polaritas', 'Satuan', 'Bobot', 'Skor', 'Penanggung Jawab', 'Sumber Data',
  'Target', 'Target Tahunan', 'Target 2023', 'Target (%)', 'T1', 'Target Renstra', 'Target Akhir Renstra', 'Baseline', 'Kondisi Awal', 'Realisasi', 'Realisasi 2022', 'Realisasi (%)', 'Capaian', 'Capaian (%)', '% Capaian', 'Kinerja', 'Predikat', 'Kategori',
  'Anggaran', 'Anggaran (Rp)', 'Pagu', 'Pagu Anggaran', 'Anggaran Kas', 'Anggaran Sebelum Perubahan', 'Anggaran Setelah Perubahan', 'DPA', 'DPPA', 'Bertambah/(Berkurang)', 'Kontrak', 'SP2D', 'SPJ', 'LS', 'GU', 'Jumlah', 'Total', 'Rp', '(Rp)', '%', '(%)', 'Keuangan', 'Fisik', 'Fisik (%)', 'Rencana', 'Volume',
  's.d. Bulan Lalu', 'Bulan Ini', 's.d. Bulan Ini', 'Triwulan I', 'Triwulan II', 'TW III', 'I', 'IV', 'Januari', 'Desember', 'Semester I', '2022', 'Tahun 2023', 'Sisa', 'Sisa Anggaran (Rp)', 'Sisa Pagu', 'Selisih', 'Deviasi', 'Efisiensi', '% Realisasi', 'Serapan', 'Ket', 'Keterangan', 'Permasalahan', 'Tindak Lanjut',
  'Jabatan', 'Nama', 'Golongan', 'Pendidikan', 'Eselon', 'L', 'P', '(dalam ribuan)', '1', '(1)', 'a', '6 = 5/4',
];

/** What stands before a name, or behind it. */
const MARKS: readonly [string, ...string[]] = ['1. ', '2) ', 'a. ', 'b) ', '- ', '• ', '   ', 'I. ', '1.06 ', '2.19.02 - ', 'Program ', 'Kegiatan ', 'Sub Kegiatan ', 'Belanja ', 'Sasaran 1: ', 'Jumlah ', 'Total ', 'Bidang ', 'Dinas ', 'Persentase ', 'Menurunnya ', 'Triwulan I ', 'Catatan: ', 'Tahun 2022 ', '*) ', 'Target ', 'Realisasi '];
const TAILS: readonly [string, ...string[]] = [' (%)', ' (Rp)', ' *)', ' (orang)', ' tahun 2023', ' TW I', ':', ' -', '\n- sub', ' %', ' orang', ' juta', '*'];

/** Headings stand in the first rows. */
const HEADING_ROWS = 12;

const FORMATS: readonly [string, ...string[]] = ['General', '@', '0%', '0.00%', '#,##0', 'dd/mm/yyyy', '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'];

/** Changes the grid and says what was done. */
type Damage = (grid: Grid, random: Random) => string;

const rowOf = ({ rows }: Grid, { below }: Random): number => below(rows.length);
const widthOf = ({ rows }: Grid): number => rows.reduce((most, row) => Math.max(most, row.length), 1);
const columnOf = (grid: Grid, { below }: Random): number => below(widthOf(grid));

function swapCells(grid: Grid, a: readonly [number, number], b: readonly [number, number]): void {
  const first = cellAt(grid, ...a);
  put(grid, ...a, cellAt(grid, ...b));
  put(grid, ...b, first);
}

/** The same number as text, or the same text as a number. */
function retyped({ value, format }: Cell, { oneOf }: Random): Cell {
  if (typeof value === 'number') return constant(oneOf([String(value), value.toLocaleString('id-ID'), value.toLocaleString('en-US'), `${value} orang`, `Rp ${value.toLocaleString('id-ID')}`]), oneOf([format, '@']));
  const number = Number(String(value).replace(/[^\d]/g, ''));
  return constant(Number.isSafeInteger(number) ? number : 0, format);
}

const DAMAGES: readonly [Damage, ...Damage[]] = [
  (grid, random) => {
    const row = rowOf(grid, random);
    shiftRows(grid, row, 1);
    return `an empty row comes in at ${row + 1}`;
  },
  (grid, random) => {
    const row = rowOf(grid, random);
    shiftRows(grid, row, -1);
    return `row ${row + 1} goes`;
  },
  (grid, random) => {
    const column = columnOf(grid, random);
    shiftColumns(grid, column, 1);
    return `an empty column comes in at ${column + 1}`;
  },
  (grid, random) => {
    const column = columnOf(grid, random);
    shiftColumns(grid, column, -1);
    return `column ${column + 1} goes`;
  },
  (grid, { below }) => {
    const [down, right] = [1 + below(3), below(3)];
    shiftRows(grid, 0, down);
    if (right > 0) shiftColumns(grid, 0, right);
    return `all moves ${down} down and ${right} to the right`;
  },
  (grid, random) => {
    const filled = grid.rows.slice(0, HEADING_ROWS).flatMap((cells, row) => cells.flatMap(({ value }, column) => (typeof value === 'string' && value !== '' ? [[row, column] as const] : [])));
    const [first, ...rest] = filled;
    if (first === undefined) return 'nothing to rename';
    const [[row, column], heading] = [random.oneOf([first, ...rest]), random.oneOf(HEADINGS)];
    put(grid, row, column, constant(heading));
    return `${addressOf(row, column)} is headed ${JSON.stringify(heading)}`;
  },
  (grid, random) => {
    const [row, column] = [rowOf(grid, random), columnOf(grid, random)];
    const { value, format } = cellAt(grid, row, column);
    const marked = random.below(2) === 0 ? `${random.oneOf(MARKS)}${String(value)}` : `${String(value)}${random.oneOf(TAILS)}`;
    put(grid, row, column, constant(marked, format));
    return `${addressOf(row, column)} becomes ${JSON.stringify(marked)}`;
  },
  (grid, random) => {
    const [from, column] = [rowOf(grid, random), columnOf(grid, random)];
    for (let row = grid.rows.length; row > from; row -= 1) put(grid, row, column, cellAt(grid, row - 1, column));
    put(grid, from, column, EMPTY);
    return `the cells from ${addressOf(from, column)} slip down by one`;
  },
  (grid, random) => {
    const [row, column] = [rowOf(grid, random), columnOf(grid, random)];
    const text = String(cellAt(grid, row, column).value);
    const end = random.below(text.length + 1);
    put(grid, row, column, constant(text.slice(0, end)));
    put(grid, row + 1, column, constant(text.slice(end)));
    return `${addressOf(row, column)} is split over two cells after ${end} characters`;
  },
  // Excel keeps the first cell's content.
  (grid, random) => {
    const area = { row: rowOf(grid, random), column: columnOf(grid, random), rows: 1 + random.below(3), columns: 1 + random.below(3) };
    for (let r = 0; r < area.rows; r += 1) for (let c = r === 0 ? 1 : 0; c < area.columns; c += 1) put(grid, area.row + r, area.column + c, EMPTY);
    const apart = grid.merges.every((other) => other.row >= area.row + area.rows || area.row >= other.row + other.rows || other.column >= area.column + area.columns || area.column >= other.column + other.columns);
    if (apart && area.rows * area.columns > 1) grid.merges.push(area);
    return `${addressOfArea(area)} is ${apart ? 'merged' : 'emptied but for its first cell'}`;
  },
  (grid, random) => {
    const [row, column] = [rowOf(grid, random), columnOf(grid, random)];
    put(grid, row, column, EMPTY);
    return `${addressOf(row, column)} is emptied`;
  },
  (grid, random) => {
    const [row, column, content, format] = [rowOf(grid, random), columnOf(grid, random), random.oneOf(CONTENTS), random.oneOf(FORMATS)];
    put(grid, row, column, constant(content, format));
    return `${addressOf(row, column)} becomes ${JSON.stringify(content)} as ${format}`;
  },
  (grid, random) => {
    const [row, column] = [rowOf(grid, random), columnOf(grid, random)];
    const cell = retyped(cellAt(grid, row, column), random);
    put(grid, row, column, cell);
    return `${addressOf(row, column)} is typed as ${JSON.stringify(cell.value)}`;
  },
  (grid, random) => {
    const row = rowOf(grid, random);
    const cells = [...(grid.rows[row] ?? [])];
    shiftRows(grid, row, 1);
    grid.rows[row] = cells;
    return `row ${row + 1} stands twice`;
  },
  (grid, random) => {
    const [a, b] = [rowOf(grid, random), rowOf(grid, random)];
    const [first, second] = [grid.rows[a] ?? [], grid.rows[b] ?? []];
    grid.rows[a] = second;
    grid.rows[b] = first;
    return `rows ${a + 1} and ${b + 1} change places`;
  },
  (grid, random) => {
    const [a, b] = [columnOf(grid, random), columnOf(grid, random)];
    grid.rows.forEach((_, row) => swapCells(grid, [row, a], [row, b]));
    return `columns ${a + 1} and ${b + 1} change places`;
  },
  (grid, random) => {
    const [a, b] = [[rowOf(grid, random), columnOf(grid, random)], [rowOf(grid, random), columnOf(grid, random)]] as const;
    swapCells(grid, a, b);
    return `${addressOf(...a)} and ${addressOf(...b)} change places`;
  },
];

export interface Damaged {
  readonly snapshot: WorkbookSnapshot;
  /** What was done, in order. */
  readonly done: readonly string[];
}

/** The workbook with one to `most` damages to its sheets. */
export function damaged(snapshot: WorkbookSnapshot, random: Random, most = 6): Damaged {
  const grids = snapshot.sheets.map(gridOf);
  const [first, ...rest] = grids.filter(({ rows }) => rows.length > 0);
  const done: string[] = [];
  if (first !== undefined) for (let times = 1 + random.below(most); times > 0; times -= 1) {
    const grid = random.oneOf([first, ...rest]);
    if (grid.rows.length > 0) done.push(`${grid.sheet.name}: ${random.oneOf(DAMAGES)(grid, random)}`);
  }
  return { snapshot: { ...snapshot, sheets: grids.map(snapshotOf) }, done };
}
