import * as fc from 'fast-check';
import type { CellValue } from '../../../src/core/model/grid';
import type { ResultContent, ResultTable } from '../../../src/core/model/resultColumn';
import type { ResultRole } from '../../../src/core/model/tables';
import { parseDigits } from '../../../src/core/exact/decimal';
import { planUndo } from '../../../src/core/plan/planUndo';
import { gantiSet } from '../../../src/core/record/ganti';
import { readRecord } from '../../../src/core/record/record';
import { rowKeys } from '../../../src/core/record/rowKey';
import { planRun } from '../../../src/core/plan/planRun';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { apply, cellOf, contentOf, modelOf, tableOf, workbookOf, type Cell, type SheetModel } from './sheetModel';

const AT = '2026-11-24T08:00:00.000Z';
const NO_INPUTS = { pk: null, apbd: null, dikembalikan: '' };
const number = (digits: string): ResultContent => ({ kind: 'number', value: parseDigits(digits) });
const text = (content: string): ResultContent => ({ kind: 'text', text: content });
const EMPTY: ResultContent = { kind: 'empty' };

/** Sisa and % of rows from `top` on; the rows' names stand in column A. */
function budget(model: SheetModel, sisa: readonly ResultContent[], persen: readonly ResultContent[], top = 1, place = {}): ResultTable {
  const keys = rowKeys(sisa.map((_, i) => String(model.cells[top + i]?.[0]?.value ?? '')));
  const column = (role: ResultRole, contents: readonly ResultContent[]) => ({ role, entries: contents.map((content, i) => ({ row: top + i, key: keys[i] ?? '', content })) });
  return tableOf(model, [column('sisa', sisa), column('persen', persen)], place);
}

function planFor(model: SheetModel, table: ResultTable) {
  return planRun({ tables: [table], record: readRecord(model.parts), texts: SHEET_TEXTS.id, at: AT, mode: 'nilai', given: gantiSet([]), tells: false, read: [], settings: '', sheets: null });
}

type Make = (model: SheetModel) => ResultTable;

function run(model: SheetModel, make: Make, upTo?: number): void {
  apply(model, planFor(model, make(model)).plan, upTo);
}

function column(model: SheetModel, at: number): (CellValue | undefined)[] {
  return model.cells.map((row) => row[at]?.value);
}

const withColumns = (): SheetModel =>
  modelOf([
    ['Program', 'Anggaran', 'Realisasi', 'Sisa', '% Realisasi'],
    ['A', 400, 300, '', ''],
    ['B', 300, 100, '', ''],
    ['C', 0, 0, '', ''],
  ]);
const SISA = [number('100'), number('200'), number('0')];
const PERSEN = [number('75.00'), number('33.33'), text('-')];
const make: Make = (model) => budget(model, SISA, PERSEN);

test('empty result cells are filled; a second run has nothing to write, and going back leaves nothing behind', () => {
  const model = withColumns();
  const before = contentOf(model);
  run(model, make);
  expect([column(model, 3), column(model, 4)]).toEqual([['Sisa', 100, 200, 0], ['% Realisasi', 75, 33.33, '-']]);
  expect([...model.names.keys()]).toEqual(['LKj_sisa', 'LKj_persen']);
  expect(planFor(model, make(model)).plan).toEqual({ guards: [], steps: [], openPart: null, closePart: null, obsoleteParts: [], select: null });

  const { plan, left } = planUndo(workbookOf(model), [make(model)], readRecord(model.parts), AT, NO_INPUTS);
  apply(model, plan);
  expect(left).toEqual([]);
  expect(contentOf(model)).toEqual(before);
  expect([model.names.size, model.parts]).toEqual([0, []]);
});

