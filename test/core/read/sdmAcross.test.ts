/** Staff tables with a row for laki-laki and one for perempuan: where they begin and end, which columns they count, whose sums are whose. */
import type { CellValue } from '../../../src/core/model/grid';
import { sdmTablesAcross } from '../../../src/core/read/sdmAcross';
import { tabelSdm } from './sdmTerbaca';

type Rows = readonly (readonly CellValue[])[];
type Case = [why: string, rows: Rows, expected: readonly string[], merges?: string];

const tables = (rows: Rows, merges?: string): readonly string[] => tabelSdm(sdmTablesAcross, rows, merges);

describe('which rows are one', () => {
  test.each<Case>([
    ['laki-laki above perempuan', [['JK', 'III', 'IV'], ['L', 1, 2], ['P', 3, 4]], ['A1:C3 1', '| B1 golongan: III 1+3=-, IV 2+4=-; -+-=-']],
    ['perempuan above laki-laki', [['JK', 'III', 'IV'], ['P', 1, 2], ['L', 3, 4], ['Jumlah', 4, 6]], ['A1:C4 1', '| B1 golongan: III 3+1=4, IV 4+2=6; -+-=-']],
    ['both rows of men are none', [['JK', 'III', 'IV'], ['L', 1, 2], ['L', 3, 4]], []],
    ['both rows of women are none', [['JK', 'III', 'IV'], ['P', 1, 2], ['P', 3, 4]], []],
    ['men without women', [['JK', 'III', 'IV'], ['L', 1, 2], ['Jumlah', 1, 2]], []],
    ['women without men', [['JK', 'III', 'IV'], ['P', 1, 2], ['Jumlah', 1, 2]], []],
    ['no header above', [['L', 1, 2], ['P', 3, 4]], []],
    ['one category is no table', [['JK', 'Jumlah Pegawai'], ['L', 10], ['P', 12]], []],
    ['a row of numbers is no header', [['JK', 'III', 'IV'], ['Sekretariat', 1, 2], ['L', 1, 2], ['P', 3, 4]], []],
    ['one number in it is enough', [['JK', 'III', 'IV'], ['Bidang', 'kosong', 2], ['L', 1, 2], ['P', 3, 4]], []],
    ['units one by one, each with its men and women', [['JK', 'III', 'IV'], ['L', 1, 2], ['P', 3, 4], ['L', 1, 2], ['P', 3, 4]], []],
    ['units one by one, women first in the next', [['JK', 'III', 'IV'], ['L', 1, 2], ['P', 3, 4], ['P', 1, 2], ['L', 3, 4]], []],
    ['units one by one, each with a sum', [['JK', 'III', 'IV'], ['L', 1, 2], ['P', 3, 4], ['Jumlah', 4, 6], ['L', 1, 2], ['P', 3, 4]], []],
    ['the column of names stands right of a number', [['No', 'JK', 'III', 'IV'], [1, 'L', 1, 2], [2, 'P', 3, 4]], ['A1:D3 1', '| C1 golongan: III 1+3=-, IV 2+4=-; -+-=-']],
    ['nothing at all', [['DATA PEGAWAI']], []],
  ])('%s', (_, rows, expected, merges = '') => expect(tables(rows, merges)).toEqual(expected));
});

describe('the row of sums', () => {
  const rows = (...last: readonly CellValue[]): Rows => [['No', 'JK', 'III', 'IV'], [1, 'L', 1, 2], [2, 'P', 3, 4], [...last]];
  const BARE = '| C1 golongan: III 1+3=-, IV 2+4=-; -+-=-';
  const SUMMED = '| C1 golongan: III 1+3=4, IV 2+4=6; -+-=-';
  test.each<Case>([
    ['below the names', rows('', 'Jumlah', 4, 6), ['A1:D4 1', SUMMED]],
    ['merged from the number on', rows('Jumlah', '', 4, 6), ['A1:D4 1', SUMMED], 'A4:B4'],
    ['letters spread out', rows('', 'J U M L A H', 4, 6), ['A1:D4 1', SUMMED]],
    ['L + P', rows('', 'L + P', 4, 6), ['A1:D4 1', SUMMED]],
    ['one more row of another kind is none', rows('', 'Cuti', 4, 6), ['A1:D3 1', BARE]],
    ['blank', rows('', '', '', ''), ['A1:D3 1', BARE]],
    ['it says how many there are', rows('', 'TOTAL - 10', 4, 6), ['A1:D4 1 "TOTAL - 10" B4 10', SUMMED]],
    ['it says so left of the names', rows('TOTAL - 10', '', 4, 6), ['A1:D4 1 "TOTAL - 10" A4 10', SUMMED]],
    ['the first of two words for it is the one', rows('TOTAL - 10', 'Jumlah', 4, 6), ['A1:D4 1 "TOTAL - 10" A4 10', SUMMED]],
    ['a number that no sum says', rows('', 'Cuti - 10', 4, 6), ['A1:D3 1', BARE]],
    ['a sum to the right of the names is none of theirs', rows('', '', 'Jumlah', 6), ['A1:D3 1', BARE]],
  ])('%s', (_, cells, expected, merges = '') => expect(tables(cells, merges)).toEqual(expected));
});

