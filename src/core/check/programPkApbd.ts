/** PK's programs against those of the APBD sheet: names, amounts, and what one of them lacks. */
import { equals, isZero, multiply, subtract } from '../exact/decimal';
import type { Decimal } from '../model/decimal';
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { isApbn } from '../rules/sumberDana';
import { issueAt } from './issueAt';
import { paramOf } from './jumlah';
import { matchProgram } from './pasanganProgram';
import type { PasanganProgram } from './pasanganProgram';

/** Both amounts of a pair, where both are known. */
interface Jumlah {
  readonly pasangan: PasanganProgram;
  readonly pk: Decimal;
  readonly apbd: Decimal;
}

function jumlahOf(pasangan: PasanganProgram): Jumlah[] {
  const { anggaranPk: pk, anggaranApbd: apbd } = pasangan;
  return pk === null || apbd === null ? [] : [{ pasangan, pk, apbd }];
}

/** Thousand or million, when every pair differs by exactly that, all in one direction. */
function unitFactor(list: readonly Jumlah[]): 1000 | 1000000 | null {
  const filled = list.filter(({ pk, apbd }) => !isZero(pk) || !isZero(apbd));
  if (filled.length === 0) return null;
  const differsBy = (factor: number, small: 'pk' | 'apbd', large: 'pk' | 'apbd'): boolean =>
    filled.every((jumlah) => equals(multiply(jumlah[small], { coefficient: BigInt(factor), scale: 0 }), jumlah[large]));
  return ([1000, 1000000] as const).find((factor) => differsBy(factor, 'pk', 'apbd') || differsBy(factor, 'apbd', 'pk')) ?? null;
}

/**
 * `nama-program-berbeda` at PK's name, `anggaran-program-berbeda` at PK's amount, `program-tanpa-pasangan` at the name in its own sheet,
 * and once `beda-satuan-uang` in place of differences that are all a factor of 1000 or 1,000,000. Without programs on a side nothing is compared.
 */
export function checkProgramPkApbd({ programs, apbd }: CheckInput): Issue[] {
  if (programs === null || apbd === null) return [];
  const inApbd = apbd.results.filter(({ source }) => source.level === 'program' && source.bagian === 'belanja');
  const inPk = programs.rows.filter(({ ket }) => !isApbn(ket));
  if (inApbd.length === 0 || inPk.length === 0) return [];
  const { pasangan, sisaPk, sisaApbd } = matchProgram(inPk, inApbd);
  const nameAt = (row: number) => ({ sheet: programs.sheet, row, column: programs.columns.program });
  const amountAt = (row: number) => ({ sheet: programs.sheet, row, column: programs.columns.anggaran });

  const jumlah = pasangan.flatMap(jumlahOf);
  const factor = unitFactor(jumlah);
  const [first] = jumlah.filter(({ pk }) => !isZero(pk));
  const amounts =
    factor !== null && first !== undefined
      ? [issueAt('error', 'beda-satuan-uang', amountAt(first.pasangan.pk.row), { factor: String(factor) })]
      : jumlah.flatMap(({ pasangan: { pk: row }, pk, apbd: amount }) =>
          equals(pk, amount) ? [] : [issueAt('warning', 'anggaran-program-berbeda', amountAt(row.row), { pk: paramOf(pk), apbd: paramOf(amount), difference: paramOf(subtract(pk, amount)) })],
        );
  const names = pasangan.flatMap(({ dasar, pk, apbd: { source } }) =>
    dasar === 'nama' ? [] : [issueAt('info', 'nama-program-berbeda', nameAt(pk.row), { pk: pk.program, apbd: source.uraian })],
  );
  // A program without money in one sheet need not stand in the other.
  const worthTelling = (anggaran: Decimal | null): boolean => anggaran === null || !isZero(anggaran);
  const missing = [
    ...sisaPk.filter(({ anggaran }) => worthTelling(anggaran)).map(({ row, program }) => issueAt('warning', 'program-tanpa-pasangan', nameAt(row), { program })),
    ...sisaApbd
      .filter(({ anggaran }) => anggaran !== null && worthTelling(anggaran))
      .map(({ source }) => issueAt('warning', 'program-tanpa-pasangan', { sheet: apbd.table.sheet, row: source.row, column: source.nameColumn }, { program: source.uraian })),
  ];
  return [...names, ...amounts, ...missing];
}
