import { parseDigits } from '../../../src/core/exact/decimal';
import { reportEfisiensi } from '../../../src/core/report/efisiensi';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { expectGolden } from './golden';
import { withKegiatan } from './kegiatanInput';
import { wrongFormulas } from './recalculate';
import { inputOf, tableOf } from './reportInput';

test('golden', async () => {
  const snapshot = await snapshotOfFixture('dinsos-sumbar-2020');
  const table = tableOf(reportEfisiensi(withKegiatan(inputOf(snapshot), snapshot.sheets, parseDigits('90141688392'))));
  expectGolden(table);
  const { wrong, formulas } = await wrongFormulas(table, snapshot.sheets);
  expect(wrong).toEqual([]);
  expect(formulas).toBeGreaterThan(30);
}, 60_000);
