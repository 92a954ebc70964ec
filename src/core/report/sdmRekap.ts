/** Below the SDM sheet's own tables: kinds of staff with their sums, and the two charts of the report with the numbers they show. */
import { pegawaiKey, pegawaiName } from '../compute/sdmResults';
import { own } from '../formula/formula';
import type { Rect } from '../model/grid';
import type { ReportCell, ReportChart, ReportRole } from '../model/reportTable';
import type { DimensiSdm } from '../model/sdm';
import { numberCell, textCell, titleRow, withFormula } from './cells';
import { fillIn } from './fillIn';
import type { ReportInput } from './input';
import { blokSum, isBySex, kategoriSum, partsOf, type PlaceOf, type Sdm, type SdmSum } from './sdmSums';
import { sentenceCell, sentenceOf, type SentencePart } from './sentence';
import { sumOfRows } from './sumCells';
import { oneLine } from './userCells';

type Row = (ReportCell | null)[];

/** Columns: a name over two of them, laki-laki, perempuan, jumlah. */
const LAKI = 2;
const JUMLAH = 4;
export const REKAP_WIDTH = 5;
/** The charts stand beside these tables where there is room for two of them. */
const BESIDE_FROM = 6;
const BESIDE_WIDTH = 16;
const CHART_ROWS = 16;

/** What stands below the tables, rows and areas counted from the table's own first row. */
export interface SdmRekap {
  readonly rows: readonly Row[];
  readonly merges: readonly Rect[];
  readonly frames: readonly Rect[];
  readonly charts: readonly ReportChart[];
}

interface Draft {
  readonly top: number;
  readonly width: number;
  readonly rows: Row[];
  readonly merges: Rect[];
  readonly frames: Rect[];
}

/** A chart's data and the sentence that tells it. */
interface Charted {
  readonly title: string;
  readonly name: string;
  readonly data: Rect;
  readonly sentence: readonly SentencePart[];
}

function line(name: string, numbers: readonly ReportCell[], role: ReportRole, { top, width, rows, merges }: Draft): number {
  const row = top + rows.length;
  merges.push({ row, column: 0, rows: 1, columns: LAKI });
  rows.push(Array.from({ length: width }, (_, column): ReportCell | null => (column === 0 ? textCell(name, role) : column === 1 ? textCell('', role) : (numbers[column - LAKI] ?? null))));
  return row;
}

function header(name: string, { sdm }: ReportInput['texts'], draft: Draft): number {
  return line(name, [sdm.laki, sdm.perempuan, sdm.jumlah].map((text) => textCell(text, 'kepala')), 'kepala', draft);
}

function sumCell({ value, formula }: SdmSum, role: ReportRole): ReportCell {
  return withFormula(numberCell(value, 'rupiah', role, '', { align: 'tengah' }), formula);
}

/** Each kind of staff, and all of them. */
function addKinds(sdm: Sdm, placeOf: PlaceOf, { texts }: ReportInput, draft: Draft): void {
  const { pegawai, semua } = sdm.results;
  if (pegawai.length === 0) return;
  const top = header(texts.sdm.pegawai, texts, draft);
  const lines = pegawai.map(({ pegawai: name, blok }) => {
    const parts = partsOf(blok, sdm);
    const numbers = (['laki', 'perempuan', 'jumlah'] as const).map((part) => sumCell(blokSum(parts, part, sdm, placeOf), 'isi'));
    return line(pegawaiName(oneLine(name)) || texts.sdm.pegawai, numbers, 'isi', draft);
  });
  if (pegawai.length > 1) {
    const none = textCell('', 'jumlah');
    line(texts.sdm.semua, [none, none, sumCell({ value: semua, formula: sumOfRows(lines, JUMLAH) }, 'jumlah')], 'jumlah', draft);
  }
  draft.frames.push({ row: top, column: 0, rows: draft.top + draft.rows.length - top, columns: REKAP_WIDTH });
}

