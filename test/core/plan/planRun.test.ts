/** One run as one plan: its record, what it was computed from, and what keeps it from writing. */
import type { Issue } from '../../../src/core/model/issue';
import { planRun, unfinishedFixes, type RunInput } from '../../../src/core/plan/planRun';
import { parseCompletion } from '../../../src/core/record/completionXml';
import { parseFrom } from '../../../src/core/record/computedFrom';
import { gantiSet } from '../../../src/core/record/ganti';
import { printOf } from '../../../src/core/record/inputs';
import { parseLedger } from '../../../src/core/record/ledgerXml';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { sheetOf } from '../checkInput';
import { ledgerOf, recordOf } from '../record/records';
import { modelOf, tableOf } from '../writeback/sheetModel';
import { madeOf, reportOf, workbook } from './ownSheets';

const AT = '2026-11-25T08:00:00.000Z';
const TABLE = tableOf(modelOf([['Program', 'Anggaran', 'Realisasi', 'Sisa'], ['A', 400, 300, '']]), [{ role: 'sisa', entries: [{ row: 1, key: 'k', content: { kind: 'number', value: { coefficient: 100n, scale: 0 } } }] }]);
const REPORT = reportOf('3.2', 'Tabel 3.2', [['a']]);

function planned(more: Partial<RunInput> = {}) {
  return planRun({ tables: [TABLE], record: recordOf({ nextRun: 7, obsoleteParts: ['p1'] }), texts: SHEET_TEXTS.id, mode: 'nilai', given: gantiSet([]), tells: false, read: [], settings: '', at: AT, sheets: null, ...more });
}

const sheets = (findings: NonNullable<RunInput['sheets']>['findings'] = () => null, issues: readonly Issue[] = []): RunInput['sheets'] => ({ snapshot: workbook([TABLE.sheet]), tables: [REPORT], findings, issues, mode: 'nilai', basis: 'dasar' });

test('columns first, then worksheets; the record knows both', () => {
  const { plan, issues, refused } = planned({ sheets: sheets() });
  const kinds = plan.steps.map(({ kind }) => kind);
  expect([kinds[0], kinds.indexOf('add-sheet') > kinds.indexOf('set-own-name')]).toEqual(['format-numbers', true]);
  const ledger = parseLedger(plan.openPart ?? '');
  expect([ledger?.run, ledger?.at, ledger?.selfComplete, ledger?.tables.map(({ sheet }) => sheet), ledger?.sheets.map(({ id }) => id), ledger?.fixes]).toEqual([7, AT, false, ['APBD'], ['3.2'], undefined]);
  expect([parseCompletion(plan.closePart ?? ''), plan.obsoleteParts, plan.select, plan.guards, issues, refused]).toEqual([{ run: 7, at: AT, from: '' }, ['p1'], { sheet: 's', row: 1, column: 3 }, [{ sheet: 's', outputColumns: [3] }], [], false]);
});

test('where nothing may be written beside the tables, no worksheet is made either', () => {
  const locked = planned({ tables: [{ ...TABLE, sheet: { ...TABLE.sheet, protected: true } }], sheets: sheets() });
  expect([locked.plan.steps, locked.plan.openPart, locked.refused, locked.issues.map(({ code }) => code)]).toEqual([[], null, true, ['lembar-terlindungi']]);
});

test('findings know what stood in the way of columns', () => {
  const seen: string[][] = [];
  const issue: Issue = { code: 'filter-aktif', severity: 'error', sheet: 'PK', cell: '', value: null, params: {} };
  planned({ tables: [TABLE, { ...TABLE, sheet: { ...TABLE.sheet, id: 'x', name: 'LRA', protected: true } }], sheets: sheets((issues) => {
    seen.push(issues.map(({ code, sheet }) => `${code} ${sheet}`));
    return null;
  }, [issue]) });
  expect(seen).toEqual([['filter-aktif PK', 'lembar-terlindungi LRA']]);
});

test('worksheets that this run does not make stay known', () => {
  const record = recordOf({ complete: ledgerOf([], { sheets: [madeOf(REPORT)] }) });
  expect(parseLedger(planned({ record }).plan.openPart ?? '')?.sheets).toEqual([madeOf(REPORT)]);
});

test('where nothing differs nothing is written, and what it was computed from is known all the same', () => {
  const read = [{ sheet: TABLE.sheet, row: 1, rows: 1, columns: [1, 2] }];
  const idle = planned({ tables: [], read, settings: 'abc' });
  expect([idle.plan.steps, idle.plan.openPart, idle.plan.closePart, idle.from?.settings]).toEqual([[], null, null, 'abc']);
});

test('what it was computed from: each worksheet once, with our columns from the header down', () => {
  const other = sheetOf('Riwayat', [['x'], ['y']]);
  const read = [{ sheet: TABLE.sheet, row: 1, rows: 1, columns: [1] }, { sheet: other, row: 0, rows: 2, columns: [0] }, { sheet: TABLE.sheet, row: 0, rows: 1, columns: [2] }];
  const { from, plan } = planned({ read, settings: 'abc' });
  const areas = { ours: [{ row: 0, rows: 2, columns: [3] }], read: [{ row: 1, rows: 1, columns: [1] }, { row: 0, rows: 1, columns: [2] }] };
  const theirs = { ours: [], read: [{ row: 0, rows: 2, columns: [0] }] };
  expect(from).toEqual({ at: AT, settings: 'abc', sheets: [{ sheet: 'APBD', ...areas, print: printOf(TABLE.sheet, areas) }, { sheet: 'Riwayat', ...theirs, print: printOf(other, theirs) }] });
  expect(parseFrom(parseCompletion(plan.closePart ?? '')?.from ?? '')).toEqual(from);
  expect(planned().from).toBeNull();
});

test('texts that an unfinished run made numbers keep their way back; those of a finished one are its own', () => {
  const fixes = [{ sheet: 'PK', role: 'target', key: 'a', value: 5, earlier: '5 orang', formatBefore: null }] as const;
  expect(parseLedger(planned({ record: recordOf({ begun: [ledgerOf([], { run: 2, fixes }), ledgerOf([])] }) }).plan.openPart ?? '')?.fixes).toEqual(fixes);
  expect([unfinishedFixes(recordOf({ complete: ledgerOf([], { fixes }) })), unfinishedFixes(recordOf({ begun: [ledgerOf([]), ledgerOf([], { fixes })] }))]).toEqual([{}, {}]);
});
