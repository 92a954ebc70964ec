/** Computed results as the columns that stand beside PK and APBD. */
import { divideHalfAway } from '../exact/rounding';
import type { AnggaranResult } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { IndikatorResult } from '../model/indikator';
import type { ResultContent, ResultTable } from '../model/resultColumn';
import type { SheetTexts } from '../model/sheetTexts';
import type { ApbdTable, PkTable } from '../model/tables';

const KATEGORI_FORMAT = 'General';
const PERCENT_FORMAT = '0.00';
const MONEY_FORMAT = '#,##0;-#,##0;"-"';
const MONEY_FORMAT_WITH_CENTS = '#,##0.00;-#,##0.00;"-"';

/** More decimals than thousands or millions of whole rupiah have. */
const DECIMALS_OF_UNIT = 6;

const EMPTY: ResultContent = { kind: 'empty' };

function numberOrEmpty(value: Decimal | null): ResultContent {
  return value === null ? EMPTY : { kind: 'number', value };
}

/** Capaian and kategori; where there is no capaian the kategori cell says why. */
export function pkResultTable({ sheet, place }: PkTable, results: readonly IndikatorResult[], { alasan: reasons }: SheetTexts): ResultTable {
  const kategoriOf = ({ kategori, alasan }: IndikatorResult): ResultContent =>
    kategori !== null ? { kind: 'text', text: kategori } : alasan !== null ? { kind: 'text', text: reasons[alasan] } : EMPTY;
  return {
    sheet,
    place,
    columns: [
      { role: 'capaian', numberFormat: PERCENT_FORMAT, entries: results.map(({ source: { row, key }, capaian }) => ({ row, key, content: numberOrEmpty(capaian) })) },
      { role: 'kategori', numberFormat: KATEGORI_FORMAT, entries: results.map((result) => ({ row: result.source.row, key: result.source.key, content: kategoriOf(result) })) },
    ],
  };
}

function hasCents({ sisa }: AnggaranResult): boolean {
  return sisa !== null && sisa.scale > 0 && sisa.coefficient % 10n ** BigInt(sisa.scale) !== 0n;
}

/** Sisa, in the sheet's own unit, and % realisasi; on anggaran 0 a dash stands for the percentage that there is not. */
export function apbdResultTable({ sheet, place, factor }: ApbdTable, results: readonly AnggaranResult[], { tanpaPersen }: SheetTexts): ResultTable {
  const inUnit = (value: Decimal | null): Decimal | null => (value === null || factor === 1 ? value : divideHalfAway(value, { coefficient: BigInt(factor), scale: 0 }, DECIMALS_OF_UNIT));
  const persenOf = ({ persen, sisa }: AnggaranResult): ResultContent => (persen === null && sisa !== null ? { kind: 'text', text: tanpaPersen } : numberOrEmpty(persen));
  return {
    sheet,
    place,
    columns: [
      {
        role: 'sisa',
        numberFormat: factor !== 1 || results.some(hasCents) ? MONEY_FORMAT_WITH_CENTS : MONEY_FORMAT,
        entries: results.map(({ source: { row, key }, sisa }) => ({ row, key, content: numberOrEmpty(inUnit(sisa)) })),
      },
      { role: 'persen', numberFormat: PERCENT_FORMAT, entries: results.map((result) => ({ row: result.source.row, key: result.source.key, content: persenOf(result) })) },
    ],
  };
}
