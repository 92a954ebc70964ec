/** Reads an APBD sheet (or LRA, or SIPD's realisation): its own columns of the year, its rows, their levels. */
import { multiply } from '../exact/decimal';
import type { AnggaranRow } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { Issue } from '../model/issue';
import type { ApbdTable } from '../model/tables';
import { addressOf } from '../record/address';
import { rowKeys } from '../record/rowKey';
import { placeRows, type BudgetDraft } from './apbdLevels';
import { isNumberingRow, repeatsOf, titlesAbove, type Header, type HeaderColumn } from './header';
import { firstText, isBlankRow, isSignature, isTotalText } from './lines';
import { kodeReader } from './kodeAnggaran';
import { decimalMarkOf, readNumber, type CellInput } from './number';
import type { SheetView } from './sheetView';
import { wordsOf } from './words';
import { yearOfTitle } from './year';

export interface ApbdReading {
  readonly table: ApbdTable;
  readonly issues: readonly Issue[];
  readonly titles: readonly string[];
  /** True where bold or indent of the names' column should be read to tell the levels. */
  readonly wantsLooks: boolean;
}

/** True where a header is of a budget and what was spent of it. */
export function isApbdHeader(header: Header): boolean {
  const has = (concept: string): boolean => header.columns.some((column) => column.concept === concept);
  return (has('uraian') || has('program') || has('kegiatan') || has('kode')) && has('anggaran') && has('realisasi') && !has('indikator') && !has('target');
}

function anggaranColumn(columns: readonly HeaderColumn[], year: number | null): HeaderColumn | null {
  const dated = columns.filter((column) => year === null || column.year === null || column.year === year);
  const whole = (column: HeaderColumn): string => column.path.join(' ');
  const after = dated.filter((column) => /perubahan|p-?apbd|dppa/.test(whole(column)) && !whole(column).includes('sebelum'));
  const shifted = dated.filter((column) => whole(column).includes('pergeseran') && !whole(column).includes('sebelum'));
  const plain = dated.filter((column) => !/sebelum|murni/.test(whole(column)));
  return after[after.length - 1] ?? shifted[shifted.length - 1] ?? plain[0] ?? dated[0] ?? null;
}

/** The budget as first passed, beside the one after perubahan that counts; null where the sheet has one budget only. */
function murniColumn(columns: readonly HeaderColumn[], counted: HeaderColumn): HeaderColumn | null {
  const others = columns.filter((column) => column !== counted && (column.year === null || counted.year === null || column.year === counted.year));
  const whole = (column: HeaderColumn): string => column.path.join(' ');
  return others.find((column) => /murni|sebelum(?!nya)/.test(whole(column)) && !whole(column).includes('lalu')) ?? null;
}

function realisasiColumn(columns: readonly HeaderColumn[], year: number | null): HeaderColumn | null {
  const whole = (column: HeaderColumn): string => column.path.join(' ');
  const own = columns.filter((column) => !/lalu|sebelumnya/.test(whole(column)) && (year === null || column.year === null || column.year === year));
  const years = own.map((column) => column.year ?? 0);
  const latest = own.filter((column) => (column.year ?? 0) === Math.max(...years));
  return latest.find((column) => /s\.? ?\/?d\.?|sampai|total|jumlah|akumulasi|kumulatif/.test(whole(column))) ?? latest.find((column) => column.triwulan === null) ?? latest[0] ?? null;
}

