/** Rows of the lists that stand beside PK (riwayat, Renstra): which of them are data, and what each is called. */
import type { CellValue } from '../../../src/core/model/grid';
import { headersOf, type Header, type HeaderColumn } from '../../../src/core/read/header';
import { bodyRows, namedLines, namesOverRows, type ListColumns } from '../../../src/core/read/namedRows';
import { viewSheet, type SheetView } from '../../../src/core/read/sheetView';
import { layout } from '../layout';

type Row = readonly CellValue[];

interface Read {
  readonly view: SheetView;
  readonly header: Header;
  readonly list: ListColumns;
}

/** The first table among these rows and its one list. */
function tableOf(rows: readonly Row[], merges = ''): Read {
  const view = viewSheet(layout('Renstra', rows, { merges }));
  const [header] = view === null ? [] : headersOf(view);
  const indikator = header?.columns.find(({ concept }) => concept === 'indikator');
  if (view === null || header === undefined || indikator === undefined) throw new Error('no table');
  const of = (name: HeaderColumn['concept']): HeaderColumn | null => header.columns.find(({ concept }) => concept === name) ?? null;
  const data = header.columns.filter(({ concept }) => concept === 'target' || concept === 'realisasi').map(({ column }) => column);
  return { view, header, list: { indikator, sasaran: of('sasaran'), satuan: of('satuan'), data } };
}

