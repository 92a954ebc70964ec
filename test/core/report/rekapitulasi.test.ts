/** Tabel 3.2 of a few indikator: sasaran and their means, subs, typed results, counts by kategori, rows of the cascade. */
import type { CapaianSettings } from '../../../src/core/compute/capaianSettings';
import { computeIndikator } from '../../../src/core/compute/indikatorResults';
import { DEFAULT_SETTINGS } from '../../../src/core/evaluate';
import { parseDigits, toText } from '../../../src/core/exact/decimal';
import type { IndikatorResult } from '../../../src/core/model/indikator';
import type { ReportCell, ReportTable } from '../../../src/core/model/reportTable';
import type { ReportInput } from '../../../src/core/report/input';
import { reportRekapitulasi } from '../../../src/core/report/rekapitulasi';
import { pkOf, type Ind } from '../checkInput';
import { inputOf, tableOf } from './reportInput';
import { workbookOf } from './sheetsInput';
import { formulaText } from './tableText';

type Pk = NonNullable<ReportInput['pk']>;

const shown = (cell: ReportCell | null | undefined): string => {
  if (cell === null || cell === undefined) return '·';
  return cell.content.kind === 'empty' ? '' : cell.content.kind === 'number' ? toText(cell.content.value) : cell.content.text;
};
const formulaOf = (cell: ReportCell | null | undefined): string => (cell?.formula === undefined ? '' : formulaText(cell.formula));
const rowOf = (table: ReportTable, at: number): string => (table.rows[at] ?? []).map(shown).join('|');

/** PK as it is computed from targets and realisasi. */
function pkFrom(lines: readonly Ind[], settings: Partial<CapaianSettings> = {}, change: (result: IndikatorResult) => IndikatorResult = (result) => result): Pk {
  const { table } = pkOf(lines);
  const { indikator, sasaran, opd } = computeIndikator(table, { ...DEFAULT_SETTINGS, ...settings });
  return { table, results: indikator.map(change), sasaran, opd };
}
const made = (pk: Pk, more: Partial<ReportInput> = {}): ReportTable => tableOf(reportRekapitulasi({ ...inputOf(workbookOf([])), ...more, pk }));

const A: Ind = { nama: 'Nilai A', satuan: 'Nilai', sasaran: 'Sasaran satu', t: 100, r: 110 };
const B: Ind = { nama: 'Nilai B', satuan: 'Nilai', sasaran: 'Sasaran satu', t: 100, r: 80 };
const C: Ind = { nama: 'Nilai C', satuan: 'Nilai', sasaran: 'Sasaran dua', sasaranIndex: 1, t: 100, r: 50 };

test('sasaran one below the other, each with its mean; the numbers run on', () => {
  const table = made(pkFrom([A, B, C]));
  expect(table.rows.slice(3, 9).map((_, at) => rowOf(table, 3 + at))).toEqual([
    '1|Sasaran satu|Nilai A|Nilai|100|110|110.00|Sangat Baik',
    '2||Nilai B|Nilai|100|80|80.00|Baik',
    '|Capaian sasaran (rata-rata 2 dari 2 indikator)|||||95.00|Baik',
    '3|Sasaran dua|Nilai C|Nilai|100|50|50.00|Kurang',
    '|Capaian sasaran (rata-rata 1 dari 1 indikator)|||||50.00|Kurang',
    '|Capaian kinerja organisasi (rata-rata 3 dari 3 indikator)|||||80.00|Baik',
  ]);
  // A sasaran of several rows is one cell down them; means go over the columns up to the capaian.
  expect(table.merges.slice(2, 6)).toEqual([
    { row: 3, column: 1, rows: 2, columns: 1 },
    { row: 5, column: 1, rows: 1, columns: 5 },
    { row: 7, column: 1, rows: 1, columns: 5 },
    { row: 8, column: 1, rows: 1, columns: 5 },
  ]);
  expect(table.frames[0]).toEqual({ row: 2, column: 0, rows: 7, columns: 8 });
  expect(table.rows[3]?.[3]?.align).toBe('tengah');
  const mean = (top: number, bottom: number): string => `IF(COUNTIFS(A${top}:A${bottom},">0",G${top}:G${bottom},">=0")=0,"",ROUND(ROUND(SUMIF(A${top}:A${bottom},">0",G${top}:G${bottom})*100,0)/COUNTIFS(A${top}:A${bottom},">0",G${top}:G${bottom},">=0"),0)/100)`;
  expect([5, 7, 8].map((row) => formulaOf(table.rows[row]?.[6]))).toEqual([mean(4, 5), 'IF(ISNUMBER(G7),G7,"")', mean(4, 8)]);
});

