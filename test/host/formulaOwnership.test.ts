/** Whose a formula beside PK and APBD is: ours is kept up to date, replaced and taken back, the user's never touched. */
import { runEvaluation } from '../../src/app/runEvaluation';
import { runRestore } from '../../src/app/runRestore';
import { DEFAULT_SETTINGS, evaluate } from '../../src/core/evaluate';
import { evaluateRestore } from '../../src/core/evaluateBack';
import type { ReportMode } from '../../src/core/model/formula';
import type { Issue } from '../../src/core/model/issue';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { openBench, stateOf, type Bench } from './bench';

const SHEETS = {
  PK: [
    ['PERJANJIAN KINERJA TAHUN 2020'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian'],
    [1, 'Sasaran satu', 'Jumlah orang dilatih', 'orang', 20, 10, ''],
    ['', '', 'Jumlah kelompok dibina', 'kelompok', 0, 0, ''],
    [2, 'Sasaran dua', 'Indeks layanan', 'indeks', 80, 84, ''],
  ],
  APBD: [
    ['REALISASI APBD TAHUN 2020'],
    ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '% Realisasi'],
    [1, 'Program satu', 1000, 900, '', ''],
    [1, 'Kegiatan satu', 400, 400, '', ''],
    [2, 'Kegiatan dua', 600, 500, '', ''],
  ],
};

const COMMIT = 3;
let bench: Bench;
const open = (): void => {
  bench = openBench({ sheets: SHEETS });
};
beforeEach(open);
afterEach(() => bench.close());

interface Ran {
  readonly written: number;
  readonly requests: number;
  readonly issues: readonly Issue[];
}

async function run(mode: ReportMode, settings = DEFAULT_SETTINGS): Promise<Ran> {
  bench.host.resetCounters();
  const outcome = await runEvaluation({ port: bench.port, ownRuns: new Set(['2020-12-31T00:00:00.000Z']), now: () => '2020-12-31T00:00:00.000Z', evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at, { mode, settings }) });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return { written: outcome.written.length, requests: bench.host.requests, issues: outcome.evaluated.issues };
}

async function back(): Promise<string> {
  return (await runRestore({ port: bench.port, planRestore: (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at) })).kind;
}

/** Formulas, or the values where there are none, of cells on a sheet. */
function contents(sheet: 'PK' | 'APBD', ...cells: readonly string[]): unknown[] {
  return cells.map((cell) => {
    const { formula, value } = bench.workbook.sheetNamed(sheet).peek(cell);
    return formula ?? value;
  });
}

const APBD = (): ReturnType<Bench['workbook']['sheetNamed']> => bench.workbook.sheetNamed('APBD');
const PERSEN = (row: number): string => `=IF(C${row}=0,"-",ROUND(ROUND(D${row}*100,0)*10000/ROUND(C${row}*100,0),0)/100)`;

test('written, and shown as value mode shows it', async () => {
  expect((await run('rumus')).requests).toBe(3);
  expect(contents('APBD', 'E3', 'F3', 'E5', 'F5')).toEqual(['=C3-D3', PERSEN(3), '=C5-D5', PERSEN(5)]);
  expect(bench.workbook.sheetNamed('PK').grid('G2:H5')).toEqual([['Capaian', 'Kategori'], [50, 'Kurang'], ['', '(target 0)'], [105, 'Sangat Baik']]);
  expect(APBD().grid('E3:F5')).toEqual([[100, 90], [0, 100], [100, 83.33]]);
  expect(await run('rumus')).toMatchObject({ written: 0, requests: 2 });
});

test('the user’s own formula stays in both modes, although it is the one we would write', async () => {
  APBD().poke('E3', '=C3-D3');
  await run('nilai');
  expect(contents('APBD', 'E3', 'E4')).toEqual(['=C3-D3', 0]);
  await run('rumus');
  await run('nilai');
  expect(contents('APBD', 'E3', 'E4')).toEqual(['=C3-D3', 0]);
  expect(await back()).toBe('done');
  expect(contents('APBD', 'E3', 'E4')).toEqual(['=C3-D3', '=C4-D4']);
});

test('a formula of ours that the user changed is the user’s: kept, and told where it shows something else', async () => {
  await run('rumus');
  APBD().poke('E4', '=C4-D4-1');
  for (const mode of ['rumus', 'nilai'] as const) {
    const { issues } = await run(mode);
    expect(contents('APBD', 'E4')).toEqual(['=C4-D4-1']);
    expect(issues.filter(({ code }) => code === 'rumus-berbeda').map(({ cell }) => cell)).toEqual(['E4']);
  }
});

