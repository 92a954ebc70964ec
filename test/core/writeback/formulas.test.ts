/** What stands beside PK and APBD in formula mode, cell by cell: the formula's text, or the value where none can be. */
import { DEFAULT_SETTINGS, evaluate, type EvaluateOptions } from '../../../src/core/evaluate';
import type { CellValue, SheetSnapshot } from '../../../src/core/model/grid';
import { SHEET_TEXTS } from '../../../src/messages/sheetTexts';
import { layout } from '../layout';

const AT = '2024-12-31T00:00:00.000Z';

function evaluated(sheet: SheetSnapshot, options: EvaluateOptions = {}) {
  return evaluate({ structureProtected: false, readOnly: false, sheets: [sheet], parts: [] }, SHEET_TEXTS.id, AT, { mode: 'rumus', ...options });
}

/** The contents that are written into the data rows of the appended columns, row by row. */
function written(sheet: SheetSnapshot, headerRow: number, options?: EvaluateOptions): (CellValue | null)[][] {
  const columns = evaluated(sheet, options).plan.steps.flatMap((step) => (step.kind === 'write-column' ? [step.cells] : []));
  return (columns[0] ?? []).slice(headerRow + 1).map((_, row) => columns.map((cells) => cells[headerRow + 1 + row] ?? null));
}

const PK_HEADER = ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Arah', 'Target', 'Realisasi'];

function pk(...rows: readonly CellValue[][]): SheetSnapshot {
  return layout('PK 2024', [['PERJANJIAN KINERJA TAHUN 2024'], PK_HEADER, ...rows]);
}

const indikator = (satuan: string, arah: string, target: CellValue, realisasi: CellValue): CellValue[] => [1, 'Meningkatnya layanan', 'Mutu layanan', satuan, arah, target, realisasi];
const KATEGORI = '=IF(ISNUMBER(H3),IF(H3>100,"Sangat Baik",IF(H3>=75,"Baik",IF(H3>=55,"Cukup","Kurang"))),"")';

test.each<[what: string, row: CellValue[], capaian: CellValue | null, kategori: CellValue]>([
  ['naik', indikator('Persen', 'naik', 5, 4.55), '=IF(F3=0,"",ROUND(ROUND(G3*100,0)*10000/ROUND(F3*100,0),0)/100)', KATEGORI],
  ['turun', indikator('Persen', 'turun', 10, 12), '=IF(F3=0,IF(G3=0,100,""),MAX(0,ROUND(ROUND((2*F3-G3)*100,0)*10000/ROUND(F3*100,0),0)/100))', KATEGORI],
  // Three decimals: scaled by 1000.
  ['three decimals', indikator('Persen', 'naik', 3.755, 2.998), '=IF(F3=0,"",ROUND(ROUND(G3*1000,0)*10000/ROUND(F3*1000,0),0)/100)', KATEGORI],
  // BB has the lower bound 70: it stands in the formula as that number.
  ['a letter as target', indikator('Nilai', 'naik', 'BB', 68.89), '=ROUND(ROUND(G3*100,0)*10000/ROUND(70*100,0),0)/100', KATEGORI],
  ['a target kept as text', indikator('Persen', 'naik', '4,5', 4.05), '=ROUND(ROUND(G3*100,0)*10000/ROUND(4.5*100,0),0)/100', KATEGORI],
  // 4,05 / 4,5: the realisasi is no number, so the capaian stays one; its kategori follows it.
  ['a realisasi kept as text', indikator('Persen', 'naik', 4.5, '4,05'), 90, KATEGORI],
  ['nothing computable', indikator('Persen', 'naik', 0, 5), null, '(target 0)'],
])('PK, %s', (_, row, capaian, kategori) => {
  expect(written(pk(row), 1)).toEqual([[capaian, kategori]]);
});

test('PK, an indikator that is the sum of its sub-indikator', () => {
  const sheet = pk([1, 'Meningkatnya layanan', 'Jumlah orang dilayani', 'Orang', 'naik', '', ''], ['', '', '- Anak', 'Orang', 'naik', 10, 5], ['', '', '- Lansia', 'Orang', 'naik', 30, 15]);
  // 20 of 40
  expect(written(sheet, 1)[0]?.[0]).toBe('=IF(SUM(F4:F5)=0,"",ROUND(ROUND(SUM(G4:G5)*100,0)*10000/ROUND(SUM(F4:F5)*100,0),0)/100)');
});

test('PK, the form and the cap of the setting', () => {
  const sheet = pk(indikator('Persen', 'turun', 10, 5));
  const settings = { ...DEFAULT_SETTINGS, bentukTurun: 'T/R', batas: 120 } as const;
  expect(written(sheet, 1, { settings })[0]?.[0]).toBe('=IF(F3=0,IF(G3=0,100,""),IF(G3=0,"",MIN(ROUND(ROUND(F3*100,0)*10000/ROUND(G3*100,0),0)/100,120)))');
});

