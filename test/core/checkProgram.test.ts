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
    ['PK in thousands, APBD in rupiah', [['Alfa', 100], ['Beta', 5]], [['Alfa', 100000], ['Beta', 5000]], ['B1 beda-satuan-uang error factor=1000']],
    ['told at the first program that has money', [['Gamma', 0], ['Alfa', 100000]], [['Gamma', 0], ['Alfa', 100]], ['B2 beda-satuan-uang error factor=1000']],
    ['nil on one side only is no matter of units', [['Alfa', 100000], ['Beta', 0]], [['Alfa', 100], ['Beta', 5]], ['B1 anggaran-program-berbeda warning pk=100000 apbd=100 difference=99900', 'B2 anggaran-program-berbeda warning pk=0 apbd=5 difference=-5']],
    ['… whichever side it is', [['Alfa', 100000], ['Beta', 5]], [['Alfa', 100], ['Beta', 0]], ['B1 anggaran-program-berbeda warning pk=100000 apbd=100 difference=99900', 'B2 anggaran-program-berbeda warning pk=5 apbd=0 difference=5']],
    ['a thousandfold once here, once there', [['Alfa', 1000], ['Beta', 2]], [['Alfa', 1], ['Beta', 2000]], ['B1 anggaran-program-berbeda warning pk=1000 apbd=1 difference=999', 'B2 anggaran-program-berbeda warning pk=2 apbd=2000 difference=-1998']],
    ['a hundredfold is no unit', [['Alfa', 100]], [['Alfa', 1]], ['B1 anggaran-program-berbeda warning pk=100 apbd=1 difference=99']],
    ['an unknown amount leaves the unit to the others', [['Alfa', 100000], ['Beta', '#REF!']], [['Alfa', 100], ['Beta', 5]], ['B1 beda-satuan-uang error factor=1000']],
    ['a misspelt name and another amount are both told, the name first', [['Pembinaan Telantar', 9]], [['Pembinaan Terlantar', 7]], [nama('A1', 'Pembinaan Telantar', 'Pembinaan Terlantar'), 'B1 anggaran-program-berbeda warning pk=9 apbd=7 difference=2']],
    ['PK lists programs of APBN only', [['Alfa', 100, 'apbn']], [['Beta', 5]], []],
    ['APBN after perubahan', [['Alfa', 100], ['Beta', 5, 'APBNP'], ['Gamma', 6, 'APBN-P']], [['Alfa', 100]], []],
    ['with APBD after perubahan it is in both', [['Alfa', 100], ['Beta', 5, 'APBDP/APBNP']], [['Alfa', 100]], ['A2 program-tanpa-pasangan warning program=Beta']],
    ['APBN with words around it', [['Alfa', 100], ['Beta', 5, 'Dana APBN Pusat']], [['Alfa', 100]], []],
    ['a Ket without either is expected', [['Alfa', 100], ['Beta', 5, 'DAK']], [['Alfa', 100]], ['A2 program-tanpa-pasangan warning program=Beta']],
    ['left over with an amount that cannot be read', [['Alfa', 100], ['Beta', '#REF!']], [['Alfa', 100]], ['A2 program-tanpa-pasangan warning program=Beta']],
    ['an amount that two of PK have matches neither', [['Beta', 5], ['Gamma', 5]], [['Delta', 5]], ['A1 program-tanpa-pasangan warning program=Beta', 'A2 program-tanpa-pasangan warning program=Gamma', 'B1 program-tanpa-pasangan warning program=Delta']],
    ['nil on both sides pairs no other names', [['Alfa', 1], ['Beta', 0], ['Gamma', 3]], [['Alfa', 1], ['Delta', 0], ['Epsilon', 4]], ['A3 program-tanpa-pasangan warning program=Gamma', 'B3 program-tanpa-pasangan warning program=Epsilon']],
    ['an unknown amount pairs no other names', [['Alfa', 1], ['Beta', '#REF!']], [['Alfa', 1], ['Delta', null]], ['A2 program-tanpa-pasangan warning program=Beta']],
    ['one name, PK split: 60 + 40', [['Penunjang Urusan', 60], ['Penunjang Urusan', 40]], [['Penunjang Urusan', 100]], []],
    ['… its sum is 5 off, told at the first', [['Penunjang Urusan', 60], ['Penunjang Urusan', 45]], [['Penunjang Urusan', 100]], ['B1 anggaran-program-berbeda warning pk=105 apbd=100 difference=5']],
    ['… with a part that cannot be read nothing is known', [['Penunjang Urusan', 60], ['Penunjang Urusan', '#REF!']], [['Penunjang Urusan', 100]], []],
    ['… a row of equal amount is taken first: 60, then 30 + 10 for 40', [['Penunjang', 60], ['Penunjang', 40]], [['Penunjang', 30], ['Penunjang', 60], ['Penunjang', 10]], []],
    ['as many rows each, one amount other: those that are left', [['Penunjang', 60], ['Penunjang', 40]], [['Penunjang', 41], ['Penunjang', 60]], ['B2 anggaran-program-berbeda warning pk=40 apbd=41 difference=-1']],
    ['as many rows each, both other: one by one', [['Penunjang', 60], ['Penunjang', 40]], [['Penunjang', 61], ['Penunjang', 42]], ['B1 anggaran-program-berbeda warning pk=60 apbd=61 difference=-1', 'B2 anggaran-program-berbeda warning pk=40 apbd=42 difference=-2']],
    ['a program that one side has twice is not missing in the other', [['Penunjang', 60], ['Penunjang', 0]], [['Penunjang', 60]], []],
    ['… nor one that APBD has twice', [['Penunjang', 60]], [['Penunjang', 60], ['Penunjang', 0]], []],
    ['a program taken by its name is not taken again by its amount', [['Alfa', 5], ['Beta', 7]], [['Alfa', 7], ['Gamma', 8]], ['B1 anggaran-program-berbeda warning pk=5 apbd=7 difference=-2', 'A2 program-tanpa-pasangan warning program=Beta', 'B2 program-tanpa-pasangan warning program=Gamma']],
    ['a program taken by its spelling is not taken again by its amount', [['Pembinaan Telantar', 5], ['Beta', 7]], [['Pembinaan Terlantar', 7], ['Gamma', 8]], [nama('A1', 'Pembinaan Telantar', 'Pembinaan Terlantar'), 'B1 anggaran-program-berbeda warning pk=5 apbd=7 difference=-2', 'A2 program-tanpa-pasangan warning program=Beta', 'B2 program-tanpa-pasangan warning program=Gamma']],
    ['an APBD sheet without programs', [['Alfa', 100]], [], []],
  ])('%s', (_, pk, apbd, expected) => check(pk, apbd, expected));

  it('compares with belanja only, and with programs only', () => {
    const apbd = apbdOf([{ uraian: 'Alfa', a: 1 }, { uraian: 'Pajak Daerah', a: 9, bagian: 'pendapatan' }, { uraian: 'Kegiatan', level: 'kegiatan', parent: 0, a: 1 }]);
    expect(checkProgramPkApbd(inputOf({ programs: programsOf([['Alfa', 1]]), apbd }))).toEqual([]);
  });
});

