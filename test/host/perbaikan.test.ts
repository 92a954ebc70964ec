/** Numbers kept as text become real numbers: only what is in no doubt, shown first, taken back by Kembalikan; nothing that was read changes. */
import { consentTo, ONLY_LOOKS } from '../../src/app/consent';
import { runEvaluation } from '../../src/app/runEvaluation';
import { runRestore } from '../../src/app/runRestore';
import { evaluate } from '../../src/core/evaluate';
import { evaluateFixes, evaluateRestore } from '../../src/core/evaluateBack';
import { toText, withoutTrailingZeros } from '../../src/core/exact/decimal';
import type { Decimal } from '../../src/core/model/decimal';
import type { Pratinjau } from '../../src/core/model/pratinjau';
import { addressOf } from '../../src/core/record/address';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { calculate } from '../excel-host';
import { openBench, stateOf, type Bench } from './bench';

/** Texts as they are pasted from Word: with units, other spaces, thousands apart. */
const SHEETS = {
  PK: [
    ['PERJANJIAN KINERJA TAHUN 2020'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
    [1, 'Sasaran satu', 'Jumlah orang dilatih', 'Jiwa/Orang', '4.905 orang', '4.905'],
    ['', '', 'Jumlah orang dibina', 'Orang', '18 dok', '7\u00A0'],
    ['', '', 'Jumlah kelompok dibina', '', '18 Klp', 12],
    ['', '', 'Persentase layanan', 'Persen', '98,41 %', '97,5'],
    ['', '', 'Jumlah panti', 'panti', '≥ 80', '100 dari 110 organisasi'],
    ['', '', 'Nilai AKIP', 'Nilai', 'BB', 'B (68,89)'],
    ['', '', 'Jumlah dokumen', 'dokumen', 10, '=5+0'],
  ],
  APBD: [
    ['REALISASI APBD TAHUN 2020'],
    ['No', 'Uraian', 'Anggaran', 'Realisasi'],
    [1, 'Program satu', 'Rp 1.000.000,-', '900.000,50'],
    [1, 'Kegiatan satu', 400000, '-'],
    [2, 'Kegiatan dua', 600000, '500\u00A0000'],
  ],
};

let bench: Bench;
let clock = 0;
beforeEach(async () => {
  bench = openBench({ sheets: SHEETS });
  clock = 0;
  await calculate(bench.workbook);
});
afterEach(() => bench.close());

const now = (): string => `2020-12-31T00:${String((clock += 1)).padStart(2, '0')}:00.000Z`;
const fixes = (snapshot: Parameters<typeof evaluate>[0], at: string) => evaluateFixes(snapshot, SHEET_TEXTS.id, at);

async function look(): Promise<Pratinjau> {
  const outcome = await runEvaluation<null>({ port: bench.port, now, evaluate: fixes, consent: ONLY_LOOKS });
  if (outcome.kind !== 'shown' || outcome.evaluated.pratinjau === null || outcome.evaluated.pratinjau === undefined) throw new Error(outcome.kind);
  return outcome.evaluated.pratinjau;
}

const fix = (shown: Pratinjau) => runEvaluation<null>({ port: bench.port, now, evaluate: fixes, consent: consentTo<null>(shown) });
const back = () => runRestore({ port: bench.port, planRestore: (snapshot) => evaluateRestore(snapshot, SHEET_TEXTS.id, now()) });

/** A number as it is, however many decimals it was typed with. */
const plain = (value: Decimal | null): string | null => (value === null ? null : toText(withoutTrailingZeros(value)));

/** What PK and APBD say, by row: all that may not change. */
async function read(): Promise<unknown> {
  const { result } = await bench.port.open(async (session) => evaluate(await session.read(), SHEET_TEXTS.id, now()));
  return {
    indikator: result.indikator.map(({ source, target, realisasi, capaian, kategori, alasan }) => [source.indikator, plain(target), plain(realisasi), plain(capaian), kategori, alasan]),
    anggaran: result.anggaran.map(({ source, anggaran, realisasi, sisa, persen }) => [source.uraian, plain(anggaran), plain(realisasi), plain(sisa), plain(persen)]),
  };
}

function told({ columns }: Pratinjau): string[] {
  return columns.flatMap(({ sheet, column, changes }) => changes.map(({ row, old, new: next }) => `${sheet}!${addressOf(row, column)} ${String(old.value).replace('\u00A0', '_')} → ${next.value} ${next.numberFormat}`));
}

/**
 * Left: 18 dok of Orang (another unit), 18 Klp (no Satuan to keep the unit), ≥ 80 (the sign means something), 100 dari 110
 * (in doubt), letters, the formula, the dash (nothing budgeted).
 */
const TOLD = [
  'PK!E3 4.905 orang → 4905 #,##0',
  'PK!E6 98,41 % → 98.41 0.00',
  'PK!F3 4.905 → 4905 #,##0',
  'PK!F4 7_ → 7 General',
  'PK!F6 97,5 → 97.5 0.0',
  'APBD!C3 Rp 1.000.000,- → 1000000 #,##0',
  'APBD!D3 900.000,50 → 900000.5 #,##0.00',
  'APBD!D5 500_000 → 500000 #,##0',
];

test('only what is in no doubt and loses nothing is offered; looking writes nothing', async () => {
  const before = stateOf(bench);
  expect(told(await look())).toEqual(TOLD);
  expect(stateOf(bench)).toEqual(before);
});

test('fixed: real numbers, everything reads as before, and nothing is left to fix', async () => {
  const before = await read();
  expect(await fix(await look())).toMatchObject({ kind: 'done' });
  expect(bench.pk.grid('E3:F6')).toEqual([[4905, 4905], ['18 dok', 7], ['18 Klp', 12], [98.41, 97.5]]);
  expect(bench.pk.peek('F9').formula).toBe('=5+0');
  expect(await read()).toEqual(before);
  expect(told(await look())).toEqual([]);
});

test('going back brings the texts and their formats back, to the letter', async () => {
  const before = stateOf(bench) as { sheets: unknown };
  await fix(await look());
  expect(await back()).toMatchObject({ kind: 'done', left: [] });
  expect((stateOf(bench) as { sheets: unknown }).sheets).toEqual(before.sheets);
  expect(told(await look())).toEqual(TOLD);
});

test('a text under the text format becomes a number and comes back as text', async () => {
  const { styles } = bench.workbook;
  bench.pk.putStyle(2, 5, styles.derive(bench.pk.style(2, 5), { numberFormat: '@' }));
  const before = stateOf(bench) as { sheets: unknown };
  await fix(await look());
  expect(bench.pk.peek('F3')).toMatchObject({ value: 4905, numberFormat: '#,##0' });
  await back();
  expect((stateOf(bench) as { sheets: unknown }).sheets).toEqual(before.sheets);
});

test('a text in a cell of a percent format holds the hundredth', async () => {
  const { styles } = bench.workbook;
  bench.pk.putStyle(5, 4, styles.derive(bench.pk.style(5, 4), { numberFormat: '0%' }));
  const before = await read();
  await fix(await look());
  expect(bench.pk.peek('E6')).toMatchObject({ value: 0.9841, numberFormat: '0.00%' });
  expect(await read()).toEqual(before);
});

test('what was edited since is left and named', async () => {
  await fix(await look());
  bench.pk.poke('E3', 5000);
  expect(await back()).toMatchObject({ kind: 'done', left: [{ sheet: 'PK', cell: 'E3', value: 5000, why: 'edited' }] });
  expect(bench.pk.grid('E3:F3')).toEqual([[5000, '4.905']]);
});

test('the fix follows its row where rows moved', async () => {
  await fix(await look());
  bench.pk.insertRows(2, 1);
  await back();
  expect(bench.pk.grid('E4:F4')).toEqual([['4.905 orang', '4.905']]);
});

test('results of an earlier run stay ours through a fix and its way back', async () => {
  const compute = () => runEvaluation({ port: bench.port, now, evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at) });
  await compute();
  const computed = bench.pk.grid('G2:H9');
  await fix(await look());
  await back();
  bench.pk.poke('F5', 9);
  expect(await compute()).toMatchObject({ kind: 'done', written: [{ old: expect.anything() as unknown }, {}] });
  expect(bench.pk.grid('G2:H9')).not.toEqual(computed);
});

test('a column in which one text is read by how the others are written is left as a whole', async () => {
  const { styles } = bench.workbook;
  bench.pk.putStyle(4, 5, styles.derive(bench.pk.style(4, 5), { numberFormat: '@' }));
  bench.pk.poke('F5', '1,234');
  expect(told(await look()).filter((line) => line.startsWith('PK!F'))).toEqual([]);
});

test('a protected sheet is left and told; the other one is fixed', async () => {
  bench.pk.protect();
  const shown = await look();
  expect(told(shown)).toEqual(TOLD.filter((line) => line.startsWith('APBD')));
  expect(await fix(shown)).toMatchObject({ kind: 'done', evaluated: { issues: [{ code: 'lembar-terlindungi', sheet: 'PK' }] } });
});