function apbd(title: string, ...rows: readonly CellValue[][]): SheetSnapshot {
  return layout('APBD', [[title], ['Kode', 'Uraian', 'Anggaran', 'Realisasi'], ...rows]);
}

const persen = (row: number): string => `=IF(C${row}=0,"-",ROUND(ROUND(D${row}*100,0)*10000/ROUND(C${row}*100,0),0)/100)`;

test.each<[what: string, title: string, rows: CellValue[][], expected: (CellValue | null)[][]]>([
  ['whole rupiah need no rounding', 'REALISASI APBD TAHUN 2024', [['1.01', 'Program satu', 1000, 900]], [['=C3-D3', persen(3)]]],
  ['cents do', 'REALISASI APBD TAHUN 2024', [['1.01', 'Program satu', 1000.5, 900]], [['=ROUND(C3-D3,2)', persen(3)]]],
  ['anggaran 0: a dash, and a number when it is no longer 0', 'REALISASI APBD TAHUN 2024', [['1.01', 'Program satu', 0, 0]], [['=C3-D3', persen(3)]]],
  ['in the unit of the sheet', 'REALISASI APBD TAHUN 2024 (dalam ribuan rupiah)', [['1.01', 'Program satu', 1000, 900]], [['=C3-D3', persen(3)]]],
  ['amounts kept as text stay values', 'REALISASI APBD TAHUN 2024', [['1.01', 'Program satu', '1.000', 900]], [[100, 90]]],
  [
    'a parent without amounts is the sum of its children, a blank one too',
    'REALISASI APBD TAHUN 2024',
    [['1.01', 'Program satu', '', ''], ['1.01.2.01', 'Kegiatan satu', 400, 300], ['1.01.2.02', 'Kegiatan dua', '', ''], ['1.01.2.03', 'Kegiatan tiga', 600, 600]],
    [['=SUM(C4:C6)-SUM(D4:D6)', '=IF(SUM(C4:C6)=0,"-",ROUND(ROUND(SUM(D4:D6)*100,0)*10000/ROUND(SUM(C4:C6)*100,0),0)/100)'], ['=C4-D4', persen(4)], [null, null], ['=C6-D6', persen(6)]],
  ],
])('APBD, %s', (_, title, rows, expected) => {
  expect(written(apbd(title, ...rows), 1)).toEqual(expected);
});

test('what stays a value is told by sheet and column', () => {
  const told = (sheet: SheetSnapshot, options?: EvaluateOptions) => evaluated(sheet, options).issues.flatMap(({ code, severity, sheet: on, cell, params }) => (code === 'nilai-tetap' ? [[severity, on, cell, params]] : []));
  const many = Array.from({ length: 25 }, (_, at): CellValue[] => [`1.${String(at + 10)}`, `Program ${at}`, at % 2 === 0 ? '1.000' : 1000, 900]);
  expect(told(apbd('REALISASI APBD TAHUN 2024', ...many))).toEqual([['info', 'APBD', 'C3', { bagian: 'masukan', cells: 'C3, C5, C7, C9, C11, C13, C15, C17, C19, C21, …' }]]);
  expect(told(pk(indikator('Nilai', 'naik', 'BB', 68.89)))).toEqual([['info', 'PK 2024', 'F3', { bagian: 'masukan', cells: 'F3' }]]);
  expect(told(pk(indikator('Nilai', 'naik', 'BB', 68.89)), { mode: 'nilai' })).toEqual([]);
});

test('fault 32: in an Excel Table results stay values: it would make them calculated columns', () => {
  const sheet = layout('APBD', [['REALISASI APBD TAHUN 2024'], ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '% Realisasi'], ['1.01', 'Program satu', 1000, 900, '', ''], ['1.02', 'Program dua', 1000, 500, '', '']]);
  const inTable: SheetSnapshot = { ...sheet, tables: [{ name: 'Tabel1', area: { row: 1, column: 0, rows: 3, columns: 6 } }] };
  expect([written(sheet, 1)[0], written(inTable, 1)[0]]).toEqual([['=C3-D3', '=IF(C3=0,"-",ROUND(ROUND(D3*100,0)*10000/ROUND(C3*100,0),0)/100)'], [100, 90]]);
  expect(evaluated(inTable).issues.flatMap(({ code, params }) => (code === 'nilai-tetap' ? [params] : []))).toEqual([{ bagian: 'hasil', cells: 'E3:E4' }, { bagian: 'hasil', cells: 'F3:F4' }]);
});