/** One cell of % as it stands, the result, and what stands there afterwards: content and format. */
test.each<[what: string, cell: Cell, result: ResultContent, value: CellValue, format: string]>([
  ['empty', { value: '' }, number('97.66'), 97.66, '0.00'],
  ['empty, formatted as text: the format must come first', { value: '', format: '@' }, number('97.66'), 97.66, '0.00'],
  ['empty, formatted as a date', { value: '', format: 'dd/mm/yyyy' }, number('97.66'), 97.66, '0.00'],
  ['a number format of the user', { value: '', format: '#,##0.0' }, number('97.66'), 97.66, '#,##0.0'],
  ['percent with two decimals: 97,66 % is 0.9766', { value: '', format: '0.00%' }, number('97.66'), 0.9766, '0.00%'],
  ['percent without decimals', { value: '', format: '0%' }, number('68.57'), 0.6857, '0.00%'],
  ['a typed number', { value: 97.8 }, number('97.84'), 97.8, 'General'],
  ['a typed text', { value: '97,8' }, number('97.84'), '97,8', 'General'],
  ['a formula', { value: 97.8, formula: '=C2/B2*100' }, number('97.84'), 97.8, 'General'],
  ['a formula that shows nothing', { value: '', formula: '=""' }, number('97.84'), '', 'General'],
  ['no result', { value: '' }, EMPTY, '', 'General'],
  ['an error value', { value: '#DIV/0!' }, number('97.84'), '#DIV/0!', 'General'],
  ['an amount beyond 2^53 is left out', { value: '' }, number('9007199254740993'), '', 'General'],
])('%s', (_, cell, result, value, format) => {
  const model = modelOf([['Program', 'Anggaran', 'Realisasi', 'Sisa', '% Realisasi'], ['A', 400, 300, 1, cell]]);
  run(model, (now) => budget(now, [number('1')], [result]));
  expect([cellOf(model, 1, 4).value, cellOf(model, 1, 4).format ?? 'General', cellOf(model, 1, 4).formula]).toEqual([value, format, cell.formula]);
});

test('missing columns are appended: header, merge, look, continued numbering, repeated header', () => {
  const model = modelOf([
    ['Program', 'Anggaran', 'Realisasi'],
    ['', '', ''],
    [1, 2, '(3)'],
    ['A', { value: 400, format: '#,##0' }, { value: 300, format: '#,##0' }],
    ['Program', 'Anggaran', 'Realisasi'],
    ['', '', ''],
    [1, 2, '(3)'],
    ['B', 300, 100],
  ]);
  for (const top of [0, 4]) model.merges.push(...[0, 1, 2].map((at) => ({ row: top, column: at, rows: 2, columns: 1 })));
  const merges = [...model.merges];
  const before = contentOf(model);
  const place = { headerRows: 2, numberingRows: [2, 6], repeatedHeaders: [4], top: 3, bottom: 7 };
  const rows = [3, 7];
  const appended: Make = (now) => {
    const entries = (contents: readonly ResultContent[]) => contents.map((content, i) => ({ row: rows[i] ?? 0, key: `k${i}`, content }));
    return tableOf(now, [{ role: 'sisa', entries: entries([number('100'), number('200')]) }, { role: 'persen', entries: entries([number('75.00'), number('33.33')]) }], place);
  };
  run(model, appended);
  const filled = (at: number) => column(model, at).filter((value) => value !== undefined && value !== '');
  expect([filled(3), filled(4)]).toEqual([['Sisa', '(4)', 100, 'Sisa', '(4)', 200], ['% Realisasi', '(5)', 75, '% Realisasi', '(5)', 33.33]]);
  expect(model.merges.slice(merges.length).map(({ row, column: at, rows: height }) => [row, at, height])).toEqual([[0, 3, 2], [4, 3, 2], [0, 4, 2], [4, 4, 2]]);
  expect([cellOf(model, 3, 3).format, cellOf(model, 3, 4).format, cellOf(model, 2, 4).format]).toEqual(['#,##0', '0.00', undefined]);
  expect(planFor(model, appended(model)).plan.steps).toEqual([]);
  apply(model, planUndo(workbookOf(model), [appended(model)], readRecord(model.parts), AT, NO_INPUTS).plan);
  expect(contentOf(model)).toEqual(before);
});

