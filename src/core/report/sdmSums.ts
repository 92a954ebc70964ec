/** Counts of staff as cells of the table and as formulas on them. */
import { pegawaiKey } from '../compute/sdmResults';
import { sum } from '../exact/decimal';
import { own, sumFormula } from '../formula/formula';
import type { Decimal } from '../model/decimal';
import type { FormulaRef, ReportFormula } from '../model/reportTable';
import type { BagianSdm, SdmBlok, SdmNilai } from '../model/sdm';
import type { ReportInput } from './input';

export type Sdm = NonNullable<ReportInput['sdm']>;

/** Where a cell of the SDM sheet stands in the table. */
export type PlaceOf = (cell: { readonly row: number; readonly column: number }) => FormulaRef;

/** The sheet's body as the table has it: `top` is the table's row of the body's first. */
export function placesOf({ table: { badan } }: Sdm, top: number): PlaceOf {
  return ({ row, column }) => own(row - badan.row + top, column - badan.column);
}

/** A sum of staff and the cells that it adds up. */
export interface SdmSum {
  readonly value: Decimal | null;
  readonly formula: ReportFormula | null;
}

/** True where laki-laki and perempuan are counted apart. */
export function isBySex({ kategori }: SdmBlok): boolean {
  return kategori.some(({ laki }) => laki !== null);
}

function formulaOf(cells: readonly (SdmNilai | null)[], placeOf: PlaceOf): ReportFormula | null {
  const refs = cells.flatMap((cell) => (cell === null ? [] : [placeOf(cell)]));
  return refs.length === 0 ? null : sumFormula(refs);
}

/** One category: laki-laki and perempuan together. */
export function kategoriSum(blok: number, kategori: number, { table, results }: Sdm, placeOf: PlaceOf): SdmSum {
  const of = table.blok[blok];
  const each = of?.kategori[kategori];
  const cells = of === undefined || each === undefined ? [] : isBySex(of) ? [each.laki, each.perempuan] : [each.jumlah];
  return { value: results.blok[blok]?.kategori[kategori] ?? null, formula: formulaOf(cells, placeOf) };
}

/** All categories of blocks: of laki-laki, of perempuan, of both. */
export function blokSum(bloks: readonly number[], part: BagianSdm, { table, results }: Sdm, placeOf: PlaceOf): SdmSum {
  const values = bloks.map((blok) => results.blok[blok]?.[part] ?? null);
  const known = values.filter((value) => value !== null);
  const cells = bloks.flatMap((blok) => {
    const of = table.blok[blok];
    if (of === undefined) return [];
    return part === 'jumlah' && isBySex(of) ? of.kategori.flatMap(({ laki, perempuan }) => [laki, perempuan]) : of.kategori.map((each) => each[part]);
  });
  return { value: known.length === 0 || known.length < values.length ? null : sum(known), formula: formulaOf(cells, placeOf) };
}

/** The blocks that count one kind of staff by one thing: "Golongan IV" and "Golongan III" are two of one count. */
export function partsOf(blok: number, { table }: Sdm): readonly number[] {
  const of = table.blok[blok];
  if (of === undefined) return [];
  const key = pegawaiKey(of.pegawai);
  return table.blok.flatMap((other, at) => (other.dimensi === of.dimensi && pegawaiKey(other.pegawai) === key ? [at] : []));
}
