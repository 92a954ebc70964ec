/** Every check, in the order in which their findings are listed. */
import type { Issue } from '../model/issue';
import type { CheckInput } from '../model/tables';
import { checkAuditCapaian } from './auditCapaian';
import { checkAuditKategori } from './auditKategori';
import { checkAuditPersen } from './auditPersen';
import { checkAuditSisa } from './auditSisa';
import { checkBarisTersembunyi } from './barisTersembunyi';
import { checkIndikatorGanda } from './indikatorGanda';
import { checkJumlahAnggaran } from './jumlahAnggaran';
import { checkJumlahProgram } from './jumlahProgram';
import { checkJumlahSub } from './jumlahSub';
import { checkKodeGanda } from './kodeGanda';
import { checkKodeTanpaInduk } from './kodeTanpaInduk';
import { checkKodeTidakUrut } from './kodeTidakUrut';
import { checkPeriksaArah } from './periksaArah';
import { checkPersenLebih100 } from './persenLebih100';
import { checkPersenSatuanLain } from './persenSatuanLain';
import { checkProgramPkApbd } from './programPkApbd';
import { checkRealisasiBelanja } from './realisasiBelanja';
import { checkSasaranKosong } from './sasaranKosong';

/**
 * Looks at all tables at once and tells what is wrong or worth knowing. `results` stand in the order of their table's `rows`,
 * so that a row's `parent` is an index into either. Never throws; takes time in proportion to the rows.
 */
export type Check = (data: CheckInput) => Issue[];

export const CHECKS: readonly Check[] = [
  checkBarisTersembunyi,
  checkSasaranKosong,
  checkIndikatorGanda,
  checkJumlahSub,
  checkPeriksaArah,
  checkPersenLebih100,
  checkPersenSatuanLain,
  checkAuditCapaian,
  checkAuditKategori,
  checkJumlahProgram,
  checkProgramPkApbd,
  checkJumlahAnggaran,
  checkRealisasiBelanja,
  checkKodeGanda,
  checkKodeTanpaInduk,
  checkKodeTidakUrut,
  checkAuditSisa,
  checkAuditPersen,
];

/** The findings of all checks. */
export function runChecks(data: CheckInput): readonly Issue[] {
  return CHECKS.flatMap((check) => check(data));
}
