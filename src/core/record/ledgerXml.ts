/** Ledgers as XML texts and back. Reading trusts nothing: a part that is not exactly ours is no part of ours. */
import * as z from 'zod/mini';
import type { CellValue } from '../model/grid';
import type { AppendedHead, Ledger, LedgerColumn, LedgerEntry, LedgerFix, LedgerSheet, LedgerTable } from './ledger';
import { LEDGER_NAMESPACE } from './namespaces';
import { parsePart, writePart } from './partXml';
import { each, listOf, oneOf, text, textLike, whole } from './schema';

/** More than any workbook that could be computed; a larger part is not read. */
const MAX_XML_LENGTH = 20_000_000;
export const MAX_ROWS = 200_000;
const MAX_TEXT = 32_767;
const MAX_TABLES = 100;
export const MAX_COLUMN = 16_383;
/** Leaves room above for the numbers of runs to come. */
export const MAX_RUN = 1_000_000_000;

export const TIME = String.raw`\d{4}-\d\d-\d\dT[\d:.]{5,12}(?:Z|[+-]\d\d:\d\d)?`;

const index = whole(0, MAX_ROWS - 1);
const count = whole(1, MAX_ROWS);
/** In one check, since the library's unions are long. */
const cell = z.custom<string | number | boolean>((value) => typeof value === 'string' ? value.length <= MAX_TEXT : typeof value === 'boolean' || Number.isFinite(value));
const headSchema = z.strictObject({ kepala: text(MAX_TEXT), nomor: listOf(cell, MAX_ROWS) });
const columnSchema = z.strictObject({
  peran: oneOf('capaian', 'kategori', 'sisa', 'persen'),
  kolom: whole(0, MAX_COLUMN),
  baru: z.nullable(headSchema),
  /** Of a column that an earlier run appended. */
  milik: z.optional(headSchema),
  bernama: z.boolean(),
  /** One per key; null where the column has nothing of ours. */
  nilai: listOf(z.nullable(cell), MAX_ROWS),
  /** [index, what stood there], only where something did. */
  lama: listOf(each(index, cell), MAX_ROWS),
  /** [index, what the user had typed], only where something was. */
  ketikan: z.optional(listOf(each(index, cell), MAX_ROWS)),
  /** [first index, how many] that the user said were ours, only where there are such. */
  anggapan: z.optional(listOf(each(index, count), MAX_ROWS)),
  /** [first index, how many] left from earlier runs. */
  tetap: listOf(each(index, count), MAX_ROWS),
  /** [first index, how many, the number format before]. */
  format: listOf(each(index, count, text(255)), MAX_ROWS),
});
const ledgerSchema = z.strictObject({
  run: whole(1, MAX_RUN),
  waktu: textLike(new RegExp(`^${TIME}$`)),
  selesai: z.boolean(),
  tabel: listOf(z.strictObject({ lembar: text(31, 1), kunci: listOf(text(200, 1), MAX_ROWS), kolom: listOf(columnSchema, 16) }), MAX_TABLES),
  /** Worksheets of ours. */
  buatan: listOf(
    z.strictObject({
      id: text(40, 1),
      lembar: text(31, 1),
      letak: each(whole(0, 1_048_575), whole(0, MAX_COLUMN), whole(1, MAX_COLUMN)),
      tanda: text(40),
      dasar: text(40),
      baris: listOf(text(12), MAX_ROWS),
      bagan: listOf(text(80), 20),
      baru: z.boolean(),
    }),
    MAX_TABLES,
  ),
  /** Texts made numbers: [sheet, role, key, number, text, number format before]. */
  perbaikan: z.optional(
    listOf(each(text(31, 1), oneOf('target', 'realisasi', 'anggaran', 'realisasiAnggaran'), text(200, 1), z.number(), text(MAX_TEXT, 1), z.nullable(text(255))), MAX_ROWS),
  ),
});

type PackedColumn = z.infer<typeof columnSchema>;
type Packed = z.infer<typeof ledgerSchema>;

/** Runs of equal, non-null marks in a list: [first index, how many, the mark]. */
function runsOf<T>(marks: readonly (T | null)[]): [number, number, T][] {
  const runs: [number, number, T][] = [];
  marks.forEach((mark, at) => {
    if (mark === null) return;
    const last = runs.at(-1);
    if (last !== undefined && last[2] === mark && last[0] + last[1] === at) last[1] += 1;
    else runs.push([at, 1, mark]);
  });
  return runs;
}

/** The same of marks that are all alike: [first index, how many]. */
function stretchesOf(entries: readonly (LedgerEntry | null)[], isMarked: (entry: LedgerEntry) => boolean): [number, number][] {
  return runsOf(entries.map((entry) => (entry !== null && isMarked(entry) ? true : null))).map(([first, many]) => [first, many]);
}

function packHead({ header, numbers }: AppendedHead): z.infer<typeof headSchema> {
  return { kepala: header, nomor: [...numbers] };
}

function unpackHead({ kepala, nomor }: z.infer<typeof headSchema>): AppendedHead {
  return { header: kepala, numbers: nomor };
}

