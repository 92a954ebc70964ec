/** The template as a clerk uses it: filled in, run, and told nothing that is wrong. */
import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { runEvaluation } from '../../src/app/runEvaluation';
import { evaluate } from '../../src/core/evaluate';
import type { ReportTable } from '../../src/core/model/reportTable';
import { wordsOf } from '../../src/core/read/words';
import { makeLaporan } from '../../src/core/report/laporan';
import { KONSEP } from '../../src/core/rules/headers';
import { createExcelPort } from '../../src/host/excel/session';
import { messageOf } from '../../src/messages/messageOf';
import { REPORT_TEXTS } from '../../src/messages/reportTexts';
import { SHEET_TEXTS } from '../../src/messages/sheetTexts';
import { reportOf } from '../demo/reportOf';
import { installGlobals, openXlsx, startHost } from '../excel-host';
import { makeTemplate } from './make';
import { LEMBAR, TAHUN_AWAL } from './sheets';

type Cells = readonly (readonly (string | number | null)[])[];

const HANDED_OUT = 'assets/LKj-templat.xlsx';

/** What a clerk types, by the worksheet and the first cell. */
const PK: Cells = [
  [1, 'Meningkatnya layanan rehabilitasi sosial', 'Jumlah PPKS yang dilayani', 'Orang', 4905, 4905, 'naik'],
  [null, null, 'Persentase keluhan yang terselesaikan', '%', 80, 76, 'naik'],
  [2, 'Meningkatnya tata kelola organisasi', 'Waktu tanggap pengaduan', 'Hari', 5, 4, 'turun'],
  [null, null, 'Indeks kepuasan masyarakat', 'Indeks', 85.5, 86.2, 'naik'],
];
const PROGRAM: Cells = [
  [1, 'Program Rehabilitasi Sosial', 700000000, 'APBD'],
  [2, 'Program Penunjang Urusan Pemerintahan Daerah', 300000000, 'APBD'],
];
const APBD: Cells = [
  [null, 'BELANJA DAERAH', 1000000000, 900000000],
  ['1.06.01', 'Program Penunjang Urusan Pemerintahan Daerah', 300000000, 270000000],
  ['1.06.01.2.06', 'Administrasi Umum Perangkat Daerah', 300000000, 270000000],
  ['1.06.01.2.06.0002', 'Penyediaan Peralatan dan Perlengkapan Kantor', 300000000, 270000000],
  ['1.06.04', 'Program Rehabilitasi Sosial', 700000000, 630000000],
  ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar di Dalam Panti', 700000000, 630000000],
  ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 700000000, 630000000],
];
const RIWAYAT: Cells = [
  [1, 'Meningkatnya layanan rehabilitasi sosial', 'Jumlah PPKS yang dilayani', 'Orang', 4000, 3900, null, 4500, 4500, null, 4800, 4700],
  [2, 'Meningkatnya tata kelola organisasi', 'Indeks kepuasan masyarakat', 'Indeks', 84, 84.5, null, 84.5, 85, null, 85, 85.1],
];
// The plan begins in 2025: T, R, C of 2025, 2026, 2027, 2028, 2029.
const RENSTRA: Cells = [
  [1, 'Meningkatnya layanan rehabilitasi sosial', 'Jumlah PPKS yang dilayani', 'Orang', 4800, 4700, null, 4905, 4905, null, 5000, null, null, 5100, null, null, 5200],
  [2, 'Meningkatnya tata kelola organisasi', 'Indeks kepuasan masyarakat', 'Indeks', 85, 85.1, null, 85.5, 86.2, null, 86, null, null, 86.5, null, null, 87],
];
const KEGIATAN: Cells = [
  [1, 'Meningkatnya layanan rehabilitasi sosial', 'Jumlah PPKS yang dilayani', 'Program Rehabilitasi Sosial', 'Rehabilitasi Sosial Dasar di Dalam Panti', '4.905 orang'],
  [2, 'Meningkatnya tata kelola organisasi', 'Indeks kepuasan masyarakat', 'Program Penunjang Urusan Pemerintahan Daerah', 'Administrasi Umum Perangkat Daerah', null],
];
const SDM: Cells = [
  [0, 10, 40, 5, 0, 2, 18, 5, 25, 5, 0],
  [0, 8, 35, 2, 0, 0, 12, 8, 20, 5, 0],
];

const REQUIRED: Readonly<Record<string, readonly [at: string, cells: Cells]>> = { PK: ['A5', PK], APBD: ['A5', APBD] };
const ALL: Readonly<Record<string, readonly [at: string, cells: Cells]>> = { ...REQUIRED, 'Program PK': ['A5', PROGRAM], Riwayat: ['A6', RIWAYAT], Renstra: ['A6', RENSTRA], Kegiatan: ['A5', KEGIATAN], SDM: ['C8', SDM] };