test('where the organisation is the mean of its sasaran, its formula is of their means', () => {
  const table = made(pkFrom([A, B, C], { rataRata: 'sasaran' }));
  expect([rowOf(table, 8), formulaOf(table.rows[8]?.[6])]).toEqual(['|Capaian kinerja organisasi (rata-rata 2 dari 2 sasaran)|||||72.50|Cukup', 'IF(COUNT(G6,G8)=0,"",ROUND(ROUND(SUM(G6,G8)*100,0)/COUNT(G6,G8),0)/100)']);
});

describe('sub-indikator', () => {
  const parent: Ind = { nama: 'Jumlah penerima', satuan: 'Orang', sasaran: 'S' };
  const sub = (nama: string, t: Ind['t'], r: Ind['r'], more: Ind = {}): Ind => ({ nama, satuan: 'Orang', sasaran: 'S', level: 'sub', parent: 0, t: t ?? '', r: r ?? '', ...more });

  test('have no number, stand indented, and their sum stands where the indikator\'s own cells are blank', () => {
    const table = made(pkFrom([parent, sub('laki-laki', 60, 45), sub('perempuan', 40, 45)]));
    expect([3, 4, 5].map((at) => rowOf(table, at))).toEqual(['1|S|Jumlah penerima|Orang|100|90|90.00|Baik', '||laki-laki|Orang|60|45|75.00|Baik', '||perempuan|Orang|40|45|112.50|Sangat Baik']);
    expect([table.rows[3]?.[4], table.rows[3]?.[5]].map(formulaOf)).toEqual(['ROUND(SUM(E5:E6),2)', 'ROUND(SUM(F5:F6),2)']);
    expect(formulaOf(table.rows[3]?.[6])).toBe('IF(E4=0,"",ROUND(ROUND(F4*100,0)*10000/ROUND(E4*100,0),0)/100)');
    expect([table.rows[3]?.[2]?.indent, table.rows[4]?.[2]?.indent]).toEqual([undefined, 1]);
    // Only the indikator is counted.
    expect(rowOf(table, 6)).toContain('rata-rata 1 dari 1 indikator');
  });

  test('its own number stands, whatever its subs add up to', () => {
    const table = made(pkFrom([{ ...parent, t: 100, r: 95 }, sub('laki-laki', 60, 45), sub('perempuan', 40, 45)]));
    expect([rowOf(table, 3), formulaOf(table.rows[3]?.[5])]).toEqual(['1|S|Jumlah penerima|Orang|100|95|95.00|Baik', "'PK'!E1"]);
  });

  test('those of another indikator are not in its sum', () => {
    const table = made(pkFrom([parent, sub('laki-laki', 60, 45), { ...parent, nama: 'Jumlah panti' }, sub('swasta', 10, 8, { parent: 2 })]));
    expect([3, 5].map((at) => [rowOf(table, at), formulaOf(table.rows[at]?.[5])])).toEqual([['1|S|Jumlah penerima|Orang|60|45|75.00|Baik', 'ROUND(SUM(F5),2)'], ['2||Jumlah panti|Orang|10|8|80.00|Baik', 'ROUND(SUM(F7),2)']]);
  });
});

