/** The SDM sheet: read in the layouts agencies give it, summed, checked. */
import fc from 'fast-check';
import { checkSdmBlok } from '../../src/core/check/sdmBlok';
import { checkSdmJumlah } from '../../src/core/check/sdmJumlah';
import { computeSdm, pegawaiName } from '../../src/core/compute/sdmResults';
import { toText } from '../../src/core/exact/decimal';
import type { Decimal } from '../../src/core/model/decimal';
import type { CellValue, Rect, SheetSnapshot } from '../../src/core/model/grid';
import type { SdmTable } from '../../src/core/model/sdm';
import { findSdm } from '../../src/core/read/sdmSheet';
import { lineOf, sheetOf } from './checkInput';
import { snapshotOfFixture } from './fixtureSnapshot';

const text = (amount: Decimal | null | undefined): string => (amount === null || amount === undefined ? '-' : toText(amount));

/** "PNS|GOLONGAN golongan 114+87=201 I:8 II:48 …" for each block; kinds of staff and all of them; findings. */
function outcome(sheets: readonly SheetSnapshot[]): { table: SdmTable; blok: string[]; semua: string; findings: string[] } | null {
  const reading = findSdm(sheets);
  if (reading === null) return null;
  const { table, issues } = reading;
  const results = computeSdm(table);
  const blok = table.blok.map(({ pegawai, judul, dimensi, kategori }, index) => {
    const result = results.blok[index];
    return `${pegawai}|${judul} ${dimensi} ${text(result?.laki)}+${text(result?.perempuan)}=${text(result?.jumlah)} ${kategori.map(({ label }, at) => `${label}:${text(result?.kategori[at])}`).join(' ')}`;
  });
  const findings = [...issues.filter(({ code }) => code !== 'angka-tersimpan-teks'), ...checkSdmJumlah(table, results), ...checkSdmBlok(table, results)].map(lineOf);
  return { table, blok, semua: text(results.semua), findings };
}

describe('the report', () => {
  const blok = (sltp: number, laki: number): string[] => [
    'PNS|GOLONGAN golongan 114+87=201 I:8 II:48 III:125 IV:20',
    `PNS|PENDIDIKAN pendidikan ${laki}+87=${laki + 87} SD:13 SLTP:${sltp} SLTA:55 D1-D3:5 D4-S1:103 S2:11 S3:1`,
    'PNS|JABATAN jabatan 114+87=201 Es I:0 Es II:1 Es III:4 Es III:7 Es IV:35 JFT:13 JFU:141',
    'P T T - 6 orang.| pendidikan 3+3=6 SD:1 SLTP:2 SLTA:1 D1-D3:0 D4-S1:2 S2:0',
    'HONORER - 86 orang.| pendidikan 55+31=86 SD:10 SLTP:5 SLTA:43 D1-D3:7 D4-S1:20 S2:1',
    'Non KONTRAK - 2 orang.| pendidikan 0+2=2 SD:0 SLTP:0 SLTA:0 D1-D3:0 D4-S1:2 S2:0 S3:0',
  ];
  test.each<readonly [string, string[], string[]]>([
    ['dinsos-sumbar-2020', blok(13, 114), []],
    ['dinsos-sumbar-2020-terisi', blok(13, 114), []],
    [
      // H9 holds 13 in place of 11: 116 and 203 against 114 and 201.
      'dinsos-sumbar-2020-teks',
      blok(15, 116),
      [
        'G9 pegawai-antarblok-berbeda warning pegawai=PNS bagian=laki judul=PENDIDIKAN own=116 sum=114 difference=2 pembanding=GOLONGAN',
        'G11 pegawai-antarblok-berbeda warning pegawai=PNS bagian=jumlah judul=PENDIDIKAN own=203 sum=201 difference=2 pembanding=GOLONGAN',
      ],
    ],
  ])('%s', async (name, expected, findings) => {
    const found = outcome((await snapshotOfFixture(name)).sheets);
    expect(found?.blok).toEqual(expected);
    expect(found?.semua).toBe('295');
    expect(found?.findings.map((line) => line.split(' ').sort())).toEqual(findings.map((line) => line.split(' ').sort()));
    expect(found?.table.titles.map((line) => line.text)).toEqual(['REKAPITULASI PNS, PTT, dan HONORER, NonHonorer', 'MENURUT GOLONGAN, PENDIDIKAN, DAN JABATAN', 'DINAS SOSIAL PROPINSI SUMATERA BARAT', 'PER DESEMBER TAHUN ANGGARAN 2020']);
    expect(found?.table.signature.map((line) => line.text)).toEqual(['Padang, 17 Desember 2020', 'Kepala Dinas Sosial', 'Provinsi Sumatera Barat']);
    // A6:U18: both tables and the rows between them.
    expect(found?.table.badan).toEqual({ row: 5, column: 0, rows: 13, columns: 21 });
    expect(found?.table.areas.map(({ area, headerRows }) => [area.row, area.rows, headerRows])).toEqual([[5, 6, 3], [13, 5, 2]]);
  }, 60_000);
});

