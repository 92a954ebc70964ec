/** Reads the optional sheet that says which program and kegiatan support which indikator (LKj Tabel 3.10). */
import type { SheetSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import type { KegiatanIndikator, KegiatanProgram, KegiatanRow, KegiatanTable } from '../model/kegiatan';
import type { ReadNote } from '../model/number';
import { addressOf } from '../record/address';
import type { Concept } from '../rules/headers';
import { headersOf, isNumberingRow, titlesAbove, type Header, type HeaderColumn } from './header';
import { firstText, isBlankRow, isSignature, isTotalText } from './lines';
import { indikatorNameKey } from './namaIndikator';
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
    const pool = of(concept).filter(({ column, foreign, triwulan, year }) => column > indikator.column && column < left && !foreign && triwulan === null && (year === null || year === tahun));
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
    program: program === kegiatan ? null : program,
    kegiatan,
    subKegiatan: subKegiatan === kegiatan ? null : subKegiatan,
    kelompok: of('kelompok')[0] ?? of('sasaran').find(({ column }) => column > kegiatan.column) ?? null,
    ket: of('ket')[0] ?? null,
  };
}

/** True where a header can be that of kegiatan by indikator. */
export function isKegiatanHeader(header: Header): boolean {
  return columnsOf(header, null) !== null;
}

/** Rows of data: blank lines, repeated headers, numbering rows and totals stay out; a signature ends the table. */
function bodyRows(view: SheetView, header: Header, { indikator, program, kegiatan, subKegiatan }: KegiatanColumns): readonly number[] {
  const headerText = (row: number): string => header.columns.map(({ column }) => wordsOf(view.text(row, column))).join('|');
  const own = headerText(header.top);
  const named = (row: number): boolean => [kegiatan, subKegiatan, program].some((column) => column !== null && view.text(row, column.column) !== '');
  const rows: number[] = [];
  for (let row = header.top + header.rows; row <= view.bottom; row++) {
    if (isBlankRow(view, row, header.left, header.right)) {
      let next = row + 1;
      while (next <= view.bottom && isBlankRow(view, next, header.left, header.right)) next++;
      const goesOn = next <= view.bottom && (headerText(next) === own || isNumberingRow(view, next, header.left, header.right) || (named(next) && !isSignature(firstText(view, next, header.left, header.right))));
      if (!goesOn) break;
      row = next - 1;
      continue;
    }
    if (isNumberingRow(view, row, header.left, header.right)) continue;
    if (headerText(row) === own) {
      row += header.rows - 1;
      continue;
    }
    const first = firstText(view, row, header.left, header.right);
    if (!named(row) && isSignature(first)) break;
    // "Jumlah …" begins many indikator, which have a program or kegiatan beside them; totals have neither.
    const text = named(row) ? firstText(view, row, program?.column ?? kegiatan.column, header.right) : view.text(row, indikator.column) === '' ? first : '';
    if (text === '' || !isTotalText(text)) rows.push(row);
  }
  return rows;
}

/** A program in the column of its kegiatan says that it is one. */
const PROGRAM = /^\s*(?:\(?[\divx]{1,4}[.)]\s*)*program\b/i;

/** Walks the rows: a text in the indikator's or program's column begins a new one, unless it only repeats the one above. */
function treeOf(view: SheetView, body: readonly number[], columns: KegiatanColumns): { readonly indikator: readonly Omit<KegiatanIndikator, 'target' | 'realisasi'>[]; readonly programs: readonly KegiatanProgram[]; readonly rows: readonly KegiatanRow[] } {
  const indikator: Omit<KegiatanIndikator, 'target' | 'realisasi'>[] = [];
  const programs: KegiatanProgram[] = [];
  const rows: KegiatanRow[] = [];
  const shown = (row: number, column: HeaderColumn | null): string => (column === null ? '' : view.shownText(row, column.column));
  const name = (row: number, { column, to }: HeaderColumn): string => {
    for (let at = column; at <= to; at++) if (view.text(row, at) !== '') return view.text(row, at);
    return '';
  };
  let sasaran = '';
  let no = '';
  let kegiatan = '';
  let kelompok = '';
  let keterangan = '';
  const openProgram = (row: number, text: string): void => {
    programs.push({ row, indikator: indikator.length === 0 ? null : indikator.length - 1, program: text });
    kegiatan = kelompok = keterangan = '';
  };
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
    let program = columns.program === null ? '' : name(row, columns.program);
    if (columns.program === null && PROGRAM.test(own)) {
      program = own;
      own = '';
    }
    const last = programs[programs.length - 1];
    if (program !== '' && (begun || last === undefined || wordsOf(last.program) !== wordsOf(program))) openProgram(row, program);
    // Where the program stands once for two indikator, it goes on under the second.
    else if (begun || last === undefined) openProgram(row, last?.program ?? '');
    const sub = columns.subKegiatan === null ? '' : name(row, columns.subKegiatan);
    kelompok = shown(row, columns.kelompok) || kelompok;
    keterangan = shown(row, columns.ket) || keterangan;
    if (own !== '') kegiatan = own;
    if (own === '' && sub === '') continue;
    const nameColumn = sub === '' || columns.subKegiatan === null ? columns.kegiatan.column : columns.subKegiatan.column;
    rows.push({ row, indikator: indikator.length === 0 ? null : indikator.length - 1, program: programs.length - 1, kegiatan, subKegiatan: sub, nameColumn, kelompokSasaran: kelompok, keterangan });
  }
  return { indikator, programs, rows };
}

/** Reads the table below the header; null where it names no kegiatan. */
export function readKegiatanSheet(view: SheetView, header: Header): KegiatanReading | null {
  const titles = titlesAbove(view, header);
  const tahun = yearOfTitle(titles);
  const columns = columnsOf(header, tahun);
  if (columns === null) return null;
  const { indikator: drafts, programs, rows } = treeOf(view, bodyRows(view, header, columns), columns);
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
    return { ...draft, ...own };
  });
  return {
    issues,
    table: {
      sheet: view.sheet,
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
    if (view === null) continue;
    for (const header of headersOf(view)) {
      const reading = isKegiatanHeader(header) ? readKegiatanSheet(view, header) : null;
      if (reading !== null && reading.table.rows.length > (best?.table.rows.length ?? 0)) best = reading;
    }
  }
  return best;
}
