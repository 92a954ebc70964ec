/** Reads PK's table of indikator: which columns are the year's own, which rows are indikator, which are sub-indikator. */
import type { IndikatorRow, TriwulanReading } from '../model/indikator';
import type { Issue } from '../model/issue';
import type { Arah, DecimalMark, NumberKind, NumberReading, ReadNote } from '../model/number';
import type { PkTable } from '../model/tables';
import { addressOf } from '../record/address';
import { rowKeys } from '../record/rowKey';
import type { Concept } from '../rules/headers';
import { arahNamed } from './arah';
import { isNumberingRow, repeatsOf, titlesAbove, type Header, type HeaderColumn } from './header';
import { isBlankRow, isSignature, isTotalText, firstText } from './lines';
import { decimalMarkOf, readNumber, type CellInput, type NumberRole } from './number';
import { MISSING } from './reading';
import { kindOfSatuan } from './satuan';
import type { SheetView } from './sheetView';
import { parentsOf, wantsIndent, type NamedRow } from './subIndikator';
import { annualRealisasi, quartersOf } from './triwulan';
import { wordsOf } from './words';
import { yearOfTitle } from './year';

export interface PkReading {
  readonly table: PkTable;
  readonly issues: readonly Issue[];
  readonly titles: readonly string[];
  /** True where the indents of the indikator's column should be read to tell the sub-indikator. */
  readonly wantsLooks: boolean;
}

interface PkColumns {
  readonly indikator: HeaderColumn;
  readonly target: HeaderColumn;
  readonly realisasi: HeaderColumn | null;
  readonly sasaran: HeaderColumn | null;
  readonly satuan: HeaderColumn | null;
  readonly arah: HeaderColumn | null;
  readonly skor: HeaderColumn | null;
  readonly capaian: HeaderColumn | null;
  readonly kategori: HeaderColumn | null;
  readonly tahun: number | null;
}

/** True where a header can be PK's: an indikator and a target that is not another period's. */
export function isPkHeader(header: Header): boolean {
  const has = (concept: Concept): number => header.columns.filter((column) => column.concept === concept).length;
  return has('indikator') === 1 && header.columns.some(({ concept, money }) => concept === 'target' && !money) && has('kegiatan') === 0;
}

function filled(view: SheetView, header: Header, column: number): boolean {
  for (let row = header.top + header.rows; row <= view.bottom; row++) if (view.text(row, column) !== '') return true;
  return false;
}

/** The year's own among columns of one concept: of the report's year, else without a year; never of another year, period or quarter. */
function ownColumn(candidates: readonly HeaderColumn[], year: number | null): HeaderColumn | null {
  const own = candidates.filter(({ foreign, triwulan, money }) => !foreign && triwulan === null && !money);
  const ofYear = year === null ? [] : own.filter((column) => column.year === year);
  const pool = ofYear.length > 0 ? ofYear : own.filter((column) => column.year === null);
  return pool.find(({ path }) => /(?<!sebelum )perubahan/.test(path.join(' '))) ?? pool[0] ?? null;
}

function columnsOf(view: SheetView, header: Header, titleYear: number | null): PkColumns | null {
  const of = (concept: Concept): readonly HeaderColumn[] => header.columns.filter((column) => column.concept === concept);
  const dated = of('realisasi').filter(({ year, foreign, triwulan }) => year !== null && !foreign && triwulan === null);
  const latest = dated.filter(({ column }) => filled(view, header, column)).map(({ year }) => year ?? 0);
  const years = [...of('target'), ...of('realisasi')].map(({ year }) => year).filter((year) => year !== null);
  const tahun = titleYear !== null && (years.length === 0 || years.includes(titleYear)) ? titleYear : latest.length > 0 ? Math.max(...latest) : titleYear;
  const indikator = of('indikator')[0];
  const target = ownColumn(of('target'), tahun);
  if (indikator === undefined || target === null) return null;
  const realisasi = ownColumn(of('realisasi'), tahun);
  // "%" alone is the result where nothing is called capaian.
  const results = of('capaian').length > 0 ? of('capaian') : of('persen');
  const [first, second] = results.filter(({ foreign, triwulan, year, money }) => !foreign && triwulan === null && !money && (year === null || year === tahun));
  return {
    indikator,
    target,
    realisasi,
    sasaran: of('sasaran').find(({ column }) => column !== indikator.column) ?? null,
    satuan: of('satuan')[0] ?? null,
    arah: of('arah')[0] ?? null,
    skor: of('skor').find(({ column }) => column !== target.column) ?? null,
    capaian: first ?? null,
    kategori: of('kategori')[0] ?? (second?.path.join().includes('kondisi') === true ? second : null),
    tahun,
  };
}

/** An indent of a cell counts as so many spaces before its text. */
const INDENT_SPACES = 10;

/** Tujuan above and program, kegiatan below the OPD's own sasaran. */
const CASCADED = /^(?:tujuan|program|kegiatan|sub kegiatan)\s*(?::|$)|^sasaran (?:program|kegiatan|sub)/i;

