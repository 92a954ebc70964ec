/** From rows of PK to results: parents without own values take the sum of their subs, then capaian, kategori and the means. */
import { sum } from '../exact/decimal';
import { grouped } from '../model/grouped';
import type { Alasan, CapaianMean, DasarRata, IndikatorResult, IndikatorRow, SasaranResult } from '../model/indikator';
import type { Issue } from '../model/issue';
import type { NumberReading } from '../model/number';
import type { PkTable } from '../model/tables';
import { kindOfSatuan, sameSatuan } from '../read/satuan';
import type { SkalaKategori } from '../rules/skalaKategori';
import { bySasaran } from './bySasaran';
import { computeCapaian, meanCapaian, type CapaianNote } from './capaian';
import type { CapaianSettings } from './capaianSettings';
import { issueOf } from './issueOf';
import { kategoriOf } from './kategori';
import { typedNumber } from './typedNumber';

export interface PkResults {
  readonly indikator: readonly IndikatorResult[];
  readonly sasaran: readonly SasaranResult[];
  readonly opd: CapaianMean;
  readonly issues: readonly Issue[];
}

function summed(own: NumberReading, subs: readonly NumberReading[]): NumberReading {
  const parts = subs.map((sub) => (sub.kind === 'number' ? sub.value : null));
  if (own.kind !== 'missing' || parts.some((part) => part === null)) return own;
  return { kind: 'number', value: sum(parts.filter((part) => part !== null)), satuan: null, arah: null, predikat: null, notes: [] };
}

export function computeIndikator({ sheet, rows, columns, computable, place }: PkTable, settings: CapaianSettings): PkResults {
  const issues: Issue[] = [];
  const cellOf = { target: columns.target, realisasi: columns.realisasi ?? columns.indikator, capaian: place.resultColumns.capaian ?? columns.indikator };
  const subsOf = grouped(rows, ({ parent }) => parent);
  const say = (row: IndikatorRow, { at, ...note }: CapaianNote): void => {
    issues.push(issueOf(sheet, row.row, cellOf[at], note));
  };
  const indikator = rows.map((row, index): IndikatorResult => {
    const none = (alasan: Alasan | null, target: NumberReading = row.target, realisasi: NumberReading = row.realisasi): IndikatorResult => ({
      source: row,
      target: target.kind === 'number' ? target.value : null,
      realisasi: realisasi.kind === 'number' ? realisasi.value : null,
      capaian: null,
      asal: null,
      capaianExact: null,
      kategori: null,
      alasan,
    });
    if (!computable) return none('rencana');
    const subs = subsOf.get(index) ?? [];
    const sums = subs.length > 0 && subs.every(({ satuan }) => sameSatuan(satuan, row.satuan)) && kindOfSatuan(row.satuan, row.indikator) !== 'decimal';
    const missingOwn = row.target.kind === 'missing' || row.realisasi.kind === 'missing';
    if (subs.length > 0 && missingOwn && !sums) {
      say(row, { at: 'capaian', code: 'perlu-nilai-induk', severity: 'warning', params: {} });
      return none('perlu nilai induk');
    }
    const target = sums ? summed(row.target, subs.map((sub) => sub.target)) : row.target;
    let realisasi = sums ? summed(row.realisasi, subs.map((sub) => sub.realisasi)) : row.realisasi;
    if (row.skor?.kind === 'number' && (realisasi.kind === 'predikat' || realisasi.kind === 'missing')) realisasi = row.skor;
    if (target.kind === 'invalid') return none('periksa target', target, realisasi);
    if (realisasi.kind === 'invalid') return none('periksa realisasi', target, realisasi);
    const result = computeCapaian({ target, realisasi, arah: row.arah, bentukTurun: settings.bentukTurun, batas: settings.batas, belumBerjalan: false, audited: row.typedCapaian !== null });
    if (result.kind === 'computed') {
      for (const note of result.notes) say(row, note);
      return { source: row, target: result.target, realisasi: result.realisasi, capaian: result.percent, asal: 'dihitung', capaianExact: result.exact, kategori: kategoriOf(result.percent, settings.skala), alasan: null };
    }
    const typed = result.alasan === 'perlu skor' || result.alasan === 'perlu nilai' ? typedNumber(row.typedCapaian) : null;
    if (typed !== null) return { ...none(null, target, realisasi), capaian: typed, asal: 'diketik', kategori: kategoriOf(typed, settings.skala) };
    for (const note of result.notes) say(row, note);
    return none(result.alasan, target, realisasi);
  });
  return { indikator, ...meansOf(indikator, settings), issues };
}

/** Those without a capaian are left out, and told by `counted` of `total`. */
function meanOf(of: readonly Pick<IndikatorResult, 'capaian'>[], dasar: DasarRata, skala: SkalaKategori): CapaianMean {
  const counted = of.map(({ capaian }) => capaian).filter((capaian) => capaian !== null);
  const capaian = meanCapaian(counted);
  return { dasar, capaian, kategori: capaian === null ? null : kategoriOf(capaian, skala), counted: counted.length, total: of.length };
}

function meansOf(results: readonly IndikatorResult[], { skala, rataRata }: CapaianSettings): { sasaran: readonly SasaranResult[]; opd: CapaianMean } {
  const parents = results.filter(({ source }) => source.level === 'indikator');
  const sasaran = bySasaran(parents).flatMap((of) => {
    const [first] = of;
    return first === undefined ? [] : [{ sasaran: first.source.sasaran, cakupan: first.source.cakupan, ...meanOf(of, 'indikator', skala) }];
  });
  const counted = rataRata === 'sasaran' ? sasaran.filter(({ cakupan }) => cakupan === 'opd') : parents.filter(({ source }) => source.cakupan === 'opd');
  return { sasaran, opd: meanOf(counted, rataRata, skala) };
}
