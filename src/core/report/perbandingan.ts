/** Tabel 3.3: what was reached against the year's target, and against the year before. PermenPAN-RB 53/2014 asks for both comparisons. */
import { bySasaran } from '../compute/bySasaran';
import { compare, subtract } from '../exact/decimal';
import { differenceFormula } from '../formula/formula';
import type { Decimal } from '../model/decimal';
import type { Rect } from '../model/grid';
import { grouped } from '../model/grouped';
import type { IndikatorResult } from '../model/indikator';
import type { Report, ReportCell } from '../model/reportTable';
import type { RiwayatRow, RiwayatTable, RiwayatTahun } from '../model/riwayat';
import { wordingOf } from '../read/namaIndikator';
import { batasBawahOf, sameTingkat } from '../read/predikat';
import { valueOf } from '../read/reading';
import { sameSatuan } from '../read/satuan';
import { viewSheet, type SheetView } from '../read/sheetView';
import { countCell, numberCell, rowOf, textCell, titleRow, withFormula } from './cells';
import { fillIn } from './fillIn';
import { capaianCell, capaianOrAlasan, figureRef, type PlacedFigure } from './hasilCells';
import { indikatorFigure } from './indikatorFigures';
import type { ReportInput } from './input';
import { judulOf } from './judul';
import { printed } from './printed';
import { figureCell } from './satuanCells';
import { indikatorCell, oneLine, satuanOf } from './userCells';

const TARGET = 3;
const REALISASI = 4;
const LALU = 7;
const PERUBAHAN = 8;

/** Stands where nothing can be compared. */
const TAK_ADA = '-';

type Pk = NonNullable<ReportInput['pk']>;
type Row = (ReportCell | null)[];
type Perubahan = 'naik' | 'turun' | 'tetap';

/** The year before as Riwayat has it. */
interface TahunLalu {
  readonly view: SheetView;
  readonly daftar: RiwayatTahun;
  /** Its rows by the wording of their names. */
  readonly named: ReadonlyMap<string, readonly RiwayatRow[]>;
}

/**
 * The very name of a row: what is called otherwise now ("Angka PMKS …", "Jumlah PPKS …") may be counted otherwise, so that
 * nothing is joined by likeness. A sub-indikator is the same under the same indikator only.
 */
function nameOf({ indikator, parent }: Pick<RiwayatRow, 'indikator' | 'parent'>, rows: readonly { readonly indikator: string }[]): string {
  return [parent === null ? '' : (rows[parent]?.indikator ?? ''), indikator].map(wordingOf).join('\n');
}

function tahunLaluOf(riwayat: RiwayatTable | undefined, tahun: number | null): TahunLalu | null {
  const daftar = riwayat?.daftar.find((each) => tahun !== null && each.tahun === tahun - 1 && each.columns.realisasi !== null);
  const view = riwayat === undefined ? null : viewSheet(riwayat.sheet);
  if (daftar === undefined || view === null) return null;
  return { view, daftar, named: grouped(daftar.rows, (row) => nameOf(row, daftar.rows)) };
}

function signOf(order: number): Perubahan {
  return order > 0 ? 'naik' : order < 0 ? 'turun' : 'tetap';
}

/** Whether more or less was reached than the year before, whichever is better; null where the two cannot be compared. */
function perubahanOf({ source, realisasi }: IndikatorResult, before: RiwayatRow): Perubahan | null {
  const earlier = before.realisasi;
  const satuan = before.satuan || (earlier.kind === 'number' ? (earlier.satuan ?? '') : '');
  if (satuan !== '' && satuanOf(source) !== '' && !sameSatuan(satuan, satuanOf(source))) return null;
  const value = valueOf(earlier);
  if (realisasi !== null && value !== null) return signOf(compare(realisasi, value));
  const now = source.realisasi;
  if (now.kind === 'predikat' && earlier.kind === 'predikat') {
    const [a, b] = [batasBawahOf(now.predikat), batasBawahOf(earlier.predikat)];
    return a === null || b === null ? null : signOf(compare(a, b));
  }
  return now.kind === 'level' && earlier.kind === 'level' && sameTingkat(now.text, earlier.text) ? 'tetap' : null;
}

/** Realisasi − target in the row's own satuan. Of letters and ranges there is none. */
function selisihOf({ source, target, realisasi }: IndikatorResult): Decimal | null {
  return target === null || realisasi === null || source.target.kind === 'range' ? null : subtract(realisasi, target);
}

function selisihCell(result: IndikatorResult, target: PlacedFigure, realisasi: PlacedFigure): ReportCell {
  const value = selisihOf(result);
  const [targetRef, realisasiRef] = [figureRef(target), figureRef(realisasi)];
  const formula = value === null || value.scale > 2 || targetRef === null || realisasiRef === null ? null : differenceFormula(realisasiRef, targetRef);
  return withFormula(numberCell(value, 'angka', 'isi', TAK_ADA), formula);
}

