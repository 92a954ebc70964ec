/** Which way is better by the user's word: where the worksheet says nothing, by the indikator's name, and then nobody is asked again. */
import { evaluate } from '../../src/core/evaluate';
import { toText } from '../../src/core/exact/decimal';
import type { CellValue } from '../../src/core/model/grid';
import { SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { readSettings, type ArahPilihan } from '../../src/core/record/settings';
import { planSettings } from '../../src/core/record/settingsChange';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { layout } from './layout';

type Row = readonly [indikator: string, satuan: string, arah: string, target: CellValue, realisasi: CellValue];

/** The capaian of every row, and how many are asked about. */
function capaianOf(rows: readonly Row[], arah: readonly ArahPilihan[]): string {
  const sheet = layout('PK', [['PERJANJIAN KINERJA TAHUN 2024'], ['No', 'Sasaran', 'Indikator', 'Satuan', 'Arah', 'Target', 'Realisasi'], ...rows.map((row, at): CellValue[] => [at + 1, at === 0 ? 'S' : '', ...row])]);
  const xml = planSettings([], { ...readSettings([]), arah: [...arah] }).closePart ?? '';
  const { result, issues } = evaluate({ structureProtected: false, readOnly: false, sheets: [sheet], parts: [{ id: '1', namespace: SETTINGS_NAMESPACE, xml }] }, SHEET_TEXTS.id, '2024-12-31T00:00:00.000Z');
  const asked = issues.filter(({ code }) => code === 'periksa-arah').length;
  return `${result.indikator.map(({ capaian }) => (capaian === null ? '-' : toText(capaian))).join(' ')} asked ${asked}`;
}

const ANGKA: Row = ['a. Angka Kemiskinan', 'Persen', '', 5, 6];

test.each<[what: string, rows: readonly Row[], arah: readonly ArahPilihan[], expected: string]>([
  // 6/5; (2 × 5 − 6)/5
  ['nothing said: naik, and asked', [ANGKA], [], '120.00 asked 1'],
  ['turun', [ANGKA], [{ indikator: 'Angka Kemiskinan', arah: 'turun' }], '80.00 asked 0'],
  ['naik all the same', [ANGKA], [{ indikator: 'Angka Kemiskinan', arah: 'naik' }], '120.00 asked 0'],
  // 100 − |6 − 5|/5 × 100
  ['stabil', [ANGKA], [{ indikator: 'Angka Kemiskinan', arah: 'stabil' }], '80.00 asked 0'],
  ['of two words the later', [ANGKA], [{ indikator: 'Angka Kemiskinan', arah: 'naik' }, { indikator: 'ANGKA  KEMISKINAN', arah: 'turun' }], '80.00 asked 0'],
  ['another indikator', [ANGKA], [{ indikator: 'Angka Pengangguran', arah: 'turun' }], '120.00 asked 1'],
  ['the column stands above it', [['Angka Kemiskinan', 'Persen', 'naik', 5, 6]], [{ indikator: 'Angka Kemiskinan', arah: 'turun' }], '120.00 asked 0'],
  ['a sign in the target too', [['Angka Kemiskinan', 'Persen', '', '≥ 5', 6]], [{ indikator: 'Angka Kemiskinan', arah: 'turun' }], '120.00 asked 0'],
  // Subs: 4/5 and 2/5 as turun are 120 and 160; the parent 6 of 10 is 140.
  ['subs go with their parent', [['Jumlah keluhan', 'Kasus', '', '', ''], ['- Loket', 'Kasus', '', 5, 4], ['- Telepon', 'Kasus', '', 5, 2]], [{ indikator: 'Jumlah keluhan', arah: 'turun' }], '140.00 120.00 160.00 asked 0'],
])('%s', (_, rows, arah, expected) => expect(capaianOf(rows, arah)).toBe(expected));
