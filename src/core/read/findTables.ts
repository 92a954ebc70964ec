/** Which sheets are PK and APBD: all tables of the workbook are read, and the one that fits best is taken. */
import type { SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import { BUKAN_APBD, BUKAN_PK, JUDUL_PK } from '../rules/headers';
import { isApbdHeader, readApbdSheet, type ApbdReading } from './apbdSheet';
import { headersOf, titlesAbove } from './header';
import { isPkHeader, readPkSheet, type PkReading } from './pkSheet';
import { isProgramHeader, readProgramTable } from './programTable';
import { viewSheet } from './sheetView';
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

/** Whose PK it is, by the titles: the head of the OPD's counts most. */
function rankOfPk(reading: PkReading, sheetName: string): readonly number[] {
  const title = wordsOf([sheetName, ...reading.titles].join(' '));
  const { table } = reading;
  const withData = table.computable && table.rows.some(({ realisasi }) => realisasi.kind !== 'missing');
  const lower = /eselon (?:iii|iv|3|4)|kepala bidang|kabid|kepala seksi|kasi\b|kepala sub|kasubag|kasubbag|sekretaris (?:dinas|badan)|kepala uptd|pejabat (?:administrator|pengawas)/.test(title);
  return [BUKAN_PK.test(title) && !/perjanjian kinerja|pengukuran kinerja|rencana aksi|\bpk\b/.test(title) ? 0 : 1, withData ? 2 : table.computable ? 1 : 0, lower ? 0 : 1, table.tahun ?? 0, /(?<!sebelum )perubahan/.test(title) ? 1 : 0, JUDUL_PK.test(title) ? 1 : 0];
}

function rankOfApbd({ table, titles }: ApbdReading, sheetName: string): readonly number[] {
  const title = wordsOf([sheetName, ...titles].join(' '));
  const withData = table.computable && table.rows.some(({ realisasi }) => realisasi !== null);
  return [withData ? 1 : 0, table.tahun ?? 0, /(?<!sebelum )perubahan/.test(title) ? 1 : 0, /apbd|realisasi anggaran|\blra\b|anggaran/.test(title) ? 1 : 0];
}

/** The candidate that the user took, else the best one; two that fit equally are asked for, and neither is taken; nor is one that could not be read whole. */
function choose<Reading>(sorted: readonly Candidate<Reading>[], kind: 'pk' | 'apbd', taken: string | undefined, issues: Issue[]): Reading | null {
  const byUser = sorted.find(({ sheet }) => sheet.name === taken);
  const [best, second] = sorted;
  const first = byUser ?? best;
  if (first === undefined) return null;
  if (byUser === undefined && second !== undefined && first.sheet !== second.sheet && compareRanks(first.rank, second.rank) === 0) {
    const equal = sorted.filter(({ rank }) => compareRanks(rank, first.rank) === 0);
    issues.push({ code: 'dua-lembar-cocok', severity: 'error', sheet: '', cell: '', value: null, params: { sheets: equal.map(({ sheet }) => sheet.name).join(', '), kind } });
    return null;
  }
  const { name, unreadRows = 0 } = first.sheet;
  // Sums of a part would look like sums of the whole.
  if (unreadRows > 0) {
    issues.push({ code: 'lembar-terlalu-panjang', severity: 'error', sheet: name, cell: '', value: null, params: { rows: unreadRows } });
    return null;
  }
  for (const other of sorted) {
    if (other.sheet !== first.sheet) issues.push({ code: 'lembar-lain-diabaikan', severity: 'info', sheet: other.sheet.name, cell: '', value: null, params: { sheet: other.sheet.name, chosen: first.sheet.name, kind } });
  }
  return first.reading;
}

function ranked<Reading>(candidates: readonly Candidate<Reading>[]): readonly Candidate<Reading>[] {
  return [...candidates].sort((a, b) => compareRanks(a.rank, b.rank));
}

export function findTables({ sheets }: WorkbookSnapshot, terpilih: Terpilih = {}): FoundTables {
  const issues: Issue[] = [];
  const pks: Candidate<PkReading>[] = [];
  const apbds: Candidate<ApbdReading>[] = [];
  const programs: NonNullable<ReturnType<typeof readProgramTable>>[] = [];
  for (const sheet of sheets) {
    const view = viewSheet(sheet);
    if (view === null) continue;
    const headers = headersOf(view);
    const heading = wordsOf([sheet.name, ...(headers[0] === undefined ? [] : titlesAbove(view, headers[0]))].join(' '));
    const lookalike = BUKAN_APBD.find(([pattern]) => pattern.test(heading));
    if (lookalike !== undefined && !headers.some(isPkHeader)) {
      issues.push({ code: 'lembar-bukan-apbd', severity: 'info', sheet: sheet.name, cell: '', value: null, params: { found: lookalike[1] } });
      continue;
    }
    let pkDone = false;
    let apbdDone = false;
    for (const header of headers) {
      if (isPkHeader(header) && !pkDone) {
        const reading = readPkSheet(view, header);
        if (reading === null) continue;
        pkDone = true;
        const rank = rankOfPk(reading, sheet.name);
        if (rank[0] !== 0) pks.push({ reading, sheet, rank });
      } else if (isApbdHeader(header) && !apbdDone) {
        const reading = readApbdSheet(view, header);
        if (reading === null) continue;
        apbdDone = true;
        apbds.push({ reading, sheet, rank: rankOfApbd(reading, sheet.name) });
      } else if (isProgramHeader(header)) {
        const table = readProgramTable(view, header);
        if (table !== null) programs.push(table);
      }
    }
  }
  const [pkRanked, apbdRanked] = [ranked(pks), ranked(apbds)];
  const pk = choose(pkRanked, 'pk', terpilih.pk, issues);
  const apbd = choose(apbdRanked, 'apbd', terpilih.apbd, issues);
  const calon: Calon = { pk: pkRanked.map(({ sheet }) => sheet.name), apbd: apbdRanked.map(({ sheet }) => sheet.name) };
  return { pk, apbd, programs: programs.find(({ table }) => table.sheet === pk?.table.sheet) ?? null, issues, calon };
}
