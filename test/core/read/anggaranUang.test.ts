/** Amounts of a budget: in which unit they are given, and how a cell is read. */
import { toText } from '../../../src/core/exact/decimal';
import type { CellValue } from '../../../src/core/model/grid';
import type { Issue } from '../../../src/core/model/issue';
import { amountReader, factorOf } from '../../../src/core/read/anggaranAmounts';
import { describe as headerOf } from '../../../src/core/read/headerColumn';
import { viewSheet } from '../../../src/core/read/sheetView';
import { layout, type Look } from '../layout';

test.each<[factor: number, lines: readonly string[]]>([
  [1_000_000_000, ['(dalam miliar rupiah)', 'Dalam Milyar', '(Miliar Rp)', 'miliaran rupiah', 'Milyar Rupiah', 'Pagu (Rp Miliar)', 'Pagu (Rp.milyar)', 'Rp. Miliar', 'rpmiliar']],
  [1_000_000, ['(dalam jutaan rupiah)', 'Dalam Juta', 'dalam rp juta', 'dalam Rp. juta', 'dalam rpjuta', '(Jutaan Rp)', 'juta rupiah', 'Anggaran (Rp Juta)', 'Rp. juta', '(x Rp 1.000.000)', 'x 1.000.000', '(x1.000.000)']],
  [1000, ['(dalam ribuan rupiah)', 'Dalam Ribu', 'dalam Rp ribu', 'dalam Rp.ribuan', '(Ribuan Rp)', 'ribu rupiah', 'Anggaran (Rp. 000,-)', 'Rp 000', '(Rp Ribu)', 'rp.ribu', '(x Rp 1.000)', '(x 1000)', 'x Rp. 1000']],
  [1, ['(dalam rupiah)', 'Anggaran (Rp)', 'Rp 10.000', 'Jumlah 1.0000', 'Tahun 2020', 'Sasaran seribu hari', 'juta orang', 'ribu orang', 'miliar batang', 'Rp. 100', 'LAPORAN REALISASI', 'Pagu 21.000', 'Pagu 1.000', '1.000.000', '']],
])('one unit is %d rupiah', (factor, lines) => expect(lines.filter((line) => factorOf([line]) !== factor)).toEqual([]));

test('the unit may stand in any of the titles and headers; without them it is the rupiah', () => {
  expect([factorOf(['LRA', 'TAHUN 2023', '(dalam ribuan rupiah)', 'Anggaran']), factorOf(['LRA']), factorOf([])]).toEqual([1000, 1, 1]);
});

interface Read {
  readonly amounts: readonly (number | null)[];
  readonly issues: readonly Issue[];
}

/** Amounts under a header over the columns from the first to `to`. */
function read(rows: readonly (readonly CellValue[])[], { to = 0, factor = 1, formats = {} }: Look & { readonly to?: number; readonly factor?: number } = {}): Read {
  const view = viewSheet(layout('APBD', rows, { formats }));
  if (view === null) throw new Error('no cells');
  const issues: Issue[] = [];
  const all = rows.map((_, row) => row);
  const amountAt = amountReader(view, all, headerOf(0, to, ['anggaran']), factor, issues);
  const amounts = all.map((row) => {
    const amount = amountAt(row);
    return amount === null ? null : Number(toText(amount));
  });
  return { amounts, issues };
}

const column = (...cells: readonly CellValue[]): readonly (readonly CellValue[])[] => cells.map((cell) => [cell]);

test.each<[why: string, rows: readonly (readonly CellValue[])[], options: Parameters<typeof read>[1], amounts: readonly (number | null)[]]>([
  ['numbers', column(1000, 0, 12.5), {}, [1000, 0, 12.5]],
  ['texts', column('1.000.000', 'Rp 2.500,00', 'Rp. 300,-'), {}, [1000000, 2500, 300]],
  ['a dash is nothing spent', column('-'), {}, [0]],
  ['a blank cell', column('', '  '), {}, [null, null]],
  ['words', column('lihat lampiran'), {}, [null]],
  ['in thousands', column(1.5, '2.000'), { factor: 1000 }, [1500, 2000000]],
  ['a point that groups in the other rows groups here', column('1.000,50', '2.500'), {}, [1000.5, 2500]],
  ['a comma that groups in the other rows groups here', column('1,000.50', '2,500'), {}, [1000.5, 2500]],
  ['"Rp" in a cell before it', [['Rp', 1000], ['Rp.', 2000], ['rp', 3000]], { to: 1 }, [1000, 2000, 3000]],
  ['a blank cell before it', [['', 1000]], { to: 1 }, [1000]],
  ['two cells before it', [['', 'Rp', 1000]], { to: 2 }, [1000]],
  ['"Rp" and nothing behind it', [['Rp', '']], { to: 1 }, [null]],
  ['the first amount counts', [[1000, 2000]], { to: 1 }, [1000]],
  ['no cell of another header is looked at', [['', 1000]], { to: 0 }, [null]],
])('amounts: %s', (_, rows, options, amounts) => expect(read(rows, options).amounts).toEqual(amounts));

test.each<[why: string, rows: readonly (readonly CellValue[])[], options: Parameters<typeof read>[1], told: readonly (readonly [code: string, severity: string, cell: string, value: CellValue])[]]>([
  ['a number kept as text is told elsewhere', column('1.000.000'), {}, []],
  ['words are, where they stand', column(1000, 'lihat lampiran'), {}, [['bukan-angka', 'error', 'A2', 'lihat lampiran']]],
  ['behind "Rp" at its own cell', [['Rp', 'lihat lampiran']], { to: 1 }, [['bukan-angka', 'error', 'B1', 'lihat lampiran']]],
  ['words after "Rp" are no sign of money', [['Rp lampiran', 1000]], { to: 1 }, [['bukan-angka', 'error', 'A1', 'Rp lampiran']]],
  ['a date', column(45_000), { formats: { A1: 'dd/mm/yyyy' } }, [['tanggal-bukan-angka', 'error', 'A1', 45_000]]],
  ['nothing is told of a blank cell', column(''), {}, []],
])('what is told: %s', (_, rows, options, told) => {
  expect(read(rows, options).issues.map(({ code, severity, cell, value, sheet }) => [code, severity, cell, value, sheet])).toEqual(told.map((line) => [...line, 'APBD']));
});

test('without a column there is no amount', () => {
  const view = viewSheet(layout('APBD', [[1000]]));
  if (view === null) throw new Error('no cells');
  expect(amountReader(view, [0], null, 1, [])(0)).toBeNull();
});
