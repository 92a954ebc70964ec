import { readNumber } from '../../../src/core/read/number';
import { ISSUE_PARAMS } from '../../../src/core/model/issueParams';
import type { CellValue } from '../../../src/core/model/grid';
import { COLUMNS, readIn, written, type Extra } from './readings';

type Case = readonly [value: CellValue, expected: string, extra?: Extra];

/** Reads every case and checks it; every note must carry the params that its sentence needs. */
function check(column: keyof typeof COLUMNS, cases: readonly Case[]): void {
  it.each(cases.map((each) => [JSON.stringify(each[0]).slice(0, 60), each] as const))(`${column} %s`, (_name, [value, expected, extra = {}]) => {
    const reading = readIn(column, value, extra);
    expect(written(reading)).toBe(expected);
    for (const note of reading.notes) expect(Object.keys(note.params).sort()).toEqual([...ISSUE_PARAMS[note.code]].sort());
    if (reading.kind === 'invalid') expect(reading.notes.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    else expect(reading.notes.some(({ severity }) => severity === 'error')).toBe(false);
  });
}

describe('real numbers', () => {
  check('anggaran', [
    [71099265302, '71099265302'], [71099265302, '71099265302', { format: '#,##0;-#,##0;"-"' }], [0, '0'], [-1234.5, '-1234.5'],
    [0.1 + 0.2, '0.3'],
    [71099265302, '71099265302', { format: '[$-421]_-"Rp"* #,##0_-;[$-421]\\-"Rp"* #,##0_-;[$-421]_-"Rp"* "-"_-;_-@_-' }],
    [9007199254740991, '9007199254740991'], // 2^53 − 1
    [9007199254740992, '!melebihi-batas-presisi'], // 2^53: could stand for 2^53 + 1
    [1e18, '!melebihi-batas-presisi'],
    [12345678901234.56, '12345678901234.6'], // 15 digits are all that Excel holds
  ]);
  check('desimal', [
    [98.41, '98.41'],
    // a percent format shows a hundredfold
    [0.9841, '98.41 %', { format: '0.00%' }], [1, '100 %', { format: '0%' }], [0.5, '50 %', { format: '0.0%' }], [-0.05, '-5 %', { format: '0%;-0%' }], [0, '0 %', { format: '0.00%' }],
    [0.0026, '0.26 %', { format: '[Red]0.00%' }],
    // a percent sign that is only text does not
    [98.41, '98.41', { format: '0.00"%"' }], [98.41, '98.41', { format: '0.00\\%' }],
    [-0.05, '-0.05', { format: '0%;-0.00' }], // the section for negatives has none
    [0, '0 %', { format: '0%;-0.00' }], // zero is not negative
    [0.05, '5 %', { format: '0%' }], [0.125, '12.5 %', { format: '0.0%' }],
    // a hundredfold beyond what is exact
    [-90071992547410.5, '!melebihi-batas-presisi', { format: '0%' }], [90071992547410.5, '!melebihi-batas-presisi', { format: '0%' }], [90071992547409.5, '9007199254740950 %', { format: '0%' }],
    [-1e18, '!melebihi-batas-presisi'],
    // no number that Excel shows, though a program might give it
    [Infinity, '!bukan-angka'], [Number.NaN, '!bukan-angka'],
  ]);
});

describe('dates are told by their format only', () => {
  check('hitungan', [
    [44196, '!tanggal-bukan-angka', { format: 'dd/mm/yyyy' }], [44196, '!tanggal-bukan-angka', { format: '[$-421]dd mmmm yyyy' }], [44196, '!tanggal-bukan-angka', { format: '[$-421]dd mmmm yyyy;@' }],
    [0.5, '!tanggal-bukan-angka', { format: 'h:mm' }], [1.5, '!tanggal-bukan-angka', { format: '[h]:mm:ss' }], [44196, '!tanggal-bukan-angka', { format: 'mmm-yy' }], [0.5, '!tanggal-bukan-angka', { format: 'h:mm AM/PM' }],
    [12, '12', { format: 'General' }], [12, '12', { format: '[$-421]General' }], [12, '12', { format: '#,##0 "hari"' }], [12, '12', { format: '0" Klp"' }], [12, '12', { format: '[Red]0;[Magenta]-0' }],
    [12, '12', { format: '#,##0\\ \\d\\o\\k' }], [12, '12', { format: '_-* #,##0_d' }], [12, '12', { format: '[$Rp-421]#,##0.00' }], [12, '12', { format: '0.00E+00' }], [12, '12', { format: '@' }], [12, '12', { format: '# ?/?' }], [12, '12', { format: '' }],
    [12, '12', { format: '[Cyan][>=100]#,##0;[Blue]0' }],
    // an unclosed quotation ends with the format
    [12, '12', { format: '0 "hari' }],
  ]);
});

describe('booleans, errors, nothing', () => {
  check('hitungan', [
    [true, '!nilai-logika'], [false, '!nilai-logika'], ['TRUE', '!nilai-logika'], ['benar', '!nilai-logika'],
    ['#REF!', '!galat-excel', { type: 'Error' }], ['#N/A', '!galat-excel', { type: 'Error' }], ['#BARU!', '!galat-excel', { type: 'Error' }], ['#DIV/0!', '!galat-excel'], ['#VALUE!', '!galat-excel'], ['#spill!', '!galat-excel'],
    ['', 'none'], ['   ', 'none'], ['\u00a0', 'none'], ['\u200b', 'none'], ['-', 'none'], ['–', 'none'], ['—', 'none'], ['−', 'none'], ['--', 'none'], ['- %', 'none'], ['Nihil', 'none'],
    ['n/a', 'none'], ['N/A', 'none'], ['belum rilis', 'none'], ['Belum tersedia', 'none'], ['(belum ada data)', 'none'], ['belum rilis BPS 2020', 'none'], ['Menunggu rilis', 'none'], ['tidak ada data.', 'none'], ['Data belum tersedia', 'none'], ['…', 'none'],
    ['abc', '!bukan-angka'], ['😀', '!bukan-angka'], ['５', '!bukan-angka'], ['٤٥', '!bukan-angka'], ['*', '!bukan-angka'],
  ]);
  check('anggaran', [
    ['-', '0'], ['–', '0'], ['—', '0'], ['−', '0'], [' - ', '0'], ['Rp -', '0'], ['Rp. -', '0'], ['-,-', '0'], ['nihil', '0'],
    ['', 'none'], ['n/a', 'none'], ['belum dianggarkan', 'none'], ['BB', '!bukan-angka'], ['WTP', '!bukan-angka'], [true, '!nilai-logika'],
  ]);
  check('targetRupiah', [['-', 'none']]); // an indikator in rupiah without data has not reached 0
});

describe('money', () => {
  check('anggaran', [
    ['71.099.265.302', '71099265302'], ['7.002.796.610,00', '7002796610.00'], ['5,551,162,657', '5551162657'], ['71.099.265.302,0 0', '71099265302.00'],
    ['71.099.265.302,0\n0', '71099265302.00'], ['71.099.\u00a0265.302', '71099265302'], ['71 099 265 302', '71099265302'], ['1\u2009000\u2009000', '1000000'], ['1\u202f000\u202f000,50', '1000000.50'], ['71.09 9.265.302', '71099265302'],
    ['Rp 3.349.048.946', '3349048946'], ['Rp3.349.048.946', '3349048946'], ['Rp. 10.000,-', '10000'], ['Rp.10.000,-', '10000'], ['Rp12.000.000,-', '12000000'], ['1.973.800.860,-', '1973800860'], ['10.000 ,-', '10000'], ['10.000,--', '10000'], ['10.000.-', '10000'], ['10.000,=', '10000'],
    ['Rp 5,551,162,657', '5551162657'], ['IDR 1.000.000', '1000000'], ['1.000.000 rupiah', '1000000'], ['rp. 1.500.000,00', '1500000.00'],
    ['(1.234)', '-1234'], ['(1.234.567,50)', '-1234567.50'], ['(Rp 1.234)', '-1234'], ['Rp (1.234)', '-1234'], ['-1.234', '-1234'], ['-Rp 1.234', '-1234'], ['Rp -1.234', '-1234'], ['- 1.234', '-1234'], ['−1.234', '-1234'], ['–1.234', '-1234'], ['+1.234', '1234'],
    ['(-1.234)', '!format-angka-salah'], ['-(1.234)', '!angka-dengan-keterangan'], ['--1.234', '!format-angka-salah'], ['1.234-', '!angka-dengan-keterangan'],
    ['1.234', '1234'], ['1234', '1234'], ['0', '0'], ['1234,5', '1234.5'], ['1234.50', '1234.50 !titik-desimal'], ['1,234.5', '1234.5 !titik-desimal'], ['1.234,5', '1234.5'],
    ['1,234', '!angka-ambigu'], ['1,234', '1234 !angka-ambigu-ditafsir', { decimalMark: '.' }], ['1,234', '!angka-ambigu', { decimalMark: ',' }], // 1,234 rupiah: three decimals no rupiah has
    ['1.234', '!angka-ambigu', { decimalMark: '.' }],
    ['1.234.567,891', '!format-angka-salah'], ['5,551,162.657', '!format-angka-salah'], ['1.234,567.89', '!format-angka-salah'], ['1.23.456', '!format-angka-salah'], ['1.0000', '!format-angka-salah'], ['12..3', '!format-angka-salah'], ['1,,234', '!format-angka-salah'], ['1.234.', '!format-angka-salah'], ['0.123.456', '!format-angka-salah'],
    ['1.000.000 2.000.000', '!dua-nilai-satu-sel'], ['1.000.000\n2.000.000', '!dua-nilai-satu-sel'], ['5 1.000', '!dua-nilai-satu-sel'], ['5 10', '!dua-nilai-satu-sel'], ['1.000.000 5', '!dua-nilai-satu-sel'],
    ['3,5 juta', '!angka-dengan-keterangan'], ['Rp 1,2 M', '!angka-dengan-keterangan'], ['500 orang', '!angka-dengan-keterangan'], ['5%', '!angka-dengan-keterangan'], ['$ 500', '!angka-dengan-keterangan'], ['1.000.000 (APBD)', '!angka-dengan-keterangan'],
    ['9.007.199.254.740.991', '9007199254740991'], ['9.007.199.254.740.993', '!melebihi-batas-presisi'], ['99.999.999.999.999.999', '!melebihi-batas-presisi'], ['9007199254740993', '!melebihi-batas-presisi'],
    ['90.071.992.547.409,91', '90071992547409.91'], ['90.071.992.547.409,93', '!melebihi-batas-presisi'], // the sen no longer fit
    ['9.007.199.254.740.991,00', '9007199254740991.00'],
    ['1,5E+10', '!format-angka-salah'], ['31/12/2020', '!tanggal-bukan-angka'],
  ]);
});

describe('things counted', () => {
  check('hitungan', [
    ['4.905', '4905'], ['4905', '4905'], ['12.818', '12818'], ['1.234.567', '1234567'], ['1,234,567', '1234567'], ['71.099.265.302', '71099265302'], ['0', '0'], ['007', '7'],
    ['4.905', '4.905 !angka-ambigu-ditafsir', { decimalMark: '.' }], ['4.905', '4905', { decimalMark: ',' }],
    ['905 4.000', '!dua-nilai-satu-sel'], ['905\n4.000', '!dua-nilai-satu-sel'], ['4\u00a0905', '!dua-nilai-satu-sel'], ['1 000 000', '!dua-nilai-satu-sel'], ['905 4.000 orang', '!dua-nilai-satu-sel'], ['98, 41', '!format-angka-salah'],
    ['4.905 orang', '4905 orang'], ['4.905  Orang', '4905 Orang'], ['18 Klp', '18 Klp'], ['2 dok', '2 dok'], ['2 dok.', '2 dok'], ['12 Kab/Kota', '12 Kab/Kota'], ['12 Kabupaten / Kota', '12 Kabupaten / Kota'], ['4.905 (orang)', '4905 orang'], ['4.905orang', '4905 orang'], ['1.250,5 ha', '1250.5 ha'], ['100 m2', '100 m2'], ['5 raperda', '5 raperda'], ['3x', '3 x'],
    ['12 kg/bln', '12 kg/bln'],
    ['12 barongsai', '!angka-dengan-keterangan'], ['12 barongsai', '12 barongsai', { satuan: 'Barongsai' }],
    ['4.905 orang', '4905 orang', { satuan: 'Jiwa/Orang' }], ['18 Klp', '18 Klp', { satuan: 'Kelompok' }], ['18 Klp', '18 Klp !satuan-berbeda', { satuan: 'Orang' }], ['85%', '85 % !satuan-berbeda', { satuan: 'Orang' }], ['Rp 5.000', '5000 Rp !satuan-berbeda', { satuan: 'Orang' }], ['18 Klp', '18 Klp', { satuan: ' ' }],
    ['82.125 %', '82.125 % !angka-ambigu-ditafsir'], // the unit in the cell says that this is measured
    ['1.25', '1.25 !titik-desimal'], ['82.7', '82.7 !titik-desimal'], ['12,5', '12.5'], ['1.234,5', '1234.5'], ['1,234.5', '1234.5 !titik-desimal'], ['0.123', '0.123 !titik-desimal'], ['0,123', '0.123'],
    ['1,234', '!angka-ambigu'], ['1,234', '1.234 !angka-ambigu-ditafsir', { decimalMark: ',' }], ['1,234', '1234 !angka-ambigu-ditafsir', { decimalMark: '.' }],
    ['1.0000', '!format-angka-salah'], ['1.23.45', '!format-angka-salah'], ['12..3', '!format-angka-salah'], ['1234.567', '!format-angka-salah'], ['1234,567', '!format-angka-salah'], ['1.', '!format-angka-salah'], ["1'234", '!angka-dengan-keterangan'], ['012.345', '!format-angka-salah'],
    ['100 dari 110 organisasi', '!angka-dengan-keterangan'], ['140 Kelompok (1400 orang)', '!angka-dengan-keterangan'], ['±80', '!angka-dengan-keterangan'], ['sekitar 80', '!angka-dengan-keterangan'], ['3,5 juta', '!angka-dengan-keterangan'], ['3 ribu orang', '!angka-dengan-keterangan'], ['5 dokumen lengkap', '!angka-dengan-keterangan'], ['1/2', '!angka-dengan-keterangan'], ['≥ 80', '!angka-dengan-keterangan'], ['80-90', '!angka-dengan-keterangan'], ['10²', '!angka-dengan-keterangan'],
    ['5 miliar', '!angka-dengan-keterangan'], ['5 miliar rupiah', '5 miliar rupiah', { satuan: 'Miliar Rupiah' }],
    ['-5', '-5'], ['−5', '-5'], ['- 5', '!format-angka-salah'], ['(1.234)', '!format-angka-salah'],
    ['B', '!bukan-angka'], ['BB', '[BB]'], ['31 Desember 2020', '!tanggal-bukan-angka'], ['Des-20', '!tanggal-bukan-angka'], ['2020-12-31', '!tanggal-bukan-angka'], ['31.12.2020', '!tanggal-bukan-angka'], ['1-12-20', '!tanggal-bukan-angka'],
    ['4.905*)', '4905 !tanda-catatan-kaki'], ['4.905 orang **', '4905 orang !tanda-catatan-kaki'], ['12,5*', '12.5 !tanda-catatan-kaki'], ['1.25 (*)', '1.25 !tanda-catatan-kaki'], ['n/a*', 'none'], ['BB*', '[BB]'], ['5 dokumen lengkap*)', '!angka-dengan-keterangan'], ['**', '!bukan-angka'], ['5*2', '!angka-dengan-keterangan'],
    ["'4.905", '4905'], ['\u200e4.905\u200f', '4905'], ['4.905\t', '4905'],
    ['7.1E+10', '!format-angka-salah'], ['9007199254740993', '!melebihi-batas-presisi'], ['9'.repeat(400), '!format-angka-salah'], ['9'.repeat(100), '!melebihi-batas-presisi'],
  ]);
});

describe('what is measured', () => {
  check('desimal', [
    ['98,41', '98.41'], ['100%', '100 %'], ['0 %', '0 %'], ['0,26 %', '0.26 %'], ['98%', '98 %', { format: '0.00%' }], ['98,41', '98.41', { format: '0.00%' }], ['90.57%', '90.57 % !titik-desimal'], ['100 persen', '100 persen'], ['1022,87', '1022.87'], ['1.022,87', '1022.87'],
    ['82.7', '82.7 !titik-desimal'], ['82.125', '82.125 !angka-ambigu-ditafsir'], ['82.125', '82.125 !angka-ambigu-ditafsir', { decimalMark: ',' }], ['82.125', '82.125 !angka-ambigu-ditafsir', { decimalMark: '.' }],
    ['82,125', '!angka-ambigu'], ['82,125', '82.125 !angka-ambigu-ditafsir', { decimalMark: ',' }], ['1,234', '1234 !angka-ambigu-ditafsir', { decimalMark: '.' }],
    ['33,3333333333333333', '33.3333333333333333'], ['33.3333', '33.3333 !titik-desimal'], ['1.0000', '!format-angka-salah'], ['100,0000', '100.0000'], ['1234.567', '1234.567 !titik-desimal'], ['1.234.567', '1234567'],
    ['4.905 orang', '4905 orang'], ['4.905 Orang/Jiwa', '4905 Orang/Jiwa'], // the unit in the cell says that these are counted
    ['38% (Evaluasi Semester I)', '!angka-dengan-keterangan'], ['1:17,9', '!angka-dengan-keterangan'], ['Tahun 2020', '!angka-dengan-keterangan'], ['80 % tercapai', '!angka-dengan-keterangan'],
    ['100% (persen)', '100 % persen'],
    ['75 Persen', '75 Persen', { satuan: '%' }],
  ]);
});

describe('grades and levels', () => {
  check('desimal', [
    ['BB', '[BB]'], ['b', '[B]'], [' AA ', '[AA]'], ['Predikat B', '[B]'], ['B (Baik)', '[B]'], ['BB (Sangat Baik)', '[BB]'], ['Sangat Baik (BB)', '[BB]'],
    ['B (68,89)', '68.89 B'], ['68,89 (B)', '68.89 B'], ['B(68.89)', '68.89 B !titik-desimal'], ['B / 68,89', '68.89 B'], ['68,89 / B', '68.89 B'], ['B 68,89', '68.89 B'], ['68,89 B', '68.89 B'], ['68,89, B', '68.89 B'], ['B – 68,89', '68.89 B'], ['Nilai B (68,89)', '68.89 B'],
    ['68,89', '68.89'], ['85,2 (Sangat Baik)', '85.2'], ['3,45 (Baik)', '3.45'], ['3,45/Baik', '3.45'], ['85 (tidak semua)', '!angka-dengan-keterangan'], ['85 Baik', '!angka-dengan-keterangan'],
    ['B (78,89)', '!skor-bertentangan'], ['BB (70,00)', '!skor-bertentangan'], ['B (70,00)', '70.00 B'], ['BB (70,01)', '70.01 BB'], ['AA (100)', '100 AA'], ['AA (100,5)', '!skor-bertentangan'], ['D (0)', '0 D'], ['A (90)', '90 A'], ['C (30)', '!skor-bertentangan'],
    ['B (1.23.4)', '!format-angka-salah'],
    ['WTP', '<WTP>'], ['Wajar Tanpa Pengecualian', '<Wajar Tanpa Pengecualian>'], ['Zona Hijau', '<Zona Hijau>'], ['Level 3', '<Level 3>'], ['Peringkat II', '<Peringkat II>'], ['Baik', '<Baik>'], ['belum terakreditasi', '<belum terakreditasi>'], ['Bagus sekali', '!bukan-angka'], ['A-', '!bukan-angka'],
  ]);
  check('target', [['BB (70)', '70 BB'], ['BB (>70)', '[BB]'], ['BB (> 70 – 80)', '[BB]'], ['BB (70,01 - 80)', '[BB]'], ['BB (60-70)', '!angka-dengan-keterangan'], ['minimal BB', '[BB] !tanda-batas-target'], ['≥ 80*', '80 naik !tanda-batas-target'], ['BB (75)', '75 BB'], ['BB (60)', '!skor-bertentangan']]);
  check('hitungan', [['12 A', '!angka-dengan-keterangan'], ['12 (Baik)', '!angka-dengan-keterangan'], ['B (68,89)', '68.89 B'], ['WTP', '<WTP>']]);
  check('capaian', [['Baik', '!bukan-angka'], ['BB', '[BB]'], ['97,9', '97.9'], ['97,9%', '97.9 %']]);
  check('skor', [['68,89', '68.89'], ['B (68,89)', '68.89 B'], [68.89, '68.89'], ['-', 'none']]);
});

describe('targets with a sign, targets that are a range', () => {
  check('target', [
    ['≥ 80', '80 naik !tanda-batas-target'], ['≥80%', '80 % naik !tanda-batas-target'], ['>= 80', '80 naik !tanda-batas-target'], ['> 80', '80 naik !tanda-batas-target'], ['min. 80', '80 naik !tanda-batas-target'], ['Min 80', '80 naik !tanda-batas-target'], ['minimal 80', '80 naik !tanda-batas-target'], ['80 (min)', '80 naik !tanda-batas-target'], ['paling sedikit 80 %', '80 % naik !tanda-batas-target'],
    ['≤ 5', '5 turun !tanda-batas-target'], ['<5', '5 turun !tanda-batas-target'], ['maks 5', '5 turun !tanda-batas-target'], ['Maks. 5', '5 turun !tanda-batas-target'], ['maksimal 5 hari', '5 hari turun !tanda-batas-target'], ['kurang dari 5', '5 turun !tanda-batas-target'], ['≤ 5,25', '5.25 turun !tanda-batas-target'],
    ['≥ 80 dari 100', '!angka-dengan-keterangan'], ['≥', '!bukan-angka'], ['maksud 80', '!angka-dengan-keterangan'], ['minggu 2', '!angka-dengan-keterangan'],
    ['80–90', '80..90'], ['80-90', '80..90'], ['80 - 90 %', '80..90 %'], ['80 – 90 %', '80..90 %'], ['80% - 90%', '80..90 %'], ['80 s/d 90', '80..90'], ['80 s.d. 90', '80..90'], ['80 sampai dengan 90', '80..90'], ['antara 80 dan 90', '80..90'], ['0,5-1,5', '0.5..1.5'], ['80.5–90.5', '80.5..90.5 !titik-desimal'], ['80 − 90', '80..90'],
    ['90-80', '!format-angka-salah'], ['80-80', '!format-angka-salah'], ['80 dan 90', '!angka-dengan-keterangan'], ['2019-2020', '!angka-dengan-keterangan'], ['80-90 (revisi)', '!angka-dengan-keterangan'], ['82,125-90', '!angka-ambigu'], ['12-2020', '!tanggal-bukan-angka'],
    ['80-90 %', '80..90 % !satuan-berbeda', { satuan: 'Nilai' }],
  ]);
  check('targetHitungan', [['4.905-5.000 orang', '4905..5000 orang'], ['> 4.905', '4905 naik !tanda-batas-target']]);
  check('targetRupiah', [['≥ Rp 1.000.000', '1000000 naik !tanda-batas-target'], ['1.000.000 – 2.000.000', '1000000..2000000']]);
  check('capaian', [['80-90', '!angka-dengan-keterangan']]);
  check('anggaran', [['80-90', '!angka-dengan-keterangan'], ['≥ 80', '!angka-dengan-keterangan']]);
});

describe('what a note quotes and suggests', () => {
  const cases: readonly [keyof typeof COLUMNS, string, Record<string, string>][] = [
    ['hitungan', '100 dari 110 organisasi', { value: '100 dari 110 organisasi', suggestion: '100' }],
    ['hitungan', '140 Kelompok (1400 orang)', { value: '140 Kelompok (1400 orang)', suggestion: '140' }],
    ['desimal', '1:17,9', { value: '1:17,9', suggestion: '1' }],
    ['hitungan', '±80', { value: '±80', suggestion: '80' }],
    ['anggaran', '3,5 juta', { value: '3,5 juta', suggestion: '3500000' }],
    ['anggaran', 'Rp 1,25 miliar', { value: 'Rp 1,25 miliar', suggestion: '1250000000' }],
    ['hitungan', '905 4.000', { value: '905 4.000', first: '905' }],
    ['hitungan', '4.000 905', { value: '4.000 905', first: '4000' }],
    ['hitungan', '1,234', { value: '1,234', id: '1.234', en: '1234' }],
    ['anggaran', '71.099.265.302', { value: '71.099.265.302', read: '71099265302' }],
    ['desimal', '82.7', { value: '82.7', read: '82.7' }],
    ['desimal', 'B (78,89)', { value: 'B (78,89)', skor: '78.89', predikat: 'B', expected: 'BB' }],
    ['target', '≥ 80', { value: '≥ 80', arah: 'naik' }],
    ['hitungan', 'abc', { value: 'abc' }],
    ['hitungan', '#REF!', { value: '#REF!' }],
    ['hitungan', '1.0000', { value: '1.0000' }],
    ['anggaran', '9.007.199.254.740.993', { value: '9.007.199.254.740.993' }],
  ];
  it.each(cases)('%s %s', (column, value, params) => {
    expect(readNumber({ value, valueType: 'String', numberFormat: 'General' }, COLUMNS[column]).notes[0]?.params).toEqual(params);
  });
  it.each([
    ['2 ratus', '200'], ['2 ribu', '2000'], ['2 rb', '2000'], ['2 ribuan', '2000'], ['2 juta', '2000000'], ['2 jt', '2000000'], ['2 Jt.', '2000000'], ['2 jutaan', '2000000'],
    ['2 miliar', '2000000000'], ['2 milyar', '2000000000'], ['2 miliyar', '2000000000'], ['2 mlr', '2000000000'], ['2 mly', '2000000000'], ['2 M', '2000000000'], ['2 triliun', '2000000000000'], ['2 trilyun', '2000000000000'], ['2 T', '2000000000000'],
  ])('%s is suggested as %s', (value, suggestion) => {
    expect(readNumber({ value, valueType: 'String', numberFormat: 'General' }, COLUMNS.anggaran).notes[0]?.params).toEqual({ value, suggestion });
  });
  it.each([
    ['a day of Excel’s', 44196, 'dd/mm/yyyy', { value: 44196 }],
    ['a number beyond what is exact, in the digits that Excel shows', 9007199254740992, 'General', { value: '9007199254740990' }],
    ['a hundredfold of it', 90071992547410.5, '0%', { value: '9007199254741050' }],
    ['no number at all', Infinity, 'General', { value: 'Infinity' }],
  ])('%s', (_, value, format, params) => expect(readIn('desimal', value, { format }).notes.map((note) => note.params)).toEqual([params]));
  it('a truth as Excel shows it', () => {
    const told = [true, false].map((value) => readNumber({ value, valueType: 'Boolean', numberFormat: 'General' }, COLUMNS.target).notes[0]?.params);
    expect(told).toEqual([{ value: 'TRUE' }, { value: 'FALSE' }]);
  });
  it('tells that a number is kept as text, unless its unit or grade is why', () => {
    const codes = (column: keyof typeof COLUMNS, value: string): string[] => readNumber({ value, valueType: 'String', numberFormat: '@' }, COLUMNS[column]).notes.map(({ code }) => code);
    expect(codes('hitungan', '4.905')).toEqual(['angka-tersimpan-teks']);
    expect(codes('desimal', '100%')).toEqual(['angka-tersimpan-teks']);
    expect(codes('hitungan', '4.905 orang')).toEqual([]);
    expect(codes('desimal', 'B (68,89)')).toEqual([]);
    expect(codes('anggaran', '-')).toEqual([]);
  });
});