function packColumn({ role, column, appended, head, named, entries }: LedgerColumn, keys: readonly string[]): PackedColumn {
  const found = keys.map((key) => entries.get(key) ?? null);
  const earlier: [number, CellValue][] = [];
  const typed: [number, CellValue][] = [];
  found.forEach((entry, at) => {
    if (entry === null) return;
    if (entry.earlier !== '') earlier.push([at, entry.earlier]);
    if (entry.typed !== undefined) typed.push([at, entry.typed]);
  });
  const adopted = stretchesOf(found, (entry) => entry.adopted === true);
  return {
    peran: role,
    kolom: column,
    baru: appended === null ? null : packHead(appended),
    ...(head === undefined ? {} : { milik: packHead(head) }),
    bernama: named,
    nilai: found.map((entry) => entry?.value ?? null),
    lama: earlier,
    ...(typed.length === 0 ? {} : { ketikan: typed }),
    ...(adopted.length === 0 ? {} : { anggapan: adopted }),
    tetap: stretchesOf(found, ({ kept }) => kept),
    format: runsOf(found.map((entry) => entry?.formatBefore ?? null)),
  };
}

function packTable({ sheet, columns }: LedgerTable): Packed['tabel'][number] {
  const all = new Set<string>();
  for (const { entries } of columns) for (const key of entries.keys()) all.add(key);
  const keys = [...all];
  return { lembar: sheet, kunci: keys, kolom: columns.map((column) => packColumn(column, keys)) };
}

function packSheet({ id, sheet, row, column, columns, signature, basis, rows, charts, added }: LedgerSheet): Packed['buatan'][number] {
  return { id, lembar: sheet, letak: [row, column, columns], tanda: signature, dasar: basis, baris: [...rows], bagan: [...charts], baru: added };
}

function packFix({ sheet, role, key, value, earlier, formatBefore }: LedgerFix): NonNullable<Packed['perbaikan']>[number] {
  return [sheet, role, key, value, earlier, formatBefore];
}

/** The part that is added before anything is written, or at the end where the ledger is complete by itself. */
export function writeLedger({ run, at, selfComplete, tables, sheets, fixes = [] }: Ledger): string {
  const packed: Packed = { run, waktu: at, selesai: selfComplete, tabel: tables.map(packTable), buatan: sheets.map(packSheet), ...(fixes.length === 0 ? {} : { perbaikan: fixes.map(packFix) }) };
  return writePart('catatan', LEDGER_NAMESPACE, packed);
}

/** True where all indexes of a column point at keys and no list claims more rows than there are. */
function fits({ nilai, lama, ketikan = [], anggapan = [], tetap, format }: PackedColumn, keys: number): boolean {
  return nilai.length === keys && [...lama, ...ketikan].every(([at]) => at < keys) && [...anggapan, ...tetap, ...format].every(([first, many]) => first + many <= keys);
}

function spread<T>(into: (T | null)[], runs: readonly (readonly [number, number, T])[]): (T | null)[] {
  for (const [first, many, mark] of runs) into.fill(mark, first, first + many);
  return into;
}

function spreadMarks(keys: readonly string[], stretches: readonly (readonly [number, number])[]): (true | null)[] {
  return spread<true>(keys.map(() => null), stretches.map(([first, many]) => [first, many, true] as const));
}

function unpackColumn(packed: PackedColumn, keys: readonly string[]): LedgerColumn {
  const earlier = new Map(packed.lama);
  const typed = new Map(packed.ketikan);
  const formats = spread<string>(keys.map(() => null), packed.format);
  const kept = spreadMarks(keys, packed.tetap);
  const adopted = spreadMarks(keys, packed.anggapan ?? []);
  const entries = keys.flatMap((key, at): [string, LedgerEntry][] => {
    const value = packed.nilai[at] ?? null;
    const wasTyped = typed.get(at);
    return value === null ? [] : [[key, { value, earlier: earlier.get(at) ?? '', kept: kept[at] === true, formatBefore: formats[at] ?? null, ...(wasTyped === undefined ? {} : { typed: wasTyped }), ...(adopted[at] === true ? { adopted: true } : {}) }]];
  });
  return {
    role: packed.peran,
    column: packed.kolom,
    appended: packed.baru === null ? null : unpackHead(packed.baru),
    ...(packed.milik === undefined ? {} : { head: unpackHead(packed.milik) }),
    named: packed.bernama,
    entries: new Map(entries),
  };
}

/** The ledger in a part's XML; null for whatever we cannot have written. */
export function parseLedger(xml: string): Ledger | null {
  const parsed = ledgerSchema.safeParse(parsePart('catatan', LEDGER_NAMESPACE, xml, MAX_XML_LENGTH));
  if (!parsed.success) return null;
  const { run, waktu, selesai, tabel, buatan, perbaikan } = parsed.data;
  const sound = tabel.every(({ kunci, kolom }) => new Set(kunci).size === kunci.length && kolom.every((column) => fits(column, kunci.length)));
  if (!sound) return null;
  return {
    run,
    at: waktu,
    selfComplete: selesai,
    tables: tabel.map(({ lembar, kunci, kolom }) => ({ sheet: lembar, columns: kolom.map((column) => unpackColumn(column, kunci)) })),
    sheets: buatan.map(({ id, lembar, letak: [row, column, columns], tanda, dasar, baris, bagan, baru }) => ({ id, sheet: lembar, row, column, columns, signature: tanda, basis: dasar, rows: baris, charts: bagan, added: baru })),
    ...(perbaikan === undefined ? {} : { fixes: perbaikan.map(([sheet, role, key, value, earlier, formatBefore]) => ({ sheet, role, key, value, earlier, formatBefore })) }),
  };
}
