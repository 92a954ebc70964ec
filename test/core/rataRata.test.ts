/** The OPD's capaian as the mean of its indikator or of its sasaran: the number, what it is said to be the mean of, and the formulas. */
import { DEFAULT_SETTINGS, evaluate } from '../../src/core/evaluate';
import { toText } from '../../src/core/exact/decimal';
import type { CellValue, WorkbookSnapshot } from '../../src/core/model/grid';
import type { DasarRata } from '../../src/core/model/indikator';
import { SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { readSettings } from '../../src/core/record/settings';
import { planSettings } from '../../src/core/record/settingsChange';
import { reportEfisiensi } from '../../src/core/report/efisiensi';
import { reportHitungan } from '../../src/core/report/hitungan';
import { reportRekapitulasi } from '../../src/core/report/rekapitulasi';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { layout } from './layout';
import { withKegiatan } from './report/kegiatanInput';
import { wrongFormulas } from './report/recalculate';
import { inputOf, tableOf } from './report/reportInput';

type Row = readonly [sasaran: string, indikator: string, realisasi: CellValue];

function workbookOf(rows: readonly Row[], rataRata: DasarRata): WorkbookSnapshot {
  const sheet = layout('PK', [
    ['PERJANJIAN KINERJA TAHUN 2024'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
    ...rows.map(([sasaran, indikator, realisasi], at): CellValue[] => [at + 1, sasaran, indikator, 'Nilai', 100, realisasi]),
  ]);
  // Efisiensi sets the capaian beside what was spent.
  const apbd = layout('APBD', [['No', 'Uraian', 'Anggaran', 'Realisasi'], ['', 'JUMLAH', 1000, 900], [1, 'Program Layanan', 600, 550], [2, 'Program Tata Kelola', 400, 350]]);
  const xml = planSettings([], { ...readSettings([]), rataRata }).closePart ?? '';
  return { structureProtected: false, readOnly: false, sheets: [sheet, apbd], parts: [{ id: '1', namespace: SETTINGS_NAMESPACE, xml }] };
}

const THREE: readonly Row[] = [['Tata kelola', 'Indeks a', 100], ['', 'Indeks b', 50], ['Layanan', 'Indeks c', 90]];
// 33,34 and 33,33 are 33,335, so 33,34: rounded before the next mean is taken.
const ROUNDED: readonly Row[] = [['Tata kelola', 'Indeks a', '33,34'], ['', 'Indeks b', '33,33'], ['Layanan', 'Indeks c', '33,35']];

const CASES: readonly (readonly [what: string, rows: readonly Row[], dasar: DasarRata, capaian: string, kategori: string, dari: string])[] = [
  // (100 + 50 + 90) / 3
  ['every indikator alike', THREE, 'indikator', '80.00', 'Baik', '3 dari 3 indikator'],
  // (100 + 50) / 2 = 75; (75 + 90) / 2
  ['every sasaran alike', THREE, 'sasaran', '82.50', 'Baik', '2 dari 2 sasaran'],
  ['a sasaran without a capaian is left out', [...THREE.slice(0, 2), ['Layanan', 'Indeks c', '']], 'sasaran', '75.00', 'Baik', '1 dari 2 sasaran'],
  // (33,34 + 33,35) / 2 = 33,345
  ['from the rounded means', ROUNDED, 'sasaran', '33.35', 'Kurang', '2 dari 2 sasaran'],
];

test.each(CASES)('%s', (_, rows, dasar, capaian, kategori, dari) => {
  const { opd } = evaluate(workbookOf(rows, dasar), SHEET_TEXTS.id, '2024-12-31T00:00:00.000Z').result;
  const said = opd?.capaian === undefined || opd.capaian === null ? '' : toText(opd.capaian);
  expect([said, opd?.kategori, `${opd?.counted ?? ''} dari ${opd?.total ?? ''} ${opd?.dasar ?? ''}`]).toEqual([capaian, kategori, dari]);
});

test.each(CASES)('tables: %s', async (_, rows, rataRata, capaian, __, dari) => {
  const snapshot = workbookOf(rows, rataRata);
  const input = withKegiatan(inputOf(snapshot, { ...DEFAULT_SETTINGS, rataRata }), []);
  for (const report of [reportRekapitulasi, reportHitungan, reportEfisiensi]) {
    const table = tableOf(report(input));
    const texts = table.rows.flat().flatMap((cell) => (cell?.content.kind === 'text' ? [cell.content.text] : cell?.content.kind === 'number' ? [toText(cell.content.value)] : []));
    expect(texts.filter((text) => text.includes(`rata-rata ${dari}`))).toHaveLength(1);
    expect(texts.join('\n')).toContain(report === reportHitungan ? capaian.replace('.', ',') : capaian);
    expect((await wrongFormulas(table, snapshot.sheets)).wrong).toEqual([]);
  }
}, 60_000);
