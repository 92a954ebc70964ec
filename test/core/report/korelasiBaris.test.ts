/** Tabel 3.10: the rows of an indikator, of its kegiatan and of the sums, the cells that are merged, the formulas. */
import type { CellValue } from '../../../src/core/model/grid';
import type { CapaianMean } from '../../../src/core/model/indikator';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { reportKorelasi } from '../../../src/core/report/korelasi';
import { apbdOf, pkOf, sheetOf, type Ind, type Line } from '../checkInput';
import { layout } from '../layout';
import { withKegiatan } from './kegiatanInput';
import { inputOf, tableOf } from './reportInput';
import { workbookOf } from './sheetsInput';
import { tableText } from './tableText';

type Rows = readonly (readonly CellValue[])[];

const HEAD = ['NO', 'SASARAN', 'INDIKATOR', 'TARGET', 'REALISASI', 'PROGRAM', 'KEGIATAN', 'KETERANGAN'];
const SUB_HEAD = ['NO', 'SASARAN', 'INDIKATOR', 'TARGET', 'REALISASI', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'KETERANGAN'];
const MEAN: CapaianMean = { dasar: 'indikator', capaian: null, kategori: null, counted: 0, total: 0 };
const EMPTY = inputOf({ structureProtected: false, readOnly: false, sheets: [], parts: [] });

function made(pk: readonly Ind[], rows: Rows, apbd: readonly Line[] | null, head: readonly string[] = HEAD): ReportTable {
  const { table, results } = pkOf(pk);
  const input = { ...EMPTY, opd: 'Dinas Sosial', pk: { table, results, sasaran: [], opd: MEAN }, apbd: apbd === null ? null : apbdOf(apbd) };
  return tableOf(reportKorelasi(withKegiatan(input, [sheetOf('Kegiatan', [head, ...rows])])));
}

/** The rows below the header. */
const bodyOf = (table: ReportTable): string[] => tableText(table).split('\n').filter((line) => /^(?:induk|isi|jumlah|keterangan) \|/.test(line) || line.startsWith('kepala | "Kegiatan dengan'));
const lineOf = (table: ReportTable, start: string): string => tableText(table).split('\n').find((line) => line.startsWith(start)) ?? '';
const formulasOf = (table: ReportTable, ...cells: readonly string[]): string[] => cells.map((cell) => lineOf(table, `${cell} =`));
const percent = (row: number): string => `K${row} =IF(I${row}=0,"-",ROUND(ROUND(J${row}*100,0)*10000/ROUND(I${row}*100,0),0)/100)`;

const PK: readonly Ind[] = [
  { nama: 'a. Jumlah anak', sasaran: 'Pelayanan', satuan: 'Orang', t: 120, r: 120, capaian: '100.00' },
  { nama: '- Panti A', level: 'sub', parent: 0, sasaran: 'Pelayanan', satuan: 'Orang', t: 60, r: 60, capaian: '100.00' },
  { nama: '- Panti B', level: 'sub', parent: 0, sasaran: 'Pelayanan', satuan: 'Orang', t: 60, r: 60, capaian: '100.00' },
  { nama: 'b. Persentase keluarga', sasaran: 'Pelayanan', satuan: 'Persen', t: 40, r: 36, capaian: '90.00' },
  { nama: 'Nilai AKIP', sasaran: 'Tata kelola', sasaranIndex: 1, satuan: 'Predikat', t: 'BB', r: 'B', capaian: '98.41', asal: 'diketik', typedCapaian: 98.41 },
];
const APBD: readonly Line[] = [
  { uraian: 'JUMLAH BELANJA', level: 'total', a: 1000, r: 900 },
  { uraian: 'Program Anak', level: 'program', parent: 0, a: 600, r: 540 },
  { uraian: 'Makanan', level: 'kegiatan', parent: 1, a: 200, r: 180 },
  { uraian: 'Beras', level: 'sub-kegiatan', parent: 2, a: 150, r: 150 },
  { uraian: 'Lauk', level: 'sub-kegiatan', parent: 2, a: 50, r: 30 },
  { uraian: 'Pendidikan', level: 'kegiatan', parent: 1, a: 300, r: 270 },
  { uraian: 'Panti', level: 'kegiatan', parent: 1, a: 100, r: 90 },
  { uraian: 'Program Keluarga', level: 'program', parent: 0, a: 400, r: 360 },
  { uraian: 'Bantuan', level: 'kegiatan', parent: 7, a: 400, r: 360 },
];

