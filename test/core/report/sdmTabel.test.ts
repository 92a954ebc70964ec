/** Tabel 1.1, cell by cell: what is a count, a sum, a head or a note; what stands below; where charts and merged cells lie. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { ReportTable } from '../../../src/core/model/reportTable';
import { reportSdm } from '../../../src/core/report/sdm';
import { blokSum, kategoriSum, partsOf, placesOf, type Sdm } from '../../../src/core/report/sdmSums';
import { layout, type Look } from '../layout';
import { withKegiatan } from './kegiatanInput';
import { inputOf, tableOf } from './reportInput';
import { formulaText, tableText } from './tableText';

type Rows = readonly (readonly CellValue[])[];

const EMPTY = inputOf({ structureProtected: false, readOnly: false, sheets: [], parts: [] });
const sheetOf = (rows: Rows, merges = ''): SheetSnapshot => layout('SDM', rows, { merges });
const made = (rows: Rows, merges = '', formats: Look['formats'] = {}): ReportTable => tableOf(reportSdm({ ...withKegiatan(EMPTY, [layout('SDM', rows, { merges, formats })]), opd: 'Dinas Sosial' }));
const linesOf = (table: ReportTable): string[] => tableText(table).split('\n');
/** The rows that hold anything. */
const bodyOf = (table: ReportTable): string[] => linesOf(table).filter((line) => /^(?:judul|kepala|isi|jumlah|keterangan) \|/.test(line) && /[^|\s]/.test(line.slice(line.indexOf('|'))));
const formulasOf = (table: ReportTable): string[] => {
  const lines = linesOf(table);
  return lines.slice(lines.indexOf('formulas') + 1).filter((line) => /^[A-Z]+\d+ =/.test(line));
};
const lineOf = (table: ReportTable, start: string): string => linesOf(table).find((line) => line.startsWith(start)) ?? '';
const withoutRupiah = (lines: readonly string[]): string[] => lines.map((line) => line.replace(/ rupiah/g, ''));

