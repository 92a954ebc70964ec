/** Computed results as columns beside PK and APBD: what each cell is to hold, and under which number format. */
import { capaianSettingsOf } from '../../../src/core/compute/capaianSettings';
import { toText, withoutTrailingZeros } from '../../../src/core/exact/decimal';
import type { ResultTable } from '../../../src/core/model/resultColumn';
import type { CheckInput } from '../../../src/core/model/tables';
import { readSettings } from '../../../src/core/record/settings';
import { formulaText } from '../../../src/core/writeback/ownFormulas';
import { apbdResultTable, pkResultTable } from '../../../src/core/writeback/resultTables';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { apbdOf, pkOf, type Ind, type Line } from '../checkInput';

const TEXTS = SHEET_TEXTS.id;
const SETTINGS = capaianSettingsOf(readSettings([]));

/** Row by row, what each result cell holds: '' for nothing. */
function contents({ columns }: ResultTable): string[][] {
  const rows = columns[0]?.entries ?? [];
  return rows.map((_, at) => columns.map(({ entries }) => {
    const content = entries[at]?.content;
    return content?.kind === 'number' ? toText(withoutTrailingZeros(content.value)) : content?.kind === 'text' ? content.text : '';
  }));
}

const pkTable = (lines: readonly Ind[], withFormulas = false): ResultTable => {
  const { table, results } = pkOf(lines);
  return pkResultTable(table, results, TEXTS, SETTINGS, withFormulas);
};

test.each<[why: string, Ind, cells: readonly string[]]>([
  ['capaian and kategori', { capaian: '98.41', kategori: 'Baik' }, ['98.41', 'Baik']],
  ['no capaian: why', { alasan: 'target 0' }, ['', '(target 0)']],
  ['a capaian without a kategori', { capaian: '98.41' }, ['98.41', '']],
  ['neither', {}, ['', '']],
  ['a kategori goes before a reason', { capaian: '98.41', kategori: 'Baik', alasan: 'belum berjalan' }, ['98.41', 'Baik']],
])('PK, %s', (_, line, cells) => {
  expect(contents(pkTable([line]))).toEqual([cells]);
});

test('PK: the columns, their formats and their rows', () => {
  const table = pkTable([{ capaian: '1.00' }, { capaian: '2.00', asal: 'diketik' }]);
  expect(table.columns.map(({ role, numberFormat, entries }) => [role, numberFormat, entries.map(({ row, key }) => `${row} ${key}`)])).toEqual([['capaian', '0.00', ['0 0', '1 1']], ['kategori', 'General', ['0 0', '1 1']]]);
  expect(table.columns[0]?.entries.map(({ isTyped }) => isTyped)).toEqual([undefined, true]);
  expect(table.columns[1]?.entries.map(({ isTyped }) => isTyped)).toEqual([undefined, undefined]);
  expect(table.fixedInputs).toEqual([]);
});

test('PK: a kategori follows its capaian by a formula where it is one of the scale, in formula mode only', () => {
  const lines: Ind[] = [{ capaian: '98.41', kategori: 'Baik' }, { alasan: 'belum ada data' }, { capaian: '98.41' }];
  const formulas = (table: ResultTable) => table.columns[1]?.entries.map((entry) => formulaText(entry, new Map([['capaian', 5]]))?.includes('F') ?? null);
  expect(formulas(pkTable(lines, true))).toEqual([true, null, null]);
  expect(formulas(pkTable(lines))).toEqual([null, null, null]);
});

const apbdTable = (lines: readonly Line[], factor = 1, withFormulas = false): ResultTable => {
  const { table, results } = apbdOf(lines, factor);
  return apbdResultTable(table, results, TEXTS, withFormulas);
};

test.each<[why: string, Line, factor: number, cells: readonly string[]]>([
  ['sisa and % realisasi', { a: 400, r: 300 }, 1, ['100', '75']],
  ['anggaran 0: a dash for the percentage', { a: 0, r: 0 }, 1, ['0', '-']],
  ['no realisasi', { a: 400 }, 1, ['', '']],
  ['in thousands', { a: 400, r: 300 }, 1000, ['100', '75']],
  ['a rupiah in millions', { a: 400, r: 399.999999 }, 1_000_000, ['0.000001', '100']],
])('APBD, %s', (_, line, factor, cells) => {
  expect(contents(apbdTable([line], factor))).toEqual([cells]);
});

test.each<[why: string, lines: readonly Line[], factor: number, sisa: string, persen: string]>([
  ['whole rupiah', [{ a: 400, r: 300 }], 1, '#,##0;-#,##0;"-"', '0.00'],
  ['cents in one row', [{ a: 400, r: 300 }, { a: 400.5, r: 300 }], 1, '#,##0.00;-#,##0.00;"-"', '0.00'],
  ['cents that come out even', [{ a: 400.5, r: 300.5 }], 1, '#,##0;-#,##0;"-"', '0.00'],
  ['thousands of rupiah', [{ a: 400, r: 300 }], 1000, '#,##0.00;-#,##0.00;"-"', '0.00'],
  ['nothing computed', [{ a: 400 }], 1, '#,##0;-#,##0;"-"', '0.00'],
  ['% typed as fractions', [{ a: 400, r: 300, persen: 0.75 }, { a: 400, r: 100, persen: 0.25 }], 1, '#,##0;-#,##0;"-"', '0.00%'],
  ['% typed as percentages', [{ a: 400, r: 300, persen: 75 }, { a: 400, r: 100, persen: 25 }], 1, '#,##0;-#,##0;"-"', '0.00'],
])('APBD, number formats: %s', (_, lines, factor, sisa, persen) => {
  expect(apbdTable(lines, factor).columns.map(({ role, numberFormat }) => [role, numberFormat])).toEqual([['sisa', sisa], ['persen', persen]]);
});

test('APBD: a name beside another row\'s amounts has no result of its own', () => {
  const { table, results } = apbdOf([{ a: 400, r: 300 }, { a: 100, r: 50 }]);
  const withBeside: NonNullable<CheckInput['apbd']>['results'] = results.map((result, at) => ({ ...result, source: { ...result.source, beside: at === 0 } }));
  const made = apbdResultTable(table, withBeside, TEXTS, true);
  expect(made.columns.map(({ entries }) => entries.map(({ row }) => row))).toEqual([[1], [1]]);
  // Its neighbour's formula stays that of its own row.
  expect(made.columns[0]?.entries.map((entry) => formulaText(entry, new Map()))).toEqual(['=C2-D2']);
});

test('APBD: formulas where they are wanted only, and none where nothing is shown', () => {
  const texts = (table: ResultTable) => table.columns.map(({ entries }) => entries.map((entry) => formulaText(entry, new Map())));
  const lines: Line[] = [{ a: 400, r: 300 }, { a: 400 }];
  expect(texts(apbdTable(lines))).toEqual([[null, null], [null, null]]);
  expect(texts(apbdTable(lines, 1, true))).toEqual([['=C1-D1', null], ['=IF(C1=0,"-",ROUND(ROUND(D1*100,0)*10000/ROUND(C1*100,0),0)/100)', null]]);
});
