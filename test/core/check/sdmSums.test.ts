/** Staff by blocks: their sums, whose staff a block counts, and which sums are told to be wrong. */
import { checkSdmBlok } from '../../../src/core/check/sdmBlok';
import { checkSdmJumlah } from '../../../src/core/check/sdmJumlah';
import { computeSdm, isCountedWhole, pegawaiKey, pegawaiName } from '../../../src/core/compute/sdmResults';
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import type { Decimal } from '../../../src/core/model/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { DimensiSdm, SdmArea, SdmBlok, SdmNilai, SdmTable } from '../../../src/core/model/sdm';
import { readNumber } from '../../../src/core/read/number';
import { lineOf, sheetOf } from '../checkInput';

/** A count at a cell; null where the sheet has no such cell. */
type Hitungan = CellValue | null;
interface Blok {
  readonly dimensi?: DimensiSdm;
  readonly pegawai?: string;
  readonly judul?: string;
  readonly dinyatakan?: number;
  /** Label, laki-laki, perempuan, both. */
  readonly isi: readonly (readonly [label: string, laki: Hitungan, perempuan: Hitungan, jumlah?: Hitungan])[];
  readonly tertulis?: readonly [laki: Hitungan, perempuan: Hitungan, jumlah: Hitungan];
}

/** Each block in three columns of its own: its title in row 1, its categories from row 2, its sums in row 9. */
function tableOf(blok: readonly Blok[], stated: readonly { readonly nilai: number; readonly blok: readonly number[] }[] = []): SdmTable {
  const nilai = (value: Hitungan | undefined, row: number, column: number): SdmNilai | null =>
    value === undefined || value === null ? null : { row, column, reading: readNumber({ value, valueType: typeof value === 'number' ? 'Double' : 'String', numberFormat: 'General' }, { kind: 'count', role: 'realisasi', decimalMark: null }) };
  return {
    sheet: sheetOf('SDM', [['']]), tahun: null, titles: [], badan: { row: 0, column: 0, rows: 9, columns: 3 * blok.length }, signature: [],
    areas: stated.map((each): SdmArea => ({ area: { row: 0, column: 0, rows: 9, columns: 9 }, headerRows: 1, blok: each.blok, dinyatakan: { row: 9, column: 0, label: `TOTAL - ${each.nilai}`, nilai: parseDigits(`${each.nilai}`) } })),
    blok: blok.map(({ dimensi = 'golongan', pegawai = 'PNS', judul = '', dinyatakan, isi, tertulis }, at): SdmBlok => ({
      dimensi, pegawai, judul, row: 0, column: 3 * at, dinyatakan: dinyatakan === undefined ? null : { row: 0, column: 3 * at + 1, nilai: parseDigits(`${dinyatakan}`) },
      kategori: isi.map(([label, laki, perempuan, jumlah], index) => ({ label, laki: nilai(laki, 1 + index, 3 * at), perempuan: nilai(perempuan, 1 + index, 3 * at + 1), jumlah: nilai(jumlah, 1 + index, 3 * at + 2) })),
      tertulis: { laki: nilai(tertulis?.[0], 8, 3 * at), perempuan: nilai(tertulis?.[1], 8, 3 * at + 1), jumlah: nilai(tertulis?.[2], 8, 3 * at + 2) },
    })),
  };
}

const text = (amount: Decimal | null | undefined): string => (amount === null || amount === undefined ? '-' : toText(amount));

