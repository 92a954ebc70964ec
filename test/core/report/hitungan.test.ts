/** Hitungan Capaian of single indikator: the form in words and in numbers, what follows the user's cells, and the means below. */
import type { CapaianSettings } from '../../../src/core/compute/capaianSettings';
import { computeIndikator } from '../../../src/core/compute/indikatorResults';
import { DEFAULT_SETTINGS } from '../../../src/core/evaluate';
import { parseDigits } from '../../../src/core/exact/decimal';
import type { IndikatorResult } from '../../../src/core/model/indikator';
import type { ReportCell, ReportTable } from '../../../src/core/model/reportTable';
import { reportHitungan } from '../../../src/core/report/hitungan';
import { pkOf, type Ind } from '../checkInput';
import { inputOf, tableOf } from './reportInput';
import { workbookOf } from './sheetsInput';
import { formulaText } from './tableText';

const textOf = (cell: ReportCell | null | undefined): string => (cell?.content.kind === 'text' ? cell.content.text : '');
const formulaOf = (cell: ReportCell | null | undefined): string => (cell?.formula === undefined ? '' : formulaText(cell.formula));

function tableFrom(lines: readonly Ind[], settings: Partial<CapaianSettings> = {}, change: (result: IndikatorResult) => IndikatorResult = (result) => result): ReportTable {
  const { table } = pkOf(lines);
  const all = { ...DEFAULT_SETTINGS, ...settings };
  const { indikator, sasaran, opd } = computeIndikator(table, all);
  return tableOf(reportHitungan({ ...inputOf(workbookOf([])), ...all, pk: { table, results: indikator.map(change), sasaran, opd } }));
}
/** The lines of the first indikator, below its name. */
const linesOf = (table: ReportTable): (ReportCell | null | undefined)[] => table.rows.slice(6).map(([, cell]) => cell).filter((cell) => cell !== null && cell !== undefined);
const written = (line: Ind, settings: Partial<CapaianSettings> = {}): readonly string[] => linesOf(tableFrom([{ nama: 'Nilai AKIP', satuan: 'Nilai', ...line }], settings)).map(textOf);