// Columns that were moved took their numbers along; the look, and with it the text format, comes from the last one.
test.each<[why: string, numbers: readonly (CellValue | Cell)[], continued: CellValue]>([
  ['a text after a text, as it is, without an apostrophe', ['1', { value: '3', format: '@' }, { value: '2', format: '@' }], '4'],
  ['a text after a number, where the look makes one of it', [1, 3, { value: '2', format: '@' }], '4'],
  ['a number after a text that the look is not of', [1, { value: '2', format: '@' }, 3], 4],
  ['a mistyped one does not count', [1, 22, 2], 3],
  ['an amount of money by mistake', [1, 2, 'Rp 3'], '4'],
  ['an amount that slipped into the row is no number of a column', [1, 2, 3_712_500_000], 3],
])('the numbering goes on after its highest: %s', (_, numbers, continued) => {
  const model = modelOf([['Program', 'Anggaran', 'Realisasi'], numbers, ['A', 400, 300]]);
  const appended: Make = (now) => tableOf(now, [{ role: 'sisa', entries: [{ row: 2, key: 'a', content: number('100') }] }], { numberingRows: [1], top: 2, bottom: 2 });
  const before = contentOf(model);
  run(model, appended);
  expect(column(model, 3)).toEqual(['Sisa', continued, 100]);
  expect(planFor(model, appended(model)).plan.steps).toEqual([]);
  apply(model, planUndo(workbookOf(model), [appended(model)], readRecord(model.parts), AT, NO_INPUTS).plan);
  expect(contentOf(model)).toEqual(before);
});

test('a column of ours is replaced when the figures change, cleared when there is none, and only where it is still ours', () => {
  const model = withColumns();
  run(model, make);
  cellOf(model, 2, 3).value = 201; // the user corrects B
  const changed: Make = (now) => budget(now, [number('150'), number('250'), EMPTY], PERSEN);
  const { plan } = planFor(model, changed(model));
  expect(plan.steps).toEqual([{ kind: 'write-column', sheet: 's', column: 3, cells: [null, 150, null, ''] }]);
  apply(model, plan);
  expect(column(model, 3)).toEqual(['Sisa', 150, 201, '']);

  const back = planUndo(workbookOf(model), [changed(model)], readRecord(model.parts), AT, NO_INPUTS);
  apply(model, back.plan);
  expect(column(model, 3)).toEqual(['Sisa', 100, 201, 0]);
  // What the first run wrote is ours again, so a third run replaces it.
  run(model, changed);
  expect(column(model, 3)).toEqual(['Sisa', 150, 201, '']);
});

test('what was edited since stays on the way back, is listed, and keeps an appended column’s header', () => {
  const model = modelOf([['Program', 'Anggaran', 'Realisasi'], ['A', 400, 300], ['B', 300, 100], ['C', 0, 0]]);
  run(model, make);
  cellOf(model, 2, 3).value = 201;
  const { plan, left } = planUndo(workbookOf(model), [make(model)], readRecord(model.parts), AT, NO_INPUTS);
  apply(model, plan);
  expect(left).toEqual([{ sheet: 'APBD', cell: 'D3', value: 201, why: 'edited' }]);
  expect([column(model, 3), column(model, 4)]).toEqual([['Sisa', '', 201, ''], ['', '', '', '']]);
});

test.each<[what: string, change: (model: SheetModel) => void, code: string, cell: string, params: Record<string, string>]>([
  ['protected', (model) => (model.protected = true), 'lembar-terlindungi', '', {}],
  ['filtered', (model) => (model.filtered = true), 'filter-aktif', '', {}],
  ['merged results', (model) => model.merges.push({ row: 1, column: 3, rows: 2, columns: 1 }), 'sel-hasil-tergabung', 'D2', { area: 'D2:D3' }],
])('refused: %s', (_, change, code, cell, params) => {
  const model = withColumns();
  change(model);
  const { plan, issues } = planFor(model, make(model));
  expect(plan.steps).toEqual([]);
  expect(issues.map((issue) => [issue.code, issue.severity, issue.sheet, issue.cell, issue.params])).toEqual([[code, 'error', 'APBD', cell, params]]);
});

