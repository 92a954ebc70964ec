/** What a cell of numbers was read as. */
import type { Decimal } from './decimal';
import type { IssueCode } from './issueCode';
import type { IssueParam, Severity } from './issue';

/** What a row's numbers are, which settles how "1.234" reads: money (APBD), things counted, or measured with decimals. */
export type NumberKind = 'money' | 'count' | 'decimal';

/** Which sign starts decimals in a column's unambiguous texts: `,` in id-ID, `.` in en-US; null when none of them tells. */
export type DecimalMark = ',' | '.' | null;

/** Which way is better. */
export type Arah = 'naik' | 'turun' | 'rentang' | 'stabil';

/** Something to tell about a cell that was read all the same. */
export interface ReadNote {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, IssueParam>>;
}

export type NumberReading =
  /** A number; `satuan` as typed beside it, `arah` when a sign (≥, ≤, min., maks) settles it, `predikat` when a letter stood with its score. */
  | { readonly kind: 'number'; readonly value: Decimal; readonly satuan: string | null; readonly arah: Arah | null; readonly predikat: string | null; readonly notes: readonly ReadNote[] }
  /** `80–90`: a range to stay in; target only. */
  | { readonly kind: 'range'; readonly lower: Decimal; readonly upper: Decimal; readonly satuan: string | null; readonly notes: readonly ReadNote[] }
  /** A letter grade (AA…D) without a score. */
  | { readonly kind: 'predikat'; readonly predikat: string; readonly notes: readonly ReadNote[] }
  /** A level without a scale: opini WTP, Zona Hijau. */
  | { readonly kind: 'level'; readonly text: string; readonly notes: readonly ReadNote[] }
  /** No data: blank, "-", "n/a", "belum rilis". In money columns "-" is the number 0 instead. */
  | { readonly kind: 'missing'; readonly text: string; readonly notes: readonly ReadNote[] }
  /** Cannot be taken: the note that says why is the only error among `notes`. */
  | { readonly kind: 'invalid'; readonly notes: readonly ReadNote[] };
