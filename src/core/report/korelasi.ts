/**
 * Tabel 3.10: which programs and kegiatan, with how much budget, support each indikator. The budget of an indikator stands in a row of its
 * own above its kegiatan, together with what the indikator is: a page break, which falls between rows, cannot cut these texts.
 */
import { wholeRows } from '../compute/bagianRows';
import { bySasaran } from '../compute/bySasaran';
import { countedRows } from '../compute/petaKegiatan';
import { computeSerapan } from '../compute/realisasiAnggaran';
import { capaianFormula } from '../formula/capaianFormula';
import { exactRef } from '../formula/exactRef';
import { differenceFormula, own, percentFormula } from '../formula/formula';
import type { Rect } from '../model/grid';
import type { IndikatorResult } from '../model/indikator';
import type { JumlahAnggaran } from '../model/kegiatan';
import type { Report, ReportCell, ReportFormula, ReportRole } from '../model/reportTable';
import { countCell, numberCell, rowOf, textCell, titleRow, withFormula } from './cells';
import { fillIn } from './fillIn';
import { indikatorFigure } from './indikatorFigures';
import type { ReportInput } from './input';
import { jumlahFormula } from './jumlahApbd';
import { numbered, programBlocks, runsOf, type KegiatanLine, type ProgramBlock } from './programKegiatan';
import { sumOfRows } from './sumCells';
import { oneLine, readingCell } from './userCells';
import { fittingWidth } from './widths';

const WIDTH = 12;
const TARGET = 3;
const REALISASI = 4;
const PROGRAM = 6;
const KEGIATAN = 7;
const ANGGARAN = 8;
const SPENT = 9;
const KETERANGAN = 11;
/** Money has at most two decimals. */
const DECIMALS = 2;

type Row = (ReportCell | null)[];
type Pk = NonNullable<ReportInput['pk']>;
type Apbd = NonNullable<ReportInput['apbd']>;
type Kegiatan = NonNullable<ReportInput['kegiatan']>;
type Peta = NonNullable<ReportInput['peta']>;

/** A line of the table that shows a row of APBD. */
interface Shown {
  readonly line: number;
  readonly apbd: number;
}

interface Draft {
  readonly rows: Row[];
  readonly merges: Rect[];
  readonly shown: Shown[];
}

interface Sources {
  readonly input: ReportInput;
  readonly pk: Pk;
  readonly kegiatan: Kegiatan;
  readonly peta: Peta;
}

/** Lines that a sum counts: of rows of APBD that stand twice, or below one another, the first only. */
function countedLines(shown: readonly Shown[], apbd: Apbd | null): number[] {
  if (apbd === null) return [];
  const counted = new Set(countedRows(shown.map((one) => one.apbd), apbd.results));
  return shown.flatMap(({ line, apbd: row }) => (counted.delete(row) ? [line] : []));
}

/** Anggaran, realisasi, % serapan of a sum; dashes where there is none. */
function jumlahCells(jumlah: JumlahAnggaran | null, row: number, role: ReportRole, { sheetTexts: { tanpaPersen } }: ReportInput, formulas: { readonly anggaran: ReportFormula | null; readonly realisasi: ReportFormula | null }): ReportCell[] {
  const realisasi = jumlah?.realisasi ?? null;
  const serapan = jumlah === null || realisasi === null ? null : computeSerapan(jumlah.anggaran, realisasi).persen;
  const percent = numberCell(serapan, 'persen', role, tanpaPersen);
  return [
    withFormula(numberCell(jumlah?.anggaran ?? null, 'rupiah', role, tanpaPersen), formulas.anggaran),
    withFormula(numberCell(realisasi, 'rupiah', role, tanpaPersen), formulas.realisasi),
    jumlah === null || realisasi === null ? percent : { ...percent, formula: percentFormula(own(row, SPENT), own(row, ANGGARAN), DECIMALS, tanpaPersen) },
  ];
}

