/** The lines of Efisiensi, each cell with its formula: subs, rows of the cascade, typed capaian, notes below, the budget before perubahan. */
import type { CapaianSettings } from '../../../src/core/compute/capaianSettings';
import { computeIndikator } from '../../../src/core/compute/indikatorResults';
import { DEFAULT_SETTINGS } from '../../../src/core/evaluate';
import { parseDigits, toText, withoutTrailingZeros } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { ReportCell, ReportTable } from '../../../src/core/model/reportTable';
import { reportEfisiensi } from '../../../src/core/report/efisiensi';
import type { ReportInput } from '../../../src/core/report/input';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { apbdOf, pkOf, programsOf, sheetOf, type Ind, type Line } from '../checkInput';
import { withKegiatan } from './kegiatanInput';
import { inputOf, tableOf } from './reportInput';
import { workbookOf } from './sheetsInput';
import { formulaText } from './tableText';

const shown = (cell: ReportCell | null | undefined): string => {
  if (cell === null || cell === undefined) return '·';
  return cell.content.kind === 'empty' ? '' : cell.content.kind === 'number' ? (cell.format === 'persen' ? toText(cell.content.value) : toText(withoutTrailingZeros(cell.content.value))) : cell.content.text;
};
const formulaOf = (cell: ReportCell | null | undefined): string => (cell?.formula === undefined ? '' : formulaText(cell.formula));
const rowOf = (table: ReportTable, at: number): string => (table.rows[at] ?? []).map(shown).join('|');

const APBD: readonly Line[] = [
  { uraian: 'JUMLAH BELANJA', level: 'total', a: 1000, r: 900 },
  { uraian: 'Program P', level: 'program', parent: 0, a: 1000, r: 900 },
  { uraian: 'Satu', level: 'kegiatan', parent: 1, a: 600, r: 480 },
  { uraian: 'Dua', level: 'kegiatan', parent: 1, a: 400, r: 420 },
];
const HEAD: readonly CellValue[] = ['NO', 'SASARAN', 'INDIKATOR', 'TARGET', 'REALISASI', 'PROGRAM', 'KEGIATAN'];

interface Made {
  readonly pk: readonly Ind[];
  readonly kegiatan?: readonly (readonly CellValue[])[];
  readonly apbd?: readonly Line[];
  readonly settings?: Partial<CapaianSettings>;
  readonly more?: Partial<ReportInput>;
  readonly murni?: string;
}

function made({ pk, kegiatan = [], apbd = APBD, settings = {}, more = {}, murni }: Made): ReportTable {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const { table } = pkOf(pk);
  const { indikator: results, sasaran, opd } = computeIndikator(table, all);
  const input: ReportInput = { ...inputOf(workbookOf([])), ...all, ...more, pk: { table, results, sasaran, opd }, apbd: apbdOf(apbd) };
  return tableOf(reportEfisiensi(withKegiatan(input, kegiatan.length === 0 ? [] : [sheetOf('Kegiatan', [HEAD, ...kegiatan])], murni === undefined ? null : parseDigits(murni))));
}

const A: Ind = { nama: 'Jumlah a', satuan: 'Orang', sasaran: 'S', t: 100, r: 90 };
const OF_A: readonly CellValue[] = [1, 'S', 'Jumlah a', 100, 90, 'P', 'Satu'];

test('an indikator, each figure as a formula', () => {
  const table = made({ pk: [A], kegiatan: [OF_A] });
  expect([rowOf(table, 3), rowOf(table, 4)]).toEqual([
    'S|Jumlah a|90.00|600|480|80.00|10.00|target belum tercapai',
    'Organisasi, terhadap seluruh APBD (rata-rata 1 dari 1 indikator)||90.00|1000|900|90.00|0.00|sebanding',
  ]);
  expect((table.rows[3] ?? []).slice(2).map(formulaOf)).toEqual([
    "IF('PK'!D1=0,\"\",ROUND(ROUND('PK'!E1*100,0)*10000/ROUND('PK'!D1*100,0),0)/100)",
    "'APBD'!C3",
    "'APBD'!D3",
    'IF(D4=0,"-",ROUND(ROUND(E4*100,0)*10000/ROUND(D4*100,0),0)/100)',
    'IF(AND(ISNUMBER(C4),ISNUMBER(F4)),ROUND(MIN(C4,100)-F4,2),"-")',
    'IF(ISNUMBER(G4),IF(G4=0,"sebanding",IF(G4<0,"tidak efisien",IF(MIN(C4,100)<100,"target belum tercapai","efisien"))),"-")',
  ]);
  expect([formulaOf(table.rows[4]?.[2]), formulaOf(table.rows[4]?.[3])]).toEqual(['IF(COUNT(C4)=0,"",ROUND(ROUND(SUM(C4)*100,0)/COUNT(C4),0)/100)', "'APBD'!C1"]);
  expect([table.rows[3]?.[7]?.align, table.merges.slice(2), table.frames]).toEqual(['tengah', [{ row: 4, column: 0, rows: 1, columns: 2 }, { row: 5, column: 0, rows: 1, columns: 8 }], [{ row: 2, column: 0, rows: 3, columns: 8 }]]);
});

