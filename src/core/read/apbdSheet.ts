/** Reads an APBD sheet (or LRA, or SIPD's realisation): its own columns of the year, its rows, their levels. */
import type { AnggaranRow } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { Issue } from '../model/issue';
import type { ApbdTable } from '../model/tables';
import { addressOf } from '../record/address';
import { rowKeys } from '../record/rowKey';
import { amountReader, factorOf } from './anggaranAmounts';
import type { BudgetDraft } from './anggaranDraft';
import { budgetColumns, hasKinerja } from './apbdColumns';
import { placeRows } from './apbdLevels';
import { budgetNames, levelOfHeader, type BudgetName } from './apbdNames';
import { budgetRows } from './apbdRows';
import { dataColumns, type Header } from './header';
import { kolomGanda } from './kolomGanda';
import { isTotalText } from './lines';
import type { SheetView } from './sheetView';
import { yearOfTitle } from './year';

export interface ApbdReading {
  readonly table: ApbdTable;
  readonly issues: readonly Issue[];
  readonly titles: readonly string[];
  /** True where bold or indent of the names' column should be read to tell the levels. */
  readonly wantsLooks: boolean;
}

/** True where a header is of a budget and what was spent of it; beside targets of performance only a realisasi of money says so. */
export function isApbdHeader(header: Header): boolean {
  const has = (concept: string): boolean => header.columns.some((column) => column.concept === concept);
  return (has('uraian') || has('program') || has('kegiatan') || has('kode')) && has('anggaran') && has('realisasi') && !has('indikator') && (!hasKinerja(header) || header.columns.some(({ concept, money }) => concept === 'realisasi' && money));
}

const HEADS_ROWS = /^(?:program|kegiatan|sub kegiatan|belanja|pendapatan|pembiayaan|[ivx]+\.)/i;

type Draft = BudgetDraft & BudgetName;

/** A row while it is put together. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A name without number, kode or amount is a label or a line carried over, unless it heads rows. */
function isRow(draft: Draft, next: Draft | undefined): boolean {
  return draft.anggaran !== null || draft.realisasi !== null || draft.kode !== '' || draft.no !== '' || draft.beside || isTotalText(draft.name) || HEADS_ROWS.test(draft.name) || (next?.indent ?? 0) > draft.indent;
}

/**
 * @param titles the lines above the table
 * @returns null where the header's table is none of a budget
 */
export function readApbdSheet(view: SheetView, whole: Header, titles: readonly string[]): ApbdReading | null {
  const { sheet } = view;
  const tahun = yearOfTitle(titles);
  const columns = budgetColumns(whole, tahun);
  const nameColumn = columns?.names[0]?.column ?? columns?.kode[0]?.column;
  if (columns === null || nameColumn === undefined) return null;
  const { header, names: nameHeaders, anggaran, murni, realisasi, sisa, persen } = columns;
  const { data, numberingRows, repeatedHeaders } = budgetRows(view, columns);
  const issues: Issue[] = [];
  const factor = factorOf([...titles, ...header.columns.flatMap(({ path }) => path)]);
  const [anggaranAt, realisasiAt, murniAt] = [anggaran, realisasi, murni].map((column) => amountReader(view, data, column, factor, issues));
  const { names, outline } = budgetNames(view, columns, data, issues);
  const looks = sheet.looks.get(nameColumn);
  const drafts = names.map((name): Draft => {
    const look = looks?.[name.row - view.block.row];
    const amount = (at: ((row: number) => Decimal | null) | undefined): Decimal | null => (name.beside ? null : (at?.(name.row) ?? null));
    const { row, kode, path, no, level, beside } = name;
    const indent = name.indent + (look?.indent ?? 0) * 10;
    return { row, nameColumn: name.nameColumn, kode, path, no, name: name.name, indent, level, beside, bold: look?.bold ?? null, anggaran: amount(anggaranAt), realisasi: amount(realisasiAt) };
  });
  const kept = drafts.filter((draft, index) => isRow(draft, drafts[index + 1]));
  const [first] = kept;
  if (first === undefined) return null;
  const [onlyHeader, ...moreHeaders] = nameHeaders;
  const { rows: placed, uncertain } = placeRows(kept, outline, onlyHeader === undefined || moreHeaders.length > 0 ? null : levelOfHeader(onlyHeader));
  // Neither kode, words, indent, bold nor sums say which rows are programs.
  if (uncertain && looks !== undefined) {
    issues.push({ code: 'tingkat-tidak-pasti', severity: 'warning', sheet: sheet.name, cell: addressOf(first.row, first.nameColumn), value: view.value(first.row, first.nameColumn), params: {} });
  }
  if (columns.withoutSum !== null) {
    issues.push({ code: 'kolom-tidak-ditemukan', severity: 'error', sheet: sheet.name, cell: addressOf(header.top, (columns.withoutSum === 'anggaran' ? anggaran : (realisasi ?? anggaran)).column), value: null, params: { column: columns.withoutSum === 'anggaran' ? 'Jumlah Anggaran' : 'Jumlah Realisasi' } });
  }
  issues.push(...kolomGanda(view, header, columns.ganda));
  const keys = rowKeys(kept.map(({ kode, name }) => `${kode} ${name}`));
  const rows = kept.map((draft, index): AnggaranRow => {
    const { level = 'lain', bagian = 'belanja', parent = null, closes = null } = placed[index] ?? {};
    const row: Writable<AnggaranRow> = {
      row: draft.row,
      nameColumn: draft.nameColumn,
      key: keys[index] ?? String(index),
      kode: draft.kode === '' ? draft.no : draft.kode,
      uraian: draft.name,
      level,
      bagian,
      parent,
      // A part of the year's budget is not what realisasi, PK and totals are held against.
      anggaran: columns.withoutSum === 'anggaran' ? null : draft.anggaran,
      realisasi: draft.realisasi,
      typedSisa: sisa === null || draft.beside ? null : view.result(draft.row, sisa.column),
      typedPersen: persen === null || draft.beside ? null : view.result(draft.row, persen.column),
    };
    // Spreading each of these in would make a second object of every row.
    if (closes !== null) row.closes = closes;
    if (draft.beside) row.beside = true;
    if (murni !== null) row.anggaranMurni = draft.beside ? null : (murniAt?.(draft.row) ?? null);
    return row;
  });
  return {
    titles,
    issues,
    wantsLooks: uncertain && looks === undefined,
    table: {
      sheet,
      tahun,
      factor,
      computable: realisasi !== null && columns.withoutSum === null,
      columns: { uraian: nameColumn, anggaran: anggaran.column, realisasi: realisasi?.column ?? null, murni: murni?.column ?? null, terikat: columns.terikat.map(({ column }) => column) },
      place: {
        headerTop: header.top,
        headerRows: header.rows,
        left: header.left,
        right: header.right,
        top: rows[0]?.row ?? header.top + header.rows,
        bottom: rows.at(-1)?.row ?? header.top,
        numberingRows,
        repeatedHeaders,
        dataColumns: dataColumns(header),
        resultColumns: { sisa: sisa?.column ?? null, persen: persen?.column ?? null },
      },
      rows,
    },
  };
}
