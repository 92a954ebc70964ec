/** The template workbook: empty tables that the readers know, with formats, validation, help and print setup. The same year gives the same bytes. */
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { LEMBAR, SDM, type Isian, type PetunjukCells, type TemplateColumn, type TemplateSheet } from './sheets';

const MADE_AT = new Date(Date.UTC(2026, 0, 1));
/** A zip holds local time: the same everywhere. */
const NO_ZIP_TIME = new Date(1980, 0, 1);
const FONT = 'Arial';
const HEAD_FILL = 'FFD9E2EC';
const INPUT_FILL = 'FFFFF8E1';
const PETUNJUK = 'Petunjuk';
const CELLS: PetunjukCells = { tahun: `${PETUNJUK}!$C$4`, opd: `${PETUNJUK}!$C$5`, awalRenstra: `${PETUNJUK}!$C$6` };
const OPD_AWAL = 'NAMA PERANGKAT DAERAH';
/** Rows of titles above every header, a blank one included. */
const TITLE_ROWS = 3;
const TITLE_HEIGHT = 18;
/** What fits into a line of the help sheet, and how high it is. */
const LINE_LENGTH = 90;
const LINE_HEIGHT = 14;

/** As the file format numbers it. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- exceljs's list is a type without values at run time
const A4 = 9 as ExcelJS.PaperSize;
const FORMATS: Readonly<Partial<Record<Isian, string>>> = { kode: '@', rupiah: '#,##0', persen: '#,##0.00', hasil: '#,##0.00' };
const CENTRED: ReadonlySet<Isian> = new Set(['no', 'arah', 'sumber']);
const RIGHT: ReadonlySet<Isian> = new Set(['angka', 'rupiah', 'persen', 'hasil']);
const LINE: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF808080' } };
const BORDER: Partial<ExcelJS.Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

function head(cell: ExcelJS.Cell): void {
  cell.font = { name: FONT, size: 10, bold: true };
  cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: HEAD_FILL } };
  cell.border = BORDER;
}

function formula(text: string, result: string | number): ExcelJS.CellFormulaValue {
  return { formula: text, result, date1904: false };
}

/** A hint at every cell of the column; where only some entries make sense, the others are refused or questioned. */
function validation({ header, isian, bantuan }: TemplateColumn): ExcelJS.DataValidation {
  const hint = { showInputMessage: true, promptTitle: header, prompt: bantuan, allowBlank: true };
  switch (isian) {
    case 'rupiah':
      return { ...hint, type: 'decimal', operator: 'between', formulae: [-1e15, 1e15], showErrorMessage: true, errorStyle: 'stop', errorTitle: header, error: 'Isi dengan angka rupiah penuh, misalnya 71099265302, tanpa titik dan tanpa "Rp".' };
    case 'arah':
      return { ...hint, type: 'list', formulae: ['"naik,turun,rentang,stabil"'], showErrorMessage: true, errorStyle: 'stop', errorTitle: header, error: 'Pilih naik, turun, rentang, atau stabil.' };
    case 'sumber':
      return { ...hint, type: 'list', formulae: ['"APBD,APBN"'], showErrorMessage: true, errorStyle: 'warning', errorTitle: header, error: 'Biasanya APBD atau APBN.' };
    case 'no':
    case 'teks':
    case 'kode':
    case 'angka':
    case 'persen':
    case 'hasil':
      // Targets may be letters or ranges: what is not a number is told by the findings.
      return { ...hint, type: 'textLength', operator: 'lessThanOrEqual', formulae: [32767], showErrorMessage: false };
  }
}

