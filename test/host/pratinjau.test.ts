/** The preview and the run that follows it: nothing is written unseen, typed results go only at the user's word, and come back. */
import { consentTo, ONLY_LOOKS } from '../../src/app/consent';
import { runEvaluation, type AskingOutcome } from '../../src/app/runEvaluation';
import { runRestore } from '../../src/app/runRestore';
import { evaluate, type EvaluateOptions, type Results } from '../../src/core/evaluate';
import { evaluateClean, evaluateRestore } from '../../src/core/evaluateBack';
import type { Ganti, Pratinjau } from '../../src/core/model/pratinjau';
import { pratinjauOf } from '../../src/core/plan/pratinjau';
import { addressOf } from '../../src/core/record/address';
import { messageOf } from '../../src/messages/messageOf';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { calculate } from '../excel-host';
import { openBench, stateOf, type Bench } from './bench';

/**
 * 10 of 20 is 50, typed 55; 84 of 80 is 105, typed right; 2 of 4 is 50, not typed; 97,9 for 97,84 (181 of 185) is rounded up;
 * the last one is the user's own formula. Kategori of 50 is Kurang, typed Baik.
 */
const SHEETS = {
  PK: [
    ['PERJANJIAN KINERJA TAHUN 2020'],
    ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori'],
    [1, 'Sasaran satu', 'Jumlah orang dilatih', 'orang', 20, 10, 55, 'Baik'],
    ['', '', 'Indeks layanan', 'indeks', 80, 84, 105, ''],
    ['', '', 'Jumlah kelompok dibina', 'kelompok', 4, 2, '', ''],
    ['', '', 'Jumlah panti', 'panti', 185, 181, 97.9, ''],
    ['', '', 'Jumlah dokumen', 'dokumen', 10, 5, '=40+2', ''],
  ],
};

let bench: Bench;
let clock = 0;
beforeEach(async () => {
  bench = openBench({ sheets: SHEETS });
  await calculate(bench.workbook);
  clock = 0;
});
afterEach(() => bench.close());

const core = (asked: EvaluateOptions = {}) => (snapshot: Parameters<typeof evaluate>[0], at: string) => evaluate(snapshot, SHEET_TEXTS.id, at, { sentencesOf: (issue) => messageOf(issue, 'id'), ...asked });
const now = (): string => `2020-12-31T00:${String((clock += 1)).padStart(2, '0')}:00.000Z`;

async function preview(asked: EvaluateOptions = {}): Promise<Pratinjau> {
  const outcome = await runEvaluation<Results>({ port: bench.port, now, evaluate: core({ ...asked, pratinjauOf }), consent: ONLY_LOOKS });
  if (outcome.kind !== 'shown' || outcome.evaluated.pratinjau === null || outcome.evaluated.pratinjau === undefined) throw new Error(`not shown: ${outcome.kind}`);
  return outcome.evaluated.pratinjau;
}

function write(shown: Pratinjau, ganti: readonly Ganti[] = []): Promise<AskingOutcome<Results>> {
  return runEvaluation<Results>({ port: bench.port, now, evaluate: core({ pratinjauOf }), consent: consentTo(shown, ganti.length === 0 ? undefined : core({ ganti })) });
}

/** "G3 55 → 50 ketikan", in the preview's order. */
function told({ columns }: Pratinjau): string[] {
  return columns.flatMap(({ column, changes }) => changes.map(({ row, kind, old, new: next }) => `${addressOf(row, column)} ${old.value} → ${next.value} ${kind}`));
}

function gantiAt({ columns }: Pratinjau, address: string): Ganti[] {
  return columns.flatMap(({ sheet, role, column, changes }) => changes.flatMap(({ row, key, old }) => (addressOf(row, column) === address ? [{ sheet, role, key, standing: old.standing }] : [])));
}

const TOLD = ['G3 55 → 50 ketikan', 'G5  → 50 isi', 'G6 97.9 → 97.84 ketikan', 'H3 Baik → Kurang ketikan', 'H4  → Sangat Baik isi', 'H5  → Kurang isi', 'H6  → Baik isi', 'H7  → Kurang isi'];
const pk = (): unknown => bench.pk.grid('G3:H7');
const AS_TYPED = [[55, 'Baik'], [105, 'Sangat Baik'], [50, 'Kurang'], [97.9, 'Baik'], [42, 'Kurang']];

test('the preview writes nothing, in two requests; right and own formulas are not offered', async () => {
  const before = stateOf(bench);
  const shown = await preview();
  expect(bench.host.requests).toBeLessThanOrEqual(3);
  expect(stateOf(bench)).toEqual(before);
  expect(told(shown)).toEqual(TOLD);
  expect(shown.sheets).toEqual([{ sheet: 'Temuan', isNew: true }]);
  expect(shown.columns.map(({ sheet, role, header, isNew }) => [sheet, role, header, isNew])).toEqual([['PK', 'capaian', 'Capaian (%)', false], ['PK', 'kategori', 'Kategori', false]]);
});

test('written without a tick: what was typed stays, and goes on being offered', async () => {
  const shown = await preview();
  expect(await write(shown)).toMatchObject({ kind: 'done' });
  expect(pk()).toEqual(AS_TYPED);
  expect(told(await preview())).toEqual(['G3 55 → 50 ketikan', 'G6 97.9 → 97.84 ketikan', 'H3 Baik → Kurang ketikan']);
});

