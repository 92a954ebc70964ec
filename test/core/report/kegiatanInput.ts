/** A report's input with the Kegiatan sheet joined to PK and APBD. */
import { computeEfisiensi } from '../../../src/core/compute/efisiensi';
import { mapKegiatan } from '../../../src/core/compute/petaKegiatan';
import { computeSdm } from '../../../src/core/compute/sdmResults';
import type { Decimal } from '../../../src/core/model/decimal';
import type { SheetSnapshot } from '../../../src/core/model/grid';
import { findKegiatan } from '../../../src/core/read/kegiatanSheet';
import { findSdm } from '../../../src/core/read/sdmSheet';
import type { ReportInput } from '../../../src/core/report/input';

export function withKegiatan(input: ReportInput, sheets: readonly SheetSnapshot[], anggaranMurni: Decimal | null = null): ReportInput {
  const { pk, apbd, programs } = input;
  const kegiatan = findKegiatan(sheets)?.table ?? null;
  const sdm = findSdm(sheets)?.table ?? null;
  const peta = kegiatan === null || pk === null ? null : mapKegiatan(kegiatan, pk.table.rows, apbd?.results ?? null, programs);
  return {
    ...input,
    kegiatan,
    peta,
    efisiensi: pk === null ? null : computeEfisiensi({ pk, kegiatan: kegiatan === null || peta === null ? null : { table: kegiatan, peta }, apbd: apbd?.results ?? null, batasi100: input.efisiensiPaling100, anggaranMurni }),
    sdm: sdm === null ? null : { table: sdm, results: computeSdm(sdm) },
  };
}
