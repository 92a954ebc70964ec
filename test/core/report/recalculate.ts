/** What a table's formulas show when IronCalc computes them beside the user's worksheets. */
import { readFile } from 'node:fs/promises';
import { toNumber, withoutTrailingZeros } from '../../../src/core/exact/decimal';
import type { SheetSnapshot } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { contentOfTable } from '../../../src/core/plan/reportCells';
import { addressOf } from '../../../src/core/record/address';
import { startEngine } from '../../excel-host/formula/engine';

const SHEET = 'Tabel LKj';

function inputOf(value: string | number | boolean): string {
  if (typeof value === 'string') return value === '' || value.startsWith('=') ? value : `'${value.replace(/^'/, '')}`;
  return typeof value === 'number' ? String(value) : String(value).toUpperCase();
}

/** Every formula whose result is not what the cell of `shows` holds in value mode: "G5: 91 is 90.99". */
export async function wrongFormulas(table: ReportTable, sheets: readonly SheetSnapshot[], shows: ReportTable = table): Promise<{ readonly formulas: number; readonly wrong: readonly string[] }> {
  const makeModel = await startEngine(() => readFile(require.resolve('@ironcalc/wasm/wasm_bg.wasm')));
  const model = makeModel();
  try {
    const used = sheets.filter(({ block }) => block !== null);
    model.pauseEvaluation();
    [...used.map(({ name }) => name), SHEET, 'Nilai persis'].forEach((name, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    });
    used.forEach(({ block, values }, index) => {
      values.forEach((row, r) => row.forEach((value, c) => value !== '' && model.setUserInput(index, (block?.row ?? 0) + r + 1, (block?.column ?? 0) + c + 1, inputOf(value))));
    });
    const { cells } = contentOfTable(table, 'rumus', { row: 0, column: 0 });
    cells.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== '') model.setUserInput(used.length, r + 1, c + 1, inputOf(value));
        model.setUserInput(used.length + 1, r + 1, c + 1, `='${SHEET}'!${addressOf(r, c)}&""`);
      }),
    );
    model.resumeEvaluation();
    model.evaluate();
    let formulas = 0;
    const wrong = table.rows.flatMap((row, r) =>
      row.flatMap((cell, c): string[] => {
        const content = shows.rows[r]?.[c]?.content;
        if (cell?.formula === undefined || cell.content.kind === 'empty' || content === undefined || content.kind === 'empty') return [];
        formulas += 1;
        const shown = model.getFormattedCellValue(used.length + 1, r + 1, c + 1);
        const expected = content.kind === 'text' ? content.text : String(toNumber(withoutTrailingZeros(content.value)));
        const same = content.kind === 'text' ? shown === expected : shown !== '' && Object.is(Number(shown), Number(expected));
        return same ? [] : [`${addressOf(r, c)}: ${shown} is ${expected}`];
      }),
    );
    return { formulas, wrong };
  } finally {
    model.free();
  }
}
