/** What the core does besides a run: the way back, everything of ours taken out, texts made numbers, columns taken for ours. */
import { evaluate } from '../../src/core/evaluate';
import { evaluateAnggapan, evaluateClean, evaluateFixes, evaluateRestore } from '../../src/core/evaluateBack';
import type { CellValue, StoredPart, WorkbookSnapshot } from '../../src/core/model/grid';
import { LEDGER_NAMESPACE, SETTINGS_NAMESPACE } from '../../src/core/record/namespaces';
import { writeLedger } from '../../src/core/record/ledgerXml';
import { DEFAULTS } from '../../src/core/record/settings';
import { planSettings } from '../../src/core/record/settingsChange';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { layout } from './layout';
import { apply, cellOf, contentOf, modelOf, snapshotOf, type SheetModel } from './writeback/sheetModel';

const TEXTS = SHEET_TEXTS.id;
const AT = '2026-01-02T03:04:05.000Z';
const LATER = '2026-03-04T05:06:07.000Z';

const budget = (): SheetModel => modelOf([['REALISASI APBD TAHUN 2023'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Program A', 1000, 900], [2, 'Program B', 500, 400]]);
const snapshot = (model: SheetModel, more: readonly StoredPart[] = []): WorkbookSnapshot => ({ structureProtected: false, readOnly: false, sheets: [snapshotOf(model)], parts: [...model.parts, ...more] });
const run = (model: SheetModel): void => apply(model, evaluate(snapshot(model), TEXTS, AT).plan);
const begun: StoredPart = { id: 'lagi', namespace: LEDGER_NAMESPACE, xml: writeLedger({ run: 2, at: LATER, selfComplete: false, tables: [], sheets: [] }) };

describe('the way back', () => {
  test('takes the columns away and leaves what stood there', () => {
    const model = budget();
    const before = contentOf(model);
    run(model);
    const { plan, left, begun: unfinished, at } = evaluateRestore(snapshot(model), TEXTS, LATER);
    expect([left, unfinished, at]).toEqual([[], [], AT]);
    apply(model, plan);
    expect(contentOf(model)).toEqual(before);
  });

  test('a result that somebody changed stays, and is told', () => {
    const model = budget();
    run(model);
    cellOf(model, 2, 4).value = 123;
    const { plan, left } = evaluateRestore(snapshot(model), TEXTS, LATER);
    expect(left.map(({ sheet, cell, value }) => `${sheet}!${cell} ${value}`)).toEqual(['APBD!E3 123']);
    apply(model, plan);
    expect([cellOf(model, 2, 4).value, cellOf(model, 3, 4).value]).toEqual([123, '']);
  });

  test('without a run there is none', () => {
    const { plan, at, begun: unfinished } = evaluateRestore(snapshot(budget()), TEXTS, LATER);
    expect([plan.steps, at, unfinished]).toEqual([[], null, []]);
  });

  test('of a run that broke off its time is told, not that of the run before', () => {
    const model = budget();
    run(model);
    const { at, begun: unfinished } = evaluateRestore(snapshot(model, [begun]), TEXTS, LATER);
    expect([at, unfinished.map(({ run: number }) => number)]).toEqual([LATER, [2]]);
  });
});

describe('everything of ours goes', () => {
  test.each<[why: string, columns: boolean, expected: readonly CellValue[]]>([
    ['with the results', true, ['', '']],
    ['the results stay', false, [100, 100]],
  ])('%s', (_, columns, expected) => {
    const model = budget();
    run(model);
    const { plan, at } = evaluateClean(snapshot(model), TEXTS, columns, LATER);
    apply(model, plan);
    expect([[cellOf(model, 2, 4).value, cellOf(model, 3, 4).value], model.names.size, model.parts, at]).toEqual([expected, 0, [], AT]);
  });

  test('a run that broke off is told', () => {
    const { begun: unfinished } = evaluateClean(snapshot(budget(), [begun]), TEXTS, true, LATER);
    expect(unfinished.map(({ at }) => at)).toEqual([LATER]);
  });
});

describe('numbers kept as text', () => {
  test('become numbers where that is in no doubt', () => {
    const model = modelOf([['REALISASI APBD TAHUN 2023'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Program A', '1.000.000', 900000], [2, 'Program B', 500000, '400.000']]);
    const fixes = evaluateFixes(snapshot(model), TEXTS, LATER);
    apply(model, fixes.plan);
    expect([cellOf(model, 2, 2).value, cellOf(model, 3, 3).value, cellOf(model, 2, 3).value]).toEqual([1000000, 400000, 900000]);
    expect([fixes.result, fixes.wantedLooks, fixes.begun]).toEqual([null, [], []]);
  });

  test('nothing to do, and a run that broke off', () => {
    const fixes = evaluateFixes(snapshot(budget(), [begun]), TEXTS, LATER);
    expect([fixes.plan.steps, fixes.begun.map(({ run: number }) => number)]).toEqual([[], [2]]);
  });
});

describe('columns whose record was lost', () => {
  const lost = (): SheetModel => {
    const model = budget();
    run(model);
    model.parts = [];
    return model;
  };

  test('are taken for ours: what changes then is written anew', () => {
    const model = lost();
    cellOf(model, 2, 3).value = 900;
    const taken = evaluateAnggapan(snapshot(model), TEXTS, LATER);
    expect([taken.result, taken.wantedLooks, taken.begun, taken.plan.openPart !== null]).toEqual([null, [], [], true]);
    apply(model, taken.plan);
    cellOf(model, 2, 3).value = 800;
    run(model);
    expect([cellOf(model, 2, 4).value, cellOf(model, 2, 5).value]).toEqual([200, 80]);
  });

  test('none where none was chosen', () => {
    expect(evaluateAnggapan(snapshot(lost()), TEXTS, LATER, []).plan.openPart).toBeNull();
  });

  test('a run that broke off is told', () => {
    expect(evaluateAnggapan(snapshot(lost(), [begun]), TEXTS, LATER).begun.map(({ run: number }) => number)).toEqual([2]);
  });
});

test('the settings hold for the way back too: a worksheet that is left out is not read', () => {
  const sheets = [layout('APBD', [['REALISASI APBD TAHUN 2023'], ['No', 'Uraian', 'Anggaran', 'Realisasi'], [1, 'Program A', '1.000.000', 900000]])];
  const fixesWith = (abaikan: readonly string[]): number =>
    evaluateFixes({ structureProtected: false, readOnly: false, sheets, parts: [{ id: 's', namespace: SETTINGS_NAMESPACE, xml: planSettings([], { ...DEFAULTS, pilihan: { abaikan: [...abaikan] } }).closePart ?? '' }] }, TEXTS, LATER).plan.steps.length;
  expect([fixesWith([]) > 0, fixesWith(['APBD'])]).toEqual([true, 0]);
});