describe('categories below one another, away from A1', () => {
  const table = made([
    ['', 'KEADAAN PEGAWAI TAHUN 2023'], [''],
    ['', 'No', 'Golongan', 'L', 'P', 'Jumlah', 'Ket'],
    ['', 1, 'III', 3, 4, 7, 'lengkap'],
    ['', 2, 'II', 2, '-', 3, ''],
    ['', '', 'Jumlah', 5, 4, 10, ''],
    [''],
    ['', 'Sumber: SIMPEG  per\nDesember'],
    [''],
    ['', '', '', '', 'Padang, 17 Desember 2023'],
    ['', '', '', '', 'Kepala Dinas'],
    [''],
    ['Tembusan', '', '', '', 'Drs. A', 'NIP 1970'],
  ], 'E10:F10 E11:F11 B8:C8');

  test('sums are computed anew, a dash is 0, what is in no block stands as it is written', () => {
    expect(bodyOf(table)).toEqual([
      'judul | "Informasi Sumber Daya Manusia" |  |  |  |  | ',
      'judul | "KEADAAN PEGAWAI TAHUN 2023" |  |  |  |  | ',
      'kepala | "No" | "Golongan" | "L" | "P" | "Jumlah" | "Ket"',
      'isi | 1 | "III" | 3 rupiah | 4 rupiah | 7 rupiah | "lengkap"',
      'isi | 2 | "II" | 2 rupiah | 0 rupiah | 2 rupiah | ',
      'jumlah |  | "Jumlah" | 5 rupiah | 4 rupiah | 9 rupiah | ',
      'keterangan | "Sumber: SIMPEG per Desember" |  |  |  |  | ',
      'keterangan |  |  |  | "Padang, 17 Desember 2023" |  | ',
      'keterangan |  |  |  | "Kepala Dinas" |  | ',
      'keterangan | "Tembusan" |  |  | "Drs. A" | "NIP 1970" | ',
      'kepala | "Pegawai" |  | "L" | "P" | "Jumlah" | ',
      'isi | "Pegawai" |  | 5 rupiah | 4 rupiah | 9 rupiah | ',
      'kepala | "Pegawai · Golongan" |  | "L" | "P" | "Jumlah" | ',
      'isi | "III" |  | 3 rupiah | 4 rupiah | 7 rupiah | ',
      'isi | "II" |  | 2 rupiah | 0 rupiah | 2 rupiah | ',
      'keterangan | "Pegawai menurut golongan: III 7 orang, II 2 orang." |  |  |  |  | ',
    ]);
  });
  test('counts refer to their cells, sums to the counts of the table', () => {
    expect(formulasOf(table)).toEqual([
      "A5 ='SDM'!B4", "C5 ='SDM'!D4", "D5 ='SDM'!E4", 'E5 =ROUND(SUM(C5,D5),2)', "A6 ='SDM'!B5", "C6 ='SDM'!D5", 'E6 =ROUND(SUM(C6,D6),2)',
      'C7 =ROUND(SUM(C5,C6),2)', 'D7 =ROUND(SUM(D5,D6),2)', 'E7 =ROUND(SUM(C5,D5,C6,D6),2)',
      'C17 =ROUND(SUM(C5,C6),2)', 'D17 =ROUND(SUM(D5,D6),2)', 'E17 =ROUND(SUM(C5,D5,C6,D6),2)',
      'C20 =C5', 'D20 =D5', 'E20 =ROUND(SUM(C5,D5),2)', 'C21 =C6', 'D21 =D6', 'E21 =ROUND(SUM(C6,D6),2)',
      'A40 ="Pegawai menurut golongan: III "&SUBSTITUTE(FIXED(E20,0),",",".")&" orang, II "&SUBSTITUTE(FIXED(E21,0),",",".")&" orang."',
    ]);
  });
  test('merged cells move along, the sheet’s frames hold its tables alone, the chart stands below', () => {
    expect(lineOf(table, 'merged')).toBe('merged A1:F1 A2:F2 A3:F3 A9:B9 D11:E11 D12:E12 A16:B16 A17:B17 A19:B19 A20:B20 A21:B21 A40:F40');
    expect(lineOf(table, 'ruled')).toBe('ruled A4:F7 A16:E17 A19:E21');
    expect(table.charts.map(({ title, kind, axisFormat, place }) => ({ title, kind, axisFormat, place }))).toEqual([{ title: 'Grafik Kondisi SDM Dinas Sosial', kind: 'kolom', axisFormat: '#,##0', place: { row: 22, column: 0, rows: 16, columns: 6 } }]);
    expect(lineOf(table, 'chart')).toBe('chart kolom "Grafik Kondisi SDM Dinas Sosial" A20:A21: Pegawai E20:E21');
    expect(table.rows).toHaveLength(40);
    expect(table.rows.every((row) => row.length === 6)).toBe(true);
  });
  test('heads and notes keep their side, counts and words in the table are in the middle', () => {
    const align = (row: number, column: number): string | undefined => table.rows[row]?.[column]?.align;
    expect([align(3, 1), align(4, 1), align(4, 2), align(5, 3), align(6, 4), align(4, 5), align(8, 0), align(10, 3)]).toEqual([undefined, 'tengah', 'tengah', 'tengah', 'tengah', 'tengah', undefined, 'tengah']);
    expect(table.rows.slice(16, 17).map((row) => row.slice(2, 5).map((cell) => cell?.align))).toEqual([['tengah', 'tengah', 'tengah']]);
  });
});

