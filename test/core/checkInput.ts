/** Tables as the readers give them, from a few words per row. */
import { computeSerapan } from '../../src/core/compute/realisasiAnggaran';
import { add, decimalOf, parseDigits } from '../../src/core/exact/decimal';
import type { AnggaranLevel, AnggaranResult, AnggaranRow, BagianAnggaran } from '../../src/core/model/anggaran';
import type { Decimal } from '../../src/core/model/decimal';
import type { CellValue, SheetSnapshot, ValueType } from '../../src/core/model/grid';
import type { Alasan, CapaianAsal, IndikatorResult, IndikatorRow, ResultCell } from '../../src/core/model/indikator';
import type { Issue } from '../../src/core/model/issue';
import type { Arah } from '../../src/core/model/number';
import type { ApbdTable, CheckInput, PkTable, ProgramTable, TablePlace } from '../../src/core/model/tables';
import { readNumber } from '../../src/core/read/number';
import { kindOfSatuan } from '../../src/core/read/satuan';

type Cells = readonly (readonly CellValue[])[];

/** A worksheet that begins at A1. */
export function sheetOf(name: string, values: Cells): SheetSnapshot {
  const columns = Math.max(0, ...values.map((row) => row.length));
  const filled = values.map((row) => [...row, ...Array.from({ length: columns - row.length }, () => '')]);
  return {
    id: name, name, visible: true, protected: false, filtered: false, tables: [], ownNames: [],
    block: { row: 0, column: 0, rows: values.length, columns },
    values: filled, formulas: filled, valueTypes: filled.map((row) => row.map(typeOf)), numberFormats: filled.map((row) => row.map(() => 'General')),
    merges: [], mergesKnown: true, looks: new Map(),
  };
}

function typeOf(value: CellValue): ValueType {
  if (value === '') return 'Empty';
  if (typeof value === 'string') return value.startsWith('#') ? 'Error' : 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}

function place(rows: number, columns: number, resultColumns: TablePlace['resultColumns']): TablePlace {
  return { headerTop: 0, headerRows: 0, left: 0, right: columns - 1, top: 0, bottom: rows - 1, numberingRows: [], repeatedHeaders: [], dataColumns: [], resultColumns };
}

/** A result as it stands: a value, one with its number format, or a formula with what it shows. */
export type Typed = CellValue | { readonly value: CellValue; readonly format?: string; readonly formula?: string };

function resultCell(typed: Typed | undefined): ResultCell | null {
  if (typed === undefined || typed === '') return null;
  const { value, format = 'General', formula = null } = typeof typed === 'object' ? typed : { value: typed };
  return { value, formula, valueType: typeOf(value), numberFormat: format };
}

function shown(typed: Typed | undefined): CellValue {
  return typeof typed === 'object' ? typed.value : (typed ?? '');
}

/** Amounts in the unit of the sheet; a text stands for what could not be read. */
type Amount = number | string | null;

function amountOf(amount: Amount, factor: number): Decimal | null {
  const d = typeof amount === 'number' ? decimalOf(amount) : amount === '-' ? decimalOf(0) : null;
  return d === null ? null : { coefficient: d.coefficient * BigInt(factor), scale: d.scale };
}

export interface Line {
  readonly kode?: string;
  readonly uraian?: string;
  readonly level?: AnggaranLevel;
  readonly bagian?: BagianAnggaran;
  readonly parent?: number | null;
  readonly closes?: number;
  readonly beside?: boolean;
  readonly a?: Amount;
  readonly r?: Amount;
  readonly sisa?: Typed;
  readonly persen?: Typed;
}

/** An APBD sheet: kode A, uraian B, anggaran C, realisasi D, sisa E, persen F, from row 1. Children may stand before or after their parent. */
export function apbdOf(lines: readonly Line[], factor = 1): NonNullable<CheckInput['apbd']> {
  const sheet = sheetOf('APBD', lines.map(({ kode, uraian, a, r, sisa, persen }) => [kode ?? '', uraian ?? '', a ?? '', r ?? '', shown(sisa), shown(persen)]));
  const rows = lines.map((line, row): AnggaranRow => ({
    row, nameColumn: 1, key: `${row}`, kode: line.kode ?? '', uraian: line.uraian ?? '', level: line.level ?? 'program', bagian: line.bagian ?? 'belanja', parent: line.parent ?? null,
    anggaran: amountOf(line.a ?? null, factor), realisasi: amountOf(line.r ?? null, factor), typedSisa: resultCell(line.sisa), typedPersen: resultCell(line.persen),
    ...(line.closes === undefined ? {} : { closes: line.closes }), ...(line.beside === undefined ? {} : { beside: line.beside }),
  }));
  const children = new Map<number, number[]>();
  rows.forEach(({ parent }, index) => {
    if (parent === null) return;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [index]);
    else list.push(index);
  });
  const filled = (index: number, field: 'anggaran' | 'realisasi'): Decimal | null =>
    rows[index]?.[field] ?? (children.get(index) ?? []).map((child) => filled(child, field)).reduce((total, each) => (total === null || each === null ? (total ?? each) : add(total, each)), null);
  const results = rows.map((source, index): AnggaranResult => {
    const anggaran = filled(index, 'anggaran');
    const realisasi = filled(index, 'realisasi');
    const serapan = anggaran === null || realisasi === null ? null : computeSerapan(anggaran, realisasi);
    return { source, anggaran, realisasi, summed: anggaran !== source.anggaran || realisasi !== source.realisasi, sisa: serapan?.sisa ?? null, persen: serapan?.persen ?? null };
  });
  const table: ApbdTable = {
    sheet, place: place(lines.length, 6, { sisa: 4, persen: 5 }), tahun: 2020, factor, computable: true, columns: { uraian: 1, anggaran: 2, realisasi: 3 }, rows,
  };
  return { table, results };
}

