/** Staff tables whose categories stand below one another: which columns count, which rows are categories, titles, sums or none of them. */
import type { CellValue } from '../../../src/core/model/grid';
import { sdmTablesDown } from '../../../src/core/read/sdmDown';
import { viewSheet } from '../../../src/core/read/sheetView';
import { addressOf } from '../../../src/core/record/address';
import { sheetOf } from '../checkInput';
import { tabelSdm } from './sdmTerbaca';

type Rows = readonly (readonly CellValue[])[];
type Case = [why: string, rows: Rows, expected: readonly string[], merges?: string];

const tables = (rows: Rows, merges?: string): readonly string[] => tabelSdm(sdmTablesDown, rows, merges);

describe('columns that count', () => {
  test.each<Case>([
    ['laki-laki, perempuan, both', [['Golongan', 'L', 'P', 'Jumlah'], ['III', 1, 2, 3]], ['A1:D2 1', '|Golongan A1 golongan: III 1+2=3; -+-=-']],
    ['perempuan first', [['Golongan', 'P', 'L', 'Jumlah'], ['III', 1, 2, 3]], ['A1:D2 1', '|Golongan A1 golongan: III 2+1=3; -+-=-']],
    ['without a sum', [['Golongan', 'L', 'P', 'Ket'], ['III', 1, 2, 'lengkap']], ['A1:D2 1', '|Golongan A1 golongan: III 1+2=-; -+-=-']],
    ['the sum as L + P', [['Golongan', 'L', 'P', 'L + P'], ['III', 1, 2, 3]], ['A1:D2 1', '|Golongan A1 golongan: III 1+2=3; -+-=-']],
    ['men twice are none', [['Golongan', 'L', 'L'], ['III', 1, 2]], []],
    ['women twice are none', [['Golongan', 'P', 'P'], ['III', 1, 2]], []],
    ['men alone', [['Golongan', 'L', 'Jumlah Laki'], ['III', 1, 2]], []],
    ['a column between them', [['Golongan', 'L', 'Ket', 'P'], ['III', 1, '', 2]], []],
    ['kinds of staff beside one another, without sums', [['Golongan', 'PNS', '', 'PPPK', ''], ['', 'L', 'P', 'L', 'P'], ['III', 1, 2, 3, 4]], ['A1:E3 2', 'PNS|Golongan A2 golongan: III 1+2=-; -+-=-', 'PPPK|Golongan A2 golongan: III 3+4=-; -+-=-'], 'A1:A2 B1:C1 D1:E1'],
    ['and with them', [['Golongan', 'PNS', '', '', 'PPPK', '', ''], ['', 'L', 'P', 'Jml', 'P', 'L', 'Jml'], ['III', 1, 2, 3, 4, 5, 9]], ['A1:G3 2', 'PNS|Golongan A2 golongan: III 1+2=3; -+-=-', 'PPPK|Golongan A2 golongan: III 5+4=9; -+-=-'], 'A1:A2 B1:D1 E1:G1'],
  ])('%s', (_, rows, expected, merges = '') => expect(tables(rows, merges)).toEqual(expected));

  test.each('Jumlah, Jml, JLH, Total, Banyaknya, Jumlah Pegawai, Jumlah PNS, Jumlah ASN, Jumlah Orang, Jumlah (orang), Jumlah(org), Total (Jiwa), Jumlah Pegawai (orang)'.split(', '))('both together are counted under "%s"', (head) => {
    expect(tables([['No', 'Golongan', head], [1, 'III', 3]])).toEqual(['A1:C2 1', '|Golongan B1 golongan: III -+-=3; -+-=-']);
  });
  test.each('Jumlah Anggaran, Jumlah (Rp), Jumlah Pegawai Laki, Sub Jumlah, Persentase, Banyak'.split(', '))('and not under "%s"', (head) => {
    expect(tables([['No', 'Golongan', head], [1, 'III', 3]])).toEqual([]);
  });
  test.each<Case>([
    ['a header must say of what they are', [['No', 'Uraian', 'Jumlah'], [1, 'III', 3]], []],
    ['left of the count, not right of it', [['No', 'Uraian', 'Jumlah', 'Golongan'], [1, 'Ani', 3, 'III']], []],
    ['in the first column of all', [['Pendidikan', 'Jumlah'], ['S1', 3]], ['A1:B2 1', '|Pendidikan A1 pendidikan: S1 -+-=3; -+-=-']],
    ['the first count is taken', [['Pendidikan', 'Jumlah', 'Total'], ['S1', 3, 4]], ['A1:C2 1', '|Pendidikan A1 pendidikan: S1 -+-=3; -+-=-']],
    ['where men and women are counted it need not say so', [['Uraian', 'L', 'P'], ['S1', 3, 4]], ['A1:C2 1', '|Uraian A1 pendidikan: S1 3+4=-; -+-=-']],
  ])('both together: %s', (_, rows, expected, merges = '') => expect(tables(rows, merges)).toEqual(expected));
});

