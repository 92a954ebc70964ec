/** Levels and parents of rows by their kode. */
import type { AnggaranLevel } from '../../../src/core/model/anggaran';
import { levelOfKode } from '../../../src/core/read/anggaranDraft';
import { levelsByKode } from '../../../src/core/read/levelsByKode';
import { draftOf, indices } from './budgetDraft';

interface More {
  readonly a?: number;
  readonly level?: AnggaranLevel;
}

/** A row: its kode (with a bar between those of several columns), its name, what else is known. */
type Baris = readonly [kode: string, name: string, more?: More];

/** "..kegiatan Panti <1": a dot for each level above it, level, name, the row that it stands below. */
function read(rows: readonly Baris[], { outline = false, without = [] }: { readonly outline?: boolean; readonly without?: readonly number[] } = {}): readonly string[] {
  const drafts = rows.map(([text, name, more]) => {
    const path = text.includes('|') ? text.split('|') : [];
    const kode = path.length > 0 ? (path.filter((part) => part !== '').at(-1) ?? '') : text;
    return draftOf(name, { kode, path, level: more?.level ?? null, ...(more?.a === undefined ? {} : { anggaran: more.a }) });
  });
  const said = outline ? null : drafts.map(({ kode, name }) => (kode === '' ? null : levelOfKode(kode, name)));
  const body = indices(drafts).filter((index) => !without.includes(index));
  const { depth, level, parents = [], ambiguous } = levelsByKode(drafts, body, said);
  expect(ambiguous).toBe(false);
  return body.map((index) => `${'.'.repeat(depth[index] ?? 0)}${level[index]} ${rows[index]?.[1]}${parents[index] === undefined ? '' : ` <${parents[index]}`}`);
}

test.each<[why: string, rows: readonly Baris[], levels: readonly string[]]>([
  ['from urusan down to akun', [
    ['1', 'WAJIB'], ['1.06', 'SOSIAL'], ['1.06.01', 'PENUNJANG'], ['1.06.01.2.01', 'Perencanaan'], ['1.06.01.2.01.0001', 'Dokumen'], ['5.1', 'Belanja Operasi'], ['5.1.02', 'Barang'], ['5.2', 'Belanja Modal'],
    ['1.06.01.2.01.0002', 'Koordinasi'], ['5.1.02', 'Barang'], ['1.06.01.2.02', 'Administrasi'], ['1.06.02', 'PEMBERDAYAAN'], ['1.07', 'LAIN'],
  ], [
    'lain WAJIB', '.lain SOSIAL <0', '..program PENUNJANG <1', '...kegiatan Perencanaan <2', '....sub-kegiatan Dokumen <3', '.....rekening Belanja Operasi <4', '......rekening Barang <5', '.....rekening Belanja Modal <4',
    '....sub-kegiatan Koordinasi <3', '.....rekening Barang <8', '...kegiatan Administrasi <2', '..program PEMBERDAYAAN <1', '.lain LAIN <0',
  ]],
  ['a kode whose parts between are missing', [['1.06', 'SOSIAL'], ['1.06.01.2.01', 'Perencanaan'], ['1.06.02', 'PEMBERDAYAAN']], ['lain SOSIAL', '.kegiatan Perencanaan <0', '.program PEMBERDAYAAN <0']],
  ['a kegiatan far from its program', [['1.06.01', 'PENUNJANG'], ['1.06.02', 'PEMBERDAYAAN'], ['1.06.01.2.01', 'Perencanaan'], ['1.06.01.2.01.0001', 'Dokumen']], ['program PENUNJANG', 'program PEMBERDAYAAN', '.kegiatan Perencanaan <0', '..sub-kegiatan Dokumen <2']],
  ['the same below who spends', [['1.06.0.00.0.00.01.0000', 'DINAS SOSIAL'], ['1.06.01', 'PENUNJANG'], ['1.06.02', 'PEMBERDAYAAN'], ['1.06.01.2.01', 'Perencanaan']], ['lain DINAS SOSIAL', '.program PENUNJANG <0', '.program PEMBERDAYAAN <0', '..kegiatan Perencanaan <1']],
  ['the same below a bidang', [['1.06', 'SOSIAL'], ['1.06.01', 'PENUNJANG'], ['1.06.02', 'PEMBERDAYAAN'], ['1.06.01.2.01', 'Perencanaan']], ['lain SOSIAL', '.program PENUNJANG <0', '.program PEMBERDAYAAN <0', '..kegiatan Perencanaan <1']],
  ['a program of another bidang is not below this one', [['1.06', 'SOSIAL'], ['1.07.01', 'TENAGA KERJA']], ['lain SOSIAL', 'program TENAGA KERJA']],
  ['the nearest of those that it goes on from', [['1.06', 'SOSIAL'], ['1.06.01', 'PENUNJANG'], ['1.07', 'LAIN'], ['1.06.01.2.01', 'Perencanaan']], ['lain SOSIAL', '.program PENUNJANG <0', 'lain LAIN', '..kegiatan Perencanaan <1']],
  ['an akun stands where it stands, not where another of its kode does', [['1.06.01.2.01.0001', 'Dokumen'], ['5.1', 'Belanja Operasi'], ['1.06.01.2.01.0002', 'Koordinasi'], ['5.1.02', 'Barang']],
    ['sub-kegiatan Dokumen', '.rekening Belanja Operasi <0', 'sub-kegiatan Koordinasi', '.rekening Barang <2']],
  ['an akun is above none but akun', [['4.1', 'Pendapatan Asli'], ['4.1.01', 'Pajak'], ['5.1.01', 'Gaji']], ['rekening Pendapatan Asli', '.rekening Pajak <0', 'rekening Gaji']],
])('by one kode: %s', (_, rows, levels) => expect(read(rows)).toEqual(levels));

