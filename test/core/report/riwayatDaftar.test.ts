/** The lists of Tabel 3.4: which years share one, what each row has in each year. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import type { ReportCell } from '../../../src/core/model/reportTable';
import { daftarOfPk, daftarOfRiwayat, type Daftar } from '../../../src/core/report/riwayatDaftar';
import { layout } from '../layout';
import { inputOfSheets, workbookOf } from './sheetsInput';

type Rows = readonly (readonly CellValue[])[];

const shown = ({ content }: ReportCell): string => (content.kind === 'number' ? toText(content.value) : content.kind === 'text' ? content.text : '');

/** "0 A | Satu: 10 9 90.00 naik" for each row; a second year behind a stroke, a dot for a year that has nothing. */
const told = ({ tahun, baris }: Daftar): string[] => [
  tahun.join(' '),
  ...baris.map(({ line, sasaran, indikator, isSub, nilai }) => {
    const years = nilai.map((each) => (each === null ? '.' : [shown(each.target), shown(each.realisasi), each.hasil.capaian === null ? (each.hasil.alasan ?? '') : toText(each.hasil.capaian), each.arah].join(' ')));
    return `${line} ${sasaran} | ${isSub ? '› ' : ''}${indikator}: ${years.join(' | ')}`;
  }),
];

const HEAD: Rows = [['PERBANDINGAN CAPAIAN KINERJA'], []];
const shared = (...rows: Rows): SheetSnapshot => layout('Riwayat', [...HEAD, ['No', 'Sasaran', 'Indikator Kinerja', 2022, '', 2023, ''], ['', '', '', 'T', 'R', 'T', 'R'], ...rows], { merges: 'A3:A4 B3:B4 C3:C4 D3:E3 F3:G3' });
const pk = (...rows: Rows): SheetSnapshot => layout('PK', [['PERJANJIAN KINERJA TAHUN 2023'], [], ['No', 'Sasaran', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target', 'Realisasi'], ...rows]);

function riwayat(sheets: readonly SheetSnapshot[], wanted: (tahun: number) => boolean = () => true): string[][] {
  const input = inputOfSheets(workbookOf(sheets));
  return input.riwayat === null ? [] : daftarOfRiwayat(input.riwayat, wanted, input).map(told);
}

describe('of Riwayat', () => {
  test.each<[why: string, sheets: readonly SheetSnapshot[], lists: readonly (readonly string[])[]]>([
    ['years under one column of names share a list', [shared([1, 'A', 'Satu', 10, 9, 20, 15])], [['2022 2023', '0 A | Satu: 10 9 90.00 naik | 20 15 75.00 naik']]],
    [
      'a column of names each: a list each, its lines those of the sheet',
      [layout('Riwayat', [...HEAD, ['No', 'Indikator Kinerja 2022', 'Target 2022', 'Realisasi 2022', 'Indikator Kinerja 2023', 'Target 2023', 'Realisasi 2023'], [1, 'Satu', 10, 9, '', '', ''], [2, 'Dua', 10, 5, 'Tiga', 4, 3]])],
      [['2022', '0  | Satu: 10 9 90.00 naik', '1  | Dua: 10 5 50.00 naik'], ['2023', '1  | Tiga: 4 3 75.00 naik']],
    ],
    ['a sub is one', [shared([1, 'A', 'Satu', '', '', '', ''], ['', '', '- Dua', 10, 9, 20, 15])], [['2022 2023', '0 A | Satu: . | .', '1 A | › - Dua: 10 9 90.00 naik | 20 15 75.00 naik']]],
    ['a line without figures in one of the years', [shared([1, 'A', 'Satu', 10, 9, '', ''])], [['2022 2023', '0 A | Satu: 10 9 90.00 naik | .']]],
    ['a name over two lines is one line', [shared([1, 'A', 'Jumlah warga\nterlayani', 10, 9, 20, 15])], [['2022 2023', '0 A | Jumlah warga terlayani: 10 9 90.00 naik | 20 15 75.00 naik']]],
    ['figures with units stay as typed', [shared([1, 'A', 'Satu', '10 Klp', '9 Klp', 20, 15])], [['2022 2023', '0 A | Satu: 10 Klp 9 Klp 90.00 naik | 20 15 75.00 naik']]],
    ['PK says which way is better where the sheet does not', [pk([1, 'A', 'Angka keluhan', 'Kasus', 'turun', 10, 8]), shared([1, 'A', 'Angka keluhan', 10, 12, 10, 8])], [['2022 2023', '0 A | Angka keluhan: 10 12 80.00 turun | 10 8 120.00 turun']]],
    [
      'the sheet’s own arah goes before it',
      [
        pk([1, 'A', 'Angka keluhan', 'Kasus', 'turun', 10, 8]),
        layout('Riwayat', [...HEAD, ['No', 'Indikator Kinerja', 'Arah', 'Target 2022', 'Realisasi 2022', 'Target 2023', 'Realisasi 2023'], [1, 'Angka keluhan', 'naik', 10, 12, 10, 8]]),
      ],
      [['2022 2023', '0  | Angka keluhan: 10 12 120.00 naik | 10 8 80.00 naik']],
    ],
  ])('%s', (_, sheets, lists) => expect(riwayat(sheets)).toEqual(lists));

  test('years that are not wanted are left out of the list', () => {
    const sheet = shared([1, 'A', 'Satu', 10, 9, 20, 15]);
    expect(riwayat([sheet], (tahun) => tahun === 2023)).toEqual([['2023', '0 A | Satu: 20 15 75.00 naik']]);
    expect(riwayat([sheet], () => false)).toEqual([]);
  });

  test('figures refer to their cells; where a capaian was typed is told', () => {
    const sheet = layout('Riwayat', [...HEAD, ['No', 'Indikator Kinerja', 'Target 2022', 'Realisasi 2022', 'Capaian 2022', 'Target 2023', 'Realisasi 2023'], [1, 'Nilai AKIP', 'BB', 'B', 98.41, 70, 63]]);
    const input = inputOfSheets(workbookOf([sheet]));
    const nilai = input.riwayat === null ? [] : daftarOfRiwayat(input.riwayat, () => true, input)[0]?.baris[0]?.nilai ?? [];
    expect(nilai.map((each) => each?.typed)).toEqual([{ sheet, row: 3, column: 4 }, { sheet, row: 3, column: null }]);
    expect(nilai.map((each) => each?.target.formula)).toEqual([undefined, [{ sheet: 'Riwayat', cell: { row: 3, column: 5 } }]]);
    expect(nilai.map((each) => [each?.hasil.asal, each?.reading.kind])).toEqual([['diketik', 'predikat'], ['dihitung', 'number']]);
  });
});

describe('of PK', () => {
  const list = (sheet: SheetSnapshot): string[] => {
    const input = inputOfSheets(workbookOf([sheet]));
    return input.pk === null ? [] : told(daftarOfPk(input.pk, 2023, input));
  };
  test.each<[why: string, sheet: SheetSnapshot, expected: readonly string[]]>([
    ['its indikator, with the sums of their subs', pk([1, 'A', 'Satu', 'Unit', 'naik', '', ''], ['', '', '- Dua', 'Unit', 'naik', 3, 2], ['', '', '- Tiga', 'Unit', 'naik', 1, 1]), ['2023', '0 A | Satu: 4 3 75.00 naik', '1 A | › - Dua: 3 2 66.67 naik', '2 A | › - Tiga: 1 1 100.00 naik']],
    ['its arah', pk([1, 'A', 'Angka keluhan', 'Kasus', 'turun', 10, 12], [2, 'B', 'Stok', 'Ton', 'stabil', 10, 12]), ['2023', '0 A | Angka keluhan: 10 12 80.00 turun', '1 B | Stok: 10 12 80.00 stabil']],
    ['a name over two lines is one line', pk([1, 'A', 'Jumlah warga\nterlayani', 'Orang', 'naik', 10, 9]), ['2023', '0 A | Jumlah warga terlayani: 10 9 90.00 naik']],
  ])('%s', (_, sheet, expected) => expect(list(sheet)).toEqual(expected));

  test('the cascade’s indikator are none of the OPD’s', () => {
    const input = inputOfSheets(workbookOf([pk([1, 'A', 'Satu', 'Unit', 'naik', 2, 1], [2, 'B', 'Dua', 'Unit', 'naik', 2, 2])]));
    if (input.pk === null) throw new Error('no PK');
    const { table, results } = input.pk;
    const cascaded = { ...input.pk, results: results.map((result, index) => (index === 0 ? { ...result, source: { ...result.source, cakupan: 'turunan' as const } } : result)) };
    const [, ...rows] = told(daftarOfPk(cascaded, 2023, input));
    expect(rows).toEqual(['0 B | Dua: 2 2 100.00 naik']);
    expect(daftarOfPk(cascaded, 2023, input).baris[0]?.nilai[0]?.typed).toEqual({ sheet: table.sheet, row: 4, column: null });
  });
});