describe('the column of names', () => {
  test.each<Case>([
    ['numbers beside it are none', [['No', 'Golongan', 'L', 'P'], [1, 'III', 1, 2], [2, 'IV', 3, 4]], ['A1:D3 1', '|Golongan B1 golongan: III 1+2=-, IV 3+4=-; -+-=-']],
    ['nor are letters', [['No', 'Golongan', 'L', 'P'], ['a.', 'III', 1, 2], ['b.', 'IV', 3, 4]], ['A1:D3 1', '|Golongan B1 golongan: III 1+2=-, IV 3+4=-; -+-=-']],
    ['of roman numbers and names as many the names, right of them', [['No', 'Pendidikan', 'L', 'P'], ['I', 'S1', 1, 2], ['II', 'S2', 3, 4]], ['A1:D3 1', '|Pendidikan B1 pendidikan: S1 1+2=-, S2 3+4=-; -+-=-']],
    ['the column with most names', [['Pendidikan', 'Sumber', 'L', 'P'], ['S1', 'SIMPEG', 1, 2], ['S2', '', 3, 4]], ['A1:D3 1', '|Pendidikan A1 pendidikan: S1 1+2=-, S2 3+4=-; -+-=-']],
    ['names of a letter and a number', [['Kode', 'Pendidikan', 'Ket', 'L', 'P'], [11, 'S-1', '', 1, 2], [12, 'D. 3', '', 3, 4], [13, 'S 2', '', 1, 1]], ['A1:E4 1', '|Pendidikan B1 pendidikan: S-1 1+2=-, D. 3 3+4=-, S 2 1+1=-; -+-=-']],
    ['letters right of them are none either', [['Pendidikan', 'Kode', 'L', 'P'], ['S1', 'a', 1, 2], ['S2', 'b', 3, 4]], ['A1:D3 1', '|Pendidikan A1 pendidikan: S1 1+2=-, S2 3+4=-; -+-=-']],
    ['roman numbers alone are names', [['No', 'Gol', 'L', 'P'], [1, 'I', 1, 2], [2, 'x', 3, 4]], ['A1:D3 1', '|Gol B1 golongan: I 1+2=-, x 3+4=-; -+-=-']],
    ['notes below a blank row do not count', [['No', 'Gol', 'L', 'P'], [1, 'III', 1, 2], [''], ['Keterangan: data SIMPEG'], ['diolah Sub Bagian Umum']], ['A1:D2 1', '|Gol B1 golongan: III 1+2=-; -+-=-']],
    ['no names at all', [['No', 'Gol', 'L', 'P'], [1, 3, 1, 2], [2, 4, 3, 4]], []],
    ['nothing below the header', [['No', 'Gol', 'L', 'P']], []],
    ['names right of the counts only', [['L', 'P', 'Golongan'], [1, 2, 'III']], []],
    ['names in their merged cells, one row each', [['Golongan', '', 'L', 'P'], ['III', '', 1, 2], ['IV', '', 3, 4]], ['A1:D3 1', '|Golongan A1 golongan: III 1+2=-, IV 3+4=-; -+-=-'], 'A1:B1 A2:B2 A3:B3'],
  ])('%s', (_, rows, expected, merges = '') => expect(tables(rows, merges)).toEqual(expected));
});