describe('the header', () => {
  const body: Rows = [['L', 1, 2, 3, 4], ['P', 5, 6, 7, 8]];
  const numbers = (...labels: readonly [string, string, string, string]): string => labels.map((label, at) => `${label} ${at + 1}+${at + 5}=-`).join(', ');
  test.each<Case>([
    ['a row that numbers the columns belongs to it', [['JK', 'III', 'IV', 'S1', 'S2'], [1, 2, 3, 4, 5], ...body], ['A1:E4 2', `| B1 lain: ${numbers('III', 'IV', 'S1', 'S2')}; -+-=-`]],
    ['a title above it does not', [['KEADAAN PEGAWAI'], ['JK', 'III', 'IV', 'S1', 'S2'], ...body], ['A2:E4 1', `| B2 lain: ${numbers('III', 'IV', 'S1', 'S2')}; -+-=-`]],
    ['a group’s name over its first column holds for those right of it', [['JK', 'Golongan', '', 'Pendidikan', ''], ['', 'III', 'IV', 'S1', 'S2'], ...body], ['A1:E4 2', '|Golongan B1 golongan: III 1+5=-, IV 2+6=-; -+-=-', '|Pendidikan D1 pendidikan: S1 3+7=-, S2 4+8=-; -+-=-']],
    ['it does so in merged cells', [['JK', 'Golongan', '', 'Pendidikan', ''], ['', 'III', 'IV', 'S1', 'S2'], ...body], ['A1:E4 2', '|Golongan B1 golongan: III 1+5=-, IV 2+6=-; -+-=-', '|Pendidikan D1 pendidikan: S1 3+7=-, S2 4+8=-; -+-=-'], 'A1:A2 B1:C1 D1:E1'],
    [
      'below a new kind of staff nothing of the one before holds',
      [['JK', 'PNS', '', 'PTT'], ['', 'Golongan', '', ''], ['', 'III', 'IV', 'S1'], ['L', 1, 2, 3], ['P', 5, 6, 7]],
      ['A1:D5 3', 'PNS|Golongan B2 golongan: III 1+5=-, IV 2+6=-; -+-=-', 'PTT| D1 pendidikan: S1 3+7=-; -+-=-'],
    ],
    [
      'nor does what stands further down, in the columns right of it',
      [['JK', 'PNS', '', 'PTT', ''], ['', 'Golongan', '', '', ''], ['', 'III', 'IV', 'SD', 'SMA'], ['L', 1, 2, 3, 4], ['P', 5, 6, 7, 8]],
      ['A1:E5 3', 'PNS|Golongan B2 golongan: III 1+5=-, IV 2+6=-; -+-=-', 'PTT| D1 pendidikan: SD 3+7=-, SMA 4+8=-; -+-=-'],
    ],
    [
      'blank cells that are merged have no name',
      [['JK', 'Golongan', '', '', ''], ['', 'III', 'IV', 'S1', 'S2'], ...body],
      ['A1:E4 2', '|Golongan B1 golongan: III 1+5=-, IV 2+6=-; -+-=-', '| D2 pendidikan: S1 3+7=-, S2 4+8=-; -+-=-'],
      'D1:E1',
    ],
    [
      'one kind of staff over several things',
      [['JK', 'PNS', '', '', ''], ['', 'Golongan', '', 'Pendidikan', ''], ['', 'III', 'IV', 'S1', 'S2'], ...body],
      ['A1:E5 3', 'PNS|Golongan B2 golongan: III 1+5=-, IV 2+6=-; -+-=-', 'PNS|Pendidikan D2 pendidikan: S1 3+7=-, S2 4+8=-; -+-=-'],
      'A1:A3 B1:E1 B2:C2 D2:E2',
    ],
    [
      'two rows above a thing say whose staff it is',
      [['JK', 'ASN', '', '', ''], ['', 'PNS', '', 'PPPK', ''], ['', 'Golongan', '', 'Golongan', ''], ['', 'III', 'IV', 'III', 'IV'], ...body],
      ['A1:E6 4', 'ASN PNS|Golongan B3 golongan: III 1+5=-, IV 2+6=-; -+-=-', 'ASN PPPK|Golongan D3 golongan: III 3+7=-, IV 4+8=-; -+-=-'],
      'B1:E1 B2:C2 D2:E2 B3:C3 D3:E3',
    ],
    [
      'a group below a thing is part of a category’s name',
      [['JK', 'Golongan', '', '', ''], ['', 'III', '', 'IV', ''], ['', 'a', 'b', 'a', 'b'], ...body],
      ['A1:E5 3', `|Golongan B1 golongan: ${numbers('III a', 'III b', 'IV a', 'IV b')}; -+-=-`],
      'B1:E1 B2:C2 D2:E2',
    ],
    [
      'the titles say how many there are',
      [['JK', 'PTT - 14 orang', '', 'Honorer (22)', ''], ['', 'SD', 'SMA', 'SD', 'SMA'], ...body],
      ['A1:E4 2', 'PTT - 14 orang| B1 pendidikan (B1 14): SD 1+5=-, SMA 2+6=-; -+-=-', 'Honorer (22)| D1 pendidikan (D1 22): SD 3+7=-, SMA 4+8=-; -+-=-'],
      'B1:C1 D1:E1',
    ],
  ])('%s', (_, rows, expected, merges = '') => expect(tables(rows, merges)).toEqual(expected));
});