test.each<[what: string, change: (model: SheetModel) => void, cell: string]>([
  ['a note', (model) => (cellOf(model, 2, 4).value = 'catatan'), 'E3'],
  ['a formula that shows nothing', (model) => Object.assign(cellOf(model, 3, 3), { formula: '=""' }), 'D4'],
  ['a merged area reaching in', (model) => model.merges.push({ row: 3, column: 4, rows: 1, columns: 3 }), 'E4'],
  ['another Excel Table', (model) => model.tables.push({ name: 'T', area: { row: 1, column: 4, rows: 2, columns: 2 } }), 'E2'],
])('no column is appended over %s', (_, change, cell) => {
  const model = modelOf([['Program', 'Anggaran', 'Realisasi'], ['A', 400, 300], ['B', 300, 100], ['C', 0, 0]]);
  change(model);
  const { plan, issues } = planFor(model, budget(model, SISA, PERSEN, 1, { right: 2 }));
  expect(plan.steps).toEqual([]);
  expect(issues.map((issue) => [issue.code, issue.cell, issue.params])).toEqual([['kolom-terhalang', cell, { blocked: cell }]]);
});

test('a protected sheet on which everything stands already is no error', () => {
  const model = withColumns();
  run(model, make);
  model.protected = true;
  expect(planFor(model, make(model)).issues).toEqual([]);
});

/** Broken off after k steps, for every k: the next run completes it, or the way back leads to the start. */
const dressed = (): SheetModel => {
  const model = withColumns();
  for (const [row, format] of [[1, '@'], [2, '0%'], [3, 'dd/mm/yyyy']] as const) for (const at of [3, 4]) cellOf(model, row, at).format = format;
  return model;
};
const bare = (): SheetModel => modelOf([['Program', 'Anggaran', 'Realisasi'], ['A', 400, { value: 300, format: '@' }], ['B', 300, 100], ['C', 0, 0]]);

test.each([withColumns(), dressed(), bare()].map((start) => [start] as const))('a run that breaks off anywhere, %#', (start) => {
  const fresh = (): SheetModel => structuredClone(start);
  const whole = fresh();
  run(whole, make);
  const steps = planFor(fresh(), make(fresh())).plan.steps.length;
  for (let k = 0; k <= steps; k += 1) {
    const forward = fresh();
    run(forward, make, k);
    expect(readRecord(forward.parts).begun).toHaveLength(1);
    run(forward, make);
    expect(contentOf(forward)).toEqual(contentOf(whole));
    expect(forward.names).toEqual(whole.names);
    expect(readRecord(forward.parts).begun).toEqual([]);
    expect(planFor(forward, make(forward)).plan.steps).toEqual([]);
    apply(forward, planUndo(workbookOf(forward), [make(forward)], readRecord(forward.parts), AT, NO_INPUTS).plan);
    expect(contentOf(forward)).toEqual(contentOf(fresh()));

    const back = fresh();
    run(back, make, k);
    apply(back, planUndo(workbookOf(back), [make(back)], readRecord(back.parts), AT, NO_INPUTS).plan);
    expect(contentOf(back)).toEqual(contentOf(fresh()));
    expect([back.parts, back.names.size]).toEqual([[], 0]);
  }
});

const LATER = [number('150'), number('200'), number('5')];
const later: Make = (model) => budget(model, LATER, [...PERSEN].reverse());

test.each([withColumns(), dressed(), bare()].map((start) => [start] as const))('a second run that breaks off anywhere, once or twice, forgets nothing of the first, %#', (start) => {
  const first = structuredClone(start);
  run(first, make);
  const whole = structuredClone(first);
  run(whole, later);
  const steps = planFor(first, later(first)).plan.steps.length;
  for (let k = 0; k <= steps; k += 1) {
    const model = structuredClone(first);
    run(model, later, k);
    if (k % 2 === 1) run(model, later, k - 1);
    run(model, later);
    expect(contentOf(model)).toEqual(contentOf(whole));
    expect(readRecord(model.parts).begun).toEqual([]);
    apply(model, planUndo(workbookOf(model), [later(model)], readRecord(model.parts), AT, NO_INPUTS).plan);
    expect(contentOf(model)).toEqual(contentOf(first));
    run(model, later);
    expect(contentOf(model)).toEqual(contentOf(whole));
  }
});