describe('an indikator, its subs and their kegiatan', () => {
  const table = made(PK, [
    [1, 'Pelayanan', 'Jumlah anak', 120, 120, 'Program Anak', 'Makanan', 'rutin'],
    ['', '', '', '', '', '', 'Pendidikan', 'rutin'],
    ['', '', '', '', '', 'Program Keluarga', 'Bantuan', 'baru'],
    ['', '', '- Panti A', 60, 60, 'Program Anak', 'Panti', ''],
  ], APBD);
  test('rows: subs that no kegiatan supports are left out, indikator are not', () => {
    expect(bodyOf(table)).toEqual([
      'induk | 1 | "Pelayanan" | "a. Jumlah anak" | 120 | 120 | 100.00 persen | "Jumlah (4 kegiatan)" |  | 1000 rupiah | 900 rupiah | 90.00 persen | ',
      'isi |  |  |  |  |  |  | "1. Program Anak" | "1. Makanan" | 200 rupiah | 180 rupiah | 90.00 persen | "rutin"',
      'isi |  |  |  |  |  |  |  | "2. Pendidikan" | 300 rupiah | 270 rupiah | 90.00 persen | ',
      'isi |  |  |  |  |  |  | "2. Program Keluarga" | "1. Bantuan" | 400 rupiah | 360 rupiah | 90.00 persen | "baru"',
      'induk |  |  | ›"- Panti A" | 60 | 60 | 100.00 persen | "Jumlah (1 kegiatan)" |  | 100 rupiah | 90 rupiah | 90.00 persen | ',
      'isi |  |  |  |  |  |  | "1. Program Anak" | "1. Panti" | 100 rupiah | 90 rupiah | 90.00 persen | ',
      'induk |  |  | "b. Persentase keluarga" | 40 | 36 | 90.00 persen | "belum dipetakan" |  | "-" | "-" | "-" | ',
      'induk | 2 | "Tata kelola" | "Nilai AKIP" | "BB" | "B" | 98.41 persen | "belum dipetakan" |  | "-" | "-" | "-" | ',
      'jumlah | "Jumlah terpetakan" |  |  |  |  |  |  |  | 1000 rupiah | 900 rupiah | 90.00 persen | ',
      'jumlah | "Tidak terpetakan" |  |  |  |  |  |  |  | 0 rupiah | 0 rupiah | "-" | ',
      'jumlah | "Jumlah APBD" |  |  |  |  |  |  |  | 1000 rupiah | 900 rupiah | 90.00 persen | ',
    ]);
  });
  test('cells that are one: titles, programs, remarks, what stays empty below an indikator and its sasaran', () => {
    expect(lineOf(table, 'merged')).toBe('merged A1:L1 A2:L2 G4:H4 G5:G6 L5:L6 C5:C7 D5:D7 E5:E7 F5:F7 G8:H8 G10:H10 A5:A10 B5:B10 G11:H11 A12:H12 A13:H13 A14:H14');
    expect(lineOf(table, 'ruled')).toBe('ruled A3:L14');
  });
  test('formulas: of the sub’s kegiatan in the indikator’s sum, of the rest from the whole', () => {
    expect(formulasOf(table, 'D4', 'E4', 'I4', 'J4', 'K4', 'I5', 'J5', 'K5', 'I8', 'J8', 'K8', 'D10', 'F11', 'I12', 'J12', 'K12', 'I13', 'J13', 'I14', 'J14', 'K14')).toEqual([
      "D4 ='PK'!D1", "E4 ='PK'!E1", 'I4 =ROUND(SUM(I5:I7,I9),2)', 'J4 =ROUND(SUM(J5:J7,J9),2)', percent(4), "I5 ='APBD'!C3", "J5 ='APBD'!D3", percent(5),
      'I8 =ROUND(SUM(I9),2)', 'J8 =ROUND(SUM(J9),2)', percent(8), "D10 ='PK'!D4", "F11 ='PK'!F5",
      'I12 =ROUND(SUM(I5:I7,I9),2)', 'J12 =ROUND(SUM(J5:J7,J9),2)', percent(12), 'I13 =ROUND(I14-I12,2)', 'J13 =ROUND(J14-J12,2)', "I14 ='APBD'!C1", "J14 ='APBD'!D1", percent(14),
    ]);
    expect(formulasOf(table, 'I10', 'I11')).toEqual(['', '']);
  });
  test('a title, the agency, widths, the header on each page', () => {
    expect(tableText(table).split('\n').slice(0, 4)).toEqual([
      '# 3.10 · Tabel 3.10 · landscape · repeated 3–3',
      'widths 5 17 22 8 10 10 22 32 15 15 11 22',
      'judul | "Korelasi Sasaran Strategis, Indikator Kinerja Terhadap Program, Kegiatan, dan Anggaran" |  |  |  |  |  |  |  |  |  |  | ',
      'judul | "Dinas Sosial" |  |  |  |  |  |  |  |  |  |  | ',
    ]);
  });
});

