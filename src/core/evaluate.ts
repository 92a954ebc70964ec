/** The whole core: from what a workbook holds to what is to be written into it, and what is to be said about it. Pure. */
import { computeAnggaran } from './compute/anggaranResults';
import { computeIndikator, type CapaianSettings } from './compute/indikatorResults';
import { runChecks } from './check';
import { toText } from './exact/decimal';
import { divideHalfAway } from './exact/rounding';
import type { AnggaranResult, AnggaranRow } from './model/anggaran';
import type { SheetSnapshot, WorkbookSnapshot } from './model/grid';
import type { CapaianMean, IndikatorResult, IndikatorRow, ProgramRow, ResultCell, SasaranResult } from './model/indikator';
import type { Issue } from './model/issue';
import type { ReportTable } from './model/reportTable';
import type { ResultContent, ResultEntry, ResultTable } from './model/resultColumn';
import type { SheetTexts } from './model/sheetTexts';
import type { ResultRole } from './model/tables';
import type { WritePlan } from './model/writePlan';
import { planRun } from './plan/planRun';
import type { ReportMode } from './plan/reportCells';
import { findTables } from './read/findTables';
import { fingerprint } from './record/fingerprint';
import { isTableSheet } from './record/ownNames';
import { isOurs, readRecord, type RecordState } from './record/record';
import { SKALA_LKJ } from './rules/skalaKategori';
import type { ReportBasis } from './report/input';
import { reportTemuan, type SentencesOf } from './report/temuan';

export const DEFAULT_SETTINGS: CapaianSettings = { skala: SKALA_LKJ, bentukTurun: '(2T-R)/T', batas: null };

export interface Results {
  readonly pkSheet: string;
  readonly apbdSheet: string;
  readonly indikator: readonly IndikatorResult[];
  readonly indikatorColumn: number;
  readonly sasaran: readonly SasaranResult[];
  readonly opd: CapaianMean | null;
  readonly program: readonly ProgramRow[];
  readonly programColumn: number;
  readonly anggaran: readonly AnggaranResult[];
  /** The scale's kategori, best first. */
  readonly kategori: readonly string[];
}

export interface EvaluateOptions {
  readonly settings?: CapaianSettings;
  /** The findings' sentences: with them the findings become a worksheet. */
  readonly sentencesOf?: SentencesOf;
  /** Makes the report's tables (src/core/report/laporan.ts); without it only the columns beside PK and APBD are made. */
  readonly laporan?: (basis: Omit<ReportBasis, 'texts'>, snapshot: WorkbookSnapshot) => { readonly tables: readonly ReportTable[]; readonly issues: readonly Issue[] };
  readonly mode?: ReportMode;
}

export interface Evaluation {
  readonly plan: WritePlan;
  readonly result: Results;
  readonly issues: readonly Issue[];
  readonly wantedLooks: readonly { readonly sheet: string; readonly column: number }[];
  /** True where no sheet had results that could be written. */
  readonly refused: boolean;
}

const KATEGORI_FORMAT = 'General';
const PERCENT_FORMAT = '0.00';
const MONEY_FORMAT = '#,##0;-#,##0;"-"';
const MONEY_FORMAT_WITH_CENTS = '#,##0.00;-#,##0.00;"-"';

/** A result cell as the user's own, or null where it is empty or ours. */
function typedOnly(record: RecordState, sheet: SheetSnapshot, role: ResultRole, column: number | null | undefined, row: { row: number; key: string }, cell: ResultCell | null): ResultCell | null {
  if (cell === null || column === null || column === undefined || (cell.value === '' && cell.formula === null)) return null;
  return isOurs(record, sheet, role, column, row, { value: cell.value, formula: cell.formula }) ? null : cell;
}

/** Fingerprint of all results, by which a table of ours is known to be behind. */
function basisOf(tables: readonly ResultTable[]): string {
  const shown = ({ content }: ResultEntry): string => (content.kind === 'number' ? toText(content.value) : content.kind === 'text' ? content.text : '');
  return fingerprint(tables.map(({ columns }) => columns.map(({ entries }) => entries.map((entry) => `${entry.key} ${shown(entry)}`).join('|')).join('/')).join('#'));
}

