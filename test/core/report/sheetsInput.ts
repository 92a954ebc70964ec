/** A report's input with the worksheets that only its tables need, and what a table shows in few words. */
import { toText } from '../../../src/core/exact/decimal';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/model/grid';
import type { ReportCell, ReportTable } from '../../../src/core/model/reportTable';
import type { ReportInput } from '../../../src/core/report/input';
import { readSources } from '../../../src/core/report/sources';
import { snapshotOfFixture } from '../fixtureSnapshot';
import { inputOf } from './reportInput';

export function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { structureProtected: false, readOnly: false, sheets, parts: [] };
}

export function inputOfSheets(snapshot: WorkbookSnapshot): ReportInput {
  const basis = inputOf(snapshot);
  return { ...basis, ...readSources(basis, snapshot).sheets };
}

export async function inputOfFixture(name: string): Promise<{ readonly input: ReportInput; readonly sheets: readonly SheetSnapshot[] }> {
  const snapshot = await snapshotOfFixture(name);
  return { input: inputOfSheets(snapshot), sheets: snapshot.sheets };
}

function shown(cell: ReportCell | null): string {
  if (cell === null || cell.content.kind === 'empty') return '';
  return cell.content.kind === 'number' ? toText(cell.content.value) : cell.content.text;
}

/** The rows of a role as "1 | Sasaran | … | 100.00"; titles and notes stand alone. */
export function rowsOf(table: ReportTable, ...roles: readonly ReportCell['role'][]): readonly string[] {
  return table.rows.flatMap((row) => {
    const [first] = row.filter((cell) => cell !== null);
    if (first === undefined || !roles.includes(first.role)) return [];
    return [first.role === 'judul' || first.role === 'keterangan' ? shown(first) : row.map(shown).join(' | ')];
  });
}