test('where more than 100 counts as it is, the formulas take it so', () => {
  const table = made({ pk: [A], kegiatan: [OF_A], more: { efisiensiPaling100: false } });
  expect((table.rows[3] ?? []).slice(6).map(formulaOf)).toEqual(['IF(AND(ISNUMBER(C4),ISNUMBER(F4)),ROUND(C4-F4,2),"-")', 'IF(ISNUMBER(G4),IF(G4=0,"sebanding",IF(G4<0,"tidak efisien",IF(C4<100,"target belum tercapai","efisien"))),"-")']);
});

test('what stands for no percent may hold quotes', () => {
  const table = made({ pk: [A], kegiatan: [OF_A], more: { sheetTexts: { ...SHEET_TEXTS.id, tanpaPersen: '"nihil"' } } });
  expect(formulaOf(table.rows[3]?.[6])).toMatch(/,"""nihil"""\)$/);
});

describe('subs', () => {
  const parent: Ind = { nama: 'Jumlah a', satuan: 'Orang', sasaran: 'S' };
  const sub = (nama: string, t: number, r: number): Ind => ({ nama, satuan: 'Orang', sasaran: 'S', level: 'sub', parent: 0, t, r });
  const pk = [parent, sub('- laki-laki', 60, 45), sub('- perempuan', 40, 45)];

  test('whose budget is their parent\'s say so', () => {
    const table = made({ pk, kegiatan: [OF_A] });
    expect([3, 4, 5].map((at) => rowOf(table, at))).toEqual(['S|Jumlah a|90.00|600|480|80.00|10.00|target belum tercapai', '|- laki-laki|75.00|-|-|-|-|(anggaran pada indikator induk)', '|- perempuan|112.50|-|-|-|-|(anggaran pada indikator induk)']);
    expect([table.rows[3]?.[1]?.indent, table.rows[4]?.[1]?.indent, table.rows[4]?.[6]?.align, table.rows[4]?.[7]?.align]).toEqual([undefined, 1, 'kanan', 'tengah']);
    // The sasaran's name goes down all its rows; the capaian of the parent is of the sums.
    expect(table.merges[2]).toEqual({ row: 3, column: 0, rows: 3, columns: 1 });
    expect(formulaOf(table.rows[3]?.[2])).toContain("SUM('PK'!E2,'PK'!E3)");
  });

  test('with kegiatan of their own have their own budget, and the parent all of it', () => {
    const table = made({ pk, kegiatan: [[1, 'S', 'Jumlah a', 100, 90, '', ''], ['', '', '- laki-laki', 60, 45, 'P', 'Satu'], ['', '', '- perempuan', 40, 45, 'P', 'Dua']] });
    expect([3, 4, 5].map((at) => rowOf(table, at))).toEqual(['S|Jumlah a|90.00|1000|900|90.00|0.00|sebanding', '|- laki-laki|75.00|600|480|80.00|-5.00|tidak efisien', '|- perempuan|112.50|400|420|105.00|-5.00|tidak efisien']);
    expect([3, 4, 5].map((at) => formulaOf(table.rows[at]?.[3]))).toEqual(["ROUND(SUM('APBD'!C3:C4),2)", "'APBD'!C3", "'APBD'!C4"]);
  });

  test('whose own budget is 0 say that, not that it is their parent\'s', () => {
    const apbd: readonly Line[] = [...APBD.slice(0, 3), { uraian: 'Dua', level: 'kegiatan', parent: 1, a: 0, r: 0 }];
    const table = made({ pk, apbd, kegiatan: [[1, 'S', 'Jumlah a', 100, 90, 'P', 'Satu'], ['', '', '- laki-laki', 60, 45, 'P', 'Dua']] });
    expect([3, 4, 5].map((at) => rowOf(table, at))).toEqual(['S|Jumlah a|90.00|600|480|80.00|10.00|target belum tercapai', '|- laki-laki|75.00|0|0|-|-|(anggaran 0)', '|- perempuan|112.50|-|-|-|-|(anggaran pada indikator induk)']);
  });

  test('of an indikator that has no kegiatan are not mapped', () => {
    expect([3, 4].map((at) => rowOf(made({ pk, kegiatan: [[9, 'X', 'Lain', 1, 1, 'P', 'Satu']] }), at))).toEqual(['S|Jumlah a|90.00|-|-|-|-|(belum dipetakan)', '|- laki-laki|75.00|-|-|-|-|(belum dipetakan)']);
  });
});

