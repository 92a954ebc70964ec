/** Tabel 3.1 and the worksheet of findings of the report, as golden texts; 3.1 of another scale beside it. */
import { evaluate } from '../../../src/core/evaluate';
import { makeLaporan } from '../../../src/core/report/laporan';
import { reportSkala } from '../../../src/core/report/skala';
import { reportTemuan } from '../../../src/core/report/temuan';
import { SKALA_PERMENDAGRI_86_2017 } from '../../../src/core/rules/skalaKategori';
import { id } from '../../../src/messages/issues/id';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';
import { sentencesIn } from '../../../src/messages/sentences';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { expectGolden } from './golden';
import { inputOf, tableOf } from './reportInput';
import { tableText } from './tableText';

test('Tabel 3.1 of the report', async () => {
  expectGolden(tableOf(reportSkala(inputOf(await snapshotOfFixture('dinsos-sumbar-2020')))));
});

test('Tabel 3.1 of Permendagri 86/2017: every band includes its lower bound', async () => {
  const text = tableText(tableOf(reportSkala({ ...inputOf(await snapshotOfFixture('dinsos-sumbar-2020')), skala: SKALA_PERMENDAGRI_86_2017 })));
  for (const band of ['| "Sangat Tinggi"', '"76 % sampai kurang dari 91 %" | "Tinggi"', '"66 % sampai kurang dari 76 %" | "Sedang"', '"51 % sampai kurang dari 66 %" | "Rendah"', '"Kurang dari 51 %" | "Sangat Rendah"']) expect(text).toContain(band);
});

test('what is found in the report with its printed results, all worksheets looked at', async () => {
  const { issues } = evaluate(await snapshotOfFixture('dinsos-sumbar-2020-terisi'), SHEET_TEXTS.id, '2021-02-01T00:00:00.000Z', {
    laporan: (basis, sheets) => makeLaporan(basis, sheets, REPORT_TEXTS.id),
  });
  const table = reportTemuan(issues, SHEET_TEXTS.id.temuan, sentencesIn(id), false);
  if (table === null) throw new Error('the report has findings');
  expectGolden(table);
});