/** Anggaran, realisasi and % of one kegiatan, or why it has none. */
function amountCells({ index }: KegiatanLine, row: number, { input, peta }: Sources): ReportCell[] {
  if (index === null) return [textCell(''), textCell(''), textCell('')];
  const { apbd, texts, sheetTexts: { tanpaPersen } } = input;
  const from = peta.anggaran[index];
  const none = textCell(tanpaPersen, 'isi', { align: 'kanan' });
  if (from?.kind !== 'apbd' || apbd === null) {
    // Without any APBD the note below the table says so once.
    const alasan = from?.kind === 'none' && apbd !== null ? `(${texts.korelasi.alasan[from.alasan]})` : tanpaPersen;
    return [textCell(alasan, 'isi', { align: 'kanan' }), none, none];
  }
  const result = apbd.results[from.row];
  const { anggaran = null, realisasi = null, persen = null } = result ?? {};
  const percent = numberCell(persen, 'persen', 'isi', tanpaPersen);
  return [
    withFormula(numberCell(anggaran, 'rupiah', 'isi', tanpaPersen), jumlahFormula([from.row], 'anggaran', apbd)),
    withFormula(numberCell(realisasi, 'rupiah', 'isi', tanpaPersen), jumlahFormula([from.row], 'realisasi', apbd)),
    anggaran === null || realisasi === null ? percent : { ...percent, formula: percentFormula(own(row, SPENT), own(row, ANGGARAN), DECIMALS, tanpaPersen) },
  ];
}

/** The lines of programs, from the row at which the draft ends. */
function addPrograms(programs: readonly ProgramBlock[], sources: Sources, { rows, merges, shown }: Draft): void {
  programs.forEach(({ nama, lines }, program) => {
    const top = rows.length;
    const runs = runsOf(lines.map(({ keterangan }) => keterangan));
    lines.forEach((line, at) => {
      const row = top + at;
      const from = line.index === null ? undefined : sources.peta.anggaran[line.index];
      if (from?.kind === 'apbd') shown.push({ line: row, apbd: from.row });
      const keterangan = runs.find((run) => run.from === at)?.text ?? '';
      rows.push(
        rowOf(WIDTH, [...Array.from({ length: PROGRAM }, () => null), textCell(at === 0 ? numbered(program + 1, nama) : ''), textCell(line.nama, 'isi', line.isSub ? { indent: 1 } : {}), ...amountCells(line, row, sources), textCell(keterangan)]),
      );
    });
    if (lines.length > 1) merges.push({ row: top, column: PROGRAM, rows: lines.length, columns: 1 });
    merges.push(...runs.flatMap(({ from, lines: count }): Rect[] => (count > 1 ? [{ row: top + from, column: KETERANGAN, rows: count, columns: 1 }] : [])));
  });
}

/** The cells left of the kegiatan stay empty as one below the row that names the indikator. */
function mergeBelow(columns: readonly number[], top: number, { rows, merges }: Draft): void {
  if (rows.length - top > 1) merges.push(...columns.map((column): Rect => ({ row: top, column, rows: rows.length - top, columns: 1 })));
}

const INDIKATOR_COLUMNS = [2, 3, 4, 5] as const;
const SASARAN_COLUMNS = [0, 1] as const;

function kegiatanCount(programs: readonly ProgramBlock[]): number {
  return programs.reduce((count, { lines }) => count + lines.filter(({ index }) => index !== null).length, 0);
}

/** The row that names an indikator: what it is, what was reached, what its kegiatan cost. */
function headRow(left: readonly (ReportCell | null)[], count: number, amounts: readonly ReportCell[], texts: ReportInput['texts']): Row {
  const { jumlahKegiatan, belumDipetakan } = texts.korelasi;
  return rowOf(WIDTH, [...left, textCell(count === 0 ? belumDipetakan : fillIn(jumlahKegiatan, { jumlah: count }), 'induk'), null, ...amounts], 'induk');
}

function capaianCell(result: IndikatorResult, row: number, cells: { readonly target: ReportCell; readonly realisasi: ReportCell }, { input, pk: { table } }: Sources): ReportCell {
  const { capaian, asal, alasan, source } = result;
  if (capaian === null) return textCell(alasan === null ? '' : input.sheetTexts.alasan[alasan], 'induk', { align: 'kanan' });
  const typed = asal === 'diketik' ? exactRef(table.sheet, source.row, table.place.resultColumns.capaian ?? null, capaian) : null;
  const formula = cells.realisasi.content.kind === 'number' ? capaianFormula(result, { target: cells.target.content.kind === 'number' ? [own(row, TARGET)] : null, realisasi: [own(row, REALISASI)] }, input) : null;
  return withFormula(numberCell(capaian, 'persen', 'induk'), typed === null ? formula : [typed]);
}