interface Layout {
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly Rect[];
  readonly blok: readonly string[] | null;
  readonly semua?: string;
  readonly findings?: readonly string[];
}

const LAYOUTS: Readonly<Record<string, Layout>> = {
  'categories below one another, laki-laki and perempuan beside one another': {
    rows: [
      ['DATA PEGAWAI BADAN KEPEGAWAIAN KOTA A TAHUN 2023'],
      [''],
      ['No', 'Golongan', 'L', 'P', 'Jumlah'],
      [1, 'IV', 3, 4, 7],
      [2, 'III', 10, 12, 22],
      [3, 'II', 2, '-', 2],
      ['', 'Jumlah', 15, 16, 31],
      [''],
      ['No', 'Tingkat Pendidikan', 'Laki-laki', 'Perempuan', 'Jumlah'],
      [1, 'S2', 5, 5, 10],
      [2, 'S1', 10, 11, 21],
      ['', 'Jumlah', 15, 16, 31],
      // Right below, and no category.
      ['', 'Kepala Badan'],
    ],
    blok: ['|Golongan golongan 15+16=31 IV:7 III:22 II:2', '|Tingkat Pendidikan pendidikan 15+16=31 S2:10 S1:21'],
    semua: '31',
  },
  'kinds of staff beside one another, sections below one another, one sum wrong': {
    rows: [
      ['REKAP ASN DINAS PERHUBUNGAN'],
      [''],
      ['Uraian', 'PNS', '', '', 'PPPK', '', ''],
      ['', 'L', 'P', 'Jml', 'L', 'P', 'Jml'],
      ['Menurut Golongan', '', '', '', '', '', ''],
      ['Golongan III', 4, 5, 9, 1, 1, 2],
      ['Golongan II', 2, 1, 4, '', '', ''],
      ['Jumlah', 6, 6, 12, 1, 1, 2],
      ['Menurut Pendidikan', '', '', '', '', '', ''],
      ['S1', 4, 5, 9, 1, 1, 2],
      ['SLTA', 2, 1, 3, '', '', ''],
      ['Jumlah', 6, 6, 12, 1, 1, 2],
    ],
    merges: [{ row: 2, column: 0, rows: 2, columns: 1 }, { row: 2, column: 1, rows: 1, columns: 3 }, { row: 2, column: 4, rows: 1, columns: 3 }],
    blok: [
      'PNS|Menurut Golongan golongan 6+6=12 Golongan III:9 Golongan II:3',
      'PPPK|Menurut Golongan golongan 1+1=2 Golongan III:2 Golongan II:-',
      'PNS|Menurut Pendidikan pendidikan 6+6=12 S1:9 SLTA:3',
      'PPPK|Menurut Pendidikan pendidikan 1+1=2 S1:2 SLTA:-',
    ],
    semua: '14',
    // 2 + 1 = 3
    findings: ['D7 jumlah-pegawai-tidak-cocok warning label=Golongan II own=4 sum=3 difference=1'],
  },
  'golongan with their ruang: the line of a golongan is a sum, and is counted once': {
    rows: [
      ['KEADAAN PNS TAHUN 2024'],
      [''],
      ['No', 'Golongan/Ruang', 'L', 'P', 'Jumlah'],
      ['A', 'Golongan IV', 3, 1, 4],
      [1, 'IV/b', 1, 1, 2],
      [2, 'IV/a', 2, 0, 2],
      ['B', 'Golongan III', 5, 6, 11],
      [3, 'III/d', 5, 6, 11],
      ['C', 'Golongan II', 1, 0, 1],
      ['', 'JUMLAH', 9, 7, 16],
    ],
    blok: ['|Golongan/Ruang golongan 9+7=16 IV/b:2 IV/a:2 III/d:11 Golongan II:1'],
    semua: '16',
  },
  'no laki-laki and perempuan': {
    rows: [
      ['JUMLAH PEGAWAI MENURUT PENDIDIKAN'],
      [''],
      ['No', 'Pendidikan', 'Jumlah (orang)', 'Ket'],
      [1, 'S2', 4, ''],
      [2, 'S1', 10, ''],
      ['', 'Total', 15, ''],
      [''],
      ['Kota B, 2 Januari 2024', '', '', ''],
      ['Kepala Badan', '', '', ''],
    ],
    blok: ['|Pendidikan pendidikan -+-=14 S2:4 S1:10'],
    semua: '14',
    findings: ['C6 jumlah-pegawai-tidak-cocok warning label=Pendidikan own=15 sum=14 difference=1'],
  },
  'golongan and ruang, the groups’ names over their first column only, perempuan first, a sum beside each block': {
    rows: [
      ['REKAPITULASI PNS'],
      [''],
      ['Jenis Kelamin', 'Golongan III', '', 'Golongan IV', '', 'Pendidikan', '', 'Jumlah'],
      ['', 'a', 'b', 'a', 'b', 'S1', 'S2', ''],
      ['Perempuan', 1, 2, 1, 0, 3, 1, 4],
      ['Laki-laki', 2, 2, 0, 1, 4, 1, 5],
      ['Jumlah', 3, 4, 1, 1, 7, 2, 9],
    ],
    merges: [{ row: 2, column: 0, rows: 2, columns: 1 }, { row: 2, column: 7, rows: 2, columns: 1 }],
    blok: ['|Golongan III golongan 4+3=7 a:3 b:4', '|Golongan IV golongan 1+1=2 a:1 b:1', '|Pendidikan pendidikan 5+4=9 S1:7 S2:2'],
    semua: '9',
  },
  'offices only: fewer than all staff, and no finding': {
    rows: [
      ['KEADAAN PEGAWAI NEGERI SIPIL (PNS)'],
      [''],
      ['JK', 'PNS', '', '', '', ''],
      ['', 'Golongan', '', 'Eselon', '', ''],
      ['', 'III', 'IV', 'II', 'III', 'IV'],
      ['L', 10, 5, 1, 2, 3],
      ['P', 11, 4, 0, 1, 4],
    ],
    merges: [{ row: 2, column: 0, rows: 3, columns: 1 }, { row: 2, column: 1, rows: 1, columns: 5 }, { row: 3, column: 1, rows: 1, columns: 2 }, { row: 3, column: 3, rows: 1, columns: 3 }],
    blok: ['PNS|Golongan golongan 15+15=30 III:21 IV:9', 'PNS|Eselon jabatan 6+5=11 II:1 III:3 IV:7'],
    semua: '30',
  },
  'what the titles say is checked, what cannot be read is told and not summed': {
    rows: [
      ['REKAP PEGAWAI'],
      [''],
      ['', 'PTT - 7 orang', '', 'Honorer (4 orang)', ''],
      ['', 'SD', 'SMA', 'SD', 'SMA'],
      ['L', 2, 1, 1, '1.23.4'],
      ['P', 1, 2, '-', 2],
      ['TOTAL - 10', 3, 3, 1, 3],
    ],
    merges: [{ row: 2, column: 1, rows: 1, columns: 2 }, { row: 2, column: 3, rows: 1, columns: 2 }],
    blok: ['PTT - 7 orang| pendidikan 3+3=6 SD:3 SMA:3', 'Honorer (4 orang)| pendidikan -+2=- SD:1 SMA:-'],
    semua: '-',
    findings: ['E5 format-angka-salah error value=1.23.4', 'B3 jumlah-pegawai-tidak-cocok warning label=PTT - 7 orang own=7 sum=6 difference=1'],
  },
  'units one by one are not summed up as one': {
    rows: [['REKAP PNS'], [''], ['Unit', 'JK', 'Gol III', 'Gol IV'], ['Sekretariat', 'L', 1, 2], ['', 'P', 1, 2], ['Bidang A', 'L', 3, 4], ['', 'P', 3, 4]],
    blok: null,
  },
  'a part without a JUMLAH below another under the same header': {
    rows: [['KEADAAN PEGAWAI'], [''], ['No', 'Golongan', 'L', 'P', 'Jumlah'], [1, 'IV', 4, 3, 7], [2, 'III', 2, 2, 4], ['', 'JUMLAH', 6, 5, 11], [''], ['', 'Pendidikan', '', '', ''], [1, 'S2', 4, 3, 7], [2, 'S1', 2, 2, 4]],
    blok: ['|Golongan golongan 6+5=11 IV:7 III:4', '|Pendidikan pendidikan 6+5=11 S2:7 S1:4'],
    semua: '11',
  },
  'a second table whose categories are a letter and a number': {
    rows: [['KEADAAN PEGAWAI'], [''], ['No', 'Golongan', 'Jumlah'], [1, 'IV', 7], ['', 'JUMLAH', 7], [''], ['No', 'Pendidikan', 'Jumlah'], [1, 'S2', 3], [2, 'S1', 4]],
    blok: ['|Golongan golongan -+-=7 IV:7', '|Pendidikan pendidikan -+-=7 S2:3 S1:4'],
    semua: '7',
  },
  'people who are no staff': {
    rows: [['DATA PENDUDUK'], [''], ['No', 'Kecamatan', 'L', 'P', 'Jumlah'], [1, 'Utara', 10, 11, 21], [2, 'Selatan', 12, 13, 25]],
    blok: null,
  },
  'a list of names': { rows: [['DAFTAR PEGAWAI'], [''], ['No', 'Nama', 'NIP', 'Golongan', 'Jabatan'], [1, 'Ani', '1985', 'III/a', 'Staf']], blok: null },
};