/** The realisasi of the year before and what became of it. */
function beforeCells(result: IndikatorResult, realisasi: PlacedFigure, pk: Pk, lalu: TahunLalu, { texts }: ReportInput): readonly [ReportCell, ReportCell] {
  const { perbandingan } = texts;
  const [before, ...more] = lalu.named.get(nameOf(result.source, pk.table.rows)) ?? [];
  const none = textCell(TAK_ADA, 'isi', { align: 'kanan' });
  const say = (text: string): ReportCell => textCell(text, 'isi', { align: 'tengah' });
  if (before === undefined) return [none, say(perbandingan.baru)];
  // Several of one name: nothing tells which of them is meant.
  if (more.length > 0) return [none, say(TAK_ADA)];
  const figure = figureCell(lalu.view, before.row, lalu.daftar.columns.realisasi, before.realisasi, texts);
  const perubahan = perubahanOf(result, before);
  const earlier = figureRef({ cell: figure, row: realisasi.row, column: LALU });
  const now = figureRef(realisasi);
  const cell = say(perubahan === null ? TAK_ADA : perbandingan[perubahan]);
  if (perubahan === null || now === null || earlier === null) return [figure.content.kind === 'empty' ? none : figure, cell];
  const { naik, turun, tetap } = perbandingan;
  return [figure, { ...cell, formula: ['IF(', now, '>', earlier, `,"${naik}",IF(`, now, '<', earlier, `,"${turun}","${tetap}"))`] }];
}

/** An indikator and its place in PK. */
interface Shown {
  readonly source: IndikatorResult['source'];
  readonly result: IndikatorResult;
  readonly index: number;
}

/** The organisation's own indikator; of one that has no figures of its own, and cannot have the sum of its subs, the subs too. */
function shownOf({ results }: Pk): readonly Shown[] {
  return results.flatMap((result, index) => {
    const { source } = result;
    if (source.cakupan !== 'opd') return [];
    return source.parent === null || results[source.parent]?.alasan === 'perlu nilai induk' ? [{ source, result, index }] : [];
  });
}

function indikatorRow(input: ReportInput, pk: Pk, { source, result, index }: Shown, row: number, number: number | null, sasaran: string, lalu: TahunLalu | null): Row {
  const { table } = pk;
  const target = { cell: indikatorFigure(pk, index, 'target', input.texts), row, column: TARGET };
  const realisasi = { cell: indikatorFigure(pk, index, 'realisasi', input.texts), row, column: REALISASI };
  const capaian = capaianCell(result, { target, realisasi, reading: source.target, arah: source.arah }, { sheet: table.sheet, row: source.row, column: table.place.resultColumns.capaian ?? null }, input);
  return [
    number === null ? textCell('') : countCell(number),
    textCell(sasaran),
    indikatorCell(source),
    target.cell,
    realisasi.cell,
    capaianOrAlasan(capaian, result, input),
    selisihCell(result, target, realisasi),
    ...(lalu === null ? [] : beforeCells(result, realisasi, pk, lalu, input)),
  ];
}

/** What stands below the table: which capaian were typed, and why the year before is not compared. */
function notesOf(input: ReportInput, shown: readonly Shown[], lalu: TahunLalu | null): readonly string[] {
  const { texts, tahun } = input;
  const typed = shown.flatMap(({ result }) =>
    result.asal === 'diketik' && result.capaian !== null
      ? [fillIn(texts.rekapitulasi.diketik, { indikator: oneLine(result.source.indikator), capaian: printed(result.capaian, 2, texts) })]
      : [],
  );
  return lalu !== null ? typed : [...typed, judulOf(texts.perbandingan.tanpaRiwayat, tahun === null ? null : tahun - 1, texts)];
}

export function reportPerbandingan(input: ReportInput): Report {
  const { texts, pk, tahun, riwayat } = input;
  const { perbandingan, umum } = texts;
  if (pk === null) return { kind: 'missing', id: '3.3', wanted: perbandingan.sheetName, needs: 'pk' };
  const lalu = tahunLaluOf(riwayat?.table, tahun);
  const width = lalu === null ? LALU : PERUBAHAN + 1;
  const headers = [umum.no, umum.sasaran, umum.indikator, umum.target, umum.realisasi, umum.capaian, perbandingan.selisih];
  const laluHeaders = [judulOf(perbandingan.realisasiLalu, tahun === null ? null : tahun - 1, texts), perbandingan.perubahan];
  const rows: Row[] = [
    titleRow(width, judulOf(perbandingan.judul, tahun, texts)),
    titleRow(width, input.opd),
    rowOf(width, [...headers, ...laluHeaders].map((header) => textCell(header, 'kepala'))),
  ];
  const merges: Rect[] = [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: width }));
  const shown = shownOf(pk);
  const top = rows.length;
  let number = 0;
  for (const own of bySasaran(shown)) {
    if (own.length > 1) merges.push({ row: rows.length, column: 1, rows: own.length, columns: 1 });
    own.forEach((each, at) => {
      const isOwn = each.source.level === 'indikator';
      if (isOwn) number += 1;
      rows.push(indikatorRow(input, pk, each, rows.length, isOwn ? number : null, at === 0 ? each.source.sasaran : '', lalu));
    });
  }
  const frame: Rect = { row: top - 1, column: 0, rows: rows.length - top + 1, columns: width };
  for (const note of notesOf(input, shown, lalu)) {
    merges.push({ row: rows.length, column: 0, rows: 1, columns: width });
    rows.push(titleRow(width, note, 'keterangan'));
  }
  const widths = [6, 32, 44, 13, 13, 12, 16, 15, 17].slice(0, width);
  return { kind: 'table', table: { id: '3.3', sheetName: perbandingan.sheetName, widths, rows, merges, frames: [frame], repeated: { row: top - 1, rows: 1 }, landscape: true, charts: [] } };
}
