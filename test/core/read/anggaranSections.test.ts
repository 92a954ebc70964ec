/** Headings of the parts of a budget, closing lines and lines carried over a page. */
import type { AnggaranLevel, BagianAnggaran } from '../../../src/core/model/anggaran';
import { closedBy, isBareClosing, sectionsOf, type Section } from '../../../src/core/read/anggaranSections';
import { draftOf } from './budgetDraft';

const sectionOf = (name: string): Section | undefined => sectionsOf([draftOf(name)], [null])[0];

test.each<[kind: Section['kind'], names: readonly string[]]>([
  ['carried', ['Jumlah dipindahkan', 'Pindahan', 'Jumlah halaman 1']],
  ['closing', [
    'JUMLAH', 'J U M L A H', 'Sub Total', 'Jumlah Belanja Langsung', 'SURPLUS/(DEFISIT)', 'Defisit', 'C. JUMLAH SURPLUS', 'III. Surplus', 'Pembiayaan Netto', 'PEMBIAYAAN NETO', 'Sisa Lebih Pembiayaan Anggaran', 'SiLPA Tahun Berkenaan',
  ]],
  ['heading', [
    'BELANJA', 'PENDAPATAN', 'PEMBIAYAAN', 'BELANJA DAERAH', 'Pendapatan Negara', 'II. BELANJA', 'B. BELANJA DAERAH', '2. BELANJA', '12. Belanja', 'I BELANJA LANGSUNG',
    'Belanja Langsung', 'Belanja Tidak Langsung', 'Belanja Operasi', 'BELANJA MODAL', 'Belanja Tidak Terduga', 'Belanja Transfer',
  ]],
  ['row', [
    'Program Penunjang', 'Pendapatan Asli Daerah', 'Belanja Pegawai', 'Belanja Modal Tanah', 'Penataan Belanja Daerah', 'Pengelolaan Belanja', 'Pemanfaatan SiLPA', 'Surplusan', 'Silpanan', 'Belanja Daerah Kota', 'Pengadaan Belanja Modal',
  ]],
])('%s', (kind, names) => expect(names.filter((name) => sectionOf(name)?.kind !== kind)).toEqual([]));

test('a row with a kode is one whatever it is called, but for a line carried over', () => {
  const names = ['BELANJA', 'Belanja Operasi', 'Jumlah Belanja', 'SURPLUS', 'Pindahan'];
  expect(sectionsOf(names.map((name) => draftOf(name, { kode: '5.1' })), names.map(() => null)).map(({ kind }) => kind)).toEqual(['row', 'row', 'row', 'row', 'carried']);
});

test.each<[name: string, eitherWay: boolean]>([
  ['Belanja Operasi', true], ['B. BELANJA MODAL', true], ['Belanja Tidak Terduga', true], ['Belanja Transfer', true],
  ['Belanja Langsung', false], ['Belanja Tidak Langsung', false], ['BELANJA', false], ['Belanja Modal Tanah', false],
])('a kind of belanja that may also be what is bought: %s, %s', (name, eitherWay) => expect(sectionOf(name)?.eitherWay).toBe(eitherWay));

/** Below a heading of another part, so that what says nothing of its own shows. */
const under = (heading: string, kode: string, name: string, said: AnggaranLevel | null): BagianAnggaran | undefined => sectionsOf([draftOf(heading), draftOf(name, { kode })], [null, said])[1]?.bagian;

