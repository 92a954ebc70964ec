/** Hitungan Capaian: how each capaian was worked out, by the form that was used, as the report's section 3.3.4 writes it. */
import { bySasaran } from '../compute/bySasaran';
import { abs, compare, equals, HUNDRED, isZero, multiply, subtract, toText, withoutTrailingZeros } from '../exact/decimal';
import { divideHalfAway } from '../exact/rounding';
import { capaianFormula } from '../formula/capaianFormula';
import { exactRef, plainNumber } from '../formula/exactRef';
import type { Decimal } from '../model/decimal';
import type { Rect } from '../model/grid';
import type { CapaianMean, IndikatorResult, IndikatorRow } from '../model/indikator';
import type { Report, ReportCell, ReportFormula } from '../model/reportTable';
import { namaTanpaNomor } from '../read/namaKegiatan';
import { textCell, titleRow } from './cells';
import { fillIn } from './fillIn';
import type { ReportInput } from './input';
import { judulOf } from './judul';
import { printed } from './printed';
import { sentenceCell, sentenceOf, type SentencePart } from './sentence';
import { oneLine, satuanOf, typedText } from './userCells';

const WIDTH = 2;

type Row = (ReportCell | null)[];
type Pk = NonNullable<ReportInput['pk']>;

/** One line of a worked formula: texts and numbers that follow the user's cells. */
type Line = readonly SentencePart[];

/** A number as the user's cell, as the sum of the sub-indikator's cells, or as itself where no cell holds it. */
function operandOf(result: IndikatorResult, field: 'target' | 'realisasi', pk: Pk): ReportFormula | null {
  const { table, results } = pk;
  const value = result[field];
  if (value === null) return null;
  const column = table.columns[field];
  const refOf = ({ row, [field]: reading }: IndikatorRow): ReportFormula | null => {
    const number = plainNumber(reading);
    const ref = number === null ? null : exactRef(table.sheet, row, column, number);
    return ref === null ? null : [ref];
  };
  const constant: ReportFormula = [toText(withoutTrailingZeros(value))];
  if (result.source[field].kind !== 'missing') return refOf(result.source) ?? constant;
  const index = results.indexOf(result);
  const subs = results.filter(({ source }) => source.parent === index).map(({ source }) => refOf(source));
  const parts = subs.flatMap((sub) => sub ?? []);
  return subs.length === 0 || parts.length !== subs.length ? constant : ['SUM(', ...parts.flatMap((part, at) => (at === 0 ? [part] : [',', part])), ')'];
}

/** The words and numbers that a row's formulas are written with. */
interface Operands {
  readonly nameR: string;
  readonly nameT: string;
  readonly r: Line;
  readonly t: Line;
}

function fraction(above: Line, below: Line): Line {
  return ['c = ', ...above, ' / ', ...below, ' × 100 %'];
}

/** (2 × T − R) / T, or T / R where the setting says so: in names, then in numbers. */
function lessIsBetter({ nameR, nameT, r, t }: Operands, bentuk: ReportInput['bentukTurun']): Line[] {
  if (bentuk === 'T/R') return [fraction([nameT], [nameR]), fraction(t, r)];
  return [fraction(['(2 × ', nameT, ' − ', nameR, ')'], [nameT]), fraction(['(2 × ', ...t, ' − ', ...r, ')'], t)];
}

/** The quotient in percent before floor and cap, two decimals; null where there is none. */
function quotientOf({ source: { arah, target: reading } }: IndikatorResult, target: Decimal, realisasi: Decimal, bentuk: ReportInput['bentukTurun']): Decimal | null {
  const percent = (part: Decimal, whole: Decimal): Decimal | null => (isZero(whole) ? null : divideHalfAway(multiply(part, HUNDRED), whole, 2));
  const less = arah === 'turun' || (arah === 'rentang' && compare(realisasi, reading.kind === 'range' ? reading.upper : target) > 0);
  if (less) return bentuk === 'T/R' ? percent(target, realisasi) : percent(subtract({ coefficient: 2n * target.coefficient, scale: target.scale }, realisasi), target);
  return arah === 'stabil' ? percent(subtract(target, abs(subtract(realisasi, target))), target) : percent(realisasi, target);
}

