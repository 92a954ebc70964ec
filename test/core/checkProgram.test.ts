import { checkJumlahProgram } from '../../src/core/check/jumlahProgram';
import { isMisspelling, normalisedNama } from '../../src/core/check/namaProgram';
import { checkProgramPkApbd } from '../../src/core/check/programPkApbd';
import { apbdOf, inputOf, lineOf, programsOf } from './checkInput';

type Table = Parameters<typeof programsOf>[0];

describe('names of programs', () => {
  it.each([
    ['Program Peningkatan Sarana & Prasarana', 'peningkatan sarana dan prasarana'],
    ['PROGRAM  PENUNJANG URUSAN', 'penunjang urusan'],
    ['4.01.05 Program Pembinaan', 'pembinaan'],
    ['II. Program Pembinaan', 'pembinaan'],
    ['Pencegahan, Penanganan, dan Rehabilitasi', 'pencegahan penanganan dan rehabilitasi'],
  ])('%s is %s', (nama, expected) => expect(normalisedNama(nama)).toBe(expected));

  it.each([
    ['pembinaan anak telantar', 'pembinaan anak terlantar', true],
    ['penyandang dissabilitas', 'penyandang disabilitas', true],
    ['sarana dan prasaranan', 'sarana dan prasarana', true],
    ['pelayanan adminstrasi', 'pelayanan administrasi', true],
    ['peningkatan kerja sama', 'peningkatan kerjasama', true],
    // two words of two edits each are four
    ['pemberdayaan masyarakat', 'pemberdayan masyarakta', true], ['pembrdayan masyarkta', 'pemberdayaan masyarakat', false],
    ['administrasi perkantoran', 'pelayanan adminstrasi perkantoran', false],
    ['penataan desa', 'penataan kota', false], ['wajib belajar 9 tahun', 'wajib belajar 12 tahun', false], ['pendidikan dasar', 'pendidikan menengah', false],
  ])('%s and %s: %s', (a, b, expected) => expect(isMisspelling(a, b)).toBe(expected));
});

