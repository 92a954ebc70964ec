/** Capaian as formulas on the cells of PK: which cells they follow, and which inputs no formula can follow. */
import { capaianSettingsOf } from '../../../src/core/compute/capaianSettings';
import { decimalOf } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { IndikatorResult } from '../../../src/core/model/indikator';
import { addressOf } from '../../../src/core/record/address';
import { readSettings } from '../../../src/core/record/settings';
import { indikatorFormulas } from '../../../src/core/writeback/indikatorFormulas';
import { formulaText } from '../../../src/core/writeback/ownFormulas';
import { pkOf, type Ind } from '../checkInput';

const SETTINGS = capaianSettingsOf(readSettings([]));

/** Target in D, realisasi in E; `numbers` are what capaian was computed from, where that is not what stands there. */
interface Row extends Ind {
  readonly numbers?: readonly [target: number | null, realisasi: number | null];
}

const numberOf = (cell: CellValue | undefined): number | null => (typeof cell === 'number' ? cell : null);
const decimal = (value: number | null) => (value === null ? null : decimalOf(value));

function made(rows: readonly Row[]) {
  const { table, results } = pkOf(rows.map((row) => ({ satuan: 'Nilai', capaian: '90.00', ...row })));
  const full = results.map((result, at): IndikatorResult => {
    const row = rows[at];
    const [target, realisasi] = row?.numbers ?? [numberOf(row?.t), numberOf(row?.r)];
    return { ...result, target: decimal(target), realisasi: decimal(realisasi) };
  });
  const { capaian, fixedInputs } = indikatorFormulas(table, full, SETTINGS);
  return { capaian: capaian.map((formula) => (formula === null ? null : formulaText({ row: 0, key: '', content: { kind: 'empty' }, formula }, new Map()))), fixed: fixedInputs.map(({ row, column }) => addressOf(row, column)) };
}

const naik = (target: string, realisasi: string): string => `=IF(${target}=0,"",ROUND(ROUND(${realisasi}*100,0)*10000/ROUND(${target}*100,0),0)/100)`;
const SUB: Row = { level: 'sub', parent: 0 };

test.each<[why: string, rows: readonly Row[], first: string | null, fixed: readonly string[]]>([
  ['two numbers', [{ t: 10, r: 9 }], naik('D1', 'E1'), []],
  ['a realisasi kept as text', [{ t: 10, r: '9', numbers: [10, 9] }], null, ['E1']],
  ['a target kept as text stands in the formula as its number', [{ t: '10', r: 9, numbers: [10, 9] }], '=ROUND(ROUND(E1*100,0)*10000/ROUND(10*100,0),0)/100', ['D1']],
  ['nothing computed: no cell is told', [{ t: '10', r: 'belum', numbers: [10, null], capaian: null }], null, []],
  ['an empty cell is told of nobody', [{ t: 10, numbers: [10, null] }], null, []],
  ['a number that was read as another one', [{ t: 10, r: 9, numbers: [10, 90] }], null, ['E1']],
  ['a cell that gave no number', [{ t: 10, r: 'baik', numbers: [10, null] }], null, ['E1']],
  ['the sum of its sub-indikator', [{ numbers: [40, 20] }, { ...SUB, t: 10, r: 5 }, { ...SUB, t: 30, r: 15 }], naik('SUM(D2:D3)', 'SUM(E2:E3)'), []],
  ['a sub-indikator whose realisasi is a text', [{ numbers: [40, 20] }, { ...SUB, t: 10, r: '5', numbers: [10, 5] }, { ...SUB, t: 30, r: 15 }], null, ['E2']],
  ['a sub-indikator without a realisasi', [{ numbers: [40, 15] }, { ...SUB, t: 10, numbers: [10, null] }, { ...SUB, t: 30, r: 15 }], null, []],
  ['its own number, whatever its sub-indikator have', [{ t: 40, r: 20 }, { ...SUB, t: 10, r: 5 }], naik('D1', 'E1'), []],
])('%s', (_, rows, first, fixed) => {
  const { capaian, fixed: told } = made(rows);
  expect([capaian[0], told]).toEqual([first, fixed]);
});