test('ours is nobody’s typed result: there is no finding about it', async () => {
  await run('rumus');
  const told = (await run('rumus')).issues.map(({ code }) => code);
  expect(told.filter((code) => /rumus|salah|pembulatan|diketik|bukan-hasil/.test(code))).toEqual([]);
});

test('rows inserted above and between: still ours, in place, and replaced when the mode changes', async () => {
  await run('rumus');
  APBD().insertRows(1, 2);
  expect(contents('APBD', 'E5', 'E7')).toEqual(['=C5-D5', '=C7-D7']);
  expect((await run('rumus')).written).toBe(0);
  await run('nilai');
  expect(contents('APBD', 'E5', 'F5', 'E7', 'F7')).toEqual([100, 90, 100, 83.33]);
});

test('rows inserted before the way back: everything of ours goes', async () => {
  await run('rumus');
  APBD().insertRows(1, 2);
  expect(await back()).toBe('done');
  expect(contents('APBD', 'E5', 'F5', 'E6', 'E7', 'F7')).toEqual(['', '', '', '', '']);
});

test('the mode changed, rows inserted, and the way back: each formula is that of its row', async () => {
  await run('rumus');
  await run('nilai');
  APBD().insertRows(1, 2);
  expect(await back()).toBe('done');
  expect(contents('APBD', 'E5', 'F5', 'E7')).toEqual(['=C5-D5', PERSEN(5), '=C7-D7']);
});

test('an input that is no number any more: the value takes the place of the formula, and the finding names the input', async () => {
  await run('rumus');
  APBD().poke('D5', "'500");
  const { issues } = await run('rumus');
  expect(contents('APBD', 'E5', 'F5')).toEqual([100, 83.33]);
  expect(issues.filter(({ code }) => code === 'nilai-tetap').map(({ sheet, params }) => [sheet, params])).toEqual([['APBD', { bagian: 'masukan', cells: 'D5' }]]);
  expect((await run('rumus')).written).toBe(0);
});

test('a changed setting changes our formulas, and the way back brings the former ones', async () => {
  await run('rumus');
  const former = contents('PK', 'G3', 'G5');
  await run('rumus', { ...DEFAULT_SETTINGS, batas: 100 });
  expect(contents('PK', 'G5')).toEqual(['=IF(E5=0,"",MIN(ROUND(ROUND(F5*100,0)*10000/ROUND(E5*100,0),0)/100,100))']);
  expect(await back()).toBe('done');
  expect(contents('PK', 'G3', 'G5')).toEqual(former);
});

test('under a percent format the value stays', async () => {
  const { styles } = bench.workbook;
  for (const row of [2, 3, 4]) APBD().putStyle(row, 5, styles.derive(APBD().style(row, 5), { numberFormat: '0.00%' }));
  const { issues } = await run('rumus');
  expect(contents('APBD', 'E5', 'F5')).toEqual(['=C5-D5', 0.8333]);
  expect(issues.filter(({ code }) => code === 'nilai-tetap').map(({ params }) => params)).toEqual([{ bagian: 'hasil', cells: 'F3:F5' }]);
});

test('broken off after every action of a switch: the next run finishes it', async () => {
  const prepare = async (): Promise<void> => {
    bench.close();
    open();
    await run('nilai');
    bench.host.resetCounters();
  };
  await prepare();
  await run('rumus');
  const seen = (): unknown => (stateOf(bench) as { sheets: unknown }).sheets;
  const whole = seen();
  const actions = bench.host.trace.find(({ number }) => number === COMMIT)?.request.Actions.length ?? 0;
  expect(actions).toBeGreaterThan(10);
  for (let afterAction = 0; afterAction <= actions; afterAction += 3) {
    await prepare();
    bench.host.faults.inject({ at: COMMIT, kind: 'half', afterAction });
    bench.host.faults.inject({ at: COMMIT + 1, kind: 'fail' });
    await run('rumus').catch(() => undefined);
    bench.host.faults.clear();
    await run('rumus');
    expect(seen()).toEqual(whole);
    expect((await run('rumus')).written).toBe(0);
    await run('nilai');
    expect(contents('APBD', 'E3', 'F5')).toEqual([100, 83.33]);
  }
}, 120_000);
