/** Finds and reads the sheet that sets several years' performance side by side (LKj Tabel 3.4). */
import type { SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { NumberReading, ReadNote } from '../model/number';
import type { RiwayatRow, RiwayatTable, RiwayatTahun } from '../model/riwayat';
import { addressOf } from '../record/address';
import { JUDUL_RIWAYAT } from '../rules/headers';
import { arahNamed } from './arah';
import { headersOf, titlesOf, type Header, type HeaderColumn } from './header';
import { bodyRows, namedLines, type ListColumns } from './namedRows';
import { readNumber } from './number';
import { yearBesidePeriod } from './period';
import { MISSING } from './reading';
import { rowReader } from './rowNumbers';
import { viewSheet, type SheetView } from './sheetView';
import { parentsOf } from './subIndikator';
import { wordsOf } from './words';
import { datedColumns, isPlan, yearColumns, type YearColumns } from './yearColumns';

export interface RiwayatReading {
  readonly table: RiwayatTable;
  readonly issues: readonly Issue[];
}

/** A header with the years under it. */
interface Part {
  readonly header: Header;
  readonly years: readonly (YearColumns & { readonly list: ListColumns; readonly arah: HeaderColumn | null })[];
}

/** The column that names a year's rows: of that year, else the nearest without a year left of its numbers. */
function columnFor(columns: readonly HeaderColumn[], concept: HeaderColumn['concept'], { tahun, ...fields }: YearColumns): HeaderColumn | null {
  const first = Math.min(...Object.values(fields).map((column) => column?.column ?? Infinity));
  const of = columns.filter((column) => column.concept === concept);
  const undated = of.filter(({ year }) => year === null);
  return of.find(({ year }) => year === tahun) ?? undated.filter(({ column }) => column < first).at(-1) ?? undated[0] ?? null;
}

/** The years of one header; none where it is another table's. */
function partOf(view: SheetView, header: Header, titles: readonly string[], heading: string, tahunLaporan: number | null): Part | null {
  const columns = datedColumns(view, header);
  // Last year's is foreign to PK, and at home here; a plan's target, a baseline and the nation's figures are not.
  const own = columns.filter(({ foreign, year, path }) => !foreign || (year !== null && /sebelumnya|tahun lalu/.test(path.join(' '))));
  // What stands without a year is the title's; beside earlier years at least the report's own.
  const titleYear = yearBesidePeriod(titles) ?? (own.some(({ year }) => year !== null) ? tahunLaporan : null);
  const undated = own.some(({ year }) => year === titleYear) ? null : titleYear;
  const years = yearColumns(own, ({ year }) => year ?? undated).filter(({ target, realisasi }) => target !== null || realisasi !== null);
  const budget = columns.some(({ concept }) => concept === 'kegiatan' || concept === 'uraian');
  if (budget || isPlan(heading, columns) || !years.some(({ realisasi }) => realisasi !== null) || (years.length < 2 && !JUDUL_RIWAYAT.test(heading))) return null;
  const withLists = years.flatMap((year) => {
    const indikator = columnFor(columns, 'indikator', year);
    const data = [year.target, year.realisasi].flatMap((column) => (column === null ? [] : [column.column]));
    return indikator === null ? [] : [{ ...year, arah: columnFor(columns, 'arah', year), list: { indikator, sasaran: columnFor(columns, 'sasaran', year), satuan: columnFor(columns, 'satuan', year), data } }];
  });
  return withLists.length === 0 ? null : { header, years: withLists };
}

/** Reads one year's list. */
function readYear(view: SheetView, year: Part['years'][number], lines: readonly number[], titles: readonly string[], say: (row: number, column: number, told: ReadNote) => void): RiwayatTahun {
  const { list, target, realisasi, capaian } = year;
  const named = namedLines(view, lines, list, titles, (row) => {
    say(row, list.indikator.column, { code: 'indikator-kosong', severity: 'warning', params: {} });
  });
  const read = rowReader(view, named, list.satuan !== null);
  const targets = named.map((_, index) => read(index, target?.column ?? null, 'target'));
  const results = named.map((_, index) => read(index, realisasi?.column ?? null, 'realisasi'));
  const parents = parentsOf(named, targets, results);
  const shows = (row: number, column: HeaderColumn | null): boolean => column !== null && view.text(row, column.column) !== '';
  const rows = named.map(({ row, name, sasaran, sasaranTyped, satuan }, index): RiwayatRow => {
    const told: readonly (readonly [HeaderColumn | null, NumberReading])[] = [[target, targets[index] ?? MISSING], [realisasi, results[index] ?? MISSING]];
    for (const [column, { notes }] of told) if (column !== null) for (const each of notes) say(row, column.column, each);
    if (capaian !== null) for (const each of notesOfTyped(view, row, capaian.column)) say(row, capaian.column, each);
    return {
      row,
      parent: parents[index] ?? null,
      sasaran,
      sasaranTyped,
      indikator: name,
      satuan,
      arah: year.arah === null ? null : arahNamed(view.shownText(row, year.arah.column)),
      label: !shows(row, target) && !shows(row, realisasi),
      target: targets[index] ?? MISSING,
      realisasi: results[index] ?? MISSING,
      typedCapaian: shows(row, capaian) && capaian !== null ? view.result(row, capaian.column) : null,
    };
  });
  const at = (column: HeaderColumn | null): number | null => column?.column ?? null;
  return { tahun: year.tahun, rows, columns: { sasaran: at(list.sasaran), indikator: list.indikator.column, satuan: at(list.satuan), target: at(target), realisasi: at(realisasi), capaian: at(capaian) } };
}

/** A printed result that holds two values can be held against nothing; an Excel error there only repeats that of its inputs. */
function notesOfTyped(view: SheetView, row: number, column: number): readonly ReadNote[] {
  const reading = readNumber(view.input(row, column), { kind: 'decimal', role: 'capaian', decimalMark: ',' });
  return reading.kind === 'invalid' ? reading.notes.filter(({ code }) => code === 'dua-nilai-satu-sel') : [];
}

function readSheet(view: SheetView, tahunLaporan: number | null): RiwayatReading | null {
  const { sheet } = view;
  const headers = headersOf(view);
  const [top] = headers;
  const heading = wordsOf([sheet.name, ...(top === undefined ? [] : titlesOf(view, top, null))].join(' '));
  const parts: (Part & { readonly titles: readonly string[] })[] = [];
  for (const [index, header] of headers.entries()) {
    // Tables of one year each may stand below one another, each under its own title; the same years again are a repeated header.
    const titles = titlesOf(view, header, headers[index - 1] ?? null);
    const part = partOf(view, header, titles, heading, tahunLaporan);
    const known = new Set(parts.flatMap(({ years }) => years.map(({ tahun }) => tahun)));
    const years = part?.years.filter(({ tahun }) => !known.has(tahun)) ?? [];
    if (years.length > 0) parts.push({ header, years, titles });
  }
  const [first] = parts;
  if (first === undefined) return null;
  const issues: Issue[] = [];
  const said = new Set<string>();
  const say = (row: number, column: number, { code, severity, params }: ReadNote): void => {
    // Years that share a list share its names, and what is wrong with them.
    const key = `${addressOf(row, column)} ${code}`;
    if (said.has(key)) return;
    said.add(key);
    issues.push({ code, severity, sheet: sheet.name, cell: addressOf(row, column), value: view.value(row, column), params });
  };
  const lines: number[] = [];
  const daftar = parts.flatMap(({ header, years, titles }, index) => {
    const next = parts[index + 1]?.header;
    const body = bodyRows(view, header, years.map(({ list }) => list), next === undefined ? view.bottom : next.top - 1);
    lines.push(...body);
    return years.map((year) => readYear(view, year, body, titles, say));
  });
  const filled = daftar.filter(({ rows }) => rows.length > 0).sort((a, b) => a.tahun - b.tahun);
  const latest = filled.at(-1);
  if (latest === undefined) return null;
  const titleYear = yearBesidePeriod(parts.flatMap(({ titles }) => titles));
  return {
    issues,
    table: {
      sheet,
      headerTop: first.header.top,
      titles: first.titles,
      tahun: titleYear !== null && filled.some(({ tahun }) => tahun === titleYear) ? titleYear : latest.tahun,
      noColumn: first.header.columns.find(({ concept }) => concept === 'no')?.column ?? null,
      lines,
      daftar: filled,
    },
  };
}

/**
 * The riwayat among these sheets: those that are neither PK nor APBD nor this program's own. A sheet whose name or title says so
 * goes before one with more years; the others are listed. Null where there is none: the riwayat is optional.
 * @param tahunLaporan the report's own year as PK says it, for columns that name none
 */
export function findRiwayat(sheets: readonly SheetSnapshot[], tahunLaporan: number | null = null): RiwayatReading | null {
  const found = sheets.flatMap((sheet) => {
    const view = viewSheet(sheet);
    const reading = view === null ? null : readSheet(view, tahunLaporan);
    return reading === null ? [] : [reading];
  });
  const told = ({ table }: RiwayatReading): number => (JUDUL_RIWAYAT.test(wordsOf([table.sheet.name, ...table.titles].join(' '))) ? 1 : 0);
  const [best, ...others] = [...found].sort((a, b) => told(b) - told(a) || b.table.daftar.length - a.table.daftar.length);
  if (best === undefined) return null;
  const chosen = best.table.sheet.name;
  const ignored = others.map(({ table }): Issue => ({ code: 'lembar-lain-diabaikan', severity: 'info', sheet: table.sheet.name, cell: '', value: null, params: { sheet: table.sheet.name, chosen, kind: 'riwayat' } }));
  return { table: best.table, issues: [...best.issues, ...ignored] };
}
