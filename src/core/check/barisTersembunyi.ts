/** Rows of a table that are hidden, by hand or by a filter: they count all the same, and whoever reads the sheet does not see them. */
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import type { SheetSnapshot } from '../model/grid';
import { issueAt } from './issueAt';

/** How many stretches of rows a finding names. */
const MOST_NAMED = 8;

/** "10, 12–14": rows as Excel numbers them. */
function rowsText(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  const named = runs.slice(0, MOST_NAMED).map(([from, to]) => (from === to ? String(from + 1) : `${from + 1}–${to + 1}`));
  return [...named, ...(runs.length > MOST_NAMED ? ['…'] : [])].join(', ');
}

function hiddenOf(sheet: SheetSnapshot, rows: readonly { readonly row: number }[], column: number): Issue[] {
  const hidden = new Set(sheet.hiddenRows);
  if (hidden.size === 0) return [];
  const found = [...new Set(rows.map(({ row }) => row))].filter((row) => hidden.has(row));
  const [first] = found;
  return first === undefined ? [] : [issueAt('info', 'baris-tersembunyi', { sheet, row: first, column }, { rows: rowsText(found) })];
}

export function checkBarisTersembunyi({ pk, apbd }: CheckInput): Issue[] {
  return [
    ...(pk === null ? [] : hiddenOf(pk.table.sheet, pk.table.rows, pk.table.columns.indikator)),
    ...(apbd === null ? [] : hiddenOf(apbd.table.sheet, apbd.table.rows, apbd.table.columns.uraian)),
  ];
}
