/** What people would use instead, on the same rows; each is left out, and named, where it is not installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { createWorkbook, startHost } from '../excel-host';

type Cells = readonly (readonly (string | number)[])[];

const FIRST_ROW = 4;

/** A script that fills sisa and % with exceljs, from file to file. */
export async function withExcelJs(xlsx: Uint8Array): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(xlsx.buffer as ArrayBuffer);
  const sheet = workbook.worksheets[0];
  sheet?.eachRow((row, number) => {
    const [anggaran, realisasi] = [Number(row.getCell(3).value), Number(row.getCell(4).value)];
    if (number < FIRST_ROW) return;
    row.getCell(5).value = anggaran - realisasi;
    row.getCell(6).value = Math.round((realisasi / anggaran) * 10_000) / 100;
  });
  await workbook.xlsx.writeBuffer();
}

/** The rows as a workbook file, with formulas for sisa and % where asked for. */
export async function asXlsx(rows: Cells, formulas: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('APBD');
  rows.forEach((row, index) => {
    sheet.addRow([...row]);
    if (!formulas || index + 1 < FIRST_ROW) return;
    sheet.getCell(index + 1, 5).value = { formula: `C${index + 1}-D${index + 1}` };
    sheet.getCell(index + 1, 6).value = { formula: `ROUND(D${index + 1}/C${index + 1}*100,2)` };
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** LibreOffice opening a workbook of formulas, recalculating and saving it. False where it is not installed. */
export function withLibreOffice(xlsx: Uint8Array): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'lkj-bench-'));
  try {
    const file = join(folder, 'apbd.xlsx');
    writeFileSync(file, xlsx);
    const { error, status } = spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'ods', '--outdir', folder, file], { stdio: 'ignore' });
    return error === undefined && status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OPENPYXL = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.active
for row in sheet.iter_rows(min_row=${FIRST_ROW}):
    a, r = row[2].value, row[3].value
    sheet.cell(row[0].row, 5, a - r)
    sheet.cell(row[0].row, 6, round(r / a * 100, 2))
book.save(sys.argv[1])
`;

/** A python script with openpyxl, from file to file. False where it is not installed. */
export function withOpenpyxl(xlsx: Uint8Array): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'lkj-bench-'));
  try {
    const file = join(folder, 'apbd.xlsx');
    writeFileSync(file, xlsx);
    return spawnSync('python3', ['-c', OPENPYXL, file], { stdio: 'ignore' }).status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An add-in as beginners write it: a range object for every cell, on the same office.js and host. False where Excel refuses its request for its size. */
export async function withCellByCell(rows: Cells): Promise<boolean> {
  const host = startHost(createWorkbook({ APBD: rows }), { keepTrace: false });
  try {
    await host.Excel.run({ session: host.session }, async (context) => {
      const sheet = context.workbook.worksheets.getItem('APBD');
      const cells = rows.map((_, index) => [2, 3].map((column) => sheet.getCell(index, column).load('values')));
      await context.sync();
      cells.forEach(([first, second], index) => {
        if (index + 1 < FIRST_ROW) return;
        const [anggaran, realisasi] = [Number(first?.values[0]?.[0]), Number(second?.values[0]?.[0])];
        sheet.getCell(index, 4).values = [[anggaran - realisasi]];
        sheet.getCell(index, 5).values = [[Math.round((realisasi / anggaran) * 10_000) / 100]];
      });
      await context.sync();
    });
    return true;
  } catch (error) {
    if (error instanceof host.OfficeExtension.Error && error.code === 'RequestPayloadSizeLimitExceeded') return false;
    throw error;
  }
}
