/** Which cue tells the levels of a budget's rows: kode, words, headers, indents, bold, numbers; and what is read where it could be several. */
import type { AnggaranLevel } from '../../../src/core/model/anggaran';
import { placeRows } from '../../../src/core/read/apbdLevels';
import { draftOf, type Known } from './budgetDraft';

interface Options {
  readonly outline?: boolean;
  readonly listed?: AnggaranLevel;
}

type Baris = readonly [name: string, a: number | null, known?: Known];

/** "..kegiatan Panti": a dot for each row that it stands below; with a last line "?" where bold or indent should be looked at. */
function read(rows: readonly Baris[], { outline = false, listed }: Options = {}): readonly string[] {
  const { rows: placed, uncertain } = placeRows(rows.map(([name, a, known]) => draftOf(name, { ...known, ...(a === null ? {} : { anggaran: a }) })), outline, listed ?? null);
  const depthOf = (index: number): number => {
    const parent = placed[index]?.parent ?? null;
    return parent === null ? 0 : 1 + depthOf(parent);
  };
  return [...placed.map(({ level }, index) => `${'.'.repeat(depthOf(index))}${level} ${rows[index]?.[0]}`), ...(uncertain ? ['?'] : [])];
}

const kode = (text: string, indent = 0): Known => ({ kode: text, indent });
const indent = (wide: number): Known => ({ indent: wide });

describe('kode or other cues', () => {
  const OTHERS: readonly Baris[] = [['Panti', 5, indent(2)], ['Dapur', 5, indent(2)], ['Beras', 5, indent(2)], ['Gula', 5, indent(2)], ['Gas', 5, indent(2)], ['Air', 5, indent(2)]];
  const byKode = (rows: readonly Baris[]): boolean => read(rows).some((line) => /^\.*lain /.test(line));

  // "lain" is what only a kode says: 1.06 is a bidang, whatever its indent.
  test.each<[why: string, rows: readonly Baris[], is: boolean]>([
    ['most rows have one', [['SOSIAL', 10, kode('1')], ['TANAH', 10, kode('2')], ['Panti', 5, indent(2)]], true],
    ['half of them, of one number each', [['SOSIAL', 10, kode('1')], ['TANAH', 10, kode('2')], ['Panti', 5, indent(2)], ['Dapur', 5, indent(2)]], false],
    ['half of them, of the known form', [['SOSIAL', 10, kode('1.06')], ['TANAH', 10, kode('1.07')], ['Panti', 5, indent(2)], ['Dapur', 5, indent(2)]], true],
    ['two of the known form among many rows', [['SOSIAL', 10, kode('1.06')], ['TANAH', 10, kode('1.07')], ...OTHERS], true],
    ['one alone', [['SOSIAL', 10, kode('1.06')], ...OTHERS], false],
    ['two, one of an unknown form', [['SOSIAL', 10, kode('1.06')], ['TANAH', 10, kode('1.7')], ...OTHERS], false],
    ['four of five are of the known form', [['SOSIAL', 10, kode('1.06')], ['TANAH', 10, kode('1.07')], ['LAUT', 10, kode('1.08')], ['UDARA', 10, kode('1.09')], ['AIR', 10, kode('1.7')], ...OTHERS], true],
    ['three of four', [['SOSIAL', 10, kode('1.06')], ['TANAH', 10, kode('1.07')], ['LAUT', 10, kode('1.08')], ['AIR', 10, kode('1.7')], ...OTHERS], false],
  ])('%s', (_, rows, is) => expect(byKode(rows)).toBe(is));

  test('closing lines and headings have none, and count for nothing', () => {
    expect(byKode([['SOSIAL', 10, kode('1')], ['TANAH', 10, kode('2')], ['Panti', 5], ['Sub Total', 25], ['Sub Jumlah', 25], ['JUMLAH', 25]])).toBe(true);
  });
});

