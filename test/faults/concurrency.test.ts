/** Faults 24 to 41: others at work in the workbook meanwhile, and sheets laid out in every way. More of them are tested beside what they concern; tests there have the same numbers. */
import { runEvaluation, type EvaluationOutcome } from '../../src/app/runEvaluation';
import { evaluate, type EvaluateOptions, type Results } from '../../src/core/evaluate';
import { messageOf } from '../../src/messages/messageOf';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { openBench, REPORT, stateOf, type Bench, type BenchOptions } from '../host/bench';

let bench: Bench;
beforeEach(() => {
  bench = openBench({ sheets: REPORT });
});
afterEach(() => bench.close());

function reopen(options: BenchOptions): void {
  bench.close();
  bench = openBench(options);
}

function run(options: EvaluateOptions = {}): Promise<EvaluationOutcome<Results>> {
  return runEvaluation({ port: bench.port, evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at, options) });
}

/** Codes of the reasons why nothing was written, or of all findings of a run that was. */
function codesOf(outcome: EvaluationOutcome<Results>): string[] {
  if (outcome.kind === 'failed') return [outcome.failure.code];
  return (outcome.kind === 'done' ? outcome.evaluated.issues : outcome.reasons).map(({ code }) => code);
}

const COMMIT = 3;
const HEAD = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'];
const TITLE = ['PERJANJIAN KINERJA TAHUN 2020'];
const ROW = [1, 'Sasaran satu', 'Jumlah orang dilatih', 'orang', 20, 10];
/** 10 of 20. */
const RESULT = [50, 'Kurang'];

test('fault 24: an input edited between reading and writing is computed anew, never with the old result', async () => {
  bench.host.faults.before(COMMIT, () => bench.pk.poke('F3', 15));
  expect(await run()).toMatchObject({ kind: 'done' });
  // 15 of 20
  expect(bench.pk.grid('G3:H3')).toEqual([[75, 'Baik']]);
});

test('fault 25: an output cell edited between reading and writing stays as it was typed', async () => {
  bench.host.faults.before(COMMIT, () => bench.pk.poke('G3', 51));
  expect(await run()).toMatchObject({ kind: 'done' });
  expect(bench.pk.peek('G3').value).toBe(51);
});

describe.each([true, false])('references follow what is inserted: %s', (referencesFollowMoves) => {
  beforeEach(() => reopen({ sheets: REPORT, switches: { referencesFollowMoves } }));

  test.each<[number: string, what: string, happens: () => void]>([
    ['26', 'a row inserted inside', () => bench.pk.insertRows(3)],
    ['26', 'a row inserted above', () => bench.pk.insertRows(0)],
    ['27', 'rows that a colleague adds below', () => ['A6', 'C6', 'D6', 'E6', 'F6'].forEach((cell, index) => bench.pk.poke(cell, [3, 'Jumlah lansia', 'orang', 10, 10][index] ?? ''))],
    ['27', 'rows that a colleague sorts', () => ['C3', 'E3', 'F3', 'C4', 'E4', 'F4'].forEach((cell, index) => bench.pk.poke(cell, ['Jumlah kelompok dibina', 0, 0, 'Jumlah orang dilatih', 20, 10][index] ?? ''))],
  ])('fault %s: %s between reading and writing: no result stands beside another row', async (_, __, happens) => {
    bench.host.faults.before(COMMIT, happens);
    await run();
    bench.host.faults.clear();
    // Whatever became of it, results stand only where their own inputs do.
    for (const [target, realisasi, capaian] of bench.pk.grid('E1:G10')) {
      if (typeof capaian !== 'number') continue;
      expect([target, realisasi, capaian]).toEqual(target === 20 ? [20, 10, 50] : target === 80 ? [80, 84, 105] : [10, 10, 100]);
    }
    expect(await run()).toMatchObject({ kind: 'done' });
    expect(bench.pk.grid('G1:G10').flat().filter((value) => value === 50 || value === 105)).toEqual([50, 105]);
  });
});

describe.each(['right', 'misplaced', 'refused'] as const)('a write across a filter is %s', (filteredWrites) => {
  beforeEach(() => reopen({ sheets: REPORT, switches: { filteredWrites } }));

  test('fault 28: a filter that hides rows: nothing is written to that sheet, and it is said', async () => {
    bench.pk.setFilter('A2:G5', (row) => row !== 3);
    const before = bench.pk.grid('A1:I8');
    expect(codesOf(await run())).toContain('filter-aktif');
    expect(bench.pk.grid('A1:I8')).toEqual(before);
    expect(bench.workbook.sheetNamed('APBD').grid('E3:F3')).toEqual([[100, 90]]);
  });
});

test('fault 29: hidden rows are computed and written like others, and it is said', async () => {
  bench.pk.setFilter('A2:G5', (row) => row !== 3);
  const hidden = await bench.port.open((session) => session.read());
  const shown = { ...hidden, sheets: hidden.sheets.map((sheet) => ({ ...sheet, filtered: false })) };
  const { issues, result } = evaluate(shown, SHEET_TEXTS.id, '2021-01-04T08:00:00.000Z');
  expect(result.indikator).toHaveLength(3);
  expect(issues.map(({ code }) => code)).toContain('baris-tersembunyi');
});

test('fault 30: output cells that are merged: nothing is written to that sheet, and the cells are named', async () => {
  bench.pk.merge({ row: 2, column: 6, rows: 2, columns: 1 });
  const outcome = await run();
  expect(outcome.kind === 'done' ? outcome.evaluated.issues.filter(({ code }) => code === 'sel-hasil-tergabung').map(({ cell }) => cell) : []).toEqual(['G3']);
  expect(bench.pk.grid('G3:G5')).toEqual([[''], [''], ['']]);
});

