/** Reads the optional sheet that says which program and kegiatan support which indikator (LKj Tabel 3.10). */
import type { SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { KegiatanIndikator, KegiatanProgram, KegiatanRow, KegiatanTable } from '../model/kegiatan';
import type { ReadNote } from '../model/number';
import { addressOf } from '../record/address';
import type { Concept } from '../rules/headers';
import { headersOf, repeatsOf, titlesAbove, type Header, type HeaderColumn } from './header';
import { firstText, isBlankRow, isJabatan, isSignature, isSignedFrom, isSignedRow, isTotalText } from './lines';
import { indikatorNameKey } from './namaIndikator';
import { isNumberingRow } from './numberingRow';
import { rowReader } from './rowNumbers';
import { viewSheet, type SheetView } from './sheetView';
import { wordsOf } from './words';
import { yearOfTitle } from './year';

export interface KegiatanReading {
  readonly table: KegiatanTable;
  readonly issues: readonly Issue[];
}

interface KegiatanColumns {
  readonly no: HeaderColumn | null;
  readonly sasaran: HeaderColumn | null;
  readonly indikator: HeaderColumn;
  readonly satuan: HeaderColumn | null;
  readonly target: HeaderColumn | null;
  readonly realisasi: HeaderColumn | null;
  readonly capaian: HeaderColumn | null;
  readonly program: HeaderColumn | null;
  readonly kegiatan: HeaderColumn;
  readonly subKegiatan: HeaderColumn | null;
  readonly kelompok: HeaderColumn | null;
  readonly ket: HeaderColumn | null;
}

const isSub = ({ path }: HeaderColumn): boolean => /\bsub ?-?kegiatan\b/.test(path[path.length - 1] ?? '');

/** The columns of a table whose indikator stand left of their kegiatan; right of them they are the kegiatan's own, and it is another table. */
function columnsOf(header: Header, tahun: number | null): KegiatanColumns | null {
  const of = (concept: Concept): readonly HeaderColumn[] => header.columns.filter((column) => column.concept === concept && !column.money);
  const subKegiatan = of('kegiatan').find(isSub) ?? null;
  const kegiatan = of('kegiatan').find((column) => !isSub(column)) ?? of('uraian').find(({ path }) => path.join(' ').includes('kegiatan')) ?? subKegiatan;
  const indikator = of('indikator')[0];
  if (kegiatan === null || indikator === undefined || indikator.column > kegiatan.column) return null;
  const program = of('program')[0] ?? null;
  const left = Math.min(kegiatan.column, program?.column ?? kegiatan.column);
  // Numbers right of the program are the kegiatan's own.
  const own = (concept: Concept): HeaderColumn | null => {
    const pool = of(concept).filter(({ column, foreign, periode, year }) => column > indikator.column && column < left && !foreign && periode === null && (year === null || year === tahun));
    return pool.find(({ year }) => year !== null) ?? pool[0] ?? null;
  };
  return {
    no: of('no')[0] ?? null,
    sasaran: of('sasaran').find(({ column }) => column < indikator.column) ?? null,
    indikator,
    satuan: own('satuan'),
    target: own('target'),
    realisasi: own('realisasi'),
    capaian: own('capaian') ?? own('persen'),
    program,
    kegiatan,
    subKegiatan: subKegiatan === kegiatan ? null : subKegiatan,
    kelompok: of('kelompok')[0] ?? of('sasaran').find(({ column }) => column > kegiatan.column) ?? null,
    ket: of('ket')[0] ?? null,
  };
}

/** Rows of data: blank lines, repeated headers, numbering rows and totals stay out; a signature ends the table. */
function bodyRows(view: SheetView, header: Header, { indikator, program, kegiatan, subKegiatan }: KegiatanColumns): readonly number[] {
  const repeatsHeader = repeatsOf(view, header);
  const named = (row: number): boolean => [kegiatan, subKegiatan, program].some((column) => column !== null && view.text(row, column.column) !== '');
  const hasBoth = (row: number): boolean => program !== null && view.text(row, program.column) !== '' && view.text(row, kegiatan.column) !== '';
  const rows: number[] = [];
  for (let row = header.top + header.rows; row <= view.bottom; row++) {
    if (isBlankRow(view, row, header.left, header.right)) {
      let next = row + 1;
      while (next <= view.bottom && isBlankRow(view, next, header.left, header.right)) next++;
      // Below a blank line a text under "Kegiatan" may be the first line of a signature; an indikator may stand above its kegiatan.
      const isRow = (named(next) || (view.text(next, indikator.column) !== '' && named(next + 1))) && !isSignedFrom(view, next, header.left, header.right, hasBoth);
      const goesOn = isRow || repeatsHeader(next) || isNumberingRow(view, next, header.left, header.right);
      if (!goesOn) break;
      row = next - 1;
      continue;
    }
    if (isNumberingRow(view, row, header.left, header.right)) continue;
    if (repeatsHeader(row)) {
      row += header.rows - 1;
      continue;
    }
    const first = firstText(view, row, header.left, header.right);
    if (named(row) ? !isJabatan(first) && isSignedRow(view, row, header.left, header.right) : isSignature(first)) break;
    // "Jumlah …" begins many indikator, which have a program or kegiatan beside them; totals have neither.
    const text = named(row) ? firstText(view, row, program?.column ?? kegiatan.column, header.right) : view.text(row, indikator.column) === '' ? first : '';
    if (text === '' || !isTotalText(text)) rows.push(row);
  }
  return rows;
}

/** A program in the column of its kegiatan says that it is one. */
const PROGRAM = /^\s*(?:\(?[\divx]{1,4}[.)]\s*)*program\b/i;

type KegiatanDraft = Omit<KegiatanIndikator, 'target' | 'realisasi'>;

interface KegiatanTree {
  readonly indikator: readonly KegiatanDraft[];
  readonly programs: readonly KegiatanProgram[];
  readonly rows: readonly KegiatanRow[];
}

/** Walks the rows: a text in the indikator's or program's column begins a new one, unless it only repeats the one above. */
function treeOf(view: SheetView, body: readonly number[], columns: KegiatanColumns): KegiatanTree {
  const indikator: KegiatanDraft[] = [];
  const programs: KegiatanProgram[] = [];
  const rows: KegiatanRow[] = [];
  const shown = (row: number, column: HeaderColumn | null): string => (column === null ? '' : view.shownText(row, column.column));
  const name = (row: number, column: HeaderColumn | null): string => {
    if (column !== null) for (let at = column.column; at <= column.to; at++) if (view.text(row, at) !== '') return view.text(row, at);
    return '';
  };
  let sasaran = '';
  let no = '';
  let program = { row: 0, text: '', opened: false };
  let kegiatan = '';
  let kelompok = '';
  let keterangan = '';
  for (const row of body) {
    sasaran = shown(row, columns.sasaran) || sasaran;
    no = shown(row, columns.no) || no;
    const text = name(row, columns.indikator);
    const above = indikator[indikator.length - 1];
    const begun = text !== '' && (above?.sasaran !== sasaran || indikatorNameKey(above.indikator) !== indikatorNameKey(text));
    if (begun) {
      indikator.push({ row, no, sasaran, indikator: text, satuan: shown(row, columns.satuan), typedCapaian: columns.capaian === null ? null : view.result(row, columns.capaian.column) });
    }
    let own = name(row, columns.kegiatan);
    let programText = name(row, columns.program);
    if (columns.program === null && PROGRAM.test(own)) [programText, own] = [own, ''];
    const named = programText !== '' && wordsOf(programText) !== wordsOf(program.text);
    if (begun || named) {
      // Where a program stands once for two indikator, it goes on under the second.
      program = { row, text: programText || program.text, opened: false };
      kegiatan = kelompok = keterangan = '';
    }
    const sub = name(row, columns.subKegiatan);
    kelompok = shown(row, columns.kelompok) || kelompok;
    keterangan = shown(row, columns.ket) || keterangan;
    kegiatan = own || kegiatan;
    if (own === '' && sub === '') continue;
    const last = indikator.length === 0 ? null : indikator.length - 1;
    if (!program.opened) {
      programs.push({ row: program.row, indikator: last, program: program.text });
      program = { ...program, opened: true };
    }
    const nameColumn = sub === '' || columns.subKegiatan === null ? columns.kegiatan.column : columns.subKegiatan.column;
    rows.push({ row, indikator: last, program: programs.length - 1, kegiatan, subKegiatan: sub, nameColumn, kelompokSasaran: kelompok, keterangan });
  }
  return { indikator, programs, rows };
}

/** True where two headers have their columns at the same places: tables of one sheet that go on below one another. */
function sameColumns(a: KegiatanColumns, b: KegiatanColumns | null): boolean {
  return b !== null && (['indikator', 'target', 'realisasi', 'program', 'kegiatan', 'subKegiatan'] as const).every((each) => a[each]?.column === b[each]?.column);
}

/** Reads the first table of kegiatan by indikator, and those of the same columns below it; null where the sheet names no kegiatan. */
export function readKegiatanSheet(view: SheetView, headers: readonly Header[]): KegiatanReading | null {
  const header = headers.find((each) => columnsOf(each, null) !== null);
  if (header === undefined) return null;
  const titles = titlesAbove(view, header);
  const tahun = yearOfTitle(titles);
  const columns = columnsOf(header, tahun);
  if (columns === null) return null;
  const body = new Set(headers.filter((each) => sameColumns(columns, columnsOf(each, tahun))).flatMap((each) => bodyRows(view, each, columns)));
  const { indikator: drafts, programs, rows } = treeOf(view, [...body].sort((a, b) => a - b), columns);
  if (rows.length === 0 || drafts.length === 0) return null;
  const issues: Issue[] = [];
  const say = (row: number, column: number | null, notes: readonly ReadNote[]): void => {
    if (column !== null) issues.push(...notes.map(({ code, severity, params }): Issue => ({ code, severity, sheet: view.sheet.name, cell: addressOf(row, column), value: view.value(row, column), params })));
  };
  const target = columns.target?.column ?? null;
  const realisasi = columns.realisasi?.column ?? null;
  const read = rowReader(view, drafts.map(({ row, indikator: name, satuan }) => ({ row, name, satuan })), columns.satuan !== null);
  const indikator = drafts.map((draft, index): KegiatanIndikator => {
    const own = { target: read(index, target, 'target'), realisasi: read(index, realisasi, 'realisasi') };
    say(draft.row, target, own.target.notes);
    say(draft.row, realisasi, own.realisasi.notes);
    // "120 orang": the unit that stands beside the number.
    const beside = own.target.kind === 'number' || own.target.kind === 'range' ? (own.target.satuan ?? '') : '';
    return { ...draft, satuan: draft.satuan || beside, ...own };
  });
  return {
    issues,
    table: {
      sheet: view.sheet,
      headerTop: header.top,
      titles,
      tahun,
      columns: { indikator: columns.indikator.column, target, realisasi, capaian: columns.capaian?.column ?? null, program: columns.program?.column ?? null, kegiatan: columns.kegiatan.column },
      indikator,
      programs,
      rows,
    },
  };
}

/**
 * The Kegiatan sheet among the worksheets, null without one; of several the one with the most kegiatan, the first of equals.
 * Tables that we made ourselves look alike: the caller leaves their worksheets out.
 */
export function findKegiatan(sheets: readonly SheetSnapshot[]): KegiatanReading | null {
  let best: KegiatanReading | null = null;
  for (const sheet of sheets) {
    const view = viewSheet(sheet);
    const reading = view === null ? null : readKegiatanSheet(view, headersOf(view));
    if (reading !== null && reading.table.rows.length > (best?.table.rows.length ?? 0)) best = reading;
  }
  return best;
}
