/**
 * What the core reads, computes, finds and would write of every workbook of test/fixtures, against test/golden/fixtures: a change of
 * any of it is to be seen and judged. `GOLDEN=write npx jest test/core/fixtureGolden.test.ts` writes the texts anew.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { snapshotOfFixture } from './fixtureSnapshot';
import { fixtureText } from './fixtureText';

const names = readdirSync('test/fixtures').filter((file) => file.endsWith('.xlsx')).map((file) => file.slice(0, -'.xlsx'.length));

/** Of these also the report's tables, and of two how their worksheets are made, step by step; the report of 2020 has its own in test/golden. */
const TABLES = new Set([
  'pk-sub-indikator', 'pk-berjenjang', 'pk-sel-bermasalah', 'pk-predikat-skor', 'pk-polaritas', 'pk-tujuan-dan-sasaran', 'pk-program-kegiatan-anggaran', 'pk-bulanan', 'pk-audit-capaian',
  'apbd-bermasalah', 'apbd-murni-pergeseran', 'apbd-uang-teks', 'lra-pendapatan-belanja', 'sipd-sub-kegiatan-akun', 'beda-satuan-uang', 'realisasi-per-triwulan',
]);
const STEPS = new Set(['pk-apbd-cocok', 'pk-triwulan']);

test.each(names)('%s', async (name) => {
  const text = fixtureText(await snapshotOfFixture(name), STEPS.has(name) ? 'steps' : TABLES.has(name) ? 'tables' : 'none');
  const path = `test/golden/fixtures/${name}.txt`;
  if (process.env['GOLDEN'] === 'write') {
    mkdirSync('test/golden/fixtures', { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
});
