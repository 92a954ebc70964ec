/** Reads PK's table of indikator: which columns are the year's own, which rows are indikator, which are sub-indikator. */
import type { IndikatorRow, TriwulanReading } from '../model/indikator';
import type { Issue } from '../model/issue';
import type { Arah, NumberReading, ReadNote } from '../model/number';
import type { PkTable } from '../model/tables';
import { addressOf } from '../record/address';
import { rowKeys } from '../record/rowKey';
import { arahNamed } from './arah';
import { dataColumns, type Header } from './header';
import { isCumulative } from './headerColumn';
import { unnamedRealisasi } from './kolomHilang';
import { kolomGanda } from './kolomGanda';
import { pkColumnsOf, type PkColumns } from './pkColumns';
import { nameColumnOf, readPkRows } from './pkRows';
import { MISSING } from './reading';
import { rowReader } from './rowNumbers';
import { kindOfSatuan } from './satuan';
import type { SheetView } from './sheetView';
import { parentsOf, wantsIndent } from './subIndikator';
import { annualRealisasi, quartersOf, yearInParts } from './triwulan';
import { yearOfTitle } from './year';

export interface PkReading {
  readonly table: PkTable;
  readonly issues: readonly Issue[];
  readonly titles: readonly string[];
  /** True where the indents of the indikator's column should be read to tell the sub-indikator. */
  readonly wantsLooks: boolean;
}

/** One list for all rows of a PK without quarters. */
const NO_QUARTERS: readonly TriwulanReading[] = [];

/** What is known beside the table itself. */
export interface PkSurroundings {
  /** First rows of the headers of all known tables of the sheet. */
  readonly headerTops: ReadonlySet<number>;
  /** The report's year as the user said it; null where nobody did. */
  readonly tahun: number | null;
}

/**
 * Reads the table below a header; null where it is none of PK's.
 * @param titles the lines above it
 */
export function readPkSheet(view: SheetView, header: Header, titles: readonly string[], { headerTops, tahun }: PkSurroundings): PkReading | null {
  const found = pkColumnsOf(view, header, yearOfTitle(titles) ?? tahun);
  if (found === null) return null;
  const { sheet } = view;
  const issues: Issue[] = [];
  const say = (row: number, column: number, { code, severity, params }: ReadNote): void => {
    issues.push({ code, severity, sheet: sheet.name, cell: addressOf(row, column), value: view.value(row, column), params });
  };
  const nameless = (row: number): void => {
    say(row, found.indikator.column, { code: 'indikator-kosong', severity: 'warning', params: {} });
  };
  const { drafts, numberingRows, repeatedHeaders, bottom, others } = readPkRows(view, { header, columns: found, titles, headerTops, nameless });
  const columns: PkColumns = { ...found, indikator: { ...found.indikator, column: nameColumnOf(view, drafts, found.indikator) } };

  const read = rowReader(view, drafts, true);
  const targets = drafts.map((_, index) => read(index, columns.target.column, 'target'));
  const realisasi = drafts.map((_, index): NumberReading => read(index, columns.realisasi?.column ?? null, 'realisasi'));
  const quarters = quartersOf(header);
  const triwulan = (index: number): readonly TriwulanReading[] =>
    quarters.length === 0 ? NO_QUARTERS : quarters.map((quarter) => ({ triwulan: quarter.triwulan, target: read(index, quarter.target, 'target'), realisasi: read(index, quarter.realisasi, 'realisasi') }));
  // What runs up to the year's end is blank until then.
  const inParts = columns.realisasi === null || isCumulative(columns.realisasi) ? yearInParts(header) : null;
  if (inParts !== null) {
    drafts.forEach((draft, index) => {
      if (realisasi[index]?.kind !== 'missing') return;
      const parts = inParts.parts.map(({ target, realisasi: column }) => ({ target: read(index, target, 'target'), realisasi: read(index, column, 'realisasi'), column }));
      const annual = annualRealisasi(targets[index] ?? MISSING, parts, kindOfSatuan(draft.satuan, draft.name), inParts.cumulative);
      if (annual === 'unclear') {
        // There are data, which is why it is not said as well that there are none.
        realisasi[index] = { kind: 'invalid', notes: [] };
        say(draft.row, columns.target.column, { code: 'triwulan-tidak-jelas', severity: 'warning', params: {} });
      } else if (annual !== null) {
        realisasi[index] = annual.reading;
        for (const told of annual.reading.notes) say(draft.row, annual.column ?? columns.target.column, told);
      }
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
      triwulan: triwulan(index),
      typedCapaian: columns.capaian === null ? null : view.result(draft.row, columns.capaian.column),
      typedKategori: columns.kategori === null ? null : view.result(draft.row, columns.kategori.column),
    };
  });
  if (rows.length + others === 0) return null;
  if (columns.baris !== null && others > 0) issues.push({ code: 'baris-periode-lain', severity: rows.length === 0 ? 'error' : 'info', sheet: sheet.name, cell: addressOf(header.top, columns.baris.column), value: null, params: { rows: others } });
  issues.push(...kolomGanda(view, header, columns.ganda));
  const hasRealisasi = columns.realisasi !== null || inParts !== null;
  if (!hasRealisasi) {
    const nameless = unnamedRealisasi(view, header, columns, rows);
    const typed = rows.some(({ typedCapaian }) => typedCapaian !== null && typedCapaian.value !== '');
    if (nameless !== null) issues.push({ code: 'kolom-tidak-ditemukan', severity: 'error', sheet: sheet.name, cell: addressOf(header.top, nameless), value: view.value(header.top, nameless), params: { column: 'Realisasi' } });
    else issues.push({ code: typed ? 'realisasi-di-kolom-capaian' : 'lembar-rencana', severity: typed ? 'warning' : 'info', sheet: sheet.name, cell: addressOf(header.top, columns.target.column), value: null, params: {} });
  }
  return {
    titles,
    issues,
    wantsLooks: sheet.indented !== false && !sheet.looks.has(columns.indikator.column) && wantsIndent(drafts, parents),
    table: {
      sheet,
      tahun: columns.tahun,
      computable: hasRealisasi && rows.length > 0,
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
        dataColumns: dataColumns(header),
        resultColumns: { capaian: columns.capaian?.column ?? null, kategori: columns.kategori?.column ?? null },
      },
      rows,
    },
  };
}