async function filled(entries: Readonly<Record<string, readonly [at: string, cells: Cells]>>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(HANDED_OUT);
  workbook.getWorksheet('Petunjuk')!.getCell('C5').value = 'Dinas Sosial Kota Contoh';
  for (const [name, [at, rows]] of Object.entries(entries)) {
    const sheet = workbook.getWorksheet(name)!;
    const start = sheet.getCell(at);
    rows.forEach((row, index) => {
      row.forEach((value, column) => {
        if (value !== null) sheet.getCell(Number(start.row) + index, Number(start.col) + column).value = value;
      });
    });
  }
  if ('SDM' in entries) {
    // Excel adds up as the clerk types; exceljs does not.
    SDM[0]!.forEach((men, column) => {
      const cell = workbook.getWorksheet('SDM')!.getCell(10, 3 + column);
      cell.value = { formula: cell.formula, result: Number(men) + Number(SDM[1]![column]), date1904: false };
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The demo's path, and the tables that it made. */
async function run(bytes: Uint8Array) {
  const workbook = await openXlsx(bytes);
  const host = startHost(workbook, { keepTrace: false });
  const removeGlobals = installGlobals(host);
  let tables: readonly ReportTable[] = [];
  try {
    const outcome = await runEvaluation({
      port: createExcelPort(),
      evaluate: (snapshot) =>
        evaluate(snapshot, SHEET_TEXTS.id, '2026-01-02T03:04:05.000Z', {
          sentencesOf: (issue) => messageOf(issue, 'id'),
          laporan: (found, seen) => {
            const made = makeLaporan(found, seen, REPORT_TEXTS.id);
            tables = made.tables;
            return made;
          },
        }),
    });
    return { outcome, report: outcome.kind === 'done' ? reportOf(outcome, host.requests) : null, tables };
  } finally {
    removeGlobals();
  }
}

const wrong = (issues: readonly { readonly code: string; readonly severity: string; readonly sheet: string; readonly cell: string }[]): string[] =>
  issues.filter(({ severity }) => severity !== 'info').map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);

test.each(LEMBAR.flatMap(({ name, columns }) => columns.map(({ header, concept }): [string, string, string | null] => [name, header, concept])))('%s, %s: the readers know the column', (_, header, concept) => {
  expect(KONSEP.find(([, pattern]) => pattern.test(wordsOf(header)))?.[0]).toBe(concept);
});

test('what is handed out is what the script makes', async () => {
  expect(Buffer.from(await makeTemplate(TAHUN_AWAL)).equals(readFileSync(HANDED_OUT))).toBe(true);
});

test('filled in whole: no error, no warning, and the right figures', async () => {
  const { report, tables } = await run(await filled(ALL));
  expect(wrong(report?.issues ?? [{ code: 'not done', severity: 'error', sheet: '', cell: '' }])).toEqual([]);
  expect(report?.indikator.map(({ capaian }) => capaian)).toEqual([
    { coefficient: 10000n, scale: 2 }, // 4905 / 4905
    { coefficient: 9500n, scale: 2 }, // 76 / 80
    { coefficient: 12000n, scale: 2 }, // (2 × 5 − 4) / 5
    { coefficient: 10082n, scale: 2 }, // 86,2 / 85,5 = 100,8187…
  ]);
  // 10 % of 1 milyar is left.
  expect(report?.anggaran[0]).toMatchObject({ level: 'total', sisa: { coefficient: 100000000n }, persen: { coefficient: 9000n, scale: 2 } });
  expect(tables.map(({ id }) => id)).toEqual(['1.1', '2.1', '3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.10', '3.11', 'hitungan-capaian', 'efisiensi']);
}, 30_000);

test('PK and APBD alone are enough', async () => {
  const { report, tables } = await run(await filled(REQUIRED));
  expect(wrong(report?.issues ?? [{ code: 'not done', severity: 'error', sheet: '', cell: '' }])).toEqual([]);
  expect(tables.map(({ id }) => id)).toEqual(expect.arrayContaining(['2.1', '3.1', '3.2', '3.11', 'hitungan-capaian']));
}, 30_000);

test('left empty, it is said that there is nothing to compute', async () => {
  const { outcome } = await run(readFileSync(HANDED_OUT));
  expect(outcome).toMatchObject({ kind: 'nothing-found', reasons: [{ code: 'lembar-tidak-ditemukan' }] });
}, 30_000);

test('titles and years follow the help sheet', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await makeTemplate(2030)).buffer as ArrayBuffer);
  const shown = (sheet: string, cell: string): unknown => workbook.getWorksheet(sheet)!.getCell(cell).result;
  expect(shown('PK', 'A1')).toBe('PERJANJIAN KINERJA TAHUN 2030');
  expect([shown('Riwayat', 'E4'), shown('Riwayat', 'H4'), shown('Riwayat', 'K4')]).toEqual([2027, 2028, 2029]);
  expect([shown('Renstra', 'E4'), shown('Renstra', 'Q4')]).toEqual([2029, 2033]);
});
