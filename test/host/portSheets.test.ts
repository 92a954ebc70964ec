/** Worksheets of ours on the way to Excel and back: made, filled again in place, kept, refused; and whatever breaks a run, the next one finishes it. */
import { changeSettings } from '../../src/app/changeSettings';
import { runEvaluation, type EvaluationOutcome } from '../../src/app/runEvaluation';
import { runRestore, type RestoreOutcome } from '../../src/app/runRestore';
import { evaluate, type EvaluateOptions, type Results } from '../../src/core/evaluate';
import { evaluateFixes, evaluateRestore } from '../../src/core/evaluateBack';
import { makeLaporan } from '../../src/core/report/laporan';
import { messageOf } from '../../src/messages/messageOf';
import { REPORT_TEXTS } from '../../src/messages/reportTexts';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { openBench, stateOf, type Bench } from './bench';

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

const COMMIT = 3;
const FINDINGS: EvaluateOptions = { sentencesOf: (issue) => messageOf(issue, 'id') };
/** Two of the tables, one with a chart: all would make the broken runs below slow and show nothing more. */
const MADE = ['3.1', '3.11'];
const TABLES: EvaluateOptions = {
  ...FINDINGS,
  laporan: (found, snapshot) => {
    const { tables, issues } = makeLaporan(found, snapshot, REPORT_TEXTS.id);
    return { tables: tables.filter(({ id }) => MADE.includes(id)), issues: issues.filter(({ code }) => code !== 'tabel-tanpa-sumber') };
  },
};

let bench: Bench;
beforeEach(() => {
  bench = openBench({ sheets: SHEETS });
});
afterEach(() => bench.close());

function run(options: EvaluateOptions = TABLES): Promise<EvaluationOutcome<Results>> {
  return runEvaluation({ port: bench.port, evaluate: (snapshot) => evaluate(snapshot, SHEET_TEXTS.id, '2020-12-31T00:00:00.000Z', options) });
}

function restore(): Promise<RestoreOutcome> {
  return runRestore({ port: bench.port, planRestore: (snapshot, at) => evaluateRestore(snapshot, SHEET_TEXTS.id, at) });
}

function names(): string[] {
  return bench.workbook.sheets.map(({ name }) => name);
}

test('tables and findings are made behind the user\'s sheets, in the request that writes the results', async () => {
  expect(await run()).toMatchObject({ kind: 'done' });
  expect(bench.host.requests).toBe(3);
  expect(names().slice(0, 2)).toEqual(['PK', 'APBD']);
  expect(names()).toEqual(expect.arrayContaining(['Tabel 3.1', 'Temuan']));
  const temuan = bench.workbook.sheetNamed('Temuan');
  expect(temuan.grid('A3:D4')).toEqual([['No', 'Tingkat', 'Lembar', 'Sel'], [1, 'Peringatan', 'PK', 'E4']]);
  expect(temuan.peek('D4').formula).toBe(`=HYPERLINK("#'PK'!E4","E4")`);
});

test('how a table looks and is printed: one page wide, its chart from zero', async () => {
  await run();
  const sheet = bench.workbook.sheetNamed('Tabel 3.11');
  const look = bench.workbook.styles.look(sheet.style(4, 1));
  expect([look.fontName, look.fontSize, look.wrap]).toEqual(['Arial', 10, true]);
  expect(sheet.charts.map(({ type, title, titleFont, valueAxis }) => ({ type, title, titleFont, minimum: valueAxis.minimum, numberFormat: valueAxis.numberFormat }))).toEqual([
    { type: 'BarClustered', title: 'Anggaran dan Realisasi per Program Tahun 2020', titleFont: { size: 12, bold: true }, minimum: 0, numberFormat: '#,##0' },
  ]);
  expect(sheet.parts.tree('pageSetup')?.attributes).toMatchObject({ orientation: 'portrait', paperSize: '9', fitToWidth: '1', fitToHeight: '1' });
});

test('fault 40: a second run changes nothing', async () => {
  await run();
  const state = stateOf(bench);
  bench.host.resetCounters();
  expect(await run()).toMatchObject({ kind: 'done', written: [] });
  expect(bench.host.requests).toBe(2);
  expect(stateOf(bench)).toEqual(state);
});

test('findings are replaced in place, and their worksheet goes when there are none', async () => {
  await run(FINDINGS);
  bench.pk.poke('E4', 5);
  bench.pk.poke('F4', 15);
  await run(FINDINGS);
  expect(bench.workbook.sheetNamed('Temuan').grid('B4:D4')).toEqual([['Informasi', 'PK', 'E4']]);
  bench.pk.poke('F4', 5);
  expect(await run(FINDINGS)).toMatchObject({ kind: 'done' });
  expect(names()).toEqual(['PK', 'APBD']);
});