test.each<[why: string, blok: Blok, expected: string]>([
  ['by sex', { isi: [['III', 3, 4], ['IV', 1, 2]] }, '4 6 10 | 7 3'],
  ['both only', { isi: [['III', null, null, 7], ['IV', null, null, 3]] }, '- - 10 | 7 3'],
  ['by sex, whatever stands under Jumlah', { isi: [['III', 3, 4, 99]] }, '3 4 7 | 7'],
  ['laki-laki only', { isi: [['III', 3, null, 99]] }, '3 - 3 | 3'],
  ['a category that one sex has not', { isi: [['III', 3, 4], ['IV', 1, null]] }, '4 4 8 | 7 1'],
  ['a blank adds nothing, a dash neither', { isi: [['III', 3, ''], ['IV', '-', 2]] }, '3 2 5 | 3 2'],
  ['nothing counted', { isi: [['III', '', ''], ['IV', '', '']] }, '- - - | - -'],
  ['a count that cannot be read leaves its sums unknown', { isi: [['III', '1.2.3', 4], ['IV', 1, 2]] }, '- 6 - | - 3'],
])('sums of a block: %s', (_, blok, expected) => {
  const [result] = computeSdm(tableOf([blok])).blok;
  expect(`${text(result?.laki)} ${text(result?.perempuan)} ${text(result?.jumlah)} | ${(result?.kategori ?? []).map(text).join(' ')}`).toBe(expected);
});

test.each<[why: string, dimensi: DimensiSdm, labels: readonly string[], expected: boolean]>([
  ['golongan', 'golongan', ['III'], true],
  ['pendidikan', 'pendidikan', ['S1'], true],
  ['offices with the staff below them', 'jabatan', ['Eselon III', 'JFU'], true],
  ['… called pelaksana', 'jabatan', ['Administrator', 'PELAKSANA'], true],
  ['offices only', 'jabatan', ['Eselon II', 'Eselon III'], false],
  ['something else', 'lain', ['JFU', 'Pelaksana'], false],
])('everybody is counted: %s', (_, dimensi, labels, expected) => {
  const [blok] = tableOf([{ dimensi, isi: labels.map((label) => [label, 1, 1] as const) }]).blok;
  expect(blok === undefined ? null : isCountedWhole(blok)).toBe(expected);
});

test.each([
  ['P T T - 6 orang.', 'P T T'], ['HONORER (86 org)', 'HONORER'], ['PNS 12 jiwa', 'PNS'], ['PNS', 'PNS'], ['PNS 1.203 PEGAWAI', 'PNS'], ['PNS - 6 orang di kecamatan', 'PNS - 6 orang di kecamatan'], ['PTT-6', 'PTT'], ['PPPK : 7', 'PPPK'], ['PPPK = 7 orang', 'PPPK'], ['PPPK – 7', 'PPPK'],
])('the kind of staff in %j is %j', (title, name) => expect(pegawaiName(title)).toBe(name));
test('one kind however it is written', () => expect([pegawaiKey('PTT - 6 orang.'), pegawaiKey('ptt'), pegawaiKey(' PTT  (7)')]).toEqual(['ptt', 'ptt', 'ptt']));

test.each<[why: string, blok: readonly Blok[], pegawai: readonly string[], semua: string]>([
  ['a kind that two blocks count is counted once', [{ isi: [['III', 3, 4]] }, { dimensi: 'pendidikan', isi: [['S1', 5, 5]] }], ['PNS 7'], '7'],
  ['… written otherwise', [{ pegawai: 'PNS - 7 orang', isi: [['III', 3, 4]] }, { pegawai: 'pns', dimensi: 'pendidikan', isi: [['S1', 5, 5]] }], ['PNS - 7 orang 7'], '7'],
  ['groups of one dimension are parts', [{ judul: 'Golongan IV', isi: [['a', 1, 1]] }, { judul: 'Golongan III', isi: [['a', 3, 4]] }], ['PNS 9'], '9'],
  ['kinds side by side', [{ isi: [['III', 3, 4]] }, { pegawai: 'PPPK', isi: [['IX', 2, 1]] }], ['PNS 7', 'PPPK 3'], '10'],
  ['a block that counts some only is passed over', [{ dimensi: 'jabatan', isi: [['Eselon III', 1, 1]] }, { isi: [['III', 3, 4]] }], ['PNS 7'], '7'],
  ['a part that cannot be read', [{ isi: [['a', '1.2.3', 1]] }, { isi: [['a', 3, 4]] }, { pegawai: 'PPPK', isi: [['IX', 2, 1]] }], ['PNS -', 'PPPK 3'], '-'],
  ['some only, of every kind', [{ dimensi: 'lain', isi: [['Islam', 3, 4]] }], [], '-'],
])('all staff: %s', (_, blok, pegawai, semua) => {
  const results = computeSdm(tableOf(blok));
  expect([results.pegawai.map((kind) => `${kind.pegawai} ${text(kind.jumlah)}`), text(results.semua)]).toEqual([pegawai, semua]);
});