test.each<[why: string, heading: string, kode: string, name: string, said: AnggaranLevel | null, bagian: BagianAnggaran]>([
  ['a program is of belanja', 'PENDAPATAN', '1.06.01', 'PENUNJANG', 'program', 'belanja'],
  ['a kegiatan', 'PENDAPATAN', '1.06.01.2.01', 'Perencanaan', 'kegiatan', 'belanja'],
  ['a sub kegiatan', 'PENDAPATAN', '1.06.01.2.01.0001', 'Dokumen', 'sub-kegiatan', 'belanja'],
  ['an akun of 4 is of pendapatan', 'BELANJA', '4.1.01', 'Pajak', 'rekening', 'pendapatan'],
  ['of 6 of pembiayaan', 'BELANJA', '6.1.01', 'Penggunaan', 'rekening', 'pembiayaan'],
  ['of 5 of belanja', 'PENDAPATAN', '5.1.01', 'Gaji', 'rekening', 'belanja'],
  ['a unit of that number is of what it stands below', 'PEMBIAYAAN', '4.01', 'SEKRETARIAT', 'lain', 'pembiayaan'],
  ['a kode that says nothing leaves it to the name', 'BELANJA', '01.02', 'Pendapatan Bunga', null, 'pendapatan'],
  ['pendapatan', 'BELANJA', '', 'Pendapatan Asli Daerah', null, 'pendapatan'],
  ['its sum', 'BELANJA', '', 'JUMLAH PENDAPATAN', null, 'pendapatan'],
  ['its total', 'BELANJA', '', 'Total Pendapatan', null, 'pendapatan'],
  ['its number', 'BELANJA', '', 'A. PENDAPATAN', null, 'pendapatan'],
  ['what only speaks of pendapatan', 'BELANJA', '', 'Pengelolaan Pendapatan', null, 'belanja'],
  ['a word that begins like it', 'BELANJA', '', 'Pendapatannya', null, 'belanja'],
  ['surplus', 'BELANJA', '', 'SURPLUS/(DEFISIT)', null, 'pembiayaan'],
  ['defisit', 'BELANJA', '', 'Defisit', null, 'pembiayaan'],
  ['pembiayaan', 'BELANJA', '', 'Pembiayaan Netto', null, 'pembiayaan'],
  ['its sum, of pembiayaan', 'BELANJA', '', 'Jumlah Pembiayaan', null, 'pembiayaan'],
  ['penerimaan', 'BELANJA', '', 'Penerimaan Pembiayaan', null, 'pembiayaan'],
  ['pengeluaran', 'BELANJA', '', 'Pengeluaran Pembiayaan', null, 'pembiayaan'],
  ['silpa', 'BELANJA', '', 'SiLPA', null, 'pembiayaan'],
  ['sisa lebih', 'BELANJA', '', 'Sisa Lebih Perhitungan Anggaran', null, 'pembiayaan'],
  ['what only speaks of pembiayaan', 'BELANJA', '', 'Fasilitasi Pembiayaan UMKM', null, 'belanja'],
  ['belanja', 'PENDAPATAN', '', 'Belanja Pegawai', null, 'belanja'],
  ['its sum, of belanja', 'PENDAPATAN', '', 'Jumlah Belanja', null, 'belanja'],
  ['its total, of belanja', 'PENDAPATAN', '', 'TOTAL BELANJA', null, 'belanja'],
  ['what only speaks of belanja', 'PENDAPATAN', '', 'Sisa Belanja', null, 'pendapatan'],
  ['a word that begins like belanja', 'PENDAPATAN', '', 'Belanjanya', null, 'pendapatan'],
  ['a program by its name', 'PEMBIAYAAN', '', 'Program Penunjang', null, 'belanja'],
  ['a kegiatan by its name is of what it stands below', 'PEMBIAYAAN', '', 'Kegiatan Penyertaan Modal', null, 'pembiayaan'],
  ['any other name', 'PENDAPATAN', '', 'Hasil Pajak', null, 'pendapatan'],
])('the part of a budget that a row belongs to: %s', (_, heading, kode, name, said, bagian) => expect(under(heading, kode, name, said)).toBe(bagian));

test('a budget is of belanja until a row says otherwise', () => expect(sectionOf('Rehabilitasi')?.bagian).toBe('belanja'));

type Line = string | readonly [no: string, name: string];

test.each<[why: string, lines: readonly Line[], above: readonly (number | null)[]]>([
  ['kinds of belanja below all of it', ['BELANJA', 'Belanja Operasi', 'Pegawai', 'Belanja Modal'], [null, 0, null, 0]],
  ['a kind below no heading', ['Belanja Langsung', 'Belanja Modal'], [null, null]],
  ['belanja below pendapatan is none of it', ['PENDAPATAN', 'Belanja Operasi'], [null, null]],
  ['belanja and pembiayaan', ['BELANJA', 'PEMBIAYAAN', 'Belanja Modal'], [null, null, null]],
  ['after the sum of one of its parts it goes on', ['BELANJA', 'Belanja Operasi', 'Jumlah Belanja Operasi', 'Belanja Modal'], [null, 0, null, 0]],
  ['after "Sub Jumlah"', ['BELANJA', 'Belanja Operasi', 'Sub Jumlah', 'Belanja Modal'], [null, 0, null, 0]],
  ['after "Subtotal"', ['BELANJA', 'Belanja Operasi', 'Subtotal', 'Belanja Modal'], [null, 0, null, 0]],
  ['after "Sub-Total"', ['BELANJA', 'Belanja Operasi', 'Sub-Total', 'Belanja Modal'], [null, 0, null, 0]],
  ['after "Jml Belanja Operasi"', ['BELANJA', 'Belanja Operasi', 'Jml Belanja Operasi', 'Belanja Modal'], [null, 0, null, 0]],
  ['after "Total A"', ['BELANJA', 'Belanja Operasi', 'Total A', 'Belanja Modal'], [null, 0, null, 0]],
  ['after "JUMLAH" it is closed', ['BELANJA', 'Belanja Operasi', 'JUMLAH', 'Belanja Modal'], [null, 0, null, null]],
  ['after "Jumlah (1 + 2)"', ['BELANJA', 'Belanja Operasi', 'Jumlah (1 + 2)', 'Belanja Modal'], [null, 0, null, null]],
  ['after "GRAND TOTAL"', ['BELANJA', 'Belanja Operasi', 'GRAND TOTAL', 'Belanja Modal'], [null, 0, null, null]],
  ['after a surplus', ['BELANJA', 'Belanja Operasi', 'SURPLUS', 'Belanja Modal'], [null, 0, null, null]],
  ['letters below a roman number', [['I.', 'Belanja Tidak Langsung'], ['A.', 'Belanja Operasi'], ['B.', 'Belanja Modal'], ['II.', 'Belanja Langsung'], ['a', 'Belanja Modal']], [null, 0, 0, null, 3]],
  ['letters below a number', [['1', 'Belanja Langsung'], ['D', 'Belanja Modal']], [null, 0]],
  ['I, V and X are roman numbers', [['I', 'Belanja Tidak Langsung'], ['V', 'Belanja Langsung'], ['x.', 'Belanja Modal']], [null, null, null]],
  ['two letters are none', [['I', 'Belanja Langsung'], ['AB', 'Belanja Modal']], [null, null]],
  ['a letter below nothing', [['A', 'Belanja Langsung'], ['B', 'Belanja Modal']], [null, null]],
  ['letters after "JUMLAH" are below nothing', [['I', 'Belanja Langsung'], 'JUMLAH', ['A', 'Belanja Modal']], [null, null, null]],
  ['a whole part with a letter is below the number before it', [['I', 'Belanja Langsung'], ['A', 'BELANJA DAERAH']], [null, 0]],
])('what headings stand below: %s', (_, lines, above) => {
  const drafts = lines.map((line) => (typeof line === 'string' ? draftOf(line) : draftOf(line[1], { no: line[0] })));
  expect(sectionsOf(drafts, drafts.map(() => null)).map((section) => section.above)).toEqual(above);
});

