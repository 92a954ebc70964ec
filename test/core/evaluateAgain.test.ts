/** A whole run on a workbook that holds results already: typed ones, ours of an earlier run, worksheets of ours. */
import { evaluate, type EvaluateOptions, type Evaluation } from '../../src/core/evaluate';
import { toText } from '../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot, StoredPart } from '../../src/core/model/grid';
import type { Issue } from '../../src/core/model/issue';
import type { ReportTable } from '../../src/core/model/reportTable';
import { pratinjauOf } from '../../src/core/plan/pratinjau';
import { addressOf } from '../../src/core/record/address';
import { LEDGER_NAMESPACE } from '../../src/core/record/namespaces';
import { tableNameOf } from '../../src/core/record/ownNames';
import { parseLedger, writeLedger } from '../../src/core/record/ledgerXml';
import { type WorkbookSettings } from '../../src/core/record/settings';
import { layout } from './layout';
import { addPart, apply, cellOf, modelOf, snapshotOf, type SheetModel } from './writeback/sheetModel';
import { APBD_ROWS, apbdSheet, AT, capaianOf, codesOf, madeSheets, PK_HEAD, PK_ROWS, pkSheet, type Rows, run, SENTENCES, settingsPart, TEXTS, workbook, writtenOf } from './evaluateInput';

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