test('a remark of several kegiatan stands over them, also below others', () => {
  const table = made(PK.slice(3, 4), [[1, 'Pelayanan', 'Persentase keluarga', 40, 36, 'Program Anak', 'Makanan', 'rutin'], ['', '', '', '', '', '', 'Pendidikan', 'baru'], ['', '', '', '', '', '', 'Panti', 'baru'], ['', '', '', '', '', '', 'Lain', 'rutin']], APBD);
  expect(bodyOf(table).slice(1, 5).map((line) => line.split(' | ').at(-1))).toEqual(['"rutin"', '"baru"', '', '"rutin"']);
  expect(lineOf(table, 'merged').split(' ').filter((area) => area.startsWith('L'))).toEqual(['L6:L7']);
});

describe('sub kegiatan', () => {
  const table = made(PK.slice(0, 1), [[1, 'Pelayanan', 'Jumlah anak', 120, 120, 'Program Anak', 'Makanan', 'Beras', ''], ['', '', '', '', '', '', '', 'Lauk', ''], ['', '', '', '', '', 'Program Anak', 'Pendidikan', '', '']], APBD, SUB_HEAD);
  test('the kegiatan that heads them has no amounts, and is not counted', () => {
    expect(bodyOf(table).slice(0, 5)).toEqual([
      'induk | 1 | "Pelayanan" | "a. Jumlah anak" | 120 | 120 | 100.00 persen | "Jumlah (3 kegiatan)" |  | 500 rupiah | 450 rupiah | 90.00 persen | ',
      'isi |  |  |  |  |  |  | "1. Program Anak" | "1. Makanan" |  |  |  | ',
      'isi |  |  |  |  |  |  |  | ›"Beras" | 150 rupiah | 150 rupiah | 100.00 persen | ',
      'isi |  |  |  |  |  |  |  | ›"Lauk" | 50 rupiah | 30 rupiah | 60.00 persen | ',
      'isi |  |  |  |  |  |  |  | "2. Pendidikan" | 300 rupiah | 270 rupiah | 90.00 persen | ',
    ]);
    expect(formulasOf(table, 'I4', 'I5')).toEqual(['I4 =ROUND(SUM(I6:I8),2)', '']);
  });
  test('a kegiatan beside one of its own sub kegiatan counts once', () => {
    const twice = made(PK.slice(0, 1), [[1, 'Pelayanan', 'Jumlah anak', 120, 120, 'Program Anak', 'Makanan', '', ''], ['', '', '', '', '', '', 'Makanan', 'Beras', '']], APBD, SUB_HEAD);
    expect(bodyOf(twice)[0]).toContain('200 rupiah | 180 rupiah');
    expect(bodyOf(twice).at(-1)).toBe('keterangan | "Kegiatan yang tercantum lebih dari satu kali dihitung satu kali dalam setiap jumlah." |  |  |  |  |  |  |  |  |  |  | ');
  });
});