describe('PK and APBD', () => {
  function check(pk: Table, apbd: readonly (readonly [name: string, anggaran: number | null])[], expected: readonly string[]): void {
    const lines = apbd.map(([uraian, a]) => ({ uraian, a }));
    expect(checkProgramPkApbd(inputOf({ programs: programsOf(pk), apbd: apbdOf(lines) })).map(lineOf)).toEqual(expected);
  }
  const nama = (cell: string, pk: string, apbd: string): string => `${cell} nama-program-berbeda info pk=${pk} apbd=${apbd}`;

  it('the report: five other spellings, no other amount; APBN is not looked for', () => {
    check(
      [
        ['Program Administrasi Perkantoran', 5551162657, 'APBD'], ['Program Peningkatan Sarana dan Prasarana Aparatur', 4731441134, 'APBD'], ['Program Peningkatan Disiplin Aparatur', 192000000, 'APBD'],
        ['Peningkatan Kapasitas Sumber Daya Aparatur', 10132400, 'APBD'], ['Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan', 981943051, 'APBD'],
        ['Pemberdayaan Komunitas Adat Terpencil (KAT) dan Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya', 37510544900, 'APBD'], ['Pelayanan dan Rehabilitasi Kesejahteraan Sosial', 3160000, 'APBD'],
        ['Pembinaan Anak Telantar', 8141573000, 'APBD'], ['Pembinaan Eks Penyandang Penyakit Sosial (Eks Narapidana, Wanita Tuna Susila, dan Penyakit Sosial Lainnya)', 1061474756, 'APBD'],
        ['Pemberdayaan Kelembagaan Kesejahteraan Sosial', 150271500, 'APBD'], ['Pembinaan Para Penyandang Disabilitas dan Eks Trauma', 3349048946, 'APBD'], ['Pembinaan Panti Lanjut Usia Telantar', 3475648156, 'APBD'],
        ['Penanganan Korban Bencana Alam dan Bencana Sosial', 277619154, 'APBD'], ['Pemberdayaan Fakir Miskin', 5663245648, 'APBD'], ['Pencegahan, Penanganan, dan Rehabilitasi Penyalahgunaan Narkoba', 0, 'APBD'],
        ['Program Pemberdayaan Sosial', 2112771000, 'APBN'],
      ],
      [
        ['Pelayanan Adminstrasi Perkantoran', 5551162657], ['Peningkatan Sarana dan Prasaranan Aparatur', 4731441134], ['Peningkatan Disiplin Aparatur', 192000000], ['Peningkatan Kapasitas Sumber Daya Aparatur', 10132400],
        ['Peningkatan Pengembangan Sistem Pelaporan Capaian Kinerja dan Keuangan', 981943051], ['Pemberdayaan Komunitas Adat Terpencil (KAT) Dan Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya', 37510544900],
        ['Pelayanan Dan Rehabilitasi Kesejahteraan Sosial', 3160000], ['Pembinaan Anak Terlantar', 8141573000], ['Pembinaan Eks Penyandang Penyakit Sosial (Eks Narapidana, Wanita Tuna Susila Dan Penyakit Sosial Lainnya)', 1061474756],
        ['Pemberdayaan Kelembagaan Kesejahteraan Sosial', 150271500], ['Pembinaan Para Penyandang Dissabilitas Dan Eks Trauma', 3349048946], ['Pembinaan Panti Lanjut Usia Terlantar', 3475648156],
        ['Penanganan Korban Bencana Alam Dan Bencana Sosial', 277619154], ['Pemberdayaan Fakir Miskin', 5663245648], ['Pencegahan, Penanganan dan Rehabilitasi Penyalahgunaan Narkoba', 0],
      ],
      [
        nama('A2', 'Program Peningkatan Sarana dan Prasarana Aparatur', 'Peningkatan Sarana dan Prasaranan Aparatur'), nama('A8', 'Pembinaan Anak Telantar', 'Pembinaan Anak Terlantar'),
        nama('A11', 'Pembinaan Para Penyandang Disabilitas dan Eks Trauma', 'Pembinaan Para Penyandang Dissabilitas Dan Eks Trauma'), nama('A12', 'Pembinaan Panti Lanjut Usia Telantar', 'Pembinaan Panti Lanjut Usia Terlantar'),
        // by the amount that only these two have
        nama('A1', 'Program Administrasi Perkantoran', 'Pelayanan Adminstrasi Perkantoran'),
      ],
    );
  });

  it.each<readonly [why: string, pk: Table, apbd: readonly (readonly [string, number | null])[], expected: readonly string[]]>([
    ['another amount: 100 − 90', [['Program A Besar', 100]], [['A Besar', 90]], ['B1 anggaran-program-berbeda warning pk=100 apbd=90 difference=10']],
    ['an unknown amount tells nothing', [['Program A Besar', '#REF!']], [['A Besar', 90]], []],
    ['left over on both sides', [['Program Alfa', 100], ['Program Beta', 5]], [['Alfa', 100], ['Gamma', 7]], ['A2 program-tanpa-pasangan warning program=Program Beta', 'B2 program-tanpa-pasangan warning program=Gamma']],
    ['nil need not stand in the other', [['Alfa', 100], ['Beta', 0]], [['Alfa', 100], ['Gamma', 0], ['Delta', null]], []],
    ['an amount that two have matches neither', [['Beta', 5]], [['Gamma', 5], ['Delta', 5]], ['A1 program-tanpa-pasangan warning program=Beta', 'B1 program-tanpa-pasangan warning program=Gamma', 'B2 program-tanpa-pasangan warning program=Delta']],
    ['APBN is expected nowhere, APBD/APBN is', [['Alfa', 100], ['Beta', 5, 'APBN'], ['Gamma', 6, 'APBD/APBN']], [['Alfa', 100]], ['A3 program-tanpa-pasangan warning program=Gamma']],
    ['one name on several rows is their sum: 60 + 40', [['Penunjang Urusan', 100]], [['Program Penunjang Urusan', 60], ['PROGRAM PENUNJANG URUSAN', 40]], []],
    ['one name on as many rows each, in any order', [['Penunjang', 60], ['Penunjang', 40]], [['Penunjang', 40], ['Penunjang', 60]], []],
    ['a misspelling that fits two is none: then by amount', [['Pembinaan Telantar', 5]], [['Pembinaan Terlantar', 6], ['Pembinaan Tterlantar', 5]], [nama('A1', 'Pembinaan Telantar', 'Pembinaan Tterlantar'), 'B1 program-tanpa-pasangan warning program=Pembinaan Terlantar']],
    ['a name that two are misspellings of', [['Pembinaan Telantar', 5], ['Pembinaan Tterlantar', 6]], [['Pembinaan Terlantar', 7]], ['A1 program-tanpa-pasangan warning program=Pembinaan Telantar', 'A2 program-tanpa-pasangan warning program=Pembinaan Tterlantar', 'B1 program-tanpa-pasangan warning program=Pembinaan Terlantar']],
    ['APBD in thousands, in every pair', [['Alfa', 100000], ['Beta', 5000], ['Gamma', 0]], [['Alfa', 100], ['Beta', 5], ['Gamma', 0]], ['B1 beda-satuan-uang error factor=1000']],
    ['PK in millions', [['Alfa', 2]], [['Alfa', 2000000]], ['B1 beda-satuan-uang error factor=1000000']],
    ['one pair in thousands is a difference of its own', [['Alfa', 100000], ['Beta', 5]], [['Alfa', 100], ['Beta', 5]], ['B1 anggaran-program-berbeda warning pk=100000 apbd=100 difference=99900']],
    ['all nil differs by no factor', [['Alfa', 0]], [['Alfa', 0]], []],
    ['an APBD sheet without programs', [['Alfa', 100]], [], []],
  ])('%s', (_, pk, apbd, expected) => check(pk, apbd, expected));

  it('compares with belanja only, and with programs only', () => {
    const apbd = apbdOf([{ uraian: 'Alfa', a: 1 }, { uraian: 'Pajak Daerah', a: 9, bagian: 'pendapatan' }, { uraian: 'Kegiatan', level: 'kegiatan', parent: 0, a: 1 }]);
    expect(checkProgramPkApbd(inputOf({ programs: programsOf([['Alfa', 1]]), apbd }))).toEqual([]);
  });
});