test.each<[why: string, rows: readonly Baris[], levels: readonly string[]]>([
  ['its programs do not bear its kode', [['1.06.0.00.0.00.01.0000', 'DINAS SOSIAL'], ['1.06.01', 'PENUNJANG'], ['1.06.02', 'PEMBERDAYAAN']], ['lain DINAS SOSIAL', '.program PENUNJANG <0', '.program PEMBERDAYAAN <0']],
  ['listed before its urusan it has them all below it', [['1.06.0.00.0.00.01.0000', 'DINAS SOSIAL'], ['1', 'WAJIB'], ['1.06', 'SOSIAL'], ['1.06.02', 'PEMBERDAYAAN'], ['2', 'PILIHAN'], ['2.08', 'PEREMPUAN']],
    ['lain DINAS SOSIAL', '.lain WAJIB <0', '..lain SOSIAL <1', '...program PEMBERDAYAAN <2', '.lain PILIHAN <0', '..lain PEREMPUAN <4']],
  ['listed below its urusan, its programs', [['1', 'WAJIB'], ['1.06', 'SOSIAL'], ['1.06.0.00.0.00.01.0000', 'DINAS SOSIAL'], ['1.06.02', 'PEMBERDAYAAN'], ['1.06.02.2.01', 'Pelatihan'], ['1.07', 'TANAH'], ['2', 'PILIHAN']],
    ['lain WAJIB', '.lain SOSIAL <0', '..lain DINAS SOSIAL <1', '...program PEMBERDAYAAN <2', '....kegiatan Pelatihan <3', '.lain TANAH <0', 'lain PILIHAN']],
  ['the next one is beside it', [['1.06', 'SOSIAL'], ['1.06.0.00.0.00.01.0000', 'DINAS SOSIAL'], ['1.06.02', 'PEMBERDAYAAN'], ['1.06.0.00.0.00.01.0001', 'UPTD PANTI'], ['1.06.02', 'PEMBERDAYAAN']],
    ['lain SOSIAL', '.lain DINAS SOSIAL <0', '..program PEMBERDAYAAN <1', '.lain UPTD PANTI <0', '..program PEMBERDAYAAN <3']],
  ['with nothing above it too', [['1.06.0.00.0.00.01.0000', 'DINAS SOSIAL'], ['1.06.02', 'PEMBERDAYAAN'], ['1.06.0.00.0.00.01.0001', 'UPTD PANTI'], ['1.06.02', 'PEMBERDAYAAN']],
    ['lain DINAS SOSIAL', '.program PEMBERDAYAAN <0', 'lain UPTD PANTI', '.program PEMBERDAYAAN <2']],
  ['without a kode', [['', 'DINAS SOSIAL'], ['1.06.01', 'PENUNJANG'], ['', 'UPTD PANTI'], ['1.06.02', 'PEMBERDAYAAN']], ['lain DINAS SOSIAL', '.program PENUNJANG <0', 'lain UPTD PANTI', '.program PEMBERDAYAAN <2']],
  ['its urusan too, where it has no kode', [['', 'DINAS SOSIAL'], ['1', 'WAJIB'], ['1.06', 'SOSIAL'], ['1.06.01', 'PENUNJANG']], ['lain DINAS SOSIAL', '.lain WAJIB <0', '..lain SOSIAL <1', '...program PENUNJANG <2']],
  ['akun below it', [['1.06.0.00.0.00.01.0000', 'DINAS SOSIAL'], ['5.1', 'Belanja Operasi'], ['5.2', 'Belanja Modal']], ['lain DINAS SOSIAL', '.rekening Belanja Operasi <0', '.rekening Belanja Modal <0']],
])('who spends: %s', (_, rows, levels) => expect(read(rows)).toEqual(levels));

