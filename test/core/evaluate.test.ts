/** A whole run on sheets without results: which are read, what is said where one is missing, what the settings decide, and what the answer carries. */
import { evaluate, DEFAULT_SETTINGS, type EvaluateOptions, type Evaluation } from '../../src/core/evaluate';
import { toText } from '../../src/core/exact/decimal';
import type { SheetSnapshot, StoredPart, WorkbookSnapshot } from '../../src/core/model/grid';
import { parseCompletion } from '../../src/core/record/completionXml';
import { parseFrom } from '../../src/core/record/computedFrom';
import { LEDGER_NAMESPACE } from '../../src/core/record/namespaces';
import { tableNameOf } from '../../src/core/record/ownNames';
import { writeLedger } from '../../src/core/record/ledgerXml';
import { type WorkbookSettings } from '../../src/core/record/settings';
import { SKALA_PERMENDAGRI_86_2017 } from '../../src/core/rules/skalaKategori';
import { countUnclaimed } from '../../src/core/writeback/unclaimed';
import { layout } from './layout';
import { APBD_ROWS, apbdSheet, AT, capaianOf, PK_HEAD, PK_ROWS, pkSheet, type Rows, run, settingsPart, TEXTS, workbook, writtenOf } from './evaluateInput';

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