test.each('S1, S-1, S.1, S 1, S. 1, D-3, I, iv, SD'.split(', '))('a category may be called "%s"', (label) => {
  expect(tables([['Pendidikan', 'L', 'P'], [label, 1, 2]]).join(' ')).toContain(`: ${label} 1+2=-;`);
});
test.each(['1', '1.', 'a', 'a.', '(a)', '-', '*', '3 1'])('and not "%s"', (label) => expect(tables([['Pendidikan', 'L', 'P'], [label, 1, 2]])).toEqual([]));

describe('the title of a block', () => {
  const body: Rows = [['Uraian', 'L', 'P'], ['S1', 1, 2]];
  const found = (top: number, place: string): readonly string[] => [`A${top}:C${top + 1} 1`, `|${place} pendidikan: S1 1+2=-; -+-=-`];
  test.each<Case>([
    ['the row above a header that says nothing', [['B. Menurut Pendidikan'], ...body], found(2, 'B. Menurut Pendidikan A1')],
    ['and two rows above it', [['Menurut Pendidikan'], [''], ...body], found(3, 'Menurut Pendidikan A1')],
    ['no further up', [['Menurut Pendidikan'], [''], [''], ...body], found(4, 'Uraian A4')],
    ['the nearer of two', [['Menurut Golongan'], ['Menurut Pendidikan'], ...body], found(3, 'Menurut Pendidikan A2')],
    ['a title that says nothing is passed over', [['Menurut Pendidikan'], ['DINAS SOSIAL'], ...body], found(3, 'Menurut Pendidikan A1')],
    ['where none says it, the header', [['DATA PEGAWAI'], ['DINAS SOSIAL'], ...body], found(3, 'Uraian A3')],
    ['a header that says it goes before the title', [['Menurut Golongan'], ['Pendidikan', 'L', 'P'], ['S1', 1, 2]], ['A2:C3 1', '|Pendidikan A2 pendidikan: S1 1+2=-; -+-=-']],
    ['a header merged with the cell above it', [['Pendidikan', 'PNS', ''], ['', 'L', 'P'], ['S1', 1, 2]], ['A1:C3 2', 'PNS|Pendidikan A2 pendidikan: S1 1+2=-; -+-=-'], 'A1:A2 B1:C1'],
  ])('%s', (_, rows, expected, merges = '') => expect(tables(rows, merges)).toEqual(expected));
});

test.each<[why: string, rows: Rows, judul: string]>([
  ['right of the names, above the header', [['', 'Menurut Pendidikan'], [''], ['Uraian', 'L', 'P'], ['S1', 1, 2]], 'B1 Menurut Pendidikan'],
  ['left of the names, within the table', [['No', 'Uraian', 'L', 'P'], ['A. Menurut Golongan', '', '', ''], [1, 'III', 1, 2]], 'A2 A. Menurut Golongan'],
  ['of a letter and words in two cells the words', [['No', 'Uraian', 'L', 'P'], ['A', 'Menurut Golongan', '', ''], [1, 'III', 1, 2]], 'B2 Menurut Golongan'],
])('the title of a block: %s', (_, rows, judul) => {
  const view = viewSheet(sheetOf('SDM', rows));
  expect(view === null ? [] : sdmTablesDown(view).flatMap(({ blok }) => blok.map((each) => `${addressOf(each.row, each.column)} ${each.judul}`))).toEqual([judul]);
});

