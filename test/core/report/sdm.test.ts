import { reportSdm } from '../../../src/core/report/sdm';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { expectGolden } from './golden';
import { withKegiatan } from './kegiatanInput';
import { wrongFormulas } from './recalculate';
import { inputOf, tableOf } from './reportInput';

test('golden', async () => {
  const snapshot = await snapshotOfFixture('dinsos-sumbar-2020');
  const input = withKegiatan(inputOf(snapshot), snapshot.sheets);
  const table = tableOf(reportSdm({ ...input, opd: 'Dinas Sosial Provinsi Sumatera Barat' }));
  expectGolden(table);
  const { wrong, formulas } = await wrongFormulas(table, snapshot.sheets);
  expect(wrong).toEqual([]);
  expect(formulas).toBeGreaterThan(100);
}, 60_000);