describe('in words', () => {
  test.each<[why: string, nama: string, words: string]>([
    ['its realisasi by its target', 'Nilai AKIP', 'c = Realisasi Nilai AKIP / Target Nilai AKIP × 100 %'],
    ['a number of things is one of itself', 'Jumlah penerima', 'c = Jumlah penerima / Target penerima × 100 %'],
    ['in whatever case', 'JUMLAH  penerima', 'c = Jumlah penerima / Target penerima × 100 %'],
    ['but not where that word stands further on', 'Persentase jumlah penerima', 'c = Realisasi Persentase jumlah penerima / Target Persentase jumlah penerima × 100 %'],
    ['nor where it only begins so', 'Jumlahan', 'c = Realisasi Jumlahan / Target Jumlahan × 100 %'],
    ['a bullet is no part of the name', '- Jumlah penerima', 'c = Jumlah penerima / Target penerima × 100 %'],
    ['nor a letter', 'a. Nilai AKIP', 'c = Realisasi Nilai AKIP / Target Nilai AKIP × 100 %'],
    ['nor a number in parentheses', '12) Nilai AKIP', 'c = Realisasi Nilai AKIP / Target Nilai AKIP × 100 %'],
    ['nor a capital', 'B. Nilai AKIP', 'c = Realisasi Nilai AKIP / Target Nilai AKIP × 100 %'],
    ['nor a roman number', 'iv. Nilai AKIP', 'c = Realisasi Nilai AKIP / Target Nilai AKIP × 100 %'],
    ['an abbreviation of two letters is', 'Tk. pengangguran', 'c = Realisasi Tk. pengangguran / Target Tk. pengangguran × 100 %'],
    ['so is a currency', 'Rp. PAD', 'c = Realisasi Rp. PAD / Target Rp. PAD × 100 %'],
    ['and an abbreviation of three letters', 'Kab. tertinggal', 'c = Realisasi Kab. tertinggal / Target Kab. tertinggal × 100 %'],
    ['a hyphen within the name too', 'Nilai - AKIP', 'c = Realisasi Nilai - AKIP / Target Nilai - AKIP × 100 %'],
    ['and a letter right before a word', 'a.b Nilai', 'c = Realisasi a.b Nilai / Target a.b Nilai × 100 %'],
  ])('%s', (_, nama, words) => {
    expect(written({ nama, satuan: 'Orang', t: 100, r: 90 })[0]).toBe(words);
  });

  test.each<[why: string, line: Ind, settings: Partial<CapaianSettings>, expected: readonly string[]]>([
    ['with their unit', { t: 100, r: 90 }, {}, ['c = Realisasi Nilai AKIP / Target Nilai AKIP × 100 %', 'c = 90 Nilai / 100 Nilai × 100 %', 'c = 90,00 %']],
    ['without one', { satuan: '', t: 100, r: 90 }, {}, ['c = Realisasi Nilai AKIP / Target Nilai AKIP × 100 %', 'c = 90 / 100 × 100 %', 'c = 90,00 %']],
    ['less is better', { arah: 'turun', t: 10, r: 12 }, {}, ['c = (2 × Target Nilai AKIP − Realisasi Nilai AKIP) / Target Nilai AKIP × 100 %', 'c = (2 × 10 Nilai − 12 Nilai) / 10 Nilai × 100 %', 'c = 80,00 %']],
    ['less is better, by the other form', { arah: 'turun', t: 10, r: 12 }, { bentukTurun: 'T/R' }, ['c = Target Nilai AKIP / Realisasi Nilai AKIP × 100 %', 'c = 10 Nilai / 12 Nilai × 100 %', 'c = 83,33 %']],
    ['as near as can be', { arah: 'stabil', t: 10, r: 8 }, {}, ['c = (Target Nilai AKIP − |Realisasi Nilai AKIP − Target Nilai AKIP|) / Target Nilai AKIP × 100 %', 'c = (10 Nilai − |8 Nilai − 10 Nilai|) / 10 Nilai × 100 %', 'c = 80,00 %']],
    ['above a range', { arah: 'rentang', t: '80–90', r: 99 }, {}, ['c = (2 × Batas atas target Nilai AKIP − Realisasi Nilai AKIP) / Batas atas target Nilai AKIP × 100 %', 'c = (2 × 90 Nilai − 99 Nilai) / 90 Nilai × 100 %', 'c = 90,00 %']],
    ['above a range, by the other form', { arah: 'rentang', t: '80–90', r: 120 }, { bentukTurun: 'T/R' }, ['c = Batas atas target Nilai AKIP / Realisasi Nilai AKIP × 100 %', 'c = 90 Nilai / 120 Nilai × 100 %', 'c = 75,00 %']],
    ['below a range', { arah: 'rentang', t: '80–90', r: 60 }, {}, ['c = Realisasi Nilai AKIP / Batas bawah target Nilai AKIP × 100 %', 'c = 60 Nilai / 80 Nilai × 100 %', 'c = 75,00 %']],
    ['at its upper end', { arah: 'rentang', t: '80–90', r: 90 }, {}, ['c = 100,00 % (realisasi 90 berada di dalam rentang target 80–90)']],
    ['at its lower end', { arah: 'rentang', t: '80–90', r: 80 }, {}, ['c = 100,00 % (realisasi 80 berada di dalam rentang target 80–90)']],
    ['a range of one number', { arah: 'rentang', t: 80, r: 80 }, {}, ['c = 100,00 % (realisasi 80 berada di dalam rentang target 80)']],
    ['above a single number that is to be met', { arah: 'rentang', t: 80, r: 88 }, {}, ['c = (2 × Batas atas target Nilai AKIP − Realisasi Nilai AKIP) / Batas atas target Nilai AKIP × 100 %', 'c = (2 × 80 Nilai − 88 Nilai) / 80 Nilai × 100 %', 'c = 90,00 %']],
    ['below it', { arah: 'rentang', t: 80, r: 60 }, {}, ['c = Realisasi Nilai AKIP / Batas bawah target Nilai AKIP × 100 %', 'c = 60 Nilai / 80 Nilai × 100 %', 'c = 75,00 %']],
    ['nothing promised and nothing there', { arah: 'turun', satuan: 'Kasus', t: 0, r: 0 }, {}, ['c = 100,00 % (target 0 dan realisasi 0)']],
    ['a level that was reached', { satuan: 'Opini', t: 'WTP', r: 'WTP' }, {}, ['c = 100,00 % (tingkat yang dicapai sama dengan target: WTP)']],
    ['no data', { t: 100, r: '' }, {}, ['tidak dihitung (belum ada data)']],
    ['cut off below', { arah: 'turun', t: 10, r: 25 }, {}, ['c = (2 × Target Nilai AKIP − Realisasi Nilai AKIP) / Target Nilai AKIP × 100 %', 'c = (2 × 10 Nilai − 25 Nilai) / 10 Nilai × 100 %', 'c = −50,00 %, dihitung 0,00 %']],
    ['cut off above', { t: 100, r: 150 }, { batas: 120 }, ['c = Realisasi Nilai AKIP / Target Nilai AKIP × 100 %', 'c = 150 Nilai / 100 Nilai × 100 %', 'c = 150,00 %, dibatasi 120,00 %']],
    ['just at the limit', { t: 100, r: 120 }, { batas: 120 }, ['c = Realisasi Nilai AKIP / Target Nilai AKIP × 100 %', 'c = 120 Nilai / 100 Nilai × 100 %', 'c = 120,00 %']],
  ])('%s', (_, line, settings, expected) => {
    expect(written(line, settings)).toEqual(expected);
  });
});