/** The cells of PK's row: its name, target, realisasi and capaian. */
function pkCells(index: number, result: IndikatorResult, row: number, sources: Sources): ReportCell[] {
  const { pk, input } = sources;
  const [target, realisasi] = (['target', 'realisasi'] as const).map((field) => ({ ...indikatorFigure(pk, index, field, input.texts), role: 'induk' as const }));
  if (target === undefined || realisasi === undefined) return [];
  const name = textCell(oneLine(result.source.indikator), 'induk', result.source.level === 'sub' ? { indent: 1 } : {});
  return [name, target, realisasi, capaianCell(result, row, { target, realisasi }, sources)];
}

/** An indikator of PK with its own kegiatan, then each of its subs that has kegiatan. */
function addIndikator(index: number, begins: { readonly nomor: number; readonly sasaran: string } | null, sources: Sources, draft: Draft): void {
  const { input, pk, kegiatan, peta } = sources;
  const { rows, merges, shown } = draft;
  const programsOf = (row: number): readonly ProgramBlock[] => programBlocks(kegiatan, peta.indikator.flatMap((to, at) => (to.kind === 'pk' && to.row === row ? [at] : [])));
  const add = (at: number, left: readonly (ReportCell | null)[], below: () => void): void => {
    const result = pk.results[at];
    if (result === undefined) return;
    const row = rows.length;
    const from = shown.length;
    const programs = programsOf(at);
    const subs = pk.results.flatMap(({ source }, sub) => (source.parent === at ? programsOf(sub) : []));
    rows.push([]);
    merges.push({ row, column: PROGRAM, rows: 1, columns: 2 });
    addPrograms(programs, sources, draft);
    mergeBelow(INDIKATOR_COLUMNS, row + 1, draft);
    below();
    const lines = countedLines(shown.slice(from), input.apbd);
    const amounts = jumlahCells(input.efisiensi?.indikator[at]?.anggaran ?? null, row, 'induk', input, { anggaran: sumOfRows(lines, ANGGARAN), realisasi: sumOfRows(lines, SPENT) });
    rows[row] = headRow([...left, ...pkCells(at, result, row, sources)], kegiatanCount([...programs, ...subs]), amounts, input.texts);
  };
  const left = begins === null ? [null, null] : [countCell(begins.nomor, 'induk'), textCell(oneLine(begins.sasaran), 'induk')];
  add(index, left, () => {
    pk.results.forEach(({ source }, sub) => {
      if (source.parent === index && programsOf(sub).length > 0) add(sub, [null, null], () => undefined);
    });
  });
}

/** All indikator of the OPD, and those of the cascade that have kegiatan; each sasaran once, beside its first indikator. */
function addPk(sources: Sources, draft: Draft): void {
  const { pk, kegiatan, peta } = sources;
  const supported = new Set(kegiatan.rows.flatMap(({ indikator }) => (indikator === null ? [] : [peta.indikator[indikator]])).flatMap((to) => (to?.kind === 'pk' ? [to.row, pk.results[to.row]?.source.parent ?? to.row] : [])));
  const listed = pk.results.flatMap(({ source }, index) => (source.level === 'indikator' && (source.cakupan === 'opd' || supported.has(index)) ? [{ source, index }] : []));
  bySasaran(listed).forEach((own, position) => {
    const top = draft.rows.length + 1;
    own.forEach(({ source, index }, at) => {
      addIndikator(index, at === 0 ? { nomor: position + 1, sasaran: source.sasaran } : null, sources, draft);
    });
    mergeBelow(SASARAN_COLUMNS, top, draft);
  });
}

/** What is mapped, what is not, and the whole APBD that they add up to. */
function addTotals({ input, peta }: Sources, { rows, merges, shown }: Draft): void {
  const { apbd, texts: { korelasi } } = input;
  if (apbd === null) return;
  const lines = countedLines(shown, apbd);
  const top = rows.length;
  const whole = wholeRows(apbd.results, 'belanja');
  const line = (label: string, jumlah: JumlahAnggaran | null, formulaOf: (column: number, field: 'anggaran' | 'realisasi') => ReportFormula | null): void => {
    merges.push({ row: rows.length, column: 0, rows: 1, columns: ANGGARAN });
    const formulas = { anggaran: formulaOf(ANGGARAN, 'anggaran'), realisasi: formulaOf(SPENT, 'realisasi') };
    rows.push(rowOf(WIDTH, [textCell(label, 'jumlah'), ...Array.from({ length: KEGIATAN }, () => null), ...jumlahCells(jumlah, rows.length, 'jumlah', input, formulas)], 'jumlah'));
  };
  line(korelasi.terpetakan, peta.terpetakan, (column) => sumOfRows(lines, column));
  line(korelasi.tidakTerpetakan, peta.tidakTerpetakan, (column) => differenceFormula(own(top + 2, column), own(top, column)));
  line(korelasi.jumlahApbd, peta.total, (_, field) => jumlahFormula(whole, field, apbd));
}

