/** The worksheets that only the tables need: found, read, computed and checked against PK and APBD. */
import { checkKegiatanCapaian } from '../check/kegiatanCapaian';
import { entriesOfKegiatan } from '../check/kegiatanEntries';
import { checkKegiatanPeta } from '../check/kegiatanPeta';
import { checkLintasLembar } from '../check/lintasLembarEntries';
import { checkRenstraCapaian } from '../check/renstraCapaian';
import { checkRenstraPersen } from '../check/renstraPersen';
import { checkRiwayatCapaian } from '../check/riwayatCapaian';
import { checkRiwayatPersen } from '../check/riwayatPersen';
import { checkSdmBlok } from '../check/sdmBlok';
import { checkSdmJumlah } from '../check/sdmJumlah';
import { computeEfisiensi } from '../compute/efisiensi';
import { arahByName } from '../compute/hasilTahun';
import { computeKegiatan } from '../compute/kegiatanResults';
import { wholeRows } from '../compute/bagianRows';
import { mapKegiatan } from '../compute/petaKegiatan';
import { computeRenstra } from '../compute/renstraResults';
import { computeRiwayat } from '../compute/riwayatResults';
import { computeSdm } from '../compute/sdmResults';
import { sum } from '../exact/decimal';
import type { AnggaranResult } from '../model/anggaran';
import type { Decimal } from '../model/decimal';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/grid';
import type { Issue } from '../model/issue';
import { findKegiatan } from '../read/kegiatanSheet';
import { findRenstra } from '../read/renstraSheet';
import { findRiwayat } from '../read/riwayatSheet';
import { findSdm } from '../read/sdmSheet';
import type { ReportBasis, ReportSheets } from './input';

/** Sheets that nothing was read from yet. */
function otherSheets({ sheets }: WorkbookSnapshot, taken: readonly (SheetSnapshot | undefined)[]): SheetSnapshot[] {
  return sheets.filter((sheet) => !taken.some((one) => one?.id === sheet.id));
}

/** The whole belanja before perubahan; null where the sheet does not have it of every row that counts. */
function totalMurni(results: readonly AnggaranResult[]): Decimal | null {
  const amounts = wholeRows(results, 'belanja').map((row) => results[row]?.source.anggaranMurni ?? null);
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 || known.length < amounts.length ? null : sum(known);
}

export interface Sources {
  readonly sheets: ReportSheets;
  readonly issues: readonly Issue[];
}

/** Reads what the workbook has; each sheet is optional and is read as one thing only. */
export function readSources(basis: Omit<ReportBasis, 'texts'>, snapshot: WorkbookSnapshot): Sources {
  const { pk, apbd, programs, tahun } = basis;
  const settings = { skala: basis.skala, bentukTurun: basis.bentukTurun, batas: basis.batas, rataRata: basis.rataRata };
  const taken: (SheetSnapshot | undefined)[] = [pk?.table.sheet, apbd?.table.sheet, programs?.sheet];
  const renstraRead = findRenstra(otherSheets(snapshot, taken), tahun);
  taken.push(renstraRead?.table.sheet);
  const riwayatRead = findRiwayat(otherSheets(snapshot, taken), tahun);
  taken.push(riwayatRead?.table.sheet);
  // Where no worksheet is of kegiatan, PK's own table may list them beside its indikator: their numbers are PK's, which is checked.
  const ofOthers = findKegiatan(otherSheets(snapshot, taken));
  const kegiatanRead = ofOthers ?? (pk === null ? null : findKegiatan([pk.table.sheet]));
  taken.push(kegiatanRead?.table.sheet);
  const sdmRead = findSdm(otherSheets(snapshot, taken));

  const context = { tahunLaporan: tahun, arahOf: arahByName(pk?.table.rows ?? []) };
  const renstraComputed = renstraRead === null ? null : computeRenstra(renstraRead.table, context, settings);
  const riwayatComputed = riwayatRead === null ? null : computeRiwayat(riwayatRead.table, context, settings);
  const renstra = renstraRead === null || renstraComputed === null ? null : { table: renstraRead.table, results: renstraComputed.results };
  const riwayat = riwayatRead === null || riwayatComputed === null ? null : { table: riwayatRead.table, results: riwayatComputed.results };
  const sdm = sdmRead === null ? null : { table: sdmRead.table, results: computeSdm(sdmRead.table) };

  const kegiatan = kegiatanRead?.table ?? null;
  const isPks = ofOthers === null;
  const peta = kegiatan === null || pk === null ? null : mapKegiatan(kegiatan, pk.table.rows, apbd?.results ?? null, programs);
  const kegiatanComputed = kegiatan === null || peta === null || pk === null || isPks ? null : computeKegiatan(kegiatan, peta.indikator, pk.table.rows, settings);
  const efisiensi = pk === null ? null : computeEfisiensi({ pk, kegiatan: kegiatan === null || peta === null ? null : { table: kegiatan, peta }, apbd: apbd?.results ?? null, batasi100: basis.efisiensiPaling100, anggaranMurni: apbd === null ? null : totalMurni(apbd.results) });

  return {
    sheets: { riwayat, renstra, kegiatan, peta, efisiensi, sdm },
    issues: [
      ...(riwayatRead?.issues ?? []),
      ...(riwayatComputed?.issues ?? []),
      ...(riwayat === null ? [] : [...checkRiwayatCapaian(riwayat), ...checkRiwayatPersen(riwayat.table)]),
      ...(renstraRead?.issues ?? []),
      ...(renstraComputed?.issues ?? []),
      ...(renstra === null ? [] : [...checkRenstraCapaian(renstra), ...checkRenstraPersen(renstra.table)]),
      ...(ofOthers?.issues ?? []),
      ...(kegiatanComputed?.issues ?? []),
      ...(kegiatan === null || kegiatanComputed === null ? [] : checkKegiatanCapaian(kegiatan, kegiatanComputed.hasil)),
      ...(kegiatan === null || peta === null ? [] : checkKegiatanPeta(kegiatan, peta, apbd?.results ?? null)),
      ...(sdmRead?.issues ?? []),
      ...(sdm === null ? [] : [...checkSdmBlok(sdm.table, sdm.results), ...checkSdmJumlah(sdm.table, sdm.results)]),
      ...checkLintasLembar({ pk, riwayat, renstra, lain: kegiatan === null || kegiatanComputed === null ? [] : entriesOfKegiatan(kegiatan, kegiatanComputed.hasil) }),
    ],
  };
}