describe('capaian and kategori', () => {
  test('typed results refer to where they were typed, and a line below says so', () => {
    const typed: Ind = { ...B, nama: 'Opini\nBPK', satuan: 'Opini', t: 'BB', r: 'B', typedCapaian: 97.5 };
    const table = made(pkFrom([A, typed]));
    expect([rowOf(table, 4), formulaOf(table.rows[4]?.[6])]).toEqual(['2||Opini BPK|Opini|BB|B|97.50|Baik', "'PK'!F2"]);
    expect(shown(table.rows[7]?.[0])).toContain('97,50');
    expect(shown(table.rows[7]?.[0])).toContain('Opini BPK');
    expect(table.merges).toContainEqual({ row: 7, column: 0, rows: 1, columns: 8 });
    // Of computed ones nothing is said.
    expect(made(pkFrom([A, B])).rows.slice(7, 9).map(([cell]) => shown(cell))).toEqual(['', '·']);
  });

  test('one typed elsewhere than the sheet has it now stays a number', () => {
    const typed: Ind = { ...B, satuan: 'Predikat', t: 'BB', r: 'B', typedCapaian: 97.5 };
    const table = made(pkFrom([typed], {}, (result) => ({ ...result, capaian: parseDigits('98.00') })));
    expect([shown(table.rows[3]?.[6]), formulaOf(table.rows[3]?.[6])]).toEqual(['98.00', '']);
  });

  test('a kategori follows the capaian beside it, and knows its rank', () => {
    const [, , , row, , , opd] = made(pkFrom([A, B])).rows;
    expect(row?.[7]).toMatchObject({ content: { kind: 'text', text: 'Sangat Baik' }, role: 'isi', align: 'tengah', kategori: { rank: 0, of: 4 } });
    expect(formulaOf(row?.[7])).toBe('IF(ISNUMBER(G4),IF(G4>100,"Sangat Baik",IF(G4>=75,"Baik",IF(G4>=55,"Cukup","Kurang"))),"")');
    expect(opd?.[7]).toMatchObject({ role: 'jumlah', kategori: { rank: 1, of: 4 } });
  });

  test('a kategori that the scale has not is left out: the sentence of its reason stands there', () => {
    const table = made(pkFrom([A], {}, (result) => ({ ...result, kategori: 'Memuaskan' })));
    expect(table.rows[3]?.[7]).toEqual({ content: { kind: 'empty' }, role: 'isi', align: 'tengah' });
  });

  test('without a capaian the reason stands in its place; a mean of nothing is empty', () => {
    const table = made(pkFrom([{ ...A, r: '' }]));
    expect([3, 4, 5].map((at) => rowOf(table, at))).toEqual(['1|Sasaran satu|Nilai A|Nilai|100|||(belum ada data)', '|Capaian sasaran (rata-rata 0 dari 1 indikator)||||||', '|Capaian kinerja organisasi (rata-rata 0 dari 1 indikator)||||||']);
    expect([formulaOf(table.rows[3]?.[6]), table.charts, table.breaks]).toEqual(['', [], []]);
  });

  test('a realisasi typed as text is shown, and its capaian is computed from that cell', () => {
    const table = made(pkFrom([{ ...A, r: '110,5' }]));
    expect([rowOf(table, 3), formulaOf(table.rows[3]?.[5]), formulaOf(table.rows[3]?.[6])]).toEqual(['1|Sasaran satu|Nilai A|Nilai|100|110.5|110.50|Sangat Baik', '', 'IF(E4=0,"",ROUND(ROUND(F4*100,0)*10000/ROUND(E4*100,0),0)/100)']);
  });
});

describe('a letter with its score', () => {
  const number = { kind: 'number', value: parseDigits('68.89'), satuan: null, arah: null, predikat: null, notes: [] } as const;
  const scored = (result: IndikatorResult): IndikatorResult => ({ ...result, source: { ...result.source, skor: number } });

  test.each<[why: string, line: Ind, realisasi: string | null, has: boolean, expected: string]>([
    ['shows both', { ...A, t: 'BB', r: 'B' }, '68.89', true, 'B (68,89)'],
    ['without one, the letter', { ...A, t: 'BB', r: 'B' }, '65', false, 'B'],
    ['that nothing was computed from, the letter', { ...A, t: 'BB', r: 'B' }, null, true, 'B'],
    ['beside a number, the number', { ...A, t: 70, r: 68.89 }, '68.89', true, '68.89'],
  ])('%s', (_, line, realisasi, has, expected) => {
    const pk = pkFrom([line], {}, (result) => ({ ...(has ? scored(result) : result), realisasi: realisasi === null ? null : parseDigits(realisasi) }));
    const cell = made(pk).rows[3]?.[5];
    expect([shown(cell), cell?.content.kind === 'text' ? cell.align : 'kanan']).toEqual([expected, 'kanan']);
  });
});