describe('columns that count nobody', () => {
  test.each<Case>([
    ['Ket', [['JK', 'III', 'IV', 'Ket.'], ['L', 1, 2, ''], ['P', 3, 4, '']], ['A1:D3 1', '| B1 golongan: III 1+3=-, IV 2+4=-; -+-=-']],
    ['Keterangan, merged down the header', [['JK', 'Golongan', '', 'Keterangan'], ['', 'III', 'IV', ''], ['L', 1, 2, 'lengkap'], ['P', 3, 4, '']], ['A1:D4 2', '|Golongan B1 golongan: III 1+3=-, IV 2+4=-; -+-=-'], 'B1:C1 D1:D2'],
    ['shares, notes and sums of some, right of the categories or between them', [['JK', 'III', 'Sub Total', '%', 'IV', 'Persentase (%)', 'Catatan'], ['L', 1, 1, 37.5, 2, 37.5, 'lengkap'], ['P', 3, 3, 62.5, 4, 62.5, '']], ['A1:G3 1', '| B1 golongan: III 1+3=-, IV 2+4=-; -+-=-']],
    ['No in the upper row of a header only', [['No', 'JK', 'Golongan', ''], ['', '', 'III', 'IV'], [1, 'L', 1, 2], [2, 'P', 3, 4]], ['A1:D4 2', '|Golongan C1 golongan: III 1+3=-, IV 2+4=-; -+-=-']],
    ['No, right of the names', [['JK', 'No', 'III', 'IV'], ['L', 1, 1, 2], ['P', 2, 3, 4]], ['A1:D3 1', '| C1 golongan: III 1+3=-, IV 2+4=-; -+-=-']],
    ['a column without a name of its own', [['JK', 'III', '', 'IV'], ['L', 1, 9, 2], ['P', 3, 9, 4]], ['A1:D3 1', '| B1 golongan: III 1+3=-, IV 2+4=-; -+-=-']],
    ['words that begin alike do', [['JK', 'Nonformal', 'Ketua', 'S1'], ['L', 1, 2, 5], ['P', 3, 4, 6]], ['A1:D3 1', '| B1 lain: Nonformal 1+3=-, Ketua 2+4=-, S1 5+6=-; -+-=-']],
    ['Ket right of a blank column is no part of the area', [['JK', 'III', 'IV', '', 'Ket'], ['L', 1, 2, '', ''], ['P', 3, 4, '', '']], ['A1:C3 1', '| B1 golongan: III 1+3=-, IV 2+4=-; -+-=-']],
    ['a blank column left of the table', [['', 'No', 'JK', 'III', 'IV'], ['', 1, 'L', 1, 2], ['', 2, 'P', 3, 4]], ['B1:E3 1', '| D1 golongan: III 1+3=-, IV 2+4=-; -+-=-']],
    ['and a unit’s name left of that', [['Unit', '', 'JK', 'III', 'IV'], ['', '', 'L', 1, 2], ['', '', 'P', 3, 4]], ['C1:E3 1', '| D1 golongan: III 1+3=-, IV 2+4=-; -+-=-']],
  ])('%s', (_, rows, expected, merges = '') => expect(tables(rows, merges)).toEqual(expected));
});