describe('whose staff the columns count', () => {
  const rows = (...head: Rows): Rows => [...head, ['III', 1, 2, 3]];
  test.each<Case>([
    ['the words above them', rows(['Golongan', 'Pegawai Negeri Sipil', '', ''], ['', 'L', 'P', 'Jml']), ['A1:D3 2', 'Pegawai Negeri Sipil|Golongan A2 golongan: III 1+2=3; -+-=-'], 'A1:A2 B1:D1'],
    ['"Jenis Kelamin" is nobody', rows(['Golongan', 'Jenis Kelamin', '', 'Jumlah'], ['', 'L', 'P', '']), ['A1:D3 2', '|Golongan A2 golongan: III 1+2=3; -+-=-'], 'A1:A2 B1:C1 D1:D2'],
    ['nor are "Jumlah Pegawai" and "Total"', rows(['Golongan', 'Jumlah Pegawai', '', ''], ['', 'Total', '', ''], ['', 'L', 'P', 'Jml']), ['A1:D4 3', '|Golongan A3 golongan: III 1+2=3; -+-=-'], 'A1:A3 B1:D1 B2:D2'],
    ['a kind of staff may have such a word behind it', rows(['Golongan', 'PNS Total', '', ''], ['', 'L', 'P', 'Jml']), ['A1:D3 2', 'PNS Total|Golongan A2 golongan: III 1+2=3; -+-=-'], 'A1:A2 B1:D1'],
    ['also in the midst', rows(['Golongan', 'PNS jumlah riil', '', ''], ['', 'L', 'P', 'Jml']), ['A1:D3 2', 'PNS jumlah riil|Golongan A2 golongan: III 1+2=3; -+-=-'], 'A1:A2 B1:D1'],
    ['nothing above the second of them', [['Golongan', 'Pegawai tetap', '', '', ''], ['', 'PNS', '', 'PTT', ''], ['', 'L', 'P', 'L', 'P'], ['III', 1, 2, 3, 4]], ['A1:E4 3', 'Pegawai tetap PNS|Golongan A3 golongan: III 1+2=-; -+-=-', 'PTT|Golongan A3 golongan: III 3+4=-; -+-=-'], 'A1:A3 B1:C1 D1:E1 B2:C2 D2:E2'],
    ['two rows of words', rows(['Golongan', 'ASN', '', ''], ['', 'PNS', '', ''], ['', 'L', 'P', 'Jml']), ['A1:D4 3', 'ASN PNS|Golongan A3 golongan: III 1+2=3; -+-=-'], 'A1:A3 B1:D1 B2:D2'],
    ['a word merged over two rows stands once', rows(['Golongan', 'PNS', '', ''], ['', '', '', ''], ['', 'L', 'P', 'Jml']), ['A1:D4 3', 'PNS|Golongan A3 golongan: III 1+2=3; -+-=-'], 'A1:A3 B1:D2'],
    ['all kinds together are none of their own', [['Golongan', 'PNS', '', 'PPPK', '', 'Jumlah', ''], ['', 'L', 'P', 'L', 'P', 'L', 'P'], ['III', 1, 2, 3, 4, 4, 6]], ['A1:G3 2', 'PNS|Golongan A2 golongan: III 1+2=-; -+-=-', 'PPPK|Golongan A2 golongan: III 3+4=-; -+-=-'], 'A1:A2 B1:C1 D1:E1 F1:G1'],
    ['whatever they are called, with merged cells or without', [['Golongan', 'Jml Pegawai', '', 'PNS', '', 'PPPK', ''], ['', 'L', 'P', 'L', 'P', 'L', 'P'], ['III', 4, 6, 1, 2, 3, 4]], ['A1:G3 2', 'PNS|Golongan A1 golongan: III 1+2=-; -+-=-', 'PPPK|Golongan A1 golongan: III 3+4=-; -+-=-']],
    ['two sums beside no kind stay', [['Golongan', 'Jumlah 2022', '', 'Jumlah 2023', ''], ['', 'L', 'P', 'L', 'P'], ['III', 1, 2, 3, 4]], ['A1:E3 2', '|Golongan A1 golongan: III 1+2=-; -+-=-', '|Golongan A1 golongan: III 3+4=-; -+-=-']],
    ['so do counts without a word beside a kind', [['Golongan', 'PNS', '', '', ''], ['', 'L', 'P', 'L', 'P'], ['III', 1, 2, 3, 4]], ['A1:E3 2', 'PNS|Golongan A1 golongan: III 1+2=-; -+-=-', '|Golongan A1 golongan: III 3+4=-; -+-=-']],
    ['they say how many there are', rows(['Golongan', 'PTT - 3 orang', '', ''], ['', 'L', 'P', 'Jml']), ['A1:D3 2', 'PTT - 3 orang|Golongan A2 golongan (B1 3): III 1+2=3; -+-=-'], 'A1:A2 B1:D1'],
  ])('%s', (_, cells, expected, merges = '') => expect(tables(cells, merges)).toEqual(expected));
});