describe('amounts that are not there', () => {
  const first = (kegiatan: string, apbd: readonly Line[] | null, program = 'Program Anak'): string[] => bodyOf(made(PK.slice(3, 4), [[1, 'Pelayanan', 'Persentase keluarga', 40, 36, program, kegiatan, '']], apbd)).slice(0, 2).map((line) => line.split(' | ').slice(7).join(' | '));
  const [total, program] = APBD;
  const lines = (...more: readonly Line[]): readonly Line[] => [...(total === undefined ? [] : [total]), ...(program === undefined ? [] : [program]), ...more];
  test.each<[why: string, kegiatan: string, apbd: readonly Line[] | null, program: string, shown: readonly string[]]>([
    ['realisasi', 'Makanan', lines({ uraian: 'Makanan', level: 'kegiatan', parent: 1, a: 200 }), 'Program Anak', ['"Jumlah (1 kegiatan)" |  | 200 rupiah | "-" | "-" | ', '"1. Program Anak" | "1. Makanan" | 200 rupiah | "-" | "-" | ']],
    ['anggaran', 'Makanan', lines({ uraian: 'Makanan', level: 'kegiatan', parent: 1, r: 180 }), 'Program Anak', ['"Jumlah (1 kegiatan)" |  | "-" | "-" | "-" | ', '"1. Program Anak" | "1. Makanan" | "-" | 180 rupiah | "-" | ']],
    ['anggaran of 0', 'Makanan', lines({ uraian: 'Makanan', level: 'kegiatan', parent: 1, a: 0, r: 0 }), 'Program Anak', ['"Jumlah (1 kegiatan)" |  | 0 rupiah | 0 rupiah | "-" | ', '"1. Program Anak" | "1. Makanan" | 0 rupiah | 0 rupiah | "-" | ']],
    ['the kegiatan in APBD', 'Rekreasi', APBD, 'Program Anak', ['"Jumlah (1 kegiatan)" |  | "-" | "-" | "-" | ', '"1. Program Anak" | "1. Rekreasi" | "(kegiatan tidak ada di APBD)" | "-" | "-" | ']],
    ['the program in APBD', 'Rekreasi', APBD, 'Program Lansia', ['"Jumlah (1 kegiatan)" |  | "-" | "-" | "-" | ', '"1. Program Lansia" | "1. Rekreasi" | "(program tidak ada di APBD)" | "-" | "-" | ']],
    ['one of two in APBD', 'Makanan', lines({ uraian: 'Makanan', level: 'kegiatan', parent: 1, a: 200, r: 1 }, { uraian: 'Makanan', level: 'kegiatan', parent: 1, a: 100, r: 1 }), 'Program Anak', ['"Jumlah (1 kegiatan)" |  | "-" | "-" | "-" | ', '"1. Program Anak" | "1. Makanan" | "(lebih dari satu cocok di APBD)" | "-" | "-" | ']],
    ['APBD', 'Makanan', null, 'Program Anak', ['"Jumlah (1 kegiatan)" |  | "-" | "-" | "-" | ', '"1. Program Anak" | "1. Makanan" | "-" | "-" | "-" | ']],
  ])('%s', (_, kegiatan, apbd, of, shown) => expect(first(kegiatan, apbd, of)).toEqual(shown));

  test('a % has its formula only beside both amounts', () => {
    const of = (line: Line): string[] => formulasOf(made(PK.slice(3, 4), [[1, 'Pelayanan', 'Persentase keluarga', 40, 36, 'Program Anak', 'Makanan', '']], lines(line)), 'K4', 'K5');
    expect(of({ uraian: 'Makanan', level: 'kegiatan', parent: 1, a: 200, r: 180 })).toEqual([percent(4), percent(5)]);
    expect(of({ uraian: 'Makanan', level: 'kegiatan', parent: 1, a: 200 })).toEqual(['', '']);
    expect(of({ uraian: 'Makanan', level: 'kegiatan', parent: 1, r: 180 })).toEqual(['', '']);
  });
  test('what stands for them is at the right, as they are', () => {
    const rows = made(PK.slice(3, 4), [[1, 'Pelayanan', 'Persentase keluarga', 40, 36, 'Program Anak', 'Rekreasi', '']], APBD).rows.slice(3, 5);
    expect(rows.map((row) => row.slice(8, 11).map((cell) => cell?.align))).toEqual([['kanan', 'kanan', 'kanan'], ['kanan', 'kanan', 'kanan']]);
  });
});