test.each<[why: string, rows: readonly Baris[], levels: readonly string[]]>([
  ['programs', [['5', 'BELANJA DAERAH'], ['5.1', 'Belanja Tidak Langsung'], ['5.1.1', 'Pegawai'], ['5.2', 'BELANJA LANGSUNG'], ['1.06.01', 'PENUNJANG'], ['1.06.02', 'PEMBERDAYAAN']],
    ['rekening BELANJA DAERAH', '.rekening Belanja Tidak Langsung <0', '..rekening Pegawai <1', '.lain BELANJA LANGSUNG <0', '..program PENUNJANG <3', '..program PEMBERDAYAAN <3']],
  ['no kegiatan by itself', [['5.2', 'BELANJA LANGSUNG'], ['1.06.01.2.01', 'Perencanaan']], ['rekening BELANJA LANGSUNG', 'kegiatan Perencanaan']],
  ['of any other name none', [['5.2', 'Belanja Modal'], ['1.06.01', 'PENUNJANG']], ['rekening Belanja Modal', 'program PENUNJANG']],
  ['nor where it is said that it is not', [['5.1.1', 'Non Belanja Langsung'], ['1.06.01', 'PENUNJANG']], ['rekening Non Belanja Langsung', 'program PENUNJANG']],
  ['nor of a longer one', [['5.2', 'Belanja Langsung Lainnya'], ['1.06.01', 'PENUNJANG']], ['rekening Belanja Langsung Lainnya', 'program PENUNJANG']],
])('below Belanja Langsung stand, until 2020: %s', (_, rows, levels) => expect(read(rows)).toEqual(levels));