test('findings of a run that was taken back say so, until the next run makes them anew', async () => {
  await run(FINDINGS);
  const temuan = bench.workbook.sheetNamed('Temuan');
  const before = temuan.peek('A2').value;
  bench.pk.poke('F3', 20);
  await run(FINDINGS);
  expect(await restore()).toMatchObject({ kind: 'done', left: [] });
  expect(temuan.peek('A2').value).toBe(SHEET_TEXTS.id.temuan.dikembalikan);
  // Nothing more is to be brought back, and the sentence is no edit of the user's.
  expect(await restore()).toMatchObject({ kind: 'nothing' });
  await run(FINDINGS);
  expect(temuan.peek('A2').value).toBe(before);
});

test('findings of the run before still hold where only texts that were made numbers are taken back', async () => {
  bench.close();
  bench = openBench({ sheets: { ...SHEETS, PK: [...SHEETS.PK, ['', '', 'Indeks layanan', 'indeks', 80, '84,5', '']] } });
  await run(FINDINGS);
  const temuan = bench.workbook.sheetNamed('Temuan');
  const counts = temuan.peek('A2').value;
  const fixed = await runEvaluation<null>({ port: bench.port, evaluate: (snapshot) => evaluateFixes(snapshot, SHEET_TEXTS.id, '2020-12-31T00:00:00.000Z') });
  expect(fixed).toMatchObject({ kind: 'done' });
  expect(bench.pk.peek('F5').value).toBe(84.5);
  expect(await restore()).toMatchObject({ kind: 'done' });
  expect([bench.pk.peek('F5').value, temuan.peek('A2').value]).toEqual(['84,5', counts]);
});

test('findings that the user edited are left as they are when their run is taken back', async () => {
  await run(FINDINGS);
  const temuan = bench.workbook.sheetNamed('Temuan');
  const counts = temuan.peek('A2').value;
  bench.pk.poke('F3', 20);
  await run(FINDINGS);
  temuan.poke('E4', 'sudah saya periksa');
  expect(await restore()).toMatchObject({ kind: 'done' });
  expect([temuan.peek('A2').value, temuan.peek('E4').value]).toEqual([counts, 'sudah saya periksa']);
});

test('notes of the user\'s beside and below stay; where a table must grow over them it is refused and the cell is named', async () => {
  await run(FINDINGS);
  const temuan = bench.workbook.sheetNamed('Temuan');
  temuan.poke('H2', 'catatan saya');
  temuan.poke('A8', 'jangan dihapus');
  bench.pk.poke('E3', 0);
  await run(FINDINGS);
  expect(temuan.grid('D4:D5')).toEqual([['E3'], ['E4']]);
  expect([temuan.peek('H2').value, temuan.peek('A8').value]).toEqual(['catatan saya', 'jangan dihapus']);
  temuan.poke('A6', 'di sini juga');
  bench.pk.poke('F3', -1);
  const outcome = await run(FINDINGS);
  expect(outcome).toMatchObject({ kind: 'done' });
  expect(temuan.peek('A6').value).toBe('di sini juga');
});

test('results that change without their tables: it is said, until the tables are made again', async () => {
  const codes = async (options: EvaluateOptions): Promise<string[]> => {
    const outcome = await run(options);
    return outcome.kind === 'done' ? outcome.evaluated.issues.map(({ code }) => code) : [outcome.kind];
  };
  expect(await codes(TABLES)).not.toContain('tabel-belum-diperbarui');
  expect(await codes(FINDINGS)).not.toContain('tabel-belum-diperbarui');
  bench.pk.poke('F3', 20);
  expect(await codes(FINDINGS)).toContain('tabel-belum-diperbarui');
  expect(await codes(FINDINGS)).toContain('tabel-belum-diperbarui');
  expect(await codes(TABLES)).not.toContain('tabel-belum-diperbarui');
  expect(await codes(FINDINGS)).not.toContain('tabel-belum-diperbarui');
});

test('a table that somebody edited is left as it is, and the row is named', async () => {
  await run();
  const table = bench.workbook.sheetNamed('Tabel 3.1');
  table.poke('C5', 'Bagus');
  bench.pk.poke('F3', 20);
  const outcome = await run();
  expect(outcome.kind === 'done' ? outcome.evaluated.issues.filter(({ code }) => code === 'tabel-diubah') : []).toMatchObject([{ sheet: 'Tabel 3.1', cell: 'A5' }]);
  expect(table.peek('C5').value).toBe('Bagus');
});

