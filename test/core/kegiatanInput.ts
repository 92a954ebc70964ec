/** A Kegiatan sheet as its reader gives it, from a few words per row. */
import type { CellValue } from '../../src/core/model/grid';
import type { KegiatanTable } from '../../src/core/model/kegiatan';
import { readNumber } from '../../src/core/read/number';
import { sheetOf } from './checkInput';

/** Indikator A, target B, realisasi C, capaian D, program E, kegiatan F, sub kegiatan G. A blank indikator or program is the one above. */
export interface KegiatanLine {
  readonly indikator?: string;
  readonly satuan?: string;
  readonly t?: CellValue;
  readonly r?: CellValue;
  readonly capaian?: CellValue;
  readonly program?: string;
  readonly kegiatan?: string;
  readonly sub?: string;
}

export function kegiatanOf(lines: readonly KegiatanLine[], columns: Partial<KegiatanTable['columns']> = {}): KegiatanTable {
  const read = (value: CellValue, role: 'target' | 'realisasi') => readNumber({ value, valueType: typeof value === 'number' ? 'Double' : 'String', numberFormat: 'General' }, { kind: 'count', role, decimalMark: null });
  const indikator: KegiatanTable['indikator'][number][] = [];
  const programs: KegiatanTable['programs'][number][] = [];
  const rows: KegiatanTable['rows'][number][] = [];
  lines.forEach((line, row) => {
    const { capaian } = line;
    if (line.indikator !== undefined) {
      indikator.push({
        row, no: '', sasaran: 'Sasaran', indikator: line.indikator, satuan: line.satuan ?? '', target: read(line.t ?? '', 'target'), realisasi: read(line.r ?? '', 'realisasi'),
        typedCapaian: capaian === undefined ? null : { value: capaian, formula: null, valueType: typeof capaian === 'number' ? 'Double' : 'String', numberFormat: 'General' },
      });
    }
    const own = indikator.length === 0 ? null : indikator.length - 1;
    if (line.program !== undefined || programs.length === 0) programs.push({ row, indikator: own, program: line.program ?? '' });
    if (line.kegiatan === undefined) return;
    rows.push({ row, indikator: own, program: programs.length - 1, kegiatan: line.kegiatan, subKegiatan: line.sub ?? '', nameColumn: line.sub === undefined ? 5 : 6, kelompokSasaran: '', keterangan: '' });
  });
  const cells = lines.map((line) => [line.indikator ?? '', line.t ?? '', line.r ?? '', line.capaian ?? '', line.program ?? '', line.kegiatan ?? '', line.sub ?? '']);
  return { sheet: sheetOf('Kegiatan', cells), headerTop: 0, titles: [], tahun: 2020, columns: { indikator: 0, target: 1, realisasi: 2, capaian: 3, program: 4, kegiatan: 5, ...columns }, indikator, programs, rows };
}