/** @param at ISO time of the run; it stands in the record only, never in a cell. */
export function evaluate(snapshot: WorkbookSnapshot, texts: SheetTexts, at: string, options: EvaluateOptions = {}): Evaluation {
  const { settings = DEFAULT_SETTINGS, sentencesOf, laporan, mode = 'nilai' } = options;
  const record = readRecord(snapshot.parts);
  const own = snapshot.sheets.filter((sheet) => !isTableSheet(sheet));
  const found = findTables({ ...snapshot, sheets: own });
  const issues: Issue[] = [...found.issues];
  const tables: ResultTable[] = [];

  let pk: { table: NonNullable<typeof found.pk>['table']; results: readonly IndikatorResult[] } | null = null;
  let sasaran: readonly SasaranResult[] = [];
  let opd: CapaianMean | null = null;
  if (found.pk !== null) {
    const { table: read } = found.pk;
    const { capaian, kategori } = read.place.resultColumns;
    const table = {
      ...read,
      rows: read.rows.map(
        (row): IndikatorRow => ({
          ...row,
          typedCapaian: typedOnly(record, read.sheet, 'capaian', capaian, row, row.typedCapaian),
          typedKategori: typedOnly(record, read.sheet, 'kategori', kategori, row, row.typedKategori),
        }),
      ),
    };
    const computed = computeIndikator(table, settings);
    pk = { table, results: computed.indikator };
    ({ sasaran, opd } = computed);
    issues.push(...found.pk.issues, ...computed.issues);
    if (table.computable) {
      tables.push({
        sheet: table.sheet,
        place: table.place,
        columns: [
          { role: 'capaian', numberFormat: PERCENT_FORMAT, entries: computed.indikator.map(({ source, capaian: value }) => ({ row: source.row, key: source.key, content: value === null ? { kind: 'empty' } : { kind: 'number', value } })) },
          {
            role: 'kategori',
            numberFormat: KATEGORI_FORMAT,
            entries: computed.indikator.map(({ source, kategori: name, alasan }) => ({
              row: source.row,
              key: source.key,
              content: name !== null ? { kind: 'text', text: name } : alasan !== null ? { kind: 'text', text: texts.alasan[alasan] } : { kind: 'empty' },
            })),
          },
        ],
      });
    }
  }

  let apbd: { table: NonNullable<typeof found.apbd>['table']; results: readonly AnggaranResult[] } | null = null;
  if (found.apbd !== null) {
    const { table: read } = found.apbd;
    const { sisa, persen } = read.place.resultColumns;
    const table = {
      ...read,
      rows: read.rows.map(
        (row): AnggaranRow => ({
          ...row,
          typedSisa: typedOnly(record, read.sheet, 'sisa', sisa, row, row.typedSisa),
          typedPersen: typedOnly(record, read.sheet, 'persen', persen, row, row.typedPersen),
        }),
      ),
    };
    const results = computeAnggaran(table);
    apbd = { table, results };
    issues.push(...found.apbd.issues);
    if (table.computable) {
      const cents = results.some(({ sisa: amount }) => amount !== null && amount.scale > 0 && amount.coefficient % 10n ** BigInt(amount.scale) !== 0n) || table.factor !== 1;
      const unit = { coefficient: BigInt(table.factor), scale: 0 };
      const content = (value: AnggaranResult['sisa']): ResultContent => (value === null ? { kind: 'empty' } : { kind: 'number', value: table.factor === 1 ? value : divideHalfAway(value, unit, 6) });
      tables.push({
        sheet: table.sheet,
        place: table.place,
        columns: [
          { role: 'sisa', numberFormat: cents ? MONEY_FORMAT_WITH_CENTS : MONEY_FORMAT, entries: results.map(({ source, sisa: value }) => ({ row: source.row, key: source.key, content: content(value) })) },
          {
            role: 'persen',
            numberFormat: PERCENT_FORMAT,
            entries: results.map(({ source, sisa: amount, persen: value }) => ({
              row: source.row,
              key: source.key,
              content: value !== null ? { kind: 'number', value } : amount !== null ? { kind: 'text', text: texts.tanpaPersen } : { kind: 'empty' },
            })),
          },
        ],
      });
    }
  }
  if (found.programs !== null) issues.push(...found.programs.issues);
  const decided = !issues.some(({ code }) => code === 'dua-lembar-cocok');
  if (pk === null && apbd === null && decided) issues.push({ code: 'lembar-tidak-ditemukan', severity: 'error', sheet: '', cell: '', value: null, params: {} });
  else if (decided && (pk === null || apbd === null)) issues.push({ code: pk === null ? 'pk-tidak-ditemukan' : 'apbd-tidak-ditemukan', severity: 'info', sheet: '', cell: '', value: null, params: {} });
  issues.push(...runChecks({ pk, programs: found.programs?.table ?? null, apbd }));
  const reports = laporan?.(
    { sheetTexts: texts, tahun: pk?.table.tahun ?? apbd?.table.tahun ?? null, opd: '', ...settings, pk: pk === null || opd === null ? null : { ...pk, sasaran, opd }, programs: found.programs?.table ?? null, apbd, issues },
    { ...snapshot, sheets: own },
  );
  issues.push(...(reports?.issues ?? []));
  const told = issues.filter(({ code }) => code !== 'angka-tersimpan-teks');
  const run = planRun({
    tables,
    record,
    texts,
    at,
    sheets:
      (pk === null && apbd === null) || sentencesOf === undefined
        ? null
        : { snapshot, tables: reports?.tables ?? [], findings: (all) => reportTemuan(all, texts.temuan, sentencesOf), issues: told, mode, basis: basisOf(tables) },
  });
  return {
    plan: run.plan,
    issues: [...told, ...run.issues],
    refused: run.refused || tables.length === 0,
    wantedLooks: found.apbd?.wantsLooks === true ? [{ sheet: found.apbd.table.sheet.id, column: found.apbd.table.columns.uraian }] : [],
    result: {
      pkSheet: pk?.table.sheet.name ?? '',
      apbdSheet: apbd?.table.sheet.name ?? '',
      indikator: pk?.results ?? [],
      indikatorColumn: pk?.table.columns.indikator ?? 0,
      sasaran,
      opd,
      program: found.programs?.table.rows ?? [],
      programColumn: found.programs?.table.columns.program ?? 0,
      anggaran: apbd?.results ?? [],
      kategori: settings.skala.pita.map(({ kategori }) => kategori),
    },
  };
}