/** The lines of a capaian that was computed. */
function computedLines(result: IndikatorResult, capaian: Decimal, input: ReportInput, pk: Pk): Line[] {
  const { texts, bentukTurun } = input;
  const { hitungan } = texts;
  const { source, target, realisasi } = result;
  const done: Line = [`c = ${printed(capaian, 2, texts)} %`];
  if (target === null || realisasi === null) {
    return [[`c = ${printed(capaian, 2, texts)} % (${fillIn(hitungan.tingkatSama, { tingkat: typedText(pk.table.sheet, source.row, pk.table.columns.realisasi) })})`]];
  }
  if (isZero(target)) return [[`c = ${printed(capaian, 2, texts)} % (${hitungan.targetNol})`]];
  const range = source.arah === 'rentang' ? (source.target.kind === 'range' ? source.target : { lower: target, upper: target }) : null;
  const shown = (value: Decimal): string => printed(value, null, texts);
  if (range !== null && compare(realisasi, range.lower) >= 0 && compare(realisasi, range.upper) <= 0) {
    const ends = equals(range.lower, range.upper) ? shown(range.lower) : `${shown(range.lower)}–${shown(range.upper)}`;
    return [[`c = ${printed(capaian, 2, texts)} % (${fillIn(hitungan.dalamRentang, { realisasi: shown(realisasi), target: ends })})`]];
  }
  const quotient = quotientOf(result, target, realisasi, bentukTurun);
  // What was cut off is told in words that a recalculation could not follow; so is the end of a range that was missed.
  const follows = range === null && quotient !== null && equals(quotient, capaian);
  const operands = { target: operandOf(result, 'target', pk), realisasi: operandOf(result, 'realisasi', pk) };
  const number = (value: Decimal, formula: ReportFormula | null): SentencePart => (follows && formula?.some((part) => typeof part !== 'string') === true ? { value, formula, decimals: null } : shown(value));
  const satuan = satuanOf(source);
  const unit = satuan === '' ? '' : ` ${satuan}`;
  const name = namaTanpaNomor(source.indikator);
  const bare = name.replace(/^jumlah\s+/i, '');
  const end = range === null ? hitungan.targetDari : compare(realisasi, range.upper) > 0 ? hitungan.batasAtas : hitungan.batasBawah;
  const words: Operands = {
    nameR: fillIn(bare === name ? hitungan.realisasiDari : hitungan.jumlahDari, { nama: bare }),
    nameT: fillIn(end, { nama: bare }),
    r: [number(realisasi, operands.realisasi), unit],
    t: [number(target, operands.target), unit],
  };
  const { nameR, nameT, r, t } = words;
  const worked: Line[] =
    source.arah === 'turun' || (range !== null && compare(realisasi, range.upper) > 0)
      ? lessIsBetter(words, bentukTurun)
      : source.arah === 'stabil'
        ? [fraction(['(', nameT, ' − |', nameR, ' − ', nameT, '|)'], [nameT]), fraction(['(', ...t, ' − |', ...r, ' − ', ...t, '|)'], t)]
        : [fraction([nameR], [nameT]), fraction(r, t)];
  if (quotient !== null && !equals(quotient, capaian)) {
    const limit = compare(quotient, capaian) < 0 ? hitungan.palingRendah : hitungan.palingTinggi;
    return [...worked, [`c = ${fillIn(limit, { hasil: printed(quotient, 2, texts), capaian: printed(capaian, 2, texts) })}`]];
  }
  const formula = follows ? formulaOf(result, input, pk) : null;
  return [...worked, formula === null ? done : ['c = ', { value: capaian, formula, decimals: 2 }, ' %']];
}

/** A capaian as a formula on the user's cells, where it was typed as the cell itself; null where it is none. */
function formulaOf(result: IndikatorResult, input: ReportInput, pk: Pk): ReportFormula | null {
  if (result.asal === 'diketik' && result.capaian !== null) {
    const ref = exactRef(pk.table.sheet, result.source.row, pk.table.place.resultColumns.capaian ?? null, result.capaian);
    return ref === null ? null : [ref];
  }
  const [target, realisasi] = [operandOf(result, 'target', pk), operandOf(result, 'realisasi', pk)];
  if (target === null || realisasi === null || ![...target, ...realisasi].some((part) => typeof part !== 'string')) return null;
  return capaianFormula(result, { target, realisasi }, input);
}

function linesOf(result: IndikatorResult, input: ReportInput, pk: Pk): Line[] {
  const { texts, sheetTexts } = input;
  const { capaian, asal, alasan } = result;
  if (capaian === null) return alasan === null ? [] : [[fillIn(texts.hitungan.tidakDihitung, { alasan: sheetTexts.alasan[alasan] })]];
  if (asal === 'diketik') {
    const formula = formulaOf(result, input, pk);
    return [sentenceOf(texts.hitungan.diketik, { capaian: [formula === null ? printed(capaian, 2, texts) : { value: capaian, formula, decimals: 2 }] })];
  }
  return computedLines(result, capaian, input, pk);
}

