import { runEvaluation } from '../../../src/app/runEvaluation';
import { evaluate } from '../../../src/core/evaluate';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/grid';
import { malformedSheets } from '../../../src/core/read/snapshotShape';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { sheetOf } from '../checkInput';

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
  ['a row that is a text as long as it should be', { values: [PK.values[0], 'abcdef'] }, 'values'],
  ['a text for a grid', { formulas: 'ab' }, 'formulas'],
  ['a formula that is nothing', { formulas: [PK.formulas[0], [null, ...ROW.slice(1)]] }, 'formulas'],
  ['a cell that is an object', { values: [PK.values[0], [{}, ...ROW.slice(1)]] }, 'values'],
  ['a cell without end', { values: [PK.values[0], [Number.POSITIVE_INFINITY, ...ROW.slice(1)]] }, 'values'],
  ['a kind of value that is a number', { valueTypes: [PK.valueTypes[0], [0, ...ROW.slice(1).map(() => 'String')]] }, 'valueTypes'],
  ['a last row that is wrong after rows that are alike', { numberFormats: [PK.numberFormats[0], PK.numberFormats[0]?.slice(1)] }, 'numberFormats'],
  ['no word on being seen', { visible: 'yes' }, 'visible'],
  ['no word on a filter', { filtered: null }, 'filtered'],
  ['tables that are no list', { tables: null }, 'tables'],
  ['an Excel Table that covers nothing', { tables: [{ name: 'Tabel1', area: null }] }, 'tables.0.area'],
  ['names that are no list', { ownNames: undefined }, 'ownNames'],
  ['a name of ours without a word on where it points', { ownNames: [{ name: 'LKj_1' }] }, 'ownNames.0.area'],
  ['a name of ours that is none', { ownNames: [{ name: 1, area: null }] }, 'ownNames.0.name'],
  ['half a block', { block: { row: 0, column: 0, rows: 2 } }, 'block.columns'],
  ['a block of half a column', { block: { row: 0, column: 0.5, rows: 2, columns: 6 } }, 'block.column'],
  ['no word on a block', { block: undefined }, 'block'],
  ['merged areas that are no list', { merges: null }, 'merges'],
  ['no word on whether merged areas are all known', { mergesKnown: undefined }, 'mergesKnown'],
  ['indents that are counted', { indented: 1 }, 'indented'],
  ['half an area to print', { printArea: { row: 0, column: 0, rows: 1 } }, 'printArea.columns'],
  ['rows not read, fewer than none', { unreadRows: -1 }, 'unreadRows'],
  ['half a row not read', { unreadRows: 1.5 }, 'unreadRows'],
  ['looks for more rows', { looks: new Map([[2, [0, 1, 2].map(() => ({ bold: true, indent: 0 }))]]) }, 'looks'],
  ['looks of the second column for fewer rows', { looks: new Map([[1, [0, 1].map(() => ({ bold: true, indent: 0 }))], [2, []]]) }, 'looks'],
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

test('all that a sheet may tell besides passes', () => {
  const look = { bold: true, indent: 1 };
  const full: SheetSnapshot = {
    ...PK, values: [PK.values[0] ?? [], [true, '', 0.5, -1, 'a', false]], tables: [{ name: '', area: { row: 0, column: 0, rows: 2, columns: 6 } }], ownNames: [{ name: 'LKj_1', area: null }, { name: 'LKj_2', area: { row: 0, column: 6, rows: 2, columns: 1 } }],
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }], indented: false, printArea: { row: 0, column: 0, rows: 2, columns: 6 }, hiddenRows: [1], unreadRows: 0, looks: new Map([[1, [look, look]], [2, [look, look]]]),
  };
  expect(malformedSheets([full, { ...full, printArea: null }])).toEqual([]);
});

test('sheets that cannot be relied on are named, those without a name by none', () => {
  expect(malformedSheets([damaged({ name: 5 }), PK, damaged({ looks: null, name: 'PK 2' }), damaged({ name: '' }), damaged({ id: undefined })])).toEqual([
    { sheet: '', bagian: 'name' }, { sheet: 'PK 2', bagian: 'looks' }, { sheet: '', bagian: 'name' }, { sheet: 'PK', bagian: 'id' },
  ]);
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
