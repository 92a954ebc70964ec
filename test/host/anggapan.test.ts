/** Where the record was lost, columns of results become LKj's again at the user's word: kept up to date from then on, and never taken back to something that nobody knows. */
import { consentTo, ONLY_LOOKS } from '../../src/app/consent';
import { runEvaluation } from '../../src/app/runEvaluation';
import { runRestore } from '../../src/app/runRestore';
import { evaluate, type EvaluateOptions } from '../../src/core/evaluate';
import { evaluateAnggapan, evaluateClean, evaluateRestore } from '../../src/core/evaluateBack';
import type { WorkbookSnapshot } from '../../src/core/model/grid';
import type { Anggapan, Pratinjau } from '../../src/core/model/pratinjau';
import { addressOf } from '../../src/core/record/address';
import { countUnclaimed } from '../../src/core/writeback/unclaimed';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { calculate } from '../excel-host';
import { openBench, REPORT, stateOf, type Bench } from './bench';

let bench: Bench;
let clock = 0;
const open = async (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>> = REPORT): Promise<void> => {
  bench = openBench({ sheets });
  await calculate(bench.workbook);
};
beforeEach(() => {
  clock = 0;
});
afterEach(() => bench.close());

const now = (): string => `2020-12-31T00:${String((clock += 1)).padStart(2, '0')}:00.000Z`;
const compute = async (options: EvaluateOptions = {}) => {
  const outcome = await runEvaluation({ port: bench.port, now, evaluate: (snapshot, at) => evaluate(snapshot, SHEET_TEXTS.id, at, { unclaimed: countUnclaimed, ...options }) });
  if (outcome.kind !== 'done') throw new Error(outcome.kind);
  return { written: outcome.written.map(({ sheet, row, column, new: value }) => `${sheet}!${addressOf(row, column)} ${String(value)}`), tanpaCatatan: outcome.evaluated.result.tanpaCatatan, issues: outcome.evaluated.issues };
};
const adopting = (kolom: readonly Anggapan[] | null) => (snapshot: WorkbookSnapshot, at: string) => evaluateAnggapan(snapshot, SHEET_TEXTS.id, at, kolom);
const undo = () => runRestore({ port: bench.port, now, planRestore: (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at) });
const clean = (columns: boolean) => runRestore({ port: bench.port, now, planRestore: (snapshot, at) => evaluateClean(snapshot, SHEET_TEXTS.id, columns, at) });

async function look(): Promise<Pratinjau> {
  const outcome = await runEvaluation<null>({ port: bench.port, now, evaluate: adopting(null), consent: ONLY_LOOKS });
  if (outcome.kind !== 'shown' || outcome.evaluated.pratinjau === null || outcome.evaluated.pratinjau === undefined) throw new Error(outcome.kind);
  return outcome.evaluated.pratinjau;
}

/** Takes the columns of these roles; all that are offered where none is named. */
async function adopt(...roles: readonly string[]): Promise<void> {
  const shown = await look();
  const kolom = shown.columns.filter(({ role }) => roles.length === 0 || roles.includes(role));
  expect(await runEvaluation<null>({ port: bench.port, now, evaluate: adopting(null), consent: consentTo(shown, adopting(kolom)) })).toMatchObject({ kind: 'done' });
}

/** "PK!G3 50", and what would stand there where that is something else. */
function told({ columns }: Pratinjau): string[] {
  return columns.flatMap(({ sheet, column, changes }) => changes.map(({ row, old, new: next }) => `${sheet}!${addressOf(row, column)} ${String(old.value)}${next.value === old.value ? '' : ` (${String(next.value)})`}`));
}

/** As Google Sheets and LibreOffice leave a workbook: without our parts, and perhaps without our names. */
function loseRecord(names: 'names stay' | 'names go'): void {
  for (const part of [...bench.workbook.xmlParts]) bench.workbook.removeXmlPart(part);
  if (names === 'names go') for (const name of bench.workbook.names.filter(({ name: own }) => own.startsWith('LKj_'))) bench.workbook.removeName(name);
}

const sheets = (): unknown => (stateOf(bench) as { sheets: unknown }).sheets;
const names = (): unknown => (stateOf(bench) as { names: unknown }).names;
const OWN = ['PK!G3 50', 'PK!G5 105', 'PK!H3 Kurang', 'PK!H4 (target 0)', 'PK!H5 Sangat Baik', 'APBD!E3 100', 'APBD!E4 0', 'APBD!E5 100', 'APBD!F3 90', 'APBD!F4 100', 'APBD!F5 83.33'];

test.each(['names stay', 'names go'] as const)('the record is lost, %s: what LKj wrote is offered, taken without a change, and kept up to date without asking', async (left) => {
  await open();
  await compute();
  const before = sheets();
  loseRecord(left);
  expect((await compute()).tanpaCatatan).toBe(OWN.length);
  expect(told(await look())).toEqual(OWN);
  await adopt();
  expect(sheets()).toEqual(before);
  expect(await compute()).toMatchObject({ written: [], tanpaCatatan: 0 });
  bench.pk.poke('F3', 15);
  expect((await compute()).written).toEqual(['PK!G3 75', 'PK!H3 Baik']);
  expect((await compute()).issues.filter(({ code }) => code === 'salah-hitung' || code === 'kategori-berbeda')).toEqual([]);
});

test('what differs by now is offered only where our name still lies over it', async () => {
  await open();
  await compute();
  bench.pk.poke('F3', 15);
  loseRecord('names stay');
  expect(told(await look())).toEqual(['PK!G3 50 (75)', 'PK!G5 105', 'PK!H3 Kurang (Baik)', ...OWN.slice(3)]);
  loseRecord('names go');
  expect(told(await look())).toEqual(['PK!G5 105', ...OWN.slice(3)]);
});