describe('kinds of staff beside one another', () => {
  const table = made([
    ['REKAP ASN DINAS'], [''],
    ['Uraian', 'PNS', '', '', 'PPPK (3 orang)', '', ''],
    ['', 'L', 'P', 'Jml', 'L', 'P', 'Jml'],
    ['Menurut Golongan', '', '', '', '', '', ''],
    ['Golongan III', 4, 5, 9, 1, '1.2.3', 2],
    ['Golongan II', 2, 1, 4, '', '', ''],
    ['Jumlah', 6, 6, 12, 1, 1, 2],
    ['Menurut Pendidikan', '', '', '', '', '', ''],
    ['S1', 4, 5, 9, 1, 1, 2],
    ['SLTA', 2, 1, 3, '', '', ''],
    ['Jumlah', 6, 6, 12, 1, 1, 2],
  ], 'A3:A4 B3:D3 E3:G3 A5:G5');
  test('what cannot be read stands as typed, and so do sums of it; they are in no sum', () => {
    expect(bodyOf(table).slice(2)).toEqual([
      'kepala | "Uraian" | "PNS" |  |  | "PPPK (3 orang)" |  | ',
      'kepala |  | "L" | "P" | "Jml" | "L" | "P" | "Jml"',
      'isi | "Menurut Golongan" |  |  |  |  |  | ',
      'isi | "Golongan III" | 4 rupiah | 5 rupiah | 9 rupiah | 1 rupiah | "1.2.3" | 2',
      'isi | "Golongan II" | 2 rupiah | 1 rupiah | 3 rupiah |  |  | ',
      'jumlah | "Jumlah" | 6 rupiah | 6 rupiah | 12 rupiah | 1 rupiah | 1 | 2',
      'isi | "Menurut Pendidikan" |  |  |  |  |  | ',
      'isi | "S1" | 4 rupiah | 5 rupiah | 9 rupiah | 1 rupiah | 1 rupiah | 2 rupiah',
      'isi | "SLTA" | 2 rupiah | 1 rupiah | 3 rupiah |  |  | ',
      'jumlah | "Jumlah" | 6 rupiah | 6 rupiah | 12 rupiah | 1 rupiah | 1 rupiah | 2 rupiah',
      'kepala | "Pegawai" |  | "L" | "P" | "Jumlah" |  | ',
      'isi | "PNS" |  | 6 rupiah | 6 rupiah | 12 rupiah |  | ',
      'isi | "PPPK" |  | 1 rupiah |  |  |  | ',
      'jumlah | "Seluruh pegawai" |  |  |  |  |  | ',
      'kepala | "PNS · Golongan" |  | "L" | "P" | "Jumlah" |  | ',
      'isi | "Golongan III" |  | 4 rupiah | 5 rupiah | 9 rupiah |  | ',
      'isi | "Golongan II" |  | 2 rupiah | 1 rupiah | 3 rupiah |  | ',
      'kepala | "PNS · Pendidikan" |  | "L" | "P" | "Jumlah" |  | ',
      'isi | "S1" |  | 4 rupiah | 5 rupiah | 9 rupiah |  | ',
      'isi | "SLTA" |  | 2 rupiah | 1 rupiah | 3 rupiah |  | ',
      'keterangan | "PNS menurut golongan: Golongan III 9 orang, Golongan II 3 orang." |  |  |  |  |  | ',
      'keterangan | "PNS menurut pendidikan: S1 9 orang, SLTA 3 orang." |  |  |  |  |  | ',
    ]);
  });
  test('a sum that is not known has no formula', () => {
    const known = new Set(formulasOf(table).map((line) => line.split(' ')[0]));
    expect(['F7', 'D17', 'E17', 'E18'].filter((cell) => known.has(cell))).toEqual([]);
    expect(['F9', 'G9'].map((cell) => lineOf(table, `${cell} =`))).toEqual(["F9 ='SDM'!F8", "G9 ='SDM'!G8"]);
  });
  test('two charts below one another, a blank row before each', () => {
    expect(table.charts.map(({ place }) => place)).toEqual([{ row: 27, column: 0, rows: 16, columns: 7 }, { row: 44, column: 0, rows: 16, columns: 7 }]);
    expect(table.rows).toHaveLength(63);
    expect(lineOf(table, 'merged')).toContain('A62:G62 A63:G63');
  });
});