describe('rows', () => {
  const head = ['No', 'Golongan', 'L', 'P', 'Jumlah'];
  const rows = (...body: Rows): Rows => [head, ...body];
  test.each<Case>([
    ['a row that numbers the columns is none', rows([1, 2, 3, 4, 5], [1, 'III', 1, 2, 3]), ['A1:E3 1', '|Golongan B1 golongan: III 1+2=3; -+-=-']],
    ['a sum ends the block', rows([1, 'III', 1, 2, 3], ['', 'Jumlah', 1, 2, 3]), ['A1:E3 1', '|Golongan B1 golongan: III 1+2=3; 1+2=3']],
    ['its word in the column of numbers', rows([1, 'III', 1, 2, 3], ['TOTAL', '', 1, 2, 3]), ['A1:E3 1', '|Golongan B1 golongan: III 1+2=3; 1+2=3'], 'A3:B3'],
    ['and with more words beside it', rows([1, 'III', 1, 2, 3], ['Jumlah', 'Pegawai', 1, 2, 3]), ['A1:E3 1', '|Golongan B1 golongan: III 1+2=3; 1+2=3']],
    ['a second sum changes nothing', rows([1, 'III', 1, 2, 3], ['', 'Jumlah', 1, 2, 3], ['', 'Jumlah seluruhnya', 9, 9, 18]), ['A1:E4 1', '|Golongan B1 golongan: III 1+2=3; 1+2=3']],
    ['a sum without rows', rows(['', 'Jumlah', 1, 2, 3], [1, 'III', 1, 2, 3]), ['A1:E3 1', '|Golongan B1 golongan: III 1+2=3; -+-=-']],
    ['counts without a name are none', rows([1, 'III', 1, 2, 3], ['', '', 4, 5, 9], [2, 'II', 1, 1, 2]), ['A1:E4 1', '|Golongan B1 golongan: III 1+2=3, II 1+1=2; -+-=-']],
    ['a name without counts stays', rows([1, 'III', 1, 2, 3], [2, 'II', '', '', '']), ['A1:E3 1', '|Golongan B1 golongan: III 1+2=3, II _+_=_; -+-=-']],
    ['a title of its own begins another block', rows(['', 'Menurut Golongan', '', '', ''], [1, 'III', 1, 2, 3], ['', 'Menurut Pendidikan', '', '', ''], [1, 'S1', 1, 2, 3]), ['A1:E5 1', '|Menurut Golongan B2 golongan: III 1+2=3; -+-=-', '|Menurut Pendidikan B4 pendidikan: S1 1+2=3; -+-=-']],
    ['so does a kind of staff', rows(['', 'PNS', '', '', ''], [1, 'III', 1, 2, 3], ['', 'PPPK', '', '', ''], [1, 'IX', 1, 2, 3]), ['A1:E5 1', '|PNS B2 golongan: III 1+2=3; -+-=-', '|PPPK B4 lain: IX 1+2=3; -+-=-']],
    ['a title with nothing below it is no block', rows([1, 'III', 1, 2, 3], ['', 'Menurut Pendidikan', '', '', '']), ['A1:E3 1', '|Golongan B1 golongan: III 1+2=3; -+-=-']],
    ['a category that is called like a title, with its count', rows([1, 'Pegawai Pelaksana', 1, 2, 3], [2, 'Jabatan Pengawas', 1, 1, 2]), ['A1:E3 1', '|Golongan B1 golongan: Pegawai Pelaksana 1+2=3, Jabatan Pengawas 1+1=2; -+-=-']],
    ['one count is enough to be none of a title', rows([1, 'Pegawai Pelaksana', '', '', 3], [2, 'Staf', 1, 1, 2]), ['A1:E3 1', '|Golongan B1 golongan: Pegawai Pelaksana _+_=3, Staf 1+1=2; -+-=-']],
    ['a note right below a sum is none', rows([1, 'III', 3, 4, 7], ['', 'Jumlah', 3, 4, 7], ['Sumber: SIMPEG']), ['A1:E3 1', '|Golongan B1 golongan: III 3+4=7; 3+4=7']],
    ['nor are two of them', rows([1, 'III', 3, 4, 7], ['', 'Jumlah', 3, 4, 7], ['', 'Termasuk CPNS'], ['', 'S1 linier']), ['A1:E3 1', '|Golongan B1 golongan: III 3+4=7; 3+4=7']],
    ['words below a sum are the title of the counts below them', rows([1, 'III', 3, 4, 7], ['', 'Jumlah', 3, 4, 7], ['', 'Menurut Agama'], [1, 'Islam', 3, 4, 7]), ['A1:E5 1', '|Golongan B1 golongan: III 3+4=7; 3+4=7', '|Menurut Agama B4 lain: Islam 3+4=7; -+-=-']],
    ['words in the first row are a category', rows(['', 'CPNS', '', '', ''], [1, 'III', 1, 2, 3]), ['A1:E3 1', '|Golongan B1 golongan: CPNS _+_=_, III 1+2=3; -+-=-']],
    ['shares of the sum', rows([1, 'III', 3, 4, 7], ['', 'Jumlah', 3, 4, 7], ['', 'Persentase', 43, 57, 100], ['', '%', 43, 57, 100]), ['A1:E5 1', '|Golongan B1 golongan: III 3+4=7; 3+4=7']],
    ['who signs right below', rows([1, 'III', 1, 2, 3], ['', '', 'Kepala Dinas', '', '']), ['A1:E3 1', '|Golongan B1 golongan: III 1+2=3; -+-=-']],
    ['who signs beside the counts', rows([1, 'III', 1, 2, 3], ['', 'Mengetahui', '', '', '']), ['A1:E2 1', '|Golongan B1 golongan: III 1+2=3; -+-=-']],
    ['an office that counts is no signature', [['No', 'Jabatan', 'L', 'P', 'Jumlah'], [1, 'Kepala Dinas', 1, 0, 1], [2, 'Kepala Bidang', 2, 2, 4]], ['A1:E3 1', '|Jabatan B1 jabatan: Kepala Dinas 1+0=1, Kepala Bidang 2+2=4; -+-=-']],
    ['the next table right below', [head, [1, 'III', 1, 2, 3], ['No', 'Pendidikan', 'L', 'P', 'Jumlah'], [1, 'S1', 1, 2, 3]], ['A1:E2 1', '|Golongan B1 golongan: III 1+2=3; -+-=-', 'A3:E4 1', '|Pendidikan B3 pendidikan: S1 1+2=3; -+-=-']],
  ])('%s', (_, cells, expected, merges = '') => expect(tables(cells, merges)).toEqual(expected));
});