export interface Ind {
  readonly level?: 'indikator' | 'sub';
  readonly parent?: number | null;
  readonly cakupan?: 'opd' | 'turunan';
  readonly sasaran?: string;
  readonly sasaranIndex?: number;
  readonly nama?: string;
  readonly satuan?: string;
  readonly arah?: Arah;
  readonly arahDari?: 'lembar';
  readonly t?: CellValue;
  readonly r?: CellValue;
  readonly capaian?: string | null;
  readonly exact?: string;
  readonly asal?: CapaianAsal;
  readonly kategori?: string | null;
  readonly alasan?: Alasan;
  readonly typedCapaian?: Typed;
  readonly typedKategori?: Typed;
}

/** A PK sheet: sasaran A, indikator B, satuan C, target D, realisasi E, capaian F, kategori G, from row 1. Results are given, not computed. */
export function pkOf(lines: readonly Ind[], computable = true): NonNullable<CheckInput['pk']> {
  const sheet = sheetOf('PK', lines.map((line) => [line.sasaran ?? 'Sasaran', line.nama ?? '', line.satuan ?? '', line.t ?? '', line.r ?? '', shown(line.typedCapaian), shown(line.typedKategori)]));
  const rows = lines.map((line, row): IndikatorRow => {
    const kind = kindOfSatuan(line.satuan ?? '', line.nama ?? '');
    const read = (value: CellValue, role: 'target' | 'realisasi') => readNumber({ value, valueType: typeOf(value), numberFormat: 'General' }, { kind, role, decimalMark: null });
    return {
      row, key: `${row}`, level: line.level ?? 'indikator', parent: line.parent ?? null, cakupan: line.cakupan ?? 'opd', sasaran: line.sasaran ?? 'Sasaran', sasaranIndex: line.sasaranIndex ?? 0,
      indikator: line.nama ?? '', satuan: line.satuan ?? '', arah: line.arah ?? 'naik', arahDari: line.arahDari ?? null, target: read(line.t ?? '', 'target'), realisasi: read(line.r ?? '', 'realisasi'),
      skor: null, triwulan: [], typedCapaian: resultCell(line.typedCapaian), typedKategori: resultCell(line.typedKategori),
    };
  });
  const results = rows.map((source, index): IndikatorResult => {
    const { capaian = null, exact = capaian, asal = 'dihitung', kategori = null, alasan = null } = lines[index] ?? {};
    return {
      source, target: null, realisasi: null, capaian: capaian === null ? null : parseDigits(capaian), asal: capaian === null ? null : asal,
      capaianExact: exact === null ? null : parseDigits(exact), kategori, alasan,
    };
  });
  const table: PkTable = {
    sheet, place: place(lines.length, 7, { capaian: 5, kategori: 6 }), tahun: 2020, computable, columns: { indikator: 1, target: 3, realisasi: 4, satuan: 2, arah: null }, rows,
  };
  return { table, results };
}

/** A program table: program A, anggaran B, ket C, from row 1; a line with `total` is one of its JUMLAH rows. */
export function programsOf(lines: readonly (readonly [name: string, anggaran: Amount, ket?: string] | { readonly total: string; readonly a: Amount })[]): ProgramTable {
  const sheet = sheetOf('PK', lines.map((line) => ('total' in line ? [line.total, line.a ?? ''] : [line[0], line[1] ?? '', line[2] ?? ''])));
  return {
    sheet, columns: { program: 0, anggaran: 1, ket: 2 },
    rows: lines.flatMap((line, row) => ('total' in line ? [] : [{ row, program: line[0], anggaran: amountOf(line[1], 1), ket: line[2] ?? '' }])),
    totals: lines.flatMap((line, row) => ('total' in line ? [{ row, label: line.total, anggaran: amountOf(line.a, 1) }] : [])),
  };
}

export function inputOf(parts: Partial<CheckInput>): CheckInput {
  return { pk: null, programs: null, apbd: null, ...parts };
}

/** "E7 jumlah-tidak-cocok warning own=1 sum=2": a finding on one line. */
export function lineOf({ cell, code, severity, params }: Issue): string {
  return [cell, code, severity, ...Object.entries(params).map(([name, value]) => `${name}=${value}`)].join(' ');
}
