/** The staff worksheet: what tells that it counts staff, its titles, parts, notes and signature, and which worksheet it is among several. */
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import { addressOf } from '../../../src/core/record/address';
import { findSdm, readSdmSheet, type SdmReading } from '../../../src/core/read/sdmSheet';
import { viewSheet } from '../../../src/core/read/sheetView';
import { sheetOf } from '../checkInput';

type Rows = readonly (readonly CellValue[])[];

const read = (sheet: SheetSnapshot): SdmReading | null => {
  const view = viewSheet(sheet);
  return view === null ? null : readSdmSheet(view);
};

const ACROSS: Rows = [['JK', 'III', 'IV'], ['L', 1, 2], ['P', 3, 4], ['Jumlah', 4, 6]];
const DOWN: Rows = [['No', 'Golongan', 'L', 'P'], [1, 'III', 1, 3], [2, 'IV', 2, 4]];

describe('what tells that staff are counted', () => {
  test.each<[why: string, name: string, rows: Rows, found: boolean]>([
    ['the worksheet’s name', 'SDM', DOWN, true],
    ['its title', 'Sheet1', [['KEADAAN PEGAWAI'], [''], ...DOWN], true],
    ['its second title', 'Sheet1', [['DINAS SOSIAL'], ['REKAPITULASI PNS'], [''], ...DOWN], true],
    ['the kind of staff over the columns', 'Sheet1', [['', 'PNS', ''], ['JK', 'III', 'IV'], ['L', 1, 2], ['P', 3, 4]], true],
    ['the title of a part', 'Sheet1', [['No', 'Uraian', 'L', 'P'], ['', 'PPPK', '', ''], [1, 'S1', 1, 3]], true],
    ['nothing', 'Sheet1', DOWN, false],
    ['words below the table say nothing', 'Sheet1', [...DOWN, [''], ['Kepala Badan Kepegawaian']], false],
    ['titles of something else', 'Sheet1', [['DATA SISWA'], [''], ...DOWN], false],
    ['categories of nothing that is known of staff', 'SDM', [['No', 'Usia', 'L', 'P'], [1, 'Usia 20-30', 1, 3], [2, 'Usia 31-40', 2, 4]], false],
    ['one known block of two', 'SDM', [['No', 'Usia', 'L', 'P'], [1, 'Usia 20-30', 1, 3], [''], ['No', 'Golongan', 'L', 'P'], [1, 'III', 1, 3]], true],
    ['no table of both', 'Pegawai', [['DAFTAR PEGAWAI'], ['No', 'Nama', 'NIP'], [1, 'Ani', '1970']], false],
  ])('%s', (_, name, rows, found) => expect(read(sheetOf(name, rows)) !== null).toBe(found));
});

describe('what stands where', () => {
  interface Parts {
    readonly titles?: readonly string[];
    readonly badan: string;
    readonly signature?: readonly string[];
    readonly tahun?: number;
  }
  const parts = (rows: Rows): Parts | null => {
    const reading = read(sheetOf('SDM', rows));
    if (reading === null) return null;
    const { titles, signature, tahun, badan: { row, column, rows: height, columns } } = reading.table;
    const lines = (of: typeof titles): readonly string[] => of.map((line) => `${addressOf(line.row, line.column)} ${line.text}`);
    return {
      ...(titles.length === 0 ? {} : { titles: lines(titles) }),
      badan: `${addressOf(row, column)}:${addressOf(row + height - 1, column + columns - 1)}`,
      ...(signature.length === 0 ? {} : { signature: lines(signature) }),
      ...(tahun === null ? {} : { tahun }),
    };
  };
  test.each<[why: string, rows: Rows, expected: Parts]>([
    ['a table alone', ACROSS, { badan: 'A1:C4' }],
    ['titles above it, each cell by itself', [['KEADAAN PEGAWAI', '', 'Lampiran I'], ['TAHUN 2023'], [''], ...ACROSS], { titles: ['A1 KEADAAN PEGAWAI', 'C1 Lampiran I', 'A2 TAHUN 2023'], badan: 'A4:C7', tahun: 2023 }],
    ['notes below it belong to it', [...ACROSS, [''], ['Sumber: SIMPEG 2022']], { badan: 'A1:C6' }],
    ['a signature does not', [...ACROSS, [''], ['', '', 'Padang, 17 Desember 2020'], ['', '', 'Kepala Dinas'], [''], ['', '', 'Drs. A']], { badan: 'A1:C4', signature: ['C6 Padang, 17 Desember 2020', 'C7 Kepala Dinas', 'C9 Drs. A'] }],
    ['an office in the second table is no signature', [...DOWN, [''], ['No', 'Jabatan', 'L', 'P'], [1, 'Kepala Dinas', 1, 0], [2, 'Staf', 2, 4], [''], ['', 'Kepala Dinas Sosial']], { badan: 'A1:D7', signature: ['B9 Kepala Dinas Sosial'] }],
    ['a note, then a signature, right below each other', [...ACROSS, ['Sumber: SIMPEG'], ['', 'Mengetahui', 'Kepala Dinas']], { badan: 'A1:C5', signature: ['B6 Mengetahui', 'C6 Kepala Dinas'] }],
    ['a word beside the first line of the signature is of it', [...ACROSS, ['Tembusan', '', 'Kepala Dinas']], { badan: 'A1:C4', signature: ['A5 Tembusan', 'C5 Kepala Dinas'] }],
    ['two tables of different columns and a note between them', [['JK', 'III', 'IV', 'Ket'], ['L', 1, 2, ''], ['P', 3, 4, ''], ['Catatan: termasuk CPNS'], ['', 'JK', 'S1', 'S2', 'S3'], ['', 'L', 1, 1, 1], ['', 'P', 2, 2, 2]], { badan: 'A1:E7' }],
    ['the table that begins further left is the second', [['', 'JK', 'III', 'IV'], ['', 'L', 1, 2], ['', 'P', 3, 4], [''], ['JK', 'S1', 'S2'], ['L', 1, 1], ['P', 2, 2]], { badan: 'A1:D7' }],
  ])('%s', (_, rows, expected) => expect(parts(rows)).toEqual(expected));
});