test.each<[why: string, rows: readonly Baris[], found: readonly string[], options: Options]>([
  ['kode', [['PENUNJANG', 300, kode('1.06.01')], ['Perencanaan', 300, kode('1.06.01.2.01')], ['JUMLAH', 300]], ['program PENUNJANG', '.kegiatan Perencanaan', 'total JUMLAH'], {}],
  ['numbers of an outline', [['Penunjang', 300, kode('1')], ['Perencanaan', 300, kode('1.1')]], ['program Penunjang', '.kegiatan Perencanaan'], { outline: true }],
  ['akun of the state', [['Pegawai', 300, { kode: '51', path: ['5', '51', '', '', ''] }], ['Gaji', 300, { kode: '511', path: ['5', '51', '511', '', ''] }]], ['rekening Pegawai', '.rekening Gaji'], {}],
  ['words', [['Program A', 300], ['Kegiatan B', 100], ['Kegiatan C', 200], ['JUMLAH', 300]], ['program Program A', '.kegiatan Kegiatan B', '.kegiatan Kegiatan C', 'total JUMLAH'], {}],
  ['headers', [['Penunjang', 300, { level: 'program' }], ['Dokumen', 300, { level: 'sub-kegiatan' }]], ['program Penunjang', '.sub-kegiatan Dokumen'], {}],
  ['indents', [['Penunjang', 300], ['Perencanaan', 100, indent(2)], ['Administrasi', 200, indent(2)]], ['program Penunjang', '.kegiatan Perencanaan', '.kegiatan Administrasi'], {}],
  ['bold', [['Penunjang', 300, { bold: true }], ['Perencanaan', 100, { bold: false }], ['Administrasi', 200, { bold: false }]], ['program Penunjang', '.kegiatan Perencanaan', '.kegiatan Administrasi'], {}],
  ['styles of numbers', [['Penunjang', 300, { no: 'I' }], ['Perencanaan', 100, { no: '1' }], ['Administrasi', 200, { no: '2' }]], ['program Penunjang', '.kegiatan Perencanaan', '.kegiatan Administrasi'], {}],
  ['two counts in one column', [['Penunjang', 300, { no: '1' }], ['Perencanaan', 100, { no: '1' }], ['Administrasi', 200, { no: '2' }], ['Layanan', 5, { no: '2' }]], ['program Penunjang', '.kegiatan Perencanaan', '.kegiatan Administrasi', 'program Layanan'], {}],
  ['an indent by chance, where the sums say otherwise', [['Penunjang', 300, { bold: true }], ['Perencanaan', 100, { bold: false }], ['Administrasi', 200, { bold: false, indent: 1 }]], ['program Penunjang', '.kegiatan Perencanaan', '.kegiatan Administrasi'], {}],
  ['akun without a kode by their indents', [['Belanja Pegawai', 300], ['Belanja Gaji', 100, indent(2)], ['Belanja Tunjangan', 200, indent(2)]], ['rekening Belanja Pegawai', '.rekening Belanja Gaji', '.rekening Belanja Tunjangan'], {}],
  ['indents of pendapatan', [['PENDAPATAN', 100], ['Pajak', 100], ['Hotel', 60, indent(2)], ['Restoran', 40, indent(2)], ['JUMLAH PENDAPATAN', 100]], ['total PENDAPATAN', '.rekening Pajak', '..rekening Hotel', '..rekening Restoran', 'total JUMLAH PENDAPATAN'], {}],
  ['indents of pendapatan, right before what is bought', [['Pendapatan Pajak', 100], ['Hotel', 60, indent(2)], ['Restoran', 40, indent(2)], ['Belanja Gaji', 50]], ['rekening Pendapatan Pajak', '.rekening Hotel', '.rekening Restoran', 'rekening Belanja Gaji'], {}],
  ['an indent of pendapatan by chance', [['PENDAPATAN', 100], ['Pajak', 60], ['Retribusi', 40, indent(2)], ['JUMLAH PENDAPATAN', 100]], ['total PENDAPATAN', '.rekening Pajak', '.rekening Retribusi', 'total JUMLAH PENDAPATAN'], {}],
  ['numbers of pendapatan and pembiayaan, words of belanja', [
    ['PENDAPATAN', 100], ['Pajak', 100, { no: 'A' }], ['Hotel', 60, { no: '1' }], ['Restoran', 40, { no: '2' }], ['BELANJA', 90], ['Program A', 90], ['Panti', 90],
    ['PEMBIAYAAN', 30], ['Penerimaan', 30, { no: 'A' }], ['Pinjaman', 10, { no: '1' }], ['Hibah', 20, { no: '2' }],
  ], [
    'total PENDAPATAN', '.rekening Pajak', '..rekening Hotel', '..rekening Restoran', 'total BELANJA', '.program Program A', '..kegiatan Panti',
    'total PEMBIAYAAN', '.rekening Penerimaan', '..rekening Pinjaman', '..rekening Hibah',
  ], {}],
  ['sums rather than rows that are all filled', [['Penunjang', 300, { bold: true }], ['Sarana', null, { bold: true, indent: 2 }], ['Perencanaan', 100, { bold: false, indent: 2 }], ['Administrasi', 200, { bold: false, indent: 2 }], ['JUMLAH', 300]], ['program Penunjang', '.kegiatan Sarana', '.kegiatan Perencanaan', '.kegiatan Administrasi', 'total JUMLAH'], {}],
  ['words of belanja, behind pendapatan', [['PENDAPATAN', 100], ['Hasil Pajak', 100], ['BELANJA', 300], ['Program A', 300], ['Kegiatan B', 100], ['Kegiatan C', 200]], ['total PENDAPATAN', '.rekening Hasil Pajak', 'total BELANJA', '.program Program A', '..kegiatan Kegiatan B', '..kegiatan Kegiatan C'], {}],
  ['nothing tells', [['Penunjang', 300], ['Perencanaan', 100], ['Administrasi', 200]], ['program Penunjang', 'program Perencanaan', 'program Administrasi', '?'], {}],
  ['nothing tells, and the sums agree with a list', [['Penunjang', 300], ['Layanan', 100], ['Pemberdayaan', 200], ['JUMLAH', 600]], ['program Penunjang', 'program Layanan', 'program Pemberdayaan', 'total JUMLAH'], {}],
  ['no rows at all', [['JUMLAH', 300]], ['total JUMLAH'], {}],
])('levels by %s', (_, rows, found, options) => expect(read(rows, options)).toEqual(found));