describe('rows of laki-laki and perempuan', () => {
  test('the charts stand beside the small tables where there is room for two of them', () => {
    const rows: Rows = [
      ['REKAPITULASI PNS DAN PTT'], [''],
      ['No', 'JK', 'PNS', '', '', '', '', '', '', '', '', '', '', 'PTT', '', ''],
      ['', '', 'Golongan', '', '', 'Pendidikan', '', '', '', 'Jabatan', '', '', '', 'SD', 'SMA', 'S1'],
      ['', '', 'II', 'III', 'IV', 'SMA', 'D3', 'S1', 'S2', 'Es II', 'Es III', 'JFT', 'JFU', '', '', ''],
      [1, 'L', 1, 2, 3, 1, 1, 2, 2, 1, 1, 1, 3, 0, 1, 1],
      [2, 'P', 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 2, 1, 1, 0],
      ['', 'Jumlah', 2, 3, 4, 2, 2, 3, 2, 1, 1, 2, 5, 1, 2, 1],
    ];
    const table = made(rows, 'A3:A5 B3:B5 C3:M3 N3:P3 C4:E4 F4:I4 J4:M4 N4:N5 O4:O5 P4:P5');
    expect(bodyOf(table).slice(2).map((line) => line.replace(/( \| )+$/, ''))).toEqual(expect.arrayContaining([
      'isi | "PNS" |  | 6 rupiah | 3 rupiah | 9 rupiah', 'isi | "PTT" |  | 2 rupiah | 2 rupiah | 4 rupiah', 'jumlah | "Seluruh pegawai" |  |  |  | 13 rupiah',
      'kepala | "PNS · Golongan" |  | "L" | "P" | "Jumlah"', 'kepala | "PNS · Pendidikan" |  | "L" | "P" | "Jumlah"',
    ]));
    // Small tables begin in row 11: six rows, two blank ones, ten rows; a chart takes them all.
    expect(table.charts.map(({ place }) => place)).toEqual([{ row: 10, column: 6, rows: 16, columns: 5 }, { row: 10, column: 11, rows: 16, columns: 5 }]);
    expect(table.landscape).toBe(true);
    expect(lineOf(table, 'E14')).toBe('E14 =ROUND(SUM(E12:E13),2)');
  });
  const long = (...lead: readonly string[]): ReportTable => {
    const grades = ['I', 'II', 'III', 'IV'];
    const schools = ['SD', 'SMP', 'SMA', 'D1', 'D2', 'D3', 'D4', 'S1', 'S2', 'S3'];
    const ones = [...grades, ...schools].map(() => 1);
    const blanks = lead.map(() => '');
    return made([['KEADAAN PEGAWAI'], [''], [...lead, 'JK', 'Golongan', '', '', '', 'Pendidikan', ...schools.slice(1).map(() => '')], [...blanks, '', ...grades, ...schools], [...blanks, 'L', ...ones], [...blanks, 'P', ...ones]], 'A3:A4 B3:B4'.split(' ').slice(0, lead.length + 1).join(' '));
  };
  test('a chart beside longer tables is as high as they are', () => {
    // Pegawai 2 rows, blank, golongan 5, blank, pendidikan 11 = 20.
    expect(long('No').charts.map(({ place: { rows, column, columns } }) => [rows, column, columns])).toEqual([[20, 6, 5], [20, 11, 5]]);
  });
  test('in a table of 15 columns they stand below', () => {
    const table = long();
    expect(table.widths).toHaveLength(15);
    expect(table.charts.map(({ place: { rows, column, columns } }) => [rows, column, columns])).toEqual([[16, 0, 15], [16, 0, 15]]);
  });
});

describe('width and paper', () => {
  const across = (categories: number): ReportTable => made([['KEADAAN PEGAWAI'], [''], ['JK', ...['SD', 'SMP', 'SMA', 'D1', 'D3', 'S1', 'S2', 'S3'].slice(0, categories)], ['L', ...Array.from({ length: categories }, () => 1)], ['P', ...Array.from({ length: categories }, () => 1)]]);
  test('eight columns stand upright, nine lie', () => {
    expect([7, 8].map((categories) => across(categories)).map(({ widths, landscape }) => [widths.length, landscape])).toEqual([[8, false], [9, true]]);
  });
  test('a narrow table is as wide as the small ones below it', () => {
    const table = across(2);
    expect(table.widths).toHaveLength(5);
    expect(table.rows.every((row) => row.length === 5)).toBe(true);
    expect(lineOf(table, 'ruled')).toMatch(/^ruled A4:C6 /);
  });
  test('columns are as wide as the longest text in them, up to a limit; words of a head wrap; merged cells and titles count nothing', () => {
    const { widths } = made([['KEADAAN PEGAWAI NEGERI SIPIL PADA DINAS SOSIAL PROVINSI'], [''], ['Menurut', 'Jumlah Laki-laki dan Perempuan', '', ''], ['Pendidikan Terakhir', 'L', 'P', 'Jumlah'], ['Sarjana Strata Dua Luar Negeri', 1, 2, 3], ['S3', 1, 2, 3]], 'B3:D3');
    // "Pendidikan" and "Terakhir" fit; the long name is cut at the limit; L and P have the least.
    expect(widths).toEqual([18, 6, 6, 7.5, 7.5]);
  });
});