test.each(Object.entries(LAYOUTS))('%s', (_, { rows, merges = [], blok, semua = '-', findings = [] }) => {
  const found = outcome([{ ...sheetOf('SDM', rows), merges }]);
  if (blok === null) {
    expect(found).toBeNull();
    return;
  }
  expect(found?.blok).toEqual(blok);
  expect(found?.semua).toBe(semua);
  expect(found?.findings).toEqual(findings);
});

test('whatever stands in the cells, nothing is thrown, and a block is as long as its sums', () => {
  const cell = fc.constantFrom<CellValue>('', '', 'L', 'P', 'Jumlah', 'PNS', 'PTT - 3 orang', 'Golongan', 'Pendidikan', 'III', 'IV/a', 'S1', 'No', '-', '1.23.4', '#REF!', 0, 3, 12, -1, 2.5, true, '__proto__');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 9 }), (rows) => {
      const reading = findSdm([sheetOf('SDM', rows)]);
      if (reading === null) return;
      const results = computeSdm(reading.table);
      expect(results.blok.map(({ kategori }) => kategori.length)).toEqual(reading.table.blok.map(({ kategori }) => kategori.length));
      checkSdmJumlah(reading.table, results);
      checkSdmBlok(reading.table, results);
    }),
    { numRuns: 2000 },
  );
});

test.each([['PTT - 6 orang.', 'PTT'], ['PTT (6)', 'PTT'], ['PNS 1.203 pegawai', 'PNS'], ['Guru Kelas 6 SD', 'Guru Kelas 6 SD']])('the kind of staff in "%s" is %s', (title, name) => expect(pegawaiName(title)).toBe(name));