test.each<[why: string, rows: readonly Baris[], levels: readonly string[]]>([
  ['an akun beside its sub kegiatan', [['1.06.01.2.01.0001|', 'Dokumen'], ['1.06.01.2.01.0001|5.1', 'Belanja Operasi'], ['1.06.01.2.01.0001|5.1.02', 'Barang'], ['1.06.01.2.01.0002|', 'Koordinasi'], ['1.06.01.2.01.0002|5.1.02', 'Barang']],
    ['sub-kegiatan Dokumen', '.rekening Belanja Operasi <0', '..rekening Barang <1', 'sub-kegiatan Koordinasi', '.rekening Barang <3']],
  ['far from its sub kegiatan', [['1.06.01.2.01.0001|', 'Dokumen'], ['1.06.01.2.01.0002|', 'Koordinasi'], ['1.06.01.2.01.0001|5.1.02', 'Barang']], ['sub-kegiatan Dokumen', 'sub-kegiatan Koordinasi', '.rekening Barang <0']],
  ['of its columns the last is the first to be shortened', [['1.06.01|5.1', 'Belanja Operasi'], ['1.06.01|', 'PENUNJANG'], ['1.06.01|5.1.02', 'Barang']], ['rekening Belanja Operasi', 'program PENUNJANG', '.rekening Barang <0']],
  ['three columns', [['1.06||', 'SOSIAL'], ['1.06|1.06.01|', 'PENUNJANG'], ['1.06|1.06.01|5.1.02', 'Barang'], ['1.06|1.06.02|', 'PEMBERDAYAAN']], ['lain SOSIAL', '.program PENUNJANG <0', '..rekening Barang <1', '.program PEMBERDAYAAN <0']],
  ['the same akun of what stands below', [['1.06.01|5.2', 'Program Penunjang'], ['1.06.01.2.01|5.2', 'Kegiatan Perencanaan'], ['1.06.02|5.2', 'Program Pemberdayaan']], ['program Program Penunjang', '.kegiatan Kegiatan Perencanaan <0', 'program Program Pemberdayaan']],
  ['the same kode twice', [['1.06.01|5.2', 'Program Penunjang'], ['1.06.01|5.2', 'Program Penunjang']], ['program Program Penunjang', 'program Program Penunjang']],
  ['a column that is left blank above', [['|5.2', 'Program Penunjang'], ['1.06.01|5.2', 'Kegiatan Perencanaan']], ['program Program Penunjang', '.kegiatan Kegiatan Perencanaan <0']],
  ['one of its columns alone goes on', [['1.06.01|5.2', 'Program Penunjang'], ['1.06.01.2.01|5.3', 'Kegiatan Perencanaan']], ['program Program Penunjang', 'kegiatan Kegiatan Perencanaan']],
  ['an akun whose sub kegiatan is left blank', [['1.06.01|', 'PENUNJANG'], ['|5.1', 'Belanja Operasi']], ['program PENUNJANG', '.rekening Belanja Operasi <0']],
])('kode over several columns: %s', (_, rows, levels) => expect(read(rows)).toEqual(levels));