describe('beside and below the tables', () => {
  const rows: Rows = [['PEGAWAI'], [''], ['JK', 'Sarjana S1', 'S2', '', '', ''], ['L', 1, 2, '', 'belum termasuk CPNS', ''], ['P', 3, 4, '', '', '']];
  test('a head is as wide as its longest word', () => {
    expect(made(rows).widths).toEqual([6, 7.5, 6, 6, 7.5]);
  });
  test('a head beside merged ones counts', () => {
    expect(made([['PEGAWAI'], [''], ['Kepangkatan', 'PNS', '', ''], ['', 'L', 'P', 'Jumlah'], ['III', 1, 2, 3]], 'A3:A4 B3:D3').widths.slice(0, 2)).toEqual([made([['PEGAWAI'], [''], ['Kepangkatan', 'L', 'P', 'Jumlah'], ['III', 1, 2, 3]]).widths[0], 6]);
    expect(made([['PEGAWAI'], [''], ['Kepangkatan', 'PNS', '', ''], ['', 'L', 'P', 'Jumlah'], ['III', 1, 2, 3]], 'A3:A4 B3:D3').widths[0]).toBeGreaterThan(9);
  });
  test('a note right below a table makes no column wider', () => {
    expect(made([...rows, ['', 'data per Desember dari SIMPEG']]).widths).toEqual([6, 7.5, 6, 6, 7.5]);
  });
  test('who signs makes no column wider', () => {
    expect(made([...rows, [''], ['', '', 'Kepala Dinas Sosial Provinsi'], ['', '', 'Drs. Haji Abdul Malik']]).widths).toEqual([6, 7.5, 6, 6, 7.5]);
  });
  test('nor does a note below them', () => {
    expect(made([...rows, [''], ['', 'data per Desember dari SIMPEG']]).widths).toEqual([6, 7.5, 6, 6, 7.5]);
  });
  test('merged cells beside them, or that reach beyond them, are none of the table’s', () => {
    expect(lineOf(made(rows, 'E4:F4'), 'merged')).toBe(lineOf(made(rows), 'merged'));
    const [title = [], blank = [], ...body] = rows;
    const shifted: Rows = [title, blank, ...body.map((row) => ['', '', ...row])];
    expect(lineOf(made(shifted, 'A4:B4 G4:H4'), 'merged')).toBe(lineOf(made(shifted), 'merged'));
    expect(lineOf(made([...rows, [''], ['Sumber: SIMPEG']], 'A7:F7'), 'merged')).toBe(lineOf(made([...rows, [''], ['Sumber: SIMPEG']]), 'merged'));
    expect(lineOf(made([...rows, [''], ['Sumber: SIMPEG']], 'A7:C7'), 'merged')).toContain(' A8:C8 ');
  });
  test('what stands beside a narrower table is a note', () => {
    const table = made([['PEGAWAI'], [''], ['JK', 'III', 'IV'], ['L', 1, 2, 'cuti'], ['P', 3, 4], [''], ['JK', 'SD', 'SMA', 'S1', 'S2'], ['L', 1, 1, 1, 1], ['P', 1, 1, 1, 1]]);
    expect(table.rows[4]?.slice(0, 4).map((cell) => cell?.role)).toEqual(['isi', 'isi', 'isi', 'keterangan']);
    expect(table.rows[4]?.[3]?.align).toBeUndefined();
  });
  test('and left of one', () => {
    const table = made([['PEGAWAI'], [''], ['', '', 'JK', 'III', 'IV'], ['cuti', 'izin', 'L', 1, 2], ['', '', 'P', 3, 4], [''], ['JK', 'SD', 'SMA', 'S1', 'S2'], ['L', 1, 1, 1, 1], ['P', 1, 1, 1, 1]]);
    expect(table.rows[4]?.map((cell) => cell?.role)).toEqual(['keterangan', 'keterangan', 'isi', 'isi', 'isi']);
  });
});