describe('bodyRows', () => {
  const HEADER = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2022', 'Realisasi 2022', 'Capaian (%)'];
  const A = [1, 'Layanan', 'Nilai AKIP', 'Nilai', 70, 65, 92.86];
  const B = [2, 'Mutu', 'Indeks mutu', 'Nilai', 80, 80, 100];
  const NUMBERING = [1, 2, 3, 4, 5, 6, 7];
  const rowsOf = (rows: readonly Row[], last?: number, merges = ''): readonly number[] => {
    const { view, header, list } = tableOf(rows, merges);
    return bodyRows(view, header, [list], last === undefined ? view.bottom : last - 1).map((row) => row + 1);
  };

  test.each<[why: string, rows: readonly Row[], expected: readonly number[]]>([
    ['all', [A, B], [2, 3]],
    ['a blank line within', [A, [], B], [2, 4]],
    ['several blank lines, of spaces too', [A, [], ['', ' '], B], [2, 5]],
    ['lines of spaces at the end', [A, [' '], ['', ' ']], [2]],
    ['behind a blank line a name without numbers', [A, [], ['', '', 'Dibuat di Padang'], B], [2]],
    ['behind a blank line numbers without a name', [A, [], ['', '', '', '', 150, 145], B], [2]],
    ['behind a blank line a result alone', [A, [], ['', '', 'Capaian OPD', '', '', '', 96.4], B], [2]],
    ['numbers of the columns below the header', [NUMBERING, A, B], [3, 4]],
    ['numbers of the columns behind a blank line', [A, [], NUMBERING, B], [2, 5]],
    ['the header again', [A, HEADER, B], [2, 4]],
    ['the header again behind a blank line', [A, [], HEADER, B], [2, 5]],
    ['a line above the header that stands again', [A, [], ['Sasaran 2: Mutu'], HEADER, B], [2, 4, 6]],
    ['three lines above it', [A, [], ['Halaman 2'], [], ['Sasaran 2: Mutu'], HEADER, B], [2, 4, 6, 8]],
    ['four lines above it belong to no table', [A, [], ['Halaman 2'], ['Dinas Sosial'], ['Tahun 2022'], ['Sasaran 2: Mutu'], HEADER, B], [2]],
    ['numbers that have no name before the header stands again', [A, [], ['Jumlah', '', '', '', 150, 145], HEADER, B], [2]],
    ['a signature right below', [A, ['', '', '', '', '', '', 'Kepala Dinas'], B], [2]],
    ['two who sign, right below', [A, ['', '', 'Gubernur', '', '', 'Padang, 3 Januari 2024'], ['', '', 'Sekretaris', '', '', 'Kepala Dinas']], [2]],
    ['two who sign, behind a blank line', [A, [], ['', '', 'Gubernur', '', '', 'Padang, 3 Januari 2024'], ['', '', 'Sekretaris', '', '', 'Kepala Dinas']], [2]],
    ['a jabatan under a number', [A, ['', '', '', '', '', 'Kepala Dinas']], [2]],
    ['place and date under a number', [A, ['', '', '', '', 'Padang, 3 Januari 2024'], ['', '', '', '', 'Kepala Dinas']], [2]],
    ['a line that strayed above the rows', [['', '', '', '', 'Padang, 3 Januari 2024'], A, B], [2, 3, 4]],
    ['a jabatan beside a name, NIP further below', [A, [], ['', '', 'Sekretaris Daerah', '', 'Camat Alai'], [], [], ['', '', 'Budi', '', 'Ani'], ['', '', 'NIP. 1970', '', 'NIP. 1971']], [2]],
    ['who answers for a row', [A, ['', '', 'Indeks layanan', '', '', '', 'Kepala Bidang'], B], [2, 3, 4]],
    ['place and date', [A, ['', '', 'Padang, 3 Januari 2023'], B], [2]],
    ['an indikator that begins as a jabatan does', [A, ['', '', 'Kepala keluarga miskin yang dibantu', 'KK', 10, 9], B], [2, 3, 4]],
    ['a note right below', [A, ['', '', 'Sumber: BPS'], B], [2]],
    ['an indikator that is marked as a note is', [A, ['', '', '*Nilai SAKIP', 'Nilai', 70, 65], B], [2, 3, 4]],
    ['a total left of the names', [A, ['Jumlah', '', '', '', 150, 145], B], [2]],
    ['a mean without a target', [A, ['', '', 'Rata-rata', '', '', '', 96.4], B], [2]],
    ['an indikator that counts', [A, ['', '', 'Jumlah desa', 'Desa', 10, 9], B], [2, 3, 4]],
    ['what is counted is named above its parts', [A, ['', '', 'Jumlah rata-rata kunjungan'], ['', '', '- Puskesmas', 'Orang', 10, 9]], [2, 3, 4]],
    ['an indikator that is a mean itself', [A, ['', '', 'Rata-rata lama sekolah', 'Tahun', 10, 9], B], [2, 3, 4]],
    ['a sasaran without an indikator', [A, [2, 'Mutu'], B], [2, 3, 4]],
    ['nothing below the header', [], []],
  ])('%s', (_, rows, expected) => {
    expect(rowsOf([HEADER, ...rows])).toEqual(expected);
  });

  test('a header of two rows stands again', () => {
    const two = [['No', 'Indikator', 'Tahun 2022', ''], ['', '', 'Target', 'Realisasi']];
    expect(rowsOf([...two, [1, 'Nilai AKIP', 70, 65], ...two, [2, 'Indeks mutu', 80, 80], [], ...two, [3, 'Indeks layanan', 80, 80]], undefined, 'A1:A2 B1:B2 C1:D1')).toEqual([3, 6, 10]);
  });
  test('what stands above the next table is not the first one\'s', () => {
    expect(rowsOf([HEADER, A, [], ['CAPAIAN TAHUN 2023'], HEADER, B], 4)).toEqual([2]);
  });
  test('rows below the last are another table\'s', () => {
    expect(rowsOf([HEADER, A, B, B], 3)).toEqual([2, 3]);
  });
  test('a row counts if any of several lists has a name in it', () => {
    const { view, header, list } = tableOf([HEADER, A, ['Jumlah', 'Indeks', '', '', 1, 1], B]);
    const other: ListColumns = { ...list, indikator: { ...list.indikator, column: 1, to: 1 } };
    expect(bodyRows(view, header, [list, other], view.bottom)).toEqual([1, 2, 3]);
    expect(bodyRows(view, header, [{ ...list, data: [6] }, other], view.bottom)).toEqual([1, 2, 3]);
    const behind = tableOf([HEADER, A, [], ['', '', 'Indeks', '', '', 5], ['', '', '', '', 5], B]);
    expect(bodyRows(behind.view, behind.header, [{ ...behind.list, data: [4] }, { ...behind.list, data: [5] }], behind.view.bottom)).toEqual([1, 3, 4, 5]);
  });
});