describe('the capaian', () => {
  const shownOf = (nama: string, satuan: string, arah: string, t: CellValue, r: CellValue, typed: CellValue): string[] => {
    const pk = layout('PK', [['PERJANJIAN KINERJA TAHUN 2023'], [], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target', 'Realisasi', 'Capaian'], [1, 'Pelayanan', nama, satuan, arah, t, r, typed]]);
    const table = tableOf(reportKorelasi(withKegiatan({ ...inputOf(workbookOf([pk])), apbd: apbdOf(APBD) }, [sheetOf('Kegiatan', [HEAD, [1, 'Pelayanan', nama, t, r, 'Program Anak', 'Makanan', '']])])));
    return [(bodyOf(table)[0] ?? '').split(' | ').slice(4, 7).join(' | '), lineOf(table, 'F4')];
  };
  test.each<[why: string, nama: string, satuan: string, arah: string, t: CellValue, r: CellValue, typed: CellValue, shown: readonly string[]]>([
    ['computed', 'Jumlah x', 'Orang', 'naik', 10, 9, '', ['10 | 9 | 90.00 persen', 'F4 =IF(D4=0,"",ROUND(ROUND(E4*100,0)*10000/ROUND(D4*100,0),0)/100)']],
    ['computed, whatever was typed', 'Jumlah x', 'Orang', 'naik', 10, 9, 91, ['10 | 9 | 90.00 persen', 'F4 =IF(D4=0,"",ROUND(ROUND(E4*100,0)*10000/ROUND(D4*100,0),0)/100)']],
    ['computed, also where the same was typed', 'Jumlah x', 'Orang', 'naik', 10, 9, 90, ['10 | 9 | 90.00 persen', 'F4 =IF(D4=0,"",ROUND(ROUND(E4*100,0)*10000/ROUND(D4*100,0),0)/100)']],
    ['typed refers to its cell', 'Nilai AKIP', 'Predikat', 'naik', 'BB', 'B', 98.41, ['"BB" | "B" | 98.41 persen', "F4 ='PK'!H4"]],
    ['typed as text does not', 'Nilai AKIP', 'Predikat', 'naik', 'BB', 'B', '98,41', ['"BB" | "B" | 98.41 persen', '']],
    ['why there is none', 'Jumlah x', 'Orang', 'naik', 0, 9, '', ['0 | 9 | "(target 0)"', '']],
    ['of a level no formula', 'Opini BPK', 'Opini', 'naik', 'WTP', 'WTP', '', ['"WTP" | "WTP" | 100.00 persen', '']],
    ['of a range on its realisasi', 'Kadar air', 'Persen', 'rentang', '80–90', 72, '', ['"80–90" | 72 | 90.00 persen', 'F4 =IF(E4>90,MAX(0,ROUND(ROUND((2*90-E4)*100,0)*10000/ROUND(90*100,0),0)/100),IF(E4<80,ROUND(ROUND(E4*100,0)*10000/ROUND(80*100,0),0)/100,100))']],
  ])('%s', (_, nama, satuan, arah, t, r, typed, shown) => expect(shownOf(nama, satuan, arah, t, r, typed)).toEqual(shown));

  test('none without a reason', () => {
    const table = made([{ nama: 'Jumlah x', satuan: 'Orang', t: 10, r: '' }], [[1, 'Pelayanan', 'Jumlah x', 10, '', 'Program Anak', 'Makanan', '']], APBD);
    expect((bodyOf(table)[0] ?? '').split(' | ').slice(4, 7)).toEqual(['10', '', '']);
  });
});

describe('which indikator are listed', () => {
  const CASCADE: readonly Ind[] = [
    { nama: 'Jumlah anak', sasaran: 'Pelayanan', satuan: 'Orang', t: 120, r: 120, capaian: '100.00' },
    { nama: 'Jumlah bibit', sasaran: 'Sarana', sasaranIndex: 1, cakupan: 'turunan', satuan: 'Batang', t: 4, r: 3, capaian: '75.00' },
    { nama: '- Bibit sawit', level: 'sub', parent: 1, sasaran: 'Sarana', sasaranIndex: 1, cakupan: 'turunan', satuan: 'Batang', t: 4, r: 3, capaian: '75.00' },
    { nama: 'Jumlah pupuk', sasaran: 'Sarana', sasaranIndex: 1, cakupan: 'turunan', satuan: 'Ton', t: 4, r: 3, capaian: '75.00' },
  ];
  const names = (rows: Rows): string[] => bodyOf(made(CASCADE, rows, APBD)).filter((line) => line.startsWith('induk')).map((line) => line.split(' | ').slice(1, 4).join(' | '));
  test.each<[why: string, rows: Rows, listed: readonly string[]]>([
    ['of the cascade those alone that have kegiatan', [[1, 'Sarana', 'Jumlah pupuk', 4, 3, 'Program Anak', 'Makanan', '']], ['1 | "Pelayanan" | "Jumlah anak"', '2 | "Sarana" | "Jumlah pupuk"']],
    ['or have a sub that has', [[1, 'Sarana', '- Bibit sawit', 4, 3, 'Program Anak', 'Makanan', '']], ['1 | "Pelayanan" | "Jumlah anak"', '2 | "Sarana" | "Jumlah bibit"', ' |  | ›"- Bibit sawit"']],
    ['two of one sasaran: it stands once', [[1, 'Sarana', 'Jumlah bibit', 4, 3, 'Program Anak', 'Makanan', ''], [2, '', 'Jumlah pupuk', 4, 3, 'Program Anak', 'Pendidikan', '']], ['1 | "Pelayanan" | "Jumlah anak"', '2 | "Sarana" | "Jumlah bibit"', ' |  | "Jumlah pupuk"']],
    ['the OPD’s own in any case', [[1, 'Pelayanan', 'Jumlah anak', 120, 120, 'Program Anak', 'Makanan', '']], ['1 | "Pelayanan" | "Jumlah anak"']],
  ])('%s', (_, rows, listed) => expect(names(rows)).toEqual(listed));
});

describe('kegiatan of indikator that PK does not have', () => {
  const OUTSIDE = 'kepala | "Kegiatan dengan indikator yang tidak ada di PK; anggarannya termasuk dalam baris "Tidak terpetakan"" |  |  |  |  |  |  |  |  |  |  | ';
  const outside = (table: ReportTable): string[] => bodyOf(table).slice(bodyOf(table).indexOf(OUTSIDE));
  test('with their figures, those above the first indikator before them; in no sum', () => {
    const table = made(PK.slice(3, 4), [['', '', '', '', '', 'Program Anak', 'Makanan', ''], [1, 'Pelayanan', 'Persentase keluarga', 40, 36, 'Program Anak', 'Pendidikan', ''], ['', 'Mutu', 'Indeks\nkepuasan', 80, 81.5, 'Program Keluarga', 'Bantuan', 'baru'], ['', '', '', '', '', '', 'Dana', 'baru']], APBD);
    expect(outside(table)).toEqual([
      OUTSIDE,
      'induk |  |  | "(tanpa indikator)" |  |  |  | "Jumlah (1 kegiatan)" |  |  |  |  | ',
      'isi |  |  |  |  |  |  | "1. Program Anak" | "1. Makanan" | 200 rupiah | 180 rupiah | 90.00 persen | ',
      'induk |  | "Mutu" | "Indeks kepuasan" | 80 | 81.5 |  | "Jumlah (2 kegiatan)" |  |  |  |  | ',
      'isi |  |  |  |  |  |  | "1. Program Keluarga" | "1. Bantuan" | 400 rupiah | 360 rupiah | 90.00 persen | "baru"',
      'isi |  |  |  |  |  |  |  | "2. Dana" | "(kegiatan tidak ada di APBD)" | "-" | "-" | ',
    ]);
    expect(bodyOf(table).filter((line) => line.startsWith('jumlah')).map((line) => line.split(' | ').slice(9, 11).join(' | '))).toEqual(['300 rupiah | 270 rupiah', '700 rupiah | 630 rupiah', '1000 rupiah | 900 rupiah']);
    expect(formulasOf(table, 'D12', 'E12')).toEqual(["D12 ='Kegiatan'!D4", "E12 ='Kegiatan'!E4"]);
    expect(lineOf(table, 'merged')).toContain(' A9:L9 G10:H10 G12:H12 G13:G14 L13:L14 A13:A14 B13:B14 C13:C14 D13:D14 E13:E14 F13:F14');
    expect(lineOf(table, 'ruled')).toBe('ruled A3:L14');
  });
  test('their head stands at the left, unlike those of columns', () => {
    const table = made(PK.slice(3, 4), [[1, 'Pelayanan', 'Persentase keluarga', 40, 36, 'Program Anak', 'Pendidikan', ''], ['', 'Mutu', 'Indeks kepuasan', 80, 81, 'Program Keluarga', 'Bantuan', '']], APBD);
    expect(table.rows.filter((row) => row[0]?.role === 'kepala').map(([cell]) => cell?.align)).toEqual([undefined, 'kiri']);
  });
  test('an indikator without kegiatan is not listed there; where none is left there is no such part', () => {
    const rows: Rows = [[1, 'Pelayanan', 'Persentase keluarga', 40, 36, 'Program Anak', 'Pendidikan', ''], ['', 'Mutu', 'Indeks kepuasan', 80, 81, '', '', '']];
    expect(bodyOf(made(PK.slice(3, 4), rows, APBD))).not.toContain(OUTSIDE);
  });
});

describe('notes', () => {
  const notes = (rows: Rows, apbd: readonly Line[] | null): string[] => bodyOf(made(PK.slice(3, 4), rows, apbd)).filter((line) => line.startsWith('keterangan')).map((line) => line.split(' | ')[1] ?? '');
  const twice: Rows = [[1, 'Pelayanan', 'Persentase keluarga', 40, 36, 'Program Anak', 'Makanan', ''], ['', '', '', '', '', '', 'Makanan', '']];
  test.each<[why: string, rows: Rows, apbd: readonly Line[] | null, said: readonly string[]]>([
    ['none', twice.slice(0, 1), APBD, []],
    ['a kegiatan twice', twice, APBD, ['"Kegiatan yang tercantum lebih dari satu kali dihitung satu kali dalam setiap jumlah."']],
    ['twice only outside the sums', [...twice.slice(0, 1), ['', 'Mutu', 'Indeks kepuasan', 80, 81, 'Program Anak', 'Makanan', '']], APBD, []],
    ['no APBD', twice, null, ['"Lembar APBD tidak ada dalam buku kerja ini, sehingga anggaran dan serapan tidak dapat ditampilkan."']],
  ])('%s', (_, rows, apbd, said) => expect(notes(rows, apbd)).toEqual(said));

  test('without APBD there are no sums below', () => expect(bodyOf(made(PK.slice(3, 4), twice, null)).some((line) => line.startsWith('jumlah'))).toBe(false));
});

test('without kegiatan, and without PK, it says what it needs', () => {
  const sheet = sheetOf('Kegiatan', [HEAD, [1, 'Pelayanan', 'Jumlah anak', 1, 1, 'Program Anak', 'Makanan', '']]);
  expect([EMPTY, withKegiatan(EMPTY, [sheet])].map(reportKorelasi)).toEqual(['kegiatan', 'pk'].map((needs) => ({ kind: 'missing', id: '3.10', wanted: 'Tabel 3.10', needs })));
});

test('columns of numbers are as wide as their numbers', () => {
  const million = 1_000_000_000_000;
  const { widths } = made([{ nama: 'Investasi', satuan: 'Rupiah', t: million, r: million, capaian: '100.00' }], [[1, 'Pelayanan', 'Investasi', million, million, 'Program Anak', 'Makanan', '']], [{ uraian: 'JUMLAH BELANJA', level: 'total', a: 1000 * million, r: 1000 * million }]);
  expect(widths.map((width, column) => ([3, 4, 8, 9].includes(column) ? width > 15 : width))).toEqual([5, 17, 22, true, true, 10, 22, 32, true, true, 11, 22]);
});