/** The categories of one kind of staff by one thing, as a small table that a chart is drawn from. */
function addCategories(blok: number, dimensi: 'golongan' | 'pendidikan', sdm: Sdm, placeOf: PlaceOf, { texts, opd }: ReportInput, draft: Draft): Charted | null {
  const parts = partsOf(blok, sdm);
  const words = texts.sdm;
  const categories = parts.flatMap((part) => {
    const of = sdm.table.blok[part];
    if (of === undefined) return [];
    // Categories of several blocks ("Golongan III": a, b) need their block's name.
    return of.kategori.map(({ laki, perempuan, label }, at) => ({ label: oneLine(parts.length > 1 ? `${of.judul} ${label}` : label), sum: kategoriSum(part, at, sdm, placeOf), laki: isBySex(of) ? laki : null, perempuan: isBySex(of) ? perempuan : null }));
  });
  const counted = categories.filter(({ sum }) => sum.value !== null);
  if (counted.length === 0) return null;
  const pegawai = pegawaiName(oneLine(sdm.table.blok[blok]?.pegawai ?? '')) || words.pegawai;
  const top = header(`${pegawai} · ${words[dimensi]}`, texts, draft);
  const list: SentencePart[] = [];
  for (const { label, sum, laki, perempuan } of counted) {
    const parts = [laki, perempuan].map((cell) => sumCell(cell?.reading.kind === 'number' ? { value: cell.reading.value, formula: [placeOf(cell)] } : { value: null, formula: null }, 'isi'));
    const row = line(label, [...parts, sumCell(sum, 'isi')], 'isi', draft);
    if (sum.value !== null) list.push(...(list.length === 0 ? [] : [', ']), ...sentenceOf(words.butir, { kategori: [label], jumlah: [{ value: sum.value, formula: [own(row, JUMLAH)], decimals: 0 }] }));
  }
  draft.frames.push({ row: top, column: 0, rows: counted.length + 1, columns: REKAP_WIDTH });
  const [title, sentence] = dimensi === 'golongan' ? [words.grafikGolongan, words.kalimatGolongan] : [words.grafikPendidikan, words.kalimatPendidikan];
  return {
    title: oneLine(fillIn(title, { opd })),
    name: pegawai,
    data: { row: top + 1, column: 0, rows: counted.length, columns: REKAP_WIDTH },
    sentence: sentenceOf(sentence, { pegawai: [pegawai], daftar: list }),
  };
}

/** The block of one kind of staff by one thing: of the staff that golongan are counted of, else the first. */
function blokOf(dimensi: DimensiSdm, pegawai: string | null, { table }: Sdm): number | null {
  const all = table.blok.flatMap((blok, index) => (blok.dimensi === dimensi ? [{ blok, index }] : []));
  return (all.find(({ blok }) => pegawaiKey(blok.pegawai) === pegawai) ?? all[0])?.index ?? null;
}

/** Where the charts stand: beside the small tables, else below one another; rows are added as far as they need them. */
function placesOfCharts(count: number, { top, width, rows }: Draft): Rect[] {
  const empty = (): Row => titleRow(width, '', 'keterangan').map(() => null);
  if (width >= BESIDE_WIDTH) {
    while (rows.length < CHART_ROWS) rows.push(empty());
    const each = Math.floor((width - BESIDE_FROM) / count);
    return Array.from({ length: count }, (_, index) => ({ row: top, column: BESIDE_FROM + index * each, rows: rows.length, columns: each }));
  }
  return Array.from({ length: count }, () => {
    rows.push(empty());
    const row = top + rows.length;
    for (let at = 0; at < CHART_ROWS; at += 1) rows.push(empty());
    return { row, column: 0, rows: CHART_ROWS, columns: width };
  });
}

/** @param top the table's row in which this begins */
export function sdmRekap(sdm: Sdm, placeOf: PlaceOf, input: ReportInput, width: number, top: number): SdmRekap {
  const draft: Draft = { top, width, rows: [], merges: [], frames: [] };
  const { rows, merges } = draft;
  const blank = (): void => {
    rows.push(Array.from({ length: width }, () => null));
  };
  addKinds(sdm, placeOf, input, draft);
  const golongan = blokOf('golongan', null, sdm);
  const pendidikan = blokOf('pendidikan', golongan === null ? null : pegawaiKey(sdm.table.blok[golongan]?.pegawai ?? ''), sdm);
  const charted = ([['golongan', golongan], ['pendidikan', pendidikan]] as const).flatMap(([dimensi, blok]) => {
    if (blok === null) return [];
    blank();
    return addCategories(blok, dimensi, sdm, placeOf, input, draft) ?? [];
  });
  const places = charted.length === 0 ? [] : placesOfCharts(charted.length, draft);
  if (charted.length > 0) blank();
  for (const { sentence } of charted) {
    merges.push({ row: top + rows.length, column: 0, rows: 1, columns: width });
    rows.push(titleRow(width, '', 'keterangan').map((cell, column) => (column === 0 ? sentenceCell(sentence, input.texts) : cell)));
  }
  const charts = charted.flatMap(({ title, name, data }, index): ReportChart[] => {
    const place = places[index];
    if (place === undefined) return [];
    const column = (at: number): Rect => ({ ...data, column: at, columns: 1 });
    return [{ title, kind: 'kolom', categories: column(0), series: [{ name, values: column(JUMLAH), line: false }], axisFormat: '#,##0', place }];
  });
  return { rows, merges, frames: draft.frames, charts };
}