describe('namedLines', () => {
  /** "row name [satuan] | sasaran's number, its name, and as typed", then the rows of which it was told that they have no name. */
  const linesOf = (rows: readonly Row[], { titles = [], merges = '' }: { readonly titles?: readonly string[]; readonly merges?: string } = {}): readonly string[] => {
    const { view, header, list } = tableOf(rows, merges);
    const nameless: string[] = [];
    const lines = namedLines(view, bodyRows(view, header, [list], view.bottom), list, titles, (row) => nameless.push(`${row + 1} ?`));
    return [...lines.map(({ row, name, indent, satuan, sasaranIndex, sasaran, sasaranTyped }) => `${row + 1} ${'>'.repeat(indent)}${name.trim()} [${satuan}] | ${sasaranIndex} ${sasaran} (${sasaranTyped})`), ...nameless];
  };

  const WITH = ['No', 'Sasaran', 'Indikator', 'Satuan', 'Target 2022', 'Realisasi 2022'];
  test.each<[why: string, rows: readonly Row[], expected: readonly string[]]>([
    ['a sasaran goes on below its first row', [[1, 'Layanan', 'A', 'Unit', 1, 1], [2, '', 'B', 'Unit', 1, 1], [3, 'Mutu', 'C', 'Orang', 1, 1]], ['2 A [Unit] | 1 Layanan (Layanan)', '3 B [Unit] | 1 Layanan ()', '4 C [Orang] | 2 Mutu (Mutu)']],
    ['a sasaran typed in every row is one', [[1, 'Layanan', 'A', '', 1, 1], [2, 'Layanan', 'B', '', 1, 1]], ['2 A [] | 1 Layanan (Layanan)', '3 B [] | 1 Layanan (Layanan)']],
    ['a sasaran that stands again behind another', [[1, 'Layanan', 'A', '', 1, 1], [2, 'Mutu', 'B', '', 1, 1], [3, 'Layanan', 'C', '', 1, 1]], ['2 A [] | 1 Layanan (Layanan)', '3 B [] | 2 Mutu (Mutu)', '4 C [] | 3 Layanan (Layanan)']],
    ['a sasaran in a row of its own', [['', 'Layanan'], [1, '', 'A', '', 1, 1]], ['3 A [] | 1 Layanan ()']],
    ['numbers without a name', [[1, 'Layanan', 'A', '', 1, 1], [2, '', '', '', 5, '']], ['2 A [] | 1 Layanan (Layanan)', '3 ?']],
    ['a dash is no name', [[1, 'Layanan', 'A', '', 1, 1], [2, '', '-', '', 5, 4], [3, '', '–', '', '', ''], [4, '', '•', '', 1, '']], ['2 A [] | 1 Layanan (Layanan)', '3 ?', '5 ?']],
    ['spaces before a name, breaking or not', [[1, 'Layanan', 'A', '', 1, 1], ['', '', '  B ', '', 1, 1], ['', '', '\u00A0\u00A0\u00A0C\u00A0', '', 1, 1]], ['2 A [] | 1 Layanan (Layanan)', '3 >>B [] | 1 Layanan ()', '4 >>>C [] | 1 Layanan ()']],
    ['beside a column of sasaran a name that begins as one does', [[1, 'Layanan', 'Sasaran penerima bantuan', '', '', ''], [2, '', 'B', '', 1, 1]], ['2 Sasaran penerima bantuan [] | 1 Layanan (Layanan)', '3 B [] | 1 Layanan ()']],
    ['beside a column of sasaran a line left of the names', [[1, 'Layanan', 'A', '', 1, 1], ['Sasaran 2: Mutu'], [1, '', 'B', '', 1, 1]], ['2 A [] | 1 Layanan (Layanan)', '4 B [] | 1 Layanan ()']],
    ['one name over the rows of its parts', [[1, 'Layanan', 'Jumlah anak\n- Panti\n- Luar panti', 'Orang', 3, 3], ['', '', '', 'Orang', 1, 1], ['', '', '', 'Jiwa', 2, 2], [2, '', 'B', '', 1, 1]], ['2 Jumlah anak [Orang] | 1 Layanan (Layanan)', '3 - Panti [Orang] | 1 Layanan ()', '4 - Luar panti [Jiwa] | 1 Layanan ()', '5 B [] | 1 Layanan ()']],
    ['a later name over the rows of its parts', [[1, 'Layanan', 'B', '', 1, 1], [2, '', 'Jumlah anak - Panti', 'Orang', 3, 3], ['', '', '', 'Jiwa', 1, 1]], ['2 B [] | 1 Layanan (Layanan)', '3 Jumlah anak [Orang] | 1 Layanan ()', '4 - Panti [Jiwa] | 1 Layanan ()']],
    ['more rows than a name has parts', [[1, 'Layanan', 'Jumlah anak\n- Panti', 'Orang', 3, 3], ['', '', '', '', 1, 1], ['', '', '', '', 2, 2]], ['2 Jumlah anak\n- Panti [Orang] | 1 Layanan (Layanan)', '3 ?', '4 ?']],
    ['below a row without numbers a name goes no further', [[1, 'Layanan', 'Jumlah anak\n- Panti\n- Luar panti', '', 3, 3], ['', '', '', '', 1, 1], ['', 'Mutu'], ['', '', '', '', 2, 2]], ['2 Jumlah anak\n- Panti\n- Luar panti [] | 1 Layanan (Layanan)', '3 ?', '5 ?']],
    ['no list of names', [], []],
  ])('with a column of sasaran: %s', (_, rows, expected) => {
    expect(linesOf([WITH, ...rows], { titles: ['CAPAIAN RENSTRA', 'Sasaran 1: Lain'] })).toEqual(expected);
  });

  const WITHOUT = ['No', 'Indikator', 'Target 2022', 'Realisasi 2022'];
  test.each<[why: string, titles: readonly string[], rows: readonly Row[], expected: readonly string[]]>([
    ['the last title names it', ['RENSTRA', 'Sasaran 1: Layanan'], [[1, 'A', 1, 1]], ['2 A [] | 1 Sasaran 1: Layanan ()']],
    ['the last of three names it', ['RENSTRA', 'TAHUN 2022', 'Sasaran 1: Layanan'], [[1, 'A', 1, 1]], ['2 A [] | 1 Sasaran 1: Layanan ()']],
    ['a title above the last does not', ['Sasaran 1: Layanan', 'TAHUN 2022'], [[1, 'A', 1, 1]], ['2 A [] | 0  ()']],
    ['a title that speaks of sasaran and indikator', ['SASARAN DAN INDIKATOR'], [[1, 'A', 1, 1]], ['2 A [] | 0  ()']],
    ['no titles', [], [[1, 'A', 1, 1]], ['2 A [] | 0  ()']],
    ['a line left of the names', [], [['Sasaran 1: Layanan'], [1, 'A', 1, 1], ['Tujuan 2: Mutu'], [1, 'B', 1, 1]], ['3 A [] | 1 Sasaran 1: Layanan ()', '5 B [] | 2 Tujuan 2: Mutu ()']],
    ['a line left of the names that is none', [], [['Urusan sosial'], [1, 'A', 1, 1]], ['3 A [] | 0  ()']],
    ['a line with numbers is a row without a name', [], [['Sasaran 1', '', 5, 4], [1, 'A', 1, 1]], ['3 A [] | 0  ()', '2 ?']],
    ['a remark right of the names', [], [['', '', '', 'sasaran'], [1, 'A', 1, 1]], ['3 A [] | 0  ()', '2 ?']],
    ['in the column of the names', [], [['', 'Sasaran 1: Layanan'], [1, 'A', 1, 1]], ['3 A [] | 1 Sasaran 1: Layanan ()']],
    ['a name with numbers is an indikator', [], [[1, 'Sasaran penerima bantuan', 10, 9], [2, 'A', 1, 1]], ['2 Sasaran penerima bantuan [] | 0  ()', '3 A [] | 0  ()']],
    ['a name without numbers above another', [], [[1, 'Jumlah anak', '', ''], ['', '- Panti', 1, 1]], ['2 Jumlah anak [] | 0  ()', '3 - Panti [] | 0  ()']],
  ])('without a column of sasaran: %s', (_, titles, rows, expected) => {
    expect(linesOf([WITHOUT, ...rows], { titles })).toEqual(expected);
  });

  test('sasaran and indikator in one column: a name without numbers is a sasaran where another name follows', () => {
    const rows = [['No', 'Sasaran / Indikator', 'Target 2022', 'Realisasi 2022'], [1, 'Layanan meningkat'], ['1.1', 'A', 1, 1], [2, 'Mutu meningkat'], ['2.1', 'B', 2, 2], ['2.2', 'C', '', ''], ['', '', 3, 3], ['2.3', 'D', '', '']];
    expect(linesOf(rows)).toEqual(['3 A [] | 1 Layanan meningkat ()', '5 B [] | 2 Mutu meningkat ()', '6 C [] | 2 Mutu meningkat ()', '8 D [] | 2 Mutu meningkat ()', '7 ?']);
  });
  test('a bullet in the first of two columns below the header, and a unit over several rows', () => {
    const rows = [['No', 'Indikator', '', 'Satuan', 'Target 2022', 'Realisasi 2022'], [1, 'Jumlah anak', '', 'Orang', 3, 3], ['', '-', 'Panti', '', 1, 1], ['', '•', 'Luar panti', '', 2, 2], ['', '', 'Balai', '', 2, 2]];
    expect(linesOf(rows, { merges: 'B1:C1 D2:D4' })).toEqual(['2 Jumlah anak [Orang] | 0  ()', '3 Panti [Orang] | 0  ()', '4 Luar panti [Orang] | 0  ()', '5 Balai [] | 0  ()']);
  });
});