test.each<[name: string, bare: boolean]>([
  ['JUMLAH', true], ['TOTAL', true], ['Jml', true], ['Sub Total', true], ['Subtotal', true], ['Sub-Jumlah', true], ['Grand Total', true], ['J U M L A H', true], ['Jumlah :', true],
  ['Jumlah Program I', false], ['Total Belanja', false], ['Rata-rata', false], ['Surplus', false], ['Sisa Jumlah', false],
])('"%s" says nothing of what it closes: %s', (name, bare) => expect(isBareClosing(name)).toBe(bare));

test.each<[why: string, open: readonly Line[], closing: string, row: number | null]>([
  ['by its name', ['BELANJA', 'Belanja Langsung'], 'Jumlah Belanja Langsung', 1],
  ['in other capitals', ['BELANJA', 'BELANJA LANGSUNG'], 'Total Belanja langsung', 1],
  ['the name without the number that it has itself', ['II. BELANJA DAERAH', 'Program Sosial'], 'JUMLAH BELANJA DAERAH', 0],
  ['one word', ['BELANJA', 'Program Sosial'], 'Jumlah Belanja', 0],
  ['one word is not enough where more is said', ['BELANJA', 'Program Sosial'], 'Jumlah Belanja Modal', null],
  ['a name that is gone on from', ['Rehabilitasi Sosial', 'Panti Asuhan'], 'Jumlah Rehabilitasi Sosial Tahun 2023', 0],
  ['a name that is cut short is another', ['Rehabilitasi Sosial Dasar'], 'Jumlah Rehabilitasi Sosial', null],
  ['the innermost of two alike', ['Belanja Modal', 'Belanja Modal'], 'Jumlah Belanja Modal', 1],
  ['by its number', [['I.', 'Rehabilitasi'], ['1', 'Panti']], 'Jumlah I', 0],
  ['by a letter with a dot in the table', [['A.', 'Rehabilitasi'], ['B.', 'Pemberdayaan']], 'JUMLAH B', 1],
  ['by a number of another row', [['I', 'Rehabilitasi']], 'Jumlah II', null],
  ['by what it is', ['Program Rehabilitasi', 'Kegiatan Panti'], 'Jumlah Program I', 0],
  ['the innermost that is that', ['Program Rehabilitasi', 'Kegiatan Panti'], 'Sub Jumlah Kegiatan', 1],
  ['by what none is', ['Rehabilitasi', 'Panti'], 'Jumlah Program', null],
  ['names without a level do not make one', ['Rehabilitasi'], 'Jumlah Pemberdayaan', null],
  ['nothing open', [], 'Jumlah Program I', null],
])('what a closing line closes: %s', (_, lines, closing, row) => {
  const open = lines.map((line) => (typeof line === 'string' ? draftOf(line) : draftOf(line[1], { no: line[0] })));
  expect(closedBy([...open, draftOf(closing)], open.length, open.map((__, index) => index))).toBe(row);
});