describe('sums beside the categories', () => {
  const body = (columns: number): Rows => [['L', ...Array.from({ length: columns }, (_, at) => at + 1)], ['P', ...Array.from({ length: columns }, () => 1)]];
  test.each<Case>([
    ['in the group itself', [['JK', 'Golongan', '', '', 'Pendidikan', '', ''], ['', 'III', 'IV', 'Jml', 'S1', 'S2', 'Jml'], ...body(6)], ['A1:G4 2', '|Golongan B1 golongan: III 1+1=-, IV 2+1=-; 3+1=-', '|Pendidikan E1 pendidikan: S1 4+1=-, S2 5+1=-; 6+1=-']],
    ['without a group, behind the only block', [['JK', 'Golongan', '', 'Jumlah'], ['', 'III', 'IV', ''], ...body(3)], ['A1:D4 2', '|Golongan B1 golongan: III 1+1=-, IV 2+1=-; 3+1=-'], 'A1:A2 B1:C1 D1:D2'],
    ['without a group, behind each block', [['JK', 'Golongan', '', 'Jumlah', 'Pendidikan', '', 'Jumlah'], ['', 'III', 'IV', '', 'S1', 'S2', ''], ...body(6)], ['A1:G4 2', '|Golongan B1 golongan: III 1+1=-, IV 2+1=-; 3+1=-', '|Pendidikan E1 pendidikan: S1 4+1=-, S2 5+1=-; 6+1=-'], 'A1:A2 B1:C1 D1:D2 E1:F1 G1:G2'],
    ['without a group, behind two blocks: of which of them nobody says', [['JK', 'Golongan', '', 'Pendidikan', '', 'Jumlah'], ['', 'III', 'IV', 'S1', 'S2', ''], ...body(5)], ['A1:F4 2', '|Golongan B1 golongan: III 1+1=-, IV 2+1=-; -+-=-', '|Pendidikan D1 pendidikan: S1 3+1=-, S2 4+1=-; -+-=-'], 'A1:A2 B1:C1 D1:E1 F1:F2'],
    ['of the whole kind of staff, behind two blocks of it', [['JK', 'PNS', '', '', '', ''], ['', 'Golongan', '', 'Pendidikan', '', 'Jumlah'], ['', 'III', 'IV', 'S1', 'S2', ''], ...body(5)], ['A1:F5 3', 'PNS|Golongan B2 golongan: III 1+1=-, IV 2+1=-; -+-=-', 'PNS|Pendidikan D2 pendidikan: S1 3+1=-, S2 4+1=-; -+-=-'], 'A1:A3 B1:F1 B2:C2 D2:E2 F2:F3'],
    ['before any block', [['JK', 'Jumlah', 'III', 'IV'], ...body(3)], ['A1:D3 1', '| C1 golongan: III 2+1=-, IV 3+1=-; -+-=-']],
    ['with the row of sums', [['JK', 'III', 'IV', 'Total'], ['L', 1, 2, 3], ['P', 1, 1, 2], ['Jumlah', 2, 3, 5]], ['A1:D4 1', '| B1 golongan: III 1+1=2, IV 2+1=3; 3+2=5']],
  ])('%s', (_, rows, expected, merges = '') => expect(tables(rows, merges)).toEqual(expected));
});

describe('several tables', () => {
  const first: Rows = [['JK', 'III', 'IV'], ['L', 1, 2], ['P', 3, 4], ['Jumlah', 4, 6]];
  const second: Rows = [['JK', 'S1', 'S2'], ['L', 1, 1], ['P', 1, 1]];
  const FIRST = ['A1:C4 1', '| B1 golongan: III 1+3=4, IV 2+4=6; -+-=-'];
  const found = (row: number): readonly string[] => [`A${row}:C${row + 2} 1`, `| B${row} pendidikan: S1 1+1=-, S2 1+1=-; -+-=-`];
  test.each<Case>([
    ['below a blank row', [...first, [''], ...second], [...FIRST, ...found(6)]],
    ['right below', [...first, ...second], [...FIRST, ...found(5)]],
    ['the first without a sum', [...first.slice(0, 3), [''], ...second], ['A1:C3 1', '| B1 golongan: III 1+3=-, IV 2+4=-; -+-=-', ...found(5)]],
  ])('%s', (_, rows, expected) => expect(tables(rows)).toEqual(expected));

  test('cells that begin further down and right', () => {
    expect(tabelSdm(sdmTablesAcross, [...first], '', { row: 3, column: 2 })).toEqual(['C4:E7 1', '| D4 golongan: III 1+3=4, IV 2+4=6; -+-=-']);
  });
  test('laki-laki in the first row of those', () => {
    expect(tabelSdm(sdmTablesAcross, first.slice(1), '', { row: 3, column: 2 })).toEqual([]);
  });
});