describe('what follows the user\'s cells', () => {
  const formulas = (line: Ind, settings: Partial<CapaianSettings> = {}): readonly string[] => linesOf(tableFrom([{ nama: 'Nilai AKIP', satuan: 'Nilai', ...line }], settings)).map(formulaOf);
  const SHOWN = (ref: string): string => `SUBSTITUTE(FIXED(TRUNC(${ref}),0),",",".")&SUBSTITUTE(MID(${ref}&"",LEN(TRUNC(${ref})&"")+1,20),".",",")`;

  test('both numbers and the capaian', () => {
    expect(formulas({ t: 100, r: 90 })).toEqual([
      '',
      `"c = "&${SHOWN("'PK'!E1")}&" Nilai / "&${SHOWN("'PK'!D1")}&" Nilai × 100 %"`,
      expect.stringMatching(/^"c = "&SUBSTITUTE\(FIXED\(TRUNC\(IF\('PK'!D1=0,"",ROUND\(ROUND\('PK'!E1\*100,0\)/),
    ]);
  });

  test.each<[why: string, line: Ind, settings: Partial<CapaianSettings>, follows: readonly boolean[]]>([
    ['the one that is a number of the sheet', { t: '≥ 100', r: 90 }, {}, [false, true, true]],
    ['the target alone', { t: 100, r: '90,5' }, {}, [false, true, true]],
    ['neither', { t: '100,5', r: '90,5' }, {}, [false, false, false]],
    ['not what was cut off', { t: 100, r: 150 }, { batas: 120 }, [false, false, false]],
    ['not the end of a range that was missed', { arah: 'rentang', t: '80–90', r: 60 }, {}, [false, false, false]],
  ])('%s', (_, line, settings, follows) => {
    expect(formulas(line, settings).map((formula) => formula !== '')).toEqual(follows);
  });

  test('the other one stands in the capaian as its number', () => {
    expect(formulas({ t: '≥ 100', r: 90 })[2]).toContain("ROUND(ROUND('PK'!E1*100,0)*10000/ROUND(100*100,0),0)/100");
    expect(formulas({ t: 100, r: '90,5' })[2]).toContain("ROUND(ROUND(90.5*100,0)*10000/ROUND('PK'!D1*100,0),0)/100");
  });

  test('the sum of the subs where the indikator\'s own cells are blank', () => {
    const sub = (t: Ind['t'], r: Ind['r']): Ind => ({ nama: '- bagian', satuan: 'Orang', level: 'sub', parent: 0, t: t ?? '', r: r ?? '' });
    const first = (subs: readonly Ind[]): readonly string[] => linesOf(tableFrom([{ nama: 'Jumlah penerima', satuan: 'Orang' }, ...subs])).slice(0, 3).map(formulaOf);
    const [, numbers, capaian] = first([sub(60, 45), sub(40, 45)]);
    expect(numbers).toBe(`"c = "&${SHOWN("SUM('PK'!E2,'PK'!E3)")}&" Orang / "&${SHOWN("SUM('PK'!D2,'PK'!D3)")}&" Orang × 100 %"`);
    expect(capaian).toContain("SUM('PK'!E2,'PK'!E3)");
    // One of them typed as text could not be followed.
    const [, mixed] = first([sub(60, 45), sub(40, '45,5')]);
    expect(mixed).toBe(`"c = 90,5 Orang / "&${SHOWN("SUM('PK'!D2,'PK'!D3)")}&" Orang × 100 %"`);
  });

  test.each<[why: string, typed: number | string, follows: boolean]>([
    ['a typed capaian is its cell', 97.5, true],
    ['one typed as text is a number', '97,5', false],
  ])('%s', (_, typed, follows) => {
    const [line] = linesOf(tableFrom([{ nama: 'Opini BPK', satuan: 'Predikat', t: 'BB', r: 'B', typedCapaian: typed }]));
    expect(textOf(line)).toContain('97,50');
    expect(formulaOf(line).includes("'PK'!F1")).toBe(follows);
  });

  test('a capaian without reason or number has no line', () => {
    expect(linesOf(tableFrom([{ nama: 'Nilai AKIP', t: 100, r: '' }], {}, (result) => ({ ...result, alasan: null })))).toEqual([]);
  });

  test('a typed one that stands otherwise in the sheet is a number', () => {
    const [line] = linesOf(tableFrom([{ nama: 'Opini BPK', satuan: 'Predikat', t: 'BB', r: 'B', typedCapaian: 97.5 }], {}, (result) => ({ ...result, capaian: parseDigits('98.00') })));
    expect([textOf(line).includes('98,00'), formulaOf(line)]).toEqual([true, '']);
  });
});

describe('means', () => {
  const N = (nama: string, r: Ind['r'], more: Ind = {}): Ind => ({ nama, satuan: 'Nilai', sasaran: 'S', t: 100, r: r ?? '', ...more });
  const prose = (lines: readonly Ind[], settings: Partial<CapaianSettings> = {}): readonly string[] =>
    tableFrom(lines, settings).rows.slice(2).map(([cell]) => cell).filter((cell) => cell?.role === 'keterangan' && textOf(cell).includes(' = ')).map(textOf);

  test.each<[why: string, lines: readonly Ind[], settings: Partial<CapaianSettings>, expected: readonly string[]]>([
    ['of a sasaran and of all', [N('A', 90), N('B', 80)], {}, ['Capaian sasaran = (90,00 + 80,00) / 2 = 85,00 % (rata-rata 2 dari 2 indikator)', 'Capaian kinerja organisasi = (90,00 + 80,00) / 2 = 85,00 % (rata-rata 2 dari 2 indikator)']],
    ['of one indikator nothing is worked out', [N('A', 90)], {}, []],
    ['of those that have a capaian', [N('A', 90), N('B', '')], {}, ['Capaian sasaran = (90,00) / 1 = 90,00 % (rata-rata 1 dari 2 indikator)', 'Capaian kinerja organisasi = (90,00) / 1 = 90,00 % (rata-rata 1 dari 2 indikator)']],
    ['of none', [N('A', ''), N('B', '')], {}, []],
    ['subs are not counted', [N('A', 90), N('a', 10, { level: 'sub', parent: 0 }), N('B', 80)], {}, ['Capaian sasaran = (90,00 + 80,00) / 2 = 85,00 % (rata-rata 2 dari 2 indikator)', 'Capaian kinerja organisasi = (90,00 + 80,00) / 2 = 85,00 % (rata-rata 2 dari 2 indikator)']],
    ['all indikator of two sasaran', [N('A', 90), N('B', 80), N('C', 40, { sasaranIndex: 1 })], {}, ['Capaian sasaran = (90,00 + 80,00) / 2 = 85,00 % (rata-rata 2 dari 2 indikator)', 'Capaian kinerja organisasi = (90,00 + 80,00 + 40,00) / 3 = 70,00 % (rata-rata 3 dari 3 indikator)']],
    ['of the sasaran where the setting says so', [N('A', 90), N('B', 80), N('C', 40, { sasaranIndex: 1 })], { rataRata: 'sasaran' }, ['Capaian sasaran = (90,00 + 80,00) / 2 = 85,00 % (rata-rata 2 dari 2 indikator)', 'Capaian kinerja organisasi = (85,00 + 40,00) / 2 = 62,50 % (rata-rata 2 dari 2 sasaran)']],
    ['a sasaran without any capaian is not in it', [N('A', 90), N('B', 80), N('C', '', { sasaranIndex: 1 })], { rataRata: 'sasaran' }, ['Capaian sasaran = (90,00 + 80,00) / 2 = 85,00 % (rata-rata 2 dari 2 indikator)', 'Capaian kinerja organisasi = (85,00) / 1 = 85,00 % (rata-rata 1 dari 2 sasaran)']],
    ['rows of the cascade are in none of the organisation', [N('A', 90), N('B', 80, { sasaranIndex: 1 }), N('C', 40, { sasaranIndex: 2, cakupan: 'turunan' })], {}, ['Capaian kinerja organisasi = (90,00 + 80,00) / 2 = 85,00 % (rata-rata 2 dari 2 indikator)']],
  ])('%s', (_, lines, settings, expected) => {
    expect(prose(lines, settings)).toEqual(expected);
  });

  test('they follow the capaian that they are of', () => {
    const table = tableFrom([N('A', 90), N('B', '80,5')]);
    const mean = table.rows.map(([cell]) => cell).find((cell) => textOf(cell).startsWith('Capaian sasaran'));
    expect(formulaOf(mean)).toContain("ROUND(ROUND((IF('PK'!D1=0,\"\",ROUND(");
    expect(formulaOf(mean)).toMatch(/\)\*100,0\)\/2,0\)\/100/);
  });
});

describe('layout', () => {
  test('sasaran are lettered on after Z', () => {
    const table = tableFrom(Array.from({ length: 29 }, (_, at): Ind => ({ nama: `N${at}`, sasaran: `S${at}`, sasaranIndex: at, t: 1, r: 1 })));
    const letters = table.rows.map(([cell]) => cell).filter((cell) => cell?.role === 'induk').map((cell) => textOf(cell).split('.')[0]);
    expect([letters[0], letters[25], letters[26], letters[28]]).toEqual(['A', 'Z', 'AA', 'AC']);
  });

  test('subs and their lines are indented one more', () => {
    const table = tableFrom([{ nama: 'Jumlah\npenerima', satuan: 'Orang', t: 100, r: 90 }, { nama: '- laki-laki', satuan: 'Orang', level: 'sub', parent: 0, t: 60, r: 45 }]);
    const cells = table.rows.flatMap(([, cell]) => (cell === null || cell === undefined ? [] : [[textOf(cell), cell.indent]]));
    expect(cells.filter(([text]) => !String(text).startsWith('c = '))).toEqual([['Jumlah penerima', 0], ['- laki-laki', 1]]);
    expect(cells.filter(([text]) => String(text).startsWith('c = ')).map(([, indent]) => indent)).toEqual([1, 1, 1, 2, 2, 2]);
    // A blank row, the sasaran and its sentence over both columns.
    expect(table.merges.slice(2, 4)).toEqual([{ row: 3, column: 0, rows: 1, columns: 2 }, { row: 4, column: 0, rows: 1, columns: 2 }]);
    expect(table.rows[2]).toEqual([null, null]);
  });

  test('without PK', () => {
    expect(reportHitungan(inputOf(workbookOf([])))).toEqual({ kind: 'missing', id: 'hitungan-capaian', wanted: 'Hitungan Capaian', needs: 'pk' });
  });
});
