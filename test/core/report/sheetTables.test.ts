/** Tabel 3.3–3.5 over every workbook of test/fixtures, and after the user changed cells. */
import { readdirSync } from 'node:fs';
import type { CellValue, Rect, WorkbookSnapshot } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { reportPerbandingan } from '../../../src/core/report/perbandingan';
import { reportRenstra } from '../../../src/core/report/renstra';
import { reportRiwayat } from '../../../src/core/report/riwayat';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { wrongFormulas } from './recalculate';
import { tableOf } from './reportInput';
import { inputOfSheets } from './sheetsInput';
import { tableText } from './tableText';

const MAKERS = [reportPerbandingan, reportRiwayat, (input: Parameters<typeof reportRenstra>[0]) => reportRenstra(input)] as const;

/** Merged areas lie within the table, apart from one another, and hide no content. */
function faultsOf({ rows, widths, merges }: ReportTable): readonly string[] {
  const owner = new Map<string, Rect>();
  const faults: string[] = rows.flatMap((row, index) => (row.length === widths.length ? [] : [`row ${index} has ${row.length} cells`]));
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
      for (let column = merge.column; column < merge.column + merge.columns; column += 1) {
        const key = `${row} ${column}`;
        if (owner.has(key)) faults.push(`merged twice: ${key}`);
        owner.set(key, merge);
        const kind = rows[row]?.[column]?.content.kind ?? 'empty';
        if (kind !== 'empty' && (row !== merge.row || column !== merge.column)) faults.push(`hidden: ${key}`);
        if (row >= rows.length || column >= widths.length) faults.push(`outside: ${key}`);
      }
    }
  }
  return faults;
}

test.each(readdirSync('test/fixtures').filter((file) => file.endsWith('.xlsx')).map((file) => file.replace('.xlsx', '')))('sound, and every formula shows the value: %s', async (name) => {
  const snapshot = await snapshotOfFixture(name);
  const input = inputOfSheets(snapshot);
  for (const make of MAKERS) {
    const report = make(input);
    if (report.kind === 'missing') continue;
    expect(faultsOf(report.table)).toEqual([]);
    expect((await wrongFormulas(report.table, snapshot.sheets)).wrong).toEqual([]);
  }
});

function changed(snapshot: WorkbookSnapshot, sheetName: string, row: number, column: number, value: CellValue): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name !== sheetName ? sheet : { ...sheet, values: sheet.values.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell))) })) };
}

describe('the user changes a cell and recalculates', () => {
  test.each([
    ['realisasi of PK', 'PK', 11, 5, 53],
    ['realisasi of 2018', 'Riwayat', 5, 4, 4905],
    ['target of 2020', 'Riwayat', 9, 13, 12000],
    ['the capaian that was typed', 'Riwayat', 5, 15, 71.25],
    ['target of the plan\'s end', 'Renstra', 12, 16, 96],
    ['realisasi of the report\'s year', 'Renstra', 12, 14, 32],
    ['a baseline', 'Renstra', 8, 3, 4950],
  ] as const)('%s', async (_, sheet, row, column, value) => {
    const before = await snapshotOfFixture('dinsos-sumbar-2020');
    const after = changed(before, sheet, row, column, value);
    expect(after).not.toEqual(before);
    const tables = MAKERS.map((make) => [tableOf(make(inputOfSheets(before))), tableOf(make(inputOfSheets(after)))] as const);
    expect(tables.some(([was, is]) => tableText(was) !== tableText(is))).toBe(true);
    for (const [was, is] of tables) expect((await wrongFormulas(was, after.sheets, is)).wrong).toEqual([]);
  });
});
