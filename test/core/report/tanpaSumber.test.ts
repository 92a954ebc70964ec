/** Tables that were not made: one finding for each worksheet that they would need, and no advice to add one that is there. */
import { evaluate } from '../../../src/core/evaluate';
import { makeLaporan } from '../../../src/core/report/laporan';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { messageOf } from '../../../src/messages/messageOf';
import { REPORT_TEXTS } from '../../../src/messages/reportTexts';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { snapshotOfFixture } from '../fixtureSnapshot';

async function made(fixture: string): Promise<{ tables: string[]; said: string[] }> {
  const tables: ReportTable[] = [];
  const { issues } = evaluate(await snapshotOfFixture(fixture), SHEET_TEXTS.id, '2022-02-01T00:00:00.000Z', {
    laporan: (basis, sheets) => {
      const laporan = makeLaporan(basis, sheets, REPORT_TEXTS.id);
      tables.push(...laporan.tables);
      return laporan;
    },
  });
  const said = issues.filter(({ code }) => code === 'tabel-tanpa-sumber').map((issue) => Object.values(messageOf(issue, 'id')).join(' '));
  return { tables: tables.map(({ sheetName }) => sheetName), said };
}

test('an APBD alone: what PK would give is said once', async () => {
  const { tables, said } = await made('apbd-bermasalah');
  expect(tables).toEqual(['Tabel 3.1', 'Tabel 3.11']);
  expect(said.filter((sentence) => sentence.includes('lembar PK'))).toEqual([expect.stringMatching(/^Tabel 2\.1, Tabel 3\.2, Tabel 3\.3, Hitungan Capaian, Efisiensi tidak dibuat karena lembar PK tidak ditemukan\..*tambahkan lembar PK/)]);
  expect(said).toHaveLength(5);
});

test('two PK that fit: nobody is told to add a third', async () => {
  const { said } = await made('dua-lembar-setara');
  expect(said.filter((sentence) => sentence.includes('lembar PK'))).toEqual([expect.stringMatching(/^Tabel 2\.1, .* belum dapat dipakai\. Bereskan dahulu temuan tentang lembar itu/)]);
  expect(said.some((sentence) => sentence.includes('tambahkan lembar Riwayat'))).toBe(true);
});

test('neither PK nor APBD: nothing can be made, and the tables are not named one by one', async () => expect(await made('bukan-apbd')).toEqual({ tables: [], said: [] }));