test('a run that broke off before all cells were filled by hand is done with, and nothing of it stays ours', () => {
  const model = withColumns();
  run(model, make, 0);
  for (const row of [1, 2, 3]) for (const at of [3, 4]) cellOf(model, row, at).value = 7;
  run(model, make);
  expect([column(model, 3), model.names.size, readRecord(model.parts).begun]).toEqual([['Sisa', 7, 7, 7], 0, []]);
  expect(planFor(model, make(model)).plan.steps).toEqual([]);
});

test('what Excel’s own undo brings back is still ours, although the record says more', () => {
  const model = withColumns();
  run(model, make);
  const { cells } = structuredClone(model);
  run(model, later);
  model.cells = cells;
  run(model, later);
  expect(column(model, 3)).toEqual(['Sisa', 150, 200, 5]);
});

test('a broken-off first run on typed cells and a protected sheet afterwards keeps its way back', () => {
  const model = withColumns();
  run(model, make, 1);
  model.protected = true;
  expect(planFor(model, make(model)).issues.map(({ code }) => code)).toEqual(['lembar-terlindungi']);
  const { plan, left } = planUndo(workbookOf(model), [make(model)], readRecord(model.parts), AT, NO_INPUTS);
  expect([plan.steps, left.map(({ why }) => why)]).toEqual([[], ['protected']]);
});

test('rows that were sorted, or shifted by inserted ones, are still ours', () => {
  const model = withColumns();
  run(model, make);
  model.cells = [model.cells[0] ?? [], [], ...model.cells.slice(1).reverse()];
  for (const [name, area] of model.names) model.names.set(name, { ...area, row: 2 });
  const sorted: Make = (now) => budget(now, [number('1'), number('2'), number('3')], [...PERSEN].reverse(), 2);
  run(model, sorted);
  expect(column(model, 3)).toEqual(['Sisa', undefined, 1, 2, 3]);
});

test('any mixture of empty, typed and formatted cells: typed ones stay, a second run is empty, going back restores', () => {
  const cell = fc.record({ value: fc.constantFrom<CellValue>('', '', 5, 'x', "'=1"), format: fc.constantFrom('General', '0.00', '0%', '@', '#,##0', 'dd/mm/yyyy') });
  const content = fc.oneof(fc.integer({ min: -99_999, max: 99_999 }).map((cents): ResultContent => ({ kind: 'number', value: { coefficient: BigInt(cents), scale: 2 } })), fc.constantFrom(text('-'), text('=SUM(A1)'), text('15-Feb'), EMPTY));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, content, content), { minLength: 1, maxLength: 12 }), (rows) => {
      const model = modelOf([['Program', 'Anggaran', 'Realisasi', 'Sisa', '% Realisasi'], ...rows.map(([sisa, persen], i) => [`P${i % 4}`, 1, 1, sisa, persen])]);
      const before = contentOf(model);
      const mixed: Make = (now) => budget(now, rows.map(([, , sisa]) => sisa), rows.map(([, , , persen]) => persen));
      run(model, mixed);
      rows.forEach(([sisa], i) => {
        if (sisa.value !== '') expect(cellOf(model, i + 1, 3)).toEqual(sisa);
      });
      expect(planFor(model, mixed(model)).plan.steps).toEqual([]);
      apply(model, planUndo(workbookOf(model), [mixed(model)], readRecord(model.parts), AT, NO_INPUTS).plan);
      expect(contentOf(model)).toEqual(before);
      expect([model.parts, model.names.size]).toEqual([[], 0]);
      rows.forEach(([sisa, persen], i) => expect([cellOf(model, i + 1, 3).format, cellOf(model, i + 1, 4).format]).toEqual([sisa.format, persen.format]));
    }),
    { numRuns: 300 },
  );
});
