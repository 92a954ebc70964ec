/** What a user is shown of a plan before it is carried out. */
import type { Issue } from '../../../src/core/model/issue';
import type { IssueCode } from '../../../src/core/model/issueCode';
import type { CellChange, ColumnChanges, Ganti } from '../../../src/core/model/pratinjau';
import type { PlanStep } from '../../../src/core/model/writePlan';
import { NO_PLAN } from '../../../src/core/plan/planRun';
import { pratinjauOf } from '../../../src/core/plan/pratinjau';
import { gantiSet } from '../../../src/core/record/ganti';
import { sheetOf } from '../checkInput';
import { workbook } from './ownSheets';

/** A typed capaian in H5 of PK. */
const change = (kind: CellChange['kind'], row = 4): CellChange => ({ row, key: `k${row}`, kind, old: { value: 90, numberFormat: 'General', standing: 90 }, new: { value: 91, numberFormat: '0.00', isFormula: false } });
const column = (...changes: CellChange[]): ColumnChanges => ({ sheet: 'PK', role: 'capaian', header: 'Capaian', column: 7, isNew: false, changes });
const issue = (code: IssueCode, cell = 'H5', sheet = 'PK'): Issue => ({ code, severity: 'warning', sheet, cell, value: 90, params: {} });

function shown(columns: readonly ColumnChanges[], issues: readonly Issue[] = [], steps: readonly PlanStep[] = [], given: readonly Ganti[] = []) {
  return pratinjauOf({ plan: { ...NO_PLAN, steps }, changes: columns }, workbook([sheetOf('PK', [['a']]), sheetOf('Tabel 3.2', [['a']])]), issues, gantiSet(given));
}

test.each<[why: string, change: CellChange, issues: readonly Issue[], isShown: boolean]>([
  ['an empty cell is filled', change('isi'), [], true],
  ['a result of ours is brought up to date', change('perbarui'), [], true],
  ['a typed result that nobody found wrong', change('ketikan'), [], false],
  ['it is wrong', change('ketikan'), [issue('salah-hitung')], true],
  ['it is rounded otherwise', change('ketikan'), [issue('pembulatan-berbeda')], true],
  ['it tells of another arah', change('ketikan'), [issue('arah-menurut-capaian')], true],
  ['its kategori is another', change('ketikan'), [issue('kategori-berbeda')], true],
  ['it is no result of ours', change('ketikan'), [issue('bukan-hasil-lkj')], true],
  ['something else was found there', change('ketikan'), [issue('angka-tersimpan-teks')], false],
  ['another cell is wrong', change('ketikan'), [issue('salah-hitung', 'H6')], false],
  ['the same cell of another worksheet is', change('ketikan'), [issue('salah-hitung', 'H5', 'PK 2')], false],
])('%s', (_, one, issues, isShown) => {
  expect(shown([column(one)], issues).columns).toEqual(isShown ? [column(one)] : []);
});

test('what was given up already is shown, whatever was found, and other rows of its column are not', () => {
  const given: Ganti = { sheet: 'PK', role: 'capaian', key: 'k4', standing: 90 };
  expect(shown([column(change('ketikan'), change('ketikan', 5))], [], [], [given]).columns).toEqual([column(change('ketikan'))]);
  expect(shown([column(change('ketikan'))], [], [], [{ ...given, standing: 91 }]).columns).toEqual([]);
});

const AREA = { row: 0, column: 0, rows: 1, columns: 1 };
const fill = (sheet: string): PlanStep => ({ kind: 'write-block', sheet, area: AREA, cells: [['a']] });

test.each<[why: string, steps: readonly PlanStep[], sheets: readonly { sheet: string; isNew: boolean }[]]>([
  ['none', [{ kind: 'set-own-name', sheet: 'PK', name: 'LKj_capaian', area: AREA }], []],
  ['a new one, told once', [{ kind: 'add-sheet', sheet: 'new:3.3', name: 'Tabel 3.3' }, fill('new:3.3')], [{ sheet: 'Tabel 3.3', isNew: true }]],
  ['one that is filled again', [fill('Tabel 3.2'), fill('Tabel 3.2')], [{ sheet: 'Tabel 3.2', isNew: false }]],
  ['both, in the order of the plan', [fill('Tabel 3.2'), { kind: 'add-sheet', sheet: 'new:3.3', name: 'Tabel 3.3' }, fill('new:3.3')], [{ sheet: 'Tabel 3.2', isNew: false }, { sheet: 'Tabel 3.3', isNew: true }]],
  ['one that goes', [{ kind: 'remove-sheet', sheet: 'Tabel 3.2' }], []],
])('worksheets: %s', (_, steps, sheets) => {
  expect(shown([], [], steps).sheets).toEqual(sheets);
});
