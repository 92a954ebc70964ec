/** A whole run: which worksheets are read, what is said where one is missing, what the settings decide, and what the answer carries. */
import { evaluate, DEFAULT_SETTINGS, type EvaluateOptions, type Evaluation } from '../../src/core/evaluate';
import { toText } from '../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot, StoredPart, WorkbookSnapshot } from '../../src/core/model/grid';
import type { Issue } from '../../src/core/model/issue';
import type { ReportTable } from '../../src/core/model/reportTable';
import { pratinjauOf } from '../../src/core/plan/pratinjau';
import { addressOf } from '../../src/core/record/address';
import { parseCompletion } from '../../src/core/record/completionXml';
import { parseFrom } from '../../src/core/record/computedFrom';
import { LEDGER_NAMESPACE, SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { tableNameOf } from '../../src/core/record/ownNames';
import { parseLedger, writeLedger } from '../../src/core/record/ledgerXml';
import { DEFAULTS, type WorkbookSettings } from '../../src/core/record/settings';
import { planSettings } from '../../src/core/record/settingsChange';
import { SKALA_PERMENDAGRI_86_2017 } from '../../src/core/rules/skalaKategori';
import { countUnclaimed } from '../../src/core/writeback/unclaimed';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { layout, type Look } from './layout';
import { addPart, apply, cellOf, modelOf, snapshotOf, type SheetModel } from './writeback/sheetModel';

const AT = '2026-01-02T03:04:05.000Z';
const TEXTS = SHEET_TEXTS.id;
const SENTENCES: NonNullable<EvaluateOptions['sentencesOf']> = ({ code }) => ({ message: code, remedy: '' });

type Rows = readonly (readonly CellValue[])[];

const PK_HEAD: Rows = [['PERJANJIAN KINERJA TAHUN 2023'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi']];
const PK_ROWS: Rows = [...PK_HEAD, [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8], [2, 'Mutu', 'Jumlah B', 'Unit', 20, 22]];
const APBD_ROWS: Rows = [['REALISASI APBD TAHUN 2023'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Program A', 1000, 900], [2, 'Program B', 500, 400]];

const pkSheet = (name = 'PK', rows: Rows = PK_ROWS, look?: Look): SheetSnapshot => layout(name, rows, look);
const apbdSheet = (name = 'APBD', rows: Rows = APBD_ROWS): SheetSnapshot => layout(name, rows);

const settingsPart = (change: Partial<WorkbookSettings>): StoredPart => ({ id: 'setelan', namespace: SETTINGS_NAMESPACE, xml: planSettings([], { ...DEFAULTS, ...change }).closePart ?? '' });
const workbook = (sheets: readonly SheetSnapshot[], parts: readonly StoredPart[] = []): WorkbookSnapshot => ({ structureProtected: false, readOnly: false, sheets, parts });
const run = (sheets: readonly SheetSnapshot[], settings: Partial<WorkbookSettings> | null = null, options: EvaluateOptions = {}): Evaluation =>
  evaluate(workbook(sheets, settings === null ? [] : [settingsPart(settings)]), TEXTS, AT, options);

const capaianOf = ({ result }: Evaluation): readonly string[] => result.indikator.map(({ capaian }) => (capaian === null ? '-' : toText(capaian)));
const codesOf = ({ issues }: Evaluation): readonly string[] => issues.map(({ code }) => code);
/** What would be written into the columns beside the tables, in the order of the plan, headers first. */
const writtenOf = ({ plan }: Evaluation): readonly (readonly CellValue[])[] => plan.steps.flatMap((step) => (step.kind === 'write-column' ? [step.cells.filter((cell) => cell !== null)] : []));
const madeSheets = ({ plan }: Evaluation): readonly string[] => plan.steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.name] : []));

describe('what is missing', () => {
  // A table too long to be read whole: its finding tells already why it is not taken.
  const long = (sheet: SheetSnapshot): SheetSnapshot => ({ ...sheet, unreadRows: 5 });
  const missing = ['lembar-tidak-ditemukan', 'pk-tidak-ditemukan', 'apbd-tidak-ditemukan'];

  test.each<[why: string, sheets: readonly SheetSnapshot[], expected: readonly string[]]>([
    ['both are there', [pkSheet(), apbdSheet()], []],
    ['a PK alone', [pkSheet()], ['apbd-tidak-ditemukan info']],
    ['an APBD alone', [apbdSheet()], ['pk-tidak-ditemukan info']],
    ['neither', [layout('Catatan', [['Rapat'], ['Senin']])], ['lembar-tidak-ditemukan error']],
    ['an empty workbook', [], ['lembar-tidak-ditemukan error']],
    ['a PK that was told of', [long(pkSheet()), apbdSheet()], []],
    ['an APBD that was told of', [pkSheet(), long(apbdSheet())], []],
    ['a PK that was told of, and nothing else', [long(pkSheet())], []],
    ['two PK that fit alike say nothing of an APBD', [pkSheet('PK 1'), pkSheet('PK 2'), apbdSheet()], []],
    ['nor two APBD of a PK', [apbdSheet('APBD 1'), apbdSheet('APBD 2'), pkSheet()], []],
    ['two APBD that fit alike, and no PK', [apbdSheet('APBD 1'), apbdSheet('APBD 2')], []],
    ['two PK that fit alike, and no APBD', [pkSheet('PK 1'), pkSheet('PK 2')], []],
  ])('%s', (_, sheets, expected) => {
    const told = run(sheets).issues.filter(({ code }) => missing.includes(code));
    expect(told.map(({ code, severity }) => `${code} ${severity}`)).toEqual(expected);
    for (const { sheet, cell, value, params } of told) expect({ sheet, cell, value, params }).toEqual({ sheet: '', cell: '', value: null, params: {} });
  });
});

describe('which worksheets are read', () => {
  const named = (sheet: SheetSnapshot, id: string): SheetSnapshot => ({ ...sheet, ownNames: [{ name: tableNameOf(id), area: null }] });
  const ledger = (sheet: string): StoredPart => ({
    id: 'catatan', namespace: LEDGER_NAMESPACE,
    xml: writeLedger({ run: 1, at: AT, selfComplete: false, tables: [], sheets: [{ id: '2.1', sheet, row: 0, column: 0, columns: 5, signature: 'a', rows: [], basis: 'a', charts: [], added: true }] }),
  });

  test.each<[why: string, snapshot: WorkbookSnapshot, pk: string]>([
    ['one that the user lets out', workbook([pkSheet('PK lama'), pkSheet()], [settingsPart({ pilihan: { abaikan: ['PK lama'] } })]), 'PK'],
    ['one that the user takes of two', workbook([pkSheet('PK lama'), pkSheet()], [settingsPart({ pilihan: { pk: 'PK lama', abaikan: [] } })]), 'PK lama'],
    ['a table of ours by its name is no PK', workbook([named(pkSheet('Tabel 2.1'), '2.1'), pkSheet()]), 'PK'],
    ['one that a run which broke off had made is none', workbook([pkSheet('Tabel 2.1'), pkSheet()], [ledger('Tabel 2.1')]), 'PK'],
    ['another worksheet of that record is read', workbook([pkSheet('Tabel 2.1'), apbdSheet()], [ledger('Tabel 3.1')]), 'Tabel 2.1'],
    ['nothing but tables of ours', workbook([named(pkSheet('Tabel 2.1'), '2.1')]), ''],
  ])('%s', (_, snapshot, pk) => {
    expect(evaluate(snapshot, TEXTS, AT).result.pkSheet).toBe(pk);
  });

  test('one of a run that was carried out is none of the user\'s either', () => {
    const whole: StoredPart = { ...ledger('Tabel 2.1'), xml: writeLedger({ run: 1, at: AT, selfComplete: true, tables: [], sheets: [{ id: '2.1', sheet: 'Tabel 2.1', row: 0, column: 0, columns: 5, signature: 'a', rows: [], basis: 'a', charts: [], added: true }] }) };
    expect(evaluate(workbook([pkSheet('Tabel 2.1'), pkSheet()], [whole]), TEXTS, AT).result.pkSheet).toBe('PK');
  });

  test('a sheet of another shape: none is read, since sums would be of a part', () => {
    const broken: SheetSnapshot = { ...apbdSheet(), values: [] };
    let asked = 0;
    const evaluated = run([pkSheet(), broken], null, { laporan: () => { asked += 1; return { tables: [], issues: [] }; } });
    expect(evaluated.issues).toEqual([{ code: 'lembar-tidak-terbaca', severity: 'error', sheet: 'APBD', cell: '', value: null, params: { bagian: 'values' } }]);
    expect([evaluated.result.pkSheet, evaluated.refused, evaluated.plan.steps, asked]).toEqual(['', true, [], 0]);
  });
});

describe('the settings', () => {
  const rows: Rows = [...PK_HEAD, [1, 'Layanan', 'Angka kematian', 'Kasus', 10, 12], [2, 'Mutu', 'Jumlah B', 'Unit', 10, 15], ['', '', 'Jumlah C', 'Unit', 10, 5]];

  test.each<[why: string, settings: Partial<WorkbookSettings>, expected: readonly string[], opd: string]>([
    // 120, 150, 50: 320 / 3
    ['none of its own', {}, ['120.00', '150.00', '50.00'], '106.67'],
    ['which way is better, by name', { arah: [{ indikator: 'Angka kematian', arah: 'turun' }] }, ['80.00', '150.00', '50.00'], '93.33'],
    ['and by the other form', { arah: [{ indikator: 'Angka kematian', arah: 'turun' }], bentukTurun: 'T/R' }, ['83.33', '150.00', '50.00'], '94.44'],
    ['a limit', { batas: 120 }, ['120.00', '120.00', '50.00'], '96.67'],
    // (120 + 100) / 2
    ['the mean of the sasaran', { rataRata: 'sasaran' }, ['120.00', '150.00', '50.00'], '110.00'],
  ])('%s', (_, settings, expected, opd) => {
    const evaluated = run([pkSheet('PK', rows)], settings);
    expect([capaianOf(evaluated), toText(evaluated.result.opd?.capaian ?? { coefficient: 0n, scale: 0 })]).toEqual([expected, opd]);
  });

  test('those of a call stand in place of the workbook\'s', () => {
    const evaluated = run([pkSheet('PK', rows)], { batas: 100, rataRata: 'sasaran' }, { settings: { ...DEFAULT_SETTINGS, batas: 110 } });
    expect([capaianOf(evaluated), evaluated.result.opd?.dasar]).toEqual([['110.00', '110.00', '50.00'], 'indikator']);
  });

  test('the scale names the kategori, best first', () => {
    const evaluated = run([pkSheet()], { skala: 'permendagri-86-2017' });
    expect([evaluated.result.kategori, evaluated.result.indikator.map(({ kategori }) => kategori)]).toEqual([SKALA_PERMENDAGRI_86_2017.pita.map(({ kategori }) => kategori), ['Tinggi', 'Sangat Tinggi']]);
    expect(run([pkSheet()]).result.kategori).toEqual(['Sangat Baik', 'Baik', 'Cukup', 'Kurang']);
  });

  test.each<[why: string, sheets: readonly SheetSnapshot[], tahun: number | null, expected: number | null]>([
    ['the year of PK', [pkSheet(), apbdSheet('APBD', [['REALISASI APBD TAHUN 2022'], ...APBD_ROWS.slice(1)])], 2020, 2023],
    ['of APBD where PK has none', [pkSheet('PK', [['PERJANJIAN KINERJA'], ...PK_ROWS.slice(1)]), apbdSheet('APBD', [['REALISASI APBD TAHUN 2022'], ...APBD_ROWS.slice(1)])], null, 2022],
    ['of APBD alone', [apbdSheet()], null, 2023],
    ['of the settings where no sheet has one', [pkSheet('PK', [['PERJANJIAN KINERJA'], ...PK_ROWS.slice(1)])], 2021, 2021],
    ['of nobody', [pkSheet('PK', [['PERJANJIAN KINERJA'], ...PK_ROWS.slice(1)])], null, null],
  ])('%s', (_, sheets, tahun, expected) => {
    const asked: (number | null)[] = [];
    run(sheets, { tahun }, { laporan: (basis) => { asked.push(basis.tahun); return { tables: [], issues: [] }; } });
    expect(asked).toEqual([expected]);
  });

  test('what the tables are made from', () => {
    let basis: unknown = null;
    let given: readonly string[] = [];
    const named: SheetSnapshot = { ...layout('Tabel 3.1', [['Skala']]), ownNames: [{ name: tableNameOf('3.1'), area: null }] };
    run([pkSheet(), named, apbdSheet()], { opd: 'Dinas Sosial', efisiensiPaling100: false, akhirRenstra: false, batas: 120 }, {
      laporan: (what, snapshot) => {
        basis = what;
        given = snapshot.sheets.map(({ name }) => name);
        return { tables: [], issues: [] };
      },
    });
    expect(basis).toMatchObject({ opd: 'Dinas Sosial', efisiensiPaling100: false, akhirRenstra: false, batas: 120, tahun: 2023, sheetTexts: TEXTS, programs: null });
    expect(given).toEqual(['PK', 'APBD']);
  });
});

describe('typed results', () => {
  const WITH_RESULTS: Rows = [['PERJANJIAN KINERJA TAHUN 2023'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)', 'Kategori']];
  const model = (first: CellValue | { value: CellValue; formula: string }, kategori: CellValue = ''): SheetModel => modelOf([...WITH_RESULTS, [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8, first, kategori], [2, 'Mutu', 'Jumlah B', 'Unit', 20, 22, '', '']]);
  const evaluateModel = (one: SheetModel, options: EvaluateOptions = {}): Evaluation => evaluate(workbook([snapshotOf(one, 'PK')], one.parts), TEXTS, AT, options);
  const audited = (evaluated: Evaluation): readonly string[] => evaluated.issues.filter(({ code }) => code === 'salah-hitung' || code === 'kategori-berbeda').map(({ code, cell }) => `${code} ${cell}`);

  test.each<[why: string, one: SheetModel, expected: readonly string[]]>([
    ['an empty cell is nobody\'s', model(''), []],
    ['a number is audited', model(85), ['salah-hitung G3']],
    ['a right one is', model(80), []],
    ['a kategori is audited', model('', 'Kurang'), ['kategori-berbeda H3']],
  ])('%s', (_, one, expected) => {
    expect(audited(evaluateModel(one))).toEqual(expected);
  });

  test('what we wrote ourselves is not audited as the user\'s, and is written anew', () => {
    const one = model('');
    apply(one, evaluateModel(one).plan);
    expect([cellOf(one, 2, 6).value, cellOf(one, 2, 7).value]).toEqual([80, 'Baik']);
    cellOf(one, 2, 5).value = 9;
    const second = evaluateModel(one);
    expect([audited(second), capaianOf(second)]).toEqual([[], ['90.00', '110.00']]);
    apply(one, second.plan);
    expect([cellOf(one, 2, 6).value, cellOf(one, 2, 7).value]).toEqual([90, 'Baik']);
  });

  test('a user\'s own is kept; at the user\'s word it is replaced and no more audited', () => {
    const one = model(85);
    apply(one, evaluateModel(one).plan);
    expect([cellOf(one, 2, 6).value, cellOf(one, 3, 6).value]).toEqual([85, 110]);
    const ganti = evaluateModel(one, { pratinjauOf }).pratinjau?.columns.flatMap(({ sheet, role, changes }) => changes.filter(({ kind }) => kind === 'ketikan').map(({ key, old }) => ({ sheet, role, key, standing: old.value }))) ?? [];
    expect(ganti).toHaveLength(1);
    const given = evaluateModel(one, { ganti });
    // It is shown as it was chosen, although it is audited no more.
    expect(evaluateModel(one, { ganti, pratinjauOf }).pratinjau?.columns.flatMap(({ changes }) => changes.map(({ kind, old }) => `${kind} ${String(old.value)}`))).toEqual(['ketikan 85']);
    expect(audited(given)).toEqual([]);
    apply(one, given.plan);
    expect(cellOf(one, 2, 6).value).toBe(80);
  });

  test('a user\'s formula that shows nothing is not overwritten', () => {
    const one = model({ value: '', formula: '=IF(F3="","",F3/E3*100)' });
    apply(one, evaluateModel(one).plan);
    expect([cellOf(one, 2, 6).formula, cellOf(one, 3, 6).value]).toEqual(['=IF(F3="","",F3/E3*100)', 110]);
  });

  test('a result typed where nothing can be computed counts', () => {
    const one = modelOf([...WITH_RESULTS, [1, 'Layanan', 'Nilai AKIP', 'Predikat', 'BB', 'B', 97.5, '']]);
    const { result } = evaluateModel(one);
    expect(result.indikator.map(({ asal, capaian }) => `${asal ?? '-'} ${capaian === null ? '-' : toText(capaian)}`)).toEqual(['diketik 97.50']);
  });

  test('the same beside an APBD', () => {
    const budget = modelOf([['REALISASI APBD TAHUN 2023'], ['No', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '% Realisasi'], [1, 'Program A', 1000, 900, '', ''], [2, 'Program B', 500, 400, 90, 81]]);
    const evaluateBudget = (): Evaluation => evaluate(workbook([snapshotOf(budget)], budget.parts), TEXTS, AT);
    const first = evaluateBudget();
    expect(first.issues.filter(({ code }) => code === 'salah-hitung').map(({ cell }) => cell)).toEqual(['E4', 'F4']);
    apply(budget, first.plan);
    expect(budget.cells.slice(2).map((row) => row.slice(4).map(({ value }) => value))).toEqual([[100, 90], [90, 81]]);
    cellOf(budget, 2, 3).value = 800;
    const second = evaluateBudget();
    expect(second.issues.filter(({ code }) => code === 'salah-hitung').map(({ cell }) => cell)).toEqual(['E4', 'F4']);
    apply(budget, second.plan);
    expect(budget.cells[2]?.slice(4).map(({ value }) => value)).toEqual([200, 80]);
  });
});

describe('a column that was appended and deleted since', () => {
  const PK_COLUMNS: readonly CellValue[] = ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'];
  const APBD_COLUMNS: readonly CellValue[] = ['No', 'Uraian', 'Anggaran', 'Realisasi'];

  test.each<[why: string, name: string, title: string, header: readonly CellValue[], row: readonly CellValue[], realisasi: CellValue, first: CellValue, then: CellValue]>([
    ['capaian alone is still ours', 'PK', 'PERJANJIAN KINERJA TAHUN 2023', [...PK_COLUMNS, 'Capaian (%)'], [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8, ''], 11, 80, 110],
    ['kategori alone too', 'PK', 'PERJANJIAN KINERJA TAHUN 2023', [...PK_COLUMNS, 'Kategori'], [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8, ''], 11, 'Baik', 'Sangat Baik'],
    ['sisa alone', 'APBD', 'REALISASI APBD TAHUN 2023', [...APBD_COLUMNS, 'Sisa'], [1, 'Program A', 1000, 900, ''], 800, 100, 200],
    ['% alone', 'APBD', 'REALISASI APBD TAHUN 2023', [...APBD_COLUMNS, '% Realisasi'], [1, 'Program A', 1000, 900, ''], 800, 90, 80],
  ])('%s', (_, name, title, header, row, realisasi, first, then) => {
    const model = modelOf([[title], header, row]);
    const look = (): Evaluation => evaluate(workbook([snapshotOf(model, name)], model.parts), TEXTS, AT);
    apply(model, look().plan);
    const at = header.length - 1;
    expect([cellOf(model, 2, at).value, model.cells[2]?.length]).toEqual([first, header.length + 1]);
    for (const cells of model.cells) cells.splice(header.length);
    for (const [own, { column }] of model.names) if (column === header.length) model.names.delete(own);
    cellOf(model, 2, header.indexOf('Realisasi')).value = realisasi;
    const second = look();
    expect(codesOf(second).filter((code) => code === 'salah-hitung' || code === 'kategori-berbeda')).toEqual([]);
    apply(model, second.plan);
    expect(cellOf(model, 2, at).value).toBe(then);
  });
});

describe('values or formulas', () => {
  const formulas = (evaluated: Evaluation): number => writtenOf(evaluated).flat().filter((cell) => typeof cell === 'string' && cell.startsWith('=')).length;

  test.each<[why: string, mode: WorkbookSettings['mode'], options: EvaluateOptions, expected: number]>([
    ['values', 'nilai', {}, 0],
    // Capaian and kategori of two indikator, sisa and % of two programs.
    ['formulas', 'rumus', {}, 8],
    ['values though the workbook has formulas, where a call says so', 'rumus', { mode: 'nilai' }, 0],
    ['formulas where a call says so', 'nilai', { mode: 'rumus' }, 8],
  ])('%s', (_, mode, options, expected) => {
    expect(formulas(run([pkSheet(), apbdSheet()], { mode }, options))).toBe(expected);
  });
});

describe('formulas of ours that Excel has moved with their rows', () => {
  /** The rows a row further down, with the formulas that we would write there; `known`: the record of the run that wrote them above; `only`: the cell that still is one. */
  const moved = (name: string, rows: Rows, known: boolean, only?: string): Evaluation => {
    const before = modelOf(rows);
    const wrote = evaluate(workbook([snapshotOf(before, name)]), TEXTS, AT, { mode: 'rumus' }).plan;
    const after = modelOf([[], ...rows]);
    const plain = evaluate(workbook([snapshotOf(after, name)]), TEXTS, AT).plan;
    const formulas = evaluate(workbook([snapshotOf(after, name)]), TEXTS, AT, { mode: 'rumus' }).plan;
    apply(after, plain);
    for (const step of formulas.steps) {
      if (step.kind !== 'write-column') continue;
      step.cells.forEach((cell, row) => {
        if (typeof cell === 'string' && cell.startsWith('=') && (only === undefined || only === addressOf(row, step.column))) cellOf(after, row, step.column).formula = cell;
      });
    }
    after.parts = [];
    if (known) for (const xml of [wrote.openPart, wrote.closePart]) addPart(after, xml);
    return evaluate(workbook([snapshotOf(after, name)], after.parts), TEXTS, AT);
  };

  test.each<[why: string, name: string, rows: Rows, known: boolean, expected: readonly (readonly CellValue[])[]]>([
    ['are ours beside an APBD, and give way to values', 'APBD', APBD_ROWS, true, [[100, 100], [90, 80]]],
    ['are a user\'s where no record tells of them', 'APBD', APBD_ROWS, false, []],
    ['are ours beside a PK too', 'PK', PK_ROWS, true, [[80, 110], ['Baik', 'Sangat Baik']]],
    ['and there a user\'s', 'PK', PK_ROWS, false, []],
  ])('%s', (_, name, rows, known, expected) => {
    const evaluated = moved(name, rows, known);
    expect([writtenOf(evaluated), codesOf(evaluated).filter((code) => code === 'salah-hitung')]).toEqual([expected, []]);
  });

  // Somebody pasted values over the others, which are that person's then.
  test.each<[name: string, rows: Rows, only: string, expected: CellValue]>([
    ['APBD', APBD_ROWS, 'E4', 100],
    ['APBD', APBD_ROWS, 'F5', 80],
    ['PK', PK_ROWS, 'G4', 80],
    ['PK', PK_ROWS, 'H5', 'Sangat Baik'],
  ])('one alone is ours too: %s', (name, rows, only, expected) => {
    expect(writtenOf(moved(name, rows, true, only))).toEqual([[expected]]);
  });
});

describe('what was read', () => {
  const readOf = ({ plan }: Evaluation): readonly string[] => {
    const from = parseFrom(parseCompletion(plan.closePart ?? '')?.from ?? '');
    return from === null ? [] : from.sheets.map(({ sheet, read }) => `${sheet}: ${read.map(({ row, rows, columns }) => `${row}+${rows} of ${[...columns].sort((a, b) => a - b).join(',')}`).join('; ')}`);
  };
  const PROGRAMS: Rows = [[], ['No', 'Program', 'Anggaran (Rp)', 'Ket'], [1, 'Program A', 1000, 'APBD'], [2, 'Program B', 500, 'APBD'], ['', 'Jumlah', 1500, '']];

  test.each<[why: string, sheets: readonly SheetSnapshot[], expected: readonly string[]]>([
    // Satuan, target, realisasi and the name.
    ['of PK its rows of indikator', [pkSheet()], ['PK: 2+2 of 2,3,4,5']],
    ['of APBD its rows', [apbdSheet()], ['APBD: 2+2 of 1,2,3']],
    ['of both', [pkSheet(), apbdSheet()], ['PK: 2+2 of 2,3,4,5', 'APBD: 2+2 of 1,2,3']],
    ['of the programs below PK theirs, without the total', [pkSheet('PK', [...PK_ROWS, ...PROGRAMS])], ['PK: 2+2 of 2,3,4,5; 6+2 of 1,2,3']],
    // It has no results that could be behind.
    ['of a plan nothing', [pkSheet('PK', [['PERJANJIAN KINERJA TAHUN 2023'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'], [1, 'Layanan', 'Jumlah A', 'Unit', 10]]), apbdSheet()], ['APBD: 2+2 of 1,2,3']],
  ])('%s', (_, sheets, expected) => {
    expect(readOf(run(sheets))).toEqual(expected);
  });
});

describe('worksheets of ours', () => {
  const table = (id: string): ReportTable => ({ id, sheetName: `Tabel ${id}`, widths: [10], rows: [[{ content: { kind: 'text', text: 'Isi' }, role: 'isi' }]], merges: [], frames: [], repeated: null, landscape: false, charts: [] });
  const info = (code: Issue['code']): Issue => ({ code, severity: 'info', sheet: '', cell: '', value: null, params: {} });
  const laporan = () => ({ tables: [table('2.1')], issues: [info('tabel-tanpa-sumber')] });

  test.each<[why: string, sheets: readonly SheetSnapshot[], settings: Partial<WorkbookSettings>, options: EvaluateOptions, expected: readonly string[]]>([
    ['findings and tables', [pkSheet()], {}, { sentencesOf: SENTENCES, laporan }, ['Tabel 2.1', 'Temuan']],
    ['findings alone where no table is made', [pkSheet()], {}, { sentencesOf: SENTENCES }, ['Temuan']],
    ['of an APBD alone too', [apbdSheet()], {}, { sentencesOf: SENTENCES }, ['Temuan']],
    ['none without sentences', [pkSheet()], {}, { laporan }, []],
    ['no findings where the workbook wants none', [pkSheet()], { temuan: false }, { sentencesOf: SENTENCES, laporan }, ['Tabel 2.1']],
    ['none where there is neither PK nor APBD', [layout('Catatan', [['Rapat']])], {}, { sentencesOf: SENTENCES, laporan }, []],
  ])('%s', (_, sheets, settings, options, expected) => {
    expect(madeSheets(run(sheets, settings, options))).toEqual(expected);
  });

  test('findings of the tables are told with the others', () => {
    expect(codesOf(run([pkSheet()], null, { laporan }))).toEqual(expect.arrayContaining(['apbd-tidak-ditemukan', 'tabel-tanpa-sumber']));
    expect(codesOf(run([pkSheet()]))).not.toContain('tabel-tanpa-sumber');
  });

  test('that numbers are kept as text is not told of each', () => {
    const evaluated = run([pkSheet('PK', [...PK_HEAD, [1, 'Layanan', 'Jumlah A', 'Unit', '10', '8']])], null, { laporan: () => ({ tables: [], issues: [info('angka-tersimpan-teks'), info('tabel-tanpa-sumber')] }) });
    expect([codesOf(evaluated).includes('angka-tersimpan-teks'), codesOf(evaluated).includes('tabel-tanpa-sumber'), capaianOf(evaluated)]).toEqual([false, true, ['80.00']]);
  });

  describe('that only PK and APBD were looked at is said below the findings', () => {
    const known = (...ids: readonly string[]): StoredPart => ({ id: 'catatan', namespace: LEDGER_NAMESPACE, xml: writeLedger({ run: 1, at: AT, selfComplete: true, tables: [], sheets: ids.map((id) => ({ id, sheet: `Tabel ${id}`, row: 0, column: 0, columns: 1, signature: 'a', rows: [], basis: 'a', charts: [], added: true })) }) });
    const says = (parts: readonly StoredPart[], options: EvaluateOptions): boolean =>
      JSON.stringify(evaluate(workbook([pkSheet()], parts), TEXTS, AT, { sentencesOf: SENTENCES, ...options }).plan.steps).includes(TEXTS.temuan.sebagian);

    test.each<[why: string, parts: readonly StoredPart[], options: EvaluateOptions, expected: boolean]>([
      ['where there are tables and this run makes none', [known('3.2')], {}, true],
      ['where the findings stand beside them', [known('temuan', '3.2')], {}, true],
      ['not where a run made results only', [known()], {}, false],
      ['not where it makes them', [known('3.2')], { laporan: () => ({ tables: [], issues: [] }) }, false],
      ['not where there are none', [], {}, false],
      ['nor where the findings are the only worksheet of ours', [known('temuan')], {}, false],
    ])('%s', (_, parts, options, expected) => {
      expect(says(parts, options)).toBe(expected);
    });
  });

  describe('a table is behind where a result has changed', () => {
    const basisOf = (sheets: readonly SheetSnapshot[], settings: Partial<WorkbookSettings> = {}): string => parseLedger(run(sheets, settings, { sentencesOf: SENTENCES, laporan }).plan.openPart ?? '')?.sheets[0]?.basis ?? '(none)';
    const with1 = (row: readonly CellValue[]): SheetSnapshot => pkSheet('PK', [...PK_HEAD, row, ...PK_ROWS.slice(3)]);

    test.each<[why: string, sheets: readonly SheetSnapshot[], same: boolean]>([
      ['the same results', [pkSheet()], true],
      // 16 of 20 is 80 as 8 of 10 is.
      ['other numbers of the same results', [with1([1, 'Layanan', 'Jumlah A', 'Unit', 20, 16])], true],
      ['another capaian', [with1([1, 'Layanan', 'Jumlah A', 'Unit', 10, 9])], false],
      ['another indikator', [with1([1, 'Layanan', 'Jumlah Z', 'Unit', 10, 8])], false],
      ['none any more', [with1([1, 'Layanan', 'Jumlah A', 'Unit', 10, ''])], false],
      ['an APBD beside it', [pkSheet(), apbdSheet()], false],
    ])('%s', (_, sheets, same) => {
      expect(basisOf(sheets) === basisOf([pkSheet()])).toBe(same);
    });

    test('another scale names other kategori', () => {
      expect(basisOf([pkSheet()], { skala: 'permendagri-86-2017' })).not.toBe(basisOf([pkSheet()]));
    });
  });
});

describe('what the answer carries', () => {
  test('of PK and APBD', () => {
    const { result, refused, pratinjau, begun } = run([pkSheet('PK 2023'), apbdSheet('LRA')], { pilihan: { pk: 'PK 2023', abaikan: [] } });
    expect([result.pkSheet, result.apbdSheet, result.indikatorColumn, result.program, result.programColumn, result.tanpaCatatan]).toEqual(['PK 2023', 'LRA', 2, [], 0, 0]);
    expect([result.indikator.length, result.sasaran.length, result.opd?.total, result.anggaran.length]).toEqual([2, 2, 2, 2]);
    expect([result.calon, result.pilihan]).toEqual([{ pk: ['PK 2023'], apbd: ['LRA'] }, { pk: 'PK 2023', abaikan: [] }]);
    expect([refused, pratinjau, begun]).toEqual([false, null, []]);
  });

  test('of programs below PK', () => {
    const { result } = run([pkSheet('PK', [...PK_ROWS, [], ['No', 'Program', 'Anggaran (Rp)', 'Ket'], [1, 'Program A', 1000, 'APBD']])]);
    expect([result.program.map(({ program }) => program), result.programColumn]).toEqual([['Program A'], 1]);
  });

  test('of neither', () => {
    const { result, refused, plan, stands } = run([]);
    expect([result.pkSheet, result.apbdSheet, result.indikator, result.indikatorColumn, result.sasaran, result.opd, result.anggaran]).toEqual(['', '', [], 0, [], null, []]);
    expect([refused, plan.steps, stands]).toEqual([true, [], null]);
  });

  test('a plan is refused: it has no results that could be written', () => {
    const plan = pkSheet('PK', [['PERJANJIAN KINERJA TAHUN 2023'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target'], [1, 'Layanan', 'Jumlah A', 'Unit', 10]]);
    expect([run([plan]).refused, run([plan, apbdSheet()]).refused, run([plan]).result.pkSheet]).toEqual([true, false, 'PK']);
  });

  test('columns whose bold and indent would tell a level', () => {
    const two = pkSheet('PK', [...PK_HEAD, [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8], ['', '', 'Jumlah B', 'Unit', 20, 22]]);
    const flat = apbdSheet('LRA', [['REALISASI APBD TAHUN 2023'], ['Uraian', 'Anggaran', 'Realisasi'], ['Pelayanan', 1000, 900], ['Penyediaan', 600, 500], ['Pembinaan', 700, 650]]);
    expect(run([pkSheet(), apbdSheet()]).wantedLooks).toEqual([]);
    expect(run([two]).wantedLooks).toEqual([{ sheet: 'PK', column: 2 }]);
    expect(run([two, flat]).wantedLooks).toEqual([{ sheet: 'PK', column: 2 }, { sheet: 'LRA', column: 0 }]);
  });

  test('cells that look like ours, only where they are asked for', () => {
    const rows: Rows = [['PERJANJIAN KINERJA TAHUN 2023'], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'], [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8, 80], [2, 'Mutu', 'Jumlah B', 'Unit', 20, 22, 110]];
    const sheet = pkSheet('PK', rows, { formats: { G3: '0.00', G4: '0.00' } });
    expect(run([sheet]).result.tanpaCatatan).toBe(0);
    expect(run([sheet], null, { unclaimed: countUnclaimed }).result.tanpaCatatan).toBe(2);
    expect(run([sheet], null, { unclaimed: (tables) => 10 * tables.length }).result.tanpaCatatan).toBe(10);
  });

  test('findings stand in the order of the sheets, whichever reader found them', () => {
    const rows: Rows = [...PK_ROWS.slice(0, 2).map((row, at) => (at === 1 ? [...row, 'Capaian (%)'] : row)), [1, 'Layanan', 'Jumlah A', 'Unit', 10, 8, 75]];
    const budget: Rows = [...APBD_ROWS.slice(0, 2).map((row, at) => (at === 1 ? [...row, 'Sisa'] : row)), [1, 'Program A', 1000, 900, 50]];
    const cells = (sheets: readonly SheetSnapshot[]): readonly string[] => run(sheets).issues.filter(({ code }) => code === 'salah-hitung').map(({ sheet, cell }) => `${sheet}!${cell}`);
    expect(cells([pkSheet('PK', rows), apbdSheet('APBD', budget)])).toEqual(['PK!G3', 'APBD!E3']);
    expect(cells([apbdSheet('APBD', budget), pkSheet('PK', rows)])).toEqual(['APBD!E3', 'PK!G3']);
  });
});

describe('where the results stand already', () => {
  const filled = (): SheetModel => {
    const model = modelOf([['REALISASI APBD TAHUN 2023'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Program A', 1000, 900], [2, 'Program B', 500, 400]]);
    apply(model, evaluate(workbook([snapshotOf(model)]), TEXTS, AT).plan);
    return model;
  };
  const LATER = '2026-03-04T05:06:07.000Z';
  const again = (model: SheetModel, parts: readonly StoredPart[] = model.parts): Evaluation => evaluate(workbook([snapshotOf(model)], parts), TEXTS, LATER);

  test('nothing is written, and since when is told', () => {
    const { plan, stands, refused } = again(filled());
    expect([plan.steps, plan.openPart, refused, stands?.since, stands?.from.at, stands?.from.sheets.map(({ sheet }) => sheet)]).toEqual([[], null, false, AT, LATER, ['APBD']]);
  });

  test('also where a table of ours is behind, which is no error', () => {
    const model = filled();
    const parts = model.parts.map((part): StoredPart => {
      const ledger = parseLedger(part.xml);
      return ledger === null ? part : { ...part, xml: writeLedger({ ...ledger, sheets: [{ id: '3.2', sheet: 'Tabel 3.2', row: 0, column: 0, columns: 1, signature: 'a', rows: ['a'], basis: 'lain', charts: [], added: true }] }) };
    });
    const table: SheetSnapshot = { ...layout('Tabel 3.2', [['Isi']]), ownNames: [{ name: tableNameOf('3.2'), area: { row: 0, column: 0, rows: 1, columns: 1 } }] };
    const evaluated = evaluate(workbook([snapshotOf(model), table], [...parts, settingsPart({ temuan: false })]), TEXTS, LATER, { sentencesOf: SENTENCES });
    expect([evaluated.plan.steps, codesOf(evaluated).includes('tabel-belum-diperbarui'), evaluated.stands?.since]).toEqual([[], true, AT]);
  });

  test('not where something is to be written', () => {
    const model = filled();
    cellOf(model, 2, 3).value = 800;
    expect(again(model).stands).toBeNull();
  });

  test('not where no run is known', () => {
    const model = filled();
    expect(again(model, []).stands).toBeNull();
  });

  test('not where another table cannot be written', () => {
    const model = filled();
    const locked: SheetSnapshot = { ...pkSheet(), protected: true };
    const { plan, refused, stands } = evaluate(workbook([snapshotOf(model), locked], model.parts), TEXTS, LATER);
    expect([plan.steps, refused, stands]).toEqual([[], false, null]);
  });

  test('nor where none can', () => {
    const { refused, stands, issues } = run([{ ...pkSheet(), protected: true }], null, { sentencesOf: SENTENCES });
    expect([refused, stands, issues.some(({ severity }) => severity === 'error')]).toEqual([true, null, true]);
  });

  test('not where a run broke off', () => {
    const model = filled();
    const begun: StoredPart = { id: 'lagi', namespace: LEDGER_NAMESPACE, xml: writeLedger({ run: 2, at: LATER, selfComplete: false, tables: [], sheets: [] }) };
    const evaluated = again(model, [...model.parts, begun]);
    expect([evaluated.stands, evaluated.begun.map(({ run: number }) => number)]).toEqual([null, [2]]);
  });
});
