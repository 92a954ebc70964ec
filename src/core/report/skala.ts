/** Tabel 3.1: the scale by which capaian are judged, whatever it is. */
import type { Report } from '../model/reportTable';
import type { PitaKategori } from '../rules/skalaKategori';
import { countCell, rowOf, textCell, titleRow } from './cells';
import { fillIn } from './fillIn';
import type { ReportInput } from './input';
import { printed } from './printed';

/** "Lebih dari 100 %", "75 % sampai 100 %", "55 % sampai kurang dari 75 %", "Kurang dari 55 %". */
function bandText({ dari, sampai }: PitaKategori, { texts }: ReportInput): string {
  const { skala } = texts;
  const values = { dari: dari === null ? '0' : printed(dari.nilai, null, texts), sampai: sampai === null ? '' : printed(sampai.nilai, null, texts) };
  // A scale of one band takes every capaian, and none is below 0.
  if (sampai === null) return fillIn(dari?.termasuk === false ? skala.lebihDari : skala.palingRendah, values);
  if (dari === null) return fillIn(sampai.termasuk ? skala.palingTinggi : skala.kurangDari, values);
  const from = dari.termasuk ? skala.dari : skala.lebihDari;
  const to = sampai.termasuk ? skala.sampai : skala.sampaiKurangDari;
  return fillIn(`${from} ${to}`, values);
}

export function reportSkala(input: ReportInput): Report {
  const { texts, skala } = input;
  const width = 3;
  const rows = [
    titleRow(width, texts.skala.judul),
    titleRow(width, ''),
    rowOf(width, [textCell(texts.umum.no, 'kepala'), textCell(texts.skala.persentase, 'kepala'), textCell(texts.skala.kategori, 'kepala')]),
    ...skala.pita.map((band, rank) =>
      rowOf(width, [countCell(rank + 1), textCell(bandText(band, input), 'isi', { align: 'tengah' }), textCell(band.kategori, 'isi', { align: 'tengah', kategori: { rank, of: skala.pita.length } })]),
    ),
  ];
  return {
    kind: 'table',
    table: {
      id: '3.1',
      sheetName: texts.skala.sheetName,
      widths: [6, 36, 28],
      rows,
      merges: [{ row: 0, column: 0, rows: 1, columns: width }],
      frames: [{ row: 2, column: 0, rows: rows.length - 2, columns: width }],
      repeated: { row: 2, rows: 1 },
      landscape: false,
      charts: [],
    },
  };
}