test('how many indikator have each kategori, and how many have none; subs are not counted', () => {
  const lines: readonly Ind[] = [A, B, C, { ...C, nama: 'D', r: '' }, { ...C, nama: 'E', level: 'sub', parent: 2, t: 10, r: 20 }];
  const table = made(pkFrom(lines));
  const from = table.rows.findIndex(([, name]) => shown(name) === 'Kategori' && name?.role === 'kepala');
  expect(table.rows.slice(from, from + 6).map((row) => row.map(shown).join('|'))).toEqual([
    '·|Kategori||Jumlah Indikator|·|·|·|·',
    '·|Sangat Baik||1|·|·|·|·',
    '·|Baik||1|·|·|·|·',
    '·|Cukup||0|·|·|·|·',
    '·|Kurang||1|·|·|·|·',
    '·|Tanpa capaian||1|·|·|·|·',
  ]);
  expect(table.rows.slice(from + 1, from + 5).map((row) => row[1]?.kategori?.rank)).toEqual([0, 1, 2, 3]);
  // Rows 4 to 10: the indikator with the means of two sasaran.
  expect([formulaOf(table.rows[from + 1]?.[3]), formulaOf(table.rows[from + 5]?.[3])]).toEqual(['COUNTIFS(A4:A10,">0",H4:H10,"=Sangat Baik")', 'COUNT(A4:A10)-COUNTIFS(A4:A10,">0",G4:G10,">=0")']);
  expect(table.frames[1]).toEqual({ row: from, column: 1, rows: 6, columns: 3 });
  expect(table.merges.filter(({ row }) => row >= from && row < from + 6)).toEqual(Array.from({ length: 6 }, (_, at) => ({ row: from + at, column: 1, rows: 1, columns: 2 })));
});

describe('rows of the cascade', () => {
  const turunan: Ind = { ...C, nama: 'Nilai program', sasaran: 'Sasaran program', cakupan: 'turunan', sasaranIndex: 2, r: 90 };

  test('stand in a part of their own with a header of its own, their numbers from 1, outside counts and chart', () => {
    const table = made(pkFrom([A, turunan]));
    const from = table.rows.findIndex(([cell]) => shown(cell).startsWith('Kinerja turunan'));
    expect(table.rows.slice(from, from + 4).map((row) => row.map(shown).join('|'))).toEqual([
      'Kinerja turunan (tidak masuk rata-rata organisasi)|·|·|·|·|·|·|·',
      'No|Sasaran|Indikator|Satuan|Target|Realisasi|Capaian (%)|Kategori',
      '1|Sasaran program|Nilai program|Nilai|100|90|90.00|Baik',
      '|Capaian sasaran (rata-rata 1 dari 1 indikator)|||||90.00|Baik',
    ]);
    expect(table.frames[2]).toEqual({ row: from + 1, column: 0, rows: 3, columns: 8 });
    expect(table.charts[0]?.categories.rows).toBe(1);
    expect(rowOf(table, 5)).toBe('|Capaian kinerja organisasi (rata-rata 1 dari 1 indikator)|||||110.00|Sangat Baik');
    expect(table.breaks?.[0]).toBe(from + 4);
  });

  test('are not spoken of where there are none', () => {
    expect(made(pkFrom([A])).rows.some(([cell]) => shown(cell).startsWith('Kinerja turunan'))).toBe(false);
  });
});

test('only indikator with a capaian are charted, by the numbers they have in the table', () => {
  const table = made(pkFrom([{ ...A, nama: 'Nilai\nA' }, { ...B, r: '' }, C, { ...C, nama: 'bagian', level: 'sub', parent: 2 }]));
  const [chart] = table.charts;
  const rows = table.rows.slice(chart?.categories.row, (chart?.categories.row ?? 0) + (chart?.categories.rows ?? 0));
  expect(rows.map((row) => [shown(row[1]), shown(row[3]), formulaOf(row[3])])).toEqual([['Nilai A', '110.00', 'G4'], ['Nilai C', '50.00', 'G7']]);
  expect(table.breaks?.[1]).toBe(chart?.place.row);
});

test('without PK', () => {
  expect(reportRekapitulasi(inputOf(workbookOf([])))).toEqual({ kind: 'missing', id: '3.2', wanted: 'Tabel 3.2', needs: 'pk' });
});