test('a tick replaces it; the next run has nothing to write and no finding of it', async () => {
  const shown = await preview();
  const outcome = await write(shown, [...gantiAt(shown, 'G3'), ...gantiAt(shown, 'H3')]);
  expect(outcome).toMatchObject({ kind: 'done' });
  expect(pk()).toEqual([[50, 'Kurang'], ...AS_TYPED.slice(1)]);
  expect(JSON.stringify(bench.workbook.sheetNamed('Temuan').grid('A1:F30'))).not.toMatch(/"G3"|55/);
  const again = await preview();
  expect(told(again)).toEqual(['G6 97.9 → 97.84 ketikan']);
  expect(again.sheets).toEqual([]);
});

test('going back brings back what was typed, and it is the user\'s again', async () => {
  const shown = await preview();
  const before = stateOf(bench);
  await write(shown, gantiAt(shown, 'G3'));
  const restored = await runRestore({ port: bench.port, planRestore: (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at) });
  expect(restored).toMatchObject({ kind: 'done', left: [] });
  expect((stateOf(bench) as { sheets: unknown[] }).sheets).toEqual((before as { sheets: unknown[] }).sheets);
  expect(told(await preview())).toEqual(TOLD);
  await write(await preview());
  expect(pk()).toEqual(AS_TYPED);
});

test.each<[what: string, kind: 'hang' | 'lost-answer', expected: object, g6: number]>([
  ['never reached Excel', 'hang', { kind: 'failed', failure: { code: 'state-unknown', mayHaveWritten: true } }, 97.9],
  ['was carried out', 'lost-answer', { kind: 'done' }, 97.84],
])('Excel gives no answer to a request that only replaces a typed result, and that %s: it is told as it is', async (_, kind, expected, g6) => {
  await write(await preview());
  const shown = await preview();
  expect(told(shown)).toContain('G6 97.9 → 97.84 ketikan');
  bench.host.faults.inject({ at: bench.host.requests + 3, kind });
  expect(await write(shown, gantiAt(shown, 'G6'))).toMatchObject(expected);
  bench.host.faults.clear();
  expect(bench.pk.peek('G6').value).toBe(g6);
});

test('a result of ours that took the place of a typed one is kept up to date; cleaning brings the typed one back, after several runs too', async () => {
  const shown = await preview();
  await write(shown, gantiAt(shown, 'G3'));
  bench.pk.poke('F3', 12);
  const next = await preview();
  expect(told(next)).toContain('G3 50 → 60 perbarui');
  await write(next);
  expect(bench.pk.peek('G3').value).toBe(60);
  const cleaned = await runRestore({ port: bench.port, planRestore: (snapshot, at) => evaluateClean(snapshot, SHEET_TEXTS.id, true, at) });
  expect(cleaned).toMatchObject({ kind: 'done', left: [] });
  expect(bench.pk.grid('G3:H7')).toEqual([[55, 'Baik'], [105, ''], ['', ''], [97.9, ''], [42, '']]);
});

test.each<[what: string, edit: () => void]>([
  ['an input', () => bench.pk.poke('F5', 3)],
  ['the typed result itself', () => bench.pk.poke('G3', 56)],
  ['a row above', () => bench.pk.insertRows(1, 1)],
])('%s changed since the preview: nothing is written, and the new preview is shown', async (_, edit) => {
  const shown = await preview();
  edit();
  const before = stateOf(bench);
  const outcome = await write(shown, gantiAt(shown, 'G3'));
  expect(outcome.kind).toBe('shown');
  expect(stateOf(bench)).toEqual(before);
});

test('a cell that is edited between reading and writing: nothing of it stays written, and the new preview is shown', async () => {
  const shown = await preview();
  let edits = 0;
  const editing: ReturnType<typeof core> = (snapshot, at) => {
    if ((edits += 1) === 1) bench.pk.poke('F3', 20);
    return core({ ganti: gantiAt(shown, 'G3') })(snapshot, at);
  };
  const outcome = await runEvaluation<Results>({ port: bench.port, now, evaluate: core({ pratinjauOf }), consent: consentTo(shown, editing) });
  expect(outcome.kind).toBe('shown');
  expect(bench.pk.grid('F3:G3')).toEqual([[20, 55]]);
});

test('a word given for another value, another row or a formula gives nothing up', async () => {
  const shown = await preview();
  const [given] = gantiAt(shown, 'G3');
  if (given === undefined) throw new Error('nothing offered');
  const wrong: Ganti[] = [{ ...given, standing: 54 }, { ...given, key: 'lain' }, { ...given, sheet: 'APBD' }, ...['=40+2', 42].map((standing) => ({ ...given, standing }))];
  await runEvaluation<Results>({ port: bench.port, now, evaluate: core({ ganti: wrong }) });
  expect(pk()).toEqual(AS_TYPED);
});

test('formulas where they are wanted', async () => {
  const shown = await preview({ mode: 'rumus' });
  expect(shown.columns.flatMap(({ changes }) => changes.map(({ new: next }) => next.isFormula))).toContain(true);
  // The value that the formula shows, not its text.
  expect(told(shown).filter((line) => line.startsWith('G'))).toEqual(TOLD.filter((line) => line.startsWith('G')));
});