describe('below a blank row', () => {
  const part: Rows = [['No', 'Golongan', 'L', 'P'], [1, 'III', 1, 2]];
  const GOLONGAN = '|Golongan B1 golongan: III 1+2=-; -+-=-';
  test.each<Case>([
    ['a title and its counts are another part', [...part, [''], ['', 'Pendidikan'], [1, 'S1', 1, 2]], ['A1:D5 1', GOLONGAN, '|Pendidikan B4 pendidikan: S1 1+2=-; -+-=-']],
    ['also below two blank rows', [...part, [''], [''], ['', 'Pendidikan'], [1, 'S1', 1, 2]], ['A1:D6 1', GOLONGAN, '|Pendidikan B5 pendidikan: S1 1+2=-; -+-=-']],
    ['a third part below that', [...part, [''], ['', 'Pendidikan'], [1, 'S1', 1, 2], [''], ['', 'Jabatan'], [1, 'Staf', 1, 2]], ['A1:D8 1', GOLONGAN, '|Pendidikan B4 pendidikan: S1 1+2=-; -+-=-', '|Jabatan B7 jabatan: Staf 1+2=-; -+-=-']],
    ['a title without counts below it is none', [...part, [''], ['', 'Pendidikan'], ['', 'S1'], [1, 'S2', 1, 2]], ['A1:D2 1', GOLONGAN]],
    ['a title in the last row is none', [...part, [''], ['', 'Pendidikan']], ['A1:D2 1', GOLONGAN]],
    ['rows without a title are none', [...part, [''], ['', 'Cuti di luar tanggungan', '', ''], [1, 'II', 1, 2]], ['A1:D2 1', GOLONGAN]],
    ['counts in place of a title are none', [...part, [''], ['', 'Pendidikan', 1, 2], [1, 'II', 1, 2]], ['A1:D2 1', GOLONGAN]],
    ['a title with a header of its own is another table', [...part, [''], ['', 'Menurut Pendidikan'], ['No', 'Uraian', 'L', 'P'], [1, 'S1', 1, 2]], ['A1:D2 1', GOLONGAN, 'A5:D6 1', '|Menurut Pendidikan B4 pendidikan: S1 1+2=-; -+-=-']],
    ['a signature', [...part, [''], ['', '', 'Kepala Dinas'], ['', '', 'NIP 1970']], ['A1:D2 1', GOLONGAN]],
    ['nothing but blank rows', [...part, [' '], [' ']], ['A1:D2 1', GOLONGAN]],
  ])('%s', (_, rows, expected, merges = '') => expect(tables(rows, merges)).toEqual(expected));
});