/** Kegiatan whose indikator PK does not have: shown with their budget, counted in no sum of this table. */
function addOutside(sources: Sources, draft: Draft): void {
  const { input, kegiatan, peta } = sources;
  const { rows, merges } = draft;
  const outside = [null, ...kegiatan.indikator.keys()].filter((index) => index === null || peta.indikator[index]?.kind !== 'pk').flatMap((index) => {
    const programs = programBlocks(kegiatan, [index]);
    return programs.length === 0 ? [] : [{ indikator: index === null ? null : kegiatan.indikator[index], programs }];
  });
  if (outside.length === 0) return;
  merges.push({ row: rows.length, column: 0, rows: 1, columns: WIDTH });
  rows.push(rowOf(WIDTH, [textCell(input.texts.korelasi.diLuarPk, 'kepala', { align: 'kiri' })], 'kepala'));
  for (const { indikator, programs } of outside) {
    const { sheet, columns } = kegiatan;
    const figures = indikator === null || indikator === undefined ? [] : (['target', 'realisasi'] as const).map((field) => ({ ...readingCell(indikator[field], sheet, indikator.row, columns[field]), role: 'induk' as const }));
    const name = indikator === null || indikator === undefined ? input.texts.korelasi.tanpaIndikator : oneLine(indikator.indikator);
    const left = [null, textCell(oneLine(indikator?.sasaran ?? ''), 'induk'), textCell(name, 'induk'), ...figures];
    merges.push({ row: rows.length, column: PROGRAM, rows: 1, columns: 2 });
    rows.push(headRow(rowOf(PROGRAM, left, 'induk'), kegiatanCount(programs), [], input.texts));
    const top = rows.length;
    addPrograms(programs, sources, draft);
    mergeBelow([...SASARAN_COLUMNS, ...INDIKATOR_COLUMNS], top, draft);
  }
}

export function reportKorelasi(input: ReportInput): Report {
  const { texts, pk, kegiatan, peta, apbd } = input;
  const { umum, korelasi } = texts;
  if (kegiatan === null) return { kind: 'missing', id: '3.10', wanted: korelasi.sheetName, needs: 'kegiatan' };
  if (pk === null || peta === null) return { kind: 'missing', id: '3.10', wanted: korelasi.sheetName, needs: 'pk' };
  const headers = [umum.no, umum.sasaran, umum.indikator, umum.target, korelasi.realisasiKinerja, korelasi.capaian, umum.program, umum.kegiatan, umum.anggaran, umum.realisasiAnggaran, korelasi.serapan, korelasi.keterangan];
  const draft: Draft = {
    rows: [titleRow(WIDTH, korelasi.judul), titleRow(WIDTH, input.opd), rowOf(WIDTH, headers.map((header) => textCell(header, 'kepala')))],
    merges: [0, 1].map((row) => ({ row, column: 0, rows: 1, columns: WIDTH })),
    shown: [],
  };
  const { rows, merges, shown } = draft;
  const sources: Sources = { input, pk, kegiatan, peta };
  addPk(sources, draft);
  const repeated = apbd !== null && countedLines(shown, apbd).length < shown.length;
  addTotals(sources, draft);
  addOutside(sources, draft);
  const frames: Rect[] = [{ row: 2, column: 0, rows: rows.length - 2, columns: WIDTH }];
  for (const note of [...(repeated ? [korelasi.sekali] : []), ...(apbd === null ? [korelasi.tanpaApbd] : [])]) {
    merges.push({ row: rows.length, column: 0, rows: 1, columns: WIDTH });
    rows.push(titleRow(WIDTH, note, 'keterangan'));
  }
  const widths = [5, 17, 22, 8, 10, 10, 22, 32, 15, 15, 11, 22].map((least, column) => (column === TARGET || column === REALISASI || column === ANGGARAN || column === SPENT ? fittingWidth(rows, column, least, texts) : least));
  return { kind: 'table', table: { id: '3.10', sheetName: korelasi.sheetName, widths, rows, merges, frames, repeated: { row: 2, rows: 1 }, landscape: true, charts: [] } };
}