test('blocks are numbered through all tables, in the sheet’s order', () => {
  const rows: Rows = [['JK', 'Golongan', '', 'Pendidikan', ''], ['', 'III', 'IV', 'S1', 'S2'], ['L', 1, 2, 1, 2], ['P', 3, 4, 3, 4], [''], ['JK', 'Eselon II', 'Eselon III'], ['L', 1, 1], ['P', 0, 0]];
  const table = read(sheetOf('SDM', rows))?.table;
  expect(table?.areas.map(({ blok }) => blok)).toEqual([[0, 1], [2]]);
  expect(table?.blok.map(({ dimensi }) => dimensi)).toEqual(['golongan', 'pendidikan', 'jabatan']);
});

test('what is odd about a count is told of its cell, of categories and of sums', () => {
  const sheet = sheetOf('SDM', [['No', 'Golongan', 'L', 'P', 'Jumlah'], [1, 'III', '1.23.4', 3, 4], [2, 'IV', 2, 4, 6], ['', 'Jumlah', 3, 7, '1.0.5']]);
  const issues = read(sheet)?.issues ?? [];
  expect(issues.map(({ code, severity, sheet: name, cell, value }) => ({ code, severity, name, cell, value }))).toEqual([
    { code: 'format-angka-salah', severity: 'error', name: 'SDM', cell: 'C2', value: '1.23.4' },
    { code: 'format-angka-salah', severity: 'error', name: 'SDM', cell: 'E4', value: '1.0.5' },
  ]);
});

describe('among several worksheets', () => {
  const named = (name: string, rows: Rows): SheetSnapshot => sheetOf(`Pegawai ${name}`, rows);
  const two: Rows = [['JK', 'Golongan', '', 'Pendidikan', ''], ['', 'III', 'IV', 'S1', 'S2'], ['L', 1, 2, 1, 2], ['P', 3, 4, 3, 4]];
  const empty: SheetSnapshot = { ...sheetOf('Kosong', [['']]), block: null };
  test.each<[why: string, sheets: readonly SheetSnapshot[], name: string | undefined]>([
    ['the one with most blocks', [named('a', ACROSS), named('b', two)], 'Pegawai b'],
    ['wherever it stands', [named('a', two), named('b', ACROSS)], 'Pegawai a'],
    ['the first of equals', [named('a', ACROSS), named('b', DOWN)], 'Pegawai a'],
    ['empty ones and others are passed over', [empty, sheetOf('PK', [['Sasaran', 'Target']]), named('a', DOWN)], 'Pegawai a'],
    ['none', [empty], undefined],
    ['no worksheets', [], undefined],
  ])('%s', (_, sheets, name) => expect(findSdm(sheets)?.table.sheet.name).toBe(name));
});