it('other names are paired by an amount that is the same in another unit: 5,5 thousand and 5.500', () => {
  const input = inputOf({ programs: programsOf([['Alfa', 100], ['Beta', 5500]]), apbd: apbdOf([{ uraian: 'Alfa', a: 0.1 }, { uraian: 'Gamma', a: 5.5 }], 1000) });
  expect(checkProgramPkApbd(input).map(lineOf)).toEqual(['A2 nama-program-berbeda info pk=Beta apbd=Gamma']);
});

it('without programs or without APBD there is nothing to compare', () => {
  expect([checkProgramPkApbd(inputOf({ programs: programsOf([['Alfa', 1]]) })), checkProgramPkApbd(inputOf({ apbd: apbdOf([{ uraian: 'Alfa', a: 2 }]) }))]).toEqual([[], []]);
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
    ['after perubahan too', [['A', 3, 'APBD'], { total: 'JUMLAH APBNP', a: 5 }], []],
    ['an unreadable program', [['A', 3], ['B', '#N/A'], { total: 'JUMLAH', a: 9 }], []],
    ['an unreadable total', [['A', 3], { total: 'JUMLAH', a: '#N/A' }], []],
    ['an unreadable total is not repeated by the next', [['A', 3], ['B', 4], { total: 'JUMLAH', a: '#N/A' }, { total: 'TOTAL', a: 8 }], [off('B4', 8, 7, 'TOTAL')]],
    ['a dash and a blank add nothing', [['A', 3], ['B', '-'], ['C', null], { total: 'JUMLAH', a: 3 }], []],
    ['the total stands on top', [{ total: 'JUMLAH', a: 8 }, ['A', 3], ['B', 4]], [off('B1', 8, 7, 'JUMLAH')]],
    ['programs below a total are not in it', [['A', 3], { total: 'JUMLAH', a: 3 }, ['B', 4]], []],
    ['two parts without Ket: the second since the first', [['A', 3], ['B', 4], { total: 'Sub Total', a: 7 }, ['C', 5], { total: 'Sub Total', a: 6 }], [off('B5', 6, 5, 'Sub Total')]],
    ['Ket in small letters', [['A', 3, 'apbd'], ['B', 4, 'Apbn'], { total: 'JUMLAH APBD', a: 3 }, { total: 'JUMLAH APBN', a: 5 }], [off('B4', 5, 4, 'JUMLAH APBN')]],
    ['Ket of two words and a sign', [['A', 3, 'DAK-Fisik'], ['B', 4, 'APBD'], { total: 'Jumlah DAK Fisik', a: 4 }], [off('B3', 4, 3, 'Jumlah DAK Fisik')]],
    ['… with spaces around the sign', [['A', 3, 'DAK - Fisik'], ['B', 4, 'APBD'], { total: 'Jumlah DAK Fisik', a: 4 }], [off('B3', 4, 3, 'Jumlah DAK Fisik')]],
    ['a Ket within a longer word is not named: all of them', [['A', 3, 'PAD'], ['B', 4, 'DAK'], { total: 'JUMLAH PADAT KARYA', a: 7 }], []],
    ['one Ket is missing: that source alone, or all since', [['A', 3, 'APBD'], ['B', 4], { total: 'JUMLAH APBD', a: 7 }], []],
    ['… or that source alone', [['A', 3, 'APBD'], ['B', 4], { total: 'JUMLAH APBD', a: 3 }], []],
    ['… or since the total before', [['A', 3, 'APBD'], { total: 'JUMLAH I', a: 3 }, ['B', 4, 'APBD'], ['C', 5], { total: 'JUMLAH APBD', a: 9 }], []],
    ['… but no other', [['A', 3, 'APBD'], ['B', 4], { total: 'JUMLAH APBD', a: 8 }], [off('B3', 8, 7, 'JUMLAH APBD')]],
    ['all Ket are there: that source alone', [['A', 3, 'APBD'], ['B', 4, 'DAK'], { total: 'JUMLAH APBD', a: 7 }], [off('B3', 7, 3, 'JUMLAH APBD')]],
    ['an unreadable program of another source does no harm', [['A', 3, 'APBD'], ['B', '#N/A', 'APBN'], { total: 'JUMLAH APBD', a: 4 }], [off('B3', 4, 3, 'JUMLAH APBD')]],
    ['a source that no Ket names, where one is missing: all of them', [['A', 3, 'DAK'], ['B', 4], { total: 'JUMLAH APBN', a: 8 }], [off('B3', 8, 7, 'JUMLAH APBN')]],
    ['a wrong total that is repeated is told once', [['A', 3], ['B', 4], { total: 'JUMLAH', a: 9 }, { total: 'TOTAL', a: 9 }], [off('B3', 9, 7, 'JUMLAH')]],
    ['of APBD and APBN each is told', [['A', 3, 'APBD'], ['B', 4, 'APBN'], { total: 'Jumlah Apbd', a: 9 }, { total: 'Jumlah Apbn', a: 9 }], [off('B3', 9, 3, 'Jumlah Apbd'), off('B4', 9, 4, 'Jumlah Apbn')]],
    ['the label is told on one line', [['A', 3], { total: ' Jumlah\n  Belanja ', a: 4 }], [off('B2', 4, 3, 'Jumlah Belanja')]],
    ['a row of the recap that is no JUMLAH is not where a part begins', [['A', 3], { total: 'APBD (Wajib)', a: 3 }, ['B', 4], { total: 'JUMLAH', a: 8 }], [off('B4', 8, 7, 'JUMLAH')]],
  ])('%s', (_, table, expected) => expect(checkJumlahProgram(inputOf({ programs: programsOf(table) })).map(lineOf)).toEqual(expected));
});