function printSetup(sheet: ExcelJS.Worksheet, headerTop: number, headerRows: number): void {
  sheet.pageSetup = {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${headerTop}:${headerTop + headerRows - 1}`,
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter.oddFooter = '&C&P / &N';
}

function titles(sheet: ExcelJS.Worksheet, width: number, lines: readonly ExcelJS.CellValue[]): void {
  lines.forEach((line, index) => {
    sheet.mergeCells(index + 1, 1, index + 1, width);
    const cell = sheet.getCell(index + 1, 1);
    cell.value = line;
    cell.font = { name: FONT, size: 12, bold: true };
    cell.alignment = { horizontal: 'center', vertical: 'middle' };
    sheet.getRow(index + 1).height = TITLE_HEIGHT;
  });
}

/** One or, where years stand over the columns, two header rows. */
function header(sheet: ExcelJS.Worksheet, columns: readonly TemplateColumn[], top: number, tahunLaporan: number): number {
  const rows = columns.some(({ tahun }) => tahun !== undefined) ? 2 : 1;
  columns.forEach(({ header: text, tahun, width }, index) => {
    const at = index + 1;
    sheet.getColumn(at).width = width;
    const leaf = sheet.getCell(top + rows - 1, at);
    if (tahun === undefined) {
      if (rows > 1) sheet.mergeCells(top, at, top + 1, at);
      sheet.getCell(top, at).value = text;
    } else {
      leaf.value = text;
      const first = columns[index - 1]?.tahun !== tahun;
      const last = columns.filter((column) => column.tahun === tahun).length + index;
      if (first) {
        sheet.mergeCells(top, at, top, last);
        const [cell, year] = tahun.basis === 'laporan' ? [CELLS.tahun, tahunLaporan] : [CELLS.awalRenstra, tahunLaporan - 1];
        sheet.getCell(top, at).value = formula(`${cell}${tahun.sesudah < 0 ? '' : '+'}${tahun.sesudah}`, year + tahun.sesudah);
      }
    }
    for (let row = top; row < top + rows; row += 1) head(sheet.getCell(row, at));
  });
  return rows;
}

function tableSheet(workbook: ExcelJS.Workbook, given: TemplateSheet, tahun: number): void {
  const { name, columns, rows } = given;
  const sheet = workbook.addWorksheet(name);
  titles(sheet, columns.length, [formula(given.judul(CELLS), given.judulAwal(tahun)), formula(`UPPER(${CELLS.opd})`, OPD_AWAL)]);
  const top = TITLE_ROWS + 1;
  const headerRows = header(sheet, columns, top, tahun);
  const first = top + headerRows;
  columns.forEach((column, index) => {
    const rule = validation(column);
    for (let row = first; row < first + rows; row += 1) {
      const cell = sheet.getCell(row, index + 1);
      const { isian } = column;
      cell.font = { name: FONT, size: 10 };
      cell.border = BORDER;
      cell.alignment = { vertical: 'top', wrapText: true, horizontal: CENTRED.has(isian) ? 'center' : RIGHT.has(isian) ? 'right' : 'left' };
      const format = FORMATS[isian];
      if (format !== undefined) cell.numFmt = format;
      cell.dataValidation = rule;
    }
  });
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: first - 1, topLeftCell: `A${first}`, activeCell: `A${first}` }];
  printSetup(sheet, top, headerRows);
}

/** Staff across: a line each for men and women, and their sum. */
function sdmSheet(workbook: ExcelJS.Workbook, tahun: number): void {
  const sheet = workbook.addWorksheet(SDM.name);
  const kategori = SDM.kelompok.flatMap(({ kategori: own }) => [...own]);
  const width = 2 + kategori.length;
  titles(sheet, width, [SDM.judul, formula(`UPPER(${CELLS.opd})`, OPD_AWAL), formula(`"KEADAAN DESEMBER TAHUN "&${CELLS.tahun}`, `KEADAAN DESEMBER TAHUN ${tahun}`)]);
  const top = TITLE_ROWS + 2;
  ['NO', 'JENIS KELAMIN'].forEach((text, index) => {
    sheet.mergeCells(top, index + 1, top + 2, index + 1);
    sheet.getCell(top, index + 1).value = text;
  });
  sheet.mergeCells(top, 3, top, width);
  sheet.getCell(top, 3).value = SDM.pegawai;
  let at = 3;
  for (const { nama, kategori: own } of SDM.kelompok) {
    sheet.mergeCells(top + 1, at, top + 1, at + own.length - 1);
    sheet.getCell(top + 1, at).value = nama;
    own.forEach((text, index) => (sheet.getCell(top + 2, at + index).value = text));
    at += own.length;
  }
  const body = top + 3;
  ['L', 'P', 'Jumlah'].forEach((text, index) => {
    sheet.getCell(body + index, 1).value = index < 2 ? index + 1 : null;
    sheet.getCell(body + index, 2).value = text;
    for (let column = 3; column <= width; column += 1) {
      const cell = sheet.getCell(body + index, column);
      const letter = sheet.getColumn(column).letter;
      if (index === 2) cell.value = formula(`SUM(${letter}${body}:${letter}${body + 1})`, 0);
      else cell.dataValidation = { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], allowBlank: true, showInputMessage: true, promptTitle: SDM.pegawai, prompt: 'Jumlah orang. Baris Jumlah menghitung sendiri.', showErrorMessage: true, errorStyle: 'stop', errorTitle: SDM.pegawai, error: 'Isi dengan bilangan bulat.' };
      cell.numFmt = '#,##0';
    }
  });
  for (let column = 1; column <= width; column += 1) {
    sheet.getColumn(column).width = column === 1 ? 6 : column === 2 ? 16 : 9;
    for (let row = top; row < body; row += 1) head(sheet.getCell(row, column));
    for (let row = body; row < body + 3; row += 1) {
      const cell = sheet.getCell(row, column);
      cell.font = { name: FONT, size: 10, bold: row === body + 2 };
      cell.border = BORDER;
      cell.alignment = { horizontal: column === 2 ? 'left' : 'center' };
    }
  }
  printSetup(sheet, top, 3);
}

function petunjukSheet(workbook: ExcelJS.Workbook, tahun: number): void {
  const sheet = workbook.addWorksheet(PETUNJUK);
  [4, 26, 90].forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const text = (row: number, column: number, value: string | number, font: Partial<ExcelJS.Font> = {}): ExcelJS.Cell => {
    const cell = sheet.getCell(row, column);
    cell.value = value;
    cell.font = { name: FONT, size: 10, ...font };
    cell.alignment = { vertical: 'top', wrapText: true, horizontal: 'left' };
    return cell;
  };
  text(1, 1, 'Buku kerja LKj: cara mengisi', { size: 14, bold: true }).alignment = { horizontal: 'left' };
  text(3, 1, 'Isi dahulu yang berwarna; judul semua lembar mengikutinya.', { italic: true }).alignment = { horizontal: 'left' };
  const inputs: readonly (readonly [string, string | number])[] = [['Tahun laporan', tahun], ['Nama perangkat daerah', OPD_AWAL], ['Tahun pertama Renstra', tahun - 1]];
  inputs.forEach(([name, value], index) => {
    text(4 + index, 2, name);
    const cell = text(4 + index, 3, value, { bold: true });
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: INPUT_FILL } };
    cell.border = BORDER;
  });
  for (const address of ['C4', 'C6']) {
    sheet.getCell(address).dataValidation = { type: 'whole', operator: 'between', formulae: [2000, 2100], showErrorMessage: true, errorStyle: 'stop', errorTitle: 'Tahun', error: 'Isi dengan tahun empat angka.' };
  }
  const steps = [
    'Isi lembar PK dan APBD. Lembar lain boleh kosong atau dihapus; tabel yang memerlukannya lalu tidak dibuat.',
    'Ketik angka tanpa titik ribuan; Excel yang menampilkannya. Desimal dengan tanda desimal Excel Anda.',
    'Baris kurang? Sisipkan baris di tengah tabel. Baris kosong di bawah boleh dibiarkan.',
    'Kolom hasil (capaian, kategori, sisa, % realisasi) dibiarkan kosong: tekan Hitung Capaian pada tab LKj.',
    'Baca lembar Temuan, perbaiki selnya, lalu tekan Hitung Capaian lagi.',
    'Tekan Buat Tabel LKj untuk tabel-tabel laporan.',
  ];
  text(8, 1, 'Langkah', { bold: true }).alignment = { horizontal: 'left' };
  steps.forEach((step, index) => {
    text(9 + index, 1, index + 1);
    sheet.mergeCells(9 + index, 2, 9 + index, 3);
    text(9 + index, 2, step);
  });
  const below = 9 + steps.length + 1;
  text(below, 1, 'Lembar', { bold: true }).alignment = { horizontal: 'left' };
  [...LEMBAR, SDM].forEach(({ name, guna }, index) => {
    text(below + 1 + index, 2, name, { bold: true });
    text(below + 1 + index, 3, guna);
    if (guna.length > LINE_LENGTH) sheet.getRow(below + 1 + index).height = 2 * LINE_HEIGHT;
  });
  sheet.pageSetup = { paperSize: A4, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
}

/** @param tahun of the report that the template begins with; a plan is taken to have begun the year before. */
export async function makeTemplate(tahun: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'LKj';
  workbook.lastModifiedBy = 'LKj';
  workbook.created = MADE_AT;
  workbook.modified = MADE_AT;
  // What has no result yet is computed when the file is opened.
  workbook.calcProperties.fullCalcOnLoad = true;
  petunjukSheet(workbook, tahun);
  for (const sheet of LEMBAR) tableSheet(workbook, sheet, tahun);
  sdmSheet(workbook, tahun);
  return zipSync(unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer())), { mtime: NO_ZIP_TIME });
}