describe('the small tables', () => {
  const small = (rows: Rows, merges = ''): string[] => withoutRupiah(bodyOf(made(rows, merges))).filter((line) => !line.startsWith('judul')).map((line) => line.replace(/^\w+ \| /, '').replace(/( \| )*$/, ''));
  test('blocks of one kind by one thing are one count, each category with its block’s name', () => {
    const lines = small([['REKAPITULASI PNS'], [''], ['JK', 'Golongan III', '', 'Golongan IV', ''], ['', 'a', 'b', 'a', 'b'], ['L', 2, 2, 0, 1], ['P', 1, 2, 1, 0]], 'A3:A4 B3:C3 D3:E3');
    expect(lines.slice(4)).toEqual(['"Pegawai" |  | "L" | "P" | "Jumlah"', '"Pegawai" |  | 5 | 4 | 9', '"Pegawai · Golongan" |  | "L" | "P" | "Jumlah"', '"Golongan III a" |  | 2 | 1 | 3', '"Golongan III b" |  | 2 | 2 | 4', '"Golongan IV a" |  | 0 | 1 | 1', '"Golongan IV b" |  | 1 | 0 | 1', '"Pegawai menurut golongan: Golongan III a 3 orang, Golongan III b 4 orang, Golongan IV a 1 orang, Golongan IV b 1 orang."']);
  });
  test('counts of both together have neither laki-laki nor perempuan; the words of one kind stand on one line', () => {
    const lines = small([['JUMLAH PEGAWAI'], [''], ['No', 'Pendidikan', 'Jumlah'], [1, 'S1\nsederajat', 10], [2, 'SMA', 4]]);
    expect(lines.slice(3)).toEqual(['"Pegawai" |  | "L" | "P" | "Jumlah"', '"Pegawai" |  |  |  | 14', '"Pegawai · Pendidikan" |  | "L" | "P" | "Jumlah"', '"S1 sederajat" |  |  |  | 10', '"SMA" |  |  |  | 4', '"Pegawai menurut pendidikan: S1 sederajat 10 orang, SMA 4 orang."']);
  });
  test('their formulas are on the counts of both', () => {
    expect(formulasOf(made([['JUMLAH PEGAWAI'], [''], ['No', 'Pendidikan', 'Jumlah'], [1, 'S1', 10], [2, 'SMA', 4], ['', 'Jumlah', 14]])).filter((line) => !line.includes('FIXED'))).toEqual([
      "A5 ='SDM'!A4", "C5 ='SDM'!C4", "A6 ='SDM'!A5", "C6 ='SDM'!C5", 'C7 =ROUND(SUM(C5,C6),2)', 'E10 =ROUND(SUM(C5,C6),2)', 'E13 =ROUND(SUM(C5),2)', 'E14 =ROUND(SUM(C6),2)',
    ]);
  });
  test('categories that nobody counted are left out of chart and sentence', () => {
    const lines = small([['JUMLAH PEGAWAI'], [''], ['No', 'Pendidikan', 'L', 'P'], [1, 'S1', 3, 4], [2, 'SMA', '', '']]);
    expect(lines.slice(3)).toEqual(['"Pegawai" |  | "L" | "P" | "Jumlah"', '"Pegawai" |  | 3 | 4 | 7', '"Pegawai · Pendidikan" |  | "L" | "P" | "Jumlah"', '"S1" |  | 3 | 4 | 7', '"Pegawai menurut pendidikan: S1 7 orang."']);
  });
  test('where nothing is counted there is no such table, and no chart', () => {
    const table = made([['JUMLAH PEGAWAI'], [''], ['No', 'Pendidikan', 'L', 'P'], [1, 'S1', '', ''], [2, 'SMA', '', '']]);
    expect(bodyOf(table).slice(-2).map((line) => line.replace(/( \| )*$/, ''))).toEqual(['kepala | "Pegawai" |  | "L" | "P" | "Jumlah"', 'isi | "Pegawai"']);
    expect(table.charts).toEqual([]);
  });
  test('offices alone are no count of all staff: neither table nor chart', () => {
    const table = made([['KEADAAN PEGAWAI'], [''], ['JK', 'Es II', 'Es III'], ['L', 1, 2], ['P', 0, 1]]);
    expect(bodyOf(table).map((line) => line.replace(/( \| )*$/, ''))).toEqual(['judul | "Informasi Sumber Daya Manusia"', 'judul | "KEADAAN PEGAWAI"', 'kepala | "JK" | "Es II" | "Es III"', 'isi | "L" | 1 rupiah | 2 rupiah', 'isi | "P" | 0 rupiah | 1 rupiah']);
    expect(table.charts).toEqual([]);
  });
  test('the school years are those of the staff whose golongan are shown, wherever these stand', () => {
    const table = made([['KEADAAN PEGAWAI'], [''], ['JK', 'PTT', '', 'PNS - 6 orang', '', '', ''], ['', 'Pendidikan', '', 'Golongan', '', 'Pendidikan', ''], ['', 'SD', 'SMA', 'III', 'IV', 'S1', 'S2'], ['L', 1, 1, 1, 2, 1, 2], ['P', 1, 1, 2, 1, 1, 2]], 'A3:A5 B3:C3 D3:G3 B4:C4 D4:E4 F4:G4');
    expect(bodyOf(table).filter((line) => line.includes(' · ')).map((line) => line.split(' | ')[1])).toEqual(['"PNS · Golongan"', '"PNS · Pendidikan"']);
    expect(table.charts.map(({ series }) => series.map(({ name }) => name))).toEqual([['PNS'], ['PNS']]);
  });
  test('else those of the first kind of staff', () => {
    const table = made([['KEADAAN PEGAWAI'], [''], ['JK', 'PTT', '', 'Honorer', '', 'PNS', ''], ['', 'Pendidikan', '', 'Pendidikan', '', 'Golongan', ''], ['', 'SD', 'SMA', 'SD', 'SMA', 'III', 'IV'], ['L', 1, 1, 1, 2, 1, 2], ['P', 1, 1, 2, 1, 1, 2]], 'A3:A5 B3:C3 D3:E3 F3:G3 B4:C4 D4:E4 F4:G4');
    expect(bodyOf(table).filter((line) => line.includes(' · ')).map((line) => line.split(' | ')[1])).toEqual(['"PNS · Golongan"', '"PTT · Pendidikan"']);
  });
});