test('fault 31: merged titles and headers of two rows are read', async () => {
  reopen({ sheets: { PK: [TITLE, HEAD, ['', '', '', '', '', ''], ROW] } });
  bench.pk.merge({ row: 0, column: 0, rows: 1, columns: 6 });
  for (let column = 0; column < 6; column += 1) bench.pk.merge({ row: 1, column, rows: 2, columns: 1 });
  expect(await run()).toMatchObject({ kind: 'done' });
  expect(bench.pk.grid('G4:H4')).toEqual([RESULT]);
});

test('fault 33: a result column that holds something of the user\'s: it stays, and only what is empty is filled', async () => {
  reopen({ sheets: { PK: [TITLE, [...HEAD, 'Capaian (%)'], [...ROW, 'lihat lampiran'], ['', '', 'Jumlah kelompok dibina', 'kelompok', 4, 2, '']] } });
  await run();
  expect(bench.pk.grid('G3:G4')).toEqual([['lihat lampiran'], [50]]);
});

test('fault 34: the user\'s formulas stand unchanged to the letter', async () => {
  reopen({ sheets: { PK: [TITLE, HEAD, [1, 'Sasaran satu', 'Jumlah orang dilatih', 'orang', '=10+10', '= E3 / 2'], ['', '', '=UPPER("jumlah kelompok")', 'kelompok', 4, 2]] } });
  const formulas = (): (string | null)[] => ['E3', 'F3', 'C4'].map((cell) => bench.pk.peek(cell).formula);
  const before = formulas();
  expect(await run()).toMatchObject({ kind: 'done' });
  expect(formulas()).toEqual(before);
  expect(bench.pk.grid('G3:H3')).toEqual([RESULT]);
});

test('fault 36: blank rows inside and notes below end no table early, and a JUMLAH row is never counted', async () => {
  const budget = [['REALISASI APBD TAHUN 2020'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Program satu', 1000, 900], [1, 'Kegiatan satu', 400, 400], ['', '', '', ''], [2, 'Kegiatan dua', 600, 500], ['', 'JUMLAH', 1000, 900], [], ['Keterangan: angka sementara']];
  reopen({ sheets: { APBD: budget } });
  const outcome = await run();
  const rows = outcome.kind === 'done' ? outcome.evaluated.result.anggaran.map(({ source }) => [source.row, source.level]) : [];
  expect(rows).toEqual([[2, 'program'], [3, 'kegiatan'], [5, 'kegiatan'], [6, 'total']]);
  expect(codesOf(outcome)).not.toContain('jumlah-tidak-cocok');
});

test.each<[what: string, rows: readonly (readonly unknown[])[], expected: unknown]>([
  ['in another order', [TITLE, ['Realisasi', 'Target', 'Indikator Kinerja', 'Sasaran Strategis', 'Satuan'], [10, 20, 'Jumlah orang dilatih', 'Sasaran satu', 'orang']], ['F3', RESULT]],
  ['under other names', [TITLE, ['No.', 'Sasaran Strategis', 'IKU', 'Satuan', 'Target 2020', 'Realisasi 2020'], ROW], ['G3', RESULT]],
  ['twice, of two years', [TITLE, [...HEAD.slice(0, 4), 'Target 2019', 'Realisasi 2019', 'Target 2020', 'Realisasi 2020'], [...ROW.slice(0, 4), 5, 5, 20, 10]], ['I3', RESULT]],
  ['without a realisasi: a plan, nothing is written', [TITLE, HEAD.slice(0, 5), ROW.slice(0, 5)], ['F3', ['', '']]],
])('fault 37: columns %s', async (_, rows, expected) => {
  reopen({ sheets: { PK: rows } });
  await run();
  const [at, cells] = expected as [string, unknown[]];
  expect(bench.pk.grid(`${at}:${String.fromCharCode(at.charCodeAt(0) + 1)}3`)).toEqual([cells]);
});

test('fault 38: of two sheets that fit equally neither is written to, and both are named', async () => {
  reopen({ sheets: { PK: [TITLE, HEAD, ROW], 'PK (2)': [TITLE, HEAD, ROW] } });
  const outcome = await run();
  expect([outcome.kind, codesOf(outcome)]).toEqual(['refused', ['dua-lembar-cocok']]);
  expect(bench.workbook.sheets.map((sheet) => sheet.grid('G3:H3'))).toEqual([[['', '']], [['', '']]]);
});

test.each<[what: string, rows: readonly (readonly unknown[])[]]>([
  ['a reason of ours, in parentheses, in the last row', [TITLE, [...HEAD, 'Capaian', 'Kategori'], [...ROW, '', ''], ['', '', 'Nilai arsip', 'Predikat', 'BB', 'A (75,20)', '', '']]],
  ['a numbering row that leaves the last column out', [TITLE, [...HEAD, 'Ket'], [1, 2, 3, 4, 5, 6, ''], [...ROW, 'baik'], ['', '', 'Jumlah kelompok dibina', 'kelompok', 4, 2, '']]],
])('fault 40: run twice, the workbook is the same: %s', async (_, rows) => {
  reopen({ sheets: { PK: rows } });
  expect(await run({ sentencesOf: (issue) => messageOf(issue, 'id') })).toMatchObject({ kind: 'done' });
  const state = stateOf(bench);
  expect(await run({ sentencesOf: (issue) => messageOf(issue, 'id') })).toMatchObject({ kind: 'done', written: [] });
  expect(stateOf(bench)).toEqual(state);
});