test.each<[why: string, rows: readonly Baris[], levels: readonly string[]]>([
  ['they make up the row above them', [['1.06.01', 'PENUNJANG', { a: 300 }], ['', 'Perencanaan', { a: 100 }], ['', 'Administrasi', { a: 200 }], ['1.06.02', 'PEMBERDAYAAN', { a: 50 }]], ['program PENUNJANG', '.kegiatan Perencanaan <0', '.kegiatan Administrasi <0', 'program PEMBERDAYAAN']],
  ['they do not', [['1.06.01', 'PENUNJANG', { a: 300 }], ['', 'Perencanaan', { a: 100 }], ['', 'Administrasi', { a: 100 }]], ['program PENUNJANG', 'program Perencanaan', 'program Administrasi']],
  ['they do not, below a program', [['1.06.01', 'PENUNJANG', { a: 300 }], ['1.06.01.2.01', 'Perencanaan', { a: 200 }], ['', 'Administrasi', { a: 100 }]], ['program PENUNJANG', '.kegiatan Perencanaan <0', '.kegiatan Administrasi <0']],
  ['the row above them has no amount', [['1.06.01', 'PENUNJANG'], ['', 'Perencanaan', { a: 100 }]], ['program PENUNJANG', '.kegiatan Perencanaan <0']],
  ['one of them has no amount', [['1.06.01', 'PENUNJANG', { a: 100 }], ['', 'Perencanaan', { a: 100 }], ['', 'Administrasi']], ['program PENUNJANG', '.kegiatan Perencanaan <0', '.kegiatan Administrasi <0']],
  ['what they make up is of an akun too', [['5.1.02', 'Barang', { a: 30 }], ['', 'Belanja ATK', { a: 10 }], ['', 'Belanja Makan', { a: 20 }]], ['rekening Barang', '.rekening Belanja ATK <0', '.rekening Belanja Makan <0']],
  ['akun without a kode below a sub kegiatan', [['1.06.01.2.01.0001', 'Dokumen', { a: 30 }], ['', 'Belanja ATK', { a: 10 }], ['', 'Belanja Makan', { a: 5 }]], ['sub-kegiatan Dokumen', '.rekening Belanja ATK <0', '.rekening Belanja Makan <0']],
  ['a row that says what it is stands below the one above of a higher level', [['1.06.01', 'PENUNJANG', { a: 300 }], ['1.06.01.2.01', 'Perencanaan', { a: 300 }], ['', 'Kegiatan Administrasi', { a: 5 }], ['', 'Sub Kegiatan Surat', { a: 5 }], ['', 'Program Lain', { a: 7 }]],
    ['program PENUNJANG', '.kegiatan Perencanaan <0', '.kegiatan Kegiatan Administrasi <0', '..sub-kegiatan Sub Kegiatan Surat <2', 'program Program Lain']],
  ['a header says what it is', [['1.06.01', 'PENUNJANG', { a: 300 }], ['', 'Administrasi', { a: 5, level: 'sub-kegiatan' }]], ['program PENUNJANG', '.sub-kegiatan Administrasi <0']],
  ['before its words', [['1.06.01', 'PENUNJANG', { a: 300 }], ['', 'Kegiatan Administrasi', { a: 5, level: 'sub-kegiatan' }]], ['program PENUNJANG', '.sub-kegiatan Kegiatan Administrasi <0']],
  ['the first is above all', [['', 'KABUPATEN SOLOK'], ['1.06.01', 'PENUNJANG']], ['lain KABUPATEN SOLOK', '.program PENUNJANG <0']],
  ['who spends, further down', [['1.06.01', 'PENUNJANG', { a: 300 }], ['', 'KECAMATAN KUBUNG', { a: 5 }], ['1.06.02', 'PEMBERDAYAAN', { a: 5 }]], ['program PENUNJANG', 'lain KECAMATAN KUBUNG', '.program PEMBERDAYAAN <1']],
  ['the sum is of the rows up to the next kode', [['1.06.01', 'PENUNJANG', { a: 300 }], ['', 'Perencanaan', { a: 300 }], ['1.06.02', 'PEMBERDAYAAN', { a: 50 }], ['', 'Pelatihan', { a: 20 }]], ['program PENUNJANG', '.kegiatan Perencanaan <0', 'program PEMBERDAYAAN', 'program Pelatihan']],
])('rows without a kode: %s', (_, rows, levels) => expect(read(rows)).toEqual(levels));

test.each<[why: string, rows: readonly Baris[], levels: readonly string[]]>([
  ['a sub kegiatan with a kode below a kegiatan without', [['', 'Penunjang', { level: 'program' }], ['', 'Perencanaan', { level: 'kegiatan' }], ['1.06.01.2.01.0001', 'Dokumen', { level: 'sub-kegiatan' }], ['', 'Layanan', { level: 'program' }], ['1.06.02.2.01.0001', 'Panti', { level: 'sub-kegiatan' }]],
    ['program Penunjang', '.kegiatan Perencanaan <0', '..sub-kegiatan Dokumen <1', 'program Layanan', '.sub-kegiatan Panti <3']],
  ['an akun with a kode', [['', 'Perencanaan', { level: 'kegiatan' }], ['5.1.02', 'Barang', { level: 'rekening' }], ['5.1.03', 'Jasa', { level: 'rekening' }]], ['kegiatan Perencanaan', '.rekening Barang <0', '.rekening Jasa <0']],
  ['what is higher does not stand below', [['', 'Dokumen', { level: 'sub-kegiatan' }], ['1.06.02', 'LAYANAN', { level: 'program' }]], ['sub-kegiatan Dokumen', 'program LAYANAN']],
  ['what is of one level neither', [['', 'Penunjang', { level: 'program' }], ['1.06.02', 'LAYANAN', { level: 'program' }]], ['program Penunjang', 'program LAYANAN']],
  ['words say what no header does', [['', 'PROGRAM PENUNJANG'], ['1.06.01.2.01', 'Perencanaan'], ['1.06.01.2.02', 'Administrasi'], ['', 'PROGRAM LAYANAN'], ['1.06.02.2.01', 'Panti']],
    ['program PROGRAM PENUNJANG', '.kegiatan Perencanaan <0', '.kegiatan Administrasi <0', 'program PROGRAM LAYANAN', '.kegiatan Panti <3']],
  ['a sub kegiatan below a kegiatan of words', [['1.06.01', 'PENUNJANG'], ['', 'Kegiatan Perencanaan'], ['1.06.01.2.01.0001', 'Dokumen'], ['1.06.02', 'LAYANAN']], ['program PENUNJANG', '.kegiatan Kegiatan Perencanaan <0', '..sub-kegiatan Dokumen <1', 'program LAYANAN']],
  ['an urusan below who spends', [['', 'DINAS SOSIAL', { level: 'lain' }], ['1.06', 'SOSIAL', { level: 'lain' }], ['1.06.02', 'LAYANAN', { level: 'program' }]], ['lain DINAS SOSIAL', '.lain SOSIAL <0', '..program LAYANAN <1']],
])('names in columns of their own: %s', (_, rows, levels) => expect(read(rows)).toEqual(levels));