test('fault 39: a worksheet of the user\'s of that name is kept, ours takes another name', async () => {
  bench.close();
  bench = openBench({ sheets: { ...SHEETS, 'Tabel 3.1': [['punya saya']], temuan: [['juga']] } });
  await run();
  expect(names()).toEqual(expect.arrayContaining(['Tabel 3.1', 'temuan', 'Tabel 3.1 (LKj)', 'Temuan (LKj)']));
  expect(bench.workbook.sheetNamed('Tabel 3.1').grid('A1:B2')).toEqual([['punya saya', ''], ['', '']]);
  expect(await run()).toMatchObject({ kind: 'done', written: [] });
});

test('moved, renamed, and with rows inserted above: a table is found again', async () => {
  await run();
  const table = bench.workbook.sheetNamed('Tabel 3.1');
  table.rename('Skala kami');
  table.insertRows(0);
  table.poke('A1', 'Lampiran');
  bench.pk.poke('F3', 20);
  expect(await run()).toMatchObject({ kind: 'done' });
  expect(names()).not.toContain('Tabel 3.1');
  expect(table.grid('A1:A4')).toEqual([['Lampiran'], ['Skala Pengukuran Capaian Sasaran Kinerja'], [''], ['No.']]);
});

test('fault 14: with the structure protected the columns are written, and for every table it is said why it is not', async () => {
  bench.workbook.structureProtected = true;
  const outcome = await run();
  expect(outcome).toMatchObject({ kind: 'done' });
  expect(names()).toEqual(['PK', 'APBD']);
  expect(bench.pk.peek('G3').value).toBe(50);
  expect(outcome.kind === 'done' ? outcome.evaluated.issues.map(({ code }) => code) : []).toContain('struktur-terlindungi');
});

test('going back: cells, names, record and worksheets are as before the run', async () => {
  const before = stateOf(bench);
  await run();
  expect(await restore()).toMatchObject({ kind: 'done', left: [] });
  expect(stateOf(bench)).toEqual(before);
  expect(await restore()).toMatchObject({ kind: 'nothing' });
});

test('fault 41: going back leaves what was edited since, and names it', async () => {
  await run();
  bench.pk.poke('G3', 51);
  bench.workbook.sheetNamed('Tabel 3.1').poke('E1', 'catatan');
  const outcome = await restore();
  expect(outcome).toMatchObject({ kind: 'done' });
  expect(outcome.kind === 'done' ? outcome.left : []).toEqual([
    { sheet: 'Tabel 3.1', cell: '', value: '', why: 'edited' },
    { sheet: 'PK', cell: 'G3', value: 51, why: 'edited' },
  ]);
  expect(names()).toEqual(['PK', 'APBD', 'Tabel 3.1']);
});

test('the settings kept in the workbook: no worksheet of findings, the agency by its name; the year in a title counts more than the setting', async () => {
  const basis: unknown[] = [];
  const laporan: NonNullable<EvaluateOptions['laporan']> = ({ opd, tahun }) => {
    basis.push([opd, tahun]);
    return { tables: [], issues: [] };
  };
  await run({ ...FINDINGS, laporan });
  expect(names()).toEqual(['PK', 'APBD', 'Temuan']);
  expect(await changeSettings(bench.port, (settings) => ({ ...settings, temuan: false, opd: 'Dinas Sosial', tahun: 2019 }))).toBeNull();
  await run({ ...FINDINGS, laporan });
  expect(names()).toEqual(['PK', 'APBD']);
  for (const sheet of bench.workbook.sheets) sheet.poke('A1', 'TANPA TAHUN');
  await run({ ...FINDINGS, laporan });
  expect(basis).toEqual([['', 2020], ['Dinas Sosial', 2020], ['Dinas Sosial', 2019]]);
});

test('a worksheet of that name comes in between reading and writing: taken back, and made under another name', async () => {
  bench.host.faults.before(COMMIT, () => bench.workbook.addSheet('Temuan').poke('A1', 'punya rekan'));
  expect(await run(FINDINGS)).toMatchObject({ kind: 'done' });
  expect(names()).toEqual(['PK', 'APBD', 'Temuan', 'Temuan (LKj)']);
  expect(bench.workbook.sheetNamed('Temuan').grid('A1:B1')).toEqual([['punya rekan', '']]);
  expect(bench.pk.peek('G3').value).toBe(50);
});