const beda = (cell: string, severity: string, pegawai: string, bagian: string, judul: string, own: number, sum: number, pembanding: string): string =>
  [`${cell} pegawai-antarblok-berbeda ${severity}`, `pegawai=${pegawai}`, `bagian=${bagian}`, `judul=${judul}`, `pembanding=${pembanding}`, `own=${own}`, `sum=${sum}`, `difference=${own - sum}`].join(' ');
const G: Blok = { judul: 'GOLONGAN', isi: [['III', 3, 4]] };
const P: Blok = { judul: 'PENDIDIKAN', dimensi: 'pendidikan', isi: [['S1', 3, 4]] };
const J: Blok = { judul: 'JABATAN', dimensi: 'jabatan', isi: [['JFU', 3, 4]] };
const PLUS_ONE = [['S1', 4, 4]] as const;
test.each<[why: string, blok: readonly Blok[], expected: readonly string[]]>([
  ['all alike', [G, P, J], []],
  ['one of three differs', [{ ...G, isi: [['III', 4, 4]] }, P, J], [beda('A2', 'warning', 'PNS', 'laki', 'GOLONGAN', 4, 3, 'PENDIDIKAN'), beda('A1', 'warning', 'PNS', 'jumlah', 'GOLONGAN', 8, 7, 'PENDIDIKAN')]],
  ['one of two differs: the later', [G, { ...P, isi: PLUS_ONE }], [beda('D2', 'warning', 'PNS', 'laki', 'PENDIDIKAN', 4, 3, 'GOLONGAN'), beda('D1', 'warning', 'PNS', 'jumlah', 'PENDIDIKAN', 8, 7, 'GOLONGAN')]],
  ['perempuan differ', [G, { ...P, isi: [['S1', 3, 5]] }], [beda('E2', 'warning', 'PNS', 'perempuan', 'PENDIDIKAN', 5, 4, 'GOLONGAN'), beda('D1', 'warning', 'PNS', 'jumlah', 'PENDIDIKAN', 8, 7, 'GOLONGAN')]],
  ['counts of both only, at their cell', [{ ...G, isi: [['III', null, null, 7]] }, { ...P, isi: [['S1', null, null, 8]] }], [beda('F2', 'warning', 'PNS', 'jumlah', 'PENDIDIKAN', 8, 7, 'GOLONGAN')]],
  ['whose staff is not said: golongan may be of PNS only', [{ ...G, pegawai: '' }, { ...P, pegawai: '', isi: [['S1', null, null, 8]] }], [beda('F2', 'info', '', 'jumlah', 'PENDIDIKAN', 8, 7, 'GOLONGAN')]],
  ['blocks without a title go by what they count', [{ ...G, judul: '' }, { ...P, judul: '', isi: [['S1', null, null, 8]] }], [beda('F2', 'warning', 'PNS', 'jumlah', 'pendidikan', 8, 7, 'golongan')]],
  ['two kinds of staff', [G, { ...P, pegawai: 'PPPK', isi: PLUS_ONE }], []],
  ['a kind written otherwise is the same', [{ ...G, pegawai: 'PNS - 7 orang' }, { ...P, pegawai: 'pns' }], []],
  ['two groups of golongan are one count: 1 + 6', [{ judul: 'Golongan IV', isi: [['a', 0, 1]] }, { judul: 'Golongan III', isi: [['a', 3, 3]] }, P], []],
  ['… one of which cannot be read', [{ judul: 'Golongan IV', isi: [['a', '1.2.3', 1]] }, { judul: 'Golongan III', isi: [['a', 3, 3]] }, P], []],
  ['offices only are fewer, and none is wrong', [G, { ...J, isi: [['Eselon III', 1, 0]] }], []],
  ['something else is not held against them', [G, { dimensi: 'lain', judul: 'AGAMA', isi: [['Islam', 1, 1]] }], []],
])('blocks against one another: %s', (_, blok, expected) => {
  const table = tableOf(blok);
  expect(checkSdmBlok(table, computeSdm(table)).map(lineOf)).toEqual(expected);
});