describe('sasaran', () => {
  const B: Ind = { ...A, nama: 'Jumlah b', r: 80 };
  const other: Ind = { ...A, nama: 'Jumlah c', sasaran: 'T', sasaranIndex: 1, r: 70 };
  const OF_B: readonly CellValue[] = ['', '', 'Jumlah b', 100, 80, 'P', 'Dua'];

  test('of several indikator has a line of its own, which counts its kegiatan once', () => {
    const table = made({ pk: [A, B, other], kegiatan: [OF_A, OF_B, ['', '', '', '', '', 'P', 'Satu']] });
    expect([5, 6, 7].map((at) => rowOf(table, at))).toEqual([
      'Sasaran (rata-rata 2 dari 2 indikator)||85.00|1000|900|90.00|-5.00|tidak efisien',
      'T|Jumlah c|70.00|-|-|-|-|(belum dipetakan)',
      'Organisasi, terhadap seluruh APBD (rata-rata 3 dari 3 indikator)||80.00|1000|900|90.00|-10.00|tidak efisien',
    ]);
    expect([5, 7].map((at) => [formulaOf(table.rows[at]?.[2]), formulaOf(table.rows[at]?.[3])])).toEqual([
      ['IF(COUNT(C4:C5)=0,"",ROUND(ROUND(SUM(C4:C5)*100,0)/COUNT(C4:C5),0)/100)', "ROUND(SUM('APBD'!C3:C4),2)"],
      ['IF(COUNT(C4:C5,C7)=0,"",ROUND(ROUND(SUM(C4:C5,C7)*100,0)/COUNT(C4:C5,C7),0)/100)', "'APBD'!C1"],
    ]);
    expect(table.merges.slice(2, 5)).toEqual([{ row: 3, column: 0, rows: 2, columns: 1 }, { row: 5, column: 0, rows: 1, columns: 2 }, { row: 7, column: 0, rows: 1, columns: 2 }]);
  });

  test('where the organisation is the mean of the sasaran, it takes their lines', () => {
    const table = made({ pk: [A, B, other], kegiatan: [OF_A], settings: { rataRata: 'sasaran' } });
    // A sasaran of one indikator is that indikator's line.
    expect([rowOf(table, 7).split('|').slice(0, 3), formulaOf(table.rows[7]?.[2])]).toEqual([['Organisasi, terhadap seluruh APBD (rata-rata 2 dari 2 sasaran)', '', '77.50'], 'IF(COUNT(C6:C7)=0,"",ROUND(ROUND(SUM(C6:C7)*100,0)/COUNT(C6:C7),0)/100)']);
  });

  test('rows of the cascade are not in the organisation\'s', () => {
    const table = made({ pk: [A, { ...other, cakupan: 'turunan' }], kegiatan: [OF_A] });
    expect([rowOf(table, 4).split('|').slice(0, 3), formulaOf(table.rows[5]?.[2])]).toEqual([['T', 'Jumlah c', '70.00'], 'IF(COUNT(C4)=0,"",ROUND(ROUND(SUM(C4)*100,0)/COUNT(C4),0)/100)']);
  });
});

describe('capaian as a formula', () => {
  test.each<[why: string, line: Ind, expected: string]>([
    ['of one that was typed, its cell', { ...A, satuan: 'Predikat', t: 'BB', r: 'B', typedCapaian: 97.5 }, "'PK'!F1"],
    ['typed as text: none', { ...A, satuan: 'Predikat', t: 'BB', r: 'B', typedCapaian: '97,5' }, ''],
    ['a target in words stands as its number', { ...A, t: '≥ 100' }, "ROUND(ROUND('PK'!E1*100,0)*10000/ROUND(100*100,0),0)/100"],
    ['a target kept as text has none: it is a number without a cell', { ...A, t: '100,5' }, ''],
    ['a realisasi kept as text likewise', { ...A, r: '90,5' }, ''],
    ['nothing reached yet', { ...A, r: '' }, ''],
  ])('%s', (_, line, expected) => {
    expect(formulaOf(made({ pk: [line], kegiatan: [OF_A] }).rows[3]?.[2])).toBe(expected);
  });
});