/** A capaian that enters a mean: its number, and the formula that gives it. */
interface Term {
  readonly value: Decimal;
  readonly formula: ReportFormula;
  readonly decimals: 2;
}

/** The capaian of indikator, those that have one. */
function termsOf(of: readonly IndikatorResult[], input: ReportInput, pk: Pk): Term[] {
  return of.flatMap((result) => (result.capaian === null ? [] : [{ value: result.capaian, formula: formulaOf(result, input, pk) ?? [toText(result.capaian)], decimals: 2 as const }]));
}

/** The mean of percents of two decimals, rounded half away from zero. */
function meanFormula(terms: readonly Term[]): ReportFormula {
  const sum = terms.flatMap(({ formula }, index): ReportFormula => (index === 0 ? formula : ['+', ...formula]));
  return ['ROUND(ROUND((', ...sum, `)*100,0)/${terms.length},0)/100`];
}

/** "(98,41 + 100,00) / 2 = 99,21": the mean of the capaian that count. */
function meanLine(template: string, mean: CapaianMean, counted: readonly Term[], { texts }: ReportInput): Line | null {
  // The mean of one is that one.
  if (mean.capaian === null || mean.total === 1) return null;
  const terms = counted.flatMap((part, index): SentencePart[] => (index === 0 ? [part] : [' + ', part]));
  return sentenceOf(template, {
    hitungan: ['(', ...terms, `) / ${counted.length}`],
    capaian: [{ value: mean.capaian, formula: meanFormula(counted), decimals: 2 }],
    dari: [fillIn(texts.umum.dari[mean.dasar], { counted: mean.counted, total: mean.total })],
  });
}

/** A, B … Z, AA, AB …: sasaran are lettered as the report letters them. */
function letterOf(position: number): string {
  const last = String.fromCharCode(65 + (position % 26));
  return position < 26 ? last : letterOf(Math.floor(position / 26) - 1) + last;
}

export function reportHitungan(input: ReportInput): Report {
  const { texts, pk, tahun } = input;
  const { hitungan } = texts;
  if (pk === null) return { kind: 'missing', id: 'hitungan-capaian', wanted: hitungan.sheetName, needs: 'pk' };
  const rows: Row[] = [titleRow(WIDTH, judulOf(hitungan.judul, tahun, texts)), titleRow(WIDTH, input.opd)];
  const merges: Rect[] = [{ row: 0, column: 0, rows: 1, columns: WIDTH }, { row: 1, column: 0, rows: 1, columns: WIDTH }];
  const across = (cell: ReportCell): void => {
    merges.push({ row: rows.length, column: 0, rows: 1, columns: WIDTH });
    rows.push([cell, null]);
  };
  const line = (cell: ReportCell): void => {
    rows.push([null, cell]);
  };
  const blank = (): void => {
    rows.push([null, null]);
  };
  const ofOpd: Term[] = [];
  bySasaran(pk.results).forEach((of, position) => {
    blank();
    across(textCell(fillIn(hitungan.sasaran, { huruf: letterOf(position), sasaran: of[0]?.source.sasaran ?? '' }), 'induk'));
    across(textCell(hitungan.pembuka, 'keterangan'));
    for (const result of of) {
      const indent = result.source.level === 'sub' ? 1 : 0;
      line(textCell(oneLine(result.source.indikator), 'induk', { indent }));
      for (const parts of linesOf(result, input, pk)) line(sentenceCell(parts, texts, { indent: indent + 1 }));
    }
    const mean = pk.sasaran[position];
    const terms = termsOf(of.filter(({ source }) => source.level === 'indikator'), input, pk);
    if (mean?.cakupan === 'opd') ofOpd.push(...(pk.opd.dasar === 'indikator' || mean.capaian === null ? terms : [{ value: mean.capaian, formula: meanFormula(terms), decimals: 2 as const }]));
    const sentence = mean === undefined ? null : meanLine(hitungan.rataSasaran, mean, terms, input);
    if (sentence !== null) across(sentenceCell(sentence, texts));
  });
  const opd = meanLine(hitungan.rataOpd, pk.opd, ofOpd, input);
  if (opd !== null) {
    blank();
    across(sentenceCell(opd, texts));
  }
  return { kind: 'table', table: { id: 'hitungan-capaian', sheetName: hitungan.sheetName, widths: [4, 110], rows, merges, frames: [], repeated: null, landscape: false, charts: [] } };
}