interface Draft extends NamedRow {
  readonly row: number;
  readonly sasaran: string;
}

export function readPkSheet(view: SheetView, header: Header): PkReading | null {
  const titles = titlesAbove(view, header);
  const columns = columnsOf(view, header, yearOfTitle(titles));
  if (columns === null) return null;
  const { sheet } = view;
  const issues: Issue[] = [];
  const say = (row: number, column: number, { code, severity, params }: ReadNote): void => {
    issues.push({ code, severity, sheet: sheet.name, cell: addressOf(row, column), value: view.value(row, column), params });
  };
  const { drafts, numberingRows, repeatedHeaders, bottom } = draftsOf(view, header, columns, (row) => {
    say(row, columns.indikator.column, { code: 'indikator-kosong', severity: 'warning', params: {} });
  });

  const kinds: readonly NumberKind[] = drafts.map(({ satuan, name }) => kindOfSatuan(satuan, name));
  const marks = new Map<string, DecimalMark>();
  const markFor = (column: number, kind: NumberKind): DecimalMark => {
    const key = `${column} ${kind}`;
    const known = marks.get(key);
    if (known !== undefined) return known;
    const cells: CellInput[] = drafts.filter((_, index) => kinds[index] === kind).map(({ row }) => view.input(row, column));
    const mark = decimalMarkOf(cells);
    marks.set(key, mark);
    return mark;
  };
  const read = (index: number, column: number, role: NumberRole): NumberReading => {
    const draft = drafts[index];
    if (draft === undefined) return MISSING;
    const kind = kinds[index] ?? 'count';
    return readNumber(view.input(draft.row, column), { kind, role, decimalMark: markFor(column, kind), satuan: draft.satuan });
  };
  const targets = drafts.map((_, index) => read(index, columns.target.column, 'target'));
  const realisasi = drafts.map((_, index): NumberReading => (columns.realisasi === null ? MISSING : read(index, columns.realisasi.column, 'realisasi')));
  const quarters = quartersOf(header);
  const triwulan = drafts.map((_, index): readonly TriwulanReading[] =>
    quarters.map((quarter) => ({ triwulan: quarter.triwulan, target: quarter.target === null ? MISSING : read(index, quarter.target, 'target'), realisasi: quarter.realisasi === null ? MISSING : read(index, quarter.realisasi, 'realisasi') })),
  );
  const fromQuarters = columns.realisasi === null && quarters.some((quarter) => quarter.realisasi !== null);
  if (fromQuarters) {
    drafts.forEach((draft, index) => {
      const annual = annualRealisasi(targets[index] ?? MISSING, triwulan[index] ?? [], kinds[index] ?? 'count');
      if (annual === 'unclear') say(draft.row, columns.target.column, { code: 'triwulan-tidak-jelas', severity: 'warning', params: {} });
      else realisasi[index] = annual;
    });
  }
  const parents = parentsOf(drafts, targets, realisasi);
  const keys = rowKeys(drafts.map(({ sasaran, name }) => `${sasaran} ${name}`));

  const rows: IndikatorRow[] = drafts.map((draft, index) => {
    const parent = parents[index] ?? null;
    const arahText = columns.arah === null ? '' : view.shownText(draft.row, columns.arah.column);
    const arah: Arah | null = arahText === '' ? null : arahNamed(arahText);
    if (arahText !== '' && arah === null && columns.arah !== null) say(draft.row, columns.arah.column, { code: 'arah-tidak-dikenal', severity: 'warning', params: { value: arahText } });
    const target = targets[index] ?? MISSING;
    const result = realisasi[index] ?? MISSING;
    for (const told of target.notes) say(draft.row, columns.target.column, told);
    if (columns.realisasi !== null) for (const told of result.notes) say(draft.row, columns.realisasi.column, told);
    return {
      row: draft.row,
      key: keys[index] ?? String(index),
      level: parent === null ? 'indikator' : 'sub',
      parent,
      cakupan: draft.cakupan,
      sasaran: draft.sasaran,
      sasaranIndex: draft.sasaranIndex,
      indikator: draft.name,
      satuan: draft.satuan,
      arah: target.kind === 'range' ? 'rentang' : ((target.kind === 'number' ? target.arah : null) ?? arah ?? 'naik'),
      arahDari: arah === null ? null : 'lembar',
      target,
      realisasi: result,
      skor: columns.skor === null ? null : read(index, columns.skor.column, 'skor'),
      triwulan: triwulan[index] ?? [],
      typedCapaian: columns.capaian === null ? null : view.result(draft.row, columns.capaian.column),
      typedKategori: columns.kategori === null ? null : view.result(draft.row, columns.kategori.column),
    };
  });
  if (rows.length === 0) return null;
  const computable = columns.realisasi !== null || fromQuarters;
  if (!computable) {
    const typed = columns.capaian !== null && rows.some(({ typedCapaian }) => typedCapaian !== null && typedCapaian.value !== '');
    issues.push({ code: typed ? 'realisasi-di-kolom-capaian' : 'lembar-rencana', severity: typed ? 'warning' : 'info', sheet: sheet.name, cell: addressOf(header.top, columns.target.column), value: null, params: {} });
  }
  return {
    titles,
    issues,
    wantsLooks: sheet.indented !== false && !sheet.looks.has(columns.indikator.column) && wantsIndent(drafts, parents),
    table: {
      sheet,
      tahun: columns.tahun,
      computable,
      columns: {
        indikator: columns.indikator.column,
        target: columns.target.column,
        realisasi: columns.realisasi?.column ?? null,
        satuan: columns.satuan?.column ?? null,
        arah: columns.arah?.column ?? null,
      },
      place: {
        headerTop: header.top,
        headerRows: header.rows,
        left: header.left,
        right: header.right,
        top: rows[0]?.row ?? header.top + header.rows,
        bottom,
        numberingRows,
        repeatedHeaders,
        resultColumns: { capaian: columns.capaian?.column ?? null, kategori: columns.kategori?.column ?? null },
      },
      rows,
    },
  };
}

