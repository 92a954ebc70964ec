/** Which sheets are PK and APBD: all tables of the workbook are read, and the one that fits best is taken. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import { addressOf } from '../record/address';
import { BUKAN_APBD, BUKAN_PK, JUDUL_PK, JUDUL_REALISASI, JUDUL_RENSTRA, JUDUL_RIWAYAT, KOLOM_PENGADAAN, PEMBUAT } from '../rules/headers';
import { hasKinerja } from './apbdColumns';
import { isApbdHeader, readApbdSheet, type ApbdReading } from './apbdSheet';
import { headersOf, titlesAbove, titlesOf, type Header } from './header';
import { kolomHilang } from './kolomHilang';
import { hasYearsOnly, isPkHeader, kegiatanSide } from './pkColumns';
import { readPkSheet, type PkReading } from './pkSheet';
import { isProgramHeader, readProgramTable } from './programTable';
import { viewSheet, type SheetView } from './sheetView';
import { wordsOf } from './words';

export interface FoundTables {
  readonly pk: PkReading | null;
  readonly apbd: ApbdReading | null;
  readonly programs: ReturnType<typeof readProgramTable>;
  readonly issues: readonly Issue[];
  readonly calon: Calon;
}

/** Names of the worksheets that could be PK and APBD, those that fit best first. */
export interface Calon {
  readonly pk: readonly string[];
  readonly apbd: readonly string[];
}

/** Which of them the user took. */
export interface Terpilih {
  readonly pk?: string | undefined;
  readonly apbd?: string | undefined;
}