test.each<[why: string, rows: readonly Baris[], found: readonly string[]]>([
  ['a kind of belanja is a row like others where nothing stands below it', [['Belanja Pegawai', 100], ['Belanja Modal', 50], ['JUMLAH', 150]], ['rekening Belanja Pegawai', 'rekening Belanja Modal', 'total JUMLAH']],
  ['it heads what makes it up', [['Belanja Operasi', 300], ['Pegawai', 100], ['Barang', 200], ['Belanja Modal', 50], ['Laptop', 50]], ['total Belanja Operasi', '.program Pegawai', '.program Barang', 'total Belanja Modal', '.program Laptop']],
  ['below a kegiatan with a kode it heads the akun that follow', [['Perencanaan', 300, kode('1.06.01.2.01')], ['Belanja Operasi', 300], ['Pegawai', 300, kode('5.1.01')]], ['kegiatan Perencanaan', '.rekening Belanja Operasi', '..rekening Pegawai']],
  ['below a sub kegiatan too', [['Dokumen', 300, kode('1.06.01.2.01.0001')], ['Belanja Modal', 300], ['Laptop', 300, kode('5.2.02')]], ['sub-kegiatan Dokumen', '.rekening Belanja Modal', '..rekening Laptop']],
  ['below a program alone it heads a part of the table', [['PENUNJANG', 300, kode('1.06.01')], ['Belanja Operasi', 300], ['Pegawai', 300, kode('5.1.01')]], ['program PENUNJANG', 'total Belanja Operasi', '.rekening Pegawai']],
  ['so it does above what is no akun of belanja', [['Perencanaan', 300, kode('1.06.01.2.01')], ['Belanja Operasi', 300], ['Administrasi', 300, kode('1.06.01.2.02')]], ['kegiatan Perencanaan', 'total Belanja Operasi', '.kegiatan Administrasi']],
  ['and above an akun that has but its own two parts', [['Perencanaan', 300, kode('1.06.01.2.01')], ['Belanja Operasi', 300], ['Belanja Pegawai', 300, kode('5.1')]], ['kegiatan Perencanaan', 'total Belanja Operasi', '.rekening Belanja Pegawai']],
  ['any other name without a kode is made up of nothing', [['Perencanaan', 300, kode('1.06.01.2.01')], ['Rapat', 300], ['Pegawai', 300, kode('5.1.01')]], ['kegiatan Perencanaan', '.sub-kegiatan Rapat', '..rekening Pegawai']],
])('belanja by kind: %s', (_, rows, found) => expect(read(rows)).toEqual(found));