const salah = (cell: string, label: string, own: number, sum: number): string => `${cell} jumlah-pegawai-tidak-cocok warning label=${label} own=${own} sum=${sum} difference=${own - sum}`;
test.each<[why: string, blok: readonly Blok[], stated: readonly { readonly nilai: number; readonly blok: readonly number[] }[], expected: readonly string[]]>([
  ['right', [{ isi: [['III', 3, 4, 7], ['IV', 1, 2, 3]], tertulis: [4, 6, 10], dinyatakan: 10 }], [{ nilai: 10, blok: [0] }], []],
  ['a category', [{ isi: [['III', 3, 4, 8], ['IV', 1, 2, 3]] }], [], [salah('C2', 'III', 8, 7)]],
  ['a category of one sex', [{ isi: [['III', 3, null, 8], ['IV', null, 2, 2]] }], [], [salah('C2', 'III', 8, 3)]],
  ['a category without counts by sex', [{ isi: [['III', null, null, 8]] }], [], []],
  ['a category whose count cannot be read', [{ isi: [['III', '1.2.3', 4, 8], ['IV', 1, 2, 'n/a']] }], [], []],
  ['each typed sum', [{ judul: 'GOLONGAN', isi: [['III', 3, 4]], tertulis: [4, 5, 9] }], [], [salah('A9', 'GOLONGAN', 4, 3), salah('B9', 'GOLONGAN', 5, 4), salah('C9', 'GOLONGAN', 9, 7)]],
  ['without a title, by whose staff it is', [{ isi: [['III', 3, 4]], tertulis: [4, null, null] }], [], [salah('A9', 'PNS', 4, 3)]],
  ['what the block’s title says', [{ pegawai: 'PTT - 8 orang', judul: 'PENDIDIKAN', isi: [['S1', 3, 4]], dinyatakan: 8 }], [], [salah('B1', 'PTT - 8 orang', 8, 7)]],
  ['the total row’s own words: 7 + 3', [G, { pegawai: 'PPPK', isi: [['IX', 2, 1]] }], [{ nilai: 11, blok: [0, 1] }], [salah('A10', 'TOTAL - 11', 11, 10)]],
  ['… right', [G, { pegawai: 'PPPK', isi: [['IX', 2, 1]] }], [{ nilai: 10, blok: [0, 1] }], []],
  ['… of one of the tables', [G, { pegawai: 'PPPK', isi: [['IX', 2, 1]] }], [{ nilai: 3, blok: [1] }], []],
  ['… one kind in two blocks counts once', [G, P], [{ nilai: 7, blok: [0, 1] }], []],
  ['… of a kind that cannot be read nothing is known', [G, { pegawai: 'PPPK', isi: [['IX', '1.2.3', 1]] }], [{ nilai: 99, blok: [0, 1] }], []],
  ['… nor where only some are counted', [{ dimensi: 'lain', isi: [['Islam', 3, 4]] }], [{ nilai: 99, blok: [0] }], []],
])('sums that the sheet holds: %s', (_, blok, stated, expected) => {
  const table = tableOf(blok, stated);
  expect(checkSdmJumlah(table, computeSdm(table)).map(lineOf)).toEqual(expected);
});
