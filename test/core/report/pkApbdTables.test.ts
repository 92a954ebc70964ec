/** Tables made from PK and APBD: the report's own figures, and that every formula recomputes what the core computed. */
import { readdirSync } from 'node:fs';
import { reportHitungan } from '../../../src/core/report/hitungan';
import { reportPerjanjianKinerja } from '../../../src/core/report/perjanjianKinerja';
import { reportRealisasiApbd } from '../../../src/core/report/realisasiApbd';
import { reportRekapitulasi } from '../../../src/core/report/rekapitulasi';
import { reportTriwulan } from '../../../src/core/report/triwulan';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { expectGolden } from './golden';
import { wrongFormulas } from './recalculate';
import { inputOf, tableOf } from './reportInput';

const MAKERS = [reportPerjanjianKinerja, reportRekapitulasi, reportRealisasiApbd, reportHitungan, reportTriwulan] as const;
const REPORT = 'dinsos-sumbar-2020';

test.each(MAKERS.filter((make) => make !== reportTriwulan))('golden text: %p', async (make) => {
  expectGolden(tableOf(make(inputOf(await snapshotOfFixture(REPORT)))));
});

test('golden text: Tabel Triwulan', async () => {
  expectGolden(tableOf(reportTriwulan(inputOf(await snapshotOfFixture('pk-triwulan')))));
});

test.each(readdirSync('test/fixtures').filter((file) => file.endsWith('.xlsx')).map((file) => file.replace('.xlsx', '')))('every formula shows the value: %s', async (name) => {
  const snapshot = await snapshotOfFixture(name);
  const input = inputOf(snapshot);
  for (const make of MAKERS) {
    const report = make(input);
    if (report.kind === 'missing') continue;
    expect((await wrongFormulas(report.table, snapshot.sheets)).wrong).toEqual([]);
  }
});
