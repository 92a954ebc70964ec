/** Finds and reads the sheet that sets performance against the medium-term plan (LKj Tabel 3.5). */
import { compare, ZERO } from '../exact/decimal';
import type { SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { ReadNote } from '../model/number';
import type { Periode, RenstraNilai, RenstraRow, RenstraTable, RenstraTahun } from '../model/renstra';
import { addressOf } from '../record/address';
import { arahNamed } from './arah';
import { headersOf, titlesOf, type Header, type HeaderColumn } from './header';
import { bodyRows, namedLines, type ListColumns } from './namedRows';
import { periodOf, yearBesidePeriod } from './period';
import { MISSING, valueOf } from './reading';
import { rowReader } from './rowNumbers';
import { viewSheet, type SheetView } from './sheetView';
import { parentsOf } from './subIndikator';
import { unitBeside } from './unitBeside';
import { wordsOf } from './words';
import { datedColumns, isAkhir, isBaseline, isPlan, ordinalOf, yearColumns } from './yearColumns';
import { yearsIn } from './year';

export interface RenstraReading {
  readonly table: RenstraTable;
  readonly issues: readonly Issue[];
}

interface Columns {
  readonly no: HeaderColumn | null;
  readonly sasaran: HeaderColumn | null;
  readonly indikator: HeaderColumn;
  readonly satuan: HeaderColumn | null;
  readonly arah: HeaderColumn | null;
  readonly baseline: HeaderColumn | null;
  /** A column of its own for the end of the plan; else the last year's target is it. */
  readonly akhir: HeaderColumn | null;
  readonly ket: HeaderColumn | null;
  readonly tahun: readonly RenstraTahun[];
  readonly periode: Periode;
  readonly tahunBaseline: number | null;
}

/** The year that a column counts: "tahun ke-1" is the period's first, or the one after it where a year less is counted; without a year the report's own. */
function calendar(columns: readonly HeaderColumn[], periode: Periode | null, tahunLaporan: number | null): (column: HeaderColumn) => number | null {
  const counted = Math.max(0, ...columns.map((column) => ordinalOf(column) ?? 0));
  const first = periode === null ? null : periode.akhir - periode.awal + 1 > counted ? periode.awal + 1 : periode.awal;
  const undated = columns.some((column) => column.year === tahunLaporan && !isBaseline(column) && !isAkhir(column)) ? null : tahunLaporan;
  return (column) => {
    if (isBaseline(column) || isAkhir(column)) return null;
    const ordinal = ordinalOf(column);
    if (ordinal !== null) return first === null ? null : first + ordinal - 1;
    return column.year ?? undated;
  };
}

function columnsOf(view: SheetView, header: Header, titles: readonly string[], tahunLaporan: number | null): Columns | null {
  const columns = datedColumns(view, header);
  const of = (concept: HeaderColumn['concept']): HeaderColumn | null => columns.find((column) => column.concept === concept) ?? null;
  const indikator = of('indikator');
  if (indikator === null || of('kegiatan') !== null || of('uraian') !== null) return null;
  if (!isPlan(wordsOf([view.sheet.name, ...titles].join(' ')), columns)) return null;
  const baseline = columns.find(isBaseline) ?? null;
  const named = periodOf([...titles, ...rawTexts(view, header)]);
  const years = yearColumns(columns, calendar(columns, named, yearBesidePeriod(titles) ?? tahunLaporan));
  const targets = years.filter(({ target }) => target !== null);
  const akhir = columns.find(isAkhir) ?? null;
  const first = years[0]?.tahun;
  const last = years.at(-1)?.tahun;
  if (first === undefined || last === undefined || (targets.length < 2 && akhir === null)) return null;
  return {
    no: of('no'), sasaran: of('sasaran'), indikator, satuan: of('satuan'), arah: of('arah'), baseline, akhir, ket: of('ket'),
    tahun: years.map(({ tahun, target, realisasi, capaian }) => ({ tahun, columns: { target: target?.column ?? null, realisasi: realisasi?.column ?? null, capaian: capaian?.column ?? null } })),
    periode: named ?? { awal: first, akhir: Math.max(last, akhir?.year ?? last) },
    tahunBaseline: baseline?.year ?? null,
  };
}

/** The header's own texts, as typed. */
function rawTexts(view: SheetView, { top, rows, left, right }: Header): readonly string[] {
  const texts: string[] = [];
  for (let row = top; row < top + rows; row++) for (let column = left; column <= right; column++) if (view.text(row, column) !== '') texts.push(view.text(row, column));
  return texts;
}

/** A unit beside the row's target, realisasi or baseline. */
function satuanBeside(view: SheetView, row: number, columns: Columns): string {
  const cells = [...columns.tahun.flatMap(({ columns: { target, realisasi } }) => [target, realisasi]), columns.akhir?.column ?? null, columns.baseline?.column ?? null];
  for (const column of cells) {
    const unit = column === null ? null : unitBeside(view, row, column);
    if (unit !== null) return unit;
  }
  return '';
}

/** The latest year in which something was reached: zeros are typed ahead into years that have not run. */
function latestRun(rows: readonly RenstraRow[], tahun: readonly RenstraTahun[]): number | null {
  const run = tahun.filter((_, index) => rows.some(({ nilai }) => {
    const realisasi = nilai[index]?.realisasi;
    const value = valueOf(realisasi);
    return value === null ? realisasi?.kind === 'predikat' || realisasi?.kind === 'level' : compare(value, ZERO) !== 0;
  }));
  return run.at(-1)?.tahun ?? null;
}

function readRows(view: SheetView, header: Header, titles: readonly string[], columns: Columns, say: (row: number, column: number, told: ReadNote) => void): readonly RenstraRow[] {
  const { tahun, indikator, satuan, akhir, baseline } = columns;
  const own = [...tahun.flatMap(({ columns: { target, realisasi } }) => [target, realisasi]), akhir?.column ?? null, baseline?.column ?? null];
  const list: ListColumns = { indikator, sasaran: columns.sasaran, satuan, data: own.filter((column) => column !== null) };
  const lines = namedLines(view, bodyRows(view, header, [list], view.bottom), list, titles, (row) => {
    say(row, indikator.column, { code: 'indikator-kosong', severity: 'warning', params: {} });
  }).map((line) => (satuan === null ? { ...line, satuan: satuanBeside(view, line.row, columns) } : line));
  const read = rowReader(view, lines, satuan !== null);
  const nilai = lines.map(({ row }, index) => tahun.map(({ columns: of }): RenstraNilai => ({
    target: read(index, of.target, 'target'),
    realisasi: read(index, of.realisasi, 'realisasi'),
    typedCapaian: of.capaian === null || view.text(row, of.capaian) === '' ? null : view.result(row, of.capaian),
  })));
  // The first year with a number stands for the row where letters must be told from sub-indikator by their sums.
  const sample = (index: number, field: 'target' | 'realisasi') => nilai[index]?.find((each) => each[field].kind === 'number')?.[field] ?? MISSING;
  const parents = parentsOf(lines, lines.map((_, index) => sample(index, 'target')), lines.map((_, index) => sample(index, 'realisasi')));
  return lines.map((line, index): RenstraRow => {
    const { row } = line;
    const parent = parents[index] ?? null;
    const values = nilai[index] ?? [];
    tahun.forEach(({ columns: of }, year) => {
      for (const field of ['target', 'realisasi'] as const) {
        const column = of[field];
        if (column !== null) for (const told of values[year]?.[field].notes ?? []) say(row, column, told);
      }
    });
    const baselineReading = read(index, baseline?.column ?? null, 'realisasi');
    if (baseline !== null) for (const told of baselineReading.notes) say(row, baseline.column, told);
    const ownAkhir = read(index, akhir?.column ?? null, 'target');
    if (akhir !== null) for (const told of ownAkhir.notes) say(row, akhir.column, told);
    return {
      row,
      level: parent === null ? 'indikator' : 'sub',
      parent,
      sasaran: line.sasaran,
      sasaranTyped: line.sasaranTyped,
      indikator: line.name,
      satuan: line.satuan,
      arah: columns.arah === null ? null : arahNamed(view.shownText(row, columns.arah.column)),
      baseline: baselineReading,
      targetAkhir: akhir === null ? (values.at(-1)?.target ?? MISSING) : ownAkhir,
      ket: columns.ket === null ? '' : view.shownText(row, columns.ket.column),
      nilai: values,
    };
  });
}

function readSheet(view: SheetView, tahunLaporan: number | null): RenstraReading | null {
  const { sheet } = view;
  const headers = headersOf(view);
  for (const [index, header] of headers.entries()) {
    const titles = titlesOf(view, header, headers[index - 1] ?? null);
    const columns = columnsOf(view, header, titles, tahunLaporan);
    if (columns === null) continue;
    const issues: Issue[] = [];
    const rows = readRows(view, header, titles, columns, (row, column, { code, severity, params }) => {
      issues.push({ code, severity, sheet: sheet.name, cell: addressOf(row, column), value: view.value(row, column), params });
    });
    if (rows.length === 0) continue;
    const { tahun } = columns;
    const at = (column: HeaderColumn | null): number | null => column?.column ?? null;
    // A group over the years may say how far they have run; the years' own cells say nothing of that.
    const groups = rawTexts(view, header).filter((text) => /reali[sz]asi/i.test(text) && yearsIn(text).length > 0 && /s\s*[./]?\s*d\b|sampai|hingga/i.test(text));
    const told = yearBesidePeriod(titles) ?? yearBesidePeriod(groups);
    return {
      issues,
      table: {
        sheet,
        headerTop: header.top,
        titles,
        tahunLaporan: told ?? latestRun(rows, tahun),
        periode: columns.periode,
        tahunBaseline: columns.tahunBaseline,
        tahun,
        columns: {
          no: at(columns.no), sasaran: at(columns.sasaran), indikator: columns.indikator.column, satuan: at(columns.satuan), baseline: at(columns.baseline),
          targetAkhir: at(columns.akhir) ?? tahun.at(-1)?.columns.target ?? null, ket: at(columns.ket),
        },
        rows,
      },
    };
  }
  return null;
}

/**
 * The Renstra among these sheets: those that are neither PK nor APBD nor this program's own. The one with realisasi goes before a mere
 * plan, then the one with more years; the others are listed. Null where there is none: the Renstra is optional.
 * @param tahunLaporan the report's own year as PK says it, for columns that name none
 */
export function findRenstra(sheets: readonly SheetSnapshot[], tahunLaporan: number | null = null): RenstraReading | null {
  const found = sheets.flatMap((sheet) => {
    const view = viewSheet(sheet);
    const reading = view === null ? null : readSheet(view, tahunLaporan);
    return reading === null ? [] : [reading];
  });
  const withResults = ({ table }: RenstraReading): number => (table.tahun.some(({ columns }) => columns.realisasi !== null) ? 1 : 0);
  const [best, ...others] = [...found].sort((a, b) => withResults(b) - withResults(a) || b.table.tahun.length - a.table.tahun.length);
  if (best === undefined) return null;
  const chosen = best.table.sheet.name;
  const ignored = others.map(({ table }): Issue => ({ code: 'lembar-lain-diabaikan', severity: 'info', sheet: table.sheet.name, cell: '', value: null, params: { sheet: table.sheet.name, chosen, kind: 'renstra' } }));
  return { table: best.table, issues: [...best.issues, ...ignored] };
}