test.each<[why: string, typed: string, kept: string]>([
  ['a golongan above its ruang is their sum', 'Golongan III, III/a, III/b', 'III/a, III/b'],
  ['below them as well', 'III/a, III/b, Gol. III', 'III/a, III/b'],
  ['the words for it, with and without a full stop', 'Gol II, II.a, gol. I, I a, Golongan IV, IVb', 'II.a, I a, IVb'],
  ['without a ruang it is a category', 'Golongan IV, Golongan III, III/c', 'Golongan IV, III/c'],
  ['the ruang of another golongan are none of its own', 'I, II/a, II/b', 'I, II/a, II/b'],
  ['"III/e" is a ruang, "III/f" is none', 'III, IV, IV/e, III/f', 'III, IV/e, III/f'],
  ['what only begins so is none', 'III A dan B, III khusus, III/a', 'III A dan B, III khusus, III/a'],
  ['what is no golongan stays', 'III, III/a, PTT, Honorer', 'III/a, PTT, Honorer'],
])('counted once: %s', (_, typed, kept) => {
  const [, blok = ''] = tables([['Golongan', 'Jumlah'], ...typed.split(', ').map((label) => [label, 1])]);
  expect(blok.replace(/^.*?: |; -\+-=-$| -\+-=1/g, '')).toBe(kept);
});

describe('the area', () => {
  test.each<Case>([
    ['reaches over the columns beside it that have a header', [['', 'No', 'Golongan', 'L', 'P', 'Ket', '', 'Foto'], ['', 1, 'III', 1, 2, '', '', '']], ['B1:F2 1', '|Golongan C1 golongan: III 1+2=-; -+-=-']],
    ['and those whose header stands in its upper row', [['No', 'Golongan', 'PNS', '', 'Ket'], ['', '', 'L', 'P', ''], [1, 'III', 1, 2, '']], ['A1:E3 2', 'PNS|Golongan B2 golongan: III 1+2=-; -+-=-'], 'B1:B2 C1:D1'],
    ['the last of the counts at least, whatever its header says', [['Golongan', 'PNS', '', 'PPPK', ''], ['', 'L', 'P', 'L', 'P'], ['III', 1, 2, 3, 4]], ['A1:E3 2', 'PNS|Golongan A2 golongan: III 1+2=-; -+-=-', 'PPPK|Golongan A2 golongan: III 3+4=-; -+-=-'], 'A1:A2 B1:C1 D1:E1'],
    ['from its header down to its last row', [['DATA PEGAWAI'], [''], ['No', 'Golongan', 'L', 'P'], [1, 'III', 1, 2], ['', 'Jumlah', 1, 2], [''], ['Sumber: SIMPEG']], ['A3:D5 1', '|Golongan B3 golongan: III 1+2=-; 1+2=-']],
  ])('%s', (_, rows, expected, merges = '') => expect(tables(rows, merges)).toEqual(expected));

  test('cells that begin further down and right', () => {
    expect(tabelSdm(sdmTablesDown, [['Menurut Pendidikan'], ['Uraian', 'L', 'P'], ['S1', 1, 2]], '', { row: 3, column: 2 })).toEqual(['C5:E6 1', '|Menurut Pendidikan C4 pendidikan: S1 1+2=-; -+-=-']);
  });
});