describe('what no figure stands for', () => {
  test.each<[why: string, apbd: readonly Line[], expected: string, serapan: boolean]>([
    ['nothing known to be spent', [{ uraian: 'Program P', a: 600 }, { uraian: 'Satu', level: 'kegiatan', parent: 0, a: 600, r: null }], 'S|Jumlah a|90.00|600|-|-|-|(realisasi anggaran belum ada)', false],
    ['a budget of 0', [{ uraian: 'Program P', a: 0, r: 0 }, { uraian: 'Satu', level: 'kegiatan', parent: 0, a: 0, r: 0 }], 'S|Jumlah a|90.00|0|0|-|-|(anggaran 0)', true],
  ])('%s', (_, apbd, expected, serapan) => {
    const table = made({ pk: [A], kegiatan: [OF_A], apbd });
    expect([rowOf(table, 3), formulaOf(table.rows[3]?.[5]) !== '', formulaOf(table.rows[3]?.[6])]).toEqual([expected, serapan, '']);
  });
});

describe('below the table', () => {
  const notes = (more: Partial<ReportInput>): readonly string[] => made({ pk: [A], kegiatan: [OF_A], more }).rows.slice(5).map(([cell]) => shown(cell));

  test('how efisiensi is counted, and that 100 is the most where it is', () => {
    const [capped = ''] = notes({});
    const [open = ''] = notes({ efisiensiPaling100: false });
    expect([capped.startsWith(`${open} `), capped.length > open.length]).toEqual([true, true]);
  });

  test.each<[why: string, programs: Parameters<typeof programsOf>[0], expected: string | null]>([
    ['of APBN, their sum', [['A', 1000000, 'APBN'], ['B', 500, 'apbn (dekon)'], ['C', 7, 'APBD']], '1.000.500'],
    ['of APBN after perubahan', [['A', 1000, 'APBNP']], '1.000'],
    ['of both are no money beside it', [['A', 1000, 'APBD/APBN']], null],
    ['of APBN without an amount', [['A', null, 'APBN']], null],
    ['whose source only holds those letters', [['A', 1000, 'APBNP2020']], null],
    ['of APBD', [['A', 1000, 'APBD']], null],
  ])('programs %s', (_, programs, expected) => {
    const [, note] = notes({ programs: programsOf(programs) });
    expect(note === undefined ? null : (/Rp ([\d.]+)/.exec(note)?.[1] ?? note)).toBe(expected);
  });

  test('the budget as first passed, as carried out, and what was changed', () => {
    const table = made({ pk: [A], kegiatan: [OF_A], murni: '800' });
    expect([7, 8].map((at) => rowOf(table, at))).toEqual(['·|·|Anggaran murni (DPA awal)|Anggaran setelah perubahan|Selisih|%|·|·', '·|·|800|1000|200|25.00|·|·']);
    expect((table.rows[8] ?? []).slice(2, 6).map(formulaOf)).toEqual(['', 'D5', 'ROUND(D9-C9,2)', 'IF(C9=0,"-",ROUND(ROUND(E9*100,0)*10000/ROUND(C9*100,0),0)/100)']);
    expect([table.frames[1], table.rows[6]?.[0]]).toEqual([{ row: 7, column: 2, rows: 2, columns: 4 }, { content: { kind: 'empty' }, role: 'keterangan' }]);
  });

  test('one that was 0 has no percent', () => {
    expect(rowOf(made({ pk: [A], kegiatan: [OF_A], murni: '0' }), 8)).toBe('·|·|0|1000|1000|-|·|·');
  });

  test('nothing of it where it is not known', () => {
    const table = made({ pk: [A], kegiatan: [OF_A] });
    expect([table.rows.length, table.frames.length]).toEqual([6, 1]);
  });
});

test('without a Kegiatan sheet only the organisation has a budget', () => {
  const table = made({ pk: [A] });
  expect([rowOf(table, 3), rowOf(table, 4).split('|').slice(2)]).toEqual(['S|Jumlah a|90.00|-|-|-|-|(belum dipetakan)', ['90.00', '1000', '900', '90.00', '0.00', 'sebanding']]);
});
