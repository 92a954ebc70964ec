/** Tabel 2.1 of a few rows: sasaran merged down their indikator, programs of APBD and APBN with their totals. */
import { toText } from '../../../src/core/exact/decimal';
import type { ReportCell, ReportTable } from '../../../src/core/model/reportTable';
import type { ReportInput } from '../../../src/core/report/input';
import { reportPerjanjianKinerja } from '../../../src/core/report/perjanjianKinerja';
import { pkOf, programsOf, type Ind } from '../checkInput';
import { inputOf, tableOf } from './reportInput';
import { workbookOf } from './sheetsInput';
import { formulaText } from './tableText';

const shown = (cell: ReportCell | null): string => (cell === null ? '·' : cell.content.kind === 'empty' ? '' : cell.content.kind === 'number' ? toText(cell.content.value) : cell.content.text);
const formulaOf = (cell: ReportCell | null | undefined): string => (cell?.formula === undefined ? '' : formulaText(cell.formula));
const lines = ({ rows }: ReportTable, from: number): readonly string[] => rows.slice(from).map((row) => row.map(shown).join('|'));

function made(list: readonly Ind[], programs: ReportInput['programs'] = null): ReportTable {
  const { table, results } = pkOf(list);
  return tableOf(reportPerjanjianKinerja({ ...inputOf(workbookOf([])), pk: { table, results, sasaran: [], opd: { dasar: 'indikator', capaian: null, kategori: null, counted: 0, total: 0 } }, programs }));
}

const A: Ind = { nama: 'Indeks\nkepuasan', sasaran: 'Layanan', satuan: 'Indeks', t: 80 };

describe('indikator', () => {
  test('each sasaran once, numbered, as one cell down its indikator', () => {
    const table = made([A, { ...A, nama: 'Nilai AKIP', satuan: 'Nilai', t: 'BB' }, { ...A, nama: 'Jumlah', sasaran: 'Panti', sasaranIndex: 1, t: '18 Klp', satuan: '' }]);
    expect(lines(table, 3)).toEqual(['1|Layanan|Indeks kepuasan|80|Indeks', '||Nilai AKIP|BB|Nilai', '2|Panti|Jumlah|18|Klp']);
    expect(table.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 5 }, { row: 1, column: 0, rows: 1, columns: 5 }, { row: 3, column: 0, rows: 2, columns: 1 }, { row: 3, column: 1, rows: 2, columns: 1 }]);
    expect(table.frames).toEqual([{ row: 2, column: 0, rows: 4, columns: 5 }]);
    expect([table.rows[3]?.[3], table.rows[4]?.[3], table.rows[3]?.[4]].map((cell) => cell?.align)).toEqual(['tengah', 'tengah', 'tengah']);
    expect(formulaOf(table.rows[3]?.[3])).toBe("'PK'!D1");
  });

  test('two sasaran of one wording stay two', () => {
    expect(lines(made([A, { ...A, nama: 'Nilai AKIP', sasaranIndex: 1 }]), 3)).toEqual(['1|Layanan|Indeks kepuasan|80|Indeks', '2|Layanan|Nilai AKIP|80|Indeks']);
  });
});

describe('programs', () => {
  const programs = (...list: Parameters<typeof programsOf>[0]): readonly string[] => lines(made([A], programsOf(list)), 4);
  const HEAD = ['|·|·|·|·', 'No|Program||Anggaran (Rp.)|Ket'];

  test.each<[why: string, list: Parameters<typeof programsOf>[0], expected: readonly string[]]>([
    ['of APBD alone have one total', [['Program\nA', 1000, 'APBD'], ['Program B', 2500, 'APBD']], ['1|Program A||1000|APBD', '2|Program B||2500|APBD', '|JUMLAH APBD||3500|']],
    ['whose source nobody wrote are of APBD', [['Program A', 1000], ['Program B', 2500, 'DAU']], ['1|Program A||1000|', '2|Program B||2500|DAU', '|JUMLAH APBD||3500|']],
    ['of APBN alone', [['Program A', 1000, 'APBN']], ['1|Program A||1000|APBN', '|JUMLAH APBN||1000|']],
    ['of both are numbered on, and have a total together', [['Program A', 1000, 'apbn'], ['Program B', 2500, 'APBD'], ['Program C', 300, 'APBN (Dekon)']], ['1|Program B||2500|APBD', '|JUMLAH APBD||2500|', '2|Program A||1000|apbn', '3|Program C||300|APBN (Dekon)', '|JUMLAH APBN||1300|', '|JUMLAH APBD + APBN||3800|']],
    ['of APBN after perubahan', [['Program A', 1000, 'APBNP']], ['1|Program A||1000|APBNP', '|JUMLAH APBN||1000|']],
    ['paid by both are of APBD', [['Program A', 1000, 'APBD + APBN'], ['Program B', 200, 'apbd/apbn']], ['1|Program A||1000|APBD + APBN', '2|Program B||200|apbd/apbn', '|JUMLAH APBD||1200|']],
    ['of a source that only holds those letters are of APBD', [['Program A', 1000, 'APBNP2020']], ['1|Program A||1000|APBNP2020', '|JUMLAH APBD||1000|']],
    ['without an amount are listed, and add nothing', [['Program A', 1000, 'APBD'], ['Program B', null, 'APBD']], ['1|Program A||1000|APBD', '2|Program B|||APBD', '|JUMLAH APBD||1000|']],
    ['of none: their header stands alone', [], []],
  ])('%s', (_, list, expected) => {
    expect(programs(...list)).toEqual([...HEAD, ...expected]);
  });

  test('amounts refer to the sheet, totals to the rows above them', () => {
    const table = made([A], programsOf([['A', 1000, 'APBN'], ['B', 2500, 'APBD'], ['C', 300, 'APBN'], ['D', null, 'APBD']]));
    expect(table.rows.slice(6).map((row) => formulaOf(row[3]))).toEqual(["'PK'!B2", '', 'ROUND(SUM(D7:D8),2)', "'PK'!B1", "'PK'!B3", 'ROUND(SUM(D10:D11),2)', 'ROUND(SUM(D7:D8,D10:D11),2)']);
    expect(table.merges.slice(2)).toEqual(Array.from({ length: 8 }, (_, at) => ({ row: 5 + at, column: 1, rows: 1, columns: 2 })));
    expect(table.frames[1]).toEqual({ row: 5, column: 0, rows: 8, columns: 5 });
    expect(table.rows.slice(6).map(([, name]) => name?.role)).toEqual(['isi', 'isi', 'jumlah', 'isi', 'isi', 'jumlah', 'jumlah']);
    expect(table.rows[6]?.[4]?.align).toBe('tengah');
  });

  test('an amount that stands otherwise in the sheet stays a number', () => {
    const table = programsOf([['A', 1000, 'APBD']]);
    expect(formulaOf(made([A], { ...table, columns: { ...table.columns, anggaran: 2 } }).rows[6]?.[3])).toBe('');
  });
});

test('without PK', () => {
  expect(reportPerjanjianKinerja(inputOf(workbookOf([])))).toEqual({ kind: 'missing', id: '2.1', wanted: 'Tabel 2.1', needs: 'pk' });
});