test('lines that are no rows are passed over, in sums too', () => {
  const rows: readonly Baris[] = [['1.06.01', 'PENUNJANG', { a: 300 }], ['', 'Perencanaan', { a: 100 }], ['', 'Sub Jumlah', { a: 100 }], ['', 'Administrasi', { a: 200 }]];
  expect(read(rows, { without: [2] })).toEqual(['program PENUNJANG', '.kegiatan Perencanaan <0', '.kegiatan Administrasi <0']);
});

test.each<[why: string, rows: readonly Baris[], levels: readonly string[]]>([
  ['a program, its kegiatan, their own', [['1', 'Rehabilitasi'], ['1.1', 'Panti'], ['1.1.1', 'Permakanan'], ['1.1.1.1', 'Beras'], ['1.1.1.1.1', 'Beras Solok'], ['2', 'Pemberdayaan']],
    ['program Rehabilitasi', '.kegiatan Panti <0', '..sub-kegiatan Permakanan <1', '...rekening Beras <2', '....rekening Beras Solok <3', 'program Pemberdayaan']],
  ['words go before depth', [['1', 'Rehabilitasi'], ['1.1', 'Sub Kegiatan Panti']], ['program Rehabilitasi', '.sub-kegiatan Sub Kegiatan Panti <0']],
  ['what is bought', [['1', 'Rehabilitasi'], ['1.1', 'Belanja Pegawai']], ['program Rehabilitasi', '.rekening Belanja Pegawai <0']],
  ['what programs stand below is none', [['1', 'SEKRETARIAT'], ['1.1', 'Program Penunjang'], ['1.1.1', 'Perencanaan']], ['lain SEKRETARIAT', '.program Program Penunjang <0', '..kegiatan Perencanaan <1']],
  ['what calls itself a program is one', [['1', 'Program Kota'], ['1.1', 'Program Penunjang']], ['program Program Kota', '.program Program Penunjang <0']],
  ['what kegiatan stand below may be one', [['1', 'SEKRETARIAT'], ['1.1', 'Kegiatan Perencanaan']], ['program SEKRETARIAT', '.kegiatan Kegiatan Perencanaan <0']],
  ['numbers like those of an urusan say nothing', [['1', 'Rehabilitasi'], ['1.06', 'Panti']], ['program Rehabilitasi', '.kegiatan Panti <0']],
  ['a program is no part of Belanja Langsung by its name', [['1', 'BELANJA LANGSUNG'], ['2', 'Program Penunjang']], ['rekening BELANJA LANGSUNG', 'program Program Penunjang']],
])('numbers of an outline: %s', (_, rows, levels) => expect(read(rows, { outline: true })).toEqual(levels));
