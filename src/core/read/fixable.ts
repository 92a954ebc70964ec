/**
 * Numbers kept as text that can become real numbers without anything being lost: the reading was in no doubt, the unit typed
 * beside the number stands in the Satuan column too, and an Excel number holds it exactly. Formulas are no texts.
 */
import { equals, multiply, toNumber } from '../exact/decimal';
import type { SheetSnapshot } from '../model/grid';
import type { Decimal } from '../model/decimal';
import type { IssueCode } from '../model/issueCode';
import type { NumberReading } from '../model/number';
import type { ApbdTable, InputRole, PkTable } from '../model/tables';
import { cellAt } from '../record/currentCell';
import { decimalMarkOf, readNumber, type CellInput } from './number';
import { formatOf, printedDecimals } from './numberFormat';

/** One cell and the number that takes the text's place. Row and column are 0-based and absolute. */
export interface FixableCell {
  readonly sheet: SheetSnapshot;
  readonly role: InputRole;
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** What the cell is to hold: 0.9841 for 98,41 under a percent format. */
  readonly value: number;
  /** The number format that it needs; null where its own shows the number. */
  readonly format: string | null;
}

/** A number kept as text is told of by these and by nothing else. */
const HARMLESS: ReadonlySet<IssueCode> = new Set<IssueCode>(['angka-tersimpan-teks', 'titik-desimal']);

/** Texts whose reading hangs on how the rest of the column is written: where there is one, no text of the column may change. */
const DOUBTFUL: ReadonlySet<IssueCode> = new Set<IssueCode>(['angka-ambigu', 'angka-ambigu-ditafsir']);

const TEXT_FORMAT = '@';

/** The amount with thousands parted, with as many decimals as were typed. */
function formatFor(value: Decimal, grouped: boolean): string {
  return `${grouped ? '#,##0' : '0'}${value.scale === 0 ? '' : `.${'0'.repeat(value.scale)}`}`;
}

function plainInput(sheet: SheetSnapshot, row: number, column: number): CellInput {
  const { value, numberFormat } = cellAt(sheet, row, column);
  const valueType = sheet.block === null ? 'Empty' : (sheet.valueTypes[row - sheet.block.row]?.[column - sheet.block.column] ?? 'Empty');
  return { value, valueType, numberFormat };
}

type Found = Pick<FixableCell, 'value' | 'format'>;

/** The number and the format for a text that reads as `value`; null where it must stay a text. */
function numberFor({ value: text, numberFormat }: CellInput, value: Decimal): Found | null {
  if (typeof text !== 'string' || !/\d/.test(text)) return null;
  const isPercent = formatOf(numberFormat, value.coefficient < 0n) === 'percent';
  const stored: Decimal = isPercent ? { ...value, scale: value.scale + 2 } : value;
  const number = toNumber(stored);
  const shown = numberFormat === TEXT_FORMAT ? null : printedDecimals(numberFormat, number < 0);
  if (isPercent) return { value: number, format: (shown ?? 0) >= value.scale ? null : `${formatFor(value, false)}%` };
  const kept = shown !== null && shown >= value.scale;
  // "4.905" and "1.234,125" were written with their thousands apart; "82,125" with three decimals was not.
  const grouped = (value.scale === 0 ? /\d[., \u00A0]\d{3}(?!\d)/ : /\d[., \u00A0]\d{3}[.,]/).test(text);
  const plain = numberFormat === 'General' && !grouped && value.scale === 0;
  return { value: number, format: kept || plain ? null : formatFor(value, grouped) };
}

/** Whether Excel's number will be read as what the text was read as. */
function readsTheSame(cell: CellInput, { value, format }: Found, as: Decimal): boolean {
  const again = readNumber({ value, valueType: 'Double', numberFormat: format ?? cell.numberFormat }, { kind: 'decimal', role: 'realisasi', decimalMark: null });
  return again.kind === 'number' && equals(again.value, as);
}

interface Row {
  readonly row: number;
  readonly key: string;
  readonly reading: NumberReading;
  /** Whether a unit typed beside the number would be lost. */
  readonly losesSatuan: boolean;
}

function fixableIn(sheet: SheetSnapshot, role: InputRole, column: number, rows: readonly Row[]): FixableCell[] {
  if (rows.some(({ reading }) => reading.notes.some(({ code }) => DOUBTFUL.has(code)))) return [];
  return rows.flatMap(({ row, key, reading, losesSatuan }): FixableCell[] => {
    if (reading.kind !== 'number' || reading.predikat !== null || (reading.satuan !== null && losesSatuan)) return [];
    if (reading.notes.some(({ code }) => !HARMLESS.has(code))) return [];
    const cell = plainInput(sheet, row, column);
    if (cell.valueType !== 'String' || cellAt(sheet, row, column).formula !== null) return [];
    const found = numberFor(cell, reading.value);
    return found === null || !readsTheSame(cell, found, reading.value) ? [] : [{ sheet, role, key, row, column, ...found }];
  });
}

/** PK's targets and realisasi. */
export function fixableInPk({ sheet, columns, rows }: PkTable): FixableCell[] {
  const of = (role: 'target' | 'realisasi', column: number | null): FixableCell[] =>
    column === null ? [] : fixableIn(sheet, role, column, rows.map(({ row, key, satuan, [role]: reading }) => ({ row, key, reading, losesSatuan: columns.satuan === null || satuan.trim() === '' })));
  return [...of('target', columns.target), ...of('realisasi', columns.realisasi)];
}

/** The amounts of a budget sheet. */
export function fixableInApbd({ sheet, columns, rows, factor }: ApbdTable): FixableCell[] {
  const of = (role: 'anggaran' | 'realisasiAnggaran', column: number | null): FixableCell[] => {
    if (column === null) return [];
    const decimalMark = decimalMarkOf(rows.map(({ row }) => plainInput(sheet, row, column)));
    const read = rows.map(({ row, key, anggaran, realisasi }) => {
      const reading = readNumber(plainInput(sheet, row, column), { kind: 'money', role: 'anggaran', decimalMark });
      const known = role === 'anggaran' ? anggaran : realisasi;
      const agrees = reading.kind === 'number' && known !== null && equals(multiply(reading.value, { coefficient: BigInt(factor), scale: 0 }), known);
      return { row, key, reading, agrees, losesSatuan: false };
    });
    const cells = fixableIn(sheet, role, column, read);
    const sure = new Set(read.flatMap(({ row, agrees }) => (agrees ? [row] : [])));
    return cells.filter(({ row }) => sure.has(row));
  };
  return [...of('anggaran', columns.anggaran), ...of('realisasiAnggaran', columns.realisasi)];
}
