/** What the demo tells of a run: the shape of `--json`. `null` where there is none; `cell` is the A1 address of the row's name. */
import type { AnggaranLevel } from '../../src/core/model/anggaran';
import type { Decimal } from '../../src/core/model/decimal';
import type { CellValue } from '../../src/core/model/grid';
import type { IndikatorLevel } from '../../src/core/model/indikator';
import type { Severity } from '../../src/core/model/issue';
import type { Arah } from '../../src/core/model/number';

export interface ReportedIndikator {
  readonly sheet: string;
  readonly cell: string;
  readonly sasaran: string;
  readonly indikator: string;
  readonly level: IndikatorLevel;
  readonly satuan: string;
  readonly arah: Arah;
  readonly target: Decimal | null;
  readonly realisasi: Decimal | null;
  readonly capaian: Decimal | null;
  readonly kategori: string | null;
  readonly alasan: string | null;
}

/** A mean of capaian; `dari` says how many indikator were counted of how many: "3 dari 4". */
export interface ReportedMean {
  readonly capaian: Decimal | null;
  readonly kategori: string | null;
  readonly dari: string;
}

export interface ReportedSasaran extends ReportedMean {
  readonly sheet: string;
  readonly sasaran: string;
}

export interface ReportedProgram {
  readonly sheet: string;
  readonly cell: string;
  readonly program: string;
  readonly anggaran: Decimal | null;
  readonly ket: string;
}

export interface ReportedAnggaran {
  readonly sheet: string;
  readonly cell: string;
  readonly kode: string;
  readonly uraian: string;
  readonly level: AnggaranLevel;
  readonly anggaran: Decimal | null;
  readonly realisasi: Decimal | null;
  readonly sisa: Decimal | null;
  readonly persen: Decimal | null;
}

export interface ReportedIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly value: CellValue | null;
  readonly message: string;
  readonly remedy: string;
}

export interface ReportedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly old: CellValue | null;
  readonly new: CellValue | null;
}

export interface Report {
  readonly indikator: readonly ReportedIndikator[];
  readonly sasaran: readonly ReportedSasaran[];
  readonly opd: ReportedMean | null;
  readonly program: readonly ReportedProgram[];
  readonly anggaran: readonly ReportedAnggaran[];
  readonly issues: readonly ReportedIssue[];
  readonly written: readonly ReportedCell[];
  /** How many requests Excel was sent. */
  readonly requests: number;
}
