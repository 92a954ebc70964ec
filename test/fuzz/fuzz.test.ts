/** A fixed part of the damaged workbooks, the same every time; `npm run fuzz` tries more. */
import { startsOf, tryOne } from './fuzz';

const STARTS = ['dinsos-sumbar-2020', 'apbd-bermasalah', 'apbd-kode-angka', 'lra-kode-lima-kolom', 'pk-apbd-cocok', 'pk-berjenjang', 'pk-sub-indikator', 'pk-triwulan', 'sipd-sub-kegiatan-akun', 'teks-aneh'];
const SEEDS = 150;

test(`${SEEDS} damaged workbooks: nothing is thrown, no number is none, no sum is silently wrong, no cell of the user's is written over, a second run is empty`, async () => {
  const starts = await startsOf(STARTS);
  expect(Array.from({ length: SEEDS }, (_, seed) => tryOne(starts, seed)).flat()).toEqual([]);
}, 300_000);
