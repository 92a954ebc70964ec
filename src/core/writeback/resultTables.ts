/** Computed results as the columns that stand beside PK and APBD. */
import type { CapaianSettings } from '../compute/capaianSettings';
import { isPecahan } from '../compute/persenPecahan';
import { divideHalfAway } from '../exact/rounding';
import { kategoriFormula } from '../formula/capaianFormula';
import type { AnggaranResult } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { IndikatorResult } from '../model/indikator';
import type { ResultContent, ResultEntry, ResultFormula, ResultTable } from '../model/resultColumn';
import type { SheetTexts } from '../model/sheetTexts';
import type { ApbdTable, PkTable } from '../model/tables';
import { anggaranFormulas } from './anggaranFormulas';
import { indikatorFormulas } from './indikatorFormulas';

const KATEGORI_FORMAT = 'General';
const PERCENT_FORMAT = '0.00';
/** Beside fractions that somebody typed a result is one too, and shows as many decimals as elsewhere. */
const FRACTION_FORMAT = '0.00%';
const MONEY_FORMAT = '#,##0;-#,##0;"-"';
const MONEY_FORMAT_WITH_CENTS = '#,##0.00;-#,##0.00;"-"';

/** More decimals than thousands or millions of whole rupiah have. */
const DECIMALS_OF_UNIT = 6;

const EMPTY: ResultContent = { kind: 'empty' };

function numberOrEmpty(value: Decimal | null): ResultContent {
  return value === null ? EMPTY : { kind: 'number', value };
}

function entryOf({ row, key }: { readonly row: number; readonly key: string }, content: ResultContent, formula: ResultFormula | null): ResultEntry {
  return formula === null || content.kind === 'empty' ? { row, key, content } : { row, key, content, formula };
}

function capaianEntry({ source, capaian, asal }: IndikatorResult, formula: ResultFormula | null): ResultEntry {
  const entry = entryOf(source, numberOrEmpty(capaian), formula);
  return asal === 'diketik' ? { ...entry, isTyped: true } : entry;
}

/** Capaian and kategori; where there is no capaian the kategori cell says why. Formulas only where they are wanted: most runs write none. */
export function pkResultTable(table: PkTable, results: readonly IndikatorResult[], { alasan: reasons }: SheetTexts, settings: CapaianSettings, withFormulas: boolean): ResultTable {
  const kategoriOf = ({ kategori, alasan }: IndikatorResult): ResultContent =>
    kategori !== null ? { kind: 'text', text: kategori } : alasan !== null ? { kind: 'text', text: reasons[alasan] } : EMPTY;
  const { capaian: formulas, fixedInputs } = withFormulas ? indikatorFormulas(table, results, settings) : { capaian: [], fixedInputs: [] };
  const kategoriFormulas = withFormulas ? kategoriFormula({ result: 'capaian' } as const, settings.skala) : null;
  return {
    sheet: table.sheet,
    place: table.place,
    columns: [
      { role: 'capaian', numberFormat: PERCENT_FORMAT, entries: results.map((result, index) => capaianEntry(result, formulas[index] ?? null)) },
      { role: 'kategori', numberFormat: KATEGORI_FORMAT, entries: results.map((result) => entryOf(result.source, kategoriOf(result), result.kategori === null ? null : kategoriFormulas)) },
    ],
    fixedInputs,
  };
}

function hasCents({ sisa }: AnggaranResult): boolean {
  return sisa !== null && sisa.scale > 0 && sisa.coefficient % 10n ** BigInt(sisa.scale) !== 0n;
}

/** Sisa, in the sheet's own unit, and % realisasi; on anggaran 0 a dash stands for the percentage that there is not. Formulas only where they are wanted. */
export function apbdResultTable(table: ApbdTable, results: readonly AnggaranResult[], { tanpaPersen }: SheetTexts, withFormulas: boolean): ResultTable {
  const { sheet, place, factor } = table;
  const inUnit = (value: Decimal | null): Decimal | null => (value === null || factor === 1 ? value : divideHalfAway(value, { coefficient: BigInt(factor), scale: 0 }, DECIMALS_OF_UNIT));
  const persenOf = ({ persen, sisa }: AnggaranResult): ResultContent => (persen === null && sisa !== null ? { kind: 'text', text: tanpaPersen } : numberOrEmpty(persen));
  // A name beside that of the row's own amounts has no cells for results: they are the row's.
  const entries = (of: (result: AnggaranResult, index: number) => ResultEntry): ResultEntry[] =>
    results.flatMap((result, index) => (result.source.beside === true ? [] : [of(result, index)]));
  const { sisa: sisaFormulas, persen: persenFormulas, fixedInputs } = withFormulas ? anggaranFormulas(table, results, tanpaPersen) : { sisa: [], persen: [], fixedInputs: [] };
  return {
    sheet,
    place,
    columns: [
      {
        role: 'sisa',
        numberFormat: factor !== 1 || results.some(hasCents) ? MONEY_FORMAT_WITH_CENTS : MONEY_FORMAT,
        entries: entries(({ source, sisa }, index) => entryOf(source, numberOrEmpty(inUnit(sisa)), sisaFormulas[index] ?? null)),
      },
      { role: 'persen', numberFormat: isPecahan(results) ? FRACTION_FORMAT : PERCENT_FORMAT, entries: entries((result, index) => entryOf(result.source, persenOf(result), persenFormulas[index] ?? null)) },
    ],
    fixedInputs,
  };
}
