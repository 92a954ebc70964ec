/** Capaian of one year as a cell: its formula by the arah that held, a reference where it was typed, the reason where there is none. */
import { DEFAULT_SETTINGS } from '../../../src/core/evaluate';
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { Alasan } from '../../../src/core/model/indikator';
import type { Arah } from '../../../src/core/model/number';
import type { ReportCell } from '../../../src/core/model/reportTable';
import type { HasilTahun } from '../../../src/core/model/riwayat';
import { readNumber } from '../../../src/core/read/number';
import { numberCell, textCell } from '../../../src/core/report/cells';
import { capaianCell, capaianOrAlasan, figureRef, type PlacedFigure } from '../../../src/core/report/hasilCells';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { sheetOf } from '../checkInput';
import { inputOf } from './reportInput';
import { workbookOf } from './sheetsInput';
import { formulaText } from './tableText';

const INPUT = { ...inputOf(workbookOf([])), ...DEFAULT_SETTINGS };
const shown = ({ content, formula, format }: ReportCell): string =>
  `${content.kind === 'empty' ? '(empty)' : content.kind === 'number' ? toText(content.value) : content.text}${format === undefined ? '' : ` ${format}`}${formula === undefined ? '' : ` =${formulaText(formula)}`}`;

interface Case {
  readonly t?: CellValue;
  readonly r?: CellValue;
  readonly arah?: Arah;
  readonly capaian?: string | null;
  readonly asal?: HasilTahun['asal'];
  readonly column?: number | null;
  /** What stands in the sheet's own capaian cell. */
  readonly typed?: CellValue;
  /** The figures as the table shows them, in words. */
  readonly words?: 'target' | 'realisasi';
}

function cellOf({ t = 10, r = 8, arah = 'naik', capaian = '80.00', asal = 'dihitung', column = 3, typed = '', words }: Case): string {
  const sheet = sheetOf('Riwayat', [['Jumlah', t, r, typed]]);
  const read = (value: CellValue, role: 'target' | 'realisasi') => readNumber({ value, valueType: typeof value === 'number' ? 'Double' : 'String', numberFormat: 'General' }, { kind: 'decimal', role, decimalMark: null });
  const [target, realisasi] = [read(t, 'target'), read(r, 'realisasi')];
  const valueOf = (reading: typeof target) => (reading.kind === 'number' ? reading.value : reading.kind === 'range' ? reading.lower : null);
  const figure = (which: 'target' | 'realisasi', reading: typeof target, at: number): PlacedFigure => ({ cell: words === which || reading.kind !== 'number' ? textCell('dalam kata') : numberCell(reading.value, 'angka'), row: 4, column: at });
  const hasil: HasilTahun = { target: valueOf(target), realisasi: valueOf(realisasi), capaian: capaian === null ? null : parseDigits(capaian), asal, capaianExact: null, kategori: null, alasan: null };
  return shown(capaianCell(hasil, { target: figure('target', target, 2), realisasi: figure('realisasi', realisasi, 3), reading: target, arah }, { sheet, row: 0, column }, INPUT));
}

const NAIK = 'ROUND(ROUND(D5*100,0)*10000/ROUND(C5*100,0),0)/100';

test.each<[why: string, made: Case, expected: string]>([
  ['computed from both cells', {}, `80.00 persen =IF(C5=0,"",${NAIK})`],
  ['less is better', { arah: 'turun', r: 12 }, '80.00 persen =IF(C5=0,IF(D5=0,100,""),MAX(0,ROUND(ROUND((2*C5-D5)*100,0)*10000/ROUND(C5*100,0),0)/100))'],
  // 8 of at most 10: the sign of the target settles what the row does not say.
  ['a sign before the target says that less is better', { t: '≤ 10', r: 12, words: 'target' }, '80.00 persen =MAX(0,ROUND(ROUND((2*10-D5)*100,0)*10000/ROUND(10*100,0),0)/100)'],
  ['a range is one whatever the row says', { t: '8–10', r: 12 }, '80.00 persen =IF(D5>10,MAX(0,ROUND(ROUND((2*10-D5)*100,0)*10000/ROUND(10*100,0),0)/100),IF(D5<8,ROUND(ROUND(D5*100,0)*10000/ROUND(8*100,0),0)/100,100))'],
  ['a target in words stands as its number', { words: 'target' }, '80.00 persen =ROUND(ROUND(D5*100,0)*10000/ROUND(10*100,0),0)/100'],
  ['a realisasi in words could not be followed', { words: 'realisasi' }, '80.00 persen'],
  ['nothing reached yet', { r: '', capaian: null, asal: null }, '(empty)'],
  ['typed, and still there', { asal: 'diketik', typed: 80 }, "80.00 persen ='Riwayat'!D1"],
  ['typed, but the cell holds another number', { asal: 'diketik', typed: 81 }, '80.00 persen'],
  ['typed as a text', { asal: 'diketik', typed: '80,00' }, '80.00 persen'],
  ['typed, in a sheet without the column', { asal: 'diketik', typed: 80, column: null }, '80.00 persen'],
  ['computed, though the sheet has the same number', { typed: 80 }, `80.00 persen =IF(C5=0,"",${NAIK})`],
])('capaian: %s', (_, made, expected) => {
  expect(cellOf(made)).toBe(expected);
});

test.each<[why: string, cell: ReportCell, expected: boolean]>([
  ['a number', numberCell(parseDigits('5'), 'angka'), true],
  ['words', textCell('18 Klp'), false],
  ['nothing', textCell(''), false],
])('a formula takes a cell of %s', (_, cell, expected) => {
  expect(figureRef({ cell, row: 4, column: 2 })).toEqual(expected ? { own: { row: 4, column: 2, rows: 1, columns: 1 } } : null);
});

test.each<[alasan: Alasan | null, capaian: string | null, expected: string]>([
  ['belum ada data', null, '(belum ada data)'],
  ['periksa target', null, '(periksa target)'],
  ['target 0', null, '(target 0)'],
  // A plan and a year to come are blank, not at fault.
  ['belum berjalan', null, '(empty)'],
  ['rencana', null, '(empty)'],
  [null, null, '(empty)'],
  ['belum ada data', '80.00', '80.00 persen'],
])('%s with capaian %s shows %s', (alasan, capaian, expected) => {
  const hasil: HasilTahun = { target: null, realisasi: null, capaian: capaian === null ? null : parseDigits(capaian), asal: null, capaianExact: null, kategori: null, alasan };
  const cell = capaianOrAlasan(numberCell(hasil.capaian, 'persen', 'induk'), hasil, { ...INPUT, sheetTexts: SHEET_TEXTS.id });
  expect([shown(cell), cell.role, cell.align]).toEqual([expected, 'induk', expected.startsWith('(empty') ? 'kanan' : capaian === null ? 'tengah' : undefined]);
});
