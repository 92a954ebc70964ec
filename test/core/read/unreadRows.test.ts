/** A sheet that could be read in part only is refused: its sums would be those of a part. */
import { evaluate } from '../../../src/core/evaluate';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { openBench } from '../../host/bench';

const SHEETS = {
  APBD: [
    ['REALISASI APBD TAHUN 2020'],
    ['No', 'Uraian', 'Anggaran', 'Realisasi'],
    [1, 'Program satu', 1000, 900],
  ],
};

test.each<[unreadRows: number, anggaran: number, codes: readonly string[]]>([
  [0, 1, ['pk-tidak-ditemukan']],
  [5, 0, ['lembar-terlalu-panjang']],
])('%d rows unread', async (unreadRows, anggaran, codes) => {
  const bench = openBench({ sheets: SHEETS });
  const snapshot = await bench.port.open((session) => session.read());
  bench.close();
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, unreadRows }));
  const evaluated = evaluate({ ...snapshot, sheets }, SHEET_TEXTS.id, '2020-12-31T00:00:00.000Z');
  expect(evaluated.result.anggaran).toHaveLength(anggaran);
  expect(evaluated.issues.map(({ code }) => code)).toEqual(codes);
  expect(evaluated.plan.steps.length > 0).toBe(anggaran > 0);
});