describe('titles and signature', () => {
  const ROWS: Rows = [['JK', 'III', 'IV'], ['L', 1, 2], ['P', 3, 4]];
  test('each title has a row, on one line, over the whole width', () => {
    const table = made([['KEADAAN  PEGAWAI', '', 'Lampiran'], ['PER\nDESEMBER 2023'], [''], ...ROWS]);
    expect(bodyOf(table).filter((line) => line.startsWith('judul')).map((line) => line.split(' | ')[1])).toEqual(['"Informasi Sumber Daya Manusia"', '"KEADAAN PEGAWAI"', '"Lampiran"', '"PER DESEMBER 2023"']);
    expect(lineOf(table, 'merged')).toMatch(/^merged A1:E1 A2:E2 A3:E3 A4:E4 A5:E5 A/);
  });
  test('without a signature one blank row parts the tables', () => {
    expect(linesOf(made([['PEGAWAI'], [''], ...ROWS])).slice(2, 10).map((line) => line.replace(/[ |]*$/, ''))).toEqual([
      'judul | "Informasi Sumber Daya Manusia"', 'judul | "PEGAWAI"', 'judul', 'kepala | "JK" | "III" | "IV"', 'isi | "L" | 1 rupiah | 2 rupiah', 'isi | "P" | 3 rupiah | 4 rupiah', 'keterangan', 'kepala | "Pegawai" |  | "L" | "P" | "Jumlah"',
    ]);
  });
  test('who signs left of the tables stands in the first column', () => {
    const table = made([['', 'PEGAWAI'], [''], ...ROWS.map((row) => ['', ...row]), [''], ['Kepala Dinas'], ['', '', 'NIP 1970']]);
    expect(bodyOf(table).filter((line) => line.startsWith('keterangan')).slice(0, 2)).toEqual(['keterangan | "Kepala Dinas" |  |  |  | ', 'keterangan |  | "NIP 1970" |  |  | ']);
  });
});