/** `(dalam ribuan rupiah)` and its like: how many rupiah one unit is. */
function factorOf(lines: readonly string[]): number {
  const text = lines.map(wordsOf).join(' ');
  return /dalam ribuan|ribuan rupiah|\(rp ?\.? ?(?:000|ribu)/.test(text) ? 1000 : /dalam juta|jutaan rupiah/.test(text) ? 1_000_000 : 1;
}

const GLUED = /^((?:\d|x)(?:\.(?:\d{1,4}|xx)){1,11})\.?\s+[-–]?\s*(?=\p{L})/iu;

export function readApbdSheet(view: SheetView, header: Header): ApbdReading | null {
  const { sheet } = view;
  const titles = titlesAbove(view, header);
  const of = (concept: string): readonly HeaderColumn[] => header.columns.filter((column) => column.concept === concept);
  const tahun = yearOfTitle(titles);
  const anggaran = anggaranColumn(of('anggaran'), tahun);
  const realisasi = realisasiColumn(of('realisasi'), tahun);
  if (anggaran === null) return null;
  const names = [...of('program'), ...of('kegiatan'), ...of('uraian')].filter(({ column }) => column < anggaran.column).sort((a, b) => a.column - b.column);
  const kodeHeader = of('kode')[0] ?? null;
  const noHeader = of('no')[0] ?? null;
  const nameFrom = names[0]?.column ?? kodeHeader?.column;
  if (nameFrom === undefined) return null;
  const nameTo = Math.min(names[names.length - 1]?.to ?? kodeHeader?.to ?? nameFrom, anggaran.column - 1);
  const sisa = of('sisa')[0] ?? null;
  const percents = of('persen');
  // A second % beside Sisa is the share of the sisa.
  const persen = percents.length > 1 ? (percents.find(({ column }) => sisa === null || column !== sisa.to + 1) ?? null) : (percents[0] ?? of('capaian')[0] ?? null);

  const rowsFound: number[] = [];
  const numberingRows: number[] = [];
  const repeatedHeaders: number[] = [];
  const repeatsHeader = repeatsOf(view, header);
  const amountText = (row: number): boolean => !view.isBlank(row, anggaran.column) || (realisasi !== null && !view.isBlank(row, realisasi.column));
  let started = false;
  for (let row = header.top + header.rows; row <= view.bottom; row++) {
    if (isBlankRow(view, row, header.left, header.right)) {
      let next = row + 1;
      while (next <= view.bottom && isBlankRow(view, next, header.left, header.right)) next++;
      if (next > view.bottom) break;
      const text = firstText(view, next, header.left, nameTo);
      const goesOn = repeatsHeader(next) || isNumberingRow(view, next, header.left, header.right) || (text !== '' && !isSignature(text) && (amountText(next) || !started));
      if (!goesOn) break;
      row = next - 1;
      continue;
    }
    if (isNumberingRow(view, row, header.left, header.right)) numberingRows.push(row);
    else if (repeatsHeader(row)) {
      repeatedHeaders.push(row);
      row += header.rows - 1;
    } else {
      const text = firstText(view, row, header.left, nameTo);
      if (text === '') continue;
      if (isSignature(firstText(view, row, header.left, header.right)) && !amountText(row)) break;
      started = true;
      rowsFound.push(row);
    }
  }

  const issues: Issue[] = [];
  const cellsOf = (column: number): CellInput[] => rowsFound.map((row) => view.input(row, column));
  const factor = factorOf([...titles, ...header.columns.flatMap(({ path }) => path)]);
  const scale: Decimal = { coefficient: BigInt(factor), scale: 0 };
  const amounts = (column: HeaderColumn | null): ((row: number) => Decimal | null) => {
    if (column === null) return () => null;
    const decimalMark = decimalMarkOf(cellsOf(column.column));
    return (row) => {
      let at = column.column;
      while (at < column.to && (view.isBlank(row, at) || /^rp\.?$/i.test(view.text(row, at)))) at++;
      if (view.isBlank(row, at)) return null;
      const reading = readNumber(view.input(row, at), { kind: 'money', role: 'anggaran', decimalMark });
      for (const { code, severity, params } of reading.notes) {
        if (code !== 'angka-tersimpan-teks') issues.push({ code, severity, sheet: sheet.name, cell: addressOf(row, at), value: view.value(row, at), params });
      }
      return reading.kind === 'number' ? (factor === 1 ? reading.value : multiply(reading.value, scale)) : null;
    };
  };
  const anggaranAt = amounts(anggaran);
  const realisasiAt = amounts(realisasi);
  const murni = murniColumn(of('anggaran'), anggaran);
  const murniAt = amounts(murni);
  const looks = sheet.looks.get(nameFrom);

  const kodeAt = kodeHeader === null ? () => '' : kodeReader(view, rowsFound, kodeHeader, nameFrom, issues);
  // Numbers with dots in the No column are an outline: 1, 1.1, 1.1.1; so are short ones in the Kode column, where kode rekening have two digits.
  const outline =
    (noHeader !== null && rowsFound.some((row) => /^\d{1,2}(?:\.\d{1,4})+\.?$/.test(view.text(row, noHeader.column)))) ||
    (rowsFound.some((row) => /^\d{1,2}\.\d$/.test(kodeAt(row))) && rowsFound.every((row) => /^(?:\d{1,2}(?:\.\d{1,2}){0,2})?$/.test(kodeAt(row)) && !/^\s*(?:belanja|pendapatan|pembiayaan)\b/i.test(view.text(row, nameFrom))));

  const drafts: (BudgetDraft & { row: number; nameColumn: number })[] = [];
  for (const row of rowsFound) {
    let nameColumn = nameFrom;
    let raw = '';
    for (let column = nameFrom; column <= nameTo; column++) {
      const text = view.text(row, column);
      if (text === '' || /^[-–•]$/.test(text)) continue;
      nameColumn = column;
      raw = String(view.value(row, column));
      break;
    }
    if (raw === '') {
      nameColumn = header.left;
      while (nameColumn < nameFrom && view.text(row, nameColumn) === '') nameColumn++;
      raw = view.text(row, nameColumn);
    }
    let kode = kodeAt(row);
    const inNo = noHeader === null ? '' : view.text(row, noHeader.column);
    const noText = isTotalText(inNo) || inNo === raw ? '' : inNo;
    if (kode === '' && outline && /^\d{1,2}(?:\.\d{1,4})*\.?$/.test(noText)) kode = noText.replace(/\.$/, '');
    let name = raw.trim();
    const glued = kode === '' ? GLUED.exec(name) : null;
    if (glued?.[1] !== undefined) {
      kode = glued[1];
      name = name.slice(glued[0].length);
    }
    const spaces = raw.length - raw.trimStart().length;
    const look = looks?.[row - view.block.row];
    drafts.push({
      row,
      nameColumn,
      kode,
      no: noText,
      name,
      indent: (nameColumn - nameFrom) * 100 + spaces + (look?.indent ?? 0) * 10,
      bold: look?.bold ?? null,
      anggaran: anggaranAt(row),
      realisasi: realisasiAt(row),
    });
  }
  // A name without number, kode or amount below it is a label or a line carried over, unless it heads rows.
  const kept = drafts.filter((draft, index) => draft.anggaran !== null || draft.realisasi !== null || draft.kode !== '' || draft.no !== '' || isTotalText(draft.name) || /^(?:program|kegiatan|sub kegiatan|belanja|pendapatan|pembiayaan|[ivx]+\.)/i.test(draft.name) || (drafts[index + 1]?.indent ?? 0) > draft.indent);
  if (kept.length === 0) return null;
  const { rows: placed, uncertain } = placeRows(kept, outline);
  const [first] = kept;
  // Neither kode, words, indent, bold nor sums say which rows are programs.
  if (uncertain && looks !== undefined && first !== undefined) {
    issues.push({ code: 'tingkat-tidak-pasti', severity: 'warning', sheet: sheet.name, cell: addressOf(first.row, first.nameColumn), value: view.value(first.row, first.nameColumn), params: {} });
  }
  const keys = rowKeys(kept.map(({ kode, name }) => `${kode} ${name}`));
  const rows: AnggaranRow[] = kept.map((draft, index) => ({
    row: draft.row,
    nameColumn: draft.nameColumn,
    key: keys[index] ?? String(index),
    kode: draft.kode === '' ? draft.no : draft.kode,
    uraian: draft.name,
    level: placed[index]?.level ?? 'lain',
    bagian: placed[index]?.bagian ?? 'belanja',
    parent: placed[index]?.parent ?? null,
    anggaran: draft.anggaran,
    realisasi: draft.realisasi,
    ...(murni === null ? {} : { anggaranMurni: murniAt(draft.row) }),
    typedSisa: sisa === null ? null : view.result(draft.row, sisa.column),
    typedPersen: persen === null ? null : view.result(draft.row, persen.column),
  }));
  return {
    titles,
    issues,
    wantsLooks: uncertain && looks === undefined,
    table: {
      sheet,
      tahun,
      factor,
      computable: realisasi !== null,
      columns: { uraian: nameFrom, anggaran: anggaran.column, realisasi: realisasi?.column ?? null, murni: murni?.column ?? null },
      place: {
        headerTop: header.top,
        headerRows: header.rows,
        left: header.left,
        right: header.right,
        top: rows[0]?.row ?? header.top + header.rows,
        bottom: rows[rows.length - 1]?.row ?? header.top,
        numberingRows,
        repeatedHeaders,
        resultColumns: { sisa: sisa?.column ?? null, persen: persen?.column ?? null },
      },
      rows,
    },
  };
}
