/** Cleaning a workbook before it is handed in: nothing of ours stays, the user's cells and looks are as they were; broken off, all is as before. */
import { changeSettings } from '../../src/app/changeSettings';
import { runEvaluation } from '../../src/app/runEvaluation';
import { runRestore, type RestoreOutcome } from '../../src/app/runRestore';
import { evaluate, type EvaluateOptions } from '../../src/core/evaluate';
import { evaluateClean } from '../../src/core/evaluateBack';
import { makeLaporan } from '../../src/core/report/laporan';
import { messageOf } from '../../src/messages/messageOf';
import { REPORT_TEXTS } from '../../src/messages/reportTexts';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { openBench, stateOf, type Bench } from './bench';

/** PK has a column for capaian of its own, none for kategori; APBD has neither of its two. */
const SHEETS = {
  PK: [
    ['PERJANJIAN KINERJA TAHUN 2020'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
    [1, 'Sasaran satu', 'Jumlah orang dilatih', 'orang', 20, 10, ''],
    ['', '', 'Jumlah kelompok dibina', 'kelompok', 0, 0, ''],
  ],
  APBD: [
    ['REALISASI APBD TAHUN 2020'],
    ['No', 'Uraian', 'Anggaran', 'Realisasi'],
    [1, 'Program satu', 1000, 900],
    [1, 'Kegiatan satu', 400, 400],
    [2, 'Kegiatan dua', 600, 500],
  ],
};
const OPTIONS: EvaluateOptions = {
  sentencesOf: (issue) => messageOf(issue, 'id'),
  laporan: (found, snapshot) => ({ tables: makeLaporan(found, snapshot, REPORT_TEXTS.id).tables.filter(({ id }) => ['3.1', '3.11'].includes(id)), issues: [] }),
};

let bench: Bench;
beforeEach(() => {
  bench = openBench({ sheets: SHEETS });
});
afterEach(() => bench.close());

async function run(options = OPTIONS): Promise<void> {
  const outcome = await runEvaluation({ port: bench.port, evaluate: (snapshot) => evaluate(snapshot, SHEET_TEXTS.id, '2020-12-31T00:00:00.000Z', options) });
  expect(outcome).toMatchObject({ kind: 'done' });
}

function clean(columns: boolean): Promise<RestoreOutcome> {
  return runRestore({ port: bench.port, planRestore: (snapshot, at) => evaluateClean(snapshot, SHEET_TEXTS.id, columns, at) });
}

/** Names, parts and worksheets that are not the user's. */
function traces(): unknown {
  const { workbook } = bench;
  return { names: workbook.names.map(({ name }) => name).filter((name) => name.startsWith('LKj_')), parts: workbook.xmlParts.length, sheets: workbook.sheets.map(({ name }) => name).filter((name) => !Object.hasOwn(SHEETS, name)) };
}

const NONE = { names: [], parts: 0, sheets: [] };

test('with the columns: the workbook is what it was before the first run', async () => {
  const before = stateOf(bench);
  await changeSettings(bench.port, (settings) => ({ ...settings, opd: 'Dinas Sosial' }));
  await run();
  expect(await clean(true)).toMatchObject({ kind: 'done', left: [] });
  expect(stateOf(bench)).toEqual(before);
  expect(await clean(true)).toMatchObject({ kind: 'nothing', left: [] });
});

test('after several runs too: columns that an earlier one appended go, header and look with them, the user\'s own header stays', async () => {
  // Shown with two decimals from the first: which format a cell had is known of the last run only.
  const { styles } = bench.workbook;
  bench.pk.putStyle(2, 6, styles.derive(bench.pk.style(2, 6), { numberFormat: '0.00' }));
  bench.pk.poke('F3', 15);
  const before = stateOf(bench);
  bench.pk.poke('F3', 10);
  await run();
  bench.pk.poke('F3', 12);
  await run({});
  bench.pk.poke('F3', 15);
  await run();
  expect(bench.pk.grid('G2:H3')).toEqual([['Capaian', 'Kategori'], [75, 'Baik']]);
  expect(await clean(true)).toMatchObject({ kind: 'done', left: [] });
  expect(stateOf(bench)).toEqual(before);
});

test('without the columns: the results stay as the user\'s own', async () => {
  await run();
  const cells = [bench.pk.grid('A1:H4'), bench.workbook.sheetNamed('APBD').grid('A1:F5')];
  expect(await clean(false)).toMatchObject({ kind: 'done', left: [] });
  expect(traces()).toEqual(NONE);
  expect([bench.pk.grid('A1:H4'), bench.workbook.sheetNamed('APBD').grid('A1:F5')]).toEqual(cells);
});

test('what was edited since stays and is named, as the user\'s own', async () => {
  await run();
  bench.pk.poke('G3', 51);
  bench.workbook.sheetNamed('Tabel 3.1').poke('F1', 'catatan');
  const outcome = await clean(true);
  expect(outcome).toMatchObject({ kind: 'done' });
  expect(outcome.kind === 'done' ? outcome.left : []).toEqual([
    { sheet: 'PK', cell: 'G3', value: 51, why: 'edited' },
    { sheet: 'Tabel 3.1', cell: '', value: '', why: 'edited' },
  ]);
  expect(traces()).toEqual({ ...NONE, sheets: ['Tabel 3.1'] });
  expect(bench.pk.peek('G3').value).toBe(51);
});

test.each<[what: string, prepare: () => void, columns: boolean, why: string]>([
  ['a protected sheet whose results are to go', () => bench.pk.protect(), true, 'protected'],
  ['a protected structure', () => Object.assign(bench.workbook, { structureProtected: true }), false, 'protected'],
])('%s: nothing happens, and it is said', async (_, prepare, columns, why) => {
  await run();
  prepare();
  const before = stateOf(bench);
  const outcome = await clean(columns);
  expect(outcome).toMatchObject({ kind: 'nothing' });
  expect(outcome.kind === 'nothing' ? new Set(outcome.left.map((cell) => cell.why)) : []).toEqual(new Set([why]));
  expect(stateOf(bench)).toEqual(before);
});

const COMMIT = 3;

test('a part that another run added meanwhile is not taken away with ours', async () => {
  const other = '<catatan xmlns="urn:lkj-excel:catatan:1">{"run":9}</catatan>';
  await run();
  bench.host.resetCounters();
  bench.host.faults.before(COMMIT, () => {
    bench.workbook.addXmlPart(other);
  });
  bench.host.faults.inject({ at: COMMIT, kind: 'half', afterAction: 90 });
  expect(await clean(true)).toMatchObject({ kind: 'failed' });
  expect(bench.workbook.xmlParts.map(({ xml }) => xml)).toContain(other);
  expect(bench.workbook.xmlParts).toHaveLength(3);
});