describe('a number outside the counts', () => {
  test('of a row inside a table it is shown, with a reference, and is no count', () => {
    const table = made([['PEGAWAI'], [''], ['No', 'Golongan', 'L', 'P', 'Tahun'], [1, 'III', 1, 2, 2019.5], [2, 'IV', 1, 2, 'TRUE']]);
    expect(bodyOf(table).slice(3, 5)).toEqual(['isi | 1 | "III" | 1 rupiah | 2 rupiah | 2019.5', 'isi | 2 | "IV" | 1 rupiah | 2 rupiah | "TRUE"']);
    expect(lineOf(table, 'E5')).toBe("E5 ='SDM'!E4");
  });
  test('below the tables it is shown with its words', () => {
    const table = made([['PEGAWAI'], [''], ['JK', 'III', 'IV'], ['L', 1, 2], ['P', 3, 4], [''], ['Jumlah seluruh pegawai', 295]]);
    expect(bodyOf(table)[5]).toBe('keterangan | "Jumlah seluruh pegawai" | 295 |  |  | ');
    expect(lineOf(table, 'B8')).toBe("B8 ='SDM'!B7");
  });
  test('a date is none', () => {
    const table = made([['PEGAWAI'], [''], ['JK', 'III', 'IV'], ['L', 1, 2], ['P', 3, 4], [''], ['Keadaan', 45291]], '', { B7: 'dd/mm/yyyy' });
    expect(bodyOf(table)[5]).toBe('keterangan | "Keadaan" |  |  |  | ');
  });
  test('a count kept as text has no reference', () => {
    const table = made([['PEGAWAI'], [''], ['No', 'Golongan', 'L', 'P'], [1, 'III', '1.203', 2], [2, 'IV', 1, 2]]);
    expect(bodyOf(table)[3]).toBe('isi | 1 | "III" | 1203 rupiah | 2 rupiah | ');
    expect(lineOf(table, 'C5')).toBe('');
  });
  test('a row that holds a sum and a count is none of sums', () => {
    const table = made([['PEGAWAI'], [''], ['JK', 'III', 'IV', 'Jumlah'], ['L', 1, 2, 4], ['P', 3, 4, 7]]);
    expect(bodyOf(table).slice(3, 5)).toEqual(['isi | "L" | 1 rupiah | 2 rupiah | 3 rupiah | ', 'isi | "P" | 3 rupiah | 4 rupiah | 7 rupiah | ']);
  });
});

describe('sums', () => {
  const sdmOf = (rows: Rows, merges = ''): Sdm => {
    const { sdm } = withKegiatan(EMPTY, [sheetOf(rows, merges)]);
    if (sdm === null) throw new Error('no staff');
    return sdm;
  };
  const told = ({ value, formula }: ReturnType<typeof kategoriSum>): string => `${value === null ? '-' : toText(value)} ${formula === null ? '-' : formulaText(formula)}`;
  const sdm = sdmOf([['REKAP PEGAWAI'], [''], ['JK', 'PNS', '', '', '', 'PTT', ''], ['', 'Golongan III', '', 'Golongan IV', '', 'SD', 'SMA'], ['', 'a', 'b', 'a', 'b', '', ''], ['L', 1, 2, 3, 4, 5, 'x1'], ['P', 1, 1, 1, 1, 1, 1]], 'A3:A5 B3:E3 F3:G3 B4:C4 D4:E4 F4:F5 G4:G5');
  const placeOf = placesOf(sdm, 10);
  test('of a category', () => {
    expect([kategoriSum(0, 1, sdm, placeOf), kategoriSum(2, 1, sdm, placeOf), kategoriSum(0, 7, sdm, placeOf), kategoriSum(9, 0, sdm, placeOf)].map(told)).toEqual(['3 ROUND(SUM(C14,C15),2)', '- ROUND(SUM(G14,G15),2)', '- -', '- -']);
  });
  test('of blocks, each part of them', () => {
    expect([blokSum([0], 'laki', sdm, placeOf), blokSum([0, 1], 'jumlah', sdm, placeOf), blokSum([0, 2], 'laki', sdm, placeOf), blokSum([], 'laki', sdm, placeOf), blokSum([9], 'laki', sdm, placeOf)].map(told)).toEqual(['3 ROUND(SUM(B14,C14),2)', '14 ROUND(SUM(B14,B15,C14,C15,D14,D15,E14,E15),2)', '- ROUND(SUM(B14,C14,F14,G14),2)', '- -', '- -']);
  });
  test('parts of one count', () => expect([0, 1, 2, 9].map((blok) => partsOf(blok, sdm))).toEqual([[0, 1], [0, 1], [2], []]));
  test('kinds of staff are one however they are written', () => {
    const both = sdmOf([['REKAP PEGAWAI'], [''], ['JK', 'PNS (4 orang)', '', 'P N S', '', 'pns - 3', ''], ['', 'III', 'IV', 'III', 'IV', 'II', 'I'], ['L', 1, 2, 3, 4, 5, 6], ['P', 1, 1, 1, 1, 1, 1]], 'A3:A4 B3:C3 D3:E3 F3:G3');
    expect([0, 1, 2].map((blok) => partsOf(blok, both))).toEqual([[0, 2], [1], [0, 2]]);
  });
});