test('kinds of belanja among kode in columns bear theirs in the column of akun', () => {
  const SUB = '1.06.01.2.01.0001';
  const columns = (...path: readonly string[]): Known => ({ path, kode: path.filter((part) => part !== '').at(-1) ?? '' });
  expect(read([['Dokumen', 300, columns(SUB, '')], ['Belanja Operasi', 300, columns('', '')], ['Pegawai', 300, columns(SUB, '5.1.01')]])).toEqual(['sub-kegiatan Dokumen', '.rekening Belanja Operasi', '..rekening Pegawai']);
});

test.each<[why: string, rows: readonly Baris[], found: readonly string[]]>([
  ['heads all', [['DINAS SOSIAL', 300], ['Rehabilitasi', 100], ['Pemberdayaan', 200]], ['lain DINAS SOSIAL', '.program Rehabilitasi', '.program Pemberdayaan']],
  ['is one of a list', [['Sekretariat', 300], ['Rehabilitasi', 100], ['Pemberdayaan', 200], ['JUMLAH', 600]], ['program Sekretariat', 'program Rehabilitasi', 'program Pemberdayaan', 'total JUMLAH']],
  ['below a title of the part', [['BELANJA', 300], ['DINAS SOSIAL', 300], ['Rehabilitasi', 100], ['Pemberdayaan', 200]], ['total BELANJA', 'lain DINAS SOSIAL', '.program Rehabilitasi', '.program Pemberdayaan']],
])('who spends in the first row %s', (_, rows, found) => expect(read(rows)).toEqual(found));

const two = (a: string, b: string): readonly Baris[] => [[a, 100], [b, 200], ['JUMLAH', 300]];

test.each<[why: string, rows: readonly Baris[], listed: AnggaranLevel | undefined, levels: readonly AnggaranLevel[]]>([
  ['what their header says', two('Panti', 'Dapur'), 'kegiatan', ['kegiatan', 'kegiatan', 'total']],
  ['programs without a header that says so', two('Panti', 'Dapur'), undefined, ['program', 'program', 'total']],
  ['of units mostly', [['Panti', 100], ['Bagian Umum', 200], ['Biro Hukum', 300], ['JUMLAH', 600]], 'kegiatan', ['lain', 'lain', 'lain', 'total']],
  ['of as many units as others', two('Panti', 'Bagian Umum'), 'kegiatan', ['kegiatan', 'kegiatan', 'total']],
  ['one says itself what it is', two('Program Panti', 'Dapur'), 'kegiatan', ['program', 'program', 'total']],
  ['they are of several levels', [['Panti', 300], ['Dapur', 100, indent(2)], ['Kebun', 200, indent(2)], ['Beras', 200, indent(4)]], 'sub-kegiatan', ['program', 'kegiatan', 'kegiatan', 'sub-kegiatan']],
  ['what is bought is that in any list', [['Panti', 100], ['Belanja Gaji', 200], ['JUMLAH', 300]], 'kegiatan', ['kegiatan', 'rekening', 'total']],
])('rows of one level are: %s', (_, rows, listed, levels) => {
  expect(read(rows, listed === undefined ? {} : { listed }).filter((line) => line !== '?').map((line) => /^\.*(\S+)/.exec(line)?.[1])).toEqual(levels);
});

test.each<[why: string, rows: readonly Baris[], found: readonly string[]]>([
  ['a bidang above programs is none', [['BIDANG PAUD', 300], ['Program A', 100, indent(2)], ['Program B', 200, indent(2)]], ['lain BIDANG PAUD', '.program Program A', '.program Program B']],
  ['their kegiatan are one further up too', [['BIDANG PAUD', 300], ['Program A', 300, indent(2)], ['Buku', 100, indent(4)], ['Guru', 200, indent(4)], ['JUMLAH', 300]], ['lain BIDANG PAUD', '.program Program A', '..kegiatan Buku', '..kegiatan Guru', 'total JUMLAH']],
  ['what is bought is that anywhere', [['BIDANG PAUD', 300], ['Program A', 300, indent(2)], ['Belanja Buku', 300, indent(4)]], ['lain BIDANG PAUD', '.program Program A', '..rekening Belanja Buku']],
])('rows that call themselves programs: %s', (_, rows, found) => expect(read(rows)).toEqual(found));