/** Walks the rows below the header and keeps those that name an indikator, with the sasaran they stand under. */
function draftsOf(
  view: SheetView,
  header: Header,
  columns: PkColumns,
  nameless: (row: number) => void,
): { drafts: readonly Draft[]; numberingRows: readonly number[]; repeatedHeaders: readonly number[]; bottom: number } {
  const drafts: Draft[] = [];
  const numberingRows: number[] = [];
  const repeatedHeaders: number[] = [];
  const repeatsHeader = repeatsOf(view, header);
  let sasaran = '';
  let sasaranIndex = -1;
  let cakupan: 'opd' | 'turunan' = 'opd';
  let bottom = header.top + header.rows - 1;
  const nameAt = (row: number): string => {
    for (let column = columns.indikator.column; column <= columns.indikator.to; column++) {
      const text = view.text(row, column);
      if (text !== '' && !/^[-–•]$/.test(text)) return String(view.value(row, column)).replace(/\u00A0/g, ' ').trimEnd();
    }
    return '';
  };
  const hasData = (row: number): boolean => [columns.target, columns.realisasi, columns.satuan].some((column) => column !== null && !view.isBlank(row, column.column));
  // "Jumlah …" also begins the names of many indikator: a total stands left of their column, or has no satuan.
  const isTotalRow = (row: number): boolean =>
    isTotalText(firstText(view, row, header.left, header.right)) && (nameAt(row) === '' || !isTotalText(nameAt(row)) || columns.satuan === null ? !hasData(row) || nameAt(row) === '' : view.text(row, columns.satuan.column) === '' && !hasData(row));
  for (let row = header.top + header.rows; row <= view.bottom; row++) {
    if (isBlankRow(view, row, header.left, header.right)) {
      let next = row + 1;
      while (next <= view.bottom && isBlankRow(view, next, header.left, header.right)) next++;
      if (next > view.bottom) break;
      const again = repeatsHeader(next);
      if (!again && !isNumberingRow(view, next, header.left, header.right) && !(nameAt(next) !== '' && hasData(next) && !isTotalRow(next))) break;
      row = next - 1;
      continue;
    }
    if (isNumberingRow(view, row, header.left, header.right)) {
      numberingRows.push(row);
      continue;
    }
    if (repeatsHeader(row)) {
      repeatedHeaders.push(row);
      row += header.rows - 1;
      continue;
    }
    const first = firstText(view, row, header.left, header.right);
    if (isTotalRow(row) || (isSignature(first) && !hasData(row))) break;
    if (view.sheet.tables.length === 0 && /^no\.?$/i.test(first) && row > header.top + header.rows) break;
    if (columns.sasaran !== null) {
      const text = view.text(row, columns.sasaran.column);
      if (text !== '' && text !== sasaran) {
        sasaran = text;
        sasaranIndex++;
        cakupan = CASCADED.test(text) ? 'turunan' : 'opd';
      }
    }
    const name = nameAt(row);
    if (name === '') {
      if (hasData(row)) nameless(row);
      else {
        // A sasaran, tujuan or program in a row of its own heads the rows below it.
        const words = wordsOf(first);
        if (words !== '' && !/^\d+$/.test(words) && (columns.sasaran === null || /^(?:sasaran|tujuan|program|kegiatan|sub kegiatan)\b/.test(words))) {
          sasaran = first;
          sasaranIndex++;
          cakupan = CASCADED.test(first) ? 'turunan' : 'opd';
        }
      }
      continue;
    }
    bottom = row;
    const spaces = name.length - name.trimStart().length;
    const look = view.sheet.looks.get(columns.indikator.column)?.[row - view.block.row];
    drafts.push({ row, name, indent: spaces + (look?.indent ?? 0) * INDENT_SPACES, sasaran, sasaranIndex: Math.max(sasaranIndex, 0), satuan: columns.satuan === null ? '' : view.shownText(row, columns.satuan.column), cakupan });
  }
  return { drafts, numberingRows, repeatedHeaders, bottom };
}
