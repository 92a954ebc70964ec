/** Riwayat and Renstra as their readers give them, from a few words per row. */
import { KOSONG } from '../../../src/core/compute/hasilTahun';
import { parseDigits } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { ResultCell } from '../../../src/core/model/indikator';
import type { Arah, NumberReading } from '../../../src/core/model/number';
import type { RenstraRow, RenstraWithResults } from '../../../src/core/model/renstra';
import type { RiwayatRow, RiwayatWithResults } from '../../../src/core/model/riwayat';
import { readNumber } from '../../../src/core/read/number';
import { sheetOf } from '../checkInput';

const typeOf = (value: CellValue): 'Double' | 'String' => (typeof value === 'number' ? 'Double' : 'String');
const read = (value: CellValue, role: 'target' | 'realisasi'): NumberReading => readNumber({ value, valueType: typeOf(value), numberFormat: 'General' }, { kind: 'decimal', role, decimalMark: null });
const resultCell = (value: CellValue | undefined): ResultCell | null => (value === undefined ? null : { value, formula: null, valueType: typeOf(value), numberFormat: 'General' });

export interface RowMore {
  readonly parent?: number;
  /** A line without figures. */
  readonly label?: boolean;
  readonly satuan?: string;
  readonly arah?: Arah;
  /** A printed capaian, of Riwayat. */
  readonly capaian?: CellValue;
  /** The target of the plan's end, of Renstra. */
  readonly akhir?: CellValue;
}

export type RiwayatLine = readonly [nama: string, target: CellValue, realisasi: CellValue, more?: RowMore];

/** Years side by side, four columns each: name, target, realisasi, capaian. Results are given, not computed: 0 for the first row of the first year, 10 for that of the second. */
export function riwayatOf(years: readonly (readonly [tahun: number, rows: readonly RiwayatLine[]])[], tahun = 2020): RiwayatWithResults {
  const most = Math.max(...years.map(([, rows]) => rows.length));
  const sheet = sheetOf('Riwayat', Array.from({ length: most }, (_, row) => years.flatMap(([, rows]) => [rows[row]?.[0] ?? '', rows[row]?.[1] ?? '', rows[row]?.[2] ?? '', rows[row]?.[3]?.capaian ?? ''])));
  const daftar = years.map(([each, rows], at) => ({
    tahun: each,
    columns: { sasaran: null, indikator: 4 * at, satuan: null, target: 4 * at + 1, realisasi: 4 * at + 2, capaian: 4 * at + 3 },
    rows: rows.map(([indikator, target, realisasi, { parent = null, label = false, satuan = '', arah = null, capaian } = {}], row): RiwayatRow => ({
      row, parent, sasaran: 'S', sasaranTyped: '', indikator, satuan, arah, label, target: read(target, 'target'), realisasi: read(realisasi, 'realisasi'), typedCapaian: resultCell(capaian),
    })),
  }));
  const results = years.map(([each, rows], at) => ({ tahun: each, hasil: rows.map((_, row) => ({ ...KOSONG, capaian: parseDigits(`${10 * at + row}.00`) })) }));
  return { table: { sheet, headerTop: 0, titles: [], tahun, noColumn: null, lines: [], daftar }, results };
}

export type RenstraLine = readonly [nama: string, nilai: readonly (readonly [target: CellValue, realisasi: CellValue, capaian?: CellValue])[], more?: RowMore];

/** Names in A, then target, realisasi and capaian of each year. Results as in {@link riwayatOf}. */
export function renstraOf(years: readonly number[], rows: readonly RenstraLine[], tahunLaporan: number | null = 2020): RenstraWithResults {
  const sheet = sheetOf('Renstra', rows.map(([nama, nilai]) => [nama, ...nilai.flatMap(([target, realisasi, capaian]) => [target, realisasi, capaian ?? ''])]));
  return {
    table: {
      sheet, headerTop: 0, titles: [], tahunLaporan, periode: { awal: 2016, akhir: 2021 }, tahunBaseline: null,
      tahun: years.map((tahun, at) => ({ tahun, columns: { target: 1 + 3 * at, realisasi: 2 + 3 * at, capaian: 3 + 3 * at } })),
      columns: { no: null, sasaran: null, indikator: 0, satuan: null, baseline: null, targetAkhir: null, ket: null },
      rows: rows.map(([indikator, nilai, { parent = null, satuan = '', arah = null, akhir = '' } = {}], row): RenstraRow => ({
        row, level: parent === null ? 'indikator' : 'sub', parent, sasaran: 'S', sasaranTyped: '', indikator, satuan, arah, baseline: read('', 'target'), targetAkhir: read(akhir, 'target'), ket: '',
        nilai: nilai.map(([target, realisasi, capaian]) => ({ target: read(target, 'target'), realisasi: read(realisasi, 'realisasi'), typedCapaian: resultCell(capaian) })),
      })),
    },
    results: rows.map(([, nilai], row) => ({ tahun: nilai.map((_, at) => ({ ...KOSONG, capaian: parseDigits(`${10 * at + row}.00`) })), akhir: null })),
  };
}