test('marks in the first of two columns stand before the names', () => {
  const { view, header, list } = tableOf([['No', 'Indikator', '', 'Satuan', 'Target 2022', 'Realisasi 2022'], [1, 'a.', 'Jumlah A', 'Orang', 3, 3], ['', '-', 'Panti', 'Orang', 1, 1], [2, '1.2', 'Jumlah B', 'Orang', 2, 2], [3, 'a.', '', '', 1, 1]], 'B1:C1');
  expect(namedLines(view, bodyRows(view, header, [list], view.bottom), list, [], () => undefined).map(({ mark, name }) => [mark, name])).toEqual([['a.', 'Jumlah A'], ['-', 'Panti'], ['1.2', 'Jumlah B'], ['', 'a.']]);
});

test.each<[why: string, name: string, rows: number, expected: readonly string[] | null]>([
  ['lines', 'Jumlah guru\n- Negeri\n- Swasta', 3, ['Jumlah guru', '- Negeri', '- Swasta']],
  ['lines with blank ones and spaces between', '\nJumlah guru \n\n  Negeri\n', 2, ['Jumlah guru', 'Negeri']],
  ['dashes on one line', 'Jumlah anak - Panti – Luar panti', 3, ['Jumlah anak', '- Panti', '– Luar panti']],
  ['other bullets on one line', 'Jumlah anak • Panti ▪ Griya ● Balai *  Rumah — Asrama · Wisma', 7, ['Jumlah anak', '• Panti', '▪ Griya', '● Balai', '*  Rumah', '— Asrama', '· Wisma']],
  ['letters on one line', 'Jumlah anak a. Panti b) Griya (c) Balai h. Rumah', 5, ['Jumlah anak', 'a. Panti', 'b) Griya', '(c) Balai', 'h. Rumah']],
  ['numbers on one line', 'Jumlah anak 1. Panti 2) Griya (3)  Balai 9. Rumah', 5, ['Jumlah anak', '1. Panti', '2) Griya', '(3)  Balai', '9. Rumah']],
  ['one row', 'Jumlah guru\nNegeri', 1, null],
  ['one row of one part', 'Jumlah guru', 1, null],
  ['more rows than parts', 'Jumlah guru\nNegeri', 3, null],
  ['fewer rows than parts', 'Jumlah guru\nNegeri\nSwasta', 2, null],
  ['a hyphen within a word', 'Rata-rata lama sekolah', 2, null],
  ['a dash with nothing behind it', 'Jumlah guru -', 2, null],
  ['a sign that is minus five', 'Suhu -5 derajat', 2, null],
  ['a figure with a decimal point', 'Luas 1.5 ha', 2, null],
  ['a letter with nothing behind it', 'Golongan a.', 2, null],
  ['an abbreviation', 'Pelayanan dr. Soetomo', 2, null],
])('a name over several rows: %s', (_, name, rows, expected) => {
  expect(namesOverRows(name, rows)).toEqual(expected);
});