test('only the columns that were chosen', async () => {
  await open();
  await compute();
  loseRecord('names go');
  await adopt('capaian', 'kategori');
  bench.pk.poke('F3', 15);
  bench.workbook.sheetNamed('APBD').poke('D5', 300);
  expect((await compute()).written).toEqual(['PK!G3 75', 'PK!H3 Baik']);
});

test('a formula only letter for letter; another stays the user’s, under our name too', async () => {
  await open();
  await compute({ mode: 'rumus' });
  bench.workbook.sheetNamed('APBD').poke('E4', '=C4-D4+0');
  loseRecord('names stay');
  expect(told(await look()).filter((line) => line.startsWith('APBD!E'))).toEqual(['APBD!E3 100', 'APBD!E5 100']);
  await adopt();
  await compute({ mode: 'nilai' });
  expect(['E3', 'E4', 'E5'].map((cell) => bench.workbook.sheetNamed('APBD').peek(cell).formula)).toEqual([null, '=C4-D4+0', null]);
});

test('what the record knows to be changed by the user is never offered, nor what was typed because nothing can be computed', async () => {
  await open({ PK: [...REPORT.PK, ['', '', 'Nilai AKIP', 'Nilai', 'BB', 'B', 98.41]], APBD: REPORT.APBD });
  await compute();
  bench.pk.poke('G3', 55);
  expect(await compute()).toMatchObject({ tanpaCatatan: 0 });
  expect(told(await look())).toEqual([]);
  loseRecord('names stay');
  expect(told(await look())).not.toContain('PK!G6 98.41');
  expect(told(await look())).toContain('PK!G3 55 (50)');
});

test('going back from it: nothing in a cell changes, and that is said; the columns are the user’s again', async () => {
  await open();
  await compute();
  loseRecord('names go');
  const before = stateOf(bench);
  await adopt();
  const [G, H, E, F] = ['G3, G5', 'H3:H5', 'E3:E5', 'F3:F5'];
  expect(await undo()).toEqual({ kind: 'done', restored: [], left: [{ sheet: 'PK', cell: G }, { sheet: 'PK', cell: H }, { sheet: 'APBD', cell: E }, { sheet: 'APBD', cell: F }].map((one) => ({ ...one, value: '', why: 'adopted' })) });
  expect(stateOf(bench)).toEqual(before);
  bench.pk.poke('F3', 15);
  expect((await compute()).written).toEqual([]);
});

test('going back where our names had stayed ends it too, and leaves them', async () => {
  await open();
  await compute();
  loseRecord('names stay');
  const before = stateOf(bench);
  await adopt();
  expect(await undo()).toMatchObject({ kind: 'done' });
  expect(stateOf(bench)).toEqual(before);
});

test('going back from a run after it brings back what that run replaced, still LKj’s', async () => {
  await open();
  await compute();
  loseRecord('names go');
  await adopt();
  bench.pk.poke('F3', 15);
  await compute();
  expect(await undo()).toMatchObject({ kind: 'done', left: [] });
  expect(bench.pk.grid('G3:H5')).toEqual([[50, 'Kurang'], ['', '(target 0)'], [105, 'Sangat Baik']]);
  expect((await compute()).written).toEqual(['PK!G3 75', 'PK!H3 Baik']);
});

test('cleaning with the results leaves what was taken so, also after runs that changed it, and says it', async () => {
  await open();
  await compute();
  loseRecord('names go');
  await adopt('capaian', 'kategori');
  bench.pk.poke('F3', 15);
  await compute();
  await compute();
  const before = sheets();
  expect(await clean(true)).toMatchObject({ kind: 'done', restored: [], left: [{ sheet: 'PK', cell: 'G3, G5', why: 'adopted' }, { sheet: 'PK', cell: 'H3:H5', why: 'adopted' }] });
  expect(sheets()).toEqual(before);
  expect([names(), bench.workbook.xmlParts]).toEqual([[], []]);
});

test('what the newer record knows stays known, with its way back', async () => {
  await open();
  await compute();
  loseRecord('names go');
  bench.pk.poke('H4', '');
  // The run after the loss fills one cell: that one has a record.
  expect((await compute()).written).toEqual(['PK!H4 (target 0)']);
  expect(told(await look())).toEqual(OWN.filter((line) => !line.startsWith('PK!H4')));
  await adopt();
  bench.pk.poke('E4', 5);
  bench.pk.poke('F4', 5);
  expect((await compute()).written).toEqual(['PK!G4 100', 'PK!H4 Baik']);
  expect(await clean(true)).toMatchObject({ kind: 'done' });
  expect(bench.pk.grid('G3:H5')).toEqual([[50, 'Kurang'], ['', ''], [105, 'Sangat Baik']]);
});

test('a protected sheet is left and told; cells that change meanwhile show a new preview', async () => {
  await open();
  await compute();
  loseRecord('names go');
  bench.pk.protect();
  const shown = await look();
  expect(told(shown)).toEqual(OWN.filter((line) => line.startsWith('APBD')));
  bench.workbook.sheetNamed('APBD').poke('E3', 99);
  const outcome = await runEvaluation<null>({ port: bench.port, now, evaluate: adopting(null), consent: consentTo(shown, adopting([{ sheet: 'APBD', role: 'sisa' }])) });
  expect(outcome).toMatchObject({ kind: 'shown', evaluated: { issues: [{ code: 'lembar-terlindungi', sheet: 'PK' }] } });
  expect(bench.workbook.xmlParts).toEqual([]);
});