describe('JUMLAH of the program table', () => {
  const report: Table = [['A', 3, 'APBD'], ['B', 4, 'APBD'], { total: 'JUMLAH APBD', a: 7 }, ['C', 5, 'APBN'], { total: 'JUMLAH APBN', a: 5 }, { total: 'JUMLAH APBD + APBN', a: 12 }];
  const with_ = (index: number, a: number): Table => report.map((line, at) => (at === index && 'total' in line ? { ...line, a } : line));
  const off = (cell: string, own: number, sum: number, label: string): string => `${cell} jumlah-program-tidak-cocok warning own=${own} sum=${sum} difference=${own - sum} label=${label}`;

  it.each<readonly [why: string, table: Table, expected: readonly string[]]>([
    ['3 + 4, 5, and both', report, []],
    ['APBD is off', with_(2, 8), [off('B3', 8, 7, 'JUMLAH APBD')]],
    ['APBN is off', with_(4, 4), [off('B5', 4, 5, 'JUMLAH APBN')]],
    ['both together are off', with_(5, 13), [off('B6', 13, 12, 'JUMLAH APBD + APBN')]],
    ['a recap below repeats or is no total', [...report, { total: 'APBD (Wajib)', a: 4 }, { total: 'TOTAL', a: 7 }], []],
    ['plain, without Ket', [['A', 3], ['B', 4], { total: 'Jumlah', a: 7 }], []],
    ['plain, off', [['A', 3], ['B', 4], { total: 'Jumlah', a: 6 }], [off('B3', 6, 7, 'Jumlah')]],
    ['Ket missing: since the total before', [['A', 3], { total: 'JUMLAH APBD', a: 3 }, ['C', 5], { total: 'JUMLAH APBN', a: 5 }, { total: 'TOTAL', a: 8 }], []],
    ['a total of a source that no program has', [['A', 3, 'APBD'], { total: 'JUMLAH APBN', a: 5 }], []],
    ['an unreadable program', [['A', 3], ['B', '#N/A'], { total: 'JUMLAH', a: 9 }], []],
    ['an unreadable total', [['A', 3], { total: 'JUMLAH', a: '#N/A' }], []],
  ])('%s', (_, table, expected) => expect(checkJumlahProgram(inputOf({ programs: programsOf(table) })).map(lineOf)).toEqual(expected));
});