interface Candidate<Reading> {
  readonly reading: Reading;
  readonly sheet: SheetSnapshot;
  /** Compared from the first: the greater fits better. */
  readonly rank: readonly number[];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (b[index] ?? 0) - (a[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A PK that was read, and the header it stands under. */
interface PkFound {
  readonly header: Header;
  readonly reading: PkReading;
}

const titleOf = ({ titles }: PkReading, sheetName: string): string => wordsOf([sheetName, ...titles].join(' '));

type Fitness = 'pk' | 'makeshift' | 'none';

/**
 * Whether a table can be the PK. One that lists kegiatan beside its indikator and that no title calls a PK is one only where the
 * workbook has no other; one that measures kegiatan never is without such a title.
 */
function fitnessOf({ header, reading }: PkFound, sheetName: string): Fitness {
  const side = kegiatanSide(header);
  if (side === null) return 'pk';
  const title = titleOf(reading, sheetName);
  const isTitled = /(?:perjanjian|penetapan|pengukuran) kinerja/.test(title);
  return side === 'right' ? (isTitled ? 'pk' : 'makeshift') : JUDUL_PK.test(title) ? 'makeshift' : 'none';
}

/** Who stands below the head of an OPD. A sekretaris of the daerah or DPRD, or a sekretariat of theirs, is a head. */
const PEJABAT_BAWAHAN = /eselon (?:iii|iv|3|4)|kepala (?:bidang|seksi|sub|uptd)|\b(?:kabid|kasub|kasi\b)|\blurah\b|pejabat (?:administrator|pengawas)|(?:\bsekretaris|(?:^|\b(?:kinerja|pk) )sekretariat)(?! (?:daerah|dprd|dewan|jenderal|utama))|(?:^|\b(?:kinerja|pk) )(?:bidang|seksi|sub ?bag)/;

/** Whose PK it is, by the titles: the head of the OPD's counts most. */
function rankOfPk({ header, reading }: PkFound, sheetName: string): readonly number[] {
  const title = titleOf(reading, sheetName);
  const { table } = reading;
  const withData = table.computable && table.rows.some(({ realisasi }) => realisasi.kind !== 'missing');
  const lower = PEJABAT_BAWAHAN.test(title);
  const named = /perjanjian kinerja|pengukuran kinerja|rencana aksi|\bpk\b/.test(title);
  // A sheet of the medium-term plan is taken only where no other could be the year's PK, whatever years it runs to.
  const isPk = named ? 2 : BUKAN_PK.test(title) ? 0 : JUDUL_RENSTRA.test(title) ? 1 : 2;
  return [isPk, withData ? 2 : table.computable ? 1 : 0, lower ? 0 : 1, table.tahun ?? 0, /(?<!sebelum )perubahan/.test(title) ? 1 : 0, JUDUL_PK.test(title) ? 1 : 0, kegiatanSide(header) === null ? 1 : 0];
}

/** Which budget fits best; one beside targets of performance only where no other has a realisasi. */
function rankOfApbd({ table, titles }: ApbdReading, sheetName: string, header: Header): readonly number[] {
  const title = wordsOf([sheetName, ...titles].join(' '));
  const withData = table.computable && table.rows.some(({ realisasi }) => realisasi !== null);
  return [withData ? 1 : 0, hasKinerja(header) ? 0 : 1, table.tahun ?? 0, /(?<!sebelum )perubahan/.test(title) ? 1 : 0, /apbd|realisasi anggaran|\blra\b|anggaran/.test(title) ? 1 : 0];
}

function ignored(sheet: string, chosen: string, kind: 'pk' | 'apbd'): Issue {
  return { code: 'lembar-lain-diabaikan', severity: 'info', sheet, cell: '', value: null, params: { sheet, chosen, kind } };
}

/** The candidate that the user took, else the best one; two that fit equally are asked for, and neither is taken; nor is one that could not be read whole. */
function choose<Reading>(sorted: readonly Candidate<Reading>[], kind: 'pk' | 'apbd', taken: string | undefined, issues: Issue[]): Reading | null {
  const [first] = sorted.filter(({ sheet }) => sheet.name === taken).concat(sorted);
  if (first === undefined) return null;
  const equal = new Set(sorted.filter(({ rank }) => compareRanks(rank, first.rank) === 0).map(({ sheet }) => sheet.name));
  if (first.sheet.name !== taken && equal.size > 1) {
    issues.push({ code: 'dua-lembar-cocok', severity: 'error', sheet: '', cell: '', value: null, params: { sheets: [...equal].join(', '), kind } });
    return null;
  }
  const { name, unreadRows = 0 } = first.sheet;
  // Sums of a part would look like sums of the whole.
  if (unreadRows > 0) {
    issues.push({ code: 'lembar-terlalu-panjang', severity: 'error', sheet: name, cell: '', value: null, params: { rows: unreadRows } });
    return null;
  }
  for (const other of new Map(sorted.map((each) => [each.sheet, each])).values()) {
    if (other.sheet !== first.sheet) issues.push(ignored(other.sheet.name, first.sheet.name, kind));
  }
  return first.reading;
}

function ranked<Reading>(candidates: readonly Candidate<Reading>[]): readonly Candidate<Reading>[] {
  return [...candidates].sort((a, b) => compareRanks(a.rank, b.rank));
}

/** A header of a table of ours to read, most of whose cells name columns; words of a row of data may name one or two. */
function isOfKnownTable(header: Header): boolean {
  const named = header.columns.filter(({ concept }) => concept !== 'lain').length;
  return named * 2 > header.columns.length && (isPkHeader(header) || isProgramHeader(header) || isApbdHeader(header));
}

/** Every PK of a sheet, the first of them with all lines above it as titles; headers that one goes on under are no table of their own. */
function readPks(view: SheetView, headers: readonly Header[], tahun: number | null): readonly PkFound[] {
  const tops = new Set(headers.filter(isOfKnownTable).map(({ top }) => top));
  const found: PkFound[] = [];
  for (const [index, header] of headers.entries()) {
    const last = found.at(-1)?.reading.table.place;
    if (!isPkHeader(header) || (last !== undefined && header.top <= last.bottom)) continue;
    const reading = readPkSheet(view, header, titlesOf(view, header, headers[index - 1] ?? null), { headerTops: tops, tahun });
    if (reading !== null) found.push({ header, reading });
  }
  return found;
}

/** Further tables of the kind on the chosen one's sheet: their rows are left out, which is told at their headers; more so where they fit as well. */
function tablesLeftOut<Reading extends PkReading | ApbdReading>(sorted: readonly Candidate<Reading>[], chosen: Reading): readonly Issue[] {
  const own = sorted.find(({ reading }) => reading === chosen);
  return sorted
    .filter(({ reading, sheet }) => reading !== chosen && sheet === own?.sheet)
    .map(({ reading: { table }, rank, sheet }): Issue => ({
      code: 'tabel-lain-diabaikan',
      severity: own !== undefined && compareRanks(own.rank, rank) === 0 ? 'warning' : 'info',
      sheet: sheet.name,
      cell: addressOf(table.place.headerTop, table.place.left),
      value: null,
      params: { other: addressOf(chosen.table.place.headerTop, chosen.table.place.left), rows: table.rows.length },
    }));
}

/** What a sheet is that looks like a budget and is none, by its titles or its columns; null otherwise. */
function lookalikeOf(name: string, view: SheetView, headers: readonly Header[]): string | null {
  const [first] = headers;
  if (headers.some((header) => isPkHeader(header) && kegiatanSide(header) === null)) return null;
  const titles = [name, ...(first === undefined ? [] : titlesAbove(view, first))].map((line) => wordsOf(line).replace(PEMBUAT, ''));
  const byTitle = BUKAN_APBD.find(([pattern]) => titles.some((line) => pattern.test(line)));
  if (byTitle !== undefined) return byTitle[1];
  const budgets = headers.filter(isApbdHeader);
  return budgets.length > 0 && budgets.every(({ columns }) => columns.some(({ path }) => path.some((text) => KOLOM_PENGADAAN.test(text)))) ? 'daftar pengadaan' : null;
}

/** What keeps a sheet that looks like a PK from being read as one; null where nothing does. */
function hindranceOf(sheet: SheetSnapshot, view: SheetView, headers: readonly Header[]): Issue | null {
  const [first] = headers;
  const title = first === undefined ? '' : wordsOf([sheet.name, ...titlesAbove(view, first)].join(' '));
  if (BUKAN_PK.test(title)) return null;
  return ofUnknownYear(sheet, headers) ?? (JUDUL_PK.test(title) && !JUDUL_RIWAYAT.test(title) && !JUDUL_RENSTRA.test(title) ? kolomHilang(view, headers, 'pk') : null);
}

/** True where titles say that a sheet is of what was spent. */
function isOfRealisasi(sheet: SheetSnapshot, view: SheetView, headers: readonly Header[]): boolean {
  const [first] = headers;
  return first !== undefined && JUDUL_REALISASI.test(wordsOf([sheet.name, ...titlesAbove(view, first)].join(' ')));
}

/** Tables that list kegiatan and have a realisasi, where the PK that was taken is a plan: the user may want one of them instead. */
function passedOver(makeshift: readonly Candidate<PkReading>[], { table: { sheet: chosen } }: PkReading): readonly Issue[] {
  const others = new Set(makeshift.filter(({ reading, sheet }) => reading.table.computable && sheet !== chosen).map(({ sheet }) => sheet.name));
  return [...others].map((sheet) => ignored(sheet, chosen.name, 'pk'));
}

/** Where PK would be read if it were known which of several years is the report's: a target and a realisasi for each, and nothing filled in. */
function ofUnknownYear(sheet: SheetSnapshot, headers: readonly Header[]): Issue | null {
  const header = headers.find((each) => isPkHeader(each) && hasYearsOnly(each));
  return header === undefined ? null : { code: 'tahun-tidak-diketahui', severity: 'error', sheet: sheet.name, cell: addressOf(header.top, header.left), value: null, params: {} };
}

/**
 * The tables of PK and APBD among these sheets.
 * @param tahun the report's year as the user said it, for tables of several years whose titles name none
 */
export function findTables({ sheets }: WorkbookSnapshot, terpilih: Terpilih = {}, tahun: number | null = null): FoundTables {
  const issues: Issue[] = [];
  const pks: Candidate<PkReading>[] = [];
  const makeshift: Candidate<PkReading>[] = [];
  const apbds: Candidate<ApbdReading>[] = [];
  const programs: NonNullable<ReturnType<typeof readProgramTable>>[] = [];
  const undecided: Issue[] = [];
  const lacking: Issue[] = [];
  for (const sheet of sheets) {
    const view = viewSheet(sheet);
    if (view === null) continue;
    const headers = headersOf(view);
    const found = lookalikeOf(sheet.name, view, headers);
    if (found !== null) {
      issues.push({ code: 'lembar-bukan-apbd', severity: 'info', sheet: sheet.name, cell: '', value: null, params: { found } });
      continue;
    }
    const readings = readPks(view, headers, tahun);
    if (readings.length === 0) undecided.push(...[hindranceOf(sheet, view, headers)].filter((issue) => issue !== null));
    for (const found of readings) {
      const rank = rankOfPk(found, sheet.name);
      const fitness = rank[0] === 0 ? 'none' : fitnessOf(found, sheet.name);
      if (fitness !== 'none') (fitness === 'pk' ? pks : makeshift).push({ reading: found.reading, sheet, rank });
    }
    let lastBudget = -1;
    for (const [index, header] of headers.entries()) {
      if (isPkHeader(header)) continue;
      if (isApbdHeader(header)) {
        if (header.top <= lastBudget) continue;
        const reading = readApbdSheet(view, header, lastBudget < 0 ? titlesAbove(view, header) : titlesOf(view, header, headers[index - 1] ?? null));
        if (reading === null) continue;
        lastBudget = reading.table.place.bottom;
        apbds.push({ reading, sheet, rank: rankOfApbd(reading, sheet.name, header) });
      } else if (isProgramHeader(header)) {
        const table = readProgramTable(view, header, titlesOf(view, header, headers[index - 1] ?? null));
        if (table !== null) programs.push(table);
      }
    }
    if (readings.length === 0 && isOfRealisasi(sheet, view, headers)) lacking.push(...[kolomHilang(view, headers, 'apbd')].filter((issue) => issue !== null));
  }
  const isTaken = makeshift.some(({ sheet }) => sheet.name === terpilih.pk);
  const [pkRanked, apbdRanked] = [pks.length === 0 || isTaken ? [...ranked(pks), ...ranked(makeshift)] : ranked(pks), ranked(apbds)];
  const pk = choose(pkRanked, 'pk', terpilih.pk, issues);
  const apbd = choose(apbdRanked, 'apbd', terpilih.apbd, issues);
  if (pk !== null) issues.push(...tablesLeftOut(pkRanked, pk));
  if (apbd !== null) issues.push(...tablesLeftOut(apbdRanked, apbd));
  if (pkRanked.length === 0) issues.push(...undecided.slice(0, 1));
  if (apbdRanked.length === 0) issues.push(...lacking.slice(0, 1));
  if (pk !== null && !pk.table.computable) issues.push(...passedOver(makeshift, pk));
  const calon: Calon = { pk: [...new Set([...pkRanked, ...ranked(makeshift)].map(({ sheet }) => sheet.name))], apbd: [...new Set(apbdRanked.map(({ sheet }) => sheet.name))] };
  // Of several PK on a sheet each may have programs below it.
  const ofSheet = programs.filter(({ table }) => table.sheet === pk?.table.sheet);
  const below = ofSheet.find(({ table }) => (table.rows[0]?.row ?? 0) > (pk?.table.place.headerTop ?? 0));
  return { pk, apbd, programs: below ?? ofSheet[0] ?? null, issues, calon };
}
