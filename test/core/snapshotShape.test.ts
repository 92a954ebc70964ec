import { runEvaluation } from '../../src/app/runEvaluation';
import { evaluate } from '../../src/core/evaluate';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/model/grid';
import { malformedSheets } from '../../src/core/read/snapshotShape';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { sheetOf } from './checkInput';

const AT = '2026-01-02T03:04:05.000Z';

const PK = sheetOf('PK', [
  ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target', 'Realisasi'],
  [1, 'Meningkatnya layanan', 'Persentase layanan', 'Persen', 80, 76],
]);

function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { structureProtected: false, readOnly: false, sheets, parts: [] };
}

/** PK as no host of ours would give it, but as one with a fault might. */
function damaged(part: Readonly<Record<string, unknown>>): SheetSnapshot {
  return { ...PK, ...part };
}

const ROW = PK.values[1] ?? [];

const DAMAGES: readonly (readonly [what: string, part: Readonly<Record<string, unknown>>, bagian: string])[] = [
  ['a row too few', { values: [PK.values[0]] }, 'values'],
  ['a row too many', { formulas: [...PK.formulas, ROW] }, 'formulas'],
  ['a cell too few', { values: [PK.values[0], ROW.slice(1)] }, 'values'],
  ['no grid at all', { valueTypes: null }, 'valueTypes'],
  ['a cell that is nothing', { values: [PK.values[0], [null, ...ROW.slice(1)]] }, 'values'],
  ['a cell that is no finite number', { values: [PK.values[0], [Number.NaN, ...ROW.slice(1)]] }, 'values'],
  ['a number for a format', { numberFormats: [PK.numberFormats[0], [0, ...ROW.slice(1).map(() => 'General')]] }, 'numberFormats'],
  ['cells without a block', { block: null }, 'values'],
  ['a block that begins before the sheet', { block: { row: -1, column: 0, rows: 2, columns: 6 } }, 'block.row'],
  ['half a merged area', { merges: [{ row: 0, column: 0, rows: 1 }] }, 'merges.0.columns'],
  ['an Excel Table without a name', { tables: [{ area: PK.block }] }, 'tables.0.name'],
  ['no word on protection', { protected: undefined }, 'protected'],
  ['hidden rows that are no list', { hiddenRows: 3 }, 'hiddenRows'],
  ['looks that are no map', { looks: null }, 'looks'],
  ['looks for fewer rows', { looks: new Map([[2, [{ bold: true, indent: 0 }]]]) }, 'looks'],
];

test.each(DAMAGES)('%s is told', (_, part, bagian) => {
  expect(malformedSheets([PK, damaged(part)])).toEqual([{ sheet: 'PK', bagian }]);
});

test('a sound sheet and an empty one pass, rows that are alike kept once too', () => {
  const alike = sheetOf('Catatan', [['a'], ['b']]);
  const empty: SheetSnapshot = { ...PK, block: null, values: [], formulas: [], valueTypes: [], numberFormats: [] };
  expect(malformedSheets([PK, empty, { ...alike, numberFormats: Array.from({ length: 2 }, () => alike.numberFormats[0] ?? []) }])).toEqual([]);
});

test.each(DAMAGES)('with %s nothing of the workbook is computed or written', (_, part) => {
  const { plan, issues, refused, result } = evaluate(workbook(PK, { ...damaged(part), id: 'x', name: 'PK 2' }), SHEET_TEXTS.id, AT);
  expect(issues.map(({ code, severity, sheet }) => `${code} ${severity} ${sheet}`)).toEqual(['lembar-tidak-terbaca error PK 2']);
  expect(plan.steps).toEqual([]);
  expect(result.indikator).toEqual([]);
  expect(refused).toBe(true);
});

test('the run is refused with that reason', async () => {
  const snapshot = workbook(damaged({ values: [] }));
  const outcome = await runEvaluation({
    port: {
      open: (job) =>
        job({
          read: () => Promise.resolve(snapshot),
          readParts: () => Promise.resolve([]),
          readLooks: () => Promise.reject(new Error('nothing to look at')),
          commit: () => Promise.reject(new Error('nothing to write')),
        }),
    },
    evaluate: (read, at) => evaluate(read, SHEET_TEXTS.id, at),
  });
  expect(outcome).toMatchObject({ kind: 'refused', reasons: [{ code: 'lembar-tidak-terbaca', sheet: 'PK', params: { bagian: 'values' } }] });
});
